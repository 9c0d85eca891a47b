//! Refusals in Discord's words and shape.

use serde_json::{Map, Value, json};

/// A refused request: what the bot gets to read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ApiError {
    pub(super) status: u16,
    pub(super) code: u32,
    pub(super) message: &'static str,
    pub(super) errors: Option<Value>,
}

impl ApiError {
    const fn new(status: u16, code: u32, message: &'static str) -> Self {
        Self { status, code, message, errors: None }
    }

    pub(super) const UNAUTHORIZED: Self = Self::new(401, 0, "401: Unauthorized");
    pub(super) const NO_ROUTE: Self = Self::new(404, 0, "404: Not Found");
    pub(super) const UNKNOWN_CHANNEL: Self = Self::new(404, 10003, "Unknown Channel");
    pub(super) const UNKNOWN_GUILD: Self = Self::new(404, 10004, "Unknown Guild");
    pub(super) const UNKNOWN_MEMBER: Self = Self::new(404, 10007, "Unknown Member");
    pub(super) const UNKNOWN_MESSAGE: Self = Self::new(404, 10008, "Unknown Message");
    pub(super) const UNKNOWN_USER: Self = Self::new(404, 10013, "Unknown User");
    pub(super) const UNKNOWN_WEBHOOK: Self = Self::new(404, 10015, "Unknown Webhook");
    pub(super) const UNKNOWN_INTERACTION: Self = Self::new(404, 10062, "Unknown interaction");
    pub(super) const UNKNOWN_COMMAND: Self = Self::new(404, 10063, "Unknown application command");
    pub(super) const UNKNOWN_APPLICATION: Self = Self::new(404, 10002, "Unknown Application");
    pub(super) const TOO_LARGE: Self = Self::new(413, 40005, "Request entity too large");
    pub(super) const ACKNOWLEDGED: Self = Self::new(400, 40060, "Interaction has already been acknowledged.");
    pub(super) const MISSING_ACCESS: Self = Self::new(403, 50001, "Missing Access");
    pub(super) const NOT_THE_AUTHOR: Self = Self::new(403, 50005, "Cannot edit a message authored by another user");
    pub(super) const EMPTY_MESSAGE: Self = Self::new(400, 50006, "Cannot send an empty message");
    pub(super) const DMS_CLOSED: Self = Self::new(403, 50007, "Cannot send messages to this user");
    pub(super) const MISSING_PERMISSIONS: Self = Self::new(403, 50013, "Missing Permissions");
    pub(super) const INVALID_WEBHOOK_TOKEN: Self = Self::new(401, 50027, "Invalid Webhook Token");
    pub(super) const BAD_JSON: Self = Self::new(400, 50109, "The request body contains invalid JSON.");

    /// A form whose fields were refused; `errors` is Discord's nested list of them.
    pub(super) const fn invalid_form(errors: Value) -> Self {
        Self { status: 400, code: 50035, message: "Invalid Form Body", errors: Some(errors) }
    }

    /// The body of the answer.
    pub(super) fn body(&self) -> Value {
        let mut body = json!({"message": self.message, "code": self.code});
        if let (Some(errors), Some(fields)) = (&self.errors, body.as_object_mut()) {
            fields.insert("errors".to_owned(), errors.clone());
        }
        body
    }
}

/// Collects what is wrong with a form, each fault at its place.
///
/// The place is a path of keys and positions that [`Form::at`] extends for the time of a closure.
#[derive(Debug, Default)]
pub(super) struct Form {
    path: Vec<String>,
    faults: Vec<(Vec<String>, &'static str, String)>,
}

impl Form {
    /// Looks at what stands under `key`.
    pub(super) fn at<T>(&mut self, key: &str, look: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(key.to_owned());
        let seen = look(self);
        self.path.pop();
        seen
    }

    /// Looks at an entry of a list.
    pub(super) fn nth<T>(&mut self, position: usize, look: impl FnOnce(&mut Self) -> T) -> T {
        self.at(&position.to_string(), look)
    }

    /// Notes a fault at the present place.
    pub(super) fn refuse(&mut self, code: &'static str, message: impl Into<String>) {
        self.faults.push((self.path.clone(), code, message.into()));
    }

    /// Notes a fault at `key`, one step below the present place.
    pub(super) fn refuse_at(&mut self, key: &str, code: &'static str, message: impl Into<String>) {
        self.at(key, |form| form.refuse(code, message));
    }

    /// Notes that `key` must be there.
    pub(super) fn missing(&mut self, key: &str) {
        self.refuse_at(key, "BASE_TYPE_REQUIRED", "This field is required");
    }

    /// Fails with every fault, or passes.
    pub(super) fn finish(self) -> Result<(), ApiError> {
        if self.faults.is_empty() {
            return Ok(());
        }
        let mut errors = Value::Object(Map::new());
        for (path, code, message) in self.faults {
            let mut place = &mut errors;
            for key in path {
                place = step_into(place, &key);
            }
            if let Value::Array(list) = step_into_list(place) {
                list.push(json!({"code": code, "message": message}));
            }
        }
        Err(ApiError::invalid_form(errors))
    }
}

fn step_into<'a>(place: &'a mut Value, key: &str) -> &'a mut Value {
    if !place.is_object() {
        *place = Value::Object(Map::new());
    }
    match place {
        Value::Object(fields) => fields.entry(key).or_insert_with(|| Value::Object(Map::new())),
        other => other,
    }
}

fn step_into_list(place: &mut Value) -> &mut Value {
    let list = step_into(place, "_errors");
    if !list.is_array() {
        *list = Value::Array(Vec::new());
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_nest_like_the_form() {
        let mut form = Form::default();
        form.at("embeds", |form| {
            form.nth(0, |form| form.refuse_at("title", "A", "long"));
            form.nth(0, |form| form.missing("name"));
            form.refuse("B", "many");
        });
        let error = form.finish().unwrap_err();
        assert_eq!(
            error.body(),
            json!({"code": 50035, "message": "Invalid Form Body", "errors": {"embeds": {
                "0": {
                    "title": {"_errors": [{"code": "A", "message": "long"}]},
                    "name": {"_errors": [{"code": "BASE_TYPE_REQUIRED", "message": "This field is required"}]},
                },
                "_errors": [{"code": "B", "message": "many"}],
            }}})
        );
    }
}
