//! `cue-again`
//!
//! ## What it does
//! Notes a turn with more than one try that has no `cue_again`, and one with a single try that has.
//!
//! ## Why is this bad
//! A customer who says the very same thing twice seems deaf; words for a second try that never comes are never seen.
//!
//! ## Example
//! ```toml
//! # drill.toml has tries = 2
//! [turns.opening]
//! cue = "…"     # and cue_again
//! ```
//!
//! ## Arguments
//! `turn`: its id; `problem`: `missing` or `needless`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::{Structure, Words};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "cue-again", severity: Severity::Error, check: Check::Words(check) };

fn check(structure: &Structure, words: &Words, report: &mut Report<'_>) {
    for turn in &structure.turns {
        let Some(words) = words.turn(&turn.id.value) else {
            continue;
        };
        let problem = |problem: &str| vec![("turn", turn.id.value.clone()), ("problem", problem.to_owned())];
        match (&words.cue_again, turn.comes_back()) {
            (None, true) => report.add(words.id.place, problem("missing")),
            (Some(cue), false) => report.add(cue.place, problem("needless")),
            (Some(_), true) | (None, false) => {}
        }
    }
}
