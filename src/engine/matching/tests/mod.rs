//! What patterns find, in all five languages, and what they must not find.

mod denial;
mod errors;
mod grammar;
mod languages;
mod laws;
mod negation;
mod refusal;
mod scope;
mod spelled;
mod typed;
mod typos;

use std::collections::BTreeMap;

use super::{Lexicon, Pattern, Route};
use crate::engine::lang::Lang;
use crate::engine::text::Answer;

/// A pattern, a text, and what is quoted of it (parts are separated by `|`); nothing where the pattern finds nothing.
type Case = (&'static str, &'static str, &'static str, Route);

/// The route of a case in which nothing is found.
const NONE: Route = Route::Exact;

#[track_caller]
fn check_all(lang: Lang, cases: &[Case]) {
    for (pattern, text, quoted, route) in cases {
        let pattern = Pattern::parse(pattern, lang, &lexicon()).unwrap_or_else(|error| panic!("{pattern}: {error}"));
        let found = found(&pattern, text, lang, &[]);
        let expected = Some(((*quoted).to_owned(), *route)).filter(|_| !quoted.is_empty());
        assert_eq!(found, expected, "{} in {text:?} ({lang})", pattern.source());
    }
}

fn found(pattern: &Pattern, text: &str, lang: Lang, excluded: &[bool]) -> Option<(String, Route)> {
    let answer = Answer::parse(text, lang);
    let found = pattern.find(&answer, excluded)?;
    let quotes: Vec<&str> = found.spans.iter().map(|span| span.of(answer.typed())).collect();
    Some((quotes.join("|"), found.route))
}

fn lexicon() -> Lexicon {
    let sets = [
        ("empathy", vec!["vervelend", "(snap|begrijp) dat", "@sorry"]),
        ("sorry", vec!["sorry", "het_spijt_me", "spijt mij"]),
        ("loop", vec!["woord", "@pool"]),
        ("pool", vec!["@loop"]),
        ("broken", vec!["(a"]),
        ("veto", vec!["!a"]),
        ("empty", vec![]),
        ("unknown-inside", vec!["@nowhere"]),
        ("call-back", vec!["bel … terug", "naam & nummer"]),
    ];
    let owned =
        |(name, patterns): (&str, Vec<&str>)| (name.to_owned(), patterns.into_iter().map(str::to_owned).collect());
    Lexicon::new(BTreeMap::from(sets.map(owned)))
}

/// Whether each pattern earns its point: language, pattern, text.
#[track_caller]
fn check_earned(cases: &[(Lang, &str, &str, bool)]) {
    for &(lang, pattern, text, is_earned) in cases {
        let parsed = Pattern::parse(pattern, lang, &lexicon()).unwrap();
        assert_eq!(found(&parsed, text, lang, &[]).is_some(), is_earned, "{pattern} in {text:?}");
    }
}
