//! Discord's markdown, from text to a tree.
//!
//! Pure: what the names in it mean is found where the tree is drawn. Every text leads to a tree; what is no markup stays
//! as it was typed.

mod angle;
mod block;
mod inline;
mod link;

#[cfg(test)]
mod tests;

use crate::sandbox::ids::Id;

pub(super) use block::blocks;
pub(super) use inline::inlines;
pub(super) use link::is_safe;

/// A part of a text that stands on lines of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    /// Text, with the line breaks that were typed.
    Paragraph(Vec<Inline>),
    /// A heading of level 1 to 3.
    Heading(u8, Vec<Inline>),
    /// Small print.
    Subtext(Vec<Inline>),
    /// A quotation.
    Quote(Vec<Block>),
    /// Code, with the name of its language.
    Code(Option<String>, String),
    /// Lines that belong together.
    List(Vec<Item>),
}

/// A line of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// How deep it stands, from 0.
    pub(super) depth: usize,
    /// Its number; none for a bullet.
    pub(super) number: Option<u64>,
    /// What it says.
    pub(super) text: Vec<Inline>,
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inline {
    /// As typed.
    Text(String),
    /// Looks different.
    Styled(Style, Vec<Inline>),
    /// Code, without markup of its own.
    Code(String),
    /// Leads to an address, which is `http`, `https` or `mailto`.
    Link(String, Vec<Inline>),
    /// Names a person.
    User(Id),
    /// Names a role.
    Role(Id),
    /// Names a channel.
    Channel(Id),
    /// Names a command.
    Command(String),
    /// `@everyone` or `@here`.
    Everyone(&'static str),
    /// A moment in Unix seconds, and how it is shown.
    Time(i64, char),
    /// An emoji of a server, by its name.
    Emoji(String),
}

/// How a part of a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Bold,
    Italic,
    Underline,
    Strike,
    Spoiler,
}
