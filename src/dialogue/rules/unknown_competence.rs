//! `unknown-competence`
//!
//! ## What it does
//! Notes a competence that the nl-2009 dossier does not have, or of a work process, that its framework does not have.
//!
//! ## Why is this bad
//! Progress is reported by these codes.
//!
//! ## Example
//! ```toml
//! competence = "Z"     # A to Y
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
    Rule { id: "unknown-competence", severity: Severity::Error, check: Check::Codes(check) };

fn check(structure: &Structure, codes: &Codes, report: &mut Report<'_>) {
    let named = structure.criteria.iter().filter_map(|criterion| criterion.competence.as_ref());
    for code in named.filter(|code| !codes.competences.contains(&code.value)) {
        report.add(code.place, args(&code.value, &codes.competences));
    }
}

/// Notes the competences that a framework refers to and that do not exist.
pub(in crate::dialogue) fn check_framework(framework: &FrameworkSource, codes: &Codes, findings: &mut Findings) {
    let own: BTreeSet<String> = framework.competence_ids().collect();
    let named = framework.work_processes.iter().flat_map(|process| &process.competences).map(|code| (code, &own));
    let mapped = framework.competences.iter().filter_map(|competence| competence.maps_to.as_ref());
    for (code, known) in named.chain(mapped.map(|code| (code, &codes.competences))) {
        if !known.contains(&code.value) {
            findings.add(&RULE, code.place, args(&code.value, known));
        }
    }
}

fn args(code: &str, known: &BTreeSet<String>) -> Args {
    let known = || known.iter().map(String::as_str);
    vec![("code", code.to_owned()), ("similar", similar(code, known())), ("allowed", listed(known()))]
}
