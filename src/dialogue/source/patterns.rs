//! Pattern lists of a language file.

use std::collections::{BTreeMap, BTreeSet};

use crate::dialogue::literal::offset_in_literal;
use crate::dialogue::place::{Place, Placed};
use crate::dialogue::reader::{Document, Value};
use crate::dialogue::rules::{doubtful_part, pattern_syntax, unknown_set};
use crate::engine::lang::Lang;
use crate::engine::matching::{Lexicon, Pattern, PatternError};

/// A pattern as written, and what it compiled to; none where that failed, here or in a set it names.
#[derive(Debug)]
pub(in crate::dialogue) struct PatternSource {
    pub source: Placed<String>,
    pub pattern: Option<Pattern>,
}

/// What the patterns of one language are read with.
#[derive(Debug)]
pub(in crate::dialogue) struct Patterns<'a> {
    pub(super) lang: Lang,
    pub(super) lexicon: Lexicon,
    /// Every set, and whether it can be used.
    pub(super) sets: BTreeMap<&'a str, bool>,
}

/// How many doubts of one pattern are told: who mends these sees the next.
const MAX_DOUBTS: usize = 5;

type Parse = fn(&str, Lang, &Lexicon) -> Result<Pattern, PatternError>;

impl Patterns<'_> {
    /// Reads a list of patterns.
    pub fn read(&self, document: &Document<'_>, list: Value<'_>) -> Vec<PatternSource> {
        self.read_with(document, list, Pattern::parse)
    }

    /// Reads a list of patterns that allow for no typos.
    pub fn read_strict(&self, document: &Document<'_>, list: Value<'_>) -> Vec<PatternSource> {
        self.read_with(document, list, Pattern::parse_strict)
    }

    fn read_with(&self, document: &Document<'_>, list: Value<'_>, parse: Parse) -> Vec<PatternSource> {
        let sources = list.texts().into_iter();
        sources.map(|source| PatternSource { pattern: self.compile(document, &source, parse), source }).collect()
    }

    /// Compiles one pattern, or notes why it cannot be.
    pub(super) fn compile(&self, document: &Document<'_>, source: &Placed<String>, parse: Parse) -> Option<Pattern> {
        if !self.usable(document, source) {
            return None;
        }
        let parsed = parse(&source.value, self.lang, &self.lexicon);
        let pattern = parsed.map_err(|error| note_syntax(document, source, &error)).ok()?;
        for doubt in pattern.doubts().iter().take(MAX_DOUBTS) {
            let args = doubtful_part::args(&source.value, doubt);
            document.add(&doubtful_part::RULE, inside(document, source, doubt.at), args);
        }
        Some(pattern)
    }

    /// Whether every set that a pattern names can be used; a set that does not exist is noted.
    fn usable(&self, document: &Document<'_>, source: &Placed<String>) -> bool {
        let mut usable = true;
        for (at, name) in references(&source.value) {
            usable &= self.sets.get(name).is_some_and(|&good| good);
            if !self.sets.contains_key(name) {
                let args = unknown_set::args(name, self.sets.keys().copied());
                document.add(&unknown_set::RULE, inside(document, source, at), args);
            }
        }
        usable
    }
}

impl PatternSource {
    /// Whether it undoes its element instead of meeting it.
    pub fn is_veto(&self) -> bool {
        self.pattern.as_ref().is_some_and(Pattern::is_veto)
    }
}

/// The sets that a pattern names, each with the byte of its `@`.
pub(super) fn references(source: &str) -> impl Iterator<Item = (usize, &str)> {
    source.match_indices('@').filter_map(move |(at, _)| {
        let rest = source.get(at + 1..)?;
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '-')).unwrap_or(rest.len());
        let name = rest.get(..end)?;
        (!name.is_empty()).then_some((at, name))
    })
}

/// The names that a list of patterns refers to.
pub(super) fn names(sources: &[Placed<String>]) -> BTreeSet<&str> {
    sources.iter().flat_map(|source| references(&source.value)).map(|(_, name)| name).collect()
}

pub(super) fn note_syntax(document: &Document<'_>, source: &Placed<String>, error: &PatternError) {
    let args = pattern_syntax::args(&source.value, error);
    document.add(&pattern_syntax::RULE, inside(document, source, error.at), args);
}

/// The place of a byte of a string's value.
pub(super) fn inside(document: &Document<'_>, text: &Placed<String>, at: usize) -> Place {
    let Place { file, start, end } = text.place;
    let literal = document.text.get(start..end).unwrap_or_default();
    let start = start + offset_in_literal(literal, at);
    Place { file, start, end }
}
