//! `missing-structure`
//!
//! ## What it does
//! Notes a folder of a drill without `drill.toml`.
//!
//! ## Why is this bad
//! Words alone are no drill.
//!
//! ## Example
//! ```toml
//! drills/complaint/late-parcel/nl.toml     # and drill.toml
//! ```
//!
//! ## Arguments
//! `drill`: id of the drill.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Findings, Severity};
use crate::dialogue::place::Place;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "missing-structure", severity: Severity::Error, check: Check::Reading };

/// Notes a drill whose only files are words, of which `file` is the first.
pub(in crate::dialogue) fn note(drill: &str, file: usize, findings: &mut Findings) {
    findings.add(&RULE, Place::start_of(file), vec![("drill", drill.to_owned())]);
}
