//! What whole-program tests share; each test program uses a part of it.
#![allow(dead_code, reason = "each test program uses a part")]

pub mod plays;
pub mod postgres;
pub mod tiny_bot;
