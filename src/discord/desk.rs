//! Where what comes in is answered: one first response in time, everything else after it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use serenity::all::{ApplicationId, ChannelId, Interaction, Message as Received, MessageId};
use serenity::http::{LightMethod, Route};
use tokio::sync::watch;

use super::card;
use super::custom_id::CustomId;
use super::events;
use super::incoming::{Incoming, Place, What};
use super::reply::{Button, Message, Reply, Row, ToDm};
use super::respond::{Answer, modal_without_cue, respond};
use super::rest::{CallError, Rest};
use crate::app::App;
use crate::engine::lang::Lang;

/// When a reply is promised if it is not there yet; Discord waits 3 s.
const PATIENCE: Duration = Duration::from_secs(2);
/// When a modal, which cannot be promised, opens without the cue.
const MODAL_PATIENCE: Duration = Duration::from_millis(1500);
/// Discord's codes for an interaction that was answered already, or that came too late to be.
const ANSWERED: [i64; 2] = [40_060, 10_062];

/// Answers what comes in.
pub struct Desk {
    app: App,
    rest: Rest,
    /// The language of each person's Discord when they last used it: direct messages do not tell.
    locales: Mutex<HashMap<String, Lang>>,
    busy: watch::Sender<usize>,
    n_unknown: AtomicU64,
}

/// How an interaction is answered.
struct Line<'a> {
    id: u64,
    token: &'a str,
    application: ApplicationId,
}

impl Desk {
    /// A desk that nothing has come to.
    pub fn new(app: App, rest: Rest) -> Self {
        let busy = watch::Sender::new(0);
        Self { app, rest, locales: Mutex::default(), busy, n_unknown: AtomicU64::new(0) }
    }

    /// The use cases.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Discord's HTTP interface.
    pub fn rest(&self) -> &Rest {
        &self.rest
    }

    /// How many events came that the library could not read.
    pub fn n_unknown_events(&self) -> u64 {
        self.n_unknown.load(Ordering::Relaxed)
    }

    /// Notes an event that the library could not read.
    pub fn note_unknown(&self, name: &str) {
        self.n_unknown.fetch_add(1, Ordering::Relaxed);
        tracing::warn!(name, "an event that cannot be read");
    }

    /// Waits until everything that came in was answered.
    pub async fn idle(&self) {
        let mut busy = self.busy.subscribe();
        // The sender lives as long as the desk does.
        let _ = busy.wait_for(|busy| *busy == 0).await;
    }

    /// Answers an interaction.
    pub async fn interaction(self: &Arc<Self>, interaction: &Interaction) {
        let Some(incoming) = events::of_interaction(interaction) else { return };
        let _working = Working::at(&self.busy);
        self.remember(&incoming);
        let line =
            Line { id: interaction.id().get(), token: interaction.token(), application: interaction.application_id() };
        self.answer(&incoming, &line).await;
    }

    /// Answers a direct message.
    pub async fn message(&self, message: &Received) {
        let Some(mut incoming) = events::of_message(message) else { return };
        let _working = Working::at(&self.busy);
        incoming.locale = match self.recall(&incoming.who.student) {
            Some(locale) => Some(locale),
            // After a restart, the language that the conversation is in is the best guess.
            None => self.app.dm_lang(&incoming.who.student).await,
        };
        let answer = respond(&self.app, &incoming).await;
        let Some(reply) = answer.reply.message() else { return };
        let sent = self.post(message.channel_id, reply, &format!("m{}", message.id)).await;
        let id = sent.as_ref().ok().and_then(message_id);
        self.after(&incoming, answer.shows_notice, sent.map(drop)).await;
        if let Some(message_id) = id {
            self.add_spelling(reply, Route::ChannelMessage { channel_id: message.channel_id, message_id }).await;
        }
    }

    async fn answer(self: &Arc<Self>, incoming: &Incoming, line: &Line<'_>) {
        if let Some(fallback) = modal_without_cue(incoming) {
            let answer = tokio::time::timeout(MODAL_PATIENCE, respond(&self.app, incoming)).await;
            let answer = answer.unwrap_or(Answer { reply: fallback, shows_notice: false });
            let sent = self.respond_first(line, &answer.reply).await;
            return self.after(incoming, answer.shows_notice, sent).await;
        }
        // A task of its own: marking an answer is work, and must not hold up the promise.
        let mut work = tokio::spawn(Arc::clone(self).prepare(incoming.clone()));
        let (answer, sent) = match tokio::time::timeout(PATIENCE, &mut work).await {
            Ok(Ok(answer)) => {
                let sent = self.respond_first(line, &answer.reply).await;
                (answer, sent)
            }
            Ok(Err(_)) => return tracing::error!("a reply could not be made"),
            Err(_) => {
                let promised = self.promise(line, incoming.place).await;
                let Ok(answer) = work.await else { return tracing::error!("a reply could not be made") };
                let sent = match promised {
                    Ok(()) => self.keep_promise(line, &answer.reply).await,
                    Err(error) => Err(error),
                };
                (answer, sent)
            }
        };
        let arrived = sent.is_ok();
        self.after(incoming, answer.shows_notice, sent).await;
        if let (true, Some(message)) = (arrived, answer.reply.message()) {
            self.add_spelling(message, line.original()).await;
        }
    }

    /// Adds to a message what there is to say of the spelling, where there is anything: one call, and no harm if it
    /// fails.
    async fn add_spelling(&self, message: &Message, at: Route<'_>) {
        let Some(later) = &message.later else { return };
        let misspellings = self.app.spelling(&later.scene).await;
        let Some(message) = card::with_spelling(message, later.lang, &misspellings) else { return };
        if let Err(error) = self.rest.call(LightMethod::Patch, at, Some(&message.to_json()), None).await {
            tracing::debug!(%error, "nothing was said of the spelling");
        }
    }

    /// The reply, after the messages that must go before it.
    async fn prepare(self: Arc<Self>, incoming: Incoming) -> Answer {
        let answer = respond(&self.app, &incoming).await;
        match answer.reply {
            Reply::ToDm(to_dm) => Answer { reply: self.move_to_dm(&incoming, *to_dm).await, ..answer },
            _ => answer,
        }
    }

    /// Notes what the person has seen, or that the reply did not arrive.
    async fn after(&self, incoming: &Incoming, showed_notice: bool, sent: Result<(), CallError>) {
        match sent {
            Ok(()) if showed_notice => {
                if let Err(error) = self.app.notice_shown(&incoming.who.student).await {
                    tracing::warn!(%error, "the notice will be shown again");
                }
            }
            Ok(()) => {}
            Err(CallError::Refused { code, .. }) if ANSWERED.contains(&code) => {
                tracing::debug!(code, "answered already, or too late to be");
            }
            Err(error) => tracing::warn!(%error, "a reply did not arrive"),
        }
    }

    async fn respond_first(&self, line: &Line<'_>, reply: &Reply) -> Result<(), CallError> {
        let Some(body) = reply.to_json() else { return Ok(()) };
        let file = reply.message().and_then(|message| message.file.as_ref());
        self.rest.call(LightMethod::Post, line.callback(), Some(&body), file).await.map(drop)
    }

    async fn promise(&self, line: &Line<'_>, place: Place) -> Result<(), CallError> {
        let flags = Message { ephemeral: place == Place::Guild, ..Message::default() }.flags();
        let body = json!({"type": 5, "data": {"flags": flags}});
        self.rest.call(LightMethod::Post, line.callback(), Some(&body), None).await.map(drop)
    }

    async fn keep_promise(&self, line: &Line<'_>, reply: &Reply) -> Result<(), CallError> {
        let Some(message) = reply.message() else { return Ok(()) };
        self.rest
            .call(LightMethod::Patch, line.original(), Some(&message.to_json()), message.file.as_ref())
            .await
            .map(drop)
    }

    /// Posts a conversation in direct messages and gives the reply that says so, or that it could not be.
    async fn move_to_dm(&self, incoming: &Incoming, to_dm: ToDm) -> Reply {
        let nonce = incoming.input.replace(':', "");
        match self.post_to(&incoming.who.student, &to_dm.message, &nonce).await {
            Ok(channel) => {
                let url = format!("https://discord.com/channels/@me/{channel}");
                let link = Row::Buttons(vec![Button::Link { url, label: to_dm.link }]);
                let mut done = to_dm.done;
                done.rows.push(link);
                Reply::Message(done)
            }
            Err(error) => {
                tracing::info!(%error, "direct messages are closed");
                if let Err(error) = self.app.leave_dm(&incoming.who, &to_dm.session).await {
                    tracing::warn!(%error, "a session stays in direct messages");
                }
                Reply::Message(to_dm.closed)
            }
        }
    }

    async fn post_to(&self, student: &str, message: &Message, nonce: &str) -> Result<ChannelId, CallError> {
        let body = json!({"recipient_id": student});
        let channel = self.rest.call(LightMethod::Post, Route::UserMeDmChannels, Some(&body), None).await?;
        let id = channel.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok());
        let channel = ChannelId::new(id.ok_or(CallError::Unreachable)?);
        self.post(channel, message, nonce).await?;
        Ok(channel)
    }

    /// Posts a message and gives it as Discord has it.
    async fn post(&self, channel_id: ChannelId, message: &Message, nonce: &str) -> Result<Value, CallError> {
        let mut body = message.to_json();
        if let Some(body) = body.as_object_mut() {
            body.insert("nonce".to_owned(), json!(nonce));
            body.insert("enforce_nonce".to_owned(), json!(true));
        }
        let route = Route::ChannelMessages { channel_id };
        self.rest.call(LightMethod::Post, route, Some(&body), message.file.as_ref()).await
    }

    fn remember(&self, incoming: &Incoming) {
        let mut locales = self.locales.lock().unwrap_or_else(PoisonError::into_inner);
        locales.insert(incoming.who.student.clone(), incoming.locale.unwrap_or(Lang::En));
        let deleted = match &incoming.what {
            What::Component { custom_id, .. } => custom_id.parse() == Ok(CustomId::Delete(true)),
            _ => false,
        };
        if deleted {
            locales.remove(&incoming.who.student);
        }
    }

    fn recall(&self, student: &str) -> Option<Lang> {
        self.locales.lock().unwrap_or_else(PoisonError::into_inner).get(student).copied()
    }
}

impl Line<'_> {
    fn callback(&self) -> Route<'_> {
        Route::InteractionResponse { interaction_id: self.id.into(), token: self.token }
    }

    /// The message that answered it.
    fn original(&self) -> Route<'_> {
        Route::WebhookOriginalInteractionResponse { application_id: self.application, token: self.token }
    }
}

fn message_id(sent: &Value) -> Option<MessageId> {
    sent.get("id").and_then(Value::as_str).and_then(|id| id.parse().ok()).filter(|id| *id != 0).map(MessageId::new)
}

/// Counts as busy while it lives.
struct Working<'a>(&'a watch::Sender<usize>);

impl<'a> Working<'a> {
    fn at(busy: &'a watch::Sender<usize>) -> Self {
        busy.send_modify(|busy| *busy += 1);
        Self(busy)
    }
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|busy| *busy -= 1);
    }
}
