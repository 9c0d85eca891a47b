//! Components: rows of buttons and selects, and messages that are made of components.

use maud::{Markup, html};
use serde_json::Value;

use super::super::viewer::Viewer;
use super::file::{card, own_path, picture};
use super::select::select;
use super::text::text;
use crate::sandbox::json::Fields;

/// What Discord's numbers of a button's style are called in the style sheet.
const STYLES: [&str; 6] = ["secondary", "primary", "secondary", "success", "danger", "link"];

/// One component, with those inside it.
pub(super) fn component(viewer: &Viewer<'_>, part: &Value) -> Markup {
    match part.field("type").as_u64().unwrap_or_default() {
        1 => html! { div.row { (children(viewer, part)) } },
        2 => button(viewer, part),
        3 | 5..=8 => select(viewer, part),
        9 => html! {
            div.section {
                div.section-text { (children(viewer, part)) }
                div.accessory { (component(viewer, part.field("accessory"))) }
            }
        },
        10 => html! { div.text { (text(viewer, part.field("content").as_str().unwrap_or_default())) } },
        11 => html! { div.thumbnail { (media(viewer, part)) } },
        12 => html! {
            div.gallery {
                @for item in part.field("items").as_array().into_iter().flatten() { (media(viewer, item)) }
            }
        },
        13 => file(viewer, part),
        14 => {
            let is_wide = *part.field("spacing") == 2;
            html! { @if *part.field("divider") == false { div.space.wide[is_wide] {} } @else { hr.space.wide[is_wide]; } }
        }
        17 => {
            let colour = part.field("accent_color").as_u64().map(|colour| format!("#{:06x}", colour & 0x00FF_FFFF));
            html! {
                div.container {
                    @if colour.is_some() { svg.edge aria-hidden="true" { rect width="100%" height="100%" fill=[colour] {} } }
                    div.container-body { (hidden(viewer, part, &children(viewer, part))) }
                }
            }
        }
        kind => html! { p.unknown { (viewer.say("page-unknown-component", &[("kind", kind.into())])) } },
    }
}

fn children(viewer: &Viewer<'_>, part: &Value) -> Markup {
    html! { @for child in part.field("components").as_array().into_iter().flatten() { (component(viewer, child)) } }
}

fn button(viewer: &Viewer<'_>, part: &Value) -> Markup {
    let string = |key: &str| part.field(key).as_str().unwrap_or_default();
    let style = part.field("style").as_u64().and_then(|style| usize::try_from(style).ok());
    let class = style.and_then(|style| STYLES.get(style)).copied().unwrap_or("secondary");
    let emoji = part.field("emoji").field("name").as_str();
    let disabled = *part.field("disabled") == true;
    let inside = html! {
        @if let Some(emoji) = emoji { span.button-emoji aria-hidden[!string("label").is_empty()] { (emoji) } }
        @if !string("label").is_empty() { span { (string("label")) } }
    };
    if class == "link" {
        let target = of_discord(viewer, string("url"));
        return match target {
            Some(path) => html! { a.button.link href=(path) data-do="visit" { (inside) } },
            None if super::super::markdown::is_safe(string("url")) => html! {
                a.button.link href=(string("url")) target="_blank" rel="noopener noreferrer nofollow" { (inside) span aria-hidden="true" { " ↗" } }
            },
            None => html! { span.button.link { (inside) } },
        };
    }
    html! {
        button type="button" class={ "button " (class) } data-do="press" data-id=(string("custom_id")) disabled[disabled] { (inside) }
    }
}

/// Where an address of Discord itself lies in the sandbox.
fn of_discord(viewer: &Viewer<'_>, url: &str) -> Option<String> {
    let path = url.strip_prefix("https://discord.com/channels/")?;
    let (guild, rest) = path.split_once('/')?;
    let channel = rest.split('/').next()?;
    let me = viewer.me.id;
    if guild == "@me" {
        return Some(format!("/as/{me}/dm"));
    }
    let id = channel.parse().ok()?;
    (guild == viewer.world.guild_id.to_string() && viewer.world.may_look(id, me)).then(|| format!("/as/{me}/{id}"))
}

fn media(viewer: &Viewer<'_>, item: &Value) -> Markup {
    let url = item.field("media").field("url").as_str().unwrap_or_default();
    hidden(viewer, item, &picture(viewer, url, item.field("description").as_str()))
}

fn file(viewer: &Viewer<'_>, part: &Value) -> Markup {
    let url = part.field("file").field("url").as_str().unwrap_or_default();
    let path = own_path(url).unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    hidden(viewer, part, &card(viewer, path, name, None, None))
}

/// Covers what is marked as a spoiler until it is asked for.
fn hidden(viewer: &Viewer<'_>, part: &Value, inner: &Markup) -> Markup {
    if *part.field("spoiler") != true {
        return inner.clone();
    }
    html! {
        div.spoiler role="button" tabindex="0" aria-expanded="false" aria-label=(viewer.say("page-spoiler", &[])) data-do="reveal" {
            span { (inner) }
        }
    }
}
