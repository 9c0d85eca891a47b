//! The style sheet, the scripts and the icon, which the program carries with it.

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Name, kind and text of each file.
const FILES: &[(&str, &str, &str)] = &[
    ("base.css", "text/css; charset=utf-8", include_str!("assets/base.css")),
    ("frame.css", "text/css; charset=utf-8", include_str!("assets/frame.css")),
    ("messages.css", "text/css; charset=utf-8", include_str!("assets/messages.css")),
    ("text.css", "text/css; charset=utf-8", include_str!("assets/text.css")),
    ("embeds.css", "text/css; charset=utf-8", include_str!("assets/embeds.css")),
    ("controls.css", "text/css; charset=utf-8", include_str!("assets/controls.css")),
    ("composer.css", "text/css; charset=utf-8", include_str!("assets/composer.css")),
    ("forms.css", "text/css; charset=utf-8", include_str!("assets/forms.css")),
    ("inspector.css", "text/css; charset=utf-8", include_str!("assets/inspector.css")),
    ("main.js", "text/javascript; charset=utf-8", include_str!("assets/main.js")),
    ("net.js", "text/javascript; charset=utf-8", include_str!("assets/net.js")),
    ("live.js", "text/javascript; charset=utf-8", include_str!("assets/live.js")),
    ("log.js", "text/javascript; charset=utf-8", include_str!("assets/log.js")),
    ("times.js", "text/javascript; charset=utf-8", include_str!("assets/times.js")),
    ("composer.js", "text/javascript; charset=utf-8", include_str!("assets/composer.js")),
    ("command.js", "text/javascript; charset=utf-8", include_str!("assets/command.js")),
    ("parts.js", "text/javascript; charset=utf-8", include_str!("assets/parts.js")),
    ("modal.js", "text/javascript; charset=utf-8", include_str!("assets/modal.js")),
    ("inspector.js", "text/javascript; charset=utf-8", include_str!("assets/inspector.js")),
    ("icon.svg", "image/svg+xml", include_str!("assets/icon.svg")),
];

/// The style sheets, in the order in which they count.
pub(super) fn sheets() -> impl Iterator<Item = &'static str> {
    FILES.iter().filter(|(_, kind, _)| kind.starts_with("text/css")).map(|(name, ..)| *name)
}

pub(super) async fn serve(Path(name): Path<String>) -> Response {
    let file = FILES.iter().find(|(known, ..)| *known == name);
    let Some((_, kind, text)) = file else { return StatusCode::NOT_FOUND.into_response() };
    // They may differ after a restart with another build.
    ([(header::CONTENT_TYPE, *kind), (header::CACHE_CONTROL, "no-cache")], *text).into_response()
}
