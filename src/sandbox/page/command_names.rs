//! Names and descriptions of commands in the language of a person's Discord.

use serde_json::Value;

use super::viewer::Viewer;
use crate::sandbox::json::Fields;

/// The localisation of `key`, else that of the closest language, else what stands there without one.
pub(super) fn localised(named: &Value, key: &str, locale: &str) -> String {
    let localisations = named.field(&format!("{key}_localizations"));
    let close = match locale {
        "en-US" => "en-GB",
        "en-GB" => "en-US",
        "es-419" => "es-ES",
        other => other,
    };
    let own = localisations.field(locale).as_str().or_else(|| localisations.field(close).as_str());
    own.or_else(|| named.field(key).as_str()).unwrap_or_default().to_owned()
}

/// A command that was used, from the event's `data`, as this person reads it.
pub(super) fn used(viewer: &Viewer<'_>, data: &Value) -> String {
    let name = data.field("name").as_str().unwrap_or_default();
    let registered = viewer.world.slash_command(name, true).map(|command| &command.body);
    let mut words = vec![registered.map_or_else(|| name.to_owned(), |body| own(body, viewer))];
    let mut level = (registered, data);
    while let Some(inner) = nested(level.1) {
        let name = inner.field("name").as_str().unwrap_or_default();
        let known = level.0.and_then(|body| {
            let mut options = body.field("options").as_array().into_iter().flatten();
            options.find(|option| *option.field("name") == name)
        });
        words.push(known.map_or_else(|| name.to_owned(), |body| own(body, viewer)));
        level = (known, inner);
    }
    format!("/{}", words.join(" "))
}

fn own(body: &Value, viewer: &Viewer<'_>) -> String {
    localised(body, "name", &viewer.me.locale)
}

fn nested(data: &Value) -> Option<&Value> {
    let mut options = data.field("options").as_array().into_iter().flatten();
    options.find(|option| matches!(option.field("type").as_u64(), Some(1 | 2)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_come_from_the_closest_language() {
        let named =
            json!({"name": "drill", "name_localizations": {"nl": "oefening", "en-GB": "practice", "es-ES": "x"}});
        let cases = [("nl", "oefening"), ("en-US", "practice"), ("es-419", "x"), ("sv-SE", "drill")];
        for (locale, expected) in cases {
            assert_eq!(localised(&named, "name", locale), expected, "{locale}");
        }
        assert_eq!(localised(&json!({"name": "a", "name_localizations": null}), "name", "nl"), "a");
    }
}
