//! A whole conversation as a text file, with every answer as it was typed.

use super::commands::history::{day, result};
use super::reply::File;
use crate::app::{Attempt, Exchange, wording};
use crate::i18n::Texts;

/// The conversation as a file.
pub fn file(texts: &Texts, attempt: &Attempt) -> File {
    let line = &attempt.line;
    let title =
        texts.say("transcript-title", &[("title", line.title.as_str().into()), ("date", day(line.started_at).into())]);
    let mut parts = vec![head(texts, attempt, &title)];
    parts.extend(attempt.exchanges.iter().map(|exchange| self::exchange(texts, exchange)));
    if !attempt.criteria.is_empty() {
        let marks = attempt.criteria.iter().map(|(label, mark)| {
            texts.say("debrief-criterion", &[("mark", (*mark).into()), ("criterion", label.as_str().into())])
        });
        parts.push(marks.collect::<Vec<_>>().join("\n"));
    }
    let name = format!("{}-{}-{}.txt", texts.say("discord-transcript-file", &[]), line.drill, day(line.started_at));
    File { name, about: title, text: parts.join("\n\n") + "\n" }
}

fn head(texts: &Texts, attempt: &Attempt, title: &str) -> String {
    let line = &attempt.line;
    let lang = line.lang.map(|lang| wording::lang(texts, lang)).unwrap_or_default();
    let mode = line.mode.map(|mode| wording::mode(texts, mode)).unwrap_or_default();
    let args = [
        ("drill", line.drill.as_str().into()),
        ("version", line.version.into()),
        ("lang", lang.into()),
        ("mode", mode.into()),
    ];
    format!("{title}\n{}\n{}", texts.say("transcript-drill", &args), result(texts, line))
}

fn exchange(texts: &Texts, exchange: &Exchange) -> String {
    let said = |who: &str, text: &str| texts.labelled(&texts.say(&format!("transcript-{who}"), &[]), text);
    match exchange {
        Exchange::Answer { cue, answer, reply, marks, auto_fails } => {
            let mut lines = vec![said("customer", cue), String::new(), said("you", answer), String::new()];
            lines.extend(marks.iter().map(|mark| wording::stored_mark(texts, mark, answer)));
            lines.extend(auto_fails.iter().map(|label| texts.say("auto-fail", &[("label", label.as_str().into())])));
            lines.extend([String::new(), said("customer", reply)]);
            lines.join("\n")
        }
        Exchange::Hint(text) => {
            format!("{} {}", texts.say("transcript-hint", &[]), texts.say("hint", &[("text", text.as_str().into())]))
        }
        Exchange::Stopped => texts.say("transcript-stopped", &[]),
    }
}
