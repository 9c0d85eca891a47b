//! The words of a text in every form in which a pattern may know them.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use compact_str::CompactString;
use rustc_hash::FxHashMap;
use smallvec::{SmallVec, smallvec};

use super::fold::{fold, fold_spelled, is_apostrophe, lowercase};
use super::lang::{Apart, Class, Rules, Traits};
use super::number::{self, Micros, Quantity, Unit};
use super::spelled::{self, Spelled};
use super::split::{self, Kind};
use super::{negation, stem, unit};
use crate::engine::lang::Lang;
use crate::engine::matching::Span;

/// A folded word; one of up to 24 bytes takes no memory of its own.
pub(crate) type Form = CompactString;

/// A word as it was typed, wherever it stands: what is known of it by itself is worked out once for a text, or once for all
/// of them.
#[derive(Debug, Clone)]
pub(crate) struct WordType {
    /// Folded; the first is the word itself, others say the same (*l'* as *le*, *für* as *fuer*).
    pub forms: SmallVec<[Form; 1]>,
    /// What the word is in its language.
    pub traits: Traits,
    /// Whether it may be a form of another word: numbers, shortened and small words are not.
    inflects: bool,
    /// Whether its stems follow from its only form: it has letters from A to Z alone, and no capital where that matters.
    pub is_plain: bool,
    /// The two words it stands for (*don't*).
    pub apart: Option<Box<[String; 2]>>,
    /// What it can mean where it is a number.
    values: Vec<Micros>,
    /// What it means where it is a number in words.
    pub spelled: Option<Spelled>,
    /// An apostrophe cut it short (*l'*).
    pub elided: bool,
    /// See [`Token::stems`]; to stem is most of the work of reading a word.
    stems: OnceLock<SmallVec<[Form; 2]>>,
}

/// One word of an answer or a pattern, where it stands.
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Where it stands in the text as typed.
    pub span: Span,
    word: Held,
    /// The number of its type among those of the text.
    pub number: usize,
    /// What it counts, where it is a number.
    pub quantity: Option<Box<Quantity>>,
    /// What it counts, where it is the first word of a number in words.
    pub quantity_in_words: Option<Box<Quantity>>,
    /// Index of its sentence.
    pub sentence: usize,
    /// Only a hyphen stands between it and the next word.
    pub hyphened: bool,
    /// Only a space stands between it and the word before it.
    pub spaced: bool,
    /// Nothing but spaces and such stands between it and the word before it in its sentence.
    pub touches: bool,
    /// A negation takes it back.
    pub negated: bool,
    /// It ends a clause.
    pub closing: bool,
}

/// Who holds a type: the rules of its language, for every text, or the tokens of one text.
#[derive(Debug, Clone)]
enum Held {
    Shared(&'static WordType),
    Own(Arc<WordType>),
}

impl Deref for Token {
    type Target = WordType;

    fn deref(&self) -> &WordType {
        match &self.word {
            Held::Shared(word) => word,
            Held::Own(word) => word,
        }
    }
}

impl Token {
    /// Folded stems, in which other forms of the word agree; `text` must be the one it stands in, for they are kept. Empty
    /// for small words and numbers.
    pub(crate) fn stems(&self, text: &str, rules: &Rules) -> &[Form] {
        let stems =
            || if self.inflects { stem::stems(self.span.of(text), &self.forms, rules) } else { SmallVec::new() };
        self.stems.get_or_init(stems)
    }

    /// Reads it as these words, of which the first is what it is, in a type of its own with this number.
    pub(super) fn read_as(&mut self, words: &[&str], number: usize, rules: &Rules) {
        let own = self.forms.first().cloned();
        let forms: SmallVec<[Form; 1]> = words.iter().map(|&word| word.into()).chain(own).collect();
        let traits = traits(&forms, rules);
        self.word = Held::Own(Arc::new(WordType { forms, traits, stems: OnceLock::new(), ..WordType::clone(self) }));
        self.number = number;
    }
}

impl WordType {
    /// Whether it names who speaks, who is spoken to or what is theirs.
    pub(crate) fn is_personal(&self) -> bool {
        [Class::Personal, Class::Speaker, Class::Customer].iter().any(|&class| self.traits.classes.has(class))
    }

    /// Whether this is one of its forms.
    pub(crate) fn has_form(&self, form: &str) -> bool {
        self.forms.iter().any(|own| own == form)
    }

    /// Whether it may have stems.
    pub(crate) fn inflects(&self) -> bool {
        self.inflects
    }

    /// The word itself, folded.
    pub(crate) fn folded(&self) -> &str {
        self.forms.first().map_or("", Form::as_str)
    }
}

/// How many types of words there are among those of one text.
pub(super) fn n_types(tokens: &[Token]) -> usize {
    tokens.iter().map(|token| token.number + 1).max().unwrap_or_default()
}

/// The words of a text, in order.
pub(crate) fn tokens(text: &str, lang: Lang) -> Vec<Token> {
    let rules = Rules::of(lang);
    let pieces = split::pieces(text, rules);
    let sentences = split::sentences(text, &pieces, rules);
    let mut tokens: Vec<Token> = Vec::with_capacity(pieces.len());
    // By what was typed: its number, and a token of this type.
    let mut known: FxHashMap<(&str, Kind), (usize, usize)> = FxHashMap::default();
    known.reserve(pieces.len());
    for (piece, sentence) in pieces.iter().zip(sentences) {
        let typed = piece.span.of(text);
        let new = (known.len(), tokens.len());
        let (number, first) = *known.entry((typed, piece.kind)).or_insert(new);
        let alike = tokens.get(first).map(|token| token.word.clone());
        let word = alike.unwrap_or_else(|| word_type(typed, piece.kind, lang, rules));
        let mut token = Token {
            span: piece.span,
            word,
            number,
            quantity: None,
            quantity_in_words: None,
            sentence,
            hyphened: false,
            spaced: false,
            touches: false,
            negated: false,
            closing: false,
        };
        // A run of digits too long to be an amount is a number all the same.
        if piece.kind == Kind::Number || !token.values.is_empty() {
            token.quantity = Some(Box::new(quantity(piece.span, typed, &token.values)));
        }
        tokens.push(token);
    }
    mark_gaps(text, &mut tokens);
    unit::add(text, &mut tokens, rules);
    spelled::add(text, &mut tokens, rules);
    negation::mark(text, &mut tokens, rules);
    tokens
}

/// Reads a word by itself.
fn word_type(typed: &str, kind: Kind, lang: Lang, rules: &'static Rules) -> Held {
    let plain = |word| read(word, Kind::Plain, lang, rules);
    let is_plain = |word: &&str| word.bytes().all(|letter| letter.is_ascii_lowercase());
    let words = || rules.known_words().filter(is_plain).map(|word| (word, plain(word))).collect();
    let shared = rules.types.get_or_init(words).get(typed).filter(|_| kind == Kind::Plain);
    shared.map_or_else(|| Held::Own(Arc::new(read(typed, kind, lang, rules))), Held::Shared)
}

fn read(typed: &str, kind: Kind, lang: Lang, rules: &Rules) -> WordType {
    let mut word = WordType {
        forms: SmallVec::new(),
        traits: Traits::default(),
        inflects: false,
        is_plain: false,
        apart: None,
        values: Vec::new(),
        spelled: None,
        elided: false,
        stems: OnceLock::new(),
    };
    match kind {
        Kind::Plain => {
            add_forms(&mut word, lowercase(typed), None, rules);
            let may_be_noun = lang == Lang::De && typed.starts_with(|c: char| c.is_ascii_uppercase());
            word.is_plain = word.forms.len() == 1 && !may_be_noun;
        }
        Kind::Number => {
            word.forms = smallvec![number::digits(typed)];
            word.values = number::values(typed, rules);
        }
        Kind::Other => read_unusual(&mut word, typed, lang, rules),
    }
    word.traits = traits(&word.forms, rules);
    // *it's* holds a sentence together as *it is* does.
    word.traits.small |= word.apart.iter().flat_map(|words| words.iter()).any(|word| rules.is_small(word));
    word.inflects &= !word.traits.closed;
    word.spelled = word.forms.iter().find_map(|form| rules.spelled(form));
    word
}

/// What the first of these forms is; any of them may start a phrase.
fn traits(forms: &[Form], rules: &Rules) -> Traits {
    let mut each = forms.iter().map(|form| rules.traits(form));
    let own = each.next().unwrap_or_default();
    each.fold(own, |own, other| Traits { firsts: own.firsts.or(other.firsts), ..own })
}

/// Reads a word that has more than the letters from A to Z.
fn read_unusual(word: &mut WordType, typed: &str, lang: Lang, rules: &Rules) {
    let folded = fold(typed);
    let full = |list: &[(&str, Vec<&'static str>)], short: &str| -> SmallVec<[Form; 1]> {
        let full = list.iter().find(|(shortened, _)| *shortened == short);
        full.into_iter().flat_map(|(_, full)| full).map(|&word| word.into()).collect()
    };
    if typed.starts_with(|c: char| c.is_ascii_digit()) {
        word.values = number::counted(typed, rules);
    }
    if typed.ends_with(is_apostrophe) {
        let short = folded.trim_end_matches('\'');
        word.elided = true;
        word.forms = smallvec![short.into()];
        word.forms.extend(full(&rules.elisions, short));
    } else if let Some(short) = folded.strip_prefix('\'') {
        word.forms = smallvec![short.into()];
        word.forms.extend(full(&rules.clipped, short));
    } else {
        let spelled = (lang == Lang::De).then(|| fold_spelled(typed)).flatten();
        add_forms(word, folded, spelled, rules);
    }
}

/// Adds the forms of a word: itself, with its umlauts spelled out, without its stretches, and what it stands for.
fn add_forms(word: &mut WordType, folded: Form, spelled: Option<Form>, rules: &Rules) {
    word.inflects = true;
    word.forms.push(folded);
    if let Some(spelled) = spelled {
        word.forms.push(spelled);
    }
    if is_stretched(word.folded()) {
        add_squeezed(&mut word.forms, rules);
    }
    if let Some(Apart { words, alone, joined }) = (rules.apart)(word.folded()) {
        word.forms.extend(joined.map(Form::from));
        word.forms.extend(words.iter().zip(alone).filter(|(_, alone)| *alone).map(|(word, _)| word.into()));
        word.apart = Some(words).filter(|[_, second]| !second.is_empty()).map(Box::new);
    }
}

fn quantity(span: Span, typed: &str, values: &[Micros]) -> Quantity {
    Quantity {
        values: values.into(),
        unit: typed.contains('€').then_some(Unit::Euro),
        start: span.start,
        end: span.end,
        n_words_before: 0,
        n_words_after: 0,
    }
}

/// Whether a letter of a folded word stands three times in a row: *sorryyy*.
fn is_stretched(word: &str) -> bool {
    let mut run = 0;
    let mut last = b'0';
    word.bytes().any(|letter| {
        run = if letter == last && !letter.is_ascii_digit() { run + 1 } else { 0 };
        last = letter;
        run == 2
    })
}

/// Adds what a stretched word may mean; a word that means something to its language goes first, for *niiiet* negates as
/// *niet* does.
fn add_squeezed(forms: &mut SmallVec<[Form; 1]>, rules: &Rules) {
    let Some(word) = forms.first_mut() else { return };
    let squeezed = [2, 1].map(|most| squeezed(word, most));
    if let Some(meant) = squeezed.iter().find(|word| rules.traits(word) != Traits::default()) {
        word.clone_from(meant);
    }
    forms.extend(squeezed);
}

/// A word in which every letter that stands three times or more in a row stands so many times.
fn squeezed(word: &str, most: usize) -> Form {
    let letters: Vec<char> = word.chars().collect();
    let runs = letters.chunk_by(|a, b| a == b);
    runs.flat_map(|run| run.iter().take(if run.len() > 2 { most } else { run.len() })).collect()
}

const HYPHENS: [&str; 3] = ["-", "\u{2010}", "\u{2011}"];

/// Notes what stands between words where that is what mostly does.
fn mark_gaps(text: &str, tokens: &mut [Token]) {
    let mut rest = tokens;
    while let [token, others @ ..] = rest {
        if let Some(next) = others.first_mut() {
            let gap = text.get(token.span.end..next.span.start).unwrap_or_default();
            next.spaced = gap == " ";
            next.touches = next.sentence == token.sentence && (next.spaced || !negation::parts_clauses(gap));
            token.hyphened = !next.spaced && HYPHENS.contains(&gap);
        }
        rest = others;
    }
}
