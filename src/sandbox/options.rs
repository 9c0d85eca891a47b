//! What a sandbox can be started with.

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use super::keep::Folder;
use super::ratelimit::RateLimits;

/// Settings of a sandbox. The default is one class of a teacher and three students, with Discord's own times.
#[derive(Clone, Debug)]
pub struct SandboxOptions {
    /// The address that is listened on: who can reach it can be anybody in the sandbox.
    pub listen: IpAddr,
    /// The port; 0 takes any free one.
    pub port: u16,
    /// How many ports are tried, from `port` on, where one is taken.
    pub n_ports: u16,
    /// Where everything is kept. None: nothing outlives the sandbox. Where something was kept, `guild_name` and `people`
    /// count for nothing.
    pub folder: Option<Folder>,
    /// The token that the bot must send; any other is refused.
    pub token: String,
    /// The name of the one guild.
    pub guild_name: String,
    /// The people who are there from the start.
    pub people: Vec<PersonSpec>,
    /// How many shards `GET /gateway/bot` recommends.
    pub n_shards: u32,
    /// Privileged intents that this bot was granted, as a bitset. None by default.
    pub granted_intents: u64,
    /// How long things last.
    pub times: Times,
    /// How often the bot may call.
    pub rate_limits: RateLimits,
}

impl Default for SandboxOptions {
    fn default() -> Self {
        Self {
            listen: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 0,
            n_ports: 1,
            folder: None,
            token: "sandbox-token".to_owned(),
            guild_name: "Klas 3B".to_owned(),
            people: vec![
                PersonSpec::teacher("Marjan", "nl"),
                PersonSpec::student("Sanne", "nl"),
                PersonSpec::student("Yusuf", "nl"),
                PersonSpec::student("Emma", "en-GB"),
            ],
            n_shards: 1,
            granted_intents: 0,
            times: Times::default(),
            rate_limits: RateLimits::default(),
        }
    }
}

/// How long things last in a sandbox. The default is what Discord does.
#[derive(Clone, Debug)]
pub struct Times {
    /// Until when an interaction waits for its first response.
    pub first_response: Duration,
    /// How long an interaction's token can be used.
    pub token_life: Duration,
    /// What HELLO asks for.
    pub heartbeat: Duration,
    /// How long a session whose connection was lost can be resumed.
    pub resume_window: Duration,
    /// How long a waiting call of the sandbox waits before it gives up.
    pub patience: Duration,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            first_response: Duration::from_secs(3),
            token_life: Duration::from_mins(15),
            heartbeat: Duration::from_millis(41_250),
            resume_window: Duration::from_mins(2),
            patience: Duration::from_secs(10),
        }
    }
}

/// What a person does in the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Owns or manages the server.
    Teacher,
    /// Has the rights that everyone has.
    Student,
}

/// A person to add to the class.
#[derive(Clone, Debug)]
pub struct PersonSpec {
    /// The display name, unique in the sandbox.
    pub name: String,
    /// The language of the person's Discord, such as `nl` or `en-GB`.
    pub locale: String,
    /// Teacher or student.
    pub standing: Standing,
}

impl PersonSpec {
    /// A teacher, who may manage the server.
    pub fn teacher(name: &str, locale: &str) -> Self {
        Self { name: name.to_owned(), locale: locale.to_owned(), standing: Standing::Teacher }
    }

    /// A student.
    pub fn student(name: &str, locale: &str) -> Self {
        Self { name: name.to_owned(), locale: locale.to_owned(), standing: Standing::Student }
    }
}
