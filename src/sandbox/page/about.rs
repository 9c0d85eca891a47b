//! What the sandbox is, and what it does not imitate.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;

use super::seat::Seat;
use super::{Page, layout};
use crate::sandbox::world::World;

/// What the sandbox does, leaves out, and does differently: each a list, one line an entry.
const LISTS: [(&str, &str); 3] = [
    ("page-about-does-title", "page-about-does"),
    ("page-about-lacks-title", "page-about-lacks"),
    ("page-about-differs-title", "page-about-differs"),
];

pub(super) async fn show(State(page): State<Page>, Path(person): Path<String>, headers: HeaderMap) -> Response {
    let channel = page.shared.look(World::class_channel);
    let Some(seat) = Seat::find(&page.shared, &person, &channel.to_string()) else {
        return Redirect::temporary("/").into_response();
    };
    seat.meet(&headers);
    let drawn = seat.with_viewer(|viewer| {
        let body = html! {
            body.about {
                main {
                    p { a.button.secondary href={ "/as/" (viewer.me.id) "/" (channel) } { "← " (viewer.say("page-back", &[])) } }
                    h1 { (viewer.say("page-about-title", &[])) }
                    p.lead { (viewer.say("page-about-lead", &[])) }
                    @for (title, list) in LISTS {
                        h2 { (viewer.say(title, &[])) }
                        ul { @for line in viewer.say(list, &[]).lines() { li { (line) } } }
                    }
                }
            }
        };
        Some(layout::document(viewer, &viewer.say("page-about-title", &[]), &body))
    });
    drawn.map_or_else(|| StatusCode::NOT_FOUND.into_response(), IntoResponse::into_response)
}
