//! Bare lists of keywords: words without the small words that make a sentence of them.

use std::ops::Range;

use super::lang::Rules;
use super::{Answer, Token};

/// The fewest words of a list; less can be a greeting or an exclamation.
const MIN_WORDS: usize = 6;

/// In running text every third word or so is a small one; in a list fewer than one in so many.
const MIN_SPARSE: usize = 12;

/// Which words stand in a list: a sentence of nothing but keywords, or a whole answer, with a full stop after each.
pub(super) fn listed(answer: &Answer) -> Vec<bool> {
    let rules = Rules::of(answer.lang());
    // A sum is no list.
    let is_small = |token: &Token| token.quantity.is_some() || rules.is_small(token.folded());
    let small: Vec<bool> = answer.tokens().iter().map(is_small).collect();
    let is_list = |words: &Range<usize>| {
        let n_small = small.get(words.clone()).unwrap_or_default().iter().filter(|small| **small).count();
        words.len() >= MIN_WORDS && n_small * MIN_SPARSE < words.len()
    };
    if is_list(&(0..answer.n_words())) {
        return vec![true; answer.n_words()];
    }
    let mut listed = vec![false; answer.n_words()];
    for sentence in answer.sentences().iter().filter(|sentence| is_list(&sentence.tokens)) {
        let words = sentence.tokens.clone();
        listed.iter_mut().skip(words.start).take(words.len()).for_each(|listed| *listed = true);
    }
    listed
}
