//! What a negator takes back before it where it stands behind its verb, as in Dutch and German.

use super::clause::Clause;
use super::{MAX_CARRYING, REACH, REACH_BACK, REACH_BACK_TO_SPEAKER};
use crate::engine::text::lang::Class;

impl Clause<'_> {
    /// Adds the verb of a late negator and what is denied with it: what stands first, its object.
    pub(super) fn take_back_finite_verb(&self, at: usize, negated: &mut Vec<usize>) {
        let Some((verb, is_full)) = self.finite_verb(at) else { return };
        let is_verb_of_speaker = self.is_in(verb + 1, Class::Speaker);
        let is_behind_speaker = verb.checked_sub(1).is_some_and(|before| self.is_in(before, Class::Speaker));
        // *gibts* has its pronoun in it.
        let has_pronoun = self.is_in(verb + 1, Class::QuestionPronoun)
            || self.is_in(verb + 1, Class::Article)
            || self.words.get(verb).is_some_and(|verb| verb.apart.is_some());
        let is_inverted = is_verb_of_speaker || has_pronoun && self.is_fronted(verb, is_full, at);
        // What stands before a verb that its subject follows is what is denied: *excuses krijgt u niet*.
        if is_inverted && !is_behind_speaker {
            let topic = self.before(verb, verb.saturating_sub(REACH));
            // *Entschuldigung* by itself is said before a sentence; *eine Entschuldigung* is part of one.
            let is_aside = |word: usize| {
                let has_article =
                    self.before(word, word.saturating_sub(2)).any(|word| self.is_in(word, Class::Article));
                self.is_in(word, Class::Filler) && !has_article && !self.is_in(word + 1, Class::Apologising)
            };
            let topic: Vec<usize> = topic.take_while(|&word| !is_aside(word)).collect();
            // *Een bon of een nieuwe machine krijgt u niet.*
            let joins = |word: usize| self.is_in(word, Class::Disjunction) || self.is_in(word, Class::Joining);
            let first = topic.iter().rev().find(|&&word| !joins(word));
            negated.extend(first.into_iter().flat_map(|&first| self.listed_before(first)));
            negated.extend(topic);
        }
        if is_full {
            negated.push(verb);
            // *Ik stuur u de nieuwe machine niet.*
            if (is_verb_of_speaker || is_behind_speaker) && self.ends_clause(at) {
                negated.extend(verb + 1..at);
            }
        }
        // *Ik kan u die korting niet geven*, not *Ik kan uw boosheid niet wegnemen*
        let is_yours = |word: usize| self.is_personal(word) && self.is_in(word, Class::Article);
        let is_offer = !is_full && (is_verb_of_speaker || is_behind_speaker) && self.is_content(at + 1);
        if is_offer && !(verb + 1..at).any(is_yours) {
            let is_part = |&word: &usize| self.is_content(word) && !self.opens_clause(word);
            negated.extend((verb + 1..at).filter(is_part));
        }
        // *U kunt uw nummer niet houden*
        let is_kept = || self.behind(at, MAX_CARRYING).any(|word| self.is_in(word, Class::Offering));
        if !is_full
            && (verb.checked_sub(1).is_some_and(|before| self.is_in(before, Class::Customer))
                || self.is_in(verb + 1, Class::Customer))
            && is_kept()
        {
            negated.extend(verb + 1..at);
        }
        // *U krijgt uw geld niet terug*, *U hoeft uw nummer niet te geven*
        let is_particle = self.rules.particles.iter().any(|particle| self.is(at + 1, particle));
        let here = self.words.get(verb..).unwrap_or_default();
        if self.is_in(verb, Class::Receiving) && (is_particle || self.ends_clause(at)) {
            negated.extend(verb + 1..at);
        } else if self.rules.obligations.lengths_at(here).next().is_some() {
            negated.extend((verb + 1..at).filter(|&word| !self.is_in(word, Class::Day)));
        }
    }

    /// Whether what stands before a verb with a pronoun behind it can be its object: *een nieuwe wordt het niet*, not
    /// *uw machine doet het niet* and *koffie kunt u niet zetten*.
    fn is_fronted(&self, verb: usize, is_full: bool, negator: usize) -> bool {
        let first = self.before(verb, verb.saturating_sub(REACH)).last();
        let is_definite = first.is_some_and(|first| self.is_in(first, Class::QuestionPronoun));
        if is_full {
            return !is_definite || !self.is_in(verb + 1, Class::Matter);
        }
        let offers = |word: usize| self.is_in(word, Class::Offering);
        // *Uw nummer kunt u niet houden*
        !is_definite && offers(verb) || self.behind(negator, MAX_CARRYING).any(offers)
    }

    /// The word before the negator that can be its verb, and whether it is a full one; behind an auxiliary that stands
    /// behind the negator.
    fn finite_verb(&self, at: usize) -> Option<(usize, bool)> {
        if !self.is_in(at, Class::LateNegator) {
            return None;
        }
        if let Some(verb) = self.verb_of_speaker(at) {
            return Some((verb, !self.is_in(verb, Class::Auxiliary)));
        }
        for idx in self.before(at, at.saturating_sub(REACH_BACK)) {
            if self.is_in(idx, Class::Auxiliary) {
                return Some((idx, false));
            }
            // *Excuses, dit hoort niet*
            let is_verb = idx + 1 == at && idx > 0 && self.is_in(idx - 1, Class::Matter);
            let is_other = self.opens_clause(idx) || self.is_in(idx, Class::Apology);
            if self.is_content(idx) && (is_verb || !self.is_noun(idx)) && !is_other {
                return Some((idx, true));
            }
        }
        None
    }

    /// The verb that stands beside *ik* or *wij* in a main clause, however far from its negator.
    fn verb_of_speaker(&self, at: usize) -> Option<usize> {
        let from = at.saturating_sub(REACH_BACK_TO_SPEAKER);
        let speaker = self.before(at, from).find(|&word| self.is_in(word, Class::Speaker))?;
        let is_verb = |word: usize| self.is_in(word, Class::Auxiliary) || self.is_in(word, Class::QuestionVerb);
        let may_be_verb = |&word: &usize| {
            let is_said_apart = self.is_in(word, Class::Filler) || self.is_in(word, Class::Apology);
            // *Wir entschuldigen uns nicht*
            let is_reflexive = word == speaker + 1 && self.is_personal(word + 1);
            self.is_content(word) && (!is_said_apart || is_reflexive)
        };
        let before = speaker.checked_sub(1).filter(|_| self.touches(speaker) && !is_verb(speaker + 1));
        before.filter(may_be_verb).or_else(|| Some(speaker + 1).filter(may_be_verb)).filter(|&verb| verb < at)
    }

    fn is_noun(&self, idx: usize) -> bool {
        let before = idx.checked_sub(1);
        let starts = before.is_none_or(|before| {
            self.words.get(before).map(|word| word.sentence) != self.words.get(idx).map(|word| word.sentence)
        });
        let typed = self.words.get(idx).map_or("", |word| word.span.of(self.text));
        // *Das verstehe ich nicht*, *Het spijt me niet*: between two pronouns stands a verb.
        let is_pronoun = |word: usize| self.is_in(word, Class::QuestionPronoun);
        let is_verb = before.is_some_and(is_pronoun) && (is_pronoun(idx + 1) || self.is_personal(idx + 1));
        before.is_some_and(|before| self.is_in(before, Class::Determiner) && !is_verb)
            || !starts && typed.starts_with(char::is_uppercase)
    }
}
