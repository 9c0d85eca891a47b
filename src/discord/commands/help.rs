//! `/help`.

use super::super::card;
use super::super::incoming::{Incoming, Place};
use super::super::reply::{Embed, Message};
use super::localised;
use crate::i18n::Texts;

/// What the bot does, and with which commands.
pub fn message(incoming: &Incoming) -> Message {
    let texts = incoming.texts();
    let say = |key: &str| localised(texts, &texts.say(key, &[]));
    let embed = Embed {
        title: Some(say("discord-help-title")),
        fields: vec![(say("discord-help-how"), say("discord-help-steps")), (say("discord-help-commands"), list(texts))],
        footer: Some(say("discord-help-end")),
        ..Embed::of(card::NEUTRAL, say("discord-help-about"))
    };
    Message { ephemeral: incoming.place == Place::Guild, ..Message::embeds([embed]) }
}

fn list(texts: &Texts) -> String {
    const COMMANDS: &[&[&str]] = &[
        &["drill", "start"],
        &["drill", "list"],
        &["drill", "resume"],
        &["drill", "stop"],
        &["drill", "history"],
        &["privacy", "about"],
        &["privacy", "delete"],
    ];
    let line = |path: &&[&str]| {
        let about = path.last().map(|name| texts.say(&format!("discord-command-{name}.about"), &[]));
        format!("**{}** {}", super::shown(texts, path), about.unwrap_or_default())
    };
    COMMANDS.iter().map(line).collect::<Vec<_>>().join("\n")
}
