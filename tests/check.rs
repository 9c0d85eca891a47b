//! What `check` finds: a clean drill, and for each rule a variation of it that breaks the rule.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast;
use proptest::prelude::*;
use repliek::dialogue::rules::RULES;
use repliek::dialogue::{Catalogue, Diagnostic, Files, Reading, read};
use repliek::engine::lang::{Kind, Lang};
use repliek::engine::matching::PatternError;

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

/// What a case changes in the valid drill.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    edit: Vec<Edit>,
}

/// One change: words replaced once, a whole text, a file that goes, or one that is saved as Latin-1.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Edit {
    file: String,
    find: Option<String>,
    #[serde(default)]
    replace: String,
    text: Option<String>,
    #[serde(default)]
    remove: bool,
    #[serde(default)]
    latin1: bool,
}

fn varied(path: &Path) -> Files {
    let case: Case = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut files: BTreeMap<String, String> = tree(&fixtures().join("dialogues")).into_iter().collect();
    let mut in_latin1 = BTreeSet::new();
    for Edit { file, find, replace, text, remove, latin1 } in case.edit {
        if let Some(text) = text {
            files.insert(file, text);
        } else if latin1 {
            in_latin1.insert(file);
        } else if remove {
            assert!(files.remove(&file).is_some(), "{}: no file {file}", path.display());
        } else {
            let (find, text) = (find.unwrap(), files.get_mut(&file).unwrap());
            assert!(text.contains(&find), "{}: {find:?} is not in {file}", path.display());
            *text = text.replacen(&find, &replace, 1);
        }
    }
    let bytes = |(path, text): (String, String)| {
        let bytes = if in_latin1.contains(&path) { latin1(&text) } else { text.into_bytes() };
        (path, bytes)
    };
    Files::new("", files.into_iter().map(bytes))
}

/// A text in Latin-1, with a question mark for what that cannot hold.
fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

/// The cases of every rule, by rule and name.
fn cases() -> Vec<(String, String, PathBuf)> {
    let root = fixtures().join("check");
    let paths = tree(&root).into_iter().map(|(path, _)| path);
    paths
        .filter_map(|path| {
            let (rule, case) = path.strip_suffix(".toml")?.split_once('/')?;
            Some((rule.to_owned(), case.to_owned(), root.join(&path)))
        })
        .collect()
}

type Bundle = FluentBundle<FluentResource>;

fn locale(lang: Lang) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{lang}/check.ftl"));
    fs::read_to_string(path).unwrap()
}

fn bundle(lang: Lang) -> Bundle {
    let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(locale(lang)).unwrap()).unwrap();
    bundle
}

/// The message and the suggestion of a diagnostic.
#[track_caller]
fn spoken(bundle: &Bundle, diagnostic: &Diagnostic) -> (String, String) {
    let message = bundle.get_message(&format!("check-{}", diagnostic.rule)).unwrap();
    let mut args = FluentArgs::new();
    for (name, value) in &diagnostic.args {
        args.set(*name, value.as_str());
    }
    let mut errors = Vec::new();
    let mut say = |pattern| bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    let said = (say(message.value().unwrap()), say(message.get_attribute("suggestion").unwrap().value()));
    assert!(errors.is_empty(), "{}: {errors:?}", line(diagnostic));
    said
}

#[test]
fn every_rule_catches_its_cases() {
    let bundles: Vec<(Lang, Bundle)> = Lang::ALL.iter().map(|&lang| (lang, bundle(lang))).collect();
    for (rule, case, path) in cases() {
        let reading = read(&varied(&path));
        let mut shown = String::new();
        for diagnostic in &reading.diagnostics {
            writeln!(shown, "{}", line(diagnostic)).unwrap();
            let own = diagnostic.rule == rule;
            for (lang, bundle) in &bundles {
                let (message, suggestion) = spoken(bundle, diagnostic);
                if own {
                    writeln!(shown, "  {lang}: {message}\n      {suggestion}").unwrap();
                }
            }
        }
        let playable =
            reading.catalogue.drill("broken-mug").map(|entry| entry.languages.keys().map(|lang| lang.code()));
        let playable = playable.map_or("none".to_owned(), |codes| codes.collect::<Vec<_>>().join(" "));
        writeln!(shown, "playable: {playable}").unwrap();
        assert!(reading.diagnostics.iter().any(|diagnostic| diagnostic.rule == rule), "{rule}/{case}\n{shown}");
        insta::with_settings!({ snapshot_path => path.parent().unwrap(), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(case, shown);
        });
    }
}

#[test]
fn every_rule_has_a_case_and_every_case_a_rule() {
    let with_case: BTreeSet<String> = cases().into_iter().map(|(rule, _, _)| rule).collect();
    let rules: BTreeSet<String> = RULES.iter().map(|rule| rule.id.to_owned()).collect();
    assert_eq!(with_case, rules);
    assert!(RULES.is_sorted_by_key(|rule| rule.id));
}

/// Variables and variants that a pattern names, as `$name` and `[variant]`.
fn named(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            let (selector, variants) = match expression {
                ast::Expression::Inline(inline) => (inline, &[][..]),
                ast::Expression::Select { selector, variants } => (selector, &variants[..]),
            };
            if let ast::InlineExpression::VariableReference { id } = selector {
                found.insert(format!("${}", id.name));
            }
            for variant in variants {
                if let ast::VariantKey::Identifier { name } = variant.key {
                    found.insert(format!("[{name}]"));
                }
                named(&variant.value, found);
            }
        }
    }
}

/// What a locale's file says: for each key and attribute the variables and variants it names.
fn keys(lang: Lang) -> BTreeMap<String, BTreeSet<String>> {
    let text = locale(lang);
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let mut keys = BTreeMap::new();
    for entry in &resource.body {
        if let ast::Entry::Message(message) = entry {
            let mut found = BTreeSet::new();
            named(message.value.as_ref().unwrap(), &mut found);
            keys.insert(message.id.name.to_owned(), found);
            for attribute in &message.attributes {
                let mut found = BTreeSet::new();
                named(&attribute.value, &mut found);
                keys.insert(format!("{}.{}", message.id.name, attribute.id.name), found);
            }
        }
    }
    keys
}

#[test]
fn every_rule_speaks_five_languages() {
    let keys_of_rules =
        RULES.iter().flat_map(|rule| [format!("check-{}", rule.id), format!("check-{}.suggestion", rule.id)]);
    let expected: BTreeSet<String> = keys_of_rules.collect();
    let english = keys(Lang::En);
    for &lang in Lang::ALL {
        let keys = keys(lang);
        assert_eq!(keys.keys().cloned().collect::<BTreeSet<_>>(), expected, "{lang}");
        for (key, named) in keys {
            assert_eq!(named, english[&key], "{lang}: {key}");
        }
        let all = PatternError::PLACES.iter().chain(PatternError::CODES);
        let said =
            all.flat_map(|code| ["check-pattern-syntax", "check-pattern-syntax.suggestion"].map(|key| (key, code)));
        for (key, code) in said.chain(PatternError::DOUBTS.iter().map(|code| ("check-doubtful-part", code))) {
            assert!(english[key].contains(&format!("[{code}]")), "{lang}: {key} {code}");
        }
    }
}

#[test]
fn the_hash_covers_structure_words_and_sets_of_the_language() {
    let hashes = |change: Option<(&str, &str, &str)>| {
        let mut files: BTreeMap<String, String> = tree(&fixtures().join("dialogues")).into_iter().collect();
        if let Some((file, find, replace)) = change {
            let text = files.get_mut(file).unwrap();
            *text = text.replacen(find, replace, 1);
        }
        let reading = read(&Files::new("", files));
        let languages = &reading.catalogue.drill("broken-mug").unwrap().languages;
        languages.iter().map(|(lang, drill)| (*lang, drill.hash.clone())).collect::<BTreeMap<_, _>>()
    };
    // (change, languages whose hash it changes)
    let cases: [(_, &[Lang]); 4] = [
        (("drills/complaint/broken-mug/drill.toml", "minutes = 4", "minutes = 5"), Lang::ALL),
        (("drills/complaint/broken-mug/nl.toml", "De kapotte mok", "De mok"), &[Lang::Nl]),
        (("lexicon/fr/regret.toml", "]", ", \"pardon\"]"), &[Lang::Fr]),
        (("drills/complaint/broken-mug/de.toml", "\n", "\r\n"), &[]),
    ];
    let before = hashes(None);
    for (change, expected) in cases {
        let after = hashes(Some(change));
        let changed: Vec<Lang> = before.keys().copied().filter(|lang| before[lang] != after[lang]).collect();
        assert_eq!(changed, expected, "{change:?}");
    }
}

#[test]
fn a_draft_keeps_what_its_samples_refuse() {
    let reading = read(&varied(&fixtures().join("check/sample-marks/each.toml")));
    let languages = |catalogue: &Catalogue| catalogue.drill("broken-mug").map(|entry| entry.languages.len());
    assert_eq!((languages(&reading.catalogue), languages(&reading.drafts)), (Some(4), Some(5)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_damage_to_a_file_panics(which in 0usize..3, at in 0usize..9000, cut in 0usize..40, put in "[\\[\\]{}\"'=,.#@(|&!?*_\\\\a-c\n\u{e9}\u{1f469}]{0,4}") {
        let paths = ["drills/complaint/broken-mug/drill.toml", "drills/complaint/broken-mug/nl.toml", "lexicon/nl/regret.toml"];
        let mut files: BTreeMap<String, String> = tree(&fixtures().join("dialogues")).into_iter().collect();
        let text = files.get_mut(paths[which]).unwrap();
        let start = text.floor_char_boundary(at % text.len());
        let end = text.floor_char_boundary((start + cut).min(text.len())).max(start);
        text.replace_range(start..end, &put);
        let texts = files.clone();
        for found in read(&Files::new("", files)).diagnostics {
            let lines: Vec<&str> = texts[&found.file].split('\n').collect();
            prop_assert!(found.line <= lines.len(), "{}", line(&found));
            prop_assert!(found.column <= lines[found.line - 1].chars().count() + 1, "{}", line(&found));
        }
    }
}
