//! What of a matcher one sentence of an answer agrees with, and so which patterns can be there at all.

use super::bits::{Bits, Stretches};
use super::leaf::{Leaf, Word};
use super::matcher::{LeafIdx, Matcher, NodeIdx, Pair};
use super::{Route, Span};
use crate::engine::text::{Answer, Rules, Sentence, Token};

/// Sheets in order of the answer, without those on which there is nothing.
#[derive(Debug, Default)]
pub(super) struct Sheets<'a> {
    filled: Vec<Sheet<'a>>,
    /// The nodes that may be there in one of them.
    possible: Bits,
    /// Room to collect those of one of them in; empty between two.
    room: Bits,
}

/// What was found in one sentence.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub sentence: &'a Sentence,
    /// In order of their leaves.
    hits: Vec<Hit>,
    /// Words that stand for two.
    doubles: Vec<Double>,
    possible: Possible,
}

/// The nodes that may be there: a short text has few sentences and many nodes in each, a text of one-word sentences the
/// other way round.
#[derive(Debug)]
enum Possible {
    /// Sorted.
    Few(Vec<NodeIdx>),
    Many(Bits),
}

/// From how many nodes on a list of them is slower than bits.
const MANY: usize = 64;

/// A word, with the words behind it that belong to it, that agrees with a leaf: from the highest bits the leaf, the number
/// of words, the route and the word's index in the sentence, for a long answer has thousands to sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Hit(u64);

const PLACE_BITS: u32 = 30;
const ROUTE_BITS: u32 = 2;
const WORDS_BITS: u32 = 2;

impl Hit {
    fn new(leaf: LeafIdx, n_words: usize, place: usize, route: Route) -> Self {
        let words_and_route = (n_words as u64) << ROUTE_BITS | route as u64;
        Self((leaf as u64) << (WORDS_BITS + ROUTE_BITS + PLACE_BITS) | words_and_route << PLACE_BITS | place as u64)
    }

    #[allow(clippy::cast_possible_truncation, reason = "no part has more bits than the smallest usize")]
    fn part(self, from: u32, n_bits: u32) -> usize {
        (self.0 >> from & ((1 << n_bits) - 1)) as usize
    }

    fn leaf(self) -> LeafIdx {
        self.part(PLACE_BITS + ROUTE_BITS + WORDS_BITS, PLACE_BITS)
    }

    fn n_words(self) -> usize {
        self.part(PLACE_BITS + ROUTE_BITS, WORDS_BITS)
    }

    fn place(self) -> usize {
        self.part(0, PLACE_BITS)
    }

    fn is_by(self, loosest: Route) -> bool {
        self.part(PLACE_BITS, ROUTE_BITS) <= loosest as usize
    }
}

/// A word that stands for two words of patterns: a contraction, or two words typed without a space.
#[derive(Debug, Clone)]
struct Double {
    place: usize,
    first: Vec<LeafIdx>,
    second: Vec<LeafIdx>,
    route: Route,
}

impl<'a> Sheets<'a> {
    /// Adds a sheet that is filled in, if there is anything on it.
    pub(super) fn push(&mut self, mut sheet: Sheet<'a>, matcher: &Matcher) {
        if sheet.is_empty() {
            return;
        }
        if self.filled.is_empty() {
            self.possible = Bits::none(matcher.nodes.len());
            self.room = Bits::none(matcher.nodes.len());
        }
        let nodes = sheet.finish(matcher, &mut self.room);
        for &node in &nodes {
            self.possible.add(node);
        }
        sheet.possible = if nodes.len() < MANY {
            for &node in &nodes {
                self.room.remove(node);
            }
            Possible::few(nodes)
        } else {
            Possible::Many(std::mem::replace(&mut self.room, Bits::none(matcher.nodes.len())))
        };
        self.filled.push(sheet);
    }

    /// Whether a node may be there: at least its rarest part is.
    pub(super) fn have(&self, node: NodeIdx) -> bool {
        self.possible.has(node)
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Sheet<'a>> {
        self.filled.iter()
    }
}

impl Possible {
    fn few(mut nodes: Vec<NodeIdx>) -> Self {
        nodes.sort_unstable();
        Self::Few(nodes)
    }
}

impl<'a> Sheet<'a> {
    pub(super) fn new(sentence: &'a Sentence) -> Self {
        Self {
            sentence,
            hits: Vec::with_capacity(2 * sentence.tokens.len()),
            doubles: Vec::new(),
            possible: Possible::Few(Vec::new()),
        }
    }

    /// Notes a word that agrees as it stands, as a form or as a part.
    pub(super) fn add_exact(
        &mut self,
        matcher: &Matcher,
        answer: &Answer,
        place: usize,
        token: &Token,
        next: Option<&Token>,
    ) {
        let (index, leaves) = (&matcher.index, &matcher.leaves);
        let counts = |leaf: LeafIdx| match leaves.get(leaf) {
            Some(Leaf::Word(word)) => !(word.minds_negation && token.negated || word.closing && !token.closing),
            Some(Leaf::Number(_, minds_negation)) => !(*minds_negation && token.negated),
            None => false,
        };
        let hits = &mut self.hits;
        let mut add = |leaf, n_words, route| {
            if counts(leaf) {
                hits.push(Hit::new(leaf, n_words, place, route));
            }
        };
        let mut by_stem = None;
        for form in &token.forms {
            if let Some(agreeing) = index.agreeing(form) {
                agreeing.exact.iter().for_each(|&leaf| add(leaf, 1, Route::Exact));
                by_stem = agreeing.by_stem.as_ref();
            }
            if index.has_parts() {
                index.each_part_of(form, |leaf| add(leaf, 1, Route::Compound));
            }
        }
        if let Some(leaves) = by_stem.filter(|_| token.is_plain) {
            for &leaf in leaves {
                add(leaf, 1, Route::Stem);
            }
        } else if token.inflects() && index.may_have_stem_of(token.folded()) {
            for stem in answer.stems(token) {
                index.with_stem(&stem).iter().for_each(|&leaf| add(leaf, 1, Route::Stem));
            }
        }
        if let Some(next) = next.filter(|_| token.hyphened) {
            // "e-mail" for "email".
            let joined = format!("{}{}", token.folded(), next.folded());
            index.with_form(&joined).iter().for_each(|&leaf| add(leaf, 2, Route::Exact));
            index.each_part_of(&joined, |leaf| add(leaf, 2, Route::Compound));
        }
        if let Some(quantity) = &token.quantity {
            for leaf in index.numbers(quantity).filter(|&leaf| counts(leaf)) {
                let (before, after) = leaves.get(leaf).map_or((0, 0), |leaf| leaf.n_unit_words(quantity));
                if let Some(place) = place.checked_sub(before) {
                    self.hits.push(Hit::new(leaf, 1 + before + after, place, Route::Exact));
                }
            }
        }
        if let Some([first, second]) = token.apart.as_deref() {
            self.add_double(matcher, place, first, second, Route::Exact, |_| true);
        }
    }

    /// Notes a word that agrees as a misspelling.
    pub(super) fn add_misspelled(&mut self, matcher: &Matcher, place: usize, token: &Token, answer: &Answer) {
        let word = token.folded();
        let minds = |leaf: LeafIdx| matches!(matcher.leaves.get(leaf), Some(Leaf::Word(word)) if word.minds_negation);
        let dictionary = answer.dictionary();
        let known = || dictionary.is_some_and(|dictionary| dictionary.knows(token.span.of(answer.typed())));
        matcher.index.each_misspelled(word, dictionary.is_some(), known, |leaf| {
            if !(token.negated && minds(leaf)) {
                self.hits.push(Hit::new(leaf, 1, place, Route::Typo));
            }
        });
        if dictionary.is_some() {
            let negated = token.negated;
            for rest in Rules::of(answer.lang()).unglued(word) {
                let leaves = matcher.index.with_form_or_stem(rest, answer.lang());
                let own = leaves.into_iter().filter(|&leaf| forgives(matcher, leaf, negated)).collect::<Vec<_>>();
                if !own.is_empty() && !known() {
                    self.hits.extend(own.into_iter().map(|leaf| Hit::new(leaf, 1, place, Route::Typo)));
                }
            }
        }
        if !matcher.index.may_be_two_forms(word) {
            return;
        }
        let length = word.chars().count();
        for (at, _) in word.char_indices().skip(1) {
            let has_lengths = matcher.index.may_have_length(at) && matcher.index.may_have_length(word.len() - at);
            if let Some((first, second)) = word.split_at_checked(at).filter(|_| has_lengths) {
                let may_start = |word: &Word| word.forgiving && length >= word.min_joined;
                self.add_double(matcher, place, first, second, Route::Typo, may_start);
            }
        }
    }

    /// Notes a word and the next that are one word of a pattern, typed with a space in it: *bestel nummer*. Behind a
    /// speaker the first is a verb: *ik bestel nummer drie*.
    pub(super) fn add_parted(
        &mut self,
        matcher: &Matcher,
        place: usize,
        [before, first, second]: [Option<&Token>; 3],
        answer: &Answer,
    ) {
        let (Some(first), Some(second)) = (first, second) else { return };
        let Some(joined) = matcher.index.joined(first, second) else { return };
        let gap = answer.typed().get(first.span.end..second.span.start).unwrap_or_default();
        let is_parted = !gap.is_empty() && gap.bytes().all(|byte| matches!(byte, b' ' | b'\t'));
        if !is_parted || before.is_some_and(|before| Rules::of(answer.lang()).speakers.contains(before.folded())) {
            return;
        }
        let negated = first.negated || second.negated;
        let leaves = matcher.index.with_form_or_stem(&joined, answer.lang());
        let own = leaves.into_iter().filter(|&leaf| forgives(matcher, leaf, negated));
        self.hits.extend(own.map(|leaf| Hit::new(leaf, 2, place, Route::Typo)));
    }

    /// Notes a word that stands for two words of patterns.
    fn add_double(
        &mut self,
        matcher: &Matcher,
        place: usize,
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
            self.doubles.push(Double { place, first, second, route });
        }
    }

    /// Sorts what was noted and works out which nodes may be there, from what is there to what it calls for; `room` has
    /// them too then.
    fn finish(&mut self, matcher: &Matcher, room: &mut Bits) -> Vec<NodeIdx> {
        sort(&mut self.hits, matcher.leaves.len());
        self.hits.dedup();
        let of_doubles = self.doubles.iter().flat_map(|double| double.first.iter().chain(&double.second));
        let leaves = self.hits.iter().map(|hit| hit.leaf()).chain(of_doubles.copied());
        let mut found = Vec::with_capacity(MANY);
        let mut add = |node: NodeIdx, found: &mut Vec<NodeIdx>| {
            if !room.has(node) {
                room.add(node);
                found.push(node);
            }
        };
        leaves.filter_map(|leaf| matcher.leaf_nodes.get(leaf)).for_each(|&node| add(node, &mut found));
        let mut n_done = 0;
        while let Some(&node) = found.get(n_done) {
            matcher.parents.get(node).into_iter().flatten().for_each(|&node| add(node, &mut found));
            n_done += 1;
        }
        found
    }

    /// Whether nothing was noted.
    pub(super) fn is_empty(&self) -> bool {
        self.hits.is_empty() && self.doubles.is_empty()
    }

    /// Adds what was noted on another sheet of the same sentence.
    pub(super) fn add_all(&mut self, other: &Self) {
        self.hits.extend(&other.hits);
        self.doubles.extend(other.doubles.iter().cloned());
    }

    /// Which words are a word of some pattern. To have a part of one is not enough: *goedemidag* has *dag* and lacks a *d*.
    pub(super) fn places_taken(&self, n_words: usize) -> Vec<bool> {
        let mut taken = vec![false; n_words];
        for hit in self.hits.iter().filter(|hit| hit.is_by(Route::Stem)) {
            taken.iter_mut().skip(hit.place()).take(hit.n_words()).for_each(|taken| *taken = true);
        }
        taken
    }

    /// Whether a node may be there: at least its rarest part is.
    pub(super) fn is_possible(&self, node: NodeIdx) -> bool {
        match &self.possible {
            Possible::Few(nodes) => nodes.binary_search(&node).is_ok(),
            Possible::Many(bits) => bits.has(node),
        }
    }

    /// Calls `each` with those of these nodes that may be there.
    pub(super) fn each_possible(&self, nodes: &Stretches, each: impl FnMut(NodeIdx)) {
        match &self.possible {
            Possible::Few(few) => nodes.among(few).for_each(each),
            Possible::Many(bits) => nodes.within(bits).for_each(each),
        }
    }

    /// Calls `each` with every place at which a leaf agrees by a route or a better one, and how many words it takes there.
    pub(super) fn each_place(&self, leaf: LeafIdx, route: Route, mut each: impl FnMut(usize, usize)) {
        let from = self.hits.partition_point(|hit| hit.leaf() < leaf);
        let hits = self.hits.get(from..).into_iter().flatten().take_while(|hit| hit.leaf() == leaf);
        hits.filter(|hit| hit.is_by(route)).for_each(|hit| each(hit.place(), hit.n_words()));
    }

    /// The words that stand for both parts of a pair.
    pub(super) fn pair_places(&self, pair: &Pair, route: Route, places: &mut Bits) {
        let is_one = |own: &[LeafIdx], wanted: &[LeafIdx]| own.iter().any(|leaf| wanted.contains(leaf));
        let doubles = self.doubles.iter().filter(|double| double.route <= route);
        doubles
            .filter(|double| is_one(&double.first, &pair.first) && is_one(&double.second, &pair.second))
            .for_each(|double| places.add(double.place));
    }

    /// Whether any word stands for two.
    pub(super) fn has_doubles(&self) -> bool {
        !self.doubles.is_empty()
    }

    /// What a leaf quotes of a number; none for words.
    pub(super) fn quoted_amount(matcher: &Matcher, leaf: LeafIdx, token: &Token) -> Option<Span> {
        matcher.leaves.get(leaf)?.quoted_amount(token)
    }
}

/// Brings hits in order of their leaves.
fn sort(hits: &mut Vec<Hit>, n_leaves: usize) {
    if hits.len() < n_leaves {
        hits.sort_unstable();
        return;
    }
    // To count them takes as many steps as there are, which a long answer of short words needs.
    let mut ends = vec![0_usize; n_leaves];
    let count = |ends: &mut [usize], hit: &Hit, by: usize| {
        let end = ends.get_mut(hit.leaf())?;
        *end = end.wrapping_add(by);
        Some(*end)
    };
    for hit in &*hits {
        count(&mut ends, hit, 1);
    }
    let mut before = 0;
    for end in &mut ends {
        before += *end;
        *end = before;
    }
    let mut sorted = vec![Hit(0); hits.len()];
    for hit in hits.iter().rev() {
        if let Some(place) = count(&mut ends, hit, usize::MAX).and_then(|at| sorted.get_mut(at)) {
            *place = *hit;
        }
    }
    *hits = sorted;
}

/// Whether a leaf is a word that may have been typed with a space too many or too few.
fn forgives(matcher: &Matcher, leaf: LeafIdx, negated: bool) -> bool {
    let is_this = |word: &Word| word.is_free() && word.typos && !(word.minds_negation && negated);
    matches!(matcher.leaves.get(leaf), Some(Leaf::Word(word)) if is_this(word))
}
