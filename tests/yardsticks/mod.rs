//! What is measured, how it is printed, and the floors under it.
//!
//! Figures are the same from run to run. Public data is read from `../shared/data` beside the project; where that folder
//! or a dictionary is absent, what needs it is not measured, and the row says so.

mod denials;
mod drills;
mod language;
mod material;
mod register;
mod saf;
mod typos;

use std::fmt::Write as _;
use std::{env, thread};

/// One row of the table: a metric over its parts.
#[derive(Debug)]
pub struct Row {
    /// Its key in `floors.toml`.
    pub id: &'static str,
    /// What the figures say, in a line.
    pub meaning: &'static str,
    /// What was measured.
    pub figures: Vec<Figure>,
    /// Why anything was not.
    pub gaps: Vec<Gap>,
}

/// Why something was not measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// It takes what this machine does not have.
    Absent(String),
    /// It takes what must be there and whole: our own fixtures, and what the environment asks for.
    Broken(String),
}

impl Gap {
    /// Of what this machine does not have, unless the environment sets the variable that asks for it.
    fn absent(reason: String, variable: &str) -> Self {
        if env::var_os(variable).is_some() { Self::Broken(reason) } else { Self::Absent(reason) }
    }
}

impl Row {
    /// A row of what could be measured; a reason that holds for several parts stands once.
    fn new(id: &'static str, meaning: &'static str, parts: impl IntoIterator<Item = Result<Vec<Figure>, Gap>>) -> Self {
        let mut row = Self { id, meaning, figures: Vec::new(), gaps: Vec::new() };
        for part in parts {
            match part {
                Ok(figures) => row.figures.extend(figures),
                Err(gap) if row.gaps.contains(&gap) => {}
                Err(gap) => row.gaps.push(gap),
            }
        }
        row
    }
}

/// One measured figure.
#[derive(Debug)]
pub struct Figure {
    /// What it was measured on: a language, a question.
    pub part: String,
    /// What was measured there.
    pub name: &'static str,
    /// Rounded to four decimals.
    pub value: f64,
    /// On how many cases.
    pub n: u64,
    /// What is asked of it.
    pub asked: Asked,
}

/// What is asked of a figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Asked {
    /// At least so much; printed as `≥`.
    AtLeast(f64),
    /// At most so much; printed as `≤`.
    AtMost(f64),
    /// No yardstick; more is better.
    More,
    /// No yardstick; less is better.
    Less,
}

impl Figure {
    /// A figure; 0 where it is undefined.
    pub fn new(part: &str, name: &'static str, value: Option<f64>, n: u64, asked: Asked) -> Self {
        Self { part: part.to_owned(), name, value: rounded(value.unwrap_or_default()), n, asked }
    }

    /// A share of cases.
    pub fn share(part: &str, name: &'static str, hits: usize, n: usize, asked: Asked) -> Self {
        #[allow(clippy::cast_precision_loss, reason = "counts of a few thousand")]
        let value = (n > 0).then(|| hits as f64 / n as f64);
        Self::new(part, name, value, n as u64, asked)
    }

    /// Whether it is where it is asked to be.
    fn verdict(&self) -> &'static str {
        match self.asked {
            Asked::AtLeast(least) if self.value < least => "missed",
            Asked::AtMost(most) if self.value > most => "missed",
            Asked::AtLeast(_) | Asked::AtMost(_) => "reached",
            Asked::More | Asked::Less => "",
        }
    }
}

/// Rounded to four decimals, as figures are printed and compared.
pub fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

/// Every row, in the order of the table; each is measured in a thread of its own.
pub fn measure() -> Vec<Row> {
    let rows = [saf::row, register::row, typos::row, language::row, drills::row, denials::row];
    let threads = rows.map(thread::spawn);
    threads.into_iter().map(|thread| thread.join().expect("a row that panics has said why")).collect()
}

/// The rows as text.
pub fn table(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let _ = writeln!(text, "\n{}: {}", row.id, row.meaning);
        row.figures.iter().for_each(|figure| line(&mut text, figure));
        for Gap::Absent(reason) | Gap::Broken(reason) in &row.gaps {
            let _ = writeln!(text, "  NOT MEASURED: {reason}");
        }
    }
    text
}

fn line(text: &mut String, figure: &Figure) {
    let asked = match figure.asked {
        Asked::AtLeast(least) => format!("≥ {least:.4}"),
        Asked::AtMost(most) => format!("≤ {most:.4}"),
        Asked::More | Asked::Less => String::new(),
    };
    let Figure { part, name, value, n, .. } = figure;
    let line =
        format!("  {part:<6} {name:<34} {value:>9.4}  {asked:<9} {verdict:<8} n = {n}", verdict = figure.verdict());
    let _ = writeln!(text, "{}", line.trim_end());
}
