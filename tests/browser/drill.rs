//! Drills as they are played on the page, with the answers that their authors wrote.

use std::path::Path;

use super::tab::{Tab, single_spaced};

/// What stands on the page in one language.
pub struct Words {
    pub lang: &'static str,
    pub start: &'static str,
    pub kind: &'static str,
    pub answer: &'static str,
    pub send: &'static str,
    pub again: &'static str,
}

pub const DUTCH: Words = Words {
    lang: "nl",
    start: "/oefening start",
    kind: "Klacht",
    answer: "Antwoorden",
    send: "Versturen",
    again: "Nog een keer",
};

pub const FRENCH: Words = Words {
    lang: "fr",
    start: "/exercice commencer",
    kind: "Réclamation",
    answer: "Répondre",
    send: "Envoyer",
    again: "Recommencer",
};

/// A drill in one language.
pub struct Drill {
    pub title: String,
    words: &'static Words,
    /// What the customer says and what one could answer.
    turns: Vec<(String, String)>,
}

impl Drill {
    /// The drill of this folder, seen from the project's root.
    pub fn read(folder: &str, words: &'static Words) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(format!("{}.toml", words.lang));
        let file: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        let text = |value: &toml::Value| single_spaced(value.as_str().unwrap());
        let turns = file["turns"].as_table().unwrap().values().flat_map(|turn| {
            let cues = ["cue", "cue_again"].into_iter().filter_map(|key| turn.get(key));
            cues.map(|cue| (text(cue), text(&turn["model_answer"]))).collect::<Vec<_>>()
        });
        Self { title: text(&file["title"]), words, turns: turns.collect() }
    }

    /// The short one of the fixtures.
    pub fn fixture() -> Self {
        Self::read("tests/fixtures/dialogues/drills/complaint/broken-mug", &DUTCH)
    }

    /// A parcel that came too late, as it is in the program.
    pub fn late_parcel(words: &'static Words) -> Self {
        Self::read("dialogues/drills/complaint/late-parcel", words)
    }

    /// Starts it with the keyboard alone, and gives the card with its buttons.
    pub async fn start(&self, tab: &Tab<'_>) -> String {
        let before = tab.card().await;
        tab.go_to_box().await;
        tab.write("/").await;
        tab.choose(self.words.start).await;
        tab.choose(self.words.kind).await;
        tab.choose(&self.title).await;
        tab.key(thirtyfour::Key::Enter).await;
        tab.next_card(before.as_deref()).await
    }

    /// Answers in the dialog, and gives the card that comes then.
    pub async fn answer(&self, tab: &Tab<'_>, card: &str, text: &str) -> String {
        tab.press(self.words.answer).await;
        tab.is_focused_on("#modal-0").await;
        tab.write(text).await;
        tab.press(self.words.send).await;
        tab.next_card(Some(card)).await
    }

    /// What one could answer to the customer's last words on this card.
    pub fn answer_to(&self, card: &str) -> &str {
        let last = self.turns.iter().filter_map(|(cue, answer)| Some((card.rfind(cue.as_str())?, answer))).max();
        last.unwrap_or_else(|| panic!("no customer's words on: {card}")).1
    }

    /// Answers until the debrief, and gives that.
    pub async fn play_on(&self, tab: &Tab<'_>, mut card: String) -> String {
        for _ in 0..10 {
            if card.contains(self.words.again) {
                return card;
            }
            card = self.answer(tab, &card, self.answer_to(&card)).await;
        }
        panic!("no debrief after: {card}");
    }
}
