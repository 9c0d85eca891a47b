//! What a person reads where the page has nothing for what was asked.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::accepted;
use super::seat::Seat;
use super::viewer::texts_of;
use crate::i18n::Texts;
use crate::sandbox::shared::Shared;

/// Marks an answer that says already what is wrong.
#[derive(Clone)]
struct Worded;

/// A refusal in somebody's words, which stays as it is.
pub(super) fn worded(status: StatusCode, said: String) -> Response {
    let mut response = (status, [(header::X_CONTENT_TYPE_OPTIONS, "nosniff")], said).into_response();
    response.extensions_mut().insert(Worded);
    response
}

/// Puts into words what the page refuses by its status alone.
pub(super) async fn put_into_words(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&shared, &request);
    let response = next.run(request).await;
    let status = response.status();
    if !(status.is_client_error() || status.is_server_error()) || response.extensions().get::<Worded>().is_some() {
        return response;
    }
    let said = asked.texts.say(asked.key(status), &[]);
    let (mut parts, _) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    Response::from_parts(parts, Body::from(said))
}

/// The answer to an address that nothing stands at.
pub(in super::super) fn nothing_here(headers: &HeaderMap) -> Response {
    worded(StatusCode::NOT_FOUND, accepted::texts(headers).say("page-nothing-here", &[]))
}

/// The answer to a browser at an address that only a bot can use.
pub(in super::super) fn bots_only(headers: &HeaderMap, status: StatusCode) -> Response {
    worded(status, accepted::texts(headers).say("page-bad-method", &[]))
}

/// What was asked for, and in which language its refusal is read.
struct Asked {
    is_get: bool,
    has_query: bool,
    texts: &'static Texts,
    /// What the address misses, where it is the address of somebody's page.
    missing: Option<&'static str>,
}

impl Asked {
    fn of(shared: &Arc<Shared>, request: &Request) -> Self {
        let parts: Vec<&str> = request.uri().path().split('/').skip(1).collect();
        let person = match parts.as_slice() {
            ["as", person, ..] => person.parse().ok(),
            _ => None,
        };
        let locale = person.and_then(|id| shared.look(|world| world.person(id).map(|person| person.locale.clone())));
        let missing = match parts.as_slice() {
            ["as", ..] if locale.is_none() => Some("page-no-person"),
            ["as", person, place, _, ..] if Seat::find(shared, person, place).is_none() => Some("page-no-place"),
            _ => None,
        };
        let texts = locale.map_or_else(|| accepted::texts(request.headers()), |locale| texts_of(&locale));
        let has_query = request.uri().query().is_some();
        Self { is_get: request.method() == Method::GET, has_query, texts, missing }
    }

    fn key(&self, status: StatusCode) -> &'static str {
        match status {
            StatusCode::NOT_FOUND => self.missing.unwrap_or("page-nothing-here"),
            StatusCode::BAD_REQUEST if self.is_get && self.has_query => "page-bad-address",
            StatusCode::BAD_REQUEST if self.is_get => "page-nothing-here",
            StatusCode::BAD_REQUEST => "page-bad-json",
            StatusCode::METHOD_NOT_ALLOWED => "page-bad-method",
            StatusCode::PAYLOAD_TOO_LARGE => "page-too-large",
            StatusCode::UNSUPPORTED_MEDIA_TYPE => "page-not-json",
            StatusCode::UNPROCESSABLE_ENTITY => "page-bad-fields",
            _ => "page-failed",
        }
    }
}
