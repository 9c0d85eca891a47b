//! What must hold in the files, one rule per file.
//!
//! A rule's docs say what it does, why that is bad, how it looks, and which arguments its diagnostics carry. An
//! argument `similar` is the nearest thing that exists, `allowed` is all of it; both are `none` where there is nothing.

pub(super) mod duplicate_id;
pub(super) mod malformed_id;
pub(super) mod missing_key;
pub(super) mod missing_language;
pub(super) mod missing_structure;
pub(super) mod pattern_syntax;
pub(super) mod set_cycle;
pub(super) mod syntax;
pub(super) mod unknown_file;
pub(super) mod unknown_key;
pub(super) mod unknown_set;
pub(super) mod unknown_value;
pub(super) mod wrong_type;

use std::collections::BTreeSet;

use super::diagnostic::{Args, Findings, Severity};
use super::framework::{Framework, FrameworkSource};
use super::place::Place;
use super::source::{Structure, Words};
use crate::engine::drill::Drill;

/// A rule and what it looks at.
#[derive(Debug)]
pub struct Rule {
    /// In kebab case; the Fluent key of its message is `check-` and this.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    check: Check,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
enum Check {
    /// Noted where the files are read.
    Reading,
    /// A `drill.toml`, alone.
    Structure(fn(&Structure, &mut Report<'_>)),
    /// A `drill.toml` and the codes of the frameworks.
    Codes(fn(&Structure, &Codes, &mut Report<'_>)),
    /// A language file beside its `drill.toml`.
    Words(fn(&Structure, &Words, &mut Report<'_>)),
    /// A drill that can be marked.
    Drill(fn(&Marked<'_>, &mut Report<'_>)),
}

/// Every rule, in order of id.
pub static RULES: &[&Rule] = &[
    &duplicate_id::RULE,
    &malformed_id::RULE,
    &missing_key::RULE,
    &missing_language::RULE,
    &missing_structure::RULE,
    &pattern_syntax::RULE,
    &set_cycle::RULE,
    &syntax::RULE,
    &unknown_file::RULE,
    &unknown_key::RULE,
    &unknown_set::RULE,
    &unknown_value::RULE,
    &wrong_type::RULE,
];

/// Where a rule puts what it finds.
pub(super) struct Report<'a> {
    rule: &'static Rule,
    findings: &'a mut Findings,
}

impl Report<'_> {
    /// Notes one thing.
    pub fn add(&mut self, place: Place, args: Args) {
        self.findings.add(self.rule, place, args);
    }
}

/// A drill in one language with the files it came from.
pub(super) struct Marked<'a> {
    pub structure: &'a Structure,
    pub words: &'a Words,
    pub drill: &'a Drill,
}

/// The official codes that a drill may name.
#[derive(Debug, Default)]
pub(super) struct Codes {
    /// Work processes of nl-2015.
    pub work_processes: BTreeSet<String>,
    /// Competences of nl-2009.
    pub competences: BTreeSet<String>,
}

impl Codes {
    /// The codes of these frameworks.
    pub fn of<'a>(frameworks: impl IntoIterator<Item = &'a FrameworkSource>) -> Self {
        let mut codes = Self::default();
        for framework in frameworks {
            match framework.id.as_ref().map(|id| id.value.as_str()) {
                Some("nl-2015") => {
                    codes.work_processes.extend(framework.work_processes.iter().map(|process| process.id.value.clone()))
                }
                Some("nl-2009") => {
                    codes.competences.extend(framework.competences.iter().map(|competence| competence.id.value.clone()))
                }
                _ => {}
            }
        }
        codes
    }
}

/// Applies the rules for a `drill.toml` from which nothing was lost.
pub(super) fn check_structure(structure: &Structure, codes: &Codes, findings: &mut Findings) {
    if !structure.whole {
        return;
    }
    for rule in RULES {
        match rule.check {
            Check::Structure(check) => check(structure, &mut Report { rule, findings }),
            Check::Codes(check) => check(structure, codes, &mut Report { rule, findings }),
            Check::Reading | Check::Words(_) | Check::Drill(_) => {}
        }
    }
}

/// Applies the rules for a language file, where nothing was lost from it or from its `drill.toml`.
pub(super) fn check_words(structure: &Structure, words: &Words, findings: &mut Findings) {
    if !(structure.whole && words.whole) {
        return;
    }
    for rule in RULES {
        if let Check::Words(check) = rule.check {
            check(structure, words, &mut Report { rule, findings });
        }
    }
}

/// Applies the rules for a drill that can be marked.
pub(super) fn check_drill(marked: &Marked<'_>, findings: &mut Findings) {
    for rule in RULES {
        if let Check::Drill(check) = rule.check {
            check(marked, &mut Report { rule, findings });
        }
    }
}
