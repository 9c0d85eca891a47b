//! Who gets the files of messages.

use reqwest::header::HeaderMap;
use serde_json::json;

use super::Caller;

/// The status and headers of what is served at an address.
async fn served(address: &str) -> (u16, HeaderMap) {
    let answer = reqwest::get(address).await.unwrap();
    (answer.status().as_u16(), answer.headers().clone())
}

#[tokio::test]
async fn a_file_is_served_at_its_whole_address_and_nowhere_else() {
    let caller = Caller::start().await;
    let payload = json!({"content": "x", "attachments": [{"id": 0, "filename": "café & co.html"}]});
    let (kind, body) = super::form(&payload, ("a.html", "text/html"), b"<script>alert(1)</script>");
    let path = caller.messages();
    let sent = super::read(caller.request("POST", &path).header("content-type", kind).body(body)).await.1;
    let address = sent["attachments"][0]["url"].as_str().unwrap();
    let (status, headers) = served(address).await;
    assert_eq!(status, 200, "{address}");
    let expected = [
        ("content-type", "text/html"),
        ("content-disposition", "attachment"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "sandbox; default-src 'none'"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    for (name, value) in expected {
        assert_eq!(headers[name], value);
    }

    let (place, key) = address.split_once('?').unwrap();
    let (folder, name) = place.rsplit_once('/').unwrap();
    let (channel, id) = (caller.sandbox.channel_id(), sent["attachments"][0]["id"].as_str().unwrap());
    let elsewhere = caller.sandbox.add_channel("vragen");
    for wrong in [
        place.to_owned(),
        format!("{place}?hm="),
        format!("{place}?hm={}", "0".repeat(32)),
        address.get(..address.len() - 1).unwrap().to_owned(),
        format!("{folder}/other.html?{key}"),
        format!("{folder}/..%2F{name}?{key}"),
        format!("{}?{key}", place.replace(&channel.to_string(), &elsewhere.to_string())),
        format!("{}?{key}", place.replace(id, "1")),
        format!("{}?{key}", place.replace(id, "..")),
    ] {
        assert_eq!(served(&wrong).await.0, 404, "{wrong}");
    }
    let message = format!("{path}/{}", sent["id"].as_str().unwrap());
    caller.call("DELETE", &message, &json!(null)).await;
    assert_eq!(served(address).await.0, 404, "with its message");
    caller.sandbox.shutdown().await;
}
