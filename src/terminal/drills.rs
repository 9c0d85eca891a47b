//! `repliek drills`: what can be played.

use std::collections::BTreeMap;
use std::io::Write;

use anstyle::Style;
use serde::Serialize;

use super::Failure;
use super::args::Format;
use super::screen::{DIM, Screen, TITLE};
use crate::app::{Library, wording};
use crate::dialogue::DrillEntry;
use crate::engine::drill::Drill;
use crate::i18n::Texts;

/// A drill, for programs.
#[derive(Debug, Serialize)]
struct Row<'a> {
    id: &'a str,
    kind: &'static str,
    title: &'a str,
    languages: Vec<&'static str>,
    levels: BTreeMap<&'static str, &'static str>,
    work_processes: &'a [String],
    turns: usize,
}

/// Lists the drills; titles are in the UI's language where the drill has it.
pub fn list<W: Write>(library: &Library, format: Format, texts: &Texts, screen: &mut Screen<W>) -> Result<(), Failure> {
    match format {
        Format::Json => {
            let rows: Vec<Row<'_>> = library.catalogue().drills().filter_map(|entry| row(entry, texts)).collect();
            screen.line(&serde_json::to_string_pretty(&rows).map_err(std::io::Error::from)?)?;
        }
        Format::Text => {
            for entry in library.catalogue().drills() {
                text(entry, texts, screen)?;
            }
            screen.say(DIM, 0, &texts.say("drills-hint", &[]))?;
        }
    }
    Ok(screen.flush()?)
}

fn shown<'a>(entry: &'a DrillEntry, texts: &Texts) -> Option<&'a Drill> {
    entry.languages.get(&texts.lang()).or_else(|| entry.languages.values().next()).map(AsRef::as_ref)
}

fn row<'a>(entry: &'a DrillEntry, texts: &Texts) -> Option<Row<'a>> {
    let drill = shown(entry, texts)?;
    Some(Row {
        id: &entry.id,
        kind: entry.kind.code(),
        title: &drill.title,
        languages: entry.languages.keys().map(|lang| lang.code()).collect(),
        levels: entry.languages.iter().map(|(lang, drill)| (lang.code(), drill.level.code())).collect(),
        work_processes: &entry.work_processes,
        turns: drill.turns.len(),
    })
}

fn text<W: Write>(entry: &DrillEntry, texts: &Texts, screen: &mut Screen<W>) -> Result<(), Failure> {
    let Some(drill) = shown(entry, texts) else { return Ok(()) };
    let title = [
        ("kind", wording::kind(texts, entry.kind).into()),
        ("title", drill.title.as_str().into()),
        ("id", entry.id.as_str().into()),
    ];
    screen.say(TITLE, 0, &texts.say("drills-title", &title))?;
    screen.say(Style::new(), 2, &drill.summary)?;
    let levels: Vec<String> = entry
        .languages
        .iter()
        .map(|(&lang, drill)| format!("{} {}", wording::lang(texts, lang), drill.level))
        .collect();
    let turns = texts.say("drills-turns", &[("turns", drill.turns.len().into())]);
    screen.say(DIM, 2, &format!("{} · {turns} · {}", levels.join(", "), entry.work_processes.join(", ")))?;
    Ok(screen.gap()?)
}
