//! Patterns and how they are found in an answer.
//!
//! Reading order: [`Pattern`] is what others use; `syntax` reads its source, `compile` prepares it for one language,
//! `find` looks for it. Marks depend on nothing but the pattern, the lexicon and the answer.

mod bits;
mod compile;
mod evidence;
mod find;
mod leaf;
mod lexicon;
mod pattern;
mod syntax;
#[cfg(test)]
mod tests;
mod typo;

pub use evidence::{Evidence, Match, Route, Span};
pub use lexicon::Lexicon;
pub use pattern::Pattern;
pub use syntax::PatternError;
