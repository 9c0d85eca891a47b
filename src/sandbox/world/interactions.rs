//! Interactions: what a person asked of the bot, and how far the answer is.

use serde_json::Value;
use tokio::time::Instant;

use super::World;
use crate::sandbox::ids::Id;

/// The kinds of interaction, with Discord's numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::sandbox) enum InteractionKind {
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Modal = 5,
}

/// The first response, as far as it has come.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::sandbox) enum Answer {
    /// A message of its own (4).
    Message,
    /// A message that was promised (5).
    Deferred,
    /// A promise to change the message the component is on (6).
    DeferredUpdate,
    /// The message the component is on was changed (7).
    Update,
    /// Choices for an option (8).
    Choices(Value),
    /// A modal (9).
    Modal(Value),
}

/// One interaction.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct Interaction {
    pub(in crate::sandbox) id: Id,
    pub(in crate::sandbox) token: String,
    pub(in crate::sandbox) kind: InteractionKind,
    pub(in crate::sandbox) person: Id,
    pub(in crate::sandbox) channel: Id,
    pub(in crate::sandbox) created: Instant,
    /// The message whose component was used, here or before the modal.
    pub(in crate::sandbox) source: Option<Id>,
    /// The event as it was sent.
    pub(in crate::sandbox) payload: Value,
    pub(in crate::sandbox) answer: Option<Answer>,
    /// What `@original` means.
    pub(in crate::sandbox) original: Option<Id>,
    pub(in crate::sandbox) followups: Vec<Id>,
}

impl World {
    /// Sends an interaction to the bot, for the first time or again. False when no session can take it.
    pub(in crate::sandbox) fn deliver(&mut self, interaction: Id) -> bool {
        let Some(interaction) = self.interactions.get(&interaction) else {
            return false;
        };
        let guild = self.is_in_guild(interaction.channel).then_some(self.guild_id);
        let payload = interaction.payload.clone();
        self.sessions.dispatch("INTERACTION_CREATE", guild, &payload)
    }

    pub(in crate::sandbox) fn interaction_by_token(&self, token: &str) -> Option<&Interaction> {
        self.interactions.get(self.tokens.get(token)?)
    }
}
