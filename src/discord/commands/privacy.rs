//! `/privacy about` and `/privacy delete`.

use super::super::card;
use super::super::custom_id::CustomId;
use super::super::incoming::{Incoming, Place};
use super::super::reply::{Button, Embed, Message, Style};
use super::localised;
use crate::app::{App, Problem};
use crate::i18n::Texts;

/// What is stored and why.
pub fn about(incoming: &Incoming) -> Message {
    let texts = incoming.texts();
    let say = |key: &str| localised(texts, &texts.say(key, &[]));
    let section = |key: &str| (say(&format!("{key}.title")), say(key));
    let keys = ["discord-privacy-what", "discord-privacy-why", "discord-privacy-who", "discord-privacy-until"];
    let embed = Embed {
        title: Some(say("discord-privacy-title")),
        fields: keys.into_iter().map(section).collect(),
        ..Embed::of(card::NEUTRAL, "")
    };
    Message { ephemeral: incoming.place == Place::Guild, ..Message::embeds([embed]) }
}

/// Asks whether everything is really to be deleted.
pub fn question(incoming: &Incoming) -> Message {
    let texts = incoming.texts();
    let buttons = vec![
        Button::new(CustomId::Delete(true), Style::Danger, "🗑️", texts.say("discord-delete-yes", &[])),
        Button::new(CustomId::Delete(false), Style::Secondary, "", texts.say("discord-delete-no", &[])),
    ];
    let embed = Embed::of(card::BAD, texts.say("discord-delete-question", &[]));
    Message { ephemeral: incoming.place == Place::Guild, ..Message::embeds([embed]).with_buttons(buttons) }
}

/// Deletes everything stored of the person, or keeps it.
pub async fn decide(app: &App, incoming: &Incoming, yes: bool) -> Result<Message, Problem> {
    let texts = incoming.texts();
    if !yes {
        return Ok(Message::text(texts.say("discord-delete-kept", &[])));
    }
    let deleted = app.delete_person(&incoming.who.student).await?;
    let args = [("sessions", deleted.sessions.into()), ("answers", deleted.events.into())];
    let key = if deleted.known { "discord-deleted" } else { "discord-deleted-nothing" };
    Ok(Message::text(texts.say(key, &args)))
}

/// What a person reads once, above the first reply.
pub fn notice(texts: &Texts) -> String {
    localised(texts, &texts.say("discord-notice", &[]))
}
