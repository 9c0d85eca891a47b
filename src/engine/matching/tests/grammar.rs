use super::*;
use Route::{Compound, Exact, Stem, Typo};

#[test]
fn the_examples_of_the_manual_hold() {
    check_all(
        Lang::Nl,
        &[
            ("klacht", "Uw KLACHT is duidelijk", "KLACHT", Exact),
            ("klacht", "Uw klachten zijn duidelijk", "klachten", Stem),
            ("klacht", "uw klcht is duidelijk", "klcht", Typo),
            ("klacht", "het klachtenformulier", "", NONE),
            ("café", "in het Cafe", "Cafe", Exact),
            ("=Lumo", "bij lumo", "lumo", Exact),
            ("=Lumo", "bij Lumi of Lumos", "", NONE),
            ("bestel*", "uw bestelling", "bestelling", Compound),
            ("bestel*", "ik bestel", "bestel", Exact),
            ("bestel*", "het herbestellen", "", NONE),
            ("*klacht*", "een hoofdklacht", "hoofdklacht", Compound),
            ("*klacht*", "het klachtenformulier", "klachtenformulier", Compound),
            ("terug bellen", "ik zal u terug te bellen", "terug te bellen", Exact),
            ("terug bellen", "terug te gaan naar huis bellen", "", NONE),
            ("terug bellen", "bellen wij u terug", "", NONE),
            ("geen_probleem", "Geen probleem!", "Geen probleem", Exact),
            ("geen_probleem", "geen enkel probleem", "", NONE),
            ("bel … terug", "Ik bel u morgen om drie uur terug.", "bel|terug", Exact),
            ("bel ... terug", "Ik bel u. Dan komt u terug.", "", NONE),
            ("bel ... terug", "ik bel u. dan komt u terug.", "", NONE),
            ("naam & nummer", "Het nummer en uw naam graag", "nummer|naam", Exact),
            ("naam & nummer", "Uw naam graag. Het nummer ook.", "", NONE),
            ("sorry & !maar", "Sorry voor het wachten", "Sorry", Exact),
            ("sorry & !maar", "sorry, maar dat kan niet", "", NONE),
            ("sorry & !maar", "Dat kan, maar niet nu. Sorry!", "Sorry", Exact),
            ("(snap|begrijp) dat", "ik begrijp heel goed dat", "begrijp heel goed dat", Exact),
            ("@empathy", "Het spijt me.", "Het spijt me", Exact),
            ("erg @empathy", "dat is erg vervelend", "erg vervelend", Exact),
            ("#44,96", "u betaalt 44,96", "44,96", Exact),
            ("#44,96", "u betaalt 44.96.", "44.96", Exact),
            ("#44,96", "u betaalt € 44,96", "44,96", Exact),
            ("#44,96", "u betaalt 449,6", "", NONE),
            ("#44,96€", "u betaalt 44,96", "", NONE),
            ("#44,96€", "u betaalt 44,96 euro nu", "44,96 euro", Exact),
            ("#45±1", "ongeveer 44 euro", "44", Exact),
            ("#45±1", "ongeveer 46,00 euro", "46,00", Exact),
            ("#45±1", "ongeveer 43,99 euro", "", NONE),
            ("? & (bestel*|ordernummer)", "Wat is uw ordernummer", "ordernummer", Exact),
            ("? & (bestel*|ordernummer)", "En uw bestelnummer?", "bestelnummer", Compound),
            ("? & (bestel*|ordernummer)", "Uw ordernummer heb ik.", "", NONE),
            ("!niet mijn schuld", "dat is niet mijn schuld", "niet mijn schuld", Exact),
        ],
    );
}

#[test]
fn parts_bind_and_nest_as_the_manual_says() {
    check_all(
        Lang::Nl,
        &[
            // `_` before space before `…` before `&` before `|`.
            ("heel_erg sorry", "heel erg, echt sorry", "heel erg, echt sorry", Exact),
            ("heel_erg sorry", "heel wat erg sorry", "", NONE),
            ("bel u … snel terug", "ik bel dus u, morgen, snel weer terug", "bel dus u|snel weer terug", Exact),
            ("bel … terug & morgen", "Morgen bel ik u terug", "Morgen|bel|terug", Exact),
            ("naam & nummer | adres", "uw adres", "adres", Exact),
            ("((naam))", "uw naam", "naam", Exact),
            ("(naam|adres_en (postcode|plaats)) graag", "uw adres en plaats graag", "adres en plaats graag", Exact),
            ("(snap|snap het heel erg) dat", "ik snap het heel erg dat", "snap het heel erg dat", Exact),
            ("@call-back", "ik bel u zo terug", "bel|terug", Exact),
            ("graag @call-back", "Graag bel ik u zo terug", "Graag bel|terug", Exact),
            ("(naam & nummer) graag", "het nummer en de naam graag", "nummer|naam graag", Exact),
            ("(sorry & !maar) | helaas", "sorry maar helaas", "helaas", Exact),
            ("? & naam & !adres", "Mag ik uw naam weten?", "naam", Exact),
            ("? & naam & !adres", "Mag ik uw naam en adres weten?", "", NONE),
            ("!maar & sorry", "sorry maar", "sorry|maar", Exact),
            ("(!maar & sorry)", "sorry maar", "", NONE),
            ("sorry … #10%", "sorry, u krijgt 10 % korting", "sorry|10 %", Exact),
            ("(#10%|#5%) korting", "u krijgt 5 procent korting", "5 procent korting", Exact),
            ("e-mail", "per email", "email", Exact),
            ("email", "per e-mail", "e-mail", Exact),
            ("e-mail", "per e-mail", "e-mail", Exact),
            ("LM-40213", "uw nummer is lm-40213", "lm-40213", Exact),
            ("=LM-40213", "uw nummer is LM 40213", "LM 40213", Exact),
            ("LM-40213", "uw nummer is LM-40214", "", NONE),
            ("*e-mail*", "uw e-mailadres", "e-mailadres", Compound),
            ("a.u.b.", "wacht aub", "aub", Exact),
            ("aub", "wacht a.u.b. even", "a.u.b", Exact),
        ],
    );
}

#[test]
fn excluded_words_earn_nothing_and_the_search_goes_on() {
    let cases: &[(&str, &str, &[usize], &str)] = &[
        ("pakket", "pakket dit pakket", &[0], "pakket"),
        ("pakket", "pakket", &[0], ""),
        ("te laat", "te laat is te laat", &[0, 1], "te laat"),
        ("te laat", "te laat", &[0], "te laat"),
        ("te laat", "te laat", &[0, 1], ""),
        ("bel … terug", "bel terug bel terug", &[0, 1], "bel|terug"),
        ("bel & naam", "bel naam", &[0], "bel|naam"),
        ("bel & naam", "bel naam", &[0, 1], ""),
        ("(bel|terug)", "bel terug", &[0], "terug"),
    ];
    for (pattern, text, excluded, quoted) in cases {
        let pattern = Pattern::parse(pattern, Lang::Nl, &lexicon()).unwrap();
        let mask: Vec<bool> = (0..8).map(|idx| excluded.contains(&idx)).collect();
        let found = found(&pattern, text, Lang::Nl, &mask).map(|(quoted, _)| quoted).unwrap_or_default();
        assert_eq!(found, *quoted, "{} in {text:?} without {excluded:?}", pattern.source());
    }
}

#[test]
fn a_match_is_the_first_and_the_best_there() {
    check_all(
        Lang::Nl,
        &[
            ("(klachten|klacht)", "een klacht of klachten", "klacht", Exact),
            ("(klacht nu|klacht)", "klacht nu", "klacht nu", Exact),
            ("(klacht|klachten)", "klachten", "klachten", Exact),
            ("pakket", "paket en pakket", "pakket", Exact),
        ],
    );
}

#[test]
fn a_veto_says_so_and_words_can_be_listed() {
    let parse = |source| Pattern::parse(source, Lang::Nl, &lexicon()).unwrap();
    assert!(parse(" !niet doen").is_veto());
    assert!(parse("!sorry && maar").is_veto(), "of all of it");
    assert!(!parse("sorry & !maar").is_veto());
    assert!(!parse("!? & sorry").is_veto());
    let pattern = parse("(bel|e-mail*) … #5 & @sorry");
    let words: Vec<&str> = pattern.words().into_iter().collect();
    assert_eq!(words, ["bel", "e", "email", "het", "mail", "me", "mij", "sorry", "spijt"]);
}

#[test]
fn parts_that_may_stand_anywhere_are_all_needed() {
    check_all(
        Lang::Nl,
        &[
            ("sorry && (bel terug)", "Sorry. Ik bel u terug.", "Sorry|bel u terug", Exact),
            ("sorry && (bel terug)", "Ik bel u morgen. Sorry.", "", NONE),
            ("jan & !?", "Is Jan er?", "", NONE),
            ("jan & !?", "Jan is er.", "Jan", Exact),
            ("!? & jan", "Is Jan er?", "", NONE),
            ("!? & jan", "Jan is er.", "Jan", Exact),
        ],
    );
    let pattern = Pattern::parse("sorry && klacht", Lang::Nl, &lexicon()).unwrap();
    assert!(found(&pattern, "Sorry. Klacht.", Lang::Nl, &[true]).is_some(), "one of them earns");
    assert_eq!(found(&pattern, "Sorry. Klacht.", Lang::Nl, &[true, true]), None);
}

#[test]
fn a_small_word_beside_what_was_copied_earns_nothing() {
    // (pattern, answer of which all but the first word is copied, quoted)
    let cases = [
        ("uw moeder", "uw moeder werd zaterdag zeventig", None),
        ("=die", "die moeder werd zaterdag zeventig", None),
        ("arme moeder", "arme moeder werd zaterdag zeventig", Some("arme moeder")),
        ("=arme", "arme moeder werd zaterdag zeventig", Some("arme")),
    ];
    for (pattern, text, quoted) in cases {
        let pattern = Pattern::parse(pattern, Lang::Nl, &lexicon()).unwrap();
        let found = found(&pattern, text, Lang::Nl, &[false, true, true, true, true]);
        assert_eq!(found.map(|(quoted, _)| quoted).as_deref(), quoted, "{}", pattern.source());
    }
}
