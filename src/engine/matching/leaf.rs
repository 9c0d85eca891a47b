//! Single words and numbers: when one of a pattern agrees with one of an answer.

use super::Span;
use super::compile::Care;
use super::syntax::{Amount, How};
use crate::engine::text::{Form, Quantity, Rules, Token};

/// The shortest word that may be two without a space, or without the apostrophe of an elision (*jai*).
const MIN_JOINED: usize = 5;
const MIN_JOINED_ELISION: usize = 3;

/// A word or number of a pattern, prepared. Equal ones find the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Leaf {
    /// A word.
    Word(Word),
    /// A number, and whether a negated one is not this one.
    Number(Amount, bool),
}

/// A word of a pattern, prepared.
#[allow(clippy::struct_excessive_bools, reason = "each is a condition of its own")]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Word {
    /// How it must agree.
    pub how: How,
    /// Folded.
    pub forms: Vec<Form>,
    /// Folded stems; empty for a word that must agree in another way.
    pub stems: Vec<Form>,
    /// Whether these are all the stems of its only form.
    pub is_plain: bool,
    /// Whether the space behind it may be missing.
    pub forgiving: bool,
    /// Whether it forgives misspellings, as far as [`Rules::may_be_misspelled`] lets it.
    pub typos: bool,
    /// Whether a negated word is not this one.
    pub minds_negation: bool,
    /// Whether it counts at the end of a clause alone.
    pub closing: bool,
    /// From how many letters on a word may be this one and the next without a space.
    pub min_joined: usize,
    /// Whether it is one of the small words that every answer is full of.
    pub small: bool,
}

/// How much more often a small word comes up than another, roughly.
const FREQUENCY_OF_SMALL: usize = 100;

impl Leaf {
    /// How often it comes up, roughly, beside others.
    pub(super) fn frequency(&self) -> usize {
        if matches!(self, Self::Word(word) if word.small) { FREQUENCY_OF_SMALL } else { 1 }
    }

    /// A word of a pattern; `text` is the one it stands in.
    pub(super) fn word(token: &Token, text: &str, how: How, care: Care, rules: &Rules) -> Self {
        // What a word of a pattern stands for is looked for as a phrase: "you're" is neither "you" nor "are".
        let n_forms = if token.apart.is_some() { 1 } else { token.forms.len() };
        let mut forms: Vec<Form> = token.forms.iter().take(n_forms).cloned().collect();
        // Who leaves out the apostrophe of "we'll" writes a word of its own, but means this one.
        let joined: Vec<Form> =
            forms.iter().filter(|form| form.contains('\'')).map(|form| form.replace('\'', "").into()).collect();
        if how == How::Freely || token.apart.is_none() {
            forms.extend(joined);
        }
        let is_open = !rules.is_closed(token.folded());
        let may_be_misspelled = rules.may_be_misspelled(token.folded(), true);
        let has_digits = token.folded().chars().any(char::is_numeric);
        let has_stems = how == How::Freely && token.apart.is_none();
        let stems = if has_stems { token.stems(text, rules).to_vec() } else { Vec::new() };
        forms.sort_unstable();
        forms.dedup();
        Self::Word(Word {
            how,
            is_plain: has_stems && token.is_plain,
            forms,
            stems,
            forgiving: care.typos,
            typos: care.typos && may_be_misspelled && !has_digits && how == How::Freely,
            minds_negation: care.negation && is_open,
            closing: false,
            small: rules.is_small(token.folded()),
            min_joined: if token.elided { MIN_JOINED_ELISION } else { MIN_JOINED },
        })
    }

    /// A word that stands for another form of the one in the pattern, and so is found by its stem.
    pub(super) fn other_form(token: &Token, text: &str, care: Care, rules: &Rules) -> Self {
        match Self::word(token, text, How::Freely, care, rules) {
            Self::Word(word) if !word.stems.is_empty() => Self::Word(Word { forms: Vec::new(), ..word }),
            other => other,
        }
    }

    /// The particle of a separable verb, exactly. One that is also a preposition or an article counts at the end of a
    /// clause alone: *trage das ein*, not *trage ein Hemd*.
    pub(super) fn particle(token: &Token, text: &str, care: Care, rules: &Rules) -> Self {
        match Self::word(token, text, How::Exactly, care, rules) {
            Self::Word(word) => Self::Word(Word { closing: rules.is_closed(token.folded()), ..word }),
            number @ Self::Number(..) => number,
        }
    }

    /// How many words before and after a number it takes with it: *EUR 44,96*, *10 per cent*.
    pub(super) fn n_unit_words(&self, quantity: &Quantity) -> (usize, usize) {
        match self {
            Self::Number(amount, _) if amount.unit.is_some() => (quantity.n_words_before, quantity.n_words_after),
            _ => (0, 0),
        }
    }

    /// What to quote of a number that was looked for with its unit.
    pub(super) fn quoted_amount(&self, token: &Token) -> Option<Span> {
        match (self, token.quantity.as_ref().or(token.quantity_in_words.as_ref())) {
            (Self::Number(amount, _), Some(quantity)) if amount.unit.is_some() => {
                Some(Span { start: quantity.start, end: quantity.end })
            }
            _ => None,
        }
    }
}

impl Word {
    /// Whether it need not stand by itself: another word may be grown together with it.
    pub(super) fn is_free(&self) -> bool {
        self.how == How::Freely
    }
}

impl Amount {
    /// Whether a number of an answer is this one.
    pub(super) fn covers(&self, quantity: &Quantity) -> bool {
        let is_near = |a: i128, b: i128| a.abs_diff(b) <= self.tolerance.unsigned_abs();
        let has_value =
            || self.values.iter().any(|&wanted| quantity.values.iter().any(|&value| is_near(wanted, value)));
        self.unit.is_none_or(|unit| quantity.unit == Some(unit)) && has_value()
    }
}
