//! The dialog for an answer, and its limit.

use repliek::sandbox::Happening;
use thirtyfour::Key;
use tokio::sync::broadcast::Receiver;

use super::GOOD;
use super::drill::Drill;
use super::driver::Browser;
use super::support::discord::Class;
use super::tab::Tab;

const MOST: usize = 4000;

/// How many forms were sent since it was asked the last time.
fn n_sent(happenings: &mut Receiver<Happening>) -> usize {
    let all = std::iter::from_fn(|| happenings.try_recv().ok());
    let is_form = |happening: &Happening| matches!(happening, Happening::Event { name, payload, .. } if *name == "INTERACTION_CREATE" && payload["type"] == 5);
    all.filter(is_form).count()
}

async fn n_written(tab: &Tab<'_>) -> u64 {
    tab.run("return document.querySelector('dialog[open] textarea').value.length", vec![]).await.as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_too_long_is_kept_and_not_sent() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let tab = browser.tab(&class.sandbox.base_url()).await;
    let card = Drill::fixture().start(&tab).await;
    tab.press("Antwoorden").await;
    tab.is_focused_on("#modal-0").await;
    let long = format!("{GOOD} {}", "Het spijt me. ".repeat(MOST)).chars().take(MOST + 1).collect::<String>();
    tab.paste(&long).await;
    tab.sees("Gebruik hooguit 4000 tekens.").await;
    tab.sees("4001/4000").await;
    let mut happenings = class.sandbox.subscribe();
    tab.press("Versturen").await;
    tab.is_focused_on("#modal-0").await;
    assert_eq!(n_written(&tab).await, MOST as u64 + 1);

    // Emptied, it is not sent either, and says why.
    tab.chord(Key::Control, 'a').await;
    tab.key(Key::Backspace).await;
    tab.sees("0/4000").await;
    tab.press("Versturen").await;
    tab.sees("Dit veld is verplicht.").await;
    assert_eq!(n_sent(&mut happenings), 0, "nothing was sent");

    tab.paste(&long).await;
    tab.key(Key::Backspace).await;
    tab.sees("4000/4000").await;
    tab.sees_no_more("Gebruik hooguit").await;
    tab.press("Versturen").await;
    let next = tab.next_card(Some(&card)).await;
    assert!(next.contains("En wat nu?"), "{next}");
    assert_eq!(n_sent(&mut happenings), 1, "the form was sent once");
    // The button that opened it belongs to the card before.
    tab.is_focused_on("#box").await;
    browser.close().await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_is_there_again_after_a_slip() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let tab = browser.tab(&class.sandbox.base_url()).await;
    let drill = Drill::fixture();
    let card = drill.start(&tab).await;
    let begun = "Dat is erg vervelend";
    tab.press("Antwoorden").await;
    tab.is_focused_on("#modal-0").await;
    tab.does_not_see("Dit had je al geschreven").await;
    tab.write(begun).await;
    tab.key(Key::Escape).await;
    tab.is_focused_on("Antwoorden").await;

    // Opened with the keyboard, and on the page loaded anew: it goes on where it ended.
    tab.key(Key::Enter).await;
    tab.sees("Dit had je al geschreven, maar nog niet verstuurd.").await;
    assert_eq!(n_written(&tab).await, begun.len() as u64);
    tab.press("Annuleren").await;
    tab.driver().await.refresh().await.unwrap();
    tab.sees("Antwoorden").await;
    tab.press("Antwoorden").await;
    tab.sees("Dit had je al geschreven, maar nog niet verstuurd.").await;
    tab.is_focused_on("#modal-0").await;
    tab.write(GOOD.strip_prefix(begun).unwrap()).await;
    tab.press("Versturen").await;
    let next = tab.next_card(Some(&card)).await;
    assert!(next.contains(GOOD) && next.contains("En wat nu?"), "{next}");

    // What was sent is no draft, and another cue another form.
    tab.press("Antwoorden").await;
    tab.is_focused_on("#modal-0").await;
    assert_eq!(n_written(&tab).await, 0);
    tab.does_not_see("Dit had je al geschreven").await;
    browser.close().await;
    class.end().await;
}
