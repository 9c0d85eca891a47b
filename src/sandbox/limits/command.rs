//! Commands as the bot registers them.

use std::collections::HashSet;

use serde_json::Value;

use super::localization::{self, longest};
use super::{Span, in_order, is_object, list, number, objects, one_of, text};
use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::json::Fields;

/// Slash commands of one place.
const MAX_COMMANDS: usize = 100;
/// Names, descriptions and values of one command together, the longest translation counted.
const MAX_TOTAL: usize = 8000;

const SUBCOMMAND: u64 = 1;
const GROUP: u64 = 2;

/// Checks all commands of one place.
pub(in crate::sandbox) fn check_all(body: &Value) -> Result<(), ApiError> {
    let mut form = Form::default();
    let Some(commands) = body.as_array() else {
        form.refuse("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        return form.finish();
    };
    Span::optional(0, MAX_COMMANDS).check(&mut form, commands.len());
    let mut names = HashSet::new();
    for (position, command) in commands.iter().enumerate() {
        form.nth(position, |form| {
            check(form, command);
            let name = command.field("name").as_str().unwrap_or_default();
            if !names.insert((command.field("type").as_u64().unwrap_or(1), name)) {
                form.refuse("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        });
    }
    form.finish()
}

/// Checks one command.
pub(in crate::sandbox) fn check(form: &mut Form, command: &Value) {
    if !is_object(form, command) {
        return;
    }
    let is_slash = command.field("type").as_u64().unwrap_or(1) == 1;
    if is_slash {
        names(form, command);
        descriptions(form, command);
    } else {
        text(form, command, "name", Span::required(1, 32));
        text(form, command, "description", Span::optional(0, 0));
    }
    list(form, command, "contexts", Span::optional(1, 3), |form, context| {
        if !matches!(context.as_u64(), Some(0..=2)) {
            form.refuse("BASE_TYPE_CHOICES", "Value must be one of (0, 1, 2).");
        }
    });
    permissions(form, command.field("default_member_permissions"));
    options(form, command, 0);
    if size(command) > MAX_TOTAL {
        let message = format!("Command exceeds maximum size ({MAX_TOTAL})");
        form.refuse("APPLICATION_COMMAND_TOO_LARGE", message);
    }
}

fn permissions(form: &mut Form, bitset: &Value) {
    let is_bitset = match bitset {
        Value::Null => true,
        Value::String(text) => text.parse::<u64>().is_ok(),
        _ => false,
    };
    if !is_bitset {
        form.refuse_at("default_member_permissions", "BITSET_TYPE_CONVERT", "Could not interpret value as a bitset.");
    }
}

fn names(form: &mut Form, object: &Value) {
    if let Some(name) = text(form, object, "name", Span::required(1, 32)) {
        form.at("name", |form| name_letters(form, name));
    }
    localization::check(form, object, "name_localizations", Span::required(1, 32), name_letters);
}

fn descriptions(form: &mut Form, object: &Value) {
    text(form, object, "description", Span::required(1, 100));
    let span = Span::required(1, 100);
    localization::check(form, object, "description_localizations", span, |_, _| {});
}

/// Letters and digits of any script, `-`, `_` and `'`; no capitals.
fn name_letters(form: &mut Form, name: &str) {
    let is_letter = |letter: char| {
        let is_lower = letter.to_lowercase().eq(std::iter::once(letter));
        (letter.is_alphanumeric() && is_lower) || "-_'".contains(letter)
    };
    if !name.chars().all(is_letter) {
        form.refuse("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
    }
}

/// Checks the options of a command (depth 0), a group (1) or a subcommand (2).
fn options(form: &mut Form, level: &Value, depth: u8) {
    let all = level.field("options").as_array();
    let is_nesting = |option: &Value| matches!(option.field("type").as_u64(), Some(SUBCOMMAND | GROUP));
    let n_nesting = all.map_or(0, |all| all.iter().filter(|option| is_nesting(option)).count());
    let n_all = all.map_or(0, Vec::len);
    if n_nesting > 0 && n_nesting < n_all {
        form.refuse_at(
            "options",
            "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
            "Sub-command and sub-command group option types are mutually exclusive to all other types",
        );
    }
    let (mut seen, mut met_optional) = (HashSet::new(), false);
    objects(form, level, "options", Span::optional(0, 25), |form, option| {
        if *option.field("required") == true && met_optional {
            form.refuse(
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                "Required options must be placed before non-required options",
            );
        }
        met_optional |= *option.field("required") != true;
        let name = option.field("name").as_str().unwrap_or_default();
        if !seen.insert(name.to_owned()) {
            form.refuse_at("name", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
        }
        check_option(form, option, depth);
    });
}

fn check_option(form: &mut Form, option: &Value, depth: u8) {
    names(form, option);
    descriptions(form, option);
    let allowed: &[u64] = match depth {
        0 => &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        1 => &[SUBCOMMAND],
        _ => &[3, 4, 5, 6, 7, 8, 9, 10, 11],
    };
    let kind = one_of(form, option, "type", allowed);
    match kind {
        Some(SUBCOMMAND) => options(form, option, 2),
        Some(GROUP) => options(form, option, 1),
        Some(kind) => values(form, option, kind),
        None => {}
    }
}

/// Checks what limits the values of an option.
fn values(form: &mut Form, option: &Value, kind: u64) {
    let has_choices = option.field("choices").as_array().is_some_and(|choices| !choices.is_empty());
    if *option.field("autocomplete") == true && (has_choices || !matches!(kind, 3 | 4 | 10)) {
        form.refuse_at(
            "autocomplete",
            "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
            "Autocomplete cannot be used with this option",
        );
    }
    if kind == 3 {
        let shortest = number(form, option, "min_length", 0, 6000);
        let longest = number(form, option, "max_length", 1, 6000);
        in_order(form, "min_length", shortest, longest);
    }
    let mut names = HashSet::new();
    objects(form, option, "choices", Span::optional(0, 25), |form, choice| {
        choice_value(form, choice, Some(kind));
        let name = choice.field("name").as_str().unwrap_or_default();
        if !names.insert(name.to_owned()) {
            form.refuse_at(
                "name",
                "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
                "Option choice name already exists",
            );
        }
    });
}

/// Checks a choice's name and value; of an option of this type, if that is known.
pub(super) fn choice_value(form: &mut Form, choice: &Value, kind: Option<u64>) {
    text(form, choice, "name", Span::required(1, 100));
    localization::check(form, choice, "name_localizations", Span::required(1, 100), |_, _| {});
    let value = choice.field("value");
    let fits = match kind {
        Some(3) => value.is_string(),
        Some(4) => value.is_i64() || value.is_u64(),
        Some(10) => value.is_number(),
        _ => value.is_string() || value.is_number(),
    };
    if value.is_null() {
        form.missing("value");
    } else if !fits {
        let message = format!("Could not interpret \"{value}\" as a value of this option.");
        form.refuse_at("value", "STRING_TYPE_CONVERT", message);
    } else if value.is_string() {
        text(form, choice, "value", Span::required(0, 100));
    }
}

/// The characters of a command that count towards the total.
fn size(level: &Value) -> usize {
    let own = longest(level, "name", "name_localizations") + longest(level, "description", "description_localizations");
    let choices = level.field("choices").as_array().into_iter().flatten();
    let in_choices: usize = choices
        .map(|choice| {
            let value = choice.field("value").as_str().map_or(0, |text| text.chars().count());
            longest(choice, "name", "name_localizations") + value
        })
        .sum();
    let options = level.field("options").as_array().into_iter().flatten();
    own + in_choices + options.map(size).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sandbox::limits::tests::refused;

    fn command(changes: &Value) -> Value {
        let mut command = json!({"name": "drill", "description": "Oefen"});
        for (key, value) in changes.as_object().unwrap() {
            command[key] = value.clone();
        }
        command
    }

    fn option(name: &str, changes: &Value) -> Value {
        let mut option = json!({"type": 3, "name": name, "description": "x"});
        for (key, value) in changes.as_object().unwrap() {
            option[key] = value.clone();
        }
        option
    }

    #[track_caller]
    fn check_command(changes: &Value, expected: &[&str]) {
        let mut form = Form::default();
        check(&mut form, &command(changes));
        assert_eq!(refused(form), expected, "{changes}");
    }

    #[test]
    fn names_and_descriptions_are_checked_in_every_locale() {
        let bad_name = "APPLICATION_COMMAND_INVALID_NAME";
        check_command(&json!({}), &[]);
        for name in ["Drill", "dril l", "drill!"] {
            check_command(&json!({"name": name}), &[&format!("name: {bad_name}")]);
        }
        for name in ["übung", "répondre", "l'exercice", "练习", "oefening_2"] {
            check_command(&json!({"name_localizations": {"fr": name}}), &[]);
        }
        check_command(&json!({"name": "x".repeat(33)}), &["name: BASE_TYPE_BAD_LENGTH"]);
        check_command(
            &json!({"name_localizations": {"de": "Übung", "dutch": "oefening"}}),
            &[&format!("name_localizations.de: {bad_name}"), "name_localizations.dutch: BASE_TYPE_CHOICES"],
        );
        check_command(&json!({"description": ""}), &["description: BASE_TYPE_BAD_LENGTH"]);
        check_command(&json!({"description": null}), &["description: BASE_TYPE_REQUIRED"]);
        check_command(
            &json!({"description_localizations": {"nl": "x".repeat(101)}}),
            &["description_localizations.nl: BASE_TYPE_BAD_LENGTH"],
        );
        check_command(&json!({"default_member_permissions": 8}), &["default_member_permissions: BITSET_TYPE_CONVERT"]);
        check_command(&json!({"contexts": [3]}), &["contexts.0: BASE_TYPE_CHOICES"]);
    }

    #[test]
    fn options_nest_once_and_stay_few() {
        let many = |n: usize| -> Vec<Value> { (0..n).map(|i| option(&format!("o{i}"), &json!({}))).collect() };
        let sub = |inner: Vec<Value>| option("sub", &json!({"type": 1, "options": inner}));
        let group = |inner: Vec<Value>| option("group", &json!({"type": 2, "options": inner}));
        check_command(&json!({"options": many(25)}), &[]);
        check_command(&json!({"options": many(26)}), &["options: BASE_TYPE_MAX_LENGTH"]);
        check_command(&json!({"options": [group(vec![sub(many(2))])]}), &[]);
        check_command(
            &json!({"options": [group(vec![group(vec![])])]}),
            &["options.0.options.0.type: BASE_TYPE_CHOICES"],
        );
        check_command(&json!({"options": [sub(vec![sub(vec![])])]}), &["options.0.options.0.type: BASE_TYPE_CHOICES"]);
        check_command(
            &json!({"options": [sub(vec![]), option("a", &json!({}))]}),
            &["options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"],
        );
        check_command(
            &json!({"options": [option("a", &json!({})), option("b", &json!({"required": true}))]}),
            &["options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
        );
        check_command(
            &json!({"options": [option("a", &json!({})), option("a", &json!({}))]}),
            &["options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"],
        );
    }

    #[test]
    fn choices_fit_their_option() {
        let with = |changes: Value| json!({"options": [option("a", &changes)]});
        let choices = |n: usize| -> Vec<Value> {
            (0..n).map(|i| json!({"name": i.to_string(), "value": i.to_string()})).collect()
        };
        check_command(&with(json!({"choices": choices(25)})), &[]);
        check_command(&with(json!({"choices": choices(26)})), &["options.0.choices: BASE_TYPE_MAX_LENGTH"]);
        check_command(
            &with(json!({"choices": [{"name": "x".repeat(101), "value": 5}]})),
            &["options.0.choices.0.name: BASE_TYPE_BAD_LENGTH", "options.0.choices.0.value: STRING_TYPE_CONVERT"],
        );
        check_command(
            &with(json!({"choices": choices(1), "autocomplete": true})),
            &["options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID"],
        );
        check_command(&with(json!({"min_length": 5, "max_length": 6001})), &["options.0.max_length: NUMBER_TYPE_MAX"]);
    }

    #[test]
    fn the_longest_translation_counts() {
        let options = |n: usize| -> Vec<Value> {
            let long = json!({"description_localizations": {"nl": "x".repeat(100)}, "choices": (0..2).map(|i| {
                json!({"name": i.to_string(), "value": "v".repeat(100)})
            }).collect::<Vec<_>>()});
            (0..n).map(|i| option(&format!("o{i:02}"), &long)).collect()
        };
        check_command(&json!({"options": options(25)}), &[]);
        let subs: Vec<Value> =
            (0..2).map(|i| option(&format!("s{i}"), &json!({"type": 1, "options": options(14)}))).collect();
        check_command(&json!({"options": subs}), &[": APPLICATION_COMMAND_TOO_LARGE"]);
    }

    #[test]
    fn a_place_has_a_hundred_commands_of_different_names() {
        let many = |n: usize| -> Value { (0..n).map(|i| command(&json!({"name": format!("c{i}")}))).collect() };
        assert!(check_all(&many(100)).is_ok());
        assert!(check_all(&many(101)).is_err());
        assert!(check_all(&json!([command(&json!({})), command(&json!({}))])).is_err());
        assert!(check_all(&json!({})).is_err());
    }
}
