//! From files to validated drills, with a diagnostic for everything that is wrong.
//!
//! [`read`] takes [`Files`] that are in memory already and returns a [`Catalogue`] of what can be played, with every
//! [`Diagnostic`]; [`read_rubric`] takes the rubric of a single question. Pure: it opens no file, and holds no sentence: what a diagnostic says stands in the locales.
//! `docs/DRILLS.md` states the format. Reading order: [`Files`], `tree` (which file is what), `reader` (TOML with
//! places), `source` (typed, as written), [`rules`] (what must hold), `build` (the engine's drill), [`Catalogue`].
//!
//! Architecture Invariant: a drill in a language is in the catalogue only if no error was found in its `drill.toml`,
//! its language file or a set that it names; it then has every property that the engine's types state.

mod build;
mod catalogue;
mod diagnostic;
mod files;
mod framework;
mod graph;
mod hash;
mod literal;
mod place;
mod reader;
mod reading;
mod rubric;
pub mod rules;
mod similar;
mod source;
mod tree;

pub use catalogue::{Catalogue, DrillEntry, Sample};
pub use diagnostic::{Args, Diagnostic, Severity};
pub use files::{Files, ROOMS};
pub use framework::{Competence, Framework, FrameworkKind, Unit, WorkProcess};
pub use reading::{Order, Reading, read, read_in};
pub use rubric::{RubricReading, read_rubric};
