//! Looks for a program in an answer, sentence by sentence.
//!
//! Every part turns a set of places where it may end into the set of places where it can start, from the last part
//! back to the first. So the work grows with parts times words, whatever the ways in which parts can be combined.

use std::collections::HashMap;
use std::ops::Range;

use super::bits::Bits;
use super::compile::{Node, NodeIdx, Pair, Program};
use super::leaf::Leaf;
use super::{Match, Route, Span};
use crate::engine::text::{Answer, Rules, Token};

/// The most words that one leaf takes: a number with *per cent*.
const MAX_LEAF_WORDS: usize = 3;

/// Places of a sentence at which something can be completed.
#[derive(Debug, Clone)]
struct Places {
    /// With whatever words.
    any: Bits,
    /// With at least one word, from there on, that is not excluded.
    earning: Bits,
}

/// One way in which a part matches.
#[derive(Debug, Clone)]
struct Found {
    /// The place where it starts.
    start: usize,
    /// The place behind it.
    end: usize,
    /// Whether one of its words is not excluded.
    earns: bool,
    /// What to quote, one for each stretch.
    spans: Vec<Span>,
}

/// How a leaf agrees with a word and the words behind it, by how many words it takes, less one.
type Hits = [Option<Route>; MAX_LEAF_WORDS];

/// One search: a program in an answer.
pub(super) struct Search<'a> {
    program: &'a Program,
    answer: &'a Answer,
    excluded: &'a [bool],
    /// By leaf, then by word.
    hits: Vec<Vec<Hits>>,
    /// Words that agree with nothing in the pattern and so may be misspellings.
    strays: Vec<bool>,
    n_steps: usize,
}

impl<'a> Search<'a> {
    /// A search that has not begun.
    pub(super) fn new(program: &'a Program, answer: &'a Answer, excluded: &'a [bool]) -> Self {
        Self { program, answer, excluded, hits: Vec::new(), strays: Vec::new(), n_steps: 0 }
    }

    /// The first match that earns something: without misspellings if there is one, else with.
    pub(super) fn first(&mut self) -> Option<Match> {
        let tokens = self.answer.tokens();
        self.hits = self.program.leaves.iter().map(|leaf| exact_hits(leaf, tokens)).collect();
        let may_match = self.hits.iter().flatten().flatten().any(Option::is_some)
            || tokens.iter().any(|token| token.apart.is_some());
        if may_match && let Some(found) = self.leftmost(&[Route::Exact, Route::Stem, Route::Compound]) {
            return Some(found);
        }
        if !self.program.typos {
            return None;
        }
        self.allow_typos();
        let has_typo = self.hits.iter().flatten().flatten().any(|route| *route == Some(Route::Typo));
        let is_paired = |node: &Node| matches!(node, Node::Order { pairs, .. } if pairs.iter().any(Option::is_some));
        let may_be_joined = self.strays.iter().any(|&stray| stray) && self.program.nodes.iter().any(is_paired);
        if has_typo || may_be_joined { self.leftmost(&[Route::Typo]) } else { None }
    }

    /// How many parts were looked at.
    #[cfg(test)]
    pub(super) fn n_steps(&self) -> usize {
        self.n_steps
    }

    /// Lets words that agree with nothing in the pattern count as misspellings.
    fn allow_typos(&mut self) {
        let rules = Rules::of(self.answer.lang());
        let agrees =
            |idx: usize| self.hits.iter().any(|hits| hits.get(idx).is_some_and(|it| it.iter().any(Option::is_some)));
        let is_stray =
            |(idx, token): (usize, &Token)| !agrees(idx) && token.quantity.is_none() && !rules.is_known(token.folded());
        self.strays = self.answer.tokens().iter().enumerate().map(is_stray).collect();
        for (leaf, hits) in self.program.leaves.iter().zip(&mut self.hits) {
            for ((token, hits), is_stray) in self.answer.tokens().iter().zip(hits).zip(&self.strays) {
                if let ([alone, ..], true) = (hits, *is_stray && leaf.is_misspelled_as(token, self.answer)) {
                    *alone = Some(Route::Typo);
                }
            }
        }
    }

    /// The leftmost match by any of these routes, and there the best route.
    fn leftmost(&mut self, routes: &[Route]) -> Option<Match> {
        let root = self.program.nodes.len().checked_sub(1)?;
        let loosest = *routes.last()?;
        let answer = self.answer;
        answer.sentences().iter().find_map(|sentence| {
            let start = Reading::new(self, sentence.tokens.clone(), sentence.is_question, loosest).starts(root)?;
            routes.iter().find_map(|&route| {
                let mut reading = Reading::new(self, sentence.tokens.clone(), sentence.is_question, route);
                let found = reading.found(root, start)?;
                Some(Match { spans: in_order(found.spans), route })
            })
        })
    }
}

fn exact_hits(leaf: &Leaf, tokens: &[Token]) -> Vec<Hits> {
    let mut hits = vec![Hits::default(); tokens.len()];
    for (idx, token) in tokens.iter().enumerate() {
        let Some(route) = leaf.agrees(token) else {
            continue;
        };
        let (before, after) = leaf.n_unit_words(token);
        let slot =
            idx.checked_sub(before).and_then(|start| hits.get_mut(start)).and_then(|hits| hits.get_mut(before + after));
        if let Some(slot) = slot {
            *slot = Some(route);
        }
    }
    for (pair, hits) in tokens.windows(2).zip(&mut hits) {
        if let ([first, second], [_, joined, _]) = (pair, hits) {
            *joined = leaf.agrees_joined(first, second).or(*joined);
        }
    }
    hits
}

/// One sentence, with words that agree by a route or a better one.
struct Reading<'s, 'a> {
    search: &'s mut Search<'a>,
    tokens: &'a [Token],
    first: usize,
    is_question: bool,
    route: Route,
    /// The matches of the parts that stand in any order; they do not depend on what stands around them.
    unordered: HashMap<NodeIdx, Vec<Found>>,
}

impl<'a> Reading<'_, 'a> {
    fn new<'s>(search: &'s mut Search<'a>, words: Range<usize>, is_question: bool, route: Route) -> Reading<'s, 'a> {
        let tokens = search.answer.tokens().get(words.clone()).unwrap_or_default();
        Reading { search, tokens, first: words.start, is_question, route, unordered: HashMap::new() }
    }

    /// Where the whole pattern first matches and earns something.
    fn starts(&mut self, root: NodeIdx) -> Option<usize> {
        let anywhere = self.anywhere();
        self.before(root, &anywhere).earning.first()
    }

    /// The match of the whole pattern from a place on.
    fn found(&mut self, root: NodeIdx, start: usize) -> Option<Found> {
        let anywhere = self.anywhere();
        let before = self.before(root, &anywhere);
        before.earning.has(start).then(|| self.trace(root, start, &anywhere, true)).flatten()
    }

    fn anywhere(&self) -> Places {
        Places { any: Bits::all(self.tokens.len() + 1), earning: self.nowhere() }
    }

    fn nowhere(&self) -> Bits {
        Bits::none(self.tokens.len() + 1)
    }

    /// Where a part can start so that what comes after it can be completed at one of the places `after`.
    fn before(&mut self, node: NodeIdx, after: &Places) -> Places {
        self.search.n_steps += 1;
        let program = self.search.program;
        match program.nodes.get(node) {
            Some(Node::Leaf(leaf)) => {
                let mut before = Places { any: self.nowhere(), earning: self.nowhere() };
                for n_words in 1..=MAX_LEAF_WORDS {
                    let here = self.hits(*leaf, n_words);
                    before.unite(&self.words_before(&here, n_words, after));
                }
                before
            }
            Some(Node::Order { parts, reach, pairs }) => {
                let chain = self.chain(parts, *reach, pairs, after);
                chain.into_iter().next().map_or_else(|| after.clone(), |link| link.starts)
            }
            Some(Node::Any(parts)) => {
                let mut before = Places { any: self.nowhere(), earning: self.nowhere() };
                for &part in parts {
                    before.unite(&self.before(part, after));
                }
                before
            }
            Some(Node::All { .. }) => {
                let mut before = Places { any: self.nowhere(), earning: self.nowhere() };
                for found in self.unordered(node) {
                    if after.any.has(found.end) {
                        before.any.add(found.start);
                    }
                    if after.earning.has(found.end) || found.earns && after.any.has(found.end) {
                        before.earning.add(found.start);
                    }
                }
                before
            }
            None => Places { any: self.nowhere(), earning: self.nowhere() },
        }
    }

    /// The words of the sentence with which a leaf agrees, taking so many words.
    fn hits(&self, leaf: usize, n_words: usize) -> Bits {
        let mut bits = self.nowhere();
        let hits = self.search.hits.get(leaf).map(Vec::as_slice).unwrap_or_default();
        for (place, hits) in hits.iter().skip(self.first).take(self.tokens.len()).enumerate() {
            if hits.get(n_words - 1).copied().flatten().is_some_and(|route| route <= self.route) {
                bits.add(place);
            }
        }
        bits
    }

    fn words_before(&self, here: &Bits, n_words: usize, after: &Places) -> Places {
        let mut earns = self.nowhere();
        (0..self.tokens.len()).filter(|&place| self.earns(place, n_words)).for_each(|place| earns.add(place));
        let any = after.any.earlier(n_words).and(here);
        let mut earning = after.earning.earlier(n_words).and(here);
        earning.unite(&any.clone().and(&earns));
        Places { any, earning }
    }

    fn earns(&self, place: usize, n_words: usize) -> bool {
        (place..place + n_words).any(|place| !self.search.excluded.get(self.first + place).copied().unwrap_or(false))
    }

    /// Parts in order, worked out from the last to the first.
    fn chain(&mut self, parts: &[NodeIdx], reach: Option<usize>, pairs: &[Option<Pair>], after: &Places) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::with_capacity(parts.len());
        let (mut behind, mut behind_next) = (after.clone(), None::<Places>);
        for (idx, &part) in parts.iter().enumerate().rev() {
            let mut starts = self.before(part, &behind);
            let pair = pairs.get(idx).and_then(Option::as_ref).zip(behind_next.as_ref());
            let double = pair.map(|(pair, after)| {
                let here = self.pair_hits(pair);
                self.words_before(&here, 1, after)
            });
            if let Some(double) = &double {
                starts.unite(double);
            }
            let here = starts.within(reach);
            links.push(Link { starts, double, after: behind });
            behind_next = links.last().map(|link| link.after.clone());
            behind = here;
        }
        links.reverse();
        links
    }

    /// Words that stand for two of the pattern: contractions, and two typed without a space.
    fn pair_hits(&self, pair: &Pair) -> Bits {
        let mut bits = self.nowhere();
        for (place, token) in self.tokens.iter().enumerate() {
            if self.is_pair(pair, place, token) {
                bits.add(place);
            }
        }
        bits
    }

    fn is_pair(&self, pair: &Pair, place: usize, token: &Token) -> bool {
        let is = |part: &[usize], word: &str| {
            part.iter().filter_map(|&leaf| self.search.program.leaves.get(leaf)).any(|leaf| leaf.is_freely(word))
        };
        if let Some([first, second]) = &token.apart
            && is(&pair.first, first)
            && is(&pair.second, second)
        {
            return true;
        }
        let is_stray = self.search.strays.get(self.first + place).copied().unwrap_or(false);
        let word = token.folded();
        let may_be_joined = is_stray && self.route == Route::Typo;
        let firsts = pair.first.iter().filter_map(|&leaf| self.search.program.leaves.get(leaf));
        may_be_joined && firsts.flat_map(|leaf| leaf.strip_from(word)).any(|rest| is(&pair.second, rest))
    }

    /// The matches of parts in any order: each part where it first stands, and, if that earns nothing, one of them
    /// where it first does.
    fn unordered(&mut self, node: NodeIdx) -> Vec<Found> {
        if let Some(known) = self.unordered.get(&node) {
            return known.clone();
        }
        let program = self.search.program;
        let found = match program.nodes.get(node) {
            Some(Node::All { with, without, question }) if !question || self.is_question => self.all(with, without),
            _ => Vec::new(),
        };
        self.unordered.insert(node, found.clone());
        found
    }

    fn all(&mut self, with: &[NodeIdx], without: &[NodeIdx]) -> Vec<Found> {
        let anywhere = self.anywhere();
        if without.iter().any(|&part| self.before(part, &anywhere).any.first().is_some()) {
            return Vec::new();
        }
        let mut firsts = Vec::with_capacity(with.len());
        let mut earning = None;
        for (idx, &part) in with.iter().enumerate() {
            let before = self.before(part, &anywhere);
            let Some(first) = before.any.first().and_then(|start| self.trace(part, start, &anywhere, false)) else {
                return Vec::new();
            };
            if earning.is_none() {
                let best = before.earning.first().and_then(|start| self.trace(part, start, &anywhere, true));
                earning = best.map(|best| (idx, best));
            }
            firsts.push(first);
        }
        let whole = together(&firsts);
        let earned = earning.filter(|_| !whole.as_ref().is_some_and(|whole| whole.earns)).and_then(|(idx, best)| {
            *firsts.get_mut(idx)? = best;
            together(&firsts)
        });
        whole.into_iter().chain(earned).collect()
    }

    /// The match of a part from `start` on, which [`Reading::before`] found to be one; `needs` says that it, or what
    /// comes after it, must still earn something.
    fn trace(&mut self, node: NodeIdx, start: usize, after: &Places, needs: bool) -> Option<Found> {
        let program = self.search.program;
        match program.nodes.get(node)? {
            Node::Leaf(leaf) => (1..=MAX_LEAF_WORDS).find_map(|n_words| {
                let is_hit = self.hits(*leaf, n_words).has(start);
                is_hit.then(|| self.words(start, n_words, after, needs, program.leaves.get(*leaf))).flatten()
            }),
            Node::Order { parts, reach, pairs } => {
                let chain = self.chain(parts, *reach, pairs, after);
                self.trace_chain(parts, *reach, &chain, start, needs)
            }
            Node::Any(parts) => parts.iter().find_map(|&part| {
                let is_here = self.before(part, after).of(needs).has(start);
                is_here.then(|| self.trace(part, start, after, needs)).flatten()
            }),
            Node::All { .. } => {
                let fits = |found: &Found| found.start == start && after.of(needs && !found.earns).has(found.end);
                self.unordered(node).into_iter().find(fits)
            }
        }
    }

    fn words(&self, start: usize, n_words: usize, after: &Places, needs: bool, leaf: Option<&Leaf>) -> Option<Found> {
        let (first, last) = (self.tokens.get(start)?, self.tokens.get(start + n_words - 1)?);
        let earns = self.earns(start, n_words);
        let end = start + n_words;
        let taken = self.tokens.get(start..end).unwrap_or_default();
        let amount = leaf.and_then(|leaf| taken.iter().find_map(|token| leaf.quoted_amount(token)));
        let span = amount.unwrap_or(Span { start: first.span.start, end: last.span.end });
        after.of(needs && !earns).has(end).then(|| Found { start, end, earns, spans: vec![span] })
    }

    fn trace_chain(
        &mut self,
        parts: &[NodeIdx],
        reach: Option<usize>,
        chain: &[Link],
        start: usize,
        needs: bool,
    ) -> Option<Found> {
        let mut whole: Option<Found> = None;
        let mut idx = 0;
        while let (Some(&part), Some(link)) = (parts.get(idx), chain.get(idx)) {
            let needs = needs && !whole.as_ref().is_some_and(|whole| whole.earns);
            let from = whole.as_ref().map_or(start, |whole| whole.end);
            let most = if whole.is_some() { reach.unwrap_or(self.tokens.len()) } else { 0 };
            let places = (from..=from + most).take_while(|&place| place < self.tokens.len());
            let place = places.into_iter().find(|&place| link.starts.of(needs).has(place))?;
            let double = link.double.as_ref().is_some_and(|double| double.of(needs).has(place));
            let (next, n_parts) = if double {
                (self.words(place, 1, &chain.get(idx + 1)?.after, needs, None), 2)
            } else {
                (self.trace(part, place, &link.after, needs), 1)
            };
            let next = next?;
            whole = Some(match whole {
                None => next,
                Some(before) => before.followed_by(next, reach.is_some()),
            });
            idx += n_parts;
        }
        whole
    }
}

/// One part of a chain.
#[derive(Debug)]
struct Link {
    /// Where it can start.
    starts: Places,
    /// Where one word stands for it and the next part.
    double: Option<Places>,
    /// Where it may end.
    after: Places,
}

impl Places {
    fn unite(&mut self, other: &Self) {
        self.any.unite(&other.any);
        self.earning.unite(&other.earning);
    }

    /// The places that count when something must still be earned, or not.
    fn of(&self, needs: bool) -> &Bits {
        if needs { &self.earning } else { &self.any }
    }

    /// The places from which these can be reached with so many words between, or with any number.
    fn within(&self, reach: Option<usize>) -> Self {
        let widen = |bits: &Bits| match reach {
            None => bits.and_before(),
            Some(reach) => (1..=reach).fold(bits.clone(), |mut wide, n| {
                wide.unite(&bits.earlier(n));
                wide
            }),
        };
        Self { any: widen(&self.any), earning: widen(&self.earning) }
    }
}

impl Found {
    /// This and that behind it; as one stretch, or as two.
    fn followed_by(mut self, next: Found, as_one: bool) -> Self {
        let mut following = next.spans.into_iter();
        if as_one && let (Some(last), Some(first)) = (self.spans.last_mut(), following.next()) {
            last.end = first.end;
        }
        self.spans.extend(following);
        Self { end: next.end, earns: self.earns || next.earns, ..self }
    }
}

/// From the first of these to the last; nothing of none.
fn together(parts: &[Found]) -> Option<Found> {
    let start = parts.iter().map(|part| part.start).min()?;
    let end = parts.iter().map(|part| part.end).max()?;
    let earns = parts.iter().any(|part| part.earns);
    let spans = in_order(parts.iter().flat_map(|part| part.spans.iter().copied()).collect());
    Some(Found { start, end, earns, spans })
}

/// Spans in order of the text; those that overlap become one.
fn in_order(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(before) if span.start < before.end => before.end = before.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}
