//! The walls of docs/ARCHITECTURE.md, held against the sources.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

use std::fs;
use std::path::{Path, PathBuf};

/// Which rooms a room may name. What is not listed is closed.
const OPEN: &[(&str, &[&str])] = &[
    ("engine", &[]),
    ("dialogue", &["engine"]),
    ("report", &["engine"]),
    ("i18n", &["engine"]),
    ("store", &["engine"]),
    ("config", &["engine", "i18n"]),
    ("app", &["engine", "dialogue", "report", "i18n", "store"]),
    ("discord", &["engine", "dialogue", "report", "i18n", "store", "app", "config"]),
    ("sandbox", &["engine", "dialogue", "report", "i18n", "store", "app", "config"]),
    ("terminal", &["engine", "dialogue", "report", "i18n", "store", "app", "config"]),
];

/// What pure rooms must not name: clock, file, environment, network, database, async, front ends.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::time",
    "std::thread",
    "std::process",
    "tokio",
    "sqlx",
    "serenity",
    "async ",
    ".await",
    "jiff",
    "uuid",
    "println!",
    "tracing",
];

const PURE: &[&str] = &["engine", "dialogue", "report"];

/// Crates that one room keeps to itself.
const OWNED: &[(&str, &str)] = &[
    ("serenity", "discord"),
    ("sqlx", "store"),
    ("axum", "sandbox"),
    ("maud", "sandbox"),
    ("rustyline", "terminal"),
    ("lingua", "engine"),
    ("spellbook", "app"),
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The code of a file: comments and the unit tests at its end are left out.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn rooms() -> Vec<(String, PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let room = |path: &Path| {
        let first = path.strip_prefix(&src).unwrap().components().next().unwrap();
        first.as_os_str().to_string_lossy().trim_end_matches(".rs").to_owned()
    };
    let files = sources(&src).into_iter().filter(|path| !path.ends_with("tests/mod.rs") && !path.ends_with("tests.rs"));
    files.map(|path| (room(&path), path.clone(), code(&path))).collect()
}

#[test]
fn dependencies_point_one_way() {
    for (room, path, code) in rooms() {
        let Some((_, open)) = OPEN.iter().find(|(name, _)| *name == room) else {
            assert!(["lib", "main"].contains(&room.as_str()), "{}: a room without walls", path.display());
            continue;
        };
        for (other, _) in OPEN.iter().filter(|(other, _)| *other != room && !open.contains(other)) {
            assert!(!code.contains(&format!("crate::{other}")), "{} names {other}", path.display());
        }
    }
}

#[test]
fn pure_rooms_touch_nothing() {
    for (room, path, code) in rooms().iter().filter(|(room, ..)| PURE.contains(&room.as_str())) {
        for word in IMPURE {
            assert!(!code.contains(word), "{} ({room}) names {word}", path.display());
        }
    }
}

#[test]
fn some_crates_belong_to_one_room() {
    for (room, path, code) in rooms() {
        for (owned, owner) in OWNED {
            let named = code.contains(&format!("{owned}::"));
            assert!(room == *owner || !named, "{} names {owned}, which belongs to {owner}", path.display());
        }
        let names_anyhow = code.contains("anyhow");
        assert!(room == "main" || !names_anyhow, "{} names anyhow", path.display());
        let reads_environment = code.contains("env::var(");
        assert!(room == "config" || !reads_environment, "{} reads the environment", path.display());
    }
}

#[test]
fn the_walls_are_seen() {
    // The check itself must be able to fail: it sees the imports that are there.
    let found = rooms();
    assert!(found.len() > 40, "{}", found.len());
    assert!(found.iter().any(|(room, _, code)| room == "app" && code.contains("crate::store")));
}
