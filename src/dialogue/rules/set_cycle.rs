//! `set-cycle`
//!
//! ## What it does
//! Notes a set that names itself, by way of others or directly.
//!
//! ## Why is this bad
//! It would never end.
//!
//! ## Example
//! ```toml
//! # lexicon/nl/empathy.toml
//! patterns = ["@understanding"]
//! # lexicon/nl/understanding.toml
//! patterns = ["@empathy"]
//! ```
//!
//! ## Arguments
//! `cycle`: the sets on the way round, the first again at the end.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};

/// The rule.
pub(in crate::dialogue) static RULE: Rule = Rule { id: "set-cycle", severity: Severity::Error, check: Check::Reading };

/// The arguments for a way round.
pub(in crate::dialogue) fn args(cycle: &[&str]) -> Args {
    let named: Vec<String> = cycle.iter().map(|set| format!("@{set}")).collect();
    vec![("cycle", named.join(" → "))]
}
