//! The HTTP side: reads a request whole, has it answered, and writes it down.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{
    ConnectInfo, DefaultBodyLimit, FromRequest, Multipart, Path, Query, Request, State, WebSocketUpgrade,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::Value;

use super::error::ApiError;
use super::faults::{Fault, Trouble};
use super::ids::Id;
use super::log::{LoggedFile, LoggedRequest, Outcome};
use super::ratelimit::Counted;
use super::rest::{self, Call, Reply, Route, Upload};
use super::shared::Shared;
use super::wire::Scissors;

/// What Discord takes in one request.
const MAX_BODY: usize = 25 * 1024 * 1024;

/// All routes of the sandbox.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/gateway", any(open_gateway))
        .route("/attachments/{channel}/{attachment}/{name}", get(serve_file))
        .fallback(serve_api)
        .layer(DefaultBodyLimit::disable())
        .with_state(shared)
}

async fn open_gateway(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<HashMap<String, String>>,
    upgrade: WebSocketUpgrade,
) -> Response {
    let version = query.get("v").cloned();
    upgrade.on_upgrade(move |socket| super::gateway::serve(shared, version, socket))
}

async fn serve_file(
    State(shared): State<Arc<Shared>>,
    Path((_, attachment, _)): Path<(String, u64, String)>,
) -> Response {
    let file = shared.look(|world| world.files.get(&Id::from(attachment)).cloned());
    match file {
        Some(file) => {
            let kind = file.content_type.unwrap_or_else(|| "application/octet-stream".to_owned());
            ([(header::CONTENT_TYPE, kind)], file.bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn serve_api(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
) -> Response {
    let started = Instant::now();
    let (call, read) = read_call(request).await;
    let route = rest::route(&call);
    let fault = shared.strike(&call.method, &call.path);
    let is_early = fault.as_ref().is_some_and(|fault| !fault.is_after_effect);
    if is_early {
        wait_out(fault.as_ref()).await;
    }
    let spares_effect = is_early && fault.as_ref().is_some_and(Fault::replaces_answer);
    let mut answer = match read {
        _ if spares_effect => Answer::default(),
        Err(error) => Answer::refused(&error, Outcome::Refused),
        Ok(()) => handle(&shared, route.as_ref(), &call),
    };
    if !is_early {
        wait_out(fault.as_ref()).await;
    }
    if let Some(fault) = fault {
        answer.befall(fault, &scissors);
    }
    shared.note(LoggedRequest {
        method: call.method,
        path: call.path,
        route: route.map(|route| route.template),
        query: call.query,
        body: call.body,
        files: call.files.iter().map(logged).collect(),
        status: answer.status,
        answer: answer.body.clone(),
        duration: started.elapsed(),
        outcome: answer.outcome,
    });
    answer.into_response()
}

async fn wait_out(fault: Option<&Fault>) {
    if let Some(delay) = fault.and_then(|fault| fault.delay) {
        tokio::time::sleep(delay).await;
    }
}

/// Counts a call, then does what it asks.
fn handle(shared: &Shared, route: Option<&Route>, call: &Call) -> Answer {
    let Some(route) = route else {
        return Answer::refused(&ApiError::NO_ROUTE, Outcome::Unexpected);
    };
    let standing = shared.count(Counted {
        method: &call.method,
        template: route.template,
        major: &route.major,
        globally: !route.answers_interaction(),
    });
    let headers = standing.headers.into_iter();
    let headers = headers.map(|(name, value)| (name.to_owned(), value)).collect();
    let mut answer = match standing.refusal {
        Some(body) => Answer { status: 429, body, outcome: Outcome::RateLimited, headers: Vec::new() },
        None => match rest::answer(shared, route, call) {
            Ok(reply) => Answer::done(reply),
            Err(error) => Answer::refused(&error, Outcome::Refused),
        },
    };
    answer.headers = headers;
    answer
}

/// What goes back to the bot.
struct Answer {
    /// 0 when the connection is cut.
    status: u16,
    body: Value,
    headers: Vec<(String, String)>,
    outcome: Outcome,
}

impl Default for Answer {
    fn default() -> Self {
        Self { status: 204, body: Value::Null, headers: Vec::new(), outcome: Outcome::Accepted }
    }
}

impl Answer {
    fn done(reply: Reply) -> Self {
        let (status, body) = match reply {
            Reply::Json(body) => (200, body),
            Reply::Created(body) => (201, body),
            Reply::Nothing => (204, Value::Null),
        };
        Self { status, body, ..Self::default() }
    }

    fn refused(error: &ApiError, outcome: Outcome) -> Self {
        Self { status: error.status, body: error.body(), outcome, ..Self::default() }
    }

    /// Puts a fault in the place of the answer.
    fn befall(&mut self, fault: Fault, scissors: &Scissors) {
        match fault.trouble {
            Trouble::None => return,
            Trouble::Answer { status, body, headers } => {
                self.status = status;
                self.body = body;
                self.headers = headers;
            }
            Trouble::Cut => {
                scissors.cut();
                self.status = 0;
                self.body = Value::Null;
            }
        }
        self.outcome = Outcome::Faulted;
    }

    fn into_response(self) -> Response {
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

/// Reads a request; what could not be read of it is told beside.
async fn read_call(request: Request) -> (Call, Result<(), ApiError>) {
    let (parts, body) = request.into_parts();
    let mut call = Call {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        authorization: text_of(&parts.headers, "authorization"),
        body: Value::Null,
        files: Vec::new(),
    };
    let read = match axum::body::to_bytes(body, MAX_BODY).await {
        Ok(bytes) => {
            let request = Request::from_parts(parts, Body::from(bytes.clone()));
            read_body(request, bytes).await
        }
        Err(_) => Err(ApiError::TOO_LARGE),
    };
    let read = read.map(|(body, files)| {
        call.body = body;
        call.files = files;
    });
    (call, read)
}

fn text_of(headers: &HeaderMap, name: &str) -> String {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

fn logged(file: &Upload) -> LoggedFile {
    LoggedFile { field: file.field.clone(), name: file.name.clone(), size: file.bytes.len() }
}

async fn read_body(request: Request, bytes: Bytes) -> Result<(Value, Vec<Upload>), ApiError> {
    let kind = text_of(request.headers(), "content-type");
    if kind.starts_with("multipart/form-data") {
        return read_form(request).await;
    }
    if bytes.is_empty() {
        return Ok((Value::Null, Vec::new()));
    }
    let body = serde_json::from_slice(&bytes).map_err(|_| ApiError::BAD_JSON)?;
    Ok((body, Vec::new()))
}

async fn read_form(request: Request) -> Result<(Value, Vec<Upload>), ApiError> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| ApiError::BAD_JSON)?;
    let mut body = Value::Null;
    let mut files = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|_| ApiError::BAD_JSON)? {
        let name = field.name().unwrap_or_default().to_owned();
        let filename = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(str::to_owned);
        let bytes = field.bytes().await.map_err(|_| ApiError::BAD_JSON)?;
        if name == "payload_json" {
            body = serde_json::from_slice(&bytes).map_err(|_| ApiError::BAD_JSON)?;
        } else {
            files.push(Upload {
                field: name,
                name: filename.unwrap_or_else(|| "unknown.txt".to_owned()),
                content_type,
                bytes,
            });
        }
    }
    Ok((body, files))
}
