//! Where clauses begin and end, as far as a negation must know.

use super::{MAX_CARRYING, REACH};
use crate::engine::text::lang::{Backward, Class, Rules};
use crate::engine::text::token::Token;

/// How many words before a negator its clause may begin for it to be a question, and how many behind it may end.
const REACH_OF_QUESTION: usize = 8;

/// How many words an infinitive stands behind the comma that parts it from its verb.
const REACH_OF_INFINITIVE: usize = 8;

/// The words of a text, and what their language knows of them.
pub(super) struct Clause<'a> {
    pub text: &'a str,
    pub words: &'a [Token],
    pub rules: &'a Rules,
}

impl Clause<'_> {
    /// Whether a word can be this.
    pub(super) fn is_in(&self, word: usize, class: Class) -> bool {
        self.words.get(word).is_some_and(|word| word.traits.classes.has(class))
    }

    pub(super) fn is_negator(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.traits.negator)
    }

    /// Whether a word has this form.
    pub(super) fn is(&self, word: usize, form: &str) -> bool {
        self.words.get(word).is_some_and(|word| word.has_form(form))
    }

    /// Whether a word can be a verb, a noun or the like.
    pub(super) fn is_content(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|token| {
            let is_small = token.traits.closed && !self.is_in(word, Class::Auxiliary);
            !is_small && !self.is_in(word, Class::Adverb) && token.quantity.is_none()
        })
    }

    /// Whether this word stands in the clause of the word before it.
    pub(super) fn goes_on(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(continues)
    }

    /// Whether nothing but spaces and such stands between this word and the one before it in its sentence.
    pub(super) fn touches(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.touches)
    }

    /// What is typed between this word and the one before it, or before the first.
    pub(super) fn gap(&self, word: usize) -> &str {
        let start = word.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |before| before.span.end);
        let end = self.words.get(word).map_or(self.text.len(), |word| word.span.start);
        self.text.get(start..end).unwrap_or_default()
    }

    pub(super) fn opens_clause(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.traits.clause_opener)
    }

    /// Whether a clause opens here, in a language whose articles open some: not where one stands behind its preposition,
    /// *om dat te doen*, nor in a language that parts its clauses by commas.
    pub(super) fn opens_other(&self, word: usize) -> bool {
        if !self.opens_clause(word) {
            return false;
        }
        // *not that sorry*
        let is_degree = self.is_in(word, Class::Matter)
            && self.is_in(word, Class::Apologising)
            && self.touches(word)
            && !word.checked_sub(1).is_some_and(|before| self.is_content(before) && !self.is_negator(before))
            && self.is_content(word + 1)
            && !self.goes_on(word + 2);
        // *niet waar dat …*
        let is_truth = self.is_in(word, Class::Truth) && self.is_in(word + 1, Class::Complementizer);
        let is_article = self.is_in(word, Class::Article) && self.touches(word);
        let is_object = !self.rules.infinitive_behind_comma.is_empty()
            || word.checked_sub(1).is_some_and(|before| self.is_in(before, Class::Link));
        // *keinen Cent die Rückzahlung ist schon raus*
        let is_verb = self.is_finite(word + 1)
            || [word + 1, word + 2].into_iter().any(|word| self.is_in(word, Class::Copula))
            || self.is_in(word + 2, Class::Customer)
            || [word + 2, word + 3].into_iter().any(|word| self.is_in(word, Class::Speaker))
            // *verstehe das Sie …*
            || self.is_in(word + 1, Class::Personal) && !self.is_in(word + 1, Class::Article);
        // *Gratis is dat niet*, not *Jammer is dat u …*
        let is_pronoun = self.is_in(word, Class::Matter)
            && self.touches(word)
            && word.checked_sub(1).is_some_and(|before| {
                [Class::Copula, Class::Auxiliary, Class::Enabling].into_iter().any(|class| self.is_in(before, class))
            })
            && !self.is_in(word + 1, Class::Personal)
            && !self.is_in(word + 1, Class::Article);
        !(is_degree || is_truth || is_article && is_object && !is_verb || is_pronoun || self.joins_things(word))
    }

    /// Whether a word joins two things, and no clauses: *no refund or voucher*.
    pub(super) fn joins_things(&self, word: usize) -> bool {
        let next = word + 1;
        let is_phrase = self.is_in(next, Class::Link) && self.is_content(next + 1);
        let is_thing = (self.is_content(next) || self.is_in(next, Class::Article) || is_phrase)
            && ![next, next + 1].into_iter().any(|word| self.is_finite(word) || self.is_in(word, Class::Copula));
        self.is_in(word, Class::Disjunction) && self.touches(word) && self.touches(next) && is_thing
    }

    /// Whether nothing but adverbs stands behind this word in its clause.
    pub(super) fn ends_clause(&self, word: usize) -> bool {
        let behind = (word + 1..word + REACH).take_while(|&word| self.goes_on(word));
        let last = behind.take_while(|&word| self.is_in(word, Class::Adverb)).last().unwrap_or(word);
        !self.goes_on(last + 1)
    }

    /// Whether a word ends as verbs do that stand for a noun: *giving*, *rembourser*.
    pub(super) fn is_verbal(&self, word: usize) -> bool {
        let folded = self.words.get(word).map_or("", |word| word.folded());
        self.rules.verbal_endings.iter().any(|ending| folded.ends_with(ending))
    }

    fn is_capital(&self, word: usize) -> bool {
        self.words.get(word).is_some_and(|word| word.span.of(self.text).starts_with(char::is_uppercase))
    }

    /// The words before a negator in its clause, the nearest first. What has but adverbs behind it, or a German noun
    /// with adverbs, opens no clause: in *ik vind dat echt niet* the *dat* is an object.
    pub(super) fn before(&self, at: usize, from: usize) -> impl Iterator<Item = usize> {
        let is_adverb = |word: usize| self.is_in(word, Class::Adverb);
        // *een nieuwe machine maar geen korting*
        let sets = move |word: usize| {
            let is_but = self.words.get(word).is_some_and(|word| word.traits.adversative);
            is_but && word + 1 == at && self.goes_on(at + 1)
        };
        let opens = move |word: usize| {
            let noun = Some(word).filter(|&word| self.is_in(word, Class::Determiner)).and_then(|_| {
                (word + 1..at).take_while(|&word| self.is_content(word)).find(|&word| self.is_capital(word))
            });
            // *schreiben Sie privat und nicht hier*
            self.opens_other(word)
                && (self.is_in(word, Class::Joining) || sets(word) || !(noun.unwrap_or(word) + 1..at).all(is_adverb))
        };
        (from..at).rev().take_while(move |&word| {
            self.touches(word + 1) && !opens(word + 1) && !self.starts_pronoun_clause(word + 1)
        })
    }

    /// Whether a clause starts here with its pronoun and verb, without a sign: *ik begrijp het | dit mag niet gebeuren*.
    fn starts_pronoun_clause(&self, word: usize) -> bool {
        let is_pronoun = self.is_in(word, Class::Matter) || self.is_in(word, Class::Customer);
        let is_verb =
            self.is_in(word + 1, Class::Auxiliary) || self.is_in(word + 1, Class::Copula) || self.is_finite(word + 1);
        let is_said = word.checked_sub(1).is_some_and(|before| {
            !self.is_in(before, Class::Auxiliary)
                && !self.is_in(before, Class::Copula)
                && !self.is_finite(before)
                && !self.opens_clause(before)
                && !self.is_in(before, Class::Speaker)
        });
        self.rules.backward == Backward::Verb && is_pronoun && is_verb && is_said
    }

    /// Whether a word is known to be a finite verb, of what somebody does too: English ones in *-s*, and Dutch and German ones
    /// but for *-en*, which no infinitive has.
    pub(super) fn acts(&self, word: usize) -> bool {
        let ends = |ending| self.words.get(word).is_some_and(|word| word.folded().ends_with(ending));
        let is_told = match self.rules.backward {
            Backward::Verb => !ends("en"),
            Backward::Between => true,
            Backward::Nothing => self.rules.own_ending.is_some() || ends("s"),
        };
        self.is_finite(word) || is_told && self.is_in(word, Class::Acting)
    }

    /// Whether a word is known to be a finite verb.
    pub(super) fn is_finite(&self, word: usize) -> bool {
        self.is_in(word, Class::QuestionVerb)
            || self.is_in(word, Class::Auxiliary)
            || self.is_in(word, Class::Enabling)
            || self.is_in(word, Class::Fitting)
            || self.is_in(word, Class::Offering)
            || self.is_in(word, Class::Receiving)
    }

    /// Whether a negator stands behind a verb that it takes back alone: not *ik ben niet*, *ik zeg niet*.
    pub(super) fn closes_clause(&self, negator: usize) -> bool {
        let may_be_last = match self.rules.backward {
            // *er kwam niemand sorry*
            Backward::Verb => {
                self.is_in(negator, Class::LateNegator) && !self.is_in(negator, Class::Determiner)
                    || self.is_in(negator, Class::NegatingSubject) && self.touches(negator)
            }
            Backward::Between => true,
            // *a refund isn't possible I offer …*
            Backward::Nothing => self.is_in(negator, Class::Possible),
        };
        let mut clause = (negator.saturating_sub(REACH)..negator).rev().take_while(|&word| self.touches(word + 1));
        // *den Namen sage ich nicht*
        let has_object = |word: usize| {
            self.rules.backward == Backward::Verb
                && self.is_in(word + 1, Class::Speaker)
                && word + 2 == negator
                && word.checked_sub(1).is_some_and(|before| self.touches(word) && self.is_content(before))
        };
        let says = |word: usize| {
            let is_other = self.is_in(word, Class::Complementizer) || self.is_in(word, Class::Adverb);
            // *geld terug gaat niet u krijgt …*
            let is_whole = word + 1 == negator && self.is_in(word, Class::Enabling);
            self.is_in(word, Class::Apologising) && !is_other && !has_object(word) && !is_whole
        };
        may_be_last && !clause.any(says)
    }

    pub(super) fn has_article(&self, mut words: std::ops::Range<usize>) -> bool {
        words.any(|word| self.is_in(word, Class::Article) || self.is_in(word, Class::Link))
    }

    /// Whether the clause of a negator is about *that*, and not about what somebody says or does.
    pub(super) fn is_about_a_matter(&self, negator: usize) -> bool {
        let before = (negator.saturating_sub(REACH)..negator).rev();
        before.take_while(|&word| self.touches(word + 1)).any(|word| self.is_in(word, Class::Matter))
    }

    /// Whether somebody speaks for themselves from here on: *… why it broke but I am sorry*.
    pub(super) fn speaks_again(&self, word: usize) -> bool {
        let is_but = self.words.get(word).is_some_and(|word| word.traits.adversative);
        self.opens_clause(word) && (is_but || self.is_in(word + 1, Class::Speaker))
    }

    /// Whether a clause opens here that is taken back too: *I don't understand why you are angry*.
    ///
    /// Where it is not `near` its negator, only together with the verb that it hangs on: *kan niet beloven dat*.
    pub(super) fn carries(&self, word: usize, near: bool) -> bool {
        let starts_here = |phrase: &Vec<&str>| {
            let from = (word + 1).checked_sub(phrase.len());
            let here = from.and_then(|from| self.words.get(from..=word)).unwrap_or_default();
            (near || phrase.len() > 1)
                && here.len() == phrase.len()
                && here.iter().zip(phrase).all(|(word, part)| word.has_form(part))
        };
        self.is_near(word) && self.rules.carried.iter().any(starts_here)
    }

    /// Whether nothing but spaces and commas stands before this word, and not the start of a sentence.
    pub(super) fn is_near(&self, word: usize) -> bool {
        let before = word.checked_sub(1).and_then(|before| self.words.get(before));
        let is_same = before.zip(self.words.get(word)).is_some_and(|(a, b)| a.sentence == b.sentence);
        is_same && self.gap(word).chars().all(|c| matches!(c, ' ' | ','))
    }

    /// Whether an infinitive behind a comma starts here: *Ich sehe keinen Grund, mich zu entschuldigen*.
    pub(super) fn starts_infinitive(&self, word: usize) -> bool {
        let marker = self.rules.infinitive_behind_comma;
        let goes_on = |at: usize| at == word || self.touches(at) && !self.opens_other(at);
        let mut clause = (word..=word + REACH_OF_INFINITIVE).take_while(|&at| goes_on(at));
        // *weiterzuleiten*
        let is_joined = |word: &str| {
            let behind = |particle: &&str| word.strip_prefix(particle).and_then(|rest| rest.strip_prefix(marker));
            word.ends_with('n') && self.rules.particles.iter().any(|particle| behind(particle).is_some())
        };
        let is_infinitive =
            |word: usize| self.is(word, marker) || self.words.get(word).is_some_and(|word| is_joined(word.folded()));
        !marker.is_empty()
            && !self.touches(word)
            && self.is_near(word)
            && (!self.opens_clause(word) || self.is_in(word, Class::Article))
            && clause.any(is_infinitive)
    }

    /// Whether a negator stands in a question that means what it would mean without: *Kunt u niet even kijken?* is a
    /// request, *Wilt u niet liever een nieuwe?* an offer, *Isn't that annoying?* says that it is.
    pub(super) fn only_asks(&self, at: usize) -> bool {
        let mut behind = (at + 1..).take(REACH_OF_QUESTION);
        let end = behind.find(|&word| !self.touches(word));
        let asks = |end: usize| self.gap(end).trim_start().starts_with('?');
        // *Wouldn't it be an idea to try it, for a month?*
        let sentence = |word: usize| self.words.get(word).map(|word| word.sentence);
        let opens_sentence = |word: usize| word == 0 || sentence(word - 1) != sentence(word);
        let is_whole = || {
            let first = (at.saturating_sub(MAX_CARRYING)..=at).find(|&word| opens_sentence(word));
            let is_inverted = first.is_some_and(|first| {
                let opening = (first..=at).find(|&word| !self.is_in(word, Class::Filler)).unwrap_or(at);
                let verb = if self.is(opening, "ne") { opening + 1 } else { opening };
                self.is_in(verb, Class::QuestionVerb) && self.is_in(verb + 1, Class::QuestionPronoun)
            });
            let end =
                || (at..self.words.len()).find(|&word| sentence(word) != sentence(at)).unwrap_or(self.words.len());
            is_inverted && asks(end())
        };
        if !end.is_some_and(asks) {
            return is_whole() || self.suggests(at);
        }
        let first = (at.saturating_sub(REACH_OF_QUESTION)..=at).rev().find(|&word| !self.touches(word));
        first.is_some_and(|first| {
            let first = (first..at).find(|&word| !self.is_in(word, Class::Filler)).unwrap_or(at);
            let is_verb = |word: usize| self.is_in(word, Class::QuestionVerb);
            let is_pronoun = |word: usize| self.is_in(word, Class::QuestionPronoun);
            let is_inverted = |word: usize| {
                self.words.get(word).is_some_and(|word| word.hyphened) && self.is_in(word + 1, Class::Asked)
            };
            // Spanish leaves out the pronoun: *¿No prefiere …?*
            is_verb(first) && is_pronoun(first + 1)
                || first == at && is_verb(first + 1)
                || self.is_in(first, Class::Asked)
                // *Waarom bellen we niet even?*
                || self.is_in(first, Class::QuestionWord) && self.is_in(first + 2, Class::Speaker)
                // *Waarom komt u niet gewoon langs?*
                || self.is_in(first, Class::QuestionWord)
                    && self.is_in(first + 2, Class::Customer)
                    && self.is_in(at + 1, Class::Adverb)
                || (first..at).any(is_inverted)
        })
    }

    /// Whether a question without its sign suggests something: *kan ik u niet beter morgen bellen*.
    fn suggests(&self, at: usize) -> bool {
        let first = (at.saturating_sub(MAX_CARRYING + 1)..=at).rev().find(|&word| !self.touches(word)).unwrap_or(at);
        let is_pronoun = self.is_in(first + 1, Class::Speaker) || self.is_in(first + 1, Class::Customer);
        self.rules.backward == Backward::Verb
            && self.is_in(first, Class::QuestionVerb)
            && is_pronoun
            && first + 1 < at
            && self.is_in(at + 1, Class::Suggesting)
    }
}

/// Whether a word stands in the clause of the word before it.
pub(super) fn continues(word: &Token) -> bool {
    word.touches && !word.traits.clause_opener
}

/// What parts clauses.
const SIGNS: [char; 13] = [',', ';', ':', '–', '—', '(', ')', '…', '\n', '/', '^', '¿', '¡'];

/// Whether what is typed between two words parts their clauses.
pub(in crate::engine::text) fn parts_clauses(gap: &str) -> bool {
    gap.contains(SIGNS) || gap.contains("..")
}
