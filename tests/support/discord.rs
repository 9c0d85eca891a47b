//! The whole bot against a local Discord, with a database of its own.

use std::path::PathBuf;
use std::time::Duration;

use repliek::app::{App, Library, read_folder};
use repliek::config::Config;
use repliek::dialogue::Files;
use repliek::discord::Bot;
use repliek::i18n::{Texts, lang_of};
use repliek::sandbox::{Message, Modal, Person, RateLimits, Sandbox, SandboxOptions, Times};
use repliek::store::{Location, Store};
use tempfile::TempDir;

/// A bot in a class.
pub struct Class {
    pub sandbox: Sandbox,
    pub library: Library,
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
        for violation in self.sandbox.violations() {
            eprintln!("refused: {violation:#?}");
        }
    }
}

impl Class {
    /// A class with the drill of the fixtures.
    pub async fn start() -> Self {
        Self::with(fixture(), SandboxOptions::default()).await
    }

    pub async fn with(library: Library, options: SandboxOptions) -> Self {
        let _ = tracing_subscriber::fmt()
            .with_env_filter(std::env::var("REPLIEK_LOG").unwrap_or_default())
            .with_test_writer()
            .try_init();
        let times = Times { patience: Duration::from_secs(30), ..options.times.clone() };
        let options = SandboxOptions { rate_limits: RateLimits::off(), times, ..options };
        let sandbox = Sandbox::start(options).await.unwrap();
        let folder = TempDir::new().unwrap();
        let mut class = Self { sandbox, library, folder, running: None };
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
        let app = App::new(store.clone(), self.library.clone());
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

    /// Ends everything. Nothing that Discord refuses was asked.
    pub async fn end(mut self) {
        self.stop_bot().await;
        assert!(self.sandbox.violations().is_empty(), "Discord refused something");
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
