//! Words that every front end shares: how a mark, a mood, a debrief or a problem is said.
//!
//! Layout is each front end's own; which message stands for what is decided here, once.

mod files;

use std::collections::BTreeSet;

use super::{Misspelling, Problem, StoredMark};
use crate::engine::debrief::{CriterionTotal, Debrief, Line, Standing};
use crate::engine::drill::{Drill, Outcome};
use crate::engine::grade::{Grade, Percent};
use crate::engine::lang::{Kind, Lang, Mode};
use crate::engine::matching::Span;
use crate::engine::rubric::Unearned;
use crate::engine::session::{Hint, MAX_ANSWER_CHARS, Refusal};
use crate::i18n::{Texts, Value};
use crate::store::ErrorKind;

pub use files::{diagnostic, elsewhere, unreadable};

/// Which front end speaks: problems name its own way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Front {
    /// Slash commands and buttons.
    Discord,
    /// Shell commands.
    Terminal,
}

impl Front {
    const fn code(self) -> &'static str {
        match self {
            Self::Discord => "discord",
            Self::Terminal => "terminal",
        }
    }
}

/// The name of a language.
pub fn lang(texts: &Texts, lang: Lang) -> String {
    texts.say(&format!("lang-{lang}"), &[])
}

/// The name of a kind of drill.
pub fn kind(texts: &Texts, kind: Kind) -> String {
    texts.say(&format!("kind-{kind}"), &[])
}

/// The name of a mode.
pub fn mode(texts: &Texts, mode: Mode) -> String {
    texts.say(&format!("mode-{mode}"), &[])
}

/// The customer's mood, with its face.
pub fn mood(texts: &Texts, mood: i8) -> String {
    texts.say("mood", &[("mood", mood.into())])
}

/// The official label of a grade.
pub fn grade_label(texts: &Texts, grade: Grade) -> String {
    texts.say(&format!("grade-{}", grade.rounded()), &[])
}

/// The grade with label and percentage, or that there is none.
pub fn grade(texts: &Texts, debrief: &Debrief) -> String {
    match debrief.grade {
        Some(grade) => grade_of(texts, grade, debrief.percent),
        None => texts.say("debrief-no-grade", &[]),
    }
}

/// A grade with label and percentage.
pub fn grade_of(texts: &Texts, grade: Grade, percent: Percent) -> String {
    let args = [
        ("grade", texts.grade(grade).into()),
        ("label", grade_label(texts, grade).into()),
        ("percent", texts.percent(percent).into()),
    ];
    texts.say("debrief-grade", &args)
}

/// A mark of an attempt, with the words that earned it.
pub fn stored_mark(texts: &Texts, mark: &StoredMark, answer: &str) -> String {
    let key = format!("standing-{}", Standing::of(mark.mark));
    let mut parts = vec![texts.say(&key, &[("criterion", mark.label.as_str().into())])];
    if !mark.earned.is_empty() {
        parts.push(quotes(texts, answer, &mark.earned));
    }
    if mark.late {
        parts.push(texts.say("standing-late", &[]));
    }
    parts.join(" · ")
}

/// What the hints cost; none where none was shown.
pub fn hints_used(texts: &Texts, drill: &Drill, debrief: &Debrief) -> Option<String> {
    let points = debrief.hints.saturating_mul(u32::from(drill.hint_cost));
    let args = [("hints", debrief.hints.into()), ("points", points.into())];
    (debrief.hints > 0).then(|| texts.say("debrief-hints", &args))
}

/// A criterion and how far it was met.
pub fn standing(texts: &Texts, drill: &Drill, line: &Line) -> String {
    let key = format!("standing-{}", line.standing);
    texts.say(&key, &[("criterion", drill.criterion(line.criterion).label.as_str().into())])
}

/// Words of an answer, in quotation marks; what was said more than once stands once.
pub fn quotes(texts: &Texts, answer: &str, spans: &[Span]) -> String {
    let mut said = BTreeSet::new();
    let once = spans.iter().map(|span| span.of(answer)).filter(|words| said.insert(words.to_lowercase()));
    let quoted: Vec<String> = once.map(|words| texts.say("quote", &[("words", words.into())])).collect();
    quoted.join(" · ")
}

/// A criterion, how far it was met, and the words that decided it.
pub fn standing_with_quotes(texts: &Texts, drill: &Drill, line: &Line, answer: &str) -> String {
    let mut parts = vec![standing(texts, drill, line)];
    if !line.earned.is_empty() {
        parts.push(quotes(texts, answer, &line.earned));
    }
    if !line.cost.is_empty() {
        parts.push(texts.say("standing-cost", &[("quotes", quotes(texts, answer, &line.cost).into())]));
    }
    if line.late {
        parts.push(texts.say("standing-late", &[]));
    }
    parts.join(" · ")
}

/// Why words that would earn something do not.
pub fn unearned(texts: &Texts, unearned: Unearned) -> String {
    texts.say(&format!("unearned-{unearned}"), &[])
}

/// An auto-fail, the words that triggered it, and what it does to the grade.
pub fn auto_fail(texts: &Texts, drill: &Drill, auto_fail: usize, spans: &[Span], answer: &str) -> String {
    let label = texts.say("auto-fail", &[("label", drill.auto_fail(auto_fail).label.as_str().into())]);
    let cap = texts.say("auto-fail.cap", &[]);
    match quotes(texts, answer, spans) {
        quotes if quotes.is_empty() => format!("{label} {cap}"),
        quotes => format!("{label} {quotes} {cap}"),
    }
}

/// The words that seem misspelled, with what may have been meant; none where there are none.
pub fn spelling(texts: &Texts, misspellings: &[Misspelling]) -> Option<String> {
    let quote = |words: &str| texts.say("quote", &[("words", words.into())]);
    let each = misspellings.iter().map(|found| match &found.suggestion {
        Some(meant) => {
            texts.say("spelling-suggestion", &[("word", quote(&found.word).into()), ("meant", quote(meant).into())])
        }
        None => quote(&found.word),
    });
    let words = each.collect::<Vec<_>>().join(" · ");
    (!words.is_empty()).then(|| texts.say("spelling", &[("words", words.into())]))
}

/// A criterion over the whole session.
pub fn criterion_total(texts: &Texts, drill: &Drill, total: &CriterionTotal) -> String {
    let criterion = drill.criterion(total.criterion);
    let args = [("mark", total.mark.into()), ("criterion", criterion.label.as_str().into())];
    let line = texts.say("debrief-criterion", &args);
    if total.late { format!("{line} · {}", texts.say("standing-late", &[])) } else { line }
}

/// How the conversation ended for the customer.
pub fn outcome(texts: &Texts, outcome: Outcome) -> String {
    texts.say(&format!("outcome-{outcome}"), &[])
}

/// Whether the grade is a pass; none where there is no grade.
pub fn passed(texts: &Texts, debrief: &Debrief) -> Option<String> {
    let key = if debrief.grade?.passes() { "debrief-pass" } else { "debrief-fail" };
    Some(texts.say(key, &[]))
}

/// What a hint costs.
pub fn hint_cost(texts: &Texts, hint: &Hint) -> String {
    texts.say("hint-cost", &[("cost", hint.cost.into())])
}

/// What is wrong and what to do, in a sentence or two.
pub fn problem(texts: &Texts, problem: &Problem, front: Front) -> String {
    let front: Value<'_> = front.code().into();
    let say = |key: &str, args: &[(&str, Value<'_>)]| {
        let mut args = args.to_vec();
        args.push(("front", front.clone()));
        texts.say(key, &args)
    };
    match problem {
        Problem::Refused(refusal) => self::refusal(texts, *refusal, say),
        Problem::Stale => say("problem-stale", &[]),
        Problem::NotYours => say("problem-not-yours", &[]),
        Problem::NoSession => say("problem-no-session", &[]),
        Problem::Over => say("problem-over", &[]),
        Problem::UnknownDrill { id, similar } => {
            let similar = similar.as_deref().unwrap_or("none");
            say("problem-unknown-drill", &[("id", id.as_str().into()), ("similar", similar.into())])
        }
        Problem::NotInLanguage { lang, available } => {
            let names: Vec<String> = available.iter().map(|&lang| self::lang(texts, lang)).collect();
            let args = [("lang", self::lang(texts, *lang).into()), ("available", names.join(", ").into())];
            say("problem-not-in-language", &args)
        }
        Problem::DrillRemoved { title } => say("problem-drill-removed", &[("title", title.as_str().into())]),
        Problem::DrillChanged { title } => say("problem-drill-changed", &[("title", title.as_str().into())]),
        Problem::Store(error) => say(store_key(error.kind()), &[]),
    }
}

fn refusal(texts: &Texts, refusal: Refusal, say: impl Fn(&str, &[(&str, Value<'_>)]) -> String) -> String {
    match refusal {
        Refusal::Ended => say("problem-over", &[]),
        Refusal::NoWords => say("problem-no-words", &[]),
        Refusal::TooLong { chars } => {
            say("problem-too-long", &[("chars", chars.into()), ("most", MAX_ANSWER_CHARS.into())])
        }
        Refusal::PastedCue => say("problem-pasted-cue", &[]),
        Refusal::WrongLanguage { expected, found } => {
            let found = found.map_or_else(|| "none".to_owned(), |found| lang(texts, found));
            say("problem-wrong-language", &[("expected", lang(texts, expected).into()), ("found", found.into())])
        }
        Refusal::NoHintsInTest => say("problem-no-hints-in-test", &[]),
        Refusal::NoHintsLeft => say("problem-no-hints-left", &[]),
    }
}

fn store_key(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Unknown => "problem-store-unknown",
        ErrorKind::Unreachable => "problem-store-unreachable",
        ErrorKind::ReadOnly => "problem-store-read-only",
        ErrorKind::Busy => "problem-store-busy",
        ErrorKind::Newer => "problem-store-newer",
        ErrorKind::Corrupt => "problem-store-corrupt",
        ErrorKind::Other => "problem-store-other",
    }
}
