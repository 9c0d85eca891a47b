//! Where a test keeps its data, and what it stores there.

use repliek::store::{
    AnswerRow, AutoFailRow, Begun, Closing, ElementRow, EventKind, EventRow, EvidenceRow, HintRow, Location, MarkRow,
    NewSession, Store, TotalRow, Typed,
};
use sqlx::sqlite::SqliteConnection;
use sqlx::{AssertSqlSafe, Connection, PgConnection};

use crate::support::postgres::Database;

/// An empty database of one kind or the other.
pub struct Place {
    pub location: Location,
    folder: Option<tempfile::TempDir>,
    database: Option<Database>,
}

impl Place {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let location = Location::Sqlite(folder.path().join("made").join("repliek.db"));
        Self { location, folder: Some(folder), database: None }
    }

    pub async fn postgres() -> Option<Self> {
        let database = Database::fresh().await?;
        Some(Self { location: Location::Postgres(database.url()), folder: None, database: Some(database) })
    }

    /// A place that another process made and removes.
    pub fn at(location: Location) -> Self {
        Self { location, folder: None, database: None }
    }

    pub async fn open(&self) -> Store {
        Store::open(&self.location).await.unwrap()
    }

    /// A connection past the store.
    pub async fn raw(&self) -> Raw {
        match &self.location {
            Location::Sqlite(path) => {
                Raw::Lite(SqliteConnection::connect(&format!("sqlite://{}", path.display())).await.unwrap())
            }
            Location::Postgres(url) => Raw::Pg(PgConnection::connect(url).await.unwrap()),
            Location::Unknown(_) => unreachable!("a place that can be opened"),
        }
    }

    /// How many rows a table has.
    pub async fn count(&self, table: &str) -> i64 {
        let sql = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        match self.raw().await {
            Raw::Lite(mut raw) => sqlx::query_scalar(sql).fetch_one(&mut raw).await.unwrap(),
            Raw::Pg(mut raw) => sqlx::query_scalar(sql).fetch_one(&mut raw).await.unwrap(),
        }
    }

    pub async fn remove(self) {
        drop(self.folder);
        if let Some(database) = self.database {
            database.remove().await;
        }
    }
}

/// A connection past the store.
pub enum Raw {
    Lite(SqliteConnection),
    Pg(PgConnection),
}

impl Raw {
    pub async fn execute(&mut self, sql: &'static str) {
        match self {
            Self::Lite(raw) => drop(sqlx::raw_sql(sql).execute(raw).await.unwrap()),
            Self::Pg(raw) => drop(sqlx::raw_sql(sql).execute(raw).await.unwrap()),
        }
    }
}

/// Runs each test on a SQLite file and on PostgreSQL.
macro_rules! on_both {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $name() {
                let place = crate::place::Place::sqlite();
                super::$name(&place).await;
                place.remove().await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $name() {
                if let Some(place) = crate::place::Place::postgres().await {
                    super::$name(&place).await;
                    place.remove().await;
                }
            })+
        }
    };
}
pub(crate) use on_both;

/// A session of a student, which the input `begin-<id>` begins.
pub fn new(id: &str, classroom: &str, student: &str) -> NewSession {
    NewSession {
        id: id.to_owned(),
        input: format!("begin-{id}"),
        at: 1_000,
        classroom: classroom.to_owned(),
        student: student.to_owned(),
        drill: "late-parcel".to_owned(),
        kind: "complaint".to_owned(),
        drill_version: 3,
        drill_hash: "ab12".to_owned(),
        lang: "nl".to_owned(),
        mode: "practice".to_owned(),
        title: "Het pakket 📦".to_owned(),
        in_dm: false,
    }
}

/// Begins it.
pub async fn begun(store: &Store, id: &str, classroom: &str, student: &str) {
    assert_eq!(store.begin(new(id, classroom, student)).await.unwrap(), Begun::New);
}

pub fn evidence(start: i64, end: i64) -> EvidenceRow {
    EvidenceRow { start, end, pattern: "het spijt me|sorry".to_owned(), route: "typo".to_owned() }
}

fn element(element: &str, met: bool, evidence: Vec<EvidenceRow>) -> ElementRow {
    ElementRow { element: element.to_owned(), met, evidence }
}

pub const WORDS: &str = "Het spijt me, mevrouw Sörensen 😀";

/// An answer with marks in another order than the alphabet's, an element that is there twice, and two auto-fails.
pub fn answer_row() -> AnswerRow {
    let mark =
        |criterion: &str, mark, late, elements| MarkRow { criterion: criterion.to_owned(), mark, late, elements };
    let auto_fail = |id: &str, evidence| AutoFailRow { auto_fail: id.to_owned(), evidence };
    AnswerRow {
        turn: "opening".to_owned(),
        cue: "Waar blijft mijn pakket?!".to_owned(),
        text: Typed::new(WORDS),
        reply: "Nou, vooruit.".to_owned(),
        marks: vec![
            mark("tone", 2, true, vec![element("register", true, vec![evidence(0, 34)])]),
            mark(
                "empathy",
                1,
                false,
                vec![
                    element("sorry", true, vec![evidence(14, 21), evidence(0, 12)]),
                    element("feeling", false, vec![]),
                    element("register", true, vec![evidence(3, 8)]),
                    element("register", false, vec![evidence(1, 2)]),
                ],
            ),
            mark("bonus", 0, false, vec![]),
        ],
        auto_fails: vec![auto_fail("swearing", vec![evidence(5, 7), evidence(1, 3)]), auto_fail("blame", vec![])],
    }
}

pub fn answer(session: &str, seq: i64) -> EventRow {
    event(session, seq, EventKind::Answer(answer_row()))
}

pub fn hint(session: &str, seq: i64) -> EventRow {
    event(session, seq, EventKind::Hint(HintRow { turn: "opening".to_owned(), text: "Noem de naam.".to_owned() }))
}

pub fn abandon(session: &str, seq: i64) -> EventRow {
    event(session, seq, EventKind::Abandon)
}

fn event(session: &str, seq: i64, kind: EventKind) -> EventRow {
    EventRow { seq, input: format!("{session}-{seq}"), at: 1_000_i64.saturating_add(seq), kind }
}

pub fn closing() -> Closing {
    let total = |criterion: &str, late| TotalRow { criterion: criterion.to_owned(), met: 2, total: 5, mark: 1, late };
    Closing {
        ending: Some("calm".to_owned()),
        outcome: Some("solved".to_owned()),
        earned: Some(7_166),
        percent: Some(6_966),
        grade: Some(55),
        criteria: vec![total("tone", true), total("empathy", false)],
    }
}
