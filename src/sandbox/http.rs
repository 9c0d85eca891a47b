//! The HTTP side: reads a request whole, has it answered, and writes it down.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Path, Query, Request, State, WebSocketUpgrade};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use serde_json::Value;

use super::error::ApiError;
use super::ids::Id;
use super::log::{LoggedFile, LoggedRequest, Outcome};
use super::rest::{self, Call, Reply, Upload};
use super::shared::Shared;

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

async fn serve_api(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let started = Instant::now();
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
    let files_and_body = read.map(|(body, files)| {
        call.body = body;
        call.files = files;
    });
    let route = rest::route(&call);
    let reply = match (files_and_body, &route) {
        (Err(error), _) => Err(error),
        (Ok(()), None) => Err(ApiError::NO_ROUTE),
        (Ok(()), Some(route)) => rest::answer(&shared, route, &call),
    };
    let outcome = match (&reply, &route) {
        (Ok(_), _) => Outcome::Accepted,
        (Err(_), None) => Outcome::Unexpected,
        (Err(_), Some(_)) => Outcome::Refused,
    };
    let (status, answer) = status_and_body(reply);
    shared.note(LoggedRequest {
        method: call.method,
        path: call.path,
        route: route.map(|route| route.template),
        query: call.query,
        body: call.body,
        files: call.files.iter().map(logged).collect(),
        status,
        answer: answer.clone(),
        duration: started.elapsed(),
        outcome,
    });
    respond(status, &answer)
}

fn text_of(headers: &HeaderMap, name: &str) -> String {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default().to_owned()
}

fn logged(file: &Upload) -> LoggedFile {
    LoggedFile { field: file.field.clone(), name: file.name.clone(), size: file.bytes.len() }
}

fn status_and_body(reply: Result<Reply, ApiError>) -> (u16, Value) {
    match reply {
        Ok(Reply::Json(body)) => (200, body),
        Ok(Reply::Created(body)) => (201, body),
        Ok(Reply::Nothing) => (204, Value::Null),
        Err(error) => (error.status, error.body()),
    }
}

fn respond(status: u16, body: &Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if body.is_null() {
        return status.into_response();
    }
    let json = [(header::CONTENT_TYPE, "application/json")];
    (status, json, body.to_string()).into_response()
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
