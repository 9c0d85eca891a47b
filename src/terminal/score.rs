//! `repliek score`: answers in, marks out, a line each.

use std::io::{self, BufRead, Write};
use std::sync::Arc;

use serde::Serialize;

use super::Failure;
use super::args::Score;
use super::input::complain;
use crate::app::{Hunspell, Library};
use crate::engine::drill::Drill;
use crate::engine::matching::Evidence;
use crate::engine::rubric::{self, MAX_MARK, TurnMarks};
use crate::engine::text::{Answer, Dictionary};
use crate::i18n::Texts;

#[derive(Debug, Serialize)]
struct Scored<'a> {
    answer: &'a str,
    criteria: Vec<Criterion<'a>>,
    /// Ids of the auto-fails that were triggered.
    auto_fail: Vec<&'a str>,
    /// Of this turn, 0 to 100, with up to two decimals.
    percent: f64,
}

#[derive(Debug, Serialize)]
struct Criterion<'a> {
    id: &'a str,
    mark: u8,
    max: u8,
    evidence: Vec<Quote<'a>>,
}

/// Words of an answer that a pattern found, for programs.
#[derive(Debug, Serialize)]
pub struct Quote<'a> {
    /// First byte of the answer.
    start: usize,
    /// First byte after it.
    end: usize,
    text: &'a str,
    pattern: &'a str,
    route: &'static str,
}

/// The turn of a drill that was asked for.
pub fn turn(library: &Library, asked: &Score, texts: &Texts) -> Result<(Arc<Drill>, usize), Failure> {
    let (id, turn) = (asked.drill.as_deref().unwrap_or_default(), asked.turn.as_deref().unwrap_or_default());
    let drill = library.drill(id, asked.lang)?;
    let Some(found) = drill.turn_named(turn) else {
        let turns: Vec<&str> = drill.turns.iter().map(|turn| turn.id.as_str()).collect();
        complain(&texts.say("score-unknown-turn", &[("turn", turn.into()), ("turns", turns.join(", ").into())]));
        return Err(Failure::Silent);
    };
    Ok((drill, found))
}

/// Marks each line of `from` as an answer to one turn, and writes a JSON object for it to `to`.
pub fn score(
    drill: &Drill,
    turn: usize,
    dictionary: Option<Arc<Hunspell>>,
    mut from: impl BufRead,
    mut to: impl Write,
) -> Result<(), Failure> {
    let guard = dictionary.map(|dictionary| dictionary as Arc<dyn Dictionary>);
    let mut bytes = Vec::new();
    while from.read_until(b'\n', &mut bytes)? > 0 {
        let line = String::from_utf8_lossy(&bytes);
        let answer = line.trim_end_matches(['\n', '\r']);
        let read = Answer::parse(answer, drill.lang).guarded_by(guard.clone());
        let marks = rubric::mark(drill, turn, &read, &[]);
        let scored = serde_json::to_string(&Scored::of(drill, answer, &marks)).map_err(io::Error::from)?;
        writeln!(to, "{scored}")?;
        to.flush()?;
        bytes.clear();
    }
    Ok(())
}

impl<'a> Scored<'a> {
    fn of(drill: &'a Drill, answer: &'a str, marks: &'a TurnMarks) -> Self {
        let criteria = marks.criteria.iter().map(|mark| {
            let met = mark.elements.iter().filter(|element| element.met).flat_map(|element| &element.evidence);
            let quotes = met.map(|evidence| Quote::of(evidence, answer));
            let id = drill.criterion(mark.criterion).id.as_str();
            Criterion { id, mark: mark.mark, max: MAX_MARK, evidence: quotes.collect() }
        });
        let auto_fails = marks.auto_fails.iter().map(|found| drill.auto_fail(found.auto_fail).id.as_str());
        Self {
            answer,
            criteria: criteria.collect(),
            auto_fail: auto_fails.collect(),
            percent: f64::from(marks.percent(drill).hundredths()) / 100.0,
        }
    }
}

impl<'a> Quote<'a> {
    /// The words of an answer that this evidence names.
    pub fn of(evidence: &'a Evidence, answer: &'a str) -> Self {
        Self {
            start: evidence.span.start,
            end: evidence.span.end,
            text: evidence.span.of(answer),
            pattern: &evidence.pattern,
            route: evidence.route.code(),
        }
    }
}
