use std::sync::{Arc, Mutex};

use super::*;
use crate::engine::text::Dictionary;
use Route::{Exact, Typo};

#[test]
fn long_words_forgive_typos_and_short_ones_none() {
    check_all(
        Lang::Nl,
        &[
            ("sorry", "sory hoor", "sory", Typo),
            ("sorry", "srry hoor", "srry", Typo),
            ("sorry", "osrry hoor", "osrry", Typo),
            ("sorry", "sarri hoor", "", NONE),
            ("snap", "ik snep het", "", NONE),
            ("teleurgesteld", "u bent telurgestelt", "telurgestelt", Typo),
            ("teleurgesteld", "u bent telurgstelt", "", NONE),
            ("vervelend", "wat verveelnd", "verveelnd", Typo),
            ("=Lumo", "bij Lumoo", "", NONE),
            ("=Zandvoort", "in Zanvoort", "", NONE),
            ("bestel*", "uw betselling", "", NONE),
            ("12345", "nummer 12346", "", NONE),
            ("#12345", "nummer 12346", "", NONE),
            ("zonder", "wonder boven wonder", "", NONE),
        ],
    );
}

#[test]
fn words_that_are_words_are_no_typos_of_others() {
    check_all(
        Lang::Nl,
        &[
            ("geen", "een probleem", "", NONE),
            ("een", "geen probleem", "", NONE),
            ("betalen", "dat bepalen wij", "", NONE),
            ("klacht", "alle krachten", "", NONE),
            ("klacht", "veel kracht", "", NONE),
            ("kosten", "alle posten", "", NONE),
            ("klacht & krocht", "een krocht", "", NONE),
            ("(klacht|klucht) nu", "een klucht hier", "", NONE),
        ],
    );
    check_all(
        Lang::De,
        &[
            ("kein", "ein Paket", "", NONE),
            ("ein", "kein Paket", "", NONE),
            ("keine", "eine", "", NONE),
            ("Leistung", "die Leitung", "", NONE),
        ],
    );
    check_all(
        Lang::Fr,
        &[
            ("poisson", "du poison", "", NONE),
            ("acceptable", "c'est inacceptable", "", NONE),
            ("poison", "du poisson", "", NONE),
            ("dessert", "le désert", "", NONE),
            ("facture", "une fracture", "", NONE),
            ("oublié", "publié", "", NONE),
        ],
    );
    check_all(
        Lang::Es,
        &[("pedido", "perdido", "", NONE), ("cliente", "caliente", "", NONE), ("precio", "un premio", "", NONE)],
    );
    check_all(
        Lang::En,
        &[
            ("price", "first prize", "", NONE),
            ("refund", "I refuse", "", NONE),
            ("sorry", "a story", "", NONE),
            ("bother", "my mother", "", NONE),
        ],
    );
}

#[test]
fn one_space_may_be_missing() {
    check_all(
        Lang::Nl,
        &[
            ("niet goed", "dat is nietgoed", "nietgoed", Typo),
            ("niet goed", "dat is niet goed", "niet goed", Exact),
            ("niet_goed", "dat is nietgoed", "nietgoed", Typo),
            ("(niet|nooit) goed", "dat is nooitgoed", "nooitgoed", Typo),
            ("echt niet goed", "echt nietgoed", "echt nietgoed", Typo),
            ("te na", "dat is tena", "", NONE),
            ("niet … goed", "nietgoed", "", NONE),
            ("=niet =goed", "nietgoed", "", NONE),
        ],
    );
}

#[test]
fn a_strict_pattern_forgives_nothing() {
    let cases = [
        ("uw schuld", "uw schould", ""),
        ("uw eigen schuld", "uw eigenschuld", ""),
        ("klacht", "klachten", "klachten"),
        ("schuld", "uw SCHULD", "SCHULD"),
        ("sorry & !teleurgesteld", "sorry telurgesteld", "sorry"),
    ];
    for (pattern, text, quoted) in cases {
        let pattern = Pattern::parse_strict(pattern, Lang::Nl, &lexicon()).unwrap();
        let found = found(&pattern, text, Lang::Nl, &[]).map(|(quoted, _)| quoted).unwrap_or_default();
        assert_eq!(found, quoted, "{} in {text:?}", pattern.source());
    }
    // What must not be there is never a typo either.
    check_all(Lang::Nl, &[("sorry & !teleurgesteld", "sorry telurgesteld", "sorry", Exact)]);
}

/// Knows the words it is made of.
struct Words(&'static [&'static str]);

impl Dictionary for Words {
    fn knows(&self, word: &str) -> bool {
        self.0.contains(&word.to_lowercase().as_str())
    }
}

#[track_caller]
fn check_guarded(lang: Lang, known: &'static [&'static str], cases: &[(&str, &str, bool)]) {
    for (word, text, expected) in cases {
        let pattern = Pattern::parse(word, lang, &lexicon()).unwrap();
        let answer = Answer::parse(text, lang).guarded_by(Some(Arc::new(Words(known))));
        let found = pattern.find(&answer, &[]).map(|found| found.route);
        assert_eq!(found, expected.then_some(Typo), "{word} in {text:?} ({lang})");
    }
}

#[test]
fn a_dictionary_lets_more_misspellings_count_and_no_real_word() {
    check_guarded(
        Lang::Nl,
        &["wonder", "snep", "ontevreden"],
        &[
            ("zonder", "wonder", false),
            ("snap", "ik snep", false),
            ("snap", "ik snpa", true),
            ("snap", "ik snao", true),
            ("snap", "ik snop", false),
            ("snap", "ik nap", false),
            ("gaan", "Gran", false),
            ("teleurgesteld", "telurgestelt", true),
            ("faillissement", "failisement", true),
            ("eerlijk", "eerleik", true),
            ("tevreden", "ontevreden", false),
            ("tevreden", "ontevredn", false),
            ("tevreden", "onntevreden", false),
            ("aanvaardbaar", "onaanvardbaar", false),
            ("niet", "neit", false),
            ("pannenkoek", "pannekoek", true),
        ],
    );
    check_guarded(
        Lang::En,
        &[],
        &[
            ("years", "yersa", true),
            ("always", "allwyas", true),
            ("believe", "beleeve", true),
            ("acceptable", "inaceptable", false),
            ("they", "tehy", true),
        ],
    );
    check_guarded(
        Lang::De,
        &["schadenersatz"],
        &[
            ("Schadensersatz", "Schadenersatz", true),
            ("erinnern", "errinern", true),
            ("Kinder", "Kindle", false),
            ("handys", "Hanks", false),
        ],
    );
    check_guarded(Lang::Fr, &[], &[("rythme", "rhytme", true), ("annuler", "anuller", true), ("part", "Park", false)]);
    check_guarded(Lang::Es, &[], &[("vivir", "bibir", true), ("porque", "proqe", true), ("pedido", "peddio", true)]);
}

#[test]
fn a_dictionary_is_asked_as_typed_and_only_where_it_matters() {
    struct Asked(Mutex<Vec<String>>);
    impl Dictionary for Asked {
        fn knows(&self, word: &str) -> bool {
            self.0.lock().unwrap().push(word.to_owned());
            true
        }
    }
    let asked = Arc::new(Asked(Mutex::default()));
    let answer = Answer::parse("Wat een Problém, dat Pakket uit Utrecht", Lang::Nl);
    let answer = answer.guarded_by(Some(asked.clone()));
    for pattern in ["probleem", "pakket"] {
        Pattern::parse(pattern, Lang::Nl, &lexicon()).unwrap().find(&answer, &[]);
    }
    assert_eq!(*asked.0.lock().unwrap(), ["Problém"]);
}

#[test]
fn a_word_of_which_another_pattern_has_a_part_may_be_misspelled() {
    let patterns = ["goedemiddag", "*dag*"].map(|source| Pattern::parse(source, Lang::Nl, &lexicon()).unwrap());
    let matcher = crate::engine::matching::Matcher::new(patterns.iter().map(|pattern| (pattern, true)));
    let answer = Answer::parse("Goedemidag mevrouw", Lang::Nl);
    let mut search = matcher.search(&answer);
    let routes = [0, 1].map(|pattern| search.find(pattern, &[]).map(|found| found.route));
    assert_eq!(routes, [Some(Typo), Some(super::Route::Compound)]);
}
