//! Many patterns, prepared to be looked for together.

use rustc_hash::FxHashMap;
use std::sync::Arc;

use super::bits::Stretches;
use super::compile::{Part, PartKind};
use super::index::Index;
use super::leaf::Leaf;
use super::pattern::Pattern;
use super::search::Search;
use crate::engine::text::Answer;

/// Index of a node of a matcher.
pub(super) type NodeIdx = usize;

/// Index of a leaf of a matcher.
pub(super) type LeafIdx = usize;

/// Patterns of one language, prepared: what they have in common stands in it once, and every word of an answer is
/// looked up once for all of them.
#[derive(Debug, Default)]
pub struct Matcher {
    /// Parts stand before what they are part of.
    pub(super) nodes: Vec<Node>,
    pub(super) leaves: Vec<Leaf>,
    /// The node of each leaf.
    pub(super) leaf_nodes: Vec<NodeIdx>,
    /// For each pattern the nodes of which all must be there.
    pub(super) roots: Vec<Vec<NodeIdx>>,
    /// For each node, those that it calls for where it is there: alternatives, and what it is the rarest part of.
    pub(super) parents: Lists,
    /// For each node, those without which it cannot be there; a sentence that asks, or does not, is one of them.
    pub(super) needed: Lists,
    pub(super) index: Index,
}

/// A list of nodes for each node, side by side: every sentence of an answer goes through hundreds.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// Where the list of each node starts, and behind the last one where it ends.
    starts: Vec<usize>,
    nodes: Vec<NodeIdx>,
}

impl Lists {
    fn of(lists: impl IntoIterator<Item = Vec<NodeIdx>>) -> Self {
        let mut all = Self { starts: vec![0], nodes: Vec::new() };
        for list in lists {
            all.nodes.extend(list);
            all.starts.push(all.nodes.len());
        }
        all
    }

    /// The list of a node.
    pub(super) fn of_node(&self, node: NodeIdx) -> &[NodeIdx] {
        let bounds = self.starts.get(node..).and_then(|starts| starts.first_chunk());
        bounds.and_then(|&[start, end]| self.nodes.get(start..end)).unwrap_or_default()
    }
}

/// One part of one or more patterns.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Node {
    /// A word or number.
    Leaf(LeafIdx),
    /// Parts in order.
    Order {
        /// The parts.
        parts: Vec<NodeIdx>,
        /// How many other words may stand between; none for any number.
        reach: Option<usize>,
        /// For each part but the last, what one word of the answer may stand for together with the next.
        pairs: Vec<Option<Pair>>,
    },
    /// Parts in any order in a sentence.
    All {
        /// What must be there.
        with: Vec<NodeIdx>,
        /// What must not.
        without: Vec<NodeIdx>,
        /// Whether it must be a question, or must not.
        question: Option<bool>,
    },
    /// One of these.
    Any {
        /// In order of preference.
        parts: Vec<NodeIdx>,
        /// The same, for quick looking up: a set has hundreds.
        stretches: Stretches,
    },
}

/// Two neighbouring parts of which the first is a single word: the leaves of each, as far as they are single words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Pair {
    /// Of the first part.
    pub first: Vec<LeafIdx>,
    /// Of the second.
    pub second: Vec<LeafIdx>,
}

impl Matcher {
    /// Prepares patterns; later they are named by their place in this list.
    ///
    /// With each stands whether it minds negation: one that does not finds its words in *not … at all* too.
    pub fn new<'a>(patterns: impl IntoIterator<Item = (&'a Pattern, bool)>) -> Self {
        let mut builder = Builder::default();
        let mut lang = None;
        for (pattern, minds_negation) in patterns {
            builder.minds_negation = minds_negation;
            let roots = builder.all(pattern.roots());
            builder.matcher.roots.push(roots);
            lang = lang.or(Some(pattern.lang()));
        }
        let mut matcher = builder.matcher;
        let mut parents: Vec<Vec<NodeIdx>> = vec![Vec::new(); matcher.nodes.len()];
        let mut frequencies: Vec<usize> = Vec::with_capacity(matcher.nodes.len());
        for (idx, node) in matcher.nodes.iter().enumerate() {
            let frequency = |part: &NodeIdx| frequencies.get(*part).copied().unwrap_or_default();
            let (called_by, frequency) = match node {
                Node::Leaf(leaf) => (Vec::new(), matcher.leaves.get(*leaf).map_or(0, Leaf::frequency)),
                Node::Any { parts, .. } => (parts.clone(), parts.iter().map(frequency).sum()),
                Node::Order { parts, .. } | Node::All { with: parts, .. } => {
                    let rarest = parts.iter().copied().min_by_key(frequency);
                    (rarest.into_iter().collect(), rarest.as_ref().map_or(0, frequency))
                }
            };
            frequencies.push(frequency);
            for part in called_by {
                if let Some(parents) = parents.get_mut(part) {
                    parents.push(idx);
                }
            }
        }
        matcher.parents = Lists::of(parents);
        let needed = matcher.nodes.iter().map(|node| match node {
            Node::Leaf(_) | Node::Any { .. } => Vec::new(),
            Node::Order { parts, .. } => parts.clone(),
            Node::All { with, question, .. } => {
                with.iter().copied().chain(question.map(|asks| matcher.sentence(asks))).collect()
            }
        });
        matcher.needed = Lists::of(needed);
        matcher.index = Index::new(&matcher.leaves, lang);
        matcher
    }

    /// What stands for a sentence that asks, or does not, among the nodes.
    pub(super) fn sentence(&self, asks: bool) -> NodeIdx {
        self.nodes.len() + usize::from(asks)
    }

    /// How many nodes there are, those for sentences among them.
    pub(super) fn n_nodes(&self) -> usize {
        self.nodes.len() + 2
    }

    /// Looks at an answer.
    pub fn search<'a>(&'a self, answer: &'a Answer) -> Search<'a> {
        Search::new(self, answer)
    }
}

#[derive(Default)]
struct Builder {
    matcher: Matcher,
    /// Parts that patterns share, by address: none is dropped while a matcher is built.
    shared: FxHashMap<(*const Part, bool), NodeIdx>,
    nodes: FxHashMap<Node, NodeIdx>,
    leaves: FxHashMap<Leaf, LeafIdx>,
    minds_negation: bool,
}

impl Builder {
    fn node(&mut self, part: &Arc<Part>) -> NodeIdx {
        let address = (Arc::as_ptr(part), self.minds_negation);
        if let Some(&known) = self.shared.get(&address) {
            return known;
        }
        let node = match &part.kind {
            PartKind::Leaf(leaf) => Node::Leaf(self.leaf(leaf)),
            PartKind::Order(parts, reach) => {
                let parts = self.all(parts);
                Node::Order { pairs: self.pairs(&parts), parts, reach: *reach }
            }
            PartKind::All { with, without, question } => {
                Node::All { with: self.all(with), without: self.all(without), question: *question }
            }
            PartKind::Any(parts) => {
                let parts = self.all(parts);
                Node::Any { stretches: Stretches::of(&parts), parts }
            }
        };
        let idx = self.push(node);
        self.shared.insert(address, idx);
        idx
    }

    fn all(&mut self, parts: &[Arc<Part>]) -> Vec<NodeIdx> {
        parts.iter().map(|part| self.node(part)).collect()
    }

    fn leaf(&mut self, leaf: &Leaf) -> LeafIdx {
        let mut leaf = leaf.clone();
        match &mut leaf {
            Leaf::Word(word) => word.minds_negation &= self.minds_negation,
            Leaf::Number(_, minds_negation) => *minds_negation &= self.minds_negation,
        }
        if let Some(&known) = self.leaves.get(&leaf) {
            return known;
        }
        let idx = self.matcher.leaves.len();
        self.matcher.leaves.push(leaf.clone());
        self.leaves.insert(leaf, idx);
        idx
    }

    fn push(&mut self, node: Node) -> NodeIdx {
        if let Some(&known) = self.nodes.get(&node) {
            return known;
        }
        let idx = self.matcher.nodes.len();
        if matches!(node, Node::Leaf(_)) {
            self.matcher.leaf_nodes.push(idx);
        }
        self.matcher.nodes.push(node.clone());
        self.nodes.insert(node, idx);
        idx
    }

    fn pairs(&self, parts: &[NodeIdx]) -> Vec<Option<Pair>> {
        let leaves: Vec<Option<Vec<LeafIdx>>> = parts.iter().map(|&part| self.single_words(part)).collect();
        let pairs = leaves.windows(2).map(|two| match two {
            [Some(first), second] => Some(Pair { first: first.clone(), second: second.clone().unwrap_or_default() }),
            _ => None,
        });
        pairs.collect()
    }

    /// The leaves of a part that is one word: a leaf, or alternatives of which some are.
    fn single_words(&self, part: NodeIdx) -> Option<Vec<LeafIdx>> {
        let leaf = |part: NodeIdx| match self.matcher.nodes.get(part) {
            Some(Node::Leaf(leaf)) => Some(*leaf),
            _ => None,
        };
        match self.matcher.nodes.get(part)? {
            Node::Leaf(leaf) => Some(vec![*leaf]),
            Node::Any { parts, .. } => Some(parts.iter().filter_map(|&part| leaf(part)).collect()),
            _ => None,
        }
    }
}
