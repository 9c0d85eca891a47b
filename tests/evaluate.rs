//! Answers with reference marks: how they are read, what is said of those that cannot be, and what they amount to.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

use std::path::Path;
use std::sync::Arc;

use repliek::app::{Against, Library, built_in_files, evaluate, read_references};
use repliek::dialogue::read_rubric;
use repliek::engine::drill::Drill;
use repliek::engine::lang::Lang;
use repliek::i18n::Texts;
use repliek::report::distance;

const REFERENCES: &str = include_str!("fixtures/references/broken-mug.jsonl");

fn library() -> Library {
    Library::with_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/dialogues")).unwrap()
}

fn parcel() -> Arc<Drill> {
    let text = include_str!("fixtures/rubrics/parcel.toml");
    Arc::new(read_rubric("parcel.toml", text, &built_in_files(), Lang::De).drill.unwrap())
}

#[test]
fn figures_are_those_of_the_answers() {
    let library = library();
    let (references, mistakes) = read_references("x", REFERENCES.as_bytes(), Against::Drills(&library, None));
    assert_eq!(mistakes, []);
    assert_eq!(references.iter().map(|reference| reference.line).collect::<Vec<_>>(), [1, 2, 4, 5, 6]);
    // Reference and given marks of nl: empathy 3-3, 0-3, 3-0; solution 3-3, 2-2, 0-0; language 3-3, 0-0, 3-0.
    let evaluation = evaluate(&references);
    let nl = &evaluation.languages[&Lang::Nl];
    let ids: Vec<&str> = nl.criteria.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["empathy", "solution", "language"]);
    let [empathy, solution, language] = [0, 1, 2].map(|at: usize| nl.criteria[at].1.figures());
    assert_eq!((empathy.precision, empathy.recall, empathy.exact), (Some(0.5), Some(0.5), Some(1.0 / 3.0)));
    assert_eq!((solution.f1, solution.kappa, solution.rmse), (Some(1.0), Some(1.0), Some(0.0)));
    assert_eq!((language.precision, language.recall, language.rmse), (Some(1.0), Some(0.5), Some(3f64.sqrt())));
    assert_eq!(nl.marks.n(), 9);
    // Scores: 1-1, .3333-.7333, .5-0 and .5-.5555 (two of three elements give 2 of 3 marks, weight 50 of 60).
    assert_eq!(nl.percent.n(), 4);
    let squares = [0.0f64, 0.4, 0.5, 0.0555].map(|difference| difference * difference);
    let rmse = (squares.iter().sum::<f64>() / 4.0).sqrt();
    assert!((nl.percent.figures().rmse.unwrap() - rmse).abs() < 1e-9, "{:?}", nl.percent.figures());
    // One auto-fail found that the reference does not have, and in German one missed.
    let auto_fails = evaluation.all.auto_fails.figures();
    assert_eq!((auto_fails.n, auto_fails.precision, auto_fails.recall), (3, Some(0.0), Some(0.0)));
}

#[test]
fn the_worst_are_those_that_differ_most() {
    let library = library();
    let (references, _) = read_references("x", REFERENCES.as_bytes(), Against::Drills(&library, None));
    let distances = references.iter().map(|reference| {
        let found = distance(&reference.drill, &reference.expected, &reference.mark());
        (found.auto_fails, found.score, found.marks)
    });
    assert_eq!(distances.collect::<Vec<_>>(), [(0, 0, 0), (0, 4_000, 3), (0, 5_000, 6), (1, 555, 0), (1, 0, 0)]);
}

#[test]
fn a_line_that_says_no_reference_is_told() {
    // (line, what is said of it: code and arguments)
    let cases = [
        ("hallo", vec!["json column=1"]),
        ("[{}]", vec!["json column=1"]),
        ("{\"answer\": \"x\" \"score\": 1}", vec!["json column=16"]),
        ("{\"answer\": \"é€👍\" \"score\": 1}", vec!["json column=18"]),
        ("{\"answer\": \"é€👍", vec!["json column=15"]),
        ("{}", vec!["missing key=answer", "missing key=drill", "missing key=turn", "no-lang"]),
        (r#"{D, "turn": "opening", "answer": "x"}"#, vec!["nothing"]),
        (r#"{D, "turn": "opening", "answer": null, "score": 1}"#, vec!["missing key=answer"]),
        (r#"{D, "turn": "opening", "answer": 7, "id": [], "score": 1}"#, vec!["text key=answer", "text key=id"]),
        (r#"{D, "turn": "opening", "answer": "x", "score": 1.01}"#, vec!["score score=1.01"]),
        (r#"{D, "turn": "opening", "answer": "x", "score": -0.5}"#, vec!["score score=-0.5"]),
        (r#"{D, "turn": "opening", "answer": "x", "score": "1"}"#, vec!["score score=\"1\""]),
        (r#"{D, "turn": "shut", "answer": "x", "score": 1}"#, vec!["turn turn=shut allowed=opening, offer, close"]),
        (
            r#"{D, "turn": "opening", "answer": "x", "auto_fails": [], "band": "good", "score": 1}"#,
            vec!["key key=auto_fails similar=auto_fail"],
        ),
        (
            r#"{D, "turn": "opening", "answer": "x", "marks": {"empathy": 4, "form": 1, "solution": 1.5}}"#,
            vec![
                "mark criterion=empathy mark=4",
                "criterion criterion=form allowed=empathy, solution, language",
                "mark criterion=solution mark=1.5",
                "missing-marks criteria=language",
            ],
        ),
        (
            r#"{D, "turn": "opening", "answer": "x", "marks": {"empathy": 3.5, "solution": -1, "language": "3"}}"#,
            vec![
                "mark criterion=empathy mark=3.5",
                "mark criterion=solution mark=-1",
                "mark criterion=language mark=\"3\"",
            ],
        ),
        (r#"{D, "turn": "opening", "answer": "x", "marks": {"empathy": 3.0, "solution": 0.0, "language": 2}}"#, vec![]),
        (r#"{D, "turn": "opening", "answer": "x", "marks": [3]}"#, vec!["marks"]),
        (
            r#"{D, "turn": "opening", "answer": "x", "score": 1, "auto_fail": ["rude", 1]}"#,
            vec!["auto-fail auto_fail=rude allowed=blame", "auto-fail auto_fail=1 allowed=blame"],
        ),
        (r#"{D, "turn": "opening", "answer": "x", "score": 1, "auto_fail": "blame"}"#, vec!["auto-fails"]),
        (
            r#"{"drill": "broken-mugg", "lang": "nl", "turn": "opening", "answer": "x", "score": 2}"#,
            vec!["score score=2", "drill drill=broken-mugg similar=broken-mug"],
        ),
        (r#"{"drill": "x", "lang": "sv", "turn": "opening", "answer": "x", "score": 1}"#, vec!["lang lang=sv"]),
        (r#"{D, "turn": "opening", "answer": "x", "score": 1, "score": 0, "score": 1}"#, vec!["doubled key=score"]),
        (r#"{D, "turn": "opening", "answer": "x", "score": 1, "lang": "nl"}"#, vec!["doubled key=lang"]),
        (
            r#"{D, "turn": "opening", "answer": "x", "marks": {"empathy": 1, "solution": 0, "language": 0, "empathy": 3}}"#,
            vec!["doubled key=marks.empathy"],
        ),
        (
            r#"{D, "turn": "opening", "answer": "x", "score": 1, "note": [{"by": {"a": 1, "a": 2}}, "a", "a"]}"#,
            vec!["doubled key=note.by.a"],
        ),
        (r#"{D, "turn": "opening", "answer": "x", "score": 1} {}"#, vec!["json column="]),
        ("", vec!["empty"]),
        (" \r\n\n", vec!["empty"]),
        ("{\"answer\": \"caf\u{e9}\"", vec!["json column="]),
    ];
    let library = library();
    for (line, said) in cases {
        let line = line.replace("{D,", r#"{"drill": "broken-mug", "lang": "nl","#);
        check(&line, Against::Drills(&library, None), &said);
    }
}

#[test]
fn a_line_beside_a_rubric_may_name_its_language() {
    let drill = parcel();
    let marks = r#""marks": {"reason": 3, "courtesy": 0, "thanks": 0}"#;
    let cases = [
        (format!(r#"{{"answer": "Stau", {marks}, "lang": "de"}}"#), vec![]),
        (format!(r#"{{"answer": "Stau", {marks}, "lang": "nl"}}"#), vec!["other-lang lang=nl rubric=de"]),
        (format!(r#"{{"answer": "Stau", {marks}, "turn": "x"}}"#), vec!["beside-rubric key=turn"]),
        (format!(r#"{{"answer": "Stau", {marks}, "drill": null}}"#), vec![]),
        (format!(r#"{{"answer": "Stau", {marks}, "drill": "late-parcel"}}"#), vec!["beside-rubric key=drill"]),
        (
            format!(r#"{{"answer": "Stau", {marks}, "drill": "x", "turn": "y", "lang": "fr"}}"#),
            vec!["beside-rubric key=drill", "beside-rubric key=turn", "other-lang lang=fr rubric=de"],
        ),
    ];
    for (line, said) in cases {
        check(&line, Against::Rubric(&drill), &said);
    }
}

#[track_caller]
fn check(line: &str, against: Against<'_>, said: &[&str]) {
    let (references, mistakes) = read_references("x.jsonl", line.as_bytes(), against);
    assert_eq!(references.is_empty(), !said.is_empty(), "{line}");
    assert_eq!(mistakes.len(), said.len(), "{line}: {mistakes:?}");
    for (mistake, said) in mistakes.iter().zip(said) {
        let args: Vec<String> = mistake.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let found = format!("{} {}", mistake.code, args.join(" "));
        assert!(found.trim().starts_with(said), "{line}: {found}");
        for &lang in Lang::ALL {
            assert!(Texts::of(lang).has(&format!("mistake-{}", mistake.code)), "{lang} {}", mistake.code);
        }
    }
}

#[test]
fn broken_text_and_marks_of_windows_are_read() {
    let library = library();
    let against = Against::Drills(&library, Some(Lang::Nl));
    let line =
        "\u{feff}{\"drill\": \"broken-mug\", \"turn\": \"offer\", \"id\": 7, \"answer\": \"\", \"score\": 0}\r\n\r\n";
    let (references, mistakes) = read_references("x", line.as_bytes(), against);
    assert_eq!((references[0].id.as_deref(), mistakes), (Some("7"), vec![]));
    assert_eq!(format!("{references:?}"), "[Reference(x:1)]");
    let (references, mistakes) = read_references("x", b"{\"answer\": \"caf\xe9\", \"score\": 1}", against);
    assert!(references.is_empty());
    assert_eq!((mistakes[0].code, mistakes[0].args[0].1.as_str()), ("utf8", "16"));
}

#[test]
fn a_name_belongs_to_one_answer_of_a_file() {
    let drill = parcel();
    let line = |id: &str| format!("{{\"id\": {id}, \"answer\": \"Stau\", \"score\": 1}}\n");
    let lines: String = ["\"a\"", "1", "null", "\"b\"", "null", "\"a\"", "\"1\"", "\"a\""].map(line).concat();
    let (references, mistakes) = read_references("x", lines.as_bytes(), Against::Rubric(&drill));
    let told = mistakes.iter().map(|it| (it.line, it.code, it.args[0].1.as_str(), it.args[1].1.as_str()));
    let expected = [(6, "doubled-id", "a", "1"), (7, "doubled-id", "1", "2"), (8, "doubled-id", "a", "1")];
    assert_eq!(told.collect::<Vec<_>>(), expected);
    assert_eq!(references.len(), 5);
    let (_, mistakes) = read_references("y", line("\"a\"").as_bytes(), Against::Rubric(&drill));
    assert_eq!(mistakes, [], "another file has names of its own");
}
