//! Use cases: load, step, commit; then the front end shows.
//!
//! Nothing here knows Discord or a terminal. State is committed before a [`Scene`] is returned, so whatever a person
//! reads is stored. The store decides what happened: an input counts once, and of two answers to one cue one counts.

mod dictionaries;
mod evaluate;
mod history;
mod library;
mod people;
mod play;
mod problem;
mod records;
mod reload;
mod spelling;
pub mod wording;

use std::sync::Arc;

use tokio::sync::{Semaphore, watch};
use uuid::Uuid;

pub use dictionaries::{Amiss, Broken, Dictionaries, Hunspell};
pub use evaluate::{Against, Mistake, Reference, evaluate, read_references, utf8};
pub use history::{Attempt, AttemptLine, Exchange, StoredMark};
pub use library::{Elsewhere, Library, Unreadable, built_in_files, read_folder, read_rubric, room_in};
pub use play::{Position, Scene, Start, Started};
pub use problem::Problem;
pub use reload::{Told, Watched};
pub use spelling::Misspelling;

use crate::store::Store;

/// Milliseconds since 1970; the clock of the use cases.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// Who does something, and where.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Person {
    /// One Discord server, or another place with its own sessions.
    pub classroom: String,
    /// The platform's id of the student.
    pub student: String,
}

impl std::fmt::Debug for Person {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Person")
    }
}

/// The use cases, over one store and the library of the moment.
#[derive(Clone)]
pub struct App {
    store: Store,
    library: watch::Sender<Library>,
    clock: Clock,
    dictionaries: Dictionaries,
    /// The turns of those who look at spelling.
    spelling: Arc<Semaphore>,
}

impl App {
    /// Use cases with the system's clock.
    pub fn new(store: Store, library: Library) -> Self {
        Self::with_clock(store, library, Arc::new(|| jiff::Timestamp::now().as_millisecond()))
    }

    /// Use cases with a clock of the caller's.
    pub fn with_clock(store: Store, library: Library, clock: Clock) -> Self {
        let library = watch::Sender::new(library);
        Self { store, library, clock, dictionaries: Dictionaries::none(), spelling: Arc::new(Semaphore::new(1)) }
    }

    /// The same with dictionaries, which guard answers from then on.
    #[must_use]
    pub fn with_dictionaries(self, dictionaries: Dictionaries) -> Self {
        Self { dictionaries, ..self }
    }

    /// The dictionaries at hand.
    pub fn dictionaries(&self) -> &Dictionaries {
        &self.dictionaries
    }

    /// The drills at hand now. What was begun with them goes on with them.
    pub fn library(&self) -> Library {
        self.library.borrow().clone()
    }

    /// Puts other drills in the place of those at hand.
    ///
    /// A session that is open goes on where its drill is still the same, word for word; see [`Problem::DrillChanged`].
    pub fn set_library(&self, library: Library) {
        self.library.send_replace(library);
    }

    /// Hears of every other library from now on.
    pub fn library_changes(&self) -> watch::Receiver<Library> {
        self.library.subscribe()
    }

    fn now(&self) -> i64 {
        (self.clock)()
    }

    fn new_id() -> String {
        Uuid::now_v7().simple().to_string()
    }
}
