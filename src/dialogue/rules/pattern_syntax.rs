//! `pattern-syntax`
//!
//! ## What it does
//! Notes a pattern that cannot be read.
//!
//! ## Why is this bad
//! It would find nothing.
//!
//! ## Example
//! ```toml
//! patterns = ["(snap|begrijp dat"]     # a parenthesis is missing
//! ```
//!
//! ## Arguments
//! `pattern`; `expected`: code of what was expected; `found`: what stands there, `none` at the end.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::similar::NONE;
use crate::engine::matching::PatternError;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "pattern-syntax", severity: Severity::Error, check: Check::Reading };

/// The arguments for a pattern and what is wrong with it.
pub(in crate::dialogue) fn args(pattern: &str, error: &PatternError) -> Args {
    let found = if error.found.is_empty() { NONE } else { &error.found };
    vec![("pattern", pattern.to_owned()), ("expected", error.expected.to_owned()), ("found", found.to_owned())]
}
