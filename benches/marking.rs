//! How long marking takes, beside a naive alternative in the same run: every word of the answer against every keyword
//! by edit distance (`strsim`), as a quiz with pattern matching would do it.
//!
//! `cargo bench --bench marking` prints the time in which all built-in drills are loaded and all their turns prepared, and
//! the memory that takes; then, for each language, one answer of 33 words read and looked at for 60 keywords (the naive
//! search does the same work), for 60 patterns of a drill with all their sets, a whole turn marked, and the answer read
//! alone, in microseconds at the median and the 99th percentile; then texts of 4,000 characters that cost most, at the turn
//! of any drill at which each costs most, at best and at the median of some rounds: where these lie apart, something else
//! kept the machine busy. Language check and spelling are left out.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a bench")]

use std::collections::BTreeSet;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use repliek::app::Library;
use repliek::engine::drill::Drill;
use repliek::engine::lang::Lang;
use repliek::engine::matching::{Lexicon, Matcher, Pattern};
use repliek::engine::rubric::{self, Before};
use repliek::engine::text::Answer;

/// As the program has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const N_WORDS: usize = 33;
const N_PATTERNS: usize = 60;
const N_ANSWERS: usize = 80;
const N_ROUNDS: usize = 40;
const N_TRIES: usize = 7;
const WORST_CHARS: usize = 4_000;

fn main() {
    let before = resident_kib();
    let began = Instant::now();
    let library = Library::built_in();
    report("all built-in drills loaded", began, before);
    let began = Instant::now();
    let drills = library.catalogue().drills().flat_map(|entry| entry.languages.values());
    let n_turns = drills.map(|drill| prepare(drill)).sum::<usize>();
    report(&format!("and their {n_turns} turns prepared"), began, before);
    println!("\none answer of {N_WORDS} words, µs at the median / 99th percentile");
    println!(
        "lang   {N_PATTERNS} keywords     naive strsim   ratio   {N_PATTERNS} patterns      a turn marked    reading alone"
    );
    for &lang in Lang::ALL {
        if let Ok(drill) = library.drill("late-parcel", lang) {
            line(&drill);
        }
    }
    println!(
        "\nthe worst texts of {WORST_CHARS} characters, read and marked at the worst turn for each, µs at best / at the median"
    );
    for &lang in Lang::ALL {
        worst(&library, lang);
    }
}

/// Prepares every turn, as its first answer does; how many there are.
fn prepare(drill: &Drill) -> usize {
    for turn in 0..drill.turns.len() {
        black_box(rubric::mark(drill, turn, &Answer::parse("a", drill.lang), Before::default()));
    }
    drill.turns.len()
}

fn report(what: &str, began: Instant, before: Option<f64>) {
    let memory = match (before, resident_kib()) {
        (Some(before), Some(after)) => format!("{:.1} MiB in all", (after - before) / 1024.0),
        _ => "memory not measured on this system".to_owned(),
    };
    println!("{what}: {:.0} ms, {memory}", began.elapsed().as_secs_f64() * 1e3);
}

fn line(drill: &Drill) {
    let answers = answers(drill.lang);
    let patterns: Vec<&Pattern> =
        drill.turns.iter().flat_map(|turn| &turn.elements).flat_map(|it| &it.patterns).collect();
    let keywords: BTreeSet<&str> = patterns.iter().flat_map(|pattern| pattern.words()).collect();
    // Words from all over the alphabet, none too short to be misspelled.
    let keywords: Vec<&str> = keywords.into_iter().filter(|word| word.chars().count() > 4).collect();
    let keywords: Vec<&str> = keywords.iter().step_by(keywords.len() / N_PATTERNS).take(N_PATTERNS).copied().collect();
    let compiled: Vec<Pattern> = keywords
        .iter()
        .map(|word| Pattern::parse(word, drill.lang, &Lexicon::default()).expect("a word is a pattern"))
        .collect();
    let keyword_matcher = Matcher::new(compiled.iter().map(|pattern| (pattern, true)));
    let pattern_matcher = Matcher::new(patterns.iter().take(N_PATTERNS).map(|pattern| (*pattern, true)));
    let [ours, naive, rich, turn, reading] = timed(
        &answers,
        [
            &|text| look(&keyword_matcher, keywords.len(), text, drill.lang),
            &|text| naive(&keywords, text),
            &|text| look(&pattern_matcher, N_PATTERNS, text, drill.lang),
            &|text| {
                rubric::mark(drill, drill.start, &Answer::parse(text, drill.lang), Before::default()).criteria.len()
            },
            &|text| Answer::parse(text, drill.lang).n_words(),
        ],
    );
    let show = |(median, late): (f64, f64)| format!("{median:.1} / {late:.1}");
    println!(
        "{}  {:>15}  {:>15}  {:>6.1}  {:>15}  {:>15}  {:>15}",
        drill.lang,
        show(ours),
        show(naive),
        naive.0 / ours.0,
        show(rich),
        show(turn),
        show(reading)
    );
}

/// Reads an answer and looks for every pattern; how many are there.
fn look(matcher: &Matcher, n_patterns: usize, text: &str, lang: Lang) -> usize {
    let answer = Answer::parse(text, lang);
    let mut search = matcher.search(&answer);
    (0..n_patterns).filter(|&pattern| search.find(pattern, &[]).is_some()).count()
}

/// How many pairs of words are at most one edit apart.
fn naive(keywords: &[&str], text: &str) -> usize {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    let pairs = words.iter().flat_map(|word| keywords.iter().map(move |keyword| (word, keyword)));
    pairs.filter(|(word, keyword)| strsim::osa_distance(word, keyword) < 2).count()
}

/// For each way to look at an answer, the median and the 99th percentile, in microseconds, over all answers; of an answer
/// the best of some rounds, so that what else the machine does is left out. An answer is looked at in every way before the
/// next one is, so that a machine that changes its speed changes it for all of them.
fn timed<const N: usize>(answers: &[String], ways: [&dyn Fn(&str) -> usize; N]) -> [(f64, f64); N] {
    let mut times: [Vec<f64>; N] = std::array::from_fn(|_| Vec::new());
    for text in answers {
        for (look, times) in ways.iter().zip(&mut times) {
            let rounds = (0..N_ROUNDS).map(|_| {
                let began = Instant::now();
                black_box(look(black_box(text)));
                began.elapsed().as_secs_f64() * 1e6
            });
            times.push(rounds.fold(f64::INFINITY, f64::min));
        }
    }
    times.map(|mut times| {
        times.sort_unstable_by(f64::total_cmp);
        let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
        (at(50), at(99))
    })
}

/// Texts of so many words, cut from what learners answered.
fn answers(lang: Lang) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/answers/{lang}.jsonl"));
    let lines = fs::read_to_string(path).expect("the fixtures are there");
    let texts = lines.lines().filter_map(|line| {
        let line: serde_json::Value = serde_json::from_str(line).ok()?;
        Some(line.get("answer")?.as_str()?.to_owned())
    });
    let whole = texts.collect::<Vec<_>>().join(" ");
    let words: Vec<&str> = whole.split_whitespace().collect();
    words.chunks_exact(N_WORDS).take(N_ANSWERS).map(|words| words.join(" ")).collect()
}

/// What costs most among texts that are made of a turn's own words, of those of all turns, and of what is looked up most
/// often.
fn worst(library: &Library, lang: Lang) {
    let mut worst: Vec<(&str, f64, Place)> = Vec::new();
    let drills: Vec<&Arc<Drill>> =
        library.catalogue().drills().filter_map(|entry| entry.languages.get(&lang)).collect();
    let of_all = words_of_all(&drills);
    for (drill, turn) in drills.into_iter().flat_map(|drill| (0..drill.turns.len()).map(move |turn| (drill, turn))) {
        for (name, text) in long_texts(drill, turn, &of_all) {
            let (best, _) = time_of_marking(drill, turn, &text, N_TRIES);
            let place = (Arc::clone(drill), turn, text);
            match worst.iter_mut().find(|(known, ..)| *known == name) {
                Some(row) if row.1 >= best => {}
                Some(row) => (row.1, row.2) = (best, place),
                None => worst.push((name, best, place)),
            }
        }
    }
    for (name, _, (drill, turn, text)) in worst {
        let (best, median) = time_of_marking(&drill, turn, &text, N_ROUNDS);
        println!("{lang}  {name}: {best:.0} / {median:.0} ({}, {})", drill.id, drill.turn(turn).id);
    }
}

/// A turn of a drill, and what is typed there.
type Place = (Arc<Drill>, usize, String);

/// Every word of all cues and model answers, once.
fn words_of_all(drills: &[&Arc<Drill>]) -> String {
    let turns = drills.iter().flat_map(|drill| &drill.turns);
    let texts = turns.flat_map(|turn| [&turn.cue, &turn.model_answer]);
    let words: BTreeSet<&str> = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric())).collect();
    words.into_iter().filter(|word| !word.is_empty()).flat_map(|word| [word, " "]).collect()
}

fn long_texts(drill: &Drill, turn: usize, of_all: &str) -> Vec<(&'static str, String)> {
    let turn = drill.turn(turn);
    let unbroken = |text: &str| text.replace(|c: char| !c.is_alphanumeric() && c != '\'', " ");
    let (model, cue) = (&turn.model_answer, &turn.cue);
    let mixed = format!("{} {} ", unbroken(model), unbroken(cue));
    let reversed: Vec<&str> = model.split_whitespace().rev().collect();
    let texts = [
        ("the model answer again and again", format!("{model} ")),
        ("the same as one sentence", format!("{} ", unbroken(model))),
        ("the same backwards", format!("{} ", unbroken(&reversed.join(" ")))),
        ("the cue again and again", format!("{cue} ")),
        ("model answer and cue as one sentence", mixed),
        ("the words of all turns, once each", of_all.to_owned()),
        ("words of two letters, all different", of_two_letters()),
        ("one-letter words", "a b ".to_owned()),
        ("one-letter sentences", "a. ".to_owned()),
        ("elisions", "l'".to_owned()),
        ("misspellings", "pakkket parccel begriijp commprends ".to_owned()),
        ("negations", "niet not nicht ne pas no nunca ".to_owned()),
        ("numbers", "1 ".to_owned()),
        ("one word", "a".to_owned()),
    ];
    texts.into_iter().map(|(name, text)| (name, text.chars().cycle().take(WORST_CHARS).collect())).collect()
}

fn of_two_letters() -> String {
    ('a'..='z').flat_map(|first| ('a'..='z').flat_map(move |second| [first, second, ' '])).collect()
}

/// The best and the median of some rounds, in microseconds.
fn time_of_marking(drill: &Drill, turn: usize, text: &str, n_rounds: usize) -> (f64, f64) {
    let mut times: Vec<f64> = (0..n_rounds)
        .map(|_| {
            let began = Instant::now();
            black_box(rubric::mark(drill, turn, &Answer::parse(black_box(text), drill.lang), Before::default()));
            began.elapsed().as_secs_f64() * 1e6
        })
        .collect();
    times.sort_unstable_by(f64::total_cmp);
    let at = |place: usize| times.get(place).copied().unwrap_or_default();
    (at(0), at(n_rounds / 2))
}

/// Memory that this process holds, where the system tells (Linux).
fn resident_kib() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
