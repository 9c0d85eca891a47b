//! `weights`
//!
//! ## What it does
//! Notes weights of the criteria without bonus that do not add up to 100, and that there is no such criterion.
//!
//! ## Why is this bad
//! They are percentage points of the whole; a bonus comes on top of it.
//!
//! ## Example
//! ```toml
//! [[criteria]]
//! id = "empathy"
//! weight = 20     # and the others 75
//! ```
//!
//! ## Arguments
//! `problem`: `total` or `all-bonus`; `total`: what they add up to.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "weights", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let weighed = || structure.criteria.iter().filter(|criterion| !criterion.bonus).filter_map(|c| c.weight.as_ref());
    let total = weighed().fold(0i64, |total, weight| total.saturating_add(weight.value));
    let args = |problem: &str| vec![("problem", problem.to_owned()), ("total", total.to_string())];
    if let Some(first) = weighed().next().filter(|_| total != 100) {
        report.add(first.place, args("total"));
    }
    if let Some(first) = structure.criteria.first().filter(|_| structure.criteria.iter().all(|it| it.bonus)) {
        report.add(first.id.place, args("all-bonus"));
    }
}
