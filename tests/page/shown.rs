//! Who is shown what.

use std::fs;

use repliek::engine::lang::Lang;
use repliek::sandbox::{Folder, Notice, NoticeWords, Sandbox, SandboxOptions};
use serde_json::json;
use tempfile::TempDir;

use super::browser::House;

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_shown_what_another_alone_sees() {
    let house = House::start().await;
    let (sanne, yusuf) = (house.tab("Sanne").await, house.tab("Yusuf").await);
    let (mut own, mut other) = (sanne.live().await, yusuf.live().await);
    let mut other_dm = house.tab_at("Yusuf", "dm").await.live().await;
    sanne.command("drill start", &[("kind", "complaint")]).await;
    house.tab_at("Sanne", "dm").await.act("say", &json!({"text": "stil geheim"})).await;
    own.until("Mevrouw De Wit").await;
    own.until("event: unread\ndata: dm").await;
    let channel = house.sandbox.channel_id();
    let message = house.person("Sanne").visible_messages(channel).pop().unwrap();

    // What is public comes last: whatever would have been told before it has been heard.
    house.person("Emma").say(channel, "voor iedereen");
    other.until("voor iedereen").await;
    other_dm.until(&format!("event: unread\ndata: {channel}")).await;
    let id = message.id.to_string();
    let dm = house.person("Sanne").dm_channel();
    for heard in [&other.heard, &other_dm.heard] {
        assert!(!heard.contains("De Wit") && !heard.contains("geheim") && !heard.contains(&id), "{heard}");
    }
    for shown in
        [yusuf.get("").await, yusuf.get("/messages").await, yusuf.get("/messages?before=9999999999999999999").await]
    {
        assert!(!shown.contains("De Wit") && !shown.contains("geheim"), "{shown}");
    }
    for what in ["press", "choose"] {
        let refused = yusuf.act(what, &json!({"message": id, "id": "answer", "values": ["1"]})).await;
        assert_eq!(refused["problem"], "Dit bericht is er niet meer.");
    }
    let dismissed = yusuf.request("POST", &format!("{}/dismiss", yusuf.base)).json(&json!({"message": id}));
    assert_eq!(dismissed.send().await.unwrap().status(), 404);
    let me = house.person("Yusuf").id();
    for what in ["/messages", "/commands", "/live", "/inspector"] {
        let peek = yusuf.request("GET", &format!("/as/{me}/{dm}{what}")).send().await.unwrap();
        assert_eq!(peek.status(), 404, "{what} of another's direct messages");
    }
    let peek = yusuf.request("GET", &format!("/as/{me}/{dm}")).send().await.unwrap();
    assert_eq!((peek.status().as_u16(), &peek.headers()["location"]), (307, &"/".parse().unwrap()));

    // A dialog is its opener's alone.
    let opened = sanne.press(message.id, "answer").await;
    let interaction = opened["modal"].as_str().unwrap().split("data-interaction=\"").nth(1).unwrap();
    let interaction = interaction.split('"').next().unwrap();
    let stolen = yusuf.act("submit", &json!({"interaction": interaction, "texts": {"text": "Dat spijt me"}})).await;
    assert_eq!(stolen["problem"], "Dit formulier staat niet meer open.");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dismissed_message_stays_away() {
    let folder = TempDir::new().unwrap();
    let options = || SandboxOptions { folder: Some(Folder::open(folder.path()).unwrap()), ..SandboxOptions::default() };
    let house = House::with(options()).await;
    let tab = house.tab("Sanne").await;
    let mut other_tab = tab.live().await;
    for kind in ["complaint", "sales"] {
        tab.command("drill start", &[("kind", kind)]).await;
    }
    assert!(tab.get("").await.contains("complaint"));
    let message = house.person("Sanne").visible_messages(house.sandbox.channel_id()).remove(0);
    let gone = tab.request("POST", &format!("{}/dismiss", tab.base)).json(&json!({"message": message.id}));
    assert_eq!(gone.send().await.unwrap().status(), 204);
    other_tab.until(&format!("event: gone\ndata: {}", message.id)).await;
    let shown = tab.get("").await;
    assert!(!shown.contains("complaint") && shown.contains("sales"));
    house.end().await;

    let house = House::with(options()).await;
    let shown = house.tab("Sanne").await.get("").await;
    assert!(!shown.contains("complaint") && shown.contains("sales"), "after a restart, too");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_history_comes_a_screenful_at_a_time() {
    let house = House::start().await;
    let (channel, yusuf) = (house.sandbox.channel_id(), house.person("Yusuf"));
    let ids: Vec<_> = (0..120).map(|n| yusuf.say(channel, &format!("bericht {n}.")).id).collect();
    let tab = house.tab("Sanne").await;
    let mut before = String::new();
    for (first, n, more) in [(70, 50, true), (20, 50, true), (0, 20, false)] {
        let shown = tab.get(&format!("/messages{before}")).await;
        assert_eq!(shown.matches("<article").count(), n);
        assert!(shown.contains(&format!("bericht {first}.")), "{first}");
        assert!(shown.contains(&format!("data-more=\"{more}\"")), "{first}");
        before = format!("?before={}", ids[first]);
    }
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_drill_is_told_where_it_stands() {
    let house = House::start().await;
    let tab = house.tab("Sanne").await;
    assert!(tab.get("").await.contains("id=\"notices\" hidden"));
    let words = |said: &str| NoticeWords { said: said.to_owned(), advice: "<b>doe iets</b>".to_owned() };
    let notice = Notice {
        path: "complaint/x/nl.toml".to_owned(),
        place: Some((7, 3)),
        is_error: true,
        rule: Some("unknown-key".to_owned()),
        words: [(Lang::Nl, words("Onbekende sleutel")), (Lang::En, words("Unknown key"))].into(),
    };
    let mut live = tab.live().await;
    house.sandbox.set_notices(vec![notice]);
    live.until("complaint/x/nl.toml:7:3").await;
    let shown = tab.get("").await;
    assert!(shown.contains("aria-label=\"De bestanden van je oefeningen:\""), "{shown}");
    assert!(shown.contains("Onbekende sleutel") && shown.contains("&lt;b&gt;doe iets"), "{shown}");
    let other = house.tab("Emma").await.get("").await;
    assert!(other.contains("Unknown key") && other.contains("unknown-key"), "{other}");
    house.sandbox.set_notices(Vec::new());
    live.heard.clear();
    live.until("event: notices").await;
    assert!(!tab.get("").await.contains("complaint/x/nl.toml"));
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_banner_says_that_nothing_can_be_kept() {
    let folder = TempDir::new().unwrap();
    let kept = Some(Folder::open(folder.path()).unwrap());
    let house = House::with(SandboxOptions { folder: kept, ..SandboxOptions::default() }).await;
    let tab = house.tab("Sanne").await;
    let mut live = tab.live().await;
    let next = folder.path().join("world.json.new");
    while fs::create_dir(&next).is_err() {
        // A save under way had it for a moment.
    }
    house.person("Yusuf").say(house.sandbox.channel_id(), "hoi");
    live.until("kan nu niet worden opgeslagen").await;
    assert!(tab.get("").await.contains("role=\"alert\">Wat hier gebeurt"));
    assert!(tab.get("").await.contains("(het is een map)"), "why, in the person's language");
    assert!(house.tab("Emma").await.get("").await.contains("cannot be saved right now"));
    fs::remove_dir(&next).unwrap();
    live.heard.clear();
    live.until("event: notices").await;
    assert!(!tab.get("").await.contains("kan nu niet worden opgeslagen"));
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_that_is_not_there_yet_is_on_its_way() {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    let path = format!("/as/{}/{}", sandbox.person("Sanne").unwrap().id(), sandbox.channel_id());
    let early = reqwest::get(format!("{}{path}", sandbox.base_url())).await.unwrap().text().await.unwrap();
    assert!(early.contains("role=\"status\">De bot komt online."), "{early}");
    sandbox.shutdown().await;
    let mut house = House::start().await;
    house.stop_bot().await;
    assert!(house.tab("Sanne").await.get("").await.contains("role=\"status\">De bot is offline"));
    house.end().await;
}
