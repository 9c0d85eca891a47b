//! What stands first in the clause that denies it: *Thursday doesn't suit us*, *A refund you will not get*, *Our mistake
//! it was not*.

use std::ops::Range;

use super::clause::Clause;
use super::{MAX_CARRYING, REACH};
use crate::engine::text::lang::{Backward, Class};

/// How many words before its negator a clause may begin.
const REACH_OF_CLAUSE: usize = 12;

/// How many words stand first.
const MAX_FRONTED: usize = 5;

/// How many of them have no article: *mistake of ours*.
const MAX_BARE: usize = 2;

/// How many words a predicate has: *einfach zu reinigen*.
const MAX_PREDICATE: usize = 3;

impl Clause<'_> {
    /// Adds what stands first in the clause of a negator and is denied with it.
    pub(super) fn deny_fronted(&self, at: usize, negated: &mut Vec<usize>) {
        let first = self.first_before(at);
        self.deny_days(first, at, negated);
        let is_aside = |word: usize| {
            self.is_in(word, Class::Filler)
                || self.words.get(word).is_some_and(|word| word.traits.adversative)
                // *Zo erg is het niet*
                || self.rules.backward == Backward::Verb && self.is_in(word, Class::Adverb)
        };
        let first = (first..at).find(|&word| !is_aside(word)).unwrap_or(at);
        let fronted = match self.rules.backward {
            Backward::Verb => self.predicate_before_copula(first, at),
            Backward::Between => self.predicate_before_pronoun(first, at),
            Backward::Nothing if self.rules.own_ending.is_none() => self.fronted_before_pronoun(first, at),
            Backward::Nothing => self.fronted_before_negator(first, at),
        };
        negated.extend(fronted.into_iter().flatten());
        negated.extend(self.whole_phrase_before(first, at).into_iter().flatten());
        negated.extend(self.claimed_before(first, at).into_iter().flatten());
    }

    /// Adds the days on which a clause says that something is not so.
    pub(super) fn deny_days(&self, first: usize, at: usize, negated: &mut Vec<usize>) {
        let is_day = |word: usize| self.is_in(word, Class::Day);
        let is_since = |word: usize| self.is_in(word, Class::Since);
        let obliges = |word: usize| {
            let here = self.words.get(word..).unwrap_or_default();
            self.rules.obligations.lengths_at(here).next().is_some()
        };
        // *today not tomorrow*; *You don't have to be at home tomorrow*
        // Not *morgen lukt niet, maar donderdag wel*
        let sets = |word: usize| self.words.get(word).is_some_and(|word| word.traits.adversative);
        let mut behind = (at + 1..=at + MAX_CARRYING).take_while(|&word| self.touches(word) && !sets(word));
        let day = behind.find(|&word| self.is_content(word) || is_day(word));
        if day.is_some_and(is_day) || (first..at + REACH).any(obliges) {
            return;
        }
        let has_begun = |word: usize| (word.saturating_sub(2).max(first)..word).any(is_since);
        // The nearest: *morgen kommt der Fahrer heute geht es nicht*.
        let day = (first..at).rev().find(|&word| is_day(word) && !has_begun(word));
        // *Mercredi, on livre pas*
        let opens_sentence = |word: usize| !self.touches(word) && !self.is_near(word);
        let before = || first.checked_sub(1).filter(|&word| is_day(word) && opens_sentence(word));
        let day = day.or_else(|| before().filter(|_| self.gap(first).trim() == ","));
        let is_of_verb = |word: usize| word.checked_sub(1).is_some_and(|verb| self.is_finite(verb));
        let is_listed = |&word: &usize| is_day(word) && !is_of_verb(word);
        let before = day.into_iter().flat_map(|day| (first..day).rev().take_while(is_listed));
        negated.extend(day.into_iter().chain(before));
    }

    /// Where the clause of this word begins.
    pub(super) fn first_before(&self, at: usize) -> usize {
        let opens = |word: usize| {
            self.opens_other(word) || self.is_in(word, Class::Speaker) && word > 0 && self.is_said(word - 1)
        };
        let words = (at.saturating_sub(REACH_OF_CLAUSE)..at).rev();
        let part = words.take_while(|&word| self.touches(word + 1) && !opens(word + 1));
        let first = part.last().unwrap_or(at);
        if self.opens_clause(first) && !self.is_in(first, Class::Article) { first + 1 } else { first }
    }

    /// Whether a word ends what is said before a clause without a sign: *thanks for calling | I did not know*.
    fn is_said(&self, word: usize) -> bool {
        self.rules.backward != Backward::Verb
            && self.is_content(word)
            && !self.is_in(word, Class::Day)
            && !self.is_in(word, Class::QuestionVerb)
    }

    /// Whether a word can be part of what stands first: no verb, no apology, no word said before a sentence.
    fn may_be_fronted(&self, word: usize) -> bool {
        !self.is_in(word, Class::QuestionVerb)
            && !self.is_in(word, Class::Auxiliary)
            && !self.is_in(word, Class::Filler)
            && !self.is_in(word, Class::Adverb)
            && !self.is_in(word, Class::Apology)
            && !self.is_in(word, Class::QuestionWord)
            && (!self.is_personal(word) || self.is_in(word, Class::Article))
    }

    fn is_copula(&self, word: usize) -> bool {
        self.is_in(word, Class::Copula)
    }

    /// *Stil is hij niet*, *schnell ist die Leitung nicht*.
    fn predicate_before_copula(&self, first: usize, at: usize) -> Option<Range<usize>> {
        let copula = (first + 1..=first + MAX_PREDICATE).find(|&word| word < at && self.is_copula(word))?;
        let subject = copula + 1;
        let is_subject = self.is_in(subject, Class::QuestionPronoun)
            || self.is_in(subject, Class::Article)
            || self.is_in(subject, Class::Personal);
        let is_content = |word: usize| self.is_content(word);
        // *Onze schuld was het niet*
        let is_ours = self.is_in(first, Class::Article) && self.is_in(subject, Class::Matter);
        let is_predicate = (first..copula).all(|word| self.may_be_fronted(word))
            && (is_content(first) || is_ours)
            && is_content(copula - 1);
        (subject < at && is_subject && is_predicate).then_some(first..copula)
    }

    /// What stands first where nothing is known of it before, and its verb: *Omruilen gaat niet zonder bon*, *A technician
    /// won't come for that*, *Un technicien ne passera pas*; not *Delivery doesn't take long*.
    fn whole_phrase_before(&self, first: usize, at: usize) -> Option<Range<usize>> {
        let is_sentential = self.is_in(at, Class::Sentential);
        let is_first = !self.touches(first)
            || first.checked_sub(1).is_some_and(|before| {
                self.is_in(before, Class::Filler) || self.words.get(before).is_some_and(|it| it.traits.adversative)
            });
        let is_indefinite = self.is_in(first, Class::Indefinite) && !self.is_in(first, Class::Matter);
        let is_bare = self.rules.backward == Backward::Verb && self.is_content(first) && self.may_be_fronted(first);
        if !is_sentential || !is_first || !(is_indefinite || is_bare) || first >= at {
            return None;
        }
        let ends = |word: usize| {
            self.is_finite(word)
                || self.is_personal(word)
                || self.is_in(word, Class::Article)
                || self.is_in(word, Class::Link)
                || self.is_in(word, Class::Adverb)
                || self.is(word, "ne")
        };
        let end = (first + 1..at).find(|&word| ends(word)).unwrap_or(at);
        let is_describing = (end..=at + MAX_CARRYING).any(|word| self.is_in(word, Class::Describing))
            // *15 euro hoeft natuurlijk niet*
            || self.words.get(end..).is_some_and(|here| self.rules.obligations.lengths_at(here).next().is_some());
        // *Heel vervelend dit had niet gemogen* says two things; *Excuses kunt u* has a verb behind what stands first.
        let has_verb = self.is_finite(end)
            || self.rules.backward != Backward::Verb
            || end > first + 1 && (self.is_in(end, Class::Link) || self.is_in(end, Class::Adverb));
        let is_short = end <= first + MAX_FRONTED + usize::from(is_indefinite);
        // *Koffie kunt u nu niet zetten* tells what is wrong, *Opzeggen kunt u niet* refuses.
        let is_of_customer = is_bare && self.is_finite(end) && self.is_in(end + 1, Class::Customer);
        let is_infinitive = self.words.get(end - 1).is_some_and(|word| word.folded().ends_with("en"));
        (has_verb && is_short && !is_describing && (!is_of_customer || is_infinitive)).then_some(first..end)
    }

    /// *Op een nieuwe machine heeft u geen recht*, *Mit einem Gutschein dürfen Sie nicht rechnen*
    fn claimed_before(&self, first: usize, at: usize) -> Option<Range<usize>> {
        let mut behind = (at + 1..=at + MAX_CARRYING).take_while(|&word| self.touches(word));
        let end = (first + 1..at).find(|&word| self.is_finite(word))?;
        (self.is_in(first, Class::Link) && behind.any(|word| self.is_in(word, Class::Claim))).then_some(first + 1..end)
    }

    /// *Silencieuse, elle ne l'est pas* and *Gratuit ce n'est pas*.
    fn predicate_before_pronoun(&self, first: usize, at: usize) -> Option<Range<usize>> {
        let is_copula = self.is_copula(at.checked_sub(1)?);
        let is_bare = self.is_content(first) && self.may_be_fronted(first);
        let is_pronoun = self.is_in(first + 1, Class::QuestionPronoun)
            && !self.is_in(first + 1, Class::Article)
            && at <= first + MAX_FRONTED;
        (is_copula && is_bare && is_pronoun && first + 1 < at).then_some(first..first + 1)
    }

    /// *A refund you will not get*, *Our mistake it was not*.
    fn fronted_before_pronoun(&self, first: usize, at: usize) -> Option<Range<usize>> {
        let words = (first.saturating_sub(MAX_FRONTED)..first).rev();
        let start = words.take_while(|&word| self.touches(word + 1) && !self.opens_clause(word)).last();
        let first = start.unwrap_or(first);
        let is_joined = self.words.get(at).is_some_and(|word| word.apart.is_some());
        let is_adverb = |word: &usize| self.is_in(*word, Class::Adverb);
        let verb = if is_joined { at } else { (first..at).rev().find(|word| !is_adverb(word))? };
        let subject = (first..verb).rev().find(|word| !is_adverb(word))?;
        let is_subject = self.is_personal(subject) || self.is_in(subject, Class::Matter);
        let is_phrase = (first..subject).all(|word| self.may_be_fronted(word))
            && (1..=MAX_FRONTED).contains(&(subject.saturating_sub(first)));
        if !is_subject || !is_phrase || !is_joined && !self.is_in(verb, Class::QuestionVerb) {
            return None;
        }
        let is_indefinite = self.is_in(first, Class::Indefinite);
        let is_offered = |word: usize| self.is_in(word, Class::Offering) && (is_indefinite || self.ends_clause(word));
        let ends =
            if self.is_copula(verb) { self.ends_clause(at) } else { (at + 1..=at + MAX_CARRYING).any(is_offered) };
        let is_bare = subject - first <= MAX_BARE && self.is_content(first);
        let is_definite = self.is_in(first, Class::Article) && !self.is_in(verb, Class::Past);
        (ends && (is_bare || is_indefinite || is_definite) || is_indefinite && self.ends_clause(at + 1))
            .then_some(first..subject)
    }

    /// *Culpa nuestra no ha sido*, *El dinero no se lo devolvemos*.
    fn fronted_before_negator(&self, first: usize, at: usize) -> Option<Range<usize>> {
        let length = at.checked_sub(first).filter(|length| (1..=MAX_FRONTED).contains(length))?;
        if !(first..at).all(|word| self.may_be_fronted(word)) {
            return None;
        }
        // *De reembolso nada*
        if self.is_in(first, Class::Link) && !self.goes_on(at + 1) {
            return Some(first..at);
        }
        let is_bare = length <= MAX_BARE + 1 && (first..at).all(|word| self.is_content(word) || self.is_personal(word));
        if is_bare && self.is_content(first) {
            let has_object = self.is_own(at + 1) && self.touches(at + 2) && self.is_content(at + 2);
            return (self.is_copula(at + 1) && !has_object && !self.touches(first)).then_some(first..at);
        }
        let article = self.words.get(first).map(|word| word.folded())?;
        // *Lo de pagar a plazos no lo hacemos*
        let is_matter = self.is_in(first, Class::Clitic) && self.is_in(first + 1, Class::Link);
        // *La cafetera nueva no la recibirá*
        let is_clitic = |word: usize| self.is_in(word, Class::Clitic);
        let is_article = self.is_in(first, Class::Article) || is_matter || is_clitic(first);
        let agrees = |word: &&str| {
            let (is_plural, is_feminine) = (article.ends_with('s'), article.trim_end_matches('s').ends_with('a'));
            let has_gender = !matches!(article.trim_end_matches('s'), "su" | "mi" | "tu");
            word.ends_with('s') == is_plural && (!has_gender || word.starts_with("la") == is_feminine)
        };
        // Who did not do it is not known of *El paquete no se lo han entregado*.
        let clitic = self.words.get(at + 1).map(|word| word.folded())?;
        let is_told = self.is_in(first, Class::Clitic) && self.is_in(at + 2, Class::Past);
        (is_article && is_clitic(at + 1) && agrees(&clitic) && !is_told).then_some(first..at)
    }
}
