//! Words copied from a text that was read before.

use rustc_hash::FxHashMap;

use super::Answer;
use super::token::{Token, tokens};
use crate::engine::lang::Lang;

/// A run of this many words is copied, not said.
const RUN: usize = 4;

/// A text that an answer may be copied from, read once.
#[derive(Debug, Clone, Default)]
pub struct Original {
    words: Vec<String>,
    /// Where each word stands.
    places: FxHashMap<String, Vec<usize>>,
}

impl Original {
    /// Reads a text.
    pub fn new(text: &str, lang: Lang) -> Self {
        let words: Vec<String> = tokens(text, lang).iter().map(|token| token.folded().to_owned()).collect();
        let mut places: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (place, word) in words.iter().enumerate() {
            places.entry(word.clone()).or_default().push(place);
        }
        Self { words, places }
    }

    /// Adds to `copied`, by index of its words, those of an answer that stand in a run of four or more of this text.
    ///
    /// Case, accents and punctuation do not hide a copy.
    pub fn mark_copied(&self, answer: &Answer, copied: &mut [bool]) {
        for (start, run) in answer.tokens().windows(RUN).enumerate() {
            let places = run.first().and_then(|first| self.places.get(first.folded()));
            if places.is_some_and(|places| places.iter().any(|&place| self.stands(run, place))) {
                copied.iter_mut().skip(start).take(RUN).for_each(|copied| *copied = true);
            }
        }
    }

    fn stands(&self, run: &[Token], place: usize) -> bool {
        let words = self.words.get(place..place + run.len()).unwrap_or_default();
        words.len() == run.len() && words.iter().zip(run).all(|(word, token)| word == token.folded())
    }
}
