//! What a person did in Discord, in our own types.

use std::collections::BTreeMap;

use crate::app::Person;
use crate::engine::lang::Lang;
use crate::i18n::Texts;
use crate::store::Typed;

/// The classroom of sessions that were started in direct messages.
pub const DM_CLASSROOM: &str = "dm";

/// Where something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On a server: replies are ephemeral.
    Guild,
    /// In direct messages: replies stay.
    Dm,
}

/// Something a person did.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// What makes it count once: `i:` and the interaction's id, or `m:` and the message's.
    pub input: String,
    /// Who, and in which classroom.
    pub who: Person,
    /// Where.
    pub place: Place,
    /// The language of their Discord, where it is known and one of ours.
    pub locale: Option<Lang>,
    /// What.
    pub what: What,
}

/// What a person did.
#[derive(Debug, Clone)]
pub enum What {
    /// Used a slash command.
    Command(Command),
    /// Is typing the value of this option of a command.
    Autocomplete(Command, String),
    /// Pressed a button, or chose values in a select.
    Component {
        /// The button's or the select's id.
        custom_id: String,
        /// What was chosen.
        values: Vec<String>,
    },
    /// Sent a modal.
    Modal {
        /// The modal's id.
        custom_id: String,
        /// The text of its input.
        text: Typed,
    },
    /// Wrote a direct message.
    Direct {
        /// Its text.
        text: Typed,
        /// When it was sent, in milliseconds since 1970.
        sent_at: i64,
    },
}

/// A slash command with its options.
#[derive(Debug, Clone, Default)]
pub struct Command {
    /// Its name and that of its subcommand: `drill start`.
    pub path: String,
    /// The options that were given, by name.
    pub options: BTreeMap<String, Typed>,
}

impl Command {
    /// The value of an option, where it was given and is not blank.
    pub fn option(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(|value| value.as_str().trim()).filter(|value| !value.is_empty())
    }

    /// The value of an option that has a code.
    pub fn coded<T: std::str::FromStr>(&self, name: &str) -> Option<T> {
        self.option(name)?.parse().ok()
    }
}

impl Incoming {
    /// The words to reply in: those of the person's Discord, else English.
    pub fn texts(&self) -> &'static Texts {
        Texts::of(self.locale.unwrap_or(Lang::En))
    }
}
