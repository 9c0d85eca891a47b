//! The frame of the page: who one is, the channels, the messages and the box to write in.

use maud::{DOCTYPE, Markup, html};
use serde_json::{Map, Value};

use super::draw::avatar::avatar;
use super::draw::icon;
use super::recorder::KEPT;
use super::seat::{DM, Seat};
use super::viewer::{Viewer, away};
use super::{Page, assets, notices, shown};
use crate::sandbox::ids::Id;
use crate::sandbox::options::Standing;
use crate::sandbox::world::people::ChannelKind;

/// Languages of Discord that a person can choose: those that the bot speaks, and one that it does not.
pub(super) const LOCALES: [&str; 8] = ["nl", "en-GB", "en-US", "de", "fr", "es-ES", "es-419", "sv-SE"];

/// Words that the script needs, by the key after `page-`.
const WORDS: [&str; 9] = [
    "page-lost",
    "page-failed",
    "page-sending",
    "page-required",
    "page-optional",
    "page-from-list",
    "page-no-command",
    "page-no-choice",
    "page-looking",
];

/// The page of a channel.
pub(super) fn channel(page: &Page, seat: &Seat) -> Markup {
    let messages = shown::messages(page, seat, None);
    let notices = notices::notices(page, seat.texts());
    let drawn = seat.with_viewer(|viewer| Some(whole(viewer, seat, &notices, &messages)));
    drawn.unwrap_or_else(|| html! {})
}

/// The document around a page's own content.
pub(super) fn document(viewer: &Viewer<'_>, title: &str, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(viewer.texts.lang().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href="/assets/icon.svg";
                @for sheet in assets::sheets() { link rel="stylesheet" href={ "/assets/" (sheet) }; }
            }
            (body)
        }
    }
}

fn whole(viewer: &Viewer<'_>, seat: &Seat, notices: &Markup, messages: &Markup) -> Markup {
    let place = seat.place();
    let base = format!("/as/{}/{place}", viewer.me.id);
    let bot = viewer.name(viewer.world.app_id).unwrap_or_default();
    let channel = viewer.world.channel(seat.channel).map(|channel| channel.name.clone()).unwrap_or_default();
    let heading = if seat.in_dm { format!("@{bot}") } else { format!("#{channel}") };
    let online = viewer.world.sessions.is_online();
    let title =
        viewer.say("page-title", &[("name", viewer.me.name.as_str().into()), ("place", heading.as_str().into())]);
    let body = html! {
        body data-base=(base) data-me=(viewer.me.id) data-locale=(viewer.me.locale) data-online=(online) data-words=(words(viewer)) {
            script type="module" src="/assets/main.js" {}
            a.skip href="#box" { (viewer.say("page-skip", &[])) }
            (top(viewer, &place))
            (sidebar(viewer, seat, &bot))
            main id="main" {
                div.channel-head {
                    h1 id="heading" { span.sigil aria-hidden="true" { (if seat.in_dm { "@" } else { "#" }) } span { (heading.trim_start_matches(['@', '#'])) } }
                    p.topic { (if seat.in_dm { viewer.say("page-topic-dm", &[("name", bot.as_str().into())]) } else { viewer.say("page-topic", &[]) }) }
                }
                noscript { p.banner { (viewer.say("page-no-script", &[])) } }
                p.banner id="connection" role="status" hidden {}
                p.banner id="offline" role="status" hidden[online] { (away(viewer)) }
                (notices)
                div id="log" role="log" aria-labelledby="heading" tabindex="0" {
                    button.plain id="earlier" type="button" data-do="earlier" hidden { (viewer.say("page-earlier", &[])) }
                    (intro(viewer, seat, &heading, &bot))
                    (messages)
                }
                button id="newer" type="button" data-do="newest" hidden { (viewer.say("page-newer", &[])) }
                (composer(viewer, &heading))
            }
            (inspector(viewer))
        }
    };
    document(viewer, &title, &body)
}

fn words(viewer: &Viewer<'_>) -> String {
    let word = |key: &str| (key.trim_start_matches("page-").to_owned(), Value::String(viewer.say(key, &[])));
    // The script puts in what it is about.
    let labelled = ("labelled".to_owned(), Value::String(viewer.texts.labelled("{label}", "{text}")));
    Value::Object(WORDS.iter().map(|key| word(key)).chain([labelled]).collect::<Map<String, Value>>()).to_string()
}

/// The switch of people and languages, and the ways to the rest.
fn top(viewer: &Viewer<'_>, place: &str) -> Markup {
    let me = viewer.me;
    html! {
        header id="top" {
            button.icon id="menu" type="button" data-do="menu" aria-expanded="false" aria-controls="sidebar" aria-label=(viewer.say("page-menu", &[])) { span aria-hidden="true" { "☰" } }
            p.brand { img src="/assets/icon.svg" alt="" width="28" height="28"; span { "Repliek" } }
            button.icon.who-button id="who-button" type="button" data-do="who" aria-expanded="false" aria-controls="who" {
                (avatar(me.id, &me.name)) span { (me.name) } span.caret aria-hidden="true" {}
            }
            button.icon.locale-button id="locale-button" type="button" data-do="speak" aria-expanded="false" aria-controls="who"
                aria-label=(viewer.say("page-language-is", &[("language", locale_name(viewer, &me.locale).into())])) {
                (icon::globe()) span.code aria-hidden="true" { (me.locale.split('-').next().unwrap_or_default().to_uppercase()) }
            }
            div id="who" {
                nav.people aria-labelledby="i-am" {
                    span.label id="i-am" { (viewer.say("page-i-am", &[])) }
                    ul {
                        @for person in &viewer.world.people {
                            li {
                                a href={ "/as/" (person.id) "/" (place) } aria-current=[(person.id == me.id).then_some("page")] data-person=(person.id) {
                                    (avatar(person.id, &person.name))
                                    span { (person.name) small { (standing(viewer, person.standing)) } }
                                }
                            }
                        }
                    }
                }
                div.locale {
                    label for="locale" { (viewer.say("page-language", &[])) }
                    select id="locale" autocomplete="off" {
                        @for locale in LOCALES {
                            option value=(locale) lang=(locale) selected[locale == me.locale] { (locale_name(viewer, locale)) }
                        }
                        @if !LOCALES.contains(&me.locale.as_str()) { option value=(me.locale) selected { (locale_name(viewer, &me.locale)) } }
                    }
                }
            }
            div.ways {
                button.way id="inspect" type="button" data-do="inspect" aria-expanded="false" aria-controls="inspector" aria-label=(viewer.say("page-inspector", &[])) {
                    span aria-hidden="true" { "{ }" } span.way-name aria-hidden="true" { (viewer.say("page-inspector", &[])) }
                    span.badge id="problems" hidden {}
                }
                a.way href={ "/as/" (me.id) "/about" } aria-label=(viewer.say("page-about", &[])) {
                    span aria-hidden="true" { "?" } span.way-name aria-hidden="true" { (viewer.say("page-about", &[])) }
                }
            }
        }
    }
}

/// What a language calls itself.
fn locale_name(viewer: &Viewer<'_>, locale: &str) -> String {
    if LOCALES.contains(&locale) {
        viewer.say(&format!("page-locale-{}", locale.to_ascii_lowercase()), &[])
    } else {
        locale.to_owned()
    }
}

fn standing(viewer: &Viewer<'_>, standing: Standing) -> String {
    match standing {
        Standing::Teacher => viewer.say("page-teacher", &[]),
        Standing::Student => viewer.say("page-student", &[]),
    }
}

fn sidebar(viewer: &Viewer<'_>, seat: &Seat, bot: &str) -> Markup {
    let me = viewer.me.id;
    let channels = viewer.world.channels.iter().filter(|channel| channel.kind == ChannelKind::Text);
    let link = |place: &str, is_here: bool, inside: &Markup| {
        html! { a.channel href={ "/as/" (me) "/" (place) } data-place=(place) aria-current=[is_here.then_some("page")] { (inside) span.unread hidden { (viewer.say("page-unread", &[])) } } }
    };
    html! {
        nav id="sidebar" aria-label=(viewer.say("page-channels", &[])) {
            p.guild { (viewer.world.guild_name) }
            h2 { (viewer.say("page-channels", &[])) }
            ul {
                @for channel in channels {
                    li { (link(&channel.id.to_string(), channel.id == seat.channel, &html! { span.sigil aria-hidden="true" { "#" } span { (channel.name) } })) }
                }
            }
            h2 { (viewer.say("page-direct", &[])) }
            ul { li { (link(DM, seat.in_dm, &html! { (with_presence(viewer, bot)) span { (bot) } })) } }
        }
    }
}

fn with_presence(viewer: &Viewer<'_>, bot: &str) -> Markup {
    let app: Id = viewer.world.app_id;
    html! { span.present { (avatar(app, bot)) span.presence aria-hidden="true" {} } }
}

/// What stands above the first message.
fn intro(viewer: &Viewer<'_>, seat: &Seat, heading: &str, bot: &str) -> Markup {
    let args = [("place", heading.into()), ("name", bot.into())];
    let what = if seat.in_dm { "page-intro-dm" } else { "page-intro" };
    html! {
        div.intro id="intro" {
            div.intro-mark aria-hidden="true" { (if seat.in_dm { "@" } else { "#" }) }
            h2 { @if seat.in_dm { (bot) } @else { (viewer.say("page-welcome", &args)) } }
            p { (viewer.say(what, &args)) }
            p { button.button.primary type="button" data-do="slash" { "/ " (viewer.say("page-commands", &[])) } }
        }
    }
}

fn composer(viewer: &Viewer<'_>, heading: &str) -> Markup {
    let hint = viewer.say("page-write", &[("place", heading.into())]);
    html! {
        section id="composer" aria-label=(hint) {
            p id="told" role="alert" hidden {}
            p id="pending" role="status" hidden {}
            div.popup id="popup" data-label=(viewer.say("page-commands", &[])) hidden {}
            form id="write" {
                button.slash type="button" data-do="slash" aria-label=(viewer.say("page-commands", &[])) title=(viewer.say("page-commands", &[])) { span aria-hidden="true" { "/" } }
                textarea id="box" rows="1" aria-label=(hint) placeholder=(hint) aria-controls="choices" aria-haspopup="listbox" aria-autocomplete="list" autocomplete="off" {}
                span.count id="count" hidden {}
                button.send type="submit" aria-label=(viewer.say("page-send", &[])) title=(viewer.say("page-send", &[])) { span aria-hidden="true" { "➤" } }
            }
            form id="command" hidden {
                div.command-line {
                    span.command-name id="command-name" {}
                    div id="command-options" {}
                    button.icon type="button" data-do="leave" aria-label=(viewer.say("page-cancel", &[])) { span aria-hidden="true" { "✕" } }
                    button.send type="submit" aria-label=(viewer.say("page-send", &[])) { span aria-hidden="true" { "➤" } }
                }
            }
            p.keys id="keys" { (viewer.say("page-keys", &[])) }
            p.keys id="command-keys" hidden { (viewer.say("page-command-keys", &[])) }
        }
    }
}

fn inspector(viewer: &Viewer<'_>) -> Markup {
    html! {
        aside id="inspector" aria-label=(viewer.say("page-inspector", &[])) hidden {
            div.inspector-head {
                h2 { (viewer.say("page-inspector", &[])) }
                label { input type="checkbox" id="only-problems"; " " (viewer.say("page-only-problems", &[])) }
                button.icon type="button" data-do="inspect" aria-label=(viewer.say("page-close", &[])) { span aria-hidden="true" { "✕" } }
            }
            p.inspector-about { (viewer.say("page-inspector-about", &[("most", KEPT.into())])) }
            div id="entries" {}
        }
    }
}
