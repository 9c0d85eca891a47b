use super::*;
use crate::engine::matching::PatternError;

#[track_caller]
fn check(source: &str, at: usize, expected: &'static str, found: &str) {
    let error = Pattern::parse(source, Lang::Nl, &lexicon()).expect_err(source);
    assert_eq!(error, PatternError { at, expected, found: found.to_owned() }, "{source:?}");
    assert!(PatternError::PLACES.contains(&expected) || PatternError::CODES.contains(&expected), "{expected}");
}

#[test]
fn errors_say_what_was_expected_and_where() {
    check("", 0, "word", "");
    check("   ", 3, "word", "");
    check("!", 1, "word", "");
    check("a & !b & ", 9, "word", "");
    check("(a|)", 3, "word", ")");
    check("()", 1, "word", ")");
    check("|a", 0, "word", "|");
    check("a || b", 3, "word", "|");
    check("&& a", 0, "word", "&");
    check("a &&& b", 4, "word", "&");
    check("a && ", 5, "word", "");
    check("a …", 5, "word", "");
    check("… a", 0, "word", "…");
    check("a … … b", 6, "word", "…");
    check("a & & b", 4, "word", "&");
    check("a_", 2, "word", "");
    check("_a", 0, "word", "_");
    check("=", 0, "exact-word", "=");
    check("=*", 0, "exact-word", "=");
    check("- a", 0, "word", "-");
    check("naam + nummer", 5, "word", "+");
    check("? bel", 2, "ampersand", "b");
    check("a & ? b", 6, "ampersand", "b");
    check("(a & !? b)", 8, "ampersand", "b");
    check("? ? & a", 2, "ampersand", "?");
    check("(a", 2, "closing-parenthesis", "");
    check("(a & (b c)", 10, "closing-parenthesis", "");
    check("a)", 1, "end", ")");
    check("(a))", 3, "end", ")");
    check("*klacht", 7, "closing-star", "");
    check("be*l", 3, "space", "l");
    check("a(b)", 1, "space", "(");
    check("(a)b", 3, "space", "b");
    check("=Lumo*", 5, "space", "*");
    check("#45x", 3, "space", "x");
    check("#45±1±2", 6, "space", "±");
    check("#", 1, "number", "");
    check("#x", 1, "number", "x");
    check("#-5", 1, "number", "-");
    check("#45±", 5, "number", "");
    check("@", 1, "set-name", "");
    check("a @ & b", 3, "attached", "@");
}

#[test]
fn a_sign_in_a_wrong_place_is_named_where_it_stands() {
    check("a !b", 2, "ampersand-before", "!");
    check("a ?", 2, "ampersand-before", "?");
    check("wat is uw naam?", 14, "ampersand-before", "?");
    check("sorry!", 5, "ampersand-before", "!");
    check("(a & b) !c", 8, "ampersand-before", "!");
    check("!!maar", 1, "one-exclamation", "!");
    check(" ! !maar", 3, "one-exclamation", "!");
    check("a & !!b", 5, "one-exclamation", "!");
    check("(a && b)", 3, "no-group", "&");
    check("x (é | b && c) y", 10, "no-group", "&");
    check("# 5", 1, "attached", "#");
    check("@ x", 1, "attached", "@");
    check("= a", 1, "attached", "=");
    check("a =(b|c)", 2, "exact-word", "=");
    check("=@empathy", 0, "exact-word", "=");
    check("=#5", 0, "exact-word", "=");
    check("#12½", 1, "readable-number", "12½");
    check("#½", 1, "readable-number", "½");
    check("* a*", 0, "star", "*");
    check("bestel *", 7, "star", "*");
    check("*a *", 3, "star", "*");
    check("*", 0, "star", "*");
    check("a & *", 4, "star", "*");
    check("a * b", 2, "star", "*");
    check("(a)*", 3, "star", "*");
    check("(a|b)* c", 5, "star", "*");
    check("@thanks*", 7, "star", "*");
    check("a**", 2, "space", "*");
    check("[snap|begrijp] dat", 0, "no-sign", "[");
    check("(snap|begrijp} dat", 13, "no-sign", "}");
    check("\"te laat\"", 0, "no-sign", "\"");
    check("het „pakket“", 4, "no-sign", "„");
    check("a\\|b", 1, "no-sign", "\\");
}

#[test]
fn a_number_that_would_not_be_read_as_one_is_told() {
    check("#1.2.3", 1, "readable-number", "1.2.3");
    check("#1,2,3", 1, "readable-number", "1,2,3");
    check("betaal #12.03.2024 nu", 8, "readable-number", "12.03.2024");
    check("#5,", 1, "readable-number", "5,");
    check("#45±1.", 5, "readable-number", "1.");
    check("#5%€", 3, "one-unit", "€");
    check("#€5%", 5, "one-unit", "%");
    check("#€45±1%", 9, "one-unit", "%");
    check("#5euro%", 6, "one-unit", "%");
    check("#10 %", 4, "amount", "%");
    check("€ 45", 0, "amount", "€");
}

#[test]
fn a_pattern_that_can_find_nothing_is_told() {
    check("?", 0, "something-to-find", "");
    check("? & !maar", 0, "something-to-find", "");
    check("(!a)", 1, "something-to-find", "");
    check("a && !b", 5, "something-to-find", "");
    check("a | !b", 4, "something-to-find", "");
    check("a | ?", 4, "something-to-find", "");
    check("? & !? & naam", 4, "question-or-not", "");
    check("a & !? & ?", 9, "question-or-not", "");
    check("? & (naam & !?)", 4, "question-or-not", "");
    check("? & (naam | adres & !?)", 12, "question-or-not", "");
    check("a & !a", 5, "not-excluded", "");
    check("Sorry & b & !sorry", 13, "not-excluded", "");
    check("een klacht & !klacht", 14, "not-excluded", "");
    check("(heel erg|erg) & !(niet|erg)", 18, "not-excluded", "");
    check("@sorry & !@sorry", 10, "not-excluded", "");
    check("a && (b & !b)", 11, "not-excluded", "");
}

#[test]
fn a_set_that_cannot_be_used_is_told_where_it_is_named() {
    check("é @nowhere", 3, "known-set", "nowhere");
    check("a @unknown-inside", 2, "known-set", "nowhere");
    check("@loop", 0, "set-without-cycle", "loop");
    check("a @broken", 2, "readable-set", "broken");
    check("@veto", 0, "readable-set", "veto");
    check("@empty", 0, "filled-set", "empty");
    let deep = format!("{}a{}", "(".repeat(40), ")".repeat(40));
    check(&deep, 17, "less-nesting", "16");
    let nested = |depth: usize| format!("{}a{}", "(".repeat(depth), ")".repeat(depth));
    assert!(Pattern::parse(&nested(16), Lang::Nl, &lexicon()).is_ok());
    check(&nested(17), 17, "less-nesting", "16");
}

#[test]
fn what_looks_like_a_mistake_and_is_none_is_read() {
    let sources = [
        "!a && b",
        "!(a|b) & c",
        "!? & a",
        "a & !=a",
        "bestel* & !bestel",
        "(a|b) & !a",
        "a b & !(a_b c)",
        "#45€±1€",
        "#€45±1",
        "#5...a",
        "1.2.3",
        "12.03.2024",
        "24/7 & 24",
        "'s avonds, graag",
        "=10€",
        "LM-40213",
        "ha ha … ha",
        "a.u.b.",
    ];
    for source in sources {
        let pattern = Pattern::parse(source, Lang::Nl, &lexicon()).unwrap_or_else(|error| panic!("{source}: {error}"));
        assert_eq!(pattern.doubts(), [], "{source}");
    }
}

#[test]
fn what_changes_nothing_is_doubted() {
    // (pattern, where and what)
    let cases: &[(&str, &[(usize, &str)])] = &[
        ("a | a", &[(4, "once")]),
        ("(sorry|excuses|Sorry) voor", &[(15, "once")]),
        ("(a b|a  b|a_b)", &[(5, "once")]),
        ("naam & naam", &[(7, "once")]),
        ("a & !b & !b", &[(10, "once")]),
        ("a && a && a", &[(5, "once"), (10, "once")]),
        ("a & !(b|c|b)", &[(10, "once")]),
        ("(@sorry|#5|@sorry|#5,00)", &[(11, "once"), (18, "once")]),
        ("#5±10", &[(0, "less-tolerance")]),
        ("(#5±5 | #5±6€)", &[(9, "less-tolerance")]),
        ("10%", &[(0, "amount")]),
        ("krijgt 10% korting", &[(7, "amount")]),
        ("(€45|45±1)", &[(1, "amount"), (7, "amount")]),
        ("=10% 18.00", &[]),
        ("#0±5", &[]),
        ("(a|=a|a*|*a*)", &[]),
    ];
    for (source, doubts) in cases {
        let pattern = Pattern::parse(source, Lang::Nl, &lexicon()).unwrap();
        let found: Vec<(usize, &str)> = pattern.doubts().iter().map(|doubt| (doubt.at, doubt.expected)).collect();
        assert_eq!(found, *doubts, "{source}");
        assert!(found.iter().all(|(_, doubt)| PatternError::DOUBTS.contains(doubt)), "{source}");
    }
}

#[test]
fn deep_sets_are_refused_and_wide_ones_too() {
    let chain = |n: usize, per: usize| {
        let names = (0..n).map(|idx| {
            let next = if idx + 1 == n { "woord".to_owned() } else { vec![format!("@s{}", idx + 1); per].join(" ") };
            (format!("s{idx}"), vec![next])
        });
        Lexicon::new(names.collect())
    };
    let refused = |source, lexicon: &Lexicon| {
        let PatternError { at, expected, found } = Pattern::parse(source, Lang::Nl, lexicon).expect_err(source);
        (at, expected, found)
    };
    assert_eq!(refused("@s0", &chain(40, 1)), (0, "fewer-sets", "8".to_owned()));
    assert_eq!(refused("a @s0", &chain(8, 4)), (2, "less", "20000".to_owned()));
    assert!(Pattern::parse("@s0 … @s0", Lang::Nl, &chain(6, 4)).is_ok());
    let flat = |n: usize| Lexicon::new(BTreeMap::from([("s0".to_owned(), vec!["woord".to_owned(); n])]));
    assert_eq!(refused("a @s0", &flat(20_001)), (2, "less", "20000".to_owned()));
    assert!(Pattern::parse("@s0", Lang::Nl, &flat(19_000)).is_ok());
    let nested = format!("{}a{}", "(b & c … d e_".repeat(5), ")".repeat(5));
    let deep = |n: usize| {
        let names = (0..n).map(|idx| (format!("s{idx}"), vec![nested.replace('a', &format!("@s{}", idx + 1))]));
        Lexicon::new(names.chain([(format!("s{n}"), vec!["a".to_owned()])]).collect())
    };
    assert_eq!(refused("@s0", &deep(7)), (0, "less-depth", "128".to_owned()));
}
