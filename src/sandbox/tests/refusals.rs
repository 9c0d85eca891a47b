//! What is refused, and with which status and code.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Caller, Started, id_of, modal, read};
use crate::sandbox::{Outcome, SandboxOptions};

/// Method, path, body, and the status and code of the refusal.
type Case = (&'static str, String, Value, u16, u64);

async fn check(caller: &Caller, cases: Vec<Case>) {
    for (method, path, body, status, code) in cases {
        let (got, answer) = caller.call(method, &path, &body).await;
        let refused = (got, answer["code"].as_u64());
        assert_eq!(refused, (status, Some(code)), "{method} {path} {body}: {answer}");
    }
}

#[tokio::test]
async fn messages_are_refused_with_discords_codes() {
    let caller = Caller::start().await;
    let channel = caller.messages();
    let theirs = caller.sanne().say(caller.sandbox.channel_id(), "x").id;
    let started = caller.command();
    let hidden = json!({"type": 4, "data": {"content": "x", "flags": 64}});
    caller.call("POST", &started.callback, &hidden).await;
    let ephemeral = started.handle.original_now().unwrap().id;
    let closed = caller.sandbox.add_channel("dicht");
    caller.sandbox.set_channel_open(closed, false);
    let (long, x) = (json!({"content": "x".repeat(2001)}), json!({"content": "x"}));
    let astray = json!({"content": "x", "message_reference": {"message_id": "5"}});
    let cases = vec![
        ("POST", channel.clone(), json!({}), 400, 50006),
        ("POST", channel.clone(), json!({"content": "  "}), 400, 50006),
        ("POST", channel.clone(), long, 400, 50035),
        ("POST", channel.clone(), astray, 400, 50035),
        ("POST", "/channels/5/messages".to_owned(), x.clone(), 404, 10003),
        ("POST", format!("/channels/{closed}/messages"), x.clone(), 403, 50001),
        ("PATCH", format!("{channel}/{theirs}"), x.clone(), 403, 50005),
        ("DELETE", format!("{channel}/{theirs}"), json!(null), 403, 50013),
        ("GET", format!("{channel}/5"), json!(null), 404, 10008),
        ("PATCH", format!("{channel}/{ephemeral}"), x, 404, 10008),
    ];
    check(&caller, cases).await;
    assert_eq!(caller.sandbox.violations().len(), 10);
}

#[tokio::test]
async fn other_routes_refuse_with_discords_codes() {
    let caller = Caller::start().await;
    let started = caller.command();
    let x = json!({"content": "x"});
    let answered = json!({"type": 4, "data": x});
    caller.call("POST", &started.callback, &answered).await;
    let (app, guild) = (caller.sandbox.application_id(), caller.sandbox.guild_id());
    let commands = format!("/applications/{app}/commands");
    let dms = || "/users/@me/channels".to_owned();
    let cases = vec![
        ("POST", dms(), json!({"recipient_id": "5"}), 404, 10013),
        ("POST", dms(), json!({}), 400, 50035),
        ("GET", "/users/5".to_owned(), json!(null), 404, 10013),
        ("GET", "/guilds/5".to_owned(), json!(null), 404, 10004),
        ("GET", format!("/guilds/{guild}/members/5"), json!(null), 404, 10007),
        ("PUT", "/applications/5/commands".to_owned(), json!([]), 404, 10002),
        ("PUT", format!("/applications/{app}/guilds/5/commands"), json!([]), 403, 50001),
        ("PUT", commands.clone(), json!([{"name": "X"}]), 400, 50035),
        ("DELETE", format!("{commands}/5"), json!(null), 404, 10063),
        ("POST", "/interactions/5/t/callback".to_owned(), json!({"type": 5}), 404, 10062),
        ("POST", started.callback.clone(), json!({"type": 5}), 400, 40060),
        ("POST", format!("/webhooks/{app}/t"), x, 404, 10015),
        ("GET", format!("{}/messages/5", started.webhook), json!(null), 404, 10008),
        ("GET", "/nowhere".to_owned(), json!(null), 404, 0),
    ];
    check(&caller, cases).await;
    let requests = caller.sandbox.requests();
    assert_eq!(requests.last().unwrap().outcome, Outcome::Unexpected);
}

#[tokio::test]
async fn tokens_and_json_are_checked() {
    let caller = Caller::start().await;
    let url = format!("{}/api/v10/users/@me", caller.sandbox.base_url());
    let (status, answer) = read(caller.client.get(&url)).await;
    assert_eq!((status, answer), (401, json!({"code": 0, "message": "401: Unauthorized"})));
    let request = caller.request("POST", &caller.messages()).header("content-type", "application/json");
    let (status, answer) = read(request.body("{")).await;
    assert_eq!((status, &answer["code"]), (400, &json!(50109)));
}

#[tokio::test]
async fn each_kind_of_interaction_takes_its_responses() {
    let caller = Caller::start().await;
    let bodies = [
        json!({"type": 4, "data": {"content": "x"}}),
        json!({"type": 5}),
        json!({"type": 6}),
        json!({"type": 7, "data": {"content": "x"}}),
        json!({"type": 8, "data": {"choices": []}}),
        modal(),
    ];
    let refused_types = |kind: usize| match kind {
        0 => vec![6, 7, 8],       // a command
        1 => vec![8],             // a component
        2 => vec![4, 5, 6, 7, 9], // typing
        3 => vec![6, 7, 8, 9],    // a modal after a command
        _ => vec![8, 9],          // a modal after a component
    };
    for kind in 0..5 {
        let mut refused = Vec::new();
        for body in &bodies {
            let started: Started = match kind {
                0 => caller.command(),
                1 => caller.click().await,
                2 => caller.started(|sanne| sanne.autocomplete("drill", "kind", "x", &[]).unwrap()),
                3 => caller.submission(&caller.command()).await,
                _ => caller.submission(&caller.click().await).await,
            };
            let (status, answer) = caller.call("POST", &started.callback, body).await;
            if status != 204 {
                assert!(answer["errors"]["type"].is_object(), "{answer}");
                refused.push(body["type"].as_i64().unwrap());
            }
        }
        assert_eq!(refused, refused_types(kind), "kind {kind}");
    }
}

#[tokio::test]
async fn tokens_of_interactions_end() {
    let mut options = SandboxOptions::default();
    options.times.token_life = Duration::from_millis(150);
    let caller = Caller::start_with(options).await;
    let started = caller.command();
    let message = json!({"content": "x"});
    let (status, answer) = caller.call("POST", &started.webhook, &message).await;
    assert_eq!((status, &answer["code"]), (404, &json!(10015)), "before the first response");
    caller.call("POST", &started.callback, &json!({"type": 4, "data": message})).await;
    assert_eq!(caller.call("POST", &started.webhook, &message).await.0, 200);
    tokio::time::sleep(Duration::from_millis(200)).await;
    let original = format!("{}/messages/@original", started.webhook);
    for (method, path) in [("POST", &started.webhook), ("PATCH", &original), ("GET", &original)] {
        let (status, answer) = caller.call(method, path, &message).await;
        assert_eq!((status, &answer["code"]), (401, &json!(50027)), "{method}");
    }
}

#[tokio::test]
async fn no_json_breaks_a_route() {
    let caller = Caller::start().await;
    let odd = json!([
        null, 5, "x", [], [5], {}, {"type": "x"}, {"type": 4, "data": 5}, {"type": 9, "data": []},
        {"embeds": [5]}, {"embeds": [{"footer": 5, "fields": [null]}]}, {"components": [null]},
        {"components": [{"type": 1, "components": 5}]}, {"components": [{"type": 1, "components": [{"type": 2}]}]},
        {"flags": 32768, "components": [{"type": 9, "components": [], "accessory": 5}]},
        {"attachments": [5]}, {"attachments": 5}, {"allowed_mentions": 5}, {"allowed_mentions": {"parse": [5]}},
        {"message_reference": 5}, {"nonce": {}}, {"options": [{"options": [5]}]}, {"name_localizations": {"nl": 5}},
        [{"name": "a", "description": "b", "options": [{"type": 3, "name": "c", "choices": [5]}]}],
    ]);
    let app = caller.sandbox.application_id();
    let sent = caller.call("POST", &caller.messages(), &json!({"content": "x"})).await.1;
    for body in odd.as_array().unwrap() {
        let started = caller.command();
        let mut nested = body.clone();
        if body.is_object() && body["type"].is_null() {
            nested = json!({"type": 4, "data": body});
        }
        let paths = [
            ("POST", caller.messages(), body),
            ("PATCH", format!("{}/{}", caller.messages(), id_of(&sent)), body),
            ("POST", started.callback.clone(), &nested),
            ("POST", started.webhook.clone(), body),
            ("PATCH", format!("{}/messages/@original", started.webhook), body),
            ("POST", format!("/applications/{app}/commands"), body),
            ("PUT", format!("/applications/{app}/commands"), body),
            ("POST", "/users/@me/channels".to_owned(), body),
        ];
        for (method, path, body) in paths {
            let (status, answer): (u16, Value) = caller.call(method, &path, body).await;
            assert!(status < 500, "{method} {path} {body}: {status} {answer}");
        }
        caller.sanne().visible_messages(caller.sandbox.channel_id());
        caller
            .call("PUT", &format!("/applications/{app}/commands"), &json!([{"name": "drill", "description": "x"}]))
            .await;
    }
}
