//! How events are stored.

use sqlx::QueryBuilder;

use super::db::{Conn, on};
use super::records::{AnswerRow, Appended, Closing, EventKind, EventRow, EvidenceRow, Status};
use super::writer::Work;
use super::{Store, StoreError};

impl Store {
    /// Stores the next event of a session, and with `closing` closes it.
    ///
    /// An [`EventKind::Abandon`] closes the session as abandoned, with or without `closing`; any other event with
    /// `closing` finishes it.
    pub async fn append(
        &self,
        session: &str,
        event: EventRow,
        closing: Option<Closing>,
    ) -> Result<Appended, StoreError> {
        self.db.write(Append { session: session.to_owned(), event, closing }).await
    }
}

struct Append {
    session: String,
    event: EventRow,
    closing: Option<Closing>,
}

impl Work for Append {
    type Done = Appended;
    const ACTION: &'static str = "store an event";

    async fn run(&self, conn: &mut Conn<'_>) -> sqlx::Result<Appended> {
        append(conn, &self.session, &self.event, self.closing.as_ref()).await
    }
}

/// See [`Store::append`].
pub(super) async fn append(
    conn: &mut Conn<'_>,
    session: &str,
    event: &EventRow,
    closing: Option<&Closing>,
) -> sqlx::Result<Appended> {
    if !claim(conn, session, event.seq).await? {
        return Ok(stored(conn, &event.input).await?.unwrap_or(Appended::Stale));
    }
    if !insert_event(conn, session, event).await? {
        return stored(conn, &event.input).await?.ok_or(sqlx::Error::RowNotFound);
    }
    if let EventKind::Answer(answer) = &event.kind {
        insert_marks(conn, session, event.seq, answer).await?;
        insert_evidence(conn, session, event.seq, answer).await?;
    }
    advance(conn, session, event).await?;
    match (&event.kind, closing) {
        (EventKind::Abandon, None) => close(conn, session, event, &Closing::default()).await?,
        (_, Some(closing)) => close(conn, session, event, closing).await?,
        (EventKind::Answer(_) | EventKind::Hint(_), None) => {}
    }
    Ok(Appended::Stored)
}

/// Keeps the session as it is until the transaction ends, if it is open and awaits the event at this place. It
/// changes nothing: an input that turns out to be stored must leave no trace.
async fn claim(conn: &mut Conn<'_>, session: &str, seq: i64) -> sqlx::Result<bool> {
    const SQL: &str = "UPDATE sessions SET version = version WHERE id = $1 AND version = $2 AND status = 'open'";
    let claimed = on!(conn, c => {
        sqlx::query(SQL).bind(session).bind(seq.saturating_sub(1)).execute(c).await.map(|done| done.rows_affected())
    })?;
    Ok(claimed > 0)
}

async fn stored(conn: &mut Conn<'_>, input: &str) -> sqlx::Result<Option<Appended>> {
    const SQL: &str = "SELECT session, seq FROM events WHERE input = $1";
    let found = on!(conn, c => sqlx::query_as(SQL).bind(input).fetch_optional(c).await)?;
    Ok(found.map(|(session, seq)| Appended::Duplicate { session, seq }))
}

/// False where the input is stored already.
async fn insert_event(conn: &mut Conn<'_>, session: &str, event: &EventRow) -> sqlx::Result<bool> {
    const SQL: &str = "INSERT INTO events (session, seq, input, kind, at, turn, cue, answer, reply) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (input) DO NOTHING";
    let (turn, cue, answer, reply) = match &event.kind {
        EventKind::Answer(AnswerRow { turn, cue, text, reply, .. }) => {
            (Some(turn), Some(cue), Some(text.as_str()), Some(reply))
        }
        EventKind::Hint(hint) => (Some(&hint.turn), None, None, Some(&hint.text)),
        EventKind::Abandon => (None, None, None, None),
    };
    let inserted = on!(conn, c => {
        let insert = sqlx::query(SQL).bind(session).bind(event.seq).bind(&event.input).bind(event.kind.code());
        let insert = insert.bind(event.at).bind(turn).bind(cue).bind(answer).bind(reply);
        insert.execute(c).await.map(|done| done.rows_affected())
    })?;
    Ok(inserted > 0)
}

async fn insert_marks(conn: &mut Conn<'_>, session: &str, seq: i64, answer: &AnswerRow) -> sqlx::Result<()> {
    const MARKS: &str = "INSERT INTO marks (session, seq, ordinal, criterion, mark, late) ";
    const ELEMENTS: &str = "INSERT INTO elements (session, seq, criterion, ordinal, element, met) ";
    const AUTO_FAILS: &str = "INSERT INTO auto_fails (session, seq, ordinal, auto_fail) ";
    if !answer.marks.is_empty() {
        on!(conn, c => {
            let mut insert = QueryBuilder::new(MARKS);
            insert.push_values((0_i64..).zip(&answer.marks), |mut row, (ordinal, mark)| {
                row.push_bind(session).push_bind(seq).push_bind(ordinal);
                row.push_bind(&mark.criterion).push_bind(mark.mark).push_bind(mark.late);
            });
            insert.build().execute(c).await.map(drop)
        })?;
    }
    let elements = || answer.marks.iter().flat_map(|mark| (0_i64..).zip(&mark.elements).map(move |at| (mark, at)));
    if elements().next().is_some() {
        on!(conn, c => {
            let mut insert = QueryBuilder::new(ELEMENTS);
            insert.push_values(elements(), |mut row, (mark, (ordinal, element))| {
                row.push_bind(session).push_bind(seq).push_bind(&mark.criterion);
                row.push_bind(ordinal).push_bind(&element.element).push_bind(element.met);
            });
            insert.build().execute(c).await.map(drop)
        })?;
    }
    if !answer.auto_fails.is_empty() {
        on!(conn, c => {
            let mut insert = QueryBuilder::new(AUTO_FAILS);
            insert.push_values((0_i64..).zip(&answer.auto_fails), |mut row, (ordinal, found)| {
                row.push_bind(session).push_bind(seq).push_bind(ordinal).push_bind(&found.auto_fail);
            });
            insert.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

/// What a piece of evidence speaks for.
#[derive(Clone, Copy)]
struct Of<'a> {
    criterion: Option<&'a str>,
    element: Option<i64>,
    auto_fail: Option<&'a str>,
}

fn evidence_of(answer: &AnswerRow) -> Vec<(Of<'_>, &EvidenceRow)> {
    let elements = answer.marks.iter().flat_map(|mark| {
        (0_i64..).zip(&mark.elements).flat_map(move |(ordinal, element)| {
            let of = Of { criterion: Some(&mark.criterion), element: Some(ordinal), auto_fail: None };
            element.evidence.iter().map(move |evidence| (of, evidence))
        })
    });
    let auto_fails = answer.auto_fails.iter().flat_map(|found| {
        let of = Of { criterion: None, element: None, auto_fail: Some(&found.auto_fail) };
        found.evidence.iter().map(move |evidence| (of, evidence))
    });
    elements.chain(auto_fails).collect()
}

async fn insert_evidence(conn: &mut Conn<'_>, session: &str, seq: i64, answer: &AnswerRow) -> sqlx::Result<()> {
    const SQL: &str = "INSERT INTO evidence (session, seq, ordinal, criterion, element, auto_fail, first_byte, \
        end_byte, pattern, route) ";
    // Ten values a row; SQLite takes 32,766 in one statement.
    for (first, rows) in (0_i64..).step_by(1000).zip(evidence_of(answer).chunks(1000)) {
        on!(conn, c => {
            let mut insert = QueryBuilder::new(SQL);
            insert.push_values((first..).zip(rows), |mut row, (ordinal, (of, evidence))| {
                row.push_bind(session).push_bind(seq).push_bind(ordinal);
                row.push_bind(of.criterion).push_bind(of.element).push_bind(of.auto_fail);
                row.push_bind(evidence.start).push_bind(evidence.end);
                row.push_bind(&evidence.pattern).push_bind(&evidence.route);
            });
            insert.build().execute(c).await.map(drop)
        })?;
    }
    Ok(())
}

async fn advance(conn: &mut Conn<'_>, session: &str, event: &EventRow) -> sqlx::Result<()> {
    const SQL: &str = "UPDATE sessions SET version = $2, updated_at = $3, hints = hints + $4 WHERE id = $1";
    let hints = i64::from(matches!(event.kind, EventKind::Hint(_)));
    on!(conn, c => {
        sqlx::query(SQL).bind(session).bind(event.seq).bind(event.at).bind(hints).execute(c).await.map(drop)
    })
}

async fn close(conn: &mut Conn<'_>, session: &str, event: &EventRow, closing: &Closing) -> sqlx::Result<()> {
    const SESSION: &str = "UPDATE sessions SET status = $2, ended_at = $3, ending = $4, outcome = $5, earned = $6, \
        percent = $7, grade = $8 WHERE id = $1";
    const CRITERIA: &str = "INSERT INTO attempt_criteria (session, ordinal, criterion, met, total, mark, late) ";
    let status = if event.kind == EventKind::Abandon { Status::Abandoned } else { Status::Finished };
    on!(conn, c => {
        let update = sqlx::query(SESSION).bind(session).bind(status.code()).bind(event.at);
        let update = update.bind(&closing.ending).bind(&closing.outcome).bind(closing.earned);
        update.bind(closing.percent).bind(closing.grade).execute(c).await.map(drop)
    })?;
    if closing.criteria.is_empty() {
        return Ok(());
    }
    on!(conn, c => {
        let mut insert = QueryBuilder::new(CRITERIA);
        insert.push_values((0_i64..).zip(&closing.criteria), |mut row, (ordinal, total)| {
            row.push_bind(session).push_bind(ordinal).push_bind(&total.criterion).push_bind(total.met);
            row.push_bind(total.total).push_bind(total.mark).push_bind(total.late);
        });
        insert.build().execute(c).await.map(drop)
    })
}
