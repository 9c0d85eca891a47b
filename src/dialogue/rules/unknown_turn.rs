//! `unknown-turn`
//!
//! ## What it does
//! Notes a branch to a turn or ending that does not exist, and a `start` that is no turn.
//!
//! ## Why is this bad
//! The conversation would have nowhere to go.
//!
//! ## Example
//! ```toml
//! branches = [{ to = "offfer" }]     # offer
//! ```
//!
//! ## Arguments
//! `turn`: the id; `similar`, `allowed`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::similar::{listed, similar};
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-turn", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let turns: Vec<&str> = structure.turn_ids().collect();
    let targets: Vec<&str> = structure.turn_ids().chain(structure.ending_ids()).collect();
    let branches = structure.turns.iter().flat_map(|turn| &turn.branches).map(|branch| (&branch.to, &targets));
    for (to, known) in structure.start.iter().map(|start| (start, &turns)).chain(branches) {
        if !known.contains(&to.value.as_str()) {
            let similar = similar(&to.value, known.iter().copied());
            let allowed = listed(known.iter().copied());
            report.add(to.place, vec![("turn", to.value.clone()), ("similar", similar), ("allowed", allowed)]);
        }
    }
}
