//! Looking at the bot's connections, and disturbing them.

use std::sync::Arc;

use serde_json::{Value, json};

use super::sessions::Outgoing;
use crate::sandbox::shared::Shared;

/// The bot's connections, seen from Discord's side.
#[derive(Clone, Debug)]
pub struct Gateway {
    shared: Arc<Shared>,
}

impl Gateway {
    pub(in crate::sandbox) fn of(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    fn tell_all(&self, what: &Outgoing) {
        self.shared.look(|world| world.sessions.tell_all(what));
    }

    fn send_all(&self, op: u64, payload: &Value) {
        self.shared.look(|world| world.sessions.send_all(op, payload));
    }

    /// Whether a session is connected.
    pub fn is_online(&self) -> bool {
        self.shared.look(|world| world.sessions.is_online())
    }

    /// What the bot said each time it identified, without the token.
    pub fn identifies(&self) -> Vec<Value> {
        self.shared.look(|world| world.sessions.identifies.clone())
    }

    /// What the bot said each time it wanted to resume, without the token.
    pub fn resumes(&self) -> Vec<Value> {
        self.shared.look(|world| world.sessions.resumes.clone())
    }

    /// How many heartbeats came.
    pub fn n_heartbeats(&self) -> u64 {
        self.shared.look(|world| world.sessions.n_heartbeats)
    }

    /// Waits until `is_so` holds of the gateway. False when it does not come.
    pub async fn wait(&self, is_so: impl Fn(&Self) -> bool) -> bool {
        let patience = self.shared.options.times.patience;
        let look = |_: &Shared| is_so(self).then_some(());
        self.shared.wait(patience, look).await.is_some()
    }

    /// Asks the bot to reconnect and resume (op 7).
    pub fn ask_reconnect(&self) {
        self.send_all(7, &Value::Null);
    }

    /// Tells the bot that its session is no longer valid (op 9). If it is not resumable, its events are gone.
    pub fn invalidate(&self, resumable: bool) {
        self.send_all(9, &json!(resumable));
        if !resumable {
            self.shared.change(|world| world.sessions.forget_all());
        }
    }

    /// Closes every connection with a code.
    pub fn close(&self, code: u16) {
        self.tell_all(&Outgoing::Close(code, ""));
    }

    /// Cuts every connection without a word.
    pub fn cut(&self) {
        self.tell_all(&Outgoing::Drop);
    }

    /// Asks for a heartbeat (op 1).
    pub fn ask_heartbeat(&self) {
        self.send_all(1, &Value::Null);
    }

    /// Sends any event to the bot, outside what the sandbox does by itself.
    pub fn dispatch(&self, event: &str, payload: &Value) -> bool {
        self.shared.change(|world| {
            let guild = Some(world.guild_id);
            world.sessions.dispatch(event, guild, payload)
        })
    }
}
