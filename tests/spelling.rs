//! Which words of an answer seem misspelled, and which never do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test")]

mod support;

use std::sync::Arc;

use repliek::engine::drill::Drill;
use repliek::engine::lang::Lang;
use repliek::engine::spelling::{best, suspects};
use repliek::engine::text::{Answer, Dictionary};
use support::discord::fixture;

/// Knows these words, in small letters and with a capital, and small words of every language.
struct Words(&'static str);

impl Dictionary for Words {
    fn knows(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        lower.chars().count() < 4 || self.0.split_whitespace().any(|known| known.to_lowercase() == lower)
    }
}

fn drill(lang: Lang) -> Arc<Drill> {
    fixture().drill("broken-mug", lang).unwrap()
}

/// An answer and the words that seem misspelled; those in brackets only if something better is known.
#[track_caller]
fn check(lang: Lang, known: &'static str, cases: &[(&str, &[&str])]) {
    for (text, expected) in cases {
        let answer = Answer::parse(text, lang).guarded_by(Some(Arc::new(Words(known))));
        let found: Vec<String> = suspects(&drill(lang), &answer)
            .iter()
            .map(|it| if it.is_doubtful { format!("({})", it.span.of(text)) } else { it.span.of(text).to_owned() })
            .collect();
        assert_eq!(found, *expected, "{text:?} ({lang})");
    }
}

#[test]
fn names_codes_compounds_and_the_drills_words_are_left_alone() {
    check(
        Lang::Nl,
        "order nummer klant service vandaag oplossen label hoor",
        &[
            ("Ik ga het vandaag oplosen", &["oplosen"]),
            ("oplosen en nog eens oplosen", &["oplosen"]),
            ("Oplosen is het vandaag", &["(Oplosen)"]),
            ("Vandaag belt Janneke mij", &[]),
            ("Dag Vlisssingen, vandaag", &[]),
            ("JANNEKE KPN belt", &[]),
            ("uw ordernummer en klantenservicelabel", &[]),
            ("info@lumo.nl, lumo.nl/hulpp, bestl_nr, a1bcd, nr:abcd", &[]),
            ("de e-maill vandaag", &[]),
            ("thanks, hello, merci en bonjour", &[]),
            ("vervelende scherven, scherf en mok", &[]),
            ("vnd ff mn", &[]),
            ("beloov het vandaag hoor aan de klant", &["beloov"]),
            ("xqzt wvbrt klmnp qwrtz", &[]),
        ],
    );
    check(
        Lang::De,
        "Rechnung Ersatz Lieferung möchte losfahren heute Kosten",
        &[
            ("Die Rechnnug kommt heute", &["(Rechnnug)"]),
            ("Herr Schmitting kommt heute", &[]),
            ("die Ersatzlieferung und Lieferungskosten", &[]),
            ("ich moechte heute loszufahren", &[]),
            ("ich möcte heute", &["möcte"]),
        ],
    );
    check(
        Lang::En,
        "colour apologise cancelled today receive",
        &[("the color was canceled, I apologize today", &[]), ("you will recieve it today", &["recieve"])],
    );
    check(Lang::Fr, "demain colis aura", &[("c’est le coliss qu’on aura demain", &["coliss"])]);
    check(Lang::Es, "envío mañana", &[("el envvio es mañana", &["envvio"])]);
}

#[test]
fn without_a_dictionary_nothing_is_suspect() {
    assert!(suspects(&drill(Lang::Nl), &Answer::parse("oplosen beloov", Lang::Nl)).is_empty());
}

#[test]
fn the_best_suggestion_is_the_one_that_sounds_the_same() {
    let cases: [(Lang, &str, &[&str], Option<&str>); 14] = [
        (Lang::Nl, "numer", &["numero", "nummer"], Some("nummer")),
        (Lang::Nl, "nietgoed", &["bietgoed", "niet goed"], Some("niet goed")),
        (Lang::Nl, "teleurgestelt", &["te leurgestelt", "teleurgesteld"], Some("teleurgesteld")),
        (Lang::Nl, "machine", &["kabouter"], None),
        (Lang::En, "recieve", &["relieve", "receive"], Some("receive")),
        (Lang::En, "choise", &["chose", "choice"], Some("choice")),
        (Lang::Fr, "reclamation", &["réclamation", "acclamation"], Some("réclamation")),
        (Lang::Es, "recive", &["recave", "recibe"], Some("recibe")),
        (Lang::Es, "muxo", &["mudo", "mulo"], Some("mucho")),
        (Lang::Es, "muxas", &[], Some("muchas")),
        (Lang::Es, "saxo", &[], None),
        (Lang::De, "bekomen", &["bekommen"], Some("bekommen")),
        (Lang::De, "Hanks", &["Hans"], None),
        (Lang::Nl, "Sanne", &["Sannie"], None),
    ];
    for (lang, word, suggestions, expected) in cases {
        let answer = Answer::parse(word, lang).guarded_by(Some(Arc::new(Words(""))));
        let drill = drill(lang);
        let found = suspects(&drill, &answer).pop();
        let suspect = found.unwrap_or_else(|| panic!("{word} is no suspect"));
        let suggestions = suggestions.iter().map(|&suggestion| suggestion.to_owned()).collect();
        assert_eq!(best(word, &suspect, suggestions, &drill).as_deref(), expected, "{word} ({lang})");
    }
}

#[test]
fn no_text_panics() {
    for text in [
        "",
        "😀",
        "a\u{301}\u{301}\u{301}bcd",
        "İıſß ﬁﬂ",
        "\u{200d}abcde\u{200d}",
        &"é".repeat(4_000),
        &"oplosen ".repeat(500),
    ] {
        for &lang in Lang::ALL {
            let answer = Answer::parse(text, lang).guarded_by(Some(Arc::new(Words("dag"))));
            for suspect in suspects(&drill(lang), &answer) {
                assert!(!suspect.span.of(text).is_empty());
            }
        }
    }
}
