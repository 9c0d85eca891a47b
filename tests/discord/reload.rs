//! The drills change while the bot runs.

use repliek::app::{App, Library, Watched};
use repliek::discord::Bot;
use repliek::sandbox::{RateLimits, Sandbox, SandboxOptions};
use repliek::store::{Location, Store};
use serde_json::Value;
use tempfile::TempDir;
use tokio::sync::mpsc;

use crate::support::discord::{answer, command, config, fixture, press, start};
use crate::support::folder;
use crate::{DRILL, GOOD, OFFER};

async fn sandbox() -> Sandbox {
    Sandbox::start(SandboxOptions { rate_limits: RateLimits::off(), ..SandboxOptions::default() }).await.unwrap()
}

/// The kinds of drill that the registered command offers.
fn kinds(sandbox: &Sandbox) -> Vec<String> {
    let commands = sandbox.commands();
    let drill = commands.iter().find(|command| command["name"] == "drill").unwrap();
    let choices = drill["options"][0]["options"][0]["choices"].as_array().cloned().unwrap_or_default();
    choices.iter().filter_map(|choice| Value::as_str(&choice["value"]).map(str::to_owned)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn commands_are_registered_again_where_they_list_what_changed() {
    let (sandbox, database) = (sandbox().await, TempDir::new().unwrap());
    let store = Store::open(&Location::Sqlite(database.path().join("repliek.db"))).await.unwrap();
    let app = App::new(store.clone(), fixture());
    let bot = Bot::start(&config(sandbox.token(), &sandbox.base_url()), app.clone()).await.unwrap();
    let registered = |sandbox: &Sandbox| sandbox.requests().iter().filter(|request| request.method == "PUT").count();
    assert!(sandbox.wait_request(|request| request.method == "PUT").await.is_some());
    assert_eq!(kinds(&sandbox), ["complaint"]);
    app.set_library(Library::from_files(&repliek::dialogue::Files::default()));
    assert!(sandbox.wait_request(|_| registered(&sandbox) == 2).await.is_some());
    assert_eq!(kinds(&sandbox), Vec::<String>::new());
    app.set_library(fixture());
    assert!(sandbox.wait_request(|_| registered(&sandbox) == 3).await.is_some());
    assert_eq!(kinds(&sandbox), ["complaint"]);
    // The same kinds of drill: nothing to say to Discord.
    app.set_library(fixture());
    command(&sandbox.person("Sanne").unwrap(), "drill list").await;
    assert_eq!(registered(&sandbox), 3);
    bot.stop().await;
    store.close().await;
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_drill_is_not_played_and_a_mended_one_goes_on() {
    let (sandbox, database, folder) = (sandbox().await, TempDir::new().unwrap(), folder::fixture());
    let store = Store::open(&Location::Sqlite(database.path().join("repliek.db"))).await.unwrap();
    let watched = Watched::from_now(folder.path());
    let app = App::new(store.clone(), Library::with_folder(folder.path()).unwrap());
    let bot = Bot::start(&config(sandbox.token(), &sandbox.base_url()), app.clone()).await.unwrap();
    assert!(sandbox.wait_command("drill").await);
    let (tell, mut told) = mpsc::unbounded_channel();
    let reading = tokio::spawn(watched.keep_reading(app, move |_| tell.send(()).unwrap()));
    told.recv().await.unwrap();

    let (sanne, emma) = (sandbox.person("Sanne").unwrap(), sandbox.person("Emma").unwrap());
    let card = start(&sanne, &[DRILL]).await;
    let next = answer(&sanne, &card, GOOD).await;
    let words = folder.path().join("drills/complaint/broken-mug/nl.toml");
    let good = std::fs::read_to_string(&words).unwrap();
    std::fs::write(&words, good.replace("[persona]", "[persona")).unwrap();
    told.recv().await.unwrap();
    let refused = start(&emma, &[DRILL, ("language", "nl")]).await;
    assert!(refused.embeds.iter().all(|embed| !embed.text().contains("scherven")), "{}", refused.text());
    let removed = press(&sanne, &next, "answer").await;
    assert!(removed.text().contains("niet meer beschikbaar"), "{}", removed.text());

    std::fs::write(&words, &good).unwrap();
    told.recv().await.unwrap();
    let third = answer(&sanne, &next, OFFER).await;
    assert!(third.text().contains("klinkt beter"), "the same words, so it goes on: {}", third.text());
    std::fs::write(&words, good.replace("En wat nu?", "En nu dan?")).unwrap();
    told.recv().await.unwrap();
    let changed = press(&sanne, &third, "answer").await;
    assert!(changed.text().contains("veranderd sinds je begon"), "{}", changed.text());

    reading.abort();
    bot.stop().await;
    store.close().await;
    sandbox.shutdown().await;
}
