//! `impossible-branch`
//!
//! ## What it does
//! Notes a branch whose conditions cannot all hold, or that asks for a criterion which its turn does not look for.
//!
//! ## Why is this bad
//! It is never taken, or not when its author thinks.
//!
//! ## Example
//! ```toml
//! branches = [{ to = "facts", min_mood = 1, max_mood = -1 }]
//! ```
//!
//! ## Arguments
//! `turn`: id of the turn; `problem`: `marks`, `mood`, `tries` (the least is above the most), `limit` (more tries than
//! the turn has) or `not-here` (the turn does not look for the criterion); `criterion`: its id, or `none`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::place::Placed;
use crate::dialogue::similar::NONE;
use crate::dialogue::source::{BranchSource, Structure, TurnSource};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "impossible-branch", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    for turn in &structure.turns {
        for branch in &turn.branches {
            for (problem, criterion) in problems(branch, turn, structure) {
                let turn = turn.id.value.clone();
                let criterion = criterion.to_owned();
                report
                    .add(branch.place, vec![("turn", turn), ("problem", problem.to_owned()), ("criterion", criterion)]);
            }
        }
    }
}

fn problems<'a>(branch: &'a BranchSource, turn: &TurnSource, structure: &Structure) -> Vec<(&'static str, &'a str)> {
    let mut problems = Vec::new();
    if is_above(branch.min_mood.as_ref(), branch.max_mood.as_ref()) {
        problems.push(("mood", NONE));
    }
    if is_above(branch.min_tries.as_ref(), branch.max_tries.as_ref()) {
        problems.push(("tries", NONE));
    }
    let tries = turn.tries.as_ref().map_or(1, |tries| tries.value);
    if branch.min_tries.as_ref().is_some_and(|least| least.value > tries) {
        problems.push(("limit", NONE));
    }
    for (id, least) in &branch.min_marks {
        let most = branch.max_marks.iter().find(|(other, _)| other.value == id.value);
        if is_above(Some(least), most.map(|(_, most)| most)) {
            problems.push(("marks", &id.value));
        }
    }
    let ids = branch.min_marks.iter().chain(&branch.max_marks).map(|(id, _)| id.value.as_str());
    let looked_for = |id: &str| structure.criterion(id).is_none_or(|criterion| turn.marks(criterion));
    problems.extend(ids.filter(|id| !looked_for(id)).map(|id| ("not-here", id)));
    problems
}

fn is_above(least: Option<&Placed<i64>>, most: Option<&Placed<i64>>) -> bool {
    least.zip(most).is_some_and(|(least, most)| least.value > most.value)
}
