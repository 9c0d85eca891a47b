//! People, their roles and the places where they talk.

use serde_json::json;

use super::World;
use crate::sandbox::ids::Id;
use crate::sandbox::options::{PersonSpec, Standing};

/// `MANAGE_GUILD`, `MANAGE_MESSAGES`, `MANAGE_ROLES` and `MODERATE_MEMBERS`.
const TEACHER: u64 = (1 << 5) | (1 << 13) | (1 << 28) | (1 << 40);

/// The language of the guild, and of whoever was given no other.
pub(in crate::sandbox) const CLASS_LOCALE: &str = "nl";

/// A member of the guild.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct PersonRecord {
    pub(in crate::sandbox) id: Id,
    pub(in crate::sandbox) name: String,
    pub(in crate::sandbox) locale: String,
    pub(in crate::sandbox) standing: Standing,
    pub(in crate::sandbox) roles: Vec<Id>,
    pub(in crate::sandbox) dms_closed: bool,
}

/// A role of the guild.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct Role {
    pub(in crate::sandbox) id: Id,
    pub(in crate::sandbox) name: String,
    pub(in crate::sandbox) permissions: u64,
}

/// A place for messages.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct Channel {
    pub(in crate::sandbox) id: Id,
    pub(in crate::sandbox) name: String,
    pub(in crate::sandbox) kind: ChannelKind,
    pub(in crate::sandbox) open_to_bot: bool,
}

/// Where a channel stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::sandbox) enum ChannelKind {
    /// In the guild.
    Text,
    /// Between this person and the bot.
    Dm(Id),
}

impl World {
    pub(in crate::sandbox) fn add_person(&mut self, spec: &PersonSpec) -> Id {
        let id = self.ids.mint();
        self.people.push(PersonRecord {
            id,
            name: spec.name.clone(),
            locale: spec.locale.clone(),
            standing: spec.standing,
            roles: Vec::new(),
            dms_closed: false,
        });
        if spec.locale == CLASS_LOCALE {
            self.unmet.insert(id);
        }
        id
    }

    /// Whether it would change anything that a browser of this language opens this person.
    pub(in crate::sandbox) fn would_meet(&self, person: Id, locale: &str) -> bool {
        self.unmet.contains(&person) || (locale != CLASS_LOCALE && self.strangers().next().is_some())
    }

    /// A browser of this language opens a person for the first time. Who was given no language takes it from then on; the
    /// others like them have it until another browser opens them, so that a class is not half in another language.
    pub(in crate::sandbox) fn meet(&mut self, person: Id, locale: &str) {
        let mut takes: Vec<Id> = self.strangers().collect();
        if self.unmet.remove(&person) {
            takes.push(person);
        }
        for known in self.people.iter_mut().filter(|known| takes.contains(&known.id)) {
            locale.clone_into(&mut known.locale);
        }
    }

    /// Who was given no language and has not got one from a browser either.
    fn strangers(&self) -> impl Iterator<Item = Id> {
        let unmet = self.people.iter().filter(|person| self.unmet.contains(&person.id));
        unmet.filter(|person| person.locale == CLASS_LOCALE).map(|person| person.id)
    }

    pub(in crate::sandbox) fn add_role(&mut self, name: &str, permissions: u64) -> Id {
        let id = self.ids.mint();
        let role = Role { id, name: name.to_owned(), permissions };
        let event = json!({"guild_id": self.guild_id, "role": Self::role_json(&role, self.roles.len())});
        self.roles.push(role);
        self.sessions.dispatch("GUILD_ROLE_CREATE", Some(self.guild_id), &event);
        id
    }

    pub(in crate::sandbox) fn add_channel(&mut self, name: &str, kind: ChannelKind) -> Id {
        let id = self.ids.mint();
        let channel = Channel { id, name: name.to_owned(), kind, open_to_bot: true };
        if kind == ChannelKind::Text {
            let event = self.channel_json(&channel);
            self.sessions.dispatch("CHANNEL_CREATE", Some(self.guild_id), &event);
        }
        self.channels.push(channel);
        id
    }

    pub(in crate::sandbox) fn person(&self, id: Id) -> Option<&PersonRecord> {
        self.people.iter().find(|person| person.id == id)
    }

    pub(in crate::sandbox) fn person_mut(&mut self, id: Id) -> Option<&mut PersonRecord> {
        self.people.iter_mut().find(|person| person.id == id)
    }

    pub(in crate::sandbox) fn channel(&self, id: Id) -> Option<&Channel> {
        self.channels.iter().find(|channel| channel.id == id)
    }

    /// The first text channel of the guild.
    pub(in crate::sandbox) fn class_channel(&self) -> Id {
        self.channels
            .iter()
            .find(|channel| channel.kind == ChannelKind::Text)
            .map_or(self.guild_id, |channel| channel.id)
    }

    /// The channel between a person and the bot; made when it is first needed.
    pub(in crate::sandbox) fn dm_channel(&mut self, person: Id) -> Id {
        let kind = ChannelKind::Dm(person);
        match self.channels.iter().find(|channel| channel.kind == kind) {
            Some(channel) => channel.id,
            None => self.add_channel("", kind),
        }
    }

    /// What a member may do in the guild, as Discord's bitset.
    pub(in crate::sandbox) fn permissions(&self, person: &PersonRecord) -> u64 {
        let of_roles = self
            .roles
            .iter()
            .filter(|role| role.id == self.guild_id || person.roles.contains(&role.id))
            .fold(0, |all, role| all | role.permissions);
        let own = match person.standing {
            Standing::Teacher => TEACHER,
            Standing::Student => 0,
        };
        let owner = if person.id == self.owner_id { super::ADMINISTRATOR } else { 0 };
        of_roles | own | owner
    }
}
