//! What must hold in the files, one rule per file.
//!
//! A rule's docs say what it does, why that is bad, how it looks, and which arguments its diagnostics carry. An
//! argument `similar` is the nearest thing that exists, `allowed` is all of it; both are `none` where there is nothing.

pub(super) mod cue_again;
pub(super) mod dead_branch;
pub(super) mod doubtful_part;
pub(super) mod duplicate_id;
pub(super) mod duplicate_pattern;
pub(super) mod endless_loop;
pub(super) mod hint_count;
pub(super) mod impossible_branch;
pub(super) mod last_branch;
pub(super) mod malformed_id;
pub(super) mod max_chars;
pub(super) mod missing_key;
pub(super) mod missing_language;
pub(super) mod missing_patterns;
pub(super) mod missing_structure;
pub(super) mod missing_text;
pub(super) mod model_answer;
pub(super) mod no_ending;
pub(super) mod not_utf8;
pub(super) mod out_of_range;
pub(super) mod pattern_matches_cue;
pub(super) mod pattern_syntax;
pub(super) mod sample_marks;
pub(super) mod set_cycle;
pub(super) mod syntax;
pub(super) mod too_few_samples;
pub(super) mod unknown_competence;
pub(super) mod unknown_criterion;
pub(super) mod unknown_file;
pub(super) mod unknown_key;
pub(super) mod unknown_set;
pub(super) mod unknown_text;
pub(super) mod unknown_turn;
pub(super) mod unknown_value;
pub(super) mod unknown_work_process;
pub(super) mod unreachable_ending;
pub(super) mod unreachable_turn;
pub(super) mod unused_criterion;
pub(super) mod weights;
pub(super) mod wrong_type;

use std::collections::BTreeSet;

use super::diagnostic::{Args, Findings, Severity};
use super::framework::FrameworkSource;
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
    &cue_again::RULE,
    &dead_branch::RULE,
    &doubtful_part::RULE,
    &duplicate_id::RULE,
    &duplicate_pattern::RULE,
    &endless_loop::RULE,
    &hint_count::RULE,
    &impossible_branch::RULE,
    &last_branch::RULE,
    &malformed_id::RULE,
    &max_chars::RULE,
    &missing_key::RULE,
    &missing_language::RULE,
    &missing_patterns::RULE,
    &missing_structure::RULE,
    &missing_text::RULE,
    &model_answer::RULE,
    &no_ending::RULE,
    &not_utf8::RULE,
    &out_of_range::RULE,
    &pattern_matches_cue::RULE,
    &pattern_syntax::RULE,
    &sample_marks::RULE,
    &set_cycle::RULE,
    &syntax::RULE,
    &too_few_samples::RULE,
    &unknown_competence::RULE,
    &unknown_criterion::RULE,
    &unknown_file::RULE,
    &unknown_key::RULE,
    &unknown_set::RULE,
    &unknown_text::RULE,
    &unknown_turn::RULE,
    &unknown_value::RULE,
    &unknown_work_process::RULE,
    &unreachable_ending::RULE,
    &unreachable_turn::RULE,
    &unused_criterion::RULE,
    &weights::RULE,
    &wrong_type::RULE,
];

/// The rules that hold for a rubric of its own too, beside those noted where it is read and its limits.
static RULES_OF_RUBRICS: &[&Rule] =
    &[&duplicate_id::RULE, &duplicate_pattern::RULE, &malformed_id::RULE, &max_chars::RULE, &weights::RULE];

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
            let id = framework.id.as_ref().map(|id| id.value.as_str());
            if id == Some("nl-2015") {
                codes.work_processes.extend(framework.work_process_ids());
            }
            if id == Some("nl-2009") {
                codes.competences.extend(framework.competence_ids());
            }
        }
        codes
    }
}

/// Applies the rules for a framework, beside the codes of all.
pub(super) fn check_framework(framework: &FrameworkSource, codes: &Codes, findings: &mut Findings) {
    if framework.whole {
        unknown_work_process::check_framework(framework, codes, findings);
        unknown_competence::check_framework(framework, codes, findings);
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

/// Applies the rules for a rubric file from which nothing was lost.
pub(super) fn check_rubric(structure: &Structure, words: &Words, findings: &mut Findings) {
    if !(structure.whole && words.whole) {
        return;
    }
    for rule in RULES_OF_RUBRICS {
        match rule.check {
            Check::Structure(check) => check(structure, &mut Report { rule, findings }),
            Check::Words(check) => check(structure, words, &mut Report { rule, findings }),
            Check::Reading | Check::Codes(_) | Check::Drill(_) => {}
        }
    }
    out_of_range::check_rubric(structure, &mut Report { rule: &out_of_range::RULE, findings });
    missing_patterns::check_rubric(structure, &mut Report { rule: &missing_patterns::RULE, findings });
}
