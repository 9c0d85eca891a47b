//! Embeds.

use serde_json::Value;

use super::{Span, number, objects, text, url};
use crate::sandbox::error::Form;
use crate::sandbox::json::Fields;

/// All text of all embeds of a message together.
const TOTAL: usize = 6000;

/// Checks the embeds of a message.
pub(super) fn check_all(form: &mut Form, body: &Value) {
    objects(form, body, "embeds", Span::optional(0, 10), check);
    let embeds = body.field("embeds").as_array().into_iter().flatten();
    if embeds.map(size).sum::<usize>() > TOTAL {
        let message = format!("Embed size exceeds maximum size of {TOTAL}");
        form.refuse_at("embeds", "MAX_EMBED_SIZE_EXCEEDED", message);
    }
}

fn check(form: &mut Form, embed: &Value) {
    text(form, embed, "title", Span::optional(0, 256));
    text(form, embed, "description", Span::optional(0, 4096));
    number(form, embed, "color", 0, 0x00FF_FFFF);
    url(form, embed, "url", &[]);
    objects(form, embed, "fields", Span::optional(0, 25), |form, field| {
        text(form, field, "name", Span::required(1, 256));
        text(form, field, "value", Span::required(1, 1024));
    });
    for (part, key, most) in [("footer", "text", 2048), ("author", "name", 256)] {
        if embed.field(part).is_object() {
            form.at(part, |form| {
                text(form, embed.field(part), key, Span::required(1, most));
                url(form, embed.field(part), "icon_url", &["attachment"]);
            });
        }
    }
    for part in ["image", "thumbnail"] {
        if embed.field(part).is_object() {
            form.at(part, |form| {
                url(form, embed.field(part), "url", &["attachment"]);
            });
        }
    }
}

/// The text that counts towards the total.
fn size(embed: &Value) -> usize {
    let length = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let fields = embed.field("fields").as_array().into_iter().flatten();
    let in_fields: usize = fields.map(|field| length(field.field("name")) + length(field.field("value"))).sum();
    in_fields
        + length(embed.field("title"))
        + length(embed.field("description"))
        + length(embed.field("footer").field("text"))
        + length(embed.field("author").field("name"))
}
