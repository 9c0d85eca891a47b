//! Choices offered while a person types.

use serde_json::Value;

use crate::sandbox::error::Form;

pub(in crate::sandbox) fn check(_form: &mut Form, _data: &Value, _options: &Value) {}
