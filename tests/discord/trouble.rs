//! Discord or the database is slow, refuses, or is not there; and nothing of it shows in the logs.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use repliek::app::App;
use repliek::config::Config;
use repliek::discord::{Bot, Failure, whoami};
use repliek::sandbox::{Fault, Response, Sandbox, SandboxOptions};
use repliek::store::{Location, Store};
use serde_json::json;
use tracing_subscriber::EnvFilter;

use crate::support::discord::{Class, answer, command, config, fixture, has_button, open_modal, start};
use crate::{DRILL, GOOD};

#[tokio::test(flavor = "multi_thread")]
async fn a_reply_is_sent_again_when_discord_asks_for_it() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    class.sandbox.inject(Fault::on("POST", "/callback").rate_limited(Duration::from_millis(300), false));
    let card = start(&sanne, &[DRILL]).await;
    class.sandbox.inject(Fault::on("POST", "/callback").answer(500, json!({"code": 0, "message": "500"})).times(2));
    let next = answer(&sanne, &card, GOOD).await;
    assert!(next.text().contains("En wat nu?"), "{}", next.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_even_where_its_reply_is_lost() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let modal = open_modal(&sanne, &card).await;
    let unknown = json!({"code": 10062, "message": "Unknown interaction"});
    class.sandbox.inject(Fault::on("POST", "/callback").answer(404, unknown));
    let handle = sanne.submit(&modal, &[("text", GOOD)]).unwrap();
    assert!(handle.message().await.is_err());
    let resumed = command(&sanne, "drill resume").await;
    assert!(resumed.text().contains("En wat nu?"), "{}", resumed.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_database_is_waited_for() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let modal = open_modal(&sanne, &card).await;
    let lock = class.lock_database(Duration::from_millis(3500)).await;
    let handle = sanne.submit(&modal, &[("text", GOOD)]).unwrap();
    let response = handle.response().await.unwrap();
    lock.await.unwrap();
    let Response::Deferred(next) = response else { panic!("{response:?}") };
    assert!(next.ephemeral && next.text().contains("En wat nu?") && has_button(&next, "answer"), "{}", next.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bot_without_a_good_token_says_so() {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&Location::Sqlite(folder.path().join("repliek.db"))).await.unwrap();
    let start = async |config: &Config| Bot::start(config, App::new(store.clone(), fixture())).await.err();
    assert_eq!(start(&Config::from_lookup(|_| None)).await, Some(Failure::NoToken));
    assert_eq!(start(&config("wrong", &sandbox.base_url())).await, Some(Failure::TokenRefused));
    let good = config(sandbox.token(), &sandbox.base_url());
    assert!(!whoami(&good).await.unwrap().is_empty());
    sandbox.shutdown().await;
    assert_eq!(start(&good).await, Some(Failure::Unreachable));
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn names_and_answers_never_reach_the_log() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new("repliek=trace"))
        .with_writer(move || writer.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    // One thread, so that whatever is logged is logged here.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let class = Class::start().await;
        let sanne = class.person("Sanne");
        let card = start(&sanne, &[DRILL]).await;
        let next = answer(&sanne, &card, GOOD).await;
        answer(&sanne, &next, "🙈🙈").await;
        sanne.set_dms_closed(true);
        class.sandbox.inject(Fault::on("POST", "/callback").answer(404, json!({"code": 10062, "message": "gone"})));
        let _ = sanne.dm(GOOD);
        let lost = sanne.command("drill history", &[]).unwrap();
        assert!(lost.message().await.is_err());
        class.stop_quietly().await;
        let said = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert!(said.contains("connected"), "{said}");
        for secret in ["Sanne", "vervelend", "🙈", "sandbox-token", "sandbox-interaction", &sanne.id().to_string()] {
            assert!(!said.contains(secret), "{secret} in {said}");
        }
    });
}
