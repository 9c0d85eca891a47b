//! The drills at hand: those in the binary, and those of a folder that adds to or replaces them.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rust_embed::RustEmbed;

use super::Problem;
use crate::dialogue::{self, Catalogue, Diagnostic, Files};
use crate::engine::drill::Drill;
use crate::engine::lang::Lang;

/// How alike an id must be to be suggested (Jaro-Winkler).
const SIMILAR: f64 = 0.75;

#[derive(RustEmbed)]
#[folder = "dialogues/"]
struct BuiltIn;

/// A file or folder of dialogues that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read {}", path.display())]
pub struct Unreadable {
    /// Which one.
    pub path: PathBuf,
    /// Why.
    #[source]
    pub source: io::Error,
}

/// The drills at hand, and what keeps others from being played.
#[derive(Debug, Clone)]
pub struct Library {
    catalogue: Arc<Catalogue>,
    diagnostics: Vec<Diagnostic>,
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

    /// The drills of these files and no others.
    pub fn from_files(files: &Files) -> Self {
        let reading = dialogue::load(files);
        Self { catalogue: Arc::new(reading.catalogue), diagnostics: reading.diagnostics }
    }

    /// What can be played.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// What is wrong with the files; how well they mark is not looked at here, but by [`dialogue::read`].
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
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

/// The files in the binary.
pub fn built_in_files() -> Files {
    let texts = BuiltIn::iter().filter_map(|path| {
        let file = BuiltIn::get(&path)?;
        Some((path.into_owned(), String::from_utf8_lossy(&file.data).into_owned()))
    });
    Files::new("dialogues/", texts)
}

/// The `.toml` files of a folder that is laid out as `dialogues/`.
pub fn read_folder(folder: &Path) -> Result<Files, Unreadable> {
    let mut texts = Vec::new();
    collect(folder, folder, &mut texts)?;
    let prefix = folder.to_string_lossy();
    Ok(Files::new(&format!("{}/", prefix.trim_end_matches('/')), texts))
}

fn collect(root: &Path, folder: &Path, texts: &mut Vec<(String, String)>) -> Result<(), Unreadable> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        |source| Unreadable { path, source }
    };
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if path.is_dir() {
            collect(root, &path, texts)?;
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            let bytes = fs::read(&path).map_err(unreadable(&path))?;
            let relative = path.strip_prefix(root).unwrap_or(&path);
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            texts.push((parts.join("/"), String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok(())
}
