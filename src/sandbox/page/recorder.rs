//! The last things that the bot and the sandbox told one another, numbered.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::Value;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

use crate::sandbox::json::Fields;
use crate::sandbox::log::{Delivery, Frame, Happening, LoggedRequest, Outcome};
use crate::sandbox::shared::{Shared, lock};
use crate::sandbox::world::messages::now_ms;

/// How many entries are kept.
pub(super) const KEPT: usize = 300;

/// Something that was said, or that was not said in time.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its place: counts from 1.
    pub(super) number: u64,
    /// Rises with whatever is recorded, and with what is added to this.
    pub(super) revision: u64,
    /// When it was seen, in Unix milliseconds.
    pub(super) at_ms: u64,
    pub(super) what: What,
}

#[derive(Clone, Debug)]
pub(super) enum What {
    /// The bot called; for the first response to an interaction, how long after the interaction.
    Call { request: Box<LoggedRequest>, waited: Option<Duration> },
    /// The bot was told; of an interaction also after what time it responded.
    Event { name: String, payload: Value, delivery: Delivery, answered: Option<Duration> },
    /// Something else of the gateway.
    Frame(Frame),
    /// The heartbeats of a connection and their answers: all in one, since they come for as long as it lasts.
    Heartbeats { connection: u64, n: u64, n_answered: u64, newest: Value, newest_ms: u64 },
    /// A connection ended.
    Closed { by_bot: bool, code: Option<u16>, reason: String },
    /// A first response did not come in time to what this event asked.
    Unanswered { payload: Value, waited: Duration },
}

impl Entry {
    /// Whether something is wrong: a refusal, a fault, an interaction that nobody took or answered, a connection that did
    /// not end well.
    pub(super) fn is_problem(&self) -> bool {
        match &self.what {
            What::Call { request, .. } => request.outcome != Outcome::Accepted,
            What::Event { name, delivery, .. } => {
                name == "INTERACTION_CREATE" && matches!(delivery, Delivery::Untaken | Delivery::Kept)
            }
            What::Closed { code, .. } => !matches!(code, Some(1000 | 1001)),
            What::Unanswered { .. } => true,
            What::Frame(_) | What::Heartbeats { .. } => false,
        }
    }

    /// Whether ordinary traffic does not push it out, as long as half of what is kept is such: what is wrong, and how a
    /// connection began and went on.
    fn lasts(&self) -> bool {
        self.is_problem() || matches!(self.what, What::Frame(_) | What::Closed { .. } | What::Heartbeats { .. })
    }

    fn payload(&self) -> &Value {
        match &self.what {
            What::Event { payload, .. } => payload,
            _ => &Value::Null,
        }
    }
}

#[derive(Debug)]
struct Kept {
    entry: Arc<Entry>,
    seen: Instant,
}

impl Kept {
    /// Adds to an entry, which is told anew.
    fn change(&mut self, revision: &mut u64, change: impl FnOnce(&mut What)) {
        let mut entry = Entry::clone(&self.entry);
        change(&mut entry.what);
        *revision += 1;
        entry.revision = *revision;
        self.entry = Arc::new(entry);
    }
}

#[derive(Debug, Default)]
struct Book {
    kept: VecDeque<Kept>,
    n_entries: u64,
    revision: u64,
}

/// Records what is said, from its start until the sandbox ends.
#[derive(Debug)]
pub(super) struct Recorder {
    book: Mutex<Book>,
    newest: watch::Sender<u64>,
}

impl Recorder {
    pub(super) fn start(shared: &Arc<Shared>) -> Arc<Self> {
        let recorder = Arc::new(Self { book: Mutex::default(), newest: watch::Sender::new(0) });
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
        let mut book = lock(&self.book);
        match happening {
            Happening::Request(request) => {
                let waited = book.note_response(&request);
                book.add(What::Call { request, waited });
            }
            Happening::Event { name, payload, delivery } => {
                book.add(What::Event { name, payload, delivery, answered: None });
            }
            Happening::Frame(frame) if frame.is_heartbeat() => book.add_heartbeat(frame),
            Happening::Frame(frame) => book.add(What::Frame(frame)),
            Happening::Closed { by_bot, code, reason } => book.add(What::Closed { by_bot, code, reason }),
            Happening::Unanswered { interaction, waited } => {
                let payload = book.asked(&interaction.to_string()).map(|kept| kept.entry.payload().clone());
                book.add(What::Unanswered { payload: payload.unwrap_or_default(), waited });
            }
            Happening::Message { .. } => return,
        }
        let revision = book.revision;
        drop(book);
        self.newest.send_replace(revision);
    }

    /// What was recorded or added to after a revision, oldest first.
    pub(super) fn after(&self, revision: u64) -> Vec<Arc<Entry>> {
        let book = lock(&self.book);
        book.kept.iter().map(|kept| &kept.entry).filter(|entry| entry.revision > revision).cloned().collect()
    }

    /// Tells the newest revision whenever there is one.
    pub(super) fn watch(&self) -> watch::Receiver<u64> {
        self.newest.subscribe()
    }
}

impl Book {
    fn add(&mut self, what: What) {
        self.n_entries += 1;
        self.revision += 1;
        let entry = Entry { number: self.n_entries, revision: self.revision, at_ms: now_ms(), what };
        self.kept.push_back(Kept { entry: Arc::new(entry), seen: Instant::now() });
        if self.kept.len() > KEPT {
            let n_lasting = self.kept.iter().filter(|kept| kept.entry.lasts()).count();
            let ordinary = self.kept.iter().position(|kept| !kept.entry.lasts());
            self.kept.remove(ordinary.filter(|_| n_lasting <= KEPT / 2).unwrap_or(0));
        }
    }

    /// Adds a heartbeat or its answer to those of its connection.
    fn add_heartbeat(&mut self, frame: Frame) {
        let is_answer = frame.op == Some(Frame::HEARTBEAT_ACK);
        let known = self.kept.iter_mut().rev().find(
            |kept| matches!(kept.entry.what, What::Heartbeats { connection, .. } if connection == frame.connection),
        );
        let Some(known) = known else {
            let (n, n_answered) = (u64::from(!is_answer), u64::from(is_answer));
            let (connection, newest) = (frame.connection, frame.payload);
            return self.add(What::Heartbeats { connection, n, n_answered, newest, newest_ms: now_ms() });
        };
        known.change(&mut self.revision, |what| {
            if let What::Heartbeats { n, n_answered, newest, newest_ms, .. } = what {
                if is_answer {
                    *n_answered += 1;
                } else {
                    *n += 1;
                    (*newest, *newest_ms) = (frame.payload, now_ms());
                }
            }
        });
    }

    /// The event that asked something of the bot.
    fn asked(&mut self, interaction: &str) -> Option<&mut Kept> {
        self.kept.iter_mut().rev().find(|kept| match &kept.entry.what {
            What::Event { name, payload, .. } => name == "INTERACTION_CREATE" && *payload.field("id") == interaction,
            _ => false,
        })
    }

    /// How long after its interaction a first response came; noted on the event too, where it was taken.
    fn note_response(&mut self, request: &LoggedRequest) -> Option<Duration> {
        request.route.filter(|route| route.ends_with("/callback"))?;
        let interaction = request.path.split('/').nth(4)?;
        let mut revision = self.revision;
        let asked = self.asked(interaction)?;
        let waited = asked.seen.elapsed();
        if request.outcome == Outcome::Accepted {
            asked.change(&mut revision, |what| {
                if let What::Event { answered, .. } = what {
                    *answered = Some(waited);
                }
            });
        }
        self.revision = revision;
        Some(waited)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sandbox::ids::Id;

    fn recorder() -> Recorder {
        Recorder { book: Mutex::default(), newest: watch::Sender::new(0) }
    }

    fn frame(connection: u64, op: u64) -> Happening {
        let from_bot = op == Frame::HEARTBEAT;
        Happening::Frame(Frame { connection, from_bot, op: Some(op), payload: json!(7) })
    }

    fn event(n: usize) -> Happening {
        Happening::Event { name: format!("E{n}"), payload: Value::Null, delivery: Delivery::Sent }
    }

    #[test]
    fn heartbeats_take_one_place_for_each_connection() {
        let recorder = recorder();
        for n in 0..50 {
            recorder.note(frame(1, Frame::HEARTBEAT));
            recorder.note(event(n));
            recorder.note(frame(1, Frame::HEARTBEAT_ACK));
        }
        let seen = recorder.after(0).last().unwrap().revision;
        recorder.note(frame(2, Frame::HEARTBEAT));
        recorder.note(frame(1, Frame::HEARTBEAT));
        let all = recorder.after(0);
        assert_eq!(all.len(), 52);
        let counted = |entry: &Entry| match entry.what {
            What::Heartbeats { connection, n, n_answered, .. } => Some((entry.number, connection, n, n_answered)),
            _ => None,
        };
        let beats: Vec<_> = all.iter().filter_map(|entry| counted(entry)).collect();
        assert_eq!(beats, [(1, 1, 51, 50), (52, 2, 1, 0)]);
        let fresh: Vec<_> = recorder.after(seen + 1).iter().map(|entry| entry.number).collect();
        assert_eq!(fresh, [1, 52], "what was added to is told again");
        assert_eq!(recorder.after(*recorder.watch().borrow()).len(), 0);
    }

    #[test]
    fn the_newest_are_kept() {
        let recorder = recorder();
        for n in 0..KEPT + 20 {
            recorder.note(event(n));
        }
        let numbers: Vec<_> = recorder.after(0).iter().map(|entry| entry.number).collect();
        assert_eq!((numbers.len(), numbers[0], numbers[KEPT - 1]), (KEPT, 21, KEPT as u64 + 20));
    }

    #[test]
    fn traffic_pushes_out_neither_problems_nor_the_start_of_a_connection() {
        let recorder = recorder();
        let unanswered = || Happening::Unanswered { interaction: Id::from(1), waited: Duration::from_secs(3) };
        recorder.note(frame(1, 10));
        recorder.note(unanswered());
        (0..2 * KEPT).for_each(|n| recorder.note(event(n)));
        let first: Vec<_> = recorder.after(0).iter().take(3).map(|entry| entry.number).collect();
        assert_eq!(first, [1, 2, KEPT as u64 + 5]);
        (0..2 * KEPT).for_each(|_| recorder.note(unanswered()));
        assert_eq!(recorder.after(0).len(), KEPT);
        recorder.note(event(0));
        assert_eq!(recorder.after(0).last().map(|entry| entry.is_problem()), Some(false), "the newest is there");
    }

    #[test]
    fn what_went_wrong_is_a_problem() {
        let closed = |by_bot, code| Happening::Closed { by_bot, code, reason: String::new() };
        let asked = |delivery| Happening::Event { name: "INTERACTION_CREATE".into(), payload: Value::Null, delivery };
        let cases = [
            (event(1), false),
            (asked(Delivery::Sent), false),
            (asked(Delivery::Replayed), false),
            (asked(Delivery::Kept), true),
            (asked(Delivery::Untaken), true),
            (closed(true, Some(1000)), false),
            (closed(false, Some(1001)), false),
            (closed(false, Some(4004)), true),
            (closed(false, None), true),
            (frame(1, 10), false),
            (Happening::Unanswered { interaction: Id::from(1), waited: Duration::from_secs(3) }, true),
        ];
        for (happening, expected) in cases {
            let recorder = recorder();
            recorder.note(happening.clone());
            assert_eq!(recorder.after(0)[0].is_problem(), expected, "{happening:?}");
        }
    }
}
