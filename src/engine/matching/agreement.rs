//! With which words of a matcher a word agrees by itself, worked out once for each type of word in an answer.

use std::rc::Rc;

use smallvec::SmallVec;

use super::Route;
use super::leaf::{Leaf, Word};
use super::matcher::{LeafIdx, Matcher};
use crate::engine::text::{Answer, Rules, Token};

/// What the words of one type agree with.
#[derive(Debug, Default)]
pub(super) struct Agreement {
    pub leaves: SmallVec<[Agreeing; 4]>,
    pub doubles: Vec<Rc<Doubled>>,
}

/// A word of a pattern with which a word agrees.
#[derive(Debug, Clone, Copy)]
pub(super) struct Agreeing {
    pub leaf: LeafIdx,
    pub route: Route,
    /// Whether it is another word where that is negated.
    minds_negation: bool,
    /// Whether it counts at the end of a clause alone.
    closing: bool,
}

/// The words of patterns for two of which one word stands: a contraction, or two words typed without a space.
#[derive(Debug)]
pub(super) struct Doubled {
    pub first: Vec<LeafIdx>,
    pub second: Vec<LeafIdx>,
    pub route: Route,
}

/// The agreements of an answer's types, by their numbers; none for one that was not asked for.
pub(super) struct ByType {
    known: Vec<Option<Agreement>>,
    work_out: fn(&Matcher, &Answer, &Token) -> Agreement,
}

impl ByType {
    /// Words that agree as they stand, as a form or as a part.
    pub(super) fn exact(answer: &Answer) -> Self {
        Self::new(answer, exact)
    }

    /// Words that agree as a misspelling.
    pub(super) fn misspelled(answer: &Answer) -> Self {
        Self::new(answer, misspelled)
    }

    fn new(answer: &Answer, work_out: fn(&Matcher, &Answer, &Token) -> Agreement) -> Self {
        Self { known: std::iter::repeat_with(|| None).take(answer.n_types()).collect(), work_out }
    }

    /// What a word of the answer agrees with.
    pub(super) fn of(&mut self, matcher: &Matcher, answer: &Answer, token: &Token) -> Option<&Agreement> {
        let known = self.known.get_mut(token.number)?;
        Some(known.get_or_insert_with(|| (self.work_out)(matcher, answer, token)))
    }
}

impl Agreeing {
    /// Whether it counts where this word stands.
    pub(super) fn counts(self, token: &Token) -> bool {
        !(self.minds_negation && token.negated || self.closing && !token.closing)
    }
}

impl Agreement {
    /// What agrees with a folded word, or with a part of it.
    pub(super) fn of_form(matcher: &Matcher, form: &str) -> Self {
        let mut found = Self::default();
        found.add_form(matcher, form);
        found
    }

    /// Notes what agrees with a form, or with a part of it; what has one of its stems, where that is known.
    fn add_form<'m>(&mut self, matcher: &'m Matcher, form: &str) -> Option<&'m [LeafIdx]> {
        let agreeing = matcher.index.agreeing(form);
        let exact = agreeing.map(|agreeing| agreeing.exact.as_slice()).unwrap_or_default();
        for &leaf in exact {
            self.add(matcher, leaf, Route::Exact);
        }
        if matcher.index.has_parts() {
            matcher.index.each_part_of(form, |leaf| self.add(matcher, leaf, Route::Compound));
        }
        agreeing?.by_stem.as_deref()
    }

    fn add(&mut self, matcher: &Matcher, leaf: LeafIdx, route: Route) {
        if let Some(Leaf::Word(word)) = matcher.leaves.get(leaf) {
            let (minds_negation, closing) = (word.minds_negation, word.closing);
            self.leaves.push(Agreeing { leaf, route, minds_negation, closing });
        }
    }

    /// Notes two words that are one.
    fn add_double(
        &mut self,
        matcher: &Matcher,
        first: &str,
        second: &str,
        route: Route,
        may_start: impl Fn(&Word) -> bool,
    ) {
        let free = |form: &str, is_first: bool| -> Vec<LeafIdx> {
            let is_free = |leaf: &&LeafIdx| match matcher.leaves.get(**leaf) {
                Some(Leaf::Word(word)) => word.is_free() && (!is_first || may_start(word)),
                _ => false,
            };
            matcher.index.with_form(form).iter().filter(is_free).copied().collect()
        };
        let first = free(first, true);
        if first.is_empty() {
            return;
        }
        let second = free(second, false);
        if !second.is_empty() {
            self.doubles.push(Rc::new(Doubled { first, second, route }));
        }
    }
}

fn exact(matcher: &Matcher, answer: &Answer, token: &Token) -> Agreement {
    let index = &matcher.index;
    let mut found = Agreement::default();
    let mut by_stem = None;
    for form in &token.forms {
        by_stem = found.add_form(matcher, form).or(by_stem);
    }
    if let Some(leaves) = by_stem.filter(|_| token.is_plain) {
        for &leaf in leaves {
            found.add(matcher, leaf, Route::Stem);
        }
    } else if token.inflects() && token.forms.iter().any(|form| index.may_have_stem_of(form)) {
        for stem in answer.stems(token) {
            index.with_stem(stem).iter().for_each(|&leaf| found.add(matcher, leaf, Route::Stem));
        }
    }
    if let Some([first, second]) = token.apart.as_deref() {
        found.add_double(matcher, first, second, Route::Exact, |_| true);
    }
    found
}

fn misspelled(matcher: &Matcher, answer: &Answer, token: &Token) -> Agreement {
    let word = token.folded();
    let mut found = Agreement::default();
    let dictionary = answer.dictionary();
    let known = || dictionary.is_some_and(|dictionary| dictionary.knows(token.span.of(answer.typed())));
    matcher.index.each_misspelled(word, dictionary.is_some(), known, |leaf| found.add(matcher, leaf, Route::Typo));
    if dictionary.is_some() {
        for rest in Rules::of(answer.lang()).unglued(word) {
            let leaves = matcher.index.with_form_or_stem(rest, answer.lang());
            let own = leaves.into_iter().filter(|&leaf| forgives(matcher, leaf)).collect::<Vec<_>>();
            if !own.is_empty() && !known() {
                for leaf in own {
                    found.add(matcher, leaf, Route::Typo);
                }
            }
        }
    }
    if !matcher.index.may_be_two_forms(word) {
        return found;
    }
    let length = word.chars().count();
    for (at, _) in word.char_indices().skip(1) {
        let has_lengths = matcher.index.may_have_length(at) && matcher.index.may_have_length(word.len() - at);
        if let Some((first, second)) = word.split_at_checked(at).filter(|_| has_lengths) {
            let may_start = |word: &Word| word.forgiving && length >= word.min_joined;
            found.add_double(matcher, first, second, Route::Typo, may_start);
        }
    }
    found
}

/// Whether a leaf is a word that may have been typed with a space too many or too few.
pub(super) fn forgives(matcher: &Matcher, leaf: LeafIdx) -> bool {
    matches!(matcher.leaves.get(leaf), Some(Leaf::Word(word)) if word.is_free() && word.typos)
}
