//! A bot of the Discord client library alone, with one of everything that the sandbox imitates.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use repliek::sandbox::Sandbox;
use serde_json::{Value, json};
use serenity::all::{
    CommandDataOption, CommandInteraction, ComponentInteraction, Context, CreateAttachment, EventHandler,
    GatewayIntents, Http, HttpBuilder, HttpError, Interaction, Message, ModalInteraction, RawEventHandler, Ready,
    ResumedEvent, ShardManager,
};
use serenity::async_trait;
use serenity::client::ClientBuilder;
use serenity::model::event::Event;
use tokio::task::JoinHandle;

/// What the bot saw.
#[derive(Debug, Default)]
pub struct Seen {
    pub n_interactions: AtomicUsize,
    pub n_resumed: AtomicUsize,
    /// Events that the library could not read.
    pub unknown: Mutex<Vec<String>>,
    /// Status and code of refused requests; 0 and 0 for one whose connection ended.
    pub refusals: Mutex<Vec<(u16, isize)>>,
    /// The texts of messages in guilds.
    pub overheard: Mutex<Vec<String>>,
}

/// A running bot.
pub struct TinyBot {
    shards: Arc<ShardManager>,
    running: JoinHandle<serenity::Result<()>>,
    pub http: Arc<Http>,
    pub seen: Arc<Seen>,
}

impl TinyBot {
    /// Starts the bot and waits until it is online and has its commands.
    pub async fn start(sandbox: &Sandbox) -> Self {
        let intents = GatewayIntents::GUILDS | GatewayIntents::DIRECT_MESSAGES;
        let bot = Self::with_intents(sandbox, sandbox.token(), intents).await;
        assert!(sandbox.wait_online().await, "the bot came online");
        assert!(sandbox.wait_command("drill").await, "the bot has its commands");
        bot
    }

    /// Starts the bot and waits for nothing.
    pub async fn with_intents(sandbox: &Sandbox, token: &str, intents: GatewayIntents) -> Self {
        let http = HttpBuilder::new(token).proxy(sandbox.base_url()).ratelimiter_disabled(true).build();
        let seen = Arc::new(Seen::default());
        let handler = Handler(Arc::clone(&seen));
        let mut client = ClientBuilder::new_with_http(http, intents)
            .event_handler(handler)
            .raw_event_handler(Unreadable(Arc::clone(&seen)))
            .await
            .unwrap();
        let shards = Arc::clone(&client.shard_manager);
        let http = Arc::clone(&client.http);
        let running = tokio::spawn(async move { client.start_autosharded().await });
        Self { shards, running, http, seen }
    }

    /// Says goodbye.
    pub async fn stop(self) {
        self.shards.shutdown_all().await;
        let _ = self.running.await;
    }

    /// How it ended by itself.
    pub async fn end(self) -> serenity::Result<()> {
        tokio::time::timeout(Duration::from_secs(5), self.running).await.unwrap().unwrap()
    }

    pub fn n_interactions(&self) -> usize {
        self.seen.n_interactions.load(Ordering::SeqCst)
    }

    pub fn n_resumed(&self) -> usize {
        self.seen.n_resumed.load(Ordering::SeqCst)
    }

    pub fn refusals(&self) -> Vec<(u16, isize)> {
        self.seen.refusals.lock().unwrap().clone()
    }

    /// Waits until something holds.
    pub async fn until(&self, holds: impl Fn(&Self) -> bool) {
        for _ in 0..500 {
            if holds(self) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("it never came to be");
    }
}

struct Unreadable(Arc<Seen>);

#[async_trait]
impl RawEventHandler for Unreadable {
    async fn raw_event(&self, _: Context, event: Event) {
        if let Event::Unknown(event) = event {
            self.0.unknown.lock().unwrap().push(event.kind);
        }
    }
}

struct Handler(Arc<Seen>);

#[async_trait]
impl EventHandler for Handler {
    async fn ready(&self, ctx: Context, ready: Ready) {
        ctx.http.set_application_id(ready.application.id);
        ctx.http.create_global_commands(&commands()).await.unwrap();
    }

    async fn resume(&self, _: Context, _: ResumedEvent) {
        self.0.n_resumed.fetch_add(1, Ordering::SeqCst);
    }

    async fn message(&self, ctx: Context, message: Message) {
        if message.author.bot {
            return;
        }
        if message.guild_id.is_some() {
            self.0.overheard.lock().unwrap().push(message.content);
            return;
        }
        let body = json!({"content": format!("echo: {}", message.content), "allowed_mentions": {"parse": []}});
        let sent = ctx.http.send_message(message.channel_id, Vec::new(), &body).await;
        self.note(sent.map(|_| ()));
    }

    async fn interaction_create(&self, ctx: Context, interaction: Interaction) {
        self.0.n_interactions.fetch_add(1, Ordering::SeqCst);
        let done = match &interaction {
            Interaction::Command(command) => command_used(&ctx.http, command).await,
            Interaction::Autocomplete(command) => {
                let choices = json!([{"name": "Bernd", "value": "bernd"}, {"name": "Bea", "value": "bea"}]);
                respond(&ctx.http, command, 8, json!({"choices": choices})).await
            }
            Interaction::Component(component) => component_used(&ctx.http, component).await,
            Interaction::Modal(modal) => modal_sent(&ctx.http, modal).await,
            _ => Ok(()),
        };
        self.note(done);
    }
}

impl Handler {
    fn note(&self, done: serenity::Result<()>) {
        let refusal = match done {
            Ok(()) => return,
            Err(serenity::Error::Http(HttpError::UnsuccessfulRequest(refused))) => {
                (refused.status_code.as_u16(), refused.error.code)
            }
            Err(_) => (0, 0),
        };
        self.0.refusals.lock().unwrap().push(refusal);
    }
}

fn commands() -> Value {
    let simple = |name: &str| json!({"name": name, "description": "x"});
    json!([
        {"name": "drill", "description": "Practise", "name_localizations": {"nl": "oefening"}, "contexts": [0, 1],
            "options": [
                {"type": 1, "name": "start", "description": "Start", "options": [
                    {"type": 3, "name": "kind", "description": "Which", "required": true, "choices": [
                        {"name": "Klacht", "value": "complaint"}, {"name": "Verkoop", "value": "sales"}]},
                    {"type": 4, "name": "turns", "description": "How many", "min_value": 1, "max_value": 9},
                ]},
            ]},
        {"name": "persona", "description": "Who", "options": [
            {"type": 3, "name": "name", "description": "Name", "required": true, "autocomplete": true}]},
        {"name": "add", "description": "Add", "contexts": [0], "default_member_permissions": "32", "options": [
            {"type": 6, "name": "student", "description": "Whom", "required": true}]},
        simple("report"), simple("silent"), simple("late"), simple("long"), simple("menu"), simple("parts"),
        simple("twice"),
    ])
}

/// What all interactions have in common.
trait Asked {
    fn id(&self) -> serenity::all::InteractionId;
    fn token(&self) -> &str;
}

macro_rules! asked {
    ($($kind:ty),*) => {$(
        impl Asked for $kind {
            fn id(&self) -> serenity::all::InteractionId {
                self.id
            }
            fn token(&self) -> &str {
                &self.token
            }
        }
    )*};
}

asked!(CommandInteraction, ComponentInteraction, ModalInteraction);

async fn respond(http: &Http, asked: &impl Asked, kind: u8, data: Value) -> serenity::Result<()> {
    let body = json!({"type": kind, "data": data});
    http.create_interaction_response(asked.id(), asked.token(), &body, Vec::new()).await
}

fn row(components: &Value) -> Value {
    json!({"type": 1, "components": components})
}

fn button(id: &str, label: &str) -> Value {
    json!({"type": 2, "style": 1, "custom_id": id, "label": label})
}

async fn command_used(http: &Http, command: &CommandInteraction) -> serenity::Result<()> {
    match command.data.name.as_str() {
        "drill" => {
            let words = spelled(&command.data.options);
            let buttons =
                row(&json!([button("answer", "Antwoord"), button("next", "Verder"), button("later", "Straks")]));
            let data = json!({
                "content": format!("{}: {words}", command.locale), "flags": 64, "components": [buttons],
                "embeds": [{"author": {"name": "Mevrouw De Wit"}, "description": "Ik ben boos."}],
                "allowed_mentions": {"parse": []},
            });
            respond(http, command, 4, data).await
        }
        "add" => {
            let words = spelled(&command.data.options);
            let student = command.data.resolved.users.values().next().map(|user| user.id);
            let data =
                json!({"content": format!("{words} <@{}>", student.unwrap()), "allowed_mentions": {"parse": []}});
            respond(http, command, 4, data).await
        }
        "report" => {
            respond(http, command, 5, json!({"flags": 64})).await?;
            let body = json!({
                "content": "Klaar", "attachments": [{"id": 0, "filename": "verslag.csv", "description": "Cijfers"}],
                "embeds": [{"image": {"url": "attachment://verslag.csv"}}],
            });
            let file = CreateAttachment::bytes(b"a;b\n1;2\n".to_vec(), "verslag.csv");
            http.edit_original_interaction_response(&command.token, &body, vec![file]).await?;
            let more = json!({"content": "Nog iets", "flags": 64});
            http.create_followup_message(&command.token, &more, Vec::new()).await?;
            Ok(())
        }
        "silent" => Ok(()),
        "late" => {
            tokio::time::sleep(Duration::from_millis(400)).await;
            respond(http, command, 4, json!({"content": "te laat"})).await
        }
        "long" => respond(http, command, 4, json!({"content": "x".repeat(2001)})).await,
        "twice" => {
            respond(http, command, 4, json!({"content": "een"})).await?;
            respond(http, command, 4, json!({"content": "twee"})).await
        }
        "menu" => {
            let options = json!([{"label": "Een", "value": "1"}, {"label": "Twee", "value": "2"}]);
            let own = row(&json!([{"type": 3, "custom_id": "pick", "options": options, "max_values": 2}]));
            let people = row(&json!([{"type": 5, "custom_id": "who"}]));
            respond(http, command, 4, json!({"content": "Kies", "components": [own, people]})).await
        }
        "parts" => {
            let parts = json!([
                {"type": 17, "components": [{"type": 10, "content": "In een doos"}]},
                {"type": 1, "components": [button("next", "Verder")]},
            ]);
            respond(http, command, 4, json!({"flags": 32768, "components": parts})).await
        }
        _ => respond(http, command, 4, json!({"content": spelled(&command.data.options)})).await,
    }
}

fn spelled(options: &[CommandDataOption]) -> String {
    let words: Vec<String> = options.iter().map(|option| format!("{}={:?}", option.name, option.value)).collect();
    words.join(" ")
}

async fn component_used(http: &Http, component: &ComponentInteraction) -> serenity::Result<()> {
    let token = &component.token;
    match component.data.custom_id.as_str() {
        "answer" => {
            let input = json!({
                "type": 4, "custom_id": "text", "style": 2, "label": "Antwoord", "min_length": 2, "max_length": 20,
                "placeholder": "Ik ben boos.",
            });
            let data = json!({"custom_id": "turn:1", "title": "Beurt 1", "components": [row(&json!([input]))]});
            respond(http, component, 9, data).await
        }
        "next" => respond(http, component, 7, json!({"content": "Volgende", "embeds": [], "components": []})).await,
        "later" => {
            respond(http, component, 6, json!({})).await?;
            let body = json!({"content": "Later"});
            http.edit_original_interaction_response(token, &body, Vec::new()).await?;
            let more = json!({"content": "En dit", "flags": 64});
            http.create_followup_message(token, &more, Vec::new()).await?;
            Ok(())
        }
        _ => {
            let words = format!("{:?}", component.data.kind);
            respond(http, component, 7, json!({"content": words, "components": []})).await
        }
    }
}

async fn modal_sent(http: &Http, modal: &ModalInteraction) -> serenity::Result<()> {
    let words = format!("{:?}", modal.data.components);
    let heard = words.contains("Dat spijt me");
    if words.contains("nog een vraag") {
        let data = json!({"custom_id": "again", "title": "Nog eens", "components": []});
        return respond(http, modal, 9, data).await;
    }
    respond(http, modal, 4, json!({"content": format!("gehoord: {heard}"), "flags": 64})).await
}
