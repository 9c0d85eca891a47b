//! The first response to an interaction.

use serde_json::{Value, json};

use super::write::{self, Place};
use super::{Call, Reply};
use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::limits;
use crate::sandbox::world::World;
use crate::sandbox::world::interactions::{Answer, Interaction, InteractionKind};
use crate::sandbox::world::messages::{EPHEMERAL, LOADING, Message, Origin};

/// Takes the first response: in time, once, and of a type that answers this interaction.
pub(super) fn respond(world: &mut World, id: Id, token: &str, call: &Call) -> Result<Reply, ApiError> {
    let in_time = world.options.times.first_response;
    let known = world.interactions.get(&id).filter(|known| known.token == token);
    let interaction = known.ok_or(ApiError::UNKNOWN_INTERACTION)?.clone();
    if interaction.answer.is_some() {
        return Err(ApiError::ACKNOWLEDGED);
    }
    if interaction.created.elapsed() > in_time {
        return Err(ApiError::UNKNOWN_INTERACTION);
    }
    check_kind(&interaction, &call.body)?;
    let (answer, original) = take(world, &interaction, call)?;
    if let Some(known) = world.interactions.get_mut(&id) {
        known.answer = Some(answer);
        known.original = original;
    }
    let wants_body = call.parameter("with_response") == Some("true");
    Ok(if wants_body {
        Reply::Json(callback_body(world, &interaction, call.body.field("type"), original))
    } else {
        Reply::Nothing
    })
}

/// Refuses a response type that this kind of interaction does not take.
fn check_kind(interaction: &Interaction, body: &Value) -> Result<(), ApiError> {
    let taken: &[u64] = match interaction.kind {
        InteractionKind::Command => &[4, 5, 9],
        InteractionKind::Component => &[4, 5, 6, 7, 9],
        InteractionKind::Autocomplete => &[8],
        InteractionKind::Modal if interaction.source.is_some() => &[4, 5, 6, 7],
        InteractionKind::Modal => &[4, 5],
    };
    let mut form = Form::default();
    match body.field("type").as_u64() {
        None => form.missing("type"),
        Some(kind) if taken.contains(&kind) => {}
        Some(_) => {
            let kinds: Vec<String> = taken.iter().map(u64::to_string).collect();
            let message = format!("Value must be one of ({}).", kinds.join(", "));
            form.refuse_at("type", "BASE_TYPE_CHOICES", message);
        }
    }
    form.finish()
}

fn take(world: &mut World, interaction: &Interaction, call: &Call) -> Result<(Answer, Option<Id>), ApiError> {
    let data = call.body.field("data");
    match call.body.field("type").as_u64() {
        Some(4) => {
            let mut message = new_message(world, interaction);
            write::compose(world, &mut message, data, &call.files, Place::Data)?;
            let id = message.id;
            world.post(message);
            Ok((Answer::Message, Some(id)))
        }
        Some(5) => {
            let mut message = new_message(world, interaction);
            let flags = data.field("flags").as_u64().unwrap_or_default();
            message.flags = LOADING | (flags & EPHEMERAL);
            let id = message.id;
            world.post(message);
            Ok((Answer::Deferred, Some(id)))
        }
        Some(6) => Ok((Answer::DeferredUpdate, interaction.source)),
        Some(7) => {
            let source = interaction.source.and_then(|id| world.messages.get(&id));
            let mut message = source.ok_or(ApiError::UNKNOWN_MESSAGE)?.clone();
            write::revise(world, &mut message, data, &call.files, Place::Data)?;
            world.repost(message);
            Ok((Answer::Update, interaction.source))
        }
        Some(8) => {
            let mut form = Form::default();
            let options = interaction.payload.field("data").field("options");
            form.at("data", |form| {
                limits::autocomplete::check(form, data, options);
            });
            form.finish()?;
            Ok((Answer::Choices(data.field("choices").clone()), None))
        }
        _ => {
            let mut form = Form::default();
            form.at("data", |form| limits::modal::check(form, data));
            form.finish()?;
            Ok((Answer::Modal(data.clone()), None))
        }
    }
}

/// An empty message in answer to an interaction.
pub(super) fn new_message(world: &mut World, interaction: &Interaction) -> Message {
    let mut message = Message::new(world.ids.mint(), interaction.channel, world.app_id);
    message.kind = match interaction.kind {
        InteractionKind::Command => 20,
        InteractionKind::Component => 19,
        InteractionKind::Autocomplete | InteractionKind::Modal => 0,
    };
    if interaction.kind == InteractionKind::Component {
        message.reply_to = interaction.source;
    }
    message.origin = Some(Origin {
        interaction: interaction.id,
        kind: interaction.kind as u8,
        person: interaction.person,
        source: interaction.source,
    });
    message
}

fn callback_body(world: &World, interaction: &Interaction, kind: &Value, original: Option<Id>) -> Value {
    let message = original.and_then(|id| world.messages.get(&id));
    let mut body = json!({"interaction": {"id": interaction.id, "type": interaction.kind as u8}});
    if let Some(message) = message {
        *body.slot("interaction").slot("response_message_id") = json!(message.id);
        *body.slot("interaction").slot("response_message_loading") = json!(message.is_thinking());
        *body.slot("interaction").slot("response_message_ephemeral") = json!(message.is_ephemeral());
        *body.slot("resource") = json!({"type": kind, "message": world.message_json(message)});
    }
    body
}
