//! Embeds.

use maud::{Markup, html};
use serde_json::Value;

use super::super::markdown;
use super::super::viewer::Viewer;
use super::file::picture;
use super::text::{line, text};
use crate::sandbox::json::Fields;

/// One box with a coloured edge.
pub(super) fn embed(viewer: &Viewer<'_>, embed: &Value) -> Markup {
    let string = |value: &Value| value.as_str().filter(|text| !text.is_empty()).map(str::to_owned);
    let colour = embed.field("color").as_u64().map(|colour| format!("#{:06x}", colour & 0x00FF_FFFF));
    let author = string(embed.field("author").field("name"));
    let title = string(embed.field("title"));
    let url = string(embed.field("url")).filter(|url| markdown::is_safe(url));
    let footer = string(embed.field("footer").field("text"));
    let fields = embed.field("fields").as_array().map(Vec::as_slice).unwrap_or_default();
    html! {
        div.embed {
            svg.edge aria-hidden="true" { rect width="100%" height="100%" fill=[colour] {} }
            div.embed-body {
                @if let Some(author) = author { div.embed-author { (author) } }
                @if let Some(title) = title {
                    div.embed-title {
                        @match url {
                            Some(url) => a href=(url) target="_blank" rel="noopener noreferrer nofollow" { (line(viewer, &title)) },
                            None => (line(viewer, &title)),
                        }
                    }
                }
                @if let Some(description) = string(embed.field("description")) {
                    div.embed-text { (text(viewer, &description)) }
                }
                @if !fields.is_empty() {
                    div.fields {
                        @for field in fields {
                            div.field.inline[*field.field("inline") == true] {
                                div.field-name { (line(viewer, field.field("name").as_str().unwrap_or_default())) }
                                div.field-value { (text(viewer, field.field("value").as_str().unwrap_or_default())) }
                            }
                        }
                    }
                }
                @if let Some(url) = string(embed.field("image").field("url")) {
                    div.embed-image { (picture(viewer, &url, None)) }
                }
                @if footer.is_some() || !embed.field("timestamp").is_null() {
                    div.embed-footer {
                        @if let Some(footer) = &footer { (footer) }
                        @if let Some(moment) = string(embed.field("timestamp")) {
                            @if footer.is_some() { " • " }
                            time.moment datetime=(moment) data-style="f" { (moment) }
                        }
                    }
                }
            }
            @if let Some(url) = string(embed.field("thumbnail").field("url")) {
                div.embed-thumbnail { (picture(viewer, &url, None)) }
            }
        }
    }
}
