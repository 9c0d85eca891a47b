//! `unknown-file`
//!
//! ## What it does
//! Notes a file that has no place in the tree.
//!
//! ## Why is this bad
//! It is not read; a drill or a language may be missing for a slip in a name.
//!
//! ## Example
//! ```toml
//! drills/complaints/late-parcel/drill.toml     # complaint
//! ```
//!
//! ## Arguments
//! `path`; `part`: the part of it that stands for nothing; `similar`, `allowed`.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::similar::similar;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-file", severity: Severity::Error, check: Check::Reading };

/// The arguments for a path, the part of it that stands for nothing, and what might stand there.
pub(in crate::dialogue) fn args<'a>(path: &str, part: &str, allowed: impl Iterator<Item = &'a str> + Clone) -> Args {
    let similar = similar(part, allowed.clone());
    vec![
        ("path", path.to_owned()),
        ("part", part.to_owned()),
        ("similar", similar),
        ("allowed", allowed.collect::<Vec<_>>().join(", ")),
    ]
}
