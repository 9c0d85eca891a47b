//! `missing-patterns`
//!
//! ## What it does
//! Notes an element or an auto-fail without a pattern that could find it; patterns with `!` only undo. Of a rubric file,
//! notes that it has checks alone.
//!
//! ## Why is this bad
//! It could never be met; checks count only beside an element that is met.
//!
//! ## Example
//! ```toml
//! [turns.opening.patterns]
//! empathy.feeling = []
//! ```
//!
//! ## Arguments
//! `problem`: `nothing-found` or `checks-alone`; `element`: where they belong, as
//! `turns.opening.patterns.empathy.feeling`, or the criterion with the checks.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::place::Placed;
use crate::dialogue::reader::Document;
use crate::dialogue::source::{ElementSource, PatternSource, Structure, Words};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "missing-patterns", severity: Severity::Error, check: Check::Words(check) };

const NOTHING_FOUND: &str = "nothing-found";
const CHECKS_ALONE: &str = "checks-alone";

fn check(structure: &Structure, words: &Words, report: &mut Report<'_>) {
    for auto_fail in structure.auto_fails.iter().filter_map(|id| words.auto_fail(&id.value)) {
        if !can_meet(&auto_fail.patterns) {
            let element = format!("auto_fail.{}.patterns", auto_fail.id.value);
            report.add(auto_fail.id.place, args(NOTHING_FOUND, element));
        }
    }
    for turn in &structure.turns {
        let Some(words) = words.turn(&turn.id.value) else {
            continue;
        };
        let known = |element: &&ElementSource| structure.criterion(&element.criterion.value).is_some();
        for element in turn.elements.iter().filter(known) {
            let (criterion, id) = (&element.criterion.value, &element.id.value);
            let found = words.element(criterion, id);
            if !found.is_some_and(|found| can_meet(&found.patterns)) {
                let place = found.map_or(words.id.place, |found| found.id.place);
                let element = format!("turns.{}.patterns.{criterion}.{id}", turn.id.value);
                report.add(place, args(NOTHING_FOUND, element));
            }
        }
    }
}

/// Notes a list of patterns that stands with its element or auto-fail and cannot find it, where nothing was lost.
pub(in crate::dialogue) fn check_list(
    document: &Document<'_>,
    id: &Placed<String>,
    element: String,
    patterns: &[PatternSource],
) {
    if document.is_whole() && !can_meet(patterns) {
        document.add(&RULE, id.place, args(NOTHING_FOUND, element));
    }
}

/// Notes a rubric of its own that looks for nothing: checks of form alone never count.
pub(super) fn check_rubric(structure: &Structure, report: &mut Report<'_>) {
    if structure.turns.iter().all(|turn| turn.elements.is_empty()) {
        let of_form = structure.criteria.iter().find(|criterion| !criterion.checks.is_empty());
        let problem = if of_form.is_some() { CHECKS_ALONE } else { NOTHING_FOUND };
        if let Some(criterion) = of_form.or(structure.criteria.first()) {
            report.add(criterion.id.place, args(problem, criterion.id.value.clone()));
        }
    }
}

fn args(problem: &str, element: String) -> Args {
    vec![("problem", problem.to_owned()), ("element", element)]
}

fn can_meet(patterns: &[PatternSource]) -> bool {
    patterns.iter().any(|pattern| !pattern.is_veto())
}
