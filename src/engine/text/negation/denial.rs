//! What is said not to be possible (*Een nieuwe machine is niet mogelijk*), and what somebody finds hard to do.

use super::clause::Clause;
use super::{REACH, REACH_OF_CARRIED};
use crate::engine::text::lang::Backward;

/// How many words back the subject of a denial is looked for, and how many words of it are taken back.
const REACH_OF_SUBJECT: usize = 6;

/// How many words may stand between that subject and its negator: *is helaas echt niet*.
const MAX_VERBS: usize = 4;

impl Clause<'_> {
    /// Adds what a negator takes back because it says that this cannot be.
    pub(super) fn deny_what_cannot_be(&self, at: usize, reach: usize, negated: &mut Vec<usize>) {
        let possible = self.behind(at, reach).find(|&word| self.is_in(word, &self.rules.possible));
        if let Some(possible) = possible {
            negated.extend(self.subject_before(at));
            // *niet mogelijk om u een nieuwe machine te sturen*, not *als het niet mogelijk is krijgt u …*
            if self.is_in(possible + 1, &self.rules.links) || self.rules.backward == Backward::Nothing {
                negated.extend(self.behind(possible, REACH_OF_CARRIED));
            }
        } else if self.rules.backward == Backward::Verb && self.ends_clause(at) {
            // *Geld terug kan niet.*
            let verb = self.before(at, at.saturating_sub(REACH)).find(|&word| !self.is_in(word, &self.rules.adverbs));
            if verb.is_some_and(|verb| self.is_in(verb, &self.rules.enabling)) {
                negated.extend(self.subject_before(at));
            }
        }
    }

    /// Adds what words take back that are no negators: *impossible*, *I find it hard to*.
    pub(super) fn deny(&self, at: usize, negated: &mut Vec<usize>) {
        let here = self.words.get(at..).unwrap_or_default();
        if let Some(length) = self.rules.denials.lengths_at(here).max() {
            negated.extend(self.subject_before(at));
            negated.extend(self.behind(at + length - 1, REACH));
        }
        if let Some(length) = self.rules.reluctances.lengths_at(here).max() {
            let last = at + length - 1;
            let first = negated.len();
            negated.push(last);
            negated.extend(self.behind(last, REACH));
            let next = negated.get(first..).and_then(<[usize]>::last).map_or(last, |word| *word) + 1;
            self.take_back_hanging(last, next, || true, negated);
        }
    }

    /// The words that a denial is about, before its verb: *een nieuwe machine* of *Helaas is een nieuwe machine niet
    /// mogelijk*. None where it is a pronoun: *sorry dat kan niet*.
    fn subject_before(&self, at: usize) -> impl Iterator<Item = usize> {
        let is_verb = move |word: usize| {
            self.is_in(word, &self.rules.question_verbs) || self.is_in(word, &self.rules.auxiliaries)
        };
        let nearest = (at.saturating_sub(MAX_VERBS)..at).rev().take_while(|&word| self.touches(word + 1));
        let mut small = nearest.take_while(|&word| is_verb(word) || !self.is_content(word));
        let end = small.find(|&word| is_verb(word)).unwrap_or(at);
        // *is helaas*, *n'est malheureusement*, *no va a ser*
        let is_joining =
            move |word: usize| is_verb(word) || self.is_in(word, &self.rules.adverbs) || self.is(word, "ne");
        let nearest = (end.saturating_sub(MAX_VERBS)..end).rev().take_while(|&word| self.touches(word + 1));
        let end = nearest.take_while(|&word| is_joining(word)).last().unwrap_or(end);
        let is_noun = move |word: usize| {
            let ends = self.is_in(word, &self.rules.question_pronouns) && !self.is_in(word, &self.rules.articles)
                || self.is_in(word, &self.rules.matters)
                || self.is_in(word, &self.rules.fillers)
                || is_joining(word);
            self.touches(word + 1) && !ends
        };
        // An article opens it, unless a preposition joins it to what stands before: *a replacement for your machine*.
        let is_open = move |word: usize| {
            word + 1 == end
                || !self.opens_clause(word + 1)
                    && (!self.is_in(word + 1, &self.rules.articles) || self.is_in(word, &self.rules.links))
        };
        (end.saturating_sub(REACH_OF_SUBJECT)..end).rev().take_while(move |&word| is_noun(word) && is_open(word))
    }
}
