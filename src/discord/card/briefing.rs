//! What the employee knows before the first cue.

use super::super::reply::Embed;
use super::super::text::{cut, plain};
use super::{NEUTRAL, about};
use crate::app::wording;
use crate::engine::drill::Drill;
use crate::engine::lang::{Mode, Register};
use crate::i18n::Texts;

/// The longest situation or mandate.
const MAX_TEXT: usize = 1000;
/// The longest label or value of a fact.
const MAX_FACT: usize = 200;

/// The briefing card.
pub fn embed(texts: &Texts, drill: &Drill, mode: Mode) -> Embed {
    let facts: Vec<String> = drill.briefing.facts.iter().map(|(label, value)| fact(texts, label, value)).collect();
    let persona = [("name", drill.persona.name.as_str().into()), ("role", drill.persona.role.as_str().into())];
    let persona = plain(&texts.say("briefing-persona", &persona), MAX_FACT);
    let mut paragraphs =
        vec![plain(&drill.briefing.situation, MAX_TEXT), format!("{} {persona}", drill.persona.avatar)];
    if !facts.is_empty() {
        paragraphs.push(facts.join("\n"));
    }
    let mut mandate = vec![plain(&drill.briefing.mandate, MAX_TEXT)];
    if drill.register != Register::Free {
        mandate.push(texts.say(&format!("register-{}", drill.register), &[]));
    }
    if let Some(chars) = drill.max_chars {
        mandate.push(texts.say("briefing-length", &[("chars", chars.into())]));
    }
    let mandate = cut(&mandate.join("\n"), 1024);
    Embed {
        author: Some(format!("{} · {}", texts.say("briefing-title", &[]), wording::kind(texts, drill.kind))),
        title: Some(plain(&drill.title, MAX_FACT)),
        description: paragraphs.join("\n\n"),
        fields: vec![(texts.say("briefing-mandate", &[]), mandate)],
        footer: Some(about(texts, drill, mode)),
        color: NEUTRAL,
    }
}

fn fact(texts: &Texts, label: &str, value: &str) -> String {
    let args = [("label", plain(label, MAX_FACT).into()), ("value", plain(value, MAX_FACT).into())];
    texts.say("briefing-fact", &args)
}
