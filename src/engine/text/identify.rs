//! The language an answer is written in: told only where it is beyond doubt.
//!
//! A false alarm on a learner's real answer is worse than a miss, so the statistics must be sure and the small words
//! of the language must bear them out.

use std::sync::LazyLock;

use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};

use super::lang::Rules;
use super::{Answer, Identified, Token};
use crate::engine::lang::Lang;
use crate::engine::matching::Span;

/// Fewer words say too little.
const MIN_WORDS: usize = 5;

/// How sure the statistics must be of a language, and how sure at most of the one expected in its place.
const MIN_CONFIDENCE: f64 = 0.6;
const MAX_DOUBT: f64 = 0.15;

/// How many of its small words must be there before another language than the expected one is told.
const MIN_COMMON: usize = 2;

/// Building is cheap: the models are loaded when a language is first scored.
static DETECTOR: LazyLock<LanguageDetector> = LazyLock::new(|| {
    let languages = Lang::ALL.iter().map(|&lang| spoken(lang)).collect::<Vec<_>>();
    LanguageDetectorBuilder::from_languages(&languages).build()
});

pub(super) fn language(answer: &Answer) -> Option<Identified> {
    if is_mostly_other_script(answer.tokens()) {
        return Some(Identified::Other);
    }
    let plain: Vec<&Token> = answer.tokens().iter().filter(|token| is_plain(token)).collect();
    if plain.len() < MIN_WORDS {
        return None;
    }
    let text = plain.iter().map(|token| token.span.of(answer.typed())).collect::<Vec<_>>().join(" ");
    let confidence = DETECTOR.compute_language_confidence_values(text.to_lowercase());
    let of = |lang| confidence.iter().find(|(language, _)| *language == spoken(lang)).map_or(0.0, |(_, value)| *value);
    let likeliest = Lang::ALL.iter().copied().find(|&lang| of(lang) >= MIN_CONFIDENCE)?;
    let own = answer.lang();
    let is_told = likeliest == own || of(own) <= MAX_DOUBT && is_borne_out(&plain, likeliest, answer);
    is_told.then_some(Identified::Of(likeliest))
}

/// A word that can tell a language: no number and no code.
fn is_plain(token: &Token) -> bool {
    !token.folded().chars().any(char::is_numeric)
}

/// Whether the small words are rather those of this language than of the expected one.
///
/// A word with a capital in the middle of a sentence may be part of a title: *The Good Place*.
fn is_borne_out(words: &[&Token], lang: Lang, answer: &Answer) -> bool {
    let count = |lang: Lang, words: &mut dyn Iterator<Item = &&Token>| {
        let rules = Rules::of(lang);
        words.filter(|word| rules.common.contains(word.folded()) || rules.is_closed(word.folded())).count()
    };
    let is_lower = |token: &Token| token.span.of(answer.typed()).chars().any(char::is_lowercase);
    let is_shouted = !words.iter().any(|word| is_lower(word));
    let starts: Vec<usize> = answer.sentences().iter().map(|sentence| sentence.tokens.start).collect();
    let starts: Vec<Span> =
        starts.iter().filter_map(|&start| answer.tokens().get(start)).map(|first| first.span).collect();
    let is_title = |word: &&&Token| {
        let mut letters = word.span.of(answer.typed()).chars();
        let is_capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some();
        is_capital && !is_shouted && !starts.contains(&word.span)
    };
    let found = count(lang, &mut words.iter().filter(|word| !is_title(word)));
    found >= MIN_COMMON && found > count(answer.lang(), &mut words.iter())
}

/// Whether most letters are of another script; folding has turned decorated Latin letters into plain ones.
fn is_mostly_other_script(tokens: &[Token]) -> bool {
    let letters = tokens.iter().flat_map(|token| token.folded().chars()).filter(|c| c.is_alphabetic());
    let (latin, other) =
        letters.fold((0, 0), |(latin, other), c| if is_latin(c) { (latin + 1, other) } else { (latin, other + 1) });
    other > latin
}

fn is_latin(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{1D00}'..='\u{1DBF}' | '\u{1E00}'..='\u{1EFF}' | '\u{2C60}'..='\u{2C7F}' | '\u{A720}'..='\u{A7FF}')
}

fn spoken(lang: Lang) -> Language {
    match lang {
        Lang::Nl => Language::Dutch,
        Lang::En => Language::English,
        Lang::De => Language::German,
        Lang::Fr => Language::French,
        Lang::Es => Language::Spanish,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, read_as: Lang, expected: Option<Identified>) {
        assert_eq!(Answer::parse(text, read_as).identified_language(), expected, "{text} as {read_as}");
    }

    #[test]
    fn languages_are_told_where_that_is_safe() {
        let sentences = [
            (Lang::Nl, "Ik begrijp dat dit heel vervelend voor u is, mevrouw."),
            (Lang::En, "I understand that this is very annoying for you."),
            (Lang::De, "Ich verstehe, dass das sehr ärgerlich für Sie ist."),
            (Lang::Fr, "Je comprends que ce soit très désagréable pour vous."),
            (Lang::Es, "Entiendo que esto es muy molesto para usted, señora."),
        ];
        for (lang, text) in sentences {
            for &read_as in Lang::ALL {
                check(text, read_as, Some(Identified::Of(lang)));
            }
        }
    }

    #[test]
    fn short_texts_names_and_codes_are_left_alone() {
        for &lang in Lang::ALL {
            check("", lang, None);
            check("I am so sorry", lang, None);
            check("LM-40213 LM-40214 LM-40215 44,96 10% 12345", lang, None);
            check("ok 👍👍👍👍👍", lang, None);
        }
        let names = "Het gaat om de Lumo Home Smart Speaker Deluxe";
        check(names, Lang::Nl, Some(Identified::Of(Lang::Nl)));
        check("Ja, The Good Place and Friends", Lang::Nl, None);
    }

    #[test]
    fn other_scripts_are_told_at_any_length() {
        for text in ["مرحبا", "Привет, как дела", "你好", "γεια"] {
            check(text, Lang::Nl, Some(Identified::Other));
        }
        check("Ik bel u terug, Привет", Lang::Nl, Some(Identified::Of(Lang::Nl)));
        check("𝓗𝓮𝓵𝓵𝓸", Lang::En, None);
    }
}
