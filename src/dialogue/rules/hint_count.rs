//! `hint-count`
//!
//! ## What it does
//! Notes a turn with another number of hints than `drill.toml` says.
//!
//! ## Why is this bad
//! Every language must offer the same help.
//!
//! ## Example
//! ```toml
//! # drill.toml has hints = 2
//! [turns.opening]
//! hints = ["Noem het gevoel van de klant."]
//! ```
//!
//! ## Arguments
//! `turn`: its id; `expected`, `found`: how many.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::{Structure, Words};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "hint-count", severity: Severity::Error, check: Check::Words(check) };

fn check(structure: &Structure, words: &Words, report: &mut Report<'_>) {
    for turn in &structure.turns {
        let Some(words) = words.turn(&turn.id.value) else {
            continue;
        };
        let (expected, found) = (turn.n_hints().to_string(), words.hints.len().to_string());
        if expected != found {
            let place = words.hints.first().map_or(words.id.place, |hint| hint.place);
            report.add(place, vec![("turn", turn.id.value.clone()), ("expected", expected), ("found", found)]);
        }
    }
}
