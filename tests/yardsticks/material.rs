//! The texts that are measured: public data beside the project, and the drills' own answers.

use std::fs;
use std::path::{Path, PathBuf};

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

/// The answers that the drills' authors wrote in a language: model answers and samples.
pub fn answers(lang: &str) -> Vec<String> {
    let drills = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/drills");
    let mut files: Vec<PathBuf> = folders(&drills).iter().flat_map(|kind| folders(kind)).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(file.join(format!("{lang}.toml"))).expect("every drill has every language");
        let words: toml::Table = text.parse().expect("a drill is TOML");
        let turns = words.get("turns").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
        for turn in turns {
            let samples = turn.get("samples").and_then(toml::Value::as_array).into_iter().flatten();
            let answers = samples.filter_map(|sample| sample.get("answer")).chain(turn.get("model_answer"));
            found.extend(answers.filter_map(toml::Value::as_str).map(str::to_owned));
        }
    }
    found
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
