//! `duplicate-pattern`
//!
//! ## What it does
//! Notes a pattern that stands twice in a list.
//!
//! ## Why is this bad
//! The second finds nothing more; another may have been meant.
//!
//! ## Example
//! ```toml
//! empathy.feeling = ["vervelend", "Vervelend"]
//! ```
//!
//! ## Arguments
//! `pattern`.

use std::collections::BTreeSet;

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::{Structure, Words};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "duplicate-pattern", severity: Severity::Warning, check: Check::Words(check) };

fn check(_: &Structure, words: &Words, report: &mut Report<'_>) {
    let elements = words.turns.iter().flat_map(|turn| &turn.elements).map(|element| &element.patterns);
    let auto_fails = words.auto_fails.iter().map(|auto_fail| &auto_fail.patterns);
    for patterns in elements.chain(auto_fails) {
        let mut seen = BTreeSet::new();
        for pattern in patterns {
            let source = &pattern.source.value;
            if !seen.insert(source.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")) {
                report.add(pattern.source.place, vec![("pattern", source.clone())]);
            }
        }
    }
}
