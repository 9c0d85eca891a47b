//! `world.json`: types of its own, so that a change of the world's cannot change what lies on people's disks unseen.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::sandbox::ids::Id;

/// The version of the format; a file of a later one is not read.
pub(super) const VERSION: u32 = 1;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Kept {
    pub(super) version: u32,
    /// The newest id that was handed out.
    pub(super) last_id: Id,
    /// Where attachments were served: their addresses begin with it.
    pub(super) base_url: String,
    pub(super) application: Id,
    pub(super) guild: Id,
    pub(super) guild_name: String,
    pub(super) owner: Id,
    pub(super) roles: Vec<KeptRole>,
    pub(super) channels: Vec<KeptChannel>,
    pub(super) people: Vec<KeptPerson>,
    pub(super) commands: Vec<KeptCommand>,
    /// What messages answer, as far as there is more to say of it than they say themselves.
    pub(super) uses: Vec<KeptUse>,
    /// The modals that may still be open in somebody's browser.
    pub(super) modals: Vec<KeptModal>,
    pub(super) messages: Vec<KeptMessage>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptRole {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) permissions: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptChannel {
    pub(super) id: Id,
    pub(super) name: String,
    /// The person whose direct messages these are; none in the guild.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) direct_with: Option<Id>,
    pub(super) open_to_bot: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptPerson {
    pub(super) id: Id,
    pub(super) name: String,
    pub(super) locale: String,
    pub(super) standing: KeptStanding,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) roles: Vec<Id>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) dms_closed: bool,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum KeptStanding {
    Teacher,
    Student,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptCommand {
    pub(super) id: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) guild: Option<Id>,
    pub(super) body: Value,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptUse {
    pub(super) interaction: Id,
    pub(super) person: Id,
    pub(super) channel: Id,
    /// Of a slash command the event's `data`: which it was, with which options.
    #[serde(default, skip_serializing_if = "Value::is_null")]
    pub(super) command: Value,
    /// The message that was first promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) promised: Option<Id>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptModal {
    /// The interaction that it answers.
    pub(super) interaction: Id,
    pub(super) person: Id,
    pub(super) channel: Id,
    /// The message whose button opened it; none where a command did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Id>,
    /// As the bot sent it.
    pub(super) modal: Value,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptMessage {
    pub(super) id: Id,
    pub(super) channel: Id,
    pub(super) author: Id,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) kind: u8,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) content: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) embeds: Vec<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) components: Vec<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) attachments: Vec<KeptAttachment>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) flags: u64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) mentions: Vec<Id>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) mention_roles: Vec<Id>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(super) mention_everyone: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) nonce: Option<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reply_to: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) origin: Option<KeptOrigin>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) edited_ms: Option<u64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptOrigin {
    pub(super) interaction: Id,
    pub(super) kind: u8,
    pub(super) person: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) source: Option<Id>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptAttachment {
    pub(super) id: Id,
    pub(super) filename: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) content_type: Option<String>,
    pub(super) size: usize,
    pub(super) url: String,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
