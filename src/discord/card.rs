//! A scene as one message: briefing, feedback, the customer's words, the debrief, and the buttons that go on.

mod briefing;
mod debrief;
mod feedback;

use super::custom_id::CustomId;
use super::incoming::Place;
use super::reply::{Button, Embed, Later, Message, Style};
use super::text::plain;
use crate::app::{Misspelling, Scene, Start, wording};
use crate::engine::drill::{Band, Drill};
use crate::engine::lang::{Lang, Mode};
use crate::engine::session::{Cue, Effect, Hint, Session};
use crate::i18n::Texts;

pub use feedback::{conversation, quoted};

/// The longest of the customer's lines.
const MAX_LINE: usize = 1500;
/// The longest name of a persona.
const MAX_NAME: usize = 200;

/// The edge of what the bot itself says.
pub const NEUTRAL: u32 = 0x58_65_F2;
/// The edge of something good.
pub const GOOD: u32 = 0x2E_A0_43;
/// The edge of something halfway.
pub const HALFWAY: u32 = 0xE3_B3_41;
/// The edge of something bad.
pub const BAD: u32 = 0xDA_36_33;

/// A session from its cue on, with the briefing before it.
pub fn opening(texts: &Texts, scene: &Scene, place: Place) -> Message {
    let drill = scene.session.drill();
    let briefing = briefing::embed(texts, drill, scene.session.mode());
    let Some(cue) = scene.session.cue() else { return self::scene(texts, scene, place) };
    let mut customer = customer(texts, &scene.session, &[line(&cue.text)], Some(&cue));
    let hints = scene.session.open_hints().iter().map(|hint| self::hint(texts, hint));
    customer.description = [customer.description].into_iter().chain(hints).collect::<Vec<_>>().join("\n\n");
    message(texts, scene, place, vec![briefing, customer])
}

/// What a scene shows, in the order of its effects.
pub fn scene(texts: &Texts, scene: &Scene, place: Place) -> Message {
    let session = &scene.session;
    let drill = session.drill();
    let mut embeds = Vec::new();
    let mut spoken = Vec::new();
    for effect in &scene.effects {
        match effect {
            Effect::Reply { text, band, .. } => {
                let feedback = scene.effects.iter().find_map(|effect| match effect {
                    Effect::Feedback(feedback) => Some(feedback),
                    _ => None,
                });
                if let Some(answered) = session.answers().last() {
                    embeds.push(feedback::embed(texts, drill, answered, feedback.zip(Some(*band))));
                }
                spoken.push(line(text));
            }
            Effect::Cue(cue) => spoken.push(line(&cue.text)),
            Effect::Hint(hint) => embeds.push(hint_embed(texts, hint)),
            Effect::Ended(ending) => spoken.push(line(&drill.ending(*ending).text)),
            Effect::Feedback(_) | Effect::Debrief(_) => {}
        }
    }
    let cue = session.cue();
    if let (true, Some(cue)) = (spoken.is_empty(), &cue) {
        spoken.push(line(&cue.text));
    }
    if !spoken.is_empty() {
        embeds.push(customer(texts, session, &spoken, cue.as_ref()));
    }
    let debrief = scene.effects.iter().find_map(|effect| match effect {
        Effect::Debrief(debrief) => Some(debrief),
        _ => None,
    });
    embeds.extend(debrief.map(|debrief| debrief::embed(texts, session, debrief)));
    let has_feedback = scene.effects.iter().any(|effect| matches!(effect, Effect::Feedback(_)));
    let later = has_feedback.then(|| Later { scene: Box::new(scene.clone()), lang: texts.lang() });
    Message { later, ..message(texts, scene, place, embeds) }
}

/// The message with what there is to say of the spelling of the answer; none where that is nothing.
pub fn with_spelling(message: &Message, lang: Lang, misspellings: &[Misspelling]) -> Option<Message> {
    let said = wording::spelling(Texts::of(lang), misspellings)?;
    message.with_paragraph(&plain(&said, MAX_LINE))
}

/// The buttons under a scene.
pub fn buttons(texts: &Texts, scene: &Scene, place: Place) -> Vec<Button> {
    match (scene.session.cue(), place) {
        (Some(cue), place) => play_buttons(texts, scene, &cue, place),
        (None, _) => over_buttons(texts, scene),
    }
}

fn message(texts: &Texts, scene: &Scene, place: Place, embeds: Vec<Embed>) -> Message {
    let mut message = Message::embeds(embeds).with_buttons(buttons(texts, scene, place));
    message.ephemeral = place == Place::Guild;
    if place == Place::Dm && scene.awaits_answer() {
        message.content = texts.say("discord-dm-type", &[]);
    }
    message
}

fn play_buttons(texts: &Texts, scene: &Scene, cue: &Cue, place: Place) -> Vec<Button> {
    let (at, session) = (&scene.at, &scene.at.session);
    let mut buttons = Vec::new();
    if place == Place::Guild {
        let label = texts.say("discord-answer", &[]);
        buttons.push(Button::new(CustomId::Answer(at.clone()), Style::Primary, "✏️", label));
    }
    if cue.hints_left > 0 {
        let label = texts.say("discord-hint", &[("left", cue.hints_left.into())]);
        buttons.push(Button::new(CustomId::Hint(at.clone()), Style::Secondary, "🔎", label));
    }
    let stop = texts.say("discord-stop", &[]);
    buttons.push(Button::new(CustomId::Stop(session.clone()), Style::Secondary, "⏹️", stop));
    if place == Place::Guild {
        let label = texts.say("discord-to-dm", &[]);
        buttons.push(Button::new(CustomId::Dm(session.clone()), Style::Secondary, "💬", label));
    }
    buttons
}

fn over_buttons(texts: &Texts, scene: &Scene) -> Vec<Button> {
    let (session, drill) = (&scene.session, scene.session.drill());
    let again = Start { drill: drill.id.clone(), lang: drill.lang, mode: session.mode() };
    let label = texts.say("discord-again", &[]);
    let mut buttons = vec![Button::new(CustomId::Again(again), Style::Primary, "🔁", label)];
    if !session.answers().is_empty() {
        if session.mode() == Mode::Test {
            buttons.push(feedback_button(texts, &scene.at.session));
        }
        buttons.push(transcript_button(texts, &scene.at.session));
    }
    buttons
}

/// Sends the conversation as a file.
pub fn transcript_button(texts: &Texts, session: &str) -> Button {
    let label = texts.say("discord-transcript", &[]);
    Button::new(CustomId::Transcript(session.to_owned()), Style::Secondary, "📄", label)
}

/// Shows what was said of every answer.
pub fn feedback_button(texts: &Texts, session: &str) -> Button {
    let label = texts.say("discord-feedback", &[]);
    Button::new(CustomId::Feedback(session.to_owned()), Style::Secondary, "🧾", label)
}

/// The customer: who, in which mood, and what they say.
fn customer(texts: &Texts, session: &Session, spoken: &[String], cue: Option<&Cue>) -> Embed {
    let persona = &session.drill().persona;
    let mood = wording::mood(texts, session.mood());
    let tries = cue.filter(|cue| cue.again).and_then(|cue| cue.tries_left);
    Embed {
        author: Some(format!("{} {} · {mood}", persona.avatar, super::text::cut(&persona.name, MAX_NAME))),
        description: spoken.join("\n\n"),
        footer: tries.map(|tries| texts.say("tries-left", &[("tries", tries.into())])),
        color: mood_color(session.mood()),
        ..Embed::default()
    }
}

fn line(text: &str) -> String {
    plain(text, MAX_LINE)
}

fn hint(texts: &Texts, text: &str) -> String {
    texts.say("hint", &[("text", plain(text, MAX_LINE).into())])
}

fn hint_embed(texts: &Texts, hint: &Hint) -> Embed {
    let footer = Some(wording::hint_cost(texts, hint));
    Embed { footer, ..Embed::of(NEUTRAL, self::hint(texts, &hint.text)) }
}

fn mood_color(mood: i8) -> u32 {
    match mood {
        ..=-2 => BAD,
        -1 => 0xE6_7E_22,
        0 => 0x8B_94_9E,
        1 => 0x7F_B9_5E,
        2.. => GOOD,
    }
}

fn band_color(band: Band) -> u32 {
    match band {
        Band::Good => GOOD,
        Band::Partial => HALFWAY,
        Band::Poor => BAD,
    }
}

/// The names of a drill, its language and its mode, on one line.
pub fn about(texts: &Texts, drill: &Drill, mode: Mode) -> String {
    let args = [("minutes", drill.minutes.into()), ("level", drill.level.code().into())];
    let minutes = texts.say("briefing-minutes.short", &args);
    format!("{minutes} · {} · {}", wording::lang(texts, drill.lang), wording::mode(texts, mode))
}
