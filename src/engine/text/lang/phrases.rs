//! Phrases that words are looked at for.

use rustc_hash::FxHashMap;

use super::{Token, phrases};

/// Phrases by their first word.
pub(in crate::engine::text) struct Phrases {
    by_first: FxHashMap<&'static str, Vec<Vec<&'static str>>>,
    /// Which list of its language this is.
    number: u32,
}

/// Of which of its language's lists, by their numbers, a word starts a phrase.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Firsts(u32);

impl Firsts {
    /// Those of this word or of that one.
    pub(crate) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Phrases {
    pub(super) fn new(words: &'static str, number: u32) -> Self {
        let mut by_first: FxHashMap<&str, Vec<Vec<&str>>> = FxHashMap::default();
        for phrase in phrases(words) {
            if let Some(first) = phrase.first() {
                by_first.entry(first).or_default().push(phrase);
            }
        }
        Self { by_first, number }
    }

    /// How many words those phrases have with which these words start.
    pub(in crate::engine::text) fn lengths_at(&self, words: &[Token]) -> impl Iterator<Item = usize> {
        let first = words.first().filter(|first| self.are_started_by(first));
        let forms = first.into_iter().flat_map(|first| &first.forms);
        let near = forms.filter_map(|form| self.by_first.get(form.as_str())).flatten();
        let stands = |phrase: &&Vec<&str>| {
            words.len() >= phrase.len() && words.iter().zip(*phrase).skip(1).all(|(word, part)| word.has_form(part))
        };
        near.filter(stands).map(Vec::len)
    }

    /// Whether one of them starts with this word, perhaps.
    pub(in crate::engine::text) fn are_started_by(&self, word: &Token) -> bool {
        word.traits.firsts.0 & 1 << self.number != 0
    }

    /// The words with which they start.
    pub(super) fn firsts(&self) -> impl Iterator<Item = (&'static str, Firsts)> {
        self.by_first.keys().map(|word| (*word, Firsts(1 << self.number)))
    }

    /// Every word of them.
    #[cfg(test)]
    pub(in crate::engine::text) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.by_first.values().flatten().flatten().copied()
    }
}
