//! What a person does: writing, commands, buttons, selects, modals. Each goes through [`Person`], as in the tests.

use std::collections::BTreeMap;

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::seat::Seat;
use super::typed::{Named, with_mentions};
use super::viewer::{Viewer, away};
use super::{draw, refusal, unserved};
use crate::sandbox::handle::InteractionHandle;
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::person::ClientRefusal;
use crate::sandbox::views::Modal;
use crate::sandbox::world::interactions::Answer;
use crate::sandbox::world::people::ChannelKind;

/// The longest text that a person without a subscription can send.
const MAX_TEXT: usize = 2000;

/// What became of it, for the script. New and changed messages come with the live stream.
#[derive(Debug, Default, Serialize)]
pub(super) struct Outcome {
    /// A dialog to open.
    #[serde(skip_serializing_if = "Option::is_none")]
    modal: Option<String>,
    /// Suggestions.
    #[serde(skip_serializing_if = "Option::is_none")]
    choices: Option<Vec<Choice>>,
    /// What to tell the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<String>,
}

#[derive(Debug, Serialize)]
struct Choice {
    name: String,
    value: String,
}

impl Outcome {
    fn problem(said: String) -> Self {
        Self { problem: Some(said), ..Self::default() }
    }
}

#[derive(Deserialize)]
pub(super) struct Said {
    text: String,
}

pub(super) async fn say(seat: Seat, Json(said): Json<Said>) -> Json<Outcome> {
    let length = said.text.chars().count();
    if said.text.trim().is_empty() {
        return Json(Outcome::default());
    }
    if length > MAX_TEXT {
        let told =
            |viewer: &Viewer<'_>| viewer.say("page-text-long", &[("length", length.into()), ("most", MAX_TEXT.into())]);
        return Json(Outcome::problem(seat.with_viewer(told)));
    }
    let named = seat.with_viewer(named);
    seat.person.say(seat.channel, &with_mentions(said.text.trim(), &named));
    Json(Outcome::default())
}

/// Whom and what a text can name.
fn named(viewer: &Viewer<'_>) -> Vec<Named> {
    let world = viewer.world;
    let people = world.people.iter().map(|person| Named::person(person.name.clone(), person.id));
    let bot = viewer.name(world.app_id).map(|name| Named::person(name, world.app_id));
    let channels = world.channels.iter().filter(|place| place.kind == ChannelKind::Text);
    people.chain(bot).chain(channels.map(|place| Named::channel(place.name.clone(), place.id))).collect()
}

#[derive(Deserialize)]
pub(super) struct Typed {
    path: String,
    options: Vec<(String, String)>,
}

pub(super) async fn command(seat: Seat, Json(typed): Json<Typed>) -> Json<Outcome> {
    let options = pairs(&typed.options);
    outcome(&seat, seat.person.command_in(seat.channel, &typed.path, &options)).await
}

#[derive(Deserialize)]
pub(super) struct Begun {
    path: String,
    option: String,
    partial: String,
    options: Vec<(String, String)>,
}

pub(super) async fn suggest(seat: Seat, Json(typed): Json<Begun>) -> Json<Outcome> {
    let others = pairs(&typed.options);
    let asked = seat.person.autocomplete_in(seat.channel, &typed.path, &typed.option, &typed.partial, &others);
    outcome(&seat, asked).await
}

#[derive(Deserialize)]
pub(super) struct Pressed {
    message: String,
    id: String,
    #[serde(default)]
    values: Vec<String>,
}

pub(super) async fn press(seat: Seat, Json(pressed): Json<Pressed>) -> Json<Outcome> {
    let shown = seat.see(&pressed.message).ok_or(ClientRefusal::NoMessage);
    outcome(&seat, shown.and_then(|message| seat.person.click(&message, &pressed.id))).await
}

pub(super) async fn choose(seat: Seat, Json(chosen): Json<Pressed>) -> Json<Outcome> {
    let values: Vec<&str> = chosen.values.iter().map(String::as_str).collect();
    let shown = seat.see(&chosen.message).ok_or(ClientRefusal::NoMessage);
    outcome(&seat, shown.and_then(|message| seat.person.select(&message, &chosen.id, &values))).await
}

#[derive(Deserialize)]
pub(super) struct Filled {
    interaction: String,
    texts: BTreeMap<String, String>,
}

pub(super) async fn submit(seat: Seat, Json(filled): Json<Filled>) -> Json<Outcome> {
    let texts: Vec<(&str, &str)> = filled.texts.iter().map(|(id, text)| (id.as_str(), text.as_str())).collect();
    let shown = filled.interaction.parse::<Id>().ok().and_then(|id| {
        seat.person.shared.look(|world| match world.interactions.get(&id)?.answer.as_ref()? {
            Answer::Modal(json) => Some(Modal::of(id, json)),
            _ => None,
        })
    });
    let shown = shown.ok_or(ClientRefusal::NoModal);
    outcome(&seat, shown.and_then(|modal| seat.person.submit(&modal, &texts))).await
}

#[derive(Deserialize)]
pub(super) struct Dismissed {
    message: String,
}

/// Hides a message that only this person sees, as their client does without asking anyone.
pub(super) async fn dismiss(seat: Seat, Json(gone): Json<Dismissed>) -> Response {
    match seat.see(&gone.message).filter(|message| message.ephemeral) {
        Some(message) => {
            seat.person.shared.change(|world| world.dismiss(message.id));
            StatusCode::NO_CONTENT.into_response()
        }
        None => unserved::worded(StatusCode::NOT_FOUND, seat.texts().say("page-refused-message", &[])),
    }
}

#[derive(Deserialize)]
pub(super) struct Spoken {
    locale: String,
}

/// Changes the language of the person's Discord.
pub(super) async fn speak(seat: Seat, Json(spoken): Json<Spoken>) -> Response {
    if !super::layout::LOCALES.contains(&spoken.locale.as_str()) {
        return unserved::worded(StatusCode::BAD_REQUEST, seat.texts().say("page-no-language", &[]));
    }
    seat.person.set_locale(&spoken.locale);
    StatusCode::NO_CONTENT.into_response()
}

fn pairs(options: &[(String, String)]) -> Vec<(&str, &str)> {
    options.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// Waits for the bot's first response, as long as Discord does.
async fn outcome(seat: &Seat, asked: Result<InteractionHandle, ClientRefusal>) -> Json<Outcome> {
    let handle = match asked {
        Ok(handle) => handle,
        Err(refused) => return Json(Outcome::problem(seat.with_viewer(|viewer| refusal::said(viewer, &refused)))),
    };
    if !handle.was_delivered() {
        return Json(Outcome::problem(seat.with_viewer(away)));
    }
    Json(match handle.first_answer().await {
        None => Outcome::problem(seat.with_viewer(|viewer| viewer.say("page-no-response", &[]))),
        Some(Answer::Modal(json)) => {
            let modal = Modal::of(handle.id(), &json);
            let drawn = seat.with_viewer(|viewer| draw::modal::modal(viewer, &modal).into_string());
            Outcome { modal: Some(drawn), ..Outcome::default() }
        }
        Some(Answer::Choices(json)) => {
            Outcome { choices: Some(choices(&json, &seat.person.locale())), ..Outcome::default() }
        }
        Some(_) => Outcome::default(),
    })
}

fn choices(json: &Value, locale: &str) -> Vec<Choice> {
    let choices = json.as_array().into_iter().flatten();
    let choice = |choice: &Value| {
        let value = choice.field("value");
        Choice {
            name: super::command_names::localised(choice, "name", locale),
            value: value.as_str().map_or_else(|| value.to_string(), str::to_owned),
        }
    };
    choices.map(choice).collect()
}
