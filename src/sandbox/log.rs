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
}

impl LoggedRequest {
    /// Discord's error code of a refused request.
    pub fn error_code(&self) -> Option<u64> {
        (self.status >= 400).then(|| self.answer.field("code").as_u64())?
    }
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
        /// Whether a session took it.
        delivered: bool,
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
