//! Text inputs of modals.

use serde_json::Value;

use super::component::Seen;
use super::{Span, in_order, number, one_of, text};
use crate::sandbox::error::Form;

/// The longest text that any input takes.
const MAX_TEXT: usize = 4000;

/// Checks a text input. Within a label it has no label of its own.
pub(super) fn check(form: &mut Form, input: &Value, needs_label: bool, seen: &mut Seen) {
    seen.custom_id(form, input);
    one_of(form, input, "style", &[1, 2]);
    if needs_label {
        text(form, input, "label", Span::required(1, 45));
    } else {
        text(form, input, "label", Span::optional(0, 45));
    }
    text(form, input, "placeholder", Span::optional(0, 100));
    text(form, input, "value", Span::optional(0, MAX_TEXT));
    let most = u64::try_from(MAX_TEXT).unwrap_or(u64::MAX);
    let shortest = number(form, input, "min_length", 0, most);
    let longest = number(form, input, "max_length", 1, most);
    in_order(form, "min_length", shortest, longest);
}
