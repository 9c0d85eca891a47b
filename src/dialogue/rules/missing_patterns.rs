//! `missing-patterns`
//!
//! ## What it does
//! Notes an element or an auto-fail without a pattern that could find it; patterns with `!` only undo.
//!
//! ## Why is this bad
//! It could never be met.
//!
//! ## Example
//! ```toml
//! [turns.opening.patterns]
//! empathy.feeling = []
//! ```
//!
//! ## Arguments
//! `element`: where they belong, as `turns.opening.patterns.empathy.feeling`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::place::Placed;
use crate::dialogue::reader::Document;
use crate::dialogue::source::{ElementSource, PatternSource, Structure, Words};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "missing-patterns", severity: Severity::Error, check: Check::Words(check) };

fn check(structure: &Structure, words: &Words, report: &mut Report<'_>) {
    for auto_fail in structure.auto_fails.iter().filter_map(|id| words.auto_fail(&id.value)) {
        if !can_meet(&auto_fail.patterns) {
            let element = format!("auto_fail.{}.patterns", auto_fail.id.value);
            report.add(auto_fail.id.place, vec![("element", element)]);
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
                report.add(place, vec![("element", element)]);
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
        document.add(&RULE, id.place, vec![("element", element)]);
    }
}

/// Notes a rubric of its own that looks for nothing: checks of form alone never count.
pub(super) fn check_rubric(structure: &Structure, report: &mut Report<'_>) {
    if structure.turns.iter().all(|turn| turn.elements.is_empty()) {
        for criterion in structure.criteria.iter().take(1) {
            report.add(criterion.id.place, vec![("element", criterion.id.value.clone())]);
        }
    }
}

fn can_meet(patterns: &[PatternSource]) -> bool {
    patterns.iter().any(|pattern| !pattern.is_veto())
}
