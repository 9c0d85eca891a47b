//! What patterns find, in all five languages, and what they must not find.

use std::collections::BTreeMap;

use super::{Lexicon, Pattern, Route};
use crate::engine::lang::Lang;
use crate::engine::text::Answer;

#[track_caller]
fn check(lang: Lang, pattern: &str, text: &str, expected: Option<(&[&str], Route)>) {
    let pattern = Pattern::parse(pattern, lang, &lexicon()).unwrap();
    let answer = Answer::parse(text, lang);
    let found = pattern.find(&answer, &[]);
    let quoted = found.as_ref().map(|found| {
        let quotes: Vec<&str> = found.spans.iter().map(|span| span.of(answer.typed())).collect();
        (quotes, found.route)
    });
    let expected = expected.map(|(quotes, route)| (quotes.to_vec(), route));
    assert_eq!(quoted, expected, "{} in {text:?} ({lang})", pattern.source());
}

fn lexicon() -> Lexicon {
    let sets = [
        ("empathy", vec!["vervelend", "(snap|begrijp) dat", "@sorry"]),
        ("sorry", vec!["sorry", "het_spijt_me", "spijt mij"]),
        ("loop", vec!["@pool"]),
        ("pool", vec!["@loop"]),
        ("broken", vec!["(a"]),
        ("veto", vec!["!a"]),
    ];
    let owned =
        |(name, patterns): (&str, Vec<&str>)| (name.to_owned(), patterns.into_iter().map(str::to_owned).collect());
    Lexicon::new(BTreeMap::from(sets.map(owned)))
}

#[test]
fn the_examples_of_the_manual_hold() {
    use Route::{Compound, Exact, Stem, Typo};
    let cases: &[(&str, &str, Option<(&[&str], Route)>)] = &[
        ("klacht", "Uw KLACHT is duidelijk", Some((&["KLACHT"], Exact))),
        ("klacht", "Uw klachten zijn duidelijk", Some((&["klachten"], Stem))),
        ("klacht", "uw klcht is duidelijk", Some((&["klcht"], Typo))),
        ("klacht", "het klachtenformulier", None),
        ("café", "in het Cafe", Some((&["Cafe"], Exact))),
        ("=Lumo", "bij lumo", Some((&["lumo"], Exact))),
        ("=Lumo", "bij Lumi of Lumos", None),
        ("bestel*", "uw bestelnummer", Some((&["bestelnummer"], Compound))),
        ("*klacht*", "een hoofdklacht", Some((&["hoofdklacht"], Compound))),
        ("terug bellen", "ik zal u terug gaan bellen", Some((&["terug gaan bellen"], Exact))),
        ("terug bellen", "terug te gaan naar huis bellen", None),
        ("terug bellen", "ik bel u terug", None),
        ("geen_probleem", "Geen probleem!", Some((&["Geen probleem"], Exact))),
        ("geen_probleem", "geen enkel probleem", None),
        ("bel … terug", "Ik bel u morgen om drie uur terug.", Some((&["bel", "terug"], Exact))),
        ("bel ... terug", "Ik bel u. Dan komt u terug.", None),
        ("naam & nummer", "Het nummer en uw naam graag", Some((&["nummer", "naam"], Exact))),
        ("naam & nummer", "Uw naam graag. Het nummer ook.", None),
        ("sorry & !maar", "Sorry voor het wachten", Some((&["Sorry"], Exact))),
        ("sorry & !maar", "Sorry, maar dat kan niet", None),
        ("(snap|begrijp) dat", "ik begrijp heel goed dat", Some((&["begrijp heel goed dat"], Exact))),
        ("@empathy", "Het spijt me.", Some((&["Het spijt me"], Exact))),
        ("erg @empathy", "dat is erg vervelend", Some((&["erg vervelend"], Exact))),
        ("#44,96", "u betaalt 44.96", Some((&["44.96"], Exact))),
        ("#44,96", "u betaalt € 44,96", Some((&["44,96"], Exact))),
        ("#44,96", "u betaalt 449,6", None),
        ("#45±1", "ongeveer 44 euro", Some((&["44"], Exact))),
        ("#45±1", "ongeveer 43,99 euro", None),
        ("#44,96€", "u betaalt 44,96 euro", Some((&["44,96 euro"], Exact))),
        ("#44,96€", "u betaalt 44,96", None),
        ("? & (bestel*|ordernummer)", "Wat is uw ordernummer", Some((&["ordernummer"], Exact))),
        ("? & (bestel*|ordernummer)", "Uw ordernummer heb ik", None),
        ("!niet mijn schuld", "dat is niet mijn schuld", Some((&["niet mijn schuld"], Exact))),
        ("niet goed", "dat is nietgoed", Some((&["nietgoed"], Typo))),
    ];
    for (pattern, text, expected) in cases {
        check(Lang::Nl, pattern, text, *expected);
    }
}
