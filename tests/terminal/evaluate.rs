//! `repliek evaluate`, and `repliek score` with a rubric file.

use repliek::engine::lang::Lang;
use repliek::engine::matching::Route;
use repliek::i18n::Texts;

use super::{FIXTURE, Program};

/// Answers to drills in two languages; these take the whole library.
const REFERENCES: &str = "tests/fixtures/references/broken-mug.jsonl";
/// Answers to the question of one rubric file.
const PARCEL: &str = "tests/fixtures/references/parcel.jsonl";
const RUBRIC: &str = "tests/fixtures/rubrics/parcel.toml";

fn beside_drills<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["evaluate", "--dialogues", FIXTURE], more].concat()
}

fn beside_rubric<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["evaluate", "--rubric", RUBRIC, "--lang", "de"], more].concat()
}

#[test]
fn an_evaluation_reads_like_this() {
    for lang in Lang::ALL {
        let out = Program::new(lang.code()).text(&beside_rubric(&[PARCEL]), "");
        insta::assert_snapshot!(format!("evaluate-{lang}"), out);
        assert_eq!(Program::new(lang.code()).text(&beside_rubric(&[PARCEL]), ""), out);
    }
    insta::assert_snapshot!("evaluate-drills", Program::new("en").text(&beside_drills(&[REFERENCES]), ""));
}

#[test]
fn every_route_has_a_name() {
    for &lang in Lang::ALL {
        assert!(Route::ALL.iter().all(|route| Texts::of(lang).has(&format!("route-{route}"))), "{lang}");
    }
}

#[test]
fn programs_get_the_same() {
    let out = Program::new("nl").text(&beside_drills(&["--format", "json", "--worst", "2", REFERENCES]), "");
    let found: serde_json::Value = serde_json::from_str(&out).unwrap();
    let empathy = &found["languages"]["nl"]["criteria"][0];
    assert_eq!((&empathy["id"], &empathy["precision"], &empathy["n"]), (&"empathy".into(), &0.5.into(), &3.into()));
    assert_eq!(found["all"]["percent"]["n"], 5);
    assert!(found["languages"]["de"]["marks"]["precision"].is_null(), "{found}");
    assert_eq!((&found["disagreements"], found["worst"].as_array().map(Vec::len)), (&4.into(), Some(2)));
    let worst = &found["worst"][0];
    assert_eq!((&worst["line"], &worst["turn"]), (&5.into(), &"offer".into()));
    assert_eq!(
        (&worst["auto_fail"]["given"][0], worst["auto_fail"]["reference"].as_array().map(Vec::len)),
        (&"blame".into(), Some(0))
    );
    assert_eq!(worst["criteria"][0]["elements"][0]["evidence"][0]["text"], "vervanging");
}

#[test]
fn answers_come_from_files_and_from_standard_input() {
    let program = Program::new("en");
    let whole = std::fs::read_to_string(PARCEL).unwrap();
    let from_file = program.text(&beside_rubric(&["--worst", "0", PARCEL]), "");
    assert_eq!(program.text(&beside_rubric(&["--worst", "0"]), &whole), from_file);
    assert_eq!(program.text(&beside_rubric(&["--worst", "0", "-"]), &whole), from_file);
    // Named twice it counts once, in whatever way it is named.
    let again = format!("tests/../{PARCEL}");
    assert_eq!(program.text(&beside_rubric(&["--worst", "0", PARCEL, &again, PARCEL]), ""), from_file);
    let twice = program.text(&beside_rubric(&["--format", "json", "--worst", "0", PARCEL, "-"]), &whole);
    assert!(twice.contains("\"disagreements\": 6"), "{twice}");
}

#[test]
fn a_rubric_file_marks_and_is_evaluated() {
    let program = Program::new("en");
    let scored = program.text(&["score", "--rubric", RUBRIC, "--lang", "de"], "Im Stau.\n");
    let scored: serde_json::Value = serde_json::from_str(&scored).unwrap();
    assert_eq!((&scored["criteria"][0]["id"], &scored["criteria"][0]["mark"]), (&"reason".into(), &3.into()));
    let line = "{\"answer\": \"Im Stau.\", \"marks\": {\"reason\": 3, \"courtesy\": 1, \"thanks\": 0}}\n";
    let out = program.text(&beside_rubric(&[]), line);
    assert!(out.contains("Every answer is marked as in the reference."), "{out}");
}

#[test]
fn everything_that_is_wrong_is_said_and_nothing_is_shown() {
    let folder = tempfile::TempDir::new().unwrap();
    let broken = folder.path().join("broken.toml");
    std::fs::write(&broken, "[[criteria]]\nid = \"a\"\nweight = 100\npatterns = [\"(a\"]\n").unwrap();
    let broken = broken.to_str().unwrap();
    let drill = "{\"drill\": \"broken-mug\", \"turn\": \"nope\", \"lang\": \"nl\", \"answer\": \"x\"}";
    said_in("nl", &beside_drills(&[]), drill, &["-:1: ", "nope", "opening"]);
    for lang in Lang::ALL {
        let lines = "{\"answer\": \"x\", \"marks\": {\"reason\": 5}}\nno\n";
        let missing = ["-:1: ", "reason", "courtesy, thanks", "-:2: ", "JSON", "/nonexistent"];
        said_in(lang.code(), &beside_rubric(&["-", "/nonexistent"]), lines, &missing);
        let rubric = ["broken.toml:4:16", "pattern-syntax"];
        said_in(lang.code(), &["evaluate", "--rubric", broken, "--lang", "de"], "", &rubric);
        said_in(lang.code(), &["score", "--rubric", broken, "--lang", "de"], "", &rubric);
        said_in(lang.code(), &["score", "--rubric", "/nonexistent", "--lang", "de"], "", &["/nonexistent"]);
        said_in(lang.code(), &["score", "--rubric", RUBRIC, "--lang", "de"], "", &["-:1: "]);
    }
}

#[test]
fn of_many_wrong_lines_the_first_are_told() {
    for &lang in Lang::ALL {
        for (n_lines, more) in [(20, 0), (21, 1), (40, 20)] {
            // Two mistakes a line.
            let lines = "{\"answer\": 1, \"score\": 2}\n".repeat(n_lines);
            let output = Program::new(lang.code()).run(&beside_rubric(&[]), lines.as_bytes());
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(said.lines().filter(|line| line.starts_with("-:")).count(), 40, "{lang} {n_lines}: {said}");
            let last = Texts::of(lang).say("evaluate-more-wrong", &[("lines", more.into())]);
            assert_eq!(said.trim_end().ends_with(&last), more > 0, "{lang} {n_lines}: {said}");
        }
    }
}

#[test]
fn where_nothing_comes_in_it_is_said_what_to_write() {
    let folder = tempfile::TempDir::new().unwrap();
    let empty = folder.path().join("empty.jsonl");
    std::fs::write(&empty, "\n").unwrap();
    let empty = empty.to_str().unwrap();
    for &lang in Lang::ALL {
        let says = |key: &str| Texts::of(lang).say(key, &[]);
        said_in(lang.code(), &beside_rubric(&[]), "\n", &[&format!("-:1: {}", says("evaluate-no-input"))]);
        said_in(lang.code(), &beside_rubric(&[empty]), "", &[&format!("{empty}:1: {}", says("mistake-empty"))]);
        said_in(lang.code(), &["score", "--rubric", RUBRIC, "--lang", "de"], "", &[&says("score-no-input")]);
    }
}

#[test]
fn a_folder_is_no_file() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().to_str().unwrap();
    for &lang in Lang::ALL {
        let reason = Texts::of(lang).say("system-folder", &[]);
        let args = [("path", path.into()), ("reason", reason.into())];
        let said = Texts::of(lang).say("check-unreadable-folder", &args);
        said_in(lang.code(), &beside_rubric(&[path]), "", &[&said]);
        said_in(lang.code(), &["score", "--rubric", path, "--lang", "de"], "", &[&said]);
    }
}

#[track_caller]
fn said_in(lang: &'static str, args: &[&str], input: &str, words: &[&str]) {
    let output = Program::new(lang).run(args, input.as_bytes());
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{lang} {args:?}: {said}");
    assert!(words.iter().all(|word| said.contains(word)), "{lang} {args:?}: {said}");
    assert!(!said.contains("mistake-"), "{lang} {args:?}: {said}");
}

#[test]
fn what_does_not_go_together_is_refused() {
    for args in [
        &["evaluate", "--rubric", RUBRIC][..],
        &["score", "broken-mug", "--rubric", RUBRIC, "--lang", "de"],
        &["score", "--lang", "de"],
        &["evaluate", "--worst", "many"],
    ] {
        assert_eq!(Program::new("en").run(args, b"").status.code(), Some(2), "{args:?}");
    }
}
