//! What whole-program tests share.
#![allow(dead_code, reason = "each test program uses a part")]
// Clippy grants these to functions marked as tests; what helps them is granted the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stderr)]

pub mod dictionaries;
pub mod discord;
pub mod discord_openapi;
pub mod folder;
pub mod plays;
pub mod postgres;
pub mod tiny_bot;
