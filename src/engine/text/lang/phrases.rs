//! Phrases that words are looked at for.

use rustc_hash::FxHashMap;

use super::{Token, phrases};

/// Phrases by their first word.
pub(in crate::engine::text) struct Phrases(FxHashMap<&'static str, Vec<Vec<&'static str>>>);

impl Phrases {
    pub(super) fn new(words: &'static str) -> Self {
        let mut by_first: FxHashMap<&str, Vec<Vec<&str>>> = FxHashMap::default();
        for phrase in phrases(words) {
            if let Some(first) = phrase.first() {
                by_first.entry(first).or_default().push(phrase);
            }
        }
        Self(by_first)
    }

    /// How many words those phrases have with which these words start.
    pub(in crate::engine::text) fn lengths_at(&self, words: &[Token]) -> impl Iterator<Item = usize> {
        let forms = words.first().into_iter().flat_map(|first| &first.forms);
        let near = forms.filter_map(|form| self.0.get(form.as_str())).flatten();
        let stands = |phrase: &&Vec<&str>| {
            words.len() >= phrase.len() && words.iter().zip(*phrase).all(|(word, part)| word.has_form(part))
        };
        near.filter(stands).map(Vec::len)
    }

    /// The words with which they start.
    pub(super) fn firsts(&self) -> impl Iterator<Item = &'static str> {
        self.0.keys().copied()
    }

    /// Every word of them.
    #[cfg(test)]
    pub(in crate::engine::text) fn words(&self) -> impl Iterator<Item = &'static str> {
        self.0.values().flatten().flatten().copied()
    }
}
