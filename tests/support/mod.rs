//! What whole-program tests share.

// Clippy grants these to functions marked as tests; what helps them is granted the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::print_stderr)]
// Each test program uses a part of this.
#![allow(dead_code)]

pub mod discord_openapi;
pub mod tiny_bot;
