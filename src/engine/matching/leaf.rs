//! Single words and numbers: when one of a pattern agrees with one of an answer.

use super::syntax::{Amount, How};
use super::{Route, Span, typo};
use crate::engine::text::{Answer, Quantity, Rules, Token};

/// The shortest word that may be two without a space, or without the apostrophe of an elision (*jai*).
const MIN_JOINED: usize = 5;
const MIN_JOINED_ELISION: usize = 3;

/// A word or number of a pattern, prepared.
#[derive(Debug, Clone)]
pub(super) enum Leaf {
    /// A word.
    Word {
        /// How it must agree.
        how: How,
        /// Folded.
        forms: Vec<String>,
        /// Folded stems.
        stems: Vec<String>,
        /// Whether it forgives typos.
        typos: bool,
        /// From how many letters on a word may be this one and the next without a space.
        min_joined: usize,
    },
    /// A number.
    Number(Amount),
}

impl Leaf {
    /// A word of a pattern; `typos` says whether the pattern forgives any.
    pub(super) fn word(token: &Token, how: How, typos: bool, rules: &Rules) -> Self {
        let mut forms = token.forms.clone();
        // Who leaves out the apostrophe of "we'll" writes a word of its own, but means this one.
        forms.extend(token.forms.iter().filter(|form| form.contains('\'')).map(|form| form.replace('\'', "")));
        if how != How::Freely {
            // Another word it stands for is not this very word.
            forms.truncate(if token.apart.is_some() { 1 } else { forms.len() });
        }
        let is_open = !rules.is_closed(token.folded()) && !token.folded().chars().any(char::is_numeric);
        let typos = typos && is_open && how == How::Freely;
        let stems = if how == How::Freely { token.stems.clone() } else { Vec::new() };
        forms.sort_unstable();
        forms.dedup();
        let min_joined = if token.elided { MIN_JOINED_ELISION } else { MIN_JOINED };
        Self::Word { how, forms, stems, typos, min_joined }
    }

    /// How a word of an answer agrees, typos aside.
    pub(super) fn agrees(&self, token: &Token) -> Option<Route> {
        match self {
            Self::Word { how: How::Freely, forms, stems, .. } => {
                if forms.iter().any(|form| token.has_form(form)) {
                    return Some(Route::Exact);
                }
                stems.iter().any(|stem| token.stems.contains(stem)).then_some(Route::Stem)
            }
            Self::Word { forms, .. } => {
                let routes = token.forms.iter().filter_map(|word| self.agrees_with_text(forms, word));
                routes.min()
            }
            Self::Number(amount) => token.quantity.as_ref().filter(|it| amount.covers(it)).map(|_| Route::Exact),
        }
    }

    /// How many words before and after a number it takes with it: *EUR 44,96*, *10 per cent*.
    pub(super) fn n_unit_words(&self, token: &Token) -> (usize, usize) {
        match (self, &token.quantity) {
            (Self::Number(amount), Some(quantity)) if amount.unit.is_some() => {
                (quantity.n_words_before, quantity.n_words_after)
            }
            _ => (0, 0),
        }
    }

    /// What to quote of a number that was looked for with its unit.
    pub(super) fn quoted_amount(&self, token: &Token) -> Option<Span> {
        match (self, &token.quantity) {
            (Self::Number(amount), Some(quantity)) if amount.unit.is_some() => {
                Some(Span { start: quantity.start, end: quantity.end })
            }
            _ => None,
        }
    }

    /// How two words of an answer agree that a hyphen joins (`e-mail` for *email*).
    pub(super) fn agrees_joined(&self, first: &Token, second: &Token) -> Option<Route> {
        let Self::Word { forms, .. } = self else {
            return None;
        };
        if !first.hyphened {
            return None;
        }
        let joined = format!("{}{}", first.folded(), second.folded());
        self.agrees_with_text(forms, &joined)
    }

    fn agrees_with_text(&self, forms: &[String], word: &str) -> Option<Route> {
        let Self::Word { how, .. } = self else {
            return None;
        };
        let mut agreeing = forms.iter().filter(|form| match how {
            How::Freely | How::Exactly => word == form.as_str(),
            How::AtStart => word.starts_with(form.as_str()),
            How::Within => word.contains(form.as_str()),
        });
        let whole = agreeing.clone().any(|form| form == word);
        if whole { Some(Route::Exact) } else { agreeing.next().map(|_| Route::Compound) }
    }

    /// Whether a word of an answer is this one misspelled. The caller knows that it agrees with no word of the pattern.
    pub(super) fn is_misspelled_as(&self, token: &Token, answer: &Answer) -> bool {
        let Self::Word { forms, typos: true, .. } = self else {
            return false;
        };
        let (word, lang, dictionary) = (token.folded(), answer.lang(), answer.dictionary());
        let is_close = |form: &String| typo::is_misspelling(word, form, lang, dictionary.is_some());
        // Looked up only where it matters.
        let is_known = || dictionary.is_some_and(|dictionary| dictionary.knows(token.span.of(answer.typed())));
        token.quantity.is_none()
            && (forms.iter().any(|form| typo::is_other_binding(word, form, lang))
                || forms.iter().any(is_close) && !is_known())
    }

    /// What is left of a word that starts with this one exactly, as if a space or apostrophe were missing; one rest
    /// for each form.
    pub(super) fn strip_from<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a str> {
        let is_long = match self {
            Self::Word { min_joined, .. } => word.chars().count() >= *min_joined,
            Self::Number(_) => false,
        };
        let rests = self.free_forms().iter().filter_map(|form| word.strip_prefix(form.as_str()));
        rests.filter(move |rest| is_long && !rest.is_empty())
    }

    /// Whether this is the word, exactly, and not one that must stand by itself.
    pub(super) fn is_freely(&self, text: &str) -> bool {
        self.free_forms().iter().any(|form| form == text)
    }

    fn free_forms(&self) -> &[String] {
        match self {
            Self::Word { how: How::Freely, forms, .. } => forms,
            _ => &[],
        }
    }
}

impl Amount {
    fn covers(&self, quantity: &Quantity) -> bool {
        let is_near = |a: i128, b: i128| a.abs_diff(b) <= self.tolerance.unsigned_abs();
        let has_value = self.values.iter().any(|&wanted| quantity.values.iter().any(|&value| is_near(wanted, value)));
        has_value && self.unit.is_none_or(|unit| quantity.unit == Some(unit))
    }
}
