//! Components of messages: rows of buttons and selects, and the layout of messages made of components only.

use std::collections::HashSet;

use serde_json::Value;

use super::{Span, in_order, number, objects, one_of, text, url};
use crate::sandbox::error::Form;
use crate::sandbox::json::Fields;

/// Components of a message made of components only, those inside others counted.
const MAX_V2: usize = 40;
/// Text of all text displays of a message together; from issue threads, not from the documentation.
const MAX_V2_TEXT: usize = 4000;

const ROW: u64 = 1;
const BUTTON: u64 = 2;
const SECTION: u64 = 9;
const TEXT: u64 = 10;
const THUMBNAIL: u64 = 11;
const GALLERY: u64 = 12;
const FILE: u64 = 13;
const SEPARATOR: u64 = 14;
const CONTAINER: u64 = 17;

/// Checks the components of a message.
pub(super) fn check_all(form: &mut Form, body: &Value, v2: bool) {
    let (top, span): (&[u64], _) = if v2 {
        let top = &[ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR, CONTAINER];
        (top, Span::optional(0, MAX_V2))
    } else {
        (&[ROW], Span::optional(0, 5))
    };
    let mut seen = Seen::default();
    objects(form, body, "components", span, |form, component| {
        check(form, component, top, &mut seen);
    });
    if v2 && seen.n_components > MAX_V2 {
        let message = format!("Must be {MAX_V2} or fewer in length.");
        form.refuse_at("components", "BASE_TYPE_MAX_LENGTH", message);
    }
    if seen.n_characters > MAX_V2_TEXT {
        form.refuse_at(
            "components",
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
            format!("Displayable text exceeds maximum size of {MAX_V2_TEXT}"),
        );
    }
}

/// What was met on the way through a tree of components.
#[derive(Debug, Default)]
pub(super) struct Seen {
    custom_ids: HashSet<String>,
    n_components: usize,
    n_characters: usize,
}

impl Seen {
    /// Checks a `custom_id`: 1–100 characters, and only once.
    pub(super) fn custom_id(&mut self, form: &mut Form, component: &Value) {
        let id = text(form, component, "custom_id", Span::required(1, 100));
        if let Some(id) = id
            && !self.custom_ids.insert(id.to_owned())
        {
            form.refuse_at("custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
        }
    }
}

fn check(form: &mut Form, component: &Value, allowed: &[u64], seen: &mut Seen) {
    seen.n_components += 1;
    match one_of(form, component, "type", allowed) {
        Some(ROW) => row(form, component, seen),
        Some(BUTTON) => button(form, component, seen),
        Some(kind @ (3 | 5..=8)) => select(form, component, kind, seen),
        Some(SECTION) => {
            objects(form, component, "components", Span::required(1, 3), |form, inner| {
                check(form, inner, &[TEXT], seen);
            });
            if component.field("accessory").is_null() {
                form.missing("accessory");
            } else {
                form.at("accessory", |form| {
                    check(form, component.field("accessory"), &[BUTTON, THUMBNAIL], seen);
                });
            }
        }
        Some(TEXT) => {
            let words = text(form, component, "content", Span::required(1, MAX_V2_TEXT));
            seen.n_characters += words.map_or(0, |words| words.chars().count());
        }
        Some(THUMBNAIL) => media(form, component, "media"),
        Some(GALLERY) => objects(form, component, "items", Span::required(1, 10), |form, item| {
            media(form, item, "media");
        }),
        Some(FILE) => media(form, component, "file"),
        Some(CONTAINER) => {
            let inside = &[ROW, SECTION, TEXT, GALLERY, FILE, SEPARATOR];
            number(form, component, "accent_color", 0, 0x00FF_FFFF);
            objects(form, component, "components", Span::required(1, MAX_V2), |form, inner| {
                check(form, inner, inside, seen);
            });
        }
        _ => {}
    }
}

fn media(form: &mut Form, component: &Value, key: &str) {
    text(form, component, "description", Span::optional(0, 1024));
    if component.field(key).field("url").is_null() {
        form.missing(key);
    }
    form.at(key, |form| {
        url(form, component.field(key), "url", &["attachment"]);
    });
}

/// A row holds 1–5 buttons, or one select.
fn row(form: &mut Form, row: &Value, seen: &mut Seen) {
    let children = row.field("components").as_array();
    let is_button = |child: &Value| *child.field("type") == BUTTON;
    let n_selects = children.map_or(0, |children| children.iter().filter(|child| !is_button(child)).count());
    let n_all = children.map_or(0, Vec::len);
    if n_selects > 0 && n_all > 1 {
        form.refuse_at(
            "components",
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            "The specified component exceeds the maximum width",
        );
    }
    objects(form, row, "components", Span::required(1, 5), |form, child| {
        check(form, child, &[BUTTON, 3, 5, 6, 7, 8], seen);
    });
}

fn button(form: &mut Form, button: &Value, seen: &mut Seen) {
    text(form, button, "label", Span::optional(0, 80));
    let has_label = button.field("label").as_str().is_some_and(|label| !label.is_empty());
    match one_of(form, button, "style", &[1, 2, 3, 4, 5, 6]) {
        Some(5) => {
            text(form, button, "url", Span::required(1, 512));
            url(form, button, "url", &["discord"]);
            exclusive(form, button, "custom_id");
        }
        Some(6) => {}
        _ => {
            seen.custom_id(form, button);
            exclusive(form, button, "url");
        }
    }
    if !has_label && button.field("emoji").is_null() && *button.field("style") != 6 {
        form.missing("label");
    }
}

fn exclusive(form: &mut Form, button: &Value, key: &str) {
    if !button.field(key).is_null() {
        form.refuse(
            "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE",
            "A custom id and url cannot both be specified",
        );
    }
}

/// Checks a select of a message or a modal.
pub(super) fn select(form: &mut Form, select: &Value, kind: u64, seen: &mut Seen) {
    seen.custom_id(form, select);
    text(form, select, "placeholder", Span::optional(0, 150));
    let least = number(form, select, "min_values", 0, 25);
    let most = number(form, select, "max_values", 1, 25);
    in_order(form, "min_values", least, Some(most.unwrap_or(1)));
    if kind != 3 {
        return;
    }
    let n_options = select.field("options").as_array().map_or(0, Vec::len);
    in_order(form, "max_values", most, u64::try_from(n_options).ok());
    let mut values = HashSet::new();
    objects(form, select, "options", Span::required(1, 25), |form, option| {
        text(form, option, "label", Span::required(1, 100));
        text(form, option, "description", Span::optional(0, 100));
        let value = text(form, option, "value", Span::required(1, 100));
        if let Some(value) = value
            && !values.insert(value.to_owned())
        {
            form.refuse_at(
                "value",
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                "The specified option value is already used",
            );
        }
    });
}
