//! The terminal as a user meets it: the program itself, its streams and its exit status.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

#[path = "terminal/evaluate.rs"]
mod evaluate;
#[path = "terminal/sandbox.rs"]
mod sandbox;
mod support;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use repliek::app::Library;
use repliek::engine::lang::Lang;
use repliek::i18n::Texts;
use support::plays;
use tempfile::TempDir;

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/dialogues");

/// The program on a database of its own.
struct Program {
    folder: TempDir,
    locale: &'static str,
}

impl Program {
    fn new(locale: &'static str) -> Self {
        Self { folder: TempDir::new().unwrap(), locale }
    }

    fn database(&self) -> PathBuf {
        self.folder.path().join("data").join("repliek.db")
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_repliek"));
        command.args(args).env("DATABASE_URL", self.database()).env("REPLIEK_LOCALE", self.locale);
        command.env("TZ", "UTC").env_remove("DISCORD_TOKEN").env_remove("DISCORD_PROXY").env_remove("REPLIEK_LOG");
        // What this machine has installed changes what is recognised.
        command.env("REPLIEK_DICTIONARIES", "off");
        command
    }

    #[track_caller]
    fn run(&self, args: &[&str], input: &[u8]) -> Output {
        let streams = || (Stdio::piped(), Stdio::piped(), Stdio::piped());
        let (stdin, stdout, stderr) = streams();
        let mut child = self.command(args).stdin(stdin).stdout(stdout).stderr(stderr).spawn().unwrap();
        // The program may end before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input);
        child.wait_with_output().unwrap()
    }

    #[track_caller]
    fn text(&self, args: &[&str], input: &str) -> String {
        let output = self.run(args, input.as_bytes());
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert!(output.status.success(), "{args:?}: {out}\n{err}");
        assert!(!out.contains("panicked") && !err.contains("panicked"), "{err}");
        out
    }
}

fn broken_mug<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["practice", "broken-mug", "--dialogues", FIXTURE], more].concat()
}

#[test]
fn every_drill_is_played_to_each_ending_in_every_language() {
    let library = Library::built_in();
    let mut played = 0;
    for entry in library.catalogue().drills() {
        assert_eq!(entry.languages.len(), Lang::ALL.len(), "{}: languages", entry.id);
        for (&lang, drill) in &entry.languages {
            let ways = plays::to_each_ending(entry, lang);
            assert_eq!(ways.len(), drill.endings.len(), "{} {lang}: {:?}", entry.id, ways.keys());
            for (ending, answers) in ways {
                let program = Program::new(lang.code());
                let args = ["practice", entry.id.as_str(), "--lang", lang.code()];
                let out = program.text(&args, &(answers.join("\n") + "\n"));
                let ending = drill.endings.iter().find(|known| known.id == ending).unwrap();
                // Lines are wrapped where it suits them.
                let unwrapped: String = out.split_ascii_whitespace().collect();
                let explanation: String = ending.explanation.split_ascii_whitespace().collect();
                assert!(unwrapped.contains(&explanation), "{} {lang} {}:\n{out}", entry.id, ending.id);
                assert!(out.contains(&Texts::of(lang).say("debrief-title", &[])), "{out}");
                played += 1;
            }
        }
    }
    assert!(played >= 45, "{played}");
}

#[test]
fn a_scripted_drill_reads_like_this() {
    for lang in Lang::ALL {
        let program = Program::new(lang.code());
        let answers = "Dat is erg vervelend, wat is uw ordernummer?\n/hint\n/help\nIk weet het niet\n\n😀\n";
        let out = program.text(&broken_mug(&["--lang", "nl"]), answers);
        insta::assert_snapshot!(format!("practice-{lang}"), out);
    }
}

#[test]
fn input_that_cannot_be_read_is_said_and_nothing_is_lost() {
    let long = "a ".repeat(2_001);
    let cases = [
        ("", "problem-no-words"),
        ("😀 👍", "problem-no-words"),
        (long.as_str(), "problem-too-long"),
        ("مرحبا كيف حالك اليوم يا سيدي", "problem-wrong-language"),
        ("Please give me your order number so I can help you today", "problem-wrong-language"),
        ("De mok is in scherven aangekomen!", "problem-pasted-cue"),
    ];
    for (answer, key) in cases {
        let program = Program::new("nl");
        let out = program.text(&broken_mug(&["--lang", "nl"]), &format!("{answer}\nDat is erg vervelend.\n"));
        let said = Texts::of(Lang::Nl).say(key, &[]);
        let first: String = said.split(['{', '}']).next().unwrap().chars().take(18).collect();
        assert!(out.contains(first.trim()), "{key} for {:?}:\n{out}", answer.chars().take(20).collect::<String>());
        assert!(out.contains("Dat is erg vervelend."), "{out}");
        // The refused line is not in the history; the answer is.
        assert_eq!(answers_kept(&program), 1, "{key}");
    }
}

/// How many answers the open session has, asked by stopping it and showing it again.
fn answers_kept(program: &Program) -> usize {
    program.text(&broken_mug(&["--lang", "nl"]), "/stop\n");
    let again = program.text(&["history", "1", "--dialogues", FIXTURE], "");
    again.matches("Dat is erg vervelend.").count()
}

#[test]
fn four_thousand_characters_and_broken_utf8_are_read() {
    let program = Program::new("en");
    let long = format!("Dat is erg vervelend. {}", "ja ".repeat(1_300));
    assert!(long.chars().count() <= 4_000);
    let out = program.text(&broken_mug(&["--lang", "nl"]), &format!("{long}\n"));
    assert!(out.contains("✅"), "{out}");
    let program = Program::new("en");
    let output = program.run(&broken_mug(&["--lang", "nl"]), b"Dat is erg vervelend \xff\xfe.\n");
    assert!(output.status.success() && String::from_utf8_lossy(&output.stdout).contains("✅"));
}

#[test]
fn an_interrupted_drill_goes_on_and_no_acknowledged_answer_is_lost() {
    for killed_after in 1..=2 {
        let program = Program::new("nl");
        let args = broken_mug(&["--lang", "nl"]);
        let mut child =
            program.command(&args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        for answer in
            ["Dat is erg vervelend, u kreeg een kapotte mok. Wat is uw ordernummer?", "Er komt een vervanging."]
                .iter()
                .take(killed_after)
        {
            writeln!(stdin, "{answer}").unwrap();
            // Feedback is the acknowledgement.
            assert!(lines.by_ref().map(Result::unwrap).any(|line| line.contains(answer)), "{answer}");
        }
        kill(child);
        let out = program.text(&args, "/stop\n");
        assert!(out.contains(&Texts::of(Lang::Nl).say("practice-resumed", &[])), "{out}");
        let again = program.text(&["history", "1", "--dialogues", FIXTURE], "");
        assert!(again.contains("Dat is erg vervelend"), "{again}");
        assert_eq!(again.contains("Er komt een vervanging"), killed_after == 2, "{again}");
    }
}

fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn another_drill_through_a_pipe_stops_the_open_one() {
    let program = Program::new("en");
    program.text(&broken_mug(&["--lang", "nl"]), "Dat is erg vervelend.\n");
    program.text(&broken_mug(&["--lang", "de"]), "");
    let listed = program.text(&["history", "--dialogues", FIXTURE], "");
    assert!(listed.contains("Dutch") && listed.contains("stopped"), "{listed}");
}

#[test]
fn a_changed_drill_is_closed_with_its_answers_kept() {
    let folder = TempDir::new().unwrap();
    copy(Path::new(FIXTURE), folder.path());
    let dialogues = folder.path().to_str().unwrap();
    let args = ["practice", "broken-mug", "--lang", "nl", "--dialogues", dialogues];
    let program = Program::new("nl");
    program.text(&args, "Dat is erg vervelend.\n");
    let words = folder.path().join("drills/complaint/broken-mug/nl.toml");
    let text = std::fs::read_to_string(&words).unwrap().replace("De kapotte mok", "De gebroken mok");
    std::fs::write(&words, text).unwrap();
    let out = program.text(&args, "");
    let said = Texts::of(Lang::Nl).say("problem-drill-changed", &[("title", "De kapotte mok".into())]);
    let first = said.split('.').next().unwrap();
    assert!(out.replace('\n', " ").contains(first), "{out}");
    assert!(program.text(&["history", "1"], "").contains("Dat is erg vervelend."));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[test]
fn score_gives_a_json_object_a_line() {
    let program = Program::new("en");
    let args = ["score", "broken-mug", "--lang", "nl", "--turn", "opening", "--dialogues", FIXTURE];
    let out = program.text(&args, "Dat is erg vervelend.\n\nUw eigen schuld, hoor\n");
    let lines: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["criteria"][0]["id"], "empathy");
    assert_eq!(lines[0]["criteria"][0]["mark"], 3);
    let evidence = &lines[0]["criteria"][0]["evidence"][0];
    assert_eq!(
        (&evidence["text"], &evidence["start"], &evidence["end"]),
        (&"vervelend".into(), &11.into(), &20.into())
    );
    assert_eq!(lines[1]["percent"], 0.0);
    assert_eq!(lines[2]["auto_fail"][0], "blame");
    let found = &lines[2]["auto_fails"][0];
    assert_eq!((&found["id"], &found["evidence"][0]["text"]), (&"blame".into(), &"eigen schuld".into()));
    assert_eq!((&found["evidence"][0]["start"], &found["evidence"][0]["pattern"]), (&3.into(), &"eigen schuld".into()));
    assert_eq!(lines[0]["auto_fails"], serde_json::json!([]));
}

#[test]
fn score_says_what_a_drill_would_not_take() {
    let long = "a ".repeat(2_001);
    let cases = [
        ("Dat is erg vervelend.", "null"),
        ("😀", r#"{"reason":"no-words"}"#),
        (long.as_str(), r#"{"reason":"too-long","chars":4002,"max":4000}"#),
        ("De mok is in scherven aangekomen!", r#"{"reason":"pasted-cue"}"#),
        (
            "Please give me your order number so I can help you today",
            r#"{"reason":"wrong-language","expected":"nl","found":"en"}"#,
        ),
        ("مرحبا كيف حالك اليوم يا سيدي", r#"{"reason":"wrong-language","expected":"nl","found":null}"#),
    ];
    let program = Program::new("en");
    let args = ["score", "broken-mug", "--lang", "nl", "--turn", "opening", "--dialogues", FIXTURE];
    for (answer, refused) in cases {
        let scored: serde_json::Value = serde_json::from_str(&program.text(&args, &format!("{answer}\n"))).unwrap();
        let expected: serde_json::Value = serde_json::from_str(refused).unwrap();
        assert_eq!((&scored["refused"], &scored["answer"]), (&expected, &answer.into()), "{answer}");
        assert!(scored["percent"].is_number() && scored["over_length"].is_null(), "{scored}");
    }
    let rubric = program.folder.path().join("short.toml");
    let text =
        "max_chars = 20\n[[criteria]]\nid = \"a\"\nweight = 100\nchecks = [\"length\"]\npatterns = [\"sorry\"]\n";
    std::fs::write(&rubric, text).unwrap();
    let out = program.text(
        &["score", "--rubric", rubric.to_str().unwrap(), "--lang", "nl"],
        "Sorry, één hele dag!\nSorry, één hele dag!!\n",
    );
    let lengths: Vec<serde_json::Value> = out
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["over_length"].take())
        .collect();
    assert_eq!(lengths, [serde_json::Value::Null, serde_json::json!({"chars": 21, "max": 20})]);
}

#[test]
fn score_reads_utf8_and_nothing_else() {
    let args = ["score", "broken-mug", "--lang", "nl", "--turn", "opening", "--dialogues", FIXTURE];
    for lang in Lang::ALL {
        let output = Program::new(lang.code()).run(&args, b"\xef\xbb\xbfvervelend\r\nf\xc3\xa9\xe9n\nvervelend\n");
        let (out, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert_eq!((output.status.code(), out.lines().count()), (Some(1), 1), "{out}{said}");
        let first: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!((&first["answer"], &first["criteria"][0]["evidence"][0]["start"]), (&"vervelend".into(), &0.into()));
        let sentence = Texts::of(*lang).say("mistake-utf8", &[("column", 3.into())]);
        assert_eq!(said.trim_end(), format!("-:2: {sentence}"));
    }
}

#[test]
fn drills_are_listed_for_programs() {
    let out = Program::new("nl").text(&["drills", "--format", "json"], "");
    let rows: serde_json::Value = serde_json::from_str(&out).unwrap();
    let rows = rows.as_array().unwrap();
    assert!(rows.len() >= 3);
    for row in rows {
        assert_eq!(row["languages"], serde_json::json!(["nl", "en", "de", "fr", "es"]), "{row}");
        assert!(row["turns"].as_u64().is_some_and(|turns| (3..=6).contains(&turns)), "{row}");
        assert!(row["work_processes"].as_array().is_some_and(|list| !list.is_empty()), "{row}");
        assert!(row["title"].is_string() && row["kind"].is_string() && row["levels"]["nl"].is_string(), "{row}");
    }
}

#[test]
fn mistakes_are_said_in_the_users_language() {
    // (arguments, words of the sentence, exit status)
    let cases: [(&[&str], &[&str], i32); 6] = [
        (&["practice", "broken-mugg", "--dialogues", FIXTURE], &["broken-mugg", "broken-mug"], 1),
        (&["score", "broken-mug", "--lang", "nl", "--turn", "nope", "--dialogues", FIXTURE], &["nope", "opening"], 1),
        (&["practice", "--dialogues", "/nonexistent"], &["/nonexistent"], 1),
        (&["check", "/nonexistent"], &["/nonexistent"], 1),
        (&["pratice"], &["pratice", "practice"], 2),
        (&["history", "99"], &["99"], 1),
    ];
    for lang in Lang::ALL {
        for (args, words, status) in &cases {
            let output = Program::new(lang.code()).run(args, b"");
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8(said).unwrap();
            assert_eq!(output.status.code(), Some(*status), "{lang} {args:?}: {said}");
            assert!(words.iter().all(|word| said.contains(word)), "{lang} {args:?}: {said}");
            assert!(!said.contains("Error") && !said.contains("problem-"), "{lang} {args:?}: {said}");
        }
    }
}

#[test]
fn a_database_that_cannot_be_used_is_said() {
    let program = Program::new("nl");
    std::fs::create_dir_all(program.database().parent().unwrap()).unwrap();
    std::fs::write(program.database(), "this is no database, but a text that is long enough to be read as one")
        .unwrap();
    for args in [&["history"][..], &["doctor"], &["practice", "late-parcel", "--lang", "nl"]] {
        let output = program.run(args, b"");
        let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains("beschadigd"), "{args:?}: {said}");
    }
}

#[test]
fn practice_ends_its_feedback_with_the_spelling_and_a_test_does_not() {
    let Some(_) = support::dictionaries::installed(Lang::Nl) else { return };
    let answer = "Dat is erg vervelend. Ik ga het oplosen, mevrouw Janssen uit Vlisssingen.\n";
    let run = |more: &[&str]| {
        let program = Program::new("nl");
        let args = broken_mug(&[&["--lang", "nl"], more].concat());
        let mut child = program.command(&args);
        child.env_remove("REPLIEK_DICTIONARIES").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = child.spawn().unwrap();
        child.stdin.take().unwrap().write_all(answer.as_bytes()).unwrap();
        String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
    };
    let said = run(&[]);
    assert!(said.contains("Spelling (kost geen punten): “oplosen” → “oplossen”\n"), "{said}");
    assert_eq!(said, run(&[]), "the same every time");
    assert!(!run(&["--test"]).contains("Spelling"));
}

#[test]
fn doctor_says_that_dictionaries_are_switched_off() {
    for lang in Lang::ALL {
        let said = Program::new(lang.code()).text(&["doctor"], "");
        // Lines are wrapped where it suits them.
        let unwrapped = |text: &str| text.split_whitespace().collect::<String>();
        let off = Texts::of(*lang).say("doctor-dictionary-off", &[]);
        assert!(unwrapped(&said).contains(&unwrapped(&off)), "{lang}: {said}");
        assert!(!said.contains("hunspell"), "{lang}: {said}");
    }
}

#[test]
fn doctor_says_what_is_wrong_with_a_dictionary() {
    let program = Program::new("nl");
    let own = program.folder.path().join("own");
    std::fs::create_dir(&own).unwrap();
    std::fs::write(own.join("nl_NL.aff"), "SET UTF-8\n").unwrap();
    std::fs::write(own.join("nl_NL.dic"), "2000\nniet\n").unwrap();
    let output = program.command(&["doctor"]).env("REPLIEK_DICTIONARIES", &own).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("ontbreken woorden"), "{said}");
    assert!(output.status.success(), "{said}");
}

#[test]
fn check_says_where() {
    let folder = TempDir::new().unwrap();
    copy(Path::new(FIXTURE), folder.path());
    let words = folder.path().join("drills/complaint/broken-mug/nl.toml");
    let text = std::fs::read_to_string(&words).unwrap().replace("cue = \"En wat nu?\"", "queue = \"En wat nu?\"");
    std::fs::write(&words, text).unwrap();
    let output = Program::new("en").run(&["check", words.to_str().unwrap()], b"");
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("nl.toml:") && said.contains("queue") && said.contains("cue"), "{said}");
    let output = Program::new("en").run(&["check", "--format", "json", words.to_str().unwrap()], b"");
    let rows: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(rows[0]["line"].is_u64() && rows[0]["suggestion"].is_string(), "{rows}");
    assert!(Program::new("en").run(&["check", FIXTURE], b"").status.success());
}

#[test]
fn what_is_no_folder_of_drills_is_said_once_with_the_way_out() {
    let folder = TempDir::new().unwrap();
    copy(&Path::new(FIXTURE).join("drills/complaint"), folder.path());
    copy(Path::new(FIXTURE), &folder.path().join("mine"));
    let rubric = folder.path().join("rubric.toml");
    std::fs::write(&rubric, "[[criteria]]\nid = \"a\"\nweight = 100\npatterns = [\"a\"]\n").unwrap();
    let shown = |path: &Path| path.to_string_lossy().into_owned();
    let (root, mine, rubric) = (shown(folder.path()), shown(&folder.path().join("mine")), shown(&rubric));
    let inside = shown(&Path::new(FIXTURE).join("drills"));
    for &lang in Lang::ALL {
        let says = |key: &str, path: &str, meant: &str| {
            Texts::of(lang).say(key, &[("path", path.into()), ("meant", meant.into())])
        };
        // (arguments, what is said and nothing else)
        let cases = [
            (vec!["check", &root], says("check-no-rooms", &root, &mine)),
            (vec!["drills", "--dialogues", &root], says("check-no-rooms", &root, &mine)),
            (vec!["drills", "--dialogues", &inside], says("check-no-rooms", &inside, FIXTURE)),
            (vec!["check", &rubric], says("check-alone", &rubric, "")),
        ];
        for (args, said) in cases {
            let output = Program::new(lang.code()).run(&args, b"");
            assert_eq!(String::from_utf8(output.stderr).unwrap().trim(), said, "{lang} {args:?}");
            assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{lang} {args:?}");
        }
    }
}

#[test]
fn the_systems_own_reasons_are_said_in_the_users_language() {
    let folder = TempDir::new().unwrap();
    for &lang in Lang::ALL {
        let path = folder.path().to_string_lossy().into_owned();
        let args = ["score", "--rubric", &path, "--lang", "nl"];
        let output = Program::new(lang.code()).run(&args, b"");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(&Texts::of(lang).say("system-folder", &[])), "{lang}: {said}");
        assert!(!said.contains("os error"), "{lang}: {said}");
    }
}

#[test]
fn a_pipe_gets_no_colours() {
    let program = Program::new("en");
    std::fs::create_dir_all(program.database().parent().unwrap()).unwrap();
    std::fs::write(program.database(), "this is no database, but a text that is long enough to be read as one")
        .unwrap();
    let output = program.command(&["history"]).env("REPLIEK_LOG", "repliek=trace").output().unwrap();
    let said = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
    assert!(said.contains("ERROR") && !said.contains('\u{1b}'), "{said:?}");
}

#[test]
fn the_bot_needs_a_token() {
    for lang in Lang::ALL {
        let output = Program::new(lang.code()).run(&["bot"], b"");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert_eq!(said.trim(), Texts::of(*lang).say("bot-no-token", &[]));
    }
}

#[test]
fn help_reads_like_this() {
    for lang in Lang::ALL {
        let program = Program::new(lang.code());
        let help = program.text(&["--help"], "") + "\n---\n" + &program.text(&["practice", "--help"], "");
        insta::assert_snapshot!(format!("help-{lang}"), help);
    }
}
