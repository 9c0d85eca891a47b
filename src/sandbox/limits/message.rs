//! Messages.

use serde_json::Value;

use crate::sandbox::error::{ApiError, Form};
use crate::sandbox::ids::Id;

pub(in crate::sandbox) fn check(_form: &mut Form, _body: &Value, _v2: bool, _ids: &[Id], _files: &[(&str, usize)]) {}

#[allow(clippy::unnecessary_wraps)]
pub(in crate::sandbox) fn check_sizes(_files: &[(&str, usize)]) -> Result<(), ApiError> {
    Ok(())
}

pub(in crate::sandbox) fn file_number(field: &str) -> Option<u64> {
    field.strip_prefix("files[")?.strip_suffix(']')?.parse().ok()
}
