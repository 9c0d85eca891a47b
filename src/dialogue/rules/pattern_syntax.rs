//! `pattern-syntax`
//!
//! ## What it does
//! Notes a pattern that cannot be read, or that could never find what it says.
//!
//! ## Why is this bad
//! It would find nothing, or something else.
//!
//! ## Example
//! ```toml
//! patterns = ["(snap|begrijp dat"]     # a parenthesis is missing
//! ```
//!
//! ## Arguments
//! `pattern`, a long one around the mistake; `expected`: code of what was expected; `found`: what stands there instead, `none` at the end; `named`:
//! what it is about where that is no place that should hold something else, a word, a sign, a set or a limit.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity, excerpt};
use crate::dialogue::similar::NONE;
use crate::engine::matching::PatternError;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "pattern-syntax", severity: Severity::Error, check: Check::Reading };

/// The arguments for a pattern and what is wrong with it.
pub(in crate::dialogue) fn args(pattern: &str, error: &PatternError) -> Args {
    let found = if error.found.is_empty() { NONE } else { &error.found };
    let is_place = PatternError::PLACES.contains(&error.expected);
    let (found, named) = if is_place { (found, NONE) } else { (NONE, found) };
    let pattern = excerpt(pattern, error.at);
    let named = [("found", found), ("named", named)].map(|(name, value)| (name, excerpt(value, 0)));
    let expected = ("expected", error.expected.to_owned());
    [("pattern", pattern), expected].into_iter().chain(named).collect()
}
