use super::*;
use crate::engine::matching::PatternError;

#[track_caller]
fn check(source: &str, at: usize, expected: &'static str, found: &str) {
    let error = Pattern::parse(source, Lang::Nl, &lexicon()).expect_err(source);
    assert_eq!(error, PatternError { at, expected, found: found.to_owned() }, "{source:?}");
    assert!(PatternError::CODES.contains(&expected));
}

#[test]
fn errors_say_what_was_expected_and_where() {
    check("", 0, "word", "");
    check("   ", 3, "word", "");
    check("!", 1, "word", "");
    check("?", 1, "word", "");
    check("? & !maar", 9, "word", "");
    check("a & !b & ", 9, "word", "");
    check("!!maar", 6, "word", "");
    check("(!a)", 3, "word", ")");
    check("(a|)", 3, "word", ")");
    check("|a", 0, "word", "|");
    check("a …", 5, "word", "");
    check("… a", 0, "word", "…");
    check("a & & b", 4, "word", "&");
    check("a_", 2, "word", "");
    check("a !b", 2, "word", "!");
    check("a ?", 2, "word", "?");
    check("=", 1, "word", "");
    check("=*", 1, "word", "*");
    check("- a", 0, "word", "-");
    check("€", 0, "word", "€");
    check("? bel", 2, "ampersand", "b");
    check("(a", 2, "closing-parenthesis", "");
    check("(a & (b c)", 10, "closing-parenthesis", "");
    check("a)", 1, "end", ")");
    check("*klacht", 7, "closing-star", "");
    check("be*l", 3, "space", "l");
    check("a(b)", 1, "space", "(");
    check("(a)b", 3, "space", "b");
    check("=Lumo*", 5, "space", "*");
    check("#45x", 3, "space", "x");
    check("#", 1, "number", "");
    check("#x", 1, "number", "x");
    check("#1,2,3", 1, "number", "1");
    check("#45±", 5, "number", "");
    check("@", 1, "set-name", "");
    check("@ x", 2, "set-name", "x");
    check("é @nowhere", 3, "known-set", "nowhere");
    check("a @unknown-inside", 2, "known-set", "nowhere");
    check("@loop", 0, "set-without-cycle", "loop");
    check("a @broken", 2, "readable-set", "broken");
    check("@veto", 0, "readable-set", "veto");
    check("@empty", 0, "readable-set", "empty");
    let deep = format!("{}a{}", "(".repeat(40), ")".repeat(40));
    check(&deep, 16, "less-nesting", "(");
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
    let error = Pattern::parse("@s0", Lang::Nl, &chain(40, 1)).expect_err("too deep");
    assert_eq!((error.at, error.expected), (0, "less-nesting"));
    let error = Pattern::parse("a @s0", Lang::Nl, &chain(8, 4)).expect_err("too wide");
    assert_eq!((error.at, error.expected), (2, "less-nesting"));
    assert!(Pattern::parse("@s0 … @s0", Lang::Nl, &chain(6, 4)).is_ok());
}
