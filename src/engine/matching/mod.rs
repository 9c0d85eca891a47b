//! Patterns and how they are found in an answer.

mod evidence;
mod pattern;

pub use evidence::{Evidence, Match, Route, Span};
pub use pattern::{Lexicon, Pattern, PatternError};
