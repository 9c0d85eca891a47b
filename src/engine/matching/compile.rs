//! From syntax tree to program: words in the forms of one language, sets in their place.
//!
//! A program is a graph without cycles; a set that is named twice stands in it once.

use std::collections::HashMap;

use super::Lexicon;
use super::leaf::Leaf;
use super::syntax::{self, Ast, How, Kind, PatternError};
use crate::engine::lang::Lang;
use crate::engine::text::{Rules, tokens};

/// How deep sets may name sets.
const MAX_SET_DEPTH: usize = 8;

/// How many parts a pattern may have, those of a set counted wherever the set is named.
const MAX_PARTS: usize = 20_000;

/// How many parts may stand within one another, so that no search runs out of stack.
const MAX_PARTS_DEEP: usize = 128;

/// Index of a node of a program.
pub(super) type NodeIdx = usize;

/// A pattern, ready to be looked for.
#[derive(Debug)]
pub(super) struct Program {
    /// Children stand before their parents; the last is the whole pattern.
    pub nodes: Vec<Node>,
    /// The words and numbers it looks for.
    pub leaves: Vec<Leaf>,
    /// Whether misspellings are forgiven at all.
    pub typos: bool,
    /// Its words as written.
    pub words: Vec<String>,
}

/// One part of a program.
#[derive(Debug)]
pub(super) enum Node {
    /// A word or number, by index.
    Leaf(usize),
    /// Parts in order.
    Order {
        /// The parts.
        parts: Vec<NodeIdx>,
        /// How many other words may stand between; none for any number.
        reach: Option<usize>,
        /// For each part but the last, the words that one word of the answer may stand for together with the next's.
        pairs: Vec<Option<Pair>>,
    },
    /// Parts in any order in a sentence.
    All {
        /// What must be there.
        with: Vec<NodeIdx>,
        /// What must not.
        without: Vec<NodeIdx>,
        /// Whether it must be a question.
        question: bool,
    },
    /// One of these.
    Any(Vec<NodeIdx>),
}

/// Two neighbouring parts that are single words: the leaves of each.
#[derive(Debug)]
pub(super) struct Pair {
    /// Of the first part.
    pub first: Vec<usize>,
    /// Of the second.
    pub second: Vec<usize>,
}

/// Which misspellings a pattern forgives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tolerance {
    /// Typos within the limits, and a missing space.
    Typos,
    /// None.
    None,
}

/// Compiles a syntax tree that was read from `source`.
pub(super) fn compile(
    source: &str,
    ast: &Ast,
    lang: Lang,
    lexicon: &Lexicon,
    tolerance: Tolerance,
) -> Result<Program, PatternError> {
    let program =
        Program { nodes: Vec::new(), leaves: Vec::new(), typos: tolerance == Tolerance::Typos, words: Vec::new() };
    let mut compiler = Compiler {
        source,
        lang,
        lexicon,
        program,
        sizes: Vec::new(),
        sets: HashMap::new(),
        open: Vec::new(),
        within: None,
    };
    let root = compiler.node(ast, tolerance)?;
    compiler.check_size(root, ast.at, source.get(ast.at..).unwrap_or_default())?;
    Ok(compiler.program)
}

/// How large a part is, what it shares with others counted again.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    parts: usize,
    deep: usize,
}

struct Compiler<'a> {
    source: &'a str,
    lang: Lang,
    lexicon: &'a Lexicon,
    program: Program,
    /// The size of each node, itself included.
    sizes: Vec<Size>,
    /// Sets compiled so far; those behind a `!` apart, for they forgive nothing.
    sets: HashMap<(String, bool), NodeIdx>,
    /// The sets being compiled, from the outside in.
    open: Vec<String>,
    /// Where the outermost of them is named.
    within: Option<usize>,
}

impl Compiler<'_> {
    fn node(&mut self, ast: &Ast, tolerance: Tolerance) -> Result<NodeIdx, PatternError> {
        let node = match &ast.kind {
            Kind::Word(word, how) => return self.word(ast.at, word, *how, tolerance),
            Kind::Number(amount) => self.leaf(Leaf::Number(amount.clone())),
            Kind::Set(name) => return self.set(ast.at, name, tolerance),
            Kind::Phrase(parts, reach) => {
                let parts = self.nodes(parts, tolerance)?;
                self.phrase(parts, *reach)
            }
            Kind::Gap(parts) => Node::Order { parts: self.nodes(parts, tolerance)?, reach: None, pairs: Vec::new() },
            Kind::Any(parts) => Node::Any(self.nodes(parts, tolerance)?),
            Kind::All { with, without, question } => Node::All {
                with: self.nodes(with, tolerance)?,
                // A typo of what must not be there is no reason to take a mark away.
                without: self.nodes(without, Tolerance::None)?,
                question: *question,
            },
        };
        Ok(self.push(node))
    }

    fn nodes(&mut self, parts: &[Ast], tolerance: Tolerance) -> Result<Vec<NodeIdx>, PatternError> {
        parts.iter().map(|part| self.node(part, tolerance)).collect()
    }

    /// A word may be several to the reader: *l'adresse*, *e-mail*.
    fn word(&mut self, at: usize, word: &str, how: How, tolerance: Tolerance) -> Result<NodeIdx, PatternError> {
        let rules = Rules::of(self.lang);
        let read = tokens(word, self.lang);
        let Some(last) = read.len().checked_sub(1) else {
            return Err(self.error(at, "word", word));
        };
        self.program.words.push(word.to_owned());
        let typos = tolerance == Tolerance::Typos;
        let mut parts = Vec::with_capacity(read.len());
        for (idx, token) in read.iter().enumerate() {
            let how = if how == How::AtStart && idx < last { How::Exactly } else { how };
            let leaf = self.leaf(Leaf::word(token, how, typos, rules));
            let mut part = self.push(leaf);
            if let (Some([first, second]), How::Freely) = (&token.apart, how) {
                // "don't" also finds "do not".
                let expanded = tokens(&format!("{first} {second}"), self.lang);
                let leaves: Vec<Node> =
                    expanded.iter().map(|token| self.leaf(Leaf::word(token, How::Freely, false, rules))).collect();
                let expanded: Vec<NodeIdx> = leaves.into_iter().map(|leaf| self.push(leaf)).collect();
                let phrase = self.phrase(expanded, 0);
                let phrase = self.push(phrase);
                part = self.push(Node::Any(vec![part, phrase]));
            }
            parts.push(part);
        }
        if let [only] = parts.as_slice() {
            return Ok(*only);
        }
        let phrase = self.phrase(parts, 0);
        Ok(self.push(phrase))
    }

    fn set(&mut self, at: usize, name: &str, tolerance: Tolerance) -> Result<NodeIdx, PatternError> {
        let key = (name.to_owned(), tolerance == Tolerance::Typos);
        if let Some(&node) = self.sets.get(&key) {
            return Ok(node);
        }
        if self.open.iter().any(|open| open == name) {
            return Err(self.error(at, "set-without-cycle", name));
        }
        if self.open.len() >= MAX_SET_DEPTH {
            return Err(self.error(at, "less-nesting", name));
        }
        let Some(sources) = self.lexicon.set(name) else {
            return Err(self.error(at, "known-set", name));
        };
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
            parts.push(self.node(&ast, tolerance)?);
        }
        self.open.pop();
        if is_outermost {
            self.within = None;
        }
        if parts.is_empty() {
            return Err(self.error(at, "readable-set", name));
        }
        let node = self.push(Node::Any(parts));
        self.check_size(node, at, name)?;
        self.sets.insert(key, node);
        Ok(node)
    }

    fn phrase(&self, parts: Vec<NodeIdx>, reach: usize) -> Node {
        let leaves: Vec<Option<Vec<usize>>> = parts.iter().map(|&part| self.single_words(part)).collect();
        let pairs = leaves.windows(2).map(|two| match two {
            [Some(first), Some(second)] => Some(Pair { first: first.clone(), second: second.clone() }),
            _ => None,
        });
        let pairs = pairs.collect();
        Node::Order { parts, reach: Some(reach), pairs }
    }

    /// The leaves of a part that is one word: a leaf, or alternatives of leaves.
    fn single_words(&self, part: NodeIdx) -> Option<Vec<usize>> {
        let leaf = |part: NodeIdx| match self.program.nodes.get(part) {
            Some(Node::Leaf(leaf)) => Some(*leaf),
            _ => None,
        };
        match self.program.nodes.get(part)? {
            Node::Leaf(leaf) => Some(vec![*leaf]),
            Node::Any(parts) => Some(parts.iter().filter_map(|&part| leaf(part)).collect()),
            _ => None,
        }
    }

    fn leaf(&mut self, leaf: Leaf) -> Node {
        self.program.leaves.push(leaf);
        Node::Leaf(self.program.leaves.len() - 1)
    }

    fn push(&mut self, node: Node) -> NodeIdx {
        let parts: Box<dyn Iterator<Item = &NodeIdx>> = match &node {
            Node::Leaf(_) => Box::new(std::iter::empty()),
            Node::Order { parts, .. } | Node::Any(parts) => Box::new(parts.iter()),
            Node::All { with, without, .. } => Box::new(with.iter().chain(without)),
        };
        let sizes = parts.filter_map(|part| self.sizes.get(*part));
        let inner = sizes.fold(Size::default(), |sum, part| Size {
            parts: sum.parts.saturating_add(part.parts),
            deep: sum.deep.max(part.deep),
        });
        self.sizes.push(Size { parts: inner.parts.saturating_add(1), deep: inner.deep + 1 });
        self.program.nodes.push(node);
        self.program.nodes.len() - 1
    }

    fn check_size(&self, node: NodeIdx, at: usize, found: &str) -> Result<(), PatternError> {
        let fits = |size: &Size| size.parts <= MAX_PARTS && size.deep <= MAX_PARTS_DEEP;
        if self.sizes.get(node).is_some_and(fits) { Ok(()) } else { Err(self.error(at, "less-nesting", found)) }
    }

    /// An error at a place of the pattern; inside a set, at the place that names the set.
    fn error(&self, at: usize, expected: &'static str, found: &str) -> PatternError {
        match self.within {
            Some(at) if matches!(expected, "word" | "readable-set") => {
                let name = self.open.last().cloned().unwrap_or_default();
                PatternError { at, expected: "readable-set", found: name }
            }
            Some(at) => PatternError { at, expected, found: found.to_owned() },
            None => PatternError { at: at.min(self.source.len()), expected, found: found.to_owned() },
        }
    }
}
