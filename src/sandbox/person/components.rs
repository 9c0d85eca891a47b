//! Using what is on a message: buttons, selects and modals.

use serde_json::{Value, json};

use super::{ClientRefusal, Person, visible};
use crate::sandbox::handle::InteractionHandle;
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::views::{Message, Modal, ModalInput};
use crate::sandbox::world::World;
use crate::sandbox::world::interactions::{Answer, InteractionKind};

impl Person {
    /// Presses a button of a message, as the message is now.
    pub fn click(&self, message: &Message, custom_id: &str) -> Result<InteractionHandle, ClientRefusal> {
        let now = self.see(message.id).ok_or(ClientRefusal::NoMessage)?;
        let buttons = now.buttons();
        let is_it = |id: Option<&str>| id == Some(custom_id);
        let button = buttons.iter().find(|button| is_it(button.custom_id.as_deref()));
        if button.is_none_or(|button| button.disabled) {
            return Err(ClientRefusal::NoComponent(custom_id.to_owned()));
        }
        let data = json!({"custom_id": custom_id, "component_type": 2, "id": self.number_of(now.id, custom_id)});
        Ok(self.interact(InteractionKind::Component, now.channel_id, &data, Some(now.id)))
    }

    /// Chooses in a select of a message, as the message is now. People and roles are given by name or id.
    pub fn select(
        &self,
        message: &Message,
        custom_id: &str,
        values: &[&str],
    ) -> Result<InteractionHandle, ClientRefusal> {
        let now = self.see(message.id).ok_or(ClientRefusal::NoMessage)?;
        let selects = now.selects();
        let select = selects.iter().find(|select| select.custom_id == custom_id && !select.disabled);
        let select = select.ok_or_else(|| ClientRefusal::NoComponent(custom_id.to_owned()))?;
        let bad = || ClientRefusal::BadSelection(custom_id.to_owned());
        let n_values = u64::try_from(values.len()).map_err(|_| bad())?;
        if n_values < select.min_values || n_values > select.max_values {
            return Err(bad());
        }
        let mut data = json!({
            "custom_id": custom_id, "component_type": select.kind, "id": self.number_of(now.id, custom_id),
        });
        if select.kind == 3 {
            let offered = |value: &&str| select.options.iter().any(|option| option.value == **value);
            if !values.iter().all(offered) {
                return Err(bad());
            }
            *data.slot("values") = json!(values);
        } else {
            let resolved = self.shared.look(|world| resolve(world, select.kind, values));
            let (ids, resolved) = resolved.ok_or_else(bad)?;
            *data.slot("values") = json!(ids);
            *data.slot("resolved") = resolved;
        }
        Ok(self.interact(InteractionKind::Component, now.channel_id, &data, Some(now.id)))
    }

    /// Discord's number of a component within its message.
    fn number_of(&self, message: Id, custom_id: &str) -> Value {
        self.shared.look(|world| {
            let stored = visible(world, self.id, message);
            let components = stored.map(|stored| stored.components.as_slice());
            components
                .into_iter()
                .flatten()
                .find_map(|component| find_number(component, custom_id))
                .unwrap_or(Value::Null)
        })
    }

    /// Fills in a modal and sends it. An input that is not named keeps what it was filled with.
    pub fn submit(&self, modal: &Modal, texts: &[(&str, &str)]) -> Result<InteractionHandle, ClientRefusal> {
        let shown = self.shared.look(|world| {
            let known = world.interactions.get(&modal.interaction);
            known.filter(|known| known.person == self.id).cloned()
        });
        let shown = shown.ok_or(ClientRefusal::NoModal)?;
        let Some(Answer::Modal(json)) = &shown.answer else {
            return Err(ClientRefusal::NoModal);
        };
        let known = |id: &str| modal.inputs.iter().any(|input| input.custom_id == id);
        if let Some((id, _)) = texts.iter().find(|(id, _)| !known(id)) {
            return Err(ClientRefusal::UnknownInput((*id).to_owned()));
        }
        let modal = Modal::of(modal.interaction, json);
        let mut filled = Vec::new();
        for input in &modal.inputs {
            let typed = texts.iter().find(|(id, _)| *id == input.custom_id);
            let text = typed.map_or(input.value.as_deref().unwrap_or_default(), |(_, text)| *text);
            check_length(input, text)?;
            filled.push((input.custom_id.clone(), text.to_owned()));
        }
        let parts = json.field("components").as_array().into_iter().flatten();
        let mut next = 1;
        let parts: Vec<Value> = parts.map(|part| answered_part(part, &filled, &mut next)).collect();
        let data = json!({"custom_id": modal.custom_id, "components": parts, "resolved": {}});
        Ok(self.interact(InteractionKind::Modal, shown.channel, &data, shown.source))
    }
}

fn check_length(input: &ModalInput, text: &str) -> Result<(), ClientRefusal> {
    let length = text.chars().count();
    let is_left_out = length == 0 && !input.required;
    let too_short = length < input.min_length || (length == 0 && input.required);
    if !is_left_out && (too_short || length > input.max_length) {
        return Err(ClientRefusal::BadLength(input.custom_id.clone()));
    }
    Ok(())
}

/// A part of a modal as it comes back: rows as rows, labels as labels, with the text typed.
fn answered_part(part: &Value, filled: &[(String, String)], next: &mut u64) -> Value {
    let mut number = || {
        *next += 1;
        *next - 1
    };
    let own = number();
    let mut answered = |input: &Value| {
        let text = filled.iter().find(|(id, _)| *input.field("custom_id") == id.as_str());
        let value = text.map(|(_, text)| text);
        json!({"type": input.field("type"), "id": number(), "custom_id": input.field("custom_id"), "value": value})
    };
    match part.field("type").as_u64() {
        Some(18) => json!({"type": 18, "id": own, "component": answered(part.field("component"))}),
        Some(10) => json!({"type": 10, "id": own}),
        _ => {
            let inputs = part.field("components").as_array().into_iter().flatten();
            let inputs: Vec<Value> = inputs.map(answered).collect();
            json!({"type": 1, "id": own, "components": inputs})
        }
    }
}

fn find_number(component: &Value, custom_id: &str) -> Option<Value> {
    if *component.field("custom_id") == custom_id {
        return Some(component.field("id").clone());
    }
    let accessory = component.get("accessory").and_then(|inner| find_number(inner, custom_id));
    let mut children = component.field("components").as_array().into_iter().flatten();
    accessory.or_else(|| children.find_map(|child| find_number(child, custom_id)))
}

/// The ids of people, roles or channels given by name or id, with what Discord tells about them.
pub(super) fn resolve(world: &World, kind: u64, names: &[&str]) -> Option<(Vec<Id>, Value)> {
    let mut resolved = json!({});
    let mut ids = Vec::new();
    for name in names {
        let is_it = |id: Id, known: &str| known == *name || id.to_string() == *name;
        let person = world.people.iter().find(|person| is_it(person.id, &person.name));
        let role = world.roles.iter().find(|role| is_it(role.id, &role.name));
        let channel = world.channels.iter().find(|channel| is_it(channel.id, &channel.name));
        let id = match (kind, person, role, channel) {
            (5 | 7, Some(person), ..) => {
                let key = person.id.to_string();
                let mut member = World::member(person);
                if let Some(fields) = member.as_object_mut() {
                    fields.remove("user");
                }
                *member.slot("permissions") = json!(world.permissions(person).to_string());
                *resolved.slot("users").slot(&key) = json!(world.user(person.id));
                *resolved.slot("members").slot(&key) = member;
                person.id
            }
            (6 | 7, _, Some(role), _) => {
                *resolved.slot("roles").slot(&role.id.to_string()) = World::role_json(role, 0);
                role.id
            }
            (8, _, _, Some(channel)) => {
                let mut json = world.channel_json(channel);
                *json.slot("permissions") = json!("0");
                *resolved.slot("channels").slot(&channel.id.to_string()) = json;
                channel.id
            }
            _ => return None,
        };
        ids.push(id);
    }
    Some((ids, resolved))
}
