//! Repliek: a chat-based practice and coaching bot for contact-centre students.
//!
//! Modules in reading order: [`engine`] marks and plays, and is pure; [`i18n`] holds the words of the bot itself;
//! [`store`] keeps what happened; [`config`] reads the environment.

pub mod config;
pub mod engine;
pub mod i18n;
pub mod store;
