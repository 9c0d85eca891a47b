//! An interaction under way, as the person who started it sees it.

use std::sync::Arc;
use std::time::Duration;

use thiserror::Error;

use super::ids::Id;
use super::shared::Shared;
use super::views::{Choice, Message, Modal};
use super::world::World;
use super::world::interactions::Answer;
use crate::sandbox::json::Fields;

/// What the bot did first.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// It answered with a message, as that is now.
    Message(Message),
    /// It promised a message, which has come.
    Deferred(Message),
    /// It changed the message whose component was used.
    Update(Message),
    /// It promised to change that message, which may or may not have come.
    DeferredUpdate(Message),
    /// It asked for text.
    Modal(Modal),
    /// It suggested values.
    Choices(Vec<Choice>),
}

impl Response {
    /// The message, if it answered with any.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Message(message)
            | Self::Deferred(message)
            | Self::Update(message)
            | Self::DeferredUpdate(message) => Some(message),
            Self::Modal(_) | Self::Choices(_) => None,
        }
    }
}

/// Why there is no response to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoResponse {
    /// No session of the bot could take the event.
    #[error("the bot is offline")]
    Offline,
    /// "The application did not respond."
    #[error("the bot did not respond in time")]
    TooLate,
    /// A promised message never came.
    #[error("the promised message did not come")]
    StillThinking,
    /// The message was deleted.
    #[error("the message is gone")]
    Gone,
    /// The bot responded with something else.
    #[error("the response is of another kind")]
    OtherKind,
}

/// An interaction that a person started.
#[derive(Clone, Debug)]
pub struct InteractionHandle {
    pub(super) shared: Arc<Shared>,
    pub(super) id: Id,
    pub(super) delivered: bool,
}

impl InteractionHandle {
    /// The interaction's id.
    pub fn id(&self) -> Id {
        self.id
    }

    /// Whether a session took the event when it was sent.
    pub fn was_delivered(&self) -> bool {
        self.delivered
    }

    /// Sends the same event again, as Discord may. False when the bot is offline.
    pub fn redeliver(&self) -> bool {
        self.shared.change(|world| world.deliver(self.id))
    }

    /// Waits for what the bot does first, as long as Discord does; none when nothing comes.
    pub(super) async fn first_answer(&self) -> Option<Answer> {
        let answer = |world: &World| world.interactions.get(&self.id)?.answer.clone();
        self.shared.wait(self.shared.options.times.first_response, |shared| shared.look(answer)).await
    }

    /// Waits for the first response, and for the message if the bot first promised one.
    pub async fn response(&self) -> Result<Response, NoResponse> {
        if !self.delivered {
            return Err(NoResponse::Offline);
        }
        let answer = self.first_answer().await.ok_or(NoResponse::TooLate)?;
        let original = |wait_while_thinking| self.original(wait_while_thinking);
        match answer {
            Answer::Message => original(false).await.map(Response::Message),
            Answer::Deferred => original(true).await.map(Response::Deferred),
            Answer::Update => original(false).await.map(Response::Update),
            Answer::DeferredUpdate => original(false).await.map(Response::DeferredUpdate),
            Answer::Modal(json) => Ok(Response::Modal(Modal::of(self.id, &json))),
            Answer::Choices(json) => {
                let choices = json.as_array().into_iter().flatten();
                let choice = |json: &serde_json::Value| Choice {
                    name: json.field("name").as_str().unwrap_or_default().to_owned(),
                    value: json.field("value").clone(),
                };
                Ok(Response::Choices(choices.map(choice).collect()))
            }
        }
    }

    async fn original(&self, wait_while_thinking: bool) -> Result<Message, NoResponse> {
        let look = |shared: &Shared| match shared.look(|world| self.find_original(world)) {
            Ok(message) if wait_while_thinking && message.is_thinking() => None,
            outcome => Some(outcome),
        };
        let patience = self.shared.options.times.patience;
        self.shared.wait(patience, look).await.unwrap_or(Err(NoResponse::StillThinking))
    }

    fn find_original(&self, world: &World) -> Result<Message, NoResponse> {
        let id = world.interactions.get(&self.id).and_then(|known| known.original);
        let stored = id.and_then(|id| world.messages.get(&id));
        stored.map(|stored| Message::of(world, stored)).ok_or(NoResponse::Gone)
    }

    /// Waits for the response and takes its message.
    pub async fn message(&self) -> Result<Message, NoResponse> {
        let response = self.response().await?;
        response.message().cloned().ok_or(NoResponse::OtherKind)
    }

    /// Waits for the response and takes its modal.
    pub async fn modal(&self) -> Result<Modal, NoResponse> {
        match self.response().await? {
            Response::Modal(modal) => Ok(modal),
            _ => Err(NoResponse::OtherKind),
        }
    }

    /// Waits for the response and takes its choices.
    pub async fn choices(&self) -> Result<Vec<Choice>, NoResponse> {
        match self.response().await? {
            Response::Choices(choices) => Ok(choices),
            _ => Err(NoResponse::OtherKind),
        }
    }

    /// Whether the bot has responded, if only with a promise.
    pub fn is_acknowledged(&self) -> bool {
        self.shared.look(|world| {
            let known = world.interactions.get(&self.id);
            known.is_some_and(|known| known.answer.is_some())
        })
    }

    /// What `@original` is now.
    pub fn original_now(&self) -> Option<Message> {
        self.shared.look(|world| self.find_original(world).ok())
    }

    /// The follow-up messages there are now.
    pub fn followups(&self) -> Vec<Message> {
        self.shared.look(|world| {
            let ids = world.interactions.get(&self.id).map(|known| known.followups.clone());
            let stored = ids.unwrap_or_default().into_iter();
            stored.filter_map(|id| world.messages.get(&id)).map(|stored| Message::of(world, stored)).collect()
        })
    }

    /// Waits until there are `n` follow-ups, and gives those that there are when patience ends.
    pub async fn wait_followups(&self, n: usize) -> Vec<Message> {
        let patience: Duration = self.shared.options.times.patience;
        let enough = |_: &Shared| (self.followups().len() >= n).then_some(());
        self.shared.wait(patience, enough).await;
        self.followups()
    }
}
