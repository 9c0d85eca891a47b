//! Writing a message: checks what the bot sent and puts it into the message.

use serde_json::{Value, json};

use super::Upload;
use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::limits;
use crate::sandbox::world::World;
use crate::sandbox::world::files::new_address;
use crate::sandbox::world::messages::{Attachment, COMPONENTS_V2, EPHEMERAL, Message, StoredFile};

/// `SUPPRESS_EMBEDS`, `IS_COMPONENTS_V2`, `SUPPRESS_NOTIFICATIONS`: flags that a bot may set beside `EPHEMERAL`.
const SETTABLE: u64 = (1 << 2) | COMPONENTS_V2 | (1 << 12);

/// Where in the request the message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The whole body.
    Body,
    /// Under `data`, as in responses to interactions.
    Data,
}

/// Fills a new message. Refused, it leaves the message as it was.
pub(super) fn compose(
    world: &mut World,
    message: &mut Message,
    body: &Value,
    files: &[Upload],
    place: Place,
) -> Result<(), ApiError> {
    check(message, body, files, place)?;
    let flags = body.field("flags").as_u64().unwrap_or_default();
    message.flags |= flags & (SETTABLE | EPHEMERAL);
    apply(world, message, body, files);
    if is_empty(message) {
        return Err(ApiError::EMPTY_MESSAGE);
    }
    let allowed = body.field("allowed_mentions");
    mention(world, message, allowed);
    Ok(())
}

/// Changes a message that exists: fields that are absent stay as they are.
pub(super) fn revise(
    world: &mut World,
    message: &mut Message,
    body: &Value,
    files: &[Upload],
    place: Place,
) -> Result<(), ApiError> {
    check(message, body, files, place)?;
    let flags = body.field("flags").as_u64().unwrap_or_default();
    message.flags |= flags & SETTABLE;
    apply(world, message, body, files);
    if is_empty(message) {
        return Err(ApiError::EMPTY_MESSAGE);
    }
    mention(world, message, body.field("allowed_mentions"));
    Ok(())
}

fn check(message: &Message, body: &Value, files: &[Upload], place: Place) -> Result<(), ApiError> {
    let mut form = Form::default();
    let was_v2 = message.flags & COMPONENTS_V2 != 0;
    let attached: Vec<Id> = message.attachments.iter().map(|file| file.id).collect();
    let sizes: Vec<(&str, usize)> = files.iter().map(|file| (file.field.as_str(), file.bytes.len())).collect();
    let look = |form: &mut Form| limits::message::check(form, body, was_v2, &attached, &sizes);
    match place {
        Place::Body => look(&mut form),
        Place::Data => form.at("data", look),
    }
    form.finish()?;
    limits::message::check_sizes(&sizes)
}

fn is_empty(message: &Message) -> bool {
    message.content.trim().is_empty()
        && message.embeds.is_empty()
        && message.components.is_empty()
        && message.attachments.is_empty()
}

fn apply(world: &mut World, message: &mut Message, body: &Value, files: &[Upload]) {
    match body.field("content") {
        Value::String(text) => text.trim().clone_into(&mut message.content),
        Value::Null if body.get("content").is_some() => message.content.clear(),
        _ => {}
    }
    attach(world, message, body, files);
    if body.get("embeds").is_some() {
        message.embeds = list(body.field("embeds"));
        for embed in &mut message.embeds {
            *embed.slot("type") = json!("rich");
            resolve_attachments(embed, &message.attachments);
        }
    }
    if body.get("components").is_some() {
        message.components = list(body.field("components"));
        let mut next = 1;
        for component in &mut message.components {
            number(component, &mut next);
            resolve_attachments(component, &message.attachments);
        }
    }
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

/// Gives every component that has none an `id`, as Discord does.
fn number(component: &mut Value, next: &mut u64) {
    if let Value::Object(fields) = component {
        fields.entry("id").or_insert_with(|| json!(*next));
        *next += 1;
        if let Some(accessory) = fields.get_mut("accessory") {
            number(accessory, next);
        }
        if let Some(Value::Array(children)) = fields.get_mut("components") {
            for child in children {
                number(child, next);
            }
        }
    }
}

/// Replaces `attachment://name` by the address of the file.
fn resolve_attachments(value: &mut Value, attachments: &[Attachment]) {
    match value {
        Value::String(text) => {
            let name = text.strip_prefix("attachment://");
            let file = attachments.iter().find(|file| Some(file.filename.as_str()) == name);
            if let Some(file) = file {
                text.clone_from(&file.url);
            }
        }
        Value::Array(values) => {
            for value in values {
                resolve_attachments(value, attachments);
            }
        }
        Value::Object(fields) => {
            for value in fields.values_mut() {
                resolve_attachments(value, attachments);
            }
        }
        _ => {}
    }
}

/// Keeps the attachments that the body lists (all when it has no list) and adds the uploaded ones.
fn attach(world: &mut World, message: &mut Message, body: &Value, files: &[Upload]) {
    let listed = body.field("attachments").as_array();
    if let Some(listed) = listed {
        message.attachments.retain(|file| listed.iter().any(|entry| id_of(entry) == Some(file.id.get())));
    }
    for upload in files {
        let position = limits::message::file_number(&upload.field);
        let entry = listed.and_then(|listed| {
            let mut entries = listed.iter();
            entries.find(|entry| position.is_some() && id_of(entry) == position)
        });
        let name = entry.and_then(|entry| entry.field("filename").as_str());
        let filename = name.unwrap_or(&upload.name).replace(' ', "_");
        let description = entry.and_then(|entry| entry.field("description").as_str());
        let id = world.ids.mint();
        let url = new_address(&world.base_url(), message.channel, id, &filename);
        world.files.insert(id, StoredFile { content_type: upload.content_type.clone(), bytes: upload.bytes.clone() });
        message.attachments.push(Attachment {
            id,
            filename,
            description: description.map(str::to_owned),
            content_type: upload.content_type.clone(),
            size: upload.bytes.len(),
            url,
        });
    }
}

fn id_of(entry: &Value) -> Option<u64> {
    match entry.field("id") {
        Value::String(text) => text.parse().ok(),
        number => number.as_u64(),
    }
}

/// Works out whom the text pings, as far as `allowed` lets it.
fn mention(world: &World, message: &mut Message, allowed: &Value) {
    let text = spoken_text(message);
    let parse = |what: &str| match allowed {
        Value::Null => true,
        allowed => allowed.field("parse").as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind == what)),
    };
    let named = |list: &str, id: Id| {
        let ids = allowed.field(list).as_array();
        ids.is_some_and(|ids| ids.iter().any(|named| *named == json!(id)))
    };
    let users = world.people.iter().map(|person| person.id);
    message.mentions = users
        .filter(|id| text.contains(&format!("<@{id}>")) || text.contains(&format!("<@!{id}>")))
        .filter(|&id| parse("users") || named("users", id))
        .collect();
    let roles = world.roles.iter().map(|role| role.id);
    message.mention_roles = roles
        .filter(|id| text.contains(&format!("<@&{id}>")))
        .filter(|&id| parse("roles") || named("roles", id))
        .collect();
    let calls_everyone = text.contains("@everyone") || text.contains("@here");
    message.mention_everyone = calls_everyone && parse("everyone");
}

/// The content and the text of text displays: the places that can ping.
fn spoken_text(message: &Message) -> String {
    let mut text = message.content.clone();
    for component in &message.components {
        collect_text(component, &mut text);
    }
    text
}

fn collect_text(component: &Value, text: &mut String) {
    if *component.field("type") == 10 {
        text.push('\n');
        text.push_str(component.field("content").as_str().unwrap_or_default());
    }
    for child in component.field("components").as_array().into_iter().flatten() {
        collect_text(child, text);
    }
}
