//! From syntax tree to parts: words in the forms of one language, sets in their place.
//!
//! Parts are a graph without cycles; a set or a word that is written twice stands in it once.

use std::sync::Arc;

use super::Lexicon;
use super::leaf::Leaf;
use super::syntax::{self, Ast, How, Kind, PatternError};
use crate::engine::lang::Lang;
use crate::engine::text::{Rules, Token, tokens};

/// How deep sets may name sets.
pub(super) const MAX_SET_DEPTH: usize = 8;

/// How many parts a pattern may have, those of a set counted wherever the set is named.
const MAX_PARTS: usize = 20_000;

/// How many parts may stand within one another, so that no search runs out of stack.
const MAX_PARTS_DEEP: usize = 128;

/// One part of a pattern, ready to be looked for.
#[derive(Debug)]
pub(super) struct Part {
    /// What it looks for.
    pub kind: PartKind,
    size: Size,
}

/// What a part looks for.
#[derive(Debug)]
pub(super) enum PartKind {
    /// A word or number.
    Leaf(Leaf),
    /// Parts in order, with at most so many other words between them; none for any number.
    Order(Vec<Arc<Part>>, Option<usize>),
    /// Parts in any order within a sentence.
    All {
        /// What must be there.
        with: Vec<Arc<Part>>,
        /// What must not.
        without: Vec<Arc<Part>>,
        /// Whether the sentence must be a question, or must not.
        question: Option<bool>,
    },
    /// One of these.
    Any(Vec<Arc<Part>>),
}

/// What a part forgives and what it minds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Care {
    /// Misspellings within the limits, and a missing space, count too.
    pub typos: bool,
    /// A negated word does not count.
    pub negation: bool,
}

impl Care {
    /// As it stands: no misspellings, negated or not.
    pub(super) const LITERAL: Self = Self { typos: false, negation: false };
}

/// Compiles a syntax tree that was read from `source`: the parts that must be in an answer, wherever each stands.
pub(super) fn compile(
    source: &str,
    ast: &Ast,
    lang: Lang,
    lexicon: &Lexicon,
    care: Care,
) -> Result<Vec<Arc<Part>>, PatternError> {
    let mut compiler = Compiler { source, lang, lexicon, open: Vec::new(), within: None };
    let parts = if let Kind::Answer(parts) = &ast.kind { parts } else { std::slice::from_ref(ast) };
    let parts = compiler.parts(parts, care)?;
    for part in &parts {
        compiler.check_size(part.size, ast.at)?;
    }
    Ok(parts)
}

/// How large a part is, what it shares with others counted again.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    parts: usize,
    deep: usize,
    /// How many sets stand within one another.
    sets: usize,
}

struct Compiler<'a> {
    source: &'a str,
    lang: Lang,
    lexicon: &'a Lexicon,
    /// The sets being compiled, from the outside in.
    open: Vec<String>,
    /// Where the outermost of them is named.
    within: Option<usize>,
}

impl Compiler<'_> {
    fn part(&mut self, ast: &Ast, care: Care) -> Result<Arc<Part>, PatternError> {
        self.lexicon.step(1);
        let is_apart = matches!(ast.kind, Kind::Phrase(..) | Kind::Gap(_) | Kind::All { .. });
        if care.negation
            && is_apart
            && let Some(split) = self.lexicon.split_by_negator(ast, self.lang)
        {
            return Ok(Part::new(PartKind::Any(self.parts(&split, care)?)));
        }
        // Who writes the negation into the pattern means it.
        let own = Care { negation: care.negation && !self.lexicon.negates(ast, self.lang), ..care };
        let kind = match &ast.kind {
            Kind::Word(word, how) => return self.word(ast.at, word, *how, care),
            Kind::Answer(_) => return Err(self.error(ast.at, "end", "&&")),
            Kind::Number(amount) => PartKind::Leaf(Leaf::Number(amount.clone(), care.negation)),
            Kind::Set(name) => return self.set(ast.at, name, care),
            Kind::Phrase(parts, reach) => PartKind::Order(self.parts(parts, own)?, Some(*reach)),
            Kind::Gap(parts) => PartKind::Order(self.parts(parts, own)?, None),
            Kind::Any(parts) => PartKind::Any(self.parts(parts, care)?),
            Kind::All { with, without, question } => PartKind::All {
                with: self.parts(with, own)?,
                // A typo of what must not be there is no reason to take a mark away.
                without: self.parts(without, Care::LITERAL)?,
                question: *question,
            },
        };
        Ok(Part::new(kind))
    }

    fn parts(&mut self, parts: &[Ast], care: Care) -> Result<Vec<Arc<Part>>, PatternError> {
        parts.iter().map(|part| self.part(part, care)).collect()
    }

    /// A word may be several to the reader: *l'adresse*, *e-mail*.
    fn word(&mut self, at: usize, word: &str, how: How, care: Care) -> Result<Arc<Part>, PatternError> {
        let key = (self.lang, care, how, word.to_owned());
        if let Some(known) = self.lexicon.compiled().words.get(&key) {
            return Ok(Arc::clone(known));
        }
        let rules = Rules::of(self.lang);
        let read = tokens(word, self.lang);
        let Some(last) = read.len().checked_sub(1) else {
            return Err(self.error(at, "word", word));
        };
        let leaf =
            |token: &_, text: &str, how, care| Part::new(PartKind::Leaf(Leaf::word(token, text, how, care, rules)));
        let mut parts = Vec::with_capacity(read.len());
        for (idx, token) in read.iter().enumerate() {
            let how = if how == How::AtStart && idx < last { How::Exactly } else { how };
            let mut part = leaf(token, word, how, care);
            if let (Some([first, second]), How::Freely) = (token.apart.as_deref(), how) {
                // "don't" also finds "do not".
                let both = format!("{first} {second}");
                let expanded = tokens(&both, self.lang);
                let leaves =
                    expanded.iter().map(|token| leaf(token, &both, How::Freely, Care { typos: false, ..care }));
                let phrase = Part::new(PartKind::Order(leaves.collect(), Some(0)));
                part = Part::new(PartKind::Any(vec![part, phrase]));
            }
            parts.push(part);
        }
        let part = match <[Arc<Part>; 1]>::try_from(parts) {
            Ok([only]) => only,
            Err(parts) => {
                let apart = Part::new(PartKind::Order(parts, Some(0)));
                match self.joined(word, &read, how, care) {
                    Some(joined) => Part::new(PartKind::Any(vec![apart, joined])),
                    None => apart,
                }
            }
        };
        let part = if how == How::Freely { self.with_separated(word, part, care) } else { part };
        self.lexicon.compiled().words.insert(key, Arc::clone(&part));
        Ok(part)
    }

    /// A word with a hyphen also without it: *e-mail* as *email*.
    fn joined(&self, word: &str, read: &[Token], how: How, care: Care) -> Option<Arc<Part>> {
        let (_, before) = read.split_last()?;
        let is_one = before.iter().all(|token| token.hyphened) && read.iter().all(|token| token.quantity.is_none());
        if !is_one || matches!(how, How::Within) {
            return None;
        }
        let whole: String = read.iter().map(|token| token.span.of(word)).collect();
        let whole_read = tokens(&whole, self.lang);
        let token = <&[Token; 1]>::try_from(whole_read.as_slice()).ok();
        token.map(|[token]| Part::new(PartKind::Leaf(Leaf::word(token, &whole, how, care, Rules::of(self.lang)))))
    }

    /// A separable verb also in its other forms: *terugbellen* as *bel … terug*, *belt … terug*, *terug te bellen*,
    /// *teruggebeld*.
    fn with_separated(&self, word: &str, whole: Arc<Part>, care: Care) -> Arc<Part> {
        let rules = Rules::of(self.lang);
        let Some((particle, verb)) = rules.separated(word) else {
            return whole;
        };
        let care = Care { typos: false, ..care };
        let leaf = |word: &str, how| {
            let token = tokens(word, self.lang).into_iter().next();
            token.map(|token| Part::new(PartKind::Leaf(Leaf::word(&token, word, how, care, rules))))
        };
        let other_form = |word: &str| {
            let token = tokens(word, self.lang).into_iter().next();
            token.map(|token| Part::new(PartKind::Leaf(Leaf::other_form(&token, word, care, rules))))
        };
        let behind = tokens(particle, self.lang).into_iter().next();
        let behind = behind.map(|token| Part::new(PartKind::Leaf(Leaf::particle(&token, particle, care, rules))));
        let order = |parts: Vec<Option<Arc<Part>>>, reach| {
            let parts: Option<Vec<_>> = parts.into_iter().collect();
            parts.map(|parts| Part::new(PartKind::Order(parts, reach)))
        };
        let third_person = rules.third_person(verb);
        let apart = [
            order(vec![leaf(verb, How::Freely), behind.clone()], None),
            order(vec![other_form(&third_person), behind], None),
        ];
        let phrases = rules.infinitives(particle, verb).into_iter().map(|words| {
            let parts = words.iter().map(|word| leaf(word, How::Exactly)).collect();
            order(parts, Some(0))
        });
        let participles = rules.participles(particle, verb).into_iter().map(|form| other_form(&form));
        let others = apart.into_iter().chain(phrases).chain(participles).flatten();
        Part::new(PartKind::Any(std::iter::once(whole).chain(others).collect()))
    }

    fn set(&mut self, at: usize, name: &str, care: Care) -> Result<Arc<Part>, PatternError> {
        let key = (self.lang, care, name.to_owned());
        if let Some(known) = self.lexicon.compiled().sets.get(&key) {
            return Ok(Arc::clone(known));
        }
        if self.open.iter().any(|open| open == name) {
            return Err(self.error(at, "set-without-cycle", name));
        }
        if self.open.len() > MAX_SET_DEPTH {
            return Err(self.error(at, "fewer-sets", &MAX_SET_DEPTH.to_string()));
        }
        let Some(sources) = self.lexicon.set(name) else {
            return Err(self.error(at, "known-set", name));
        };
        if sources.is_empty() {
            return Err(self.error(at, "filled-set", name));
        }
        // Each pattern is a part, at least.
        let mut size = Size { parts: sources.len(), ..Size::default() };
        self.check_size(size, at)?;
        let is_outermost = self.within.is_none();
        self.within.get_or_insert(at);
        self.open.push(name.to_owned());
        let mut parts = Vec::with_capacity(sources.len());
        for source in sources {
            let ast = match syntax::split_veto(source) {
                (false, from) => syntax::parse(source, from, Rules::of(self.lang)).ok(),
                (true, _) => None,
            };
            let ast = ast.ok_or_else(|| self.error(at, "readable-set", name))?;
            self.lexicon.step(source.len());
            let part = self.part(&ast, care)?;
            size.parts = size.parts.saturating_add(part.size.parts - 1);
            self.check_size(size, at)?;
            parts.push(part);
        }
        self.open.pop();
        if is_outermost {
            self.within = None;
        }
        let part = Part::set(parts);
        self.check_size(part.size, at)?;
        self.lexicon.compiled().sets.insert(key, Arc::clone(&part));
        Ok(part)
    }

    fn check_size(&self, size: Size, at: usize) -> Result<(), PatternError> {
        let limits = [
            (size.sets, MAX_SET_DEPTH, "fewer-sets"),
            (size.deep, MAX_PARTS_DEEP, "less-depth"),
            (size.parts, MAX_PARTS, "less"),
        ];
        match limits.into_iter().find(|(found, most, _)| found > most) {
            Some((_, most, expected)) => Err(self.error(at, expected, &most.to_string())),
            None => Ok(()),
        }
    }

    /// An error at a place of the pattern; inside a set, at the place that names the set.
    fn error(&self, at: usize, expected: &'static str, found: &str) -> PatternError {
        match self.within {
            Some(at) if matches!(expected, "word" | "end" | "readable-set") => {
                let name = self.open.last().cloned().unwrap_or_default();
                PatternError { at, expected: "readable-set", found: name }
            }
            Some(at) => PatternError { at, expected, found: found.to_owned() },
            None => PatternError { at: at.min(self.source.len()), expected, found: found.to_owned() },
        }
    }
}

impl Part {
    fn new(kind: PartKind) -> Arc<Self> {
        let size = kind.size();
        Arc::new(Self { kind, size })
    }

    /// The patterns of a set.
    fn set(patterns: Vec<Arc<Self>>) -> Arc<Self> {
        let kind = PartKind::Any(patterns);
        let size = kind.size();
        Arc::new(Self { kind, size: Size { sets: size.sets + 1, ..size } })
    }
}

impl PartKind {
    fn size(&self) -> Size {
        let inner = self.parts().map(|part| part.size).fold(Size::default(), |sum, part| Size {
            parts: sum.parts.saturating_add(part.parts),
            deep: sum.deep.max(part.deep),
            sets: sum.sets.max(part.sets),
        });
        Size { parts: inner.parts.saturating_add(1), deep: inner.deep + 1, sets: inner.sets }
    }

    /// What it is made of.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Arc<Part>> {
        let (first, second): (&[Arc<Part>], &[Arc<Part>]) = match self {
            Self::Leaf(_) => (&[], &[]),
            Self::Order(parts, _) | Self::Any(parts) => (parts, &[]),
            Self::All { with, without, .. } => (with, without),
        };
        first.iter().chain(second)
    }
}
