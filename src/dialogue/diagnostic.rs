//! What is wrong with the files, and where.

use std::collections::BTreeSet;

use super::place::{Place, Text};
use super::rules::Rule;

crate::engine::lang::coded! {
    /// How bad it is.
    Severity {
        /// What it stands in cannot be played.
        Error = "error",
        /// It can be played, but something is probably not meant so.
        Warning = "warning",
    }
}

/// Codes and names for the message of a diagnostic, by the name of the Fluent variable.
pub type Args = Vec<(&'static str, String)>;

/// How many characters of a text a sentence quotes on each side of a place.
const QUOTED: usize = 40;

/// What a sentence quotes of a text around one of its bytes: a short text whole.
pub(super) fn excerpt(text: &str, at: usize) -> String {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let start = before.char_indices().rev().nth(QUOTED).map(|(start, _)| start);
    let end = after.char_indices().nth(QUOTED).map(|(end, _)| before.len() + end);
    let quoted = text.get(start.unwrap_or(0)..end.unwrap_or(text.len())).unwrap_or(text);
    if start.or(end).is_none() || text.chars().nth(2 * QUOTED).is_none() {
        return text.to_owned();
    }
    let dots = |cut: Option<usize>| if cut.is_some() { "…" } else { "" };
    format!("{}{quoted}{}", dots(start), dots(end))
}

/// One thing that is wrong in one place.
///
/// The sentence stands in the locales: key `check-<rule>`, with what to do in its attribute `.suggestion`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file's path, with the prefix of its tree.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// How bad it is.
    pub severity: Severity,
    /// Id of the rule that says so.
    pub rule: &'static str,
    /// The variables of the message; each rule's own docs list them.
    pub args: Args,
}

/// A diagnostic before its place became a line and a column.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    rule: &'static Rule,
    place: Place,
    args: Args,
}

/// What was found so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
}

impl Findings {
    /// Notes what a rule found.
    pub fn add(&mut self, rule: &'static Rule, place: Place, args: Args) {
        self.list.push(Finding { rule, place, args });
    }

    /// Takes over what another list holds.
    pub fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Whether any of it is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|finding| finding.rule.severity == Severity::Error)
    }

    /// As diagnostics, each once, by file, line, column and rule.
    pub fn diagnostics(self, texts: &[Text<'_>]) -> Vec<Diagnostic> {
        let mut diagnostics: Vec<Diagnostic> = self
            .list
            .into_iter()
            .map(|Finding { rule, place, args }| {
                let (file, (line, column)) = texts
                    .get(place.file)
                    .map_or((String::new(), (1, 1)), |text| (text.shown.to_owned(), text.line_column(place.start)));
                Diagnostic { file, line, column, severity: rule.severity, rule: rule.id, args }
            })
            .collect();
        let key = |d: &Diagnostic| (d.file.clone(), d.line, d.column, d.rule, d.args.clone());
        diagnostics.sort_by_cached_key(key);
        let mut seen = BTreeSet::new();
        diagnostics.retain(|diagnostic| seen.insert(key(diagnostic)));
        diagnostics
    }
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn only_a_long_text_is_cut() {
        let short = "é".repeat(80);
        assert_eq!(excerpt(&short, 4), short);
        let long = "abcdefghij".repeat(20);
        assert_eq!(excerpt(&long, 0), format!("{}…", "abcdefghij".repeat(4)));
        assert_eq!(excerpt(&long, 200).chars().count(), 42);
        let middle = excerpt(&long, 100);
        assert!(middle.starts_with('…') && middle.ends_with('…') && middle.chars().count() == 83, "{middle}");
    }
}
