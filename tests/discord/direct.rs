//! Direct messages: the student simply types.

use repliek::sandbox::{Message, Person};

use crate::support::discord::{Class, answer, command, has_button, press, start};
use crate::{DRILL, GOOD, OFFER};

/// What the bot says next in direct messages after `said`.
async fn heard(person: &Person, said: &Message) -> Message {
    let is_next = |message: &Message| message.id > said.id && message.author_id != person.id();
    person.wait_message(person.dm_channel(), is_next).await.expect("a reply")
}

async fn say(person: &Person, text: &str) -> Message {
    let said = person.dm(text);
    heard(person, &said).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_goes_on_in_direct_messages() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let moved = press(&sanne, &card, "dm").await;
    assert!(moved.ephemeral && moved.buttons()[0].url.is_some(), "{}", moved.text());
    let channel = sanne.dm_channel();
    let cue = sanne.visible_messages(channel).pop().unwrap();
    assert!(!cue.ephemeral && cue.text().contains("De mok is in scherven aangekomen!"), "{}", cue.text());
    assert!(has_button(&cue, "hint") && has_button(&cue, "stop") && !has_button(&cue, "answer"));

    let refused = say(&sanne, "👍").await;
    assert!(refused.text().contains("geen woorden"), "{}", refused.text());
    let hinted = press(&sanne, &cue, "hint").await;
    assert!(hinted.text().contains("Noem het gevoel"), "{}", hinted.text());
    let next = say(&sanne, GOOD).await;
    assert!(next.text().contains("En wat nu?") && next.text().contains("✅ Empathie"), "{}", next.text());
    say(&sanne, OFFER).await;
    let last = say(&sanne, "Heel erg bedankt voor het bellen.").await;
    assert!(has_button(&last, "again") && has_button(&last, "file"), "{}", last.text());
    let file = press(&sanne, &last, "file").await;
    assert!(String::from_utf8_lossy(&file.attachments[0].bytes).contains(OFFER));
    let nothing = say(&sanne, "Hallo?").await;
    assert!(nothing.text().contains("/oefening start"), "{}", nothing.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_starts_in_direct_messages() {
    let mut class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = sanne.dm_command("drill start", &[DRILL]).unwrap().message().await.unwrap();
    assert!(!card.ephemeral && !has_button(&card, "answer"));
    say(&sanne, GOOD).await;
    class.restart().await;
    let resumed = sanne.dm_command("drill resume", &[]).unwrap().message().await.unwrap();
    assert!(resumed.text().contains("En wat nu?"), "{}", resumed.text());
    let next = say(&sanne, OFFER).await;
    assert!(next.text().contains("Goed, dat klinkt beter."), "{}", next.text());
    let stopped = sanne.dm_command("drill stop", &[]).unwrap().message().await.unwrap();
    assert!(stopped.text().contains("geen cijfer"), "{}", stopped.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn closed_direct_messages_leave_the_drill_where_it_was() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    sanne.set_dms_closed(true);
    let card = start(&sanne, &[DRILL]).await;
    let told = press(&sanne, &card, "dm").await;
    assert!(told.ephemeral && told.text().contains("geen privéberichten"), "{}", told.text());
    sanne.set_dms_closed(false);
    let nothing = say(&sanne, GOOD).await;
    assert!(nothing.text().contains("/oefening start"), "{}", nothing.text());
    let next = answer(&sanne, &told, GOOD).await;
    assert!(next.text().contains("En wat nu?"), "{}", next.text());
    class.end_with(&[50007, 50278]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn other_messages_are_none_of_the_bots_business() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    class.sandbox.forget_requests();
    sanne.say(class.sandbox.channel_id(), "Hallo allemaal");
    command(&sanne, "help").await;
    class.idle().await;
    assert_eq!(class.sandbox.requests().len(), 1);
    class.end().await;
}
