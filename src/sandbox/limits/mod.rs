//! What Discord refuses: one file per thing that is sent.
//!
//! Lengths are counted in Unicode scalar values. Codes and messages are Discord's own where they are known.

pub(super) mod autocomplete;
pub(super) mod command;
pub(super) mod component;
pub(super) mod embed;
pub(super) mod localization;
pub(super) mod message;
pub(super) mod modal;
pub(super) mod text_input;

use serde_json::Value;

use super::error::Form;
use crate::sandbox::json::Fields;

/// How long something may be, and whether it must be there.
#[derive(Clone, Copy, Debug)]
struct Span {
    least: usize,
    most: usize,
    required: bool,
}

impl Span {
    /// Must be there, within these lengths.
    const fn required(least: usize, most: usize) -> Self {
        Self { least, most, required: true }
    }

    /// May be absent; within these lengths where it is not.
    const fn optional(least: usize, most: usize) -> Self {
        Self { least, most, required: false }
    }

    fn check(self, form: &mut Form, length: usize) {
        let Self { least, most, .. } = self;
        if (least..=most).contains(&length) {
            return;
        }
        if least == 0 {
            let message = format!("Must be {most} or fewer in length.");
            form.refuse("BASE_TYPE_MAX_LENGTH", message);
        } else {
            let message = format!("Must be between {least} and {most} in length.");
            form.refuse("BASE_TYPE_BAD_LENGTH", message);
        }
    }
}

/// Checks a text and gives it where it is one.
fn text<'a>(form: &mut Form, object: &'a Value, key: &str, span: Span) -> Option<&'a str> {
    match object.field(key) {
        Value::Null if span.required => {
            form.missing(key);
            None
        }
        Value::Null => None,
        Value::String(text) => {
            form.at(key, |form| span.check(form, text.chars().count()));
            Some(text)
        }
        other => {
            let message = format!("Could not interpret \"{other}\" as string.");
            form.refuse_at(key, "STRING_TYPE_CONVERT", message);
            None
        }
    }
}

/// Checks a list's length and looks at each of its entries, at its place.
fn list(form: &mut Form, object: &Value, key: &str, span: Span, mut look: impl FnMut(&mut Form, &Value)) {
    match object.field(key) {
        Value::Null if span.required => form.missing(key),
        Value::Null => {}
        Value::Array(entries) => form.at(key, |form| {
            span.check(form, entries.len());
            for (position, entry) in entries.iter().enumerate() {
                form.nth(position, |form| look(form, entry));
            }
        }),
        _ => form.refuse_at(key, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType"),
    }
}

/// Checks a list of objects like [`list`]; an entry that is none is refused and not looked at.
fn objects(form: &mut Form, object: &Value, key: &str, span: Span, mut look: impl FnMut(&mut Form, &Value)) {
    list(form, object, key, span, |form, entry| {
        if is_object(form, entry) {
            look(form, entry);
        }
    });
}

/// Refuses anything but an object.
fn is_object(form: &mut Form, value: &Value) -> bool {
    if !value.is_object() {
        form.refuse("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
    }
    value.is_object()
}

/// Checks a whole number and gives it where it is one.
fn number(form: &mut Form, object: &Value, key: &str, least: u64, most: u64) -> Option<u64> {
    let value = object.field(key);
    if value.is_null() {
        return None;
    }
    let Some(number) = value.as_u64() else {
        let message = format!("Value \"{value}\" is not int.");
        form.refuse_at(key, "NUMBER_TYPE_COERCE", message);
        return None;
    };
    if number < least {
        let message = format!("int value should be greater than or equal to {least}.");
        form.refuse_at(key, "NUMBER_TYPE_MIN", message);
    }
    if number > most {
        let message = format!("int value should be less than or equal to {most}.");
        form.refuse_at(key, "NUMBER_TYPE_MAX", message);
    }
    Some(number)
}

/// Refuses a value that is none of those listed.
fn one_of(form: &mut Form, object: &Value, key: &str, known: &[u64]) -> Option<u64> {
    let value = object.field(key);
    if value.is_null() {
        form.missing(key);
        return None;
    }
    let number = value.as_u64().filter(|number| known.contains(number));
    if number.is_none() {
        let known: Vec<String> = known.iter().map(u64::to_string).collect();
        let message = format!("Value must be one of ({}).", known.join(", "));
        form.refuse_at(key, "BASE_TYPE_CHOICES", message);
    }
    number
}

/// Refuses a number that is at odds with a greater one.
fn in_order(form: &mut Form, key: &str, less: Option<u64>, more: Option<u64>) {
    if let (Some(less), Some(more)) = (less, more)
        && less > more
    {
        let message = format!("int value should be less than or equal to {more}.");
        form.refuse_at(key, "NUMBER_TYPE_MAX", message);
    }
}

/// Refuses an address that is none of the web, unless its scheme is in `also`.
fn url(form: &mut Form, object: &Value, key: &str, also: &[&str]) {
    let Some(url) = text(form, object, key, Span::optional(0, 2048)) else {
        return;
    };
    let scheme = url.split_once("://").map_or("", |(scheme, _)| scheme);
    if !["http", "https"].contains(&scheme) && !also.contains(&scheme) {
        let message = format!("Scheme \"{scheme}\" must be one of ('http', 'https').");
        form.refuse_at(key, "URL_TYPE_INVALID_SCHEME", message);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::sandbox::error::Form;

    /// The places that were refused, such as `embeds.0.title`, with their codes.
    pub(super) fn refused(form: Form) -> Vec<String> {
        let mut found = Vec::new();
        if let Err(error) = form.finish() {
            collect(&error.body()["errors"], "", &mut found);
        }
        found
    }

    fn collect(errors: &Value, place: &str, found: &mut Vec<String>) {
        // In order of their names, whatever order a map keeps.
        let fields: std::collections::BTreeMap<_, _> = errors.as_object().into_iter().flatten().collect();
        for (key, inner) in fields {
            if key == "_errors" {
                let codes = inner.as_array().unwrap().iter();
                found.extend(codes.map(|error| format!("{place}: {}", error["code"].as_str().unwrap())));
            } else {
                let dot = if place.is_empty() { "" } else { "." };
                collect(inner, &format!("{place}{dot}{key}"), found);
            }
        }
    }

    #[test]
    fn lengths_count_characters() {
        let mut form = Form::default();
        super::text(&mut form, &json!({"a": "é".repeat(5)}), "a", super::Span::required(1, 5));
        assert!(refused(form).is_empty());
    }
}
