//! Who may ask the page for something.

use serde_json::json;

use super::browser::House;

/// What changes something or tells something live, below a person's channel.
const KEPT: [(&str, &str); 11] = [
    ("GET", "/messages"),
    ("GET", "/commands"),
    ("GET", "/live"),
    ("GET", "/inspector"),
    ("POST", "/say"),
    ("POST", "/command"),
    ("POST", "/suggest"),
    ("POST", "/press"),
    ("POST", "/choose"),
    ("POST", "/submit"),
    ("POST", "/dismiss"),
];

#[tokio::test(flavor = "multi_thread")]
async fn opening_the_page_gives_the_key_and_locks_the_rest() {
    let house = House::start().await;
    let front = house.bare("GET", "/").send().await.unwrap();
    assert_eq!(front.status(), 307);
    let sanne = house.person("Sanne").id();
    let path = format!("/as/{sanne}/{}", house.sandbox.channel_id());
    assert_eq!(front.headers()["location"], path.as_str(), "a student comes first");
    let english = house.bare("GET", "/").header("accept-language", "en-US,en;q=0.9,nl;q=0.8").send().await.unwrap();
    let emma = format!("/as/{}/{}", house.person("Emma").id(), house.sandbox.channel_id());
    assert_eq!(english.headers()["location"], emma.as_str(), "who reads the browser's language comes before");
    let page = house.bare("GET", &path).send().await.unwrap();
    let header = |name: &str| page.headers()[name].to_str().unwrap().to_owned();
    let cookie = header("set-cookie");
    assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Strict"), "{cookie}");
    let policy = header("content-security-policy");
    assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    assert_eq!((header("x-content-type-options"), header("referrer-policy")), ("nosniff".into(), "same-origin".into()));
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_asks_or_changes_anything() {
    let house = House::start().await;
    let tab = house.tab("Sanne").await;
    let host = house.sandbox.address().to_string();
    let locale = format!("/as/{}/locale", house.person("Sanne").id());
    let mut routes: Vec<(&str, String)> =
        KEPT.iter().map(|(verb, path)| (*verb, format!("{}{path}", tab.base))).collect();
    routes.push(("POST", locale));
    for (verb, path) in &routes {
        let status =
            async |request: reqwest::RequestBuilder| request.json(&json!({})).send().await.unwrap().status().as_u16();
        let own = format!("http://{host}");
        assert_eq!(status(house.bare(verb, path).header("origin", &own)).await, 403, "{verb} {path} without a key");
        let wrong = house.bare(verb, path).header("origin", &own).header("cookie", "repliek_sandbox=1");
        assert_eq!(status(wrong).await, 403, "{verb} {path} with a wrong key");
        for foreign in ["http://evil.example", "null", "https://127.0.0.1"] {
            let asked = tab.request(verb, path).header("origin", foreign);
            assert_eq!(status(asked).await, 403, "{verb} {path} from {foreign}");
        }
        let cross = tab.request(verb, path).header("sec-fetch-site", "cross-site");
        assert_eq!(status(cross).await, 403, "{verb} {path} from another site");
        let renamed = tab.request(verb, path).header("host", "evil.example");
        assert_eq!(status(renamed).await, 403, "{verb} {path} under another name");
    }
    let bare = house.bare("POST", &format!("{}/say", tab.base)).header("cookie", "x");
    assert_eq!(
        bare.json(&json!({"text": "x"})).send().await.unwrap().status(),
        403,
        "a change says where it comes from"
    );
    assert!(house.sandbox.requests().iter().all(|request| !request.path.starts_with("/as/")), "none is the bot's");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bots_routes_need_no_key_but_their_own_name() {
    let house = House::start().await;
    let token = format!("Bot {}", house.sandbox.token());
    let me = |request: reqwest::RequestBuilder| request.header("authorization", &token).send();
    let path = "/api/v10/users/@me";
    assert_eq!(me(house.bare("GET", path)).await.unwrap().status(), 200);
    assert_eq!(me(house.bare("GET", path).header("host", "evil.example")).await.unwrap().status(), 403);
    assert_eq!(me(house.bare("GET", path).header("origin", "http://evil.example")).await.unwrap().status(), 403);
    let socket = house
        .bare("GET", "/gateway?v=10")
        .header("connection", "upgrade")
        .header("upgrade", "websocket")
        .header("sec-websocket-version", "13")
        .header("sec-websocket-key", "dGhlIHNhbXBsZSBub25jZQ==");
    let foreign = socket.try_clone().unwrap().header("origin", "http://evil.example");
    assert_eq!(foreign.send().await.unwrap().status(), 403);
    assert_eq!(socket.send().await.unwrap().status(), 101);
    house.end().await;
}
