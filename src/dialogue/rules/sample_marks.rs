//! `sample-marks`
//!
//! ## What it does
//! Notes a sample that does not earn what its author says it deserves. It is marked on its turn alone, as the first
//! answer of a session.
//!
//! ## Why is this bad
//! Either the patterns or the author is wrong; a student's answer would be marked as wrongly.
//!
//! ## Example
//! ```toml
//! [[turns.opening.samples]]
//! band = "good"
//! answer = "Wat vervelend."
//! marks = { empathy = 3, listening = 3 }     # the answer repeats nothing
//! ```
//!
//! ## Arguments
//! `problem`: `differs`, `absent` (no mark stated for a criterion of the turn), `not-here` (a mark for a criterion that
//! the turn does not look for) or `band`; `criterion`: its id, or `none`; `stated`, `found`: marks or bands, or `none`;
//! `met`, `missed`: elements and checks, or `none`.

use super::{Check, Marked, Report, Rule};
use crate::dialogue::diagnostic::{Args, Severity};
use crate::dialogue::similar::NONE;
use crate::dialogue::source::SampleSource;
use crate::engine::drill::Drill;
use crate::engine::rubric::{self, Before, CriterionMark, TurnMarks};
use crate::engine::text::Answer;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "sample-marks", severity: Severity::Error, check: Check::Drill(check) };

fn check(marked: &Marked<'_>, report: &mut Report<'_>) {
    let drill = marked.drill;
    for (idx, turn) in drill.turns.iter().enumerate() {
        for sample in marked.words.turn(&turn.id).into_iter().flat_map(|words| &words.samples) {
            if let Some(answer) = &sample.answer {
                let marks = rubric::mark(drill, idx, &Answer::parse(&answer.value, drill.lang), Before::default());
                check_sample(sample, drill, &marks, report);
            }
        }
    }
}

fn check_sample(sample: &SampleSource, drill: &Drill, marks: &TurnMarks, report: &mut Report<'_>) {
    for mark in &marks.criteria {
        let criterion = &drill.criterion(mark.criterion).id;
        let found = mark.mark.to_string();
        match sample.marks.iter().find(|(id, _)| id.value == *criterion) {
            None => report.add(sample.place, args("absent", criterion, NONE, &found, Some(mark))),
            Some((_, stated)) if stated.value != i64::from(mark.mark) => {
                report.add(stated.place, args("differs", criterion, &stated.value.to_string(), &found, Some(mark)));
            }
            Some(_) => {}
        }
    }
    for (id, stated) in &sample.marks {
        let idx = drill.criterion_named(&id.value);
        if idx.and_then(|idx| marks.mark(idx)).is_none() {
            report.add(id.place, args("not-here", &id.value, &stated.value.to_string(), NONE, None));
        }
    }
    let band = marks.band(drill);
    if let Some(stated) = sample.band.as_ref().filter(|stated| stated.value != band) {
        report.add(stated.place, args("band", NONE, stated.value.code(), band.code(), None));
    }
}

fn args(problem: &str, criterion: &str, stated: &str, found: &str, mark: Option<&CriterionMark>) -> Args {
    let elements = |met: bool| {
        let elements = mark.into_iter().flat_map(|mark| &mark.elements).filter(|element| element.met == met);
        let ids: Vec<&str> = elements.map(|element| element.id.as_str()).collect();
        if ids.is_empty() { NONE.to_owned() } else { ids.join(", ") }
    };
    vec![
        ("problem", problem.to_owned()),
        ("criterion", criterion.to_owned()),
        ("stated", stated.to_owned()),
        ("found", found.to_owned()),
        ("met", elements(true)),
        ("missed", elements(false)),
    ]
}
