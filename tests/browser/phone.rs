//! What a thumb does on a phone.

use repliek::app::Library;
use repliek::sandbox::SandboxOptions;
use thirtyfour::Key;

use super::drill::{DUTCH, Drill};
use super::driver::Browser;
use super::support::discord::Class;
use super::tab::Tab;
use super::tour::Screen;

const PHONE: Screen = Screen::Phone(390);

async fn phone<'b>(browser: &'b Browser, class: &Class) -> Tab<'b> {
    let tab = browser.tab("about:blank").await;
    PHONE.put_on(&tab).await;
    tab.driver().await.goto(class.sandbox.base_url()).await.unwrap();
    tab
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_found_and_reached() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let tab = phone(&browser, &class).await;
    tab.sees("Welkom in #algemeen").await;
    tab.press("Mijn Discord-taal: Nederlands").await;
    tab.is_focused_on("#locale").await;
    let size = "const box = document.getElementById('locale-button').getBoundingClientRect();
                return Math.min(box.width, box.height)";
    assert!(tab.run(size, vec![]).await.as_f64().unwrap() >= 44.0, "a thumb hits it");
    // Away from it and back, and a language, without a finger.
    tab.key(Key::Escape).await;
    tab.is_focused_on("#locale-button").await;
    tab.key(Key::Enter).await;
    tab.is_focused_on("#locale").await;
    tab.write("Fra").await;
    tab.key(Key::Enter).await;
    tab.sees("Bienvenue").await;
    tab.press("Ma langue Discord : Français").await;
    browser.close().await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_command_from_far_up_is_answered_in_view() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let (channel, yusuf) = (class.sandbox.channel_id(), class.person("Yusuf"));
    for n in 0..40 {
        yusuf.say(channel, &format!("bericht {n}."));
    }
    let tab = phone(&browser, &class).await;
    tab.sees("bericht 39.").await;
    tab.run("document.getElementById('log').scrollTop = 0", vec![]).await;
    let is_far_up = async || {
        let script = "const log = document.getElementById('log');
                      return log.scrollHeight - log.scrollTop - log.clientHeight > 400";
        tab.run(script, vec![]).await.as_bool().filter(|is| *is).map(drop)
    };
    tab.until("the beginning", is_far_up).await;
    // What others say meanwhile moves nothing.
    yusuf.say(channel, "nog een bericht.");
    tab.sees("Nieuwe berichten").await;
    tab.press("Opdrachten").await;
    tab.write("hulp").await;
    tab.choose("/hulp").await;
    tab.press("Versturen").await;
    tab.sees("Oefenen met een klant").await;
    let in_view = async || {
        let script = "const log = document.getElementById('log').getBoundingClientRect();
                      const answer = document.querySelector('#log .message:last-child').getBoundingClientRect();
                      const begins = answer.top >= log.top && answer.top < log.top + 80;
                      return begins || answer.bottom <= log.bottom + 1";
        tab.run(script, vec![]).await.as_bool().filter(|is| *is).map(drop)
    };
    tab.until("the answer in view", in_view).await;
    tab.does_not_see("Nieuwe berichten").await;
    browser.close().await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_longer_than_the_screen_is_shown_from_its_beginning() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::with(Library::built_in(), SandboxOptions::default()).await;
    let tab = phone(&browser, &class).await;
    tab.sees("Welkom in #algemeen").await;
    let begins = async || {
        let script = "const log = document.getElementById('log').getBoundingClientRect();
                      const newest = document.querySelector('#log .message:last-child').getBoundingClientRect();
                      return newest.height > log.height && newest.top >= log.top && newest.top < log.top + 80";
        tab.run(script, vec![]).await.as_bool().filter(|is| *is).map(drop)
    };
    let drill = Drill::late_parcel(&DUTCH);
    let card = drill.start(&tab).await;
    tab.until("the beginning of the briefing", begins).await;
    // What an answer brings is in view, wherever its button was pressed.
    let card = drill.answer(&tab, &card, drill.answer_to(&card)).await;
    tab.until("the beginning of the feedback", begins).await;
    let debrief = drill.play_on(&tab, card).await;
    assert!(debrief.contains("Nabespreking"), "{debrief}");
    tab.until("the beginning of the debrief", begins).await;
    tab.does_not_see("Nieuwe berichten").await;

    // Who reads on is not moved by what comes meanwhile.
    let place = "return document.getElementById('log').scrollTop";
    tab.run("document.getElementById('log').scrollTop += 150", vec![]).await;
    let before = tab.run(place, vec![]).await;
    class.person("Yusuf").say(class.sandbox.channel_id(), "nog een bericht.");
    tab.sees("Nieuwe berichten").await;
    assert_eq!(tab.run(place, vec![]).await, before);
    browser.close().await;
    class.end().await;
}
