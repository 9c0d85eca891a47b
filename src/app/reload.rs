//! Drills that are read again when their files change.
//!
//! The folder is looked at three times a second: which `.toml` files there are, how long, how old, and whether they can
//! be read. That sees whatever an editor, a version control system or a network folder does, the same on every system,
//! and it sees a folder that was removed come back, which a watch by the system loses. A folder of drills has a few
//! dozen files.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::library::{built_in_files, read_what_can_be, toml_files};
use super::{App, Elsewhere, Library, Unreadable};
use crate::dialogue::Diagnostic;

/// How long between two looks. What two looks in a row find the same is not being written any more.
const LOOK: Duration = Duration::from_millis(300);

/// What there is to say of a folder after it was read.
#[derive(Debug, Default)]
pub struct Told {
    /// What is wrong with its own files, as `repliek check` says it.
    pub diagnostics: Vec<Diagnostic>,
    /// What they keep from being played in a language, but not in others.
    pub elsewhere: Vec<Elsewhere>,
    /// What cannot be read: it counts as not there.
    pub unreadable: Vec<Unreadable>,
}

/// A folder of drills whose files may change.
#[derive(Debug)]
pub struct Watched {
    folder: PathBuf,
    seen: Look,
}

/// What is seen of each file.
type Look = BTreeMap<PathBuf, Option<(u64, Option<SystemTime>, bool)>>;

impl Watched {
    /// Watches from now on: what changes while the folder is first read is not missed.
    pub fn from_now(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), seen: look(folder) }
    }

    /// Tells what there is to say of the folder, and after each change reads it again into the library of `app`.
    ///
    /// A drill that cannot be read or played any more is not in the new library, in no earlier version either. A
    /// built-in drill comes back where no drill takes its place any more. Never ends.
    pub async fn keep_reading(mut self, app: App, mut tell: impl FnMut(&Told)) -> Infallible {
        let folder = self.folder.clone();
        if let Ok((_, told)) = tokio::task::spawn_blocking(move || read_again(&folder)).await {
            tell(&told);
        }
        let mut before = None;
        loop {
            tokio::time::sleep(LOOK).await;
            let folder = self.folder.clone();
            let Ok(now) = tokio::task::spawn_blocking(move || look(&folder)).await else { continue };
            if now == self.seen {
                before = None;
                continue;
            }
            if before.as_ref() != Some(&now) {
                before = Some(now);
                continue;
            }
            self.seen = now;
            let folder = self.folder.clone();
            if let Ok((library, told)) = tokio::task::spawn_blocking(move || read_again(&folder)).await {
                app.set_library(library);
                tell(&told);
            }
        }
    }
}

fn look(folder: &Path) -> Look {
    let mut failures = Vec::new();
    let files = toml_files(folder, &mut failures);
    let seen = files.into_iter().map(|path| {
        let found = fs::metadata(&path).ok();
        let seen = found.map(|found| (found.len(), found.modified().ok(), File::open(&path).is_ok()));
        (path, seen)
    });
    seen.chain(failures.iter().map(|failure| (failure.path().to_owned(), None))).collect()
}

/// The drills as they are now, and what is wrong with the files of the folder: marking included, and beside the drills in
/// the binary, which need not be marked for that.
fn read_again(folder: &Path) -> (Library, Told) {
    let (files, unreadable) = read_what_can_be(folder);
    let is_own = |path: &str| Path::new(path).starts_with(folder);
    let library = Library::marking(&built_in_files().overlay(files), is_own);
    let own = library.diagnostics().iter().filter(|diagnostic| is_own(&diagnostic.file));
    let diagnostics: Vec<Diagnostic> = own.cloned().collect();
    let told = Told { elsewhere: library.elsewhere(&diagnostics), diagnostics, unreadable };
    (library, told)
}
