//! Sets as bits: of places in a sentence, and of nodes of a matcher.

use crate::engine::text::MAX_SENTENCE;

/// A set of places in a sentence: place `n` lies before word `n`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Places(u128);

/// How many places a set has room for: one before each word of a sentence, and one behind the last.
const MAX_PLACES: usize = u128::BITS as usize;
const _: () = assert!(MAX_SENTENCE < MAX_PLACES, "a sentence has more places than a set");

impl Places {
    /// No places.
    pub(super) const NONE: Self = Self(0);

    /// The one place; none where it lies behind every sentence.
    pub(super) fn one(place: usize) -> Self {
        Self(if place < MAX_PLACES { 1 << place } else { 0 })
    }

    /// All places from 0 to `len - 1`.
    pub(super) fn all(len: usize) -> Self {
        Self(if len >= MAX_PLACES { u128::MAX } else { (1 << len) - 1 })
    }

    /// Whether the place is in.
    pub(super) fn has(self, place: usize) -> bool {
        self.0 & Self::one(place).0 != 0
    }

    /// Whether there is none.
    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The first place.
    pub(super) fn first(self) -> Option<usize> {
        (!self.is_empty()).then(|| self.0.trailing_zeros() as usize)
    }

    /// The places in both sets.
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The places in either set.
    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The places that are not in another set.
    pub(super) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Every place `n` words earlier.
    pub(super) fn earlier(self, n: usize) -> Self {
        Self(if n < MAX_PLACES { self.0 >> n } else { 0 })
    }

    /// The places and those up to `n` words earlier.
    pub(super) fn and_earlier(self, n: usize) -> Self {
        (1..=n.min(MAX_PLACES)).fold(self, |all, n| all.or(self.earlier(n)))
    }

    /// The places and every place before them.
    pub(super) fn and_before(self) -> Self {
        Self(if self.is_empty() { 0 } else { u128::MAX >> self.0.leading_zeros() })
    }
}

/// A set of nodes.
#[derive(Debug, Default)]
pub(super) struct Nodes(Vec<u64>);

/// How many nodes a unit holds.
const UNIT: usize = u64::BITS as usize;

impl Nodes {
    /// No nodes, with room for `len`.
    pub(super) fn none(len: usize) -> Self {
        Self(vec![0; len.div_ceil(UNIT)])
    }

    fn unit(&self, node: usize) -> u64 {
        self.0.get(node / UNIT).copied().unwrap_or_default()
    }

    /// Adds a node; one out of range is left out.
    pub(super) fn add(&mut self, node: usize) {
        if let Some(unit) = self.0.get_mut(node / UNIT) {
            *unit |= 1 << (node % UNIT);
        }
    }

    /// Adds the nodes of another set with as much room.
    pub(super) fn add_all(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(unit, other)| *unit |= other);
    }

    /// Takes out a node.
    pub(super) fn remove(&mut self, node: usize) {
        if let Some(unit) = self.0.get_mut(node / UNIT) {
            *unit &= !(1 << (node % UNIT));
        }
    }

    /// Takes out all nodes.
    pub(super) fn clear(&mut self) {
        self.0.fill(0);
    }

    /// Whether the node is in.
    pub(super) fn has(&self, node: usize) -> bool {
        self.unit(node) >> (node % UNIT) & 1 == 1
    }

    /// Takes out the first node, if there is none before this one.
    pub(super) fn take_from(&mut self, node: usize) -> Option<usize> {
        let mut units = self.0.iter_mut().enumerate().skip(node / UNIT);
        let (idx, unit) = units.find(|(_, unit)| **unit != 0)?;
        let first = idx * UNIT + unit.trailing_zeros() as usize;
        *unit &= *unit - 1;
        Some(first)
    }
}

/// A set of nodes of which most lie together: a unit of bits for each stretch in which there are some, in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Stretches(Vec<(usize, u64)>);

impl Stretches {
    /// These nodes.
    pub(super) fn of(nodes: &[usize]) -> Self {
        let mut units: Vec<(usize, u64)> = nodes.iter().map(|node| (node / UNIT, 1 << (node % UNIT))).collect();
        units.sort_unstable();
        units.dedup_by(|next, kept| {
            let is_same = next.0 == kept.0;
            kept.1 |= if is_same { next.1 } else { 0 };
            is_same
        });
        Self(units)
    }

    /// Those of these nodes that are among them, which are in order.
    pub(super) fn among<'a>(&'a self, nodes: &'a [usize]) -> impl Iterator<Item = usize> {
        nodes.iter().copied().filter(|node| {
            let found = self.0.binary_search_by_key(&(node / UNIT), |(idx, _)| *idx);
            found.is_ok_and(|at| self.0.get(at).is_some_and(|(_, unit)| unit >> (node % UNIT) & 1 == 1))
        })
    }

    /// Those that are in a set.
    pub(super) fn within<'a>(&'a self, set: &'a Nodes) -> impl Iterator<Item = usize> {
        self.0.iter().flat_map(|&(idx, unit)| {
            let both = unit & set.unit(idx * UNIT);
            let ones = std::iter::successors(Some(both), |left| Some(left & left.wrapping_sub(1)));
            ones.take_while(|left| *left != 0).map(move |left| idx * UNIT + left.trailing_zeros() as usize)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_shift_and_fill_up_to_the_last_one() {
        for place in 0..MAX_PLACES {
            let one = Places::one(place);
            assert_eq!(one.first(), Some(place));
            for n in [0, 1, 3, 63, 64, 127, 128, 4000] {
                assert_eq!(one.earlier(n).first(), place.checked_sub(n), "{place} - {n}");
                let spread = one.and_earlier(n);
                assert!((0..MAX_PLACES).all(|at| spread.has(at) == (at <= place && at + n >= place)), "{place} - {n}");
            }
            let before = one.and_before();
            assert!((0..MAX_PLACES).all(|at| before.has(at) == (at <= place)));
            assert_eq!(Places::all(place), Places::all(place + 1).without(one));
            assert_eq!(Places::all(place + 1).and(one).or(Places::NONE), one);
        }
        assert_eq!((Places::NONE.first(), Places::NONE.and_before()), (None, Places::NONE));
        assert!(Places::one(MAX_PLACES).is_empty() && !Places::all(4000).has(MAX_PLACES));
    }

    #[test]
    fn nodes_are_found_across_units() {
        for len in [1, 63, 64, 65, 127, 128, 129, 130, 300] {
            for node in (0..len).step_by(7) {
                let mut nodes = Nodes::none(len);
                nodes.add(node);
                assert!((0..len + 2).all(|at| nodes.has(at) == (at == node)));
                assert_eq!(Stretches::of(&[node, 0, node]).within(&nodes).collect::<Vec<_>>(), [node]);
                assert_eq!(Stretches::of(&[node, 500]).among(&[node + 1]).count(), 0);
                assert_eq!(Stretches::of(&[0, 500, node]).among(&[node]).collect::<Vec<_>>(), [node]);
                nodes.add(len - 1);
                assert_eq!(nodes.take_from(0), Some(node));
                assert_eq!(nodes.take_from(node + 1), Some(len - 1).filter(|last| *last != node));
                assert_eq!(nodes.take_from(0), None);
                nodes.add(node);
                nodes.add(node + 1);
                nodes.remove(node);
                assert!(!nodes.has(node));
                let mut other = Nodes::none(len);
                other.add_all(&nodes);
                assert_eq!(other.has(node + 1), nodes.has(node + 1));
                assert_eq!(nodes.has(node + 1), node + 1 < len.div_ceil(UNIT) * UNIT);
            }
        }
    }
}
