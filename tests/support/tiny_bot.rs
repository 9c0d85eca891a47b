//! A bot of the Discord client library alone, with one of everything that the sandbox imitates.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use repliek::sandbox::Sandbox;
use serde_json::json;
use serenity::all::{
    CommandInteraction, Context, EventHandler, GatewayIntents, Http, HttpBuilder, Interaction, Ready, ShardManager,
};
use serenity::async_trait;
use tokio::task::JoinHandle;

/// A running bot.
pub struct TinyBot {
    shards: Arc<ShardManager>,
    running: JoinHandle<serenity::Result<()>>,
    /// How many interactions the library could read.
    pub n_interactions: Arc<AtomicUsize>,
}

struct Handler {
    n_interactions: Arc<AtomicUsize>,
}

impl TinyBot {
    /// Starts the bot and waits until it is online and has its commands.
    pub async fn start(sandbox: &Sandbox) -> Self {
        let intents = GatewayIntents::GUILDS | GatewayIntents::DIRECT_MESSAGES;
        let bot = Self::with_intents(sandbox, intents).await;
        assert!(sandbox.wait_online().await, "the bot came online");
        assert!(sandbox.wait_command("drill").await, "the bot has its commands");
        bot
    }

    /// Starts the bot with other intents and waits for nothing.
    pub async fn with_intents(sandbox: &Sandbox, intents: GatewayIntents) -> Self {
        let http = HttpBuilder::new(sandbox.token()).proxy(sandbox.base_url()).ratelimiter_disabled(true).build();
        let n_interactions = Arc::new(AtomicUsize::new(0));
        let handler = Handler { n_interactions: Arc::clone(&n_interactions) };
        let mut client =
            serenity::client::ClientBuilder::new_with_http(http, intents).event_handler(handler).await.unwrap();
        let shards = Arc::clone(&client.shard_manager);
        let running = tokio::spawn(async move { client.start_autosharded().await });
        Self { shards, running, n_interactions }
    }

    /// Says goodbye.
    pub async fn stop(self) {
        self.shards.shutdown_all().await;
        let _ = self.running.await;
    }
}

#[async_trait]
impl EventHandler for Handler {
    async fn ready(&self, ctx: Context, ready: Ready) {
        let commands = json!([
            {"name": "drill", "description": "Practise", "contexts": [0, 1], "options": [
                {"type": 1, "name": "start", "description": "Start", "options": [
                    {"type": 3, "name": "kind", "description": "Which", "required": true, "choices": [
                        {"name": "Klacht", "value": "complaint"}, {"name": "Verkoop", "value": "sales"}]},
                ]},
            ]},
        ]);
        ctx.http.set_application_id(ready.application.id);
        ctx.http.create_global_commands(&commands).await.unwrap();
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        self.n_interactions.fetch_add(1, Ordering::SeqCst);
        if let Interaction::Command(command) = &interaction {
            command_used(&ctx.http, command).await;
        }
    }
}

async fn command_used(http: &Http, command: &CommandInteraction) {
    let options = command.data.options();
    let words = format!("{}: {:?}", command.locale, options);
    let kind = if words.contains("complaint") { "complaint" } else { "other" };
    let body = json!({"type": 4, "data": {"content": format!("{}: {kind}", command.locale), "flags": 64}});
    let answered = http.create_interaction_response(command.id, &command.token, &body, Vec::new()).await;
    answered.unwrap();
}
