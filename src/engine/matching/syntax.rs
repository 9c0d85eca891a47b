//! Patterns as their authors write them: the grammar, and where it is broken.
//!
//! ```text
//! pattern  = ["!"] any { "&&" any }
//! any      = all { "|" all }
//! all      = part { "&" part }           part  = "?" | "!?" | "!" gap | gap
//! gap      = phrase { ("…" | "...") phrase }
//! phrase   = tight { " " tight }
//! tight    = atom { "_" atom }
//! atom     = "(" any ")" | "@" name | "#" number | "=" word | word | word "*" | "*" word "*"
//! ```

mod amount;
mod parser;

pub(super) use parser::parse;

use crate::engine::text::{Micros, Unit};

/// Why a pattern cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at byte {at}, found {found:?}")]
pub struct PatternError {
    /// Byte offset in the source of the pattern.
    pub at: usize,
    /// Code of what was expected; one of [`PatternError::CODES`].
    pub expected: &'static str,
    /// What stands there; empty at the end.
    pub found: String,
}

impl PatternError {
    /// What can be expected:
    /// - `word`: a word, or a group, number or set in its place; also where nothing is left to look for;
    /// - `closing-parenthesis`, `closing-star`: the end of a group, of `*word*`;
    /// - `space`: something between two parts that touch;
    /// - `ampersand`: `&` behind `?` or `!?`;
    /// - `end`: nothing more, where a parenthesis closes that was never opened;
    /// - `number`: digits behind `#` or `±`, as the language writes them;
    /// - `set-name`: a name behind `@`;
    /// - `known-set`: a set that the lexicon has;
    /// - `set-without-cycle`: a set that does not name itself, by whatever way;
    /// - `readable-set`: a set whose own patterns can be read, and undo nothing;
    /// - `less-nesting`: fewer groups or sets within one another.
    pub const CODES: &'static [&'static str] = &[
        "word",
        "closing-parenthesis",
        "closing-star",
        "space",
        "ampersand",
        "end",
        "number",
        "set-name",
        "known-set",
        "set-without-cycle",
        "readable-set",
        "less-nesting",
    ];
}

/// A part of a pattern and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ast {
    /// Byte offset in the source.
    pub at: usize,
    /// What it looks for.
    pub kind: Kind,
}

/// What a part of a pattern looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A word.
    Word(String, How),
    /// A number.
    Number(Amount),
    /// A set of the lexicon, by name.
    Set(String),
    /// Parts in order, with at most so many other words between them.
    Phrase(Vec<Ast>, usize),
    /// Parts in order, with anything between them.
    Gap(Vec<Ast>),
    /// Parts in any order within a sentence.
    All {
        /// What must be there; at least one.
        with: Vec<Ast>,
        /// What must not.
        without: Vec<Ast>,
        /// Whether the sentence must be a question, or must not.
        question: Option<bool>,
    },
    /// One of these.
    Any(Vec<Ast>),
    /// All of these, wherever they stand in the answer; the whole of a pattern only.
    Answer(Vec<Ast>),
}

/// How a word must agree with one of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum How {
    /// In any form, and with typos.
    Freely,
    /// Case and accents aside.
    Exactly,
    /// At its start.
    AtStart,
    /// Anywhere in it.
    Within,
}

/// A number to look for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Amount {
    /// What it can mean.
    pub values: Vec<Micros>,
    /// How far off it may be.
    pub tolerance: Micros,
    /// What it must count; none for whatever.
    pub unit: Option<Unit>,
}

/// A source that is a veto, without its `!`, and how many bytes that took.
pub(super) fn split_veto(source: &str) -> (bool, usize) {
    let trimmed = source.trim_start();
    let skipped = source.len() - trimmed.len();
    if trimmed.starts_with('!') { (true, skipped + 1) } else { (false, 0) }
}
