//! Routes that only look something up.

use serde_json::{Value, json};

use super::{Action, Reply};
use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::world::World;

/// How many times a day a bot may identify.
const IDENTIFIES: usize = 1000;

pub(super) fn answer(world: &mut World, action: &Action) -> Result<Reply, ApiError> {
    let found = match action {
        Action::Gateway => Ok(json!({"url": world.gateway_url()})),
        Action::GatewayBot => Ok(gateway_bot(world)),
        _ => look_up(world, action),
    };
    found.map(Reply::Json)
}

fn gateway_bot(world: &mut World) -> Value {
    let n_identifies = world.sessions.identifies.len();
    json!({
        "url": world.gateway_url(), "shards": world.options.n_shards,
        "session_start_limit": {
            "total": IDENTIFIES, "remaining": IDENTIFIES.saturating_sub(n_identifies),
            "reset_after": 14_400_000, "max_concurrency": 1,
        },
    })
}

fn look_up(world: &World, action: &Action) -> Result<Value, ApiError> {
    match action {
        Action::Me => Ok(world.bot_user()),
        Action::User(user) => world.user(*user).ok_or(ApiError::UNKNOWN_USER),
        Action::Application => Ok(world.application_json()),
        Action::MyGuilds => Ok(json!([{
            "id": world.guild_id, "name": world.guild_name, "icon": null, "owner": false,
            "permissions": "0", "features": [],
        }])),
        Action::Guild(guild) => in_guild(world, *guild, || world.guild_json()),
        Action::GuildChannels(guild) => in_guild(world, *guild, || json!(world.guild_channels())),
        Action::GuildRoles(guild) => in_guild(world, *guild, || json!(world.roles_json())),
        Action::GuildMember(guild, user) => member(world, *guild, user),
        Action::Channel(channel) => {
            world.channel(*channel).map(|channel| world.channel_json(channel)).ok_or(ApiError::UNKNOWN_CHANNEL)
        }
        _ => Err(ApiError::NO_ROUTE),
    }
}

fn in_guild(world: &World, guild: Id, make: impl FnOnce() -> Value) -> Result<Value, ApiError> {
    if guild == world.guild_id { Ok(make()) } else { Err(ApiError::UNKNOWN_GUILD) }
}

fn member(world: &World, guild: Id, user: &str) -> Result<Value, ApiError> {
    let found = user.parse::<Id>().ok().and_then(|id| world.person(id));
    let is_bot = user == "@me" || user == world.app_id.to_string();
    let member = match found {
        Some(person) => Some(World::member(person)),
        None => is_bot.then(|| world.bot_member()),
    };
    let member = member.ok_or(ApiError::UNKNOWN_MEMBER)?;
    in_guild(world, guild, || member)
}

/// The channel for direct messages with a person; that it exists does not mean that they can be sent.
pub(super) fn open_dm(world: &mut World, body: &Value) -> Result<Reply, ApiError> {
    let recipient = match body.field("recipient_id") {
        Value::String(text) => text.parse().ok(),
        number => number.as_u64().map(Id::from),
    };
    let Some(recipient) = recipient else {
        let mut form = Form::default();
        form.missing("recipient_id");
        form.finish()?;
        return Err(ApiError::UNKNOWN_USER);
    };
    if world.person(recipient).is_none() {
        return Err(ApiError::UNKNOWN_USER);
    }
    let id = world.dm_channel(recipient);
    let channel = world.channel(id).ok_or(ApiError::UNKNOWN_CHANNEL)?;
    Ok(Reply::Json(world.channel_json(channel)))
}
