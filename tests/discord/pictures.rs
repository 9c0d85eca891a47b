//! What people see, as it is sent, in five languages.
//!
//! With `REPLIEK_PICTURES` set to a folder, the messages are also written there for the picture tool.

use std::collections::BTreeMap;
use std::sync::Arc;

use repliek::app::Library;
use repliek::engine::lang::{Lang, Mode};
use repliek::engine::session::{Input, Phase, Session};
use repliek::i18n::Texts;
use repliek::sandbox::SandboxOptions;
use serde_json::{Value, json};

use crate::playing::locale;
use crate::support::discord::{Class, answer, button, command, fixture, open_modal, press, start};

/// The messages of one person's way through a drill, by name.
async fn way(library: Library, id: &str, lang: Lang) -> Vec<(&'static str, Value)> {
    let class = Class::with(library, SandboxOptions::default()).await;
    let person = class.person("Sanne");
    person.set_locale(locale(lang));
    let drill = Arc::clone(&class.library.catalogue().drill(id).unwrap().languages[&lang]);
    let model = |session: &Session| match session.phase() {
        Phase::Awaiting(turn) => Some(drill.turn(turn).model_answer.clone()),
        Phase::Ended(_) | Phase::Abandoned => None,
    };
    let mut session = Session::new(Arc::clone(&drill), Mode::Practice);
    let first = model(&session).unwrap();
    let half = format!("{}.", first.split_inclusive(['.', '?', '!']).next_back().unwrap().trim().trim_end_matches('.'));
    let mut shown = Vec::new();
    let sent = async |name: &'static str| {
        class.idle().await;
        let requests = class.sandbox.requests();
        let body = requests.last().map(|request| request.body.clone()).unwrap_or_default();
        (name, body["data"].clone())
    };
    let picker = start(&person, &[]).await;
    shown.push(sent("picker").await);
    let select = picker.selects()[1].custom_id.clone();
    let picker = person.select(&picker, &select, &[id]).unwrap().message().await.unwrap();
    shown.push(sent("picked").await);
    let card = person.click(&picker, &button(&picker, "begin")).unwrap().message().await.unwrap();
    shown.push(sent("card").await);
    let hinted = press(&person, &card, "hint").await;
    shown.push(sent("hint").await);
    open_modal(&person, &hinted).await;
    shown.push(sent("modal").await);
    let next = answer(&person, &hinted, &half).await;
    shown.push(sent("feedback").await);
    start(&person, &[("drill", id)]).await;
    shown.push(sent("open").await);
    let refused = answer(&person, &next, "👍").await;
    shown.push(sent("refused").await);
    press(&person, &card, "hint").await;
    shown.push(sent("stale").await);
    session = session.step(Input::Answer(&half)).unwrap().session;
    let mut message = refused;
    while let Some(text) = model(&session) {
        session = session.step(Input::Answer(&text)).unwrap().session;
        message = answer(&person, &message, &text).await;
    }
    shown.push(sent("debrief").await);
    for (path, name) in [
        ("drill list", "list"),
        ("drill history", "history"),
        ("help", "help"),
        ("privacy about", "privacy"),
        ("privacy delete", "delete"),
    ] {
        command(&person, path).await;
        shown.push(sent(name).await);
    }
    let list = command(&person, "drill history").await;
    let id = list.selects()[0].options[0].value.clone();
    let attempt = person.select(&list, "history", &[&id]).unwrap().message().await.unwrap();
    shown.push(sent("attempt").await);
    press(&person, &attempt, "marks").await;
    shown.push(sent("marks").await);
    class.end().await;
    shown
}

/// Ids and times by what they are.
fn redacted(text: &str) -> String {
    let is_id = |word: &str| word.len() == 32 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_day = |word: &str| word.len() == 10 && word.starts_with("20") && word.matches('-').count() == 2;
    let mut shown = String::new();
    let mut word = String::new();
    for c in text.chars().chain(std::iter::once('\0')) {
        if c.is_ascii_alphanumeric() || c == '-' {
            word.push(c);
            continue;
        }
        let seconds = shown.ends_with("<t:") && word.bytes().all(|byte| byte.is_ascii_digit());
        shown.push_str(match word.as_str() {
            id if is_id(id) => "[id]",
            day if is_day(day) => "[day]",
            _ if seconds => "[time]",
            other => other,
        });
        word.clear();
        if c != '\0' {
            shown.push(c);
        }
    }
    shown
}

#[tokio::test(flavor = "multi_thread")]
async fn people_see_this() {
    for &lang in Lang::ALL {
        let shown = way(fixture(), "broken-mug", lang).await;
        let built_in = Library::built_in();
        let there = built_in.drill("late-parcel", lang).is_ok();
        if let (Ok(folder), true) = (std::env::var("REPLIEK_PICTURES"), there) {
            for (name, body) in &way(built_in, "late-parcel", lang).await {
                std::fs::write(format!("{folder}/{lang}-{name}.json"), picture(name, body).to_string()).unwrap();
            }
        }
        let all: Value = shown.into_iter().map(|(name, body)| (name.to_owned(), body)).collect();
        let text = redacted(&serde_json::to_string_pretty(&sorted(&all)).unwrap());
        insta::assert_snapshot!(format!("way-{lang}"), text);
    }
}

/// Who types all that is asked for as bare keywords is told what the last marks want.
#[tokio::test(flavor = "multi_thread")]
async fn keywords_are_told_to_be_sentences() {
    for &lang in Lang::ALL {
        let class = Class::with(fixture(), SandboxOptions::default()).await;
        let person = class.person("Sanne");
        person.set_locale(locale(lang));
        let drill = Arc::clone(&class.library.catalogue().drill("broken-mug").unwrap().languages[&lang]);
        let first = &drill.turn(drill.start).model_answer;
        let offer = drill.turns.iter().find(|turn| turn.id == "offer").unwrap();
        let keywords: Vec<&str> = offer.elements.iter().map(|element| element.patterns[0].source()).collect();
        let card = start(&person, &[("drill", "broken-mug")]).await;
        let next = answer(&person, &card, first).await;
        let feedback = answer(&person, &next, &keywords.join(", ")).await;
        let said = Texts::of(lang).say("unearned-sentence", &[]);
        assert!(feedback.text().contains(&said), "{}", feedback.text());
        if let Ok(folder) = std::env::var("REPLIEK_PICTURES") {
            class.idle().await;
            let body = class.sandbox.requests().last().unwrap().body["data"].clone();
            std::fs::write(format!("{folder}/{lang}-keywords.json"), picture("keywords", &body).to_string()).unwrap();
        }
        class.end().await;
    }
}

/// The same with its keys in order, whatever order a map keeps.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields: BTreeMap<&String, &Value> = fields.iter().collect();
            fields.into_iter().map(|(key, value)| (key.clone(), sorted(value))).collect()
        }
        Value::Array(values) => values.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// What the picture tool reads.
fn picture(name: &str, body: &Value) -> Value {
    if name == "modal" {
        return json!({"messages": [], "modal_app": "Repliek", "modal": body});
    }
    let mut message = body.clone();
    message["id"] = json!("1");
    message["type"] = json!(20);
    message["author"] = json!({"id": "900", "username": "Repliek", "bot": true});
    message["timestamp"] = json!("2026-11-21T10:00:00Z");
    json!({"channel": {"name": "oefenen", "type": 0}, "messages": [message]})
}
