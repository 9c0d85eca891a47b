//! Gateway sessions: who gets which event, and what is kept for a resume.

use std::collections::VecDeque;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{broadcast, mpsc};
use tokio::time::Instant;

use super::{control, intents};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::log::{Delivery, Frame, Happening};

/// How many events a session keeps for a resume.
const BUFFER: usize = 20_000;

/// What a connection has to do next.
#[derive(Clone, Debug)]
pub(in crate::sandbox) enum Outgoing {
    Frame(String),
    Close(u16, &'static str),
    /// Cut the connection without a word.
    Drop,
}

pub(in crate::sandbox) type Sender = mpsc::UnboundedSender<Outgoing>;

/// One session: it outlives its connection for a while.
#[derive(Debug)]
pub(in crate::sandbox) struct Session {
    id: String,
    intents: u64,
    shard: (u64, u64),
    seq: u64,
    sent: VecDeque<(u64, String)>,
    connection: Option<(u64, Sender)>,
    lost_at: Option<Instant>,
}

impl Session {
    fn takes(&self, event: &str, guild: Option<Id>) -> bool {
        let (shard, n_shards) = self.shard;
        let home = guild.map_or(0, |id| (id.get() >> 22) % n_shards.max(1));
        home == shard && intents::cover(self.intents, event, guild.is_some())
    }

    fn push(&mut self, event: &str, payload: &Value) -> Delivery {
        self.seq += 1;
        let frame = json!({"op": 0, "t": event, "s": self.seq, "d": payload}).to_string();
        // A closed channel means the connection is ending; the buffer keeps the frame.
        let goes_out =
            self.connection.as_ref().is_some_and(|(_, sender)| sender.send(Outgoing::Frame(frame.clone())).is_ok());
        self.sent.push_back((self.seq, frame));
        if self.sent.len() > BUFFER {
            self.sent.pop_front();
        }
        if goes_out { Delivery::Sent } else { Delivery::Kept }
    }

    /// What was sent or kept after event `seen`, in order.
    fn missed(&self, seen: u64) -> impl Iterator<Item = &String> {
        self.sent.iter().filter(move |(seq, _)| *seq > seen).map(|(_, frame)| frame)
    }
}

/// All sessions, and what the bot said when it opened them.
#[derive(Debug)]
pub(in crate::sandbox) struct Sessions {
    /// Connected ones, and those that can still be resumed.
    all: Vec<Session>,
    next_id: u64,
    resume_window: Duration,
    feed: broadcast::Sender<Happening>,
    pub(in crate::sandbox) identifies: Vec<Value>,
    pub(in crate::sandbox) resumes: Vec<Value>,
    pub(in crate::sandbox) n_heartbeats: u64,
    granted_intents: u64,
}

impl Sessions {
    pub(in crate::sandbox) fn new(
        resume_window: Duration,
        granted_intents: u64,
        feed: broadcast::Sender<Happening>,
    ) -> Self {
        Self {
            all: Vec::new(),
            next_id: 0,
            resume_window,
            feed,
            identifies: Vec::new(),
            resumes: Vec::new(),
            n_heartbeats: 0,
            granted_intents,
        }
    }

    /// Whether the bot was granted the text of messages in guilds.
    pub(in crate::sandbox) fn may_read_content(&self) -> bool {
        self.granted_intents & intents::MESSAGE_CONTENT != 0
    }

    /// A number for a new connection.
    pub(in crate::sandbox) fn next_connection(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    /// Opens a session on a connection.
    pub(in crate::sandbox) fn open(&mut self, connection: (u64, Sender), intents: u64, shard: (u64, u64)) -> String {
        self.forget_stale();
        self.next_id += 1;
        let id = format!("session-{}", self.next_id);
        self.all.push(Session {
            id: id.clone(),
            intents,
            shard,
            seq: 0,
            sent: VecDeque::new(),
            connection: Some(connection),
            lost_at: None,
        });
        id
    }

    /// Sends one event in one session, whatever its intents.
    pub(in crate::sandbox) fn send_in(&mut self, session: &str, event: &str, payload: &Value) {
        let Some(session) = self.all.iter_mut().find(|known| known.id == session) else { return };
        let delivery = session.push(event, payload);
        self.tell_watchers(Happening::Event { name: event.to_owned(), payload: payload.clone(), delivery });
    }

    /// Takes up a session on a new connection: what was missed, in order, then `RESUMED`.
    pub(in crate::sandbox) fn resume(
        &mut self,
        id: &str,
        seen: u64,
        connection: (u64, Sender),
    ) -> Result<(), ResumeRefusal> {
        self.forget_stale();
        let session = self.all.iter_mut().find(|known| known.id == id).ok_or(ResumeRefusal::Unknown)?;
        if seen > session.seq {
            return Err(ResumeRefusal::BadSequence);
        }
        let oldest = session.sent.front().map_or(session.seq + 1, |(seq, _)| *seq);
        if seen + 1 < oldest {
            return Err(ResumeRefusal::Unknown);
        }
        let mut replayed = Vec::new();
        for frame in session.missed(seen) {
            let _ = connection.1.send(Outgoing::Frame(frame.clone()));
            replayed.extend(serde_json::from_str::<Value>(frame));
        }
        session.connection = Some(connection);
        session.lost_at = None;
        for event in replayed {
            let name = event.field("t").as_str().unwrap_or_default().to_owned();
            let payload = event.field("d").clone();
            self.tell_watchers(Happening::Event { name, payload, delivery: Delivery::Replayed });
        }
        self.send_in(id, "RESUMED", &json!({}));
        Ok(())
    }

    /// A connection ended: its session stays for a while, unless the bot said goodbye.
    pub(in crate::sandbox) fn detach(&mut self, connection: u64, goodbye: bool) {
        let is_its = |session: &Session| {
            let number = session.connection.as_ref().map(|(number, _)| *number);
            number == Some(connection)
        };
        if goodbye {
            self.all.retain(|session| !is_its(session));
        }
        for session in self.all.iter_mut().filter(|session| is_its(session)) {
            session.connection = None;
            session.lost_at = Some(Instant::now());
        }
    }

    /// Ends every session, so that none can be resumed.
    pub(in crate::sandbox) fn forget_all(&mut self) {
        self.all.clear();
    }

    fn forget_stale(&mut self) {
        let window = self.resume_window;
        self.all.retain(|session| session.lost_at.is_none_or(|lost| lost.elapsed() < window));
    }

    /// The bot has seen everything up to `seq`.
    pub(in crate::sandbox) fn heartbeat(&mut self, connection: u64, seq: Option<u64>) {
        self.n_heartbeats += 1;
        let Some(seq) = seq else { return };
        for session in &mut self.all {
            if session.connection.as_ref().map(|(number, _)| *number) == Some(connection) {
                session.sent.retain(|(sent, _)| *sent >= seq);
            }
        }
    }

    /// Sends an event to every session that takes it. False when there is none.
    pub(in crate::sandbox) fn dispatch(&mut self, event: &str, guild: Option<Id>, payload: &Value) -> bool {
        self.forget_stale();
        let takers = self.all.iter_mut().filter(|session| session.takes(event, guild));
        let delivery = takers.map(|session| session.push(event, payload)).max().unwrap_or(Delivery::Untaken);
        self.tell_watchers(Happening::Event { name: event.to_owned(), payload: payload.clone(), delivery });
        delivery != Delivery::Untaken
    }

    /// Tells whoever watches the sandbox, and no bot.
    pub(in crate::sandbox) fn tell_watchers(&self, happening: Happening) {
        // Nobody need be listening.
        let _ = self.feed.send(happening);
    }

    /// Has every open connection do the same.
    pub(in crate::sandbox) fn tell_all(&self, what: &Outgoing) {
        for (_, sender) in self.connections() {
            let _ = sender.send(what.clone());
        }
    }

    /// Whether the bot has had a session yet.
    pub(in crate::sandbox) fn was_online(&self) -> bool {
        !self.identifies.is_empty()
    }

    /// Sends a frame that is no event on every open connection.
    pub(in crate::sandbox) fn send_all(&self, op: u64, payload: &Value) {
        for connection in self.connections() {
            self.send(connection, op, payload);
        }
    }

    /// Sends a frame that is no event on one connection.
    pub(super) fn send(&self, (number, sender): &(u64, Sender), op: u64, payload: &Value) {
        self.tell_watchers(Happening::Frame(Frame {
            connection: *number,
            from_bot: false,
            op: Some(op),
            payload: payload.clone(),
        }));
        let _ = sender.send(Outgoing::Frame(control(op, payload)));
    }

    fn connections(&self) -> impl Iterator<Item = &(u64, Sender)> {
        self.all.iter().filter_map(|session| session.connection.as_ref())
    }

    /// Whether a session is connected.
    pub(in crate::sandbox) fn is_online(&self) -> bool {
        self.all.iter().any(|session| session.connection.is_some())
    }
}

/// Why a session was not resumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::sandbox) enum ResumeRefusal {
    /// No such session, or too much was missed: op 9.
    Unknown,
    /// The bot claims to have seen what was never sent: close code 4007.
    BadSequence,
}
