//! What the misspelling model is worth: misspellings that are recognised, and words that are wrongly taken for one.
//!
//! Reads `../shared/data` and the dictionaries of this machine, and says so where something is missing.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test")]
#![allow(clippy::cast_precision_loss, reason = "counts are small")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use repliek::engine::lang::Lang;
use repliek::engine::matching::{Lexicon, Pattern};
use repliek::engine::text::{Answer, Dictionary};
use support::dictionaries::installed;
use toml::Value;

/// How many frequent words of the drills' patterns are keywords.
const FREQUENT: usize = 200;

/// What is asked with dictionaries: recall, and false hits for 10,000 words and one keyword.
const RECALL: f64 = 0.95;
const FALSE_HITS: f64 = 0.05;

type Guard = Option<Arc<dyn Dictionary>>;

/// Knows no word, so that every misspelling counts.
struct Empty;

impl Dictionary for Empty {
    fn knows(&self, _word: &str) -> bool {
        false
    }
}

/// A keyword that a pattern looks for.
struct Keyword {
    word: String,
    pattern: Pattern,
    lang: Lang,
}

impl Keyword {
    fn new(word: &str, lang: Lang) -> Self {
        let pattern = Pattern::parse(word, lang, &Lexicon::default()).unwrap();
        Self { word: word.to_owned(), pattern, lang }
    }

    fn finds(&self, word: &str, guard: &Guard) -> bool {
        self.pattern.find(&Answer::parse(word, self.lang).guarded_by(guard.clone()), &[]).is_some()
    }

    /// Whether misspellings of it count at all: of negators (*niet*, *keine*) none does.
    fn is_open(&self) -> bool {
        let last = self.word.chars().last().unwrap();
        self.finds(&format!("{}{last}", self.word), &Some(Arc::new(Empty)))
    }

    /// Whether it is the same word or another form of it.
    fn is_form(&self, word: &str) -> bool {
        let strict = Pattern::parse_strict(&self.word, self.lang, &Lexicon::default()).unwrap();
        strict.find(&Answer::parse(word, self.lang), &[]).is_some()
    }
}

#[test]
fn misspellings_are_recognised_and_other_words_are_not() {
    for &lang in Lang::ALL {
        let Some(pairs) = pairs(lang) else {
            eprintln!("SKIPPED: no ../shared/data/typos/{lang}.tsv");
            continue;
        };
        let guard = dictionary(lang);
        let words = words(lang);
        let guards = guard.is_some().then_some(guard).into_iter().chain([None]);
        for guard in guards {
            let name = if guard.is_some() { "with" } else { "without" };
            let (open, all) = recall(&pairs, lang, &guard);
            // What is only printed need not be looked for with every keyword.
            let sample = if guard.is_some() { 1 } else { 8 };
            let keywords: Vec<Keyword> = keywords(&pairs, lang).into_iter().step_by(sample).collect();
            let n_words: usize = words.values().sum();
            let (rate, examples) = false_hits(&keywords, &words, &guard);
            println!(
                "{lang} {name:7} dictionary: recall {open:.3} ({all:.3} of all {} words, small ones included), \
                 {rate:.4} false hits ({} keywords, {n_words} words): {examples}",
                pairs.len(),
                keywords.len(),
            );
            if guard.is_some() {
                assert!(open >= RECALL, "{lang}: recall {open:.3}");
                assert!(rate <= FALSE_HITS, "{lang}: {rate:.4} false hits");
            }
        }
    }
}

/// Of the words whose misspellings count, and of all.
fn recall(pairs: &[(String, String)], lang: Lang, guard: &Guard) -> (f64, f64) {
    let keywords = pairs.iter().map(|(typo, word)| (typo, Keyword::new(word, lang)));
    let found: Vec<(bool, bool)> =
        keywords.map(|(typo, keyword)| (keyword.is_open(), keyword.finds(typo, guard))).collect();
    let share = |of: Vec<bool>| of.iter().filter(|&&found| found).count() as f64 / of.len() as f64;
    let open = found.iter().filter(|(is_open, _)| *is_open).map(|(_, found)| *found).collect();
    (share(open), share(found.iter().map(|(_, found)| *found).collect()))
}

/// For 10,000 words and one keyword, with examples.
fn false_hits(keywords: &[Keyword], words: &BTreeMap<String, usize>, guard: &Guard) -> (f64, String) {
    let mut hits = 0;
    let mut examples = Vec::new();
    let suspects = words.iter().filter(|(word, _)| !guard.as_ref().is_some_and(|guard| guard.knows(word)));
    for (word, times) in suspects {
        let Some(first) = keywords.first() else { break };
        let answer = Answer::parse(word, first.lang).guarded_by(guard.clone());
        let length = word.chars().count();
        let near = |keyword: &&Keyword| keyword.word.chars().count().abs_diff(length) <= 3;
        for keyword in keywords.iter().filter(near) {
            if keyword.pattern.find(&answer, &[]).is_some() && !keyword.is_form(word) {
                hits += times;
                examples.push(format!("{word} for {}", keyword.word));
            }
        }
    }
    examples.truncate(12);
    let n_words: usize = words.values().sum();
    (hits as f64 * 1e4 / n_words as f64 / keywords.len() as f64, examples.join(", "))
}

/// The words that were meant, and frequent ones of the drills' patterns.
fn keywords(pairs: &[(String, String)], lang: Lang) -> Vec<Keyword> {
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for file in files(&root().join("dialogues")).iter().filter(|file| is_of(file, lang)) {
        let content: Value = toml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let mut patterns = Vec::new();
        texts(&content, &|key| key == "patterns", false, &mut patterns);
        for word in patterns.iter().flat_map(|pattern| split(pattern)).filter(|word| word.chars().count() > 3) {
            *counted.entry(word.to_lowercase()).or_default() += 1;
        }
    }
    let mut frequent: Vec<(String, usize)> = counted.into_iter().collect();
    frequent.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
    let frequent = frequent.iter().map(|(word, _)| Keyword::new(word, lang)).filter(Keyword::is_open).take(FREQUENT);
    let meant: BTreeSet<&String> = pairs.iter().map(|(_, word)| word).collect();
    meant.into_iter().map(|word| Keyword::new(word, lang)).filter(Keyword::is_open).chain(frequent).collect()
}

/// Words of sentences that nobody here wrote, or for English those of the drills themselves, by how often they occur.
fn words(lang: Lang) -> BTreeMap<String, usize> {
    let sentences = fs::read_to_string(root().join(format!("../shared/data/register/{lang}.tsv")));
    let without_domain = |rows: String| {
        let sentences = rows.lines().skip(1).filter_map(|row| row.split_once('\t')).map(|(_, sentences)| sentences);
        sentences.collect::<Vec<_>>().join("\n")
    };
    let text = sentences.map_or_else(|_| own_words(lang), without_domain);
    let mut counted = BTreeMap::new();
    for word in split(&text) {
        *counted.entry(word.to_owned()).or_default() += 1;
    }
    counted
}

fn own_words(lang: Lang) -> String {
    let keys = ["cue", "cue_again", "model_answer", "situation", "text", "explanation", "good", "partial", "poor"];
    let mut found = Vec::new();
    for file in files(&root().join("dialogues/drills")).iter().filter(|file| is_of(file, lang)) {
        let content: Value = toml::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        texts(&content, &|key| keys.contains(&key), false, &mut found);
    }
    found.join("\n")
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’');
    text.split(move |c| !is_part(c)).map(|word| word.trim_matches(['\'', '’'])).filter(|word| !word.is_empty())
}

/// Every text that stands under such a key.
fn texts(value: &Value, wanted: &dyn Fn(&str) -> bool, inside: bool, found: &mut Vec<String>) {
    match value {
        Value::String(text) if inside => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts(value, wanted, inside, found)),
        Value::Table(table) => table.iter().for_each(|(key, value)| texts(value, wanted, inside || wanted(key), found)),
        _ => {}
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> =
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect();
    found.sort();
    found
}

fn is_of(file: &Path, lang: Lang) -> bool {
    file.ends_with(format!("{lang}.toml")) || file.components().any(|part| part.as_os_str() == lang.code())
}

fn pairs(lang: Lang) -> Option<Vec<(String, String)>> {
    let rows = fs::read_to_string(root().join(format!("../shared/data/typos/{lang}.tsv"))).ok()?;
    let pairs = rows.lines().skip(1).filter_map(|row| row.split_once('\t'));
    Some(pairs.map(|(typo, word)| (typo.to_owned(), word.to_owned())).collect())
}

fn dictionary(lang: Lang) -> Guard {
    Some(installed(lang)?.wait(lang)? as Arc<dyn Dictionary>)
}
