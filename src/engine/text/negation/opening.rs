//! What is taken back by a negator that opens its clause: *Nooit krijgt u geld terug*, *Under no circumstances will you get
//! a refund*.

use std::ops::Range;

use super::clause::Clause;
use super::{MAX_THING, REACH_OF_SPEAKER};
use crate::engine::text::lang::{Backward, Class};

impl Clause<'_> {
    /// The clause that a negator opens before its verb and subject.
    pub(super) fn opened_by(&self, at: usize) -> Option<Range<usize>> {
        let phrase_at = |first: usize| {
            self.rules.reluctances.lengths_at(self.words.get(first..).unwrap_or_default()).max().map(|it| first + it)
        };
        let before = at.checked_sub(1).filter(|&before| self.touches(at) && self.is_in(before, Class::Link));
        // *Unter keinen Umständen*
        let phrase = phrase_at(at).or_else(|| before.and_then(phrase_at)).filter(|&next| next > at);
        let next = phrase.or_else(|| self.is_in(at, Class::Sentential).then_some(at + 1))?;
        let first = before.filter(|_| phrase.is_some()).unwrap_or(at);
        let is_aside = |word: usize| {
            self.is_in(word, Class::Filler)
                || self.is_in(word, Class::Joining)
                || self.words.get(word).is_some_and(|word| word.traits.adversative)
        };
        let is_first = !self.touches(first) || first.checked_sub(1).is_some_and(is_aside);
        let is_subject = |word: usize| {
            [Class::Speaker, Class::Customer, Class::QuestionPronoun, Class::Article, Class::Matter]
                .into_iter()
                .any(|class| self.is_in(word, class))
        };
        // Not *Nicht auflegen ich rufe …*
        let is_infinitive = |word: usize| self.words.get(word).is_some_and(|word| word.folded().ends_with("en"));
        let is_verb = |word: usize| {
            self.is_finite(word)
                || self.is_in(word, Class::Acting)
                || self.rules.backward == Backward::Verb && self.is_content(word) && !is_infinitive(word)
        };
        let is_inverted = |verb: usize| is_verb(verb) && is_subject(verb + 1) && self.touches(verb + 1);
        // *Never in this life will you …*
        let behind_phrase = || (next + 2..=next + MAX_THING).find(|&verb| is_inverted(verb));
        let verb = if self.is_in(next, Class::Link) { behind_phrase()? } else { next };
        // *Jamais nous n'enverrons …*
        let is_straight = self.rules.backward == Backward::Between && is_subject(verb);
        if !is_first || !self.touches(next) || !(is_inverted(verb) || is_straight) {
            return None;
        }
        let goes_on = |&word: &usize| {
            self.touches(word) && (word <= verb + 1 || !self.opens_other(word) && !self.speaks_anew(word, at))
        };
        // *Nooit hoeft u iets te betalen voor …*
        let obliges = |word: usize| {
            let here = self.words.get(word..).unwrap_or_default();
            self.rules.obligations.lengths_at(here).next().is_some() || self.is_in(word, Class::Charge)
        };
        if (next..=verb + MAX_THING).any(obliges) {
            return None;
        }
        let end = (next..=verb + REACH_OF_SPEAKER).take_while(goes_on).last().map_or(next, |last| last + 1);
        Some(next..end)
    }
}
