//! The page of the sandbox in a real browser, used as people use it: by what they read, click and type.
//!
//! Needs Chromium and its driver (Debian: `chromium`, `chromium-driver`); says so where they are not.

// Clippy grants this to functions marked as tests; what helps them is granted the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test")]

#[path = "browser/authoring.rs"]
mod authoring;
#[path = "browser/dialog.rs"]
mod dialog;
#[path = "browser/drill.rs"]
mod drill;
#[path = "browser/driver.rs"]
mod driver;
#[path = "browser/hostile.rs"]
mod hostile;
#[path = "browser/keyboard.rs"]
mod keyboard;
#[path = "browser/looks.rs"]
mod looks;
#[path = "browser/newcomer.rs"]
mod newcomer;
#[path = "browser/people.rs"]
mod people;
#[path = "browser/phone.rs"]
mod phone;
#[path = "browser/program.rs"]
mod program;
mod support;
#[path = "browser/tab.rs"]
mod tab;
#[path = "browser/tour.rs"]
mod tour;
#[path = "browser/trouble.rs"]
mod trouble;

/// An answer with full marks to the first cue of the drill of the fixtures, in Dutch.
const GOOD: &str = "Dat is erg vervelend. Wat is het ordernummer? Het gaat om een mok.";
