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
    let lines = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(&path)).map_err(|_| format!("no {path}"))?;
    // For what is denied and what is said: how many are marked right, of how many.
    let mut right = [(0, 0); 2];
    for (line, case) in lines.lines().enumerate() {
        let (earns, is_right) = is_right(case, lang).ok_or_else(|| format!("{path}:{}", line + 1))?;
        let (hits, n) = &mut right[usize::from(earns)];
        *hits += usize::from(is_right);
        *n += 1;
    }
    let [(denied, n_denied), (said, n_said)] = right;
    Ok(vec![
        Figure::share(lang.code(), "denied, earns nothing", denied, n_denied, Asked::More),
        Figure::share(lang.code(), "said, earns its point", said, n_said, Asked::More),
    ])
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
