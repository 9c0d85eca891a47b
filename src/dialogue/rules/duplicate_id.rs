//! `duplicate-id`
//!
//! ## What it does
//! Notes an id that stands for two things: criteria, auto-fails, turns and endings together, elements of one criterion
//! on one turn, drills, frameworks.
//!
//! ## Why is this bad
//! The second is never found.
//!
//! ## Example
//! ```toml
//! [[turns]]
//! id = "close"
//!
//! [[endings]]
//! id = "close"
//! ```
//!
//! ## Arguments
//! `id`.

use std::collections::BTreeSet;

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::{Args, Findings, Severity};
use crate::dialogue::place::{Place, Placed};
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "duplicate-id", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let endings = structure.endings.iter().map(|ending| &ending.id);
    note_repeated(structure.criteria.iter().map(|criterion| &criterion.id), report);
    note_repeated(structure.auto_fails.iter(), report);
    note_repeated(structure.turns.iter().map(|turn| &turn.id).chain(endings), report);
    for turn in &structure.turns {
        let mut seen = BTreeSet::new();
        for element in &turn.elements {
            if !seen.insert((&element.criterion.value, &element.id.value)) {
                report.add(element.id.place, args(&element.id.value));
            }
        }
    }
}

fn note_repeated<'a>(ids: impl Iterator<Item = &'a Placed<String>>, report: &mut Report<'_>) {
    let mut seen = BTreeSet::new();
    for id in ids.filter(|id| !seen.insert(&id.value)) {
        report.add(id.place, args(&id.value));
    }
}

/// Notes a file whose drill or framework has the id of an earlier one.
pub(in crate::dialogue) fn note_file(file: usize, id: &str, findings: &mut Findings) {
    findings.add(&RULE, Place::start_of(file), args(id));
}

fn args(id: &str) -> Args {
    vec![("id", id.to_owned())]
}
