//! Named sets of patterns.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::compile::{Care, Part};
use super::syntax::How;
use crate::engine::lang::Lang;

/// The phrase sets of one language, by name; a pattern names one with `@name`.
///
/// What patterns have in common, sets and words, is compiled once for all patterns that are read with it.
#[derive(Default)]
pub struct Lexicon {
    sets: BTreeMap<String, Vec<String>>,
    compiled: Mutex<Compiled>,
}

/// What was compiled so far.
#[derive(Default)]
pub(super) struct Compiled {
    /// Sets, by name.
    pub sets: HashMap<(Lang, Care, String), Arc<Part>>,
    /// Words as written.
    pub words: HashMap<(Lang, Care, How, String), Arc<Part>>,
}

impl Lexicon {
    /// A lexicon of these sets; each set is a list of pattern sources.
    pub fn new(sets: BTreeMap<String, Vec<String>>) -> Self {
        Self { sets, compiled: Mutex::default() }
    }

    /// The sources of one set.
    pub fn set(&self, name: &str) -> Option<&[String]> {
        self.sets.get(name).map(Vec::as_slice)
    }

    /// What was compiled so far; nothing in it is ever half done, so a panic elsewhere spoils nothing.
    pub(super) fn compiled(&self) -> MutexGuard<'_, Compiled> {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon").field("sets", &self.sets).finish_non_exhaustive()
    }
}
