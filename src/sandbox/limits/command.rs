//! Commands.

use serde_json::Value;

use crate::sandbox::error::{ApiError, Form};

#[allow(clippy::unnecessary_wraps)]
pub(in crate::sandbox) fn check_all(_body: &Value) -> Result<(), ApiError> {
    Ok(())
}

pub(in crate::sandbox) fn check(_form: &mut Form, _body: &Value) {}
