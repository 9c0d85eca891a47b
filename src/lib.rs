//! Repliek: a chat-based practice and coaching bot for contact-centre students.
//!
//! Modules in reading order: [`engine`] marks and plays, and is pure.

pub mod dialogue;
pub mod engine;
