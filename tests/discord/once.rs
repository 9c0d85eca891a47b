//! Everything counts once: delivered twice, answered by fifty, or across a restart.

use repliek::sandbox::{InteractionHandle, Message, PersonSpec, SandboxOptions};

use crate::support::discord::{Class, answer, button, command, fixture, has_button, open_modal, press, start};
use crate::{DRILL, GOOD, OFFER};

const LAST: &str = "Heel erg bedankt voor het bellen.";

/// The message after the same event came twice, which the bot tried to answer twice.
async fn twice(class: &Class, handle: InteractionHandle) -> Message {
    assert!(handle.redeliver());
    let message = handle.message().await.unwrap();
    class.idle().await;
    message
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_delivered_twice_counts_once() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let picker = twice(&class, sanne.command("drill start", &[]).unwrap()).await;
    let select = picker.selects()[1].custom_id.clone();
    let picker = twice(&class, sanne.select(&picker, &select, &["broken-mug"]).unwrap()).await;
    let card = twice(&class, sanne.click(&picker, &button(&picker, "begin")).unwrap()).await;
    let card = twice(&class, sanne.click(&card, &button(&card, "hint")).unwrap()).await;
    assert!(card.text().contains("Noem het gevoel"), "{}", card.text());
    let modal = sanne.click(&card, &button(&card, "answer")).unwrap();
    assert!(modal.redeliver());
    let modal = modal.modal().await.unwrap();
    let next = twice(&class, sanne.submit(&modal, &[("text", GOOD)]).unwrap()).await;
    assert!(next.text().contains("En wat nu?"), "{}", next.text());
    let choices = sanne.autocomplete("drill start", "drill", "mok", &[]).unwrap();
    assert!(choices.redeliver());
    assert_eq!(choices.choices().await.unwrap().len(), 1);
    let question = twice(&class, sanne.command("drill start", &[DRILL]).unwrap()).await;
    let anew = twice(&class, sanne.click(&question, &button(&question, "over")).unwrap()).await;
    let resumed = twice(&class, sanne.command("drill resume", &[]).unwrap()).await;
    assert_eq!(button(&resumed, "answer"), button(&anew, "answer"), "{}", resumed.text());
    let moved = twice(&class, sanne.click(&anew, &button(&anew, "dm")).unwrap()).await;
    assert!(moved.buttons()[0].url.is_some(), "{}", moved.text());
    assert_eq!(sanne.visible_messages(sanne.dm_channel()).len(), 1, "posted once");
    let stopped = twice(&class, sanne.click(&anew, &button(&anew, "stop")).unwrap()).await;
    assert!(!stopped.text().contains("afgelopen"), "{}", stopped.text());
    twice(&class, sanne.command("drill history", &[]).unwrap()).await;
    let question = twice(&class, sanne.command("privacy delete", &[]).unwrap()).await;
    twice(&class, sanne.click(&question, "delete:yes").unwrap()).await;
    class.end_with(&[40060]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn two_answers_to_one_cue_mark_it_once() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let (one, two) = (open_modal(&sanne, &card).await, open_modal(&sanne, &card).await);
    let one = sanne.submit(&one, &[("text", GOOD)]).unwrap();
    let two = sanne.submit(&two, &[("text", "Even kijken.")]).unwrap();
    let texts = [one.message().await.unwrap().text(), two.message().await.unwrap().text()];
    let n_stale =
        texts.iter().filter(|text| text.contains("niet meegeteld") || text.contains("/oefening verder")).count();
    assert_eq!(n_stale, 1, "{texts:#?}");
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_students_at_once() {
    let people = (0..50).map(|n| PersonSpec::student(&format!("Student {n}"), "nl")).collect();
    let class = Class::with(fixture(), SandboxOptions { people, ..SandboxOptions::default() }).await;
    let plays = class.sandbox.students().into_iter().map(|student| {
        tokio::spawn(async move {
            let card = start(&student, &[DRILL]).await;
            let next = answer(&student, &card, GOOD).await;
            let next = answer(&student, &next, OFFER).await;
            answer(&student, &next, LAST).await
        })
    });
    for play in plays.collect::<Vec<_>>() {
        let last = play.await.unwrap();
        assert!(has_button(&last, "again"), "{}", last.text());
    }
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_between_any_two_steps_loses_nothing() {
    let mut class = Class::start().await;
    let sanne = class.person("Sanne");
    start(&sanne, &[DRILL]).await;
    class.restart().await;
    let card = command(&sanne, "drill resume").await;
    press(&sanne, &card, "hint").await;
    class.restart().await;
    let card = command(&sanne, "drill resume").await;
    assert!(card.text().contains("Noem het gevoel"), "the hint stays shown: {}", card.text());
    let modal = open_modal(&sanne, &card).await;
    class.restart().await;
    let next = sanne.submit(&modal, &[("text", GOOD)]).unwrap().message().await.unwrap();
    assert!(next.text().contains("En wat nu?"), "{}", next.text());
    class.restart().await;
    let next = answer(&sanne, &next, OFFER).await;
    class.restart().await;
    let last = answer(&sanne, &next, LAST).await;
    class.restart().await;
    let file = press(&sanne, &last, "file").await;
    let text = String::from_utf8_lossy(&file.attachments[0].bytes).into_owned();
    assert!(text.contains(GOOD) && text.contains(OFFER) && text.contains(LAST), "{text}");
    class.end().await;
}
