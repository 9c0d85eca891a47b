//! What is kept: sessions with their events and marks, students, classrooms. The only sqlx in the crate.
//!
//! SQLite in a file by default, PostgreSQL where the URL names one; one SQL text for both. The store knows no clock and
//! no randomness: times and ids are given. It never logs a value it was given, and never knows a person's name.
//!
//! - A session changes only by [`Store::append`]: its version says how many events it has, and an event is stored
//!   only at the next place. Of two at the same instant, one is stored.
//! - An input (a click, a message) is stored once, however often it arrives.
//! - What was reported as stored is on disk; everything of one call is stored, or nothing.
//! - A student has at most one open session in a classroom, and at most one open session in direct messages.

#![allow(clippy::doc_markdown, reason = "SQLite and PostgreSQL are names, not code")]

mod append;
mod begin;
mod db;
mod error;
mod location;
mod people;
mod read;
mod records;
mod writer;

use std::sync::Arc;

use db::{Db, on_pool};
pub use error::{ErrorKind, StoreError};
pub use location::Location;
pub use records::{
    AnswerRow, Appended, AttemptRow, AutoFailRow, Before, Begun, Closing, Counts, Deleted, ElementRow, EventKind,
    EventRow, EvidenceRow, HintRow, MarkRow, NewSession, SessionRow, Status, StoredSession, StudentRow, TotalRow,
    Typed,
};

/// An open database. Clones share it.
#[derive(Clone)]
pub struct Store {
    db: Arc<Db>,
}

impl Store {
    /// Opens a database and brings its tables up to date; safe where several processes do so at once.
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        let db = match location {
            Location::Sqlite(path) => Db::open_sqlite(path).await?,
            Location::Postgres(url) => Db::open_postgres(url).await?,
            Location::Unknown(_) => return Err(StoreError::unknown_location()),
        };
        Ok(Self { db: Arc::new(db) })
    }

    /// Waits for what is being stored and closes every connection; what comes later fails as [`ErrorKind::Busy`].
    pub async fn close(&self) {
        self.db.close().await;
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        let answer = on_pool!(&*self.db, pool => sqlx::query("SELECT 1").execute(pool).await.map(drop));
        answer.map_err(StoreError::of("reach the database"))
    }
}
