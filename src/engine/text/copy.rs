//! Words copied from a text that was read before.

use rustc_hash::FxHashMap;

use super::Answer;
use super::token::{Token, tokens};
use crate::engine::lang::Lang;

/// A run of this many words is copied, not said.
const RUN: usize = 4;

/// From how many words on an answer counts as pasted, and how much of it, in percent, must be the text's own words in
/// the text's order.
const MIN_PASTED: usize = 12;
const PASTED_PERCENT: usize = 80;

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

    /// Whether an answer is little more than this text, or a part of it: a changed word here and there hides no copy.
    pub fn is_pasted_in(&self, answer: &Answer) -> bool {
        let words = answer.tokens();
        let needed = (words.len() * PASTED_PERCENT).div_ceil(100);
        let n_known = words.iter().filter(|word| self.places.contains_key(word.folded())).count();
        words.len() >= MIN_PASTED && n_known >= needed && self.n_in_order(words) >= needed
    }

    /// How many words of the answer stand in this text in the same order (the longest common subsequence).
    fn n_in_order(&self, words: &[Token]) -> usize {
        let mut row = vec![0; self.words.len() + 1];
        for word in words {
            let mut diagonal = 0;
            for (place, own) in self.words.iter().enumerate() {
                let left = row.get(place).copied().unwrap_or_default();
                if let Some(cell) = row.get_mut(place + 1) {
                    let above = *cell;
                    *cell = if own == word.folded() { diagonal + 1 } else { above.max(left) };
                    diagonal = above;
                }
            }
        }
        row.last().copied().unwrap_or_default()
    }

    fn stands(&self, run: &[Token], place: usize) -> bool {
        let words = self.words.get(place..place + run.len()).unwrap_or_default();
        words.len() == run.len() && words.iter().zip(run).all(|(word, token)| word == token.folded())
    }
}
