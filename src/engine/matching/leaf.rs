//! Single words and numbers: when one of a pattern agrees with one of an answer.

use super::Route;
use super::syntax::{Amount, How};
use crate::engine::text::{Quantity, Rules, Token};

/// Letters from which one typo and two typos are forgiven, as long as no dictionary guards real words.
const ONE_TYPO_FROM: usize = 5;
const TWO_TYPOS_FROM: usize = 9;

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
        /// How many typos it forgives.
        max_typos: usize,
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
        let max_typos = match token.folded().chars().count() {
            _ if !typos || !is_open || how != How::Freely => 0,
            TWO_TYPOS_FROM.. => 2,
            ONE_TYPO_FROM.. => 1,
            _ => 0,
        };
        let stems = if how == How::Freely { token.stems.clone() } else { Vec::new() };
        forms.sort_unstable();
        forms.dedup();
        Self::Word { how, forms, stems, max_typos }
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
    pub(super) fn is_misspelled_as(&self, token: &Token) -> bool {
        let Self::Word { forms, max_typos, .. } = self else {
            return false;
        };
        let word = token.folded();
        let length = word.chars().count();
        let is_close = |form: &String| {
            let apart = form.chars().count().abs_diff(length);
            apart <= *max_typos && strsim::osa_distance(form, word) <= *max_typos
        };
        *max_typos > 0 && token.quantity.is_none() && forms.iter().any(is_close)
    }

    /// What is left of a text that starts with this word exactly; one rest for each form.
    pub(super) fn strip_from<'a>(&'a self, text: &'a str) -> impl Iterator<Item = &'a str> {
        self.free_forms().iter().filter_map(|form| text.strip_prefix(form.as_str()))
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
