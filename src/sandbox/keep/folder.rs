//! The folder itself: one sandbox at a time, read at the start, emptied when a person asks for it.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use serde::Deserialize;
use thiserror::Error;

use super::format::{Kept, VERSION};
use crate::sandbox::ids::Id;
use crate::sandbox::shared::lock;

const LOCK: &str = "sandbox.lock";
pub(super) const WORLD: &str = "world.json";
pub(super) const NEXT_WORLD: &str = "world.json.new";
pub(super) const FILES: &str = "files";
/// How the names of attachments start: nobody else's file is called so.
const OWN_FILE: &str = "attachment-";

/// Why a folder cannot be used.
#[derive(Debug, Error)]
pub enum FolderError {
    /// Another sandbox uses it.
    #[error("{} is in use", folder.display())]
    InUse {
        /// The folder.
        folder: PathBuf,
    },
    /// What was kept cannot be read.
    #[error("{} is damaged at {line}:{column}", file.display())]
    Damaged {
        /// The file.
        file: PathBuf,
        /// The line up to which it can be read, from 1.
        line: usize,
        /// The column.
        column: usize,
    },
    /// What was kept is of a later version of the program.
    #[error("{} is of a later version", file.display())]
    Newer {
        /// The file.
        file: PathBuf,
    },
    /// The system refuses to read or write.
    #[error("cannot use {}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
}

impl FolderError {
    /// For `map_err`: that this cannot be used.
    pub(super) fn of(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        |source| Self::Io { path, source }
    }
}

/// A folder that is kept for one sandbox.
///
/// Clones are the same hold on it. It ends with [`Sandbox::shutdown`](crate::sandbox::Sandbox::shutdown), with the last
/// clone, or with the process.
#[derive(Clone, Debug)]
pub struct Folder(Arc<Hold>);

#[derive(Debug)]
struct Hold {
    path: PathBuf,
    lock: File,
    state: Mutex<State>,
}

/// What is known of the folder's contents.
#[derive(Debug, Default)]
pub(super) struct State {
    /// The attachments whose bytes are there.
    pub(super) files: HashSet<Id>,
    /// The `world.json` that is there, as a hash.
    pub(super) world: Option<u64>,
    /// Whether the hold was given up: from then on nothing is written.
    pub(super) is_released: bool,
}

/// What was kept, as it was found.
pub(in crate::sandbox) struct Found {
    pub(super) kept: Kept,
    pub(super) files: HashMap<Id, Vec<u8>>,
}

/// The first thing to know of a `world.json`: the rest may be of any shape.
#[derive(Deserialize)]
struct Head {
    version: u32,
}

impl Folder {
    /// Takes the folder, made where it is missing. Fails where another sandbox has it.
    pub fn open(path: &Path) -> Result<Self, FolderError> {
        fs::create_dir_all(path).map_err(FolderError::of(path))?;
        let lock_path = path.join(LOCK);
        let opened = OpenOptions::new().create(true).truncate(false).write(true).open(&lock_path);
        let lock = opened.map_err(FolderError::of(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => Ok(Self(Arc::new(Hold { path: path.to_owned(), lock, state: Mutex::default() }))),
            Err(TryLockError::WouldBlock) => Err(FolderError::InUse { folder: path.to_owned() }),
            Err(TryLockError::Error(source)) => Err(FolderError::Io { path: lock_path, source }),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// Removes what sandboxes keep here, and the files with the names in `also`; nothing else.
    pub fn reset(&self, also: &[&str]) -> Result<(), FolderError> {
        let files = self.path().join(FILES);
        // A link is not followed: what it leads to was not made here.
        if fs::symlink_metadata(&files).is_ok_and(|found| found.is_dir()) {
            for (_, path) in kept_files(&files)? {
                fs::remove_file(&path).map_err(FolderError::of(&path))?;
            }
            // It stays where something foreign lies in it.
            let _ = fs::remove_dir(&files);
        }
        for name in [WORLD, NEXT_WORLD].iter().chain(also) {
            let path = self.path().join(name);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(FolderError::of(&path)(error)),
                _ => {}
            }
        }
        *self.state() = State::default();
        Ok(())
    }

    /// What an earlier sandbox kept; none where there is nothing yet.
    pub(in crate::sandbox) fn load(&self) -> Result<Option<Found>, FolderError> {
        let path = self.path().join(WORLD);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(FolderError::of(&path)(error)),
        };
        let damaged = |error: serde_json::Error| FolderError::Damaged {
            file: path.clone(),
            line: error.line(),
            column: error.column(),
        };
        let head: Head = serde_json::from_slice(&bytes).map_err(damaged)?;
        if head.version > VERSION {
            return Err(FolderError::Newer { file: path });
        }
        let kept: Kept = serde_json::from_slice(&bytes).map_err(damaged)?;
        let folder = self.path().join(FILES);
        // A link is not followed: what it leads to was not made here.
        let is_own = fs::symlink_metadata(&folder).is_ok_and(|found| found.is_dir());
        let there = if is_own { kept_files(&folder)? } else { Vec::new() };
        let mut files = HashMap::new();
        for (id, path) in &there {
            files.insert(*id, fs::read(path).map_err(FolderError::of(path))?);
        }
        self.state().files = there.into_iter().map(|(id, _)| id).collect();
        Ok(Some(Found { kept, files }))
    }

    /// Gives the folder up: another sandbox may take it.
    pub(in crate::sandbox) fn release(&self) {
        self.state().is_released = true;
        if let Err(error) = self.0.lock.unlock() {
            tracing::warn!(%error, "the folder stays locked until the program ends");
        }
    }

    pub(super) fn state(&self) -> std::sync::MutexGuard<'_, State> {
        lock(&self.0.state)
    }
}

/// The name of the file that has an attachment's bytes.
pub(super) fn file_name(id: Id) -> String {
    format!("{OWN_FILE}{id}")
}

/// The attachments in a folder: what is named as one, whole or not yet.
fn kept_files(folder: &Path) -> Result<Vec<(Id, PathBuf)>, FolderError> {
    let entries = fs::read_dir(folder).map_err(FolderError::of(folder))?;
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(FolderError::of(folder))?;
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        let name = entry.file_name();
        let id = name.to_str().and_then(|name| name.strip_prefix(OWN_FILE));
        let id = id.filter(|id| id.bytes().all(|byte| byte.is_ascii_digit()));
        if let (true, Some(id)) = (is_file, id.and_then(|name| name.parse().ok())) {
            found.push((id, entry.path()));
        }
    }
    Ok(found)
}
