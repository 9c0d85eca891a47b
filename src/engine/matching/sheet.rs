//! What of a matcher one sentence of an answer agrees with, and so which patterns can be there at all.

use std::rc::Rc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use super::agreement::{Agreement, Doubled, forgives};
use super::bits::{Nodes, Stretches};
use super::leaf::Leaf;
use super::matcher::{LeafIdx, Matcher, NodeIdx, Pair};
use super::{Route, Span};
use crate::engine::text::{Answer, Quantity, Rules, Sentence, Token};

/// Sheets in order of the answer, without those on which there is nothing.
#[derive(Debug, Default)]
pub(super) struct Sheets<'a> {
    filled: Vec<Sheet<'a>>,
    /// The nodes that may be there in one of them.
    possible: Nodes,
    /// Those of one of them, by what they follow from: an answer may say the same again and again.
    known: FxHashMap<Clues, Rc<Possible>>,
    /// Nodes to look at, and what was found of others; empty between two sheets.
    called_for: Nodes,
    followed: Followed,
    counts: Counts,
}

/// From what it follows which nodes may be there: leaves, in order, and whether the sentence asks.
type Clues = (SmallVec<[LeafIdx; 8]>, bool);

/// What was found in one sentence.
#[derive(Debug)]
pub(super) struct Sheet<'a> {
    pub sentence: &'a Sentence,
    /// In order of their leaves.
    hits: Vec<Hit>,
    /// Words that stand for two.
    doubles: Vec<Double>,
    /// While it is filled in, that of the sheet that was added to it.
    possible: Option<Rc<Possible>>,
}

/// The nodes that may be there: a short text has few sentences and many nodes in each, a text of one-word sentences the
/// other way round.
#[derive(Debug)]
enum Possible {
    /// Sorted.
    Few(Vec<NodeIdx>),
    Many(Followed),
}

/// What was found of the nodes that were called for.
#[derive(Debug, Default)]
struct Followed {
    here: Nodes,
    /// Those of which a part is not there.
    missed: Nodes,
}

impl Followed {
    fn none(matcher: &Matcher) -> Self {
        Self { here: Nodes::none(matcher.n_nodes()), missed: Nodes::none(matcher.n_nodes()) }
    }
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

/// A word that stands for two words of patterns.
#[derive(Debug, Clone)]
struct Double {
    place: usize,
    leaves: Rc<Doubled>,
}

impl<'a> Sheets<'a> {
    /// Adds a sheet that is filled in, if there is anything on it.
    pub(super) fn push(&mut self, mut sheet: Sheet<'a>, matcher: &Matcher) {
        if sheet.is_empty() {
            return;
        }
        if self.filled.is_empty() {
            self.possible = Nodes::none(matcher.n_nodes());
            self.called_for = Nodes::none(matcher.n_nodes());
            self.followed = Followed::none(matcher);
            self.counts = Counts::of(matcher.leaves.len());
        }
        self.counts.sort(&mut sheet.hits);
        sheet.hits.dedup();
        let clues = sheet.clues();
        let of_added = sheet.possible.take();
        sheet.possible = self.known.get(&clues).cloned();
        if sheet.possible.is_none() {
            let possible = Rc::new(self.follow(&clues, of_added.as_deref(), matcher));
            self.known.insert(clues, Rc::clone(&possible));
            sheet.possible = Some(possible);
        }
        self.filled.push(sheet);
    }

    /// Works out which nodes may be there, from what is there to what it calls for.
    ///
    /// `of_fewer` is what follows from fewer leaves of the same sentence. Where that is much, all of it is there, and only what
    /// was missed then, and what the other leaves call for, is looked at.
    fn follow(&mut self, (leaves, asks): &Clues, of_fewer: Option<&Possible>, matcher: &Matcher) -> Possible {
        let (called_for, Followed { here, missed }) = (&mut self.called_for, &mut self.followed);
        let of_fewer = match of_fewer {
            Some(Possible::Many(of_fewer)) => Some(of_fewer),
            _ => None,
        };
        if let Some(of_fewer) = of_fewer {
            here.add_all(&of_fewer.here);
            called_for.add_all(&of_fewer.missed);
        }
        let nodes = leaves.iter().filter_map(|leaf| matcher.leaf_nodes.get(*leaf));
        nodes
            .filter(|node| of_fewer.is_none_or(|fewer| !fewer.here.has(**node)))
            .for_each(|&node| called_for.add(node));
        let sentence = matcher.sentence(*asks);
        here.add(sentence);
        let mut found = Vec::with_capacity(MANY);
        // Parts stand before what they are part of, so all that are there are known by then.
        let mut next = called_for.take_from(0);
        while let Some(node) = next {
            if matcher.needed.of_node(node).iter().all(|&part| here.has(part)) {
                here.add(node);
                // What is over is told from the set.
                if found.len() < MANY {
                    found.push(node);
                }
                matcher.parents.of_node(node).iter().for_each(|&node| called_for.add(node));
            } else {
                missed.add(node);
            }
            next = called_for.take_from(node);
        }
        here.remove(sentence);
        self.possible.add_all(here);
        if of_fewer.is_some() || found.len() >= MANY {
            return Possible::Many(std::mem::replace(&mut self.followed, Followed::none(matcher)));
        }
        here.clear();
        missed.clear();
        Possible::Few(found)
    }

    /// Whether a node may be there: all its parts are.
    pub(super) fn have(&self, node: NodeIdx) -> bool {
        self.possible.has(node)
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Sheet<'a>> {
        self.filled.iter()
    }
}

impl<'a> Sheet<'a> {
    pub(super) fn new(sentence: &'a Sentence) -> Self {
        Self { sentence, hits: Vec::new(), doubles: Vec::new(), possible: None }
    }

    /// Notes what so many words from this one on agree with.
    pub(super) fn add(&mut self, agreement: &Agreement, n_words: usize, place: usize, token: &Token) {
        let agreeing = agreement.leaves.iter().filter(|agreeing| agreeing.counts(token));
        self.hits.extend(agreeing.map(|it| Hit::new(it.leaf, n_words, place, it.route)));
        let doubles = agreement.doubles.iter().map(Rc::clone);
        self.doubles.extend(doubles.map(|leaves| Double { place, leaves }));
    }

    /// Notes a word that agrees as one with the next: "e-mail" for "email".
    pub(super) fn add_hyphened(&mut self, matcher: &Matcher, place: usize, token: &Token, next: &Token) {
        let joined = format!("{}{}", token.folded(), next.folded());
        self.add(&Agreement::of_form(matcher, &joined), 2, place, token);
    }

    /// Notes a number.
    pub(super) fn add_number(&mut self, matcher: &Matcher, place: usize, token: &Token, quantity: &Quantity) {
        let counts = |leaf: &LeafIdx| match matcher.leaves.get(*leaf) {
            Some(Leaf::Number(_, minds_negation)) => !(*minds_negation && token.negated),
            _ => false,
        };
        for leaf in matcher.index.numbers(quantity).filter(counts) {
            let (before, after) = matcher.leaves.get(leaf).map_or((0, 0), |leaf| leaf.n_unit_words(quantity));
            if let Some(place) = place.checked_sub(before) {
                self.hits.push(Hit::new(leaf, 1 + before + after, place, Route::Exact));
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
        let minds = |leaf: LeafIdx| matches!(matcher.leaves.get(leaf), Some(Leaf::Word(word)) if word.minds_negation);
        let own = leaves.into_iter().filter(|&leaf| forgives(matcher, leaf) && !(negated && minds(leaf)));
        self.hits.extend(own.map(|leaf| Hit::new(leaf, 2, place, Route::Typo)));
    }

    /// From what it follows which nodes may be there.
    fn clues(&self) -> Clues {
        let mut leaves: SmallVec<[LeafIdx; 8]> = self.hits.iter().map(|hit| hit.leaf()).collect();
        leaves.dedup();
        if self.has_doubles() {
            let of_doubles = self.doubles.iter().map(|double| &double.leaves);
            leaves.extend(of_doubles.flat_map(|leaves| leaves.first.iter().chain(&leaves.second)).copied());
            leaves.sort_unstable();
            leaves.dedup();
        }
        (leaves, self.sentence.is_question)
    }

    /// Whether nothing was noted.
    pub(super) fn is_empty(&self) -> bool {
        self.hits.is_empty() && self.doubles.is_empty()
    }

    /// Adds what was noted on another sheet of the same sentence.
    pub(super) fn add_all(&mut self, other: &Self) {
        // What is in order goes first: to sort the rest into it takes less.
        let own = std::mem::replace(&mut self.hits, other.hits.clone());
        self.hits.extend(own);
        self.doubles.extend(other.doubles.iter().cloned());
        self.possible.clone_from(&other.possible);
    }

    /// Which words are a word of some pattern. To have a part of one is not enough: *goedemidag* has *dag* and lacks a *d*.
    pub(super) fn places_taken(&self, n_words: usize) -> Vec<bool> {
        let mut taken = vec![false; n_words];
        for hit in self.hits.iter().filter(|hit| hit.is_by(Route::Stem)) {
            taken.iter_mut().skip(hit.place()).take(hit.n_words()).for_each(|taken| *taken = true);
        }
        taken
    }

    /// Whether a node may be there: all its parts are.
    pub(super) fn is_possible(&self, node: NodeIdx) -> bool {
        match self.possible.as_deref() {
            Some(Possible::Few(nodes)) => nodes.binary_search(&node).is_ok(),
            Some(Possible::Many(many)) => many.here.has(node),
            None => false,
        }
    }

    /// Calls `each` with those of these nodes that may be there.
    pub(super) fn each_possible(&self, nodes: &Stretches, each: impl FnMut(NodeIdx)) {
        match self.possible.as_deref() {
            Some(Possible::Few(few)) => nodes.among(few).for_each(each),
            Some(Possible::Many(many)) => nodes.within(&many.here).for_each(each),
            None => {}
        }
    }

    /// Calls `each` with every place at which a leaf agrees by a route or a better one, and how many words it takes there.
    pub(super) fn each_place(&self, leaf: LeafIdx, route: Route, mut each: impl FnMut(usize, usize)) {
        let from = self.hits.partition_point(|hit| hit.leaf() < leaf);
        let hits = self.hits.get(from..).into_iter().flatten().take_while(|hit| hit.leaf() == leaf);
        hits.filter(|hit| hit.is_by(route)).for_each(|hit| each(hit.place(), hit.n_words()));
    }

    /// Calls `each` with the words that stand for both parts of a pair.
    pub(super) fn each_pair_place(&self, pair: &Pair, route: Route, mut each: impl FnMut(usize)) {
        let is_one = |own: &[LeafIdx], wanted: &[LeafIdx]| own.iter().any(|leaf| wanted.contains(leaf));
        let doubles = self.doubles.iter().filter(|double| double.leaves.route <= route);
        doubles
            .filter(|double| is_one(&double.leaves.first, &pair.first) && is_one(&double.leaves.second, &pair.second))
            .for_each(|double| each(double.place));
    }

    /// Calls `each` with the words that stand for the first part of a pair and another word.
    pub(super) fn each_first_place(&self, pair: &Pair, route: Route, mut each: impl FnMut(usize)) {
        let doubles = self.doubles.iter().filter(|double| double.leaves.route <= route);
        doubles
            .filter(|double| double.leaves.first.iter().any(|leaf| pair.first.contains(leaf)))
            .for_each(|double| each(double.place));
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

/// From how many hits on they are counted: to sort a few takes less.
const FEW_HITS: usize = 20;

/// How many hits there are of each leaf, to bring them in order of their leaves; none between two sheets.
#[derive(Debug, Default)]
struct Counts {
    of_leaves: Vec<u32>,
    leaves: Nodes,
}

impl Counts {
    fn of(n_leaves: usize) -> Self {
        Self { of_leaves: vec![0; n_leaves], leaves: Nodes::none(n_leaves) }
    }

    /// Brings hits in order of their leaves, in as many steps as there are hits.
    fn sort(&mut self, hits: &mut Vec<Hit>) {
        if hits.len() <= FEW_HITS {
            hits.sort_unstable();
            return;
        }
        for hit in &*hits {
            if let Some(count) = self.of_leaves.get_mut(hit.leaf()) {
                *count += 1;
                self.leaves.add(hit.leaf());
            }
        }
        let mut before = 0;
        let mut counted: Vec<LeafIdx> = Vec::with_capacity(hits.len());
        let mut next = self.leaves.take_from(0);
        while let Some(leaf) = next {
            if let Some(count) = self.of_leaves.get_mut(leaf) {
                before += *count;
                *count = before;
            }
            counted.push(leaf);
            next = self.leaves.take_from(leaf);
        }
        let mut sorted = vec![Hit(0); hits.len()];
        for hit in hits.iter().rev() {
            if let Some(end) = self.of_leaves.get_mut(hit.leaf()) {
                *end -= 1;
                if let Some(place) = sorted.get_mut(*end as usize) {
                    *place = *hit;
                }
            }
        }
        for leaf in counted {
            if let Some(count) = self.of_leaves.get_mut(leaf) {
                *count = 0;
            }
        }
        *hits = sorted;
    }
}
