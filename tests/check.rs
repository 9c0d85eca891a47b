//! What `check` finds: a clean drill, and for each rule a variation of it that breaks the rule.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast;
use repliek::dialogue::rules::RULES;
use repliek::dialogue::{Diagnostic, Files, Reading, read};
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

/// One change: words replaced once, a whole text, or a file that goes.
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
}

fn varied(path: &Path) -> Files {
    let case: Case = toml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut files: BTreeMap<String, String> = tree(&fixtures().join("dialogues")).into_iter().collect();
    for Edit { file, find, replace, text, remove } in case.edit {
        if let Some(text) = text {
            files.insert(file, text);
        } else if remove {
            assert!(files.remove(&file).is_some(), "{}: no file {file}", path.display());
        } else {
            let (find, text) = (find.unwrap(), files.get_mut(&file).unwrap());
            assert!(text.contains(&find), "{}: {find:?} is not in {file}", path.display());
            *text = text.replacen(&find, &replace, 1);
        }
    }
    Files::new("", files)
}

/// The cases of every rule, by rule and name.
fn cases() -> Vec<(String, String, PathBuf)> {
    let root = fixtures().join("check");
    let paths = tree(&root).into_iter().map(|(path, _)| path).filter(|path| path.ends_with(".toml"));
    paths
        .map(|path| {
            let (rule, case) = path.trim_end_matches(".toml").split_once('/').unwrap();
            (rule.to_owned(), case.to_owned(), root.join(&path))
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
        let codes = &english["check-pattern-syntax"];
        for code in PatternError::CODES {
            assert!(codes.contains(&format!("[{code}]")), "{lang}: {code}");
        }
    }
}
