//! Sets of places in a sentence, as bits: place `n` lies before word `n`.

use smallvec::{SmallVec, smallvec};

/// A set of places. Sets of one sentence have the same length; those of up to 128 places live on the stack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Bits(SmallVec<[u64; 2]>);

impl Bits {
    /// No places, with room for `len`.
    pub(super) fn none(len: usize) -> Self {
        Self(smallvec![0; len.div_ceil(64)])
    }

    /// All places from 0 to `len - 1`.
    pub(super) fn all(len: usize) -> Self {
        let mut bits = Self(smallvec![u64::MAX; len.div_ceil(64)]);
        if let Some(last) = bits.0.last_mut().filter(|_| !len.is_multiple_of(64)) {
            *last = (1 << (len % 64)) - 1;
        }
        bits
    }

    /// Adds a place; one out of range is left out.
    pub(super) fn add(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word |= 1 << (place % 64);
        }
    }

    /// Takes a place out.
    pub(super) fn remove(&mut self, place: usize) {
        if let Some(word) = self.0.get_mut(place / 64) {
            *word &= !(1 << (place % 64));
        }
    }

    /// Whether the place is in.
    pub(super) fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// The first place.
    pub(super) fn first(&self) -> Option<usize> {
        let (idx, word) = self.0.iter().enumerate().find(|(_, word)| **word != 0)?;
        Some(idx * 64 + word.trailing_zeros() as usize)
    }

    /// Adds the places of another set.
    pub(super) fn unite(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own |= other);
    }

    /// The places in both sets.
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.0.iter_mut().zip(&other.0).for_each(|(own, other)| *own &= other);
        self
    }

    /// The places in either set.
    pub(super) fn or(mut self, other: &Self) -> Self {
        self.unite(other);
        self
    }

    /// Every place `n` words earlier; at most 63.
    pub(super) fn earlier(&self, n: usize) -> Self {
        if n == 0 {
            return self.clone();
        }
        let next = self.0.iter().skip(1).chain(std::iter::once(&0));
        Self(self.0.iter().zip(next).map(|(word, next)| word >> n | next << (64 - n)).collect())
    }

    /// The places and every place before them.
    pub(super) fn and_before(&self) -> Self {
        let last = self.0.iter().rposition(|word| *word != 0);
        let fill = |(idx, word): (usize, &u64)| match last {
            Some(last) if idx < last => u64::MAX,
            Some(last) if idx == last => u64::MAX >> word.leading_zeros(),
            _ => 0,
        };
        Self(self.0.iter().enumerate().map(fill).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_shift_and_fill_over_the_word_boundary() {
        for len in [1, 63, 64, 65, 130] {
            for place in (0..len).step_by(7) {
                let mut bits = Bits::none(len);
                bits.add(place);
                assert_eq!(bits.first(), Some(place));
                for n in 0..=3 {
                    assert_eq!(bits.earlier(n).first(), place.checked_sub(n), "{place} - {n} of {len}");
                }
                let before = bits.and_before();
                assert!((0..len).all(|at| before.has(at) == (at <= place)));
                assert_eq!(Bits::all(len).and(&bits), bits);
            }
        }
    }
}
