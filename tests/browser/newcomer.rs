//! Somebody who has read nothing but the page.

use tempfile::TempDir;

use super::drill::{DUTCH, Drill, FRENCH};
use super::driver::Browser;
use super::program::Program;

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_plays_a_complaint_to_its_debrief_in_dutch_and_in_french() {
    let Some(browser) = Browser::open().await else { return };
    let folder = TempDir::new().unwrap();
    let program = Program::start(folder.path(), 0, &[]).await;
    let tab = browser.tab(&program.url()).await;
    tab.sees("Welkom in #algemeen").await;
    tab.is_focused_on("#box").await;

    let drill = Drill::late_parcel(&DUTCH);
    let card = drill.start(&tab).await;
    assert!(card.contains("Sanne gebruikte /oefening start"), "{card}");
    let debrief = drill.play_on(&tab, card).await;
    assert!(debrief.contains("Cijfer"), "{debrief}");
    tab.sees("Alleen jij kunt dit zien").await;

    // The same tab becomes somebody else, with another language.
    tab.press("Yusuf").await;
    tab.sees("Welkom in #algemeen").await;
    tab.press("Français").await;
    tab.sees("Bienvenue").await;
    let drill = Drill::late_parcel(&FRENCH);
    let card = drill.start(&tab).await;
    let debrief = drill.play_on(&tab, card).await;
    assert!(debrief.contains("Note"), "{debrief}");
    browser.close().await;
    program.stop();
}
