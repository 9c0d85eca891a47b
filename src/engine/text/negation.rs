//! Which words a negation takes back: *ik begrijp u niet*, *no apology*, *je ne comprends pas*.
//!
//! A negator reaches four words on, to the end of its clause at most; and back to its verb, where the language puts the
//! negator behind it (`verb`). What is said not to be possible is taken back too, before and behind (`denial`); what stands
//! first in the clause that denies it (`fronted`); the whole clause that a negator opens (`opening`); what a denial holds in
//! a clause before its own (`antecedent`); and what is refused, doubted or left out without a negator (`refusal`). What a
//! denial leaves as it is stands in `scope`. Idioms that negate nothing (*geen probleem*, *n'hésitez pas*) are known by name,
//! and who asks *Kunt u niet even …?* denies nothing.

mod anew;
mod antecedent;
mod clause;
mod denial;
mod fronted;
mod opening;
mod refusal;
mod scope;
mod verb;

use std::ops::Range;

use super::lang::{Backward, Class, Rules};
use super::token::Token;
use clause::Clause;
pub(super) use clause::parts_clauses;

/// How many words a negator reaches on.
const REACH: usize = 4;

/// How many where the speaker says what they will not do: *I am not going to be able to send you a new machine*.
const REACH_OF_SPEAKER: usize = 10;

/// How many a preposition reaches on: *zonder enige spijt*.
const REACH_OF_PREPOSITION: usize = 2;

/// How many words back its verb is looked for, and how many back the one whose verb it is.
const REACH_BACK: usize = 5;
const REACH_BACK_TO_SPEAKER: usize = 9;

/// How many words may stand between a negator and the clause it takes back: *don't understand why*.
const MAX_CARRYING: usize = 2;

/// How many words of that clause are taken back: *warum ich mich bei Ihnen entschuldigen soll*.
const REACH_OF_CARRIED: usize = 10;

/// How many words … stands for in an idiom.
const MAX_GAP: usize = 5;

/// How many things a list has of which none is given, and how many words each: *no voucher, refund or brand new machine*.
const MAX_THINGS: usize = 6;
const MAX_THING: usize = 4;

/// The most words that compare a number: *plus longtemps que*.
const MAX_COMPARISON: usize = 3;

/// How many words may stand between *ne* and *pas*.
const REACH_PARTNER: usize = 6;

/// Marks the words that end a clause, and those that are negated; sentences are those of the tokens.
pub(super) fn mark(text: &str, tokens: &mut [Token], rules: &Rules) {
    let mut goes_on = false;
    for token in tokens.iter_mut().rev() {
        token.closing = !goes_on;
        goes_on = clause::continues(token);
    }
    mark_negated(text, tokens, rules);
}

fn mark_negated(text: &str, tokens: &mut [Token], rules: &Rules) {
    let mut negated: Vec<usize> = Vec::new();
    let asks = text.contains('?');
    let clause = Clause { text, words: tokens, rules };
    for (at, token) in tokens.iter().enumerate() {
        if token.traits.negator && clause.negates(at) {
            let mut taken = Vec::new();
            clause.take_back(at, &mut taken);
            let lacked = if asks { clause.lacked_before(at) } else { 0..0 };
            negated.extend(taken.into_iter().filter(|word| !lacked.contains(word)));
            if asks {
                clause.deny_echo(at, &mut negated);
            }
        }
        if token.traits.denier {
            clause.deny(at, &mut negated);
        }
        if token.traits.refusal {
            clause.deny_named(at, &mut negated);
            if asks {
                clause.deny_question(at, &mut negated);
            }
        }
    }
    negated.retain(|&word| !clause.is_limit(word) && !clause.is_affirmed(word));
    for word in negated {
        if let Some(token) = tokens.get_mut(word) {
            token.negated = true;
        }
    }
}

impl Clause<'_> {
    /// Whether a word is a number, a day or a thing that a denial names as a limit: *more than 15 is not possible*.
    fn is_limit(&self, word: usize) -> bool {
        // *pas avant demain*
        let is_number =
            self.words.get(word).is_some_and(|word| word.quantity.is_some()) || self.is_in(word, Class::Day);
        let is_behind = |place: usize, length: usize| {
            let words = place.checked_sub(length).and_then(|from| self.words.get(from..)).unwrap_or_default();
            self.rules.comparisons.lengths_at(words).any(|of_phrase| of_phrase == length)
        };
        // *more than a voucher*
        let is_limited = |place: usize| {
            let is_unbroken = (place..word).all(|word| self.touches(word + 1) && !self.opens_clause(word + 1));
            is_unbroken
                && self.is_in(place, Class::Indefinite)
                && (2..=MAX_COMPARISON).any(|length| is_behind(place, length))
        };
        is_number && (1..=MAX_COMPARISON).any(|length| is_behind(word, length))
            || (word.saturating_sub(MAX_THING)..=word).any(is_limited)
    }

    /// Whether the negator takes anything back.
    fn negates(&self, at: usize) -> bool {
        !self.is_idiom(at)
            && !self.is_said_first(at)
            && !self.is_tag(at)
            && !self.is_behind_denial(at)
            && self.is_paired(at)
            && !self.only_asks(at)
            && !self.denies_reluctance(at)
    }

    /// Whether the negator denies what is said not to be: *It is impossible not to be upset*.
    fn is_behind_denial(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| self.touches(at)) else { return false };
        let here = self.words.get(before..=before).unwrap_or_default();
        here.iter().any(|word| word.traits.denier) && self.rules.denials.lengths_at(here).next().is_some()
    }

    /// Whether the negator answers before a sentence of its own: *no I understand*.
    fn is_said_first(&self, at: usize) -> bool {
        let is_subject = self.is_in(at + 1, Class::Speaker) || self.is_in(at + 1, Class::Customer);
        // *Oh no sorry*
        let is_english = self.rules.own_ending.is_none();
        let is_first = !self.touches(at) || is_english && self.is_in(at - 1, Class::Filler);
        let is_said = is_subject || is_english && self.is_in(at + 1, Class::Interjection);
        self.rules.backward == Backward::Nothing && self.is(at, "no") && is_first && is_said
    }

    /// Whether the negator asks for assent: *…, niet waar?*
    fn is_tag(&self, at: usize) -> bool {
        let next = at + 2;
        // *… mejor el sábado, no?*
        if self.rules.backward == Backward::Nothing
            && self.gap(at + 1).trim_start().starts_with('?')
            && at > 0
            && self.words.get(at - 1).map(|word| word.sentence) == self.words.get(at).map(|word| word.sentence)
        {
            return true;
        }
        self.is_in(at + 1, Class::Truth) && !self.touches(at) && self.gap(next).trim_start().starts_with('?')
    }

    /// Whether the negator is part of an idiom that negates nothing.
    fn is_idiom(&self, at: usize) -> bool {
        let stands = |(idiom, place): &(Vec<&str>, usize)| {
            let Some(from) = at.checked_sub(*place) else { return false };
            let has_gap = idiom.iter().take(*place).any(|part| *part == "…");
            let first = if has_gap { from.saturating_sub(MAX_GAP) } else { from };
            let last = if has_gap { from + 1 } else { from };
            // *uw twijfel niet* is not *twijfel niet*.
            let is_noun =
                |from: usize| from < at && from > 0 && self.is_in(from - 1, Class::Determiner) && self.touches(from);
            (first..=last).any(|from| self.is_phrase(from, idiom) && !is_noun(from))
        };
        // *can't just* is not *not just*.
        let negator = self.words.get(at).map_or("", |word| word.folded());
        let with =
            |beside: &str| self.rules.idioms.get(&(negator, beside)).is_some_and(|idioms| idioms.iter().any(stands));
        let is_with = |word: Option<&Token>| word.is_some_and(|word| word.forms.iter().any(|form| with(form)));
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        is_with(self.words.get(at + 1)) || is_with(before) || with("…")
    }

    /// Whether a phrase starts here, in which … stands for some words of its clause.
    fn is_phrase(&self, from: usize, phrase: &[&str]) -> bool {
        let Some((part, rest)) = phrase.split_first() else { return true };
        if *part == "…" {
            let gap = (from..=from + MAX_GAP).take_while(|&word| self.touches(word));
            return gap.into_iter().any(|word| self.is_phrase(word, rest));
        }
        let touches = rest.is_empty() || self.touches(from + 1);
        self.is(from, part) && touches && self.is_phrase(from + 1, rest)
    }

    /// Whether a word that negates only behind *ne* stands behind one: *ne … plus*.
    fn is_paired(&self, at: usize) -> bool {
        // *Personne viendra*
        let is_subject = || {
            self.is_in(at, Class::NegatingSubject)
                && (!self.touches(at) || at.checked_sub(1).is_some_and(|day| self.is_in(day, Class::Day)))
                && self.touches(at + 1)
                && (!self.is_in(at + 1, Class::Link) || (at + 2..=at + REACH).any(|word| self.is(word, "ne")))
        };
        !self.is_in(at, Class::PairedNegator) || self.partner(at).is_some() || is_subject()
    }

    /// The *ne* of a negator.
    fn partner(&self, at: usize) -> Option<usize> {
        let from = at.saturating_sub(REACH_PARTNER);
        (from..at).rev().find(|&idx| self.words.get(idx).is_some_and(|word| word.has_form("ne")))
    }

    /// Adds what a negator takes back.
    fn take_back(&self, at: usize, negated: &mut Vec<usize>) {
        let refused = || self.denied_refusal(at).map(Iterator::collect);
        if let Some(other) = refused().or_else(|| self.contrasted(at)) {
            negated.extend(other);
            return;
        }
        if self.only_lacks(at) {
            return;
        }
        let is_preposition = self.is_in(at, Class::NegatingPreposition);
        let reach = if is_preposition { REACH_OF_PREPOSITION } else { REACH };
        let first = negated.len();
        let is_whole = |word: usize| is_preposition && self.ends_object(at, word);
        let mut reached = self.behind(at, reach).peekable();
        while let Some(word) = reached.next_if(|&word| !is_whole(word)) {
            negated.push(word);
        }
        drop(reached);
        let opened = self.opened_by(at).unwrap_or_default();
        negated.extend(opened.start.max(negated.last().map_or(0, |last| last + 1))..opened.end);
        if let Some(resumed) = self.resumed_behind(at) {
            negated.push(resumed);
            negated.extend(self.behind(resumed, reach));
        }
        let mut next = negated.get(first..).and_then(<[usize]>::last).map_or(at, |last| *last) + 1;
        // *No le voy a pedir perdón*
        if self.is_in(next - 1, Class::Apologising) && self.is_in(next, Class::Apology) && self.goes_on(next) {
            negated.push(next);
            next += 1;
        }
        let is_subject = self.is_in(at, Class::NegatingSubject) || self.opens_subject(at);
        if next > at + reach && !is_preposition && (is_subject || self.is_of_speaker(at) || self.is_of_receiver(at)) {
            let goes_on = |&word: &usize| {
                self.is_object(word, at) || is_subject && self.goes_on(word) && !self.speaks_anew(word, at)
            };
            let further = (next..=at + REACH_OF_SPEAKER).take_while(goes_on);
            negated.extend(further);
            next = negated.last().map_or(next, |last| last + 1);
        }
        // *pas de remplacement ou de | remboursement*
        let is_cut = next == at + reach + 1 && next > at + 2 && self.is_in(next - 2, Class::Disjunction);
        if is_cut && !is_preposition && self.is_in(next - 1, Class::Link) && self.is_content(next) && self.goes_on(next)
        {
            negated.push(next);
            next += 1;
        }
        // *no right to a voucher or a new machine*
        while next > at + 1 && !is_preposition && self.joins_things(next) {
            let is_thing = |&word: &usize| word == next || self.touches(word) && !self.opens_other(word);
            next = (next..=next + MAX_THING)
                .take_while(is_thing)
                .inspect(|&word| negated.push(word))
                .last()
                .unwrap_or(next)
                + 1;
        }
        for (_, links) in self.rules.correlatives.iter().filter(|(negator, _)| self.is(at, negator)) {
            let clause = (at + 1..=at + REACH_OF_SPEAKER).take_while(|&word| self.touches(word));
            let further = clause.filter(|&word| links.iter().any(|link| self.is(word, link)));
            negated.extend(further.flat_map(|link| self.behind(link, REACH)));
        }
        let list = self.listed_until(at, next).filter(|_| next > at + 1);
        negated.extend(next..list.unwrap_or(next));
        // Not of *Es ist nicht schön, so lange zu warten*.
        let is_of_speaker = || {
            let speaks = self.before(at, at.saturating_sub(REACH)).any(|word| self.is_in(word, Class::Speaker));
            speaks || (at + 1..next).any(|word| self.is_in(word, Class::Possible))
        };
        self.take_back_hanging(at, next, is_of_speaker, negated);
        // *sin motivo* says nothing of what can be.
        if !is_preposition {
            self.deny_what_cannot_be(at, at + 1..next.min(at + reach + 1), negated);
            self.deny_wish(at, 1, negated);
            self.deny_fronted(at, negated);
            self.deny_truth(at, negated);
            self.take_back_verb(at, negated);
        }
    }

    /// Where a list of things ends that goes on here behind a comma, the last of them behind *or*: *no voucher, refund or
    /// new machine*. A list of days is none: *not today, tomorrow or Friday*. What starts with an article where the first
    /// thing has none is offered instead: *no hassle, a new machine or a refund*.
    fn listed_until(&self, negator: usize, from: usize) -> Option<usize> {
        let is_article = |word: usize| self.is_in(word, Class::Article);
        let is_no_thing = |word: usize| {
            let classes = [Class::Copula, Class::Day, Class::QuestionVerb, Class::Speaker];
            // *un vale*
            self.is_finite(word) && !self.is_behind_article(word)
                || self.words.get(word).is_some_and(|word| word.traits.negator || word.apart.is_some())
                || classes.into_iter().any(|class| self.is_in(word, class))
        };
        let is_thing = |mut words: Range<usize>, may_have_article: bool| {
            (1..=MAX_THING).contains(&words.len())
                && self.is_content(words.end - 1)
                && !words.any(|word| is_no_thing(word) || is_article(word) && !may_have_article)
        };
        let mut may_have_article = (negator + 1..from).any(is_article);
        let mut start = from;
        for _ in 0..MAX_THINGS {
            let is_listed = !self.touches(start) && self.gap(start).trim() == ",";
            let end =
                (start + 1..=start + 2 * MAX_THING + 1).find(|&word| !self.touches(word)).filter(|_| is_listed)?;
            let last = (start..end).find(|&word| self.is_in(word, Class::Disjunction));
            if let Some(or) = last {
                // *or a new machine from us tomorrow*
                // *…, or a new machine we repair it*
                let behind = [Class::Day, Class::Link, Class::Speaker];
                let is_behind = |word: usize| behind.into_iter().any(|class| self.is_in(word, class));
                let thing = or + 1..(or + 2..end).find(|&word| is_behind(word)).unwrap_or(end);
                let is_first = or == start;
                let is_listed = is_first || is_thing(start..or, may_have_article);
                return (is_listed && is_thing(thing, may_have_article || !is_first)).then_some(end);
            }
            start = Some(end).filter(|_| is_thing(start..end, may_have_article))?;
            may_have_article = true;
        }
        None
    }

    /// Whether a negator starts the subject of a clause: *No technician will come on Thursday*.
    fn opens_subject(&self, at: usize) -> bool {
        let starts_other = |word: usize| self.is_personal(word) || self.is_in(word, Class::Article);
        let mut verb = (at + 2..=at + REACH).take_while(|&word| self.goes_on(word) && !starts_other(word));
        !self.touches(at)
            && self.touches(at + 1)
            && self.is_content(at + 1)
            && !self.is_in(at, Class::NegatingPreposition)
            && verb.any(|word| self.is_in(word, Class::QuestionVerb) || self.is_in(word, Class::Auxiliary))
    }

    /// Whether the object of a preposition is over before a word: *zonder gedoe | teruggestort*, not *zonder enige spijt*.
    fn ends_object(&self, preposition: usize, word: usize) -> bool {
        let is_attribute = |word: usize| {
            let folded = self.words.get(word).map_or("", |word| word.folded());
            self.rules.attributive_endings.iter().any(|ending| folded.ends_with(ending))
        };
        !self.rules.attributive_endings.is_empty()
            && (preposition + 1..word).any(|word| self.is_content(word) && !is_attribute(word))
    }

    /// Whether the speaker says what they do not do.
    fn is_of_speaker(&self, at: usize) -> bool {
        let speaks = |word: usize| self.is_in(word, Class::Speaker) || self.is_own(word);
        self.before(at, at.saturating_sub(REACH_BACK)).any(speaks)
            || self.behind(at, REACH).any(|word| self.is_own(word))
    }

    /// Whether the speaker says what the customer does not get: *You won't get a new machine tomorrow*.
    fn is_of_receiver(&self, at: usize) -> bool {
        // *You don't have to wait*
        let obliges = |word: usize| {
            self.rules.obligations.lengths_at(self.words.get(word..).unwrap_or_default()).next().is_some()
        };
        let receives =
            |word: usize| (self.is_in(word, Class::Offering) || self.is_in(word, Class::Receiving)) && !obliges(word);
        // *No le van a dar un vale*
        let is_left_out = self.rules.own_ending.is_some();
        (is_left_out || at.checked_sub(1).is_some_and(|before| self.is_in(before, Class::Customer)))
            && self.behind(at, MAX_CARRYING).any(receives)
    }

    /// Whether a word is a verb that says by itself that the speaker does something.
    pub(super) fn is_own(&self, word: usize) -> bool {
        let ends = |ending| self.words.get(word).is_some_and(|word| word.folded().ends_with(ending));
        self.is_in(word, Class::Own) || self.rules.own_ending.is_some_and(ends)
    }

    /// Whether a word far behind its negator can still be part of its verb and what that is about: no preposition, as
    /// in *I can't call you before noon for your refund*, and no apology.
    fn is_object(&self, word: usize, negator: usize) -> bool {
        (self.goes_on(word) || self.joins_things(word))
            && !self.speaks_anew(word, negator)
            && !self.is_in(word, Class::Apology)
            && (!self.is_in(word, Class::Link) || self.is_in(word - 1, Class::Possible))
    }

    /// The words behind a negator in its clause that it takes back.
    fn behind(&self, at: usize, reach: usize) -> impl Iterator<Item = usize> {
        // *Ich werde Ihnen nicht die Maschine ersetzen*: right behind its negator stands an article, not a pronoun.
        let is_article =
            move |word: usize| word == at + 1 && self.is_in(word, Class::Article) && !self.is_in(word, Class::Matter);
        // *pas si grave*
        let is_degree = move |word: usize| {
            word == at + 1
                && self.rules.backward == Backward::Between
                && self.is_in(word, Class::Complementizer)
                && self.is_content(word + 1)
        };
        // *no costs for the replacement*
        let is_free =
            move |word: usize| self.is_in(word, Class::Link) && self.is_in(word - 1, Class::Charge) && word <= at + 3;
        let goes_on = move |word: usize| {
            self.touches(word) && !is_free(word) && (!self.opens_other(word) || is_article(word) || is_degree(word))
        };
        (at + 1..=at + reach)
            .take_while(move |&word| goes_on(word) && !self.speaks_anew(word, at) && !self.judges(word, at))
    }

    /// The first word behind what stands between commas behind a negator: *You will not, however, get one*.
    fn resumed_behind(&self, at: usize) -> Option<usize> {
        let is_comma = |word: usize| self.gap(word).trim() == "," && self.is_near(word);
        let is_of_verb = |word: usize| {
            [Class::QuestionVerb, Class::Auxiliary, Class::Own].into_iter().any(|class| self.is_in(word, class))
        };
        let has_verb = self.words.get(at).is_some_and(|word| word.apart.is_some())
            || at.checked_sub(1).is_some_and(|before| self.touches(at) && is_of_verb(before));
        let end = (at + 2..=at + 1 + REACH).find(|&word| !self.touches(word))?;
        // Not *You don't, of course, need the receipt …*
        let is_other = self.is_personal(end) || self.opens_clause(end) || self.is_in(end, Class::Describing);
        let goes_on = is_comma(end) && !is_other;
        (self.rules.backward == Backward::Nothing && has_verb && is_comma(at + 1) && goes_on).then_some(end)
    }

    /// Adds the clause that hangs on what a negator takes back: *I don't understand why you are angry*.
    fn take_back_hanging(&self, at: usize, next: usize, infinitive: impl Fn() -> bool, negated: &mut Vec<usize>) {
        // *nicht damit, dass …*
        let next = (next..=next + MAX_CARRYING).find(|&word| self.carries(word, false)).unwrap_or(next);
        // Where the verb stands before its negator, next to nothing stands between that and what hangs on it: *Ik zie
        // niet in waarom*.
        let is_verb_behind = self.rules.backward == Backward::Verb;
        let is_part_of_verb =
            |word: usize| self.is_in(word, Class::Adverb) || self.rules.particles.iter().any(|it| self.is(word, it));
        let is_near = !is_verb_behind || (at + 1..next).all(is_part_of_verb);
        // *Er is niemand die u kan helpen.*
        let is_relative = |word: usize| {
            self.is_in(word, Class::Article)
                || self.is_in(word, Class::Complementizer)
                || self.is_in(word, Class::QuestionWord)
        };
        let is_nobody = self.is_in(at, Class::NegatingSubject)
            && self.opens_clause(next)
            && is_relative(next)
            && self.is_near(next);
        // *…, dat kunt u houden* says something of its own.
        let is_statement = self.rules.backward == Backward::Verb && self.is_finite(next + 1);
        // *Er kwam niemand, dat spijt ons*
        let is_said_anew = is_statement || self.restarts(next);
        let is_carried = next <= at + 1 + MAX_CARRYING && !is_said_anew && (self.carries(next, is_near) || is_nobody);
        if is_carried || self.carries(next, false) {
            let hanging = next + 1..=next + REACH_OF_CARRIED;
            let is_part = |&word: &usize| {
                self.touches(word)
                    && !self.speaks_again(word)
                    // *que el repartidor le lleve …*
                    && (word == next + 1
                        || self.opens_clause(word - 1)
                        || self.rules.own_ending.is_some() && self.is_personal(word)
                        || !self.speaks_anew(word, next))
            };
            negated.extend(hanging.take_while(is_part));
        } else if self.starts_infinitive(next) && infinitive() {
            let goes_on = |word: &usize| *word == next || self.touches(*word) && !self.opens_other(*word);
            negated.extend((next..next + REACH_OF_CARRIED).take_while(goes_on));
        }
    }

    /// Adds the verb that stands before its negator, and what else of the words before it is taken back.
    fn take_back_verb(&self, at: usize, negated: &mut Vec<usize>) {
        match self.rules.backward {
            Backward::Nothing => {}
            Backward::Between => {
                // *je comprends vraiment pas*
                let verb = || (at.saturating_sub(REACH)..at).rev().find(|&word| !self.is_in(word, Class::Adverb));
                let partner = self.partner(at);
                let from = partner.map_or_else(|| verb().unwrap_or(at), |ne| ne + 1);
                negated.extend(self.before(at, from));
                // *Une nouvelle machine, vous n'en aurez pas.*
                // *Vous rembourser, je ne le ferai pas.*, *La mousse, celle-là ne sait pas la faire.*
                let is_clitic = |word: usize| self.is_in(word, Class::Clitic);
                // *La remise, je ne peux pas vous l'accorder.*
                let is_taken_up = |word: usize| is_clitic(word) && self.is_verbal(word + 1);
                // *La nouvelle machine, vous l'aurez pas.*
                let first = if partner.is_none() { from.saturating_sub(1) } else { from };
                if (first..at).any(is_clitic) || is_taken_up(at + 1) || self.goes_on(at + 1) && is_taken_up(at + 2) {
                    let clause = (from.saturating_sub(REACH)..from).rev().find(|&word| !self.touches(word));
                    negated.extend(clause.map_or(0..0, |start| self.topic_until(start)));
                    negated.extend(self.topic_until(from.saturating_sub(MAX_CARRYING)));
                }
            }
            Backward::Verb => self.take_back_finite_verb(at, negated),
        }
    }
}
