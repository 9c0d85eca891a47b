//! What a sandbox keeps in a folder, so that everything is still there at the next start.
//!
//! | name | what |
//! |---|---|
//! | `sandbox.lock` | locked while a sandbox uses the folder; the lock ends with the process |
//! | `world.json` | people, channels, messages and commands, as `format` has them |
//! | `world.json.new` | the next `world.json`, until it is whole |
//! | `files/` | the bytes of attachments, each as `attachment-` and its id |
//!
//! Interactions under way and gateway sessions are not kept: their tokens die with the process, and what a bot only
//! promised is forgotten. A modal that is open in a browser can be sent all the same, as it can while a bot restarts.
//!
//! Architecture Invariant: no other name in the folder is ever read, changed or removed, and nothing is removed because
//! it cannot be read.

mod convert;
mod folder;
mod format;
mod saver;
mod trim;
mod write;

pub use folder::{Folder, FolderError};
pub(super) use saver::keep_saving;
