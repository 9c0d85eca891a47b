//! `missing-text`
//!
//! ## What it does
//! Notes words that a language file lacks or leaves empty.
//!
//! ## Why is this bad
//! The student would read nothing there.
//!
//! ## Example
//! ```toml
//! [turns.opening]
//! cue = ""
//! ```
//!
//! ## Arguments
//! `text`: where it belongs, as `turns.opening.cue`; `problem`: `absent` or `empty`.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::place::{Place, Placed};
use crate::dialogue::source::{Structure, TurnWords, Words};

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "missing-text", severity: Severity::Error, check: Check::Words(check) };

fn check(structure: &Structure, words: &Words, report: &mut Report<'_>) {
    let mut check = Texts { start: Place::start_of(words.file), report };
    let (persona, briefing) = (&words.persona, &words.briefing);
    let general = [
        ("title", &words.title),
        ("summary", &words.summary),
        ("persona.name", &persona.name),
        ("persona.role", &persona.role),
        ("persona.avatar", &persona.avatar),
        ("briefing.situation", &briefing.situation),
        ("briefing.mandate", &briefing.mandate),
    ];
    for (path, text) in general {
        check.text(path, check.start, text.as_ref());
    }
    for text in briefing.facts.iter().flat_map(|(label, value)| [label, value]) {
        check.text("briefing.facts", text.place, Some(text));
    }
    for id in structure.criterion_ids() {
        let found = words.criterion(id);
        let texts = found.map(|criterion| {
            let texts = [("label", &criterion.label), ("behaviour", &criterion.behaviour), ("tip", &criterion.tip)];
            (criterion.id.place, texts.to_vec())
        });
        check.table(&format!("criteria.{id}"), texts);
    }
    for id in &structure.auto_fails {
        let found = words.auto_fail(&id.value);
        let texts = found.map(|auto_fail| (auto_fail.id.place, vec![("label", &auto_fail.label)]));
        check.table(&format!("auto_fail.{}", id.value), texts);
    }
    for turn in structure.turn_ids() {
        check.turn(turn, words.turn(turn));
    }
    for id in structure.ending_ids() {
        let found = words.ending(id);
        let texts =
            found.map(|ending| (ending.id.place, vec![("text", &ending.text), ("explanation", &ending.explanation)]));
        check.table(&format!("endings.{id}"), texts);
    }
}

type Named<'a> = Vec<(&'static str, &'a Option<Placed<String>>)>;

struct Texts<'a, 'r> {
    start: Place,
    report: &'a mut Report<'r>,
}

impl Texts<'_, '_> {
    fn turn(&mut self, id: &str, words: Option<&TurnWords>) {
        let path = format!("turns.{id}");
        let texts = words.map(|words| {
            let texts = [
                ("cue", &words.cue),
                ("model_answer", &words.model_answer),
                ("replies.good", &words.good),
                ("replies.partial", &words.partial),
                ("replies.poor", &words.poor),
            ];
            (words.id.place, texts.to_vec())
        });
        self.table(&path, texts);
        let Some(words) = words else {
            return;
        };
        let tips = words.tips.iter().map(|(_, tip)| ("tips", tip));
        let again = words.cue_again.iter().map(|cue| ("cue_again", cue));
        let answers = words.samples.iter().filter_map(|sample| sample.answer.as_ref()).map(|text| ("samples", text));
        let hints = words.hints.iter().map(|hint| ("hints", hint));
        for (key, text) in hints.chain(tips).chain(again).chain(answers) {
            self.text(&format!("{path}.{key}"), text.place, Some(text));
        }
    }

    fn table(&mut self, path: &str, texts: Option<(Place, Named<'_>)>) {
        match texts {
            None => self.note(path, "absent", self.start),
            Some((place, texts)) => {
                for (key, text) in texts {
                    self.text(&format!("{path}.{key}"), place, text.as_ref());
                }
            }
        }
    }

    fn text(&mut self, path: &str, place: Place, text: Option<&Placed<String>>) {
        match text {
            None => self.note(path, "absent", place),
            Some(text) if text.value.trim().is_empty() => self.note(path, "empty", text.place),
            Some(_) => {}
        }
    }

    fn note(&mut self, path: &str, problem: &str, place: Place) {
        self.report.add(place, vec![("text", path.to_owned()), ("problem", problem.to_owned())]);
    }
}
