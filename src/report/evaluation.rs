//! Agreement by language and criterion.

use std::collections::BTreeMap;

use super::agreement::Pairs;
use crate::engine::drill::Drill;
use crate::engine::grade::{Grade, Percent};
use crate::engine::lang::Lang;
use crate::engine::rubric::{self, TurnMarks};

/// What a person says that one answer deserves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// Marks 0–3 by index of criterion; none where only a score was given.
    pub marks: Vec<(usize, u8)>,
    /// The answer's score.
    pub percent: Percent,
    /// Indices of the auto-fails that it commits; none where nobody looked for them.
    pub auto_fails: Option<Vec<usize>>,
}

impl Expected {
    /// What follows from marks: the percentage by the drill's weights.
    pub fn of_marks(drill: &Drill, marks: Vec<(usize, u8)>, auto_fails: Option<Vec<usize>>) -> Self {
        let percent = rubric::weighted(drill, marks.iter().copied());
        Self { marks, percent, auto_fails }
    }

    /// The mark for a criterion.
    pub fn mark(&self, criterion: usize) -> Option<u8> {
        self.marks.iter().find(|(idx, _)| *idx == criterion).map(|(_, mark)| *mark)
    }
}

/// How well a number of answers were marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// By id of criterion, in the order in which they were first met; one id in several drills counts as one.
    pub criteria: Vec<(String, Pairs<4>)>,
    /// The marks of all criteria.
    pub marks: Pairs<4>,
    /// The scores.
    pub percent: Pairs<5>,
    /// The grades that they come to, capped after an auto-fail.
    pub grades: Pairs<10>,
    /// Each auto-fail of the drill, for each answer where somebody looked for them: said or not.
    pub auto_fails: Pairs<2>,
}

impl Default for Agreement {
    fn default() -> Self {
        Self {
            criteria: Vec::new(),
            marks: Pairs::of_marks(),
            percent: Pairs::of_scores(),
            grades: Pairs::of_grades(),
            auto_fails: Pairs::of_presence(),
        }
    }
}

impl Agreement {
    /// Adds an answer.
    pub fn add(&mut self, drill: &Drill, expected: &Expected, given: &TurnMarks) {
        for (criterion, reference, mark) in marks(expected, given) {
            let id = &drill.criterion(criterion).id;
            if !self.criteria.iter().any(|(known, _)| known == id) {
                self.criteria.push((id.clone(), Pairs::of_marks()));
            }
            let own = self.criteria.iter_mut().filter(|(known, _)| known == id);
            own.for_each(|(_, pairs)| pairs.add(reference, mark));
            self.marks.add(reference, mark);
        }
        self.percent.add(expected.percent, given.percent(drill));
        let grade = |percent, fails: bool| {
            let grade = Grade::of(percent, drill.pass_mark);
            if fails { grade.min(Grade::AUTO_FAIL_CAP) } else { grade }
        };
        let expects_fail = expected.auto_fails.as_ref().map(|fails| !fails.is_empty());
        let fails = !given.auto_fails.is_empty();
        // Where nobody looked for auto-fails, none counts against either side.
        let reference = grade(expected.percent, expects_fail.unwrap_or(false));
        self.grades.add(reference, grade(given.percent(drill), fails && expects_fail.is_some()));
        for (reference, found) in auto_fails(drill, expected, given) {
            self.auto_fails.add(reference, found);
        }
    }
}

/// How well answers were marked, by language and in all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evaluation {
    /// By language of the answers.
    pub languages: BTreeMap<Lang, Agreement>,
    /// Over all of them.
    pub all: Agreement,
}

impl Evaluation {
    /// Adds an answer, in the drill's language.
    pub fn add(&mut self, drill: &Drill, expected: &Expected, given: &TurnMarks) {
        self.all.add(drill, expected, given);
        self.languages.entry(drill.lang).or_default().add(drill, expected, given);
    }
}

/// How far the marks of an answer are from the reference; the farther, the greater.
///
/// Auto-fails go first, for one decides about a pass; then the score; then the marks, which may differ in one score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Distance {
    /// How many auto-fails were wrongly found or missed.
    pub auto_fails: usize,
    /// Hundredths of a percent.
    pub score: u32,
    /// Levels, over all criteria.
    pub marks: u32,
}

impl Distance {
    /// Whether reference and marks agree in everything.
    pub fn is_none(self) -> bool {
        self == Self::default()
    }
}

/// The distance of one answer's marks from the reference.
pub fn distance(drill: &Drill, expected: &Expected, given: &TurnMarks) -> Distance {
    Distance {
        auto_fails: auto_fails(drill, expected, given).filter(|(reference, found)| reference != found).count(),
        score: expected.percent.hundredths().abs_diff(given.percent(drill).hundredths()),
        marks: marks(expected, given).map(|(_, reference, mark)| u32::from(reference.abs_diff(mark))).sum(),
    }
}

/// Criterion, reference and given mark, where there are both.
fn marks<'a>(expected: &'a Expected, given: &'a TurnMarks) -> impl Iterator<Item = (usize, u8, u8)> + 'a {
    given.criteria.iter().filter_map(|mark| Some((mark.criterion, expected.mark(mark.criterion)?, mark.mark)))
}

/// For each auto-fail of the drill, in order, whether the reference has it and whether it was found.
fn auto_fails(drill: &Drill, expected: &Expected, given: &TurnMarks) -> impl Iterator<Item = (bool, bool)> {
    let stated = expected.auto_fails.iter();
    stated.flat_map(|stated| {
        let found = |idx| given.auto_fails.iter().any(|found| found.auto_fail == idx);
        (0..drill.auto_fails.len()).map(move |idx| (stated.contains(&idx), found(idx)))
    })
}
