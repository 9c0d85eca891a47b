//! Messages as Discord draws them.
//!
//! Everything that somebody wrote passes through the template library, which escapes it. What a person may not see is
//! never given to these functions.

pub(super) mod avatar;
mod component;
mod embed;
mod file;
pub(super) mod icon;
mod message;
pub(super) mod modal;
mod select;
mod text;

pub(in super::super) use file::is_picture;
pub(super) use message::message;
