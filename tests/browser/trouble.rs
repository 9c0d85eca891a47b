//! Discord is busy; the sandbox is started anew.

use std::time::Duration;

use repliek::sandbox::Fault;
use tempfile::TempDir;

use super::GOOD;
use super::drill::Drill;
use super::driver::Browser;
use super::program::Program;
use super::support::discord::Class;

#[tokio::test(flavor = "multi_thread")]
async fn a_rate_limited_moment_is_seen_and_passes() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::start().await;
    let tab = browser.tab(&class.sandbox.base_url()).await;
    let drill = Drill::fixture();
    let card = drill.start(&tab).await;
    tab.press("Inspector").await;
    tab.sees("INTERACTION_CREATE").await;
    tab.press("Alleen problemen").await;
    tab.sees_no_more("INTERACTION_CREATE").await;

    class.sandbox.inject(Fault::on("POST", "/callback").rate_limited(Duration::from_millis(400), false).times(2));
    tab.press("Antwoorden").await;
    tab.is_focused_on("#modal-0").await;
    tab.write(GOOD).await;
    tab.press("Versturen").await;
    let next = tab.next_card(Some(&card)).await;
    assert!(next.contains("En wat nu?"), "{next}");
    assert_eq!(class.sandbox.n_faults_left(), 0);
    tab.sees("429").await;
    let entries =
        "return [...document.querySelectorAll('#entries .entry')].filter(one => one.checkVisibility()).length";
    assert_eq!(tab.run(entries, vec![]).await, 2, "each refusal once");
    // The refusal opens to what Discord said, and the answer that followed is among everything again.
    tab.press("429").await;
    tab.sees("You are being rate limited.").await;
    tab.sees("\"retry_after\": 0.4").await;
    tab.press("Alleen problemen").await;
    tab.sees("INTERACTION_CREATE").await;
    browser.close().await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_writes_fast_is_answered_within_discords_limits() {
    let Some(browser) = Browser::open().await else { return };
    let class = Class::limited().await;
    let dm = format!("{}/as/{}/dm", class.sandbox.base_url(), class.person("Sanne").id());
    let tab = browser.tab(&dm).await;
    tab.sees("Dit is je privégesprek met Repliek.").await;
    tab.press("Inspector").await;
    tab.press("Alleen problemen").await;
    tab.go_to_box().await;
    // Five messages in five seconds are what a channel takes.
    for n in 1..=10 {
        tab.write(&format!("hallo {n}\u{e007}")).await;
    }
    tab.sees("429 te snel").await;
    tab.press("429").await;
    tab.sees("Limiet: 5 per 5 s. Dit verzoek kwam te vroeg.").await;
    tab.sees("You are being rate limited.").await;
    let answers = "return document.querySelectorAll('#log .message .tag').length";
    let n_answers = async || tab.run(answers, vec![]).await.as_u64().filter(|n| *n == 10);
    tab.until("an answer to each message", n_answers).await;
    let log = class.sandbox.requests();
    let sent: Vec<_> = log.iter().filter(|request| request.route == Some("/channels/{channel}/messages")).collect();
    let n_with = |status: u16| sent.iter().filter(|request| request.status == status).count();
    assert!(n_with(200) == 10 && n_with(429) >= 1, "{sent:#?}");
    // What was sent within the limit says so, too.
    tab.press("Alleen problemen").await;
    tab.press("messages 200 ok").await;
    tab.sees("Limiet: 5 per 5 s; nog").await;
    browser.close().await;
    class.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_page_outlives_a_restart_in_the_middle_of_a_drill() {
    let Some(browser) = Browser::open().await else { return };
    let folder = TempDir::new().unwrap();
    let more = ["--dialogues", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/dialogues")];
    let program = Program::start(folder.path(), 0, &more).await;
    let port = program.port;
    let tab = browser.tab(&program.url()).await;
    let drill = Drill::fixture();
    let first = drill.start(&tab).await;
    let second = drill.answer(&tab, &first, GOOD).await;
    assert!(second.contains("En wat nu?"), "{second}");
    tab.go_to_box().await;
    tab.write("een half bericht").await;

    program.stop();
    tab.sees("De verbinding met de sandbox is weg.").await;
    let program = Program::start(folder.path(), port, &more).await;
    tab.sees_no_more("De verbinding met de sandbox is weg.").await;
    let written = tab.run("return document.getElementById('box').value", vec![]).await;
    assert_eq!(written, "een half bericht", "what was being typed is still there");
    assert_eq!(tab.card().await.as_deref(), Some(second.as_str()), "the old message, in its place");

    // The old message's own button.
    let debrief = drill.play_on(&tab, second).await;
    assert!(debrief.contains("Cijfer"), "{debrief}");
    browser.close_after_loss().await;
    program.stop();
}
