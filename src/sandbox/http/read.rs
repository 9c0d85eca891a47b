//! Reading a request whole: JSON, or a form with files.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::HeaderMap;
use serde_json::Value;

use crate::sandbox::error::ApiError;
use crate::sandbox::rest::{Call, Upload};

/// What Discord takes in one request.
const MAX_BODY: usize = 25 * 1024 * 1024;

/// Reads a request; what could not be read of it is told beside.
pub(super) async fn read_call(request: Request) -> (Call, Result<(), ApiError>) {
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
