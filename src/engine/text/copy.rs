//! Words copied from a text that was read before.

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::Answer;
use super::token::tokens;
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
    /// Where each word stands.
    places: FxHashMap<String, Places>,
}

/// What of an answer is an original's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Copied {
    /// For each word of the answer, by index: it stands in a run of four or more words of the original.
    pub words: Vec<bool>,
    /// The answer is little more than the original, or a part of it.
    pub pasted: bool,
}

/// Places of words, as bits, 64 to a unit.
type Places = Vec<u64>;

const UNIT: usize = u64::BITS as usize;

impl Original {
    /// Reads a text.
    pub fn new(text: &str, lang: Lang) -> Self {
        let words = tokens(text, lang);
        let mut places: FxHashMap<String, Places> = FxHashMap::default();
        for (place, word) in words.iter().enumerate() {
            let places = places.entry(word.folded().to_owned()).or_insert_with(|| vec![0; words.len().div_ceil(UNIT)]);
            if let Some(unit) = places.get_mut(place / UNIT) {
                *unit |= 1 << (place % UNIT);
            }
        }
        Self { places }
    }

    /// What of an answer is copied from this text. Case, accents, punctuation, and in a long copy a changed word here and
    /// there, hide nothing.
    pub fn copied_in(&self, answer: &Answer) -> Copied {
        let places: Vec<Option<&Places>> =
            answer.tokens().iter().map(|token| self.places.get(token.folded())).collect();
        let mut words = vec![false; places.len()];
        for (start, run) in places.windows(RUN).enumerate() {
            if is_run(run) {
                words.iter_mut().skip(start).take(RUN).for_each(|copied| *copied = true);
            }
        }
        Copied { words, pasted: is_pasted(&places) }
    }
}

/// Whether words stand one behind another in the original.
fn is_run(words: &[Option<&Places>]) -> bool {
    let Some(words) = words.iter().copied().collect::<Option<SmallVec<[&Places; RUN]>>>() else { return false };
    let units = words.first().map_or(0, |places| places.len());
    // The place of each word, counted back to the first.
    let first = |unit: usize, distance: usize, places: &Places| {
        let at = |unit: usize| places.get(unit).copied().unwrap_or_default();
        if distance == 0 { at(unit) } else { at(unit) >> distance | at(unit + 1) << (UNIT - distance) }
    };
    (0..units).any(|unit| {
        let each = words.iter().enumerate();
        each.fold(u64::MAX, |open, (distance, places)| open & first(unit, distance, places)) != 0
    })
}

fn is_pasted(words: &[Option<&Places>]) -> bool {
    let needed = (words.len() * PASTED_PERCENT).div_ceil(100);
    let known: Vec<&Places> = words.iter().copied().flatten().collect();
    words.len() >= MIN_PASTED && known.len() >= needed && n_in_order(&known) >= needed
}

/// How many of these words stand in the original in the same order: the longest common subsequence, for all words of the
/// original at once (Hyyrö, *Bit-parallel LCS-length computation revisited*, 2004).
fn n_in_order(words: &[&Places]) -> usize {
    let mut open = vec![u64::MAX; words.first().map_or(0, |places| places.len())];
    for places in words {
        let mut carry = false;
        for (open, here) in open.iter_mut().zip(*places) {
            let (sum, over) = open.overflowing_add(*open & here);
            let (sum, over_again) = sum.overflowing_add(u64::from(carry));
            *open = sum | *open & !here;
            carry = over || over_again;
        }
    }
    open.iter().map(|unit| unit.count_zeros() as usize).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same cell by cell.
    fn plain_n_in_order(original: &[char], words: &[char]) -> usize {
        let mut row = vec![0; original.len() + 1];
        for word in words {
            let mut diagonal = 0;
            for (place, own) in original.iter().enumerate() {
                let above = row[place + 1];
                row[place + 1] = if own == word { diagonal + 1 } else { above.max(row[place]) };
                diagonal = above;
            }
        }
        row[original.len()]
    }

    proptest! {
        #[test]
        fn words_in_order_and_runs_are_found_in_texts_of_any_length(
            original in proptest::collection::vec(prop::sample::select(vec!['a', 'b', 'c', 'd']), 0..200),
            answer in proptest::collection::vec(prop::sample::select(vec!['a', 'b', 'c', 'd']), 0..100),
        ) {
            let text = |words: &[char]| words.iter().flat_map(|word| ['x', *word, ' ']).collect::<String>();
            let read = Original::new(&text(&original), Lang::En);
            let answer_read = Answer::parse(&text(&answer), Lang::En);
            let known: Vec<&Places> =
                answer_read.tokens().iter().filter_map(|token| read.places.get(token.folded())).collect();
            prop_assert_eq!(n_in_order(&known), plain_n_in_order(&original, &answer));
            let mut copied = vec![false; answer.len()];
            for (start, run) in answer.windows(RUN).enumerate() {
                if original.windows(RUN).any(|own| own == run) {
                    copied[start..start + RUN].fill(true);
                }
            }
            prop_assert_eq!(read.copied_in(&answer_read).words, copied);
        }
    }
}
