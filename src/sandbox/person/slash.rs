//! Typing a slash command, with the checks that Discord's client makes.

use serde_json::{Map, Value, json};

use super::components::resolve;
use super::{ClientRefusal, Person};
use crate::sandbox::handle::InteractionHandle;
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::world::interactions::InteractionKind;
use crate::sandbox::world::{ADMINISTRATOR, World};

impl Person {
    /// Uses a command in the class channel.
    ///
    /// The path is the command's name and those of its group and subcommand, such as `drill start`. Values are
    /// given as text and read as the option's type; people, roles and channels by name or id.
    pub fn command(&self, path: &str, options: &[(&str, &str)]) -> Result<InteractionHandle, ClientRefusal> {
        let channel = self.shared.look(World::class_channel);
        self.command_in(channel, path, options)
    }

    /// Uses a command in the direct messages with the bot.
    pub fn dm_command(&self, path: &str, options: &[(&str, &str)]) -> Result<InteractionHandle, ClientRefusal> {
        self.command_in(self.dm_channel(), path, options)
    }

    /// Uses a command in any channel.
    pub fn command_in(
        &self,
        channel: Id,
        path: &str,
        options: &[(&str, &str)],
    ) -> Result<InteractionHandle, ClientRefusal> {
        let data = self.shared.look(|world| Typed::find(world, self.id, channel, path)?.finish(world, options))?;
        Ok(self.interact(InteractionKind::Command, channel, &data, None))
    }

    /// The slash commands that this person's client offers in a channel, as Discord gives them.
    pub fn offered_in(&self, channel: Id) -> Vec<Value> {
        self.shared.look(|world| {
            let in_guild = world.is_in_guild(channel);
            let is_offered = |body: &Value| {
                check_place(body, in_guild).is_ok() && (!in_guild || check_permission(world, body, self.id).is_ok())
            };
            let own = world.commands.iter().filter(|command| {
                // A command of the guild hides the global one of the same name.
                let found = world.slash_command(command.name(), in_guild);
                found.is_some_and(|found| found.id == command.id)
            });
            own.map(|command| &command.body).filter(|body| is_offered(body)).cloned().collect()
        })
    }

    /// Types the beginning of an option's value in the class channel, with `others` filled in before.
    pub fn autocomplete(
        &self,
        path: &str,
        option: &str,
        partial: &str,
        others: &[(&str, &str)],
    ) -> Result<InteractionHandle, ClientRefusal> {
        let channel = self.shared.look(World::class_channel);
        self.autocomplete_in(channel, path, option, partial, others)
    }

    /// Types the beginning of an option's value in any channel.
    pub fn autocomplete_in(
        &self,
        channel: Id,
        path: &str,
        option: &str,
        partial: &str,
        others: &[(&str, &str)],
    ) -> Result<InteractionHandle, ClientRefusal> {
        let data = self.shared.look(|world| {
            let typed = Typed::find(world, self.id, channel, path)?;
            typed.suggest(world, option, partial, others)
        })?;
        Ok(self.interact(InteractionKind::Autocomplete, channel, &data, None))
    }
}

/// A command whose path was found.
struct Typed<'a> {
    command: &'a Value,
    guild: Option<Id>,
    /// Group and subcommand, outermost first.
    nested: Vec<&'a Value>,
}

impl<'a> Typed<'a> {
    fn find(world: &'a World, person: Id, channel: Id, path: &str) -> Result<Self, ClientRefusal> {
        let mut names = path.split_whitespace();
        let unknown = || ClientRefusal::UnknownCommand(path.to_owned());
        let name = names.next().ok_or_else(unknown)?;
        let in_guild = world.is_in_guild(channel);
        let Some(found) = world.slash_command(name, in_guild) else {
            return Err(match world.slash_command(name, true) {
                Some(_) => ClientRefusal::NotHere(name.to_owned()),
                None => unknown(),
            });
        };
        check_place(&found.body, in_guild)?;
        if in_guild {
            check_permission(world, &found.body, person)?;
        }
        let mut nested = Vec::new();
        let mut level = &found.body;
        for name in names {
            let inner = children(level).find(|option| is_nesting(option) && *option.field("name") == name);
            level = inner.ok_or_else(unknown)?;
            nested.push(level);
        }
        if children(level).any(is_nesting) {
            return Err(unknown());
        }
        Ok(Self { command: &found.body, guild: found.guild, nested })
    }

    /// The options of the innermost level.
    fn options(&self) -> impl Iterator<Item = &'a Value> {
        children(self.nested.last().copied().unwrap_or(self.command))
    }

    fn option(&self, name: &str) -> Result<&'a Value, ClientRefusal> {
        let mut options = self.options();
        let found = options.find(|option| *option.field("name") == name);
        found.ok_or_else(|| ClientRefusal::UnknownOption(name.to_owned()))
    }

    fn finish(&self, world: &World, given: &[(&str, &str)]) -> Result<Value, ClientRefusal> {
        let (values, resolved) = self.read(world, given)?;
        let mut options = self.options();
        let is_left_out = |option: &&Value| {
            let name = option.field("name").as_str().unwrap_or_default();
            *option.field("required") == true && !given.iter().any(|(known, _)| *known == name)
        };
        if let Some(missing) = options.find(is_left_out) {
            let name = missing.field("name").as_str().unwrap_or_default();
            return Err(ClientRefusal::MissingOption(name.to_owned()));
        }
        Ok(self.data(values, resolved))
    }

    fn suggest(
        &self,
        world: &World,
        option: &str,
        partial: &str,
        others: &[(&str, &str)],
    ) -> Result<Value, ClientRefusal> {
        let focused = self.option(option)?;
        if *focused.field("autocomplete") != true {
            return Err(ClientRefusal::BadValue(option.to_owned()));
        }
        let (mut values, resolved) = self.read(world, others)?;
        values.push(json!({"name": option, "type": focused.field("type"), "value": partial, "focused": true}));
        Ok(self.data(values, resolved))
    }

    fn read(&self, world: &World, given: &[(&str, &str)]) -> Result<(Vec<Value>, Value), ClientRefusal> {
        let mut resolved = Map::new();
        let mut values = Vec::new();
        for (name, text) in given {
            let option = self.option(name)?;
            let read = read_value(world, option, text, &mut resolved);
            let value = read.ok_or_else(|| ClientRefusal::BadValue((*name).to_owned()))?;
            values.push(json!({"name": name, "type": option.field("type"), "value": value}));
        }
        Ok((values, Value::Object(resolved)))
    }

    /// The event's `data`: the values inside the subcommand, inside its group.
    fn data(&self, values: Vec<Value>, resolved: Value) -> Value {
        let mut options = values;
        for level in self.nested.iter().rev() {
            options = vec![json!({"name": level.field("name"), "type": level.field("type"), "options": options})];
        }
        let mut data = json!({
            "id": self.command.field("id"), "name": self.command.field("name"), "type": 1, "options": options,
        });
        if let Some(guild) = self.guild {
            *data.slot("guild_id") = json!(guild);
        }
        if resolved.as_object().is_some_and(|map| !map.is_empty()) {
            *data.slot("resolved") = resolved;
        }
        data
    }
}

fn children(level: &Value) -> impl Iterator<Item = &Value> {
    level.field("options").as_array().into_iter().flatten()
}

fn is_nesting(option: &Value) -> bool {
    matches!(option.field("type").as_u64(), Some(1 | 2))
}

fn check_place(command: &Value, in_guild: bool) -> Result<(), ClientRefusal> {
    let here = u8::from(!in_guild);
    let offered = match command.field("contexts").as_array() {
        Some(contexts) => contexts.iter().any(|context| *context == here),
        None => in_guild || *command.field("dm_permission") != false,
    };
    if offered {
        return Ok(());
    }
    let name = command.field("name").as_str().unwrap_or_default();
    Err(ClientRefusal::NotHere(name.to_owned()))
}

fn check_permission(world: &World, command: &Value, person: Id) -> Result<(), ClientRefusal> {
    let Some(asked) = command.field("default_member_permissions").as_str() else {
        return Ok(());
    };
    let asked: u64 = asked.parse().unwrap_or_default();
    let has = world.person(person).map_or(0, |person| world.permissions(person));
    let allowed = has & ADMINISTRATOR != 0 || (asked != 0 && has & asked == asked);
    if allowed {
        return Ok(());
    }
    let name = command.field("name").as_str().unwrap_or_default();
    Err(ClientRefusal::NotAllowed(name.to_owned()))
}

/// Reads a value as the option's type; none when the option does not take it.
fn read_value(world: &World, option: &Value, text: &str, resolved: &mut Map<String, Value>) -> Option<Value> {
    if let Some(choices) = option.field("choices").as_array().filter(|choices| !choices.is_empty()) {
        let is_it = |choice: &&Value| *choice.field("name") == text || plain(choice.field("value")) == text;
        return choices.iter().find(is_it).map(|choice| choice.field("value").clone());
    }
    let within = |number: f64| {
        let above = option.field("min_value").as_f64().is_none_or(|least| number >= least);
        above && option.field("max_value").as_f64().is_none_or(|most| number <= most)
    };
    match option.field("type").as_u64()? {
        3 => {
            let length = u64::try_from(text.chars().count()).ok()?;
            let long = option.field("min_length").as_u64().is_none_or(|least| length >= least);
            let short = length <= option.field("max_length").as_u64().unwrap_or(6000);
            (long && short).then(|| json!(text))
        }
        4 => {
            let number = text.parse::<i64>().ok()?;
            let as_float = text.parse::<f64>().ok()?;
            within(as_float).then(|| json!(number))
        }
        5 => text.parse::<bool>().ok().map(Value::Bool),
        10 => text.parse::<f64>().ok().filter(|number| within(*number)).map(|number| json!(number)),
        kind @ (6..=9) => {
            let select = match kind {
                6 => 5,
                7 => 8,
                8 => 6,
                _ => 7,
            };
            let (ids, found) = resolve(world, select, &[text])?;
            merge(resolved, found);
            ids.first().map(|id| json!(id))
        }
        _ => None,
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn merge(resolved: &mut Map<String, Value>, found: Value) {
    let Value::Object(found) = found else { return };
    for (kind, entries) in found {
        match (resolved.get_mut(&kind), entries) {
            (Some(Value::Object(known)), Value::Object(entries)) => known.extend(entries),
            (_, entries) => {
                resolved.insert(kind, entries);
            }
        }
    }
}
