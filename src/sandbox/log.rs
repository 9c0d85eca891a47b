//! What the bot asked and what became of it.

use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;

/// One request of the bot, with its answer.
#[derive(Clone, Debug, Serialize)]
pub struct LoggedRequest {
    /// `GET`, `POST` and so on.
    pub method: String,
    /// The path, with `/api/v10` in front.
    pub path: String,
    /// The route it took, such as `/channels/{channel}/messages`; none when there is no such route.
    pub route: Option<&'static str>,
    /// What stood after the question mark.
    pub query: String,
    /// The JSON body; null when there was none.
    pub body: Value,
    /// Uploaded files.
    pub files: Vec<LoggedFile>,
    /// The status of the answer; 0 when the connection was cut.
    pub status: u16,
    /// The body of the answer; null when there was none.
    pub answer: Value,
    /// From the head of the request until its effect; a fault's delay after the effect is not in it.
    pub duration: Duration,
    /// How it ended.
    pub outcome: Outcome,
    /// What was left of the limit of its route; none where it was not counted.
    pub limit: Option<Allowance>,
}

impl LoggedRequest {
    /// Discord's error code of a refused request.
    pub fn error_code(&self) -> Option<u64> {
        (self.status >= 400).then(|| self.answer.field("code").as_u64())?
    }
}

/// A limit on how often something may be asked, and what is left of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Allowance {
    /// How many calls.
    pub limit: u32,
    /// In which time.
    pub per: Duration,
    /// How many more may come before that time is over.
    pub remaining: u32,
}

/// An uploaded file: its bytes are not logged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoggedFile {
    /// The name of the form's field, such as `files[0]`.
    pub field: String,
    /// The name of the file.
    pub name: String,
    /// Its length in bytes.
    pub size: usize,
}

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Outcome {
    /// It was done.
    Accepted,
    /// Discord would have refused it.
    Refused,
    /// The sandbox has no such route.
    Unexpected,
    /// It came too soon.
    RateLimited,
    /// A fault was injected.
    Faulted,
}

/// Something that happened in the sandbox, for whoever watches.
#[derive(Clone, Debug, Serialize)]
pub enum Happening {
    /// The bot called.
    Request(Box<LoggedRequest>),
    /// An event was made for the bot.
    Event {
        /// Such as `INTERACTION_CREATE`.
        name: String,
        /// Its `d`.
        payload: Value,
        /// Whether it went out.
        delivery: Delivery,
    },
    /// Something was said on the gateway that is no event.
    Frame(Frame),
    /// A connection of the gateway ended.
    Closed {
        /// Whether the bot closed it.
        by_bot: bool,
        /// The close code; none where the connection was cut.
        code: Option<u16>,
        /// The reason that was given.
        reason: String,
    },
    /// The bot let the time for a first response pass.
    Unanswered {
        /// The interaction.
        interaction: Id,
        /// How long it waited.
        waited: Duration,
    },
    /// A message was made, changed or removed.
    Message {
        /// The message.
        id: Id,
        /// The channel it stands in.
        channel: Id,
        /// Who alone is shown it; none where everyone in the channel is.
        only: Option<Id>,
    },
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub enum Delivery {
    /// No session takes it: there is none, or its intents do not cover the event.
    Untaken,
    /// Its session has no connection now; it is kept until that is resumed.
    Kept,
    /// It was kept, and went out when its session was resumed.
    Replayed,
    /// It went out at once.
    Sent,
}

/// A frame of the gateway that is no event. What the bot sends never shows its token.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Frame {
    /// The connection, counted from the start.
    pub connection: u64,
    /// Whether the bot sent it.
    pub from_bot: bool,
    /// What it is; none where it could not be read.
    pub op: Option<u64>,
    /// Its `d`.
    pub payload: Value,
}

impl Frame {
    /// A heartbeat; where it comes from Discord, the wish for one.
    pub(super) const HEARTBEAT: u64 = 1;
    /// The answer to a heartbeat.
    pub(super) const HEARTBEAT_ACK: u64 = 11;

    /// Discord's name for what it is; none for what Discord does not know.
    pub fn name(&self) -> Option<&'static str> {
        Some(match self.op? {
            Self::HEARTBEAT => "HEARTBEAT",
            2 => "IDENTIFY",
            3 => "PRESENCE_UPDATE",
            4 => "VOICE_STATE_UPDATE",
            6 => "RESUME",
            7 => "RECONNECT",
            8 => "REQUEST_GUILD_MEMBERS",
            9 => "INVALID_SESSION",
            10 => "HELLO",
            Self::HEARTBEAT_ACK => "HEARTBEAT_ACK",
            31 => "REQUEST_SOUNDBOARD_SOUNDS",
            _ => return None,
        })
    }

    /// Whether it is a heartbeat or the answer to one.
    pub fn is_heartbeat(&self) -> bool {
        matches!((self.op, self.from_bot), (Some(Self::HEARTBEAT), true) | (Some(Self::HEARTBEAT_ACK), false))
    }
}
