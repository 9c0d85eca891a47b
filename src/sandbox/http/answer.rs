//! The answer to a request: true, refused, or spoilt by a fault.

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::Value;

use crate::sandbox::error::ApiError;
use crate::sandbox::faults::{Fault, Trouble};
use crate::sandbox::log::Outcome;
use crate::sandbox::rest::Reply;

/// What goes back to the bot.
pub(super) struct Answer {
    /// 0 when the connection is cut.
    pub(super) status: u16,
    pub(super) body: Value,
    pub(super) headers: Vec<(String, String)>,
    pub(super) outcome: Outcome,
}

impl Default for Answer {
    fn default() -> Self {
        Self { status: 204, body: Value::Null, headers: Vec::new(), outcome: Outcome::Accepted }
    }
}

impl Answer {
    pub(super) fn done(reply: Reply) -> Self {
        let (status, body) = match reply {
            Reply::Json(body) => (200, body),
            Reply::Created(body) => (201, body),
            Reply::Nothing => (204, Value::Null),
        };
        Self { status, body, ..Self::default() }
    }

    pub(super) fn refused(error: &ApiError, outcome: Outcome) -> Self {
        Self { status: error.status, body: error.body(), outcome, ..Self::default() }
    }

    /// Puts a fault in the place of the answer.
    pub(super) fn befall(&mut self, fault: &Fault) {
        match &fault.trouble {
            Trouble::None => return,
            Trouble::Answer { status, body, headers } => {
                self.status = *status;
                self.body = body.clone();
                self.headers.clone_from(headers);
            }
            Trouble::Cut => {
                self.status = 0;
                self.body = Value::Null;
            }
        }
        self.outcome = Outcome::Faulted;
    }

    pub(super) fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = if self.body.is_null() {
            status.into_response()
        } else {
            let json = [(header::CONTENT_TYPE, "application/json")];
            (status, json, self.body.to_string()).into_response()
        };
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}
