//! The texts that are measured: public data beside the project, and the drills' own answers.

use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::Gap;

/// Asks that the public data be there.
const DATA: &str = "REPLIEK_TEST_DATA";

/// A sentence in formal and in informal address.
pub struct Pair {
    /// With u, Sie, vous, usted.
    pub formal: String,
    /// With je, du, tu, tú.
    pub informal: String,
}

/// The pairs of `register/<lang>.tsv`, identical ones left out.
pub fn pairs(lang: &str) -> Result<Vec<Pair>, Gap> {
    let rows = rows(&format!("register/{lang}.tsv"))?;
    let pairs = rows.into_iter().filter_map(|row| match <[String; 3]>::try_from(row) {
        Ok([_, formal, informal]) => (formal != informal).then_some(Pair { formal, informal }),
        Err(_) => None,
    });
    Ok(pairs.collect())
}

/// The pairs of `typos/<lang>.tsv`: a misspelling and what was meant.
pub fn misspellings(lang: &str) -> Result<Vec<(String, String)>, Gap> {
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

/// The patterns of a language, of its drills and its sets.
pub fn patterns(lang: &str) -> Vec<String> {
    let dialogues = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues");
    let words = folders(&dialogues.join("drills")).iter().flat_map(|kind| folders(kind)).collect::<Vec<_>>();
    let words = words.into_iter().map(|drill| drill.join(format!("{lang}.toml")));
    let mut files: Vec<PathBuf> = words.chain(folders(&dialogues.join("lexicon").join(lang))).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).expect("every drill has every language");
        below(&toml::Value::Table(text.parse().expect("a drill is TOML")), "patterns", false, &mut found);
    }
    found
}

/// Every text below a key.
fn below(value: &toml::Value, key: &str, inside: bool, found: &mut Vec<String>) {
    match value {
        toml::Value::String(text) if inside => found.push(text.clone()),
        toml::Value::Array(values) => values.iter().for_each(|value| below(value, key, inside, found)),
        toml::Value::Table(table) => {
            table.iter().for_each(|(name, value)| below(value, key, inside || name == key, found));
        }
        _ => {}
    }
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).expect("the drills are there").map(|entry| entry.expect("a folder").path()).collect()
}

/// A file of `../shared/data`; where that folder is there, so must the file be.
pub fn shared(path: &str) -> Result<String, Gap> {
    text_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data"), path)
}

fn text_in(data: &Path, path: &str) -> Result<String, Gap> {
    if !data.exists() {
        return Err(Gap::absent("no ../shared/data beside the project".to_owned(), DATA));
    }
    fs::read_to_string(data.join(path)).map_err(|error| Gap::Broken(format!("../shared/data/{path}: {error}")))
}

/// A file of our own, which must be there.
pub fn fixture(path: &str) -> Result<String, Gap> {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .map_err(|error| Gap::Broken(format!("{path}: {error}")))
}

/// Tab-separated rows without their heading; quotes around a cell are doubled inside it.
fn rows(path: &str) -> Result<Vec<Vec<String>>, Gap> {
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

#[cfg(test)]
mod tests {
    #[test]
    fn only_a_folder_that_is_not_there_may_be_left_out() {
        // Inside, because the bench has this module too, without its tests.
        use super::*;

        let folder = tempfile::TempDir::new().expect("a folder");
        let absent = text_in(&folder.path().join("none"), "1.xml");
        let is_asked = std::env::var_os(DATA).is_some();
        assert!(
            matches!(absent, Err(Gap::Broken(_)) if is_asked) || matches!(absent, Err(Gap::Absent(_)) if !is_asked)
        );
        assert!(matches!(text_in(folder.path(), "1.xml"), Err(Gap::Broken(reason)) if reason.contains("1.xml")));
        assert!(matches!(fixture("tests/fixtures/none.jsonl"), Err(Gap::Broken(_))));
    }
}
