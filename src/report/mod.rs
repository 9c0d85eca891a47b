//! How well the matcher's marks agree with a person's.
//!
//! Pure: marks go in, figures come out. [`Pairs`] holds the definitions, [`Evaluation`] groups them by language and
//! criterion. Nothing here reads, marks or shows an answer.

mod agreement;
mod evaluation;

pub use agreement::{Figures, Pairs};
pub use evaluation::{Agreement, Distance, Evaluation, Expected, distance};
