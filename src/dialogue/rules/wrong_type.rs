//! `wrong-type`
//!
//! ## What it does
//! Notes a value of another type than the format requires.
//!
//! ## Why is this bad
//! It cannot be read.
//!
//! ## Example
//! ```toml
//! minutes = "6"     # 6
//! ```
//!
//! ## Arguments
//! `key`; `expected`: `text`, `integer`, `boolean`, `list` or `table`; `found`: one of these, `float` or `datetime`.

use toml::de::DeValue;

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};

/// The rule.
pub(in crate::dialogue) static RULE: Rule = Rule { id: "wrong-type", severity: Severity::Error, check: Check::Reading };

/// The arguments for a value where another type is expected.
pub(in crate::dialogue) fn args(key: &str, expected: &'static str, found: &DeValue<'_>) -> Args {
    let found = match found {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "integer",
        DeValue::Float(_) => "float",
        DeValue::Boolean(_) => "boolean",
        DeValue::Datetime(_) => "datetime",
        DeValue::Array(_) => "list",
        DeValue::Table(_) => "table",
    };
    vec![("key", key.to_owned()), ("expected", expected.to_owned()), ("found", found.to_owned())]
}
