//! What is said of one answer, under the answer itself.

use super::super::reply::Embed;
use super::super::text::{plain, quotation};
use super::{NEUTRAL, band_color};
use crate::app::wording;
use crate::engine::debrief::Feedback;
use crate::engine::drill::{Band, Drill};
use crate::engine::session::{Answered, Session};
use crate::i18n::Texts;

/// How much of an answer is quoted; the transcript has it whole.
const MAX_QUOTED: usize = 600;
/// The longest line on a criterion.
const MAX_LINE: usize = 400;

/// The answer, quoted, with its feedback where there is any.
pub fn embed(texts: &Texts, drill: &Drill, answered: &Answered, feedback: Option<(&Feedback, Band)>) -> Embed {
    let mut paragraphs = vec![quotation(&answered.text, MAX_QUOTED)];
    if let Some((feedback, _)) = feedback {
        paragraphs.push(lines(texts, drill, answered, feedback).join("\n"));
        let advice = advice(texts, feedback);
        paragraphs.extend((!advice.is_empty()).then(|| advice.join("\n")));
    }
    let color = feedback.map_or(NEUTRAL, |(_, band)| band_color(band));
    Embed {
        author: Some(texts.say("discord-you-said", &[])),
        description: paragraphs.join("\n\n"),
        color,
        ..Embed::default()
    }
}

/// Every answer of a session with its feedback.
pub fn conversation(texts: &Texts, session: &Session) -> Embed {
    const MAX_CUE: usize = 90;
    const MAX_ANSWER: usize = 250;
    let drill = session.drill();
    let answers = session.feedback().into_iter().map(|(answered, feedback)| {
        let cue = plain(&drill.turn(answered.turn).cue, MAX_CUE);
        let mut parts = vec![format!("*{cue}*"), quotation(&answered.text, MAX_ANSWER)];
        parts.extend(lines(texts, drill, answered, &feedback));
        parts.extend(advice(texts, &feedback));
        parts.join("\n")
    });
    let description = answers.collect::<Vec<_>>().join("\n\n");
    Embed { title: Some(plain(&drill.title, MAX_LINE)), ..Embed::of(NEUTRAL, description) }
}

/// Why words earned nothing, and the tip.
fn advice(texts: &Texts, feedback: &Feedback) -> Vec<String> {
    let unearned = feedback.unearned.iter().map(|unearned| wording::unearned(texts, *unearned));
    let tip = feedback.tip.as_ref().map(|tip| texts.say("tip", &[("tip", plain(tip, MAX_LINE).into())]));
    unearned.chain(tip).collect()
}

/// One line for each criterion and auto-fail.
fn lines(texts: &Texts, drill: &Drill, answered: &Answered, feedback: &Feedback) -> Vec<String> {
    let text = &answered.text;
    let criteria = feedback.lines.iter().map(|line| wording::standing_with_quotes(texts, drill, line, text));
    let fails = feedback.auto_fails.iter().map(|(idx, spans)| wording::auto_fail(texts, drill, *idx, spans, text));
    criteria.chain(fails).map(|line| plain(&line, MAX_LINE)).collect()
}

/// An answer that was not taken, so that it can be copied.
pub fn quoted(texts: &Texts, answer: &str) -> Embed {
    const MAX_KEPT: usize = 3500;
    Embed { author: Some(texts.say("discord-you-said", &[])), ..Embed::of(NEUTRAL, quotation(answer, MAX_KEPT)) }
}
