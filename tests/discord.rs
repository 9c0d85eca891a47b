//! The bot, driven by people in a local Discord through the unmodified client library.

mod support;

use support::discord::{Class, answer, button, command, open_modal, press, start};

const DRILL: (&str, &str) = ("drill", "broken-mug");

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_is_played_by_modals() {
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

    let next = answer(&sanne, &hinted, "Dat is erg vervelend. Wat is het ordernummer? Het gaat om een mok.").await;
    let text = next.text();
    assert!(
        text.contains("> Dat is erg vervelend") && text.contains("✅ Empathie") && text.contains("En wat nu?"),
        "{text}"
    );

    let resumed = command(&sanne, "drill resume").await;
    assert_eq!(button(&resumed, "answer"), button(&next, "answer"));
    let stopped = press(&sanne, &resumed, "stop").await;
    assert!(stopped.text().contains("geen cijfer"), "{}", stopped.text());
    class.end().await;
}
