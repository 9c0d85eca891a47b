//! The files as their authors wrote them: typed, with the place of every value, not yet checked against one another.

mod lexicon;
mod patterns;
mod rubric;
mod structure;
mod words;

pub(super) use lexicon::{SetSource, compile};
pub(super) use patterns::{PatternSource, Patterns};
pub(super) use rubric::{OwnSet, RubricSource};
pub(super) use structure::{BranchSource, CriterionSource, ElementSource, Structure, TurnSource};
pub(super) use words::{SampleSource, TurnWords, Words};
