//! An author saves a drill while the page is open.

use std::fs;

use tempfile::TempDir;

use super::driver::Browser;
use super::program::Program;
use super::support::folder;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_a_drill_stands_on_the_page_until_it_is_mended() {
    let Some(browser) = Browser::open().await else { return };
    let (data, drills) = (TempDir::new().unwrap(), folder::fixture());
    let words = drills.path().join("drills/complaint/broken-mug/nl.toml");
    let good = fs::read_to_string(&words).unwrap();
    let program = Program::start(data.path(), 0, &["--dialogues", drills.path().to_str().unwrap()]).await;
    let tab = browser.tab(&program.url()).await;
    tab.sees("Welkom in #algemeen").await;
    tab.does_not_see("nl.toml").await;

    let at = good.lines().position(|line| line.starts_with("cue = ")).unwrap();
    fs::write(&words, good.replacen("cue = ", "cue == ", 1)).unwrap();
    tab.sees("De bestanden van je oefeningen:").await;
    tab.sees(&format!("drills/complaint/broken-mug/nl.toml:{}:6", at + 1)).await;
    // Who asks for it in Dutch gets it in another language.
    tab.sees("is “broken-mug” er niet in het Nederlands en wordt die oefening in het Engels aangeboden.").await;
    fs::write(&words, &good).unwrap();
    tab.sees_no_more("nl.toml").await;
    browser.close().await;
    program.stop();
}
