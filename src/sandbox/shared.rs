//! What the server and the people's side both hold.

use std::net::SocketAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{broadcast, watch};

use super::faults::{Fault, Faults};
use super::log::{Happening, LoggedRequest};
use super::notices::{Notice, Notices, Unkept};
use super::options::SandboxOptions;
use super::ratelimit::{Counted, Limiter, Standing};
use super::world::World;

/// How many requests are remembered at most; of more, the older half is forgotten.
const LOGGED: usize = 20_000;

/// The state of a running sandbox.
///
/// Invariant: no lock is held across an await.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) options: SandboxOptions,
    pub(super) address: SocketAddr,
    pub(super) stop: watch::Sender<bool>,
    pub(super) feed: broadcast::Sender<Happening>,
    world: Mutex<World>,
    log: Mutex<Vec<LoggedRequest>>,
    limiter: Mutex<Limiter>,
    faults: Mutex<Faults>,
    /// Rises with every change of the world or the log.
    version: watch::Sender<u64>,
    notices: watch::Sender<Notices>,
}

impl Shared {
    pub(super) fn new(
        options: SandboxOptions,
        address: SocketAddr,
        world: World,
        feed: broadcast::Sender<Happening>,
    ) -> Self {
        Self {
            options,
            address,
            stop: watch::Sender::new(false),
            feed,
            world: Mutex::new(world),
            log: Mutex::new(Vec::new()),
            limiter: Mutex::default(),
            faults: Mutex::default(),
            version: watch::Sender::new(0),
            notices: watch::Sender::default(),
        }
    }

    /// Looks at the world.
    pub(super) fn look<T>(&self, look: impl FnOnce(&World) -> T) -> T {
        look(&lock(&self.world))
    }

    /// Changes the world and wakes whoever waits for a change.
    pub(super) fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        let outcome = change(&mut lock(&self.world));
        self.wake();
        outcome
    }

    /// Changes what nobody sees of the world; nobody is woken.
    pub(super) fn tidy<T>(&self, tidy: impl FnOnce(&mut World) -> T) -> T {
        tidy(&mut lock(&self.world))
    }

    /// Hears of every change of the world or the log from now on.
    pub(super) fn changes(&self) -> watch::Receiver<u64> {
        self.version.subscribe()
    }

    /// What there is to know of the files that the bot reads, and of the folder.
    pub(super) fn notices(&self) -> watch::Receiver<Notices> {
        self.notices.subscribe()
    }

    /// Tells what is wrong with the files that the bot reads, in the place of what was told before.
    pub(super) fn set_notices(&self, of_files: Vec<Notice>) {
        self.notices.send_modify(|all| all.of_files = of_files.into());
    }

    /// Tells whether what happens is kept.
    pub(super) fn set_unkept(&self, unkept: Option<Unkept>) {
        self.notices.send_if_modified(|all| {
            let differs = all.unkept != unkept;
            all.unkept = unkept;
            differs
        });
    }

    /// Looks at the log.
    pub(super) fn look_at_log<T>(&self, look: impl FnOnce(&[LoggedRequest]) -> T) -> T {
        look(&lock(&self.log))
    }

    /// Adds to the log. Within [`Shared::change`], whoever sees the change finds it in the log.
    pub(super) fn note(&self, request: LoggedRequest) {
        // Nobody need be listening.
        let _ = self.feed.send(Happening::Request(Box::new(request.clone())));
        let mut log = lock(&self.log);
        if log.len() >= LOGGED {
            log.drain(..LOGGED / 2);
        }
        log.push(request);
        drop(log);
        self.wake();
    }

    pub(super) fn forget_log(&self) {
        lock(&self.log).clear();
    }

    /// Counts a call against its rate limits.
    pub(super) fn count(&self, call: Counted<'_>) -> Standing {
        let limits = &self.options.rate_limits;
        lock(&self.limiter).count(limits, call, tokio::time::Instant::now())
    }

    /// The fault that strikes a request.
    pub(super) fn strike(&self, method: &str, path: &str) -> Option<Fault> {
        lock(&self.faults).strike(method, path)
    }

    /// Looks at the faults to come, or changes them.
    pub(super) fn faults<T>(&self, change: impl FnOnce(&mut Faults) -> T) -> T {
        change(&mut lock(&self.faults))
    }

    fn wake(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    /// Waits until `look` finds something, looking again after each change; none after `patience`.
    pub(super) async fn wait<T>(&self, patience: Duration, mut look: impl FnMut(&Self) -> Option<T>) -> Option<T> {
        let mut version = self.version.subscribe();
        let found = async {
            loop {
                version.mark_unchanged();
                if let Some(found) = look(self) {
                    return Some(found);
                }
                version.changed().await.ok()?;
            }
        };
        tokio::time::timeout(patience, found).await.ok().flatten()
    }
}

/// The state stays usable when a test that held the lock panicked.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
