//! Words copied from a text that was read before.

use rustc_hash::FxHashMap;

use super::token::tokens;
use super::{Answer, Token};
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
        let mut by_type = vec![None; answer.n_types()];
        let places_of = |token: &Token| {
            let known = by_type.get_mut(token.number)?;
            *known.get_or_insert_with(|| self.places.get(token.folded()))
        };
        let places: Vec<Option<&Places>> = answer.tokens().iter().map(places_of).collect();
        Copied { words: in_runs(&places), pasted: is_pasted(&places) }
    }
}

/// Which words stand in a run of the original's.
fn in_runs(words: &[Option<&Places>]) -> Vec<bool> {
    let mut in_run = vec![false; words.len()];
    let n_units = words.iter().copied().flatten().next().map_or(0, Vec::len);
    // For runs of one word, two and so on: the places of the original at which one that ends here does.
    let mut ends = [const { Places::new() }; RUN];
    for ends in &mut ends {
        ends.resize(n_units, 0);
    }
    let mut is_open = false;
    for (idx, word) in words.iter().enumerate() {
        let was_open = std::mem::replace(&mut is_open, word.is_some());
        let Some(places) = word else {
            if was_open {
                for ends in &mut ends {
                    ends.fill(0);
                }
            }
            continue;
        };
        for length in (0..RUN).rev() {
            let shorter = length.checked_sub(1);
            let mut carry = 0;
            for (unit, here) in places.iter().enumerate() {
                let before = shorter.map_or(u64::MAX, |shorter| {
                    let before = ends.get(shorter).and_then(|ends| ends.get(unit)).copied().unwrap_or_default();
                    before << 1 | std::mem::replace(&mut carry, before >> (UNIT - 1))
                });
                if let Some(end) = ends.get_mut(length).and_then(|ends| ends.get_mut(unit)) {
                    *end = before & here;
                }
            }
        }
        if ends.last().is_some_and(|ends| ends.iter().any(|unit| *unit != 0)) {
            in_run.iter_mut().skip(idx + 1 - RUN).take(RUN).for_each(|in_run| *in_run = true);
        }
    }
    in_run
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
