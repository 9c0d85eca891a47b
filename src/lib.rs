//! Repliek.

pub mod sandbox;
