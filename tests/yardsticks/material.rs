//! The texts that are measured: public data beside the project, and the drills' own answers.

use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

/// A sentence in formal and in informal address.
pub struct Pair {
    /// With u, Sie, vous, usted.
    pub formal: String,
    /// With je, du, tu, tú.
    pub informal: String,
}

/// The pairs of `register/<lang>.tsv`, identical ones left out.
pub fn pairs(lang: &str) -> Result<Vec<Pair>, String> {
    let rows = rows(&format!("register/{lang}.tsv"))?;
    let pairs = rows.into_iter().filter_map(|row| match <[String; 3]>::try_from(row) {
        Ok([_, formal, informal]) => (formal != informal).then_some(Pair { formal, informal }),
        Err(_) => None,
    });
    Ok(pairs.collect())
}

/// The pairs of `typos/<lang>.tsv`: a misspelling and what was meant.
pub fn misspellings(lang: &str) -> Result<Vec<(String, String)>, String> {
    let rows = rows(&format!("typos/{lang}.tsv"))?;
    Ok(rows.into_iter().filter_map(|row| <[String; 2]>::try_from(row).ok()).map(|[typo, word]| (typo, word)).collect())
}

/// The answers that the drills' authors wrote in a language: model answers and samples.
pub fn answers(lang: &str) -> Vec<String> {
    texts(lang, &["answer", "model_answer"])
}

/// What the customer and the author say in a language, well spelled.
pub fn prose(lang: &str) -> Vec<String> {
    texts(lang, &["cue", "model_answer", "situation", "mandate", "explanation", "text", "good", "partial", "poor"])
}

/// The texts under these keys of every drill.
fn texts(lang: &str, keys: &[&str]) -> Vec<String> {
    let drills = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/drills");
    let mut files: Vec<PathBuf> = folders(&drills).iter().flat_map(|kind| folders(kind)).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(file.join(format!("{lang}.toml"))).expect("every drill has every language");
        collect(&toml::Value::Table(text.parse().expect("a drill is TOML")), keys, &mut found);
    }
    found
}

fn collect(value: &toml::Value, keys: &[&str], found: &mut Vec<String>) {
    match value {
        toml::Value::Table(table) => {
            for (key, value) in table {
                match value {
                    toml::Value::String(text) if keys.contains(&key.as_str()) => found.push(text.clone()),
                    _ => collect(value, keys, found),
                }
            }
        }
        toml::Value::Array(values) => values.iter().for_each(|value| collect(value, keys, found)),
        _ => {}
    }
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).expect("the drills are there").map(|entry| entry.expect("a folder").path()).collect()
}

/// A file of `../shared/data`.
pub fn shared(path: &str) -> Result<String, String> {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data").join(path);
    fs::read_to_string(full).map_err(|_| format!("no ../shared/data/{path} beside the project"))
}

/// Tab-separated rows without their heading; quotes around a cell are doubled inside it.
fn rows(path: &str) -> Result<Vec<Vec<String>>, String> {
    let cell = |cell: &str| match cell.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => quoted.replace("\"\"", "\""),
        None => cell.to_owned(),
    };
    Ok(shared(path)?.lines().skip(1).map(|line| line.split('\t').map(cell).collect()).collect())
}

/// The text with its accents taken off.
pub fn without_accents(text: &str) -> String {
    text.nfd().filter(|&c| !is_combining_mark(c)).collect()
}
