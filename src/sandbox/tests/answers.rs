//! What an accepted call leaves behind.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Caller, id_of, read};
use crate::sandbox::{Outcome, Quota, RateLimits, SandboxOptions};

#[tokio::test]
async fn a_callback_tells_of_its_message_when_asked() {
    let caller = Caller::start().await;
    let started = caller.command();
    let path = format!("{}?with_response=true", started.callback);
    let body = json!({"type": 4, "data": {"content": "x", "flags": 64}});
    let (status, answer) = caller.call("POST", &path, &body).await;
    assert_eq!(status, 200);
    let message = started.handle.original_now().unwrap();
    assert_eq!(answer["interaction"]["response_message_id"], json!(message.id));
    assert_eq!(answer["interaction"]["response_message_ephemeral"], true);
    assert_eq!(answer["resource"]["type"], 4);
    assert_eq!(answer["resource"]["message"]["content"], "x");
}

#[tokio::test]
async fn a_promise_is_kept_by_an_edit_or_a_follow_up() {
    let caller = Caller::start().await;
    for by_edit in [true, false] {
        let started = caller.command();
        caller.call("POST", &started.callback, &json!({"type": 5, "data": {"flags": 64}})).await;
        let promised = started.handle.original_now().unwrap();
        assert!(promised.is_thinking() && promised.ephemeral);
        let original = format!("{}/messages/@original", started.webhook);
        let body = json!({"content": "x"});
        if by_edit {
            caller.call("PATCH", &original, &body).await;
        } else {
            caller.call("POST", &started.webhook, &body).await;
        }
        let kept = started.handle.original_now().unwrap();
        assert_eq!((kept.id, kept.content.as_str()), (promised.id, "x"));
        assert!(!kept.is_thinking() && kept.ephemeral);
        assert!(started.handle.followups().is_empty());

        let (_, more) = caller.call("POST", &started.webhook, &body).await;
        let path = format!("{}/messages/{}", started.webhook, id_of(&more));
        caller.call("PATCH", &path, &json!({"content": "y"})).await;
        assert_eq!(caller.call("GET", &path, &Value::Null).await.1["content"], "y");
        assert_eq!(started.handle.followups()[0].content, "y");
        assert_eq!(caller.call("DELETE", &path, &Value::Null).await.0, 204);
        assert_eq!(caller.call("DELETE", &original, &Value::Null).await.0, 204);
        assert!(caller.sanne().visible_messages(caller.sandbox.channel_id()).is_empty());
    }
}

#[tokio::test]
async fn mentions_notify_as_far_as_allowed() {
    let caller = Caller::start().await;
    let (sanne, yusuf) = (caller.sanne().id(), caller.sandbox.person("Yusuf").unwrap().id());
    let role = caller.sandbox.add_role("Groep A", 0);
    let content = format!("<@{sanne}> <@{yusuf}> <@&{role}> @everyone");
    // (allowed, people, roles, everyone)
    let cases = [
        (json!(null), vec![sanne, yusuf], vec![role], true),
        (json!({"parse": []}), vec![], vec![], false),
        (json!({}), vec![], vec![], false),
        (json!({"parse": ["users"]}), vec![sanne, yusuf], vec![], false),
        (json!({"parse": ["everyone", "roles"]}), vec![], vec![role], true),
        (json!({"parse": [], "users": [yusuf]}), vec![yusuf], vec![], false),
    ];
    for (allowed, people, roles, everyone) in cases {
        let body = json!({"content": content, "allowed_mentions": allowed});
        let (_, sent) = caller.call("POST", &caller.messages(), &body).await;
        let seen = caller.sanne().see(id_of(&sent)).unwrap();
        assert_eq!(seen.pings, people, "{allowed}");
        assert_eq!((seen.role_pings, seen.pings_everyone), (roles, everyone), "{allowed}");
    }
}

/// A form with a JSON part and one file.
async fn upload(caller: &Caller, method: &str, path: &str, body: &Value, file: &[u8]) -> (u16, Value) {
    let mut form = format!(
        "--b\r\ncontent-disposition: form-data; name=\"payload_json\"\r\n\r\n{body}\r\n\
         --b\r\ncontent-disposition: form-data; name=\"files[0]\"; filename=\"a b.png\"\r\n\
         content-type: image/png\r\n\r\n"
    )
    .into_bytes();
    form.extend_from_slice(file);
    form.extend_from_slice(b"\r\n--b--\r\n");
    let request = caller.request(method, path).header("content-type", "multipart/form-data; boundary=b");
    read(request.body(form)).await
}

#[tokio::test]
async fn an_edit_keeps_the_files_it_lists() {
    let caller = Caller::start().await;
    let (status, sent) = upload(&caller, "POST", &caller.messages(), &json!({}), b"one").await;
    assert_eq!((status, &sent["attachments"][0]["filename"]), (200, &json!("a_b.png")));
    let path = format!("{}/{}", caller.messages(), id_of(&sent));
    let first = sent["attachments"][0]["id"].clone();
    let sizes = |message: &Value| -> Vec<Value> {
        let files = message["attachments"].as_array().unwrap().iter();
        files.map(|file| file["size"].clone()).collect()
    };
    let both = json!({"attachments": [{"id": first}, {"id": "0", "description": "Twee"}]});
    let (_, edited) = upload(&caller, "PATCH", &path, &both, b"second").await;
    assert_eq!(sizes(&edited), [3, 6]);
    assert_eq!(edited["attachments"][1]["description"], "Twee");
    assert_eq!(edited["attachments"][1]["content_type"], "image/png");
    let (_, untouched) = caller.call("PATCH", &path, &json!({"content": "x"})).await;
    assert_eq!(sizes(&untouched), [3, 6]);
    let (_, only_first) = caller.call("PATCH", &path, &json!({"attachments": [{"id": first}]})).await;
    assert_eq!(sizes(&only_first), [3]);
    let (status, answer) = caller.call("PATCH", &path, &json!({"content": "", "attachments": []})).await;
    assert_eq!((status, &answer["code"]), (400, &json!(50006)), "nothing would be left");
}

#[tokio::test]
async fn files_are_at_most_ten_mebibytes() {
    let caller = Caller::start().await;
    let limit = 10 * 1024 * 1024;
    let send = async |size: usize| {
        let file = vec![0; size];
        let (status, answer) = upload(&caller, "POST", &caller.messages(), &json!({}), &file).await;
        (status, answer["code"].clone())
    };
    assert_eq!(send(limit).await.0, 200);
    assert_eq!(send(limit + 1).await, (413, json!(40005)));
    assert_eq!(send(25 * 1024 * 1024).await, (413, json!(40005)));
}

#[tokio::test]
async fn commands_keep_their_id_when_registered_again() {
    let caller = Caller::start().await;
    let path = format!("/applications/{}/commands", caller.sandbox.application_id());
    let (_, before) = caller.call("GET", &path, &Value::Null).await;
    let commands = json!([{"name": "drill", "description": "y"}, {"name": "ander", "description": "y"}]);
    let (_, after) = caller.call("PUT", &path, &commands).await;
    assert_eq!(before[0]["id"], after[0]["id"]);
    assert_eq!(caller.sandbox.commands().len(), 2);
    let one = format!("{path}/{}", id_of(&after[1]));
    let (_, edited) = caller.call("PATCH", &one, &json!({"description": "z"})).await;
    assert_eq!((&edited["name"], &edited["description"]), (&json!("ander"), &json!("z")));
    assert_eq!(caller.call("DELETE", &one, &Value::Null).await.0, 204);
    assert_eq!(caller.call("POST", &path, &commands[1]).await.0, 201);
    assert_eq!(caller.call("POST", &path, &commands[1]).await.0, 200);
}

#[tokio::test]
async fn a_nonce_sends_once() {
    let caller = Caller::start().await;
    let body = json!({"content": "x", "nonce": "n1", "enforce_nonce": true});
    let (_, first) = caller.call("POST", &caller.messages(), &body).await;
    let (_, second) = caller.call("POST", &caller.messages(), &body).await;
    assert_eq!(first["id"], second["id"]);
    let channel = caller.sandbox.channel_id();
    assert_eq!(caller.sanne().visible_messages(channel).len(), 1);
    let unforced = json!({"content": "x", "nonce": "n1"});
    let (_, third) = caller.call("POST", &caller.messages(), &unforced).await;
    assert_ne!(first["id"], third["id"]);

    let path = format!("{}/{}", caller.messages(), id_of(&first));
    caller.call("PATCH", &path, &json!({"content": "y"})).await;
    assert_eq!(caller.sanne().visible_messages(channel)[0].content, "y");
    assert_eq!(caller.call("DELETE", &path, &Value::Null).await.0, 204);
    assert_eq!(caller.sanne().see(id_of(&first)), None);
}

#[tokio::test]
async fn buckets_refuse_and_recover() {
    let quota = Quota::new(2, Duration::from_millis(400));
    let rate_limits =
        RateLimits { routes: vec![("POST", "/channels/{channel}/messages", quota)], ..RateLimits::default() };
    let caller = Caller::start_with(SandboxOptions { rate_limits, ..SandboxOptions::default() }).await;
    let body = json!({"content": "x"});
    let send = async || {
        let request = caller.request("POST", &caller.messages());
        request.json(&body).send().await.unwrap()
    };
    assert_eq!(send().await.headers()["x-ratelimit-remaining"], "1");
    assert_eq!(send().await.headers()["x-ratelimit-remaining"], "0");
    let refused = send().await;
    assert_eq!(refused.status(), 429);
    assert_eq!(refused.headers()["retry-after"], "1");
    assert_eq!(refused.headers()["x-ratelimit-scope"], "user");
    let answer: Value = refused.json().await.unwrap();
    let wait = answer["retry_after"].as_f64().unwrap();
    assert!(wait > 0.0 && wait <= 0.4, "{wait}");
    let requests = caller.sandbox.requests();
    assert_eq!(requests.last().unwrap().outcome, Outcome::RateLimited);
    assert!(caller.sandbox.violations().is_empty(), "it may try again");
    tokio::time::sleep(Duration::from_secs_f64(wait)).await;
    assert_eq!(send().await.status(), 200);
}
