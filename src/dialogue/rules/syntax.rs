//! `syntax`
//!
//! ## What it does
//! Notes text that is not TOML, each fault once; what could still be read is read.
//!
//! ## Why is this bad
//! Whatever stands in and after the fault may be lost.
//!
//! ## Example
//! ```toml
//! title = "Too late
//! ```
//!
//! ## Arguments
//! `problem`: what sort of fault, `duplicate-key`, `unclosed`, `quotes`, `string`, `missing-value`, `missing-equals`, `comma`,
//! `number` or `other`.

use super::{Check, Rule};
use crate::dialogue::diagnostic::{Args, Severity};

/// The rule.
pub(in crate::dialogue) static RULE: Rule = Rule { id: "syntax", severity: Severity::Error, check: Check::Reading };

/// The arguments for a message of the parser, and whether it found nothing where it complains.
pub(in crate::dialogue) fn args(message: &str, found_nothing: bool) -> Args {
    let problem = match problem(message) {
        "quotes" if found_nothing => "missing-value",
        problem => problem,
    };
    vec![("problem", problem.to_owned())]
}

/// A code for what the parser says; the parser has no codes of its own.
fn problem(message: &str) -> &'static str {
    let known = [
        ("duplicate key", "duplicate-key"),
        ("cannot extend", "duplicate-key"),
        ("unclosed", "unclosed"),
        ("string values must be quoted", "quotes"),
        ("string", "string"),
        ("comma", "comma"),
        ("key with no value", "missing-equals"),
        ("missing assignment", "missing-equals"),
        ("missing value", "missing-value"),
        ("extra `=`", "missing-value"),
        ("number", "number"),
        ("digit", "number"),
        ("leading zero", "number"),
    ];
    let found = known.iter().find(|(part, _)| message.contains(part));
    found.map_or("other", |&(_, code)| code)
}
