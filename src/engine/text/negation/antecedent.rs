//! What a denial takes back in a clause before its own: the question that *No* answers, the wish that *but I can't*
//! denies, the topic of *that's not possible*.

use std::ops::Range;

use super::clause::Clause;
use crate::engine::text::lang::Class;

/// How many words a question may have that stands for what would be done: *A new machine? No.*
const MAX_ECHO: usize = 8;

/// How many words one may have that asks whether it will be done: *Can we send you a new machine tomorrow? No.*
const MAX_ASKED: usize = 12;

/// How many words back the start of a short sentence is looked for.
const REACH_OF_SENTENCE: usize = 12;

/// How many words before its negator an answer may begin.
const REACH_OF_ANSWER: usize = 8;

/// How many words of a refusal may stand before its negator: *But unfortunately that is really not allowed*.
const REACH_OF_REFUSAL: usize = 8;

/// How many words back the wish is looked for that a refusal takes back.
const REACH_OF_WISH: usize = 18;

/// How many words may be named before a *no* that refuses them.
const MAX_NAMED: usize = 4;

/// How many words a topic may have.
const MAX_TOPIC: usize = 6;

impl Clause<'_> {
    /// Adds the question that a refusal answers with *No*, where that only names what would be done: *A refund? Never.*
    pub(super) fn deny_question(&self, at: usize, negated: &mut Vec<usize>) {
        let here = self.words.get(at..).unwrap_or_default();
        let Some(length) = self.rules.refusals.lengths_at(here).max() else { return };
        let next = at + length;
        let says = |word: usize| self.is_in(word, Class::Speaker);
        let refers = |word: usize| self.is_in(word, Class::Matter);
        let is_aside = |word: usize| {
            self.is_in(word, Class::Filler)
                || self.is_in(word, Class::Adverb)
                || self.is_in(word, Class::Link)
                || says(word)
        };
        let first = self.first_of_sentence(at);
        if first + REACH_OF_REFUSAL < at {
            return;
        }
        // Not *No problem*; *Nein.* and *Das machen wir nicht.*
        // *Un remboursement ? Non madame.*
        let is_addressed = self.is_in(next, Class::Filler) && !self.goes_on(next + 1);
        let is_whole = (!self.goes_on(next) || refers(next) || says(next) || is_addressed)
            && ((first..at).all(is_aside) || (first..at).any(says) && (first..at).any(refers));
        // *Heeft u het pakket? Nee, dat is vervelend.* says something else.
        let is_negator = |word: usize| self.is_negator(word);
        let mut rest = (next..next + REACH_OF_ANSWER).take_while(|&word| self.first_of_sentence(word) == first);
        let is_alone = self.first_of_sentence(next) != first || self.words.get(next).is_none();
        let is_answered = !self.gap(next).trim_start().starts_with('?') && (is_alone || rest.any(is_negator));
        let question = || self.asked_before(first).filter(|_| is_answered);
        let Some(echo) = self.echo_before(first).or_else(question).filter(|_| is_whole) else { return };
        // *Sorry? No, I …*
        let goes_on = self.words.get(next).is_some_and(|_| self.first_of_sentence(next) == first);
        let is_said_again = echo.len() == 1 && self.is_in(echo.start, Class::Interjection) && goes_on;
        if !is_said_again {
            negated.extend(echo);
        }
    }

    /// Whether this word answers a question with *No* by itself.
    pub(super) fn answers_no(&self, at: usize) -> bool {
        self.words.get(at..=at).is_some_and(|here| self.rules.refusals.lengths_at(here).next().is_some())
    }

    /// Adds what stands alone before a *no* that ends its clause: *voucher no, refund yes*.
    pub(super) fn deny_named(&self, at: usize, negated: &mut Vec<usize>) {
        let is_tag = || self.gap(at + 1).trim_start().starts_with('?');
        // *N'hésitez pas.*
        if !self.answers_no(at) || self.goes_on(at + 1) || is_tag() || self.is_idiom(at) {
            return;
        }
        // *Refund, new machine: no.*
        let first = self.first_of_sentence(at);
        let is_verb = |word: usize| self.is_finite(word) || self.is_in(word, Class::Copula) || self.is_own(word);
        if self.gap(at).trim() == ":" && !(first..at).any(is_verb) {
            negated.extend(first..at);
        }
        if !self.touches(at) {
            return;
        }
        let words = (at.saturating_sub(MAX_NAMED)..at).rev().take_while(|&word| self.touches(word + 1));
        let first = words.last().unwrap_or(at);
        let is_other = |word: usize| {
            self.is_finite(word)
                || self.is_in(word, Class::Copula)
                || self.is_in(word, Class::Disjunction)
                || self.is_in(word, Class::Speaker)
                || self.is_own(word)
        };
        // *creo que no* answers, and names nothing.
        let is_named = self.is_content(at - 1) || self.words.get(at - 1).is_some_and(|word| word.quantity.is_some());
        if is_named && !self.touches(first) && !(first..at).any(is_other) {
            negated.extend(first..at);
        }
    }

    /// The first word of a word's sentence, or one far before it.
    fn first_of_sentence(&self, at: usize) -> usize {
        let sentence = |word: usize| self.words.get(word).map(|word| word.sentence);
        let words = (at.saturating_sub(REACH_OF_SENTENCE)..at).rev();
        words.take_while(|&word| sentence(word) == sentence(at)).last().unwrap_or(at)
    }

    /// The question before the sentence that starts here, where that only names what would be done.
    fn echo_before(&self, first: usize) -> Option<Range<usize>> {
        let last = first.checked_sub(1).filter(|_| self.gap(first).contains('?'))?;
        let start = self.first_of_sentence(last);
        let is_clause = |word: usize| {
            self.is_in(word, Class::QuestionVerb) || self.is_in(word, Class::QuestionWord) || self.is_negator(word)
        };
        let is_echo = last < start + MAX_ECHO && !(start..=last).any(is_clause);
        is_echo.then_some(start..last + 1)
    }

    /// The question before the sentence that starts here, where it asks whether something will be done: *Do you get a
    /// refund? No.*
    fn asked_before(&self, first: usize) -> Option<Range<usize>> {
        let last = first.checked_sub(1).filter(|_| self.gap(first).contains('?'))?;
        let start = self.first_of_sentence(last);
        let verb = (start..last).find(|&word| !self.is_in(word, Class::Filler))?;
        let is_denied = |word: usize| self.is_negator(word);
        let here = self.words.get(verb..).unwrap_or_default();
        let is_asked = self.is_in(verb, Class::QuestionVerb) || self.rules.wishes.lengths_at(here).next().is_some();
        let is_whether = is_asked && last < start + MAX_ASKED && !(start..=last).any(is_denied);
        is_whether.then_some(verb..last + 1)
    }

    /// Adds a short question that the sentence of this negator answers: *Compensation? I see no reason for that.*
    pub(super) fn deny_echo(&self, at: usize, negated: &mut Vec<usize>) {
        let first = self.first_of_sentence(at);
        let says = |word: usize| self.is_in(word, Class::Speaker) || self.is_own(word);
        let allows = |word: usize| {
            self.is_in(word, Class::Possible)
                || self.is_in(word, Class::Enabling)
                || self.is_in(word, Class::Offering)
                || self.is_in(word, Class::Matter)
        };
        let mut sentence = (first..=at + super::REACH).take_while(|&word| word <= at || self.touches(word));
        let is_possible = |word: usize| self.is_in(word, Class::Possible) || self.is_in(word, Class::Matter);
        let answers = sentence.clone().any(says) && sentence.clone().any(allows) || sentence.any(is_possible);
        // *Your order number?* asks for it.
        let is_asked = |start: usize| self.is_personal(start) && !self.is_in(start, Class::Indefinite);
        if answers && at <= first + REACH_OF_ANSWER {
            let echo = self.echo_before(first).filter(|echo| !is_asked(echo.start));
            let wished = || {
                self.asked_before(first).filter(|asked| {
                    let here = self.words.get(asked.start..).unwrap_or_default();
                    self.rules.wishes.lengths_at(here).next().is_some()
                })
            };
            negated.extend(echo.or_else(wished).into_iter().flatten());
        }
    }

    /// Adds what the speaker would like to do and, in the clause of this negator, may not or cannot.
    pub(super) fn deny_wish(&self, at: usize, length: usize, negated: &mut Vec<usize>) {
        let sets = |word: usize| self.words.get(word).is_some_and(|word| word.traits.adversative);
        let from = at.saturating_sub(REACH_OF_REFUSAL);
        let opens = |word: usize| self.opens_clause(word) || !self.touches(word);
        let joins = |word: usize| sets(word) || self.touches(word + 1);
        let but = (from..at).rev().find(|&word| sets(word) && opens(word) && (word + 1..at).all(joins));
        let Some(but) = but else {
            self.deny_demand(at, length, negated);
            return;
        };
        let is_bare = |word: usize| self.is_bare(word, at..at + length);
        let is_own = |word: usize| self.is_in(word, Class::Article) || self.is_in(word, Class::Matter);
        let mut clause = (but + 1..)
            .take_while(|&word| word == but + 1 || self.touches(word) && (!self.opens_clause(word) || is_own(word)));
        let allows = |word: usize| self.is_in(word, Class::Enabling);
        // *maar dat mag ik niet van mijn baas*, *but head office won't let me*
        let is_verb = |word: usize| self.is_finite(word) && !self.is_in(word, Class::Describing);
        let is_refused = self.is_in(but + 1, Class::Matter) && is_verb(but + 2) || allows(but + 1);
        let mut behind = (at..=at + super::MAX_COMPARISON).take_while(|&word| word == at || self.touches(word));
        if !clause.all(is_bare) && !is_refused && !behind.any(allows) {
            return;
        }
        let sentence = |word: usize| self.words.get(word).map(|word| word.sentence);
        let is_near = |wish: &usize| sentence(*wish).is_some_and(|of| Some(of + 1) >= sentence(but));
        let wish = self.wish_before(but).filter(is_near);
        // *dat u uw geld terug wilt, maar …*
        let wants = |word: usize| self.is_in(word, Class::Wanting);
        let customer = || {
            let before = (but.saturating_sub(super::REACH_BACK)..but).rev();
            before.take_while(|&word| self.touches(word + 1)).find(|&word| self.is_in(word, Class::Customer))
        };
        let wanted = || but.checked_sub(1).filter(|&verb| wants(verb)).and_then(|_| customer());
        let wish = wish.or_else(|| self.behind_wishful(but)).or_else(wanted);
        // Not in *I would like to say that I understand, but …*.
        let is_part = |&word: &usize| !self.opens_clause(word) || !self.is_personal(word + 1);
        negated.extend(wish.into_iter().flat_map(|wish| wish..but).take_while(is_part));
    }

    /// Adds what a sentence wishes that the next one, of this denial, does no more than deny: *You want a refund. That is not
    /// possible.*
    fn deny_demand(&self, at: usize, length: usize, negated: &mut Vec<usize>) {
        let first = self.first_of_sentence(at);
        let Some(last) = first.checked_sub(1).filter(|_| first + REACH_OF_ANSWER > at) else { return };
        let is_of_sentence = |word: &usize| self.first_of_sentence(*word) == first && *word < self.words.len();
        let is_bare = |word: usize| {
            self.is_bare(word, at..at + length) || self.is_in(word, Class::Adverb) || self.is_in(word, Class::Filler)
        };
        if self.gap(first).contains('?') || !(first..=at + REACH_OF_REFUSAL).take_while(is_of_sentence).all(is_bare) {
            return;
        }
        let start = self.first_of_sentence(last);
        negated.extend(self.wish_before(first).filter(|&wish| wish > start).into_iter().flat_map(|wish| wish..first));
    }

    /// Whether a word says no more than that something is not, or cannot be; `denial` are the words that say so.
    fn is_bare(&self, word: usize, denial: Range<usize>) -> bool {
        self.words.get(word).is_some_and(|word| word.traits.small || word.traits.negator || word.apart.is_some())
            || self.is_in(word, Class::Possible)
            || self.is_in(word, Class::Enabling)
            || denial.contains(&word)
    }

    /// What is wished before a word: where it starts.
    fn wish_before(&self, end: usize) -> Option<usize> {
        (end.saturating_sub(REACH_OF_WISH)..end).rev().find_map(|word| {
            let here = self.words.get(word..end).unwrap_or_default();
            self.rules.wishes.lengths_at(here).max().map(|length| word + length)
        })
    }

    /// The word behind the adverb with which the speaker wishes before this word: *ich würde Sie ja gern verbinden*.
    fn behind_wishful(&self, but: usize) -> Option<usize> {
        let is_wish = |word: usize| {
            let before =
                || (word.saturating_sub(super::REACH_BACK)..word).rev().take_while(|&word| self.touches(word + 1));
            self.is_in(word, Class::Wishful)
                && before().any(|word| self.is_in(word, Class::Mood))
                && before().any(|word| self.is_in(word, Class::Speaker))
        };
        (but.saturating_sub(REACH_OF_WISH)..but).rev().find(|&word| is_wish(word)).map(|word| {
            let before = (word.saturating_sub(super::REACH_BACK)..word).rev();
            before
                .take_while(|&word| self.touches(word + 1))
                .find(|&word| self.is_in(word, Class::Mood))
                .unwrap_or(word)
                + 1
        })
    }

    /// The noun phrase before *that* in *A refund, that is not possible*.
    pub(super) fn topic_before(&self, at: usize) -> std::ops::Range<usize> {
        let near = (at.saturating_sub(super::REACH)..at).rev();
        let mut near = near.take_while(|&word| word + 1 == at || self.touches(word + 1));
        near.find(|&word| self.is_in(word, Class::Matter)).map_or(0..0, |end| self.topic_until(end))
    }

    /// The noun phrase, or the one word, that stands alone before this word.
    pub(super) fn topic_until(&self, end: usize) -> std::ops::Range<usize> {
        let last = end.saturating_sub(1);
        let first =
            (end.saturating_sub(MAX_TOPIC)..end).rev().take_while(|&word| word == last || self.touches(word + 1));
        let first = first.last().unwrap_or(end);
        let is_joined =
            self.gap(end).chars().all(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | ',' | '?' | '¿' | ':' | '…'));
        let is_lone = first + 1 == end && !self.is_in(first, Class::Filler);
        // *Vous rembourser, …*
        let is_infinitive = self.is_verbal(last);
        // *Pour le remboursement, …*
        let is_of = self.is_in(first, Class::Link) && self.is_in(first + 1, Class::Article);
        let is_named = is_of || self.is_in(first, Class::Article);
        let is_phrase = (is_lone || is_infinitive || is_named) && !self.touches(first);
        let is_other = |word: usize| {
            self.is_in(word, Class::QuestionVerb)
                || self.is_in(word, Class::Auxiliary)
                || self.is_in(word, Class::Apology)
                || self.is_personal(word) && !self.is_in(word, Class::Article) && !is_infinitive
        };
        if is_joined && is_phrase && !(first..end).any(is_other) { first..end } else { 0..0 }
    }

    pub(super) fn is_personal(&self, word: usize) -> bool {
        self.is_in(word, Class::Personal)
    }
}
