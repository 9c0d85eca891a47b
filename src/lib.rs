//! Repliek.
