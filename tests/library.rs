//! Drills from a folder, whatever lies in it.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that panics has failed")]

mod support;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use repliek::app::{Library, read_folder};
use repliek::engine::lang::Lang;
use support::folder::fixture as folder;

const DRILL: &str = "drills/complaint/broken-mug";

/// How many files are read there; fails where reading does not end.
#[track_caller]
fn n_files(folder: &Path) -> usize {
    let (send, receive) = mpsc::channel();
    let folder = folder.to_owned();
    thread::spawn(move || send.send(read_folder(&folder).unwrap().n_files()));
    receive.recv_timeout(Duration::from_secs(20)).expect("an end")
}

#[test]
fn a_file_that_is_not_utf8_is_told_and_the_others_are_played() {
    let folder = folder();
    let path = folder.path().join(DRILL).join("fr.toml");
    let mut bytes = b"# un caf\xE9\n".to_vec();
    bytes.extend(fs::read(&path).unwrap());
    fs::write(&path, bytes).unwrap();
    let library = Library::with_folder(folder.path()).unwrap();
    let own = library.diagnostics().iter().filter(|diagnostic| Path::new(&diagnostic.file).starts_with(folder.path()));
    let found: Vec<_> = own.map(|diagnostic| (diagnostic.rule, diagnostic.line, diagnostic.column)).collect();
    assert_eq!(found, [("not-utf8", 1, 9)]);
    assert!(library.drill("broken-mug", Lang::Fr).is_err());
    assert!(library.drill("broken-mug", Lang::Nl).is_ok());
}

#[test]
fn links_that_go_round_end() {
    let folder = folder();
    let before = n_files(folder.path());
    for name in ["again", "drills/up", "lexicon/a", "lexicon/b", "drills/complaint/broken-mug/up"] {
        symlink(folder.path(), folder.path().join(name)).unwrap();
    }
    symlink("itself", folder.path().join("itself")).unwrap();
    assert_eq!(n_files(folder.path()), before);
}

#[test]
fn a_folder_keeps_its_own_name_beside_a_link_to_it() {
    let folder = folder();
    symlink(folder.path().join("drills"), folder.path().join("a-link")).unwrap();
    let library = Library::with_folder(folder.path()).unwrap();
    assert!(library.drill("broken-mug", Lang::Nl).is_ok());
    assert!(!library.diagnostics().iter().any(|diagnostic| diagnostic.file.contains("a-link")));
}

#[test]
fn a_link_to_a_folder_elsewhere_is_followed() {
    let (elsewhere, folder) = (folder(), tempfile::tempdir().unwrap());
    symlink(elsewhere.path().join("drills"), folder.path().join("drills")).unwrap();
    for other in ["lexicon", "frameworks"] {
        fs::remove_dir_all(elsewhere.path().join(other)).unwrap();
    }
    assert_eq!(n_files(folder.path()), n_files(elsewhere.path()));
}

#[test]
fn only_regular_files_are_read() {
    let folder = folder();
    let before = n_files(folder.path());
    let pipe = folder.path().join(DRILL).join("pipe.toml");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    symlink("/dev/zero", folder.path().join("lexicon/zero.toml")).unwrap();
    assert_eq!(n_files(folder.path()), before);
}

#[test]
fn what_lies_too_deep_is_passed_over() {
    let folder = folder();
    let before = n_files(folder.path());
    let deep = folder.path().join("a/b/c/d/e/f/g/h");
    fs::create_dir_all(deep.join("i")).unwrap();
    fs::write(deep.join("seen.toml"), "").unwrap();
    fs::write(deep.join("i/unseen.toml"), "").unwrap();
    assert_eq!(n_files(folder.path()), before + 1);
}

#[test]
fn a_link_that_leads_nowhere_is_named() {
    let folder = folder();
    let link = folder.path().join(DRILL).join("de.toml");
    fs::remove_file(&link).unwrap();
    symlink("nowhere.toml", &link).unwrap();
    assert_eq!(read_folder(folder.path()).unwrap_err().path(), link);
}
