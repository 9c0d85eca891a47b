//! The sandbox, driven by the unmodified Discord client library.

// Clippy grants this to functions marked as tests; what helps them is granted the same.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use repliek::sandbox::{
    ClientRefusal, Fault, Gateway, Message, NoResponse, PersonSpec, Response, Sandbox, SandboxOptions,
};
use serde_json::json;
use serenity::all::{ChannelId, GatewayIntents};
use support::discord_openapi::{self, assert_requests_conform};
use support::tiny_bot::TinyBot;

type Options<'a> = &'a [(&'a str, &'a str)];
type Disturb = fn(&Gateway);

async fn start() -> (Sandbox, TinyBot) {
    start_with(SandboxOptions::default()).await
}

async fn start_with(options: SandboxOptions) -> (Sandbox, TinyBot) {
    let sandbox = Sandbox::start(options).await.unwrap();
    let bot = TinyBot::start(&sandbox).await;
    (sandbox, bot)
}

/// Ends a test in which nothing was to be refused.
async fn finish(sandbox: Sandbox, bot: TinyBot) {
    assert!(sandbox.violations().is_empty(), "{:#?}", sandbox.violations());
    assert_eq!(*bot.seen.unknown.lock().unwrap(), Vec::<String>::new());
    assert_requests_conform(&sandbox.requests());
    bot.stop().await;
    sandbox.shutdown().await;
}

async fn drill(sandbox: &Sandbox, name: &str) -> Message {
    let person = sandbox.person(name).unwrap();
    let handle = person.command("drill start", &[("kind", "complaint")]).unwrap();
    handle.message().await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_gets_an_answer_only_its_addressee_sees() {
    let (sandbox, bot) = start().await;
    let message = drill(&sandbox, "Emma").await;
    assert!(message.content.starts_with("en-GB: start="), "{}", message.content);
    assert!(message.content.contains("complaint"));
    assert!(message.ephemeral);
    assert_eq!(message.button_labelled("Verder"), Some("next"));
    assert!(message.text().contains("Mevrouw De Wit\nIk ben boos."));

    let (emma, sanne) = (sandbox.person("Emma").unwrap(), sandbox.person("Sanne").unwrap());
    assert_eq!(emma.visible_messages(sandbox.channel_id()), vec![message.clone()]);
    assert_eq!(sanne.visible_messages(sandbox.channel_id()), vec![]);
    assert_eq!(sanne.click(&message, "next").unwrap_err(), ClientRefusal::NoMessage);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_checked_before_they_are_sent() {
    use ClientRefusal::{BadValue, MissingOption, NotAllowed, NotHere, UnknownCommand, UnknownOption};
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let refused: [(&str, Options<'_>, ClientRefusal); 8] = [
        ("dril", &[], UnknownCommand("dril".into())),
        ("drill", &[], UnknownCommand("drill".into())),
        ("drill stop", &[], UnknownCommand("drill stop".into())),
        ("drill start", &[], MissingOption("kind".into())),
        ("drill start", &[("kind", "quiz")], BadValue("kind".into())),
        ("drill start", &[("kind", "sales"), ("turns", "10")], BadValue("turns".into())),
        ("drill start", &[("sort", "sales")], UnknownOption("sort".into())),
        ("add", &[("student", "Yusuf")], NotAllowed("add".into())),
    ];
    for (path, options, expected) in refused {
        assert_eq!(sanne.command(path, options).unwrap_err(), expected);
    }
    let marjan = sandbox.person("Marjan").unwrap();
    let nobody = marjan.command("add", &[("student", "Niemand")]).unwrap_err();
    assert_eq!(nobody, BadValue("student".into()));
    assert_eq!(marjan.dm_command("add", &[]).unwrap_err(), NotHere("add".into()));

    let by_label = sanne.dm_command("drill start", &[("kind", "Verkoop"), ("turns", "9")]).unwrap();
    let message = by_label.message().await.unwrap();
    assert!(message.content.contains("sales"), "{}", message.content);
    assert!(message.content.contains("Integer(9)"), "{}", message.content);
    assert_eq!(message.channel_id, sanne.dm_channel());
    let added = marjan.command("add", &[("student", "Yusuf")]).unwrap().message().await.unwrap();
    let yusuf = sandbox.person("Yusuf").unwrap().id();
    assert!(added.content.contains(&format!("<@{yusuf}>")), "{}", added.content);
    assert_eq!(added.pings, vec![], "allowed_mentions were empty");
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn typing_brings_choices() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let choices = sanne.autocomplete("persona", "name", "be", &[]).unwrap().choices().await.unwrap();
    let names: Vec<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
    assert_eq!(names, ["Bernd", "Bea"]);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_opens_a_modal_that_is_answered() {
    let (sandbox, bot) = start().await;
    let message = drill(&sandbox, "Sanne").await;
    let sanne = sandbox.person("Sanne").unwrap();
    let modal = sanne.click(&message, "answer").unwrap().modal().await.unwrap();
    assert_eq!((modal.title.as_str(), modal.inputs.len()), ("Beurt 1", 1));

    let bad_length = ClientRefusal::BadLength("text".into());
    assert_eq!(sanne.submit(&modal, &[]).unwrap_err(), bad_length);
    assert_eq!(sanne.submit(&modal, &[("text", "x")]).unwrap_err(), bad_length);
    assert_eq!(sanne.submit(&modal, &[("text", &"x".repeat(21))]).unwrap_err(), bad_length);
    let unknown = ClientRefusal::UnknownInput("tekst".into());
    assert_eq!(sanne.submit(&modal, &[("tekst", "abc")]).unwrap_err(), unknown);
    let yusuf = sandbox.person("Yusuf").unwrap();
    assert_eq!(yusuf.submit(&modal, &[("text", "abc")]).unwrap_err(), ClientRefusal::NoModal);

    let handle = sanne.submit(&modal, &[("text", "Dat spijt me")]).unwrap();
    let Response::Message(heard) = handle.response().await.unwrap() else {
        panic!("another kind of response");
    };
    assert_eq!(heard.content, "gehoord: true");
    assert!(heard.ephemeral);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modal_cannot_follow_a_modal() {
    let (sandbox, bot) = start().await;
    let message = drill(&sandbox, "Sanne").await;
    let sanne = sandbox.person("Sanne").unwrap();
    let modal = sanne.click(&message, "answer").unwrap().modal().await.unwrap();
    let handle = sanne.submit(&modal, &[("text", "nog een vraag")]).unwrap();
    bot.until(|bot| bot.refusals() == [(400, 50035)]).await;
    assert!(!handle.is_acknowledged());
    let violations = sandbox.violations();
    assert_eq!(violations[0].answer["errors"]["type"]["_errors"][0]["message"], "Value must be one of (4, 5, 6, 7).");
    bot.stop().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_changes_its_message() {
    let (sandbox, bot) = start().await;
    let message = drill(&sandbox, "Sanne").await;
    let sanne = sandbox.person("Sanne").unwrap();
    let later = sanne.click(&message, "later").unwrap();
    assert!(matches!(later.response().await.unwrap(), Response::DeferredUpdate(_)));
    let followups = later.wait_followups(1).await;
    assert_eq!(followups[0].content, "En dit");
    let now = sanne.see(message.id).unwrap();
    assert_eq!((now.content.as_str(), now.edited), ("Later", true));
    assert_eq!(now.buttons().len(), 3, "what an edit does not name stays");

    let Response::Update(updated) = sanne.click(&message, "next").unwrap().response().await.unwrap() else {
        panic!("another kind of response");
    };
    assert_eq!((updated.id, updated.content.as_str()), (message.id, "Volgende"));
    assert!(updated.ephemeral, "it stays so");
    let gone = sanne.click(&message, "next").unwrap_err();
    assert_eq!(gone, ClientRefusal::NoComponent("next".into()));
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn selects_take_what_they_offer() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let menu = sanne.command("menu", &[]).unwrap().message().await.unwrap();
    let bad = ClientRefusal::BadSelection("pick".into());
    assert_eq!(sanne.select(&menu, "pick", &[]).unwrap_err(), bad);
    assert_eq!(sanne.select(&menu, "pick", &["3"]).unwrap_err(), bad);
    let yusuf = sandbox.person("Yusuf").unwrap();
    let people = yusuf.select(&menu, "who", &["Emma"]).unwrap().message().await.unwrap();
    let emma = sandbox.person("Emma").unwrap().id();
    assert!(people.content.contains(&emma.to_string()), "{}", people.content);

    let menu = sanne.command("menu", &[]).unwrap().message().await.unwrap();
    let both = sanne.select(&menu, "pick", &["1", "2"]).unwrap().message().await.unwrap();
    assert!(both.content.contains(r#"["1", "2"]"#), "{}", both.content);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promised_answer_comes_with_a_file() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let handle = sanne.command("report", &[]).unwrap();
    let Response::Deferred(message) = handle.response().await.unwrap() else {
        panic!("another kind of response");
    };
    assert!(message.ephemeral && !message.is_thinking());
    let file = &message.attachments[0];
    assert_eq!(
        (file.filename.as_str(), file.size, file.bytes.as_slice()),
        ("verslag.csv", 8, b"a;b\n1;2\n".as_slice())
    );
    assert_eq!(file.description.as_deref(), Some("Cijfers"));
    assert_eq!(message.embeds[0].image.as_ref(), Some(&file.url));
    let served = reqwest::get(&file.url).await.unwrap().bytes().await.unwrap();
    assert_eq!(served.as_ref(), b"a;b\n1;2\n");
    assert_eq!(handle.wait_followups(1).await[0].content, "Nog iets");
    let edit = sandbox.wait_request(|request| request.method == "PATCH").await.unwrap();
    assert_eq!((edit.files[0].name.as_str(), edit.files[0].size), ("verslag.csv", 8));
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn direct_messages_are_read_and_answered() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    sanne.dm("Goedemiddag");
    let reply = sanne.wait_message(sanne.dm_channel(), |message| message.author_id == sandbox.application_id()).await;
    assert_eq!(reply.unwrap().content, "echo: Goedemiddag");
    let yusuf = sandbox.person("Yusuf").unwrap();
    assert_eq!(yusuf.visible_messages(sanne.dm_channel()), vec![]);
    sanne.say(sandbox.channel_id(), "Niet voor de bot");
    assert!(bot.seen.overheard.lock().unwrap().is_empty(), "no intent, no event");

    sanne.set_dms_closed(true);
    sanne.dm("Hoort u mij?");
    bot.until(|bot| bot.refusals() == [(403, 50007)]).await;
    bot.stop().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn texts_in_guilds_are_blank_unless_the_bot_is_named() {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    let intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MESSAGES;
    let bot = TinyBot::with_intents(&sandbox, sandbox.token(), intents).await;
    assert!(sandbox.wait_command("drill").await);
    let sanne = sandbox.person("Sanne").unwrap();
    let named = format!("<@{}> hoi", sandbox.application_id());
    sanne.say(sandbox.channel_id(), "geheim");
    sanne.say(sandbox.channel_id(), &named);
    bot.until(|bot| bot.seen.overheard.lock().unwrap().len() == 2).await;
    let mut heard = bot.seen.overheard.lock().unwrap().clone();
    heard.sort();
    assert_eq!(heard, [String::new(), named]);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_session_is_resumed_with_what_was_missed() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let gateway = sandbox.gateway();
    let ways: [(&str, Disturb); 4] = [
        ("op 7", |gateway| gateway.ask_reconnect()),
        ("close 4000", |gateway| gateway.close(4000)),
        ("cut", |gateway| gateway.cut()),
        ("op 9, resumable", |gateway| gateway.invalidate(true)),
    ];
    for (n, (way, disturb)) in ways.into_iter().enumerate() {
        disturb(&gateway);
        let handle = sanne.command("drill start", &[("kind", "sales")]).unwrap();
        assert!(handle.was_delivered(), "{way}");
        assert!(handle.message().await.is_ok(), "{way}");
        bot.until(|bot| bot.n_resumed() == n + 1).await;
    }
    assert_eq!((gateway.identifies().len(), gateway.resumes().len()), (1, 4));
    assert_eq!(bot.n_interactions(), 4, "each came once");
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invalid_session_loses_its_events() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let gateway = sandbox.gateway();
    gateway.invalidate(false);
    let lost = sanne.command("drill start", &[("kind", "sales")]).unwrap();
    assert!(!lost.was_delivered());
    assert_eq!(lost.response().await, Err(NoResponse::Offline));
    assert!(gateway.wait(|gateway| gateway.identifies().len() == 2 && gateway.is_online()).await);
    drill(&sandbox, "Sanne").await;
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_tokens_and_intents_are_turned_away() {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    let bot = TinyBot::with_intents(&sandbox, "wrong-token", GatewayIntents::GUILDS).await;
    assert!(bot.end().await.is_err());
    assert!(sandbox.gateway().identifies().is_empty(), "REST refuses it first");
    let greedy = TinyBot::with_intents(&sandbox, sandbox.token(), GatewayIntents::all()).await;
    assert!(greedy.end().await.is_err());
    assert_eq!(sandbox.gateway().identifies().len(), 1);
    assert!(!sandbox.gateway().is_online());
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn late_and_second_responses_are_refused() {
    let mut options = SandboxOptions::default();
    options.times.first_response = Duration::from_millis(200);
    let (sandbox, bot) = start_with(options).await;
    let sanne = sandbox.person("Sanne").unwrap();
    let late = sanne.command("late", &[]).unwrap();
    assert_eq!(late.response().await, Err(NoResponse::TooLate));
    bot.until(|bot| bot.refusals() == [(404, 10062)]).await;
    let twice = sanne.command("twice", &[]).unwrap();
    assert_eq!(twice.message().await.unwrap().content, "een");
    bot.until(|bot| bot.refusals() == [(404, 10062), (400, 40060)]).await;
    let silent = sanne.command("silent", &[]).unwrap();
    assert_eq!(silent.response().await, Err(NoResponse::TooLate));
    bot.stop().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_can_come_twice() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let handle = sanne.command("drill start", &[("kind", "sales")]).unwrap();
    let first = handle.message().await.unwrap();
    assert!(handle.redeliver());
    bot.until(|bot| bot.refusals() == [(400, 40060)]).await;
    assert_eq!(bot.n_interactions(), 2);
    assert_eq!(sanne.visible_messages(sandbox.channel_id()), vec![first]);
    bot.stop().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn refusals_name_the_field() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    sanne.command("long", &[]).unwrap();
    bot.until(|bot| bot.refusals() == [(400, 50035)]).await;
    let violations = sandbox.violations();
    assert_eq!(
        violations[0].answer,
        json!({"code": 50035, "message": "Invalid Form Body", "errors": {"data": {"content": {"_errors": [
            {"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 2000 or fewer in length."}]}}}})
    );
    assert_eq!(violations[0].error_code(), Some(50035));
    bot.stop().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_of_components_arrive() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let message = sanne.command("parts", &[]).unwrap().message().await.unwrap();
    assert_eq!(message.text(), "In een doos\nVerder");
    // The button's update brings content, which such a message cannot have.
    sanne.click(&message, "next").unwrap();
    bot.until(|bot| bot.refusals() == [(400, 50035)]).await;
    let refused = sandbox.violations().remove(0).answer;
    let code = &refused["errors"]["data"]["content"]["_errors"][0]["code"];
    assert_eq!(code, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2");
    bot.stop().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_seen_is_logged() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let mut n_unlogged = 0;
    for _ in 0..300 {
        let handle = sanne.command("drill start", &[("kind", "sales")]).unwrap();
        handle.message().await.unwrap();
        let path = format!("/interactions/{}/", handle.id());
        let requests = sandbox.requests();
        n_unlogged += usize::from(!requests.iter().any(|request| request.path.contains(&path)));
        sandbox.forget_requests();
    }
    assert_eq!(n_unlogged, 0);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_strike_before_or_after_the_effect() {
    let (sandbox, bot) = start().await;
    let sanne = sandbox.person("Sanne").unwrap();
    let seen = |sandbox: &Sandbox| sanne.visible_messages(sandbox.channel_id()).len();
    let say = || sanne.command("drill start", &[("kind", "sales")]).unwrap();

    sandbox.inject(Fault::on("POST", "/callback").answer(500, json!({"code": 0, "message": "500"})));
    say();
    bot.until(|bot| bot.refusals() == [(500, 0)]).await;
    assert_eq!(seen(&sandbox), 0);

    sandbox.inject(Fault::on("POST", "/callback").cut());
    say();
    bot.until(|bot| bot.refusals().len() == 2).await;
    assert_eq!((seen(&sandbox), bot.refusals()[1]), (0, (0, 0)));

    sandbox.inject(Fault::on("POST", "/callback").cut().after_effect());
    say().message().await.unwrap();
    bot.until(|bot| bot.refusals().len() == 3).await;
    assert_eq!((seen(&sandbox), bot.refusals()[2]), (1, (0, 0)));

    let slow = Duration::from_millis(150);
    sandbox.inject(Fault::on("POST", "/callback").delay(slow));
    let started = std::time::Instant::now();
    say().message().await.unwrap();
    assert!(started.elapsed() >= slow);

    sandbox.inject(Fault::on("POST", "/callback").rate_limited(Duration::from_millis(1500), false));
    say();
    bot.until(|bot| bot.refusals().len() == 4).await;
    assert_eq!(bot.refusals()[3].0, 429);
    assert_eq!(sandbox.n_faults_left(), 0);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn unknown_routes_are_violations() {
    let (sandbox, bot) = start().await;
    let channel = ChannelId::new(sandbox.channel_id().get());
    assert!(bot.http.get_pins(channel).await.is_err());
    let violations = sandbox.violations();
    assert_eq!(violations.len(), 1);
    assert_eq!((violations[0].status, violations[0].route), (404, None));
    bot.stop().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_class_is_served() {
    let (sandbox, bot) = start().await;
    let mut handles = Vec::new();
    for n in 0..50 {
        let student = sandbox.add_person(&PersonSpec::student(&format!("Leerling {n}"), "nl"));
        handles.push(student.command("drill start", &[("kind", "sales")]).unwrap());
    }
    for handle in handles {
        assert!(handle.message().await.unwrap().ephemeral);
    }
    assert_eq!(sandbox.students().len(), 53);
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn heartbeats_keep_a_connection() {
    let mut options = SandboxOptions::default();
    options.times.heartbeat = Duration::from_millis(600);
    let (sandbox, bot) = start_with(options).await;
    let gateway = sandbox.gateway();
    assert!(gateway.wait(|gateway| gateway.n_heartbeats() >= 3).await);
    drill(&sandbox, "Sanne").await;
    assert_eq!((gateway.identifies().len(), gateway.resumes().len()), (1, 0));
    finish(sandbox, bot).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_description_is_consulted() {
    if !discord_openapi::is_there() {
        return;
    }
    let (sandbox, bot) = start().await;
    let channel = ChannelId::new(sandbox.channel_id().get());
    let label = "x".repeat(81);
    let button = json!({"type": 2, "style": 1, "custom_id": "a", "label": label});
    let row = json!({"type": 1, "components": [button]});
    let body = json!({"content": "x", "components": [row]});
    let sent = bot.http.send_message(channel, Vec::new(), &body).await;
    assert!(sent.is_err(), "the sandbox refuses it");
    let requests = sandbox.requests();
    let described = std::panic::catch_unwind(|| assert_requests_conform(&requests));
    assert!(described.is_err(), "the description refuses it");
    bot.stop().await;
    sandbox.shutdown().await;
}

#[test]
fn the_sandbox_uses_no_part_of_the_bot() {
    let mut folders = vec![std::path::PathBuf::from("src/sandbox")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for wall in ["serenity", "crate::discord", "crate::terminal", "crate::app", "crate::store"] {
                assert!(!text.contains(wall), "{} uses {wall}", path.display());
            }
        }
    }
}
