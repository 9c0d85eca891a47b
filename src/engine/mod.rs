//! The drill, the role-play state machine, the rubric and the mark.
//!
//! Pure: no clock, file, environment, network, database or async. Time, ids and randomness come in as arguments.
//! Reading order: [`drill`] (what is played), [`session`] (how it is played), [`text`] and [`matching`] (how an
//! answer is read), [`rubric`] (how it is marked), [`grade`] (what it is worth), [`debrief`] (what is said of it).

pub mod debrief;
pub mod drill;
pub mod grade;
pub mod lang;
pub mod matching;
pub mod rubric;
pub mod session;
pub mod spelling;
pub mod text;
