//! `max-chars`
//!
//! ## What it does
//! Notes the check `length` without `max_chars`, and `max_chars` without the check.
//!
//! ## Why is this bad
//! The one needs the other to mean anything.
//!
//! ## Example
//! ```toml
//! [[criteria]]
//! checks = ["length"]     # and max_chars = 280 at the top
//! ```
//!
//! ## Arguments
//! `problem`: `missing` or `needless`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::Structure;
use crate::engine::drill::Check::Length;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "max-chars", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let checks = structure.criteria.iter().flat_map(|criterion| &criterion.checks);
    let length = checks.clone().find(|check| check.value == Length);
    match (length, &structure.max_chars) {
        (Some(check), None) => report.add(check.place, vec![("problem", "missing".to_owned())]),
        (None, Some(most)) => report.add(most.place, vec![("problem", "needless".to_owned())]),
        (Some(_), Some(_)) | (None, None) => {}
    }
}
