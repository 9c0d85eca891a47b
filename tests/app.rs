//! The use cases at their worst: twice, at once, out of order, after a crash, by the wrong person.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use repliek::app::{App, Exchange, Library, Person, Position, Problem, Scene, Start, Started, read_folder};
use repliek::engine::lang::{Lang, Mode};
use repliek::engine::session::{Effect, Phase};
use repliek::store::{Location, Status, Store};
use support::postgres::Database;
use tempfile::TempDir;

const OPENING: &str = "Dat is erg vervelend. Wat is het ordernummer? Het gaat om een mok.";
const OFFER: &str = "Er komt een vervanging. Die komt morgen. Het is gratis.";
const CLOSE: &str = "Mijn excuses voor het ongemak. Heel erg bedankt voor het bellen. Een fijne dag gewenst.";

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/dialogues"))
}

fn library() -> Library {
    Library::from_files(&read_folder(folder()).unwrap())
}

fn start() -> Start {
    Start { drill: "broken-mug".to_owned(), lang: Lang::Nl, mode: Mode::Practice }
}

fn person(student: &str) -> Person {
    Person { classroom: "klas".to_owned(), student: student.to_owned() }
}

async fn app(location: &Location, library: Library) -> App {
    let time = AtomicI64::new(1_000);
    let clock = Arc::new(move || time.fetch_add(1, Ordering::SeqCst));
    App::with_clock(Store::open(location).await.unwrap(), library, clock)
}

async fn begun(app: &App, who: &Person, input: &str) -> Scene {
    match app.start(who, &start(), input).await.unwrap() {
        Started::Begun(scene) => scene,
        Started::AlreadyOpen { .. } => panic!("already open"),
    }
}

/// Runs a test on a SQLite file, and on PostgreSQL where there is a server.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        $(mod $name {
            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                let folder = super::TempDir::new().unwrap();
                super::$name(super::Location::Sqlite(folder.path().join("repliek.db"))).await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                let Some(database) = super::Database::fresh().await else { return };
                super::$name(super::Location::Postgres(database.url())).await;
                database.remove().await;
            }
        })+
    };
}

on_both!(
    a_drill_is_played_stored_and_found_again,
    everything_counts_once,
    of_fifty_answers_at_once_one_counts,
    fifty_students_answer_at_once,
    after_a_restart_the_last_cue_is_shown,
    others_see_and_do_nothing,
    a_second_start_changes_nothing,
    starting_over_stops_the_old_session,
    a_removed_or_changed_drill_keeps_its_answers,
    direct_messages_answer_the_session_that_was_moved_there,
    a_deleted_person_is_gone,
);

async fn a_drill_is_played_stored_and_found_again(location: Location) {
    let app = app(&location, library()).await;
    let who = person("1");
    let mut scene = begun(&app, &who, "start").await;
    assert!(matches!(&scene.effects[..], [Effect::Cue(_)]));
    for (idx, answer) in [OPENING, OFFER, CLOSE].iter().enumerate() {
        scene = app.answer(&who, &scene.at, answer, &format!("a{idx}")).await.unwrap();
    }
    assert!(matches!(scene.session.phase(), Phase::Ended(_)));
    let history = app.history(&who, false).await.unwrap();
    assert_eq!(history.len(), 1);
    assert_eq!((history[0].status, history[0].grade.unwrap().tenths()), (Status::Finished, 100));
    let attempt = app.attempt(&who, &history[0].id).await.unwrap();
    assert_eq!(attempt.exchanges.len(), 3);
    let Exchange::Answer { answer, marks, reply, .. } = &attempt.exchanges[0] else { panic!("no answer") };
    assert_eq!((answer.as_str(), marks[0].earned[0].of(answer), reply.as_str()), (OPENING, "vervelend", "Fijn."));
    assert_eq!(attempt.criteria.iter().map(|(_, mark)| *mark).collect::<Vec<_>>(), [3, 3, 3]);
}

async fn everything_counts_once(location: Location) {
    let app = app(&location, library()).await;
    let who = person("1");
    let first = begun(&app, &who, "start").await;
    let again = begun(&app, &who, "start").await;
    assert_eq!(first.at, again.at);
    let hinted = app.hint(&who, &first.at, "h").await.unwrap();
    let hinted_again = app.hint(&who, &first.at, "h").await.unwrap();
    assert_eq!((&hinted.at, &hinted.effects), (&hinted_again.at, &hinted_again.effects));
    let answered = app.answer(&who, &hinted.at, OPENING, "a").await.unwrap();
    let moved_on = app.answer(&who, &answered.at, OFFER, "b").await.unwrap();
    // The first answer arrives again, late: the same scene, and nothing moves.
    let answered_again = app.answer(&who, &hinted.at, OPENING, "a").await.unwrap();
    assert_eq!((&answered.at, &answered.effects), (&answered_again.at, &answered_again.effects));
    assert_eq!(app.resume(&who).await.unwrap().at, moved_on.at);
    // Another answer to the old cue is refused.
    let stale = app.answer(&who, &hinted.at, CLOSE, "c").await.unwrap_err();
    assert!(matches!(stale, Problem::Stale), "{stale:?}");
    app.stop(&who, &moved_on.at.session, "s").await.unwrap();
    app.stop(&who, &moved_on.at.session, "s").await.unwrap();
    assert!(matches!(app.stop(&who, &moved_on.at.session, "t").await.unwrap_err(), Problem::Over));
    assert_eq!(app.history(&who, false).await.unwrap().len(), 1);
}

async fn of_fifty_answers_at_once_one_counts(location: Location) {
    let app = app(&location, library()).await;
    let who = person("1");
    let scene = begun(&app, &who, "start").await;
    let tasks: Vec<_> = (0..50)
        .map(|idx| {
            let (app, who, at) = (app.clone(), who.clone(), scene.at.clone());
            tokio::spawn(async move { app.answer(&who, &at, OPENING, &format!("a{idx}")).await })
        })
        .collect();
    let mut counted = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(_) => counted += 1,
            Err(Problem::Stale) => {}
            Err(other) => panic!("{other:?}"),
        }
    }
    assert_eq!(counted, 1);
    assert_eq!(app.resume(&who).await.unwrap().session.answers().len(), 1);
}

async fn fifty_students_answer_at_once(location: Location) {
    let app = app(&location, library()).await;
    let tasks: Vec<_> = (0..50)
        .map(|idx| {
            let app = app.clone();
            tokio::spawn(async move {
                let who = person(&idx.to_string());
                let mut scene = begun(&app, &who, &format!("s{idx}")).await;
                for answer in [OPENING, OFFER, CLOSE] {
                    scene = app.answer(&who, &scene.at, answer, &format!("{idx}-{}", scene.at.version)).await.unwrap();
                }
                scene.session.debrief().grade.unwrap().tenths()
            })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), 100);
    }
    assert_eq!(app.counts().await.unwrap().events, 150);
}

async fn after_a_restart_the_last_cue_is_shown(location: Location) {
    let who = person("1");
    let mut at = None;
    // A new process for every step: nothing lives in memory alone.
    for (idx, answer) in [OPENING, OFFER, CLOSE].iter().enumerate() {
        let app = app(&location, library()).await;
        let scene = match at {
            None => begun(&app, &who, "start").await,
            Some(_) => app.resume(&who).await.unwrap(),
        };
        assert_eq!(scene.session.answers().len(), idx);
        let Some(Effect::Cue(cue)) = scene.effects.first() else { panic!("no cue") };
        assert_eq!(cue.number, idx + 1);
        at = Some(app.answer(&who, &scene.at, answer, &format!("a{idx}")).await.unwrap().at);
    }
    let app = app(&location, library()).await;
    assert!(matches!(app.resume(&who).await.unwrap_err(), Problem::NoSession));
    assert_eq!(app.history(&who, false).await.unwrap()[0].grade.unwrap().tenths(), 100);
}

async fn others_see_and_do_nothing(location: Location) {
    let app = app(&location, library()).await;
    let (owner, other) = (person("1"), person("2"));
    let scene = begun(&app, &owner, "start").await;
    let at = &scene.at;
    assert!(matches!(app.answer(&other, at, OPENING, "x").await.unwrap_err(), Problem::NotYours));
    assert!(matches!(app.hint(&other, at, "y").await.unwrap_err(), Problem::NotYours));
    assert!(matches!(app.stop(&other, &at.session, "z").await.unwrap_err(), Problem::NotYours));
    assert!(matches!(app.attempt(&other, &at.session).await.unwrap_err(), Problem::NotYours));
    assert!(matches!(app.continue_in_dm(&other, &at.session).await.unwrap_err(), Problem::NotYours));
    assert!(app.history(&other, true).await.unwrap().is_empty());
    let forged = Position { session: "none".to_owned(), version: 0 };
    assert!(matches!(app.answer(&other, &forged, OPENING, "f").await.unwrap_err(), Problem::NoSession));
    assert_eq!(app.resume(&owner).await.unwrap().at, *at);
}

async fn a_second_start_changes_nothing(location: Location) {
    let app = app(&location, library()).await;
    let who = person("1");
    let scene = begun(&app, &who, "start").await;
    let scene = app.answer(&who, &scene.at, OPENING, "a").await.unwrap();
    let Started::AlreadyOpen { session, answers, .. } = app.start(&who, &start(), "again").await.unwrap() else {
        panic!("began");
    };
    assert_eq!((session, answers), (scene.at.session.clone(), 1));
    // In another classroom the same person may start.
    let elsewhere = Person { classroom: "andere klas".to_owned(), student: "1".to_owned() };
    begun(&app, &elsewhere, "elsewhere").await;
    assert_eq!(app.resume(&who).await.unwrap().at, scene.at);
}

async fn starting_over_stops_the_old_session(location: Location) {
    let app = app(&location, library()).await;
    let who = person("1");
    let old = begun(&app, &who, "start").await;
    app.answer(&who, &old.at, OPENING, "a").await.unwrap();
    for _ in 0..2 {
        let Started::Begun(new) = app.start_over(&who, &start(), &old.at.session, "over").await.unwrap() else {
            panic!("not begun");
        };
        assert_ne!(new.at.session, old.at.session);
        assert_eq!(new.session.answers().len(), 0);
    }
    let history = app.history(&who, false).await.unwrap();
    assert_eq!(history.iter().map(|line| line.status).collect::<Vec<_>>(), [Status::Abandoned]);
}

async fn a_removed_or_changed_drill_keeps_its_answers(location: Location) {
    let who = person("1");
    let first = app(&location, library()).await;
    let scene = begun(&first, &who, "start").await;
    let scene = first.answer(&who, &scene.at, OPENING, "a").await.unwrap();
    let without = app(&location, Library::from_files(&dialogue_files(|path| !path.contains("broken-mug")))).await;
    let problem = without.answer(&who, &scene.at, OFFER, "b").await.unwrap_err();
    assert!(matches!(&problem, Problem::DrillRemoved { title } if title == "De kapotte mok"), "{problem:?}");
    assert!(matches!(without.resume(&who).await.unwrap_err(), Problem::DrillRemoved { .. }));
    assert!(without.stop(&who, &scene.at.session, "s").await.unwrap().is_none());
    let attempt = without.attempt(&who, &scene.at.session).await.unwrap();
    let Exchange::Answer { answer, marks, .. } = &attempt.exchanges[0] else { panic!("no answer") };
    assert_eq!((answer.as_str(), marks[0].label.as_str(), marks[0].mark), (OPENING, "empathy", 3));
}

fn dialogue_files(keep: impl Fn(&str) -> bool) -> repliek::dialogue::Files {
    let mut files = Vec::new();
    let mut open = vec![folder().to_owned()];
    while let Some(path) = open.pop() {
        for entry in std::fs::read_dir(&path).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let relative = path.strip_prefix(folder()).unwrap().to_str().unwrap().to_owned();
            if keep(&relative) {
                files.push((relative, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    repliek::dialogue::Files::new("", files)
}

async fn direct_messages_answer_the_session_that_was_moved_there(location: Location) {
    let app = app(&location, library()).await;
    let who = person("1");
    let scene = begun(&app, &who, "start").await;
    assert!(matches!(app.dm_answer("1", OPENING, i64::MAX, "m0").await.unwrap_err(), Problem::NoSession));
    app.continue_in_dm(&who, &scene.at.session).await.unwrap();
    let answered = app.dm_answer("1", OPENING, i64::MAX, "m1").await.unwrap();
    let again = app.dm_answer("1", OPENING, i64::MAX, "m1").await.unwrap();
    assert_eq!((&answered.at, &answered.effects), (&again.at, &again.effects));
    // Typed before the new cue was there.
    assert!(matches!(app.dm_answer("1", OFFER, 0, "m2").await.unwrap_err(), Problem::Stale));
    assert_eq!(app.resume(&who).await.unwrap().at, answered.at);
    assert!(matches!(app.dm_answer("2", OFFER, i64::MAX, "m3").await.unwrap_err(), Problem::NoSession));
}

async fn a_deleted_person_is_gone(location: Location) {
    let app = app(&location, library()).await;
    let (who, other) = (person("1"), person("2"));
    let scene = begun(&app, &who, "start").await;
    app.answer(&who, &scene.at, OPENING, "a").await.unwrap();
    begun(&app, &other, "other").await;
    assert!(app.notice_needed("1").await.unwrap());
    app.notice_shown("1").await.unwrap();
    assert!(!app.notice_needed("1").await.unwrap());
    let deleted = app.delete_person("1").await.unwrap();
    assert_eq!((deleted.known, deleted.sessions, deleted.events), (true, 1, 1));
    assert!(matches!(app.answer(&who, &scene.at, OPENING, "b").await.unwrap_err(), Problem::NoSession));
    assert!(app.notice_needed("1").await.unwrap());
    let left: BTreeSet<_> = [app.resume(&other).await.unwrap().session.answers().len()].into();
    assert_eq!(left, BTreeSet::from([0]));
}
