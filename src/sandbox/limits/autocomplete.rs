//! Choices offered while a person types.

use serde_json::Value;

use super::command::choice_value;
use super::{Span, objects};
use crate::sandbox::error::Form;
use crate::sandbox::json::Fields;

/// Checks the choices against the option that is being typed.
pub(in crate::sandbox) fn check(form: &mut Form, data: &Value, options: &Value) {
    let kind = focused_kind(options);
    objects(form, data, "choices", Span::required(0, 25), |form, choice| {
        choice_value(form, choice, kind);
    });
}

fn focused_kind(options: &Value) -> Option<u64> {
    options.as_array()?.iter().find_map(|option| {
        if *option.field("focused") == true {
            return option.field("type").as_u64();
        }
        focused_kind(option.field("options"))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sandbox::limits::tests::refused;

    #[track_caller]
    fn check_choices(choices: &Value, expected: &[&str]) {
        let options = json!([{"type": 1, "options": [{"type": 3, "focused": true}]}]);
        let mut form = Form::default();
        check(&mut form, &json!({"choices": choices}), &options);
        assert_eq!(refused(form), expected, "{choices}");
    }

    #[test]
    fn choices_are_few_and_short() {
        let choices = |n: usize| json!(vec![json!({"name": "a", "value": "b"}); n]);
        check_choices(&choices(0), &[]);
        check_choices(&choices(25), &[]);
        check_choices(&choices(26), &["choices: BASE_TYPE_MAX_LENGTH"]);
        check_choices(&json!(null), &["choices: BASE_TYPE_REQUIRED"]);
        check_choices(
            &json!([{"name": "x".repeat(101), "value": 3}]),
            &["choices.0.name: BASE_TYPE_BAD_LENGTH", "choices.0.value: STRING_TYPE_CONVERT"],
        );
    }
}
