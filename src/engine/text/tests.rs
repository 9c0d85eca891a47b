//! How texts are read, and the same laws for every language.

use proptest::prelude::*;

use super::*;

fn words(text: &str, lang: Lang) -> Vec<String> {
    let answer = Answer::parse(text, lang);
    answer.tokens().iter().map(|token| token.span.of(text).to_owned()).collect()
}

fn n_sentences(text: &str, lang: Lang) -> usize {
    Answer::parse(text, lang).sentences().len()
}

#[track_caller]
fn check_laws(text: &str, lang: Lang) {
    let answer = Answer::parse(text, lang);
    let spans: Vec<Span> = answer.tokens().iter().map(|token| token.span).collect();
    for (span, token) in spans.iter().zip(answer.tokens()) {
        let quoted = text.get(span.start..span.end).expect("on character boundaries");
        assert!(!quoted.is_empty() && !token.folded().is_empty(), "{text:?}");
        assert!(token.forms.iter().chain(answer.stems(token)).all(|form| !form.is_empty()), "{text:?}: {token:?}");
        assert_eq!(fold::fold(token.folded()), token.folded(), "{text:?}");
    }
    assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start), "{text:?}");
    let covered: usize = answer.sentences().iter().map(|sentence| sentence.tokens.len()).sum();
    assert_eq!(covered, answer.n_words(), "{text:?}");
    let copied = Original::new(text, lang).copied_in(&answer).words;
    assert!(copied.iter().all(|&copied| copied == (answer.n_words() >= 4)), "{text:?}");
    assert_eq!(answer.listed().len(), answer.n_words());
    for &register in Register::ALL {
        let address = answer.address(register);
        assert!(address.proper.iter().chain(&address.breaches).all(|span| spans.contains(span)), "{text:?}");
    }
}

macro_rules! laws_of_each_language {
    ($($name:ident: $lang:expr),+ $(,)?) => {$(
        mod $name {
            use super::*;

            #[test]
            fn tables_are_folded_and_their_words_are_words() {
                let rules = Rules::of($lang);
                let sets = [
                    &rules.euro, &rules.abbreviations, &rules.months, &rules.closed, &rules.known, &rules.common,
                    &rules.question_verbs, &rules.question_pronouns,
                    &rules.subordinators, &rules.whole,
                ];
                let phrases = rules.percent.iter().flatten().copied().chain(rules.openings.words()).chain(rules.known_words());
                let phrases = phrases.chain(rules.correlatives.iter().flat_map(|(_, links)| links).copied());
                let shortened = rules.elisions.iter().chain(&rules.clipped).flat_map(|(short, full)| full.iter().chain([short]));
                for word in sets.into_iter().flatten().copied().chain(phrases).chain(shortened.copied()) {
                    assert!(!word.is_empty() && fold::fold(word) == word, "{word:?}");
                }
            }

            #[test]
            fn what_everybody_types_is_read() {
                let lang = $lang;
                for text in ["", " ", "👍", "👨‍👩‍👧 🇳🇱 1️⃣", "… !? — «»", "***", "\u{301}\u{308}", "\u{200D}\u{200D}", "€ %"] {
                    assert_eq!(Answer::parse(text, lang).n_words(), 0, "{text:?}");
                    assert_eq!(Answer::parse(text, lang).extent(), None);
                }
                for (text, n) in [("a", 1), ("44,96", 1), ("**ok** _ok_", 2), ("مرحبا بكم", 2), ("你好", 2), ("ok👍ok", 2), ("x\u{202E}y", 1)] {
                    assert_eq!(Answer::parse(text, lang).n_words(), n, "{text:?}");
                    check_laws(text, lang);
                }
                let padded = Answer::parse(" «hallo, dag» ", lang);
                assert_eq!(padded.extent().map(|span| span.of(padded.typed()).to_owned()).as_deref(), Some("hallo, dag"));
                assert_eq!(Answer::parse("e\u{301}👨‍👩‍👧", lang).n_chars(), 2);
            }

            #[test]
            fn composed_and_decomposed_text_read_alike() {
                let forms = |text: &str| {
                    let answer = Answer::parse(text, $lang);
                    answer.tokens().iter().map(|token| (token.forms.clone(), answer.stems(token).to_vec())).collect::<Vec<_>>()
                };
                for (composed, decomposed) in [("café für señor", "cafe\u{301} fu\u{308}r sen\u{303}or"), ("L’ÉTÉ", "L'E\u{301}TE\u{301}")] {
                    assert_eq!(forms(composed), forms(decomposed));
                }
            }

            #[test]
            fn copies_of_four_words_are_seen() {
                let cue = Original::new("Mijn pakket is TE laat én kapot, mevrouw.", $lang);
                let check = |text: &str, expected: &str| {
                    let answer = Answer::parse(text, $lang);
                    let shown: String = cue.copied_in(&answer).words.iter().map(|&copied| if copied { 'x' } else { '.' }).collect();
                    assert_eq!(shown, expected, "{text}");
                };
                check("mijn pakket is", "...");
                check("uw pakket is te laat en kapot dus", ".xxxxxx.");
                check("MIJN PAKKET, IS: TE!", "xxxx");
                check("mijn pakket is nu te laat en", ".......");
                check("", "");
            }

            proptest! {
                #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

                #[test]
                fn no_text_breaks_the_reader(text in any::<String>()) {
                    check_laws(&text, $lang);
                }

                #[test]
                fn no_typing_breaks_the_reader(
                    text in "([a-zA-Zäöüéèñçœßİ'’`´.,:;_?!¿€%0-9 \n-]|\u{301}|\u{200d}|\u{200b}|\u{ad}|👍|ب|l'|n't|euro|\u{a0}){0,120}"
                ) {
                    check_laws(&text, $lang);
                }
            }

            #[test]
            fn long_texts_are_read_too() {
                for unit in ["a", "a ", "a.", "1 000 ", "l'", "don't", "\u{301}", "a\u{301}", "👨‍👩‍👧", "€1", "1.", "ب", "a-", "?", "a? "] {
                    let text: String = unit.chars().cycle().take(4_000).collect();
                    check_laws(&text, $lang);
                }
            }
        }
    )+};
}

laws_of_each_language! { nl: Lang::Nl, en: Lang::En, de: Lang::De, fr: Lang::Fr, es: Lang::Es }

#[test]
fn words_are_cut_where_the_language_cuts_them() {
    let cases: &[(Lang, &str, &[&str])] = &[
        (Lang::Fr, "l’adresse d'aujourd'hui", &["l’", "adresse", "d'", "aujourd'hui"]),
        (Lang::Fr, "Qu'est-ce qu'il y a-t-il", &["Qu'", "est", "ce", "qu'", "il", "y", "a", "t", "il"]),
        (Lang::Fr, "jusqu'à lorsqu’on", &["jusqu'", "à", "lorsqu’", "on"]),
        (Lang::Fr, "1 234,50 € et 10 000", &["1 234,50", "et", "10 000"]),
        (Lang::Fr, "39,15\u{202F}€, 1\u{202F}299\u{202F}% non\u{202F}?", &["39,15", "1\u{202F}299", "non"]),
        (Lang::En, "I'm sure it doesn't", &["I'm", "sure", "it", "doesn't"]),
        (Lang::En, "don´t", &["don´t"]),
        (Lang::Nl, "'s morgens zo'n foto's", &["'s", "morgens", "zo'n", "foto's"]),
        (Lang::Nl, "goed.Ik bel,u:nu", &["goed", "Ik", "bel", "u", "nu"]),
        (Lang::Nl, "www.lumo.nl of a.u.b.", &["www", "lumo", "nl", "of", "a.u.b"]),
        (Lang::Nl, "€44,96, 10% of 45euro", &["44,96", "10", "of", "45", "euro"]),
        (Lang::Nl, "EUR45,- LM-40213 3x 2e", &["EUR", "45", "LM", "40213", "3x", "2e"]),
        (Lang::Nl, "12-03-2024, 14:30 uur, 1,2,3", &["12", "03", "2024", "14:30", "uur", "1", "2", "3"]),
        (Lang::Nl, "123 456", &["123 456"]),
        (Lang::Nl, "9u, 9u30 of 09.30u", &["9", "u", "9u30", "of", "09.30", "u"]),
        (Lang::Nl, "44€96, 12½ en 12 ½, 1:2", &["44€96", "12½", "en", "12 ½", "1", "2"]),
        (Lang::Nl, "ver\u{200B}velend, a\u{200B} b", &["ver\u{200B}velend", "a", "b"]),
        (Lang::En, "9-12pm, 9:30am, 44.96eur", &["9", "12", "pm", "9:30", "am", "44.96", "eur"]),
        (Lang::Es, "44'96", &["44'96"]),
        (Lang::Nl, "020 123 4567", &["020", "123", "4567"]),
    ];
    for (lang, text, expected) in cases {
        assert_eq!(words(text, *lang), *expected, "{text}");
    }
}

/// Words of the tables are held ready; in brackets each is read anew.
#[test]
fn a_word_is_the_same_wherever_it_is_read() {
    for &lang in Lang::ALL {
        let words: Vec<&str> =
            Rules::of(lang).known_words().filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase())).collect();
        assert!(words.len() > 500, "{lang}");
        for word in words {
            let read = |text: &str| {
                let answer = Answer::parse(text, lang);
                let token = &answer.tokens()[0];
                (token.forms.clone(), token.traits, token.inflects(), answer.stems(token).to_vec())
            };
            assert_eq!(read(word), read(&format!("({word})")), "{word}");
        }
    }
}

proptest! {
    /// Full stops are read by rules of our own; of other signs the standard tells.
    #[test]
    fn sentences_end_where_the_standard_ends_them(gap in "[ ]?[!?,;:()’‘“”«»–—…€¿¡ ^]{0,4} ") {
        let text = format!("woord{gap}Ander");
        let bounds = text.split_sentence_bound_indices().filter(|(at, _)| *at > 5 && *at <= 5 + gap.len()).count();
        prop_assert_eq!(n_sentences(&text, Lang::Nl), 1 + bounds.min(1), "{}", text);
    }
}

#[test]
fn sentences_end_where_a_reader_ends_them() {
    let cases = [
        (Lang::Nl, "Dat is fout. ik bel u terug.", 2),
        (Lang::Nl, "Dat is fout.Ik bel u terug", 2),
        (Lang::Nl, "Kijk op lumo.nl voor meer", 1),
        (Lang::Nl, "Geachte mevr. De Wit, bijv. morgen", 1),
        (Lang::Nl, "Dhr. J. De Vries belt", 1),
        (Lang::Nl, "Ja\nnee", 2),
        (Lang::Nl, "Tja... dat kan", 1),
        (Lang::Nl, "Wat? Nee! Ja.", 3),
        (Lang::Nl, "Om 14.30 uur. Goed?", 2),
        (Lang::De, "Am 5. Mai kommt es.", 1),
        (Lang::De, "Es kostet 15. Ist das gut?", 2),
        (Lang::De, "Herr Dr. Müller, z.B. heute", 1),
        (Lang::Fr, "Bonjour M. Dupont. Ça va ?", 2),
        (Lang::Es, "Hola, Sra. López. ¿Qué tal?", 2),
        (Lang::En, "Dear Mr. Smith, thanks.", 1),
    ];
    for (lang, text, n) in cases {
        assert_eq!(n_sentences(text, lang), n, "{text}");
    }
}

#[test]
fn a_sentence_without_an_end_is_ended() {
    let lengths = |text: &str| -> Vec<usize> {
        Answer::parse(text, Lang::Nl).sentences().iter().map(|sentence| sentence.tokens.len()).collect()
    };
    let many = |n: usize| "woord ".repeat(n);
    assert_eq!(lengths(&many(MAX_SENTENCE)), [MAX_SENTENCE]);
    assert_eq!(lengths(&many(300)), [127, 127, 46]);
    assert_eq!(lengths(&format!("{}, {}", many(100).trim(), many(100))), [100, 100]);
    assert_eq!(lengths(&format!("{}, {}", many(20).trim(), many(120))), [127, 13]);
    assert_eq!(lengths(&format!("{} en {}", many(110).trim(), many(50))), [110, 51]);
    assert_eq!(lengths(&format!("{}. {}, {}", many(90).trim(), many(90).trim(), many(90))), [90, 90, 90]);
}

#[test]
fn digits_too_many_for_an_amount_are_a_number_too() {
    for &lang in Lang::ALL {
        let answer = Answer::parse("3 123456789012345678901234567890", lang);
        assert!(answer.tokens().iter().all(|token| token.quantity.is_some()), "{lang}");
    }
}

#[test]
fn units_belong_to_their_numbers() {
    use number::Unit::{Euro, Percent};
    let cases = [
        ("€ 44,96", Some((Euro, "€ 44,96"))),
        ("44,96 €", Some((Euro, "44,96 €"))),
        ("EUR 44,96", Some((Euro, "EUR 44,96"))),
        ("44,96 euro", Some((Euro, "44,96 euro"))),
        ("44,96 procent", Some((Percent, "44,96 procent"))),
        ("44,96 %", Some((Percent, "44,96 %"))),
        ("44,96. Euro", None),
        ("44€96", Some((Euro, "44€96"))),
        ("15,- €", Some((Euro, "15,- €"))),
        ("15.- EUR", Some((Euro, "15.- EUR"))),
        ("15,-", Some((Euro, "15,-"))),
        ("15,--.", Some((Euro, "15,--"))),
        ("15 euro 50", Some((Euro, "15 euro 50"))),
        ("15 euro 50%", Some((Euro, "15 euro"))),
        ("15 euro, 50 dagen", Some((Euro, "15 euro"))),
        ("15 - 20", None),
        ("15.-20", None),
        ("44,96", None),
    ];
    for (text, expected) in cases {
        let answer = Answer::parse(text, Lang::Nl);
        let quantity = answer.tokens().iter().find_map(|token| token.quantity.clone()).unwrap();
        assert_eq!(
            quantity.unit.map(|unit| (unit, text.get(quantity.start..quantity.end).unwrap())),
            expected,
            "{text}"
        );
    }
    let two = Answer::parse("45 € 50", Lang::Nl);
    let units: Vec<_> = two.tokens().iter().filter_map(|token| token.quantity.as_ref()).map(|it| it.unit).collect();
    assert_eq!(units, [Some(Euro), None]);
}

#[test]
fn a_list_inside_a_sentence_is_seen() {
    let cases = [
        (Lang::En, "Hello I am Alex Mirvola late broken you upset mother sorry our mistake", 10),
        (Lang::De, "Hallo ich bin Alex Mirvola spät kaputt Sie verärgert Mutter Entschuldigung unser Fehler", 10),
        (Lang::Fr, "Bonjour je suis Alex Mirvola retard cassé vous fâchée mère désolé notre faute", 10),
        (Lang::Es, "Hola soy Alex Mirvola tarde roto usted enfadada madre perdón nuestro error", 10),
        (Lang::En, "I am sorry late broken mother birthday gift new machine tomorrow order number thanks", 12),
        (Lang::Nl, "Ik ben Sam. laat kapot vervelend moeder verjaardag sorry fout begrip teleurgesteld Mirvola", 10),
        (Lang::De, "Ich bin Sam. spät kaputt ärgerlich Mutter Geburtstag Entschuldigung Fehler enttäuscht Mirvola", 9),
        (Lang::Es, "Soy Sam. tarde rota molesto madre cumpleaños perdón error entiendo decepcionada Mirvola", 12),
        (Lang::De, "guten tag tom kaffeemaschine zu spät kaputt mutter ärgerlich entschuldigung unser fehler", 12),
        (Lang::Nl, "koffiemachine kapot te laat cadeau moeder verjaardag excuses vervelend fout", 10),
        (Lang::En, "coffee machine too late broken mother birthday sorry annoying our mistake", 11),
        (Lang::Fr, "machine trop tard cassée mère anniversaire désolé énervant notre erreur", 10),
        (Lang::Es, "cafetera demasiado tarde rota madre cumpleaños perdón molesto nuestro error", 10),
        (Lang::Nl, "Sorry, cadeau kapot aangekomen, nieuwe machine morgen bij u, retour gratis, bel u terug", 0),
        (Lang::En, "Sorry, gift arrived broken, new machine tomorrow at yours, return free, will call you back", 0),
        (Lang::De, "Entschuldigung, Geschenk kaputt angekommen, neue Maschine morgen bei Ihnen, rufe Sie zurück", 0),
        (Lang::Fr, "Désolé, cadeau arrivé cassé, nouvelle machine demain chez vous, retour gratuit, je rappelle", 0),
        (Lang::Es, "Perdón, regalo llegó roto, máquina nueva mañana con usted, devolución gratis, le llamo", 0),
        (Lang::En, "Sorry Mrs Jones, birthday gift arrived broken.", 0),
        (Lang::Fr, "Désolé madame, machine cassée, livraison en retard.", 0),
        (Lang::En, "you get new machine tomorrow morning our driver take old machine back", 0),
        (Lang::Nl, "mevrouw Postma heel erg sorry voor machine kapot bij moeder verjaardag", 0),
        (Lang::De, "ich verstehe Sie sehr ärgerlich weil Maschine kaputt wir schicken neue Maschine morgen", 0),
        (Lang::Fr, "je comprends vous fâchée parce que machine cassée nous envoyer nouvelle machine demain", 0),
        (Lang::Es, "entiendo usted enfadada porque máquina rota nosotros enviar nueva máquina mañana gratis", 0),
    ];
    for (lang, text, n) in cases {
        let listed = Answer::parse(text, lang).listed();
        assert_eq!(listed.iter().filter(|listed| **listed).count(), n, "{text}");
    }
}
