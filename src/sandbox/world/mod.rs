//! What exists in the sandbox: one guild, its people, channels, messages, commands and interactions.
//!
//! The world knows no socket and no clock but the one in its ids; what is refused is decided by `rest`.

pub(super) mod commands;
pub(super) mod files;
pub(super) mod interactions;
pub(super) mod messages;
pub(super) mod payloads;
pub(super) mod people;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::SocketAddr;

use super::gateway::sessions::Sessions;
use super::ids::{Id, Snowflakes};
use super::options::{SandboxOptions, Standing};
use commands::Command;
use interactions::Interaction;
use messages::{Message, StoredFile};
use people::{Channel, ChannelKind, PersonRecord, Role};

/// `ADMINISTRATOR`, which a server's owner has.
pub(super) const ADMINISTRATOR: u64 = 1 << 3;
/// What an ordinary member may do: see and read channels, write, attach, link, react and use commands.
pub(super) const EVERYONE: u64 = (1 << 6) | (1 << 10) | (1 << 11) | (1 << 14) | (1 << 15) | (1 << 16) | (1 << 31);

/// The whole state of a sandbox, behind one lock.
#[derive(Debug)]
pub(super) struct World {
    pub(super) options: SandboxOptions,
    pub(super) ids: Snowflakes,
    pub(super) address: SocketAddr,
    pub(super) app_id: Id,
    pub(super) guild_id: Id,
    pub(super) guild_name: String,
    pub(super) owner_id: Id,
    pub(super) roles: Vec<Role>,
    pub(super) channels: Vec<Channel>,
    pub(super) people: Vec<PersonRecord>,
    /// Those who were given no language of their own: nobody has chosen one for them, and no browser has opened them.
    pub(super) unmet: HashSet<Id>,
    pub(super) messages: BTreeMap<Id, Message>,
    /// Messages that their only reader has put away. The bot, as on Discord, knows nothing of it.
    pub(super) dismissed: HashSet<Id>,
    pub(super) files: HashMap<Id, StoredFile>,
    pub(super) commands: Vec<Command>,
    pub(super) interactions: HashMap<Id, Interaction>,
    pub(super) tokens: HashMap<String, Id>,
    pub(super) sessions: Sessions,
}

impl World {
    /// A guild with one text channel and the people of `options`.
    pub(super) fn new(options: &SandboxOptions, address: SocketAddr, sessions: Sessions) -> Self {
        let mut ids = Snowflakes::default();
        let (app_id, guild_id, channel_id) = (ids.mint(), ids.mint(), ids.mint());
        let owner_id = ids.mint();
        let mut world = Self {
            options: options.clone(),
            ids,
            address,
            app_id,
            guild_id,
            guild_name: options.guild_name.clone(),
            owner_id,
            roles: vec![Role { id: guild_id, name: "@everyone".to_owned(), permissions: EVERYONE }],
            channels: vec![Channel {
                id: channel_id,
                name: "algemeen".to_owned(),
                kind: ChannelKind::Text,
                open_to_bot: true,
            }],
            people: Vec::new(),
            unmet: HashSet::new(),
            messages: BTreeMap::new(),
            dismissed: HashSet::new(),
            files: HashMap::new(),
            commands: Vec::new(),
            interactions: HashMap::new(),
            tokens: HashMap::new(),
            sessions,
        };
        for spec in &options.people {
            let id = world.add_person(spec);
            if spec.standing == Standing::Teacher && world.owner_id == owner_id {
                world.owner_id = id;
            }
        }
        world
    }

    /// Where REST and files are.
    pub(super) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Where the gateway is.
    pub(super) fn gateway_url(&self) -> String {
        format!("ws://{}/gateway", self.address)
    }
}
