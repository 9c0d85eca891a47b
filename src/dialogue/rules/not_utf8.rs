//! `not-utf8`
//!
//! ## What it does
//! Notes the first byte of a file that is not UTF-8; nothing of the file is read.
//!
//! ## Why is this bad
//! TOML is UTF-8. Read in another encoding, a pattern with an accent would find nothing and a cue would show the wrong
//! letters.
//!
//! ## Example
//! A file saved as Latin-1 or Windows-1252, in which `é` is the single byte `E9`.
//!
//! ## Arguments
//! `byte`: the byte in hexadecimal.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};

/// The rule.
pub(in crate::dialogue) static RULE: Rule = Rule { id: "not-utf8", severity: Severity::Error, check: Check::Reading };

/// The arguments for a byte.
pub(in crate::dialogue) fn args(byte: u8) -> Args {
    vec![("byte", format!("{byte:02X}"))]
}
