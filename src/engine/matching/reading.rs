//! Looks for a pattern in a sentence.
//!
//! Every part turns a set of places where it may end into the set of places where it can start, from the last part
//! back to the first. So the work grows with parts times words, whatever the ways in which parts can be combined.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::bits::Places;
use super::matcher::{LeafIdx, Node, NodeIdx, Pair};
use super::search::{MAX_LEAF_WORDS, Search};
use super::sheet::Sheet;
use super::{Route, Span};
use crate::engine::text::Token;

/// Places of a sentence at which something can be completed.
#[derive(Debug, Clone, Copy, Default)]
struct Bounds {
    /// With whatever words.
    any: Places,
    /// With at least one word, from there on, that is not excluded.
    earning: Places,
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

/// One sentence, with words that agree by a route or a better one.
pub(super) struct Reading<'s, 'a> {
    search: &'s mut Search<'a>,
    sheet: &'s Sheet<'a>,
    tokens: &'a [Token],
    route: Route,
    of: Of,
    memo: Box<Memo>,
}

/// What a reading is of: the first word of the sentence, how words may agree, and which of them earn nothing, by number.
pub(super) type Of = (usize, Route, usize);

/// What is known of a sentence: many patterns have the same parts.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// For one word, two and three: the places from which on at least one of them is not excluded.
    earning: [Places; MAX_LEAF_WORDS],
    /// Where parts can start, whatever comes after them.
    before: FxHashMap<NodeIdx, Bounds>,
    /// The matches of the parts that stand in any order; they do not depend on what stands around them.
    unordered: FxHashMap<NodeIdx, Rc<[Found]>>,
}

impl Memo {
    /// What is known of words when nothing has been looked for; `excluded` are among those that earn nothing.
    fn new(tokens: &[Token], excluded: &[bool]) -> Self {
        let mut earning = Places::all(tokens.len());
        if excluded.contains(&true) {
            // A small word put beside what was copied says nothing of one's own.
            let places = tokens.iter().zip(excluded).enumerate();
            let idle = places.filter(|(_, (token, excluded))| **excluded || token.traits.closed);
            earning = idle.fold(earning, |earning, (place, _)| earning.without(Places::one(place)));
        }
        Self {
            earning: [earning, earning.and_earlier(1), earning.and_earlier(2)],
            before: FxHashMap::default(),
            unordered: FxHashMap::default(),
        }
    }
}

impl<'s, 'a> Reading<'s, 'a> {
    /// A reading of a sentence in which the words earn nothing that are excluded by a list with this number.
    pub(super) fn new(search: &'s mut Search<'a>, sheet: &'s Sheet<'a>, route: Route, exclusion: usize) -> Self {
        let words = sheet.sentence.tokens.clone();
        let tokens = search.answer.tokens().get(words.clone()).unwrap_or_default();
        let of = (words.start, route, exclusion);
        let known = search.memos.remove(&of);
        let memo = known.unwrap_or_else(|| {
            let excluded = search.exclusions.get(exclusion).and_then(|excluded| excluded.get(words));
            Box::new(Memo::new(tokens, excluded.unwrap_or_default()))
        });
        Self { search, sheet, tokens, route, of, memo }
    }

    /// Keeps what is known now for the next reading of the same.
    fn keep(self) {
        self.search.memos.insert(self.of, self.memo);
    }

    /// Where the whole pattern first matches and earns something.
    pub(super) fn starts(mut self, root: NodeIdx) -> Option<usize> {
        let may_earn = self.memo.earning.iter().any(|places| !places.is_empty());
        let first = may_earn.then(|| self.before(root, None).earning.first()).flatten();
        self.keep();
        first
    }

    /// What to quote of the match of the whole pattern from a place on.
    pub(super) fn found(mut self, root: NodeIdx, start: usize) -> Option<Vec<Span>> {
        let is_here = self.before(root, None).earning.has(start);
        let found = is_here.then(|| self.trace(root, start, None, true)).flatten();
        self.keep();
        found.map(|found| in_order(found.spans))
    }

    /// Where a part can start so that what comes after it can be completed at one of the places `after`; anywhere, where
    /// that is none.
    fn before(&mut self, node: NodeIdx, after: Option<Bounds>) -> Bounds {
        // To look a word up costs no more than to look up what was kept of it.
        let is_kept = after.is_none() && !matches!(self.search.matcher.nodes.get(node), Some(Node::Leaf(_)));
        if let Some(known) = self.memo.before.get(&node).filter(|_| is_kept) {
            return *known;
        }
        let mut before = Bounds::default();
        self.add_before(node, after, &mut before);
        if is_kept {
            self.memo.before.insert(node, before);
        }
        before
    }

    /// Adds where a part can start.
    fn add_before(&mut self, node: NodeIdx, after: Option<Bounds>, before: &mut Bounds) {
        self.search.n_steps += 1;
        if !self.sheet.is_possible(node) {
            return;
        }
        let (matcher, sheet) = (self.search.matcher, self.sheet);
        match matcher.nodes.get(node) {
            Some(Node::Leaf(leaf)) => sheet.each_place(*leaf, self.route, |place, n_words| {
                if ends(after, place + n_words) {
                    before.add(place, earns(after, place + n_words) || self.earns(place, n_words));
                }
            }),
            Some(Node::Order { parts, reach, pairs }) => {
                if let Some(first) = self.chain(parts, *reach, pairs, after).first() {
                    *before = before.or(first.starts);
                }
            }
            Some(Node::Any { stretches, .. }) => {
                sheet.each_possible(stretches, |part| self.add_before(part, after, before));
            }
            Some(Node::All { .. }) => {
                for found in &*self.unordered(node) {
                    if ends(after, found.end) {
                        before.add(found.start, found.earns || earns(after, found.end));
                    }
                }
            }
            None => {}
        }
    }

    /// The words of the sentence with which a leaf agrees, taking one word, two and three.
    fn hits(&self, leaf: LeafIdx) -> [Places; MAX_LEAF_WORDS] {
        let mut hits = [Places::NONE; MAX_LEAF_WORDS];
        self.sheet.each_place(leaf, self.route, |place, n_words| {
            if let Some(hits) = hits.get_mut(n_words - 1) {
                *hits = hits.or(Places::one(place));
            }
        });
        hits
    }

    fn word_before(&self, here: Places, after: Option<Bounds>) -> Bounds {
        let [own, ..] = self.memo.earning;
        let any = after.map_or(here, |after| after.any.earlier(1).and(here));
        let earning = after.map_or(Places::NONE, |after| after.earning.earlier(1).and(here));
        Bounds { any, earning: earning.or(any.and(own)) }
    }

    fn earns(&self, place: usize, n_words: usize) -> bool {
        self.memo.earning.get(n_words - 1).is_some_and(|earning| earning.has(place))
    }

    /// Parts in order, worked out from the last to the first; none where one of them cannot be there.
    fn chain(
        &mut self,
        parts: &[NodeIdx],
        reach: Option<usize>,
        pairs: &[Option<Pair>],
        after: Option<Bounds>,
    ) -> Vec<Link> {
        let mut links: Vec<Link> = Vec::with_capacity(parts.len());
        let mut behind = after;
        // What may have other words between is no word typed without its space.
        let route = if reach.is_some() { self.route } else { Route::Exact };
        for (idx, &part) in parts.iter().enumerate().rev() {
            let mut starts = self.before(part, behind);
            let pair_at = |idx: usize| pairs.get(idx).and_then(Option::as_ref).filter(|_| self.sheet.has_doubles());
            // One word for this part and the next stands before what comes after the next.
            let double = pair_at(idx)
                .zip(links.last())
                .map(|(pair, next)| self.word_before(self.pair_hits(pair, route), next.after));
            let double = double.unwrap_or_default();
            // *we're going to* begins with the first word of a part and the second of a phrase in the next.
            let phrase =
                pair_at(idx).zip(links.last()).map(|(pair, next)| next.starts.at(self.first_hits(pair, route)));
            let phrase = phrase.unwrap_or_default();
            starts = starts.or(double).or(phrase);
            let may_be_double =
                || idx.checked_sub(1).and_then(pair_at).is_some_and(|pair| !self.pair_hits(pair, route).is_empty());
            if starts.any.is_empty() && !may_be_double() {
                return Vec::new();
            }
            links.push(Link { starts, double, phrase, after: behind });
            behind = Some(starts.within(reach));
        }
        links.reverse();
        links
    }

    /// Words that stand for two of the pattern: contractions, and two typed without a space.
    fn pair_hits(&self, pair: &Pair, route: Route) -> Places {
        let mut hits = Places::NONE;
        self.sheet.each_pair_place(pair, route, |place| hits = hits.or(Places::one(place)));
        hits
    }

    /// Words that stand for the first of the pattern and another one.
    fn first_hits(&self, pair: &Pair, route: Route) -> Places {
        let mut hits = Places::NONE;
        self.sheet.each_first_place(pair, route, |place| hits = hits.or(Places::one(place)));
        hits
    }

    /// The matches of parts in any order: each part where it first stands, and, if that earns nothing, one of them
    /// where it first does.
    fn unordered(&mut self, node: NodeIdx) -> Rc<[Found]> {
        if let Some(known) = self.memo.unordered.get(&node) {
            return Rc::clone(known);
        }
        let found = match self.search.matcher.nodes.get(node) {
            Some(Node::All { with, without, .. }) => self.all(with, without),
            _ => Vec::new(),
        };
        let found: Rc<[Found]> = found.into();
        self.memo.unordered.insert(node, Rc::clone(&found));
        found
    }

    fn all(&mut self, with: &[NodeIdx], without: &[NodeIdx]) -> Vec<Found> {
        let is_there = |part: &NodeIdx| self.sheet.is_possible(*part);
        if without.iter().filter(|part| is_there(part)).any(|&part| !self.before(part, None).any.is_empty()) {
            return Vec::new();
        }
        let mut firsts = Vec::with_capacity(with.len());
        let mut earning = None;
        for (idx, &part) in with.iter().enumerate() {
            let before = self.before(part, None);
            let Some(first) = before.any.first().and_then(|start| self.trace(part, start, None, false)) else {
                return Vec::new();
            };
            if earning.is_none() {
                let best = before.earning.first().and_then(|start| self.trace(part, start, None, true));
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
    fn trace(&mut self, node: NodeIdx, start: usize, after: Option<Bounds>, needs: bool) -> Option<Found> {
        let matcher = self.search.matcher;
        match matcher.nodes.get(node)? {
            Node::Leaf(leaf) => (1..).zip(self.hits(*leaf)).find_map(|(n_words, here)| {
                here.has(start).then(|| self.words(start, n_words, after, needs, Some(*leaf))).flatten()
            }),
            Node::Order { parts, reach, pairs } => {
                let chain = self.chain(parts, *reach, pairs, after);
                self.trace_chain(parts, *reach, &chain, start, needs)
            }
            Node::Any { parts, .. } => parts.iter().filter(|part| self.sheet.is_possible(**part)).find_map(|&part| {
                let is_here = self.before(part, after).of(needs).has(start);
                is_here.then(|| self.trace(part, start, after, needs)).flatten()
            }),
            Node::All { .. } => {
                let fits = |found: &&Found| found.start == start && completes(after, found.end, needs && !found.earns);
                self.unordered(node).iter().find(fits).cloned()
            }
        }
    }

    fn words(
        &self,
        start: usize,
        n_words: usize,
        after: Option<Bounds>,
        needs: bool,
        leaf: Option<LeafIdx>,
    ) -> Option<Found> {
        let (first, last) = (self.tokens.get(start)?, self.tokens.get(start + n_words - 1)?);
        let earns = self.earns(start, n_words);
        let end = start + n_words;
        let taken = self.tokens.get(start..end).unwrap_or_default();
        let matcher = self.search.matcher;
        let amount = leaf.and_then(|leaf| taken.iter().find_map(|token| Sheet::quoted_amount(matcher, leaf, token)));
        let span = amount.unwrap_or(Span { start: first.span.start, end: last.span.end });
        completes(after, end, needs && !earns).then(|| Found { start, end, earns, spans: vec![span] })
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
            let (next, n_parts) = if link.double.of(needs).has(place) {
                (self.words(place, 1, chain.get(idx + 1)?.after, needs, None), 2)
            } else if link.phrase.of(needs).has(place) {
                (self.trace(*parts.get(idx + 1)?, place, chain.get(idx + 1)?.after, needs), 2)
            } else {
                (self.trace(part, place, link.after, needs), 1)
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
    starts: Bounds,
    /// Where one word stands for it and the next part.
    double: Bounds,
    /// Where one word stands for it and the first of the next part.
    phrase: Bounds,
    /// Where it may end; anywhere, where that is none.
    after: Option<Bounds>,
}

/// Whether something may end here.
fn ends(after: Option<Bounds>, end: usize) -> bool {
    after.is_none_or(|after| after.any.has(end))
}

/// Whether something from here on still earns.
fn earns(after: Option<Bounds>, end: usize) -> bool {
    after.is_some_and(|after| after.earning.has(end))
}

/// Whether something may end here, or, if something must still be earned, whether it earns from here on.
fn completes(after: Option<Bounds>, end: usize, needs: bool) -> bool {
    if needs { earns(after, end) } else { ends(after, end) }
}

impl Bounds {
    /// Adds a place; `earns` says whether a word from there on is not excluded.
    fn add(&mut self, place: usize, earns: bool) {
        let any = Places::one(place);
        let earning = if earns { any } else { Places::NONE };
        *self = self.or(Self { any, earning });
    }

    fn or(self, other: Self) -> Self {
        Self { any: self.any.or(other.any), earning: self.earning.or(other.earning) }
    }

    /// Those at these places.
    fn at(self, places: Places) -> Self {
        Self { any: self.any.and(places), earning: self.earning.and(places) }
    }

    /// The places that count when something must still be earned, or not.
    fn of(self, needs: bool) -> Places {
        if needs { self.earning } else { self.any }
    }

    /// The places from which these can be reached with so many words between, or with any number.
    fn within(self, reach: Option<usize>) -> Self {
        let widen = |places: Places| reach.map_or_else(|| places.and_before(), |reach| places.and_earlier(reach));
        Self { any: widen(self.any), earning: widen(self.earning) }
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
pub(super) fn in_order(mut spans: Vec<Span>) -> Vec<Span> {
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
