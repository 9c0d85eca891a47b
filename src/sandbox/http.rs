//! The HTTP side: reads a request whole, has it answered, and writes it down.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{
    ConnectInfo, DefaultBodyLimit, FromRequest, Multipart, Path, Query, Request, State,
    WebSocketUpgrade,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::Value;

use super::error::ApiError;
use super::faults::{Fault, Trouble};
use super::ids::Id;
use super::log::{LoggedFile, LoggedRequest, Outcome};
use super::ratelimit::{Counted, Standing};
use super::rest::{self, Call, Reply, Route, Upload};
use super::shared::Shared;
use super::wire::Scissors;
use super::world::World;

/// What Discord takes in one request.
const MAX_BODY: usize = 25 * 1024 * 1024;

/// All routes of the sandbox.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/gateway", any(open_gateway))
        .route(
            "/attachments/{channel}/{attachment}/{name}",
            get(serve_file),
        )
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
            let kind = file
                .content_type
                .unwrap_or_else(|| "application/octet-stream".to_owned());
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
    let visit = Visit {
        route: rest::route(&call),
        call,
        started,
    };
    match shared.strike(&visit.call.method, &visit.call.path) {
        None => visit.handle(&shared, read, None).into_response(),
        Some(fault) => befallen(&shared, visit, read, fault, &scissors).await,
    }
}

/// A request that a fault strikes.
async fn befallen(
    shared: &Shared,
    visit: Visit,
    read: Result<(), ApiError>,
    fault: Fault,
    scissors: &Scissors,
) -> Response {
    let delay = fault.delay.unwrap_or_default();
    let answer = if fault.is_after_effect {
        let answer = visit.handle(shared, read, Some(&fault));
        tokio::time::sleep(delay).await;
        answer
    } else {
        tokio::time::sleep(delay).await;
        if fault.replaces_answer() {
            let mut answer = Answer::default();
            answer.befall(&fault);
            visit.log(shared, &answer);
            answer
        } else {
            visit.handle(shared, read, None)
        }
    };
    if answer.status == 0 {
        scissors.cut();
    }
    answer.into_response()
}

/// A request under way.
struct Visit {
    call: Call,
    route: Option<Route>,
    started: Instant,
}

impl Visit {
    /// Does what the call asks and logs it in one step: whoever sees the effect finds the request in the log.
    fn handle(&self, shared: &Shared, read: Result<(), ApiError>, fault: Option<&Fault>) -> Answer {
        let standing = self.route.as_ref().map(|route| {
            shared.count(Counted {
                method: &self.call.method,
                template: route.template,
                major: &route.major,
                globally: !route.answers_interaction(),
            })
        });
        shared.change(|world| {
            let mut answer = match read {
                Ok(()) => self.answer(world, standing),
                Err(error) => Answer::refused(&error, Outcome::Refused),
            };
            if let Some(fault) = fault {
                answer.befall(fault);
            }
            self.log(shared, &answer);
            answer
        })
    }

    fn answer(&self, world: &mut World, standing: Option<Standing>) -> Answer {
        let (Some(route), Some(standing)) = (&self.route, standing) else {
            return Answer::refused(&ApiError::NO_ROUTE, Outcome::Unexpected);
        };
        let mut answer = match standing.refusal {
            Some(body) => Answer {
                status: 429,
                body,
                outcome: Outcome::RateLimited,
                headers: Vec::new(),
            },
            None => match rest::answer(world, route, &self.call) {
                Ok(reply) => Answer::done(reply),
                Err(error) => Answer::refused(&error, Outcome::Refused),
            },
        };
        let headers = standing.headers.into_iter();
        answer.headers = headers
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        answer
    }

    fn log(&self, shared: &Shared, answer: &Answer) {
        let call = &self.call;
        shared.note(LoggedRequest {
            method: call.method.clone(),
            path: call.path.clone(),
            route: self.route.as_ref().map(|route| route.template),
            query: call.query.clone(),
            body: call.body.clone(),
            files: call.files.iter().map(logged).collect(),
            status: answer.status,
            answer: answer.body.clone(),
            duration: self.started.elapsed(),
            outcome: answer.outcome,
        });
    }
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
        Self {
            status: 204,
            body: Value::Null,
            headers: Vec::new(),
            outcome: Outcome::Accepted,
        }
    }
}

impl Answer {
    fn done(reply: Reply) -> Self {
        let (status, body) = match reply {
            Reply::Json(body) => (200, body),
            Reply::Created(body) => (201, body),
            Reply::Nothing => (204, Value::Null),
        };
        Self {
            status,
            body,
            ..Self::default()
        }
    }

    fn refused(error: &ApiError, outcome: Outcome) -> Self {
        Self {
            status: error.status,
            body: error.body(),
            outcome,
            ..Self::default()
        }
    }

    /// Puts a fault in the place of the answer.
    fn befall(&mut self, fault: &Fault) {
        match &fault.trouble {
            Trouble::None => return,
            Trouble::Answer {
                status,
                body,
                headers,
            } => {
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

    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = if self.body.is_null() {
            status.into_response()
        } else {
            let json = [(header::CONTENT_TYPE, "application/json")];
            (status, json, self.body.to_string()).into_response()
        };
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            {
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
    LoggedFile {
        field: file.field.clone(),
        name: file.name.clone(),
        size: file.bytes.len(),
    }
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
    let mut form = Multipart::from_request(request, &())
        .await
        .map_err(|_| ApiError::BAD_JSON)?;
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
