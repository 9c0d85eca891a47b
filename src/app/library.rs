//! The drills at hand: those in the binary, and those of a folder that adds to or replaces them.

use std::collections::{HashSet, VecDeque};
use std::fs;
use std::io;
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, ScopedJoinHandle};

use rust_embed::RustEmbed;

use super::Problem;
use crate::dialogue::{self, Catalogue, Diagnostic, Files, Order, ROOMS, RubricReading, Severity};
use crate::engine::drill::Drill;
use crate::engine::lang::Lang;

/// How alike an id must be to be suggested (Jaro-Winkler).
const SIMILAR: f64 = 0.75;

/// How many folders deep files are looked for; those of `dialogues/` lie three deep.
const DEPTH: usize = 8;

#[derive(RustEmbed)]
#[folder = "dialogues/"]
struct BuiltIn;

/// A file or folder of dialogues that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// The system does not let it be read.
    #[error("cannot read {}", path.display())]
    Refused {
        /// Which one.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A folder that holds files, but none of the folders in which files are looked for.
    #[error("{} is not laid out as a folder of dialogues", path.display())]
    NoRooms {
        /// Which one.
        path: PathBuf,
        /// A folder near it that is laid out so.
        meant: Option<PathBuf>,
    },
}

impl Unreadable {
    /// Which file or folder it is.
    pub fn path(&self) -> &Path {
        match self {
            Self::Refused { path, .. } | Self::NoRooms { path, .. } => path,
        }
    }
}

/// A drill that cannot be played in a language and is offered in another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// The file with the language's words, as diagnostics show it.
    pub file: String,
    /// Id of the drill.
    pub drill: String,
    /// The language that it lacks.
    pub lang: Lang,
    /// The language in which it is offered.
    pub other: Lang,
}

/// The drills at hand, and what keeps others from being played. Clones share both.
#[derive(Debug, Clone)]
pub struct Library {
    catalogue: Arc<Catalogue>,
    diagnostics: Arc<[Diagnostic]>,
}

impl Library {
    /// The built-in drills alone.
    pub fn built_in() -> Self {
        Self::from_files(&built_in_files())
    }

    /// The built-in drills, with those of a folder that is laid out as `dialogues/` added or put in their place.
    pub fn with_folder(folder: &Path) -> Result<Self, Unreadable> {
        Ok(Self::from_files(&built_in_files().overlay(read_folder(folder)?)))
    }

    /// The drills of these files and no others. How well they mark is not looked at.
    pub fn from_files(files: &Files) -> Self {
        Self::marking(files, |_| false)
    }

    /// The same, with what is wrong with the marks of those files whose path, as diagnostics show it, `marks` wants; it
    /// keeps none of them from being played.
    pub(super) fn marking(files: &Files, marks: impl Fn(&str) -> bool + Sync) -> Self {
        let reading = dialogue::read_in(files, &Beside, marks);
        Self { catalogue: Arc::new(reading.drafts), diagnostics: reading.diagnostics.into() }
    }

    /// What can be played.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// What is wrong with the files, as far as it was looked at.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The drills that an error among these keeps from being played in a language, but not in others.
    pub fn elsewhere(&self, diagnostics: &[Diagnostic]) -> Vec<Elsewhere> {
        let mut found: Vec<Elsewhere> = Vec::new();
        for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
            found.extend(self.elsewhere_of(diagnostic).filter(|one| found.last() != Some(one)));
        }
        found
    }

    fn elsewhere_of(&self, diagnostic: &Diagnostic) -> Option<Elsewhere> {
        let (folder, name) = diagnostic.file.rsplit_once('/')?;
        let lacking = diagnostic.args.first().filter(|_| diagnostic.rule == "missing-language");
        let lang = lacking.map(|(_, lang)| lang.as_str()).or_else(|| name.strip_suffix(".toml"))?;
        let lang: Lang = lang.parse().ok()?;
        let entry = self.catalogue.drill(folder.rsplit('/').next()?)?;
        let other = entry.offered(lang).filter(|&other| other != lang)?;
        Some(Elsewhere { file: diagnostic.file.clone(), drill: entry.id.clone(), lang, other })
    }

    /// A drill in a language.
    pub fn drill(&self, id: &str, lang: Lang) -> Result<Arc<Drill>, Problem> {
        let Some(entry) = self.catalogue.drill(id) else {
            return Err(Problem::UnknownDrill { id: id.to_owned(), similar: self.most_like(id) });
        };
        let found = entry.languages.get(&lang).cloned();
        found.ok_or_else(|| Problem::NotInLanguage { lang, available: entry.languages.keys().copied().collect() })
    }

    fn most_like(&self, id: &str) -> Option<String> {
        let scored = self.catalogue.drills().map(|entry| (strsim::jaro_winkler(id, &entry.id), &entry.id));
        let best = scored.filter(|(score, _)| *score >= SIMILAR).max_by(|(a, _), (b, _)| a.total_cmp(b));
        best.map(|(_, id)| id.clone())
    }
}

/// Languages that are read beside one another, each in a thread.
struct Beside;

impl Order for Beside {
    fn each<T: Send>(&self, work: impl Fn(Lang) -> T + Sync) -> Vec<T> {
        thread::scope(|scope| {
            let work = &work;
            let threads: Vec<_> = Lang::ALL.iter().map(|&lang| scope.spawn(move || work(lang))).collect();
            let done = threads.into_iter().map(ScopedJoinHandle::join);
            done.map(|done| done.unwrap_or_else(|panicked| panic::resume_unwind(panicked))).collect()
        })
    }
}

/// The files in the binary.
pub fn built_in_files() -> Files {
    let files = BuiltIn::iter().filter_map(|path| {
        let file = BuiltIn::get(&path)?;
        Some((path.into_owned(), file.data.into_owned()))
    });
    Files::new("dialogues/", files)
}

/// The `.toml` files of a folder that is laid out as `dialogues/`.
///
/// A folder to which several names lead is read once, under its own name where that lies in the tree. What is no
/// regular file is passed over, and so are folders more than eight deep.
pub fn read_folder(folder: &Path) -> Result<Files, Unreadable> {
    let (files, unreadable) = read_what_can_be(folder);
    unreadable.into_iter().next().map_or(Ok(files), Err)
}

/// The same, without what cannot be read, which is told beside.
pub(super) fn read_what_can_be(folder: &Path) -> (Files, Vec<Unreadable>) {
    let (mut files, mut failures) = (Vec::new(), Vec::new());
    let paths = toml_files(folder, &mut failures);
    if let Some(failure) = without_rooms(folder, &paths) {
        return (Files::default(), vec![failure]);
    }
    for path in paths {
        match fs::read(&path) {
            Ok(bytes) => files.push((path_in_tree(folder, &path), bytes)),
            Err(source) => failures.push(Unreadable::Refused { path, source }),
        }
    }
    let prefix = folder.to_string_lossy();
    (Files::new(&format!("{}/", prefix.trim_end_matches('/')), files), failures)
}

/// That a folder holds files but none of the [`ROOMS`], where it is so; then each of its files would be out of place.
fn without_rooms(folder: &Path, files: &[PathBuf]) -> Option<Unreadable> {
    let rooms = files.iter().map(|path| room_in(path.strip_prefix(folder).unwrap_or(path)));
    let rooms: Vec<Option<PathBuf>> = rooms.collect();
    let is_at_top = |room: &Option<PathBuf>| room.as_ref().is_some_and(|before| before.as_os_str().is_empty());
    if files.is_empty() || rooms.iter().any(is_at_top) {
        return None;
    }
    let above = room_in(folder).map(|before| if before.as_os_str().is_empty() { PathBuf::from(".") } else { before });
    let below = rooms.into_iter().flatten().next().map(|before| folder.join(before));
    Some(Unreadable::NoRooms { path: folder.to_owned(), meant: above.or(below) })
}

/// What stands in a path before the last of the [`ROOMS`] in it; none where it names none.
pub fn room_in(path: &Path) -> Option<PathBuf> {
    let parts: Vec<_> = path.components().collect();
    let at = parts.iter().rposition(|part| ROOMS.iter().any(|room| part.as_os_str() == *room))?;
    Some(parts.iter().take(at).collect())
}

/// Where the `.toml` files of a folder lie, as [`read_folder`] finds them.
pub(super) fn toml_files(folder: &Path, failures: &mut Vec<Unreadable>) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut visited = HashSet::new();
    let mut folders = VecDeque::from([(folder.to_owned(), 0)]);
    while let Some((path, depth)) = folders.pop_front() {
        let inside = fs::canonicalize(&path).map_err(unreadable(&path)).and_then(|own| {
            let is_new = visited.insert(own);
            if is_new { entries(&path) } else { Ok(Vec::new()) }
        });
        let inside = inside.unwrap_or_else(|failure| {
            failures.push(failure);
            Vec::new()
        });
        for entry in inside {
            match fs::metadata(&entry) {
                // Links wait until every folder was read under its own name.
                Ok(found) if found.is_dir() && entry.is_symlink() => folders.push_back((entry, depth + 1)),
                Ok(found) if found.is_dir() => folders.push_front((entry, depth + 1)),
                Ok(found) if found.is_file() && is_toml(&entry) => files.push(entry),
                Err(source) if is_toml(&entry) => failures.push(Unreadable::Refused { path: entry, source }),
                _ => {}
            }
        }
        folders.retain(|(_, depth)| *depth <= DEPTH);
    }
    files
}

/// What a folder holds, in order of name.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let read = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut entries: Vec<PathBuf> = read.map_err(unreadable(folder))?;
    entries.sort_unstable();
    Ok(entries)
}

/// The rubric of a file, beside the built-in lexicon and that of a folder laid out as `dialogues/`.
pub fn read_rubric(path: &Path, dialogues: Option<&Path>, lang: Lang) -> Result<RubricReading, Unreadable> {
    let bytes = fs::read(path).map_err(unreadable(path))?;
    let files = match dialogues {
        Some(folder) => built_in_files().overlay(read_folder(folder)?),
        None => built_in_files(),
    };
    Ok(dialogue::read_rubric(&path.to_string_lossy(), bytes, &files, lang))
}

fn is_toml(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "toml")
}

fn path_in_tree(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

/// For `map_err`: that this cannot be read.
fn unreadable(path: &Path) -> impl FnOnce(io::Error) -> Unreadable {
    let path = path.to_owned();
    |source| Unreadable::Refused { path, source }
}
