//! What is said not to be possible (*Een nieuwe machine is niet mogelijk*), and what somebody finds hard to do.

use std::ops::Range;

use super::clause::Clause;
use super::{MAX_CARRYING, MAX_THING, MAX_THINGS, REACH, REACH_OF_CARRIED};
use crate::engine::text::lang::{Backward, Class};

/// How many words back the subject of a denial is looked for, and how many words of it are taken back.
const REACH_OF_SUBJECT: usize = 6;

/// How many words behind a denial are taken back.
const REACH_OF_DENIAL: usize = 6;

/// How many words back its verb is looked for.
const REACH_OF_VERB: usize = 8;

/// How many words may stand between that subject and its negator: *is helaas echt niet*.
const MAX_VERBS: usize = 4;

impl Clause<'_> {
    /// Adds what a negator takes back because it says that this cannot be.
    ///
    /// `behind` are the words behind it that it takes back anyway.
    pub(super) fn deny_what_cannot_be(&self, at: usize, behind: Range<usize>, negated: &mut Vec<usize>) {
        let says_so = |word: usize| {
            self.is_in(word, Class::Possible)
                || self.rules.backward == Backward::Nothing && self.is_in(word, Class::Fitting)
        };
        let possible = behind.clone().rev().find(|&word| says_so(word));
        if let Some(possible) = possible {
            self.deny_subject(at, negated);
            negated.extend(self.topic_before(at));
            // *niet mogelijk om u een nieuwe machine te sturen*, not *als het niet mogelijk is krijgt u …*
            if self.is_in(possible + 1, Class::Link) || self.rules.backward == Backward::Nothing {
                negated.extend(self.behind(possible, REACH_OF_CARRIED));
            }
            // *niet de bedoeling dat we een nieuwe sturen*, not *dat u moest wachten*
            let is_need = |word: usize| {
                let here = self.words.get(word..).unwrap_or_default();
                self.rules.obligations.lengths_at(here).next().is_some()
            };
            let is_meant = self.is_in(possible + 2, Class::Speaker) || is_need(possible);
            if self.carries(possible + 1, true) && is_meant {
                negated.extend(self.behind(possible + 1, REACH_OF_CARRIED));
            }
        } else if self.rules.backward != Backward::Nothing {
            // *Geld terug kan niet.*, *Dat model past niet bij u.*, *Deux jours ne suffisent pas.*
            let mut before = self.before(at, at.saturating_sub(REACH)).filter(|&word| !self.is_in(word, Class::Adverb));
            let verb = before.next();
            // *Der Rabatt gilt für Sie nicht.*
            let is_small = |&word: &usize| self.is_in(word, Class::Link) || self.is_personal(word);
            let fits = verb.into_iter().chain(before).find(|word| !is_small(word));
            let is_denied = |verb| {
                // Not *Er komen geen kosten bij*.
                self.is_in(at, Class::Sentential) && fits.is_some_and(|verb| self.is_in(verb, Class::Fitting))
                    || self.rules.backward == Backward::Verb
                        && self.is_in(verb, Class::Enabling)
                        // *geht nicht tut mir leid*
                        && (self.ends_clause(at) || self.speaks_anew(at + 1, at))
            };
            if let Some(verb) = verb.filter(|&verb| is_denied(verb)) {
                self.deny_subject(at, negated);
                self.deny_subject(verb, negated);
                // *Morgen kan de monteur niet*
                if self.is_in(verb + 1, Class::Article) {
                    negated.extend(verb + 1..at);
                }
                negated.extend(self.topic_before(at));
            }
        } else if self.is_apology_withheld(at, behind.clone()) {
            negated.push(at - 1);
        } else if self.rules.backward == Backward::Nothing && self.touches(at) && self.is_withheld(behind) {
            let object: Vec<usize> = self.subject_before(at).collect();
            // Not *Lo siento no tenemos …*
            let is_bare = |first: usize| {
                let here = self.words.get(first..).unwrap_or_default();
                !self.touches(first)
                    && (self.is_content(first) || self.words.get(first).is_some_and(|word| word.quantity.is_some()))
                    && self.rules.restarts.lengths_at(here).next().is_none()
                    && !self.is_in(first, Class::Apology)
            };
            if object.last().is_some_and(|&first| self.is_in(first, Class::Article) || is_bare(first)) {
                negated.extend(object);
            }
        }
    }

    /// Whether an apology stands first in the clause that refuses it: *Perdón no le pido*.
    fn is_apology_withheld(&self, at: usize, mut behind: Range<usize>) -> bool {
        self.rules.backward == Backward::Nothing
            && self.touches(at)
            && !self.touches(at - 1)
            && self.is_in(at - 1, Class::Apology)
            && behind.any(|word| self.is_in(word, Class::Apologising) && !self.is_in(word, Class::Copula))
    }

    pub(super) fn is_behind_article(&self, word: usize) -> bool {
        word.checked_sub(1).is_some_and(|before| self.is_in(before, Class::Article))
    }

    /// Whether the speaker says behind a negator that they do not do this with what stands before it: *Una nueva no hay*,
    /// *El dinero no se lo devolvemos*.
    fn is_withheld(&self, mut behind: Range<usize>) -> bool {
        let is_verb = |word: usize| {
            self.is_own(word) || !self.words.get(word).is_some_and(|word| self.rules.is_closed(word.folded()))
        };
        // Not *alta 10 euros no hay sorpresas*, which denies something else.
        let has_object = |verb: usize| self.touches(verb + 1) && self.is_content(verb + 1) && !self.is_verbal(verb + 1);
        behind.find(|&word| is_verb(word)).is_some_and(|verb| self.is_own(verb) && !has_object(verb))
    }

    /// Adds what words take back that are no negators: *impossible*, *I find it hard to*.
    pub(super) fn deny(&self, at: usize, negated: &mut Vec<usize>) {
        let here = self.words.get(at..).unwrap_or_default();
        let is_denied = |word: usize| self.touches(word) && self.is_negator(word);
        // *It is impossible not to be upset.*
        let is_negator = |word: usize| self.is_negator(word);
        let is_other = |length: usize| {
            let mut before = (at.saturating_sub(MAX_CARRYING)..at).rev().take_while(|&word| self.touches(word + 1));
            let next = at + length;
            let mut behind = (next..=next + REACH).take_while(|&word| self.goes_on(word));
            // *Vergeet de bon niet.*
            let mut is_late =
                || self.rules.backward == Backward::Verb && behind.any(|word| self.is_in(word, Class::LateNegator));
            is_negator(at) || !before.any(is_negator) && !is_late()
        };
        let length = self.rules.denials.lengths_at(here).max();
        // *Gibt es nicht einen Termin am Freitag?*
        let asks =
            !self.touches(at) && self.is_in(at, Class::QuestionVerb) && self.is_in(at + 1, Class::QuestionPronoun);
        let denial = length.filter(|&length| !asks && is_other(length) && !is_denied(at + length));
        if let Some(length) = denial {
            self.deny_subject(at, negated);
            negated.extend(self.topic_before(at));
            if !self.touches(at) {
                negated.extend(self.topic_until(at));
            }
            self.deny_days(self.first_before(at), at, negated);
            // *Dass Sie das bekommen, ist ausgeschlossen.*
            if self.ends_clause(at + length - 1)
                && at.checked_sub(1).is_some_and(|verb| self.is_in(verb, Class::Copula))
            {
                self.deny_clause_before(at, negated);
            }
            let first = negated.len();
            negated.extend(self.behind(at + length - 1, REACH_OF_DENIAL));
            let next = negated.get(first..).and_then(<[usize]>::last).map_or(at + length, |word| *word + 1);
            negated
                .extend(next..self.listed_until(at + length - 1, next).filter(|_| next > at + length).unwrap_or(next));
            self.take_back_hanging(at + length - 1, next, || true, negated);
            self.take_back_doubted(at + length - 1, negated);
            self.deny_wish(at, length, negated);
        }
        if let Some(length) = self.rules.rhetorical.lengths_at(here).max() {
            self.deny_asked(at, at + length, negated);
        }
        self.deny_reluctance(at, negated);
        self.exclude(at, negated);
    }

    /// Adds what a rhetorical question asks a reason for: *Why should I apologise?*, not *You see why I should*.
    fn deny_asked(&self, at: usize, next: usize, negated: &mut Vec<usize>) {
        let is_main = !self.touches(at) || self.is_in(at - 1, Class::Filler);
        let asked = || (next..next + REACH_OF_CARRIED).take_while(|&word| self.goes_on(word));
        let is_denied = |word: usize| self.is_negator(word);
        // *Why should we not …?*
        if is_main && !asked().any(is_denied) {
            negated.extend(asked());
        }
    }

    /// Adds what a denial is about, before its verb, with the things that it is listed with.
    fn deny_subject(&self, at: usize, negated: &mut Vec<usize>) {
        let first = self.subject_before(at).inspect(|&word| negated.push(word)).last();
        negated.extend(first.into_iter().flat_map(|first| self.listed_before(first)));
    }

    /// The things before the last one of a list, which starts here: *A voucher, a refund | or a new machine is not possible*.
    pub(super) fn listed_before(&self, last: usize) -> Range<usize> {
        let Some(link) = last.checked_sub(1).filter(|_| self.touches(last)) else { return 0..0 };
        let is_article = |word: usize| self.is_in(word, Class::Article);
        let is_or = self.is_in(link, Class::Disjunction);
        // What *and* joins may be two clauses: *I am sorry and a new machine is not possible*.
        let is_and = self.is_in(link, Class::Joining) && is_article(last);
        if !is_or && !is_and {
            return 0..0;
        }
        let is_no_thing = |word: usize| {
            let classes = [Class::Copula, Class::Day, Class::Apology, Class::QuestionPronoun];
            self.is_finite(word)
                || self.words.get(word).is_some_and(|word| word.traits.negator || word.apart.is_some())
                || self.is_in(word, Class::Filler) && !self.is_behind_article(word)
                || !is_article(word) && classes.into_iter().any(|class| self.is_in(word, class))
        };
        let is_thing = |mut words: Range<usize>| {
            (is_or || is_article(words.start)) && self.is_content(words.end - 1) && !words.any(is_no_thing)
        };
        // *Leider ist eine Rückerstattung oder …*
        let starts = |word: usize| {
            let is_behind_verb = || word.checked_sub(1).is_some_and(|verb| self.is_in(verb, Class::Copula));
            !self.touches(word) || is_article(word) && is_behind_verb()
        };
        let mut first = link;
        for _ in 0..MAX_THINGS {
            let start = (first.saturating_sub(MAX_THING)..first).rev().find(|&word| starts(word));
            let Some(start) = start.filter(|&start| is_thing(start..first)) else { break };
            first = start;
            if self.touches(first) || !self.is_near(first) {
                break;
            }
        }
        first..link
    }

    /// The words that a denial is about, before its verb: *een nieuwe machine* of *Helaas is een nieuwe machine niet
    /// mogelijk*. None where it is a pronoun: *sorry dat kan niet*.
    fn subject_before(&self, at: usize) -> impl Iterator<Item = usize> {
        let is_verb = move |word: usize| self.is_in(word, Class::QuestionVerb) || self.is_in(word, Class::Auxiliary);
        let mut nearest = (at.saturating_sub(REACH_OF_VERB)..at).rev().take_while(|&word| self.touches(word + 1));
        // *ist bei diesem Modell nicht möglich*
        let is_near = |verb: usize| {
            let behind = (verb + 1..at).find(|&word| !self.is_in(word, Class::Adverb)).unwrap_or(at);
            self.is_in(behind, Class::Link)
                || behind <= verb + MAX_VERBS && (behind..at).all(|word| !self.is_content(word))
        };
        // *komt morgen | vandaag gaat niet*
        let is_day = |word: usize| self.is_in(word, Class::Day);
        let is_of_other = |verb: usize| (verb + 2..at).any(|word| self.is_finite(word) && is_day(word - 1));
        let end = nearest.find(|&word| is_verb(word) && is_near(word) && !is_of_other(word)).unwrap_or(at);
        // *is helaas*, *n'est malheureusement*, *no va a ser*
        let is_joining = move |word: usize| is_verb(word) || self.is_in(word, Class::Adverb) || self.is(word, "ne");
        let nearest = (end.saturating_sub(MAX_VERBS)..end).rev().take_while(|&word| self.touches(word + 1));
        let end = nearest.take_while(|&word| is_joining(word)).last().unwrap_or(end);
        // *u krijgt morgen een nieuwe | vandaag lukt niet*
        let mut days = [Some(end), end.checked_sub(1)].into_iter().flatten();
        let day = days.find(|&day| self.rules.backward == Backward::Verb && day < at && is_day(day));
        let is_behind_clause = |day: usize| {
            let clause = (day.saturating_sub(REACH_OF_VERB)..day).rev().take_while(|&word| self.touches(word + 1));
            clause.into_iter().any(|word| self.is_finite(word))
        };
        let from = day.filter(|&day| is_behind_clause(day)).unwrap_or(end.saturating_sub(REACH_OF_SUBJECT)).min(end);
        let is_noun = move |word: usize| {
            // *Installeren bij u thuis*
            let is_linked = word.checked_sub(1).is_some_and(|before| self.is_in(before, Class::Link));
            let is_pronoun = self.is_in(word, Class::QuestionPronoun) && !self.is_in(word, Class::Article);
            let ends = is_pronoun && !is_linked
                || self.is_in(word, Class::Matter)
                // *vale*, ok; *un vale*, a voucher
                || self.is_in(word, Class::Filler) && !self.is_behind_article(word)
                || self.is_in(word, Class::Apology)
                || self.words.get(word..).is_some_and(|here| self.rules.restarts.lengths_at(here).next().is_some())
                || is_joining(word);
            self.touches(word + 1) && !ends
        };
        // *Eine Stornierung der Rechnung*
        let has_genitive = move |word: usize| {
            word.checked_sub(1).is_some_and(|before| self.is_in(before, Class::Article) && !self.touches(before))
        };
        // An article opens it, unless a preposition joins it to what stands before: *a replacement for your machine*.
        let is_open = move |word: usize| {
            word + 1 == end
                || !self.opens_clause(word + 1)
                    && (!self.is_in(word + 1, Class::Article)
                        || self.is_in(word, Class::Link)
                        || self.is_verbal(word)
                        || has_genitive(word))
        };
        (from..end).rev().take_while(move |&word| is_noun(word) && is_open(word))
    }
}
