//! `repliek score`: answers in, marks out, a line each.

use std::io::{self, BufRead, Write};
use std::sync::Arc;

use serde::Serialize;

use super::Failure;
use super::args::Score;
use super::input::{BYTE_ORDER_MARK, complain};
use crate::app::{Hunspell, Library, utf8};
use crate::engine::drill::Drill;
use crate::engine::lang::Lang;
use crate::engine::matching::Evidence;
use crate::engine::rubric::{self, Before, CriterionMark, MAX_MARK, TurnMarks};
use crate::engine::session::{self, MAX_ANSWER_CHARS, Refusal};
use crate::engine::text::{Answer, Dictionary};
use crate::i18n::Texts;

#[derive(Debug, Serialize)]
struct Scored<'a> {
    answer: &'a str,
    criteria: Vec<Criterion<'a>>,
    /// Whether a criterion lost a level, or bonuses their marks, for want of a sentence.
    lacks_sentence: bool,
    /// Ids of the auto-fails that were triggered.
    auto_fail: Vec<&'a str>,
    /// The same with the words that triggered them.
    auto_fails: Vec<AutoFail<'a>>,
    /// Of this turn, 0 to 100, with up to two decimals.
    percent: f64,
    /// Why a drill would not take the answer.
    refused: Option<Refused>,
    /// Where it is longer than the drill allows.
    over_length: Option<OverLength>,
}

#[derive(Debug, Serialize)]
struct AutoFail<'a> {
    id: &'a str,
    evidence: Vec<Quote<'a>>,
}

#[derive(Debug, Serialize)]
#[serde(tag = "reason", rename_all = "kebab-case")]
enum Refused {
    NoWords,
    TooLong {
        chars: usize,
        max: usize,
    },
    PastedCue,
    WrongLanguage {
        expected: &'static str,
        /// None where it is none of the languages of drills.
        found: Option<&'static str>,
    },
}

#[derive(Debug, Serialize)]
struct OverLength {
    chars: usize,
    max: usize,
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

/// Marks each line of `from` as an answer to one turn, and writes a JSON object for it to `to`. It ends at a line that
/// is not UTF-8, which is said; and so is that there is none.
pub fn score(
    drill: &Drill,
    turn: usize,
    dictionary: Option<Arc<Hunspell>>,
    texts: &Texts,
    mut from: impl BufRead,
    mut to: impl Write,
) -> Result<(), Failure> {
    let guard = dictionary.map(|dictionary| dictionary as Arc<dyn Dictionary>);
    let mut bytes = Vec::new();
    for line in 1.. {
        bytes.clear();
        if from.read_until(b'\n', &mut bytes)? == 0 {
            if line > 1 {
                break;
            }
            complain(&format!("-:1: {}", texts.say("score-no-input", &[])));
            return Err(Failure::Silent);
        }
        let typed = match utf8(&bytes) {
            Ok(typed) if line == 1 => typed.strip_prefix(BYTE_ORDER_MARK).unwrap_or(typed),
            Ok(typed) => typed,
            Err(column) => {
                complain(&format!("-:{line}: {}", texts.say("mistake-utf8", &[("column", column.into())])));
                return Err(Failure::Silent);
            }
        };
        let typed = typed.trim_end_matches(['\n', '\r']);
        let answer = Answer::parse(typed, drill.lang).guarded_by(guard.clone());
        let marks = rubric::mark(drill, turn, &answer, Before::default());
        let scored = Scored { refused: Refused::of(drill, turn, &answer), ..Scored::of(drill, &answer, &marks) };
        let scored = serde_json::to_string(&scored).map_err(io::Error::from)?;
        writeln!(to, "{scored}")?;
        to.flush()?;
    }
    Ok(())
}

impl<'a> Scored<'a> {
    fn of(drill: &'a Drill, answer: &'a Answer, marks: &'a TurnMarks) -> Self {
        let typed = answer.typed();
        let criteria = marks.criteria.iter().map(|mark| {
            let met = mark.elements.iter().filter(|element| element.met).flat_map(|element| &element.evidence);
            let quotes = met.map(|evidence| Quote::of(evidence, typed));
            let id = drill.criterion(mark.criterion).id.as_str();
            Criterion { id, mark: mark.mark, max: MAX_MARK, evidence: quotes.collect() }
        });
        let auto_fails = marks.auto_fails.iter().map(|found| AutoFail {
            id: &drill.auto_fail(found.auto_fail).id,
            evidence: found.evidence.iter().map(|evidence| Quote::of(evidence, typed)).collect(),
        });
        let auto_fails: Vec<AutoFail<'_>> = auto_fails.collect();
        let too_long = drill.max_chars.filter(|&max| !answer.has_at_most(max));
        Self {
            answer: typed,
            criteria: criteria.collect(),
            lacks_sentence: marks.criteria.iter().any(CriterionMark::lacks_sentence),
            auto_fail: auto_fails.iter().map(|found| found.id).collect(),
            auto_fails,
            percent: f64::from(marks.percent(drill).hundredths()) / 100.0,
            refused: None,
            over_length: too_long.map(|max| OverLength { chars: answer.n_chars(), max }),
        }
    }
}

impl Refused {
    fn of(drill: &Drill, turn: usize, answer: &Answer) -> Option<Self> {
        match session::check(drill, turn, answer, false).err()? {
            Refusal::NoWords => Some(Self::NoWords),
            Refusal::TooLong { chars } => Some(Self::TooLong { chars, max: MAX_ANSWER_CHARS }),
            Refusal::PastedCue => Some(Self::PastedCue),
            Refusal::WrongLanguage { expected, found } => {
                Some(Self::WrongLanguage { expected: expected.code(), found: found.map(Lang::code) })
            }
            // Of a session, not of an answer.
            Refusal::Ended | Refusal::NoHintsInTest | Refusal::NoHintsLeft => None,
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
