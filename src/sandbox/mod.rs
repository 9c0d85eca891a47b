//! A local Discord for one bot: REST and gateway on the loopback address, and people who use the bot.
//!
//! A bot reaches it by its proxy setting: [`Sandbox::base_url`]. People are driven by [`Person`]; what the bot
//! asked is in [`Sandbox::requests`]. It refuses what Discord refuses, in Discord's words.
//!
//! Whoever opens its address in a browser can be one of these people, on a page that does what [`Person`] can do.
//!
//! Architecture Invariant: the sandbox is the server's side only. It uses no part of the bot and no Discord
//! library, so that a mistake in either cannot hide itself; its page takes its words from `i18n`, and nothing else.
//! Names and texts never go to `tracing`.

mod error;
mod faults;
mod gateway;
mod handle;
mod http;
mod ids;
mod json;
mod keep;
mod limits;
mod log;
mod notices;
mod options;
mod page;
mod person;
mod ratelimit;
mod rest;
mod shared;
mod start;
mod views;
mod wire;
mod world;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::broadcast;
use tokio::task::JoinHandle;

pub use faults::Fault;
pub use gateway::Gateway;
pub use handle::{InteractionHandle, NoResponse, Response};
pub use ids::Id;
pub use keep::{Folder, FolderError};
pub use log::{Allowance, Delivery, Frame, Happening, LoggedFile, LoggedRequest, Outcome};
pub use notices::{Notice, NoticeWords};
pub use options::{PersonSpec, SandboxOptions, Standing, Times};
pub use person::{ClientRefusal, Person};
pub use ratelimit::{Quota, RateLimits};
pub use start::StartError;
pub use views::{Attachment, Button, Choice, Component, Embed, Message, Modal, ModalInput, Select, SelectOption};

use shared::Shared;
use world::World;
use world::people::ChannelKind;

/// How long open connections may take to end.
const FAREWELL: Duration = Duration::from_secs(2);

/// A running local Discord.
#[derive(Debug)]
pub struct Sandbox {
    shared: Arc<Shared>,
    server: JoinHandle<io::Result<()>>,
    saver: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Ends every connection, frees the port, and keeps what there is to keep.
    pub async fn shutdown(mut self) {
        self.shared.stop.send_replace(true);
        if tokio::time::timeout(FAREWELL, &mut self.server).await.is_err() {
            self.server.abort();
        }
        if let (Some(folder), Some(saver)) = (self.shared.options.folder.clone(), self.saver) {
            saver.abort();
            start::save(&self.shared, &folder).await;
            folder.release();
        }
    }

    /// Where the bot finds the sandbox: what it gets as its proxy.
    pub fn base_url(&self) -> String {
        self.shared.look(World::base_url)
    }

    /// The address that the sandbox listens on.
    pub fn address(&self) -> SocketAddr {
        self.shared.address
    }

    /// Tells whoever tries the sandbox what is wrong with the files that the bot reads, in the place of what was told before.
    pub fn set_notices(&self, notices: Vec<Notice>) {
        self.shared.set_notices(notices);
    }

    /// The token that the bot must send.
    pub fn token(&self) -> &str {
        &self.shared.options.token
    }

    /// The bot's application, which is also its user.
    pub fn application_id(&self) -> Id {
        self.shared.look(|world| world.app_id)
    }

    /// The one guild.
    pub fn guild_id(&self) -> Id {
        self.shared.look(|world| world.guild_id)
    }

    /// The class channel.
    pub fn channel_id(&self) -> Id {
        self.shared.look(World::class_channel)
    }

    /// Adds a text channel.
    pub fn add_channel(&self, name: &str) -> Id {
        self.shared.change(|world| world.add_channel(name, ChannelKind::Text))
    }

    /// Lets the bot into a text channel or keeps it out.
    pub fn set_channel_open(&self, channel: Id, open: bool) {
        self.shared.change(|world| {
            let mut channels = world.channels.iter_mut();
            if let Some(place) = channels.find(|place| place.id == channel) {
                place.open_to_bot = open;
            }
        });
    }

    /// Adds a role with Discord's bitset of permissions.
    pub fn add_role(&self, name: &str, permissions: u64) -> Id {
        self.shared.change(|world| world.add_role(name, permissions))
    }

    /// Adds a person to the guild.
    pub fn add_person(&self, spec: &PersonSpec) -> Person {
        let id = self.shared.change(|world| world.add_person(spec));
        self.person_with(id)
    }

    /// The person of this name.
    pub fn person(&self, name: &str) -> Option<Person> {
        let id = self.shared.look(|world| {
            let mut people = world.people.iter();
            people.find(|person| person.name == name).map(|person| person.id)
        });
        id.map(|id| self.person_with(id))
    }

    /// Everybody, in the order in which they came.
    pub fn people(&self) -> Vec<Person> {
        self.with_standing(|_| true)
    }

    /// The teachers, in the order in which they came.
    pub fn teachers(&self) -> Vec<Person> {
        self.with_standing(|standing| standing == Standing::Teacher)
    }

    /// The students, in the order in which they came.
    pub fn students(&self) -> Vec<Person> {
        self.with_standing(|standing| standing == Standing::Student)
    }

    fn with_standing(&self, fits: impl Fn(Standing) -> bool) -> Vec<Person> {
        let ids: Vec<Id> = self.shared.look(|world| {
            let people = world.people.iter();
            people.filter(|person| fits(person.standing)).map(|person| person.id).collect()
        });
        ids.into_iter().map(|id| self.person_with(id)).collect()
    }

    fn person_with(&self, id: Id) -> Person {
        Person { shared: Arc::clone(&self.shared), id }
    }

    /// Waits until the bot has a session. False when it does not come.
    pub async fn wait_online(&self) -> bool {
        let patience = self.shared.options.times.patience;
        let online = |shared: &Shared| shared.look(|world| world.sessions.is_online()).then_some(());
        self.shared.wait(patience, online).await.is_some()
    }

    /// Waits until the bot has registered a slash command of this name. False when it does not.
    pub async fn wait_command(&self, name: &str) -> bool {
        let patience = self.shared.options.times.patience;
        let known = |shared: &Shared| shared.look(|world| world.slash_command(name, true).map(|_| ()));
        self.shared.wait(patience, known).await.is_some()
    }

    /// The registered commands, as Discord gives them back.
    pub fn commands(&self) -> Vec<Value> {
        self.shared.look(|world| {
            let commands = world.commands.iter();
            commands.map(|command| command.body.clone()).collect()
        })
    }

    /// The gateway, to disturb it.
    pub fn gateway(&self) -> Gateway {
        Gateway::of(Arc::clone(&self.shared))
    }

    /// Every request so far, in the order in which they ended.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        self.shared.look_at_log(<[LoggedRequest]>::to_vec)
    }

    /// Waits for a request that `is_it`.
    pub async fn wait_request(&self, is_it: impl Fn(&LoggedRequest) -> bool) -> Option<LoggedRequest> {
        let patience = self.shared.options.times.patience;
        // The caller's closure may ask the sandbox for more: it runs outside the log's lock.
        let look = |_: &Shared| self.requests().into_iter().find(&is_it);
        self.shared.wait(patience, look).await
    }

    /// Empties the log of requests.
    pub fn forget_requests(&self) {
        self.shared.forget_log();
    }

    /// The requests that Discord would have refused, and those that the sandbox does not know.
    pub fn violations(&self) -> Vec<LoggedRequest> {
        self.shared.look_at_log(|log| {
            let bad = [Outcome::Refused, Outcome::Unexpected];
            let violations = log.iter().filter(|request| bad.contains(&request.outcome));
            violations.cloned().collect()
        })
    }

    /// Lets something go wrong with requests to come.
    pub fn inject(&self, fault: Fault) {
        self.shared.faults(|faults| faults.add(fault));
    }

    /// How many requests faults will still befall.
    pub fn n_faults_left(&self) -> usize {
        self.shared.faults(|faults| faults.n_left())
    }

    /// Takes back the faults to come.
    pub fn clear_faults(&self) {
        self.shared.faults(faults::Faults::clear);
    }

    /// Everything that happens from now on. A watcher that falls behind loses the oldest.
    pub fn subscribe(&self) -> broadcast::Receiver<Happening> {
        self.shared.feed.subscribe()
    }
}

#[cfg(test)]
mod tests;
