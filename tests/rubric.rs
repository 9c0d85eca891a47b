//! Rubrics outside drills: what a file may say, how it marks, and what is said of one that is wrong.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::string_slice)]

use repliek::app::built_in_files;
use repliek::dialogue::{RubricReading, read_rubric};
use repliek::engine::debrief::Debrief;
use repliek::engine::lang::Lang;
use repliek::engine::rubric::{self, Before, CriterionMark};
use repliek::engine::session::Answered;
use repliek::engine::text::Answer;

const PARCEL: &str = include_str!("fixtures/rubrics/parcel.toml");

fn read(text: &str) -> RubricReading {
    read_rubric("parcel.toml", text, &built_in_files(), Lang::De)
}

#[test]
fn a_rubric_marks_like_a_turn() {
    let reading = read(PARCEL);
    assert_eq!(reading.diagnostics, []);
    let drill = reading.drill.unwrap();
    // (answer, marks of reason, courtesy and thanks, hundredths of a percent, auto-fails)
    let cases: [(&str, [u8; 3], u32, usize); 7] = [
        ("Entschuldigen Sie, Ihr Paket hat sich verspätet.", [3, 3, 0], 10_000, 0),
        ("Im Stau.", [3, 1, 0], 7_333, 0),
        ("Das war kein Stau, danke.", [0, 1, 3], 1_833, 0),
        ("Angeblich war da ein Stau.", [0, 0, 0], 0, 0),
        ("Du Idiot, es dauert eben länger!", [3, 0, 0], 6_000, 1),
        ("Mein Paket ist immer noch nicht bei mir angekommen.", [0, 2, 0], 2_666, 0),
        ("", [0, 0, 0], 0, 0),
    ];
    for (answer, marks, hundredths, auto_fails) in cases {
        let found = rubric::mark(&drill, drill.start, &Answer::parse(answer, Lang::De), Before::default());
        assert_eq!(found.criteria.iter().map(|mark| mark.mark).collect::<Vec<_>>(), marks, "{answer}");
        assert_eq!((found.percent(&drill).hundredths(), found.auto_fails.len()), (hundredths, auto_fails), "{answer}");
    }
}

/// A rubric in English of one criterion with an element for each of these patterns, and `more`.
fn rubric_of(patterns: &[&str], more: &str) -> String {
    let elements: Vec<String> = (0..)
        .zip(patterns)
        .map(|(idx, pattern)| format!("{{ id = \"e{idx}\", patterns = [{pattern:?}] }},\n"))
        .collect();
    let elements = elements.concat();
    format!("register = \"formal\"\n[[criteria]]\nid = \"content\"\nweight = 100\nelements = [\n{elements}]\n{more}")
}

/// Patterns of the elements, what else the rubric holds, answer, marks, want of a sentence.
type Case<'a> = (&'a [&'a str], &'a str, &'a str, &'a [u8], bool);

#[test]
fn keywords_without_a_sentence_do_not_reach_full_marks() {
    let keywords = ["refund", "tomorrow"];
    let bonus = "[[criteria]]\nid = \"thanks\"\nweight = 90\nbonus = true\npatterns = [\"thanks\"]\n";
    let phrases = ["thank you for your patience", "send you a new machine", "do you agree"];
    let cases: [Case; 16] = [
        (&keywords, "", "refund tomorrow", &[2], true),
        (&keywords, "", "Refund. Tomorrow!", &[2], true),
        (&keywords, "", "refund, 30 euros, tomorrow", &[2], true),
        (&keywords, "", "You get the refund tomorrow.", &[3], false),
        (&keywords, "", "We refund tomorrow.", &[3], false),
        (&keywords, "", "A refund follows tomorrow.", &[3], false),
        (&keywords, "", "My colleague processes your refund tomorrow.", &[3], false),
        (&keywords, "", "The refund follows tomorrow. Thank you.", &[3], false),
        (&keywords, "", "refund tomorrow mister brown", &[3], false),
        (&keywords, "", "refund, machine, voucher, tomorrow, box, parcel, house, street", &[0], false),
        (&keywords, "", "refund", &[2], false),
        (&keywords[..1], "", "Refund!", &[3], false),
        (&keywords, bonus, "thanks refund tomorrow", &[2, 0], true),
        (&["refund", "tomorrow", "sorry"], bonus, "thanks refund tomorrow", &[2, 0], true),
        (&phrases, "", "Thank you for your patience. I send you a new machine. Do you agree?", &[3], false),
        (&phrases, "", "we send you a new machine thank you for your patience do you agree", &[3], false),
    ];
    for (patterns, more, answer, marks, lacks_sentence) in cases {
        let reading = read_rubric("r.toml", rubric_of(patterns, more).as_str(), &built_in_files(), Lang::En);
        assert_eq!(reading.diagnostics, []);
        let drill = reading.drill.unwrap();
        let found = rubric::mark(&drill, drill.start, &Answer::parse(answer, Lang::En), Before::default());
        assert_eq!(found.criteria.iter().map(|mark| mark.mark).collect::<Vec<_>>(), marks, "{answer}");
        let lacking = found.criteria.iter().any(CriterionMark::lacks_sentence);
        assert_eq!(lacking, lacks_sentence, "{answer}");
        assert!(!lacks_sentence || found.percent(&drill).whole() < 100, "{answer}");
        let answered = Answered { turn: drill.start, text: answer.to_owned(), marks: found };
        let debrief = Debrief::of(&drill, &[answered], 0, None);
        assert!(!lacks_sentence || debrief.percent.whole() < 100, "{answer}");
    }
}

/// A verb that nothing asks for makes a sentence of keywords, whatever else is said of it in its language.
#[test]
fn short_sentences_of_keywords_reach_full_marks() {
    let (shop, light) = (["Laden", "Samstag", "zehn Uhr"], ["router", "cable", "luz"]);
    let cases = [
        (Lang::Nl, ["winkel", "zaterdag", "tien uur"], "Bezoekt u zaterdag na tien uur onze winkel?"),
        (Lang::En, ["router", "cable", "light"], "Push the cable into the router by the light."),
        (Lang::De, shop, "Im Laden erwarten wir Sie Samstag, zehn Uhr."),
        (Lang::Fr, ["box", "câble", "voyant"], "Le câble alimente la box et le voyant."),
        (Lang::Fr, ["box", "câble", "voyant"], "Débranche la box, le câble et le voyant."),
        (Lang::Es, light, "Meta el cable en el router bajo la luz."),
        (Lang::Es, light, "El cable alimenta el router y la luz cambia."),
    ];
    for (lang, keywords, sentence) in cases {
        let reading = read_rubric("r.toml", rubric_of(&keywords, "").as_str(), &built_in_files(), lang);
        assert_eq!(reading.diagnostics, []);
        let drill = reading.drill.unwrap();
        let percent = |answer: &str| {
            let found = rubric::mark(&drill, drill.start, &Answer::parse(answer, lang), Before::default());
            found.percent(&drill).whole()
        };
        assert_eq!((percent(sentence), percent(&keywords.join(" ")) < 100), (100, true), "{sentence}");
    }
}

/// A bonus that makes up for what is missing does not for a list, and the lightest criterion with words pays.
#[test]
fn no_bonus_makes_up_for_a_sentence() {
    let rubric = r#"
register = "formal"
criteria = [
  { id = "what", weight = 50, patterns = ["machine"] },
  { id = "when", weight = 40, elements = [{ id = "a", patterns = ["refund"] }, { id = "b", patterns = ["tomorrow"] }] },
  { id = "form", weight = 10, checks = ["register"] },
  { id = "thanks", weight = 60, bonus = true, patterns = ["thanks"] },
]
"#;
    let reading = read_rubric("r.toml", rubric, &built_in_files(), Lang::En);
    assert_eq!(reading.diagnostics, []);
    let drill = reading.drill.unwrap();
    let cases = [
        ("thanks refund tomorrow", [0, 3, 3, 0], true),
        ("machine refund tomorrow", [3, 2, 3, 0], true),
        ("thanks machine refund tomorrow", [3, 2, 3, 0], true),
        ("Thanks, we refund the machine tomorrow.", [3, 3, 3, 3], false),
    ];
    for (answer, marks, lacks_sentence) in cases {
        let found = rubric::mark(&drill, drill.start, &Answer::parse(answer, Lang::En), Before::default());
        assert_eq!(found.criteria.iter().map(|mark| mark.mark).collect::<Vec<_>>(), marks, "{answer}");
        assert_eq!(found.percent(&drill).whole() < 100, lacks_sentence, "{answer}");
    }
}

#[test]
fn a_set_of_its_own_goes_before_the_languages_set() {
    let own = format!("{}\n[sets]\napology = [\"Pardon\"]\n", PARCEL.replace("[sets]\n", "").replace("delay = [", "#"));
    let own = own.replace("\"@delay\", ", "");
    let reading = read(&own);
    assert_eq!(reading.diagnostics, []);
    let drill = reading.drill.unwrap();
    let courtesy = |answer| rubric::mark(&drill, 0, &Answer::parse(answer, Lang::De), Before::default()).mark(1);
    assert_eq!((courtesy("Entschuldigung!"), courtesy("Pardon!")), (Some(0), Some(2)));
}

#[test]
fn a_wrong_rubric_is_refused_with_the_place() {
    // (what is replaced, with what, what is said: line, column, rule and arguments)
    let cases = [
        ("weight = 40", "weight = 30", "9:10 weights problem=total total=90"),
        ("weight = 40", "weight = 400", "9:10 weights problem=total total=460"),
        ("weight = 40", "weigth = 40", "12:1 missing-key key=weight"),
        ("\"Stau\"", "\"(Stau\"", "10:29 pattern-syntax pattern=(Stau expected=closing-parenthesis found=none"),
        ("\"@delay\"", "\"ein @dellay\"", "10:18 unknown-set set=dellay similar=delay"),
        ("delay = [", "delay = [\"@delay\", ", "5:11 set-cycle cycle=@delay → @delay"),
        ("delay = [", "delay = [\"!nie\", ", "5:11 pattern-syntax pattern=!nie expected=no-veto found=none"),
        ("delay", "DeLay", "5:1 malformed-id id=DeLay similar=delay"),
        ("id = \"parcel\"", "id = \"sorry\"", "18:10 duplicate-id id=sorry"),
        ("id = \"thanks\"", "id = \"reason\"", "22:6 duplicate-id id=reason"),
        ("patterns = [\"danke\"]", "", "21:1 missing-key key=patterns"),
        ("[\"danke\"]", "[]", "22:6 missing-patterns problem=nothing-found element=thanks.thanks"),
        ("[\"Paket\"]", "[\"!Paket\"]", "18:10 missing-patterns problem=nothing-found element=courtesy.parcel"),
        (
            "[\"Idiot\"]",
            "[\"!Idiot\"]",
            "28:6 missing-patterns problem=nothing-found element=auto_fail.insult.patterns",
        ),
        ("\"register\"", "\"length\"", "15:11 max-chars problem=missing"),
        ("register = \"formal\"", "register = \"polite\"", "2:12 unknown-value key=register value=polite"),
        ("register = \"formal\"", "max_chars = 10", "2:13 max-chars problem=needless"),
        (
            "weight = 5",
            "weight = 99999999999999999999",
            "23:10 out-of-range key=weight value=9223372036854775807 least=1 most=100",
        ),
        ("weight = 5", "weight = -99999999999999999999", "23:10 out-of-range key=weight value=-9223372036854775808"),
        ("weight = 5", "weight = 5.0", "23:10 wrong-type key=weight expected=integer found=float"),
        ("weight = 5", "weight = 0", "23:10 out-of-range key=weight value=0 least=1 most=100"),
        ("[[criteria]]", "[[criterion]]", "1:1 missing-key key=criteria"),
        ("[\"danke\"]", "\"danke\"", "25:12 wrong-type key=patterns expected=list found=text"),
        ("weight = 60", "weight = 60\nlabel = \"x\"", "10:1 unknown-key key=label similar=none"),
        ("cue = \"", "cue = ", "1:7 syntax problem="),
    ];
    for (find, replace, said) in cases {
        assert!(PARCEL.contains(find), "{find}");
        let reading = read(&PARCEL.replace(find, replace));
        let lines: Vec<String> = reading
            .diagnostics
            .iter()
            .map(|found| {
                let args: Vec<String> = found.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
                format!("{}:{} {} {}", found.line, found.column, found.rule, args.join(" "))
            })
            .collect();
        assert!(lines.iter().any(|line| line.starts_with(said)), "{replace}: {lines:#?}");
        assert!(reading.drill.is_none() || said.contains("unknown-key"), "{replace} is used");
        assert!(reading.diagnostics.iter().all(|found| found.file == "parcel.toml"), "{replace}");
    }
}

#[test]
fn a_rubric_of_checks_alone_is_told_at_its_criterion() {
    let text = "register = \"formal\"\n\n[[criteria]]\nid = \"courtesy\"\nweight = 100\nchecks = [\"register\"]\n";
    let reading = read(text);
    let found: Vec<_> = reading.diagnostics.iter().map(|found| (found.line, found.column, found.rule)).collect();
    assert_eq!(found, [(4, 6, "missing-patterns")]);
    let args = &reading.diagnostics[0].args;
    assert_eq!(args[..], [("problem", "checks-alone".to_owned()), ("element", "courtesy".to_owned())]);
    assert!(reading.drill.is_none());
    let nothing = read(&text.replace("checks = [\"register\"]", "elements = []"));
    assert_eq!(nothing.diagnostics[0].args[0], ("problem", "nothing-found".to_owned()));
    // Beside an element they are looked at, and need no patterns.
    let beside = text.replace("100", "40") + "[[criteria]]\nid = \"a\"\nweight = 60\npatterns = [\"Stau\"]\n";
    assert_eq!(read(&beside).diagnostics, []);
}

#[test]
fn a_rubric_of_bonuses_alone_is_told() {
    let text = "[[criteria]]\nid = \"a\"\nweight = 100\nbonus = true\npatterns = [\"Stau\"]\n";
    let reading = read(text);
    let found = &reading.diagnostics[0];
    assert_eq!((found.line, found.rule, reading.diagnostics.len()), (2, "weights", 1));
    assert_eq!(found.args[0], ("problem", "all-bonus".to_owned()));
    assert!(reading.drill.is_none());
}

#[test]
fn what_is_no_text_is_no_rubric() {
    for bytes in [&b"\xFF\xFE"[..], b"cue = \"caf\xE9\"", b"", b"\0\0"] {
        let reading = read_rubric("x.toml", bytes, &built_in_files(), Lang::De);
        assert!(reading.drill.is_none() && !reading.diagnostics.is_empty(), "{bytes:?}");
    }
}
