//! The Hunspell dictionaries of this machine: found once, read in the background, asked without waiting.
//!
//! Everything works where there is none. What is wrong with a file is noted, and then it counts as none.

mod hunspell;
mod places;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

pub use hunspell::{Broken, Hunspell};
pub use places::Amiss;

use crate::engine::lang::Lang;

/// The dictionaries at hand. Clones share what was read.
#[derive(Clone, Default)]
pub struct Dictionaries(Arc<BTreeMap<Lang, Shelf>>);

/// A dictionary that was found, and what it holds once it was read.
struct Shelf {
    /// Its `.aff` file; the `.dic` file lies beside it.
    path: PathBuf,
    begun: AtomicBool,
    read: OnceLock<Result<Arc<Hunspell>, Broken>>,
}

impl Dictionaries {
    /// No dictionaries.
    pub fn none() -> Self {
        Self::default()
    }

    /// Those in folders of the user's own, or else in the folders that systems and users keep them in. Reads none yet.
    pub fn find(own: &[PathBuf], home: Option<&Path>) -> Self {
        let shelf = |path| Shelf { path, begun: AtomicBool::new(false), read: OnceLock::new() };
        let found = Lang::ALL.iter().filter_map(|&lang| Some((lang, shelf(places::find(lang, own, home)?))));
        Self(Arc::new(found.collect()))
    }

    /// What is amiss with a folder of the user's own: it holds no dictionary of one of the languages, or half of one.
    pub fn amiss_in(folder: &Path) -> Vec<Amiss> {
        places::amiss(folder)
    }

    /// Begins to read a language's dictionary, in a thread of its own.
    pub fn begin(&self, lang: Lang) {
        let idle = self.0.get(&lang).is_some_and(|shelf| !shelf.begun.swap(true, Ordering::Relaxed));
        if idle {
            let dictionaries = self.clone();
            std::thread::spawn(move || dictionaries.wait(lang).is_some());
        }
    }

    /// The dictionary of a language if it was read already; if not, begins to read it. Never waits.
    pub fn ready(&self, lang: Lang) -> Option<Arc<Hunspell>> {
        self.begin(lang);
        self.0.get(&lang)?.read.get()?.as_ref().ok().cloned()
    }

    /// The dictionary of a language; waits until it is read.
    pub fn wait(&self, lang: Lang) -> Option<Arc<Hunspell>> {
        self.look(lang)?.1.ok()
    }

    /// Where the dictionary of a language was found and what it holds; waits until it is read.
    pub fn look(&self, lang: Lang) -> Option<(&Path, Result<Arc<Hunspell>, Broken>)> {
        let found = self.0.get(&lang)?;
        found.begun.store(true, Ordering::Relaxed);
        let read = found.read.get_or_init(|| {
            let read = Hunspell::read(&found.path, lang);
            if let Err(broken) = &read {
                tracing::warn!(%lang, path = %found.path.display(), %broken, "a dictionary cannot be used");
            }
            read.map(Arc::new)
        });
        Some((&found.path, read.clone()))
    }
}

impl std::fmt::Debug for Dictionaries {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

#[cfg(test)]
mod tests;
