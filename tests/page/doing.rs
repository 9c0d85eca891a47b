//! What a person does on the page, and what comes of it.

use std::time::Duration;

use repliek::sandbox::{Message, Person};
use serde_json::{Value, json};

use super::browser::{House, Tab};

fn newest(person: &Person, house: &House) -> Message {
    person.visible_messages(house.sandbox.channel_id()).pop().unwrap()
}

async fn drill(house: &House, tab: &Tab<'_>) -> Message {
    assert_eq!(tab.command("drill start", &[("kind", "complaint")]).await, json!({}));
    newest(&house.person("Sanne"), house)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_is_played_by_the_page_alone() {
    let house = House::start().await;
    let sanne = house.tab("Sanne").await;
    let mut live = sanne.live().await;
    let message = drill(&house, &sanne).await;
    live.until("Mevrouw De Wit").await;
    assert!(live.heard.contains("/oefening start"), "{}", live.heard);

    let opened = sanne.press(message.id, "answer").await;
    let dialog = opened["modal"].as_str().unwrap();
    assert!(dialog.contains("Beurt 1") && dialog.contains("data-most=\"20\"") && dialog.contains("data-least=\"2\""));
    let interaction = dialog.split("data-interaction=\"").nth(1).unwrap().split('"').next().unwrap();
    let submit =
        async |text: &str| sanne.act("submit", &json!({"interaction": interaction, "texts": {"text": text}})).await;
    for wrong in ["", "x", &"x".repeat(21)] {
        assert!(submit(wrong).await["problem"].as_str().unwrap().contains("te lang"), "{wrong}");
    }
    assert_eq!(submit("Dat spijt me").await, json!({}));
    live.until("gehoord: true").await;

    let mut update = sanne.live().await;
    assert_eq!(sanne.press(message.id, "next").await, json!({}));
    update.until("Volgende").await;
    assert!(update.heard.contains(&format!("id=\"m{}\"", message.id)), "{}", update.heard);
    assert!(sanne.press(message.id, "next").await["problem"].is_string(), "the button is gone");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn selects_and_suggestions_reach_the_bot() {
    let house = House::start().await;
    let sanne = house.tab("Sanne").await;
    sanne.command("menu", &[]).await;
    let menu = newest(&house.person("Sanne"), &house);
    let choose = async |id: &str, values: &[&str]| {
        sanne.act("choose", &json!({"message": menu.id, "id": id, "values": values})).await
    };
    assert!(choose("pick", &["1", "3"]).await["problem"].is_string());
    assert!(choose("pick", &[]).await["problem"].is_string());
    assert_eq!(choose("pick", &["1", "2"]).await, json!({}));
    assert!(newest(&house.person("Sanne"), &house).content.contains("\"1\", \"2\""));

    let asked = json!({"path": "persona", "option": "name", "partial": "b", "options": []});
    let choices = sanne.act("suggest", &asked).await["choices"].clone();
    assert_eq!(choices, json!([{"name": "Bernd", "value": "bernd"}, {"name": "Bea", "value": "bea"}]));
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_offered_to_whom_and_where_they_are_for() {
    let house = House::start().await;
    let paths = async |name: &str, place: &str| -> Vec<String> {
        let tab = house.tab_at(name, place).await;
        let offers: Vec<Value> = serde_json::from_str(&tab.get("/commands").await).unwrap();
        offers.iter().map(|offer| offer["path"].as_str().unwrap().to_owned()).collect()
    };
    let class = house.sandbox.channel_id().to_string();
    let offered = |paths: &[String], path: &str| paths.iter().any(|known| known == path);
    let student = paths("Sanne", &class).await;
    assert!(
        offered(&student, "drill start") && !offered(&student, "drill") && !offered(&student, "add"),
        "{student:?}"
    );
    let teacher = paths("Marjan", &class).await;
    assert!(offered(&teacher, "add"), "{teacher:?}");
    let in_dm = paths("Marjan", "dm").await;
    assert!(offered(&in_dm, "drill start") && !offered(&in_dm, "add"), "{in_dm:?}");

    let offers = house.tab("Sanne").await.get("/commands").await;
    let offers: Vec<Value> = serde_json::from_str(&offers).unwrap();
    let start = offers.iter().find(|offer| offer["path"] == "drill start").unwrap();
    assert_eq!((&start["name"], &start["options"][0]["required"]), (&json!("oefening start"), &json!(true)));
    let refused = house.tab("Sanne").await.command("add", &[("student", "Yusuf")]).await;
    assert!(refused["problem"].as_str().unwrap().contains("rechten"), "{refused}");
    let missing = house.tab("Sanne").await.command("drill start", &[]).await;
    assert!(missing["problem"].as_str().unwrap().contains("verplicht"), "{missing}");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_come_back_is_told() {
    let mut house = House::impatient().await;
    for path in ["silent", "long"] {
        let outcome = house.tab("Sanne").await.command(path, &[]).await;
        assert_eq!(outcome["problem"], "De applicatie heeft niet gereageerd.", "{path}");
    }
    let tab = house.tab("Sanne").await;
    let mut inspector = String::new();
    for _ in 0..100 {
        inspector = tab.get("/inspector").await;
        if inspector.contains("geweigerd") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert!(inspector.contains("Invalid Form Body") && inspector.contains("geweigerd"), "{inspector}");
    house.stop_bot().await;
    let outcome = house.tab("Emma").await.command("report", &[]).await;
    assert_eq!(outcome["problem"], "The bot is offline. It can’t answer now.");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn text_is_sent_as_a_client_sends_it() {
    let house = House::start().await;
    let tab = house.tab_at("Yusuf", "dm").await;
    let mut live = tab.live().await;
    assert_eq!(tab.act("say", &json!({"text": "  hallo **daar**  "})).await, json!({}));
    live.until("echo: hallo <strong>daar</strong>").await;
    assert_eq!(tab.act("say", &json!({"text": "zeg @Repliek"})).await, json!({}));
    live.until("echo: zeg <span class=\"mention\">@Repliek</span>").await;
    let n = house.person("Yusuf").visible_messages(house.person("Yusuf").dm_channel()).len();
    assert!(tab.act("say", &json!({"text": "x".repeat(2001)})).await["problem"].as_str().unwrap().contains("2001"));
    assert_eq!(tab.act("say", &json!({"text": " \n "})).await, json!({}));
    assert_eq!(house.person("Yusuf").visible_messages(house.person("Yusuf").dm_channel()).len(), n);
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_language_reaches_the_page_and_the_bot() {
    let house = House::start().await;
    let tab = house.tab("Sanne").await;
    let speak = async |locale: &str| {
        let path = format!("/as/{}/locale", house.person("Sanne").id());
        tab.request("POST", &path).json(&json!({"locale": locale})).send().await.unwrap().status().as_u16()
    };
    assert_eq!(speak("xx").await, 400);
    let mut live = tab.live().await;
    for (locale, lang, word) in [
        ("fr", "fr", "Salons"),
        ("de", "de", "Kanäle"),
        ("es-ES", "es", "Canales"),
        ("en-GB", "en", "Channels"),
        ("sv-SE", "en", "Channels"),
        ("nl", "nl", "Kanalen"),
    ] {
        assert_eq!(speak(locale).await, 204);
        live.until(&format!("\"locale\":\"{locale}\"")).await;
        let page = tab.get("").await;
        assert!(page.contains(&format!("<html lang=\"{lang}\">")) && page.contains(word), "{locale}");
        let about = tab.request("GET", &format!("/as/{}/about", house.person("Sanne").id())).send().await.unwrap();
        let about = about.text().await.unwrap();
        assert!(about.matches("<li>").count() > 15 && !about.contains("page-"), "{locale}");
    }
    speak("fr").await;
    tab.command("drill start", &[("kind", "sales")]).await;
    assert!(newest(&house.person("Sanne"), &house).content.starts_with("fr: "));
    house.end().await;
}
