//! An evaluation for programs.

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use super::{Judged, Report};
use crate::app::Reference;
use crate::engine::grade::Percent;
use crate::engine::rubric::{CriterionMark, ElementMark};
use crate::report::{Agreement, Figures, Pairs};
use crate::terminal::score::Quote;
use crate::terminal::screen::Screen;

#[derive(Debug, Serialize)]
struct Shown<'a> {
    languages: BTreeMap<&'static str, Table<'a>>,
    all: Table<'a>,
    disagreements: usize,
    worst: Vec<Disagreement<'a>>,
}

#[derive(Debug, Serialize)]
struct Table<'a> {
    criteria: Vec<Row<'a>>,
    marks: Line,
    percent: Line,
    auto_fail: Line,
}

#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    #[serde(flatten)]
    line: Line,
}

/// Figures with up to six decimals; null where one is undefined.
#[derive(Debug, Serialize)]
struct Line {
    n: u64,
    precision: Option<f64>,
    recall: Option<f64>,
    f1: Option<f64>,
    qwk: Option<f64>,
    rmse: Option<f64>,
    exact: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Disagreement<'a> {
    file: &'a str,
    line: usize,
    id: Option<&'a str>,
    drill: &'a str,
    turn: &'a str,
    lang: &'static str,
    answer: &'a str,
    /// 0 to 100.
    percent: Percents,
    criteria: Vec<Criterion<'a>>,
    auto_fail: AutoFails<'a>,
}

#[derive(Debug, Serialize)]
struct Percents {
    reference: f64,
    given: f64,
}

#[derive(Debug, Serialize)]
struct AutoFails<'a> {
    reference: Option<Vec<&'a str>>,
    given: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct Criterion<'a> {
    id: &'a str,
    reference: Option<u8>,
    given: u8,
    elements: Vec<Element<'a>>,
}

#[derive(Debug, Serialize)]
struct Element<'a> {
    id: &'a str,
    met: bool,
    /// What met it; of one that is not met, what undid it.
    evidence: Vec<Quote<'a>>,
}

/// Writes an evaluation as one JSON object.
pub fn show<W: Write>(report: &Report<'_>, screen: &mut Screen<W>) -> io::Result<()> {
    let languages = report.evaluation.languages.iter();
    let shown = Shown {
        languages: languages.map(|(lang, agreement)| (lang.code(), Table::of(agreement))).collect(),
        all: Table::of(&report.evaluation.all),
        disagreements: report.disagreements,
        worst: report.worst.iter().map(Disagreement::of).collect(),
    };
    screen.line(&serde_json::to_string_pretty(&shown).map_err(io::Error::from)?)
}

impl<'a> Table<'a> {
    fn of(agreement: &'a Agreement) -> Self {
        let criteria = agreement.criteria.iter();
        Self {
            criteria: criteria.map(|(id, pairs)| Row { id, line: Line::of(pairs) }).collect(),
            marks: Line::of(&agreement.marks),
            percent: Line::of(&agreement.percent),
            auto_fail: Line::of(&agreement.auto_fails),
        }
    }
}

impl Line {
    fn of<const K: usize>(pairs: &Pairs<K>) -> Self {
        let Figures { n, precision, recall, f1, kappa, rmse, exact } = pairs.figures();
        let [precision, recall, f1, qwk, rmse, exact] =
            [precision, recall, f1, kappa, rmse, exact].map(|figure| figure.map(|figure| (figure * 1e6).round() / 1e6));
        Self { n, precision, recall, f1, qwk, rmse, exact }
    }
}

impl<'a> Disagreement<'a> {
    fn of(judged: &'a Judged<'a>) -> Self {
        let Judged { reference, given } = judged;
        let (drill, expected) = (&reference.drill, &reference.expected);
        let percent = |percent: Percent| f64::from(percent.hundredths()) / 100.0;
        let stated = expected.auto_fails.as_ref();
        let auto_fail = |idx: usize| drill.auto_fail(idx).id.as_str();
        Self {
            file: &reference.file,
            line: reference.line,
            id: reference.id.as_deref(),
            drill: &drill.id,
            turn: &drill.turn(reference.turn).id,
            lang: drill.lang.code(),
            answer: &reference.answer,
            percent: Percents { reference: percent(expected.percent), given: percent(given.percent(drill)) },
            criteria: given.criteria.iter().map(|mark| Criterion::of(judged, mark)).collect(),
            auto_fail: AutoFails {
                reference: stated.map(|stated| stated.iter().map(|&idx| auto_fail(idx)).collect()),
                given: given.auto_fails.iter().map(|found| auto_fail(found.auto_fail)).collect(),
            },
        }
    }
}

impl<'a> Criterion<'a> {
    fn of(judged: &'a Judged<'a>, mark: &'a CriterionMark) -> Self {
        let Reference { drill, expected, answer, .. } = judged.reference;
        let element = |element: &'a ElementMark| Element {
            id: &element.id,
            met: element.met,
            evidence: element.evidence.iter().map(|evidence| Quote::of(evidence, answer)).collect(),
        };
        Self {
            id: &drill.criterion(mark.criterion).id,
            reference: expected.mark(mark.criterion),
            given: mark.mark,
            elements: mark.elements.iter().map(element).collect(),
        }
    }
}
