//! The words of a text in every form in which a pattern may know them.

use compact_str::CompactString;
use smallvec::{SmallVec, smallvec};

use super::fold::{fold, fold_spelled, is_apostrophe, lowercase};
use super::lang::{Apart, Rules, Traits};
use super::number::{self, Micros, Quantity, Unit};
use super::split::{self, Piece};
use super::{negation, stem, unit};
use crate::engine::lang::Lang;
use crate::engine::matching::Span;

/// A folded word; one of up to 24 bytes takes no memory of its own.
pub(crate) type Form = CompactString;

/// One word of an answer or a pattern.
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Where it stands in the text as typed.
    pub span: Span,
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
    /// What it counts, where it is a number.
    pub quantity: Option<Box<Quantity>>,
    /// Index of its sentence.
    pub sentence: usize,
    /// An apostrophe cut it short (*l'*).
    pub elided: bool,
    /// Only a hyphen stands between it and the next word.
    pub hyphened: bool,
    /// Only a space stands between it and the word before it.
    pub spaced: bool,
    /// A negation takes it back.
    pub negated: bool,
    /// It ends a clause.
    pub closing: bool,
}

impl Token {
    /// Whether this is one of its forms.
    pub(crate) fn has_form(&self, form: &str) -> bool {
        self.forms.iter().any(|own| own == form)
    }

    /// Whether it may have stems.
    pub(crate) fn inflects(&self) -> bool {
        self.inflects
    }

    /// Folded stems, in which other forms of the word agree; `text` is the one it stands in. Empty for small words and
    /// numbers.
    pub(crate) fn stems(&self, text: &str, rules: &Rules) -> SmallVec<[Form; 2]> {
        if self.inflects { stem::stems(self.span.of(text), &self.forms, rules) } else { SmallVec::new() }
    }

    /// The word itself, folded.
    pub(crate) fn folded(&self) -> &str {
        self.forms.first().map_or("", Form::as_str)
    }
}

/// The words of a text, in order.
pub(crate) fn tokens(text: &str, lang: Lang) -> Vec<Token> {
    let rules = Rules::of(lang);
    let pieces = split::pieces(text, rules);
    let sentences = split::sentences(text, &pieces, rules);
    let each = pieces.iter().zip(sentences);
    let mut tokens: Vec<Token> = each.map(|(piece, sentence)| token(text, *piece, sentence, lang, rules)).collect();
    mark_gaps(text, &mut tokens);
    unit::add(text, &mut tokens, rules);
    negation::mark(text, &mut tokens, rules);
    tokens
}

fn token(text: &str, piece: Piece, sentence: usize, lang: Lang, rules: &Rules) -> Token {
    let typed = piece.span.of(text);
    let mut token = Token {
        span: piece.span,
        forms: SmallVec::new(),
        traits: Traits::default(),
        inflects: false,
        is_plain: false,
        apart: None,
        quantity: None,
        sentence,
        elided: false,
        hyphened: false,
        spaced: false,
        negated: false,
        closing: false,
    };
    if piece.is_plain {
        add_forms(&mut token, lowercase(typed), None, rules);
        let may_be_noun = lang == Lang::De && typed.starts_with(|c: char| c.is_ascii_uppercase());
        token.is_plain = token.forms.len() == 1 && !may_be_noun;
    } else if piece.is_number {
        token.forms = smallvec![number::digits(typed)];
        token.quantity = Some(Box::new(quantity(&piece, typed, number::values(typed, rules))));
    } else {
        read_unusual(&mut token, &piece, typed, lang, rules);
    }
    token.traits = rules.traits(token.folded());
    token.inflects &= !token.traits.closed;
    token
}

/// Reads a word that has more than the letters from A to Z.
fn read_unusual(token: &mut Token, piece: &Piece, typed: &str, lang: Lang, rules: &Rules) {
    let folded = fold(typed);
    let full = |list: &[(&str, Vec<&'static str>)], short: &str| -> SmallVec<[Form; 1]> {
        let full = list.iter().find(|(shortened, _)| *shortened == short);
        full.into_iter().flat_map(|(_, full)| full).map(|&word| word.into()).collect()
    };
    if typed.starts_with(|c: char| c.is_ascii_digit()) {
        let values = number::counted(typed, rules);
        token.quantity = (!values.is_empty()).then(|| Box::new(quantity(piece, typed, values)));
    }
    if typed.ends_with(is_apostrophe) {
        let short = folded.trim_end_matches('\'');
        token.elided = true;
        token.forms = smallvec![short.into()];
        token.forms.extend(full(&rules.elisions, short));
    } else if let Some(short) = folded.strip_prefix('\'') {
        token.forms = smallvec![short.into()];
        token.forms.extend(full(&rules.clipped, short));
    } else {
        let spelled = (lang == Lang::De).then(|| fold_spelled(typed)).flatten();
        add_forms(token, folded, spelled, rules);
    }
}

/// Adds the forms of a word: itself, with its umlauts spelled out, without its stretches, and what it stands for.
fn add_forms(token: &mut Token, folded: Form, spelled: Option<Form>, rules: &Rules) {
    token.inflects = true;
    token.forms.push(folded);
    if let Some(spelled) = spelled {
        token.forms.push(spelled);
    }
    if is_stretched(token.folded()) {
        add_squeezed(&mut token.forms, rules);
    }
    if let Some(Apart { words, alone, joined }) = (rules.apart)(token.folded()) {
        token.forms.extend(joined.map(Form::from));
        token.forms.extend(words.iter().zip(alone).filter(|(_, alone)| *alone).map(|(word, _)| word.into()));
        token.apart = Some(words).filter(|[_, second]| !second.is_empty()).map(Box::new);
    }
}

fn quantity(piece: &Piece, typed: &str, values: Vec<Micros>) -> Quantity {
    Quantity {
        values,
        unit: typed.contains('€').then_some(Unit::Euro),
        start: piece.span.start,
        end: piece.span.end,
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
            let gap = text.as_bytes().get(token.span.end..next.span.start).unwrap_or_default();
            next.spaced = gap == b" ";
            token.hyphened = HYPHENS.iter().any(|hyphen| gap == hyphen.as_bytes());
        }
        rest = others;
    }
}
