use proptest::prelude::*;

use super::*;

/// Sources made of the grammar's own signs, many of which can be read.
fn source() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        Just("a".to_owned()),
        Just("b".to_owned()),
        Just("=a".to_owned()),
        Just("aa*".to_owned()),
        Just("*b*".to_owned()),
        Just("@sorry".to_owned()),
        Just("#5".to_owned()),
        Just("woorden".to_owned()),
    ];
    let part = |inner: BoxedStrategy<String>| {
        let joined = prop::sample::select(vec![" ", "_", " … ", " & ", "|"]);
        (prop::collection::vec(inner, 1..5), joined).prop_map(|(parts, sign)| format!("({})", parts.join(sign)))
    };
    atom.prop_recursive(5, 60, 4, move |inner| part(inner.boxed()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_source_parses_or_says_where_not(source in "[a-c _…&|()@#?!=*.€0-9é]{0,40}", lang in prop::sample::select(Lang::ALL)) {
        if let Err(error) = Pattern::parse(&source, lang, &lexicon()) {
            prop_assert!(source.is_char_boundary(error.at), "{error}");
        }
    }

    #[test]
    fn any_match_quotes_the_answer_in_order(source in source(), text in "(a|b|aa|woorde|5|sorry|\\. |, |é| ){0,60}") {
        let pattern = Pattern::parse(&source, Lang::Nl, &lexicon()).unwrap();
        let answer = Answer::parse(&text, Lang::Nl);
        let found = pattern.find(&answer, &[]);
        prop_assert_eq!(&found, &pattern.find(&answer, &[]));
        if let Some(found) = found {
            prop_assert!(!found.spans.is_empty());
            prop_assert!(found.spans.iter().all(|span| span.start < span.end && !span.of(&text).is_empty()));
            prop_assert!(found.spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
        }
        let excluded = vec![true; answer.n_words()];
        prop_assert_eq!(pattern.find(&answer, &excluded), None);
    }

    #[test]
    fn work_is_bounded(source in source(), word in prop::sample::select(vec!["a ", "b ", "a b ", "x ", "ab", "a. "])) {
        let text: String = word.chars().cycle().take(4_000).collect();
        let pattern = Pattern::parse(&source, Lang::Nl, &lexicon()).unwrap();
        let (_, steps) = pattern.find_counting(&Answer::parse(&text, Lang::Nl));
        let bound = 4_000 * source.len() * source.len();
        prop_assert!(steps <= bound, "{steps} steps, {bound} allowed: {source}");
    }
}

#[test]
fn adversaries_take_few_steps() {
    let text = "a ".repeat(2_000);
    let answer = Answer::parse(&text, Lang::Nl);
    let nested = (0..8).fold("a".to_owned(), |inner, _| format!("({inner}|{inner} a)"));
    let ladder = (0..7).fold("a".to_owned(), |inner, _| format!("((b & {inner}) | ({inner_end}))", inner_end = "a a"));
    let cases = [
        format!("{}b", "a ".repeat(200)),
        format!("{}b", "a … ".repeat(200)),
        format!("{}b", "(a|a a) ".repeat(100)),
        format!("{}b", "(a … a) ".repeat(100)),
        format!("{}b", "(a & a) ".repeat(50)),
        format!("{}b", "a & ".repeat(100)),
        format!("{nested} b"),
        format!("{ladder} b"),
        format!("{}a & b{}", "(a & b & ".repeat(14), ")".repeat(14)),
    ];
    for source in cases {
        let pattern = Pattern::parse(&source, Lang::Nl, &lexicon()).unwrap();
        let (found, steps) = pattern.find_counting(&answer);
        assert_eq!(found, None);
        let bound = 2_000 * 20 * source.len();
        assert!(steps <= bound, "{steps} steps, {bound} allowed: {source}");
    }
}
