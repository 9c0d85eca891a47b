//! What `check` finds: a clean drill, and for each rule a variation of it that breaks the rule.

use std::fs;
use std::path::{Path, PathBuf};

use repliek::dialogue::{Diagnostic, Files, Reading, read};
use repliek::engine::lang::{Kind, Lang};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// Every file under a folder, with its path from there.
fn tree(root: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
                found.push((relative, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn line(diagnostic: &Diagnostic) -> String {
    let Diagnostic { file, line, column, severity, rule, args } = diagnostic;
    let args: Vec<String> = args.iter().map(|(name, value)| format!("{name}={value:?}")).collect();
    format!("{file}:{line}:{column} {severity} {rule} {}", args.join(" "))
}

fn lines(reading: &Reading) -> Vec<String> {
    reading.diagnostics.iter().map(line).collect()
}

#[test]
fn a_valid_drill_reads_clean_in_five_languages() {
    let reading = read(&Files::new("", tree(&fixtures().join("dialogues"))));
    assert_eq!(lines(&reading), [""; 0]);
    let entry = reading.catalogue.drill("broken-mug").unwrap();
    assert_eq!(entry.kind, Kind::Complaint);
    assert_eq!(entry.languages.keys().copied().collect::<Vec<_>>(), Lang::ALL);
    let drill = &entry.languages[&Lang::Fr];
    assert_eq!(drill.title, "La tasse cassée");
    assert_eq!(drill.turns[0].tries, Some(2));
    assert_eq!(drill.turns[0].branches.len(), 3);
    assert!(drill.turns[0].elements[2].echo);
    assert_eq!(drill.mood, -1);
    assert_eq!(drill.hash.len(), 64);
    assert_eq!(entry.samples[&Lang::Nl].len(), 18);
    assert_eq!(entry.samples[&Lang::Nl][0].marks["empathy"], 3);
    assert_eq!(reading.catalogue.framework("nl-2009").unwrap().work_processes[0].nl_2015, ["B1-K3-W2"]);
    assert_eq!(reading.catalogue.drills().count(), 1);
}

#[test]
fn the_frameworks_read_clean() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("dialogues/frameworks");
    let files = tree(&root).into_iter().map(|(path, text)| (format!("frameworks/{path}"), text));
    let reading = read(&Files::new("dialogues/", files));
    assert_eq!(lines(&reading), [""; 0]);
    let ids: Vec<&str> = reading.catalogue.frameworks().map(|framework| framework.id.as_str()).collect();
    assert_eq!(ids, ["be-2019", "nl-2009", "nl-2013", "nl-2015"]);
    assert_eq!(reading.catalogue.framework("nl-2015").unwrap().work_processes.len(), 11);
}
