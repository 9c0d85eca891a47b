//! The page of the sandbox, asked as a browser asks it.

// Clippy grants this to functions marked as tests; what helps them is granted the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test")]

#[path = "page/browser.rs"]
mod browser;
#[path = "page/doing.rs"]
mod doing;
#[path = "page/drawn.rs"]
mod drawn;
#[path = "page/guarded.rs"]
mod guarded;
#[path = "page/hostile.rs"]
mod hostile;
#[path = "page/inspected.rs"]
mod inspected;
#[path = "page/refused.rs"]
mod refused;
#[path = "page/shown.rs"]
mod shown;
mod support;
