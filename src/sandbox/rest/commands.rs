//! Registering commands, globally or in one guild.

use serde_json::{Map, Value, json};

use super::{Reply, Verb};
use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::limits;
use crate::sandbox::world::World;
use crate::sandbox::world::commands::Command;

pub(super) fn list(world: &mut World, app: Id, guild: Option<Id>) -> Result<Reply, ApiError> {
    check_place(world, app, guild)?;
    let bodies = world.commands.iter().filter(|command| command.guild == guild);
    Ok(Reply::Json(bodies.map(|command| command.body.clone()).collect()))
}

/// Replaces all commands of the place.
pub(super) fn replace(world: &mut World, app: Id, guild: Option<Id>, body: &Value) -> Result<Reply, ApiError> {
    check_place(world, app, guild)?;
    limits::command::check_all(body)?;
    let bodies = body.as_array().cloned().unwrap_or_default();
    let old: Vec<Command> = world.commands.clone();
    world.commands.retain(|command| command.guild != guild);
    for body in bodies {
        let known = old.iter().find(|command| command.guild == guild && is_same(command, &body));
        let id = known.map(|command| command.id);
        register(world, id, guild, body);
    }
    let now = world.commands.iter().filter(|command| command.guild == guild);
    Ok(Reply::Json(now.map(|command| command.body.clone()).collect()))
}

/// Adds a command, or replaces the one of the same name and type.
pub(super) fn create(world: &mut World, app: Id, guild: Option<Id>, body: &Value) -> Result<Reply, ApiError> {
    check_place(world, app, guild)?;
    let mut form = Form::default();
    limits::command::check(&mut form, body);
    form.finish()?;
    let known = world.commands.iter().find(|command| command.guild == guild && is_same(command, body));
    let id = known.map(|command| command.id);
    let stored = register(world, id, guild, body.clone());
    Ok(if id.is_some() { Reply::Json(stored) } else { Reply::Created(stored) })
}

pub(super) fn one(
    world: &mut World,
    app: Id,
    guild: Option<Id>,
    command: Id,
    verb: Verb,
    body: &Value,
) -> Result<Reply, ApiError> {
    check_place(world, app, guild)?;
    let found = world.commands.iter().find(|known| known.id == command && known.guild == guild);
    let current = found.ok_or(ApiError::UNKNOWN_COMMAND)?.body.clone();
    match verb {
        Verb::Get => Ok(Reply::Json(current)),
        Verb::Delete => {
            world.commands.retain(|known| known.id != command);
            Ok(Reply::Nothing)
        }
        Verb::Edit => {
            let mut merged = current;
            if let (Value::Object(fields), Value::Object(changes)) = (&mut merged, body) {
                fields.extend(changes.clone());
            }
            let mut form = Form::default();
            limits::command::check(&mut form, &merged);
            form.finish()?;
            Ok(Reply::Json(register(world, Some(command), guild, merged)))
        }
    }
}

fn check_place(world: &World, app: Id, guild: Option<Id>) -> Result<(), ApiError> {
    if app != world.app_id {
        return Err(ApiError::UNKNOWN_APPLICATION);
    }
    match guild {
        Some(guild) if guild != world.guild_id => Err(ApiError::MISSING_ACCESS),
        _ => Ok(()),
    }
}

fn is_same(command: &Command, body: &Value) -> bool {
    command.name() == body.field("name").as_str().unwrap_or_default()
        && command.kind() == body.field("type").as_u64().unwrap_or(1)
}

fn register(world: &mut World, id: Option<Id>, guild: Option<Id>, body: Value) -> Value {
    let id = id.unwrap_or_else(|| world.ids.mint());
    let mut stored = Map::new();
    let defaults = json!({
        "type": 1, "default_member_permissions": null, "nsfw": false, "options": [],
        "name_localizations": null, "description_localizations": null, "contexts": null,
        "integration_types": [0], "dm_permission": true,
    });
    for part in [defaults, body] {
        if let Value::Object(fields) = part {
            stored.extend(fields);
        }
    }
    stored.insert("id".to_owned(), json!(id));
    stored.insert("application_id".to_owned(), json!(world.app_id));
    stored.insert("version".to_owned(), json!(world.ids.mint()));
    if let Some(guild) = guild {
        stored.insert("guild_id".to_owned(), json!(guild));
    }
    let body = Value::Object(stored);
    world.commands.retain(|command| command.id != id);
    world.commands.push(Command { id, guild, body: body.clone() });
    body
}
