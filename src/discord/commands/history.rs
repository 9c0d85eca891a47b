//! `/drill history`: earlier attempts, and one of them shown again.

use jiff::Timestamp;

use super::super::card;
use super::super::custom_id::CustomId;
use super::super::incoming::{Incoming, Place};
use super::super::reply::{Button, Choice, Embed, Message, Row, Select};
use super::super::text::{plain, quotation};
use super::localised;
use crate::app::{App, Attempt, AttemptLine, Exchange, Problem, wording};
use crate::i18n::Texts;
use crate::store::Status;

/// How many attempts the list shows; the select has more.
const LISTED: usize = 10;
/// How much of a cue or reply is shown again.
const MAX_SAID: usize = 160;
/// How much of an answer is shown again.
const MAX_ANSWER: usize = 400;
/// The longest title or label.
const MAX_NAME: usize = 120;

/// The attempts, newest first, and the one with this id shown again.
pub async fn message(app: &App, incoming: &Incoming, chosen: Option<&str>) -> Result<Message, Problem> {
    let texts = incoming.texts();
    let attempts = app.history(&incoming.who, incoming.place == Place::Dm).await?;
    let mut message = match chosen {
        Some(id) => attempt(texts, &app.attempt(&incoming.who, id).await?),
        None => Message::embeds([list(texts, &attempts)]),
    };
    message.ephemeral = incoming.place == Place::Guild;
    let options = attempts.iter().map(|line| option(texts, line, chosen)).collect();
    let placeholder = texts.say("discord-history-pick", &[]);
    message.rows.insert(0, Row::Select(Select { id: CustomId::History, placeholder, options }));
    Ok(message)
}

/// The conversation of an attempt, with what was said of each answer.
pub fn conversation(texts: &Texts, attempt: &Attempt) -> Embed {
    let parts: Vec<String> = attempt.exchanges.iter().map(|exchange| self::exchange(texts, exchange)).collect();
    let title = Some(plain(&attempt.line.title, MAX_NAME));
    Embed { title, ..Embed::of(card::NEUTRAL, parts.join("\n\n")) }
}

/// The day of an attempt, as `2026-11-21`.
pub fn day(at: i64) -> String {
    let day = Timestamp::from_millisecond(at).map(|at| at.strftime("%Y-%m-%d").to_string());
    day.unwrap_or_default()
}

/// How far an attempt came: its grade, or its status.
pub fn result(texts: &Texts, line: &AttemptLine) -> String {
    match line.grade {
        Some(grade) => texts.grade(grade),
        None => texts.say(&format!("status-{}", line.status), &[]),
    }
}

fn list(texts: &Texts, attempts: &[AttemptLine]) -> Embed {
    let title = Some(texts.say("discord-history-title", &[]));
    if attempts.is_empty() {
        let empty = localised(texts, &texts.say("discord-history-empty", &[]));
        return Embed { title, ..Embed::of(card::NEUTRAL, empty) };
    }
    let lines: Vec<String> = attempts
        .iter()
        .take(LISTED)
        .map(|line| {
            format!(
                "<t:{}:d> **{}** · {}",
                line.started_at / 1000,
                plain(&line.title, MAX_NAME),
                plain(&summary(texts, line), MAX_NAME)
            )
        })
        .collect();
    Embed { title, ..Embed::of(card::NEUTRAL, lines.join("\n")) }
}

fn summary(texts: &Texts, line: &AttemptLine) -> String {
    let lang = line.lang.map(|lang| wording::lang(texts, lang));
    let mode = line.mode.map(|mode| wording::mode(texts, mode));
    [lang, mode, Some(result(texts, line))].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn option(texts: &Texts, line: &AttemptLine, chosen: Option<&str>) -> Choice {
    Choice {
        about: Some(format!("{} · {}", day(line.started_at), summary(texts, line))),
        chosen: chosen == Some(line.id.as_str()),
        ..Choice::new(&line.id, &line.title)
    }
}

fn attempt(texts: &Texts, attempt: &Attempt) -> Message {
    let line = &attempt.line;
    let marks: Vec<String> = attempt
        .criteria
        .iter()
        .map(|(label, mark)| {
            let args = [("mark", (*mark).into()), ("criterion", label.as_str().into())];
            plain(&texts.say("debrief-criterion", &args), MAX_NAME)
        })
        .collect();
    let mut about = vec![format!("<t:{}:f> · {}", line.started_at / 1000, plain(&summary(texts, line), MAX_NAME))];
    about.extend(line.outcome.map(|outcome| format!("**{}**", wording::outcome(texts, outcome))));
    about.extend(grade(texts, line));
    let mut embed = Embed {
        title: Some(plain(&line.title, MAX_NAME)),
        color: card::NEUTRAL,
        description: about.join("\n"),
        ..Embed::default()
    };
    if !marks.is_empty() {
        embed.fields.push((texts.say("discord-marks", &[]), marks.join("\n")));
    }
    let mut buttons: Vec<Button> = Vec::new();
    if line.status == Status::Open {
        let label = texts.say("discord-resume", &[]);
        buttons.push(Button::new(CustomId::Resume, super::super::reply::Style::Primary, "▶️", label));
    }
    if !attempt.exchanges.is_empty() {
        if line.status != Status::Open {
            buttons.push(card::feedback_button(texts, &line.id));
        }
        buttons.push(card::transcript_button(texts, &line.id));
    }
    Message::embeds([embed]).with_buttons(buttons)
}

fn grade(texts: &Texts, line: &AttemptLine) -> Option<String> {
    let (grade, percent) = line.grade.zip(line.percent)?;
    Some(wording::grade_of(texts, grade, percent))
}

fn exchange(texts: &Texts, exchange: &Exchange) -> String {
    match exchange {
        Exchange::Answer { cue, answer, marks, auto_fails, .. } => {
            let mut lines = vec![format!("*{}*", plain(cue, MAX_SAID)), quotation(answer, MAX_ANSWER)];
            lines.extend(marks.iter().map(|mark| plain(&wording::stored_mark(texts, mark, answer), MAX_ANSWER)));
            let fails = auto_fails.iter().map(|label| texts.say("auto-fail", &[("label", label.as_str().into())]));
            lines.extend(fails.map(|line| plain(&line, MAX_ANSWER)));
            lines.join("\n")
        }
        Exchange::Hint(text) => texts.say("hint", &[("text", plain(text, MAX_SAID).into())]),
        Exchange::Stopped => texts.say("transcript-stopped", &[]),
    }
}
