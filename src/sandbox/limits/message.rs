//! Messages: text, embeds, components, files and whom they may notify.

use serde_json::Value;

use super::{Span, component, embed, is_object, list, objects, text};
use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::world::messages::COMPONENTS_V2;

/// The size of one file.
const MAX_FILE: usize = 10 * 1024 * 1024;

/// Checks the fields of a message that is sent or edited.
///
/// `was_v2` says that the message is already made of components only; `attached` are its files so far and `files`
/// the uploaded ones, by form field and size.
pub(in crate::sandbox) fn check(form: &mut Form, body: &Value, was_v2: bool, attached: &[Id], files: &[(&str, usize)]) {
    if !body.is_null() && !is_object(form, body) {
        return;
    }
    let v2 = was_v2 || body.field("flags").as_u64().unwrap_or_default() & COMPONENTS_V2 != 0;
    text(form, body, "content", Span::optional(0, 2000));
    text_or_number(form, body, "nonce", 25);
    embed::check_all(form, body);
    component::check_all(form, body, v2);
    if v2 {
        no_legacy_fields(form, body);
    }
    mentions(form, body.field("allowed_mentions"));
    objects(form, body, "attachments", Span::optional(0, 10), |form, entry| {
        text(form, entry, "description", Span::optional(0, 1024));
        let id = match entry.field("id") {
            Value::String(text) => text.parse().ok(),
            number => number.as_u64(),
        };
        let is_known = id.is_some_and(|id| {
            let uploaded = files.iter().any(|(field, _)| file_number(field) == Some(id));
            uploaded || attached.contains(&Id::from(id))
        });
        if id.is_none() {
            form.missing("id");
        } else if !is_known {
            form.refuse_at("id", "ATTACHMENT_NOT_FOUND", "Attachment data not found");
        }
    });
}

fn text_or_number(form: &mut Form, body: &Value, key: &str, most: usize) {
    if !body.field(key).is_number() {
        text(form, body, key, Span::optional(0, most));
    }
}

fn no_legacy_fields(form: &mut Form, body: &Value) {
    let has_content = body.field("content").as_str().is_some_and(|text| !text.is_empty());
    let has_embeds = body.field("embeds").as_array().is_some_and(|list| !list.is_empty());
    for (key, is_there) in [("content", has_content), ("embeds", has_embeds)] {
        if is_there {
            form.refuse_at(
                key,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                format!("The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"),
            );
        }
    }
}

fn mentions(form: &mut Form, allowed: &Value) {
    form.at("allowed_mentions", |form| {
        list(form, allowed, "parse", Span::optional(0, 3), |form, kind| {
            if !["users", "roles", "everyone"].iter().any(|known| kind == known) {
                let message = "Value must be one of ('users', 'roles', 'everyone').";
                form.refuse("BASE_TYPE_CHOICES", message);
            }
        });
        for kind in ["users", "roles"] {
            list(form, allowed, kind, Span::optional(0, 100), |_, _| {});
            let parsed = allowed.field("parse").as_array().into_iter().flatten().any(|parsed| parsed == kind);
            let named = allowed.field(kind).as_array().is_some_and(|ids| !ids.is_empty());
            if parsed && named {
                form.refuse(
                    "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                    format!("parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive."),
                );
            }
        }
    });
}

/// Refuses files that are too large, or more than ten.
pub(in crate::sandbox) fn check_sizes(files: &[(&str, usize)]) -> Result<(), ApiError> {
    if files.iter().any(|(_, size)| *size > MAX_FILE) {
        return Err(ApiError::TOO_LARGE);
    }
    let mut form = Form::default();
    form.at("files", |form| {
        Span::optional(0, 10).check(form, files.len());
    });
    form.finish()
}

/// The number of a form field such as `files[0]`.
pub(in crate::sandbox) fn file_number(field: &str) -> Option<u64> {
    field.strip_prefix("files[")?.strip_suffix(']')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sandbox::limits::tests::refused;

    #[track_caller]
    fn check_body(body: &Value, expected: &[&str]) {
        let mut form = Form::default();
        check(&mut form, body, false, &[Id::from(7)], &[("files[0]", 3)]);
        assert_eq!(refused(form), expected, "{body}");
    }

    fn row(components: &Value) -> Value {
        json!({"components": [{"type": 1, "components": components}]})
    }

    fn button(id: &str) -> Value {
        json!({"type": 2, "style": 1, "label": "x", "custom_id": id})
    }

    #[test]
    fn texts_and_embeds_keep_their_lengths() {
        let long = |n: usize| "x".repeat(n);
        let cases = [
            (json!({"content": long(2000)}), vec![]),
            (json!({"content": long(2001)}), vec!["content: BASE_TYPE_MAX_LENGTH"]),
            (json!({"content": 5}), vec!["content: STRING_TYPE_CONVERT"]),
            (json!({"nonce": long(26)}), vec!["nonce: BASE_TYPE_MAX_LENGTH"]),
            (json!({"embeds": vec![json!({"title": "x"}); 11]}), vec!["embeds: BASE_TYPE_MAX_LENGTH"]),
            (json!({"embeds": [{"title": long(257)}]}), vec!["embeds.0.title: BASE_TYPE_MAX_LENGTH"]),
            (json!({"embeds": [{"description": long(4097)}]}), vec!["embeds.0.description: BASE_TYPE_MAX_LENGTH"]),
            (json!({"embeds": [{"author": {"name": long(257)}}]}), vec!["embeds.0.author.name: BASE_TYPE_BAD_LENGTH"]),
            (json!({"embeds": [{"footer": {"text": long(2049)}}]}), vec!["embeds.0.footer.text: BASE_TYPE_BAD_LENGTH"]),
            (
                json!({"embeds": [{"fields": [{"name": "", "value": long(1025)}]}]}),
                vec!["embeds.0.fields.0.name: BASE_TYPE_BAD_LENGTH", "embeds.0.fields.0.value: BASE_TYPE_BAD_LENGTH"],
            ),
            (
                json!({"embeds": [{"fields": vec![json!({"name": "a", "value": "b"}); 26]}]}),
                vec!["embeds.0.fields: BASE_TYPE_MAX_LENGTH"],
            ),
            (json!({"embeds": [{"image": {"url": "ftp://x"}}]}), vec!["embeds.0.image.url: URL_TYPE_INVALID_SCHEME"]),
            (json!({"embeds": [{"image": {"url": "attachment://x.png"}}]}), vec![]),
            (json!({"embeds": vec![json!({"description": long(3000)}); 2]}), vec![]),
            (
                json!({"embeds": [{"description": long(3000)}, {"description": long(3000), "title": "x"}]}),
                vec!["embeds: MAX_EMBED_SIZE_EXCEEDED"],
            ),
        ];
        for (body, expected) in cases {
            check_body(&body, &expected);
        }
    }

    #[test]
    fn rows_hold_buttons_or_a_select() {
        let options =
            |n: usize| -> Vec<Value> { (0..n).map(|i| json!({"label": "x", "value": i.to_string()})).collect() };
        let select = |n: usize| json!({"type": 3, "custom_id": "s", "options": options(n)});
        let five: Vec<Value> = (0..5).map(|i| button(&i.to_string())).collect();
        let six: Vec<Value> = (0..6).map(|i| button(&i.to_string())).collect();
        let at = "components.0.components";
        let cases = [
            (row(&json!(five)), vec![]),
            (row(&json!(six)), vec![format!("{at}: BASE_TYPE_BAD_LENGTH")]),
            (row(&json!([])), vec![format!("{at}: BASE_TYPE_BAD_LENGTH")]),
            (row(&json!([select(25)])), vec![]),
            (row(&json!([select(26)])), vec![format!("{at}.0.options: BASE_TYPE_BAD_LENGTH")]),
            (row(&json!([select(0)])), vec![format!("{at}.0.options: BASE_TYPE_BAD_LENGTH")]),
            (row(&json!([select(1), button("b")])), vec![format!("{at}: COMPONENT_LAYOUT_WIDTH_EXCEEDED")]),
            (
                row(&json!([button("a"), button("a")])),
                vec![format!("{at}.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED")],
            ),
            (row(&json!([button(&"x".repeat(101))])), vec![format!("{at}.0.custom_id: BASE_TYPE_BAD_LENGTH")]),
            (row(&json!([button("")])), vec![format!("{at}.0.custom_id: BASE_TYPE_BAD_LENGTH")]),
            (
                row(&json!([{"type": 2, "style": 1, "label": "x".repeat(81), "custom_id": "a"}])),
                vec![format!("{at}.0.label: BASE_TYPE_MAX_LENGTH")],
            ),
            (
                row(&json!([{"type": 2, "style": 1, "custom_id": "a"}])),
                vec![format!("{at}.0.label: BASE_TYPE_REQUIRED")],
            ),
            (row(&json!([{"type": 2, "style": 5, "label": "a"}])), vec![format!("{at}.0.url: BASE_TYPE_REQUIRED")]),
            (
                row(&json!([{"type": 2, "style": 1, "label": "a", "custom_id": "a", "url": "https://a.nl"}])),
                vec![format!("{at}.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE")],
            ),
            (
                row(&json!([{"type": 3, "custom_id": "s", "max_values": 3, "options": options(2)}])),
                vec![format!("{at}.0.max_values: NUMBER_TYPE_MAX")],
            ),
            (
                row(&json!([{"type": 3, "custom_id": "s", "options": [
                    {"label": "a", "value": "v"}, {"label": "", "value": "v", "description": "x".repeat(101)}]}])),
                vec![
                    format!("{at}.0.options.1.description: BASE_TYPE_MAX_LENGTH"),
                    format!("{at}.0.options.1.label: BASE_TYPE_BAD_LENGTH"),
                    format!("{at}.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"),
                ],
            ),
            (json!({"components": [button("a")]}), vec!["components.0.type: BASE_TYPE_CHOICES".to_owned()]),
            (
                json!({"components": (0..6).map(|i| json!({"type": 1, "components": [button(&i.to_string())]})).collect::<Vec<_>>()}),
                vec!["components: BASE_TYPE_MAX_LENGTH".to_owned()],
            ),
        ];
        for (body, expected) in cases {
            let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
            check_body(&body, &expected);
        }
    }

    #[test]
    fn messages_of_components_have_nothing_else() {
        let words = |n: usize| json!({"type": 10, "content": "x".repeat(n)});
        let v2 = |components: Value| json!({"flags": 32768, "components": components});
        let cases = [
            (v2(json!([words(4000)])), vec![]),
            (v2(json!([words(2001), words(2000)])), vec!["components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"]),
            (v2(json!([{"type": 17, "components": [words(1)]}, {"type": 14}])), vec![]),
            (v2(json!([{"type": 9, "components": [words(1)]}])), vec!["components.0.accessory: BASE_TYPE_REQUIRED"]),
            (v2(json!([{"type": 17, "components": vec![words(1); 40]}])), vec!["components: BASE_TYPE_MAX_LENGTH"]),
            (json!({"components": [words(1)]}), vec!["components.0.type: BASE_TYPE_CHOICES"]),
            (
                json!({"flags": 32768, "content": "a", "embeds": [{"title": "a"}], "components": [words(1)]}),
                vec![
                    "content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                ],
            ),
        ];
        for (body, expected) in cases {
            check_body(&body, &expected);
        }
    }

    #[test]
    fn mentions_and_files_are_checked() {
        let cases = [
            (json!({"allowed_mentions": {"parse": []}}), vec![]),
            (json!({"allowed_mentions": {"parse": ["users"], "users": []}}), vec![]),
            (
                json!({"allowed_mentions": {"parse": ["users"], "users": ["1"]}}),
                vec!["allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"],
            ),
            (json!({"allowed_mentions": {"parse": ["all"]}}), vec!["allowed_mentions.parse.0: BASE_TYPE_CHOICES"]),
            (json!({"attachments": [{"id": 0, "filename": "a"}, {"id": "7"}]}), vec![]),
            (json!({"attachments": [{"id": 1}]}), vec!["attachments.0.id: ATTACHMENT_NOT_FOUND"]),
            (
                json!({"attachments": [{"id": 0, "description": "x".repeat(1025)}]}),
                vec!["attachments.0.description: BASE_TYPE_MAX_LENGTH"],
            ),
        ];
        for (body, expected) in cases {
            check_body(&body, &expected);
        }
    }

    #[test]
    fn files_keep_their_size_and_number() {
        assert!(check_sizes(&[("files[0]", MAX_FILE)]).is_ok());
        assert_eq!(check_sizes(&[("files[0]", MAX_FILE + 1)]), Err(ApiError::TOO_LARGE));
        assert!(check_sizes(&[("files[0]", 1); 11]).is_err());
    }
}
