//! Where a clause begins without a sign, behind a denial: *that is not ok I am sorry*.

use super::clause::Clause;
use super::{MAX_CARRYING, REACH};
use crate::engine::text::lang::{Backward, Class};

impl Clause<'_> {
    /// Whether a clause starts here without a sign: *that is not ok I am sorry*, not *nor do I*; *no es normal lo siento*.
    pub(super) fn speaks_anew(&self, word: usize, negator: usize) -> bool {
        let Some(before) = word.checked_sub(1).filter(|before| *before >= negator) else { return false };
        // *De machine werkt niet ik begrijp dat …*, *ça va pas je suis désolé*, *dat wist ik niet sorry*
        if before == negator {
            // Not *Niet sorry*, *Jamais je ne …*
            let opens_sentence = self.rules.backward != Backward::Nothing && !self.touches(negator);
            // *dat klopt niet u krijgt het terug*
            let folded = self.words.get(word + 1).map_or("", |word| word.folded());
            let is_infinitive =
                self.rules.backward == Backward::Between && (folded.ends_with('r') || folded.ends_with("re"));
            if self.rules.backward != Backward::Nothing
                && self.is_in(word, Class::Customer)
                && self.is_finite(word + 1)
                && !is_infinitive
                && !opens_sentence
                && self.closes_clause(negator)
            {
                return true;
            }
            let mut clause = (negator.saturating_sub(REACH)..negator).rev().take_while(|&word| self.touches(word + 1));
            // Not *wij doen nooit excuses*
            let is_said = self.is_in(word, Class::Interjection) && !opens_sentence
                || self.is_said_by_itself(word)
                    && self.touches(negator)
                    && !clause.any(|word| self.is_in(word, Class::Speaker) || self.is_personal(word));
            let speaks = self.is_in(word, Class::Speaker) && !opens_sentence;
            // *ik zie uw bestelling niet mag ik …*, *heute geht nicht finden Sie …*
            let asks = self.rules.backward == Backward::Verb
                && (self.is_in(word, Class::QuestionVerb)
                    && (self.is_in(word + 1, Class::Speaker) || self.is_in(word + 1, Class::Customer))
                    || self.is_in(word, Class::QuestionWord) && self.is_in(word + 1, Class::Copula));
            // *morgen klappt nicht der Techniker kommt am Freitag*
            let enables = negator.checked_sub(1).is_some_and(|verb| self.is_in(verb, Class::Enabling));
            let states = enables && self.starts_statement(word);
            let opens = speaks || is_said || asks || states;
            return (opens || self.restarts(word)) && self.closes_clause(negator);
        }
        // French hangs a subject on its verb: *vous n'avez rien reçu je suis désolé* has none of that verb.
        let is_joined =
            self.rules.backward != Backward::Between || self.words.get(before).is_some_and(|before| before.hyphened);
        let is_verb = is_joined && (self.is_in(before, Class::Auxiliary) || self.is_in(before, Class::QuestionVerb));
        if self.is_in(word, Class::Speaker) {
            return !is_verb && !self.carries(before, true);
        }
        // *I did not know sorry*, not *I will not say sorry*
        // *you didn't get it sorry*, *dat ligt niet aan u sorry*
        let is_object = self.is_in(before, Class::Matter) && self.is_content(before - 1)
            || self.is_personal(before) && before > negator + 1 && self.is_in(before - 1, Class::Link);
        // *ik ga niet zomaar sorry zeggen*
        let is_infinitive = self.rules.backward == Backward::Verb
            && self.is_in(word + 1, Class::Apologising)
            && self.words.get(word + 1).is_some_and(|word| word.folded().ends_with("en"));
        // *dit is niet goed sorry*
        let may_end = self.is_content(before) || is_object || self.is_in(before, Class::Adverb);
        if (self.is_in(word, Class::Interjection) || is_object && self.is_said_by_itself(word))
            && may_end
            && !is_infinitive
        {
            let is_its_own =
                is_object || !self.has_article(negator + 1..word) || self.ends_without_saying(negator, word);
            return !self.is_in(before, Class::Apologising) && is_its_own;
        }
        // *Als het niet lukt bel ik u.*, *… krijgt u er een*
        let is_inverted = self.is_in(word + 1, Class::Speaker)
            || self.is_finite(word) && !self.is_in(word, Class::Auxiliary) && self.is_in(word + 1, Class::Customer);
        if self.rules.backward == Backward::Verb && is_inverted {
            return true;
        }
        if self.ends_condition(before, negator) && !self.is_finite(word) {
            return true;
        }
        let is_said = (negator + 1..word).any(|word| self.is_content(word));
        let counts = self.words.get(word).is_some_and(|word| word.quantity.is_some());
        is_said
            // *No podemos darle una disculpa*
            // *Never ever will you get …*
            && (self.restarts(word)
                && !self.is_in(before, Class::Indefinite)
                && !(self.is_in(word, Class::Customer) && self.is_in(before, Class::QuestionVerb))
                // *moeilijk doen u krijgt het terug*, *heute nicht er kommt morgen*
                || self.rules.backward == Backward::Verb
                    && self.is_personal(word)
                    && !self.is_in(word, Class::Article)
                    && self.is_finite(word + 1)
                || (counts || self.is_in(word, Class::Apology)) && self.is_about_a_matter(negator)
                // *I wasn't clear the machine has a guarantee*
                || self.is_in(word, Class::Article)
                    && self.is_content(before)
                    && (self.is_predicative(negator) && !self.is_verbal(before) && !self.is_in(word, Class::Indefinite)
                        || self.starts_statement(word))
                // *we have no new one you can have a refund*
                || self.rules.backward == Backward::Nothing
                    && self.is_in(word, Class::Customer)
                    && self.is_content(before)
                    && ![Class::Offering, Class::Acting].into_iter().any(|class| self.is_in(before, class))
                    && !self.carries(before, true)
                    && (self.is_in(word + 1, Class::Offering)
                        || self.is_in(word + 1, Class::QuestionVerb) && self.is_in(word + 2, Class::Offering))
                // *no puede el lunes vamos el martes*
                || self.rules.backward == Backward::Nothing && self.is_own(word)
                // *u had niks dat is vervelend*
                || self.rules.backward == Backward::Verb
                    && self.is_in(word, Class::Matter)
                    && self.is_in(word + 1, Class::Copula)
                // *het duurt niet lang morgen heeft u hem*
                || self.rules.backward == Backward::Verb
                    && self.is_in(word, Class::Day)
                    && self.acts(word + 1)
                    && (self.is_in(word + 2, Class::Article) || self.is_in(word + 2, Class::Personal))
                    && !self.is_in(before, Class::Link)
                // *you don't need to do anything it arrives tomorrow*
                || self.rules.backward == Backward::Nothing
                    && self.is_in(word, Class::QuestionPronoun)
                    && self.is_in(word, Class::Personal)
                    && !self.is_in(word, Class::Article)
                    && !self.is_in(word, Class::Customer)
                    && self.is_in(word + 1, Class::Acting)
                    && self.acts(word + 1))
    }

    /// Whether a condition in which a negator stands ends with this word, its verb: *als u niet tevreden bent | geld terug*.
    fn ends_condition(&self, word: usize, negator: usize) -> bool {
        let opens = |word: usize| self.is_in(word, Class::Condition);
        let clause = (negator.saturating_sub(REACH)..negator).rev();
        self.rules.backward == Backward::Verb
            && self.is_finite(word)
            && clause.take_while(|&word| self.touches(word + 1)).any(opens)
    }

    /// Whether an apology is said by itself: *dat kan niet excuses hiervoor*, not *excuses maken*, *nicht entschuldigen*.
    fn is_said_by_itself(&self, word: usize) -> bool {
        // *dit hoort niet onze excuses*
        let word = if self.is_in(word, Class::Article) && self.is_personal(word) { word + 1 } else { word };
        let is_for_it = |word: usize| {
            [Class::Link, Class::Matter, Class::Customer].into_iter().any(|class| self.is_in(word, class))
        };
        let is_infinitive = !self.is_in(word + 1, Class::Customer)
            && self.words.get(word).is_some_and(|word| word.folded().ends_with("en"));
        self.is_in(word, Class::Interjection)
            || self.is_in(word, Class::Apology) && !is_infinitive && (!self.goes_on(word + 1) || is_for_it(word + 1))
    }

    /// Whether what is said of its own starts here.
    pub(super) fn restarts(&self, word: usize) -> bool {
        self.words.get(word..).is_some_and(|rest| self.rules.restarts.lengths_at(rest).next().is_some())
    }

    /// Whether an apology that ends a clause has nobody before it who could say it: *we waren niet op tijd sorry*.
    fn ends_without_saying(&self, negator: usize, apology: usize) -> bool {
        let says = |word: usize| self.is_in(word, Class::Apologising) && !self.is_in(word, Class::Copula);
        let clause = (negator.saturating_sub(REACH)..apology).rev().take_while(|&word| self.touches(word + 1));
        let is_for_it = self.is_in(apology + 1, Class::Link) || self.is_in(apology + 1, Class::Matter);
        (!self.goes_on(apology + 1) || is_for_it)
            && !self.is_in(apology - 1, Class::Link)
            && !self.is_in(apology - 1, Class::Determiner)
            && !self.is_in(apology - 1, Class::Copula)
            && !clause.into_iter().any(says)
    }

    /// Whether a negator denies a predicate: *isn't clear*.
    fn is_predicative(&self, negator: usize) -> bool {
        let is_copula = |word: usize| self.is_in(word, Class::Copula);
        self.rules.backward == Backward::Nothing
            && self.is_negator(negator)
            && (is_copula(negator) || negator.checked_sub(1).is_some_and(is_copula))
            && !(negator + 1..=negator + MAX_CARRYING).any(|word| self.is_in(word, Class::Possible))
    }

    /// Whether an article starts a clause of its own: *you need no code the price is in there*.
    fn starts_statement(&self, article: usize) -> bool {
        let mut noun = (article + 1..=article + MAX_CARRYING)
            .take_while(|&word| self.touches(word) && self.is_content(word) && !self.acts(word));
        let verb = noun.by_ref().last().map_or(article, |last| last) + 1;
        // *el repartidor la recoge*
        let verb = if self.is_in(verb, Class::Clitic) { verb + 1 } else { verb };
        verb > article + 1 && self.touches(verb) && (self.is_in(verb, Class::Copula) || self.acts(verb))
    }
}
