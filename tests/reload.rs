//! Drills that are read again when their files change, whatever happens to the files.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

mod support;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use repliek::app::{App, Library, Watched};
use repliek::engine::lang::Lang;
use repliek::store::{Location, Store};
use support::folder::{copy, fixture};
use tempfile::TempDir;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

const DRILL: &str = "drills/complaint/broken-mug";

/// What is told: of diagnostics rule, line and column, and what cannot be read.
type Told = (Vec<(&'static str, usize, usize)>, Vec<PathBuf>);

/// An author at work.
struct Desk {
    folder: TempDir,
    app: App,
    told: mpsc::UnboundedReceiver<Told>,
    reading: JoinHandle<std::convert::Infallible>,
    _database: TempDir,
}

impl Desk {
    /// A desk where what is told at the start is nothing.
    async fn start() -> Self {
        let (folder, database) = (fixture(), TempDir::new().unwrap());
        let watched = Watched::from_now(folder.path());
        let library = Library::with_folder(folder.path()).unwrap();
        let store = Store::open(&Location::Sqlite(database.path().join("repliek.db"))).await.unwrap();
        let app = App::new(store, library);
        let (tell, told) = mpsc::unbounded_channel();
        let reading = tokio::spawn(watched.keep_reading(app.clone(), move |told| {
            let places = told.diagnostics.iter().map(|found| (found.rule, found.line, found.column));
            let unreadable = told.unreadable.iter().map(|error| error.path().to_owned());
            tell.send((places.collect(), unreadable.collect())).unwrap();
        }));
        let mut desk = Self { folder, app, told, reading, _database: database };
        assert_eq!(desk.told().await, (vec![], vec![]));
        desk
    }

    /// What is told after the next change.
    async fn told(&mut self) -> Told {
        tokio::time::timeout(Duration::from_mins(2), self.told.recv()).await.expect("something").unwrap()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn has(&self, lang: Lang) -> bool {
        self.app.library().drill("broken-mug", lang).is_ok()
    }

    fn end(self) {
        self.reading.abort();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_broken_is_told_with_its_place_and_is_not_played() {
    let mut desk = Desk::start().await;
    let words = desk.path(&format!("{DRILL}/nl.toml"));
    let good = fs::read_to_string(&words).unwrap();
    let begun = desk.app.library().drill("broken-mug", Lang::Nl).unwrap();
    fs::write(&words, good.replace("[briefing]", "[briefing")).unwrap();
    let (told, _) = desk.told().await;
    let line = good.lines().position(|line| line == "[briefing]").unwrap() + 1;
    assert!(told.iter().any(|&(rule, at, column)| rule == "syntax" && at == line && column > 1), "{told:?}");
    assert!(!desk.has(Lang::Nl) && desk.has(Lang::En), "only what is broken");
    assert_eq!(begun.title, "De kapotte mok", "what was begun with goes on");

    // As editors save: a file of another name takes the place of the old one.
    let swap = desk.path(&format!("{DRILL}/.nl.toml.swap"));
    fs::write(&swap, good.replace("De kapotte mok", "De gebroken mok")).unwrap();
    fs::rename(&swap, &words).unwrap();
    assert_eq!(desk.told().await, (vec![], vec![]));
    assert_eq!(desk.app.library().drill("broken-mug", Lang::Nl).unwrap().title, "De gebroken mok");

    // What only marking shows is told as well.
    fs::write(&words, good.replacen("marks = { empathy = 3", "marks = { empathy = 0", 1)).unwrap();
    let (told, _) = desk.told().await;
    assert!(told.iter().any(|(rule, ..)| *rule == "sample-marks"), "{told:?}");
    desk.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn files_come_and_go() {
    let mut desk = Desk::start().await;
    let french = desk.path(&format!("{DRILL}/fr.toml"));
    let words = fs::read(&french).unwrap();
    fs::remove_file(&french).unwrap();
    let (told, _) = desk.told().await;
    assert!(told.iter().any(|(rule, ..)| *rule == "missing-language"), "{told:?}");
    assert!(!desk.has(Lang::Fr) && desk.has(Lang::Nl));
    fs::write(&french, &words).unwrap();
    assert_eq!(desk.told().await.0, vec![]);
    assert!(desk.has(Lang::Fr));
    desk.end();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_is_gone_is_told_and_comes_back() {
    let mut desk = Desk::start().await;
    let (root, aside) = (desk.folder.path().to_owned(), TempDir::new().unwrap());
    copy(&root, aside.path());
    fs::remove_dir_all(&root).unwrap();
    let (told, unreadable) = desk.told().await;
    assert_eq!((told, unreadable), (vec![], vec![root.clone()]));
    assert!(!desk.has(Lang::Nl));
    assert!(desk.app.library().catalogue().drills().next().is_some(), "the drills in the binary are there");
    copy(aside.path(), &root);
    while !desk.has(Lang::Es) {
        desk.told().await;
    }
    desk.end();
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_read_is_told_and_keeps_nothing_else_from_being_played() {
    let mut desk = Desk::start().await;
    let words = desk.path(&format!("{DRILL}/de.toml"));
    let good = fs::read(&words).unwrap();
    // A link to nowhere cannot be read by anybody, whoever runs the test.
    fs::remove_file(&words).unwrap();
    std::os::unix::fs::symlink("nowhere.toml", &words).unwrap();
    let (_, unreadable) = desk.told().await;
    assert_eq!(unreadable, std::slice::from_ref(&words));
    assert!(!desk.has(Lang::De) && desk.has(Lang::Nl));
    fs::remove_file(&words).unwrap();
    fs::write(&words, good).unwrap();
    assert_eq!(desk.told().await, (vec![], vec![]));
    assert!(desk.has(Lang::De));
    desk.end();
}
