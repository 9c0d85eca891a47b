//! The main states of the page, one after the other.

use std::collections::BTreeMap;

use repliek::engine::lang::Lang;
use repliek::sandbox::{Notice, NoticeWords};
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use super::drill::Drill;
use super::support::discord::Class;
use super::tab::Tab;

/// What the page is looked at on.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    Desktop,
    /// A phone of this width, in CSS pixels.
    Phone(u32),
}

impl Screen {
    pub fn width(self) -> u32 {
        match self {
            Self::Desktop => 1280,
            Self::Phone(width) => width,
        }
    }

    /// Makes the tab look and feel like it.
    pub async fn put_on(self, tab: &Tab<'_>) {
        let is_phone = self != Self::Desktop;
        let (height, scale) = if is_phone { (844, 2) } else { (860, 1) };
        let size = json!({"width": self.width(), "height": height, "deviceScaleFactor": scale, "mobile": is_phone});
        send(tab, "Emulation.setDeviceMetricsOverride", size).await;
        send(tab, "Emulation.setTouchEmulationEnabled", json!({"enabled": is_phone})).await;
    }
}

/// Has the tab look as to somebody who prefers this.
pub async fn light_or_dark(tab: &Tab<'_>, scheme: &str) {
    let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme},
                                       {"name": "prefers-reduced-motion", "value": "reduce"}]});
    send(tab, "Emulation.setEmulatedMedia", features).await;
}

async fn send(tab: &Tab<'_>, method: &str, params: Value) {
    tab.driver().await.cdp().send_raw(method, params).await.unwrap();
}

/// Goes through the main states as a student who reads Dutch, and stops at each.
pub async fn tour(tab: &Tab<'_>, class: &Class, drill: &Drill, screen: Screen, at: impl AsyncFn(&'static str)) {
    tab.sees("Welkom in #algemeen").await;
    at("welcome").await;
    tab.press("Opdrachten").await;
    tab.sees("/oefening start").await;
    at("commands").await;
    tab.choose("/oefening start").await;
    tab.sees("Klacht").await;
    at("options").await;
    // Without a choice the bot asks what to play.
    tab.key(Key::Enter).await;
    tab.sees("Welke oefening?").await;
    tab.press("Wat wil je oefenen?").await;
    at("select").await;
    tab.key(Key::Escape).await;

    let card = drill.start(tab).await;
    at("card").await;
    tab.press("Antwoorden").await;
    tab.is_focused_on("#modal-0").await;
    tab.paste(drill.answer_to(&card)).await;
    at("dialog").await;
    tab.key(Key::Escape).await;
    tab.press("Antwoorden").await;
    tab.sees("Dit had je al geschreven").await;
    at("dialog-kept").await;
    tab.paste(&"x".repeat(4000)).await;
    tab.sees("Gebruik hooguit 4000 tekens.").await;
    at("dialog-too-long").await;
    tab.chord(Key::Control, 'a').await;
    tab.key(Key::Backspace).await;
    tab.press("Annuleren").await;
    let next = drill.answer(tab, &card, drill.answer_to(&card)).await;
    at("feedback").await;
    drill.play_on(tab, next).await;
    // Up to where it begins.
    let up = "[...document.querySelectorAll('#log .message')].at(-1).scrollIntoView({ block: 'start' })";
    tab.run(up, vec![]).await;
    at("debrief").await;

    tab.press("Inspector").await;
    tab.sees("INTERACTION_CREATE").await;
    tab.driver()
        .await
        .find(By::Css("#entries .problem summary, #entries .entry:has(.verdict) summary"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
    tab.sees("\"custom_id\"").await;
    at("inspector").await;
    tab.key(Key::Escape).await;

    class.sandbox.set_notices((10..18).map(|line| notice((line, 3))).collect());
    tab.sees("nl.toml:12:3").await;
    at("diagnostics").await;
    class.sandbox.set_notices(vec![]);
    tab.sees_no_more("nl.toml:12:3").await;

    if screen != Screen::Desktop {
        tab.press("Sanne").await;
        tab.sees("Mijn Discord-taal").await;
        at("people").await;
        tab.key(Key::Escape).await;
        tab.press("Kanalen en berichten").await;
        tab.sees("# algemeen").await;
        at("channels").await;
    }
    tab.press("Repliek").await;
    tab.sees("Dit is je privégesprek met Repliek.").await;
    tab.go_to_box().await;
    tab.write(&format!("hallo{}", '\u{e007}')).await;
    tab.sees("Je bent nu niet met een oefening bezig.").await;
    at("direct").await;
    tab.press("Over").await;
    tab.sees("Wat hij niet nadoet").await;
    at("about").await;
}

/// Something that is wrong at this line and column.
pub fn notice(place: (usize, usize)) -> Notice {
    let words = NoticeWords {
        said: "Zo’n criterium is er niet in drill.toml.".into(),
        advice: "Haal het weg, of zet het ook in drill.toml.".into(),
    };
    Notice {
        path: "drills/complaint/late-parcel/nl.toml".into(),
        place: Some(place),
        is_error: true,
        rule: Some("unknown-id".into()),
        words: BTreeMap::from([(Lang::Nl, words)]),
    }
}
