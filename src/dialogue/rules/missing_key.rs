//! `missing-key`
//!
//! ## What it does
//! Notes a key that the format requires and that is absent. Words are the business of `missing-text`.
//!
//! ## Why is this bad
//! The drill cannot be played without it.
//!
//! ## Example
//! ```toml
//! [[turns]]
//! elements = []     # and an id, and branches
//! ```
//!
//! ## Arguments
//! `key`.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "missing-key", severity: Severity::Error, check: Check::Reading };

/// The arguments for an absent key.
pub(in crate::dialogue) fn args(key: &str) -> Args {
    vec![("key", key.to_owned())]
}
