//! What is left after a process died, and when several start at once.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use repliek::store::{Appended, Location, Status, Store};

use crate::place::{Place, abandon, answer, begun, closing, new, on_both};

on_both![
    an_open_session_survives_a_kill,
    half_a_transaction_leaves_nothing,
    a_dropped_call_leaves_all_or_nothing,
    empty_databases_are_opened_by_many_at_once,
    many_processes_start_at_once,
];

const CHILD: &str = "REPLIEK_TEST_CHILD";
const AT: &str = "REPLIEK_TEST_AT";

/// Runs a test of this very program in a process of its own, which takes its orders from the environment.
pub fn child(test: &str, part: &str, at: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]).env(CHILD, part).env(AT, at);
    command.stdout(Stdio::piped());
    command
}

/// What this process was started for; none in an ordinary run of the tests.
pub fn orders() -> Option<(String, String)> {
    Some((std::env::var(CHILD).ok()?, std::env::var(AT).ok()?))
}

fn spawn(part: &str, place: &Place) -> Child {
    let at = match &place.location {
        Location::Sqlite(path) => path.display().to_string(),
        Location::Postgres(setting) | Location::Unknown(setting) => setting.clone(),
    };
    child("crash::played_by_a_child", part, &at).spawn().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn played_by_a_child() {
    let Some((part, at)) = orders() else {
        return;
    };
    let place = Place::at(Location::parse(&at));
    match part.as_str() {
        "start" => place.open().await.close().await,
        "append" => {
            let store = place.open().await;
            for seq in 1.. {
                assert_eq!(store.append("s", answer("s", seq), None).await.unwrap(), Appended::Stored);
                println!("stored {seq}");
            }
        }
        "abort" => {
            let mut raw = place.raw().await;
            raw.execute("BEGIN; UPDATE sessions SET version = 9; DELETE FROM events").await;
            std::process::abort();
        }
        _ => panic!("unknown part {part}"),
    }
}

async fn an_open_session_survives_a_kill(place: &Place) {
    let store = place.open().await;
    begun(&store, "s", "class", "ann").await;
    store.close().await;

    let mut child = spawn("append", place);
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let mut stored = lines.filter_map(|line| line.split("stored ").nth(1)?.parse::<i64>().ok());
    let seen = stored.find(|seq| *seq >= 20).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let acknowledged = stored.last().unwrap_or(seen);

    let store = place.open().await;
    let session = store.session("s").await.unwrap().unwrap();
    let version = session.session.version;
    assert!(version >= acknowledged, "{version} of {acknowledged} acknowledged");
    let expected: Vec<_> = (1..=version).map(|seq| answer("s", seq)).collect();
    assert_eq!(session.events, expected, "whole events, and no hole");
    let next = store.append("s", answer("s", version + 1), Some(closing())).await.unwrap();
    assert_eq!(next, Appended::Stored);
}

async fn half_a_transaction_leaves_nothing(place: &Place) {
    let store = place.open().await;
    begun(&store, "s", "class", "ann").await;
    store.append("s", answer("s", 1), None).await.unwrap();
    let before = store.session("s").await.unwrap();
    assert!(!spawn("abort", place).wait().unwrap().success());
    assert_eq!(store.session("s").await.unwrap(), before);
    assert_eq!(store.append("s", answer("s", 2), None).await.unwrap(), Appended::Stored);
}

async fn a_dropped_call_leaves_all_or_nothing(place: &Place) {
    let store = place.open().await;
    for idx in 0..60_u64 {
        let id = format!("s{idx}");
        let student = format!("student {idx}");
        begun(&store, &id, "class", &student).await;
        let replace =
            store.replace_open(&id, abandon(&id, 1), Some(closing()), new(&format!("t{idx}"), "class", &student));
        let _ = tokio::time::timeout(std::time::Duration::from_micros(40 * idx), replace).await;
    }
    store.close().await;
    let store = place.open().await;
    for idx in 0..60 {
        let old = store.session(&format!("s{idx}")).await.unwrap().unwrap();
        let new = store.session(&format!("t{idx}")).await.unwrap();
        match old.session.status {
            Status::Open => assert_eq!((old.events.len(), new), (0, None)),
            Status::Abandoned => assert_eq!((old.events.len(), old.criteria.len(), new.is_some()), (1, 2, true)),
            Status::Finished => panic!("nobody finished it"),
        }
    }
}

async fn empty_databases_are_opened_by_many_at_once(place: &Place) {
    let opened = crate::at_once(8, |_| {
        let location = place.location.clone();
        async move { Store::open(&location).await.unwrap() }
    })
    .await;
    for (idx, store) in opened.iter().enumerate() {
        begun(store, &format!("s{idx}"), "class", &format!("student {idx}")).await;
    }
    assert_eq!(opened[0].counts().await.unwrap().sessions, 8);
}

async fn many_processes_start_at_once(place: &Place) {
    let children: Vec<_> = (0..6).map(|_| spawn("start", place)).collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
    assert_eq!(place.open().await.counts().await.unwrap().sessions, 0);
}
