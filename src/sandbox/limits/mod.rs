//! What Discord refuses: one file per thing that is sent.
//!
//! Lengths are counted in Unicode scalar values.

pub(super) mod autocomplete;
pub(super) mod command;
pub(super) mod message;
pub(super) mod modal;
