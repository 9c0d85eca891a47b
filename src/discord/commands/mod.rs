//! The slash commands, as data.
//!
//! | command | does |
//! |---|---|
//! | `/drill start` | starts a drill, or opens the picker |
//! | `/drill list` | lists the drills |
//! | `/drill resume` | shows the open drill again |
//! | `/drill stop` | stops it |
//! | `/drill history` | lists earlier attempts |
//! | `/help` | says what the bot does |
//! | `/privacy about`, `/privacy delete` | what is stored, and how to have it removed |
//!
//! Names and descriptions come from Fluent: a message `discord-command-…` is a name, its `.about` the description.

pub mod drill;
pub mod help;
pub mod history;
pub mod picker;
pub mod privacy;

use serde_json::{Value, json};

use crate::app::App;
use crate::app::wording;
use crate::engine::lang::{Kind, Lang, Mode};
use crate::i18n::Texts;

/// A command, or a subcommand where it stands inside another.
struct Spec {
    name: &'static str,
    subcommands: &'static [Spec],
    options: &'static [Opt],
}

/// An option of a command; all are text and none is required.
struct Opt {
    name: &'static str,
    values: Values,
}

/// What an option takes.
enum Values {
    Kinds,
    Drills,
    Langs,
    Modes,
}

const START: &[Opt] = &[
    Opt { name: "kind", values: Values::Kinds },
    Opt { name: "drill", values: Values::Drills },
    Opt { name: "language", values: Values::Langs },
    Opt { name: "mode", values: Values::Modes },
];

const fn plain(name: &'static str) -> Spec {
    Spec { name, subcommands: &[], options: &[] }
}

const COMMANDS: &[Spec] = &[
    Spec {
        name: "drill",
        subcommands: &[
            Spec { name: "start", subcommands: &[], options: START },
            plain("list"),
            plain("resume"),
            plain("stop"),
            plain("history"),
        ],
        options: &[],
    },
    plain("help"),
    Spec { name: "privacy", subcommands: &[plain("about"), plain("delete")], options: &[] },
];

/// Discord's locales, each with the language of ours that speaks there.
const LOCALES: [(&str, Lang); 7] = [
    ("nl", Lang::Nl),
    ("de", Lang::De),
    ("fr", Lang::Fr),
    ("en-US", Lang::En),
    ("en-GB", Lang::En),
    ("es-ES", Lang::Es),
    ("es-419", Lang::Es),
];

/// The commands as Discord takes them, in one list that replaces what was there.
pub fn registration(app: &App) -> Value {
    let library = app.library();
    let kinds = Kind::ALL.iter().copied().filter(|&kind| library.catalogue().drills_of(kind).next().is_some());
    let kinds: Vec<Kind> = kinds.collect();
    COMMANDS
        .iter()
        .map(|command| {
            let mut body = json!({"type": 1, "contexts": [0, 1], "integration_types": [0]});
            fill(&mut body, &named("command", command.name));
            fill(&mut body, &json!({"options": nested(command, &kinds)}));
            body
        })
        .collect()
}

/// A sentence with the commands it names as the person's Discord shows them.
pub fn localised(texts: &Texts, sentence: &str) -> String {
    let mut sentence = sentence.to_owned();
    for command in COMMANDS {
        for subcommand in command.subcommands {
            let path = format!("/{} {}", command.name, subcommand.name);
            sentence = sentence.replace(&path, &shown(texts, &[command.name, subcommand.name]));
        }
    }
    sentence
}

/// A command as the person's Discord shows it.
pub fn shown(texts: &Texts, path: &[&str]) -> String {
    let names: Vec<String> = path.iter().map(|name| texts.say(&format!("discord-command-{name}"), &[])).collect();
    format!("/{}", names.join(" "))
}

fn nested(command: &Spec, kinds: &[Kind]) -> Vec<Value> {
    let subcommands = command.subcommands.iter().map(|subcommand| {
        let mut body = json!({"type": 1});
        fill(&mut body, &named("command", subcommand.name));
        fill(&mut body, &json!({"options": nested(subcommand, kinds)}));
        body
    });
    let options = command.options.iter().map(|option| {
        let mut body = json!({"type": 3, "required": false});
        fill(&mut body, &named("option", option.name));
        match option.values {
            Values::Drills => fill(&mut body, &json!({"autocomplete": true})),
            Values::Kinds => fill(&mut body, &choices(kinds, wording::kind, Kind::code)),
            Values::Langs => fill(&mut body, &choices(Lang::ALL, wording::lang, Lang::code)),
            Values::Modes => fill(&mut body, &choices(Mode::ALL, wording::mode, Mode::code)),
        }
        body
    });
    subcommands.chain(options).collect()
}

fn choices<T: Copy>(all: &[T], name: impl Fn(&Texts, T) -> String, code: impl Fn(T) -> &'static str) -> Value {
    let choice = |&value: &T| {
        let localised = localisations(|texts| name(texts, value));
        json!({"name": name(Texts::of(Lang::En), value), "name_localizations": localised, "value": code(value)})
    };
    json!({"choices": all.iter().map(choice).collect::<Vec<_>>()})
}

fn named(sort: &str, name: &str) -> Value {
    let (key, about) = (format!("discord-{sort}-{name}"), format!("discord-{sort}-{name}.about"));
    json!({
        "name": name,
        "name_localizations": localisations(|texts| texts.say(&key, &[])),
        "description": Texts::of(Lang::En).say(&about, &[]),
        "description_localizations": localisations(|texts| texts.say(&about, &[])),
    })
}

fn localisations(say: impl Fn(&Texts) -> String) -> Value {
    LOCALES.iter().map(|&(locale, lang)| (locale.to_owned(), json!(say(Texts::of(lang))))).collect()
}

fn fill(body: &mut Value, more: &Value) {
    if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
        body.extend(more.clone());
    }
}
