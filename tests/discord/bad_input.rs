//! What goes wrong gets one clear sentence, and nothing is lost.

use repliek::app::Library;
use repliek::dialogue::Files;
use repliek::sandbox::SandboxOptions;

use crate::support::discord::{Class, answer, button, command, fixture, has_button, open_modal, press, start};
use crate::{DRILL, GOOD, OFFER};

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_is_refused_can_be_put_right() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let arabic = "أنا آسف جدا لما حدث يا سيدتي";
    let english = "I am very sorry to hear that your mug arrived broken, please give me the order number.";
    let cases = [
        ("   ", "geen woorden"),
        ("👍👍 🎉", "geen woorden"),
        ("\u{200f}\u{202e}...", "geen woorden"),
        (arabic, "Nederlands"),
        (english, "Engels"),
        ("De mok is in scherven aangekomen!", "eigen woorden"),
    ];
    let mut message = card.clone();
    for (text, expected) in cases {
        let refused = answer(&sanne, &message, text).await;
        assert!(refused.text().contains(expected), "{text}: {}", refused.text());
        assert!(refused.ephemeral && has_button(&refused, "answer"), "{text}: {}", refused.text());
        message = refused;
    }
    let long = "mok ".repeat(1000);
    let taken = answer(&sanne, &message, long.trim()).await;
    assert!(has_button(&taken, "answer"), "{}", taken.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_student_types_is_shown_and_not_carried_out() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let evil = "@everyone <@1> **vervelend** [mok](https://x.example) `ordernummer` ||mok||\n# kop\n> citaat";
    let next = answer(&sanne, &card, evil).await;
    assert!(next.text().contains("\\@everyone \\<\\@1\\> \\*\\*vervelend"), "{}", next.text());
    assert!(next.pings.is_empty() && !next.pings_everyone);
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn old_buttons_and_old_modals_refuse() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let old_modal = open_modal(&sanne, &card).await;
    let next = answer(&sanne, &card, GOOD).await;

    let stale = press(&sanne, &card, "hint").await;
    assert!(stale.ephemeral && stale.text().contains("/oefening verder"), "{}", stale.text());
    let stale = press(&sanne, &card, "answer").await;
    assert!(stale.text().contains("/oefening verder"), "{}", stale.text());
    let late = sanne.submit(&old_modal, &[("text", OFFER)]).unwrap().message().await.unwrap();
    assert!(late.text().contains("/oefening verder") && late.text().contains(OFFER), "{}", late.text());

    press(&sanne, &next, "stop").await;
    for does in ["answer", "hint", "stop", "dm"] {
        if has_button(&next, does) {
            let over = press(&sanne, &next, does).await;
            assert!(over.text().contains("afgelopen"), "{does}: {}", over.text());
        }
    }
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn buttons_of_others_and_forged_ones_refuse() {
    let class = Class::start().await;
    let (sanne, yusuf) = (class.person("Sanne"), class.person("Yusuf"));
    let card = start(&sanne, &[DRILL]).await;
    let theirs = start(&yusuf, &[DRILL]).await;
    let ids: Vec<String> = card.buttons().into_iter().filter_map(|button| button.custom_id.clone()).collect();
    let file = format!("file:{}", ids[0].split(':').nth(1).unwrap());
    let marks = format!("marks:{}", ids[0].split(':').nth(1).unwrap());
    for id in ids.iter().chain([&file, &marks]) {
        let reply = class.forged(&yusuf, &theirs, id).await;
        assert!(reply.contains("iemand anders"), "{id}: {reply}");
    }
    for id in ["", "answer", "answer:1:2", "stop:00", "over:x:y:nl:test", "💥"] {
        let reply = class.forged(&yusuf, &theirs, id).await;
        assert!(reply.contains("oudere versie"), "{id}: {reply}");
    }
    let missing = format!("answer:{}:0", "0".repeat(32));
    let reply = class.forged(&yusuf, &theirs, &missing).await;
    assert!(reply.contains("/oefening start"), "{reply}");
    answer(&sanne, &card, GOOD).await;
    class.end_with(&[10062]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_that_is_not_there_is_said_so() {
    let class = Class::start().await;
    let sanne = class.person("Sanne");
    let unknown = start(&sanne, &[("drill", "broken-mugs")]).await;
    assert!(unknown.text().contains("broken-mug"), "{}", unknown.text());
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_may_be_removed_while_it_is_played() {
    let mut class = Class::start().await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let next = answer(&sanne, &card, GOOD).await;
    class.stop_bot().await;
    class.library = Library::from_files(&Files::new("none", Vec::<(String, String)>::new()));
    class.start_bot().await;
    for does in ["answer", "hint"] {
        if has_button(&next, does) {
            let removed = press(&sanne, &next, does).await;
            assert!(removed.text().contains("De kapotte mok"), "{}", removed.text());
        }
    }
    let removed = command(&sanne, "drill resume").await;
    assert!(removed.text().contains("/oefening stop"), "{}", removed.text());
    let stopped = command(&sanne, "drill stop").await;
    let file = press(&sanne, &stopped, "file").await;
    assert!(String::from_utf8_lossy(&file.attachments[0].bytes).contains(GOOD));
    let empty = start(&sanne, &[]).await;
    assert!(empty.buttons()[0].disabled);
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_cannot_be_written_is_said_so() {
    let class = Class::with(fixture(), SandboxOptions::default()).await;
    let sanne = class.person("Sanne");
    let card = start(&sanne, &[DRILL]).await;
    let modal = open_modal(&sanne, &card).await;
    class.close_store().await;
    let said = sanne.submit(&modal, &[("text", GOOD)]).unwrap().message().await.unwrap();
    assert!(said.text().contains(GOOD) && said.ephemeral, "{}", said.text());
    let said = command(&sanne, "drill history").await;
    assert!(!said.text().is_empty());
    assert!(!button(&card, "answer").is_empty());
    class.end().await;
}
