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

/// How many words may stand between a negator and the clause it takes back: *don't understand why*.
const MAX_CARRYING: usize = 2;

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
            negated.extend(clause.behind(at, reach));
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

    /// The words behind a negator that it takes back: so many of its clause, and of the clause that hangs on it.
    fn behind(&self, at: usize, reach: usize) -> Vec<usize> {
        let own = (at + 1..=at + reach).take_while(|&word| self.goes_on(word) && !self.speaks_anew(word, at));
        let mut found: Vec<usize> = own.collect();
        let next = found.last().map_or(at, |last| *last) + 1;
        // Where the verb stands before its negator, nothing stands between that and what hangs on it.
        let between = if self.rules.backward == Backward::Verb { 0 } else { MAX_CARRYING };
        if next <= at + 1 + between && self.carries(next) {
            let hanging = next + 1..=next + REACH;
            found.extend(hanging.take_while(|&word| self.touches(word) && !self.speaks_again(word)));
        }
        found
    }

    /// Whether a clause starts here without a sign: *that is not ok I am sorry*, not *nor do I*.
    fn speaks_anew(&self, word: usize, negator: usize) -> bool {
        let before = word.checked_sub(1).filter(|before| *before > negator).and_then(|before| self.words.get(before));
        let is_verb = |word: &Token| {
            self.rules.auxiliaries.contains(word.folded()) || self.rules.question_verbs.contains(word.folded())
        };
        self.words.get(word).is_some_and(|word| self.rules.speakers.contains(word.folded()))
            && before.is_some_and(|before| !is_verb(before))
    }

    /// Whether somebody speaks for themselves from here on: *… why it broke but I am sorry*.
    fn speaks_again(&self, word: usize) -> bool {
        let next = self.words.get(word + 1);
        self.opens_clause(word) && next.is_some_and(|next| self.rules.speakers.contains(next.folded()))
    }

    /// Whether a clause opens here that is taken back too: *I don't understand why you are angry*.
    fn carries(&self, word: usize) -> bool {
        let starts_here = |phrase: &Vec<&str>| {
            let from = (word + 1).checked_sub(phrase.len());
            let here = from.and_then(|from| self.words.get(from..=word)).unwrap_or_default();
            here.len() == phrase.len() && here.iter().zip(phrase).all(|(word, part)| word.has_form(part))
        };
        let before = word.checked_sub(1).and_then(|before| self.words.get(before));
        let gap = before.zip(self.words.get(word)).and_then(|(a, b)| self.text.get(a.span.end..b.span.start));
        gap.is_some_and(|gap| gap.chars().all(|c| matches!(c, ' ' | ','))) && self.rules.carried.iter().any(starts_here)
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
            Backward::Verb => {
                let Some((verb, is_full)) = self.finite_verb(at) else { return Vec::new() };
                // What stands before a verb that its subject follows is what is denied: *excuses krijgt u niet*.
                let is_inverted =
                    self.words.get(verb + 1).is_some_and(|next| self.rules.question_pronouns.contains(next.folded()));
                let topic = self.before(verb, verb.saturating_sub(REACH)).filter(|_| is_inverted && is_full);
                topic.chain(is_full.then_some(verb)).collect()
            }
        }
    }

    /// The nearest word before that can be a verb, and whether it is a full one; behind an auxiliary that stands behind
    /// the negator.
    fn finite_verb(&self, at: usize) -> Option<(usize, bool)> {
        if !self.words.get(at).is_some_and(|word| self.rules.late_negators.contains(word.folded())) {
            return None;
        }
        let clause = self.before(at, at.saturating_sub(REACH_BACK));
        let is_noun = |idx: usize| {
            let before = idx.checked_sub(1).and_then(|before| self.words.get(before));
            let starts =
                before.is_none_or(|before| Some(before.sentence) != self.words.get(idx).map(|word| word.sentence));
            let typed = self.words.get(idx).map_or("", |word| word.span.of(self.text));
            // *Das verstehe ich nicht*: between two pronouns stands a verb.
            let is_pronoun =
                |word: Option<&Token>| word.is_some_and(|word| self.rules.question_pronouns.contains(word.folded()));
            let is_verb = is_pronoun(before) && is_pronoun(self.words.get(idx + 1));
            before.is_some_and(|before| self.rules.determiners.contains(before.folded()) && !is_verb)
                || !starts && typed.starts_with(char::is_uppercase)
        };
        for idx in clause {
            let word = self.words.get(idx)?;
            if self.rules.auxiliaries.contains(word.folded()) {
                return Some((idx, false));
            }
            if !self.is_small(idx) && word.quantity.is_none() && !is_noun(idx) {
                return Some((idx, true));
            }
        }
        None
    }
}
