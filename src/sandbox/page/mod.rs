//! The page: what a person with a browser sees of the sandbox.
//!
//! Rendered here, kept up to date by server-sent events, with a little script for what needs one. Everything a person
//! does goes through [`Person`](super::Person), as in the tests: the page can do nothing that a Discord client cannot.
//!
//! Architecture Invariant: a person is shown what [`World`](super::world::World) shows them, and nothing else. Only the
//! inspector shows what the bot and the sandbox told one another, whoever it was about.

mod about;
mod accepted;
mod actions;
mod assets;
mod body;
mod command_names;
mod commands;
mod draw;
mod guard;
mod inspector;
mod layout;
mod live;
mod markdown;
mod notices;
mod overdue;
mod recorder;
mod refusal;
mod seat;
mod shown;
mod typed;
mod unserved;
mod viewer;

use std::io;
use std::sync::Arc;

use axum::extract::{FromRef, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use maud::Markup;
use serde::Deserialize;

use super::ids::Id;
use super::options::Standing;
use super::shared::Shared;
use crate::i18n::lang_of;
use commands::Offer;
use guard::Guard;
use recorder::Recorder;
use seat::Seat;

pub(super) use draw::is_picture;
pub(super) use guard::own_host;
pub(super) use unserved::{bots_only, nothing_here};

/// What the routes of the page share.
#[derive(Clone)]
struct Page {
    shared: Arc<Shared>,
    recorder: Arc<Recorder>,
}

impl FromRef<Page> for Arc<Shared> {
    fn from_ref(page: &Page) -> Self {
        Arc::clone(&page.shared)
    }
}

/// The routes of the page. Needs a runtime: what the bot and the sandbox say is recorded from now on.
pub(super) fn router(shared: &Arc<Shared>) -> io::Result<Router> {
    let guard = Arc::new(Guard::new(shared.address)?);
    let recorder = Recorder::start(shared);
    overdue::watch(shared);
    let page = Page { shared: Arc::clone(shared), recorder };
    let pages = Router::new()
        .route("/", get(front))
        .route("/as/{person}", get(home))
        .route("/as/{person}/about", get(about::show))
        .route("/as/{person}/{channel}", get(channel))
        .layer(middleware::from_fn_with_state(Arc::clone(&guard), guard::hand_out));
    let kept = Router::new()
        .route("/as/{person}/locale", post(actions::speak))
        .route("/as/{person}/{channel}/messages", get(messages))
        .route("/as/{person}/{channel}/commands", get(offers))
        .route("/as/{person}/{channel}/live", get(live::follow))
        .route("/as/{person}/{channel}/inspector", get(inspector::show))
        .route("/as/{person}/{channel}/say", post(actions::say))
        .route("/as/{person}/{channel}/command", post(actions::command))
        .route("/as/{person}/{channel}/suggest", post(actions::suggest))
        .route("/as/{person}/{channel}/press", post(actions::press))
        .route("/as/{person}/{channel}/choose", post(actions::choose))
        .route("/as/{person}/{channel}/submit", post(actions::submit))
        .route("/as/{person}/{channel}/dismiss", post(actions::dismiss))
        .layer(middleware::from_fn(body::take_whole))
        .layer(middleware::from_fn_with_state(guard, guard::demand));
    let assets = Router::new().route("/assets/{name}", get(assets::serve));
    let words = middleware::from_fn_with_state(Arc::clone(shared), unserved::put_into_words);
    let all = pages.merge(kept).merge(assets).layer(words).layer(middleware::from_fn(guard::headers));
    Ok(all.with_state(page))
}

/// The address alone: a student who reads the browser's language or takes it, else the first, in front of the class
/// channel.
async fn front(State(page): State<Page>, headers: HeaderMap) -> Response {
    let wanted = accepted::locale(&headers).and_then(lang_of);
    let found = page.shared.look(|world| {
        let students = || world.people.iter().filter(|person| person.standing == Standing::Student);
        let reader = students().find(|person| wanted.is_some() && lang_of(&person.locale) == wanted);
        let willing = || students().find(|person| world.unmet.contains(&person.id));
        let anyone = reader.or_else(willing).or_else(|| students().next()).or(world.people.first());
        anyone.map(|person| (person.id, world.class_channel()))
    });
    match found {
        Some((person, channel)) => Redirect::temporary(&format!("/as/{person}/{channel}")).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

async fn home(State(page): State<Page>, Path(person): Path<String>) -> Response {
    let channel = page.shared.look(super::world::World::class_channel);
    match Seat::find(&page.shared, &person, &channel.to_string()) {
        Some(seat) => Redirect::temporary(&format!("/as/{}/{channel}", seat.person.id())).into_response(),
        None => Redirect::temporary("/").into_response(),
    }
}

/// The page of a channel. Somebody who is not there, as after a fresh start, leads to the front.
async fn channel(
    State(page): State<Page>,
    Path((person, channel)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    match Seat::find(&page.shared, &person, &channel) {
        Some(seat) if channel != seat.place() => {
            Redirect::temporary(&format!("/as/{}/{}", seat.person.id(), seat.place())).into_response()
        }
        Some(seat) => {
            seat.meet(&headers);
            layout::channel(&page, &seat).into_response()
        }
        None => Redirect::temporary("/").into_response(),
    }
}

#[derive(Deserialize)]
struct Before {
    before: Option<u64>,
}

/// The newest messages, or those before one that is shown already.
async fn messages(State(page): State<Page>, Query(query): Query<Before>, seat: Seat) -> Markup {
    shown::messages(&page, &seat, query.before.map(Id::from))
}

async fn offers(seat: Seat) -> Json<Vec<Offer>> {
    Json(commands::offers(&seat.person, seat.channel))
}
