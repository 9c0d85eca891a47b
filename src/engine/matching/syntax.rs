//! Patterns as their authors write them: the grammar, and where it is broken.
//!
//! ```text
//! pattern  = ["!"] any { "&&" any }      `!?` at the start is a part
//! any      = all { "|" all }
//! all      = part { "&" part }           part  = "?" | "!?" | "!" gap | gap
//! gap      = phrase { ("…" | "...") phrase }
//! phrase   = tight { " " tight }
//! tight    = atom { "_" atom }
//! atom     = "(" any ")" | "@" name | "#" number | "=" word | word | word "*" | "*" word "*"
//! ```

mod amount;
mod parser;
mod sense;

pub(super) use parser::parse;
pub(super) use sense::{contradiction, doubts};

use crate::engine::text::{Micros, Unit};

/// What is wrong with a pattern, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected {expected} at byte {at}, found {found:?}")]
pub struct PatternError {
    /// Byte offset in the source of the pattern.
    pub at: usize,
    /// Code of what was expected; one of [`PatternError::CODES`], or of [`PatternError::DOUBTS`].
    pub expected: &'static str,
    /// What stands there, or the limit that is passed; empty at the end.
    pub found: String,
}

impl PatternError {
    /// What can be expected in the place of something else:
    /// - `word`: a word, or a group, number or set in its place;
    /// - `closing-parenthesis`, `closing-star`: the end of a group, of `*word*`;
    /// - `space`: something between two parts that touch;
    /// - `ampersand`: `&` behind `?` or `!?`;
    /// - `number`: digits behind `#` or `±`;
    /// - `set-name`: a name behind `@`.
    pub const PLACES: &'static [&'static str] =
        &["word", "closing-parenthesis", "closing-star", "space", "ampersand", "number", "set-name"];

    /// Why a pattern cannot be used, beside those of [`PatternError::PLACES`]:
    /// - `end`: a parenthesis closes that was never opened;
    /// - `exact-word`: a `=` before something else than a word;
    /// - `attached`: a space behind `#`, `@` or `=`;
    /// - `star`: a `*` that touches no word;
    /// - `ampersand-before`: a `!` or `?` that no `&` joins;
    /// - `one-exclamation`: `!!`;
    /// - `something-to-find`: nothing but what must not be there, or a question of anything;
    /// - `no-group`: `&&` inside parentheses;
    /// - `readable-number`: digits that are no number as the language writes them;
    /// - `one-unit`: a second unit;
    /// - `amount`: the sign of an amount by itself;
    /// - `no-sign`: a sign that the grammar does not have;
    /// - `question-or-not`: a sentence that is a question and is none;
    /// - `not-excluded`: what must be there must not be there;
    /// - `known-set`: a set that the lexicon does not have;
    /// - `set-without-cycle`: a set that names itself, by whatever way;
    /// - `readable-set`: a set whose own patterns cannot be read;
    /// - `filled-set`: a set without patterns;
    /// - `no-veto`, `no-answer`: a pattern of a set that undoes something, or that has `&&`;
    /// - `less-nesting`, `fewer-sets`, `less-depth`: too many groups, sets, or both within one another;
    /// - `less`: too many parts, those of a set counted wherever it is named.
    pub const CODES: &'static [&'static str] = &[
        "end",
        "exact-word",
        "attached",
        "star",
        "ampersand-before",
        "one-exclamation",
        "something-to-find",
        "no-group",
        "readable-number",
        "one-unit",
        "amount",
        "no-sign",
        "question-or-not",
        "not-excluded",
        "known-set",
        "set-without-cycle",
        "readable-set",
        "filled-set",
        "no-veto",
        "no-answer",
        "less-nesting",
        "fewer-sets",
        "less-depth",
        "less",
    ];

    /// What can be read but is hardly meant:
    /// - `once`: a part that stands twice, so that the second finds nothing more;
    /// - `less-tolerance`: a number that may be further off than it is large;
    /// - `amount`: a word with the sign of an amount, which a word is found without.
    pub const DOUBTS: &'static [&'static str] = &["once", "less-tolerance", "amount"];
}

/// A part of a pattern and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ast {
    /// Byte offset in the source.
    pub at: usize,
    /// What it looks for.
    pub kind: Kind,
}

impl Ast {
    /// What it is made of; of these, whichever must not be there is left out.
    pub fn parts(&self) -> &[Self] {
        match &self.kind {
            Kind::Word(..) | Kind::Number(_) | Kind::Set(_) => &[],
            Kind::Phrase(parts, _) | Kind::Gap(parts) | Kind::Any(parts) | Kind::Answer(parts) => parts,
            Kind::All { with, .. } => with,
        }
    }

    /// The same with another part in the place of one of [`Self::parts`].
    pub fn with_part(&self, idx: usize, part: Self) -> Self {
        let mut whole = self.clone();
        let parts = match &mut whole.kind {
            Kind::Phrase(parts, _) | Kind::Gap(parts) | Kind::Any(parts) | Kind::Answer(parts) => parts,
            Kind::All { with, .. } => with,
            Kind::Word(..) | Kind::Number(_) | Kind::Set(_) => return whole,
        };
        if let Some(place) = parts.get_mut(idx) {
            *place = part;
        }
        whole
    }
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
    let is_veto = trimmed.starts_with('!') && !trimmed.starts_with("!?");
    if is_veto { (true, skipped + 1) } else { (false, 0) }
}
