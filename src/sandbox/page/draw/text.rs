//! Markdown as markup.

use jiff::Timestamp;
use maud::{Markup, html};

use super::super::markdown::{Block, Inline, Item, Style, blocks, inlines};
use super::super::viewer::Viewer;
use crate::sandbox::ids::Id;

/// A text with blocks: contents, descriptions, values.
pub(super) fn text(viewer: &Viewer<'_>, typed: &str) -> Markup {
    draw_blocks(viewer, &blocks(typed))
}

/// A text on one line: titles, names, previews.
pub(super) fn line(viewer: &Viewer<'_>, typed: &str) -> Markup {
    draw_inlines(viewer, &inlines(typed))
}

fn draw_blocks(viewer: &Viewer<'_>, blocks: &[Block]) -> Markup {
    html! {
        @for block in blocks {
            @match block {
                Block::Paragraph(parts) => p { (draw_inlines(viewer, parts)) },
                Block::Heading(level, parts) => {
                    // The page has headings of its own; in a message these are one below the other, from 4 on.
                    div class={ "h" (level) } role="heading" aria-level=(level + 3) { (draw_inlines(viewer, parts)) }
                },
                Block::Subtext(parts) => p.subtext { (draw_inlines(viewer, parts)) },
                Block::Quote(inner) => blockquote { (draw_blocks(viewer, inner)) },
                Block::Code(lang, code) => pre data-lang=[lang.as_deref()] tabindex="0" { code { (code) } },
                Block::List(items) => (list(viewer, items)),
            }
        }
    }
}

fn list(viewer: &Viewer<'_>, items: &[Item]) -> Markup {
    html! {
        ul.items {
            @for item in items {
                li class={ "d" (item.depth) @if item.number.is_some() { " numbered" } } {
                    @if let Some(number) = item.number { span.number { (number) "." } }
                    (draw_inlines(viewer, &item.text))
                }
            }
        }
    }
}

fn draw_inlines(viewer: &Viewer<'_>, parts: &[Inline]) -> Markup {
    html! { @for part in parts { (draw_inline(viewer, part)) } }
}

fn draw_inline(viewer: &Viewer<'_>, part: &Inline) -> Markup {
    match part {
        Inline::Text(text) => html! { (text) },
        Inline::Styled(style, inner) => styled(viewer, *style, inner),
        Inline::Code(code) => html! { code { (code) } },
        Inline::Link(url, words) => {
            html! { a href=(url) target="_blank" rel="noopener noreferrer nofollow" { (draw_inlines(viewer, words)) } }
        }
        Inline::User(id) => {
            let name = viewer.name(*id).unwrap_or_else(|| viewer.say("page-unknown-user", &[]));
            html! { span.mention.me[*id == viewer.me.id] { "@" (name) } }
        }
        Inline::Role(id) => {
            let role = viewer.world.roles.iter().find(|role| role.id == *id);
            let name = role.map_or_else(|| viewer.say("page-unknown-role", &[]), |role| role.name.clone());
            html! { span.mention.me[viewer.me.roles.contains(id)] { "@" (name.trim_start_matches('@')) } }
        }
        Inline::Channel(id) => channel(viewer, *id),
        Inline::Command(name) => html! { button.mention type="button" data-do="slash" data-path=(name) { "/" (name) } },
        Inline::Everyone(name) => html! { span.mention.me { (name) } },
        Inline::Time(seconds, style) => time(*seconds, *style),
        Inline::Emoji(name) => html! { span.emoji { ":" (name) ":" } },
    }
}

fn channel(viewer: &Viewer<'_>, id: Id) -> Markup {
    let known = viewer.world.channel(id).filter(|channel| !channel.name.is_empty());
    html! {
        @if let Some(channel) = known {
            a.mention href={ "/as/" (viewer.me.id) "/" (id) } { "#" (channel.name) }
        } @else {
            span.mention { "#" (viewer.say("page-unknown-channel", &[])) }
        }
    }
}

fn styled(viewer: &Viewer<'_>, style: Style, inner: &[Inline]) -> Markup {
    let inner = draw_inlines(viewer, inner);
    match style {
        Style::Bold => html! { strong { (inner) } },
        Style::Italic => html! { em { (inner) } },
        Style::Underline => html! { u { (inner) } },
        Style::Strike => html! { s { (inner) } },
        Style::Spoiler => html! {
            span.spoiler role="button" tabindex="0" aria-expanded="false" aria-label=(viewer.say("page-spoiler", &[])) data-do="reveal" {
                span { (inner) }
            }
        },
    }
}

/// A moment. The script shows it in the reader's own time and language, and keeps it up to date.
fn time(seconds: i64, style: char) -> Markup {
    let moment = Timestamp::from_second(seconds).unwrap_or_default();
    html! { time.moment datetime=(moment.to_string()) data-style=(style) { (moment.strftime("%Y-%m-%d %H:%M").to_string()) } }
}
