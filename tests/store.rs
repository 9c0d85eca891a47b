//! The store, on a SQLite file and on PostgreSQL.

#![allow(clippy::doc_markdown, reason = "SQLite and PostgreSQL are names, not code")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test")]

#[path = "store/crash.rs"]
mod crash;
#[path = "store/failures.rs"]
mod failures;
#[path = "store/place.rs"]
mod place;
mod support;

use std::future::Future;

use place::{Place, WORDS, abandon, answer, begun, closing, hint, new, on_both};
use repliek::store::{Appended, Before, Begun, Closing, Deleted, EventKind, Status, Typed};

on_both![
    a_session_comes_back_as_it_was_stored,
    one_input_begins_one_session,
    one_session_is_open_in_a_classroom,
    a_session_takes_the_place_of_another,
    a_replacement_changes_nothing_of_a_session_that_went_on,
    an_input_is_stored_once,
    an_event_out_of_place_is_stale,
    of_fifty_events_at_once_one_is_stored,
    one_input_fifty_times_at_once_is_stored_once,
    fifty_students_at_once,
    a_student_begins_in_many_places_at_once,
    direct_messages_go_to_one_session,
    attempts_are_listed_newest_first,
    a_student_can_be_removed,
    a_student_is_removed_while_beginning,
    a_notice_is_seen_once,
];

/// Runs it `n` times at the same moment.
async fn at_once<F>(n: usize, run: impl Fn(usize) -> F) -> Vec<F::Output>
where
    F: Future<Output: Send> + Send + 'static,
{
    let tasks: Vec<_> = (0..n).map(|idx| tokio::spawn(run(idx))).collect();
    let mut outputs = Vec::new();
    for task in tasks {
        outputs.push(task.await.unwrap());
    }
    outputs
}

async fn a_session_comes_back_as_it_was_stored(place: &Place) {
    let store = place.open().await;
    begun(&store, "s", "class", "ann").await;
    let mut second = answer("s", 3);
    if let EventKind::Answer(answer) = &mut second.kind {
        answer.text = Typed::new("");
        answer.marks.truncate(1);
        answer.auto_fails.clear();
    }
    let events = [answer("s", 1), hint("s", 2), second];
    for (event, closing) in events.iter().zip([None, None, Some(closing())]) {
        assert_eq!(store.append("s", event.clone(), closing).await.unwrap(), Appended::Stored);
    }
    store.close().await;

    let stored = place.open().await.session("s").await.unwrap().unwrap();
    assert_eq!(stored.events, events);
    assert_eq!(stored.criteria, closing().criteria);
    let row = stored.session;
    assert_eq!((row.status, row.version, row.hints), (Status::Finished, 3, 1));
    assert_eq!((row.started_at, row.updated_at, row.ended_at), (1_000, 1_003, Some(1_003)));
    assert_eq!((row.earned, row.percent, row.grade), (Some(7_166), Some(6_966), Some(55)));
    assert_eq!((row.ending.as_deref(), row.outcome.as_deref()), (Some("calm"), Some("solved")));
    let new = new("s", "class", "ann");
    assert_eq!((row.classroom, row.student, row.drill, row.kind), (new.classroom, new.student, new.drill, new.kind));
    assert_eq!((row.drill_version, row.drill_hash, row.lang), (new.drill_version, new.drill_hash, new.lang));
    assert_eq!((row.mode, row.title, row.in_dm), (new.mode, new.title, false));
}

async fn one_input_begins_one_session(place: &Place) {
    let store = place.open().await;
    let begun = at_once(20, |idx| {
        let store = store.clone();
        let new = repliek::store::NewSession { id: format!("s{idx}"), ..new("s", "class", "ann") };
        async move { store.begin(new).await.unwrap() }
    })
    .await;
    let row = store.open_session("class", "ann").await.unwrap().unwrap();
    assert_eq!(begun.iter().filter(|begun| **begun == Begun::New).count(), 1);
    assert_eq!(begun.iter().filter(|begun| **begun == Begun::Duplicate(row.id.clone())).count(), 19);

    // Also when another student's click carries the same input.
    let other = new("s", "class", "bob");
    assert_eq!(store.begin(other).await.unwrap(), Begun::Duplicate(row.id));
    assert_eq!(store.open_session("class", "bob").await.unwrap(), None);
}

async fn one_session_is_open_in_a_classroom(place: &Place) {
    let store = place.open().await;
    begun(&store, "a", "class", "ann").await;
    assert_eq!(store.begin(new("b", "class", "ann")).await.unwrap(), Begun::Open("a".to_owned()));
    assert_eq!(store.session("b").await.unwrap(), None);
    begun(&store, "c", "other class", "ann").await;
    begun(&store, "d", "class", "bob").await;
    store.append("a", answer("a", 1), Some(closing())).await.unwrap();
    assert_eq!(store.open_session("class", "ann").await.unwrap(), None);
    begun(&store, "e", "class", "ann").await;
    assert_eq!(store.open_session("class", "ann").await.unwrap().map(|row| row.id).as_deref(), Some("e"));
}

async fn a_session_takes_the_place_of_another(place: &Place) {
    let store = place.open().await;
    begun(&store, "a", "class", "ann").await;
    store.append("a", answer("a", 1), None).await.unwrap();
    let replace = |old: &'static str, seq, id: &str| {
        let closing = Closing { earned: Some(1), ..Closing::default() };
        store.replace_open(old, abandon(old, seq), Some(closing), new(id, "class", "ann"))
    };
    assert_eq!(replace("a", 2, "b").await.unwrap(), Begun::New);
    let old = store.session("a").await.unwrap().unwrap();
    assert_eq!((old.session.status, old.session.version, old.session.earned), (Status::Abandoned, 2, Some(1)));
    assert_eq!(old.events.last(), Some(&abandon("a", 2)));
    assert_eq!(store.open_session("class", "ann").await.unwrap().unwrap().id, "b");

    assert_eq!(replace("a", 2, "b").await.unwrap(), Begun::Duplicate("b".to_owned()), "the same click again");
    assert_eq!(replace("a", 3, "c").await.unwrap(), Begun::Open("b".to_owned()), "a is closed, b is open");
    store.append("b", abandon("b", 1), None).await.unwrap();
    assert_eq!(replace("b", 2, "c").await.unwrap(), Begun::New, "b was closed in the meantime");
}

async fn a_replacement_changes_nothing_of_a_session_that_went_on(place: &Place) {
    let store = place.open().await;
    begun(&store, "a", "class", "ann").await;
    begun(&store, "other", "class", "bob").await;
    store.append("a", answer("a", 1), None).await.unwrap();
    let before = store.session("a").await.unwrap();

    let late = store.replace_open("a", abandon("x", 1), None, new("b", "class", "ann")).await.unwrap();
    assert_eq!(late, Begun::Open("a".to_owned()));
    let others = store.replace_open("other", abandon("x", 1), None, new("b", "class", "ann")).await.unwrap();
    assert_eq!(others, Begun::Open("a".to_owned()));
    // The new session cannot be stored: the old one is not abandoned either.
    let taken = store.replace_open("a", abandon("a", 2), None, new("other", "class", "ann").with_input("x")).await;
    taken.unwrap_err();
    assert_eq!(store.session("a").await.unwrap(), before);
    assert_eq!(store.session("other").await.unwrap().unwrap().session.status, Status::Open);
}

trait WithInput {
    fn with_input(self, input: &str) -> Self;
}

impl WithInput for repliek::store::NewSession {
    fn with_input(self, input: &str) -> Self {
        Self { input: input.to_owned(), ..self }
    }
}

async fn an_input_is_stored_once(place: &Place) {
    let store = place.open().await;
    begun(&store, "a", "class", "ann").await;
    begun(&store, "b", "class", "bob").await;
    assert_eq!(store.append("a", answer("a", 1), None).await.unwrap(), Appended::Stored);
    let before = (store.session("a").await.unwrap(), store.session("b").await.unwrap());

    let duplicate = Appended::Duplicate { session: "a".to_owned(), seq: 1 };
    let again = |seq| repliek::store::EventRow { seq, ..answer("a", 1) };
    // (session, the place the input comes with)
    for (session, seq) in [("a", 1), ("a", 2), ("a", 9), ("b", 1), ("nobody's", 1)] {
        let appended = store.append(session, again(seq), Some(closing())).await.unwrap();
        assert_eq!(appended, duplicate, "{session} {seq}");
    }
    assert_eq!((store.session("a").await.unwrap(), store.session("b").await.unwrap()), before);
    assert_eq!(store.event("a-1").await.unwrap(), Some(("a".to_owned(), 1)));
    assert_eq!(store.event("a-2").await.unwrap(), None);
}

async fn an_event_out_of_place_is_stale(place: &Place) {
    let store = place.open().await;
    begun(&store, "a", "class", "ann").await;
    for seq in [0, 2, -1, i64::MIN, i64::MAX] {
        assert_eq!(store.append("a", answer("a", seq), None).await.unwrap(), Appended::Stale, "{seq}");
    }
    assert_eq!(store.append("nobody's", answer("a", 1), None).await.unwrap(), Appended::Stale);
    assert_eq!(store.append("a", abandon("a", 1), None).await.unwrap(), Appended::Stored);
    assert_eq!(store.append("a", answer("a", 2), None).await.unwrap(), Appended::Stale, "it is closed");
    let row = store.session("a").await.unwrap().unwrap().session;
    assert_eq!((row.status, row.version, row.ended_at), (Status::Abandoned, 1, Some(1_001)));
}

async fn of_fifty_events_at_once_one_is_stored(place: &Place) {
    // Two stores, as two processes would have.
    let stores = [place.open().await, place.open().await];
    begun(&stores[0], "a", "class", "ann").await;
    for seq in 1..=3 {
        let appended = at_once(50, |idx| {
            let store = stores[idx % 2].clone();
            let event = repliek::store::EventRow { input: format!("{seq}-{idx}"), ..answer("a", seq) };
            async move { store.append("a", event, None).await.unwrap() }
        })
        .await;
        assert_eq!(appended.iter().filter(|appended| **appended == Appended::Stored).count(), 1);
        assert_eq!(appended.iter().filter(|appended| **appended == Appended::Stale).count(), 49);
    }
    let left = stores[0].session("a").await.unwrap().unwrap();
    assert_eq!((left.session.version, left.events.len()), (3, 3));
}

async fn one_input_fifty_times_at_once_is_stored_once(place: &Place) {
    let stores = [place.open().await, place.open().await];
    begun(&stores[0], "a", "class", "ann").await;
    let appended = at_once(50, |idx| {
        let store = stores[idx % 2].clone();
        async move { store.append("a", answer("a", 1), None).await.unwrap() }
    })
    .await;
    let duplicate = Appended::Duplicate { session: "a".to_owned(), seq: 1 };
    assert_eq!(appended.iter().filter(|appended| **appended == Appended::Stored).count(), 1);
    assert_eq!(appended.iter().filter(|appended| **appended == duplicate).count(), 49);
}

async fn fifty_students_at_once(place: &Place) {
    let store = place.open().await;
    at_once(50, |idx| {
        let store = store.clone();
        async move {
            let (id, student) = (format!("s{idx}"), format!("student {idx}"));
            begun(&store, &id, "class", &student).await;
            for seq in 1..=4 {
                let closing = (seq == 4).then(closing);
                assert_eq!(store.append(&id, answer(&id, seq), closing).await.unwrap(), Appended::Stored);
                assert_eq!(store.session(&id).await.unwrap().unwrap().session.version, seq);
            }
        }
    })
    .await;
    let counts = store.counts().await.unwrap();
    assert_eq!((counts.students, counts.classrooms, counts.sessions, counts.open), (50, 1, 50, 0));
    assert_eq!(counts.events, 200);
}

async fn a_student_begins_in_many_places_at_once(place: &Place) {
    let store = place.open().await;
    at_once(30, |idx| {
        let store = store.clone();
        let new = repliek::store::NewSession {
            in_dm: true,
            ..new(&format!("s{idx}"), &format!("class {}", idx % 10), "ann")
        };
        async move {
            store.begin(new).await.unwrap();
            store.set_dm(&format!("s{idx}"), "ann", idx % 3 > 0).await.unwrap();
            let event = abandon(&format!("s{idx}"), 1);
            let again = repliek::store::NewSession {
                in_dm: true,
                ..place::new(&format!("t{idx}"), &format!("class {}", idx % 10), "ann")
            };
            store.replace_open(&format!("s{idx}"), event, None, again).await.unwrap();
        }
    })
    .await;
    assert_eq!(store.counts().await.unwrap().open, 10);
}

async fn direct_messages_go_to_one_session(place: &Place) {
    let store = place.open().await;
    let dm = async || store.dm_session("ann").await.unwrap().map(|row| row.id);
    begun(&store, "a", "class", "ann").await;
    assert_eq!(dm().await, None);
    let there = repliek::store::NewSession { in_dm: true, ..new("b", "class 2", "ann") };
    assert_eq!(store.begin(there).await.unwrap(), Begun::New);
    assert_eq!(dm().await.as_deref(), Some("b"));
    assert!(store.set_dm("a", "ann", true).await.unwrap());
    assert_eq!(dm().await.as_deref(), Some("a"));
    assert!(!store.session("b").await.unwrap().unwrap().session.in_dm);

    assert!(store.set_dm("b", "ann", false).await.unwrap());
    assert!(!store.set_dm("b", "bob", true).await.unwrap(), "not bob's");
    assert!(!store.set_dm("nobody's", "ann", true).await.unwrap());
    assert_eq!(dm().await.as_deref(), Some("a"), "a refused move changes nothing");
    assert!(store.set_dm("a", "ann", false).await.unwrap());
    assert_eq!(dm().await, None);

    store.set_dm("a", "ann", true).await.unwrap();
    store.append("a", abandon("a", 1), None).await.unwrap();
    assert_eq!(dm().await, None, "a closed session has no messages");
    assert!(!store.set_dm("a", "ann", true).await.unwrap());
    assert!(store.set_dm("b", "ann", true).await.unwrap());
}

async fn attempts_are_listed_newest_first(place: &Place) {
    let store = place.open().await;
    for (idx, classroom) in ["x", "x", "y", "x", "y"].iter().enumerate() {
        let id = format!("s{idx}");
        begun(&store, &id, classroom, "ann").await;
        // The second and the third end at the same moment.
        let at = 2_000 + if idx == 2 { 1 } else { i64::try_from(idx).unwrap() };
        let event = repliek::store::EventRow { at, ..answer(&id, 1) };
        store.append(&id, event, Some(closing())).await.unwrap();
    }
    begun(&store, "open", "x", "ann").await;
    begun(&store, "bob's", "x", "bob").await;
    store.append("bob's", abandon("bob's", 1), None).await.unwrap();

    let list = async |classroom, limit, before: Option<Before>| {
        let attempts = store.attempts(classroom, "ann", limit, before.as_ref()).await.unwrap();
        assert!(attempts.iter().all(|attempt| attempt.criteria == closing().criteria));
        let next = attempts.last().map(repliek::store::AttemptRow::before);
        (attempts.into_iter().map(|attempt| attempt.session.id).collect::<Vec<_>>(), next)
    };
    assert_eq!(list(None, 10, None).await.0, ["s4", "s3", "s2", "s1", "s0"]);
    assert_eq!(list(Some("x"), 10, None).await.0, ["s3", "s1", "s0"]);
    assert!(list(Some("z"), 10, None).await.0.is_empty());
    let (first, next) = list(None, 3, None).await;
    assert_eq!(first, ["s4", "s3", "s2"]);
    let (second, next) = list(None, 3, next).await;
    assert_eq!(second, ["s1", "s0"]);
    assert!(list(None, 3, next).await.0.is_empty());

    let bobs = store.attempts(None, "bob", 1, None).await.unwrap();
    assert_eq!((bobs[0].session.status, bobs[0].criteria.len()), (Status::Abandoned, 0));
}

const TABLES: [&str; 8] =
    ["students", "sessions", "events", "marks", "elements", "evidence", "auto_fails", "attempt_criteria"];

async fn a_student_can_be_removed(place: &Place) {
    let store = place.open().await;
    for student in ["ann", "bob"] {
        for classroom in ["x", "y"] {
            let id = format!("{student}-{classroom}");
            begun(&store, &id, classroom, student).await;
            store.append(&id, answer(&id, 1), None).await.unwrap();
            store.append(&id, hint(&id, 2), Some(closing())).await.unwrap();
        }
    }
    let bobs = store.session("bob-x").await.unwrap();
    let mut before = Vec::new();
    for table in TABLES {
        before.push(place.count(table).await);
    }
    let deleted = store.delete_student("ann").await.unwrap();
    assert_eq!(deleted, Deleted { known: true, sessions: 2, events: 4 });
    for (table, before) in TABLES.into_iter().zip(&before) {
        assert_eq!(place.count(table).await * 2, *before, "{table}");
    }
    assert_eq!(store.session("bob-x").await.unwrap(), bobs);
    assert_eq!(store.student("ann").await.unwrap(), None);
    let nothing = Deleted { known: false, sessions: 0, events: 0 };
    assert_eq!(store.delete_student("ann").await.unwrap(), nothing);

    store.delete_student("bob").await.unwrap();
    store.close().await;
    if let repliek::store::Location::Sqlite(file) = &place.location {
        let bytes = std::fs::read(file).unwrap();
        assert!(
            !bytes.windows(WORDS.len()).any(|window| window == WORDS.as_bytes()),
            "the words are still in the file"
        );
        assert!(!file.with_extension("db-wal").exists());
    }
}

async fn a_student_is_removed_while_beginning(place: &Place) {
    let store = place.open().await;
    at_once(40, |idx| {
        let store = store.clone();
        async move {
            if idx % 4 == 0 {
                store.delete_student("ann").await.unwrap();
                return;
            }
            let id = format!("s{idx}");
            store.begin(new(&id, &format!("class {}", idx % 3), "ann")).await.unwrap();
            store.append(&id, answer(&id, 1), None).await.unwrap();
        }
    })
    .await;
    store.delete_student("ann").await.unwrap();
    for table in TABLES {
        assert_eq!(place.count(table).await, 0, "{table}");
    }
}

async fn a_notice_is_seen_once(place: &Place) {
    let store = place.open().await;
    assert_eq!(store.student("ann").await.unwrap(), None);
    store.set_locale("ann", Some("fr"), 5).await.unwrap();
    store.see_notice("ann", 10).await.unwrap();
    store.see_notice("ann", 20).await.unwrap();
    begun(&store, "s", "class", "ann").await;
    let ann = store.student("ann").await.unwrap().unwrap();
    assert_eq!((ann.locale.as_deref(), ann.notice_seen_at, ann.created_at), (Some("fr"), Some(10), 5));
    store.set_locale("ann", None, 30).await.unwrap();
    store.see_notice("bob", 7).await.unwrap();
    assert_eq!(store.student("ann").await.unwrap().unwrap().locale, None);
    assert_eq!(store.student("bob").await.unwrap().unwrap().notice_seen_at, Some(7));
}
