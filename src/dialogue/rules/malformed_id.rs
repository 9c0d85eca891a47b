//! `malformed-id`
//!
//! ## What it does
//! Notes an id with other characters than `a-z`, `0-9` and `-`.
//!
//! ## Why is this bad
//! Ids are stored, typed in commands and used as keys.
//!
//! ## Example
//! ```toml
//! [[turns]]
//! id = "Opening turn"     # opening-turn
//! ```
//!
//! ## Arguments
//! `id`; `similar`: the id as it might be.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::{Args, Findings, Severity};
use crate::dialogue::place::Place;
use crate::dialogue::similar::NONE;
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "malformed-id", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let turns = structure.turns.iter();
    let ids = structure.criteria.iter().map(|criterion| &criterion.id);
    let ids = ids.chain(&structure.auto_fails).chain(structure.endings.iter().map(|ending| &ending.id));
    let ids = ids
        .chain(turns.flat_map(|turn| std::iter::once(&turn.id).chain(turn.elements.iter().map(|element| &element.id))));
    for id in ids.filter(|id| !is_well_formed(&id.value)) {
        report.add(id.place, args(&id.value));
    }
}

/// Notes a name of a file or folder that is no id.
pub(in crate::dialogue) fn check_name(name: &str, place: Place, findings: &mut Findings) {
    if !is_well_formed(name) {
        findings.add(&RULE, place, args(name));
    }
}

fn is_well_formed(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '-'))
}

fn args(id: &str) -> Args {
    let words = id.to_lowercase();
    let words = words.split(|c: char| !matches!(c, 'a'..='z' | '0'..='9')).filter(|word| !word.is_empty());
    let mended = words.collect::<Vec<_>>().join("-");
    let mended = if mended.is_empty() { NONE.to_owned() } else { mended };
    vec![("id", id.to_owned()), ("similar", mended)]
}
