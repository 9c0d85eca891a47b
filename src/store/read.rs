//! How sessions are read back.

use std::collections::HashMap;

use super::db::{Conn, on, on_pool};
use super::records::{
    AnswerRow, AttemptRow, AutoFailRow, Before, ElementRow, EventKind, EventRow, EvidenceRow, HintRow, MarkRow,
    SessionRow, Status, StoredSession, TotalRow, Typed,
};
use super::{Store, StoreError};

macro_rules! select_sessions {
    ($rest:literal) => {
        concat!(
            "SELECT id, classroom, student, drill, kind, drill_version, drill_hash, lang, mode, title, status, version, ",
            "started_at, updated_at, ended_at, in_dm, ending, outcome, earned, percent, grade, hints FROM sessions ",
            $rest
        )
    };
}

impl Store {
    /// A session with everything that was stored of it.
    pub async fn session(&self, id: &str) -> Result<Option<StoredSession>, StoreError> {
        self.read_session(id).await.map_err(StoreError::of("read a session"))
    }

    /// The open session of a student in a classroom.
    pub async fn open_session(&self, classroom: &str, student: &str) -> Result<Option<SessionRow>, StoreError> {
        const SQL: &str = select_sessions!("WHERE classroom = $1 AND student = $2 AND status = 'open'");
        let found = on_pool!(&*self.db, pool => {
            sqlx::query_as(SQL).bind(classroom).bind(student).fetch_optional(pool).await
        });
        found.map_err(StoreError::of("find a student's open session"))
    }

    /// The open session that a student plays in direct messages.
    pub async fn dm_session(&self, student: &str) -> Result<Option<SessionRow>, StoreError> {
        const SQL: &str = select_sessions!("WHERE student = $1 AND status = 'open' AND in_dm");
        let found = on_pool!(&*self.db, pool => sqlx::query_as(SQL).bind(student).fetch_optional(pool).await);
        found.map_err(StoreError::of("find a student's session in direct messages"))
    }

    /// Where the event of this input was stored: session and place.
    pub async fn event(&self, input: &str) -> Result<Option<(String, i64)>, StoreError> {
        const SQL: &str = "SELECT session, seq FROM events WHERE input = $1";
        let found = on_pool!(&*self.db, pool => sqlx::query_as(SQL).bind(input).fetch_optional(pool).await);
        found.map_err(StoreError::of("find an event"))
    }

    /// A student's finished and abandoned sessions, newest first, at most `limit`; in one classroom or in all.
    pub async fn attempts(
        &self,
        classroom: Option<&str>,
        student: &str,
        limit: u32,
        before: Option<&Before>,
    ) -> Result<Vec<AttemptRow>, StoreError> {
        let attempts = self.read_attempts(classroom, student, limit, before).await;
        attempts.map_err(StoreError::of("list a student's attempts"))
    }

    async fn read_session(&self, id: &str) -> sqlx::Result<Option<StoredSession>> {
        const SESSION: &str = select_sessions!("WHERE id = $1");
        const EVENTS: &str = "SELECT seq, input, kind, at, turn, cue, answer, reply FROM events \
            WHERE session = $1 ORDER BY seq";
        const CRITERIA: &str = "SELECT criterion, met, total, mark, late FROM attempt_criteria \
            WHERE session = $1 ORDER BY ordinal";
        let mut snapshot = self.db.snapshot().await?;
        let conn = &mut snapshot.conn();
        let session: Option<SessionRow> = on!(conn, c => sqlx::query_as(SESSION).bind(id).fetch_optional(c).await)?;
        let Some(session) = session else {
            return Ok(None);
        };
        let events: Vec<FlatEvent> = on!(conn, c => sqlx::query_as(EVENTS).bind(id).fetch_all(c).await)?;
        let mut marks = Marks::read(conn, id).await?;
        let events = events.into_iter().map(|event| event.nest(&mut marks)).collect::<sqlx::Result<_>>()?;
        let criteria = match session.status {
            Status::Open => Vec::new(),
            Status::Finished | Status::Abandoned => {
                on!(conn, c => sqlx::query_as(CRITERIA).bind(id).fetch_all(c).await)?
            }
        };
        Ok(Some(StoredSession { session, events, criteria }))
    }

    async fn read_attempts(
        &self,
        classroom: Option<&str>,
        student: &str,
        limit: u32,
        before: Option<&Before>,
    ) -> sqlx::Result<Vec<AttemptRow>> {
        const SESSIONS: &str = select_sessions!(
            "WHERE student = $1 AND ended_at IS NOT NULL AND ($2 IS NULL OR classroom = $2) \
             AND ($3 IS NULL OR (ended_at, id) < ($3, $4)) ORDER BY ended_at DESC, id DESC LIMIT $5"
        );
        const CRITERIA: &str = "SELECT session, criterion, met, total, mark, late FROM attempt_criteria \
            WHERE session IN (SELECT id FROM sessions WHERE student = $1 AND ended_at BETWEEN $2 AND $3) \
            ORDER BY session, ordinal";
        let (ended_at, id) = before.map(|before| (before.ended_at, before.session.as_str())).unzip();
        let mut snapshot = self.db.snapshot().await?;
        let conn = &mut snapshot.conn();
        let sessions: Vec<SessionRow> = on!(conn, c => {
            let select = sqlx::query_as(SESSIONS).bind(student).bind(classroom).bind(ended_at).bind(id);
            select.bind(i64::from(limit)).fetch_all(c).await
        })?;
        let ended = |session: Option<&SessionRow>| session.and_then(|session| session.ended_at).unwrap_or_default();
        let criteria: Vec<FlatTotal> = on!(conn, c => {
            let select = sqlx::query_as(CRITERIA).bind(student);
            select.bind(ended(sessions.last())).bind(ended(sessions.first())).fetch_all(c).await
        })?;
        let mut by_session: HashMap<String, Vec<TotalRow>> = HashMap::new();
        for FlatTotal { session, total } in criteria {
            by_session.entry(session).or_default().push(total);
        }
        let nest =
            |session: SessionRow| AttemptRow { criteria: by_session.remove(&session.id).unwrap_or_default(), session };
        Ok(sessions.into_iter().map(nest).collect())
    }
}

#[derive(sqlx::FromRow)]
struct FlatTotal {
    session: String,
    #[sqlx(flatten)]
    total: TotalRow,
}

#[derive(sqlx::FromRow)]
struct FlatEvent {
    seq: i64,
    input: String,
    kind: String,
    at: i64,
    turn: Option<String>,
    cue: Option<String>,
    answer: Option<String>,
    reply: Option<String>,
}

impl FlatEvent {
    fn nest(self, marks: &mut Marks) -> sqlx::Result<EventRow> {
        let Self { seq, input, kind, at, turn, cue, answer, reply } = self;
        let kind = match (kind.as_str(), turn, cue, answer, reply) {
            ("answer", Some(turn), Some(cue), Some(text), Some(reply)) => EventKind::Answer(AnswerRow {
                turn,
                cue,
                text: Typed::new(text),
                reply,
                marks: marks.marks.remove(&seq).unwrap_or_default(),
                auto_fails: marks.auto_fails.remove(&seq).unwrap_or_default(),
            }),
            ("hint", Some(turn), None, None, Some(text)) => EventKind::Hint(HintRow { turn, text }),
            ("abandon", None, None, None, None) => EventKind::Abandon,
            _ => return Err(sqlx::Error::Decode(format!("event {seq} does not have the columns of its kind").into())),
        };
        Ok(EventRow { seq, input, at, kind })
    }
}

/// The marks and auto-fails of a session, by `seq`.
struct Marks {
    marks: HashMap<i64, Vec<MarkRow>>,
    auto_fails: HashMap<i64, Vec<AutoFailRow>>,
}

#[derive(sqlx::FromRow)]
struct FlatEvidence {
    seq: i64,
    criterion: Option<String>,
    element: Option<i64>,
    auto_fail: Option<String>,
    first_byte: i64,
    end_byte: i64,
    pattern: String,
    route: String,
}

impl Marks {
    async fn read(conn: &mut Conn<'_>, session: &str) -> sqlx::Result<Self> {
        const MARKS: &str = "SELECT seq, criterion, mark, late FROM marks WHERE session = $1 ORDER BY seq, ordinal";
        const ELEMENTS: &str = "SELECT seq, criterion, ordinal, element, met FROM elements \
            WHERE session = $1 ORDER BY seq, criterion, ordinal";
        const AUTO_FAILS: &str = "SELECT seq, auto_fail FROM auto_fails WHERE session = $1 ORDER BY seq, ordinal";
        let marks: Vec<(i64, String, i64, bool)> =
            on!(conn, c => sqlx::query_as(MARKS).bind(session).fetch_all(c).await)?;
        let elements: Vec<(i64, String, i64, String, bool)> =
            on!(conn, c => sqlx::query_as(ELEMENTS).bind(session).fetch_all(c).await)?;
        let auto_fails: Vec<(i64, String)> =
            on!(conn, c => sqlx::query_as(AUTO_FAILS).bind(session).fetch_all(c).await)?;
        let (mut of_element, mut of_auto_fail) = read_evidence(conn, session).await?;

        let mut by_mark: HashMap<(i64, String), Vec<ElementRow>> = HashMap::new();
        for (seq, criterion, ordinal, element, met) in elements {
            let key = (seq, criterion, ordinal);
            let evidence = of_element.remove(&key).unwrap_or_default();
            let (seq, criterion, _) = key;
            by_mark.entry((seq, criterion)).or_default().push(ElementRow { element, met, evidence });
        }
        let mut nested = Self { marks: HashMap::new(), auto_fails: HashMap::new() };
        for (seq, criterion, mark, late) in marks {
            let key = (seq, criterion);
            let elements = by_mark.remove(&key).unwrap_or_default();
            nested.marks.entry(seq).or_default().push(MarkRow { criterion: key.1, mark, late, elements });
        }
        for (seq, auto_fail) in auto_fails {
            let key = (seq, auto_fail);
            let evidence = of_auto_fail.remove(&key).unwrap_or_default();
            nested.auto_fails.entry(seq).or_default().push(AutoFailRow { auto_fail: key.1, evidence });
        }
        Ok(nested)
    }
}

type OfElement = HashMap<(i64, String, i64), Vec<EvidenceRow>>;
type OfAutoFail = HashMap<(i64, String), Vec<EvidenceRow>>;

async fn read_evidence(conn: &mut Conn<'_>, session: &str) -> sqlx::Result<(OfElement, OfAutoFail)> {
    const SQL: &str = "SELECT seq, criterion, element, auto_fail, first_byte, end_byte, pattern, route FROM evidence \
        WHERE session = $1 ORDER BY seq, ordinal";
    let rows: Vec<FlatEvidence> = on!(conn, c => sqlx::query_as(SQL).bind(session).fetch_all(c).await)?;
    let (mut of_element, mut of_auto_fail) = (OfElement::new(), OfAutoFail::new());
    for row in rows {
        let FlatEvidence { seq, criterion, element, auto_fail, first_byte: start, end_byte: end, pattern, route } = row;
        let evidence = EvidenceRow { start, end, pattern, route };
        if let (Some(criterion), Some(element)) = (criterion, element) {
            of_element.entry((seq, criterion, element)).or_default().push(evidence);
        } else if let Some(auto_fail) = auto_fail {
            of_auto_fail.entry((seq, auto_fail)).or_default().push(evidence);
        }
    }
    Ok((of_element, of_auto_fail))
}
