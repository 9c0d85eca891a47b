//! What to say of the spelling of an answer, worked out after it was answered.

use std::sync::Arc;

use super::{App, Hunspell, Scene};
use crate::engine::drill::Drill;
use crate::engine::lang::Lang;
use crate::engine::session::Effect;
use crate::engine::spelling::{best, suspects};
use crate::engine::text::{Answer, Dictionary};

/// How many words are shown at most, and for how many something better is looked for.
const MAX_SHOWN: usize = 3;
const MAX_TRIED: usize = 5;

/// A word that seems misspelled.
#[derive(Clone, PartialEq, Eq)]
pub struct Misspelling {
    /// As typed.
    pub word: String,
    /// What may have been meant.
    pub suggestion: Option<String>,
}

impl std::fmt::Debug for Misspelling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Misspelling")
    }
}

impl App {
    /// The words that seem misspelled in the answer that a scene gives feedback on, at most three.
    ///
    /// None without feedback, as in test mode, and none without a dictionary. Takes seconds at worst, in a thread that
    /// nothing else waits for; one answer at a time, so that marking goes before.
    pub async fn spelling(&self, scene: &Scene) -> Vec<Misspelling> {
        let has_feedback = scene.effects.iter().any(|effect| matches!(effect, Effect::Feedback(_)));
        let drill = Arc::clone(scene.session.drill());
        let answered = scene.session.answers().last().filter(|_| has_feedback).map(|answered| answered.text.clone());
        let (Some(text), Some(dictionary)) = (answered, self.dictionaries.ready(drill.lang)) else { return Vec::new() };
        let Ok(_turn) = self.spelling.acquire().await else { return Vec::new() };
        let dictionaries = self.dictionaries.clone();
        let found = tokio::task::spawn_blocking(move || {
            // The language that other languages borrow from.
            let english = dictionaries.wait(Lang::En).filter(|_| drill.lang != Lang::En);
            misspellings(&drill, &text, &dictionary, english.as_deref())
        });
        found.await.unwrap_or_default()
    }
}

fn misspellings(
    drill: &Drill,
    text: &str,
    dictionary: &Arc<Hunspell>,
    borrowed: Option<&Hunspell>,
) -> Vec<Misspelling> {
    let guard = Arc::clone(dictionary) as Arc<dyn Dictionary>;
    let answer = Answer::parse(text, drill.lang).guarded_by(Some(guard));
    let suspects = suspects(drill, &answer).into_iter().map(|suspect| (suspect.span.of(text), suspect));
    let suspects = suspects.filter(|(word, _)| !borrowed.is_some_and(|words| words.knows(word))).take(MAX_TRIED);
    let found = suspects.filter_map(|(word, suspect)| {
        // Of a word at the start of a sentence, only the word itself is looked for.
        let is_noun = drill.lang == Lang::De;
        let asked = if suspect.is_capital && !is_noun { word.to_lowercase() } else { word.to_owned() };
        let suggestion = best(&asked, &suspect, dictionary.suggest(&asked), drill);
        (suggestion.is_some() || !suspect.is_doubtful).then(|| Misspelling { word: word.to_owned(), suggestion })
    });
    found.take(MAX_SHOWN).collect()
}
