//! Which words a negation takes back: *ik begrijp u niet*, *no apology*, *je ne comprends pas*.
//!
//! A negator reaches four words on, to the end of its clause at most; and back to its verb, where the language puts the
//! negator behind it. Idioms that negate nothing (*geen probleem*, *n'hésitez pas*) are known by name.

use super::lang::{Backward, Rules};
use super::token::Token;

/// How many words a negator reaches on.
const REACH: usize = 4;

/// How many a preposition reaches on: *zonder enige spijt*.
const REACH_OF_PREPOSITION: usize = 2;

/// How many words back its verb is looked for.
const REACH_BACK: usize = 5;

/// How many words may stand between *ne* and *pas*.
const REACH_PARTNER: usize = 4;

/// Marks the words that end a clause, and those that are negated; sentences are those of the tokens.
pub(super) fn mark(text: &str, tokens: &mut [Token], rules: &Rules) {
    let clause = Clause { text, words: tokens, rules };
    let closing: Vec<bool> = (0..tokens.len()).map(|word| !clause.goes_on(word + 1)).collect();
    tokens.iter_mut().zip(closing).for_each(|(token, closing)| token.closing = closing);
    mark_negated(text, tokens, rules);
}

/// Whether nothing but spaces and such stands between two words of a sentence.
fn touch(text: &str, before: &Token, here: &Token) -> bool {
    let gap = text.get(before.span.end..here.span.start).unwrap_or_default();
    before.sentence == here.sentence
        && (gap == " " || !gap.contains([',', ';', ':', '–', '—', '(', ')', '…', '\n', '/', '^', '¿', '¡']))
}

fn mark_negated(text: &str, tokens: &mut [Token], rules: &Rules) {
    let mut negated: Vec<usize> = Vec::new();
    let words: &[Token] = tokens;
    for (at, token) in words.iter().enumerate() {
        if token.traits.negator && !is_idiom(words, at, rules) && is_paired(words, at, rules) {
            let clause = Clause { text, words, rules };
            let is_preposition = rules.negating_prepositions.contains(token.folded());
            let reach = if is_preposition { REACH_OF_PREPOSITION } else { REACH };
            negated.extend((at + 1..=at + reach).take_while(|&word| clause.goes_on(word)));
            negated.extend(clause.verb_before(at));
        }
    }
    for word in negated {
        if let Some(token) = tokens.get_mut(word) {
            token.negated = true;
        }
    }
}

/// Whether the negator is part of an idiom that negates nothing.
fn is_idiom(words: &[Token], at: usize, rules: &Rules) -> bool {
    let stands = |idiom: &Vec<&str>, place: usize| {
        let from = at.checked_sub(place);
        let here = from.and_then(|from| words.get(from..from + idiom.len())).unwrap_or_default();
        here.len() == idiom.len() && here.iter().zip(idiom).all(|(word, part)| word.has_form(part))
    };
    rules.idioms.iter().any(|idiom| {
        let mut places = idiom.iter().enumerate().filter(|(_, part)| words.get(at).is_some_and(|it| it.has_form(part)));
        places.any(|(place, _)| stands(idiom, place))
    })
}

/// Whether a word that negates only behind *ne* stands behind one: *ne … plus*.
fn is_paired(words: &[Token], at: usize, rules: &Rules) -> bool {
    let needs = words.get(at).is_some_and(|word| rules.paired_negators.contains(word.folded()));
    !needs || partner(words, at).is_some()
}

/// The *ne* of a negator.
fn partner(words: &[Token], at: usize) -> Option<usize> {
    let from = at.saturating_sub(REACH_PARTNER);
    (from..at).rev().find(|&idx| words.get(idx).is_some_and(|word| word.has_form("ne")))
}

struct Clause<'a> {
    text: &'a str,
    words: &'a [Token],
    rules: &'a Rules,
}

impl Clause<'_> {
    /// Whether this word stands in the clause of the word before it.
    fn goes_on(&self, word: usize) -> bool {
        self.touches(word) && !self.opens_clause(word)
    }

    fn touches(&self, word: usize) -> bool {
        let before = word.checked_sub(1).and_then(|before| self.words.get(before));
        before.zip(self.words.get(word)).is_some_and(|(before, here)| touch(self.text, before, here))
    }

    fn opens_clause(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.traits.clause_opener)
    }

    /// The words before a negator in its clause, the nearest first. What has but adverbs behind it opens no clause: in
    /// *ik vind dat echt niet* the *dat* is an object.
    fn before(&self, at: usize, from: usize) -> impl Iterator<Item = usize> {
        let is_adverb = |word: &Token| self.rules.adverbs.contains(word.folded());
        let opens = move |word: usize| {
            self.opens_clause(word) && !self.words.get(word + 1..at).unwrap_or_default().iter().all(is_adverb)
        };
        (from..at).rev().take_while(move |&word| self.touches(word + 1) && !opens(word + 1))
    }

    fn is_small(&self, word: usize) -> bool {
        let small = |word: &Token| {
            self.rules.is_closed(word.folded()) && !self.rules.auxiliaries.contains(word.folded())
                || self.rules.adverbs.contains(word.folded())
        };
        self.words.get(word).is_some_and(small)
    }

    /// The verb that a negator behind it takes back.
    fn verb_before(&self, at: usize) -> Vec<usize> {
        match self.rules.backward {
            Backward::Nothing => Vec::new(),
            Backward::Between => {
                let from = partner(self.words, at).map_or(at.saturating_sub(1), |ne| ne + 1);
                self.before(at, from).collect()
            }
            Backward::Verb => self.finite_verb(at).into_iter().collect(),
        }
    }

    /// The nearest word before that can be a full verb; none where an auxiliary comes first, for then the verb stands
    /// behind.
    fn finite_verb(&self, at: usize) -> Option<usize> {
        if !self.words.get(at).is_some_and(|word| self.rules.late_negators.contains(word.folded())) {
            return None;
        }
        let clause = self.before(at, at.saturating_sub(REACH_BACK));
        let is_noun = |idx: usize| {
            let before = idx.checked_sub(1).and_then(|before| self.words.get(before));
            let starts =
                before.is_none_or(|before| Some(before.sentence) != self.words.get(idx).map(|word| word.sentence));
            let typed = self.words.get(idx).map_or("", |word| word.span.of(self.text));
            before.is_some_and(|before| self.rules.determiners.contains(before.folded()))
                || !starts && typed.starts_with(char::is_uppercase)
        };
        for idx in clause {
            let word = self.words.get(idx)?;
            if self.rules.auxiliaries.contains(word.folded()) {
                return None;
            }
            if !self.is_small(idx) && word.quantity.is_none() && !is_noun(idx) {
                return Some(idx);
            }
        }
        None
    }
}
