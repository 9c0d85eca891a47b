//! Our own drills, on answers that the patterns' authors never saw (`tests/fixtures/answers`), marked by people who
//! knew what each criterion means and no pattern.

use std::fs;
use std::path::Path;

use repliek::app::{Against, Library, evaluate, read_references};
use repliek::engine::lang::Lang;

use super::{Asked, Figure, Row};

pub fn row() -> Row {
    Row {
        id: "drills",
        meaning: "agreement with the marks of answers that no pattern's author saw",
        figures: figures(),
    }
}

fn figures() -> Result<Vec<Figure>, String> {
    let library = Library::built_in();
    let mut found = Vec::new();
    for &lang in Lang::ALL {
        let path = format!("tests/fixtures/answers/{lang}.jsonl");
        let bytes = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).map_err(|_| format!("no {path}"))?;
        let (references, mistakes) = read_references(&path, &bytes, Against::Drills(&library, Some(lang)));
        if let Some(first) = mistakes.first() {
            return Err(format!("{path}:{}: {} {:?}", first.line, first.code, first.args));
        }
        let agreement = evaluate(&references).all;
        let (marks, percent, grade) =
            (agreement.marks.figures(), agreement.percent.figures(), agreement.grades.figures());
        let figure = |name, value, asked| Figure::new(lang.code(), name, value, percent.n, asked);
        found.extend([
            figure("criterion F1", marks.f1, Asked::AtLeast(0.90)),
            figure("grade QWK", grade.kappa, Asked::AtLeast(0.85)),
            figure("score QWK", percent.kappa, Asked::More),
            figure("score RMSE", percent.rmse, Asked::Less),
        ]);
    }
    Ok(found)
}
