//! The five locales say the same things, and everything the code asks for.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

const LOCALES: [&str; 5] = ["nl", "en", "de", "fr", "es"];

/// The variables of each message, by `key` or `key.attribute`.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn messages(locale: &str) -> Messages {
    let mut found = Messages::new();
    for file in fs::read_dir(root().join("locales").join(locale)).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let resource =
            parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                assert!(!matches!(entry, Entry::Junk { .. }), "{}: junk", path.display());
                continue;
            };
            let id = message.id.name.to_owned();
            let values = message.value.iter().map(|value| (id.clone(), value));
            let attributes = message.attributes.iter().map(|attr| (format!("{id}.{}", attr.id.name), &attr.value));
            for (key, pattern) in values.chain(attributes) {
                assert!(found.insert(key.clone(), variables(pattern)).is_none(), "{locale}: {key} stands twice");
            }
        }
    }
    found
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, &mut found);
        }
    }
    found
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                found.extend(variables(&variant.value));
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

#[test]
fn locales_have_the_same_messages_and_variables() {
    let english = messages("en");
    assert!(english.len() > 100, "{}", english.len());
    for locale in LOCALES {
        let own = messages(locale);
        let missing: Vec<_> = english.keys().filter(|key| !own.contains_key(*key)).collect();
        let extra: Vec<_> = own.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{locale} lacks {missing:?} and has besides {extra:?}");
        for (key, variables) in &own {
            assert_eq!(variables, &english[key], "{locale}: variables of {key}");
        }
    }
}

#[test]
fn no_message_is_left_in_english() {
    let english = texts("en");
    // What is shorter are names, symbols and words that two languages share.
    let is_sentence = |line: &str| words(line).chars().filter(|c| c.is_alphabetic()).count() > 18;
    for locale in LOCALES.iter().filter(|locale| **locale != "en") {
        let same: Vec<_> =
            texts(locale).into_iter().filter(|line| is_sentence(line) && english.contains(line)).collect();
        assert!(same.is_empty(), "{locale}: {same:#?}");
    }
}

/// A line of a message without its key and its placeables.
fn words(line: &str) -> String {
    let value = line.split_once('=').map_or(line, |(_, value)| value);
    value.split('{').map(|part| part.rsplit('}').next().unwrap_or_default()).collect()
}

fn texts(locale: &str) -> Vec<String> {
    let files = fs::read_dir(root().join("locales").join(locale)).unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    texts
        .flat_map(|text| text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
}

/// Words that only keys begin with.
const ROOMS: [&str; 10] =
    ["bot-", "discord-", "cli-", "problem-", "practice-", "history-", "doctor-", "debrief-", "briefing-", "page-"];

/// Keys named in `say("…"`, and literals that look like one; what `format!` puts together is left out.
fn keys_in_code() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in sources(&root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        for call in text.split("say(").skip(1) {
            let Some(key) = call.trim_start().strip_prefix('"') else { continue };
            found.extend(key.split('"').next().map(str::to_owned));
        }
        let literals = text.split('"').skip(1).step_by(2);
        let is_key = |literal: &&str| {
            let plain = literal.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte == b'.');
            plain && !literal.ends_with('-') && ROOMS.iter().any(|room| literal.starts_with(room))
        };
        found.extend(literals.filter(is_key).map(str::to_owned));
    }
    found
}

#[test]
fn every_key_in_the_code_is_a_message() {
    let english = messages("en");
    let keys = keys_in_code();
    assert!(keys.len() > 40, "{}", keys.len());
    let unknown: Vec<_> = keys.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn every_message_is_used() {
    let code: String = sources(&root().join("src")).iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    // A key is used whole, or its beginning up to a hyphen stands in a `format!`.
    let used = |key: &str| {
        let id = key.split('.').next().unwrap_or(key);
        let begun = id.char_indices().filter(|(_, c)| *c == '-').map(|(at, _)| format!("\"{}{{", &id[..=at]));
        code.contains(&format!("\"{key}\""))
            || code.contains(&format!("\"{id}\""))
            || begun.into_iter().any(|start| code.contains(&start))
    };
    let unused: Vec<_> = messages("en").into_keys().filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
