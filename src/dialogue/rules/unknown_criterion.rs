//! `unknown-criterion`
//!
//! ## What it does
//! Notes a criterion that `drill.toml` names but does not list under `[[criteria]]`.
//!
//! ## Why is this bad
//! Nothing can be earned for it.
//!
//! ## Example
//! ```toml
//! elements = [{ criterion = "empaty", id = "feeling" }]     # empathy
//! ```
//!
//! ## Arguments
//! `criterion`: the id; `similar`, `allowed`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::similar::{listed, similar};
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-criterion", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let turns = structure.turns.iter();
    let looked_for = turns.clone().flat_map(|turn| &turn.elements).map(|element| &element.criterion);
    let branches = turns.flat_map(|turn| &turn.branches);
    let asked = branches.flat_map(|branch| branch.min_marks.iter().chain(&branch.max_marks)).map(|(id, _)| id);
    let ordered = structure.orders.iter().flat_map(|order| [&order.first, &order.then]);
    for id in looked_for.chain(asked).chain(ordered).filter(|id| structure.criterion(&id.value).is_none()) {
        let similar = similar(&id.value, structure.criterion_ids());
        let allowed = listed(structure.criterion_ids());
        report.add(id.place, vec![("criterion", id.value.clone()), ("similar", similar), ("allowed", allowed)]);
    }
}
