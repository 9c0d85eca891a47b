//! The two databases behind one face: pools, transactions and migrations.

use std::path::Path;
use std::str::FromStr;
use std::time::{Duration, Instant};

use sqlx::migrate::{Migrate, MigrateError, Migrator};
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{Connection, Postgres, Sqlite, Transaction};

use super::error::{ErrorKind, StoreError, kind_of};
use super::writer::{Work, Writer};

static MIGRATOR: Migrator = sqlx::migrate!("./migrations");

const OPEN: &str = "open the database";

/// How long another process may keep a SQLite file locked.
const BUSY: Duration = Duration::from_secs(5);

/// How soon a refused opening is tried again.
const AGAIN: Duration = Duration::from_millis(20);

/// How long a server may take to answer, or a connection to come free.
const ANSWER: Duration = Duration::from_secs(8);

/// An open database.
pub(super) enum Db {
    /// Written by one task, read by a pool.
    Lite { read: SqlitePool, writer: Writer },
    /// A pool for both.
    Pg(PgPool),
}

/// A connection of either database.
pub(super) enum Conn<'c> {
    Lite(&'c mut SqliteConnection),
    Pg(&'c mut PgConnection),
}

/// A transaction that reads one state of the database, whatever is written meanwhile.
pub(super) enum Snapshot {
    Lite(Transaction<'static, Sqlite>),
    Pg(Transaction<'static, Postgres>),
}

/// Runs a query, written once, on a [`Conn`].
macro_rules! on {
    ($conn:expr, $c:ident => $query:expr) => {
        match $conn {
            $crate::store::db::Conn::Lite(conn) => {
                let $c = &mut **conn;
                $query
            }
            $crate::store::db::Conn::Pg(conn) => {
                let $c = &mut **conn;
                $query
            }
        }
    };
}
pub(super) use on;

/// Runs one reading query, written once, on a [`Db`].
macro_rules! on_pool {
    ($db:expr, $pool:ident => $query:expr) => {
        match $db {
            $crate::store::db::Db::Lite { read: $pool, .. } => $query,
            $crate::store::db::Db::Pg($pool) => $query,
        }
    };
}
pub(super) use on_pool;

impl Snapshot {
    /// Its connection.
    pub(super) fn conn(&mut self) -> Conn<'_> {
        match self {
            Self::Lite(tx) => Conn::Lite(tx),
            Self::Pg(tx) => Conn::Pg(tx),
        }
    }
}

impl Db {
    /// Opens a file, which is made when it is missing, and its folder too.
    pub(super) async fn open_sqlite(path: &Path) -> Result<Self, StoreError> {
        // An absolute path is a file whatever it is called; `:memory:` and `file:` mean something else to SQLite.
        let path = std::path::absolute(path).map_err(|source| StoreError::of_io(OPEN, source))?;
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|source| StoreError::of_io(OPEN, source))?;
        }
        let options = sqlite_options(&path);
        let write = open_patiently(&path, &options).await?;
        migrate_sqlite(&write).await?;
        let read = SqlitePoolOptions::new().max_connections(4).acquire_timeout(ANSWER).connect_with(options).await;
        let read = read.map_err(|source| open_error(&path, source))?;
        Ok(Self::Lite { read, writer: Writer::start(write) })
    }

    /// Connects to a server.
    pub(super) async fn open_postgres(url: &str) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url).map_err(StoreError::of(OPEN))?.application_name("repliek");
        // A pool would go on knocking at a closed door until its timeout; and sqlx leaves its lock on a connection
        // whose migration failed. A connection of its own answers at once and takes the lock with it.
        let connection = tokio::time::timeout(ANSWER, PgConnection::connect_with(&options)).await;
        let connection = connection.unwrap_or_else(|_| Err(sqlx::Error::PoolTimedOut));
        let mut connection = connection.map_err(StoreError::of(OPEN))?;
        let migrated = migrate(&mut connection).await;
        connection.close().await.map_err(StoreError::of(OPEN))?;
        migrated?;
        Ok(Self::Pg(PgPoolOptions::new().max_connections(16).acquire_timeout(ANSWER).connect_lazy_with(options)))
    }

    /// Lets what is being written finish, then closes.
    pub(super) async fn close(&self) {
        match self {
            Self::Lite { read, writer } => {
                read.close().await;
                writer.close().await;
            }
            Self::Pg(pool) => pool.close().await,
        }
    }

    /// Begins to read.
    pub(super) async fn snapshot(&self) -> sqlx::Result<Snapshot> {
        Ok(match self {
            Self::Lite { read, .. } => Snapshot::Lite(read.begin().await?),
            Self::Pg(pool) => Snapshot::Pg(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?),
        })
    }

    /// Does the work in a transaction of its own: all of it is on disk when this returns, or nothing was done.
    pub(super) async fn write<W: Work>(&self, work: W) -> Result<W::Done, StoreError> {
        match self {
            Self::Lite { writer, .. } => writer.write(work).await,
            Self::Pg(pool) => write_postgres(pool, &work).await.map_err(StoreError::of(W::ACTION)),
        }
    }
}

async fn write_postgres<W: Work>(pool: &PgPool, work: &W) -> sqlx::Result<W::Done> {
    // Said aloud, because a server may have another default: the work relies on seeing what others committed.
    let mut tx = pool.begin_with("BEGIN ISOLATION LEVEL READ COMMITTED").await?;
    let done = work.run(&mut Conn::Pg(&mut tx)).await?;
    tx.commit().await?;
    Ok(done)
}

fn sqlite_options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // An answer that was acknowledged survives a power cut: the log is flushed at each commit. A lone answer with
        // its marks takes 1.5–2.5 ms instead of about 1 (ext4, debug build, two cores); fifty students at once still
        // get 560–1,400 answers a second, because they share commits (350 if each had its own).
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY)
        .foreign_keys(true)
        .pragma("secure_delete", "ON") // what a student deleted is overwritten, not only unlinked
}

/// Opens the writing connection. While others start or stop on the same file, the change to a write-ahead log is
/// refused at once, whatever the busy timeout (sqlite.org/wal.html, section 8): so it is tried again for as long.
async fn open_patiently(path: &Path, options: &SqliteConnectOptions) -> Result<SqlitePool, StoreError> {
    let began = Instant::now();
    loop {
        let opened = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await;
        match opened.map_err(|source| open_error(path, source)) {
            Err(error) if error.kind() == ErrorKind::Busy && began.elapsed() < BUSY => {
                tokio::time::sleep(AGAIN).await;
            }
            opened => return opened,
        }
    }
}

async fn migrate_sqlite(pool: &SqlitePool) -> Result<(), StoreError> {
    // sqlx takes no lock on SQLite; a write transaction around it all makes a second process wait.
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await.map_err(StoreError::of(OPEN))?;
    migrate(&mut *tx).await?;
    tx.commit().await.map_err(StoreError::of(OPEN))
}

/// Hidden in sqlx's documentation, and made for this: the future of its `run` cannot change threads.
async fn migrate<C: Migrate>(connection: &mut C) -> Result<(), StoreError> {
    MIGRATOR.run_direct(None, connection, false).await.map_err(migration_error)
}

fn migration_error(source: MigrateError) -> StoreError {
    let newest = MIGRATOR.iter().map(|migration| migration.version).max();
    let kind = match &source {
        MigrateError::VersionMissing(version) if Some(*version) > newest => ErrorKind::Newer,
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => kind_of(error),
        MigrateError::VersionMismatch(_) | MigrateError::VersionMissing(_) | MigrateError::Dirty(_) => {
            ErrorKind::Corrupt
        }
        _ => ErrorKind::Other,
    };
    StoreError::new("bring the database up to date", kind, source)
}

/// SQLite says "cannot open" as well of a file that is there in a folder where its log cannot be made.
fn open_error(path: &Path, source: sqlx::Error) -> StoreError {
    match kind_of(&source) {
        ErrorKind::Unreachable if !path.is_dir() => StoreError::new(OPEN, ErrorKind::ReadOnly, source),
        kind => StoreError::new(OPEN, kind, source),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_file_is_opened_to_last() {
        let folder = tempfile::tempdir().unwrap();
        let mut lite = SqliteConnection::connect_with(&sqlite_options(&folder.path().join("a.db"))).await.unwrap();
        let flush: i64 = sqlx::query_scalar("PRAGMA synchronous").fetch_one(&mut lite).await.unwrap();
        let journal: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(&mut lite).await.unwrap();
        let keys: i64 = sqlx::query_scalar("PRAGMA foreign_keys").fetch_one(&mut lite).await.unwrap();
        let overwrite: i64 = sqlx::query_scalar("PRAGMA secure_delete").fetch_one(&mut lite).await.unwrap();
        assert_eq!((flush, journal.as_str(), keys, overwrite), (2, "wal", 1, 1));
    }

    #[test]
    fn opening_and_writing_may_change_threads() {
        fn is_send(_: impl Send) {}
        is_send(Db::open_sqlite(Path::new("a.db")));
        is_send(Db::open_postgres("postgres://nowhere"));
    }
}
