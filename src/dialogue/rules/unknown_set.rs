//! `unknown-set`
//!
//! ## What it does
//! Notes a pattern that names a set which this language does not have.
//!
//! ## Why is this bad
//! The pattern would find nothing.
//!
//! ## Example
//! ```toml
//! empathy.feeling = ["@empaty"]     # @empathy
//! ```
//!
//! ## Arguments
//! `set`, `similar`, `allowed`.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::similar::{listed, similar};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-set", severity: Severity::Error, check: Check::Reading };

/// The arguments for the name of a set among those of the language.
pub(in crate::dialogue) fn args<'a>(set: &str, known: impl Iterator<Item = &'a str> + Clone) -> Args {
    vec![("set", set.to_owned()), ("similar", similar(set, known.clone())), ("allowed", listed(known))]
}
