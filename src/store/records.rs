//! What goes in and comes out: the store's own types, with ids and codes as text.
//!
//! Times are Unix milliseconds. People and classrooms are platform ids, never names. Positions start at 0, `seq` at 1.

use std::fmt;

/// Words a student typed; `Debug` shows how many bytes there are, never which.
#[derive(Clone, PartialEq, Eq)]
pub struct Typed(String);

impl Typed {
    /// Takes the words as typed. A NUL, which PostgreSQL cannot hold, becomes a space: spans keep their place.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self(if text.contains('\0') { text.replace('\0', " ") } else { text })
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The words, owned.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Typed({} bytes)", self.0.len())
    }
}

crate::engine::lang::coded! {
    /// How far a session is.
    Status {
        /// It awaits an answer.
        Open = "open",
        /// It came to an ending.
        Finished = "finished",
        /// The student stopped.
        Abandoned = "abandoned",
    }
}

impl TryFrom<String> for Status {
    type Error = crate::engine::lang::UnknownCode;

    fn try_from(code: String) -> Result<Self, Self::Error> {
        code.parse()
    }
}

/// A session that is to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Its id; unique.
    pub id: String,
    /// Id of the input that asks for it: the same input begins one session, however often it arrives.
    pub input: String,
    /// When.
    pub at: i64,
    /// Id of the classroom.
    pub classroom: String,
    /// Id of the student.
    pub student: String,
    /// Id of the drill.
    pub drill: String,
    /// Code of the drill's kind.
    pub kind: String,
    /// The drill's version.
    pub drill_version: i64,
    /// Hash of the drill's content.
    pub drill_hash: String,
    /// Code of the language.
    pub lang: String,
    /// Code of the mode.
    pub mode: String,
    /// The drill's title, as shown.
    pub title: String,
    /// It is played in the student's direct messages; see [`Store::set_dm`](super::Store::set_dm).
    pub in_dm: bool,
}

/// What became of a session that was to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begun {
    /// It began.
    New,
    /// This input began a session before: its id. Nothing changed.
    Duplicate(String),
    /// The student has an open session in this classroom: its id. Nothing changed.
    Open(String),
}

/// One event of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRow {
    /// Its place in the session, from 1.
    pub seq: i64,
    /// Id of the input it came from; unique over all sessions.
    pub input: String,
    /// When.
    pub at: i64,
    /// What happened.
    pub kind: EventKind,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventKind {
    /// An answer was marked.
    Answer(AnswerRow),
    /// A hint was shown.
    Hint(HintRow),
    /// The student stopped.
    Abandon,
}

impl EventKind {
    /// The code under which it is stored.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Answer(_) => "answer",
            Self::Hint(_) => "hint",
            Self::Abandon => "abandon",
        }
    }
}

/// A marked answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerRow {
    /// Id of the turn.
    pub turn: String,
    /// The cue that was shown.
    pub cue: String,
    /// The answer as typed.
    pub text: Typed,
    /// The customer's reaction.
    pub reply: String,
    /// In the drill's order; each criterion once.
    pub marks: Vec<MarkRow>,
    /// What it triggered; each auto-fail once.
    pub auto_fails: Vec<AutoFailRow>,
}

/// A hint that was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HintRow {
    /// Id of the turn.
    pub turn: String,
    /// Its words.
    pub text: String,
}

/// What an answer earned for one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkRow {
    /// Id of the criterion.
    pub criterion: String,
    /// 0 to 3.
    pub mark: i64,
    /// The order rule took one level.
    pub late: bool,
    /// In the drill's order.
    pub elements: Vec<ElementRow>,
}

/// Whether one element or check was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ElementRow {
    /// Id of the element, or code of the check.
    pub element: String,
    /// Whether it counts.
    pub met: bool,
    /// The words that decided it.
    pub evidence: Vec<EvidenceRow>,
}

/// An auto-fail that an answer triggered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AutoFailRow {
    /// Id of the auto-fail.
    pub auto_fail: String,
    /// The words that did it.
    pub evidence: Vec<EvidenceRow>,
}

/// Where one pattern was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceRow {
    /// First byte of the answer as typed.
    pub start: i64,
    /// First byte after it.
    pub end: i64,
    /// The pattern, as its author wrote it.
    pub pattern: String,
    /// Code of the route.
    pub route: String,
}

/// What a session was worth when it closed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Closing {
    /// Id of the ending; none where the student stopped.
    pub ending: Option<String>,
    /// Code of the outcome; none where the student stopped.
    pub outcome: Option<String>,
    /// Before hints, in hundredths of a percent.
    pub earned: Option<i64>,
    /// After hints, in hundredths of a percent.
    pub percent: Option<i64>,
    /// In tenths; none where there is no grade.
    pub grade: Option<i64>,
    /// The criteria that were visited, in the drill's order; each once.
    pub criteria: Vec<TotalRow>,
}

/// A criterion over all the turns that were visited.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct TotalRow {
    /// Id of the criterion.
    pub criterion: String,
    /// Elements met.
    pub met: i64,
    /// Elements looked for.
    pub total: i64,
    /// 0 to 3.
    pub mark: i64,
    /// The order rule took one level.
    pub late: bool,
}

/// What became of an event that was to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Appended {
    /// It was stored, with everything that belongs to it.
    Stored,
    /// This input was stored before, in the session and place named. Nothing changed.
    Duplicate {
        /// Id of the session.
        session: String,
        /// Place of the event.
        seq: i64,
    },
    /// The session is closed, unknown, or not where the event says it is. Nothing changed.
    Stale,
}

/// A session, without its events.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SessionRow {
    /// Its id.
    pub id: String,
    /// Id of the classroom.
    pub classroom: String,
    /// Id of the student.
    pub student: String,
    /// Id of the drill.
    pub drill: String,
    /// Code of the drill's kind.
    pub kind: String,
    /// The drill's version.
    pub drill_version: i64,
    /// Hash of the drill's content.
    pub drill_hash: String,
    /// Code of the language.
    pub lang: String,
    /// Code of the mode.
    pub mode: String,
    /// The drill's title, as it was shown.
    pub title: String,
    /// How far it is.
    #[sqlx(try_from = "String")]
    pub status: Status,
    /// How many events it has; the next one is `version + 1`.
    pub version: i64,
    /// When it began.
    pub started_at: i64,
    /// When its newest event happened.
    pub updated_at: i64,
    /// When it was closed; none while it is open.
    pub ended_at: Option<i64>,
    /// It is played in direct messages.
    pub in_dm: bool,
    /// Id of the ending.
    pub ending: Option<String>,
    /// Code of the outcome.
    pub outcome: Option<String>,
    /// Before hints, in hundredths of a percent.
    pub earned: Option<i64>,
    /// After hints, in hundredths of a percent.
    pub percent: Option<i64>,
    /// In tenths.
    pub grade: Option<i64>,
    /// How many hints were shown.
    pub hints: i64,
}

/// A session with everything that was stored of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// The session.
    pub session: SessionRow,
    /// Its events, from `seq` 1.
    pub events: Vec<EventRow>,
    /// What it was worth by criterion; empty while it is open.
    pub criteria: Vec<TotalRow>,
}

/// A finished or abandoned session, with what it was worth by criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptRow {
    /// The session.
    pub session: SessionRow,
    /// In the drill's order.
    pub criteria: Vec<TotalRow>,
}

/// Where a list of attempts goes on: after this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// When it was closed.
    pub ended_at: i64,
    /// Id of the session.
    pub session: String,
}

impl AttemptRow {
    /// The place in the list after this attempt.
    pub fn before(&self) -> Before {
        Before { ended_at: self.session.ended_at.unwrap_or_default(), session: self.session.id.clone() }
    }
}

/// A student.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct StudentRow {
    /// Platform id.
    pub id: String,
    /// Code of the language the bot speaks to them, where they chose one.
    pub locale: Option<String>,
    /// When they first saw the privacy notice.
    pub notice_seen_at: Option<i64>,
    /// When they were first seen.
    pub created_at: i64,
}

/// What was removed with a student.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deleted {
    /// Whether the student was known.
    pub known: bool,
    /// How many sessions.
    pub sessions: i64,
    /// How many events of those sessions.
    pub events: i64,
}

/// How much is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    /// Students.
    pub students: i64,
    /// Classrooms.
    pub classrooms: i64,
    /// Sessions, open ones included.
    pub sessions: i64,
    /// Open sessions.
    pub open: i64,
    /// Events.
    pub events: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_never_shows() {
        let answer = AnswerRow {
            turn: "opening".to_owned(),
            cue: "Hallo?".to_owned(),
            text: Typed::new("Mevrouw Jansen, het spijt me"),
            reply: "Nou…".to_owned(),
            marks: Vec::new(),
            auto_fails: Vec::new(),
        };
        let event = EventRow { seq: 1, input: "i".to_owned(), at: 0, kind: EventKind::Answer(answer) };
        let shown = format!("{event:?} {event:#?}");
        assert!(!shown.contains("Jansen") && shown.contains("Typed(28 bytes)"), "{shown}");
    }

    #[test]
    fn typed_words_keep_their_bytes_in_place() {
        assert_eq!(Typed::new("a\0é").as_str(), "a é");
        assert_eq!(Typed::new("a\0é").as_str().len(), "a\0é".len());
    }
}
