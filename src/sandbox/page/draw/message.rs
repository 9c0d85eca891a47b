//! One message.

use jiff::Timestamp;
use maud::{Markup, html};
use serde_json::Value;

use super::super::viewer::Viewer;
use super::super::{command_names, overdue};
use super::avatar::avatar;
use super::component::component;
use super::embed::embed;
use super::file::attachment;
use super::icon;
use super::text::{line, text};
use crate::sandbox::json::Fields;
use crate::sandbox::world::interactions::Answer;
use crate::sandbox::world::messages::Message;

/// Until when a further message of the same author stands under the same name.
const GROUPED_MS: u64 = 7 * 60 * 1000;
/// How much of a message its replies show.
const PREVIEW: usize = 100;

/// The message as this person sees it, after the one before it.
pub(in super::super) fn message(viewer: &Viewer<'_>, message: &Message, before: Option<&Message>) -> Markup {
    let author = viewer.name(message.author).unwrap_or_else(|| viewer.say("page-unknown-user", &[]));
    let is_app = message.author == viewer.world.app_id;
    let above = above(viewer, message);
    let sent_ms = message.id.unix_ms();
    let grouped = above.is_none() && before.is_some_and(|before| follows(message, before));
    let embedded: Vec<&str> = pictures(message);
    let is_broken = overdue::is_broken_promise(viewer.world, message);
    html! {
        article.message.grouped[grouped].ephemeral[message.is_ephemeral()].pings[is_pinged(viewer, message)]
            id={ "m" (message.id) } data-message=(message.id) data-author=(message.author) data-sent=(sent_ms)
            data-rev={ (message.edited_ms.unwrap_or_default()) "-" (message.flags) @if is_broken { "-broken" } }
            data-stands-alone[above.is_some() || message.is_ephemeral()]
            aria-labelledby={ "a" (message.id) } {
            @if let Some(above) = above { div.above { (above) } }
            (avatar(message.author, &author))
            div.head id={ "a" (message.id) } {
                span.author { (author) }
                @if is_app { span.tag { (viewer.say("page-app-tag", &[])) } }
                (sent(sent_ms))
            }
            div.body {
                @if is_broken {
                    p.failed { (viewer.say("page-no-response", &[])) }
                } @else if message.is_thinking() {
                    p.thinking role="status" { span.dots aria-hidden="true" { i {} i {} i {} } (viewer.say("page-thinking", &[("name", author.clone().into())])) }
                }
                @if !message.content.is_empty() { div.text { (text(viewer, &message.content)) } }
                @if shows_edit(viewer, message) {
                    span.edited { (viewer.say("page-edited", &[])) }
                }
                @for file in message.attachments.iter().filter(|file| !embedded.contains(&file.url.as_str())) {
                    (attachment(viewer, file))
                }
                @for one in &message.embeds { (embed(viewer, one)) }
                @if !message.components.is_empty() {
                    div.components { @for part in &message.components { (component(viewer, part)) } }
                }
                @if message.is_ephemeral() {
                    p.only-you {
                        (icon::eye()) " "
                        (viewer.say("page-only-you", &[]))
                        " " span.dot aria-hidden="true" { "·" } " "
                        button.plain type="button" data-do="dismiss" { (viewer.say("page-dismiss", &[])) }
                    }
                }
            }
        }
    }
}

/// Whether the message stands under the same name as the one before it.
fn follows(message: &Message, before: &Message) -> bool {
    message.author == before.author
        && message.is_ephemeral() == before.is_ephemeral()
        && !message.is_ephemeral()
        && message.id.unix_ms().saturating_sub(before.id.unix_ms()) < GROUPED_MS
}

/// Whether it says that the text was changed; a promised message that came is no change.
fn shows_edit(viewer: &Viewer<'_>, message: &Message) -> bool {
    let origin = message.origin.as_ref().and_then(|origin| viewer.world.interactions.get(&origin.interaction));
    let was_promised = origin.is_some_and(|interaction| {
        interaction.answer == Some(Answer::Deferred) && interaction.original == Some(message.id)
    });
    message.edited_ms.is_some() && !message.content.is_empty() && !was_promised
}

fn sent(unix_ms: u64) -> Markup {
    let moment = i64::try_from(unix_ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok()).unwrap_or_default();
    html! { time.sent datetime=(moment.to_string()) { (moment.strftime("%H:%M").to_string()) } }
}

fn is_pinged(viewer: &Viewer<'_>, message: &Message) -> bool {
    message.mention_everyone
        || message.mentions.contains(&viewer.me.id)
        || message.mention_roles.iter().any(|role| viewer.me.roles.contains(role))
}

/// The line above a message: the command that was used, or the message it replies to.
fn above(viewer: &Viewer<'_>, message: &Message) -> Option<Markup> {
    if let Some(origin) = message.origin.as_ref().filter(|origin| origin.kind == 2 && message.kind == 20) {
        let name = viewer.name(origin.person).unwrap_or_else(|| viewer.say("page-unknown-user", &[]));
        let interaction = viewer.world.interactions.get(&origin.interaction);
        let command = interaction.map(|interaction| command_names::used(viewer, interaction.payload.field("data")));
        return Some(html! {
            (avatar(origin.person, &name))
            span.above-name { (name) }
            " "
            @match command {
                Some(command) => { (viewer.say("page-used", &[])) " " span.mention { (command) } },
                None => (viewer.say("page-used-some", &[])),
            }
        });
    }
    let replied = message.reply_to?;
    let Some(original) = viewer.world.shown_one(replied, viewer.me.id) else {
        return Some(html! { em { (viewer.say("page-reply-gone", &[])) } });
    };
    let name = viewer.name(original.author).unwrap_or_default();
    Some(html! {
        (avatar(original.author, &name))
        a.reply href={ "#m" (replied) } {
            span.above-name { (name) }
            " "
            span.preview { (preview(viewer, original)) }
        }
    })
}

fn preview(viewer: &Viewer<'_>, message: &Message) -> Markup {
    let embed = message.embeds.first();
    let of_embed = embed.and_then(|embed| {
        let texts = ["title", "description"].map(|key| embed.field(key).as_str());
        texts.into_iter().flatten().find(|text| !text.is_empty())
    });
    let said = Some(message.content.as_str()).filter(|text| !text.is_empty()).or(of_embed);
    let first = said.and_then(|said| said.lines().find(|line| !line.trim().is_empty()));
    let Some(first) = first else { return html! { em { (viewer.say("page-reply-attachment", &[])) } } };
    line(viewer, &first.chars().take(PREVIEW).collect::<String>())
}

/// The addresses of pictures that embeds and components show, so that they are not shown twice.
fn pictures(message: &Message) -> Vec<&str> {
    let mut found = Vec::new();
    for part in message.embeds.iter().chain(&message.components) {
        collect_urls(part, &mut found);
    }
    found
}

fn collect_urls<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value.as_str() {
                    Some(url) if key == "url" => found.push(url),
                    _ => collect_urls(value, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect_urls(value, found)),
        _ => {}
    }
}
