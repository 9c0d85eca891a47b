//! Our own drills, on answers that the patterns' authors never saw (`tests/fixtures/answers`), marked by people who
//! knew what each criterion means and no pattern.

use repliek::app::{Against, Library, evaluate, read_references};
use repliek::engine::lang::Lang;

use super::material::fixture;
use super::{Asked, Figure, Gap, Row};

pub fn row() -> Row {
    let library = Library::built_in();
    let parts = Lang::ALL.iter().map(|&lang| figures(&library, lang));
    Row::new("drills", "agreement with the marks of answers that no pattern's author saw", parts)
}

fn figures(library: &Library, lang: Lang) -> Result<Vec<Figure>, Gap> {
    let path = format!("tests/fixtures/answers/{lang}.jsonl");
    let text = fixture(&path)?;
    let (references, mistakes) = read_references(&path, text.as_bytes(), Against::Drills(library, Some(lang)));
    if let Some(first) = mistakes.first() {
        return Err(Gap::Broken(format!("{path}:{}: {} {:?}", first.line, first.code, first.args)));
    }
    let agreement = evaluate(&references).all;
    let (marks, percent, grade) = (agreement.marks.figures(), agreement.percent.figures(), agreement.grades.figures());
    let figure = |name, value, asked| Figure::new(lang.code(), name, value, percent.n, asked);
    Ok(vec![
        figure("criterion F1", marks.f1, Asked::AtLeast(0.90)),
        figure("grade QWK", grade.kappa, Asked::AtLeast(0.85)),
        figure("score QWK", percent.kappa, Asked::More),
        figure("score RMSE", percent.rmse, Asked::Less),
    ])
}
