//! Students and classrooms.

use super::db::{Conn, on, on_pool};
use super::records::{Counts, Deleted, StudentRow};
use super::writer::Work;
use super::{Store, StoreError};

impl Store {
    /// A student, where they were seen before.
    pub async fn student(&self, id: &str) -> Result<Option<StudentRow>, StoreError> {
        const SQL: &str = "SELECT id, locale, notice_seen_at, created_at FROM students WHERE id = $1";
        let found = on_pool!(&*self.db, pool => sqlx::query_as(SQL).bind(id).fetch_optional(pool).await);
        found.map_err(StoreError::of("read a student"))
    }

    /// Notes that a student saw the privacy notice; the first time counts.
    pub async fn see_notice(&self, student: &str, at: i64) -> Result<(), StoreError> {
        self.db.write(SeeNotice { student: student.to_owned(), at }).await
    }

    /// Notes the language a student chose; none to follow the platform's again.
    pub async fn set_locale(&self, student: &str, locale: Option<&str>, at: i64) -> Result<(), StoreError> {
        self.db.write(SetLocale { student: student.to_owned(), locale: locale.map(str::to_owned), at }).await
    }

    /// Removes a student and everything of theirs.
    pub async fn delete_student(&self, student: &str) -> Result<Deleted, StoreError> {
        self.db.write(DeleteStudent(student.to_owned())).await
    }

    /// How much is stored.
    pub async fn counts(&self) -> Result<Counts, StoreError> {
        const SQL: &str = "SELECT (SELECT COUNT(*) FROM students) AS students, \
            (SELECT COUNT(*) FROM classrooms) AS classrooms, (SELECT COUNT(*) FROM sessions) AS sessions, \
            (SELECT COUNT(*) FROM sessions WHERE status = 'open') AS open, (SELECT COUNT(*) FROM events) AS events";
        let counts = on_pool!(&*self.db, pool => sqlx::query_as(SQL).fetch_one(pool).await);
        counts.map_err(StoreError::of("count what is stored"))
    }
}

/// Makes sure that classroom and student exist, and locks the student until the transaction ends: what a student
/// begins, moves and deletes happens one after the other.
pub(super) async fn meet(conn: &mut Conn<'_>, classroom: &str, student: &str, at: i64) -> sqlx::Result<()> {
    const CLASSROOM: &str = "INSERT INTO classrooms (id, created_at) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING";
    const STUDENT: &str = "INSERT INTO students (id, created_at) VALUES ($1, $2) \
        ON CONFLICT (id) DO UPDATE SET created_at = students.created_at";
    on!(conn, c => sqlx::query(CLASSROOM).bind(classroom).bind(at).execute(c).await.map(drop))?;
    on!(conn, c => sqlx::query(STUDENT).bind(student).bind(at).execute(c).await.map(drop))
}

/// Locks a student until the transaction ends; false where there is none.
pub(super) async fn lock(conn: &mut Conn<'_>, student: &str) -> sqlx::Result<bool> {
    const SQL: &str = "UPDATE students SET created_at = created_at WHERE id = $1";
    on!(conn, c => sqlx::query(SQL).bind(student).execute(c).await.map(|done| done.rows_affected() > 0))
}

struct SeeNotice {
    student: String,
    at: i64,
}

impl Work for SeeNotice {
    type Done = ();
    const ACTION: &'static str = "note that the notice was seen";

    async fn run(&self, conn: &mut Conn<'_>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO students (id, notice_seen_at, created_at) VALUES ($1, $2, $2) ON CONFLICT (id) \
            DO UPDATE SET notice_seen_at = COALESCE(students.notice_seen_at, excluded.notice_seen_at)";
        on!(conn, c => sqlx::query(SQL).bind(&self.student).bind(self.at).execute(c).await.map(drop))
    }
}

struct SetLocale {
    student: String,
    locale: Option<String>,
    at: i64,
}

impl Work for SetLocale {
    type Done = ();
    const ACTION: &'static str = "note a student's language";

    async fn run(&self, conn: &mut Conn<'_>) -> sqlx::Result<()> {
        const SQL: &str = "INSERT INTO students (id, locale, created_at) VALUES ($1, $2, $3) \
            ON CONFLICT (id) DO UPDATE SET locale = excluded.locale";
        let Self { student, locale, at } = self;
        on!(conn, c => sqlx::query(SQL).bind(student).bind(locale.as_deref()).bind(at).execute(c).await.map(drop))
    }
}

struct DeleteStudent(String);

impl Work for DeleteStudent {
    type Done = Deleted;
    const ACTION: &'static str = "remove a student";

    async fn run(&self, conn: &mut Conn<'_>) -> sqlx::Result<Deleted> {
        const COUNT: &str = "SELECT (SELECT COUNT(*) FROM sessions WHERE student = $1), \
            (SELECT COUNT(*) FROM events WHERE session IN (SELECT id FROM sessions WHERE student = $1))";
        // The rest cascades. Sessions go first: PostgreSQL locks the student once more, and harder, to delete them, and
        // would meet an answer that holds its session and waits for the student.
        const SESSIONS: &str = "DELETE FROM sessions WHERE student = $1";
        const STUDENT: &str = "DELETE FROM students WHERE id = $1";
        if !lock(conn, &self.0).await? {
            return Ok(Deleted { known: false, sessions: 0, events: 0 });
        }
        let (sessions, events) = on!(conn, c => sqlx::query_as(COUNT).bind(&self.0).fetch_one(c).await)?;
        for sql in [SESSIONS, STUDENT] {
            on!(conn, c => sqlx::query(sql).bind(&self.0).execute(c).await.map(drop))?;
        }
        Ok(Deleted { known: true, sessions, events })
    }
}
