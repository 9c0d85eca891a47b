//! Words that are bound to one another as only a sentence binds them: *you a*, *will send*, *the driver brings*.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::lang::Class;
use super::{Answer, Token};

/// The most words of a sentence in which a verb may bind without an article or pronoun beside it: *Neue Maschine kommt morgen.*
const MAX_TELEGRAM: usize = 10;

/// How many words there are at most for each that is bound to the word before it, where they make sentences.
const MAX_WORDS_A_BOND: usize = 10;

/// The same where they stand in short items. There, *I send* may be an item; *brings you a* has two bonds in a row.
const MAX_WORDS_A_BOND_IN_ITEMS: usize = 5;

/// Whether these words hold together as those of sentences do and those of a list do not.
pub(super) fn hold_together(answer: &Answer, words: &Range<usize>, in_items: bool) -> bool {
    let most = if in_items { MAX_WORDS_A_BOND_IN_ITEMS } else { MAX_WORDS_A_BOND };
    n_bonds(answer, words, in_items) * most >= words.len()
}

/// How many different words of these are bound to the word before them, in a row with another bond if it must be: *for the
/// … for the* is one.
fn n_bonds(answer: &Answer, words: &Range<usize>, in_a_row: bool) -> usize {
    let tokens = |words: Range<usize>| answer.tokens().get(words).unwrap_or_default();
    let mut bonds: FxHashSet<(usize, usize)> = FxHashSet::default();
    for sentence in answer.sentences() {
        let own = &sentence.tokens;
        let shared = tokens(own.start.max(words.start)..own.end.min(words.end));
        let is_short = own.len() <= MAX_TELEGRAM;
        let is_bound_at = |at: usize| at > 0 && is_bound(shared, at);
        let counts = |at: usize| {
            is_bound_at(at) && (!in_a_row || is_bound_at(at - 1) || is_bound_at(at + 1))
                || is_short && is_telegram(shared, at)
        };
        let bound = (1..shared.len()).filter(|&at| counts(at));
        bonds.extend(bound.filter_map(|at| Some((shared.get(at - 1)?.number, shared.get(at)?.number))));
    }
    bonds.len()
}

fn is(word: &Token, classes: &[Class]) -> bool {
    classes.iter().any(|&class| word.traits.classes.has(class))
}

fn is_pronoun(word: &Token) -> bool {
    is(word, &[Class::Speaker, Class::Customer]) || is(word, &[Class::Personal]) && !is(word, &[Class::Article])
}

/// Whether a word can be a finite verb; *it's* may be said of anything, and Dutch *laat* is late.
fn is_verb(word: &Token) -> bool {
    is(word, &[Class::Acting, Class::Auxiliary, Class::Own, Class::QuestionVerb])
        && !is(word, &[Class::Keyword])
        && word.apart.is_none()
}

/// Spanish *la* is the article too.
fn opens_noun(word: &Token) -> bool {
    is(word, &[Class::Article, Class::Clitic, Class::Determiner])
}

fn is_content(word: &Token) -> bool {
    !word.traits.small && word.quantity.is_none()
}

fn is_bound(words: &[Token], at: usize) -> bool {
    let (Some(before), Some(word)) = (words.get(at - 1), words.get(at)) else { return false };
    if !word.spaced && !before.elided {
        return false;
    }
    let is_behind_article = || words.get(at.saturating_sub(3)..at - 1).into_iter().flatten().any(opens_noun);
    // *you a new machine*, *Ihnen eine neue*
    is_pronoun(before) && opens_noun(word)
        // *I will*, *je vous*
        || is_pronoun(before) && (is_verb(word) || is_pronoun(word))
        // *brings a*, *send you*, *comes tomorrow*
        || is_verb(before) && (opens_noun(word) || is_pronoun(word))
        || is(before, &[Class::Acting]) && is(word, &[Class::Day])
        // *the driver brings*
        || is_content(before) && is_verb(word) && is_behind_article()
        // *for you*, *with the*
        || is(before, &[Class::Link]) && (is_pronoun(word) || opens_noun(word))
}

/// *Fahrer bringt morgen*
fn is_telegram(words: &[Token], at: usize) -> bool {
    let around = at.checked_sub(2).and_then(|from| words.get(from..=at));
    let Some([subject, verb, word]) = around else { return false };
    let is_whole = verb.spaced && word.spaced && word.quantity.is_none();
    is_whole && is_content(subject) && is(verb, &[Class::Acting])
}
