//! `weights`
//!
//! ## What it does
//! Notes weights of the criteria without bonus that do not add up to 100.
//!
//! ## Why is this bad
//! They are percentage points of the whole.
//!
//! ## Example
//! ```toml
//! [[criteria]]
//! id = "empathy"
//! weight = 20     # and the others 75
//! ```
//!
//! ## Arguments
//! `total`: what they add up to.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "weights", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let weighed = || structure.criteria.iter().filter(|criterion| !criterion.bonus).filter_map(|c| c.weight.as_ref());
    let total = weighed().fold(0i64, |total, weight| total.saturating_add(weight.value));
    if let Some(first) = weighed().next().filter(|_| total != 100) {
        report.add(first.place, vec![("total", total.to_string())]);
    }
}
