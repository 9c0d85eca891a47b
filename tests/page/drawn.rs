//! How messages look: what a bot sends, and what the page makes of it.

use serde_json::{Value, json};

use super::browser::House;

/// Sends a message as the bot and gives it as Sanne's page draws it.
async fn drawn(house: &House, body: &Value) -> String {
    let path = format!("/api/v10/channels/{}/messages", house.sandbox.channel_id());
    let token = format!("Bot {}", house.sandbox.token());
    let sent = house.bare("POST", &path).header("authorization", &token).json(body).send().await.unwrap();
    let (status, sent) = (sent.status(), sent.json::<Value>().await.unwrap());
    assert_eq!(status, 200, "{sent}");
    let list = house.tab("Sanne").await.get("/messages").await;
    let id = sent["id"].as_str().unwrap();
    let own = format!("id=\"m{id}\"");
    let message = list.split("<article").find(|message| message.contains(&own)).unwrap();
    message.split("</article>").next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_part_is_drawn() {
    let house = House::quick().await;
    let (sanne, channel) = (house.person("Sanne").id(), house.sandbox.channel_id());
    let url = "https://discord.com/channels/@me/5";
    let row = |part: Value| json!({"content": "x", "components": [{"type": 1, "components": [part]}]});
    let v2 = |part: Value| json!({"flags": 32768, "components": [part]});
    let cases = [
        (
            json!({"content": format!("<@{sanne}> <#{channel}>"), "allowed_mentions": {"parse": ["users"]}}),
            vec!["pings", "class=\"mention me\">@Sanne<", "#algemeen</a>"],
        ),
        (
            json!({"content": "# a\n> b\n- c\n```rs\nd\n```"}),
            vec!["class=\"h1\"", "<blockquote>", "<li class=\"d0\">c</li>", "data-lang=\"rs\""],
        ),
        (
            json!({"content": "<t:1700000000:R> ||z||"}),
            vec!["datetime=\"2023-11-14T22:13:20Z\"", "data-style=\"R\"", "aria-label=\"Spoiler"],
        ),
        (
            json!({"embeds": [{"title": "T", "color": 255, "fields": [{"name": "N", "value": "V", "inline": true}],
            "footer": {"text": "F"}}]}),
            vec!["fill=\"#0000ff\"", "class=\"field inline\"", "class=\"embed-footer\">F<"],
        ),
        (
            row(
                json!({"type": 2, "style": 4, "custom_id": "d", "label": "Weg", "emoji": {"name": "❌"}, "disabled": true}),
            ),
            vec!["button danger", "data-id=\"d\"", "disabled", "<span>Weg</span>", "❌"],
        ),
        (row(json!({"type": 2, "style": 5, "url": url, "label": "DM"})), vec!["/dm\"", "data-do=\"visit\""]),
        (
            row(json!({"type": 3, "custom_id": "s", "min_values": 0, "max_values": 2, "options": [
            {"label": "A", "value": "1", "description": "eerste", "default": true}, {"label": "B", "value": "2"}]})),
            vec!["data-least=\"0\"", "data-most=\"2\"", "aria-selected=\"true\" data-value=\"1\"", "eerste"],
        ),
        (row(json!({"type": 5, "custom_id": "u"})), vec!["Kies een gebruiker", ">Yusuf<", ">Emma<"]),
        (row(json!({"type": 8, "custom_id": "c"})), vec!["Kies een kanaal", "#algemeen"]),
        (
            v2(json!({"type": 17, "accent_color": 0x00FF_0000, "components": [
            {"type": 9, "components": [{"type": 10, "content": "**t**"}],
                "accessory": {"type": 2, "style": 1, "custom_id": "a", "label": "K"}},
            {"type": 14, "spacing": 2}]})),
            vec!["fill=\"#ff0000\"", "<strong>t</strong>", "class=\"accessory\"", "class=\"space wide\""],
        ),
        (
            v2(
                json!({"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}, "description": "een kat"}]}),
            ),
            vec!["een kat", "example.org"],
        ),
    ];
    for (body, expected) in cases {
        let message = drawn(&house, &body).await;
        for part in expected {
            assert!(message.contains(part), "{part} of {body} in {message}");
        }
        assert!(message.contains("class=\"tag\">APP<"), "{message}");
    }
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn replies_show_what_they_answer_to_whom_sees_it() {
    let house = House::quick().await;
    let said = house.person("Yusuf").say(house.sandbox.channel_id(), "Hoe **werkt** dit?");
    let body = json!({"content": "Zo.", "message_reference": {"message_id": said.id}});
    let reply = drawn(&house, &body).await;
    assert!(reply.contains(&format!("href=\"#m{}\"", said.id)) && reply.contains("Hoe <strong>werkt</strong> dit?"));
    let (sanne, yusuf) = (house.tab("Sanne").await, house.tab("Yusuf").await);
    sanne.command("drill start", &[("kind", "complaint")]).await;
    let hidden = house.person("Sanne").visible_messages(house.sandbox.channel_id()).pop().unwrap();
    assert!(hidden.ephemeral);
    sanne.press(hidden.id, "later").await;
    let own = sanne.get("/messages").await;
    assert!(own.contains("Alleen jij kunt dit zien") && own.contains("gebruikte"), "{own}");
    assert!(!yusuf.get("/messages").await.contains("gebruikte"));
    house.end().await;
}
