//! Everything is reached without a mouse, and the focus is never lost.

use thirtyfour::Key;

use super::drill::Drill;
use super::driver::Browser;
use super::support::discord::Class;
use super::tab::Tab;
use super::tour::notice;

/// Tabs through everything once, in order; each stop can be seen.
async fn reaches_everything(tab: &Tab<'_>) {
    let n = tab.stops().await["stops"].as_array().unwrap().len();
    let mut reached = Vec::new();
    for _ in 0..n + 3 {
        tab.key(Key::Tab).await;
        let now = tab.stops().await;
        let Some(at) = now["at"].as_u64() else { continue };
        assert_eq!(now["isSeen"], true, "no mark of the focus on {}", now["name"]);
        reached.push(usize::try_from(at).unwrap());
    }
    let stops = tab.stops().await["stops"].as_array().unwrap().clone();
    let missed: Vec<_> = (0..n).filter(|at| !reached.contains(at)).map(|at| &stops[at]).collect();
    assert!(missed.is_empty(), "never reached: {missed:?}");
    let n_back = reached.windows(2).filter(|pair| pair[1] < pair[0]).count();
    assert!(n_back <= 1, "in the order of the page: {reached:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keyboard_is_enough() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let tab = browser.tab(&class.sandbox.base_url()).await;
    // From the box backwards to what came last.
    let back_to = async |name: &str| {
        for _ in 0..20 {
            tab.chord(Key::Shift, Key::Tab).await;
            if tab.stops().await["name"].as_str().unwrap().contains(name) {
                return;
            }
        }
        panic!("{name} is not reached");
    };
    // A list on a message.
    tab.is_focused_on("#box").await;
    tab.write("/").await;
    tab.choose("/oefening start").await;
    tab.is_focused_on("#option-0").await;
    tab.key(Key::Enter).await;
    tab.sees("Welke oefening?").await;
    tab.is_focused_on("#box").await;
    back_to("Wat wil je oefenen?").await;
    tab.key(Key::Down).await;
    tab.is_focused_on("Klacht").await;
    tab.key(Key::Escape).await;
    tab.is_focused_on("Wat wil je oefenen?").await;
    tab.does_not_see("Klacht").await;
    tab.key(Key::Enter).await;
    tab.is_focused_on("Klacht").await;
    tab.key(Key::Enter).await;
    tab.sees("Klacht").await;
    tab.is_focused_on("Wat wil je oefenen?").await;

    let drill = Drill::fixture();
    let card = drill.start(&tab).await;
    reaches_everything(&tab).await;
    tab.go_to_box().await;
    back_to("Antwoorden").await;
    tab.key(Key::Enter).await;
    tab.is_focused_on("#modal-0").await;
    reaches_everything(&tab).await;
    tab.key(Key::Escape).await;
    tab.is_focused_on("Antwoorden").await;
    assert_eq!(tab.card().await.unwrap(), card);

    // The list of commands closes and the box keeps what was typed.
    tab.go_to_box().await;
    tab.write("/oef").await;
    tab.sees("/oefening start").await;
    tab.key(Key::Escape).await;
    tab.sees_no_more("/oefening lijst").await;
    tab.is_focused_on("#box").await;
    tab.write("ening").await;
    tab.choose("/oefening start").await;
    tab.is_focused_on("#option-0").await;
    tab.key(Key::Escape).await;
    tab.key(Key::Escape).await;
    tab.is_focused_on("#box").await;

    tab.press("Inspector").await;
    tab.sees("Alleen problemen").await;
    reaches_everything(&tab).await;
    tab.press("Alleen problemen").await;
    tab.key(Key::Escape).await;
    tab.sees_no_more("Alleen problemen").await;
    tab.is_focused_on("#inspect").await;
    browser.close().await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_diagnostics_unfold_and_stay_so() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let tab = browser.tab(&class.sandbox.base_url()).await;
    tab.sees("Welkom in #algemeen").await;
    let first = |n: usize| (1..=n).map(|line| notice((line, 3))).collect::<Vec<_>>();
    class.sandbox.set_notices(first(5));
    tab.sees("nl.toml:5:3").await;
    tab.does_not_see("meldingen").await;
    class.sandbox.set_notices(first(8));
    tab.sees("Nog 3 meldingen").await;
    tab.does_not_see("nl.toml:6:3").await;
    for _ in 0..40 {
        tab.key(Key::Tab).await;
        if tab.stops().await["name"].as_str().unwrap().contains("Nog 3 meldingen") {
            break;
        }
    }
    tab.is_focused_on("Nog 3 meldingen").await;
    tab.key(Key::Enter).await;
    tab.sees("nl.toml:8:3").await;
    class.sandbox.set_notices(first(7));
    tab.sees("Nog 2 meldingen").await;
    tab.sees("nl.toml:7:3").await;
    class.sandbox.set_notices(vec![]);
    tab.sees_no_more("nl.toml").await;
    browser.close().await;
    class.end().await;
}
