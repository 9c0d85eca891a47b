//! Laws of marking that hold for every turn of the built-in drills, in every language, whatever is typed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use repliek::app::Library;
use repliek::engine::drill::Drill;
use repliek::engine::lang::Lang;
use repliek::engine::matching::{Lexicon, Pattern};
use repliek::engine::rubric::{self, Before, TurnMarks, Unearned};
use repliek::engine::text::Answer;
use serde_json::Value;

/// The longest answer that is read.
const MAX_CHARS: usize = 4_000;

static DRILLS: LazyLock<Vec<Arc<Drill>>> = LazyLock::new(|| {
    let library = Library::built_in();
    let ids = library.catalogue().drills().map(|entry| entry.id.clone()).collect::<Vec<_>>();
    let each = ids.iter().flat_map(|id| Lang::ALL.iter().map(|&lang| library.drill(id, lang).unwrap()));
    each.collect()
});

fn turns() -> impl Iterator<Item = (&'static Arc<Drill>, usize)> {
    DRILLS.iter().flat_map(|drill| (0..drill.turns.len()).map(move |turn| (drill, turn)))
}

fn mark(drill: &Drill, turn: usize, text: &str) -> TurnMarks {
    rubric::mark(drill, turn, &Answer::parse(text, drill.lang), Before::default())
}

#[test]
fn a_list_of_keywords_never_scores_full_marks() {
    for (drill, turn) in turns() {
        // What a student would pick from the model answer: the words that matter. Without commas, long ones alone: with
        // pronouns among them it is a clumsy sentence.
        let model = &drill.turn(turn).model_answer;
        for (separator, letters) in [(" ", 7), (", ", 5), (". ", 5), ("\n", 5)] {
            let words = model.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().count() >= letters);
            let list = words.collect::<Vec<_>>().join(separator);
            let percent = mark(drill, turn, &list).percent(drill);
            assert!(percent.whole() < 100, "{} {} {turn} {list:?}", drill.id, drill.lang);
        }
    }
}

/// The words of an answer that earn it something, in its order.
fn earning(drill: &Drill, turn: usize, text: &str) -> Vec<String> {
    let marks = mark(drill, turn, text);
    let elements = marks.criteria.iter().flat_map(|mark| &mark.elements).filter(|mark| mark.met);
    // Checks of form quote everything.
    let of_content = elements.filter(|mark| drill.turn(turn).elements.iter().any(|element| element.id == mark.id));
    let mut spans: Vec<_> = of_content.flat_map(|mark| &mark.evidence).map(|evidence| evidence.span).collect();
    spans.sort_by_key(|span| (span.start, span.end));
    spans.dedup();
    spans.into_iter().map(|span| text.get(span.start..span.end).unwrap().to_owned()).collect()
}

#[test]
fn the_words_that_earn_marks_earn_less_without_their_sentences() {
    for (drill, turn) in turns() {
        let model = &drill.turn(turn).model_answer;
        let mut words = earning(drill, turn, model);
        words.retain(|quoted| quoted.split_whitespace().count() < MIN_WORDS_OF_SENTENCE);
        let mut sorted = words.clone();
        sorted.sort();
        let reversed = words.iter().rev().cloned().collect();
        for order in [words, sorted, reversed] {
            let and = match drill.lang {
                Lang::Nl => " en ",
                Lang::En => " and ",
                Lang::De => " und ",
                Lang::Fr => " et ",
                Lang::Es => " y ",
            };
            for separator in [" ", ", ", ". ", "? ", "! ", "; ", "\n", " / ", " - ", " + ", "... ", and] {
                let list = order.join(separator);
                let percent = mark(drill, turn, &list).percent(drill);
                let is_sentence = || holds_sentence_of(&list, model);
                assert!(percent.whole() < 100 || is_sentence(), "{} {} {turn} {list:?}", drill.id, drill.lang);
            }
        }
    }
}

/// The fewest words in a row that are a sentence of who said them: *je vous comprends*.
const MIN_WORDS_OF_SENTENCE: usize = 3;

/// Whether these words hold a piece of a sentence as it was said.
fn holds_sentence_of(list: &str, said: &str) -> bool {
    let words = |text: &str| text.to_lowercase().split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (list, said) = (words(list), words(said));
    let mut pieces = list.windows(MIN_WORDS_OF_SENTENCE);
    pieces.any(|piece| said.windows(MIN_WORDS_OF_SENTENCE).any(|as_said| as_said == piece))
}

/// Lists that somebody wrote to earn full marks without a sentence, and answers that say as much in as few words
/// (`tests/fixtures/lists`). Both were looked at: others can still pass for a sentence.
#[test]
fn lists_of_keywords_are_told_from_short_answers() {
    for lang in Lang::ALL {
        let lines =
            fs::read_to_string(format!("{}/tests/fixtures/lists/{lang}.jsonl", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let (mut full, mut lists, mut passed, mut said) = (0, 0, 0, 0);
        for line in lines.lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let (drill, turn) = turns()
                .find(|(drill, turn)| {
                    drill.lang == *lang && drill.id == case["drill"] && drill.turn(*turn).id == case["turn"]
                })
                .unwrap();
            let percent = mark(drill, turn, case["answer"].as_str().unwrap()).percent(drill).whole();
            if case["said"].as_bool().unwrap() {
                (said, passed) = (said + 1, passed + u32::from(percent >= 55));
            } else {
                (lists, full) = (lists + 1, full + u32::from(percent == 100));
            }
        }
        assert!(lists >= 70 && full == 0, "{lang}: {full} of {lists} lists have full marks");
        assert!(said >= 60 && passed * 25 >= said * 24, "{lang}: {passed} of {said} short answers pass");
    }
}

/// Who says no more than is asked, in one breath, has hardly a word that earns nothing.
#[test]
fn what_is_said_in_few_words_is_no_list() {
    let of_languages: [(Lang, [&[&str]; 4]); 5] = [
        (
            Lang::Nl,
            [
                &["Ik stuur u", "Wij bezorgen u", "Onze bezorger brengt"],
                &["een nieuwe machine", "een nieuw koffiezetapparaat"],
                &["morgen", "op woensdag"],
                &[", goed?", ". Is dat goed?", ". Schikt dat u?", ". Gaat u akkoord?"],
            ],
        ),
        (
            Lang::En,
            [
                &["I will send you", "We'll bring you", "Our driver brings"],
                &["a new machine", "a replacement"],
                &["tomorrow", "on Wednesday"],
                &[", okay?", ". Is that okay?", ". Does that suit you?", ". Do you agree?"],
            ],
        ),
        (
            Lang::De,
            [
                &["Ich schicke Ihnen", "Wir liefern Ihnen", "Unser Fahrer bringt"],
                &["eine neue Maschine", "ein neues Gerät"],
                &["morgen", "am Mittwoch"],
                &[", okay?", ". Ist das in Ordnung?", ". Passt das?", ". Sind Sie einverstanden?"],
            ],
        ),
        (
            Lang::Fr,
            [
                &["Je vous envoie", "On vous livre", "Notre livreur apporte"],
                &["une nouvelle machine", "une machine neuve"],
                &["demain", "mercredi"],
                &[", d'accord ?", ". Ça vous va ?", ". Cela vous convient ?", ". Vous êtes d'accord ?"],
            ],
        ),
        (
            Lang::Es,
            [
                &["Le envío", "Le mandamos", "Nuestro repartidor le lleva"],
                &["una cafetera nueva", "una máquina nueva"],
                &["mañana", "el miércoles"],
                &[", ¿de acuerdo?", ". ¿Le parece bien?", ". ¿Está de acuerdo?", ". ¿Le va bien?"],
            ],
        ),
    ];
    for (lang, [who, what, when, asking]) in of_languages {
        let (drill, turn) = turns()
            .find(|(drill, turn)| drill.lang == lang && drill.id == "late-parcel" && drill.turn(*turn).id == "solution")
            .unwrap();
        for (who, what) in who.iter().flat_map(|who| what.iter().map(move |what| (who, what))) {
            for (when, asking) in when.iter().flat_map(|when| asking.iter().map(move |asking| (when, asking))) {
                let said = format!("{who} {what} {when}{asking}");
                let marks = mark(drill, turn, &said);
                for id in ["solution", "agreement"] {
                    let criterion = drill.criteria.iter().position(|criterion| criterion.id == id).unwrap();
                    assert!(marks.mark(criterion) >= Some(2), "{said}: {id}");
                }
            }
        }
    }
}

#[test]
fn who_loses_marks_to_a_list_or_to_the_cue_is_told() {
    let (mut lists, mut cues) = (0, 0);
    for (drill, turn) in turns() {
        let model = &drill.turn(turn).model_answer;
        let unearned = |text: &str| rubric::unearned(drill, turn, &Answer::parse(text, drill.lang), false);
        let n_met = |text: &str| {
            let marks = mark(drill, turn, text);
            marks.criteria.iter().flat_map(|mark| &mark.elements).filter(|element| element.met).count()
        };
        assert!(!unearned(model).contains(&Unearned::List), "{} {} {turn}", drill.id, drill.lang);
        let list = earning(drill, turn, model).join(", ");
        if unearned(&list).contains(&Unearned::List) {
            lists += 1;
            assert!(n_met(&list) < n_met(model), "{list}");
        }
        let cue = &drill.turn(turn).cue;
        assert!(!unearned(cue).contains(&Unearned::List), "{cue}");
        cues += usize::from(unearned(cue).contains(&Unearned::Cue));
    }
    assert!(lists > 50 && cues > 50, "{lists} lists, {cues} cues");
}

#[test]
fn keywords_in_a_row_earn_nothing_in_an_opening() {
    let lists = [
        (Lang::De, "Hallo Alex Mirvola zu spät kaputt ärgerlich Mutter Geburtstag Entschuldigung unser Fehler"),
        (Lang::Es, "hola Alex Mirvola tarde rota entiendo madre cumpleaños disculpas nuestro error"),
        (Lang::Fr, "retard machine cassée compréhension mère anniversaire désolé excuses erreur notre numéro commande"),
        (Lang::En, "late broken upset mother birthday sorry mistake order number our help asap"),
        (Lang::Nl, "laat kapot vervelend moeder verjaardag sorry fout machine onze bestelnummer helpen"),
    ];
    for (lang, list) in lists {
        let (drill, turn) = turns().find(|(drill, _)| drill.lang == lang && drill.id == "late-parcel").unwrap();
        let marks = mark(drill, turn, list);
        let of_content = |id: &str| {
            let criterion = drill.criteria.iter().position(|criterion| criterion.id == id).unwrap();
            marks.mark(criterion)
        };
        for id in ["listening", "empathy", "apology"] {
            assert_eq!(of_content(id), Some(0), "{lang} {id}");
        }
    }
}

#[test]
fn a_pasted_cue_earns_nothing() {
    for (drill, turn_idx) in turns() {
        let turn = drill.turn(turn_idx);
        for cue in std::iter::once(&turn.cue).chain(&turn.cue_again) {
            // As it is, half of it, and with every sixth word spoiled.
            let words: Vec<&str> = cue.split_whitespace().collect();
            let spoil =
                |(idx, word): (usize, &&str)| if idx % 6 == 3 { format!("{word}x") } else { (*word).to_owned() };
            let spoiled = words.iter().enumerate().map(spoil).collect::<Vec<_>>().join(" ");
            let half = words[words.len() / 2..].join(" ");
            for pasted in [cue, &spoiled, &half] {
                let answer = Answer::parse(pasted, drill.lang);
                let marks = rubric::mark(drill, turn_idx, &answer, Before { shown: &[], again: true });
                let met = marks.criteria.iter().flat_map(|mark| &mark.elements).any(|element| element.met);
                assert!(!met, "{} {} {}: {pasted}", drill.id, drill.lang, turn.id);
                assert!(rubric::is_pasted_cue(drill, turn_idx, &answer, true), "{pasted}");
            }
        }
    }
}

/// *It's* is as much of a sentence as *it is*.
#[test]
fn contractions_make_sentences() {
    let answers = [
        ("opening", "Oh no! That's awful. It's late, it's broken. I'm sorry, that's our fault. I'll help."),
        ("opening", "Hi, I'm Sam. That's awful, I'm so sorry it's late, we've messed up, I'll help."),
        ("facts", "What's your order number? What's broken? What's better, new machine or money?"),
        ("solution", "Today's not possible. Tomorrow's fine. He'll bring the new machine, it's free, that's okay?"),
    ];
    for (id, text) in answers {
        let (drill, turn) = turns()
            .find(|(drill, turn)| drill.id == "late-parcel" && drill.lang == Lang::En && drill.turn(*turn).id == id)
            .unwrap();
        let written_out = ["'s", "'m", "'ll", "'ve"].iter().zip([" is", " am", " will", " have"]);
        let written_out = written_out.fold(text.to_owned(), |text, (short, full)| text.replace(short, full));
        let percent = |text: &str| mark(drill, turn, text).percent(drill);
        assert!(percent(text) > percent("Hm."), "{text}");
        assert_eq!(percent(text), percent(&written_out), "{text}");
        let answer = Answer::parse(text, drill.lang);
        assert_eq!(rubric::unearned(drill, turn, &answer, false), [], "{text}");
    }
}

#[test]
fn small_words_strewn_between_keywords_make_no_sentence() {
    let answers = [
        (
            Lang::En,
            "opening",
            "I'm hello you're Mirvola I'm Sam we've late they've broken it's awful she's mother I'm sorry it's our fault",
        ),
        (
            Lang::En,
            "solution",
            "I'm crack you're new machine we'll driver bring they've tomorrow it's 9 you're ok with that?",
        ),
        (
            Lang::De,
            "opening",
            "ich hallo wir Mirvola ich Sam zu spät es kaputt ist ärgerlich Ihre Mutter ich entschuldigung wir unser Fehler",
        ),
    ];
    for (lang, id, text) in answers {
        let (drill, turn) = turns()
            .find(|(drill, turn)| drill.id == "late-parcel" && drill.lang == lang && drill.turn(*turn).id == id)
            .unwrap();
        assert!(mark(drill, turn, text).percent(drill).whole() < 55, "{text}");
    }
}

/// Short lists, and lists in short sentences, for turns that ask for little.
#[test]
fn keywords_that_meet_all_of_a_turn_do_not_reach_full_marks() {
    let answers = [
        (Lang::De, "close-the-sale", "doubt", "verstehe? Was? zögern? 20 GB?"),
        (Lang::Nl, "close-the-sale", "doubt", "Dat snap? twijfelt? 20 GB?"),
        (Lang::Nl, "close-the-sale", "objection", "Ik begrijp u prijs let hoeveel GB"),
        (Lang::Nl, "late-parcel", "close", "nieuwe machine morgen 9 tot 12 bezorger. duidelijk? bedankt, fijne dag"),
        (Lang::Nl, "late-parcel", "facts", "de moeder en het bestelnummer? en welke schade? en welke oplossing u?"),
        (Lang::En, "late-parcel", "close", "in new machine at tomorrow of clear? with thanks for goodbye"),
        (Lang::Es, "late-parcel", "close", "adiós gracias todo claro? cafetera nueva repartidor mañana 9-12"),
        (Lang::Fr, "close-the-sale", "objection", "avez vous Go combien vous élevé vous Je comprends"),
    ];
    for (lang, id, name, text) in answers {
        let (drill, turn) =
            turns().find(|(drill, turn)| drill.id == id && drill.lang == lang && drill.turn(*turn).id == name).unwrap();
        assert!(mark(drill, turn, text).percent(drill).whole() < 100, "{text}");
    }
}

/// What the customer will say when the turn comes back nobody can have copied before.
#[test]
fn the_second_cue_is_copied_only_once_it_was_said() {
    let (mut n_cues, mut earning) = (0, 0);
    for (drill, turn_idx) in turns() {
        let Some(cue) = &drill.turn(turn_idx).cue_again else { continue };
        n_cues += 1;
        let answer = Answer::parse(cue, drill.lang);
        let n_met = |again: bool| {
            let marks = rubric::mark(drill, turn_idx, &answer, Before { shown: &[], again });
            marks.criteria.iter().flat_map(|mark| &mark.elements).filter(|element| element.met).count()
        };
        assert_eq!(n_met(true), 0, "{cue}");
        assert!(!rubric::is_pasted_cue(drill, turn_idx, &answer, false), "{cue}");
        if n_met(false) > 0 {
            earning += 1;
            assert!(rubric::unearned(drill, turn_idx, &answer, true).contains(&Unearned::Cue), "{cue}");
        }
    }
    assert!(earning * 4 > n_cues, "{earning} of {n_cues}");
}

#[test]
fn marks_are_the_same_every_time() {
    for (drill, turn) in turns() {
        let text = &drill.turn(turn).model_answer;
        assert_eq!(mark(drill, turn, text), mark(drill, turn, text));
    }
}

/// Texts that readers stumble over, up to the longest that is read.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => any::<char>().prop_map(String::from),
        2 => prop::sample::select(vec![
            "\u{200D}", "\u{FEFF}", "e\u{301}", "n\u{303}", "İ", "ı", "ﬁ", "ß", "ẞ", "👩‍👩‍👧", "🇳🇱", "1️⃣", "’", "´", "l'", "don't",
            "…", "\u{202E}", "\0", "\r\n", "€", "44,96", "1.234,50", "%", "^AB", "¿", "?!", "niet", "kein", "ne", "pas", "no",
        ]).prop_map(String::from),
        2 => "[a-zäöüéèñç]{1,12}",
        2 => Just(" ".to_owned()),
    ];
    (prop::collection::vec(piece, 0..60), 1_usize..80)
        .prop_map(|(pieces, times)| pieces.concat().repeat(times).chars().take(MAX_CHARS).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_marked_and_quoted_as_typed(text in nasty(), which in any::<prop::sample::Index>()) {
        let all: Vec<(&Arc<Drill>, usize)> = turns().collect();
        let (drill, turn) = all[which.index(all.len())];
        let marks = mark(drill, turn, &text);
        let elements = marks.criteria.iter().flat_map(|mark| &mark.elements).flat_map(|element| &element.evidence);
        let fails = marks.auto_fails.iter().flat_map(|fail| &fail.evidence);
        for evidence in elements.chain(fails) {
            let quoted = text.get(evidence.span.start..evidence.span.end);
            prop_assert!(quoted.is_some_and(|quoted| !quoted.is_empty()), "{evidence:?}");
        }
    }
}

/// Plain ways of denying a word, be it a noun, a verb or an adjective; words of five letters or more that are no keywords;
/// and words that an idiom or an apology has beside a negator, which then denies nothing (*no doubt*, *no, sorry*).
struct Denials {
    lang: Lang,
    frames: &'static [&'static str],
    small: &'static str,
    licensed: &'static str,
}

const DENIALS: &[Denials] = &[
    Denials {
        lang: Lang::Nl,
        frames: &[
            "Nee, niet {}.",
            "Er is geen {}.",
            "Ik geef u geen {}.",
            "Zonder {}.",
            "Wij doen nooit {}.",
            "Wij geven nimmer {}.",
            "Het is geenszins {}.",
            "Hier is evenmin {}.",
            "U krijgt geen enkele {}.",
            "Er is nergens {}.",
            "In geen geval {}.",
            "Ik ben allesbehalve {}.",
            "Nooit krijgt u {}.",
            "Ik heb nul {}.",
            "Onder geen enkele omstandigheid {}.",
        ],
        small: "doordat hebben heeft hoeft hoeven indien jullie moeten nergens niemand niets nooit omdat tegen waardoor waarom waarop waarvoor
            wanneer waren welke wordt zodra zonder",
        licensed: "alleen bezwaar enkel gedoe haast kosten kwalijk nodig pardon probleem problemen procent punt slechts sorry stress twijfel vergeten wachten
            wonder zorgen",
    },
    Denials {
        lang: Lang::En,
        frames: &[
            "No, not {}.",
            "There is no {}.",
            "I will not give you {}.",
            "You don't get {} from us.",
            "Without {}.",
            "We never {}.",
            "You get zero {}.",
            "There is hardly any {}.",
            "It isn't {}.",
            "We cannot give you any {}.",
            "Neither {} nor this.",
            "Under no circumstances {}.",
            "I refuse to {}.",
            "Never will you get {}.",
            "Nor do we give {}.",
        ],
        small: "about after because before being cannot could doing might never nobody nothing shall should since their
            there these those until where whether which without would theirs getting hardly harding refuse under",
        licensed: "again blame bother catch charge costs delay doubt enough forget matter please pressure problem problems question sorry surprised trouble wonder worries
            worry",
    },
    Denials {
        lang: Lang::De,
        frames: &[
            "Nein, nicht {}.",
            "Es gibt kein {}.",
            "Ich gebe Ihnen keine {}.",
            "Ohne {}.",
            "Wir machen nie {}.",
            "Wir geben mitnichten {}.",
            "Es gibt keinerlei {}.",
            "Das ist net {}.",
            "Das ist garkein {}.",
            "Auf keinen Fall {}.",
            "Weder {} noch das.",
            "Es gibt niemals {}.",
            "Niemals bekommen Sie {}.",
            "Unter keinen Umständen bekommen Sie {}.",
            "Es gibt null {}.",
        ],
        small: "bezweifeln bezweifle brauchen damit deine diese diesem diesen dieser dieses durch einem einen einer eines falls gegen
            haben hatte ihnen ihrem ihren ihrer keine keinen keiner keinerlei leider sonst meine meinem meinen meiner nicht nichts niemals
            niemand muessen mussen musst noetig notig obwohl sondern trotzdem ueber unser unsere unseren waehrend wahrend waren warum welche welcher
            welches werde werden weshalb wieso ihres sobald",
        licensed: "bedenken danke entschuldigung frage kosten problem probleme sorge sorgen sorry thema prozent stress umsonst vergessen verzeihung wieder
            wunder zweifel",
    },
    Denials {
        lang: Lang::Fr,
        frames: &[
            "Non, pas {}.",
            "Il n'y a pas de {}.",
            "Je ne vous donne aucun {}.",
            "Sans {}.",
            "Nous ne faisons jamais {}.",
            "C'est pas {}.",
            "Jamais vous n'aurez {}.",
            "Zéro {}.",
            "Il n'y a guère de {}.",
            "Ce n'est aucunement {}.",
            "Ce n'est nullement {}.",
            "En aucun cas {}.",
            "Pas question de {}.",
            "Ni {} ni cela.",
        ],
        small: "alors aucun aucune avons cette comme comment etait jamais jvous notre personne pourquoi quand sinon sommes
            votre leurs nulle",
        licensed: "attendre attente delai desole desolee doute engagement euros faute frais hesitation hesiter mentir obligation oublier
            pardon plutot probleme problemes seulement souci soucis stress supplement surprise tarder uniquement",
    },
    Denials {
        lang: Lang::Es,
        frames: &[
            "No, no {}.",
            "No hay {}.",
            "Nada de {}.",
            "Sin {}.",
            "Nunca {}.",
            "Jamás {}.",
            "No habrá ningún {}.",
            "Tampoco {}.",
            "En absoluto {}.",
            "No hay ni un {}.",
            "De ninguna manera {}.",
            "Cero {}.",
            "Ni {} ni eso.",
        ],
        small: "aunque cuando desde donde dudamos descartamos ojala ellos entonces entre estas hasta jamas nadie ningun ninguna
            nosotros nuestra nuestro nuestros nunca quien sobre tampoco usted ustedes vosotros ninguno",
        licensed: "coste costes costo demora embargo euros falta gastos olvide preocupaciones prisa problema problemas solamente suficiente tardamos tardara
            tarde unicamente",
    },
];

#[test]
fn a_keyword_that_is_denied_earns_nothing() {
    for Denials { lang, frames, small, licensed } in DENIALS {
        let elements =
            turns().filter(|(drill, _)| drill.lang == *lang).flat_map(|(drill, turn)| &drill.turn(turn).elements);
        let words: BTreeSet<&str> = elements.flat_map(|element| &element.patterns).flat_map(Pattern::words).collect();
        let is_keyword = |word: &&str| {
            word.chars().count() >= 5
                && !small.split_whitespace().chain(licensed.split_whitespace()).any(|it| it == *word)
        };
        let keywords: Vec<&str> = words.into_iter().filter(is_keyword).collect();
        assert!(keywords.len() > 300, "{lang}: {}", keywords.len());
        let earning =
            keywords.iter().flat_map(|word| frames.iter().map(move |frame| (word, frame.replace("{}", word))));
        let earning = earning.filter(|(word, text)| {
            let pattern = Pattern::parse(word, *lang, &Lexicon::default()).unwrap();
            pattern.find(&Answer::parse(text, *lang), &[]).is_some()
        });
        let earning: Vec<String> = earning.map(|(_, text)| text).collect();
        assert!(earning.is_empty(), "{lang}: {earning:?}");
    }
}
