//! `out-of-range`
//!
//! ## What it does
//! Notes a number or a count that is too small or too large.
//!
//! ## Why is this bad
//! It does not fit what it is for: a mood is -2 to 2, a mark 0 to 3, a drill has 3 to 6 turns.
//!
//! ## Example
//! ```toml
//! mood = -3     # -2
//! ```
//!
//! ## Arguments
//! `key`: what it is; `value`; `least`, `most`: the limits.

use std::ops::RangeInclusive;

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::place::{Place, Placed};
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "out-of-range", severity: Severity::Error, check: Check::Structure(check) };

const MOOD: RangeInclusive<i64> = -2..=2;
const MOOD_CHANGE: RangeInclusive<i64> = -4..=4;
const MARK: RangeInclusive<i64> = 0..=3;
const TRIES: RangeInclusive<i64> = 1..=9;

fn check(structure: &Structure, report: &mut Report<'_>) {
    let mut check = |key: &str, number: Option<&Placed<i64>>, range: RangeInclusive<i64>| {
        if let Some(number) = number {
            note(key, number.value, number.place, &range, report);
        }
    };
    check("version", structure.version.as_ref(), 1..=9999);
    check("minutes", structure.minutes.as_ref(), 1..=60);
    check("mood", structure.mood.as_ref(), MOOD);
    check("pass_mark", structure.pass_mark.as_ref(), 1..=99);
    check("hint_cost", structure.hint_cost.as_ref(), 0..=100);
    for criterion in &structure.criteria {
        check("met", criterion.mood_met.as_ref(), MOOD_CHANGE);
        check("missed", criterion.mood_missed.as_ref(), MOOD_CHANGE);
    }
    for turn in &structure.turns {
        check("tries", turn.tries.as_ref(), TRIES);
        check("hints", turn.hints.as_ref(), 0..=9);
    }
    for branch in structure.turns.iter().flat_map(|turn| &turn.branches) {
        for (_, mark) in branch.min_marks.iter().chain(&branch.max_marks) {
            check("mark", Some(mark), MARK);
        }
        check("min_mood", branch.min_mood.as_ref(), MOOD);
        check("max_mood", branch.max_mood.as_ref(), MOOD);
        check("min_tries", branch.min_tries.as_ref(), TRIES);
        check("max_tries", branch.max_tries.as_ref(), TRIES);
    }
    check_looked_for(structure, true, report);
    check_counts(structure, report);
}

/// Notes numbers and counts of what is looked for in a rubric of its own.
pub(super) fn check_rubric(structure: &Structure, report: &mut Report<'_>) {
    check_looked_for(structure, false, report);
}

fn check_looked_for(structure: &Structure, is_drill: bool, report: &mut Report<'_>) {
    let mut check = |key: &str, value: i64, place: Place, range: RangeInclusive<i64>| {
        note(key, value, place, &range, report);
    };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    if let Some(most) = &structure.max_chars {
        check("max_chars", most.value, most.place, 20..=4000);
    }
    for weight in structure.criteria.iter().filter_map(|criterion| criterion.weight.as_ref()) {
        check("weight", weight.value, weight.place, 1..=100);
    }
    check("criteria", count(structure.criteria.len()), Place::start_of(structure.file), 1..=20);
    // A rubric that looks for nothing is told so as one without patterns.
    for turn in structure.turns.iter().filter(|turn| is_drill || !turn.elements.is_empty()) {
        check("elements", count(turn.elements.len()), turn.id.place, 1..=30);
    }
}

fn check_counts(structure: &Structure, report: &mut Report<'_>) {
    let start = Place::start_of(structure.file);
    let mut check = |key: &str, n: usize, place: Option<Place>, range: RangeInclusive<i64>| {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        note(key, n, place.unwrap_or(start), &range, report);
    };
    let first_turn = structure.turns.first().map(|turn| turn.id.place);
    check("work_processes", structure.work_processes.len(), None, 1..=9);
    check("turns", structure.turns.len(), first_turn, 3..=6);
    check("endings", structure.endings.len(), None, 1..=9);
}

fn note(key: &str, value: i64, place: Place, range: &RangeInclusive<i64>, report: &mut Report<'_>) {
    if !range.contains(&value) {
        let (least, most) = (range.start().to_string(), range.end().to_string());
        report
            .add(place, vec![("key", key.to_owned()), ("value", value.to_string()), ("least", least), ("most", most)]);
    }
}
