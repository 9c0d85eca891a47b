//! The locales that Discord knows, and texts in them.

use serde_json::Value;

use super::{Span, text};
use crate::sandbox::error::Form;
use crate::sandbox::json::Fields;

/// Every locale of Discord.
const LOCALES: [&str; 34] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR",
    "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko", "ar",
    "he",
];

/// Checks the texts under `key`, such as `name_localizations`, one per known locale.
pub(super) fn check(form: &mut Form, object: &Value, key: &str, span: Span, mut look: impl FnMut(&mut Form, &str)) {
    let Some(texts) = object.field(key).as_object() else {
        return;
    };
    form.at(key, |form| {
        for locale in texts.keys() {
            if !LOCALES.contains(&locale.as_str()) {
                let known = LOCALES.map(|known| format!("'{known}'")).join(", ");
                form.refuse_at(locale, "BASE_TYPE_CHOICES", format!("Value must be one of ({known})."));
            }
            if let Some(words) = text(form, object.field(key), locale, span) {
                form.at(locale, |form| look(form, words));
            }
        }
    });
}

/// The longest of a text and its translations, in characters.
pub(super) fn longest(object: &Value, key: &str, localizations: &str) -> usize {
    let length = |value: &Value| value.as_str().map_or(0, |text| text.chars().count());
    let translated = object[localizations].as_object();
    let translated = translated.into_iter().flat_map(|texts| texts.values());
    translated.map(length).fold(length(object.field(key)), usize::max)
}
