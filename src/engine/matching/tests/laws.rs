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

/// Sets of which each may name those after it, as often as it likes.
fn sets() -> impl Strategy<Value = BTreeMap<String, Vec<String>>> {
    let pattern =
        prop::collection::vec((0usize..12, prop::sample::select(vec![" ", " & ", "|", " … ", " & !"])), 1..12);
    let set = prop::collection::vec(pattern, 1..4);
    prop::collection::vec(set, 1..12).prop_map(|sets| {
        let n = sets.len();
        let word = |at: usize, step: usize| match at + 1 + step % 3 {
            next if next < n => format!("@s{next}"),
            _ => ["niet", "woord", "(a|b)", "=a"][step % 4].to_owned(),
        };
        let source = |at: usize, parts: Vec<(usize, &str)>| {
            let first = word(at, parts[0].0);
            parts.iter().skip(1).fold(first, |source, (step, sign)| format!("{source}{sign}{}", word(at, *step)))
        };
        let sets = sets.into_iter().enumerate();
        sets.map(|(at, set)| (format!("s{at}"), set.into_iter().map(|parts| source(at, parts)).collect())).collect()
    })
}

/// How many steps of reading and compiling a byte of the patterns may take.
const STEPS_PER_BYTE: usize = 40;

#[test]
fn reading_takes_steps_that_grow_with_what_is_written() {
    let chain = |n: usize, fan: usize, last: &str| {
        let named = |idx: usize| vec![vec![format!("@s{}", idx + 1); fan].join(" ")];
        let before_last = (0..n).map(|idx| (format!("s{idx}"), named(idx)));
        before_last.chain([(format!("s{n}"), vec![last.to_owned()])]).collect::<BTreeMap<_, _>>()
    };
    let round = BTreeMap::from([("s0".to_owned(), vec!["@s0 @s0".to_owned(); 20])]);
    for (sets, source) in [
        (chain(7, 12, "woord"), "@s0"),
        (chain(7, 12, "niet"), "@s0 @s0"),
        (chain(60, 8, "woord"), "(@s0|@s30)"),
        (round, "@s0 & a"),
        (BTreeMap::new(), &*"(a|b) … c & ".repeat(2_000)),
        (BTreeMap::new(), &*"a ".repeat(20_000)),
        (BTreeMap::new(), &*format!("{}a{}", "(b & (c|(".repeat(5), ")))".repeat(5))),
    ] {
        check_steps(sets, source);
    }
}

#[track_caller]
fn check_steps(sets: BTreeMap<String, Vec<String>>, source: &str) {
    let bytes = source.len() + sets.values().flatten().map(String::len).sum::<usize>();
    let lexicon = Lexicon::new(sets);
    let _ = Pattern::parse(source, Lang::Nl, &lexicon);
    let (steps, bound) = (lexicon.n_steps(), STEPS_PER_BYTE * bytes);
    assert!(0 < steps && steps <= bound || source.ends_with(' '), "{steps} steps, {bound} allowed");
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
    fn sets_are_read_in_bounded_steps(sets in sets()) {
        check_steps(sets, "a @s0 @s0");
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
