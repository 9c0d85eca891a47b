//! Whether a word earns its point beside a denial, on answers whose authors knew no rule of the reader
//! (`tests/fixtures/denials`; those in `seen` were looked at, these were not).
//!
//! One JSON object a line: a `pattern` of one word or number, the `text` it stands in, and whether it `earns` its point
//! there: it does not where the text denies or refuses it, and does where the denial is about something else.

use repliek::engine::lang::Lang;
use repliek::engine::matching::{Lexicon, Pattern};
use repliek::engine::text::Answer;
use serde_json::Value;

use super::material::fixture;
use super::{Asked, Figure, Gap, Row};

pub fn row() -> Row {
    let parts = Lang::ALL.iter().map(|&lang| figures(lang));
    Row::new("denials", "share of words beside a denial that earn what they should", parts)
}

fn figures(lang: Lang) -> Result<Vec<Figure>, Gap> {
    let path = format!("tests/fixtures/denials/{lang}.jsonl");
    let mut cases = Vec::new();
    for (line, case) in fixture(&path)?.lines().enumerate() {
        let broken = || Gap::Broken(format!("{path}:{} is no case", line + 1));
        cases.push(is_right(case, lang).ok_or_else(broken)?);
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
