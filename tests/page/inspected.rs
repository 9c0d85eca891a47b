//! What the inspector shows of the gateway, and of what does not come in time.

use std::time::Duration;

use repliek::sandbox::{Happening, SandboxOptions, Times};
use serde_json::{Value, json};

use super::browser::{House, Tab};

/// The lines of the inspector, newest first, each as its text.
async fn lines(tab: &Tab<'_>) -> Vec<String> {
    let drawn = tab.get("/inspector").await;
    drawn.split("<li class=\"entry").skip(1).map(str::to_owned).collect()
}

/// Waits until there is such a line.
async fn line(tab: &Tab<'_>, is_it: impl Fn(&str) -> bool) -> String {
    for _ in 0..500 {
        if let Some(line) = lines(tab).await.into_iter().find(|line| is_it(line)) {
            return line;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("it never came: {:#?}", lines(tab).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_comes_later_sees_the_whole_beginning() {
    let mut house = House::start().await;
    let tab = house.tab("Sanne").await;
    line(&tab, |line| line.contains("<b>PUT</b>")).await;
    let all = lines(&tab).await;
    let mut names = ["GET</b> /<wbr>gateway/", "HELLO", "IDENTIFY", "READY", "GUILD_CREATE", "PUT</b>"].iter();
    let mut next = names.next();
    for line in all.iter().rev() {
        if next.is_some_and(|name| line.contains(name)) {
            next = names.next();
        }
    }
    assert_eq!(next, None, "in this order: {all:#?}");
    let identify = all.iter().find(|line| line.contains("IDENTIFY")).unwrap();
    assert!(identify.contains("•••") && identify.contains("intents"), "{identify}");
    assert!(!all.concat().contains(house.sandbox.token()), "nobody reads the token");
    let guild = all.iter().find(|line| line.contains("GUILD_CREATE")).unwrap();
    assert!(guild.contains("Klas 3B"), "{guild}");

    // A lost connection, what was kept meanwhile, and the resume.
    house.sandbox.gateway().cut();
    line(&tab, |line| line.contains("De verbinding viel weg") && line.starts_with(" problem")).await;
    line(&tab, |line| line.contains("RESUMED")).await;
    line(&tab, |line| line.contains(">RESUME<") && line.contains("•••")).await;

    house.stop_bot().await;
    let tab = house.tab("Sanne").await;
    line(&tab, |line| line.contains("De bot verbrak de verbinding") && !line.starts_with(" problem")).await;
    tab.command("report", &[]).await;
    line(&tab, |line| line.contains("niet afgeleverd") && line.starts_with(" problem")).await;
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn heartbeats_share_a_line() {
    let times = Times { heartbeat: Duration::from_millis(600), ..Times::default() };
    let house = House::with(SandboxOptions { times, ..SandboxOptions::default() }).await;
    let tab = house.tab("Sanne").await;
    assert!(house.sandbox.gateway().wait(|gateway| gateway.n_heartbeats() >= 3).await);
    let shared = line(&tab, |line| line.contains("HEARTBEAT") && !line.contains("× 1<")).await;
    assert!(shared.contains("hartslagen van deze verbinding") && !shared.starts_with(" problem"), "{shared}");
    assert_eq!(lines(&tab).await.iter().filter(|line| line.contains("HEARTBEAT")).count(), 1);
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_and_times_are_told() {
    let house = House::start().await;
    let tab = house.tab("Sanne").await;
    tab.command("drill start", &[("kind", "complaint")]).await;
    let answer = line(&tab, |line| line.contains("/<wbr>callback")).await;
    assert!(
        answer.contains("204 ok")
            && answer.contains("hoelang de gebruiker wachtte")
            && answer.contains("Limiet: 50 per 1 s; nog"),
        "{answer}"
    );
    line(&tab, |line| line.contains("INTERACTION_CREATE") && line.contains("hoelang de gebruiker wachtte")).await;
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bot_leaves_waiting_fails_in_time() {
    let (first_response, token_life) = (Duration::from_secs(1), Duration::from_secs(2));
    let times = Times { first_response, token_life, ..Times::default() };
    let house = House::with(SandboxOptions { times, ..SandboxOptions::default() }).await;
    let tab = house.tab("Sanne").await;
    let mut live = tab.live().await;

    // Nothing at all.
    assert_eq!(tab.command("silent", &[]).await["problem"], "De applicatie heeft niet gereageerd.");
    let late = line(&tab, |line| line.contains("Geen reactie binnen 1 s")).await;
    assert!(late.starts_with(" problem") && late.contains("silent"), "{late}");

    // A promise, which is not kept.
    let mut feed = house.sandbox.subscribe();
    let asked = house.person("Sanne").command("silent", &[]).unwrap();
    let token = loop {
        match feed.recv().await.unwrap() {
            Happening::Event { name, payload, .. } if name == "INTERACTION_CREATE" => {
                break payload["token"].as_str().unwrap().to_owned();
            }
            _ => {}
        }
    };
    let promise = json!({"type": 5, "data": {"flags": 64}});
    let callback = format!("/api/v10/interactions/{}/{token}/callback", asked.id());
    let promised = house.bare("POST", &callback).json(&promise).send().await.unwrap();
    assert_eq!(promised.status(), 204);
    live.until("Repliek denkt na").await;
    assert!(!live.heard.contains("niet gereageerd"), "not before its time");
    live.until("De applicatie heeft niet gereageerd.").await;
    let shown = tab.get("/messages").await;
    assert!(shown.contains("niet gereageerd") && !shown.contains("denkt na"), "{shown}");
    let n_late = lines(&tab).await.iter().filter(|line| line.contains("Geen reactie")).count();
    assert_eq!(n_late, 1, "a promise is a response");

    // And cannot be kept any more, as on Discord.
    let original = format!("/api/v10/webhooks/{}/{token}/messages/@original", house.sandbox.application_id());
    let refused = house.bare("PATCH", &original).json(&json!({"content": "toch nog"})).send().await.unwrap();
    assert_eq!(refused.status(), 401);
    assert_eq!(refused.json::<Value>().await.unwrap()["code"], 50027);
    house.end().await;
}
