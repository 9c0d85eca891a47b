//! The bot's connection to Discord, from start to shutdown.

use std::future::Future;
use std::sync::{Arc, Once, OnceLock};
use std::time::Duration;

use serde_json::Value;
use serenity::all::{
    ApplicationId, Client, ClientBuilder, Context, Event, EventHandler, GatewayIntents, Interaction, Message,
    RawEventHandler, Ready, ShardManager,
};
use serenity::async_trait;
use serenity::http::{LightMethod, Route};
use tokio::sync::Mutex;
use tokio::task::JoinHandle;

use super::commands;
use super::desk::Desk;
use super::rest::{CallError, Rest};
use crate::app::App;
use crate::config::Config;
use crate::engine::lang::Lang;
use crate::engine::text::Answer;

/// How long open work may take at shutdown.
const FAREWELL: Duration = Duration::from_secs(5);

/// Why there is no bot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// No token was given.
    #[error("no token")]
    NoToken,
    /// Discord does not know the token.
    #[error("the token was refused")]
    TokenRefused,
    /// Discord does not answer.
    #[error("Discord does not answer")]
    Unreachable,
    /// The connection ended and does not come back.
    #[error("the connection was lost")]
    Lost,
}

impl Failure {
    /// The message that tells a person what to do.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoToken => "bot-no-token",
            Self::TokenRefused => "bot-refused",
            Self::Unreachable => "bot-unreachable",
            Self::Lost => "discord-failure-lost",
        }
    }
}

impl From<CallError> for Failure {
    fn from(error: CallError) -> Self {
        match error {
            CallError::Refused { status: 401, .. } => Self::TokenRefused,
            CallError::Refused { .. } | CallError::Unreachable => Self::Unreachable,
        }
    }
}

/// The bot's own name on Discord: whether the token is good.
pub async fn whoami(config: &Config) -> Result<String, Failure> {
    let me = rest(config)?.call(LightMethod::Get, Route::UserMe, None, None).await?;
    Ok(me.get("username").and_then(Value::as_str).unwrap_or_default().to_owned())
}

fn rest(config: &Config) -> Result<Rest, Failure> {
    let token = config.discord_token.as_ref().ok_or(Failure::NoToken)?;
    Ok(Rest::new(token.reveal(), config.discord_proxy.as_deref())?)
}

/// A bot that is connected, or trying to.
pub struct Bot {
    desk: Arc<Desk>,
    shards: Arc<ShardManager>,
    running: JoinHandle<Result<(), Failure>>,
    registering: JoinHandle<()>,
}

impl Bot {
    /// Checks the token and connects. What marking needs is read once that is done, and nobody waits for it.
    pub async fn start(config: &Config, app: App) -> Result<Self, Failure> {
        let rest = rest(config)?;
        let me = rest.call(LightMethod::Get, Route::UserMe, None, None).await?;
        // A bot's application has the id of its user; READY corrects those few that are older than this rule.
        if let Some(id) = me.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok()) {
            rest.http().set_application_id(ApplicationId::new(id));
        }
        let mut changes = app.library_changes();
        let desk = Arc::new(Desk::new(app, rest));
        let commands =
            Arc::new(Commands { desk: Arc::clone(&desk), application: OnceLock::new(), there: Mutex::default() });
        let mut client = client(&desk, &commands).await?;
        let shards = Arc::clone(&client.shard_manager);
        let running = tokio::spawn(async move { client.start_autosharded().await.map_err(|error| of_gateway(&error)) });
        let registering = tokio::spawn(async move {
            while changes.changed().await.is_ok() {
                commands.register().await;
            }
        });
        Ok(Self { desk, shards, running, registering })
    }

    /// Runs until `shutdown` comes; what came in before is still answered.
    pub async fn run(mut self, shutdown: impl Future<Output = ()>) -> Result<(), Failure> {
        tokio::select! {
            () = shutdown => {}
            ended = &mut self.running => {
                self.registering.abort();
                tracing::error!("the connection to Discord was lost");
                return ended.unwrap_or(Err(Failure::Lost)).and(Err(Failure::Lost));
            }
        }
        self.stop().await;
        Ok(())
    }

    /// How many events came that the library could not read.
    pub fn n_unknown_events(&self) -> u64 {
        self.desk.n_unknown_events()
    }

    /// Waits until everything that came in was answered.
    pub async fn idle(&self) {
        self.desk.idle().await;
    }

    /// Answers what came in, says goodbye and disconnects.
    pub async fn stop(self) {
        self.registering.abort();
        if tokio::time::timeout(FAREWELL, self.desk.idle()).await.is_err() {
            tracing::warn!("some replies were not finished");
        }
        self.shards.shutdown_all().await;
        if tokio::time::timeout(FAREWELL, self.running).await.is_err() {
            tracing::warn!("the connection did not end in time");
        }
    }
}

/// Reads an answer in each language, which loads what that needs, then the dictionaries, one after the other: the first
/// answers are marked beside it.
fn warm_up(app: &App) {
    let library = app.library();
    for &lang in Lang::ALL {
        let mut drills = library.catalogue().drills().filter_map(|entry| entry.languages.get(&lang));
        if let Some(turn) = drills.find_map(|drill| drill.turns.first()) {
            Answer::parse(&turn.model_answer, lang).identified_language();
        }
    }
    for &lang in Lang::ALL {
        app.dictionaries().wait(lang);
    }
}

async fn client(desk: &Arc<Desk>, commands: &Arc<Commands>) -> Result<Client, Failure> {
    let intents = GatewayIntents::GUILDS | GatewayIntents::DIRECT_MESSAGES;
    let client = ClientBuilder::new_with_http(desk.rest().another_http(), intents)
        .event_handler(Handler { desk: Arc::clone(desk), commands: Arc::clone(commands), warmed: Once::new() })
        .raw_event_handler(Unknown(Arc::clone(desk)));
    client.await.map_err(|error| of_gateway(&error))
}

fn of_gateway(error: &serenity::Error) -> Failure {
    match error {
        serenity::Error::Gateway(serenity::gateway::GatewayError::InvalidAuthentication) => Failure::TokenRefused,
        serenity::Error::Http(_) => Failure::Unreachable,
        _ => Failure::Lost,
    }
}

/// The commands as Discord has them.
struct Commands {
    desk: Arc<Desk>,
    application: OnceLock<ApplicationId>,
    /// What was registered last.
    there: Mutex<Option<Value>>,
}

impl Commands {
    /// Registers them where they are not what is registered already: some list what there is to play.
    async fn register(&self) {
        // Before the bot is connected, nothing is.
        let Some(&application_id) = self.application.get() else { return };
        let mut there = self.there.lock().await;
        let body = commands::registration(self.desk.app());
        if there.as_ref() == Some(&body) {
            return;
        }
        match self.desk.rest().call(LightMethod::Put, Route::Commands { application_id }, Some(&body), None).await {
            Ok(_) => *there = Some(body),
            Err(error) => tracing::error!(%error, "the commands could not be registered"),
        }
    }
}

struct Handler {
    desk: Arc<Desk>,
    commands: Arc<Commands>,
    warmed: Once,
}

#[async_trait]
impl EventHandler for Handler {
    async fn ready(&self, _: Context, ready: Ready) {
        tracing::info!(guilds = ready.guilds.len(), "connected");
        self.commands.application.get_or_init(|| ready.application.id);
        self.commands.register().await;
        self.warmed.call_once(|| {
            let app = self.desk.app().clone();
            // A thread that the end of the program need not wait for.
            std::thread::spawn(move || warm_up(&app));
        });
    }

    async fn interaction_create(&self, _: Context, interaction: Interaction) {
        self.desk.interaction(&interaction).await;
    }

    async fn message(&self, _: Context, message: Message) {
        self.desk.message(&message).await;
    }
}

struct Unknown(Arc<Desk>);

#[async_trait]
impl RawEventHandler for Unknown {
    async fn raw_event(&self, _: Context, event: Event) {
        if let Event::Unknown(event) = event {
            self.0.note_unknown(&event.kind);
        }
    }
}
