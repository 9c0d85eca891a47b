//! The Discord front end: slash commands, buttons, modals and direct messages.
//!
//! [`respond`] turns what a person did into what the bot says, in our own types; the rest is a thin adapter around it.
//!
//! Architecture Invariant: serenity is named in `bot`, `desk`, `events` and `rest` only. State is committed before a
//! reply is sent. Nothing is remembered between two events that a restart would miss. Names and texts never go to
//! `tracing`.

mod bot;
mod card;
mod commands;
mod custom_id;
mod desk;
mod events;
mod incoming;
mod reply;
mod respond;
mod rest;
mod text;
mod transcript;

pub use bot::{Bot, Failure, whoami};

use reply::{Embed, Message};

/// A short refusal, for the person alone.
fn refusal(text: String) -> Message {
    Message { ephemeral: true, ..Message::embeds([Embed::of(card::HALFWAY, text)]) }
}
