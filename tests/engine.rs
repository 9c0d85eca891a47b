//! The engine by its rules: marks, branches, moods, hints and grades of a small drill.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use repliek::app::read_folder;
use repliek::dialogue;
use repliek::engine::debrief::Standing;
use repliek::engine::drill::Drill;
use repliek::engine::lang::{Lang, Mode};
use repliek::engine::rubric::{self, Before};
use repliek::engine::session::{Effect, Event, Input, Phase, Refusal, Session};
use repliek::engine::text::Answer;

/// The small drill of the fixtures, in Dutch: `opening` (2 tries, 1 hint) → `offer` → `close`.
fn drill() -> Arc<Drill> {
    static DRILL: LazyLock<Arc<Drill>> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/dialogues");
        let reading = dialogue::read(&read_folder(&folder).unwrap());
        Arc::clone(&reading.catalogue.drill("broken-mug").unwrap().languages[&Lang::Nl])
    });
    Arc::clone(&DRILL)
}

fn session(mode: Mode) -> Session {
    Session::new(drill(), mode)
}

#[track_caller]
fn play(session: Session, answers: &[&str]) -> Session {
    answers.iter().fold(session, |session, answer| session.step(Input::Answer(answer)).unwrap().session)
}

const OPENING: &str = "Dat is erg vervelend. Wat is het ordernummer? Het gaat om een mok.";
const OFFER: &str = "Er komt een vervanging. Die komt morgen. Het is gratis.";
const CLOSE: &str = "Mijn excuses voor het ongemak. Heel erg bedankt voor het bellen. Een fijne dag gewenst.";

#[track_caller]
fn check_marks(turn: &str, answer: &str, marks: &[(&str, u8)]) {
    let drill = drill();
    let turn = drill.turn_named(turn).unwrap();
    let found = rubric::mark(&drill, turn, &Answer::parse(answer, Lang::Nl), Before::default());
    let found: Vec<(&str, u8)> =
        found.criteria.iter().map(|mark| (drill.criterion(mark.criterion).id.as_str(), mark.mark)).collect();
    assert_eq!(found, marks, "{answer}");
}

#[test]
fn a_mark_counts_elements() {
    check_marks("offer", "Er komt een vervanging.", &[("solution", 1), ("language", 3)]);
    check_marks("offer", "Er komt een vervanging, gratis.", &[("solution", 2), ("language", 3)]);
    check_marks("offer", OFFER, &[("solution", 3), ("language", 3)]);
    // A pattern counts once.
    check_marks("offer", "Gratis gratis gratis", &[("solution", 1), ("language", 3)]);
}

#[test]
fn good_form_earns_nothing_without_content() {
    check_marks("offer", "Ik dank u voor uw bericht.", &[("solution", 0), ("language", 0)]);
    check_marks("offer", "Je krijgt een vervanging, morgen, gratis.", &[("solution", 3), ("language", 0)]);
}

#[test]
fn a_solution_before_empathy_costs_a_level() {
    check_marks(
        "opening",
        "Vervelend! Wat is het ordernummer van de mok?",
        &[("empathy", 3), ("solution", 3), ("language", 3)],
    );
    check_marks(
        "opening",
        "Wat is het ordernummer van de mok? Vervelend!",
        &[("empathy", 2), ("solution", 3), ("language", 3)],
    );
}

#[test]
fn the_order_counts_across_turns() {
    let late = play(
        session(Mode::Practice),
        &["Wat is het ordernummer van de mok?", "Wat is het ordernummer van de mok?", OFFER, CLOSE],
    );
    let debrief = late.debrief();
    let empathy = debrief.criteria.iter().find(|total| total.criterion == 0).unwrap();
    // 3 of 4 elements are a 2, and one level less.
    assert_eq!((empathy.met, empathy.total, empathy.mark, empathy.late), (3, 4, 1, true));
}

#[test]
fn words_copied_from_the_cue_earn_only_as_echo() {
    // `mug` is an echo element, and the cue has the word too.
    check_marks(
        "opening",
        "De mok is in scherven aangekomen, zegt u?",
        &[("empathy", 0), ("solution", 2), ("language", 3)],
    );
}

#[test]
fn full_marks_lead_to_the_best_ending_and_a_ten() {
    let played = play(session(Mode::Practice), &[OPENING, OFFER, CLOSE]);
    let debrief = played.debrief();
    assert_eq!(played.phase(), Phase::Ended(0));
    assert_eq!((debrief.percent.whole(), debrief.grade.unwrap().tenths()), (100, 100));
    assert_eq!((debrief.best, debrief.weakest, debrief.practise), (None, None, None));
}

#[test]
fn a_bonus_is_capped_at_a_hundred_and_lifts_what_is_below() {
    let with_bonus = "Heel erg bedankt voor het bellen. Een schoteltje erbij?";
    let without = "Heel erg bedankt voor het bellen.";
    let percent = |close| play(session(Mode::Practice), &[OPENING, OFFER, close]).debrief().percent;
    assert_eq!(percent(with_bonus).hundredths() - percent(without).hundredths(), 500);
    let full = play(session(Mode::Practice), &[OPENING, OFFER, &format!("{CLOSE} Een schoteltje erbij?")]);
    assert_eq!(full.debrief().percent.whole(), 100);
}

#[test]
fn the_last_try_counts() {
    let retried = play(session(Mode::Practice), &["Tja, lastig.", OPENING, OFFER, CLOSE]);
    assert_eq!(retried.answers().len(), 4);
    assert_eq!(retried.debrief().percent.whole(), 100);
    // Two tries and no more: the second poor answer leads on.
    let twice = play(session(Mode::Practice), &["Tja, lastig.", "Tja, lastig."]);
    assert_eq!(twice.phase(), Phase::Awaiting(1));
}

#[test]
fn an_auto_fail_caps_the_grade_and_sinks_the_mood() {
    let blamed = play(session(Mode::Practice), &[&format!("{OPENING} Maar het is uw eigen schuld."), OFFER, CLOSE]);
    let debrief = blamed.debrief();
    assert_eq!(debrief.grade.unwrap().tenths(), 40);
    assert_eq!(debrief.auto_fails, [0]);
    let step = session(Mode::Practice).step(Input::Answer("Dat is erg vervelend, maar uw eigen schuld.")).unwrap();
    assert_eq!(step.session.mood(), -2);
}

#[test]
fn hints_cost_points_and_end() {
    let first = session(Mode::Practice).step(Input::Hint).unwrap();
    assert!(matches!(&first.effects[..], [Effect::Hint(hint)] if hint.cost == 2 && hint.left == 0));
    assert_eq!(first.session.step(Input::Hint).unwrap_err(), Refusal::NoHintsLeft);
    let played = play(first.session, &[OPENING, OFFER, CLOSE]);
    let debrief = played.debrief();
    assert_eq!((debrief.earned.whole(), debrief.percent.whole(), debrief.hints), (100, 98, 1));
}

#[test]
fn a_test_gives_no_hints_and_holds_feedback_back() {
    let test = session(Mode::Test);
    assert_eq!(test.step(Input::Hint).unwrap_err(), Refusal::NoHintsInTest);
    let step = test.step(Input::Answer(OPENING)).unwrap();
    assert!(!step.effects.iter().any(|effect| matches!(effect, Effect::Feedback(_))));
    assert!(step.session.held_back().is_empty());
    let over = play(step.session, &[OFFER, CLOSE]);
    assert_eq!(over.held_back().len(), 3);
}

#[test]
fn stopping_gives_no_grade() {
    let stopped = play(session(Mode::Practice), &[OPENING]).step(Input::Abandon).unwrap();
    assert_eq!(stopped.event, Event::Abandoned);
    assert_eq!(stopped.session.phase(), Phase::Abandoned);
    assert_eq!(stopped.session.debrief().grade, None);
    assert_eq!(stopped.session.step(Input::Answer("Hallo daar")).unwrap_err(), Refusal::Ended);
}

#[test]
fn feedback_quotes_the_students_own_words() {
    let step = session(Mode::Practice).step(Input::Answer("Goh, dat is VERVELEND zeg")).unwrap();
    let Some(Effect::Feedback(feedback)) = step.effects.first() else { panic!("no feedback") };
    let text = &step.session.answers()[0].text;
    let empathy = &feedback.lines[0];
    assert_eq!((empathy.standing, empathy.earned[0].of(text)), (Standing::Met, "VERVELEND"));
    assert_eq!(feedback.lines[1].standing, Standing::Missed);
    assert_eq!(feedback.tip.as_deref(), Some("Zeg wat er gebeurt."));
}

#[test]
fn refusals_change_nothing() {
    type Expected = fn(Refusal) -> bool;
    let cases: [(&str, Expected); 6] = [
        ("", |refusal| refusal == Refusal::NoWords),
        (" \n\t…!?", |refusal| refusal == Refusal::NoWords),
        ("👍🏽 🇳🇱", |refusal| refusal == Refusal::NoWords),
        ("De mok is in scherven aangekomen!", |refusal| refusal == Refusal::PastedCue),
        ("مرحبا كيف حالك", |refusal| matches!(refusal, Refusal::WrongLanguage { found: None, .. })),
        ("I understand that this is very annoying for you.", |refusal| {
            matches!(refusal, Refusal::WrongLanguage { found: Some(Lang::En), .. })
        }),
    ];
    for (answer, expected) in cases {
        let refusal = session(Mode::Practice).step(Input::Answer(answer)).unwrap_err();
        assert!(expected(refusal), "{answer}: {refusal:?}");
    }
    let long = "a".repeat(4_001);
    assert_eq!(session(Mode::Practice).step(Input::Answer(&long)).unwrap_err(), Refusal::TooLong { chars: 4_001 });
}

#[test]
fn an_answer_never_shows_in_a_log() {
    let step = session(Mode::Practice).step(Input::Answer("Mevrouw Jansen, wat vervelend")).unwrap();
    let shown = format!("{step:?} {:?}", Input::Answer("Mevrouw Jansen"));
    assert!(!shown.contains("Jansen") && shown.contains("29"), "{shown}");
}

/// One of many things a student might do.
fn inputs() -> impl Strategy<Value = Vec<Option<String>>> {
    let known = prop::sample::select(vec![OPENING, OFFER, CLOSE, "Tja, lastig.", "Uw eigen schuld.", "Gratis!"]);
    let answer = prop_oneof![3 => known.prop_map(str::to_owned), 1 => any::<String>()];
    prop::collection::vec(prop_oneof![5 => answer.prop_map(Some), 1 => Just(None)], 0..12)
}

proptest! {
    #[test]
    fn any_inputs_end_or_refuse_and_replay_equals_live(inputs in inputs(), test in any::<bool>()) {
        let mode = if test { Mode::Test } else { Mode::Practice };
        let mut live = session(mode);
        let mut events = Vec::new();
        for input in &inputs {
            let input = input.as_deref().map_or(Input::Hint, Input::Answer);
            if let Ok(step) = live.step(input) {
                prop_assert_eq!(&step.effects, &step.session.effects_of(&step.event));
                events.push(step.event);
                live = step.session;
            }
        }
        prop_assert!(live.answers().len() <= 4);
        let replayed = Session::replay(drill(), mode, events);
        prop_assert_eq!(replayed.phase(), live.phase());
        prop_assert_eq!(replayed.mood(), live.mood());
        prop_assert_eq!(replayed.answers(), live.answers());
        prop_assert_eq!(replayed.debrief(), live.debrief());
    }
}
