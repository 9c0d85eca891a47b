//! The last things that the bot and the sandbox told one another, numbered.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

use crate::sandbox::json::Fields;
use crate::sandbox::log::{Happening, LoggedRequest, Outcome};
use crate::sandbox::shared::{Shared, lock};
use crate::sandbox::world::messages::now_ms;

/// How many entries are kept.
const KEPT: usize = 200;

/// One request of the bot, or one event for it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Counts from 1.
    pub(super) number: u64,
    /// When it was seen, in Unix milliseconds.
    pub(super) at_ms: u64,
    pub(super) what: What,
}

#[derive(Clone, Debug)]
pub(super) enum What {
    /// The bot called; for the first response to an interaction, how long after the interaction.
    Call { request: Box<LoggedRequest>, waited: Option<Duration> },
    /// The bot was told.
    Event { name: String, payload: Value, delivered: bool },
}

impl Entry {
    /// Whether something is wrong: a refusal, a fault, or an event that nobody took though somebody should have.
    pub(super) fn is_problem(&self) -> bool {
        match &self.what {
            What::Call { request, .. } => request.outcome != Outcome::Accepted,
            What::Event { name, delivered, .. } => name == "INTERACTION_CREATE" && !delivered,
        }
    }
}

#[derive(Debug)]
struct Kept {
    entry: Arc<Entry>,
    seen: Instant,
}

/// Records what is said, from its start until the sandbox ends.
#[derive(Debug)]
pub(super) struct Recorder {
    kept: Mutex<VecDeque<Kept>>,
    newest: watch::Sender<u64>,
}

impl Recorder {
    pub(super) fn start(shared: &Arc<Shared>) -> Arc<Self> {
        let recorder = Arc::new(Self { kept: Mutex::default(), newest: watch::Sender::new(0) });
        let mut feed = shared.feed.subscribe();
        let mut stop = shared.stop.subscribe();
        let kept = Arc::clone(&recorder);
        tokio::spawn(async move {
            loop {
                let happening = tokio::select! {
                    happening = feed.recv() => happening,
                    _ = stop.wait_for(|stopped| *stopped) => return,
                };
                match happening {
                    Ok(happening) => kept.note(happening),
                    // What was lost is lost; the numbers go on.
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return,
                }
            }
        });
        recorder
    }

    fn note(&self, happening: Happening) {
        let seen = Instant::now();
        let mut kept = lock(&self.kept);
        let what = match happening {
            Happening::Request(request) => What::Call { waited: waited(&kept, &request, seen), request },
            Happening::Event { name, payload, delivered } => What::Event { name, payload, delivered },
            Happening::Message { .. } => return,
        };
        let number = kept.back().map_or(0, |kept| kept.entry.number) + 1;
        kept.push_back(Kept { entry: Arc::new(Entry { number, at_ms: now_ms(), what }), seen });
        if kept.len() > KEPT {
            kept.pop_front();
        }
        drop(kept);
        self.newest.send_replace(number);
    }

    /// What was kept after entry `number`, oldest first.
    pub(super) fn after(&self, number: u64) -> Vec<Arc<Entry>> {
        let kept = lock(&self.kept);
        kept.iter().map(|kept| &kept.entry).filter(|entry| entry.number > number).cloned().collect()
    }

    /// Tells the number of the newest entry whenever there is one.
    pub(super) fn watch(&self) -> watch::Receiver<u64> {
        self.newest.subscribe()
    }
}

/// How long after its interaction a first response came.
fn waited(kept: &VecDeque<Kept>, request: &LoggedRequest, seen: Instant) -> Option<Duration> {
    request.route.filter(|route| route.ends_with("/callback"))?;
    let answered = request.path.split('/').nth(4)?;
    let asked = kept.iter().rev().find(|kept| match &kept.entry.what {
        What::Event { name, payload, .. } => name == "INTERACTION_CREATE" && *payload.field("id") == answered,
        What::Call { .. } => false,
    })?;
    Some(seen.duration_since(asked.seen))
}
