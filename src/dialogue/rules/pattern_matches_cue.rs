//! `pattern-matches-cue`
//!
//! ## What it does
//! Notes a pattern that finds something in the cue it answers, unless its element is marked `echo`.
//!
//! ## Why is this bad
//! Who repeats the customer would earn a mark for it.
//!
//! ## Example
//! ```toml
//! [turns.opening]
//! cue = "Mijn pakket is kapot!"
//!
//! [turns.opening.patterns]
//! solution.parcel = ["pakket"]
//! ```
//!
//! ## Arguments
//! `pattern`; `cue`: `cue` or `cue_again`; `words`: what it finds there.

use super::{Check, Marked, Report, Rule};
use crate::dialogue::diagnostic::Severity;
use crate::engine::matching::Pattern;
use crate::engine::text::Answer;

/// The rule.
pub(in crate::dialogue) static RULE: Rule =
    Rule { id: "pattern-matches-cue", severity: Severity::Error, check: Check::Drill(check) };

fn check(marked: &Marked<'_>, report: &mut Report<'_>) {
    let Marked { structure, words, drill } = marked;
    for turn in &structure.turns {
        let Some(words) = words.turn(&turn.id.value) else {
            continue;
        };
        let cues = [("cue", &words.cue), ("cue_again", &words.cue_again)];
        let cues = cues.map(|(key, cue)| (key, cue.as_ref().map(|cue| Answer::parse(&cue.value, drill.lang))));
        let own = turn.elements.iter().filter(|element| !element.echo);
        let found = own.filter_map(|element| words.element(&element.criterion.value, &element.id.value));
        for source in found.flat_map(|element| &element.patterns).filter(|source| !source.is_veto()) {
            for (key, cue) in &cues {
                let found = cue.as_ref().zip(source.pattern.as_ref()).and_then(|(cue, pattern)| quote(pattern, cue));
                if let Some(found) = found {
                    let (pattern, cue) = (source.source.value.clone(), (*key).to_owned());
                    report.add(source.source.place, vec![("pattern", pattern), ("cue", cue), ("words", found)]);
                }
            }
        }
    }
}

/// The words that a pattern finds.
fn quote(pattern: &Pattern, cue: &Answer) -> Option<String> {
    let found = pattern.find(cue, &vec![false; cue.n_words()])?;
    Some(found.spans.iter().map(|span| span.of(cue.typed())).collect::<Vec<_>>().join(" … "))
}
