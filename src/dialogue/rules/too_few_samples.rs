//! `too-few-samples`
//!
//! ## What it does
//! Notes a turn with fewer than two samples of a band.
//!
//! ## Why is this bad
//! Samples are what keeps the marks right when patterns change.
//!
//! ## Example
//! ```toml
//! [[turns.opening.samples]]     # and a second one
//! band = "poor"
//! ```
//!
//! ## Arguments
//! `turn`: its id; `band`; `found`: how many there are.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::source::{Structure, Words};
use crate::engine::drill::Band;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "too-few-samples", severity: Severity::Warning, check: Check::Words(check) };

const LEAST: usize = 2;

fn check(structure: &Structure, words: &Words, report: &mut Report<'_>) {
    for turn in structure.turn_ids().filter_map(|id| words.turn(id)) {
        for &band in Band::ALL {
            let stated = turn.samples.iter().filter_map(|sample| sample.band.as_ref());
            let found = stated.filter(|stated| stated.value == band).count();
            if found < LEAST {
                let (id, found) = (turn.id.value.clone(), found.to_string());
                report.add(turn.id.place, vec![("turn", id), ("band", band.to_string()), ("found", found)]);
            }
        }
    }
}
