//! `unreachable-ending`
//!
//! ## What it does
//! Notes an ending that no way from the start leads to.
//!
//! ## Why is this bad
//! Nobody ever comes to it.
//!
//! ## Example
//! ```toml
//! [[endings]]
//! id = "partly"     # and no branch leads there
//! ```
//!
//! ## Arguments
//! `ending`: its id.

use super::{Check, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::dialogue::graph::Graph;
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unreachable-ending", severity: Severity::Error, check: Check::Structure(check) };

fn check(structure: &Structure, report: &mut Report<'_>) {
    let Some(reach) = Graph::of(structure).map(|graph| graph.all()) else {
        return;
    };
    for (_, ending) in structure.endings.iter().enumerate().filter(|(idx, _)| !reach.endings.contains(idx)) {
        report.add(ending.id.place, vec![("ending", ending.id.value.clone())]);
    }
}
