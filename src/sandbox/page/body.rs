//! What a page's script sends, read to its end.

use axum::body::Body;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio_stream::StreamExt;

/// In bytes; the longest thing that a person sends is a message of some thousand characters.
const MAX_BODY: usize = 1 << 20;

/// How much of a longer one is read, in bytes: a browser shows no answer that comes while it still sends.
const MAX_READ: usize = 32 << 20;

/// Refuses what is too long once it has all come.
pub(super) async fn take_whole(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    match whole(body).await {
        Some(bytes) => next.run(Request::from_parts(parts, Body::from(bytes))).await,
        None => StatusCode::PAYLOAD_TOO_LARGE.into_response(),
    }
}

async fn whole(body: Body) -> Option<Vec<u8>> {
    let mut chunks = body.into_data_stream();
    let (mut bytes, mut n_read) = (Vec::new(), 0);
    while let Some(chunk) = chunks.next().await {
        let chunk = chunk.ok().filter(|_| n_read <= MAX_READ)?;
        n_read += chunk.len();
        if n_read <= MAX_BODY {
            bytes.extend_from_slice(&chunk);
        }
    }
    (n_read <= MAX_BODY).then_some(bytes)
}
