//! Whether a word earns its point beside a denial, on answers whose authors knew no rule of the reader
//! (`tests/fixtures/denials`; those in `seen` were looked at, these were not).
//!
//! One JSON object a line: a `pattern` of one word or number, the `text` it stands in, and whether it `earns` its point
//! there: it does not where the text denies or refuses it, and does where the denial is about something else.

use std::fs;
use std::path::Path;

use repliek::engine::lang::Lang;
use repliek::engine::matching::{Lexicon, Pattern};
use repliek::engine::text::Answer;
use serde_json::Value;

use super::{Asked, Figure, Row};

pub fn row() -> Row {
    let figures = Lang::ALL.iter().map(|&lang| figures(lang)).collect::<Result<Vec<_>, _>>();
    let figures = figures.map(|each| each.into_iter().flatten().collect());
    Row { id: "denials", meaning: "share of words beside a denial that earn what they should", figures }
}

fn figures(lang: Lang) -> Result<Vec<Figure>, String> {
    let path = format!("tests/fixtures/denials/{lang}.jsonl");
    let lines =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).map_err(|_| format!("no {path}"))?;
    let mut cases = Vec::new();
    for (line, case) in lines.lines().enumerate() {
        cases.push(is_right(case, lang).ok_or_else(|| format!("{path}:{}", line + 1))?);
    }
    let share = |name, earning| {
        let of_kind: Vec<bool> = cases.iter().filter(|(earns, _)| *earns == earning).map(|(_, right)| *right).collect();
        let hits = of_kind.iter().filter(|right| **right).count();
        Figure::share(lang.code(), name, hits, of_kind.len(), Asked::More)
    };
    Ok(vec![share("denied, earns nothing", false), share("said, earns its point", true)])
}

/// Whether a case earns its point, and whether it is marked so.
fn is_right(case: &str, lang: Lang) -> Option<(bool, bool)> {
    let case: Value = serde_json::from_str(case).ok()?;
    let text = |key: &str| case.get(key)?.as_str();
    let pattern = Pattern::parse(text("pattern")?, lang, &Lexicon::default()).ok()?;
    let earns = case.get("earns")?.as_bool()?;
    let is_found = pattern.find(&Answer::parse(text("text")?, lang), &[]).is_some();
    Some((earns, is_found == earns))
}
