//! `model-answer`
//!
//! ## What it does
//! Notes a model answer that earns less than full marks on its turn, bonus included, or that says what it must not.
//!
//! ## Why is this bad
//! It shows the student what would have earned them.
//!
//! ## Example
//! ```toml
//! [turns.opening]
//! model_answer = "Dank u."     # and the criterion asks for understanding
//! ```
//!
//! ## Arguments
//! `turn`: its id; `problem`: `marks` or `auto-fail`; `criterion`: id of the criterion or of the auto-fail; `mark`:
//! what it earns, of 3; `missed`: the elements and checks that it misses, `sentence` where it is keywords alone, or the
//! words that trigger the auto-fail.

use super::{Check, Marked, Report, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::similar::NONE;
use crate::engine::rubric::{self, Before, MAX_MARK};
use crate::engine::text::Answer;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "model-answer", severity: Severity::Error, check: Check::Drill(check) };

fn check(marked: &Marked<'_>, report: &mut Report<'_>) {
    let drill = marked.drill;
    for (idx, turn) in drill.turns.iter().enumerate() {
        let written = marked.words.turn(&turn.id).and_then(|words| words.model_answer.as_ref());
        let Some(written) = written else {
            continue;
        };
        let answer = Answer::parse(&turn.model_answer, drill.lang);
        let marks = rubric::mark(drill, idx, &answer, Before::default());
        for mark in marks.criteria.iter().filter(|mark| mark.mark < MAX_MARK) {
            let elements = mark.elements.iter().filter(|element| !element.met).map(|element| element.id.as_str());
            let missed: Vec<&str> = elements.chain(mark.lacks_sentence().then_some(SENTENCE)).collect();
            let criterion = &drill.criterion(mark.criterion).id;
            report.add(written.place, args(&turn.id, "marks", criterion, mark.mark, &missed.join(", ")));
        }
        for auto_fail in &marks.auto_fails {
            let said: Vec<&str> =
                auto_fail.evidence.iter().map(|evidence| evidence.span.of(&turn.model_answer)).collect();
            let id = &drill.auto_fail(auto_fail.auto_fail).id;
            report.add(written.place, args(&turn.id, "auto-fail", id, 0, &said.join(" … ")));
        }
    }
}

/// What a model answer of keywords alone misses.
const SENTENCE: &str = "sentence";

fn args(turn: &str, problem: &str, criterion: &str, mark: u8, missed: &str) -> Args {
    let missed = if missed.is_empty() { NONE } else { missed };
    vec![
        ("turn", turn.to_owned()),
        ("problem", problem.to_owned()),
        ("criterion", criterion.to_owned()),
        ("mark", mark.to_string()),
        ("missed", missed.to_owned()),
    ]
}
