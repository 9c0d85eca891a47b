//! `repliek history`: attempts, and one of them again.

use std::io::Write;

use anstyle::Style;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::runtime::Runtime;

use super::screen::{CUSTOMER, DIM, Screen, TITLE, WRONG};
use super::show::{Show, merged};
use super::{Failure, person};
use crate::app::wording;
use crate::app::{App, Attempt, AttemptLine, Exchange};
use crate::i18n::Texts;
use crate::store::Status;

/// Lists the attempts, newest first, with the numbers that [`one`] takes.
pub fn list<W: Write>(app: &App, runtime: &Runtime, texts: &Texts, screen: &mut Screen<W>) -> Result<(), Failure> {
    let attempts = runtime.block_on(app.whole_history(&person()))?;
    if attempts.is_empty() {
        screen.say(Style::new(), 0, &texts.say("history-none", &[]))?;
    }
    for (idx, line) in attempts.iter().enumerate() {
        screen.say(Style::new(), 0, &format!("{:>2}. {}", idx + 1, summary(texts, line)))?;
    }
    if !attempts.is_empty() {
        screen.say(DIM, 0, &texts.say("history-hint", &[]))?;
    }
    Ok(screen.flush()?)
}

/// Shows one attempt again, by its number in the list or its id.
pub fn one<W: Write>(app: &App, runtime: &Runtime, show: &mut Show<'_, W>, asked: &str) -> Result<(), Failure> {
    let texts = show.texts;
    let attempts = runtime.block_on(app.whole_history(&person()))?;
    let by_number = asked.parse::<usize>().ok().and_then(|number| attempts.get(number.checked_sub(1)?));
    let Some(line) = by_number.or_else(|| attempts.iter().find(|line| line.id == asked)) else {
        show.screen.say(WRONG, 0, &texts.say("history-unknown", &[("attempt", asked.into())]))?;
        show.screen.flush()?;
        return Err(Failure::Silent);
    };
    let attempt = runtime.block_on(app.attempt(&person(), &line.id))?;
    again(texts, show, &attempt)?;
    Ok(show.screen.flush()?)
}

fn again<W: Write>(texts: &Texts, show: &mut Show<'_, W>, attempt: &Attempt) -> Result<(), Failure> {
    show.screen.say(TITLE, 0, &summary(texts, &attempt.line))?;
    for exchange in &attempt.exchanges {
        show.screen.gap()?;
        match exchange {
            Exchange::Answer { cue, answer, reply, marks, auto_fails } => {
                show.screen.say(CUSTOMER, 2, cue)?;
                let earned = marks.iter().flat_map(|mark| mark.earned.iter().copied()).collect();
                show.marked(answer, &merged(earned))?;
                for mark in marks {
                    show.screen.say(Style::new(), 4, &wording::stored_mark(texts, mark, answer))?;
                }
                for label in auto_fails {
                    show.screen.say(WRONG, 4, &texts.say("auto-fail", &[("label", label.as_str().into())]))?;
                }
                show.screen.say(CUSTOMER, 2, reply)?;
            }
            Exchange::Hint(text) => show.screen.say(DIM, 2, &texts.say("hint", &[("text", text.as_str().into())]))?,
            Exchange::Stopped => show.screen.say(DIM, 2, &texts.say("transcript-stopped", &[]))?,
        }
    }
    show.screen.gap()?;
    for (label, mark) in &attempt.criteria {
        let args = [("mark", (*mark).into()), ("criterion", label.as_str().into())];
        show.screen.say(Style::new(), 2, &texts.say("debrief-criterion", &args))?;
    }
    Ok(())
}

/// Date, drill, language and mode, and what it was worth.
fn summary(texts: &Texts, line: &AttemptLine) -> String {
    let played = [line.lang.map(|lang| wording::lang(texts, lang)), line.mode.map(|mode| wording::mode(texts, mode))];
    let played: Vec<String> = played.into_iter().flatten().collect();
    format!("{} · {} · {} · {}", date(line.started_at), line.title, played.join(", "), worth(texts, line))
}

fn worth(texts: &Texts, line: &AttemptLine) -> String {
    match (line.status, line.grade, line.percent) {
        (Status::Finished, Some(grade), Some(percent)) => wording::grade_of(texts, grade, percent),
        (status, ..) => texts.say(&format!("status-{status}"), &[]),
    }
}

/// Year, month, day, hour and minute in the system's time zone.
fn date(at: i64) -> String {
    let moment = Timestamp::from_millisecond(at).unwrap_or_default();
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}
