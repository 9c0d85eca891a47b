//! Short answers in German that people marked, against our rubrics of the same questions (`tests/fixtures/saf`).
//!
//! Rubrics were written from the reference answers and the answers with an odd index in their question, counted from 0;
//! figures are of the even ones. A score is the percentage of the rubric; QWK is on quarter points.

use repliek::app::built_in_files;
use repliek::dialogue::read_rubric;
use repliek::engine::drill::Drill;
use repliek::engine::grade::Percent;
use repliek::engine::lang::Lang;
use repliek::engine::rubric::{self, Before};
use repliek::engine::text::Answer;
use repliek::report::Pairs;

use super::material::{fixture, shared};
use super::{Asked, Figure, Gap, Row};

const QUESTIONS: [&str; 6] = ["1", "3", "4", "6", "7", "8"];

pub fn row() -> Row {
    Row::new("saf", "agreement with people's scores of German short answers, unseen ones", [figures()])
}

fn figures() -> Result<Vec<Figure>, Gap> {
    let mut found = Vec::new();
    let mut all = Pairs::of_scores();
    // All of ours before any of the answers, which may be absent.
    let drills = QUESTIONS.into_iter().map(drill).collect::<Result<Vec<_>, _>>()?;
    for (question, drill) in QUESTIONS.into_iter().zip(drills) {
        let mut own = Pairs::of_scores();
        for (answer, score) in answers(question)?.into_iter().step_by(2) {
            let given =
                rubric::mark(&drill, drill.start, &Answer::parse(&answer, Lang::De), Before::default()).percent(&drill);
            own.add(score, given);
            all.add(score, given);
        }
        found.extend(agreement(question, &own, [Asked::More, Asked::Less]));
    }
    found.extend(agreement("all", &all, [Asked::AtLeast(0.85), Asked::AtMost(0.20)]));
    Ok(found)
}

fn agreement(part: &str, pairs: &Pairs<5>, [kappa, rmse]: [Asked; 2]) -> [Figure; 2] {
    let figures = pairs.figures();
    [("QWK", figures.kappa, kappa), ("RMSE", figures.rmse, rmse)]
        .map(|(name, value, asked)| Figure::new(part, name, value, figures.n, asked))
}

fn drill(question: &str) -> Result<Drill, Gap> {
    let path = format!("tests/fixtures/saf/{question}.toml");
    let text = fixture(&path)?;
    let reading = read_rubric(&path, text, &built_in_files(), Lang::De);
    reading.drill.ok_or_else(|| Gap::Broken(format!("{path} has errors: {:?}", reading.diagnostics)))
}

/// The answers of a question and what they scored, in the order of the file.
fn answers(question: &str) -> Result<Vec<(String, Percent)>, Gap> {
    let text = shared(&format!("saf-german-training/{question}.xml"))?;
    let document =
        roxmltree::Document::parse(&text).map_err(|error| Gap::Broken(format!("{question}.xml: {error}")))?;
    let answers = document.descendants().filter(|node| node.has_tag_name("studentAnswer")).map(|node| {
        let part = |name| node.children().find(|child| child.has_tag_name(name)).and_then(|child| child.text());
        let score = part("score").and_then(|score| score.parse::<f64>().ok());
        Some((part("response").unwrap_or_default().to_owned(), percent(score?)))
    });
    answers.collect::<Option<_>>().ok_or_else(|| Gap::Broken(format!("{question}.xml: an answer without a score")))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "scores are 0 to 1")]
fn percent(score: f64) -> Percent {
    Percent::from_hundredths((score * 10_000.0).round() as u32)
}
