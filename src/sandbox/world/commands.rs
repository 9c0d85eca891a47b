//! The commands that the bot registered.

use serde_json::Value;

use super::World;
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;

/// A registered command.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct Command {
    pub(in crate::sandbox) id: Id,
    /// The guild it belongs to; none for a global one.
    pub(in crate::sandbox) guild: Option<Id>,
    /// As Discord gives it back.
    pub(in crate::sandbox) body: Value,
}

impl Command {
    pub(in crate::sandbox) fn name(&self) -> &str {
        self.body.field("name").as_str().unwrap_or_default()
    }

    pub(in crate::sandbox) fn kind(&self) -> u64 {
        self.body.field("type").as_u64().unwrap_or(1)
    }
}

impl World {
    /// The slash command of this name: the guild's own before the global one, and only global ones in a DM.
    pub(in crate::sandbox) fn slash_command(&self, name: &str, in_guild: bool) -> Option<&Command> {
        let mut found: Vec<&Command> = self
            .commands
            .iter()
            .filter(|command| command.kind() == 1 && command.name() == name)
            .filter(|command| in_guild || command.guild.is_none())
            .collect();
        found.sort_by_key(|command| command.guild.is_none());
        found.first().copied()
    }
}
