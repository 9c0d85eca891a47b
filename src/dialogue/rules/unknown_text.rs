//! `unknown-text`
//!
//! ## What it does
//! Notes words for something that `drill.toml` does not have.
//!
//! ## Why is this bad
//! They are never shown, and what they are meant for may have none.
//!
//! ## Example
//! ```toml
//! [endings.sovled]     # solved
//! text = "…"
//! ```
//!
//! ## Arguments
//! `text`: where it stands, as `turns.opening.patterns.empathy.feeling`; `similar`: the nearest id that exists.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::place::Placed;
use crate::dialogue::similar::similar;
use crate::dialogue::source::{Structure, Words};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-text", severity: Severity::Error, check: Check::Words(check) };

fn check(structure: &Structure, words: &Words, report: &mut Report<'_>) {
    let criteria: Vec<&str> = structure.criterion_ids().collect();
    let auto_fails: Vec<&str> = structure.auto_fails.iter().map(|id| id.value.as_str()).collect();
    let turns: Vec<&str> = structure.turn_ids().collect();
    let endings: Vec<&str> = structure.ending_ids().collect();
    let mut check = |path: &str, id: &Placed<String>, known: &[&str]| {
        if !known.contains(&id.value.as_str()) {
            let similar = similar(&id.value, known.iter().copied());
            report.add(id.place, vec![("text", format!("{path}.{}", id.value)), ("similar", similar)]);
        }
    };
    words.criteria.iter().for_each(|found| check("criteria", &found.id, &criteria));
    words.auto_fails.iter().for_each(|found| check("auto_fail", &found.id, &auto_fails));
    words.turns.iter().for_each(|found| check("turns", &found.id, &turns));
    words.endings.iter().for_each(|found| check("endings", &found.id, &endings));
    for found in &words.turns {
        let Some(turn) = structure.turn(&found.id.value) else {
            continue;
        };
        if turn.elements.iter().any(|element| structure.criterion(&element.criterion.value).is_none()) {
            continue;
        }
        let path = format!("turns.{}", turn.id.value);
        let marked: Vec<&str> =
            structure.criteria.iter().filter(|c| turn.marks(c)).map(|c| c.id.value.as_str()).collect();
        found.tips.iter().for_each(|(id, _)| check(&format!("{path}.tips"), id, &marked));
        let looked_for: Vec<&str> = turn.elements.iter().map(|element| element.criterion.value.as_str()).collect();
        for element in &found.elements {
            let criterion = &element.criterion;
            if looked_for.contains(&criterion.value.as_str()) {
                let of_criterion = turn.elements.iter().filter(|known| known.criterion.value == criterion.value);
                let known: Vec<&str> = of_criterion.map(|known| known.id.value.as_str()).collect();
                check(&format!("{path}.patterns.{}", criterion.value), &element.id, &known);
            } else {
                check(&format!("{path}.patterns"), criterion, &looked_for);
            }
        }
    }
}
