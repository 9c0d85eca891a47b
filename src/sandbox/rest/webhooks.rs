//! What follows a first response: `@original` and follow-up messages.

use super::write::{self, Place};
use super::{Call, Reply, Verb, interactions};
use crate::sandbox::error::ApiError;
use crate::sandbox::ids::Id;
use crate::sandbox::world::World;
use crate::sandbox::world::interactions::{Answer, Interaction};
use crate::sandbox::world::messages::LOADING;

/// The interaction of a token, if it was answered and the token still lives.
fn answered(world: &World, app: Id, token: &str) -> Result<Interaction, ApiError> {
    if app != world.app_id {
        return Err(ApiError::UNKNOWN_WEBHOOK);
    }
    let found = world.interaction_by_token(token).ok_or(ApiError::UNKNOWN_WEBHOOK)?;
    if found.created.elapsed() > world.options.times.token_life {
        return Err(ApiError::INVALID_WEBHOOK_TOKEN);
    }
    match found.answer {
        None | Some(Answer::Choices(_)) => Err(ApiError::UNKNOWN_WEBHOOK),
        Some(_) => Ok(found.clone()),
    }
}

/// Sends a further message. The first one after a promise (5) takes the place of the promised message.
pub(super) fn follow_up(world: &mut World, app: Id, token: &str, call: &Call) -> Result<Reply, ApiError> {
    let interaction = answered(world, app, token)?;
    let promised = interaction
        .original
        .and_then(|id| world.messages.get(&id))
        .filter(|message| message.is_thinking() && message.author == world.app_id);
    if let Some(mut message) = promised.cloned() {
        write::revise(world, &mut message, &call.body, &call.files, Place::Body)?;
        message.flags &= !LOADING;
        let json = world.message_json(&message);
        world.repost(message);
        return Ok(Reply::Json(json));
    }
    let mut message = interactions::new_message(world, &interaction);
    message.kind = 0;
    message.reply_to = interaction.original;
    write::compose(world, &mut message, &call.body, &call.files, Place::Body)?;
    let json = world.message_json(&message);
    if let Some(known) = world.interactions.get_mut(&interaction.id) {
        known.followups.push(message.id);
    }
    world.post(message);
    Ok(Reply::Json(json))
}

/// Reads, edits or deletes `@original` or a follow-up.
pub(super) fn one(
    world: &mut World,
    app: Id,
    token: &str,
    which: &str,
    verb: Verb,
    call: &Call,
) -> Result<Reply, ApiError> {
    let interaction = answered(world, app, token)?;
    let id = match which {
        "@original" => interaction.original,
        number => number
            .parse::<Id>()
            .ok()
            .filter(|id| interaction.followups.contains(id) || interaction.original == Some(*id)),
    };
    let found = id.and_then(|id| world.messages.get(&id));
    let mut message = found.ok_or(ApiError::UNKNOWN_MESSAGE)?.clone();
    match verb {
        Verb::Get => Ok(Reply::Json(world.message_json(&message))),
        Verb::Delete => {
            world.remove(message.id);
            Ok(Reply::Nothing)
        }
        Verb::Edit => {
            write::revise(world, &mut message, &call.body, &call.files, Place::Body)?;
            message.flags &= !LOADING;
            let id = message.id;
            world.repost(message);
            let edited = world.messages.get(&id).ok_or(ApiError::UNKNOWN_MESSAGE)?;
            Ok(Reply::Json(world.message_json(edited)))
        }
    }
}
