//! `doubtful-part`
//!
//! ## What it does
//! Notes a part of a pattern that changes nothing, or is hardly meant so.
//!
//! ## Why is this bad
//! Something else was probably meant.
//!
//! ## Example
//! ```toml
//! patterns = ["(sorry|excuses|sorry)", "#5±10", "10%"]
//! ```
//!
//! ## Arguments
//! `pattern`, a long one around the part; `problem`: `once` (the part stands there already), `less-tolerance` (a number that may be further off than
//! it is large) or `amount` (a word with the sign of an amount, which a word is found without).

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity, excerpt};
use crate::engine::matching::PatternError;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "doubtful-part", severity: Severity::Warning, check: Check::Reading };

/// The arguments for a pattern and what of it is doubted.
pub(in crate::dialogue) fn args(pattern: &str, doubt: &PatternError) -> Args {
    vec![("pattern", excerpt(pattern, doubt.at)), ("problem", doubt.expected.to_owned())]
}
