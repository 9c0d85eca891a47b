//! From the library's events to our own types. What is not for us gives nothing.

use std::collections::BTreeMap;

use serenity::all::{
    ActionRowComponent, CommandData, CommandDataOption, CommandDataOptionValue, ComponentInteractionDataKind, GuildId,
    Interaction, Message, MessageId, MessageType, ModalInteractionData, User,
};

use super::incoming::{Command, DM_CLASSROOM, Incoming, Place, What};
use crate::app::Person;
use crate::i18n;
use crate::store::Typed;

/// What an interaction says a person did.
pub fn of_interaction(interaction: &Interaction) -> Option<Incoming> {
    let (user, guild, locale, what) = match interaction {
        Interaction::Command(it) => (&it.user, it.guild_id, &it.locale, What::Command(command(&it.data).0)),
        Interaction::Autocomplete(it) => {
            let (command, typed) = command(&it.data);
            (&it.user, it.guild_id, &it.locale, What::Autocomplete(command, typed?))
        }
        Interaction::Component(it) => {
            let values = match &it.data.kind {
                ComponentInteractionDataKind::StringSelect { values } => values.clone(),
                _ => Vec::new(),
            };
            let what = What::Component { custom_id: it.data.custom_id.clone(), values };
            (&it.user, it.guild_id, &it.locale, what)
        }
        Interaction::Modal(it) => {
            let text = Typed::new(text_of(&it.data));
            (&it.user, it.guild_id, &it.locale, What::Modal { custom_id: it.data.custom_id.clone(), text })
        }
        _ => return None,
    };
    Some(Incoming {
        input: format!("i:{}", interaction.id()),
        who: person(user, guild),
        place: if guild.is_some() { Place::Guild } else { Place::Dm },
        locale: i18n::lang_of(locale),
        what,
    })
}

/// What a message says a person did; only a direct message from a human counts.
pub fn of_message(message: &Message) -> Option<Incoming> {
    let written = matches!(message.kind, MessageType::Regular | MessageType::InlineReply);
    if message.author.bot || message.webhook_id.is_some() || message.guild_id.is_some() || !written {
        return None;
    }
    Some(Incoming {
        input: format!("m:{}", message.id),
        who: person(&message.author, None),
        place: Place::Dm,
        locale: None,
        what: What::Direct { text: Typed::new(message.content.clone()), sent_at: sent_at(message.id) },
    })
}

/// When a message was sent, in milliseconds since 1970: its id begins with the time since 2015.
fn sent_at(id: MessageId) -> i64 {
    const EPOCH: u64 = 1_420_070_400_000;
    i64::try_from((id.get() >> 22) + EPOCH).unwrap_or(i64::MAX)
}

fn person(user: &User, guild: Option<GuildId>) -> Person {
    let classroom = guild.map_or_else(|| DM_CLASSROOM.to_owned(), |guild| guild.to_string());
    Person { classroom, student: user.id.to_string() }
}

/// A command with its options, and the name of the option that is being typed.
fn command(data: &CommandData) -> (Command, Option<String>) {
    let mut found = Command { path: data.name.clone(), options: BTreeMap::new() };
    let mut typed = None;
    gather(&data.options, &mut found, &mut typed);
    (found, typed)
}

fn gather(options: &[CommandDataOption], found: &mut Command, typed: &mut Option<String>) {
    for option in options {
        match &option.value {
            CommandDataOptionValue::SubCommand(inner) | CommandDataOptionValue::SubCommandGroup(inner) => {
                found.path = format!("{} {}", found.path, option.name);
                gather(inner, found, typed);
            }
            CommandDataOptionValue::String(value) => {
                found.options.insert(option.name.clone(), Typed::new(value.clone()));
            }
            CommandDataOptionValue::Autocomplete { value, .. } => {
                *typed = Some(option.name.clone());
                found.options.insert(option.name.clone(), Typed::new(value.clone()));
            }
            _ => {}
        }
    }
}

fn text_of(data: &ModalInteractionData) -> String {
    let parts = data.components.iter().flat_map(|row| &row.components);
    let mut texts = parts.filter_map(|part| match part {
        ActionRowComponent::InputText(input) => input.value.clone(),
        _ => None,
    });
    texts.next().unwrap_or_default()
}
