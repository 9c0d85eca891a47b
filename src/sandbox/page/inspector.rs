//! The inspector: what the bot asked and was told, with what Discord would have said of it.

use std::time::Duration;

use axum::extract::State;
use jiff::Timestamp;
use maud::{Markup, html};
use serde_json::{Value, json};

use super::Page;
use super::draw::icon;
use super::recorder::{Entry, KEPT, What};
use super::seat::Seat;
use crate::i18n::Texts;
use crate::sandbox::json::Fields;
use crate::sandbox::log::{Allowance, Delivery, Frame, LoggedRequest, Outcome};

/// The entries so far, newest first, with the newest revision.
pub(super) async fn show(State(page): State<Page>, seat: Seat) -> Markup {
    let texts = seat.texts();
    let entries = page.recorder.after(0);
    let newest = entries.iter().map(|entry| entry.revision).max().unwrap_or_default();
    html! {
        ol.entries data-newest=(newest) data-most=(KEPT) {
            @for shown in entries.iter().rev() { (entry(texts, shown)) }
        }
    }
}

/// One line that opens to its JSON.
pub(super) fn entry(texts: &Texts, entry: &Entry) -> Markup {
    html! {
        li.entry.problem[entry.is_problem()] data-number=(entry.number) data-revision=(entry.revision) {
            details {
                summary { (clock(entry.at_ms)) (line(texts, &entry.what)) }
                (body(texts, &entry.what))
            }
        }
    }
}

fn line(texts: &Texts, what: &What) -> Markup {
    match what {
        What::Call { request, waited } => call(texts, request, *waited),
        What::Event { name, delivery, payload, answered } => html! {
            (arrow(texts, false))
            span.what { (name) " " span.about { (about(payload)) } }
            @if let Some(key) = undelivered(*delivery) { span.verdict.quiet { (texts.say(key, &[])) } }
            @if let Some(answered) = answered { span.times { (waited(texts, *answered)) } }
        },
        What::Frame(frame) => html! {
            (arrow(texts, frame.from_bot))
            span.what { (frame_name(texts, frame)) }
        },
        What::Heartbeats { n, .. } => html! {
            span.arrow aria-hidden="true" { "⇄" }
            span.what { "HEARTBEAT" }
            span.verdict.quiet { "× " (n) }
        },
        What::Closed { by_bot, code, reason } => html! {
            (arrow(texts, *by_bot))
            span.what {
                (texts.say(match (by_bot, code) { (_, None) => "page-cut", (true, _) => "page-closed-by-bot", (false, _) => "page-closed" }, &[]))
                " " span.about { (reason) }
            }
            @if let Some(code) = code { span.verdict.quiet { (code) } }
        },
        What::Unanswered { payload, waited } => html! {
            (arrow(texts, true))
            span.what { (texts.say("page-unanswered", &[("time", seconds(*waited).into())])) " " span.about { (about(payload)) } }
            span.verdict { (texts.say("page-outcome-late", &[])) }
        },
    }
}

fn body(texts: &Texts, what: &What) -> Markup {
    match what {
        What::Call { request, .. } => call_body(texts, request),
        What::Event { payload, .. } | What::Unanswered { payload, .. } => json(payload),
        What::Frame(frame) => json(&json!({"op": frame.op, "d": frame.payload})),
        What::Heartbeats { n, n_answered, newest, newest_ms, .. } => html! {
            p.path { (texts.say("page-heartbeats", &[("n", (*n).into()), ("answered", (*n_answered).into())])) " " (clock(*newest_ms)) }
            (json(&json!({"op": Frame::HEARTBEAT, "d": newest})))
        },
        What::Closed { code, reason, .. } => json(&json!({"code": code, "reason": reason})),
    }
}

fn clock(unix_ms: u64) -> Markup {
    let moment = i64::try_from(unix_ms).ok().and_then(|ms| Timestamp::from_millisecond(ms).ok()).unwrap_or_default();
    html! { time.clock datetime=(moment.to_string()) { (moment.strftime("%H:%M:%S").to_string()) } }
}

fn arrow(texts: &Texts, is_from_bot: bool) -> Markup {
    let (sign, key) = if is_from_bot { ("←", "page-from-bot") } else { ("→", "page-to-bot") };
    let said = texts.say(key, &[]);
    html! { span.arrow role="img" aria-label=(said) title=(said) { (sign) } }
}

/// What is said of an event that did not go out at once.
fn undelivered(delivery: Delivery) -> Option<&'static str> {
    match delivery {
        Delivery::Sent => None,
        Delivery::Replayed => Some("page-replayed"),
        Delivery::Kept => Some("page-kept-back"),
        Delivery::Untaken => Some("page-not-taken"),
    }
}

fn frame_name(texts: &Texts, frame: &Frame) -> String {
    let unknown = || frame.op.map_or_else(|| texts.say("page-unreadable", &[]), |op| format!("op {op}"));
    frame.name().map_or_else(unknown, str::to_owned)
}

fn waited(texts: &Texts, waited: Duration) -> Markup {
    html! { span title=(texts.say("page-waited", &[])) { (icon::clock()) " " (millis(waited)) } }
}

fn call(texts: &Texts, request: &LoggedRequest, time: Option<Duration>) -> Markup {
    html! {
        (arrow(texts, true))
        span.what { b { (request.method) } " " @for part in shown_path(request).split_inclusive('/') { (part) wbr; } }
        span class={ "verdict " (key(request.outcome)) } {
            @if request.status > 0 { (request.status) " " }
            (texts.say(&format!("page-outcome-{}", key(request.outcome)), &[]))
        }
        span.times {
            span title=(texts.say("page-took", &[])) { (millis(request.duration)) }
            @if let Some(time) = time { " · " (waited(texts, time)) }
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
        @if let Some(limit) = request.limit { p.path { (of_limit(texts, limit, request.outcome)) } }
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

/// Whether a call kept the limit of its route.
fn of_limit(texts: &Texts, limit: Allowance, outcome: Outcome) -> String {
    let key = if outcome == Outcome::RateLimited { "page-limit-broken" } else { "page-limit-kept" };
    let args = [("limit", limit.limit.into()), ("left", limit.remaining.into()), ("time", seconds(limit.per).into())];
    texts.say(key, &args)
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

fn seconds(duration: Duration) -> String {
    format!("{} s", duration.as_secs_f64())
}
