//! Picking a drill: by selects, or by typing a part of its title.
//!
//! What was picked travels in the ids of the selects, so that nothing is remembered between two clicks.

use super::super::card;
use super::super::custom_id::{CustomId, Part, Picked, drill_id};
use super::super::incoming::{Command, Incoming, Place};
use super::super::reply::{Button, Choice, Embed, Message, Reply, Row, Select, Style};
use super::super::text::plain;
use crate::app::{App, Start, wording};
use crate::dialogue::DrillEntry;
use crate::engine::drill::Drill;
use crate::engine::lang::{Kind, Lang, Mode};
use crate::i18n::Texts;

/// The longest summary.
const MAX_SUMMARY: usize = 500;

/// The drill to start for what was asked; none where a drill was not named.
pub fn start_of(app: &App, texts: &Texts, command: &Command) -> Option<Start> {
    let drill = command.option("drill")?;
    let library = app.library();
    let entry = library.catalogue().drill(drill);
    let lang = command
        .coded("language")
        .unwrap_or_else(|| entry.map_or(texts.lang(), |entry| default_lang(entry, texts.lang())));
    let mode = command.coded("mode").unwrap_or(Mode::Practice);
    Some(Start { drill: drill.to_owned(), lang, mode })
}

/// What a command without a drill has picked already.
pub fn picked_of(command: &Command) -> Picked {
    Picked { kind: command.coded("kind"), drill: None, lang: command.coded("language"), mode: command.coded("mode") }
}

/// The drills whose title or id holds what was typed.
pub fn suggestions(app: &App, texts: &Texts, command: &Command, option: &str) -> Vec<Choice> {
    if option != "drill" {
        return Vec::new();
    }
    let typed = command.options.get("drill").map(|typed| typed.as_str().trim().to_lowercase()).unwrap_or_default();
    let (kind, lang) = (command.coded::<Kind>("kind"), command.coded::<Lang>("language"));
    let fits = |entry: &&DrillEntry| {
        let named = entry.id.contains(&typed)
            || entry.languages.values().any(|drill| drill.title.to_lowercase().contains(&typed));
        named
            && kind.is_none_or(|kind| kind == entry.kind)
            && lang.is_none_or(|lang| entry.languages.contains_key(&lang))
    };
    let library = app.library();
    let entries = library.catalogue().drills().filter(fits);
    entries.map(|entry| Choice::new(&entry.id, line(texts, entry, lang))).collect()
}

/// The picker.
pub fn message(app: &App, texts: &Texts, picked: &Picked, place: Place) -> Message {
    let picked = settled(app, texts, picked);
    let library = app.library();
    let catalogue = library.catalogue();
    let entry = picked.drill.as_deref().and_then(|id| catalogue.drill(id));
    let drill = entry.and_then(|entry| entry.languages.get(&picked.lang?));
    let mut message = Message::embeds([about(texts, drill.map(|drill| &**drill), &picked)]);
    message.ephemeral = place == Place::Guild;
    let elsewhere = entry.zip(picked.lang).and_then(|(entry, lang)| in_another_language(texts, entry, lang));
    message.embeds.extend(elsewhere.map(|said| Embed::of(card::NEUTRAL, said)));
    let with_drills = Kind::ALL.iter().filter(|&&kind| catalogue.drills_of(kind).next().is_some());
    let kinds = with_drills.map(|&kind| Choice {
        chosen: picked.kind == Some(kind),
        ..Choice::new(kind.code(), wording::kind(texts, kind))
    });
    let drills = catalogue.drills().filter(|entry| picked.kind.is_none_or(|kind| kind == entry.kind));
    let drills = drills.filter(|entry| drill_id(&entry.id).is_some()).map(|entry| Choice {
        chosen: picked.drill.as_ref() == Some(&entry.id),
        ..Choice::new(&entry.id, line(texts, entry, picked.lang))
    });
    let langs = Lang::ALL.iter().filter(|lang| entry.is_none_or(|entry| entry.languages.contains_key(lang)));
    let langs = langs.map(|&lang| Choice {
        chosen: picked.lang == Some(lang),
        ..Choice::new(lang.code(), wording::lang(texts, lang))
    });
    let modes = Mode::ALL.iter().map(|&mode| Choice {
        chosen: picked.mode == Some(mode),
        about: Some(texts.say(&format!("mode-{mode}.about"), &[])),
        ..Choice::new(mode.code(), wording::mode(texts, mode))
    });
    let select = |part: Part, options: Vec<Choice>| {
        let placeholder = texts.say(&format!("discord-pick-{part}"), &[]);
        Row::Select(Select { id: CustomId::Pick(part, picked.clone()), placeholder, options })
    };
    let options = [kinds.collect(), drills.collect(), langs.collect(), modes.collect()];
    message.rows.extend(Part::ALL.iter().zip(options).map(|(&part, options)| select(part, options)));
    message.with_buttons(vec![Button::Press {
        id: CustomId::PickStart(picked.clone()),
        label: texts.say("discord-begin", &[]),
        emoji: Some("▶️"),
        style: Style::Success,
        enabled: entry.is_some(),
    }])
}

/// The picker after a choice in one of its selects.
pub fn choose(app: &App, incoming: &Incoming, part: Part, mut picked: Picked, values: &[String]) -> Reply {
    let texts = incoming.texts();
    let value = values.first().map_or("", String::as_str);
    match part {
        Part::Kind => picked.kind = value.parse().ok(),
        Part::Drill => picked.drill = drill_id(value),
        Part::Lang => picked.lang = value.parse().ok(),
        Part::Mode => picked.mode = value.parse().ok(),
    }
    Reply::Update(message(app, texts, &picked, incoming.place))
}

/// What the Start button of a picker starts; none where the drill is not there.
pub fn start_of_picked(app: &App, texts: &Texts, picked: &Picked) -> Option<Start> {
    let settled = settled(app, texts, picked);
    Some(Start { drill: settled.drill?, lang: settled.lang?, mode: settled.mode? })
}

/// A line of a list: kind and title.
pub fn line(texts: &Texts, entry: &DrillEntry, lang: Option<Lang>) -> String {
    format!("{} · {}", wording::kind(texts, entry.kind), title(texts, entry, lang))
}

/// The title in a language, else in that of the UI, else in any.
pub fn title(texts: &Texts, entry: &DrillEntry, lang: Option<Lang>) -> String {
    drill_in(texts, entry, lang).map_or_else(|| entry.id.clone(), |drill| drill.title.clone())
}

/// The drill in a language, else in that of the UI, else in any.
pub fn drill_in<'a>(texts: &Texts, entry: &'a DrillEntry, lang: Option<Lang>) -> Option<&'a Drill> {
    let own = lang.and_then(|lang| entry.languages.get(&lang)).or_else(|| entry.languages.get(&texts.lang()));
    own.or_else(|| entry.languages.values().next()).map(|drill| &**drill)
}

/// That a drill is not there in the person's own language, and in which language the conversation is; none where it is.
pub fn in_another_language(texts: &Texts, entry: &DrillEntry, lang: Lang) -> Option<String> {
    let args = [("lang", wording::lang(texts, texts.lang()).into()), ("other", wording::lang(texts, lang).into())];
    (!entry.languages.contains_key(&texts.lang())).then(|| texts.say("discord-other-language", &args))
}

fn default_lang(entry: &DrillEntry, wanted: Lang) -> Lang {
    entry.offered(wanted).unwrap_or(wanted)
}

/// What was picked, without what does not go together, and with a language and a mode.
fn settled(app: &App, texts: &Texts, picked: &Picked) -> Picked {
    let library = app.library();
    let catalogue = library.catalogue();
    let entry = picked.drill.as_deref().and_then(|id| catalogue.drill(id));
    let entry = entry.filter(|entry| picked.kind.is_none_or(|kind| kind == entry.kind));
    let wanted = picked.lang.unwrap_or(texts.lang());
    Picked {
        kind: picked.kind,
        drill: entry.map(|entry| entry.id.clone()),
        lang: Some(entry.map_or(wanted, |entry| default_lang(entry, wanted))),
        mode: Some(picked.mode.unwrap_or(Mode::Practice)),
    }
}

fn about(texts: &Texts, drill: Option<&Drill>, picked: &Picked) -> Embed {
    let title = Some(texts.say("discord-pick-title", &[]));
    let Some((drill, mode)) = drill.zip(picked.mode) else {
        return Embed { title, ..Embed::of(card::NEUTRAL, texts.say("discord-pick-about", &[])) };
    };
    let summary = format!("**{}**\n{}", plain(&drill.title, 200), plain(&drill.summary, MAX_SUMMARY));
    Embed { title, footer: Some(card::about(texts, drill, mode)), ..Embed::of(card::NEUTRAL, summary) }
}
