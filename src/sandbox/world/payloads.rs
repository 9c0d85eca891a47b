//! The world as Discord's JSON.

use serde_json::{Value, json};

use super::World;
use super::messages::{Attachment, Message};
use super::people::{CLASS_LOCALE, Channel, ChannelKind, PersonRecord, Role};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;

const JOINED_AT: &str = "2024-09-02T08:00:00.000000+00:00";

/// An id's own time as Discord writes it.
pub(in crate::sandbox) fn timestamp(unix_ms: u64) -> String {
    i64::try_from(unix_ms)
        .ok()
        .and_then(|ms| jiff::Timestamp::from_millisecond(ms).ok())
        .map_or_else(|| JOINED_AT.to_owned(), |time| time.strftime("%Y-%m-%dT%H:%M:%S%.6f+00:00").to_string())
}

fn user(id: Id, name: &str, bot: bool) -> Value {
    json!({
        "id": id, "username": name, "global_name": name, "discriminator": if bot { "0001" } else { "0" },
        "avatar": null, "banner": null, "accent_color": null, "bot": bot, "system": false,
        "flags": 0, "public_flags": 0,
    })
}

impl World {
    pub(in crate::sandbox) fn bot_user(&self) -> Value {
        user(self.app_id, "Repliek", true)
    }

    /// The user with this id: the bot, a person, or nobody.
    pub(in crate::sandbox) fn user(&self, id: Id) -> Option<Value> {
        if id == self.app_id {
            return Some(self.bot_user());
        }
        self.person(id).map(|person| user(id, &person.name, false))
    }

    /// A membership without its user, as messages carry it.
    pub(in crate::sandbox) fn bare_member(roles: &[Id]) -> Value {
        json!({
            "nick": null, "avatar": null, "banner": null, "roles": roles, "joined_at": JOINED_AT,
            "premium_since": null, "deaf": false, "mute": false, "flags": 0, "pending": false,
            "communication_disabled_until": null,
        })
    }

    /// A membership with its user.
    pub(in crate::sandbox) fn member(person: &PersonRecord) -> Value {
        let mut member = Self::bare_member(&person.roles);
        *member.slot("user") = user(person.id, &person.name, false);
        member
    }

    pub(in crate::sandbox) fn bot_member(&self) -> Value {
        let mut member = Self::bare_member(&[]);
        *member.slot("user") = self.bot_user();
        member
    }

    pub(in crate::sandbox) fn role_json(role: &Role, position: usize) -> Value {
        json!({
            "id": role.id, "name": role.name, "color": 0, "hoist": false, "icon": null, "unicode_emoji": null,
            "position": position, "permissions": role.permissions.to_string(), "managed": false,
            "mentionable": true, "flags": 0,
            "colors": {"primary_color": 0, "secondary_color": null, "tertiary_color": null},
        })
    }

    pub(in crate::sandbox) fn roles_json(&self) -> Vec<Value> {
        let roles = self.roles.iter().enumerate();
        roles.map(|(position, role)| Self::role_json(role, position)).collect()
    }

    pub(in crate::sandbox) fn channel_json(&self, channel: &Channel) -> Value {
        match channel.kind {
            ChannelKind::Text => json!({
                "id": channel.id, "type": 0, "guild_id": self.guild_id, "name": channel.name, "position": 0,
                "permission_overwrites": [], "nsfw": false, "parent_id": null, "rate_limit_per_user": 0,
                "topic": null, "last_message_id": self.last_message(channel.id), "flags": 0,
            }),
            ChannelKind::Dm(person) => json!({
                "id": channel.id, "type": 1, "recipients": [self.user(person)],
                "last_message_id": self.last_message(channel.id), "flags": 0,
            }),
        }
    }

    fn last_message(&self, channel: Id) -> Option<Id> {
        let mut newest_first = self.messages.values().rev();
        newest_first.find(|message| message.channel == channel && !message.is_ephemeral()).map(|message| message.id)
    }

    /// The channels of the guild.
    pub(in crate::sandbox) fn guild_channels(&self) -> Vec<Value> {
        let in_guild = self.channels.iter();
        in_guild.filter(|channel| channel.kind == ChannelKind::Text).map(|channel| self.channel_json(channel)).collect()
    }

    /// The guild as REST gives it.
    pub(in crate::sandbox) fn guild_json(&self) -> Value {
        json!({
            "id": self.guild_id, "name": self.guild_name, "icon": null, "splash": null, "discovery_splash": null,
            "owner_id": self.owner_id, "afk_channel_id": null, "afk_timeout": 300, "verification_level": 0,
            "default_message_notifications": 0, "explicit_content_filter": 0, "roles": self.roles_json(),
            "emojis": [], "features": [], "mfa_level": 0, "application_id": null, "system_channel_id": null,
            "widget_enabled": false, "widget_channel_id": null, "max_presences": null, "max_members": 500_000,
            "system_channel_flags": 0, "rules_channel_id": null, "vanity_url_code": null, "description": null,
            "banner": null, "premium_tier": 0, "premium_subscription_count": 0, "preferred_locale": CLASS_LOCALE,
            "public_updates_channel_id": null, "nsfw_level": 0, "premium_progress_bar_enabled": false,
            "safety_alerts_channel_id": null, "stickers": [],
        })
    }

    /// The guild as `GUILD_CREATE` gives it: without the privileged intent, the bot is the only member shown.
    pub(in crate::sandbox) fn guild_create(&self) -> Value {
        let mut guild = self.guild_json();
        let extras = json!({
            "joined_at": JOINED_AT, "large": false, "unavailable": false, "member_count": self.people.len() + 1,
            "voice_states": [], "members": [self.bot_member()], "channels": self.guild_channels(), "threads": [],
            "presences": [], "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
        });
        if let (Value::Object(fields), Value::Object(more)) = (&mut guild, extras) {
            fields.extend(more);
        }
        guild
    }

    pub(in crate::sandbox) fn application_json(&self) -> Value {
        json!({
            "id": self.app_id, "name": "Repliek", "icon": null, "description": "", "summary": "", "type": null,
            "bot": self.bot_user(), "bot_public": true, "bot_require_code_grant": false, "verify_key": "0".repeat(64),
            "team": null, "owner": user(self.owner_id, "owner", false), "flags": 0,
            "approximate_guild_count": 1, "integration_types_config": {"0": {}},
        })
    }

    fn attachment_json(attachment: &Attachment) -> Value {
        let mut json = json!({
            "id": attachment.id, "filename": attachment.filename, "size": attachment.size,
            "url": attachment.url, "proxy_url": attachment.url,
        });
        if let Some(description) = &attachment.description {
            *json.slot("description") = json!(description);
        }
        if let Some(kind) = &attachment.content_type {
            *json.slot("content_type") = json!(kind);
        }
        json
    }

    /// A message as REST gives it, and as events do before `guild_id` and `member` are added.
    pub(in crate::sandbox) fn message_json(&self, message: &Message) -> Value {
        let mentions: Vec<Value> = message.mentions.iter().filter_map(|&id| self.user(id)).collect();
        let attachments: Vec<Value> = message.attachments.iter().map(Self::attachment_json).collect();
        let mut json = json!({
            "id": message.id, "channel_id": message.channel, "type": message.kind,
            "author": self.user(message.author), "content": message.content,
            "timestamp": timestamp(message.id.unix_ms()),
            "edited_timestamp": message.edited_ms.map(timestamp), "tts": false,
            "mention_everyone": message.mention_everyone, "mentions": mentions,
            "mention_roles": message.mention_roles, "attachments": attachments, "embeds": message.embeds,
            "components": message.components, "pinned": false, "flags": message.flags,
        });
        if let Some(nonce) = &message.nonce {
            *json.slot("nonce") = nonce.clone();
        }
        if let Some(replied) = message.reply_to {
            *json.slot("message_reference") = json!({"type": 0, "channel_id": message.channel, "message_id": replied});
            if self.is_in_guild(message.channel) {
                *json.slot("message_reference").slot("guild_id") = json!(self.guild_id);
            }
        }
        if let Some(origin) = &message.origin {
            *json.slot("application_id") = json!(self.app_id);
            *json.slot("webhook_id") = json!(self.app_id);
            let mut metadata = json!({
                "id": origin.interaction, "type": origin.kind, "user": self.user(origin.person),
                "authorizing_integration_owners": {"0": self.guild_id},
            });
            match origin.kind {
                3 => *metadata.slot("interacted_message_id") = json!(origin.source),
                5 => {
                    let mut opener = metadata.clone();
                    *opener.slot("type") = json!(if origin.source.is_some() { 3 } else { 2 });
                    *opener.slot("interacted_message_id") = json!(origin.source);
                    *metadata.slot("triggering_interaction_metadata") = opener;
                }
                _ => {}
            }
            *json.slot("interaction_metadata") = metadata;
        }
        json
    }

    /// Whether a channel belongs to the guild.
    pub(in crate::sandbox) fn is_in_guild(&self, channel: Id) -> bool {
        self.channel(channel).is_some_and(|channel| channel.kind == ChannelKind::Text)
    }
}
