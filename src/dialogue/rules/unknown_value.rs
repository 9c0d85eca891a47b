//! `unknown-value`
//!
//! ## What it does
//! Notes a value that is not in the closed list for its key.
//!
//! ## Why is this bad
//! It stands for nothing.
//!
//! ## Example
//! ```toml
//! outcome = "solvd"     # "solved", "partly" or "lost"
//! ```
//!
//! ## Arguments
//! `key`, `value`, `similar`, `allowed`.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::similar::similar;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-value", severity: Severity::Error, check: Check::Reading };

/// The arguments for a value among those that may stand there.
pub(in crate::dialogue) fn args(key: &str, value: &str, allowed: &[&str]) -> Args {
    let similar = similar(value, allowed.iter().copied());
    let allowed = allowed.join(", ");
    vec![("key", key.to_owned()), ("value", value.to_owned()), ("similar", similar), ("allowed", allowed)]
}
