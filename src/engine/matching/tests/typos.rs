use super::*;
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
            ("kosten", "alle posten", "", NONE),
            ("klacht & krocht", "een krocht", "", NONE),
            ("(klacht|klucht) nu", "een klucht hier", "", NONE),
        ],
    );
    check_all(
        Lang::De,
        &[("kein", "ein Paket", "", NONE), ("ein", "kein Paket", "", NONE), ("keine", "eine", "", NONE)],
    );
    check_all(
        Lang::Fr,
        &[
            ("poisson", "du poison", "", NONE),
            ("acceptable", "c'est inacceptable", "", NONE),
            ("poison", "du poisson", "", NONE),
            ("dessert", "le désert", "", NONE),
            ("facture", "une fracture", "", NONE),
        ],
    );
    check_all(Lang::Es, &[("pedido", "perdido", "", NONE), ("cliente", "caliente", "", NONE)]);
    check_all(
        Lang::En,
        &[("price", "first prize", "", NONE), ("refund", "I refuse", "", NONE), ("sorry", "a story", "", NONE)],
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
