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

mod error;
mod location;
mod records;

pub use error::{ErrorKind, StoreError};
pub use location::Location;
pub use records::{
    AnswerRow, Appended, AttemptRow, AutoFailRow, Before, Begun, Closing, Counts, Deleted, ElementRow, EventKind,
    EventRow, EvidenceRow, HintRow, MarkRow, NewSession, SessionRow, Status, StoredSession, StudentRow, TotalRow,
    Typed,
};

/// An open database. Clones share it.
#[derive(Clone)]
pub struct Store {}

#[allow(clippy::unused_async, clippy::todo)]
impl Store {
    /// Opens a database and brings its tables up to date; safe where several processes do so at once.
    pub async fn open(_location: &Location) -> Result<Self, StoreError> {
        todo!()
    }

    /// Waits for what is being stored and closes every connection; what comes later fails as [`ErrorKind::Busy`].
    pub async fn close(&self) {
        todo!()
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Result<(), StoreError> {
        todo!()
    }

    /// Begins a session.
    pub async fn begin(&self, _new: NewSession) -> Result<Begun, StoreError> {
        todo!()
    }

    /// Abandons `old` by `event` (an [`EventKind::Abandon`]) with `closing`, and begins `new`, of the same student in
    /// the same classroom: both or neither.
    ///
    /// Where `old` was closed in the meantime, `new` just begins; where it went on, nothing changes and
    /// [`Begun::Open`] names it.
    pub async fn replace_open(
        &self,
        _old: &str,
        _event: EventRow,
        _closing: Option<Closing>,
        _new: NewSession,
    ) -> Result<Begun, StoreError> {
        todo!()
    }

    /// Stores the next event of a session, and with `closing` closes it.
    ///
    /// An [`EventKind::Abandon`] closes the session as abandoned, with or without `closing`; any other event with
    /// `closing` finishes it.
    pub async fn append(
        &self,
        _session: &str,
        _event: EventRow,
        _closing: Option<Closing>,
    ) -> Result<Appended, StoreError> {
        todo!()
    }

    /// A session with everything that was stored of it.
    pub async fn session(&self, _id: &str) -> Result<Option<StoredSession>, StoreError> {
        todo!()
    }

    /// The open session of a student in a classroom.
    pub async fn open_session(&self, _classroom: &str, _student: &str) -> Result<Option<SessionRow>, StoreError> {
        todo!()
    }

    /// The open session that a student plays in direct messages.
    pub async fn dm_session(&self, _student: &str) -> Result<Option<SessionRow>, StoreError> {
        todo!()
    }

    /// Moves a student's direct messages to this open session, away from any other, or (`false`) away from it.
    ///
    /// False where the session is not open or not the student's; nothing changed then.
    pub async fn set_dm(&self, _session: &str, _student: &str, _in_dm: bool) -> Result<bool, StoreError> {
        todo!()
    }

    /// Where the event of this input was stored: session and place.
    pub async fn event(&self, _input: &str) -> Result<Option<(String, i64)>, StoreError> {
        todo!()
    }

    /// A student's finished and abandoned sessions, newest first, at most `limit`; in one classroom or in all.
    pub async fn attempts(
        &self,
        _classroom: Option<&str>,
        _student: &str,
        _limit: u32,
        _before: Option<&Before>,
    ) -> Result<Vec<AttemptRow>, StoreError> {
        todo!()
    }

    /// A student, where they were seen before.
    pub async fn student(&self, _id: &str) -> Result<Option<StudentRow>, StoreError> {
        todo!()
    }

    /// Notes that a student saw the privacy notice; the first time counts.
    pub async fn see_notice(&self, _student: &str, _at: i64) -> Result<(), StoreError> {
        todo!()
    }

    /// Notes the language a student chose; none to follow the platform's again.
    pub async fn set_locale(&self, _student: &str, _locale: Option<&str>, _at: i64) -> Result<(), StoreError> {
        todo!()
    }

    /// Removes a student and everything of theirs.
    pub async fn delete_student(&self, _student: &str) -> Result<Deleted, StoreError> {
        todo!()
    }

    /// How much is stored.
    pub async fn counts(&self) -> Result<Counts, StoreError> {
        todo!()
    }
}
