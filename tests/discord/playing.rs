//! Whole drills, by modals.

use repliek::app::Library;
use repliek::engine::lang::Lang;
use repliek::i18n::Texts;
use repliek::sandbox::{Message, Person, SandboxOptions};

use crate::support::discord::{Class, answer, button, command, fixture, has_button, open_modal, press, start};
use crate::support::plays;
use crate::{DRILL, GOOD, OFFER};

#[tokio::test(flavor = "multi_thread")]
async fn a_turn_shows_the_answer_its_feedback_and_the_next_cue() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    assert!(card.ephemeral);
    let text = card.text();
    assert!(text.contains("De kapotte mok") && text.contains("De mok is in scherven aangekomen!"), "{text}");

    let modal = open_modal(&sanne, &card).await;
    assert_eq!(modal.inputs[0].placeholder.as_deref(), Some("De mok is in scherven aangekomen!"));
    let hinted = press(&sanne, &card, "hint").await;
    assert!(hinted.text().contains("Noem het gevoel van de klant."), "{}", hinted.text());
    assert!(!has_button(&hinted, "hint"), "there was one hint");

    class.idle().await;
    class.sandbox.forget_requests();
    let modal = open_modal(&sanne, &hinted).await;
    let next = sanne.submit(&modal, &[("text", GOOD)]).unwrap().message().await.unwrap();
    class.idle().await;
    assert_eq!(class.sandbox.requests().len(), 2, "one call opens the modal and one answers the turn");
    let text = next.text();
    assert!(
        text.contains(&format!("> {GOOD}")) && text.contains("✅ Empathie") && text.contains("En wat nu?"),
        "{text}"
    );
    assert!(next.ephemeral && next.id != hinted.id);

    let resumed = command(&sanne, "drill resume").await;
    assert_eq!(button(&resumed, "answer"), button(&next, "answer"));
    let stopped = press(&sanne, &resumed, "stop").await;
    assert!(stopped.text().contains("geen cijfer"), "{}", stopped.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_drill_comes_to_each_of_its_endings_in_every_language() {
    let mut n_plays = 0;
    for library in [fixture(), Library::built_in()] {
        let class = Class::with(library.clone(), SandboxOptions::default()).await;
        let person = class.person("Yusuf");
        for entry in library.catalogue().drills() {
            for &lang in entry.languages.keys() {
                person.set_locale(locale(lang));
                let ways = plays::to_each_ending(entry, lang);
                assert_eq!(ways.len(), entry.languages[&lang].endings.len(), "{} {lang}: {:?}", entry.id, ways.keys());
                for (ending, answers) in &ways {
                    let last = play(&person, &entry.id, lang, answers).await;
                    let drill = &entry.languages[&lang];
                    let ending = drill.endings.iter().find(|found| found.id == *ending).unwrap();
                    let outcome = Texts::of(lang).say(&format!("outcome-{}", ending.outcome), &[]);
                    let text = last.text();
                    assert!(text.contains(&outcome), "{} {lang}: {text}", entry.id);
                    assert!(has_button(&last, "again") && has_button(&last, "file"), "{text}");
                    n_plays += 1;
                }
            }
        }
        class.end().await;
    }
    // The fixture and three built-in drills, with three endings in five languages.
    assert!(n_plays >= 60, "{n_plays}");
}

/// Discord's name for a language.
pub fn locale(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "nl",
        Lang::En => "en-US",
        Lang::De => "de",
        Lang::Fr => "fr",
        Lang::Es => "es-419",
    }
}

async fn play(person: &Person, drill: &str, lang: Lang, answers: &[String]) -> Message {
    let mut message = start(person, &[("drill", drill), ("language", lang.code())]).await;
    for text in answers {
        message = answer(person, &message, text).await;
    }
    message
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_keeps_its_feedback_until_the_end() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL, ("mode", "test")]).await;
    assert!(!has_button(&card, "hint"));
    let next = answer(&sanne, &card, "Wat is het ordernummer? Het gaat om een mok.").await;
    assert!(next.text().contains("ordernummer") && !next.text().contains('✅'), "{}", next.text());
    let next = answer(&sanne, &next, OFFER).await;
    let last = answer(&sanne, &next, "Heel erg bedankt voor het bellen.").await;
    let feedback = press(&sanne, &last, "marks").await;
    let text = feedback.text();
    assert!(text.contains("❌ Empathie") && text.contains(OFFER) && text.contains("💡 Noem het gevoel"), "{text}");
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_offers_to_resume_or_to_start_over() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let next = answer(&sanne, &card, GOOD).await;

    let question = start(&sanne, &[DRILL]).await;
    assert!(
        question.text().contains("De kapotte mok") && question.text().contains("1 antwoord"),
        "{}",
        question.text()
    );
    let resumed = press(&sanne, &question, "resume").await;
    assert_eq!((resumed.id, button(&resumed, "answer")), (question.id, button(&next, "answer")));

    let question = start(&sanne, &[DRILL]).await;
    let anew = press(&sanne, &question, "over").await;
    assert!(anew.text().contains("De mok is in scherven aangekomen!"), "{}", anew.text());
    let old = press(&sanne, &next, "answer").await;
    assert!(old.text().contains("afgelopen"), "{}", old.text());
    answer(&sanne, &anew, GOOD).await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_transcript_has_every_answer_whole() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let long = format!("{GOOD} {}", "Ik kijk het voor u na. ".repeat(150));
    let next = answer(&sanne, &card, &long).await;
    assert!(next.text().contains('…'));
    let next = answer(&sanne, &next, OFFER).await;
    let last = answer(&sanne, &next, "Heel erg bedankt voor het bellen.").await;
    let sent = press(&sanne, &last, "file").await;
    let file = &sent.attachments[0];
    assert!(file.filename.starts_with("gesprek-broken-mug-"), "{}", file.filename);
    let text = String::from_utf8(file.bytes.clone()).unwrap();
    assert!(
        text.contains(long.trim()) && text.contains(OFFER) && text.contains("Tot ziens") | text.contains("We zien wel")
    );

    assert!(text.contains(&format!("\n\nJij: {GOOD}")), "{text}");

    let again = press(&sanne, &last, "again").await;
    assert!(again.text().contains("De mok is in scherven aangekomen!"), "{}", again.text());
    assert_ne!(again.id, last.id);
    class.end().await;
}
