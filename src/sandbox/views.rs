//! What a person sees, as plain values: messages, components and modals.

use serde::Serialize;
use serde_json::Value;

use super::ids::Id;
use super::world::World;
use super::world::messages::{LOADING, Message as Stored};
use crate::sandbox::json::Fields;

/// A message as one person's Discord shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// The message's id.
    pub id: Id,
    /// The channel it stands in.
    pub channel_id: Id,
    /// Who wrote it.
    pub author_id: Id,
    /// The text.
    pub content: String,
    /// The boxes under the text.
    pub embeds: Vec<Embed>,
    /// Buttons, selects and, in messages made of components, everything else.
    pub components: Vec<Component>,
    /// The files.
    pub attachments: Vec<Attachment>,
    /// Whether only this person sees it.
    pub ephemeral: bool,
    /// Whether it was changed since it was sent.
    pub edited: bool,
    /// The message it replies to.
    pub reply_to: Option<Id>,
    /// The people it notifies.
    pub pings: Vec<Id>,
    /// The roles it notifies.
    pub role_pings: Vec<Id>,
    /// Whether it notifies everyone.
    pub pings_everyone: bool,
    /// Discord's flags, as a bitset.
    pub flags: u64,
}

impl Message {
    pub(super) fn of(world: &World, stored: &Stored) -> Self {
        let attachments = stored.attachments.iter();
        Self {
            id: stored.id,
            channel_id: stored.channel,
            author_id: stored.author,
            content: stored.content.clone(),
            embeds: stored.embeds.iter().map(Embed::of).collect(),
            components: stored.components.iter().map(Component::of).collect(),
            attachments: attachments
                .map(|file| Attachment {
                    id: file.id,
                    filename: file.filename.clone(),
                    description: file.description.clone(),
                    content_type: file.content_type.clone(),
                    size: file.size,
                    url: file.url.clone(),
                    bytes: world.files.get(&file.id).map(|file| file.bytes.to_vec()).unwrap_or_default(),
                })
                .collect(),
            ephemeral: stored.is_ephemeral(),
            edited: stored.edited_ms.is_some(),
            reply_to: stored.reply_to,
            pings: stored.mentions.clone(),
            role_pings: stored.mention_roles.clone(),
            pings_everyone: stored.mention_everyone,
            flags: stored.flags,
        }
    }

    /// Whether it still says that the bot is thinking.
    pub fn is_thinking(&self) -> bool {
        self.flags & LOADING != 0
    }

    /// Every component, in reading order, those inside others too.
    pub fn all_components(&self) -> Vec<&Component> {
        let mut all = Vec::new();
        for component in &self.components {
            component.collect(&mut all);
        }
        all
    }

    /// The buttons in reading order.
    pub fn buttons(&self) -> Vec<&Button> {
        let all = self.all_components().into_iter();
        all.filter_map(|component| match component {
            Component::Button(button) => Some(button),
            _ => None,
        })
        .collect()
    }

    /// The selects in reading order.
    pub fn selects(&self) -> Vec<&Select> {
        let all = self.all_components().into_iter();
        all.filter_map(|component| match component {
            Component::Select(select) => Some(select),
            _ => None,
        })
        .collect()
    }

    /// The `custom_id` of the button with this label.
    pub fn button_labelled(&self, label: &str) -> Option<&str> {
        let mut buttons = self.buttons().into_iter();
        buttons.find(|button| button.label == label)?.custom_id.as_deref()
    }

    /// All text a person reads, top to bottom, one piece a line: content, embeds, text displays, labels.
    pub fn text(&self) -> String {
        let mut lines = vec![self.content.clone()];
        lines.extend(self.embeds.iter().map(Embed::text));
        for component in self.all_components() {
            lines.extend(component.text().map(str::to_owned));
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }
}

/// An embed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Embed {
    /// The name above the title.
    pub author: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The text.
    pub description: Option<String>,
    /// Names and values.
    pub fields: Vec<(String, String)>,
    /// The small print.
    pub footer: Option<String>,
    /// The address of the picture.
    pub image: Option<String>,
    /// The address of the small picture.
    pub thumbnail: Option<String>,
    /// The colour of the edge.
    pub color: Option<u64>,
}

impl Embed {
    fn of(json: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let fields = json.field("fields").as_array().into_iter().flatten();
        let field = |field: &Value| Some((text(field.field("name"))?, text(field.field("value"))?));
        Self {
            author: text(json.field("author").field("name")),
            title: text(json.field("title")),
            description: text(json.field("description")),
            fields: fields.filter_map(field).collect(),
            footer: text(json.field("footer").field("text")),
            image: text(json.field("image").field("url")),
            thumbnail: text(json.field("thumbnail").field("url")),
            color: json.field("color").as_u64(),
        }
    }

    /// All its text, one piece a line.
    pub fn text(&self) -> String {
        let above = [&self.author, &self.title, &self.description];
        let mut lines: Vec<&str> = above.into_iter().filter_map(|text| text.as_deref()).collect();
        for (name, value) in &self.fields {
            lines.extend([name.as_str(), value.as_str()]);
        }
        lines.extend(self.footer.as_deref());
        lines.join("\n")
    }
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Component {
    /// Several side by side, or one select.
    Row(Vec<Component>),
    /// A button.
    Button(Button),
    /// A choice from a list.
    Select(Select),
    /// A piece of text.
    Text(String),
    /// Text with something beside it.
    Section(Vec<Component>, Box<Component>),
    /// A box around others.
    Container(Vec<Component>),
    /// Anything else, by Discord's number of its type.
    Other(u64, Value),
}

impl Component {
    fn of(json: &Value) -> Self {
        let children = || {
            let children = json.field("components").as_array().into_iter().flatten();
            children.map(Component::of).collect()
        };
        match json.field("type").as_u64().unwrap_or_default() {
            1 => Self::Row(children()),
            2 => Self::Button(Button::of(json)),
            kind @ (3 | 5..=8) => Self::Select(Select::of(kind, json)),
            9 => Self::Section(children(), Box::new(Self::of(json.field("accessory")))),
            10 => Self::Text(json.field("content").as_str().unwrap_or_default().to_owned()),
            17 => Self::Container(children()),
            kind => Self::Other(kind, json.clone()),
        }
    }

    fn collect<'a>(&'a self, all: &mut Vec<&'a Component>) {
        all.push(self);
        match self {
            Self::Row(children) | Self::Container(children) => {
                for child in children {
                    child.collect(all);
                }
            }
            Self::Section(children, accessory) => {
                for child in children {
                    child.collect(all);
                }
                accessory.collect(all);
            }
            _ => {}
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Button(button) => Some(&button.label),
            Self::Select(select) => select.placeholder.as_deref(),
            _ => None,
        }
    }
}

/// A button.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Button {
    /// What the bot gets to know; none on a link.
    pub custom_id: Option<String>,
    /// The words on it; empty when it shows an emoji only.
    pub label: String,
    /// Discord's number: 1 primary, 2 secondary, 3 success, 4 danger, 5 link.
    pub style: u64,
    /// Where a link leads.
    pub url: Option<String>,
    /// The emoji before the label.
    pub emoji: Option<String>,
    /// Whether it cannot be pressed.
    pub disabled: bool,
}

impl Button {
    fn of(json: &Value) -> Self {
        let text = |key: &str| json.field(key).as_str().map(str::to_owned);
        Self {
            custom_id: text("custom_id"),
            label: text("label").unwrap_or_default(),
            style: json.field("style").as_u64().unwrap_or_default(),
            url: text("url"),
            emoji: json.field("emoji").field("name").as_str().map(str::to_owned),
            disabled: *json.field("disabled") == true,
        }
    }
}

/// A choice from a list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Select {
    /// What the bot gets to know.
    pub custom_id: String,
    /// Discord's number: 3 own options, 5 users, 6 roles, 7 both, 8 channels.
    pub kind: u64,
    /// What it says before anything is chosen.
    pub placeholder: Option<String>,
    /// Its own options.
    pub options: Vec<SelectOption>,
    /// The least that can be chosen.
    pub min_values: u64,
    /// The most that can be chosen.
    pub max_values: u64,
    /// Whether it cannot be used.
    pub disabled: bool,
}

impl Select {
    fn of(kind: u64, json: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let options = json.field("options").as_array().into_iter().flatten();
        Self {
            custom_id: text(json.field("custom_id")).unwrap_or_default(),
            kind,
            placeholder: text(json.field("placeholder")),
            options: options
                .map(|option| SelectOption {
                    label: text(option.field("label")).unwrap_or_default(),
                    value: text(option.field("value")).unwrap_or_default(),
                    description: text(option.field("description")),
                    default: *option.field("default") == true,
                })
                .collect(),
            min_values: json.field("min_values").as_u64().unwrap_or(1),
            max_values: json.field("max_values").as_u64().unwrap_or(1),
            disabled: *json.field("disabled") == true,
        }
    }
}

/// One line of a select.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SelectOption {
    /// The words.
    pub label: String,
    /// What the bot gets to know.
    pub value: String,
    /// The small words below.
    pub description: Option<String>,
    /// Whether it is chosen from the start.
    pub default: bool,
}

/// A file on a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Attachment {
    /// The file's id.
    pub id: Id,
    /// Its name.
    pub filename: String,
    /// The words for who cannot see it.
    pub description: Option<String>,
    /// What it is.
    pub content_type: Option<String>,
    /// Its length in bytes.
    pub size: usize,
    /// Where the sandbox serves it.
    pub url: String,
    /// The file itself.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// A form that asks a person for text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Modal {
    /// The interaction that it answers.
    #[serde(skip)]
    pub interaction: Id,
    /// What the bot gets to know.
    pub custom_id: String,
    /// The title.
    pub title: String,
    /// Text between the inputs.
    pub texts: Vec<String>,
    /// The inputs, top to bottom.
    pub inputs: Vec<ModalInput>,
}

/// A text input of a modal.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ModalInput {
    /// What the bot gets to know.
    pub custom_id: String,
    /// The words above it.
    pub label: String,
    /// The small words below the label.
    pub description: Option<String>,
    /// Whether it has several lines.
    pub paragraph: bool,
    /// What it says while it is empty.
    pub placeholder: Option<String>,
    /// What it is filled with from the start.
    pub value: Option<String>,
    /// Whether it must be filled.
    pub required: bool,
    /// The shortest text that can be sent.
    pub min_length: usize,
    /// The longest text that can be sent.
    pub max_length: usize,
}

impl Modal {
    pub(super) fn of(interaction: Id, json: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mut modal = Self {
            interaction,
            custom_id: text(json.field("custom_id")),
            title: text(json.field("title")),
            texts: Vec::new(),
            inputs: Vec::new(),
        };
        for part in json.field("components").as_array().into_iter().flatten() {
            match part.field("type").as_u64() {
                Some(10) => modal.texts.push(text(part.field("content"))),
                // What a label holds besides text inputs is not imitated.
                Some(18) if *part.field("component").field("type") != 4 => {}
                Some(18) => modal.inputs.push(ModalInput::of(part.field("component"), part)),
                _ => {
                    let inputs = part.field("components").as_array().into_iter().flatten();
                    modal.inputs.extend(inputs.map(|input| ModalInput::of(input, input)));
                }
            }
        }
        modal
    }
}

impl ModalInput {
    fn of(input: &Value, label: &Value) -> Self {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let length = |key: &str, default: usize| {
            let number = input.field(key).as_u64().and_then(|number| usize::try_from(number).ok());
            number.unwrap_or(default)
        };
        Self {
            custom_id: text(input.field("custom_id")).unwrap_or_default(),
            label: text(label.field("label")).unwrap_or_default(),
            description: text(label.field("description")),
            paragraph: *input.field("style") == 2,
            placeholder: text(input.field("placeholder")),
            value: text(input.field("value")),
            required: *input.field("required") != false,
            min_length: length("min_length", 0),
            max_length: length("max_length", 4000),
        }
    }
}

/// A suggestion while typing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Choice {
    /// The words.
    pub name: String,
    /// What the bot gets when it is taken.
    pub value: Value,
}
