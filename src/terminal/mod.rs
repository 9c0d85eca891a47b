//! The terminal: every command of the program, in the words of the user's own language.

pub mod args;
mod input;
mod pick;
mod practice;
mod screen;
mod show;

use std::io;

use crate::app::{Person, Problem};

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The person can read what to do.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// Reading or writing a stream.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Said already.
    #[error("said already")]
    Silent,
}

/// The one student of a terminal.
fn person() -> Person {
    Person { classroom: "terminal".to_owned(), student: "local".to_owned() }
}
