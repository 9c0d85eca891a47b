//! A person with a Discord client: what they can do, and what they see.

mod components;
mod slash;

use std::sync::Arc;

use serde_json::{Value, json};
use thiserror::Error;

use super::handle::InteractionHandle;
use super::ids::Id;
use super::shared::Shared;
use super::views::Message;
use super::world::interactions::{Interaction, InteractionKind};
use super::world::messages::Message as Stored;
use super::world::people::{CLASS_LOCALE, PersonRecord};
use super::world::{EVERYONE, World};
use crate::sandbox::json::Fields;

/// What a person's own client refuses before the bot hears of it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ClientRefusal {
    /// The bot registered no such command here.
    #[error("no command {0:?}")]
    UnknownCommand(String),
    /// The command is not for this place (guild or direct message).
    #[error("command {0:?} is not offered here")]
    NotHere(String),
    /// The person lacks the permission the command asks for.
    #[error("command {0:?} is hidden from this person")]
    NotAllowed(String),
    /// The command has no such option.
    #[error("no option {0:?}")]
    UnknownOption(String),
    /// A required option was left out.
    #[error("option {0:?} is required")]
    MissingOption(String),
    /// The option does not take this value.
    #[error("option {0:?} does not take this value")]
    BadValue(String),
    /// The person does not see the message, or not any more.
    #[error("the message is not there")]
    NoMessage,
    /// The message has no such component that can be used.
    #[error("no usable component {0:?}")]
    NoComponent(String),
    /// These values cannot be chosen.
    #[error("select {0:?} does not take these values")]
    BadSelection(String),
    /// The modal has no such input.
    #[error("no input {0:?}")]
    UnknownInput(String),
    /// A required input is empty, or a text is shorter or longer than the input allows.
    #[error("input {0:?} does not take a text of this length")]
    BadLength(String),
    /// The modal was never shown to this person.
    #[error("the modal is not there")]
    NoModal,
}

/// One of the people in the sandbox.
#[derive(Clone, Debug)]
pub struct Person {
    pub(super) shared: Arc<Shared>,
    pub(super) id: Id,
}

impl Person {
    /// The person's user id.
    pub fn id(&self) -> Id {
        self.id
    }

    fn record<T>(&self, take: impl FnOnce(&PersonRecord) -> T) -> Option<T> {
        self.shared.look(|world| world.person(self.id).map(take))
    }

    /// The display name.
    pub fn name(&self) -> String {
        self.record(|person| person.name.clone()).unwrap_or_default()
    }

    /// The language of the person's Discord.
    pub fn locale(&self) -> String {
        self.record(|person| person.locale.clone()).unwrap_or_default()
    }

    /// Changes the language of the person's Discord.
    pub fn set_locale(&self, locale: &str) {
        self.shared.change(|world| {
            world.unmet.remove(&self.id);
            world.person_mut(self.id).map(|person| locale.clone_into(&mut person.locale))
        });
    }

    /// Closes or opens the person's direct messages: to a closed one, the bot's messages are refused.
    pub fn set_dms_closed(&self, closed: bool) {
        self.edit(|person| person.dms_closed = closed);
    }

    /// Gives the person a role of the guild.
    pub fn give_role(&self, role: Id) {
        self.edit(|person| person.roles.push(role));
    }

    fn edit(&self, edit: impl FnOnce(&mut PersonRecord)) {
        self.shared.change(|world| world.person_mut(self.id).map(edit));
    }

    /// The channel for direct messages with the bot.
    pub fn dm_channel(&self) -> Id {
        self.shared.change(|world| world.dm_channel(self.id))
    }

    /// What this person sees in a channel now, oldest first.
    pub fn visible_messages(&self, channel: Id) -> Vec<Message> {
        self.shared.look(|world| {
            let shown = world.shown(channel, self.id).into_iter();
            shown.map(|stored| Message::of(world, stored)).collect()
        })
    }

    /// A message as this person sees it now; none when it is not shown to them or gone.
    pub fn see(&self, message: Id) -> Option<Message> {
        self.shared.look(|world| {
            let stored = visible(world, self.id, message)?;
            Some(Message::of(world, stored))
        })
    }

    /// Waits until this person sees a message in `channel` that `is_it`, and gives the oldest such.
    pub async fn wait_message(&self, channel: Id, is_it: impl Fn(&Message) -> bool) -> Option<Message> {
        let patience = self.shared.options.times.patience;
        let look = |_: &Shared| {
            let mut messages = self.visible_messages(channel).into_iter();
            messages.find(&is_it)
        };
        self.shared.wait(patience, look).await
    }

    /// Writes to the bot in a direct message.
    pub fn dm(&self, text: &str) -> Message {
        let channel = self.dm_channel();
        self.say(channel, text)
    }

    /// Writes in a channel.
    pub fn say(&self, channel: Id, text: &str) -> Message {
        self.shared.change(|world| {
            let mut stored = Stored::new(world.ids.mint(), channel, self.id);
            text.clone_into(&mut stored.content);
            let mut named: Vec<Id> = world.people.iter().map(|person| person.id).collect();
            named.push(world.app_id);
            named.retain(|id| text.contains(&format!("<@{id}>")));
            stored.mentions = named;
            let view = Message::of(world, &stored);
            world.post(stored);
            view
        })
    }

    /// Makes an interaction and sends it.
    fn interact(&self, kind: InteractionKind, channel: Id, data: &Value, source: Option<Id>) -> InteractionHandle {
        self.shared.change(|world| {
            let id = world.ids.mint();
            let token = format!("sandbox-interaction-{id}");
            let payload = payload(world, self.id, kind, (id, &token), channel, data, source);
            world.tokens.insert(token.clone(), id);
            let interaction = Interaction {
                id,
                token,
                kind,
                person: self.id,
                channel,
                created: tokio::time::Instant::now(),
                source,
                payload,
                answer: None,
                original: None,
                followups: Vec::new(),
            };
            world.interactions.insert(id, interaction);
            InteractionHandle { shared: Arc::clone(&self.shared), id, delivered: world.deliver(id) }
        })
    }
}

/// The message, if this person's client shows it.
fn visible(world: &World, person: Id, message: Id) -> Option<&Stored> {
    world.shown_one(message, person)
}

fn payload(
    world: &World,
    person: Id,
    kind: InteractionKind,
    (id, token): (Id, &str),
    channel: Id,
    data: &Value,
    source: Option<Id>,
) -> Value {
    let record = world.person(person);
    let mut payload = json!({
        "id": id, "application_id": world.app_id, "type": kind as u8, "token": token, "version": 1,
        "channel_id": channel, "channel": world.channel(channel).map(|channel| world.channel_json(channel)),
        "locale": record.map(|record| record.locale.clone()), "app_permissions": EVERYONE.to_string(),
        "entitlements": [], "entitlement_sku_ids": [], "attachment_size_limit": 10_485_760, "data": data,
        "authorizing_integration_owners": {"0": world.guild_id},
    });
    if world.is_in_guild(channel) {
        *payload.slot("guild_id") = json!(world.guild_id);
        *payload.slot("guild") = json!({"id": world.guild_id, "locale": CLASS_LOCALE, "features": []});
        *payload.slot("guild_locale") = json!(CLASS_LOCALE);
        *payload.slot("context") = json!(0);
        if let Some(record) = record {
            *payload.slot("member") = World::member(record);
            *payload.slot("member").slot("permissions") = json!(world.permissions(record).to_string());
            *payload.slot("channel").slot("permissions") = json!(world.permissions(record).to_string());
        }
    } else {
        *payload.slot("user") = json!(world.user(person));
        *payload.slot("context") = json!(1);
    }
    if let Some(message) = source.and_then(|id| world.messages.get(&id)) {
        *payload.slot("message") = world.message_json(message);
    }
    payload
}
