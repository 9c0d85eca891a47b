//! Between the world and what is kept of it.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::folder::Found;
use super::format::{
    Kept, KeptAttachment, KeptChannel, KeptCommand, KeptMessage, KeptModal, KeptOrigin, KeptPerson, KeptRole,
    KeptStanding, KeptUse, VERSION,
};
use crate::sandbox::ids::{Id, Snowflakes};
use crate::sandbox::json::Fields;
use crate::sandbox::options::Standing;
use crate::sandbox::world::World;
use crate::sandbox::world::commands::Command;
use crate::sandbox::world::files::{key_of, new_address};
use crate::sandbox::world::interactions::{Answer, Interaction, InteractionKind};
use crate::sandbox::world::messages::{Attachment, Message, Origin, StoredFile};
use crate::sandbox::world::people::{Channel, ChannelKind, PersonRecord, Role};

impl Kept {
    /// What is kept of a world: a message that the bot only promised is not, nor one that its reader put away. Once the
    /// process ends, nobody holds the token any more with which either could be sent or changed.
    pub(super) fn of(world: &World) -> Self {
        let is_over = |message: &&Message| message.is_thinking() || world.dismissed.contains(&message.id);
        let messages = || world.messages.values().filter(|message| !is_over(message));
        let origins = messages().filter_map(|message| message.origin.as_ref());
        let answered = origins.filter_map(|origin| world.interactions.get(&origin.interaction));
        let answered: BTreeMap<_, _> = answered.map(|interaction| (interaction.id, interaction)).collect();
        let uses = answered.into_values().filter_map(use_of).collect();
        let mut modals: Vec<KeptModal> = world.interactions.values().filter_map(modal_of).collect();
        modals.sort_unstable_by_key(|known| known.interaction);
        Self {
            version: VERSION,
            last_id: world.ids.last(),
            base_url: world.base_url(),
            application: world.app_id,
            guild: world.guild_id,
            guild_name: world.guild_name.clone(),
            owner: world.owner_id,
            roles: world.roles.iter().map(KeptRole::of).collect(),
            channels: world.channels.iter().map(KeptChannel::of).collect(),
            people: world.people.iter().map(KeptPerson::of).collect(),
            commands: world.commands.iter().map(KeptCommand::of).collect(),
            uses,
            modals,
            messages: messages().map(KeptMessage::of).collect(),
        }
    }
}

impl Found {
    /// Puts what was kept into the place of what a new world begins with.
    pub(in crate::sandbox) fn restore(self, world: &mut World) {
        let Self { kept, mut files } = self;
        let (before, now) = (kept.base_url, world.base_url());
        world.ids = Snowflakes::after(kept.last_id);
        world.app_id = kept.application;
        world.guild_id = kept.guild;
        world.guild_name = kept.guild_name;
        world.owner_id = kept.owner;
        world.roles = kept.roles.into_iter().map(Role::from).collect();
        world.channels = kept.channels.into_iter().map(Channel::from).collect();
        world.people = kept.people.into_iter().map(PersonRecord::from).collect();
        world.commands = kept.commands.into_iter().map(Command::from).collect();
        let interactions = kept.uses.into_iter().map(Interaction::from);
        let interactions = interactions.chain(kept.modals.into_iter().map(Interaction::from));
        world.interactions = interactions.map(|interaction| (interaction.id, interaction)).collect();
        let messages = kept.messages.into_iter().map(|kept| message_of(kept, &before, &now));
        world.messages = messages.map(|message| (message.id, message)).collect();
        let attached = world.messages.values().flat_map(|message| &message.attachments);
        let attached = attached.filter_map(|file| {
            let bytes = files.remove(&file.id)?.into();
            Some((file.id, StoredFile { content_type: file.content_type.clone(), bytes }))
        });
        world.files = attached.collect();
    }
}

fn use_of(interaction: &Interaction) -> Option<KeptUse> {
    let command = match interaction.kind {
        InteractionKind::Command => interaction.payload.field("data").clone(),
        _ => Value::Null,
    };
    let promised = interaction.original.filter(|_| interaction.answer == Some(Answer::Deferred));
    let is_known = !command.is_null() || promised.is_some();
    let (person, channel) = (interaction.person, interaction.channel);
    is_known.then_some(KeptUse { interaction: interaction.id, person, channel, command, promised })
}

fn modal_of(interaction: &Interaction) -> Option<KeptModal> {
    let Some(Answer::Modal(modal)) = &interaction.answer else { return None };
    Some(KeptModal {
        interaction: interaction.id,
        person: interaction.person,
        channel: interaction.channel,
        source: interaction.source,
        modal: modal.clone(),
    })
}

/// An interaction that was answered, and cannot be answered again.
fn ended(id: Id, kind: InteractionKind, (person, channel): (Id, Id), answer: Answer) -> Interaction {
    Interaction {
        id,
        token: format!("ended-{id}"),
        kind,
        person,
        channel,
        created: tokio::time::Instant::now(),
        source: None,
        payload: Value::Null,
        answer: Some(answer),
        original: None,
        followups: Vec::new(),
    }
}

impl From<KeptUse> for Interaction {
    fn from(kept: KeptUse) -> Self {
        let place = (kept.person, kept.channel);
        let kind = if kept.command.is_null() { InteractionKind::Component } else { InteractionKind::Command };
        let answer = if kept.promised.is_some() { Answer::Deferred } else { Answer::Message };
        let payload = json!({"data": kept.command});
        Self { payload, original: kept.promised, ..ended(kept.interaction, kind, place, answer) }
    }
}

impl From<KeptModal> for Interaction {
    fn from(kept: KeptModal) -> Self {
        let kind = if kept.source.is_some() { InteractionKind::Component } else { InteractionKind::Command };
        let place = (kept.person, kept.channel);
        Self { source: kept.source, ..ended(kept.interaction, kind, place, Answer::Modal(kept.modal)) }
    }
}

impl KeptRole {
    fn of(role: &Role) -> Self {
        Self { id: role.id, name: role.name.clone(), permissions: role.permissions }
    }
}

impl From<KeptRole> for Role {
    fn from(kept: KeptRole) -> Self {
        Self { id: kept.id, name: kept.name, permissions: kept.permissions }
    }
}

impl KeptChannel {
    fn of(channel: &Channel) -> Self {
        let direct_with = match channel.kind {
            ChannelKind::Text => None,
            ChannelKind::Dm(person) => Some(person),
        };
        Self { id: channel.id, name: channel.name.clone(), direct_with, open_to_bot: channel.open_to_bot }
    }
}

impl From<KeptChannel> for Channel {
    fn from(kept: KeptChannel) -> Self {
        let kind = kept.direct_with.map_or(ChannelKind::Text, ChannelKind::Dm);
        Self { id: kept.id, name: kept.name, kind, open_to_bot: kept.open_to_bot }
    }
}

impl KeptPerson {
    fn of(person: &PersonRecord) -> Self {
        Self {
            id: person.id,
            name: person.name.clone(),
            locale: person.locale.clone(),
            standing: match person.standing {
                Standing::Teacher => KeptStanding::Teacher,
                Standing::Student => KeptStanding::Student,
            },
            roles: person.roles.clone(),
            dms_closed: person.dms_closed,
        }
    }
}

impl From<KeptPerson> for PersonRecord {
    fn from(kept: KeptPerson) -> Self {
        Self {
            id: kept.id,
            name: kept.name,
            locale: kept.locale,
            standing: match kept.standing {
                KeptStanding::Teacher => Standing::Teacher,
                KeptStanding::Student => Standing::Student,
            },
            roles: kept.roles,
            dms_closed: kept.dms_closed,
        }
    }
}

impl KeptCommand {
    fn of(command: &Command) -> Self {
        Self { id: command.id, guild: command.guild, body: command.body.clone() }
    }
}

impl From<KeptCommand> for Command {
    fn from(kept: KeptCommand) -> Self {
        Self { id: kept.id, guild: kept.guild, body: kept.body }
    }
}

impl KeptMessage {
    fn of(message: &Message) -> Self {
        let origin = message.origin.as_ref().map(|origin| KeptOrigin {
            interaction: origin.interaction,
            kind: origin.kind,
            person: origin.person,
            source: origin.source,
        });
        Self {
            id: message.id,
            channel: message.channel,
            author: message.author,
            kind: message.kind,
            content: message.content.clone(),
            embeds: message.embeds.clone(),
            components: message.components.clone(),
            attachments: message.attachments.iter().map(KeptAttachment::of).collect(),
            flags: message.flags,
            mentions: message.mentions.clone(),
            mention_roles: message.mention_roles.clone(),
            mention_everyone: message.mention_everyone,
            nonce: message.nonce.clone(),
            reply_to: message.reply_to,
            origin,
            edited_ms: message.edited_ms,
        }
    }
}

/// A message whose files are served `now` where they were served elsewhere `before`.
fn message_of(kept: KeptMessage, before: &str, now: &str) -> Message {
    let mut message = Message::new(kept.id, kept.channel, kept.author);
    message.kind = kept.kind;
    message.content = kept.content;
    message.embeds = kept.embeds;
    message.components = kept.components;
    message.attachments = kept.attachments.into_iter().map(Attachment::from).collect();
    message.flags = kept.flags;
    message.mentions = kept.mentions;
    message.mention_roles = kept.mention_roles;
    message.mention_everyone = kept.mention_everyone;
    message.nonce = kept.nonce;
    message.reply_to = kept.reply_to;
    message.origin = kept.origin.map(|origin| Origin {
        interaction: origin.interaction,
        kind: origin.kind,
        person: origin.person,
        source: origin.source,
    });
    message.edited_ms = kept.edited_ms;
    if before != now {
        each_address(&mut message, &|text| move_address(text, before, now));
    }
    // Earlier versions gave files addresses that could be guessed.
    for file in message.attachments.clone().iter().filter(|file| key_of(&file.url).is_none()) {
        let next = new_address(now, message.channel, file.id, &file.filename);
        each_address(&mut message, &|text| {
            if *text == file.url {
                text.clone_from(&next);
            }
        });
    }
    message
}

/// Every text of a message that may be the address of a file.
fn each_address(message: &mut Message, change: &impl Fn(&mut String)) {
    for value in message.embeds.iter_mut().chain(&mut message.components) {
        each_text(value, change);
    }
    message.attachments.iter_mut().for_each(|file| change(&mut file.url));
}

fn each_text(value: &mut Value, change: &impl Fn(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| each_text(value, change)),
        Value::Object(fields) => fields.values_mut().for_each(|value| each_text(value, change)),
        _ => {}
    }
}

fn move_address(text: &mut String, before: &str, now: &str) {
    let path = text.strip_prefix(before).filter(|path| path.starts_with("/attachments/"));
    if let Some(path) = path {
        *text = format!("{now}{path}");
    }
}

impl KeptAttachment {
    fn of(file: &Attachment) -> Self {
        Self {
            id: file.id,
            filename: file.filename.clone(),
            description: file.description.clone(),
            content_type: file.content_type.clone(),
            size: file.size,
            url: file.url.clone(),
        }
    }
}

impl From<KeptAttachment> for Attachment {
    fn from(kept: KeptAttachment) -> Self {
        Self {
            id: kept.id,
            filename: kept.filename,
            description: kept.description,
            content_type: kept.content_type,
            size: kept.size,
            url: kept.url,
        }
    }
}
