//! `last-branch`
//!
//! ## What it does
//! Notes a turn whose last branch may not hold: it has conditions, or leads to a turn that may have been answered as
//! often as it can be. Notes a turn without branches.
//!
//! ## Why is this bad
//! The conversation would have nowhere to go.
//!
//! ## Example
//! ```toml
//! branches = [
//!   { to = "facts", band = "good" },     # and { to = "lost" }
//! ]
//! ```
//!
//! ## Arguments
//! `turn`: its id; `problem`: `none`, `conditional` or `used-up`; `to`: where the last branch leads, or `none`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::graph::Graph;
use crate::dialogue::similar::NONE;
use crate::dialogue::source::{Structure, TurnSource};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "last-branch", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let graph = Graph::of(structure);
    for (idx, turn) in structure.turns.iter().enumerate() {
        let Some(last) = turn.branches.last() else {
            report.add(turn.id.place, args(turn, "none", NONE));
            continue;
        };
        let to = structure.turn_ids().position(|id| id == last.to.value);
        let comes_again = |graph: &Graph, to: usize| to == idx || graph.after(to).turns.contains(&idx);
        if !last.is_unconditional() {
            report.add(last.place, args(turn, "conditional", &last.to.value));
        } else if let (Some(graph), Some(to)) = (&graph, to)
            && comes_again(graph, to)
        {
            report.add(last.place, args(turn, "used-up", &last.to.value));
        }
    }
}

fn args(turn: &TurnSource, problem: &str, to: &str) -> Args {
    vec![("turn", turn.id.value.clone()), ("problem", problem.to_owned()), ("to", to.to_owned())]
}
