//! Sets of places in a sentence, as bits: place `n` lies before word `n`.

/// A set of places. Sets of one sentence have the same length; those of up to 64 places take no memory of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Bits {
    /// Up to 64 places.
    Few(u64),
    /// More; each unit holds so many.
    Many(Vec<u64>),
}

/// How many places a unit holds.
const UNIT: usize = u64::BITS as usize;

impl Default for Bits {
    fn default() -> Self {
        Self::Few(0)
    }
}

impl Bits {
    /// No places, with room for `len`.
    pub(super) fn none(len: usize) -> Self {
        if len <= UNIT { Self::Few(0) } else { Self::Many(vec![0; len.div_ceil(UNIT)]) }
    }

    /// All places from 0 to `len - 1`.
    pub(super) fn all(len: usize) -> Self {
        let below = |n: usize| if n == UNIT { u64::MAX } else { (1 << n) - 1 };
        if len <= UNIT {
            return Self::Few(below(len));
        }
        let units = (0..len.div_ceil(UNIT)).map(|unit| below(UNIT.min(len - unit * UNIT)));
        Self::Many(units.collect())
    }

    fn unit(&self, place: usize) -> Option<&u64> {
        match self {
            Self::Few(unit) => Some(unit).filter(|_| place < UNIT),
            Self::Many(units) => units.get(place / UNIT),
        }
    }

    fn unit_mut(&mut self, place: usize) -> Option<&mut u64> {
        match self {
            Self::Few(unit) => Some(unit).filter(|_| place < UNIT),
            Self::Many(units) => units.get_mut(place / UNIT),
        }
    }

    /// Adds a place; one out of range is left out.
    pub(super) fn add(&mut self, place: usize) {
        if let Some(unit) = self.unit_mut(place) {
            *unit |= 1 << (place % UNIT);
        }
    }

    /// Takes a place out.
    pub(super) fn remove(&mut self, place: usize) {
        if let Some(unit) = self.unit_mut(place) {
            *unit &= !(1 << (place % UNIT));
        }
    }

    /// Whether the place is in.
    pub(super) fn has(&self, place: usize) -> bool {
        self.unit(place).is_some_and(|unit| unit >> (place % UNIT) & 1 == 1)
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Few(unit) => *unit == 0,
            Self::Many(units) => units.iter().all(|unit| *unit == 0),
        }
    }

    /// The first place.
    pub(super) fn first(&self) -> Option<usize> {
        let first = |unit: &u64| unit.trailing_zeros() as usize;
        match self {
            Self::Few(unit) => (*unit != 0).then(|| first(unit)),
            Self::Many(units) => {
                let (idx, unit) = units.iter().enumerate().find(|(_, unit)| **unit != 0)?;
                Some(idx * UNIT + first(unit))
            }
        }
    }

    /// The first place from this one on.
    pub(super) fn first_from(&self, place: usize) -> Option<usize> {
        let own = [];
        let (first, rest) = match self {
            Self::Few(unit) => (Some(unit).filter(|_| place < UNIT), &own[..]),
            Self::Many(units) => (units.get(place / UNIT), units.get(place / UNIT + 1..).unwrap_or_default()),
        };
        let first = first? & u64::MAX << (place % UNIT);
        let mut units = std::iter::once(&first).chain(rest).enumerate();
        let (idx, unit) = units.find(|(_, unit)| **unit != 0)?;
        Some((place / UNIT + idx) * UNIT + unit.trailing_zeros() as usize)
    }

    /// Adds the places of another set.
    pub(super) fn unite(&mut self, other: &Self) {
        self.each(other, |own, other| *own |= other);
    }

    /// The places in both sets.
    pub(super) fn and(mut self, other: &Self) -> Self {
        self.each(other, |own, other| *own &= other);
        self
    }

    /// The places in either set.
    pub(super) fn or(mut self, other: &Self) -> Self {
        self.unite(other);
        self
    }

    fn each(&mut self, other: &Self, change: impl Fn(&mut u64, u64)) {
        match (self, other) {
            (Self::Few(own), Self::Few(other)) => change(own, *other),
            (Self::Many(own), Self::Many(other)) => {
                own.iter_mut().zip(other).for_each(|(own, other)| change(own, *other));
            }
            _ => {}
        }
    }

    /// Every place `n` words earlier; at most 63.
    pub(super) fn earlier(&self, n: usize) -> Self {
        match self {
            _ if n == 0 => self.clone(),
            Self::Few(unit) => Self::Few(unit >> n),
            Self::Many(units) => {
                let next = units.iter().skip(1).chain(std::iter::once(&0));
                Self::Many(units.iter().zip(next).map(|(unit, next)| unit >> n | next << (UNIT - n)).collect())
            }
        }
    }

    /// The places and those up to `n` words earlier; at most 63.
    pub(super) fn and_earlier(&self, n: usize) -> Self {
        let spread = |unit: u64, next: u64| (1..=n).fold(unit, |all, n| all | unit >> n | next << (UNIT - n));
        match self {
            Self::Few(unit) => Self::Few(spread(*unit, 0)),
            Self::Many(units) => {
                let next = units.iter().skip(1).chain(std::iter::once(&0));
                Self::Many(units.iter().zip(next).map(|(unit, next)| spread(*unit, *next)).collect())
            }
        }
    }

    /// The places and every place before them.
    pub(super) fn and_before(&self) -> Self {
        let up_to_last = |unit: u64| if unit == 0 { 0 } else { u64::MAX >> unit.leading_zeros() };
        match self {
            Self::Few(unit) => Self::Few(up_to_last(*unit)),
            Self::Many(units) => {
                let last = units.iter().rposition(|unit| *unit != 0);
                let fill = |(idx, unit): (usize, &u64)| match last {
                    Some(last) if idx < last => u64::MAX,
                    Some(last) if idx == last => up_to_last(*unit),
                    _ => 0,
                };
                Self::Many(units.iter().enumerate().map(fill).collect())
            }
        }
    }
}

/// A set of places of which most lie together: a unit of bits for each stretch in which there are some, in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Stretches(Vec<(usize, u64)>);

impl Stretches {
    /// These places.
    pub(super) fn of(places: &[usize]) -> Self {
        let mut units: Vec<(usize, u64)> = places.iter().map(|place| (place / UNIT, 1 << (place % UNIT))).collect();
        units.sort_unstable();
        units.dedup_by(|next, kept| {
            let is_same = next.0 == kept.0;
            kept.1 |= if is_same { next.1 } else { 0 };
            is_same
        });
        Self(units)
    }

    /// Those of these places that are among them, which are in order.
    pub(super) fn among<'a>(&'a self, places: &'a [usize]) -> impl Iterator<Item = usize> {
        places.iter().copied().filter(|place| {
            let found = self.0.binary_search_by_key(&(place / UNIT), |(idx, _)| *idx);
            found.is_ok_and(|at| self.0.get(at).is_some_and(|(_, unit)| unit >> (place % UNIT) & 1 == 1))
        })
    }

    /// Those that are in a set.
    pub(super) fn within<'a>(&'a self, bits: &'a Bits) -> impl Iterator<Item = usize> {
        self.0.iter().flat_map(|&(idx, unit)| {
            let both = unit & bits.unit(idx * UNIT).copied().unwrap_or_default();
            let ones = std::iter::successors(Some(both), |left| Some(left & left.wrapping_sub(1)));
            ones.take_while(|left| *left != 0).map(move |left| idx * UNIT + left.trailing_zeros() as usize)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_shift_and_fill_over_the_word_boundary() {
        for len in [1, 63, 64, 65, 127, 128, 129, 130, 300] {
            for place in (0..len).step_by(7) {
                let mut bits = Bits::none(len);
                bits.add(place);
                assert_eq!(bits.first(), Some(place));
                assert!((0..len + 2).all(|from| bits.first_from(from) == Some(place).filter(|_| from <= place)));
                for n in 0..=3 {
                    assert_eq!(bits.earlier(n).first(), place.checked_sub(n), "{place} - {n} of {len}");
                }
                for n in 0..=3 {
                    let spread = bits.and_earlier(n);
                    assert!((0..len).all(|at| spread.has(at) == (at <= place && at + n >= place)));
                }
                assert_eq!(Stretches::of(&[place, 0, place]).within(&bits).collect::<Vec<_>>(), [place]);
                assert_eq!(Stretches::of(&[place, 500]).among(&[place + 1]).count(), 0);
                assert_eq!(Stretches::of(&[0, 500, place]).among(&[place]).collect::<Vec<_>>(), [place]);
                let before = bits.and_before();
                assert!((0..len).all(|at| before.has(at) == (at <= place)));
                assert_eq!(Bits::all(len).and(&bits), bits);
            }
        }
    }
}
