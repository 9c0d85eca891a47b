//! Looks for a program in an answer.
//!
//! Every part, at every word, is worked out once; a part that ends in several ways is remembered with each. The work
//! grows with words times parts, never with the ways in which parts can be combined.

use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use super::compile::{Node, NodeIdx, Pair, Program};
use super::leaf::Leaf;
use super::{Match, Route, Span};
use crate::engine::text::{Answer, Token};

/// The shortest word that may stand for two typed without a space.
const MIN_JOINED_LETTERS: usize = 5;

/// One way in which a part matches from a given word on.
#[derive(Debug, Clone)]
struct End {
    /// The word after it.
    at: usize,
    /// Whether one of its words is not excluded.
    earns: bool,
    /// The loosest route so far.
    route: Route,
    /// First and last word of each stretch.
    stretches: Vec<(usize, usize)>,
}

/// The nearest end of a part from some word on: whatever it earns, and the nearest that earns.
#[derive(Debug, Clone, Default)]
struct Nearest {
    any: Option<End>,
    earning: Option<End>,
}

/// How one word agrees with one leaf.
#[derive(Debug, Clone, Copy, Default)]
struct Hit {
    /// By itself.
    alone: Option<Route>,
    /// Together with the next word.
    joined: Option<Route>,
}

/// One search: a program in an answer.
pub(super) struct Search<'a> {
    program: &'a Program,
    answer: &'a Answer,
    excluded: &'a [bool],
    /// By leaf, then by word.
    hits: Vec<Vec<Hit>>,
    /// Whether misspellings count, and which words agree with nothing without.
    strays: Option<Vec<bool>>,
    ends: HashMap<(NodeIdx, usize), Rc<[End]>>,
    nearest: HashMap<(NodeIdx, usize), Rc<[Nearest]>>,
    n_steps: usize,
}

impl<'a> Search<'a> {
    /// A search that has not begun.
    pub(super) fn new(program: &'a Program, answer: &'a Answer, excluded: &'a [bool]) -> Self {
        let (ends, nearest) = (HashMap::new(), HashMap::new());
        Self { program, answer, excluded, hits: Vec::new(), strays: None, ends, nearest, n_steps: 0 }
    }

    /// The first match that earns something: without misspellings if there is one, else with.
    pub(super) fn first(&mut self) -> Option<Match> {
        self.hits = self.program.leaves.iter().map(|leaf| exact_hits(leaf, self.answer.tokens())).collect();
        if let Some(found) = self.leftmost() {
            return Some(found);
        }
        if !self.program.typos {
            return None;
        }
        self.allow_typos();
        self.leftmost()
    }

    /// How many combinations were looked at.
    #[cfg(test)]
    pub(super) fn n_steps(&self) -> usize {
        self.n_steps
    }

    /// Lets words that agree with nothing in the pattern count as misspellings.
    fn allow_typos(&mut self) {
        let tokens = self.answer.tokens();
        let rules = crate::engine::text::Rules::of(self.answer.lang());
        let agrees = |idx: usize| self.hits.iter().any(|hits| hits.get(idx).is_some_and(|hit| hit.alone.is_some()));
        let is_stray =
            |(idx, token): (usize, &Token)| !agrees(idx) && token.quantity.is_none() && !rules.is_known(token.folded());
        let strays: Vec<bool> = tokens.iter().enumerate().map(is_stray).collect();
        for (leaf, hits) in self.program.leaves.iter().zip(&mut self.hits) {
            for ((token, hit), _) in tokens.iter().zip(hits).zip(&strays).filter(|(_, stray)| **stray) {
                if leaf.is_misspelled_as(token) {
                    hit.alone = Some(Route::Typo);
                }
            }
        }
        self.strays = Some(strays);
        self.ends.clear();
        self.nearest.clear();
    }

    fn leftmost(&mut self) -> Option<Match> {
        let root = self.program.nodes.len().checked_sub(1)?;
        let has_hit = |hit: &Hit| hit.alone.is_some() || hit.joined.is_some();
        if self.strays.is_none() && !self.hits.iter().flatten().any(has_hit) && !self.has_contraction() {
            return None;
        }
        for start in 0..self.answer.tokens().len() {
            let ends = self.ends(root, start);
            let best = ends.iter().filter(|end| end.earns).min_by_key(|end| (end.route, end.at));
            if let Some(best) = best {
                return Some(self.quoted(best));
            }
        }
        None
    }

    fn has_contraction(&self) -> bool {
        self.answer.tokens().iter().any(|token| token.apart.is_some())
    }

    /// Every way in which a part matches from word `start` on, within its sentence.
    fn ends(&mut self, node: NodeIdx, start: usize) -> Rc<[End]> {
        if let Some(known) = self.ends.get(&(node, start)) {
            return Rc::clone(known);
        }
        self.n_steps += 1;
        let program = self.program;
        let found = match program.nodes.get(node) {
            Some(Node::Leaf(leaf)) => self.leaf(*leaf, start),
            Some(Node::Phrase { parts, reach, pairs }) => self.phrase(parts, *reach, pairs, start),
            Some(Node::Gap(parts)) => self.gap(parts, start),
            Some(Node::All { with, without, question }) => self.all(with, without, *question, start),
            Some(Node::Any(parts)) => {
                let mut ends = Ends::default();
                for &part in parts {
                    for end in self.ends(part, start).iter() {
                        ends.add(end.clone());
                    }
                }
                ends.0
            }
            None => Vec::new(),
        };
        let found: Rc<[End]> = found.into();
        self.ends.insert((node, start), Rc::clone(&found));
        found
    }

    fn leaf(&self, leaf: usize, start: usize) -> Vec<End> {
        let hit = self.hits.get(leaf).and_then(|hits| hits.get(start)).copied().unwrap_or_default();
        let n_words_after = match self.program.leaves.get(leaf) {
            Some(Leaf::Number(amount)) if amount.unit.is_some() => self
                .answer
                .tokens()
                .get(start)
                .and_then(|token| token.quantity.as_ref())
                .map_or(0, |it| it.n_words_after),
            _ => 0,
        };
        let alone = hit.alone.map(|route| self.end(start, start + n_words_after, route));
        let joined = hit.joined.map(|route| self.end(start, start + 1, route));
        alone.into_iter().chain(joined).collect()
    }

    fn end(&self, first: usize, last: usize, route: Route) -> End {
        let earns = (first..=last).any(|idx| !self.excluded.get(idx).copied().unwrap_or(false));
        End { at: last + 1, earns, route, stretches: vec![(first, last)] }
    }

    fn phrase(&mut self, parts: &[NodeIdx], reach: usize, pairs: &[Option<Pair>], start: usize) -> Vec<End> {
        let sentence = self.sentence(start);
        // By number of parts matched so far.
        let mut reached: Vec<Ends> = (0..=parts.len()).map(|_| Ends::default()).collect();
        for (idx, &part) in parts.iter().enumerate() {
            let befores: Vec<Option<End>> = if idx == 0 {
                vec![None]
            } else {
                reached
                    .get_mut(idx)
                    .map(|ends| std::mem::take(&mut ends.0))
                    .unwrap_or_default()
                    .into_iter()
                    .map(Some)
                    .collect()
            };
            for before in befores {
                let from = before.as_ref().map_or(start, |end| end.at);
                let most = if before.is_some() { reach } else { 0 };
                for at in (from..=from + most).filter(|at| sentence.contains(at)) {
                    self.n_steps += 1;
                    let single = self.ends(part, at);
                    let double = pairs.get(idx).and_then(Option::as_ref).and_then(|pair| self.pair(pair, at));
                    for (n_parts, end) in single.iter().map(|end| (1, end)).chain(double.iter().map(|end| (2, end))) {
                        if let Some(ends) = reached.get_mut(idx + n_parts) {
                            ends.add(before.as_ref().map_or_else(|| end.clone(), |before| before.run_on(end)));
                        }
                    }
                }
            }
        }
        reached.pop().map(|ends| ends.0).unwrap_or_default()
    }

    /// One word that stands for two of the pattern: a contraction, or two typed without a space.
    fn pair(&self, pair: &Pair, at: usize) -> Option<End> {
        let token = self.answer.tokens().get(at)?;
        let is = |leaves: &[usize], word: &str| {
            leaves.iter().any(|&leaf| self.program.leaves.get(leaf).is_some_and(|it| it.is_freely(word)))
        };
        if let Some([first, second]) = &token.apart {
            if is(&pair.first, first) && is(&pair.second, second) {
                return Some(self.end(at, at, Route::Exact));
            }
        }
        let word = token.folded();
        let is_stray = self.strays.as_ref().and_then(|strays| strays.get(at)).copied().unwrap_or(false);
        if !is_stray || word.chars().count() < MIN_JOINED_LETTERS {
            return None;
        }
        let mut rests =
            pair.first.iter().filter_map(|&leaf| self.program.leaves.get(leaf)).flat_map(|leaf| leaf.strip_from(word));
        rests.any(|rest| !rest.is_empty() && is(&pair.second, rest)).then(|| self.end(at, at, Route::Typo))
    }

    /// In order, each part at its nearest: what ends first leaves most room for the rest.
    fn gap(&mut self, parts: &[NodeIdx], start: usize) -> Vec<End> {
        let sentence = self.sentence(start);
        let Some((&first, rest)) = parts.split_first() else {
            return Vec::new();
        };
        let mut state = Nearest::default();
        for end in self.ends(first, start).iter() {
            state.offer(end);
        }
        for &part in rest {
            let nearest = self.nearest(part, &sentence);
            let mut next = Nearest::default();
            for before in state.each() {
                self.n_steps += 1;
                let after = before.at.checked_sub(sentence.start).and_then(|at| nearest.get(at));
                for after in after.into_iter().flat_map(Nearest::each) {
                    next.offer(&before.then(after));
                }
            }
            state = next;
        }
        state.each().cloned().collect()
    }

    /// In any order: from the first of its parts, which stands at `start`, to where the last ends.
    fn all(&mut self, with: &[NodeIdx], without: &[NodeIdx], question: bool, start: usize) -> Vec<End> {
        let sentence = self.sentence(start);
        let asks = self.answer.sentences().iter().any(|it| it.tokens.contains(&start) && it.is_question);
        if question && !asks {
            return Vec::new();
        }
        let is_there = |nearest: &[Nearest]| nearest.first().is_some_and(|nearest| nearest.any.is_some());
        if without.iter().any(|&part| is_there(&self.nearest(part, &sentence))) {
            return Vec::new();
        }
        let mut found = Nearest::default();
        for (idx, &anchor) in with.iter().enumerate() {
            let mut state = Nearest::default();
            for end in self.ends(anchor, start).iter() {
                state.offer(end);
            }
            for (_, &part) in with.iter().enumerate().filter(|(other, _)| *other != idx) {
                let nearest = self.nearest(part, &sentence);
                let others = start.checked_sub(sentence.start).and_then(|at| nearest.get(at));
                let mut next = Nearest::default();
                for before in state.each() {
                    self.n_steps += 1;
                    for other in others.into_iter().flat_map(Nearest::each) {
                        next.offer(&before.and(other));
                    }
                }
                state = next;
            }
            for end in state.each() {
                found.offer(end);
            }
        }
        found.each().cloned().collect()
    }

    /// For each word of a sentence, the nearest match of a part from there on.
    fn nearest(&mut self, node: NodeIdx, sentence: &Range<usize>) -> Rc<[Nearest]> {
        if let Some(known) = self.nearest.get(&(node, sentence.start)) {
            return Rc::clone(known);
        }
        let mut found = vec![Nearest::default(); sentence.len()];
        let mut behind = Nearest::default();
        for (start, slot) in sentence.clone().zip(&mut found).rev() {
            for end in self.ends(node, start).iter() {
                behind.offer(end);
            }
            *slot = behind.clone();
        }
        let found: Rc<[Nearest]> = found.into();
        self.nearest.insert((node, sentence.start), Rc::clone(&found));
        found
    }

    fn sentence(&self, at: usize) -> Range<usize> {
        let sentences = self.answer.sentences();
        let idx = sentences.partition_point(|sentence| sentence.tokens.end <= at);
        sentences.get(idx).map_or(0..0, |sentence| sentence.tokens.clone())
    }

    fn quoted(&self, end: &End) -> Match {
        let tokens = self.answer.tokens();
        let mut stretches = end.stretches.clone();
        stretches.sort_unstable();
        let mut spans: Vec<Span> = Vec::with_capacity(stretches.len());
        for (first, last) in stretches {
            let (Some(first), Some(last)) = (tokens.get(first), tokens.get(last)) else {
                continue;
            };
            let span = Span { start: first.span.start, end: last.span.end };
            match spans.last_mut() {
                Some(before) if span.start < before.end => before.end = before.end.max(span.end),
                _ => spans.push(span),
            }
        }
        Match { spans, route: end.route }
    }
}

fn exact_hits(leaf: &Leaf, tokens: &[Token]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = tokens.iter().map(|token| Hit { alone: leaf.agrees(token), joined: None }).collect();
    for (pair, hit) in tokens.windows(2).zip(&mut hits) {
        if let [first, second] = pair {
            hit.joined = leaf.agrees_joined(first, second);
        }
    }
    hits
}

/// Ends, each place once with what earns and once without: the best route to it.
#[derive(Debug, Default)]
struct Ends(Vec<End>);

impl Ends {
    fn add(&mut self, end: End) {
        match self.0.iter_mut().find(|known| known.at == end.at && known.earns == end.earns) {
            Some(known) if end.route < known.route => *known = end,
            Some(_) => {}
            None => self.0.push(end),
        }
    }
}

impl End {
    /// This and, close behind it, that: one stretch.
    fn run_on(&self, next: &End) -> End {
        let mut stretches = self.stretches.clone();
        let mut following = next.stretches.iter();
        if let (Some(last), Some(first)) = (stretches.last_mut(), following.next()) {
            last.1 = first.1;
        }
        stretches.extend(following);
        self.joined(next, stretches)
    }

    /// This and, after a gap, that.
    fn then(&self, next: &End) -> End {
        let stretches = self.stretches.iter().chain(&next.stretches).copied().collect();
        self.joined(next, stretches)
    }

    /// Both, wherever they stand.
    fn and(&self, other: &End) -> End {
        self.then(other)
    }

    fn joined(&self, other: &End, stretches: Vec<(usize, usize)>) -> End {
        End {
            at: self.at.max(other.at),
            earns: self.earns || other.earns,
            route: self.route.max(other.route),
            stretches,
        }
    }
}

impl Nearest {
    fn offer(&mut self, end: &End) {
        let beats =
            |known: &Option<End>| known.as_ref().is_none_or(|known| (end.at, end.route) < (known.at, known.route));
        if beats(&self.any) {
            self.any = Some(end.clone());
        }
        if end.earns && beats(&self.earning) {
            self.earning = Some(end.clone());
        }
    }

    fn each(&self) -> impl Iterator<Item = &End> {
        // Where the nearest of all earns, the two are one.
        let any = self.any.iter().filter(|end| !end.earns || self.earning.is_none());
        any.chain(&self.earning)
    }
}
