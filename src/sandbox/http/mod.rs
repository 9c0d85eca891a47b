//! The HTTP side: reads a request whole, has it answered, and writes it down.

mod answer;
mod read;

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::{ConnectInfo, DefaultBodyLimit, Path, Query, Request, State, WebSocketUpgrade};
use axum::http::{HeaderMap, HeaderName, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};

use super::error::ApiError;
use super::faults::Fault;
use super::log::{Allowance, LoggedFile, LoggedRequest, Outcome};
use super::page::{bots_only, is_picture, nothing_here};
use super::ratelimit::{Counted, Standing};
use super::rest::{self, Call, Route, Upload};
use super::shared::Shared;
use super::wire::Scissors;
use super::world::World;
use answer::Answer;
use read::read_call;

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
    asked: HeaderMap,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(refused) => return bots_only(&asked, refused.into_response().status()),
    };
    let version = query.get("v").cloned();
    upgrade.on_upgrade(move |socket| super::gateway::serve(shared, version, socket))
}

async fn serve_file(
    State(shared): State<Arc<Shared>>,
    Path((channel, attachment, name)): Path<(String, String, String)>,
    Query(query): Query<HashMap<String, String>>,
    asked: HeaderMap,
) -> Response {
    let key = query.get("hm").map(String::as_str).unwrap_or_default();
    let file = shared.look(|world| world.file_at(&channel, &attachment, &name, key));
    match file {
        Some(file) => {
            let kind = file.content_type.unwrap_or_else(|| "application/octet-stream".to_owned());
            // A file is somebody else's: shown only as a picture, and never run.
            let disposition = if is_picture(&kind) { "inline" } else { "attachment" };
            let headers = [
                (header::CONTENT_TYPE, kind.as_str()),
                (header::CONTENT_DISPOSITION, disposition),
                (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
                (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
            ];
            (headers, file.bytes).into_response()
        }
        None => nothing_here(&asked),
    }
}

async fn serve_api(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(scissors): ConnectInfo<Scissors>,
    request: Request,
) -> Response {
    // What is not for a bot is no mistake of one.
    if !request.uri().path().starts_with("/api/") {
        return nothing_here(request.headers());
    }
    let started = Instant::now();
    let (call, read) = read_call(request).await;
    let visit = Visit { route: rest::route(&call), call, started };
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
            visit.log(shared, &answer, None);
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
            let limit = standing.as_ref().map(|standing| standing.limit);
            let mut answer = match read {
                Ok(()) => self.answer(world, standing),
                Err(error) => Answer::refused(&error, Outcome::Refused),
            };
            if let Some(fault) = fault {
                answer.befall(fault);
            }
            self.log(shared, &answer, limit);
            answer
        })
    }

    fn answer(&self, world: &mut World, standing: Option<Standing>) -> Answer {
        let (Some(route), Some(standing)) = (&self.route, standing) else {
            return Answer::refused(&ApiError::NO_ROUTE, Outcome::Unexpected);
        };
        let mut answer = match standing.refusal {
            Some(body) => Answer { status: 429, body, outcome: Outcome::RateLimited, headers: Vec::new() },
            None => match rest::answer(world, route, &self.call) {
                Ok(reply) => Answer::done(reply),
                Err(error) => Answer::refused(&error, Outcome::Refused),
            },
        };
        let headers = standing.headers.into_iter();
        answer.headers = headers.map(|(name, value)| (name.to_owned(), value)).collect();
        answer
    }

    fn log(&self, shared: &Shared, answer: &Answer, limit: Option<Allowance>) {
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
            limit,
        });
    }
}

fn logged(file: &Upload) -> LoggedFile {
    LoggedFile { field: file.field.clone(), name: file.name.clone(), size: file.bytes.len() }
}
