//! `unknown-work-process`
//!
//! ## What it does
//! Notes a work process that the nl-2015 dossier does not have, or of a unit, that its framework does not have.
//!
//! ## Why is this bad
//! Progress is reported by these codes.
//!
//! ## Example
//! ```toml
//! work_processes = ["B1-K3-W9"]     # B1-K3-W2
//! ```
//!
//! ## Arguments
//! `code`, `similar`, `allowed`.

use std::collections::BTreeSet;

use super::{Check, Codes, Report, Rule};
use crate::dialogue::diagnostic::{Args, Findings, Severity};
use crate::dialogue::framework::FrameworkSource;
use crate::dialogue::similar::{listed, similar};
use crate::dialogue::source::Structure;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "unknown-work-process", severity: Severity::Error, check: Check::Codes(check) };

fn check(structure: &Structure, codes: &Codes, report: &mut Report<'_>) {
    for code in structure.work_processes.iter().filter(|code| !codes.work_processes.contains(&code.value)) {
        report.add(code.place, args(&code.value, &codes.work_processes));
    }
}

/// Notes the work processes that a framework refers to and that do not exist.
pub(in crate::dialogue) fn check_framework(framework: &FrameworkSource, codes: &Codes, findings: &mut Findings) {
    let own: BTreeSet<String> = framework.work_process_ids().collect();
    let units = framework.units.iter().flat_map(|unit| &unit.work_processes).map(|code| (code, &own));
    let covered = framework.work_processes.iter().flat_map(|process| process.nl_2015.iter().flatten());
    for (code, known) in units.chain(covered.map(|code| (code, &codes.work_processes))) {
        if !known.contains(&code.value) {
            findings.add(&RULE, code.place, args(&code.value, known));
        }
    }
}

fn args(code: &str, known: &BTreeSet<String>) -> Args {
    let known = || known.iter().map(String::as_str);
    vec![("code", code.to_owned()), ("similar", similar(code, known())), ("allowed", listed(known()))]
}
