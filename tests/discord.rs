//! The bot, driven by people in a local Discord through the unmodified client library.

// Clippy grants this to functions marked as tests; what helps them is granted the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test")]

#[path = "discord/bad_input.rs"]
mod bad_input;
#[path = "discord/commands.rs"]
mod commands;
#[path = "discord/direct.rs"]
mod direct;
#[path = "discord/kept.rs"]
mod kept;
#[path = "discord/killed.rs"]
mod killed;
#[path = "discord/once.rs"]
mod once;
#[path = "discord/pictures.rs"]
mod pictures;
#[path = "discord/playing.rs"]
mod playing;
#[path = "discord/reload.rs"]
mod reload;
#[path = "discord/spelling.rs"]
mod spelling;
mod support;
#[path = "discord/trouble.rs"]
mod trouble;

/// The drill of the fixtures.
const DRILL: (&str, &str) = ("drill", "broken-mug");
/// An answer with full marks to its first cue, in Dutch.
const GOOD: &str = "Dat is erg vervelend. Wat is het ordernummer? Het gaat om een mok.";
/// The same for its second cue.
const OFFER: &str = "Er komt een vervanging. Die komt morgen. Het is gratis.";
