//! Selects: a button that opens a list.

use maud::{Markup, html};
use serde_json::Value;

use super::super::viewer::Viewer;
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::world::people::ChannelKind;

/// A line of a select.
struct Line {
    value: String,
    label: String,
    emoji: Option<String>,
    about: Option<String>,
    chosen: bool,
}

/// A choice from a list of its own, or of people, roles or channels.
pub(super) fn select(viewer: &Viewer<'_>, part: &Value) -> Markup {
    let kind = part.field("type").as_u64().unwrap_or_default();
    let lines = if kind == 3 { own(part) } else { listed(viewer, part, kind) };
    let chosen: Vec<&Line> = lines.iter().filter(|line| line.chosen).collect();
    let least = part.field("min_values").as_u64().unwrap_or(1);
    let most = part.field("max_values").as_u64().unwrap_or(1);
    let placeholder = part.field("placeholder").as_str().map(str::to_owned);
    let placeholder = placeholder.unwrap_or_else(|| viewer.say(&format!("page-select-{}", key(kind)), &[]));
    let id = part.field("id");
    html! {
        div.select data-id=(part.field("custom_id").as_str().unwrap_or_default()) data-least=(least) data-most=(most) {
            button.select-box type="button" data-do="open" role="combobox" aria-haspopup="listbox" aria-expanded="false"
                aria-label=(placeholder) disabled[*part.field("disabled") == true] data-part=(id) {
                span.select-shown data-placeholder=(placeholder) {
                    @if chosen.is_empty() { span.placeholder { (placeholder) } } @else {
                        @for line in &chosen {
                            span.chosen { @if let Some(emoji) = &line.emoji { (emoji) " " } (line.label) }
                        }
                    }
                }
                span.caret aria-hidden="true" {}
            }
            div.options role="listbox" aria-label=(placeholder) aria-multiselectable[most > 1] tabindex="-1" hidden {
                @for line in &lines {
                    div.option role="option" aria-selected=(line.chosen) data-value=(line.value) tabindex="-1" {
                        @if let Some(emoji) = &line.emoji { span.option-emoji aria-hidden="true" { (emoji) } }
                        span.option-text {
                            span.option-label { (line.label) }
                            @if let Some(about) = &line.about { span.option-about { (about) } }
                        }
                        span.tick aria-hidden="true" {}
                    }
                }
                @if lines.is_empty() { p.nothing { (viewer.say("page-select-empty", &[])) } }
            }
        }
    }
}

fn key(kind: u64) -> &'static str {
    match kind {
        5 => "user",
        6 => "role",
        7 => "both",
        8 => "channel",
        _ => "any",
    }
}

fn own(part: &Value) -> Vec<Line> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let options = part.field("options").as_array().into_iter().flatten();
    options
        .map(|option| Line {
            value: text(option.field("value")).unwrap_or_default(),
            label: text(option.field("label")).unwrap_or_default(),
            emoji: text(option.field("emoji").field("name")),
            about: text(option.field("description")),
            chosen: *option.field("default") == true,
        })
        .collect()
}

fn listed(viewer: &Viewer<'_>, part: &Value, kind: u64) -> Vec<Line> {
    let defaults = part.field("default_values").as_array();
    let is_default =
        |id: Id| defaults.is_some_and(|all| all.iter().any(|one| *one.field("id") == id.to_string().as_str()));
    let line =
        |id: Id, label: String| Line { value: id.to_string(), label, emoji: None, about: None, chosen: is_default(id) };
    let world = viewer.world;
    let people = world.people.iter().filter(|_| matches!(kind, 5 | 7)).map(|one| line(one.id, one.name.clone()));
    let roles = world.roles.iter().filter(|_| matches!(kind, 6 | 7)).map(|role| line(role.id, role.name.clone()));
    let channels = world.channels.iter().filter(|place| kind == 8 && place.kind == ChannelKind::Text);
    let channels = channels.map(|place| line(place.id, format!("#{}", place.name)));
    people.chain(roles).chain(channels).collect()
}
