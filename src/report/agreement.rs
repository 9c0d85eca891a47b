//! Figures of agreement between a reference and what was given.
//!
//! | figure | definition |
//! |---|---|
//! | precision | Σ min(given, reference) / Σ given: how much of what was given was deserved |
//! | recall | Σ min(given, reference) / Σ reference: how much of what was deserved was given |
//! | F1 | 2 Σ min(given, reference) / (Σ given + Σ reference), the harmonic mean of the two |
//! | QWK | quadratic weighted kappa: 1 − Σ (i−j)² observed / Σ (i−j)² expected by chance, over the levels i and j |
//! | RMSE | √ mean (given − reference)², in marks of 0–3, or for scores in parts of 1 |
//! | exact | the share of pairs that are equal |
//!
//! Where all are 0 or the highest level, precision, recall and F1 are the usual ones of something that is there or not.
//! A figure whose denominator is 0 is undefined: precision where nothing was given, kappa where both sides always name
//! one and the same level.
//!
//! What a kappa means, after Landis and Koch (Biometrics 33, 1977): below 0 worse than chance, to .20 slight, to .40
//! fair, to .60 moderate, to .80 substantial, above almost perfect. Machine marks are held fit for use beside a
//! person's from .70 (Williamson, Xi and Breyer, Educational Measurement 31, 2012).

use crate::engine::grade::{Grade, Percent};

/// Pairs of a reference and what was given, on a scale of `K` levels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairs<const K: usize> {
    n: u64,
    exact: u64,
    common: u64,
    reference: u64,
    given: u64,
    squares: u64,
    /// The value that stands for 1 in the RMSE.
    unit: u64,
    /// How many pairs have this level in the reference (row) and as given (column).
    table: [[u64; K]; K],
}

/// What a set of pairs amounts to; none where a figure is undefined.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figures {
    /// How many pairs.
    pub n: u64,
    /// How much of what was given was deserved.
    pub precision: Option<f64>,
    /// How much of what was deserved was given.
    pub recall: Option<f64>,
    /// Their harmonic mean.
    pub f1: Option<f64>,
    /// Quadratic weighted kappa.
    pub kappa: Option<f64>,
    /// Root of the mean squared difference.
    pub rmse: Option<f64>,
    /// The share of pairs that are equal.
    pub exact: Option<f64>,
}

impl Pairs<2> {
    /// No pairs of something that is there or not.
    pub fn of_presence() -> Self {
        Self::new(1)
    }

    /// One more pair.
    pub fn add(&mut self, reference: bool, given: bool) {
        self.pair((u64::from(reference), usize::from(reference)), (u64::from(given), usize::from(given)));
    }
}

impl Pairs<4> {
    /// No pairs of marks 0–3.
    pub fn of_marks() -> Self {
        Self::new(1)
    }

    /// One more pair.
    pub fn add(&mut self, reference: u8, given: u8) {
        self.pair((u64::from(reference), usize::from(reference)), (u64::from(given), usize::from(given)));
    }
}

impl Pairs<5> {
    /// No pairs of scores; the levels of their kappa are quarter points: 0, ¼, ½, ¾ and 1, the nearest, of two the
    /// higher.
    pub fn of_scores() -> Self {
        Self::new(WHOLE)
    }

    /// One more pair.
    pub fn add(&mut self, reference: Percent, given: Percent) {
        let pair = |percent: Percent| {
            let quarter = (4 * percent.hundredths() + 5_000) / 10_000;
            (u64::from(percent.hundredths()), usize::try_from(quarter).unwrap_or(usize::MAX))
        };
        self.pair(pair(reference), pair(given));
    }
}

impl Pairs<10> {
    /// No pairs of grades; the levels of their kappa are the whole grades 1 to 10.
    pub fn of_grades() -> Self {
        Self::new(10)
    }

    /// One more pair.
    pub fn add(&mut self, reference: Grade, given: Grade) {
        let pair = |grade: Grade| {
            (u64::from(grade.tenths()), usize::try_from(grade.rounded().saturating_sub(1)).unwrap_or(usize::MAX))
        };
        self.pair(pair(reference), pair(given));
    }
}

/// A full score, in hundredths of a percent.
const WHOLE: u64 = 10_000;

impl<const K: usize> Pairs<K> {
    fn new(unit: u64) -> Self {
        Self { n: 0, exact: 0, common: 0, reference: 0, given: 0, squares: 0, unit, table: [[0; K]; K] }
    }

    /// Adds a pair, each side a value and its level.
    fn pair(&mut self, reference: (u64, usize), given: (u64, usize)) {
        self.n += 1;
        self.exact += u64::from(reference.0 == given.0);
        self.common += reference.0.min(given.0);
        self.reference += reference.0;
        self.given += given.0;
        self.squares += reference.0.abs_diff(given.0).pow(2);
        if let Some(count) = self.table.get_mut(reference.1).and_then(|row| row.get_mut(given.1)) {
            *count += 1;
        }
    }

    /// How many pairs there are.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// What they amount to.
    pub fn figures(&self) -> Figures {
        Figures {
            n: self.n,
            precision: ratio(self.common, self.given),
            recall: ratio(self.common, self.reference),
            f1: ratio(2 * self.common, self.given + self.reference),
            kappa: self.kappa(),
            rmse: ratio(self.squares, self.n).map(|mean| mean.sqrt() / float(self.unit)),
            exact: ratio(self.exact, self.n),
        }
    }

    fn kappa(&self) -> Option<f64> {
        let rows = || self.table.iter().map(|row| row.iter().sum::<u64>()).enumerate();
        let columns = (0..K).map(|at| self.table.iter().filter_map(|row| row.get(at)).sum::<u64>());
        let columns: Vec<(usize, u64)> = columns.enumerate().collect();
        let square = |level: usize, other: usize| u64::try_from(level.abs_diff(other).pow(2)).unwrap_or(u64::MAX);
        let by_chance =
            rows().flat_map(|(level, n)| columns.iter().map(move |(other, m)| square(level, *other) * n * m));
        let cells = self.table.iter().enumerate();
        let observed =
            cells.flat_map(|(level, row)| row.iter().enumerate().map(move |(other, n)| square(level, other) * n));
        ratio(observed.sum::<u64>() * self.n, by_chance.sum()).map(|disagreement| 1.0 - disagreement)
    }
}

fn ratio(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| float(part) / float(whole))
}

#[allow(clippy::cast_precision_loss, reason = "counts of answers and sums over them stay far below 2^52")]
fn float(n: u64) -> f64 {
    n as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(found: Option<f64>, expected: Option<f64>, what: &str) {
        let same = match (found, expected) {
            (Some(found), Some(expected)) => (found - expected).abs() < 1e-9,
            (found, expected) => found == expected,
        };
        assert!(same, "{what}: {found:?} is not {expected:?}");
    }

    fn marks(pairs: &[(u8, u8)]) -> Figures {
        let mut all = Pairs::of_marks();
        for &(reference, given) in pairs {
            all.add(reference, given);
        }
        all.figures()
    }

    #[test]
    fn figures_follow_their_definitions() {
        // Σ min = 6, Σ given = 8, Σ reference = 9, Σ differences² = 1 + 1 + 4 + 1 = 7.
        let found = marks(&[(3, 3), (2, 1), (0, 1), (3, 1), (1, 2)]);
        assert_eq!(found.n, 5);
        check(found.precision, Some(6.0 / 8.0), "precision");
        check(found.recall, Some(6.0 / 9.0), "recall");
        check(found.f1, Some(12.0 / 17.0), "F1");
        check(found.rmse, Some((7.0f64 / 5.0).sqrt()), "RMSE");
        check(found.exact, Some(0.2), "exact");
        // Reference levels 0,1,2,3 occur 1,1,1,2 times, given ones 0,3,1,1. By chance, each times 5:
        // 0: 3·1 + 1·4 + 1·9 = 16; 1: 0 + 1·1 + 1·4 = 5; 2: 3·1 + 0 + 1·1 = 4; 3: 2·(3·4 + 1·1 + 0) = 26: 51 in all.
        check(found.kappa, Some(1.0 - 7.0 * 5.0 / 51.0), "kappa");
    }

    #[test]
    fn kappa_of_a_textbook_table() {
        // Two raters, four levels, 20 pairs:   given 0 1 2 3
        let table = [[4, 1, 0, 0], [1, 3, 1, 0], [0, 1, 4, 1], [0, 0, 0, 4]];
        let mut all = Pairs::of_marks();
        for (reference, row) in (0..).zip(table) {
            for (given, n) in (0..).zip(row) {
                (0..n).for_each(|_| all.add(reference, given));
            }
        }
        // Observed Σ d² = 5. Rows 5,5,6,4; columns 5,5,5,5: by chance Σ d² = 5·(5·14 + 5·6 + 6·6 + 4·14) / 20 = 48.
        check(all.figures().kappa, Some(1.0 - 5.0 / 48.0), "kappa");
    }

    #[test]
    fn the_extremes() {
        check(marks(&[(0, 0), (3, 3)]).kappa, Some(1.0), "the same");
        check(marks(&[(0, 3), (3, 0)]).kappa, Some(-1.0), "the opposite");
        check(marks(&[(0, 2), (3, 2)]).kappa, Some(0.0), "always the same mark");
        check(marks(&[(2, 2), (2, 2)]).kappa, None, "no variance");
        let nothing = marks(&[(0, 0)]);
        assert_eq!((nothing.precision, nothing.recall, nothing.f1), (None, None, None));
        let missed = marks(&[(3, 0)]);
        assert_eq!((missed.precision, missed.recall, missed.f1), (None, Some(0.0), Some(0.0)));
        let none = marks(&[]);
        assert_eq!((none.n, none.kappa, none.rmse, none.exact), (0, None, None, None));
    }

    #[test]
    fn what_is_there_or_not_has_the_usual_figures() {
        let mut all = Pairs::of_presence();
        // 2 found, 1 missed, 1 false, 3 rightly absent
        for (reference, given) in
            [(true, true), (true, true), (true, false), (false, true), (false, false), (false, false), (false, false)]
        {
            all.add(reference, given);
        }
        let found = all.figures();
        check(found.precision, Some(2.0 / 3.0), "precision");
        check(found.recall, Some(2.0 / 3.0), "recall");
        check(found.exact, Some(5.0 / 7.0), "exact");
        // Cohen's kappa: observed 5/7, by chance (3·3 + 4·4) / 49.
        let chance = 25.0 / 49.0;
        check(found.kappa, Some((5.0 / 7.0 - chance) / (1.0 - chance)), "kappa");
    }

    #[test]
    fn scores_are_compared_on_quarter_points() {
        let mut all = Pairs::of_scores();
        for (reference, given) in [(10_000, 8_750), (0, 1_249), (5_000, 3_750), (2_500, 7_500)] {
            all.add(Percent::from_hundredths(reference), Percent::from_hundredths(given));
        }
        let found = all.figures();
        // Quarters: 4-4, 0-0, 2-2, 1-3: observed 4. Reference 0,1,2,4, given 0,2,3,4, once each:
        // by chance (21 + 29 + 9 + 15) / 4.
        check(found.kappa, Some(1.0 - 4.0 * 4.0 / 74.0), "kappa");
        let squares: f64 = [0.125f64, 0.1249, 0.125, 0.5].iter().map(|d| d * d).sum();
        check(found.rmse, Some((squares / 4.0).sqrt()), "RMSE");
        check(found.precision, Some(15_000.0 / 21_249.0), "precision");
    }
}
