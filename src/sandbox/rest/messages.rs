//! Messages in channels, sent with the bot's own token.

use serde_json::Value;

use super::write::{self, Place};
use super::{Call, Reply, Verb};
use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::world::World;
use crate::sandbox::world::messages::{EPHEMERAL, Message, now_ms};
use crate::sandbox::world::people::ChannelKind;

/// How long a nonce is remembered.
const NONCE_LIFE_MS: u64 = 5 * 60 * 1000;

/// Fails where the bot may not write.
fn check_access(world: &World, channel: Id) -> Result<(), ApiError> {
    let place = world.channel(channel).ok_or(ApiError::UNKNOWN_CHANNEL)?;
    if !place.open_to_bot {
        return Err(ApiError::MISSING_ACCESS);
    }
    match place.kind {
        ChannelKind::Dm(person) if world.person(person).is_some_and(|person| person.dms_closed) => {
            Err(ApiError::DMS_CLOSED)
        }
        _ => Ok(()),
    }
}

pub(super) fn create(world: &mut World, channel: Id, call: &Call) -> Result<Reply, ApiError> {
    check_access(world, channel)?;
    let mut message = Message::new(world.ids.mint(), channel, world.app_id);
    let nonce = Some(call.body.field("nonce")).filter(|nonce| !nonce.is_null());
    message.nonce = nonce.cloned();
    if *call.body.field("enforce_nonce") == true
        && let Some(sent) = sent_with(world, &message)
    {
        return Ok(Reply::Json(world.message_json(sent)));
    }
    message.reply_to = replied(world, channel, call.body.field("message_reference"))?;
    if message.reply_to.is_some() {
        message.kind = 19;
    }
    write::compose(world, &mut message, &call.body, &call.files, Place::Body)?;
    message.flags &= !EPHEMERAL;
    let json = world.message_json(&message);
    world.post(message);
    Ok(Reply::Json(json))
}

/// The message that was already sent with the same nonce.
fn sent_with<'a>(world: &'a World, message: &Message) -> Option<&'a Message> {
    let nonce = message.nonce.as_ref()?;
    let since = now_ms().saturating_sub(NONCE_LIFE_MS);
    let mut sent = world.messages.values().rev();
    sent.find(|old| {
        old.author == message.author
            && old.channel == message.channel
            && old.nonce.as_ref() == Some(nonce)
            && old.id.unix_ms() >= since
    })
}

fn replied(world: &World, channel: Id, reference: &Value) -> Result<Option<Id>, ApiError> {
    if reference.is_null() {
        return Ok(None);
    }
    let id = match reference.field("message_id") {
        Value::String(text) => text.parse::<Id>().ok(),
        number => number.as_u64().map(Id::from),
    };
    let found = id.filter(|id| {
        let message = world.messages.get(id);
        message.is_some_and(|message| message.channel == channel)
    });
    if found.is_none() && *reference.field("fail_if_not_exists") != false {
        let mut form = Form::default();
        form.refuse_at("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
        form.finish()?;
    }
    Ok(found)
}

/// The newest messages, newest first, at most `limit` (50) of them, before or after a message.
pub(super) fn list(world: &mut World, channel: Id, call: &Call) -> Result<Reply, ApiError> {
    let limit = call.parameter("limit").and_then(|text| text.parse().ok()).unwrap_or(50);
    let bound = |name| call.parameter(name).and_then(|text| text.parse::<Id>().ok());
    let (before, after) = (bound("before"), bound("after"));
    check_access(world, channel)?;
    let messages = world.messages.values().rev();
    let shown = messages
        .filter(|message| message.channel == channel && !message.is_ephemeral())
        .filter(|message| before.is_none_or(|before| message.id < before))
        .filter(|message| after.is_none_or(|after| message.id > after))
        .take(limit);
    let json = shown.map(|message| world.message_as_bot_reads_it(message));
    Ok(Reply::Json(json.collect()))
}

/// Reads, edits or deletes a message. Ephemeral ones are not there for the bot's token.
pub(super) fn one(world: &mut World, channel: Id, message: Id, verb: Verb, call: &Call) -> Result<Reply, ApiError> {
    check_access(world, channel)?;
    let found = world.messages.get(&message).filter(|message| message.channel == channel && !message.is_ephemeral());
    let mut message = found.ok_or(ApiError::UNKNOWN_MESSAGE)?.clone();
    let is_own = message.author == world.app_id;
    match verb {
        Verb::Get => Ok(Reply::Json(world.message_as_bot_reads_it(&message))),
        Verb::Delete if !is_own => Err(ApiError::MISSING_PERMISSIONS),
        Verb::Delete => {
            world.remove(message.id);
            Ok(Reply::Nothing)
        }
        Verb::Edit if !is_own => Err(ApiError::NOT_THE_AUTHOR),
        Verb::Edit => {
            write::revise(world, &mut message, &call.body, &call.files, Place::Body)?;
            let id = message.id;
            world.repost(message);
            let edited = world.messages.get(&id).ok_or(ApiError::UNKNOWN_MESSAGE)?;
            Ok(Reply::Json(world.message_json(edited)))
        }
    }
}

pub(super) fn typing(world: &mut World, channel: Id) -> Result<Reply, ApiError> {
    check_access(world, channel).map(|()| Reply::Nothing)
}
