//! The REST routes: which there are, and who answers them.

mod commands;
mod interactions;
mod lookups;
mod messages;
mod webhooks;
mod write;

use axum::body::Bytes;
use serde_json::Value;

use super::error::ApiError;
use super::ids::Id;
use super::world::World;

/// A request, read whole.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) authorization: String,
    pub(super) body: Value,
    pub(super) files: Vec<Upload>,
}

impl Call {
    /// The value of a query parameter.
    fn parameter(&self, name: &str) -> Option<&str> {
        let mut pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

/// A file that came with a request.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub(super) field: String,
    pub(super) name: String,
    pub(super) content_type: Option<String>,
    pub(super) bytes: Bytes,
}

/// An answer that is no refusal.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reply {
    Json(Value),
    Created(Value),
    Nothing,
}

/// A route with its parameters.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Route {
    /// The path with its parameters named, as rate limits and the log know it.
    pub(super) template: &'static str,
    /// The parameter that has a rate limit of its own: a channel, a guild or an interaction.
    pub(super) major: String,
    action: Action,
}

impl Route {
    /// Whether the route answers an interaction: these are free of the global limit and of the bot's token.
    pub(super) fn answers_interaction(&self) -> bool {
        matches!(self.action, Action::Callback(..) | Action::FollowUp(..) | Action::Webhook(..))
    }
}

/// What to do with a message that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verb {
    Get,
    Edit,
    Delete,
}

#[derive(Clone, Debug, PartialEq)]
enum Action {
    Gateway,
    GatewayBot,
    Me,
    User(Id),
    Application,
    Guild(Id),
    GuildChannels(Id),
    GuildRoles(Id),
    GuildMember(Id, String),
    MyGuilds,
    Channel(Id),
    OpenDm,
    Typing(Id),
    ListCommands(Id, Option<Id>),
    PutCommands(Id, Option<Id>),
    PostCommand(Id, Option<Id>),
    OneCommand(Id, Option<Id>, Id, Verb),
    Callback(Id, String),
    FollowUp(Id, String),
    Webhook(Id, String, String, Verb),
    ListMessages(Id),
    PostMessage(Id),
    OneMessage(Id, Id, Verb),
}

/// Finds the route of a call.
pub(super) fn route(call: &Call) -> Option<Route> {
    let path = call.path.strip_prefix("/api/v10/")?;
    let parts: Vec<&str> = path.split('/').collect();
    let method = call.method.as_str();
    let verb = match method {
        "GET" => Some(Verb::Get),
        "PATCH" => Some(Verb::Edit),
        "DELETE" => Some(Verb::Delete),
        _ => None,
    };
    let id = |text: &str| text.parse::<Id>().ok();
    let (template, major, action) = match (method, parts.as_slice()) {
        ("GET", ["gateway"]) => ("/gateway", "", Action::Gateway),
        ("GET", ["gateway", "bot"]) => ("/gateway/bot", "", Action::GatewayBot),
        ("GET", ["users", "@me"]) => ("/users/@me", "", Action::Me),
        ("GET", ["users", "@me", "guilds"]) => ("/users/@me/guilds", "", Action::MyGuilds),
        ("POST", ["users", "@me", "channels"]) => ("/users/@me/channels", "", Action::OpenDm),
        ("GET", ["users", user]) => ("/users/{user}", "", Action::User(id(user)?)),
        ("GET", ["applications", "@me"]) => ("/applications/@me", "", Action::Application),
        ("GET", ["oauth2", "applications", "@me"]) => ("/oauth2/applications/@me", "", Action::Application),
        ("GET", ["guilds", guild]) => ("/guilds/{guild}", *guild, Action::Guild(id(guild)?)),
        ("GET", ["guilds", guild, "channels"]) => {
            ("/guilds/{guild}/channels", *guild, Action::GuildChannels(id(guild)?))
        }
        ("GET", ["guilds", guild, "roles"]) => ("/guilds/{guild}/roles", *guild, Action::GuildRoles(id(guild)?)),
        ("GET", ["guilds", guild, "members", user]) => {
            ("/guilds/{guild}/members/{user}", *guild, Action::GuildMember(id(guild)?, (*user).to_owned()))
        }
        (_, ["applications", app, rest @ ..]) => command_route(method, id(app)?, rest, verb)?,
        ("POST", ["interactions", interaction, token, "callback"]) => (
            "/interactions/{interaction}/{token}/callback",
            *interaction,
            Action::Callback(id(interaction)?, (*token).to_owned()),
        ),
        ("POST", ["webhooks", app, token]) => {
            ("/webhooks/{application}/{token}", *token, Action::FollowUp(id(app)?, (*token).to_owned()))
        }
        (_, ["webhooks", app, token, "messages", message]) => (
            "/webhooks/{application}/{token}/messages/{message}",
            *token,
            Action::Webhook(id(app)?, (*token).to_owned(), (*message).to_owned(), verb?),
        ),
        ("GET", ["channels", channel]) => ("/channels/{channel}", *channel, Action::Channel(id(channel)?)),
        ("POST", ["channels", channel, "typing"]) => {
            ("/channels/{channel}/typing", *channel, Action::Typing(id(channel)?))
        }
        ("GET", ["channels", channel, "messages"]) => {
            ("/channels/{channel}/messages", *channel, Action::ListMessages(id(channel)?))
        }
        ("POST", ["channels", channel, "messages"]) => {
            ("/channels/{channel}/messages", *channel, Action::PostMessage(id(channel)?))
        }
        (_, ["channels", channel, "messages", message]) => {
            ("/channels/{channel}/messages/{message}", *channel, Action::OneMessage(id(channel)?, id(message)?, verb?))
        }
        _ => return None,
    };
    Some(Route { template, major: major.to_owned(), action })
}

fn command_route<'a>(
    method: &str,
    app: Id,
    rest: &[&'a str],
    verb: Option<Verb>,
) -> Option<(&'static str, &'a str, Action)> {
    let id = |text: &str| text.parse::<Id>().ok();
    let (guild, rest) = match rest {
        ["guilds", guild, rest @ ..] => (Some(*guild), rest),
        rest => (None, rest),
    };
    let guild_id = match guild {
        Some(guild) => Some(id(guild)?),
        None => None,
    };
    let (all, one) = match guild {
        Some(_) => (
            "/applications/{application}/guilds/{guild}/commands",
            "/applications/{application}/guilds/{guild}/commands/{command}",
        ),
        None => ("/applications/{application}/commands", "/applications/{application}/commands/{command}"),
    };
    let (template, action) = match (method, rest) {
        ("GET", ["commands"]) => (all, Action::ListCommands(app, guild_id)),
        ("PUT", ["commands"]) => (all, Action::PutCommands(app, guild_id)),
        ("POST", ["commands"]) => (all, Action::PostCommand(app, guild_id)),
        (_, ["commands", command]) => (one, Action::OneCommand(app, guild_id, id(command)?, verb?)),
        _ => return None,
    };
    Some((template, guild.unwrap_or_default(), action))
}

/// Does what a call asks.
pub(super) fn answer(world: &mut World, route: &Route, call: &Call) -> Result<Reply, ApiError> {
    let authorised = call.authorization == format!("Bot {}", world.options.token);
    let is_open = route.answers_interaction() || route.action == Action::Gateway;
    if !authorised && !is_open {
        return Err(ApiError::UNAUTHORIZED);
    }
    match &route.action {
        Action::ListCommands(app, guild) => commands::list(world, *app, *guild),
        Action::PutCommands(app, guild) => commands::replace(world, *app, *guild, &call.body),
        Action::PostCommand(app, guild) => commands::create(world, *app, *guild, &call.body),
        Action::OneCommand(app, guild, command, verb) => {
            commands::one(world, *app, *guild, *command, *verb, &call.body)
        }
        Action::Callback(interaction, token) => interactions::respond(world, *interaction, token, call),
        Action::FollowUp(app, token) => webhooks::follow_up(world, *app, token, call),
        Action::Webhook(app, token, message, verb) => webhooks::one(world, *app, token, message, *verb, call),
        Action::ListMessages(channel) => messages::list(world, *channel, call),
        Action::PostMessage(channel) => messages::create(world, *channel, call),
        Action::OneMessage(channel, message, verb) => messages::one(world, *channel, *message, *verb, call),
        Action::Typing(channel) => messages::typing(world, *channel),
        Action::OpenDm => lookups::open_dm(world, &call.body),
        lookup => lookups::answer(world, lookup),
    }
}
