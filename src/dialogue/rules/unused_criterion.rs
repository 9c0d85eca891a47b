//! `unused-criterion`
//!
//! ## What it does
//! Notes a criterion that no turn looks for.
//!
//! ## Why is this bad
//! Its weight never counts.
//!
//! ## Example
//! ```toml
//! [[criteria]]
//! id = "summary"     # and no element has it, and it has no checks
//! ```
//!
//! ## Arguments
//! `criterion`: its id.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::{CriterionSource, Structure};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unused-criterion", severity: Severity::Warning, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let unused = |criterion: &&CriterionSource| !structure.turns.iter().any(|turn| turn.marks(criterion));
    for criterion in structure.criteria.iter().filter(unused) {
        report.add(criterion.id.place, vec![("criterion", criterion.id.value.clone())]);
    }
}
