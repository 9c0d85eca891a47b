//! `missing-language`
//!
//! ## What it does
//! Notes a drill that lacks the file of one of the five languages. The other languages can be played.
//!
//! ## Why is this bad
//! Students of that language do not get the drill.
//!
//! ## Example
//! ```toml
//! drills/complaint/late-parcel/     # without fr.toml
//! ```
//!
//! ## Arguments
//! `language`: its code.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Findings, Severity};
use crate::dialogue::place::Place;
use crate::engine::lang::Lang;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "missing-language", severity: Severity::Error, check: Check::Reading };

/// Notes a language that the drill with this `drill.toml` lacks.
pub(in crate::dialogue) fn note(file: usize, lang: Lang, findings: &mut Findings) {
    findings.add(&RULE, Place::start_of(file), vec![("language", lang.to_string())]);
}
