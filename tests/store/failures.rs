//! How failures are told.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;

use repliek::store::{Appended, ErrorKind, EventKind, Location, Store, StoreError};

use crate::crash::{child, orders};
use crate::place::{Place, WORDS, answer, begun, on_both};

on_both![
    an_event_that_cannot_be_stored_leaves_nothing_and_tells_nothing,
    a_database_of_a_newer_version_is_refused,
    a_closed_store_says_so,
    a_store_answers,
];

async fn an_event_that_cannot_be_stored_leaves_nothing_and_tells_nothing(place: &Place) {
    let store = place.open().await;
    begun(&store, "s", "class", "ann").await;
    begun(&store, "t", "class", "bob").await;
    let before = store.session("s").await.unwrap();
    let mut bad = answer("s", 1);
    if let EventKind::Answer(answer) = &mut bad.kind {
        answer.marks[1].mark = 4;
        WORDS.clone_into(&mut answer.marks[1].criterion);
    }
    let (failed, other) =
        tokio::join!(store.append("s", bad, Some(crate::closing())), store.append("t", answer("t", 1), None));
    let error = failed.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Other);
    assert_eq!(error.to_string(), "cannot store an event");
    let chain = format!("{error:?} {error:#?} {}", std::error::Error::source(&error).unwrap());
    assert!(!chain.contains("spijt"), "{chain}");
    assert_eq!(other.unwrap(), Appended::Stored, "stored although its neighbour failed");
    assert_eq!(store.session("s").await.unwrap(), before);
    assert_eq!(store.append("s", answer("s", 1), None).await.unwrap(), Appended::Stored);
}

async fn a_database_of_a_newer_version_is_refused(place: &Place) {
    place.open().await.close().await;
    let newer = "UPDATE _sqlx_migrations SET version = 9999 WHERE version = 1";
    place.raw().await.execute(newer).await;
    for _ in 0..2 {
        assert_eq!(kind(Store::open(&place.location).await), ErrorKind::Newer);
    }
}

async fn a_closed_store_says_so(place: &Place) {
    let store = place.open().await;
    begun(&store, "s", "class", "ann").await;
    let late = store.clone();
    let ((), _) = tokio::join!(store.close(), late.append("s", answer("s", 1), None));
    assert_eq!(kind(store.append("s", answer("s", 2), None).await), ErrorKind::Busy);
    assert_eq!(kind(store.session("s").await), ErrorKind::Busy);
    assert_eq!(kind(store.ping().await), ErrorKind::Busy);
    store.close().await;
}

async fn a_store_answers(place: &Place) {
    place.open().await.ping().await.unwrap();
}

#[track_caller]
fn kind<T>(result: Result<T, StoreError>) -> ErrorKind {
    result.err().expect("a failure").kind()
}

#[tokio::test]
async fn what_is_no_database_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "no database ".repeat(100)).unwrap();
    let cases = [
        (text.clone(), ErrorKind::Corrupt),
        (text.join("repliek.db"), ErrorKind::Unreachable), // its folder is a file
        (folder.path().to_owned(), ErrorKind::Unreachable),
    ];
    for (path, expected) in cases {
        assert_eq!(kind(Store::open(&Location::Sqlite(path.clone())).await), expected, "{}", path.display());
    }
}

#[tokio::test]
async fn a_setting_that_names_no_database_makes_no_file() {
    for setting in ["mysql://foo/bar", "http://x", "sqlite::memory:"] {
        let error = Store::open(&Location::parse(setting)).await.err().expect("no database");
        assert_eq!(error.kind(), ErrorKind::Unknown, "{setting}");
    }
    assert!(!Path::new("mysql:").exists() && !Path::new("http:").exists());
}

#[tokio::test]
async fn names_that_mean_something_to_sqlite_are_files() {
    let folder = tempfile::tempdir().unwrap();
    for name in [":memory:", "file:x?mode=memory", "a b?c#d%20é"] {
        let location = Location::Sqlite(folder.path().join(name));
        let store = Store::open(&location).await.unwrap();
        begun(&store, "s", "class", "ann").await;
        store.close().await;
        assert!(Store::open(&location).await.unwrap().session("s").await.unwrap().is_some(), "{name}");
    }
}

#[tokio::test]
async fn a_file_that_another_keeps_locked_is_busy() {
    let place = Place::sqlite();
    let store = place.open().await;
    begun(&store, "s", "class", "ann").await;
    let mut raw = place.raw().await;
    raw.execute("BEGIN IMMEDIATE").await;
    assert_eq!(kind(store.append("s", answer("s", 1), None).await), ErrorKind::Busy);
    assert!(store.session("s").await.unwrap().is_some(), "reading goes on");
    raw.execute("ROLLBACK").await;
    assert_eq!(store.append("s", answer("s", 1), None).await.unwrap(), Appended::Stored);
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_unreachable() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    for address in [closed, silent.local_addr().unwrap()] {
        let location = Location::parse(&format!("postgres://bot:s3cret@{address}/repliek"));
        let error = Store::open(&location).await.err().expect("nobody is there");
        assert_eq!(error.kind(), ErrorKind::Unreachable, "{error:?}");
        assert!(!format!("{error:?}").contains("s3cret"));
    }
}

#[tokio::test]
async fn a_server_that_refuses_us_is_told_apart() {
    let Some(place) = Place::postgres().await else {
        return;
    };
    let Location::Postgres(url) = &place.location else {
        unreachable!("a place on a server");
    };
    place.open().await.close().await;
    let read_only = Location::Postgres(format!("{url}&options=-c%20default_transaction_read_only%3Don"));
    assert_eq!(kind(Store::open(&read_only).await), ErrorKind::ReadOnly);
    let missing = Location::Postgres(url.replace("repliek_test_", "no_such_"));
    assert_eq!(kind(Store::open(&missing).await), ErrorKind::Unreachable);

    let store = place.open().await;
    begun(&store, "s", "class", "ann").await;
    place.raw().await.execute("ALTER TABLE events RENAME TO gone").await;
    assert_eq!(kind(store.append("s", answer("s", 1), None).await), ErrorKind::Other);
    place.remove().await;
}

/// In a process of its own, because root may write anywhere.
#[tokio::test]
async fn what_cannot_be_written_is_read_only() {
    let folder = tempfile::tempdir().unwrap();
    let (dir, mode) = (folder.path(), |path: &Path, mode| {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    });
    let cases = ["file.db", "folder/file.db", "folder/missing.db", "folder/missing/missing.db"];
    for file in &cases[..2] {
        Store::open(&Location::Sqlite(dir.join(file))).await.unwrap().close().await;
    }
    // Who runs the tests may be root, whom no mode stops; a copy of this program is in reach of anybody.
    let program = dir.join("program");
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    mode(&program, 0o755);
    mode(&dir.join("file.db"), 0o444);
    mode(&dir.join("folder/file.db"), 0o666);
    mode(&dir.join("folder"), 0o555);
    mode(dir, 0o755);
    for file in cases {
        let ordered = child("failures::played_by_a_child", "open", dir.join(file).to_str().unwrap());
        let mut command = std::process::Command::new(&program);
        command.args(ordered.get_args()).current_dir("/").stdout(std::process::Stdio::piped());
        command.envs(ordered.get_envs().filter_map(|(name, value)| Some((name, value?))));
        if std::fs::write(dir.join("file.db"), "").is_ok() {
            command.uid(65_534).gid(65_534);
        }
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains("kind read-only"), "{file}: {said}");
    }
    mode(&dir.join("folder"), 0o755);
}

#[tokio::test]
async fn played_by_a_child() {
    if let Some((_, at)) = orders() {
        println!("kind {}", kind(Store::open(&Location::parse(&at)).await));
    }
}
