//! How sessions begin and move.

use super::append::append;
use super::db::{Conn, on};
use super::people::{lock, meet};
use super::records::{Begun, Closing, EventRow, NewSession};
use super::writer::Work;
use super::{Store, StoreError};

impl Store {
    /// Begins a session.
    pub async fn begin(&self, new: NewSession) -> Result<Begun, StoreError> {
        self.db.write(Begin(new)).await
    }

    /// Abandons `old` by `event` (an [`EventKind::Abandon`](super::EventKind::Abandon)) with `closing`, and begins
    /// `new`, of the same student in the same classroom: both or neither.
    ///
    /// Where `old` was closed in the meantime, `new` just begins; where it went on, nothing changes and
    /// [`Begun::Open`] names it.
    pub async fn replace_open(
        &self,
        old: &str,
        event: EventRow,
        closing: Option<Closing>,
        new: NewSession,
    ) -> Result<Begun, StoreError> {
        self.db.write(Replace { old: old.to_owned(), event, closing, new }).await
    }

    /// Moves a student's direct messages to this open session, away from any other, or (`false`) away from it.
    ///
    /// False where the session is not open or not the student's; nothing changed then.
    pub async fn set_dm(&self, session: &str, student: &str, in_dm: bool) -> Result<bool, StoreError> {
        self.db.write(SetDm { session: session.to_owned(), student: student.to_owned(), in_dm }).await
    }
}

struct Begin(NewSession);

impl Work for Begin {
    type Done = Begun;
    const ACTION: &'static str = "begin a session";

    async fn run(&self, conn: &mut Conn<'_>) -> sqlx::Result<Begun> {
        meet(conn, &self.0.classroom, &self.0.student, self.0.at).await?;
        begin(conn, &self.0).await
    }
}

struct Replace {
    old: String,
    event: EventRow,
    closing: Option<Closing>,
    new: NewSession,
}

impl Work for Replace {
    type Done = Begun;
    const ACTION: &'static str = "begin a session in the place of another";

    async fn run(&self, conn: &mut Conn<'_>) -> sqlx::Result<Begun> {
        const OURS: &str = "SELECT COUNT(*) FROM sessions WHERE id = $1 AND classroom = $2 AND student = $3";
        let Self { old, event, closing, new } = self;
        meet(conn, &new.classroom, &new.student, new.at).await?;
        if let Some(session) = begun_by(conn, &new.input).await? {
            return Ok(Begun::Duplicate(session));
        }
        let ours: i64 = on!(conn, c => {
            sqlx::query_scalar(OURS).bind(old).bind(&new.classroom).bind(&new.student).fetch_one(c).await
        })?;
        if ours > 0 {
            // Not stored means that it is closed or went on; what is open now decides.
            append(conn, old, event, closing.as_ref()).await?;
        }
        begin(conn, new).await
    }
}

struct SetDm {
    session: String,
    student: String,
    in_dm: bool,
}

impl Work for SetDm {
    type Done = bool;
    const ACTION: &'static str = "move a student's direct messages";

    async fn run(&self, conn: &mut Conn<'_>) -> sqlx::Result<bool> {
        const HERE: &str = "SELECT COUNT(*) FROM sessions WHERE id = $1 AND student = $2 AND status = 'open'";
        let Self { session, student, in_dm } = self;
        lock(conn, student).await?;
        let here: i64 = on!(conn, c => sqlx::query_scalar(HERE).bind(session).bind(student).fetch_one(c).await)?;
        if here > 0 {
            set_dm(conn, session, student, *in_dm).await?;
        }
        Ok(here > 0)
    }
}

async fn set_dm(conn: &mut Conn<'_>, session: &str, student: &str, in_dm: bool) -> sqlx::Result<()> {
    const ELSEWHERE: &str = "UPDATE sessions SET in_dm = FALSE \
        WHERE student = $1 AND id <> $2 AND status = 'open' AND in_dm";
    const HERE: &str = "UPDATE sessions SET in_dm = $2 WHERE id = $1 AND status = 'open'";
    if in_dm {
        on!(conn, c => sqlx::query(ELSEWHERE).bind(student).bind(session).execute(c).await.map(drop))?;
    }
    on!(conn, c => sqlx::query(HERE).bind(session).bind(in_dm).execute(c).await.map(drop))
}

/// Begins a session of a student who is locked.
async fn begin(conn: &mut Conn<'_>, new: &NewSession) -> sqlx::Result<Begun> {
    const OPEN: &str = "SELECT id FROM sessions WHERE classroom = $1 AND student = $2 AND status = 'open'";
    if let Some(session) = begun_by(conn, &new.input).await? {
        return Ok(Begun::Duplicate(session));
    }
    let open = on!(conn, c => {
        sqlx::query_scalar(OPEN).bind(&new.classroom).bind(&new.student).fetch_optional(c).await
    })?;
    if let Some(session) = open {
        return Ok(Begun::Open(session));
    }
    if !insert(conn, new).await? {
        // Only another student's click can come in between, with this very input.
        let session = begun_by(conn, &new.input).await?.ok_or(sqlx::Error::RowNotFound)?;
        return Ok(Begun::Duplicate(session));
    }
    if new.in_dm {
        set_dm(conn, &new.id, &new.student, true).await?;
    }
    Ok(Begun::New)
}

async fn begun_by(conn: &mut Conn<'_>, input: &str) -> sqlx::Result<Option<String>> {
    const SQL: &str = "SELECT id FROM sessions WHERE started_by = $1";
    on!(conn, c => sqlx::query_scalar(SQL).bind(input).fetch_optional(c).await)
}

/// False where the input began a session before.
async fn insert(conn: &mut Conn<'_>, new: &NewSession) -> sqlx::Result<bool> {
    const SQL: &str = "INSERT INTO sessions (id, started_by, classroom, student, drill, kind, drill_version, \
        drill_hash, lang, mode, title, started_at, updated_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12) ON CONFLICT (started_by) DO NOTHING";
    let inserted = on!(conn, c => {
        let insert = sqlx::query(SQL).bind(&new.id).bind(&new.input).bind(&new.classroom).bind(&new.student);
        let insert = insert.bind(&new.drill).bind(&new.kind).bind(new.drill_version).bind(&new.drill_hash);
        let insert = insert.bind(&new.lang).bind(&new.mode).bind(&new.title).bind(new.at);
        insert.execute(c).await.map(|done| done.rows_affected())
    })?;
    Ok(inserted > 0)
}
