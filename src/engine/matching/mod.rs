//! Patterns and how they are found in an answer.
//!
//! Reading order: [`Pattern`] is one pattern, [`Matcher`] many that are looked for together, [`Search`] its view of one
//! answer. `syntax` reads a pattern's source, `compile` brings it into the forms of a language, `matcher` lays many side
//! by side, `sheet` notes which words of a sentence agree with what, `reading` where in a sentence a pattern stands.
//!
//! Marks depend on nothing but the patterns, the lexicon, the answer and the dictionary that guards it.

mod agreement;
mod bits;
mod compile;
mod distance;
mod evidence;
mod index;
mod leaf;
mod lexicon;
mod matcher;
mod pattern;
mod reading;
mod search;
mod sheet;
mod syntax;
#[cfg(test)]
mod tests;
mod typo;

pub use evidence::{Evidence, Match, Route, Span};
pub use lexicon::Lexicon;
pub use matcher::Matcher;
pub use pattern::Pattern;
pub use search::Search;
pub use syntax::PatternError;
pub(crate) use typo::is_misspelling;
