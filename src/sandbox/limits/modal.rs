//! Modals.

use serde_json::Value;

use super::component::{self, Seen};
use super::{Span, objects, one_of, text, text_input};
use crate::sandbox::error::Form;
use crate::sandbox::json::Fields;

const ROW: u64 = 1;
const TEXT_INPUT: u64 = 4;
const TEXT: u64 = 10;
const LABEL: u64 = 18;

/// Checks a modal.
pub(in crate::sandbox) fn check(form: &mut Form, modal: &Value) {
    text(form, modal, "custom_id", Span::required(1, 100));
    text(form, modal, "title", Span::required(1, 45));
    let mut seen = Seen::default();
    objects(form, modal, "components", Span::required(1, 5), |form, part| {
        check_part(form, part, &mut seen);
    });
}

fn check_part(form: &mut Form, part: &Value, seen: &mut Seen) {
    match one_of(form, part, "type", &[ROW, TEXT, LABEL]) {
        Some(ROW) => objects(form, part, "components", Span::required(1, 1), |form, input| {
            if one_of(form, input, "type", &[TEXT_INPUT]).is_some() {
                text_input::check(form, input, true, seen);
            }
        }),
        Some(TEXT) => {
            text(form, part, "content", Span::required(1, 4000));
        }
        Some(LABEL) => {
            text(form, part, "label", Span::required(1, 45));
            text(form, part, "description", Span::optional(0, 100));
            form.at("component", |form| {
                let input = part.field("component");
                match one_of(form, input, "type", &[3, TEXT_INPUT, 5, 6, 7, 8, 19]) {
                    Some(TEXT_INPUT) => text_input::check(form, input, false, seen),
                    Some(19) => seen.custom_id(form, input),
                    Some(kind) => component::select(form, input, kind, seen),
                    None => {}
                }
            });
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sandbox::limits::tests::refused;

    fn input(changes: &Value) -> Value {
        let mut input = json!({"type": 4, "custom_id": "a", "style": 2, "label": "Antwoord"});
        for (key, value) in changes.as_object().unwrap() {
            input[key] = value.clone();
        }
        json!({"type": 1, "components": [input]})
    }

    fn modal(parts: &[Value]) -> Value {
        json!({"custom_id": "m", "title": "t", "components": parts})
    }

    #[track_caller]
    fn check_modal(modal: &Value, expected: &[&str]) {
        let mut form = Form::default();
        check(&mut form, modal);
        assert_eq!(refused(form), expected, "{modal}");
    }

    #[test]
    fn modals_keep_their_limits() {
        let long = |n: usize| "x".repeat(n);
        let many = |n: usize| -> Vec<Value> { (0..n).map(|i| input(&json!({"custom_id": i.to_string()}))).collect() };
        let at = |key: &str, code: &str| format!("components.0.components.0.{key}: {code}");
        check_modal(&modal(&many(5)), &[]);
        check_modal(&modal(&many(6)), &["components: BASE_TYPE_BAD_LENGTH"]);
        check_modal(&modal(&[]), &["components: BASE_TYPE_BAD_LENGTH"]);
        check_modal(
            &json!({"custom_id": long(101), "title": long(46), "components": many(1)}),
            &["custom_id: BASE_TYPE_BAD_LENGTH", "title: BASE_TYPE_BAD_LENGTH"],
        );
        check_modal(
            &modal(&[input(&json!({})), input(&json!({}))]),
            &["components.1.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
        );
        let inputs = [
            (json!({"max_length": 4000, "min_length": 4000, "placeholder": long(100)}), None),
            (json!({"label": long(46)}), Some(at("label", "BASE_TYPE_BAD_LENGTH"))),
            (json!({"label": null}), Some(at("label", "BASE_TYPE_REQUIRED"))),
            (json!({"placeholder": long(101)}), Some(at("placeholder", "BASE_TYPE_MAX_LENGTH"))),
            (json!({"value": long(4001)}), Some(at("value", "BASE_TYPE_MAX_LENGTH"))),
            (json!({"max_length": 4001}), Some(at("max_length", "NUMBER_TYPE_MAX"))),
            (json!({"max_length": 0}), Some(at("max_length", "NUMBER_TYPE_MIN"))),
            (json!({"min_length": 5, "max_length": 4}), Some(at("min_length", "NUMBER_TYPE_MAX"))),
            (json!({"style": 3}), Some(at("style", "BASE_TYPE_CHOICES"))),
            (json!({"type": 2}), Some(at("type", "BASE_TYPE_CHOICES"))),
        ];
        for (changes, expected) in inputs {
            let expected: Vec<&str> = expected.as_deref().into_iter().collect();
            check_modal(&modal(&[input(&changes)]), &expected);
        }
    }

    #[test]
    fn labels_hold_inputs() {
        let label = |label: &str, component: Value| json!({"type": 18, "label": label, "component": component});
        let bare = json!({"type": 4, "custom_id": "a", "style": 1});
        check_modal(&modal(&[label("Antwoord", bare.clone())]), &[]);
        check_modal(&modal(&[label(&"x".repeat(46), bare)]), &["components.0.label: BASE_TYPE_BAD_LENGTH"]);
        check_modal(&modal(&[label("x", json!({"type": 2}))]), &["components.0.component.type: BASE_TYPE_CHOICES"]);
    }
}
