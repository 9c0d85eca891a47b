//! `dead-branch`
//!
//! ## What it does
//! Notes a branch after one that is always taken.
//!
//! ## Why is this bad
//! It is never taken itself.
//!
//! ## Example
//! ```toml
//! branches = [
//!   { to = "lost" },
//!   { to = "facts", band = "good" },     # goes first
//! ]
//! ```
//!
//! ## Arguments
//! `turn`: id of the turn; `to`: where the branch leads.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::graph::Graph;
use crate::dialogue::source::{BranchSource, Structure};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "dead-branch", severity: Severity::Warning, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let Some(graph) = Graph::of(structure) else {
        return;
    };
    for (idx, turn) in structure.turns.iter().enumerate() {
        let passed_over = |to: &str| {
            let to = structure.turn_ids().position(|id| id == to);
            to.is_some_and(|to| to == idx || graph.after(to).turns.contains(&idx))
        };
        let always = |branch: &BranchSource| branch.is_unconditional() && !passed_over(&branch.to.value);
        for branch in turn.branches.iter().skip_while(|branch| !always(branch)).skip(1) {
            report.add(branch.place, vec![("turn", turn.id.value.clone()), ("to", branch.to.value.clone())]);
        }
    }
}
