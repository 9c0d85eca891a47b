//! The commands that a person's client offers in a place, as the script completes them.

use serde::Serialize;
use serde_json::Value;

use super::command_names::localised;
use super::viewer::Viewer;
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::person::Person;
use crate::sandbox::world::World;
use crate::sandbox::world::people::ChannelKind;

/// A command that can be sent: the innermost level, with the names above it.
#[derive(Debug, Serialize)]
pub(super) struct Offer {
    /// What [`Person::command_in`] takes.
    path: String,
    /// The path as the person reads it.
    name: String,
    about: String,
    options: Vec<Opt>,
}

#[derive(Debug, Serialize)]
struct Opt {
    name: String,
    label: String,
    about: String,
    kind: u64,
    required: bool,
    autocomplete: bool,
    /// The only values it takes; empty where it takes others.
    choices: Vec<Pick>,
    min: Option<f64>,
    max: Option<f64>,
    min_length: Option<u64>,
    max_length: Option<u64>,
}

#[derive(Debug, Serialize)]
struct Pick {
    name: String,
    value: String,
}

/// What the person is offered in the channel, in the order in which it was registered.
pub(super) fn offers(person: &Person, channel: Id) -> Vec<Offer> {
    let bodies = person.offered_in(channel);
    person.shared.look(|world| {
        let Some(me) = world.person(person.id()) else { return Vec::new() };
        let viewer = Viewer::new(world, me);
        let mut found = Vec::new();
        for body in &bodies {
            collect(&viewer, body, &[], &mut found);
        }
        found
    })
}

fn collect(viewer: &Viewer<'_>, level: &Value, above: &[(String, String)], found: &mut Vec<Offer>) {
    let locale = viewer.me.locale.as_str();
    let name = level.field("name").as_str().unwrap_or_default().to_owned();
    let mut path = above.to_vec();
    path.push((name, localised(level, "name", locale)));
    let options = || level.field("options").as_array().into_iter().flatten();
    let inner: Vec<&Value> = options().filter(|option| matches!(option.field("type").as_u64(), Some(1 | 2))).collect();
    if inner.is_empty() {
        let joined = |part: fn(&(String, String)) -> &str| path.iter().map(part).collect::<Vec<_>>().join(" ");
        found.push(Offer {
            path: joined(|(name, _)| name),
            name: joined(|(_, shown)| shown),
            about: localised(level, "description", locale),
            options: options().map(|option| opt(viewer, option)).collect(),
        });
    }
    for inner in inner {
        collect(viewer, inner, &path, found);
    }
}

fn opt(viewer: &Viewer<'_>, option: &Value) -> Opt {
    let kind = option.field("type").as_u64().unwrap_or_default();
    let locale = viewer.me.locale.as_str();
    Opt {
        name: option.field("name").as_str().unwrap_or_default().to_owned(),
        label: localised(option, "name", locale),
        about: localised(option, "description", locale),
        kind,
        required: *option.field("required") == true,
        autocomplete: *option.field("autocomplete") == true,
        choices: choices(viewer, option, kind),
        min: option.field("min_value").as_f64(),
        max: option.field("max_value").as_f64(),
        min_length: option.field("min_length").as_u64(),
        max_length: option.field("max_length").as_u64(),
    }
}

fn choices(viewer: &Viewer<'_>, option: &Value, kind: u64) -> Vec<Pick> {
    let pick = |name: String, value: String| Pick { name, value };
    let world: &World = viewer.world;
    let people = || world.people.iter().map(|one| pick(one.name.clone(), one.id.to_string()));
    let roles = || world.roles.iter().map(|role| pick(role.name.clone(), role.id.to_string()));
    match kind {
        5 => {
            let values = [("page-true", "true"), ("page-false", "false")];
            values.map(|(key, value)| pick(viewer.say(key, &[]), value.to_owned())).into()
        }
        6 => people().collect(),
        7 => {
            let places = world.channels.iter().filter(|place| place.kind == ChannelKind::Text);
            places.map(|place| pick(format!("#{}", place.name), place.id.to_string())).collect()
        }
        8 => roles().collect(),
        9 => people().chain(roles()).collect(),
        _ => {
            let choices = option.field("choices").as_array().into_iter().flatten();
            let value = |choice: &Value| {
                let value = choice.field("value");
                value.as_str().map_or_else(|| value.to_string(), str::to_owned)
            };
            choices.map(|choice| pick(localised(choice, "name", &viewer.me.locale), value(choice))).collect()
        }
    }
}
