//! What whole-program tests share.

pub mod tiny_bot;
