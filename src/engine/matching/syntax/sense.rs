//! What can be read and makes no sense: parts that rule one another out, and parts that change nothing.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::parser::is_amount;
use super::{Ast, How, Kind, PatternError};

/// Why a pattern can never find anything, where its own parts rule one another out.
pub(in super::super) fn contradiction(ast: &Ast) -> Option<PatternError> {
    find_contradiction(ast, None)
}

/// `asked` is whether the sentence must be a question, as far as what stands around this part says so.
fn find_contradiction(ast: &Ast, asked: Option<bool>) -> Option<PatternError> {
    let error = |at, expected| Some(PatternError { at, expected, found: String::new() });
    let mut asked = asked;
    if let Kind::All { with, without, question } = &ast.kind {
        if question.is_some_and(|question| asked == Some(!question)) {
            return error(ast.at, "question-or-not");
        }
        asked = question.or(asked);
        if !without.is_empty() {
            let needed: BTreeSet<String> = with.iter().flat_map(needed).collect();
            let is_needed = |part: &Ast| needed.contains(&key(part));
            if let Some(part) = without.iter().find(|part| alternatives(part).iter().any(is_needed)) {
                return error(part.at, "not-excluded");
            }
        }
    }
    ast.parts().iter().find_map(|part| find_contradiction(part, asked))
}

/// What of a pattern changes nothing, or is hardly meant so.
pub(in super::super) fn doubts(ast: &Ast) -> Vec<PatternError> {
    let mut found = Vec::new();
    note_doubts(ast, &mut found);
    found
}

fn note_doubts(ast: &Ast, found: &mut Vec<PatternError>) {
    let mut note = |at, expected| found.push(PatternError { at, expected, found: String::new() });
    let (first, second): (&[Ast], &[Ast]) = match &ast.kind {
        Kind::Any(parts) | Kind::Answer(parts) => (parts, &[]),
        Kind::All { with, without, .. } => (with, without),
        Kind::Number(amount) => {
            let is_small = |&value: &i128| value > 0 && value < amount.tolerance;
            if amount.values.iter().all(is_small) {
                note(ast.at, "less-tolerance");
            }
            (&[], &[])
        }
        // Who wants this word and no other form of it knows what is read of it.
        Kind::Word(word, how) if *how != How::Exactly && is_amount(word) => {
            note(ast.at, "amount");
            (&[], &[])
        }
        _ => (&[], &[]),
    };
    for parts in [first, second] {
        let mut seen = BTreeSet::new();
        parts.iter().filter(|part| !seen.insert(key(part))).for_each(|part| note(part.at, "once"));
    }
    let excluded = if let Kind::All { without, .. } = &ast.kind { without.as_slice() } else { &[] };
    ast.parts().iter().chain(excluded).for_each(|part| note_doubts(part, found));
}

/// The keys of what is found wherever a part is: its own, and those of its parts.
fn needed(part: &Ast) -> BTreeSet<String> {
    let inner = part.parts().iter().map(needed);
    let mut keys = match part.kind {
        Kind::Any(_) => inner.reduce(|some, more| some.intersection(&more).cloned().collect()).unwrap_or_default(),
        _ => inner.flatten().collect(),
    };
    keys.insert(key(part));
    keys
}

/// The parts of which one is enough.
fn alternatives(part: &Ast) -> &[Ast] {
    if let Kind::Any(parts) = &part.kind { parts } else { std::slice::from_ref(part) }
}

/// The same for parts that find the same: as they were written, case, space and place aside.
fn key(part: &Ast) -> String {
    let mut key = String::new();
    write_key(part, &mut key);
    key
}

fn write_key(part: &Ast, key: &mut String) {
    // Writing to a string cannot fail.
    let _ = match &part.kind {
        Kind::Word(word, how) => write!(key, "{how:?} {} ", word.to_lowercase()),
        Kind::Number(amount) => write!(key, "{amount:?} "),
        Kind::Set(name) => write!(key, "@{name} "),
        Kind::Phrase(_, reach) => write!(key, "{reach}("),
        Kind::Gap(_) => write!(key, "…("),
        Kind::All { question, .. } => write!(key, "&{question:?}("),
        Kind::Any(_) => write!(key, "|("),
        Kind::Answer(_) => write!(key, "&&("),
    };
    part.parts().iter().for_each(|part| write_key(part, key));
    if let Kind::All { without, .. } = &part.kind {
        key.push('!');
        for part in without {
            write_key(part, key);
        }
    }
    key.push(')');
}
