//! `unknown-key`
//!
//! ## What it does
//! Notes a key that the format does not have.
//!
//! ## Why is this bad
//! It is ignored, and what its author meant is probably missing.
//!
//! ## Example
//! ```toml
//! [[turns]]
//! triess = 2     # tries
//! ```
//!
//! ## Arguments
//! `key`, `similar`, `allowed`.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::similar::{listed, similar};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-key", severity: Severity::Error, check: Check::Reading };

/// The arguments for a key among those that may stand there.
pub(in crate::dialogue) fn args(key: &str, allowed: &[&'static str]) -> Args {
    let similar = similar(key, allowed.iter().copied());
    vec![("key", key.to_owned()), ("similar", similar), ("allowed", listed(allowed.iter().copied()))]
}
