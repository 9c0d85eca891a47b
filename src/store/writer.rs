//! One task writes the SQLite file, and commits together what has gathered meanwhile.
//!
//! A commit waits for the disk; a classroom that answers at the same moment shares that wait. Each piece of work has a
//! savepoint of its own, so that one that fails takes no other with it, and nobody hears "done" before the commit.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use sqlx::sqlite::{SqliteConnection, SqlitePool};
use sqlx::{Connection, Sqlite, Transaction};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;

use super::db::Conn;
use super::error::{ErrorKind, StoreError, kind_of};

/// The most pieces of work in one commit, and the most that wait in line.
const MOST: usize = 256;

/// Something that is written in one transaction.
pub(super) trait Work: Send + Sync + 'static {
    /// What it comes to.
    type Done: Send + 'static;

    /// What it is called when it fails: "cannot …".
    const ACTION: &'static str;

    /// Does it. On an error the caller rolls back.
    fn run(&self, conn: &mut Conn<'_>) -> impl Future<Output = sqlx::Result<Self::Done>> + Send;
}

/// The task, from outside.
pub(super) struct Writer {
    line: Mutex<Option<mpsc::Sender<Box<dyn Waiting>>>>,
    task: tokio::sync::Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the task; it ends when the writer is closed or dropped.
    pub(super) fn start(pool: SqlitePool) -> Self {
        let (line, waiting) = mpsc::channel(MOST);
        let task = tokio::spawn(serve(pool, waiting));
        Self { line: Mutex::new(Some(line)), task: tokio::sync::Mutex::new(Some(task)) }
    }

    /// Gets in line, and waits until the work is committed.
    pub(super) async fn write<W: Work>(&self, work: W) -> Result<W::Done, StoreError> {
        let closed = || StoreError::new(W::ACTION, ErrorKind::Busy, sqlx::Error::PoolClosed);
        let line = self.line.lock().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(closed)?;
        let (answer, answered) = oneshot::channel();
        line.send(Box::new(InLine { work, done: None, answer })).await.map_err(|_| closed())?;
        drop(line);
        answered.await.map_err(|_| closed())?
    }

    /// Lets those in line finish, and ends the task.
    pub(super) async fn close(&self) {
        drop(self.line.lock().unwrap_or_else(PoisonError::into_inner).take());
        if let Some(task) = self.task.lock().await.take() {
            // An error here means that the task panicked; there is nothing left to close.
            let _ = task.await;
        }
    }
}

async fn serve(pool: SqlitePool, mut waiting: mpsc::Receiver<Box<dyn Waiting>>) {
    let mut batch = Vec::new();
    while waiting.recv_many(&mut batch, MOST).await > 0 {
        let committed = commit(&pool, &mut batch).await.map_err(Arc::new);
        for work in batch.drain(..) {
            work.answer(committed.as_ref().map_err(Arc::clone).copied());
        }
    }
    pool.close().await;
}

async fn commit(pool: &SqlitePool, batch: &mut [Box<dyn Waiting>]) -> sqlx::Result<()> {
    // A transaction that reads before it writes fails at once when another process writes in between, in spite of
    // the busy timeout; IMMEDIATE waits before it reads.
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
    for work in batch {
        let mut savepoint = tx.begin().await?;
        if work.run(&mut savepoint).await {
            savepoint.commit().await?;
        } else {
            savepoint.rollback().await?;
        }
    }
    tx.commit().await
}

/// Work of any kind, in line.
trait Waiting: Send {
    /// Does it; false where it failed.
    fn run<'a>(&'a mut self, tx: &'a mut Transaction<'_, Sqlite>) -> Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

    /// Tells who waits, now that the batch was committed or failed.
    fn answer(self: Box<Self>, committed: Result<(), Arc<sqlx::Error>>);
}

struct InLine<W: Work> {
    work: W,
    done: Option<sqlx::Result<W::Done>>,
    answer: oneshot::Sender<Result<W::Done, StoreError>>,
}

impl<W: Work> Waiting for InLine<W> {
    fn run<'a>(&'a mut self, tx: &'a mut Transaction<'_, Sqlite>) -> Pin<Box<dyn Future<Output = bool> + Send + 'a>> {
        Box::pin(async move {
            let conn: &mut SqliteConnection = tx;
            let done = self.work.run(&mut Conn::Lite(conn)).await;
            self.done.insert(done).is_ok()
        })
    }

    fn answer(self: Box<Self>, committed: Result<(), Arc<sqlx::Error>>) {
        let answer = match (self.done, committed) {
            (Some(Err(source)), _) => Err(StoreError::of(W::ACTION)(source)),
            (_, Err(source)) => Err(StoreError::new(W::ACTION, kind_of(&source), source)),
            (Some(Ok(done)), Ok(())) => Ok(done),
            (None, Ok(())) => Err(StoreError::of(W::ACTION)(sqlx::Error::WorkerCrashed)),
        };
        // Who no longer waits will ask again; the same input is stored once.
        let _ = self.answer.send(answer);
    }
}
