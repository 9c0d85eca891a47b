//! One answer marked against its turn, beside a naive search: every word of the answer against every word of the
//! patterns by edit distance (`strsim`), as a quiz with pattern matching would do it.
//!
//! `cargo bench` prints both; their ratio is what counts.

use std::sync::Arc;

use divan::Bencher;
use repliek::app::Library;
use repliek::engine::drill::Drill;
use repliek::engine::lang::Lang;
use repliek::engine::rubric;
use repliek::engine::text::Answer;

const LANGS: [&str; 5] = ["nl", "en", "de", "fr", "es"];

fn main() {
    divan::main();
}

fn drill(lang: &str) -> Option<Arc<Drill>> {
    let lang: Lang = lang.parse().ok()?;
    Library::built_in().drill("late-parcel", lang).ok()
}

/// The marks of a model answer, reading included.
#[divan::bench(args = LANGS)]
fn rubric_of_a_turn(bencher: Bencher<'_, '_>, lang: &str) {
    let Some(drill) = drill(lang) else { return };
    let text = drill.turn(drill.start).model_answer.clone();
    bencher.bench(|| rubric::mark(&drill, drill.start, &Answer::parse(&text, drill.lang), &[]));
}

/// The same answer, word by word against every word of every pattern.
#[divan::bench(args = LANGS)]
fn naive_strsim(bencher: Bencher<'_, '_>, lang: &str) {
    let Some(drill) = drill(lang) else { return };
    let turn = drill.turn(drill.start);
    let text = turn.model_answer.to_lowercase();
    let sources =
        turn.elements.iter().flat_map(|element| &element.patterns).map(|pattern| pattern.source().to_lowercase());
    let wanted: Vec<String> =
        sources.flat_map(|source| source.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
    bencher.bench(|| {
        let words = text.split_whitespace();
        words
            .flat_map(|word| wanted.iter().map(move |other| strsim::osa_distance(word, other)))
            .filter(|&d| d < 2)
            .count()
    });
}

/// Every built-in dialogue, read and checked.
#[divan::bench(sample_count = 10)]
fn cold_catalogue() -> Library {
    Library::built_in()
}
