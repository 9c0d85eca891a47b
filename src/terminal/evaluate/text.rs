//! An evaluation for people: tables of figures, then the worst disagreements.

use std::io::{self, Write};

use anstyle::Style;
use unicode_width::UnicodeWidthStr;

use super::{Judged, Report};
use crate::app::wording;
use crate::engine::drill::Check;
use crate::engine::matching::Evidence;
use crate::engine::rubric::{CriterionMark, ElementMark};
use crate::i18n::Texts;
use crate::report::{Agreement, Figures};
use crate::terminal::screen::{DIM, Screen, TITLE, WRONG};

/// Names of the columns after the first.
const COLUMNS: [&str; 7] = ["n", "precision", "recall", "f1", "qwk", "rmse", "exact"];

/// The narrowest column: a figure with its sign.
const CELL: usize = 6;

/// Shows an evaluation.
pub fn show<W: Write>(report: &Report<'_>, texts: &Texts, screen: &mut Screen<W>) -> io::Result<()> {
    let mut show = Show { texts, screen };
    for (&lang, agreement) in &report.evaluation.languages {
        show.table(&wording::lang(texts, lang), agreement)?;
    }
    if report.evaluation.languages.len() > 1 {
        show.table(&texts.say("evaluate-all", &[]), &report.evaluation.all)?;
    }
    if report.disagreements == 0 {
        return show.screen.say(Style::new(), 0, &texts.say("evaluate-agreed", &[]));
    }
    let args = [("shown", report.worst.len().into()), ("all", report.disagreements.into())];
    show.screen.say(TITLE, 0, &texts.say("evaluate-worst", &args))?;
    for judged in &report.worst {
        show.judged(judged)?;
    }
    Ok(())
}

struct Show<'s, W> {
    texts: &'s Texts,
    screen: &'s mut Screen<W>,
}

impl<W: Write> Show<'_, W> {
    fn table(&mut self, title: &str, agreement: &Agreement) -> io::Result<()> {
        let say = |key: &str| self.texts.say(key, &[]);
        let mut rows: Vec<(String, Figures)> =
            agreement.criteria.iter().map(|(id, pairs)| (id.clone(), pairs.figures())).collect();
        if agreement.marks.n() > 0 {
            rows.push((say("evaluate-marks"), agreement.marks.figures()));
        }
        rows.push((say("evaluate-percent"), agreement.percent.figures()));
        if agreement.auto_fails.n() > 0 {
            // Something that is there or not has no levels to be near to.
            let figures = Figures { kappa: None, rmse: None, exact: None, ..agreement.auto_fails.figures() };
            rows.push((say("evaluate-auto-fails"), figures));
        }
        let head = COLUMNS.map(|column| say(&format!("evaluate-column-{column}")));
        let label = rows.iter().map(|(label, _)| label.width()).max().unwrap_or_default();
        self.screen.say(TITLE, 0, title)?;
        self.screen.line(&format!("{DIM}{}{DIM:#}", line("", label, &head, &head)))?;
        for (name, figures) in rows {
            self.screen.line(&line(&name, label, &self.cells(&figures), &head))?;
        }
        self.screen.gap()
    }

    fn cells(&self, figures: &Figures) -> [String; 7] {
        let Figures { n, precision, recall, f1, kappa, rmse, exact } = *figures;
        let [precision, recall, f1, kappa, rmse, exact] =
            [precision, recall, f1, kappa, rmse, exact].map(|figure| self.texts.figure(figure));
        [n.to_string(), precision, recall, f1, kappa, rmse, exact]
    }

    fn judged(&mut self, judged: &Judged<'_>) -> io::Result<()> {
        let Judged { reference, given } = judged;
        let (drill, expected) = (&reference.drill, &reference.expected);
        let mut place = vec![format!("{}:{}", reference.file, reference.line)];
        place.extend(reference.id.clone());
        place.push(format!("{} {} {}", drill.id, drill.turn(reference.turn).id, drill.lang));
        self.screen.gap()?;
        self.screen.say(DIM, 0, &place.join(" · "))?;
        self.screen.say(Style::new(), 2, &self.texts.say("quote", &[("words", reference.answer.trim().into())]))?;
        let percents = [
            ("given", self.texts.percent(given.percent(drill)).into()),
            ("reference", self.texts.percent(expected.percent).into()),
        ];
        self.screen.say(Style::new().bold(), 2, &self.texts.say("evaluate-percents", &percents))?;
        for mark in &given.criteria {
            self.criterion(judged, mark)?;
        }
        for (idx, auto_fail) in drill.auto_fails.iter().enumerate() {
            let found = given.auto_fails.iter().find(|found| found.auto_fail == idx);
            let stated = expected.auto_fails.as_ref().map(|stated| stated.contains(&idx));
            let (key, style) = match (found.is_some(), stated) {
                (false, None | Some(false)) => continue,
                (true, None) => ("evaluate-auto-fail-found", Style::new()),
                (true, Some(true)) => ("evaluate-auto-fail-right", Style::new()),
                (true, Some(false)) => ("evaluate-auto-fail-wrong", WRONG),
                (false, Some(true)) => ("evaluate-auto-fail-missed", WRONG),
            };
            self.screen.say(style, 2, &self.texts.say(key, &[("auto_fail", auto_fail.id.as_str().into())]))?;
            if let Some(found) = found {
                self.found("evaluate-found", &auto_fail.id, &found.evidence, &reference.answer)?;
            }
        }
        Ok(())
    }

    fn criterion(&mut self, judged: &Judged<'_>, mark: &CriterionMark) -> io::Result<()> {
        let stated = judged.reference.expected.mark(mark.criterion);
        let args = [
            ("criterion", judged.reference.drill.criterion(mark.criterion).id.as_str().into()),
            ("given", mark.mark.into()),
            ("reference", stated.map_or_else(|| "-".to_owned(), |stated| stated.to_string()).into()),
        ];
        let style = if stated.is_none_or(|stated| stated == mark.mark) { Style::new() } else { WRONG };
        let mut said = self.texts.say("evaluate-mark", &args);
        if mark.late {
            said = format!("{said} · {}", self.texts.say("standing-late", &[]));
        }
        if mark.lacks_sentence() {
            said = format!("{said} · {}", self.texts.say("evaluate-no-sentence", &[]));
        }
        self.screen.say(style, 2, &said)?;
        for element in mark.elements.iter().filter(|element| !element.evidence.is_empty()) {
            let is_check =
                Check::ALL.iter().any(|check| element.evidence.iter().all(|found| found.pattern == check.code()));
            let key = match (is_check, element.met) {
                (false, true) => "evaluate-found",
                (false, false) => "evaluate-undone",
                (true, true) => "evaluate-kept",
                (true, false) => "evaluate-broken",
            };
            self.found(key, &element.id, &element.evidence, &judged.reference.answer)?;
        }
        let bare = |element: &&ElementMark| !element.met && element.evidence.is_empty();
        let missed: Vec<&str> = mark.elements.iter().filter(bare).map(|element| element.id.as_str()).collect();
        if missed.is_empty() {
            return Ok(());
        }
        self.screen.say(DIM, 4, &self.texts.say("evaluate-missed", &[("elements", missed.join(", ").into())]))
    }

    /// The words of an answer that met or undid something, with the pattern that found them and the route.
    fn found(&mut self, key: &str, element: &str, evidence: &[Evidence], answer: &str) -> io::Result<()> {
        let Some(Evidence { pattern, route, .. }) = evidence.first() else { return Ok(()) };
        let words: Vec<&str> = evidence.iter().map(|evidence| evidence.span.of(answer)).collect();
        let args = [
            ("element", element.into()),
            ("words", words.join(" … ").into()),
            ("pattern", pattern.as_str().into()),
            ("route", self.texts.say(&format!("route-{route}"), &[]).into()),
        ];
        self.screen.say(Style::new(), 4, &self.texts.say(key, &args))
    }
}

/// One line of a table: a label, then cells as wide as their heads.
fn line(label: &str, label_width: usize, cells: &[String; 7], head: &[String; 7]) -> String {
    let pad = |text: &str, width: usize| " ".repeat(width.saturating_sub(text.width()));
    let cells = cells.iter().zip(head).map(|(cell, head)| pad(cell, head.width().max(CELL)) + cell);
    format!("  {label}{}  {}", pad(label, label_width), cells.collect::<Vec<_>>().join("  "))
}
