//! The language an answer is written in: told only where it is beyond doubt.
//!
//! Two witnesses are heard: the statistics of letters (`lingua`) and the small words of each language. Together they
//! say which language is the likeliest. A false alarm on a learner's real answer is worse than a miss, so another
//! language than the expected one is told only where it is at least twenty times as likely and has a small word of its
//! own there. That leaves about three foreign answers of five words in a hundred untold, and one of eight words in two
//! hundred; it refuses no answer in the right language, however misspelled, that does not begin with a quotation.

use std::sync::LazyLock;

use lingua::{Language, LanguageDetector, LanguageDetectorBuilder};

use super::lang::Rules;
use super::{Answer, Identified, Token};
use crate::engine::lang::Lang;

/// Fewer words say too little.
const MIN_WORDS: usize = 5;

/// By how much another language must be likelier than the expected one, as a natural logarithm: twenty times.
const MIN_MARGIN: f64 = 3.0;

/// How many words must be there that are no part of a title.
const MIN_SAID: usize = 3;

/// Below this the statistics of letters say nothing more.
const LEAST: f64 = 1e-4;

/// Building is cheap: the models are loaded when a language is first scored.
static DETECTOR: LazyLock<LanguageDetector> = LazyLock::new(|| {
    let languages = Lang::ALL.iter().map(|&lang| spoken(lang)).collect::<Vec<_>>();
    LanguageDetectorBuilder::from_languages(&languages).build()
});

pub(super) fn language(answer: &Answer) -> Option<Identified> {
    if is_mostly_other_script(answer.tokens()) {
        return Some(Identified::Other);
    }
    let evidence = Evidence::of(answer)?;
    let likeliest = evidence.likeliest();
    let own = answer.lang();
    let margin = evidence.score(likeliest) - evidence.score(own);
    let is_told = margin >= MIN_MARGIN && evidence.words.len() >= MIN_SAID && evidence.sets_apart(likeliest, own);
    (likeliest == own || is_told).then_some(Identified::Of(likeliest))
}

/// The likeliest of the five, however doubtful; none below five words.
pub(super) fn likeliest(answer: &Answer) -> Option<Lang> {
    Evidence::of(answer).map(|evidence| evidence.likeliest())
}

/// What speaks for each language.
struct Evidence<'a> {
    /// The statistics of letters, which add up to 1.
    letters: Vec<(Language, f64)>,
    /// The words that can be small words; no parts of titles.
    words: Vec<&'a str>,
}

impl<'a> Evidence<'a> {
    fn of(answer: &'a Answer) -> Option<Self> {
        let plain: Vec<&Token> = answer.tokens().iter().filter(|token| is_plain(token)).collect();
        if plain.len() < MIN_WORDS {
            return None;
        }
        let said: Vec<&Token> = said(answer).into_iter().filter(|token| is_plain(token)).collect();
        let told = if said.len() < MIN_WORDS { &plain } else { &said };
        let text = told.iter().map(|token| token.span.of(answer.typed())).collect::<Vec<_>>().join(" ");
        let letters = DETECTOR.compute_language_confidence_values(text.to_lowercase());
        let words = said.iter().map(|word| word.folded()).collect();
        Some(Self { letters, words })
    }

    /// The logarithm of how likely a language is; only differences mean something.
    fn score(&self, lang: Lang) -> f64 {
        let letters =
            self.letters.iter().find(|(language, _)| *language == spoken(lang)).map_or(0.0, |(_, value)| *value);
        let words = self.words.iter().filter(|word| is_small(word, lang)).map(|word| weight(word)).sum::<f64>();
        letters.max(LEAST).ln() + words
    }

    fn likeliest(&self) -> Lang {
        let best = Lang::ALL.iter().copied().max_by(|&a, &b| self.score(a).total_cmp(&self.score(b)));
        best.unwrap_or(Lang::Nl)
    }

    /// Whether some word is a small word of the first language and none of the second.
    fn sets_apart(&self, lang: Lang, other: Lang) -> bool {
        self.words.iter().any(|word| is_small(word, lang) && !is_small(word, other))
    }
}

fn is_small(word: &str, lang: Lang) -> bool {
    let rules = Rules::of(lang);
    rules.common.contains(word) || rules.is_closed(word)
}

/// The fewer languages share a small word, the more it says.
fn weight(word: &str) -> f64 {
    let sharing = Lang::ALL.iter().filter(|&&lang| is_small(word, lang)).count();
    match sharing {
        0 | 5 => 0.0,
        1 => 1.6,
        2 => 0.9,
        3 => 0.5,
        _ => 0.2,
    }
}

/// A word that can tell a language: no number and no code.
fn is_plain(token: &Token) -> bool {
    !token.folded().chars().any(char::is_numeric)
}

/// The words without those that have a capital in the middle of a sentence: *The Good Place* may be a title.
fn said(answer: &Answer) -> Vec<&Token> {
    let tokens = answer.tokens();
    let typed = |token: &Token| token.span.of(answer.typed());
    let is_shouted = !tokens.iter().any(|token| typed(token).chars().any(char::is_lowercase));
    let before = std::iter::once(None).chain(tokens.iter().map(|token| Some(token.sentence)));
    let is_title = |token: &Token, before: Option<usize>| {
        let mut letters = typed(token).chars();
        let is_capital = letters.next().is_some_and(char::is_uppercase) && letters.next().is_some();
        // German has capitals of its own: "Ihnen", "Sie".
        is_capital && before == Some(token.sentence) && !is_small(token.folded(), Lang::De)
    };
    let each = tokens.iter().zip(before);
    each.filter(|(token, before)| is_shouted || !is_title(token, *before)).map(|(token, _)| token).collect()
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
