//! What is taken back without a negator: by who refuses or doubts it (*I refuse to*, *I doubt that*), by what is given
//! in its place (*instead of*), and by what leaves it out (*except*).

use super::clause::Clause;
use super::{MAX_CARRYING, REACH, REACH_OF_CARRIED};
use crate::engine::text::lang::{Backward, Class};

/// How many words a refusal or doubt reaches on in its clause.
const REACH_OF_REFUSAL: usize = 12;

/// How many words what is excluded may have.
const REACH_OF_EXCLUSION: usize = 7;

impl Clause<'_> {
    /// Adds what the speaker does not manage or will not do.
    pub(super) fn deny_reluctance(&self, at: usize, negated: &mut Vec<usize>) {
        let is_denied = |word: usize| self.is_negator(word);
        // *No me molesta en absoluto*
        let in_clause = |&word: &usize| self.touches(word + 1) && !self.opens_clause(word + 1);
        let mut before = (at.saturating_sub(REACH)..at).rev().take_while(in_clause);
        let Some(length) = self.is_reluctant(at).filter(|_| !before.any(is_denied)) else { return };
        let last = at + length - 1;
        // *Ik ontken niet dat …*
        if self.rules.backward != Backward::Nothing && self.touches(last + 1) && is_denied(last + 1) {
            return;
        }
        negated.push(last);
        let first = negated.len();
        negated.extend(self.behind(last, REACH_OF_REFUSAL));
        let next = negated.get(first..).and_then(<[usize]>::last).map_or(last, |word| *word) + 1;
        if next <= last + 1 + MAX_CARRYING && self.is_in(next, Class::Complementizer) && self.is_near(next) {
            self.take_back_doubted(next - 1, negated);
        } else {
            negated.extend(next..self.listed_until(last, next).filter(|_| next > last + 1).unwrap_or(next));
            self.take_back_hanging(last, next, || true, negated);
        }
    }

    /// Adds the clause that a doubt ends with: *I doubt that …*, *Il est exclu que …*.
    pub(super) fn take_back_doubted(&self, last: usize, negated: &mut Vec<usize>) {
        let next = last + 1;
        if self.is_in(next, Class::Complementizer) && self.is_near(next) {
            let doubted = next + 1..=next + REACH_OF_REFUSAL;
            negated.extend(doubted.take_while(|&word| self.touches(word) && !self.speaks_again(word)));
        }
    }

    /// Whether the negator denies that something is hard: *It's not hard to understand why you are upset*.
    pub(super) fn denies_reluctance(&self, at: usize) -> bool {
        let touch = |word: usize| (at + 1..=word).all(|word| self.touches(word));
        let is_behind = at.checked_sub(1).is_some_and(|before| {
            self.rules.backward != Backward::Nothing && self.touches(at) && self.is_reluctant(before) == Some(1)
        });
        is_behind || (at + 1..=at + MAX_CARRYING).any(|word| self.is_reluctant(word).is_some() && touch(word))
    }

    /// How many words say here that the speaker does not manage or will not.
    fn is_reluctant(&self, at: usize) -> Option<usize> {
        let here = self.words.get(at..).filter(|here| here.first().is_some_and(|word| word.traits.denier))?;
        self.rules.reluctances.lengths_at(here).max()
    }

    /// Adds what something else is given for, or what is left out.
    pub(super) fn exclude(&self, at: usize, negated: &mut Vec<usize>) {
        let here = self.words.get(at..).unwrap_or_default();
        // What comes first is not left out but comes on top: *Apart from a refund you also get a voucher*.
        let exceptions = self.rules.exceptions.lengths_at(here).filter(|_| self.touches(at));
        let Some(length) = self.rules.exclusions.lengths_at(here).chain(exceptions).max() else { return };
        let from = at + length;
        let is_article = |word: usize| self.is_in(word, Class::Article);
        // *instead of giving you a voucher*, *au lieu de vous rembourser*
        let is_clause = self.is_verbal(from) || self.is_personal(from) && !is_article(from);
        // *instead of waiting you get*
        let starts_clause = |word: usize| {
            self.is_in(word, Class::Speaker) || self.is_in(word, Class::Customer) && self.is_finite(word + 1)
        };
        let is_part = |&word: &usize| {
            let has_noun = (from..word).any(|word| self.is_content(word));
            let is_joined = self.is_in(word - 1, Class::Link) || self.is_in(word - 1, Class::Disjunction);
            let starts_other =
                is_article(word) && !is_joined || self.is_personal(word) || self.is_in(word, Class::QuestionVerb);
            self.touches(word)
                && (!self.opens_clause(word) || is_article(word) || self.joins_things(word))
                && (is_clause && !starts_clause(word) || !has_noun || !starts_other)
        };
        // *20 GB instead of 5* compares.
        let counts = |word: usize| self.words.get(word).is_some_and(|word| word.quantity.is_some());
        let end = (from..from + REACH_OF_EXCLUSION).take_while(is_part).last().map_or(from, |last| last + 1);
        let end = self.listed_until(from - 1, end).filter(|_| end > from).unwrap_or(end);
        negated.extend((from..end).filter(|&word| !counts(word)));
    }

    /// Adds the clause that a denial of its truth stands behind: *That we sent it twice is not true*.
    pub(super) fn deny_truth(&self, at: usize, negated: &mut Vec<usize>) {
        let is_true = |word: usize| self.is_in(word, Class::Truth);
        let behind = (at + 1..=at + MAX_CARRYING).take_while(|&word| self.touches(word));
        let before = (at.saturating_sub(MAX_CARRYING)..at).rev().take_while(|&word| self.touches(word + 1));
        if self.is_in(at, Class::Sentential) && behind.chain(before).any(is_true) {
            self.deny_clause_before(at, negated);
        }
    }

    /// Adds the clause that its sentence begins with, of which this word says that it is not so: *That you get one is out of
    /// the question*.
    pub(super) fn deny_clause_before(&self, at: usize, negated: &mut Vec<usize>) {
        let sentence = |word: usize| self.words.get(word).map(|word| word.sentence);
        let from = at.saturating_sub(REACH_OF_REFUSAL + REACH_OF_CARRIED);
        let Some(first) = (from..at).find(|&word| sentence(word) == sentence(at)) else { return };
        let is_opener = |word: usize| self.is_in(word, Class::Complementizer);
        if first == 0 || sentence(first - 1) != sentence(first) {
            let first = (first..at).find(|&word| !self.is_in(word, Class::Filler)).unwrap_or(at);
            // *Dat klopt niet* has no clause in it.
            if is_opener(first) && (first + 1..at).filter(|&word| self.is_content(word)).count() > 1 {
                negated.extend(first + 1..at);
            }
        }
    }
}
