//! Names, texts and files that would like to be more than that.

use repliek::sandbox::PersonSpec;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

use super::browser::House;

const SCRIPT: &str = "<script>alert(1)</script>";
const BREAKOUT: &str = "\"'><img src=x onerror=alert(1)>";

#[track_caller]
fn check_harmless(drawn: &str) {
    for spelled in ["<script>", "<img src=x", "javascript:"] {
        assert!(!drawn.contains(spelled), "{spelled} in {drawn}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_student_named_script_is_a_student_named_script() {
    let house = House::start().await;
    house.sandbox.add_person(&PersonSpec::student(SCRIPT, "nl"));
    house.sandbox.add_person(&PersonSpec::student(BREAKOUT, "nl"));
    let (channel, script) = (house.sandbox.channel_id(), house.person(SCRIPT));
    let (tab, other) = (house.tab(SCRIPT).await, house.tab("Sanne").await);
    let mut live = other.live().await;
    let said = format!("{SCRIPT} {BREAKOUT} <@{}> [x](javascript:alert(1)) ||{SCRIPT}|| `{SCRIPT}`", script.id());
    tab.act("say", &json!({"text": said})).await;
    tab.command("add", &[]).await;
    tab.command("drill start", &[("kind", "complaint")]).await;
    live.until("&lt;script&gt;alert(1)&lt;/script&gt;").await;
    house.person("Marjan").command("add", &[("student", SCRIPT)]).unwrap().message().await.unwrap();
    house.person("Sanne").say(channel, SCRIPT);
    live.until(&format!("data-author=\"{}\"", house.person("Sanne").id())).await;
    house.person("Emma").say(channel, "een\r\ntwee\rdrie\n\nevent: gone\ndata: 1");
    live.until("drie").await;
    house.person("Emma").say(channel, "de stroom gaat door");
    live.until("de stroom gaat door").await;
    assert!(!live.heard.contains("\nevent: gone"), "a text is no event of its own");
    // What is a link's text stays text; what would run is no link.
    let harmless = |drawn: &str| drawn.replace("[x](javascript:alert(1))", "");
    check_harmless(&harmless(&live.heard));
    for what in ["", "/messages"] {
        let drawn = tab.get(what).await;
        assert!(drawn.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{what}");
        check_harmless(&harmless(&drawn));
    }
    check_harmless(&tab.get("/inspector").await);
    let commands: Vec<Value> = serde_json::from_str(&house.tab("Marjan").await.get("/commands").await).unwrap();
    let add = commands.iter().find(|offer| offer["path"] == "add").unwrap();
    let named = add["options"][0]["choices"].as_array().unwrap().iter().any(|choice| choice["name"] == SCRIPT);
    assert!(named, "{add}");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_a_bot_says_becomes_markup() {
    let house = House::start().await;
    let bad = BREAKOUT;
    let body = json!({
        "content": format!("{bad} <t:1:R>"),
        "embeds": [{
            "author": {"name": bad}, "title": bad, "url": "https://example.org/\"><script>", "description": bad,
            "footer": {"text": bad}, "fields": [{"name": bad, "value": bad, "inline": true}],
            "image": {"url": "https://example.org/\"onerror=alert(1)"}, "color": 0x00FF_0000,
        }],
        "components": [
            {"type": 1, "components": [
                {"type": 2, "style": 1, "custom_id": bad, "label": bad},
                {"type": 2, "style": 5, "url": "https://example.org/?\"><script>", "label": "link"},
            ]},
            {"type": 1, "components": [{"type": 3, "custom_id": "s", "placeholder": bad, "options": [
                {"label": bad, "value": bad, "description": bad}]}]},
        ],
    });
    let path = format!("/api/v10/channels/{}/messages", house.sandbox.channel_id());
    let token = format!("Bot {}", house.sandbox.token());
    let sent = house.bare("POST", &path).header("authorization", &token).json(&body).send().await.unwrap();
    assert_eq!(sent.status(), 200, "{:?}", sent.text().await);
    let tab = house.tab("Sanne").await;
    for what in ["", "/messages", "/inspector"] {
        check_harmless(&tab.get(what).await);
    }
    let drawn = tab.get("/messages").await;
    assert!(drawn.contains("fill=\"#ff0000\"") && !drawn.contains("src=\"https:"), "nothing is fetched from elsewhere");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_never_run() {
    let house = House::start().await;
    let token = format!("Bot {}", house.sandbox.token());
    let path = format!("/api/v10/channels/{}/messages", house.sandbox.channel_id());
    // (name, kind, shown in the page)
    let cases = [
        ("a.html", "text/html", false),
        ("a.svg", "image/svg+xml", false),
        ("a.xhtml", "application/xhtml+xml", false),
        ("a.png", "image/png", true),
    ];
    for (name, kind, shows) in cases {
        let part = Part::bytes(b"<svg onload=alert(1)>".to_vec()).file_name(name).mime_str(kind).unwrap();
        let form = Form::new().part("files[0]", part);
        let sent = house.bare("POST", &path).header("authorization", &token).multipart(form).send().await.unwrap();
        let sent: Value = sent.json().await.unwrap();
        let url = sent["attachments"][0]["url"].as_str().unwrap();
        let served = house.bare("GET", url.strip_prefix(&house.sandbox.base_url()).unwrap()).send().await.unwrap();
        let header = |name: &str| served.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-disposition"), if shows { "inline" } else { "attachment" }, "{name}");
        assert!(header("content-security-policy").starts_with("sandbox"), "{name}");
        assert_eq!(header("x-content-type-options"), "nosniff", "{name}");
        let drawn = house.tab("Sanne").await.get("/messages").await;
        let mut pictures = drawn.split("<img").skip(1).filter_map(|rest| rest.split('>').next());
        assert_eq!(pictures.any(|picture| picture.contains(name)), shows, "{name}");
    }
    house.end().await;
}
