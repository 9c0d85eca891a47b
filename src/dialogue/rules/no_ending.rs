//! `no-ending`
//!
//! ## What it does
//! Notes a turn from which no way leads to an ending.
//!
//! ## Why is this bad
//! Who comes there never gets out.
//!
//! ## Example
//! ```toml
//! [[turns]]
//! id = "facts"
//! tries = 2
//! branches = [{ to = "facts" }]
//! ```
//!
//! ## Arguments
//! `turn`: its id.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::graph::Graph;
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "no-ending", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let Some(graph) = Graph::of(structure) else {
        return;
    };
    let stuck = structure.turns.iter().enumerate().filter(|(idx, _)| graph.after(*idx).endings.is_empty());
    for (_, turn) in stuck.filter(|(_, turn)| !turn.branches.is_empty()) {
        report.add(turn.id.place, vec![("turn", turn.id.value.clone())]);
    }
}
