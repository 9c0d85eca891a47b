//! `unreachable-turn`
//!
//! ## What it does
//! Notes a turn that no way from the start leads to.
//!
//! ## Why is this bad
//! Nobody ever sees it.
//!
//! ## Example
//! ```toml
//! start = "opening"     # and no branch leads to "facts"
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
    Rule { id: "unreachable-turn", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let Some(reach) = Graph::of(structure).map(|graph| graph.all()) else {
        return;
    };
    for (_, turn) in structure.turns.iter().enumerate().filter(|(idx, _)| !reach.turns.contains(idx)) {
        report.add(turn.id.place, vec![("turn", turn.id.value.clone())]);
    }
}
