//! Named sets of patterns.

use std::collections::BTreeMap;

/// The phrase sets of one language, by name; a pattern names one with `@name`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lexicon {
    sets: BTreeMap<String, Vec<String>>,
}

impl Lexicon {
    /// A lexicon of these sets; each set is a list of pattern sources.
    pub fn new(sets: BTreeMap<String, Vec<String>>) -> Self {
        Self { sets }
    }

    /// The sources of one set.
    pub fn set(&self, name: &str) -> Option<&[String]> {
        self.sets.get(name).map(Vec::as_slice)
    }
}
