//! The whole bot against a local Discord, with a database of its own.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use repliek::app::{App, Dictionaries, Library, read_folder};
use repliek::config::Config;
use repliek::dialogue::Files;
use repliek::discord::Bot;
use repliek::i18n::{Texts, lang_of};
use repliek::sandbox::{Happening, Message, Modal, Person, RateLimits, Sandbox, SandboxOptions, Times};
use repliek::store::{Location, Store};
use serde_json::json;
use tempfile::TempDir;

use super::discord_openapi::assert_requests_conform;

/// A bot in a class.
pub struct Class {
    pub sandbox: Sandbox,
    pub library: Library,
    dictionaries: Dictionaries,
    folder: TempDir,
    running: Option<(Bot, Store)>,
}

/// The drill of the fixtures alone.
pub fn fixture() -> Library {
    Library::from_files(&fixture_files())
}

pub fn fixture_files() -> Files {
    read_folder(&PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/dialogues")).unwrap()
}

impl Drop for Class {
    fn drop(&mut self) {
        if std::thread::panicking() {
            for violation in self.sandbox.violations() {
                eprintln!("refused: {violation:#?}");
            }
        }
    }
}

impl Class {
    /// A class with the drill of the fixtures.
    pub async fn start() -> Self {
        Self::with(fixture(), SandboxOptions::default()).await
    }

    pub async fn with(library: Library, options: SandboxOptions) -> Self {
        Self::with_dictionaries(library, options, Dictionaries::none()).await
    }

    pub async fn with_dictionaries(library: Library, options: SandboxOptions, dictionaries: Dictionaries) -> Self {
        let options = SandboxOptions { rate_limits: RateLimits::off(), ..options };
        Self::begin(library, options, dictionaries).await
    }

    /// A class with the drill of the fixtures, in which the bot may call as often as it may on Discord.
    pub async fn limited() -> Self {
        Self::begin(fixture(), SandboxOptions::default(), Dictionaries::none()).await
    }

    async fn begin(library: Library, options: SandboxOptions, dictionaries: Dictionaries) -> Self {
        let _ = tracing_subscriber::fmt()
            .with_env_filter(std::env::var("REPLIEK_LOG").unwrap_or_default())
            .with_test_writer()
            .try_init();
        let times = Times { patience: Duration::from_secs(30), ..options.times.clone() };
        let options = SandboxOptions { times, ..options };
        let sandbox = Sandbox::start(options).await.unwrap();
        let folder = TempDir::new().unwrap();
        let mut class = Self { sandbox, library, dictionaries, folder, running: None };
        class.start_bot().await;
        class
    }

    pub fn database(&self) -> PathBuf {
        self.folder.path().join("repliek.db")
    }

    pub fn config(&self) -> Config {
        config(self.sandbox.token(), &self.sandbox.base_url())
    }

    pub async fn start_bot(&mut self) {
        let store = Store::open(&Location::Sqlite(self.database())).await.unwrap();
        let app = App::new(store.clone(), self.library.clone()).with_dictionaries(self.dictionaries.clone());
        assert_requests_conform(&self.sandbox.requests());
        self.sandbox.forget_requests();
        let bot = Bot::start(&self.config(), app).await.unwrap();
        self.running = Some((bot, store));
        assert!(self.sandbox.wait_online().await, "the bot came online");
        let registered = self.sandbox.wait_request(|request| request.method == "PUT").await;
        assert!(registered.is_some(), "the bot has its commands");
    }

    /// Ends the bot and starts it anew with the same database.
    pub async fn restart(&mut self) {
        self.stop_bot().await;
        self.start_bot().await;
    }

    pub async fn stop_bot(&mut self) {
        if let Some((bot, store)) = self.running.take() {
            assert_eq!(bot.n_unknown_events(), 0, "events that the library could not read");
            bot.stop().await;
            store.close().await;
        }
    }

    pub fn person(&self, name: &str) -> Person {
        self.sandbox.person(name).unwrap()
    }

    /// Waits until the bot has answered whatever came in.
    pub async fn idle(&self) {
        tokio::time::sleep(Duration::from_millis(50)).await;
        if let Some((bot, _)) = &self.running {
            bot.idle().await;
        }
    }

    /// Takes the database away under the running bot.
    pub async fn close_store(&self) {
        if let Some((_, store)) = &self.running {
            store.close().await;
        }
    }

    /// Keeps the database locked for so long.
    pub async fn lock_database(&self, time: Duration) -> tokio::task::JoinHandle<()> {
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(self.database());
        let mut connection = sqlx::ConnectOptions::connect(&options).await.unwrap();
        sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut connection).await.unwrap();
        tokio::spawn(async move {
            tokio::time::sleep(time).await;
            sqlx::raw_sql("ROLLBACK").execute(&mut connection).await.unwrap();
        })
    }

    /// The reply to a click that no client would make, as it was sent; Discord does not know the click.
    pub async fn forged(&self, person: &Person, on: &Message, custom_id: &str) -> String {
        static N: AtomicU64 = AtomicU64::new(9_000_000_000_000_000_000);
        let mut happenings = self.sandbox.subscribe();
        open_modal(person, on).await;
        let mut payload = loop {
            if let Happening::Event { name, payload, .. } = happenings.recv().await.unwrap()
                && name == "INTERACTION_CREATE"
            {
                break payload;
            }
        };
        let id = N.fetch_add(1, Ordering::Relaxed).to_string();
        payload["id"] = json!(id);
        payload["data"]["custom_id"] = json!(custom_id);
        assert!(self.sandbox.gateway().dispatch("INTERACTION_CREATE", &payload));
        let request = self.sandbox.wait_request(|request| request.path.contains(&id)).await.unwrap();
        request.body.to_string()
    }

    /// Ends everything. Nothing that Discord refuses was asked.
    pub async fn end(self) {
        self.end_with(&[]).await;
    }

    /// Ends everything; Discord may have refused with these codes.
    pub async fn end_with(mut self, codes: &[u64]) {
        self.stop_bot().await;
        let violations = self.sandbox.violations();
        let unexpected =
            violations.iter().filter(|request| !request.error_code().is_some_and(|code| codes.contains(&code)));
        assert_eq!(unexpected.count(), 0, "Discord refused something");
        assert_requests_conform(&self.sandbox.requests());
    }

    /// Ends the bot, whatever Discord refused.
    pub async fn stop_quietly(mut self) {
        self.stop_bot().await;
    }
}

pub fn config(token: &str, proxy: &str) -> Config {
    Config::from_lookup(|name| match name {
        "DISCORD_TOKEN" => Some(token.to_owned()),
        "DISCORD_PROXY" => Some(proxy.to_owned()),
        _ => None,
    })
}

/// The words of the person's Discord.
pub fn texts(person: &Person) -> &'static Texts {
    Texts::of(lang_of(&person.locale()).unwrap())
}

/// The id of the button that does this: the first word of what it carries.
#[track_caller]
pub fn button(message: &Message, does: &str) -> String {
    let ids = message.buttons().into_iter().filter_map(|button| button.custom_id.clone());
    let found = ids.into_iter().find(|id| id.split(':').next() == Some(does));
    found.unwrap_or_else(|| panic!("no button {does:?} on: {}", message.text()))
}

pub fn has_button(message: &Message, does: &str) -> bool {
    message
        .buttons()
        .iter()
        .filter_map(|button| button.custom_id.as_deref())
        .any(|id| id.split(':').next() == Some(does))
}

pub async fn start(person: &Person, options: &[(&str, &str)]) -> Message {
    person.command("drill start", options).unwrap().message().await.unwrap()
}

pub async fn command(person: &Person, path: &str) -> Message {
    person.command(path, &[]).unwrap().message().await.unwrap()
}

pub async fn press(person: &Person, message: &Message, does: &str) -> Message {
    person.click(message, &button(message, does)).unwrap().message().await.unwrap()
}

pub async fn open_modal(person: &Person, message: &Message) -> Modal {
    person.click(message, &button(message, "answer")).unwrap().modal().await.unwrap()
}

pub async fn answer(person: &Person, message: &Message, text: &str) -> Message {
    let modal = open_modal(person, message).await;
    person.submit(&modal, &[("text", text)]).unwrap().message().await.unwrap()
}
