//! What is said of the spelling, after the answer was answered.

use std::time::Duration;

use repliek::app::Dictionaries;
use repliek::engine::lang::Lang;
use repliek::sandbox::{Fault, Message, Person, SandboxOptions};
use serde_json::json;

use crate::DRILL;
use crate::support::dictionaries::installed;
use crate::support::discord::{Class, answer, fixture, press, start};

/// An answer with two words that are none.
const MISSPELLED: &str = "Dat is erg vervelend. Ik ga het oplosen, dat beloov ik. Wat is het ordernummer van de mok?";

async fn class() -> Option<Class> {
    let dictionaries = installed(Lang::Nl)?;
    Some(Class::with_dictionaries(fixture(), SandboxOptions::default(), dictionaries).await)
}

/// The message as the person sees it once nothing more comes.
async fn settled(class: &Class, person: &Person, message: &Message) -> Message {
    class.idle().await;
    person.see(message.id).unwrap()
}

#[track_caller]
fn says_spelling(message: &Message) {
    let text = message.text();
    assert!(text.contains("Spelling (kost geen punten): “oplosen” → “oplossen”"), "{text}");
    assert!(text.contains("“beloov”") && text.contains("En wat nu?"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn misspelled_words_are_added_to_the_feedback_by_one_call() {
    let Some(class) = class().await else { return };
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    class.idle().await;
    class.sandbox.forget_requests();
    let next = answer(&sanne, &card, MISSPELLED).await;
    let edited = settled(&class, &sanne, &next).await;
    says_spelling(&edited);
    assert_eq!(edited.buttons().len(), next.buttons().len());
    // One opens the modal, one answers, one adds.
    assert_eq!(class.sandbox.requests().len(), 3);

    class.sandbox.forget_requests();
    let last = answer(&sanne, &edited, "Er komt een vervanging. Die komt morgen. Het is gratis.").await;
    assert!(!settled(&class, &sanne, &last).await.text().contains("Spelling"));
    assert_eq!(class.sandbox.requests().len(), 2, "nothing to say is no call");
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn direct_messages_are_added_to_as_well() {
    let Some(class) = class().await else { return };
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    press(&sanne, &card, "dm").await;
    let said = sanne.dm(MISSPELLED);
    let is_next = |message: &Message| message.id > said.id && message.author_id != sanne.id();
    let next = sanne.wait_message(sanne.dm_channel(), is_next).await.expect("a reply");
    says_spelling(&settled(&class, &sanne, &next).await);
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_test_says_nothing_of_spelling() {
    let Some(class) = class().await else { return };
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL, ("mode", "test")]).await;
    let next = answer(&sanne, &card, MISSPELLED).await;
    assert!(!settled(&class, &sanne, &next).await.text().contains("Spelling"));
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_that_fails_costs_nothing() {
    let Some(class) = class().await else { return };
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    class.sandbox.inject(
        Fault::on("PATCH", "/messages/@original").answer(404, json!({"code": 10_008, "message": "Unknown Message"})),
    );
    let next = answer(&sanne, &card, MISSPELLED).await;
    tokio::time::timeout(Duration::from_secs(30), class.idle()).await.unwrap();
    let seen = sanne.see(next.id).unwrap();
    assert!(seen.text().contains("✅ Empathie") && !seen.text().contains("Spelling"), "{}", seen.text());
    let last = answer(&sanne, &seen, "Er komt een vervanging. Die komt morgen. Het is gratis.").await;
    assert!(last.text().contains('✅'), "{}", last.text());
    class.stop_quietly().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn while_dictionaries_are_read_answers_are_in_time() {
    if installed(Lang::Nl).is_none() {
        return;
    }
    let unread = Dictionaries::find(&[], None);
    let class = Class::with_dictionaries(fixture(), SandboxOptions::default(), unread).await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    // What comes after three seconds is refused.
    let next = answer(&sanne, &card, crate::GOOD).await;
    assert!(next.text().contains("En wat nu?"), "{}", next.text());
    class.end().await;
}
