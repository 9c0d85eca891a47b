//! `endless-loop`
//!
//! ## What it does
//! Notes a turn that can come back and has no limit of tries.
//!
//! ## Why is this bad
//! A conversation could go round for ever.
//!
//! ## Example
//! ```toml
//! [[turns]]
//! id = "opening"     # and tries = 2
//! branches = [{ to = "opening", band = "poor" }, { to = "facts" }]
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
    Rule { id: "endless-loop", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let Some(graph) = Graph::of(structure) else {
        return;
    };
    let comes_back = structure.turns.iter().enumerate().filter(|(idx, _)| graph.after(*idx).turns.contains(idx));
    for (_, turn) in comes_back.filter(|(_, turn)| turn.tries.is_none()) {
        report.add(turn.id.place, vec![("turn", turn.id.value.clone())]);
    }
}
