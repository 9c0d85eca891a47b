//! From percent to grade.

/// Hundredths of a percent, 0 to 10,000; cut, not rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Percent(u32);

impl Percent {
    /// Everything.
    pub const FULL: Self = Self(10_000);

    /// `part` of `whole`, cut to hundredths of a percent and capped at 100; 0 of nothing.
    pub fn of(part: u32, whole: u32) -> Self {
        let hundredths = (u64::from(part) * 10_000).checked_div(u64::from(whole)).unwrap_or(0);
        Self(u32::try_from(hundredths).unwrap_or(10_000).min(10_000))
    }

    /// A stored number of hundredths; capped at 100 %.
    pub fn from_hundredths(hundredths: u32) -> Self {
        Self(hundredths.min(10_000))
    }

    /// Hundredths of a percent.
    pub fn hundredths(self) -> u32 {
        self.0
    }

    /// Whole percents, cut.
    pub fn whole(self) -> u32 {
        self.0 / 100
    }

    /// This many percentage points less, at least 0.
    #[must_use]
    pub fn minus(self, points: u32) -> Self {
        Self(self.0.saturating_sub(points.saturating_mul(100)))
    }
}

/// A Dutch grade, in tenths: 10 (1.0) to 100 (10.0).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grade(u32);

impl Grade {
    /// The highest grade after an auto-fail.
    pub const AUTO_FAIL_CAP: Self = Self(40);
    /// The lowest grade that is a pass.
    pub const PASS: Self = Self(55);

    /// Piecewise linear: 0 gives 1.0, the pass mark (in whole percents, 1 to 99) 5.5, 100 gives 10.0; cut to tenths.
    ///
    /// ```
    /// use repliek::engine::grade::{Grade, Percent};
    /// assert_eq!(Grade::of(Percent::from_hundredths(5_490), 55).tenths(), 54);
    /// assert_eq!(Grade::of(Percent::from_hundredths(5_500), 55).tenths(), 55);
    /// ```
    pub fn of(percent: Percent, pass_mark: u8) -> Self {
        let pass = u32::from(pass_mark.clamp(1, 99)) * 100;
        let tenths = match percent.0.checked_sub(pass) {
            None => 10 + 45 * percent.0 / pass,
            Some(above) => 55 + 45 * above / (10_000 - pass),
        };
        Self(tenths)
    }

    /// A stored grade; kept within 1.0 to 10.0.
    pub fn from_tenths(tenths: u32) -> Self {
        Self(tenths.clamp(10, 100))
    }

    /// Tenths.
    pub fn tenths(self) -> u32 {
        self.0
    }

    /// Whether it is a pass.
    pub fn passes(self) -> bool {
        self >= Self::PASS
    }

    /// The whole grade, 1 to 10, whose official label belongs to it: rounded half up.
    pub fn rounded(self) -> u32 {
        (self.0 + 5) / 10
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(hundredths: u32, pass_mark: u8, tenths: u32, rounded: u32) {
        let grade = Grade::of(Percent::from_hundredths(hundredths), pass_mark);
        assert_eq!((grade.tenths(), grade.rounded()), (tenths, rounded), "{hundredths} at {pass_mark}");
    }

    #[test]
    fn grades_are_cut_and_labels_round_half_up() {
        check(0, 55, 10, 1);
        check(5_490, 55, 54, 5);
        check(5_499, 55, 54, 5);
        check(5_500, 55, 55, 6);
        check(9_999, 55, 99, 10);
        check(10_000, 55, 100, 10);
        check(7_000, 70, 55, 6);
        check(6_999, 70, 54, 5);
        check(9_900, 99, 55, 6);
        check(50, 1, 32, 3);
    }

    #[test]
    fn percent_is_cut_and_capped() {
        assert_eq!(Percent::of(2, 3).hundredths(), 6_666);
        assert_eq!(Percent::of(5, 4), Percent::FULL);
        assert_eq!(Percent::of(1, 0).hundredths(), 0);
        assert_eq!(Percent::FULL.minus(3).hundredths(), 9_700);
        assert_eq!(Percent::of(1, 100).minus(3).hundredths(), 0);
    }
}
