//! Messages and their files.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};

use super::World;
use super::people::ChannelKind;
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::log::Happening;

/// Only its addressee sees the message.
pub(in crate::sandbox) const EPHEMERAL: u64 = 1 << 6;
/// The message says "is thinking…".
pub(in crate::sandbox) const LOADING: u64 = 1 << 7;
/// The message is made of components only.
pub(in crate::sandbox) const COMPONENTS_V2: u64 = 1 << 15;

/// A message as the sandbox keeps it.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct Message {
    pub(in crate::sandbox) id: Id,
    pub(in crate::sandbox) channel: Id,
    pub(in crate::sandbox) author: Id,
    pub(in crate::sandbox) kind: u8,
    pub(in crate::sandbox) content: String,
    pub(in crate::sandbox) embeds: Vec<Value>,
    pub(in crate::sandbox) components: Vec<Value>,
    pub(in crate::sandbox) attachments: Vec<Attachment>,
    pub(in crate::sandbox) flags: u64,
    pub(in crate::sandbox) mentions: Vec<Id>,
    pub(in crate::sandbox) mention_roles: Vec<Id>,
    pub(in crate::sandbox) mention_everyone: bool,
    pub(in crate::sandbox) nonce: Option<Value>,
    pub(in crate::sandbox) reply_to: Option<Id>,
    pub(in crate::sandbox) origin: Option<Origin>,
    pub(in crate::sandbox) edited_ms: Option<u64>,
}

impl Message {
    pub(in crate::sandbox) fn new(id: Id, channel: Id, author: Id) -> Self {
        Self {
            id,
            channel,
            author,
            kind: 0,
            content: String::new(),
            embeds: Vec::new(),
            components: Vec::new(),
            attachments: Vec::new(),
            flags: 0,
            mentions: Vec::new(),
            mention_roles: Vec::new(),
            mention_everyone: false,
            nonce: None,
            reply_to: None,
            origin: None,
            edited_ms: None,
        }
    }

    pub(in crate::sandbox) fn is_ephemeral(&self) -> bool {
        self.flags & EPHEMERAL != 0
    }

    pub(in crate::sandbox) fn is_thinking(&self) -> bool {
        self.flags & LOADING != 0
    }

    /// What watchers are told when the message is to be looked at again.
    pub(in crate::sandbox) fn touched(&self) -> Happening {
        let addressee = self.origin.as_ref().map(|origin| origin.person);
        Happening::Message { id: self.id, channel: self.channel, only: addressee.filter(|_| self.is_ephemeral()) }
    }

    /// Whether this person's Discord shows the message, given that it shows the channel.
    pub(in crate::sandbox) fn is_shown_to(&self, person: Id) -> bool {
        let addressee = self.origin.as_ref().map(|origin| origin.person);
        !self.is_ephemeral() || addressee == Some(person)
    }
}

/// The interaction that a message answers.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct Origin {
    pub(in crate::sandbox) interaction: Id,
    pub(in crate::sandbox) kind: u8,
    pub(in crate::sandbox) person: Id,
    /// The message whose component was used, here or before the modal.
    pub(in crate::sandbox) source: Option<Id>,
}

/// A file on a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::sandbox) struct Attachment {
    pub(in crate::sandbox) id: Id,
    pub(in crate::sandbox) filename: String,
    pub(in crate::sandbox) description: Option<String>,
    pub(in crate::sandbox) content_type: Option<String>,
    pub(in crate::sandbox) size: usize,
    pub(in crate::sandbox) url: String,
}

/// The bytes of a file that was uploaded.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct StoredFile {
    pub(in crate::sandbox) content_type: Option<String>,
    pub(in crate::sandbox) bytes: axum::body::Bytes,
}

pub(in crate::sandbox) fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(0))
}

impl World {
    /// Stores a new message and tells the bot.
    pub(in crate::sandbox) fn post(&mut self, message: Message) {
        self.announce("MESSAGE_CREATE", &message);
        self.keep(message);
    }

    /// Stores a changed message and tells the bot.
    pub(in crate::sandbox) fn repost(&mut self, mut message: Message) {
        // Rises with every change, so that two changes in one millisecond can be told apart.
        let earlier = self.messages.get(&message.id).and_then(|before| before.edited_ms);
        message.edited_ms = Some(earlier.map_or(now_ms(), |earlier| now_ms().max(earlier + 1)));
        self.announce("MESSAGE_UPDATE", &message);
        self.keep(message);
    }

    /// Removes a message and tells the bot.
    pub(in crate::sandbox) fn remove(&mut self, id: Id) -> Option<Message> {
        let message = self.messages.remove(&id)?;
        self.sessions.tell_watchers(message.touched());
        if !message.is_ephemeral() {
            let mut event = json!({"id": id, "channel_id": message.channel});
            if self.is_in_guild(message.channel) {
                *event.slot("guild_id") = json!(self.guild_id);
            }
            let guild = self.is_in_guild(message.channel).then_some(self.guild_id);
            self.sessions.dispatch("MESSAGE_DELETE", guild, &event);
        }
        Some(message)
    }

    /// Puts away a message that only its addressee sees.
    pub(in crate::sandbox) fn dismiss(&mut self, id: Id) {
        if let Some(message) = self.messages.get(&id).filter(|message| message.is_ephemeral()) {
            self.dismissed.insert(id);
            self.sessions.tell_watchers(message.touched());
        }
    }

    fn keep(&mut self, message: Message) {
        let touched = message.touched();
        self.messages.insert(message.id, message);
        self.sessions.tell_watchers(touched);
    }

    fn announce(&mut self, event: &str, message: &Message) {
        if message.is_ephemeral() {
            return;
        }
        let mut json = self.message_as_bot_reads_it(message);
        let guild = self.is_in_guild(message.channel).then_some(self.guild_id);
        if let Some(guild_id) = guild {
            let roles = self.person(message.author).map(|person| person.roles.clone());
            *json.slot("guild_id") = json!(guild_id);
            *json.slot("member") = Self::bare_member(&roles.unwrap_or_default());
        }
        self.sessions.dispatch(event, guild, &json);
    }

    /// A message with everything blanked that Discord hides from a bot without the message content intent.
    pub(in crate::sandbox) fn message_as_bot_reads_it(&self, message: &Message) -> Value {
        let mut json = self.message_json(message);
        let readable = self.sessions.may_read_content()
            || !self.is_in_guild(message.channel)
            || message.author == self.app_id
            || message.mentions.contains(&self.app_id);
        if !readable {
            *json.slot("content") = json!("");
            for list in ["embeds", "attachments", "components"] {
                *json.slot(list) = json!([]);
            }
        }
        json
    }

    /// What a person's Discord shows in a channel, oldest first.
    pub(in crate::sandbox) fn shown(&self, channel: Id, person: Id) -> Vec<&Message> {
        let may_look = self.may_look(channel, person);
        self.messages
            .values()
            .filter(|message| may_look && message.channel == channel && message.is_shown_to(person))
            .collect()
    }

    /// The last `n` of what a person's Discord shows in a channel before a message, newest first.
    pub(in crate::sandbox) fn shown_before(&self, channel: Id, person: Id, before: Id, n: usize) -> Vec<&Message> {
        if !self.may_look(channel, person) {
            return Vec::new();
        }
        let older = self.messages.range(..before).rev().map(|(_, message)| message);
        older.filter(|message| message.channel == channel && message.is_shown_to(person)).take(n).collect()
    }

    /// The message, if this person's Discord shows it.
    pub(in crate::sandbox) fn shown_one(&self, message: Id, person: Id) -> Option<&Message> {
        let found = self.messages.get(&message)?;
        (self.may_look(found.channel, person) && found.is_shown_to(person)).then_some(found)
    }

    /// Whether a person's Discord shows the channel.
    pub(in crate::sandbox) fn may_look(&self, channel: Id, person: Id) -> bool {
        self.channel(channel).is_some_and(|place| match place.kind {
            ChannelKind::Text => true,
            ChannelKind::Dm(owner) => owner == person,
        })
    }
}
