//! Repliek: a chat-based practice and coaching bot for contact-centre students.
//!
//! Modules in reading order: [`engine`] marks and plays, and is pure; [`dialogue`] reads drills from files; [`report`]
//! says how well marks agree with a person's; [`i18n`] holds the words of the bot itself; [`store`] keeps what happened;
//! [`app`] puts them together into use cases; [`terminal`] is a front end; [`sandbox`] is a local Discord; [`config`]
//! reads the environment.

pub mod app;
pub mod config;
pub mod dialogue;
pub mod discord;
pub mod engine;
pub mod i18n;
pub mod report;
pub mod sandbox;
pub mod store;
pub mod terminal;
