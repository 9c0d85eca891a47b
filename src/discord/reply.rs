//! What the bot says, as plain values, and as the JSON that Discord takes.
//!
//! Every message and every edit says that it pings nobody, and keeps Discord's limits whatever it is made of.

use serde_json::{Value, json};

use super::custom_id::CustomId;
use super::text::{self, cut};
use crate::app::Scene;
use crate::engine::lang::Lang;

const MAX_CONTENT: usize = 2000;
const MAX_EMBEDS: usize = 3;
const MAX_EMBEDS_TEXT: usize = 6000;
const MAX_TITLE: usize = 256;
const MAX_DESCRIPTION: usize = 4096;
const MAX_FIELDS: usize = 25;
const MAX_FIELD: usize = 1024;
const MAX_FOOTER: usize = 2048;
const MAX_LABEL: usize = 80;
const MAX_OPTION: usize = 100;
const MAX_OPTIONS: usize = 25;
const MAX_CHOICES: usize = 25;
const MAX_PLACEHOLDER: usize = 150;
const MAX_MODAL_TITLE: usize = 45;
const MAX_INPUT_PLACEHOLDER: usize = 100;
const EPHEMERAL: u64 = 64;

/// The first response to an interaction, or to a direct message.
#[derive(Debug, Clone)]
pub enum Reply {
    /// A new message.
    Message(Message),
    /// The message whose component was used becomes this.
    Update(Message),
    /// Asks for text.
    Modal(Modal),
    /// Suggests values.
    Choices(Vec<Choice>),
    /// Goes on in direct messages.
    ToDm(Box<ToDm>),
}

/// A move to direct messages.
#[derive(Debug, Clone)]
pub struct ToDm {
    /// Id of the session.
    pub session: String,
    /// What to post there.
    pub message: Message,
    /// The reply where that worked.
    pub done: Message,
    /// The words on the link to there.
    pub link: String,
    /// The reply where the person takes no direct messages.
    pub closed: Message,
}

/// A message.
#[derive(Clone, Default)]
pub struct Message {
    /// Text above everything else.
    pub content: String,
    /// At most three boxes.
    pub embeds: Vec<Embed>,
    /// Rows of buttons and selects.
    pub rows: Vec<Row>,
    /// A file.
    pub file: Option<File>,
    /// Only the person sees it.
    pub ephemeral: bool,
    /// What can be added to the first embed later.
    pub later: Option<Later>,
}

/// The scene that a message shows, and the language of its words: what is added needs both.
#[derive(Debug, Clone)]
pub struct Later {
    /// The scene.
    pub scene: Box<Scene>,
    /// The language.
    pub lang: Lang,
}

/// A box of text with a coloured edge.
#[derive(Debug, Clone, Default)]
pub struct Embed {
    /// The line above the title.
    pub author: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The text.
    pub description: String,
    /// Sections under the text: name and value.
    pub fields: Vec<(String, String)>,
    /// The small print.
    pub footer: Option<String>,
    /// The colour of the edge, as 0xRRGGBB.
    pub color: u32,
}

/// What stands under the embeds.
#[derive(Debug, Clone)]
pub enum Row {
    /// At most five buttons.
    Buttons(Vec<Button>),
    /// One select.
    Select(Select),
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The thing to do.
    Primary = 1,
    /// One of several.
    Secondary = 2,
    /// Goes ahead.
    Success = 3,
    /// Cannot be undone.
    Danger = 4,
}

/// A button.
#[derive(Debug, Clone)]
pub enum Button {
    /// One that the bot hears of.
    Press {
        /// What it carries.
        id: CustomId,
        /// The words on it.
        label: String,
        /// The picture on it.
        emoji: Option<&'static str>,
        /// How it looks.
        style: Style,
        /// Whether it can be pressed.
        enabled: bool,
    },
    /// One that leads to an address.
    Link {
        /// The address.
        url: String,
        /// The words on it.
        label: String,
    },
}

/// A choice from a list.
#[derive(Debug, Clone)]
pub struct Select {
    /// What it carries.
    pub id: CustomId,
    /// What it says while nothing is chosen.
    pub placeholder: String,
    /// At most 25 are shown.
    pub options: Vec<Choice>,
}

/// One line of a select or of an autocomplete list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// The words.
    pub name: String,
    /// What the bot gets.
    pub value: String,
    /// Small words below; selects only.
    pub about: Option<String>,
    /// Whether it is chosen; selects only.
    pub chosen: bool,
}

/// A form with one long text input.
#[derive(Debug, Clone)]
pub struct Modal {
    /// What it carries.
    pub id: CustomId,
    /// The title.
    pub title: String,
    /// The words above the input.
    pub label: String,
    /// What the input says while it is empty.
    pub placeholder: String,
    /// The most characters it takes.
    pub max_chars: usize,
}

/// A file.
#[derive(Clone)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What it is, for who cannot see it.
    pub about: String,
    /// Its text.
    pub text: String,
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Message")
    }
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("File")
    }
}

impl Message {
    /// A message of text alone.
    pub fn text(content: impl Into<String>) -> Self {
        Self { content: content.into(), ..Self::default() }
    }

    /// A message of these embeds.
    pub fn embeds(embeds: impl IntoIterator<Item = Embed>) -> Self {
        Self { embeds: embeds.into_iter().collect(), ..Self::default() }
    }

    /// The same with a row of buttons under it, where there are any.
    #[must_use]
    pub fn with_buttons(mut self, buttons: Vec<Button>) -> Self {
        if !buttons.is_empty() {
            self.rows.push(Row::Buttons(buttons));
        }
        self
    }

    /// The same with a paragraph more in the first embed; none where that is not there, or Discord's limits leave no
    /// room for it.
    pub fn with_paragraph(&self, paragraph: &str) -> Option<Self> {
        let mut message = Self { later: None, ..self.clone() };
        let embed = message.embeds.first_mut()?;
        embed.description = format!("{}\n\n{paragraph}", embed.description);
        let fits = text::len(&embed.description) <= MAX_DESCRIPTION;
        let length: usize = message.embeds.iter().map(Embed::len).sum();
        (fits && length <= MAX_EMBEDS_TEXT).then_some(message)
    }

    /// A message as Discord takes it, whole: what it lacks is taken away by an edit.
    pub fn to_json(&self) -> Value {
        let mut left = MAX_EMBEDS_TEXT;
        let embeds: Vec<Value> = self.embeds.iter().take(MAX_EMBEDS).map(|embed| embed.to_json(&mut left)).collect();
        let mut body = json!({
            "content": cut(&self.content, MAX_CONTENT),
            "embeds": embeds,
            "components": self.rows.iter().filter_map(Row::to_json).collect::<Vec<_>>(),
            "attachments": [],
            "allowed_mentions": {"parse": []},
        });
        if let (Some(file), Some(fields)) = (&self.file, body.as_object_mut()) {
            let attachments = json!([{"id": 0, "filename": file.name, "description": file.about}]);
            fields.insert("attachments".to_owned(), attachments);
        }
        body
    }

    /// The flags of a new message.
    pub fn flags(&self) -> u64 {
        if self.ephemeral { EPHEMERAL } else { 0 }
    }
}

impl Embed {
    /// An embed of a text alone.
    pub fn of(color: u32, description: impl Into<String>) -> Self {
        Self { description: description.into(), color, ..Self::default() }
    }

    /// The length of all its texts.
    fn len(&self) -> usize {
        let fields = self.fields.iter().flat_map(|(name, value)| [name, value]);
        let texts = [&self.author, &self.title, &self.footer].into_iter().flatten().chain(fields);
        texts.chain([&self.description]).map(|text| text::len(text)).sum()
    }

    /// The embed within its own limits and what is `left` for all embeds together.
    fn to_json(&self, left: &mut usize) -> Value {
        let mut fitted = |text: &str, most: usize| {
            let fitted = cut(text, most.min(*left));
            *left = left.saturating_sub(text::len(&fitted));
            fitted
        };
        let author = self.author.as_deref().map(|author| fitted(author, MAX_TITLE));
        let title = self.title.as_deref().map(|title| fitted(title, MAX_TITLE));
        let footer = self.footer.as_deref().map(|footer| fitted(footer, MAX_FOOTER));
        let description = fitted(&self.description, MAX_DESCRIPTION);
        let mut fields = Vec::new();
        for (name, value) in self.fields.iter().take(MAX_FIELDS) {
            let room = text::len(name).min(MAX_TITLE) + text::len(value).min(MAX_FIELD);
            if room > *left {
                break;
            }
            let (name, value) = (cut(name, MAX_TITLE), cut(value, MAX_FIELD));
            *left -= text::len(&name) + text::len(&value);
            fields.push(json!({"name": name, "value": value, "inline": false}));
        }
        let mut body = json!({"color": self.color});
        if let Some(body) = body.as_object_mut() {
            let mut put = |key: &str, value: Value| body.insert(key.to_owned(), value);
            author.map(|name| put("author", json!({"name": name})));
            title.map(|title| put("title", json!(title)));
            footer.map(|text| put("footer", json!({"text": text})));
            if !description.is_empty() {
                put("description", json!(description));
            }
            if !fields.is_empty() {
                put("fields", json!(fields));
            }
        }
        body
    }
}

impl Row {
    /// None where nothing in it could be used.
    fn to_json(&self) -> Option<Value> {
        let parts: Vec<Value> = match self {
            Self::Buttons(buttons) => buttons.iter().filter(|button| button.fits()).map(Button::to_json).collect(),
            Self::Select(select) => select.to_json().into_iter().collect(),
        };
        (!parts.is_empty()).then(|| json!({"type": 1, "components": parts}))
    }
}

impl Button {
    /// A button that can be pressed.
    pub fn new(id: CustomId, style: Style, emoji: &'static str, label: String) -> Self {
        Self::Press { id, label, emoji: (!emoji.is_empty()).then_some(emoji), style, enabled: true }
    }

    fn fits(&self) -> bool {
        match self {
            Self::Press { id, .. } => id.fits(),
            Self::Link { .. } => true,
        }
    }

    fn to_json(&self) -> Value {
        match self {
            Self::Link { url, label } => json!({"type": 2, "style": 5, "url": url, "label": cut(label, MAX_LABEL)}),
            Self::Press { id, label, emoji, style, enabled } => {
                let mut body = json!({
                    "type": 2, "style": *style as u8, "custom_id": id.to_string(), "label": cut(label, MAX_LABEL),
                    "disabled": !enabled,
                });
                if let (Some(emoji), Some(body)) = (emoji, body.as_object_mut()) {
                    body.insert("emoji".to_owned(), json!({"name": emoji}));
                }
                body
            }
        }
    }
}

impl Select {
    fn to_json(&self) -> Option<Value> {
        let options: Vec<Value> = self.options.iter().take(MAX_OPTIONS).map(Choice::to_option).collect();
        let usable = self.id.fits() && !options.is_empty();
        usable.then(|| {
            json!({
                "type": 3, "custom_id": self.id.to_string(), "options": options,
                "placeholder": cut(&self.placeholder, MAX_PLACEHOLDER),
            })
        })
    }
}

impl Choice {
    /// A line with a value.
    pub fn new(value: impl Into<String>, name: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), ..Self::default() }
    }

    fn to_option(&self) -> Value {
        let mut body = json!({"label": cut(&self.name, MAX_OPTION), "value": self.value, "default": self.chosen});
        if let (Some(about), Some(body)) = (&self.about, body.as_object_mut()) {
            body.insert("description".to_owned(), json!(cut(about, MAX_OPTION)));
        }
        body
    }
}

impl Modal {
    fn to_json(&self) -> Value {
        let input = json!({
            "type": 4, "style": 2, "custom_id": "text", "label": cut(&self.label, MAX_MODAL_TITLE),
            "placeholder": cut(&self.placeholder, MAX_INPUT_PLACEHOLDER), "required": true,
            "min_length": 1, "max_length": self.max_chars,
        });
        json!({
            "custom_id": self.id.to_string(), "title": cut(&self.title, MAX_MODAL_TITLE),
            "components": [{"type": 1, "components": [input]}],
        })
    }
}

impl Reply {
    /// The body of the callback; none for what needs another call first.
    pub fn to_json(&self) -> Option<Value> {
        let (kind, data) = match self {
            Self::Message(message) => {
                let mut data = message.to_json();
                if let Some(data) = data.as_object_mut() {
                    data.insert("flags".to_owned(), json!(message.flags()));
                }
                (4, data)
            }
            Self::Update(message) => {
                let mut data = message.to_json();
                // What stood above, such as the notice, may not have been read yet.
                if let (true, Some(data)) = (message.content.is_empty(), data.as_object_mut()) {
                    data.remove("content");
                }
                (7, data)
            }
            Self::Modal(modal) => (9, modal.to_json()),
            Self::Choices(choices) => {
                let choices = choices.iter().take(MAX_CHOICES);
                let lines = choices.map(|choice| json!({"name": cut(&choice.name, MAX_OPTION), "value": choice.value}));
                (8, json!({"choices": lines.collect::<Vec<_>>()}))
            }
            Self::ToDm(_) => return None,
        };
        Some(json!({"type": kind, "data": data}))
    }

    /// The message in it, if it is one.
    pub fn message(&self) -> Option<&Message> {
        match self {
            Self::Message(message) | Self::Update(message) => Some(message),
            Self::Modal(_) | Self::Choices(_) | Self::ToDm(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_added_only_where_there_is_room() {
        let of = |description: usize, others: usize| {
            Message::embeds([Embed::of(0, "a".repeat(description)), Embed::of(0, "b".repeat(others))])
        };
        let added = of(10, 10).with_paragraph("more").unwrap();
        assert_eq!(added.embeds[0].description, format!("{}\n\nmore", "a".repeat(10)));
        assert!(of(4090, 10).with_paragraph("more").is_some());
        assert!(of(4091, 10).with_paragraph("more").is_none());
        assert!(of(2000, 3994).with_paragraph("more").is_some());
        assert!(of(2000, 3995).with_paragraph("more").is_none());
        assert!(Message::text("a").with_paragraph("more").is_none());
    }

    #[test]
    fn a_message_keeps_within_the_limits() {
        let long = "woord ".repeat(2000);
        let embed = Embed {
            author: Some(long.clone()),
            title: Some(long.clone()),
            description: long.clone(),
            fields: vec![(long.clone(), long.clone()); 30],
            footer: Some(long.clone()),
            color: 0,
        };
        let json = Message { content: long, ..Message::embeds(vec![embed; 5]) }.to_json();
        let embeds = json["embeds"].as_array().unwrap();
        assert_eq!(embeds.len(), 3);
        assert!(text::len(json["content"].as_str().unwrap()) <= 2000);
        let fields = |embed: &Value| embed["fields"].as_array().cloned().unwrap_or_default();
        let texts = embeds.iter().flat_map(|embed| {
            let own = [&embed["author"]["name"], &embed["title"], &embed["description"], &embed["footer"]["text"]];
            let mut texts: Vec<String> = own.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect();
            texts.extend(fields(embed).iter().map(|field| format!("{}{}", field["name"], field["value"])));
            texts
        });
        assert!(texts.map(|text| text::len(&text)).sum::<usize>() <= 6000);
    }
}
