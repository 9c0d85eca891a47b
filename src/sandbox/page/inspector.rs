//! The inspector: what the bot asked and was told, with what Discord would have said of it.

use std::time::Duration;

use axum::extract::State;
use jiff::Timestamp;
use maud::{Markup, html};
use serde_json::Value;

use super::Page;
use super::recorder::{Entry, What};
use super::seat::Seat;
use crate::i18n::Texts;
use crate::sandbox::json::Fields;
use crate::sandbox::log::{LoggedRequest, Outcome};

/// How many entries are there when the pane opens.
const N_SHOWN: usize = 100;

/// The entries so far, newest first, with the number of the newest.
pub(super) async fn show(State(page): State<Page>, seat: Seat) -> Markup {
    let texts = seat.texts();
    let entries = page.recorder.after(0);
    let newest = entries.last().map_or(0, |entry| entry.number);
    html! {
        ol.entries data-newest=(newest) {
            @for shown in entries.iter().rev().take(N_SHOWN) { (entry(texts, shown)) }
        }
    }
}

/// One line that opens to its JSON.
pub(super) fn entry(texts: &Texts, entry: &Entry) -> Markup {
    let moment =
        i64::try_from(entry.at_ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok()).unwrap_or_default();
    html! {
        li.entry.problem[entry.is_problem()] data-number=(entry.number) {
            details {
                summary {
                    time.clock datetime=(moment.to_string()) { (moment.strftime("%H:%M:%S").to_string()) }
                    @match &entry.what {
                        What::Call { request, waited } => (call(texts, request, *waited)),
                        What::Event { name, delivered, payload } => {
                            span.arrow title=(texts.say("page-to-bot", &[])) { "→" }
                            span.what { (name) " " span.about { (about(payload)) } }
                            @if !delivered { span.verdict.quiet { (texts.say("page-not-taken", &[])) } }
                        },
                    }
                }
                @match &entry.what {
                    What::Call { request, .. } => (call_body(texts, request)),
                    What::Event { payload, .. } => (json(payload)),
                }
            }
        }
    }
}

fn call(texts: &Texts, request: &LoggedRequest, waited: Option<Duration>) -> Markup {
    html! {
        span.arrow title=(texts.say("page-from-bot", &[])) { "←" }
        span.what { b { (request.method) } " " @for part in shown_path(request).split_inclusive('/') { (part) wbr; } }
        span class={ "verdict " (key(request.outcome)) } {
            @if request.status > 0 { (request.status) " " }
            (texts.say(&format!("page-outcome-{}", key(request.outcome)), &[]))
        }
        span.times {
            span title=(texts.say("page-took", &[])) { (millis(request.duration)) }
            @if let Some(waited) = waited { span title=(texts.say("page-waited", &[])) { " · ⏱ " (millis(waited)) } }
        }
    }
}

/// What an interaction is about: the command, or the part of a message that was used.
fn about(payload: &Value) -> &str {
    let data = payload.field("data");
    let named = data.field("name").as_str().or_else(|| data.field("custom_id").as_str());
    named.unwrap_or_default()
}

fn call_body(texts: &Texts, request: &LoggedRequest) -> Markup {
    let is_refused = request.outcome != Outcome::Accepted;
    html! {
        p.path { code { (request.method) " " (request.path) @if !request.query.is_empty() { "?" (request.query) } } }
        @if !request.files.is_empty() {
            ul.files { @for file in &request.files { li { code { (file.field) ": " (file.name) " (" (file.size) " B)" } } } }
        }
        @if is_refused && !request.answer.is_null() { h3 { (texts.say("page-answer", &[])) } (json(&request.answer)) }
        @if !request.body.is_null() { h3 { (texts.say("page-body", &[])) } (json(&request.body)) }
        @if !is_refused && !request.answer.is_null() {
            details { summary { h3 { (texts.say("page-answer", &[])) } } (json(&request.answer)) }
        }
    }
}

fn json(value: &Value) -> Markup {
    let pretty = serde_json::to_string_pretty(value).unwrap_or_default();
    html! { pre.json tabindex="0" { (pretty) } }
}

/// The route without the tokens in it; the path where there is no such route.
fn shown_path(request: &LoggedRequest) -> &str {
    request.route.unwrap_or(&request.path)
}

fn key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Accepted => "accepted",
        Outcome::Refused => "refused",
        Outcome::Unexpected => "unexpected",
        Outcome::RateLimited => "limited",
        Outcome::Faulted => "faulted",
    }
}

fn millis(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1000.0)
}
