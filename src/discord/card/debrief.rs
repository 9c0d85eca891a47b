//! What a session was worth.

use super::super::reply::Embed;
use super::super::text::{plain, quotation};
use super::{BAD, GOOD, NEUTRAL};
use crate::app::wording;
use crate::engine::debrief::Debrief;
use crate::engine::drill::Drill;
use crate::engine::session::Session;
use crate::i18n::Texts;

/// The longest explanation or tip.
const MAX_TEXT: usize = 500;
/// How much of a cue stands above what was or could be said to it.
const MAX_CUE: usize = 90;
/// How much of an answer is quoted.
const MAX_ANSWER: usize = 300;
/// The longest model answer.
const MAX_MODEL: usize = 700;

/// Grade, marks, moments, advice and model answers.
pub fn embed(texts: &Texts, session: &Session, debrief: &Debrief) -> Embed {
    let drill = session.drill();
    let mut fields = Vec::new();
    if let Some(ending) = debrief.ending.map(|ending| drill.ending(ending)) {
        let outcome = wording::outcome(texts, ending.outcome);
        let value = format!("**{outcome}** · {}", plain(&ending.explanation, MAX_TEXT));
        fields.push((texts.say("debrief-ending", &[]), value));
    }
    let marks: Vec<String> =
        debrief.criteria.iter().map(|total| plain(&wording::criterion_total(texts, drill, total), 200)).collect();
    if !marks.is_empty() {
        fields.push((texts.say("discord-marks", &[]), marks.join("\n")));
    }
    for (key, moment) in [("debrief-best", debrief.best), ("debrief-weakest", debrief.weakest)] {
        if let Some(answered) = moment.and_then(|idx| session.answers().get(idx)) {
            let cue = plain(&drill.turn(answered.turn).cue, MAX_CUE);
            let answer = quotation(&answered.text, MAX_ANSWER);
            fields.push((texts.say(key, &[]), format!("*{cue}*\n{answer}")));
        }
    }
    if let Some(criterion) = debrief.practise.map(|criterion| drill.criterion(criterion)) {
        let title = texts.say("debrief-practise", &[("criterion", plain(&criterion.label, 100).into())]);
        fields.push((title, plain(&criterion.tip, MAX_TEXT)));
    }
    for turn in session.visited() {
        let turn = drill.turn(turn);
        let model = format!("*{}*\n{}", plain(&turn.cue, MAX_CUE), plain(&turn.model_answer, MAX_MODEL));
        fields.push((texts.say("debrief-model", &[]), model));
    }
    Embed {
        author: Some(texts.say("debrief-title", &[])),
        title: Some(wording::grade(texts, debrief)),
        description: result(texts, drill, debrief).join("\n"),
        fields,
        color: color(debrief),
        ..Embed::default()
    }
}

fn result(texts: &Texts, drill: &Drill, debrief: &Debrief) -> Vec<String> {
    let mut lines: Vec<String> = wording::passed(texts, debrief).into_iter().collect();
    lines.extend(wording::hints_used(texts, drill, debrief));
    let fails = debrief.auto_fails.iter().map(|idx| wording::auto_fail(texts, drill, *idx, &[], ""));
    lines.extend(fails.map(|line| plain(&line, MAX_TEXT)));
    lines
}

fn color(debrief: &Debrief) -> u32 {
    match debrief.grade {
        None => NEUTRAL,
        Some(grade) if grade.passes() => GOOD,
        Some(_) => BAD,
    }
}
