//! Sentences of keywords: hardly a word in them that does not earn something, and next to none of the small words that make
//! a sentence, or those alone.
//!
//! Whoever speaks, in a telegram too, needs words that no rubric asks for. The bounds are those that part lists of keywords
//! from answers of learners that say as much in as few words.

use std::collections::BTreeSet;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::{Element, ElementMark};
use crate::engine::text::Answer;

/// The fewest words of such a sentence; less can be a greeting or an exclamation.
const MIN_WORDS: usize = 6;

/// How many elements it meets at least; or all that there are, where that is this many.
const MIN_ELEMENTS: usize = 4;
const MIN_ALL_ELEMENTS: usize = 3;

/// By which part of its words, in fifths, those that earn something outnumber the small ones at least.
const MIN_FIFTHS: usize = 2;

/// More of its words than this part, in quarters, earn something where small ones do not matter.
const MAX_QUARTERS: usize = 3;

/// How many words, small ones aside, earn something at least in a sentence without a sign in which all of them do but one:
/// *I'm hello you're Mirvola we've late they've broken it's awful*.
const MIN_STRUNG: usize = 7;

/// How many words two sentences have at most where small ones matter in a whole answer too.
const MAX_WORDS_IN_TWO_SENTENCES: usize = 6;

/// The fewest elements of a list; one may be all that a turn asks for.
const MIN_LISTED: usize = 2;

/// How many words there are for each that is the speaker's own, and no keyword, where they are hardly running text.
const MAX_WORDS_AN_OWN: usize = 4;

/// The fewest words of a quote of which the small ones are the speaker's own: *is that a good*.
const MIN_WORDS_OF_PHRASE: usize = 4;

/// The fewest words of which a sentence among them would show, where most are asked for, and whatever they are; and the fewest
/// parts between signs: of fewer the verb may be one that is not known.
const MIN_TOLD: usize = 7;
const MIN_UNBROKEN: usize = 12;
const MIN_ITEMS: usize = 3;

/// Whether an answer is keywords without a sentence, by what earned these marks: it is not written in sentences and hardly a
/// word in it is one that nothing asks for, or no two of its words are bound and most are asked for.
///
/// What may stand in a list is no sign of one.
pub(super) fn is_bare(answer: &Answer, elements: &[Element], marks: &[ElementMark]) -> bool {
    let met = elements.iter().zip(marks).filter(|(_, mark)| mark.met);
    if met.clone().filter(|(element, _)| !element.list).count() < MIN_LISTED {
        return false;
    }
    let tokens = answer.tokens();
    let quotes = met.flat_map(|(_, mark)| &mark.evidence).map(|evidence| answer.words_in(evidence.span));
    let mut is_own: Vec<bool> = vec![true; tokens.len()];
    for quote in quotes {
        let is_phrase = quote.len() >= MIN_WORDS_OF_PHRASE;
        let of_quote = is_own.iter_mut().zip(tokens).skip(quote.start).take(quote.len());
        of_quote.for_each(|(is_own, token)| *is_own &= is_phrase && token.traits.small);
    }
    let own = tokens.iter().zip(&is_own).filter(|(token, is_own)| **is_own && !token.is_personal());
    let n_own = own.map(|(token, _)| token.folded()).collect::<FxHashSet<_>>().len();
    let is_long = tokens.len() >= MIN_UNBROKEN || answer.n_items() >= MIN_ITEMS || answer.is_in_items();
    let is_dense = tokens.len() >= MIN_TOLD && 2 * n_own < tokens.len();
    (is_long || is_dense) && !answer.may_hold_sentence(&is_own) && !answer.is_in_formulas()
        || n_own * MAX_WORDS_AN_OWN <= tokens.len() && !answer.is_in_sentences(&is_own)
}

/// The sentences of an answer, or all of it, that are keywords and little else, by what earned these marks.
pub(super) fn sentences(answer: &Answer, marks: &[ElementMark]) -> Vec<Range<usize>> {
    let met: Vec<&ElementMark> = marks.iter().filter(|mark| mark.met).collect();
    let n_needed = MIN_ELEMENTS.min(marks.len().max(MIN_ALL_ELEMENTS));
    if met.len() < n_needed {
        return Vec::new();
    }
    let words_of = |mark: &&ElementMark| -> Vec<usize> {
        mark.evidence.iter().flat_map(|evidence| answer.words_in(evidence.span)).collect()
    };
    let by_element: Vec<Vec<usize>> = met.iter().map(words_of).collect();
    let earning: BTreeSet<usize> = by_element.iter().flatten().copied().collect();
    let is_unbroken = |words: &Range<usize>| {
        answer.tokens().get(words.clone()).into_iter().flatten().skip(1).all(|token| token.touches)
    };
    let is_keywords = |words: &Range<usize>, small_matter: bool| {
        if words.len() < MIN_WORDS {
            return false;
        }
        let n_elements = by_element.iter().filter(|element| element.iter().any(|word| words.contains(word))).count();
        if n_elements < n_needed {
            return false;
        }
        let n_earning = earning.range(words.clone()).count();
        let outnumber = |n_small: usize, n_others: usize| {
            n_earning.saturating_sub(n_small) * 5 >= (n_earning + n_others) * MIN_FIFTHS
        };
        let fill = |n_others: usize| n_earning * 4 > (n_earning + n_others) * MAX_QUARTERS;
        // A word that joins them all counts once: *late and broken and sorry and mother*.
        let (mut others, mut small) = (FxHashSet::default(), FxHashSet::default());
        let (mut n_strung, mut n_idle) = (0, 0);
        for (idx, token) in answer.tokens().iter().enumerate().skip(words.start).take(words.len()) {
            if !earning.contains(&idx) {
                others.insert(token.folded());
            }
            if token.traits.small {
                small.insert(token.folded());
            } else if earning.contains(&idx) {
                n_strung += 1;
            } else {
                n_idle += 1;
            }
            if !outnumber(0, others.len()) && !fill(others.len()) {
                return false;
            }
        }
        let is_list = small_matter && outnumber(small.len(), others.len())
            || fill(others.len())
            || n_strung >= MIN_STRUNG && n_idle <= 1 && is_unbroken(words);
        is_list && !answer.hold_together(words)
    };
    let all = 0..answer.n_words();
    let is_choppy = 2 * all.len() <= MAX_WORDS_IN_TWO_SENTENCES * answer.sentences().len();
    let sentences = answer.sentences().iter().map(|sentence| (sentence.tokens.clone(), true));
    let lists = sentences.chain([(all, is_choppy)]).filter(|(words, small_matter)| is_keywords(words, *small_matter));
    lists.map(|(words, _)| words).collect()
}
