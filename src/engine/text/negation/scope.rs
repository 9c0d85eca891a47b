//! What a denial leaves as it is: what it sets in another's place (*not today but tomorrow*), what judges the clause that it
//! denies (*That nobody came | is annoying*), what is lacking and asked for, and what is not refused.

use std::ops::Range;

use super::clause::Clause;
use super::{MAX_CARRYING, REACH, REACH_BACK, REACH_BACK_TO_SPEAKER, REACH_OF_PREPOSITION};
use crate::engine::text::lang::{Backward, Class};

/// How many words something has that is denied to set something else in its place.
const MAX_CONTRASTED: usize = 4;

/// How many words behind what is lacking the sentence ends that asks for it.
const REACH_OF_ASKING: usize = 20;

impl Clause<'_> {
    /// The words of refusing that the negator denies, or that are denied with it: *We won't refuse you a refund*. What is not
    /// refused holds.
    pub(super) fn denied_refusal(&self, at: usize) -> Option<Range<usize>> {
        let refuses = |word: usize| self.is_in(word, Class::Refusing);
        let denies = |word: usize| {
            // *no reason to refuse*
            self.is_in(word, Class::Sentential)
                || self.is_in(word, Class::NegatingSubject)
                || self.is_negator(word) && self.is_in(word + 1, Class::Possible)
                || self.words.get(word).is_some_and(|word| word.traits.negator && word.apart.is_some())
        };
        let mut before = (at.saturating_sub(MAX_CARRYING + 1)..at).rev().take_while(|&word| self.touches(word + 1));
        let mut behind = (at + 1..=at + MAX_CARRYING + 1).take_while(|&word| self.touches(word));
        if refuses(at) {
            return before.any(denies).then_some(at..at + 1);
        }
        let refusal = behind.find(|&word| refuses(word)).or_else(|| before.find(|&word| refuses(word)));
        refusal.filter(|_| denies(at)).map(|refusal| refusal..refusal + 1)
    }

    /// What a negator denies to set something else in its place: *not today but tomorrow*, *nicht mit der Post, sondern mit
    /// dem Fahrer*; the rest of its clause holds.
    pub(super) fn contrasted(&self, at: usize) -> Option<Vec<usize>> {
        if let Some(day) = self.day_before(at) {
            return Some(day.collect());
        }
        let is_but = |word: usize| {
            let sets = self.words.get(word).is_some_and(|word| word.traits.adversative);
            // *niet vandaag, wel morgen*
            let is_yet = || self.is_in(word, Class::Affirming) && self.is_in(word + 1, Class::Day);
            self.opens_clause(word) && (sets || self.is_in(word, Class::Replacing)) || is_yet()
        };
        let first = at + 1;
        let but = (first..=first + MAX_CONTRASTED).find(|&word| !self.touches(word) || is_but(word))?;
        let is_near = is_but(but) && (self.touches(but) || self.gap(but).trim() == ",");
        let is_time = |word: usize| {
            self.is_in(word, Class::Day)
                || self.is_in(word, Class::Link)
                || self.is_in(word, Class::Since)
                || self.words.get(word).is_some_and(|word| word.quantity.is_some() || self.rules.is_hour(word.folded()))
        };
        let is_day = |word: usize| self.is_in(word, Class::Day);
        let is_replaced = self.is_in(but, Class::Replacing)
            || (first..but).all(|word| is_time(word) || self.is_in(word, Class::Adverb));
        // *ist heute nicht möglich, aber morgen*
        let has_later = || {
            let behind = (but + 1..=but + MAX_CARRYING).take_while(|&word| self.touches(word));
            behind.into_iter().any(is_day)
        };
        let earlier = self.before(at, at.saturating_sub(REACH)).find(|&word| is_day(word)).filter(|_| has_later());
        // *niet met de post maar met de bezorger*
        let is_parallel = self.is_in(first, Class::Link)
            && self.words.get(first).zip(self.words.get(but + 1)).is_some_and(|(a, b)| a.folded() == b.folded());
        let is_first = but > first && (is_replaced || is_parallel);
        // *doesn't come today but tomorrow*
        let is_verb = self.rules.backward == Backward::Nothing && self.is_content(first);
        let is_second = is_verb
            && but > first + 1
            && (first + 1..but).all(|word| is_time(word) && !self.is_in(word, Class::Article));
        let replaced = if is_second && !is_first { first + 1..but } else { first..but };
        // *vandaag niet, maar morgen ook niet*
        let is_negator = |word: usize| self.is_negator(word);
        let mut behind = (but + 1..=but + REACH).take_while(|&word| self.touches(word));
        let is_contrasted = is_near && (is_first || is_second || earlier.is_some()) && !behind.any(is_negator);
        let earlier = earlier.filter(|_| !is_first && !is_second);
        is_contrasted.then(|| earlier.into_iter().chain(replaced).collect())
    }

    /// Whether a word is a day, or part of a thing, that a clause ends with that says so of it, where it was denied of another:
    /// *vandaag niet morgen wel*.
    pub(super) fn is_affirmed(&self, word: usize) -> bool {
        let is_negator = |word: usize| self.is_negator(word);
        let ends = |word: usize| !self.touches(word + 1);
        let is_day_affirmed = self.is_in(word, Class::Day)
            && self.touches(word + 1)
            && self.is_in(word + 1, Class::Affirming)
            && ends(word + 1);
        // *50 euro gaat niet een bon van 15 wel*
        let is_part = |word: usize| self.touches(word + 1) && !self.is_finite(word) && !is_negator(word);
        let last = (word..=word + REACH + 1).find(|&word| !is_part(word) || self.is_in(word + 1, Class::Affirming));
        let is_affirmed =
            last.is_some_and(|last| is_part(last) && self.is_in(last + 1, Class::Affirming) && ends(last + 1));
        let mut phrase = (word.saturating_sub(REACH)..=word).rev().take_while(|&word| is_part(word));
        is_day_affirmed
            || self.is_day_of_statement(word)
            || self.rules.backward == Backward::Verb
                && is_affirmed
                && phrase.any(|word| self.is_in(word, Class::Article))
    }

    /// Whether a day starts, without a sign, what is said of it: *today is not possible tomorrow is fine*.
    fn is_day_of_statement(&self, word: usize) -> bool {
        let hangs = |word: usize| {
            [Class::Complementizer, Class::Condition, Class::Link, Class::Truth]
                .into_iter()
                .any(|class| self.is_in(word, class))
        };
        let is_own = word.checked_sub(1).is_some_and(|before| self.touches(word) && !hangs(before));
        let verb = if self.is_in(word + 1, Class::Matter) { word + 2 } else { word + 1 };
        let mut clause = (word + 1..=word + 1 + REACH).take_while(|&word| self.touches(word));
        let denies = |word: usize| {
            let here = self.words.get(word..).unwrap_or_default();
            self.is_negator(word) || self.rules.denials.lengths_at(here).next().is_some()
        };
        let is_said = self.is_in(verb, Class::Copula) && self.touches(verb) && !clause.any(denies);
        self.is_in(word, Class::Day) && is_own && is_said
    }

    /// The day before a *no* that has another one behind it: *hoy no mañana sí*.
    fn day_before(&self, at: usize) -> Option<Range<usize>> {
        let is_day = |word: usize| self.is_in(word, Class::Day);
        if !self.answers_no(at) {
            return None;
        }
        let before = at.checked_sub(1).filter(|&before| is_day(before) && self.touches(at) && !self.touches(before))?;
        (is_day(at + 1) && self.touches(at + 1)).then_some(before..at)
    }

    /// Whether a negator says what the speaker lacks and asks for: *I don't have your order number, can you give it to me?*
    pub(super) fn only_lacks(&self, at: usize) -> bool {
        let is_lacking = |word: usize| self.is_in(word, Class::Lacking);
        let is_yours = |word: usize| {
            self.is_personal(word) && self.is_in(word, Class::Article) && !self.is_in(word, Class::Indefinite)
        };
        let near = at.saturating_sub(REACH)..=at + REACH;
        let is_negator = |word: usize| self.is_negator(word);
        let is_without = |word: usize| self.is_in(word, Class::NegatingPreposition);
        let lacks = if is_without(at) {
            (at + 1..=at + REACH_OF_ASKING).any(is_negator)
        } else {
            near.clone().any(is_lacking) && near.clone().any(is_yours)
        };
        let sentence = |word: usize| self.words.get(word).map(|word| word.sentence);
        let end = (at..=at + REACH_OF_ASKING).find(|&word| sentence(word) != sentence(at)).filter(|_| lacks);
        let Some(end) = end else { return false };
        // *sorry i dont have your number can u send it to me*, not *… as soon as I can I will*
        let runs_on = |word: usize| {
            let here = self.words.get(word..end).unwrap_or_default();
            let is_denied = || (word..word + REACH).any(is_negator);
            self.rules.askings.lengths_at(here).any(|length| length < here.len())
                && !self.is_in(word - 1, Class::Speaker)
                && !is_denied()
        };
        if !is_without(at) && (at + 1..end).any(runs_on) {
            return true;
        }
        if !self.gap(end).trim_start().starts_with('?') {
            return false;
        }
        let asks = |word: usize| {
            !self.touches(word)
                && (self.gap(word).contains('¿')
                    || self.is_in(word, Class::QuestionWord)
                    || self.is_in(word, Class::QuestionVerb)
                    || self.is_in(word, Class::Customer))
        };
        (at + 1..end).any(asks)
    }

    /// What is lacking before a negator and asked for behind it: *Without your number I can't help you, can I have it?*
    pub(super) fn lacked_before(&self, at: usize) -> Range<usize> {
        let is_without = |&word: &usize| self.is_in(word, Class::NegatingPreposition) && self.only_lacks(word);
        let without = (at.saturating_sub(REACH_BACK_TO_SPEAKER)..at).find(is_without);
        without.map_or(0..0, |without| without + 1..without + 1 + REACH_OF_PREPOSITION)
    }

    /// Whether the verb stands here that says what to think of the clause before it, which this negator denies: *Dat er niemand
    /// kwam | is heel vervelend*, *Kein Internet | ist echt ärgerlich*; not *Kein Techniker ist verfügbar*.
    pub(super) fn judges(&self, word: usize, negator: usize) -> bool {
        let is_copula = self.rules.backward == Backward::Verb && self.is_in(word, Class::Copula);
        if !is_copula || word < negator + 2 || !self.is_content(word - 1) || self.is_in(negator + 1, Class::Determiner)
        {
            return false;
        }
        let opens = |word: usize| self.is_in(word, Class::Complementizer);
        let is_of_noun =
            self.is_in(negator, Class::Determiner) && !(negator.saturating_sub(REACH_BACK)..negator).any(opens);
        let is_degree = self.is_in(word + 1, Class::Adverb) || self.is_in(word + 1, Class::Determiner);
        let last = (word + 1..=word + REACH).take_while(|&word| self.goes_on(word)).last().unwrap_or(word);
        let is_participle = self.words.get(last).is_some_and(|word| word.folded().starts_with("ge"));
        !is_of_noun
            || is_degree && !self.is_in(word + 1, Class::Day) && !self.is_in(last, Class::Possible) && !is_participle
    }
}
