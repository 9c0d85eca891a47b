//! People who are called what a browser could run.

use repliek::sandbox::{PersonSpec, SandboxOptions};
use serde_json::json;

use super::drill::Drill;
use super::driver::Browser;
use super::support::discord::{Class, fixture};

const NAME: &str = "<script>alert(1)</script>";
const ANSWER: &str =
    "<img src=x onerror=alert(2)> Dat is erg <b>vervelend</b>. Wat is het ordernummer? Een mok <svg onload=alert(3)>";

#[tokio::test(flavor = "multi_thread")]
async fn what_people_write_is_text_and_nothing_runs() {
    let Some(browser) = Browser::open().await else { return };
    let people = vec![PersonSpec::student(NAME, "nl"), PersonSpec::teacher("Marjan", "nl")];
    let class = Class::with(fixture(), SandboxOptions { people, ..SandboxOptions::default() }).await;
    let tab = browser.tab(&class.sandbox.base_url()).await;
    tab.sees(NAME).await;
    tab.press("Inspector").await;
    let drill = Drill::fixture();
    let card = drill.start(&tab).await;
    assert!(card.contains(&format!("{NAME} gebruikte")), "{card}");
    let next = drill.answer(&tab, &card, ANSWER).await;
    assert!(next.contains("<img src=x onerror=alert(2)>") && next.contains("<b>vervelend</b>"), "{next}");
    tab.go_to_box().await;
    tab.write(&format!("{ANSWER} [x](javascript:alert(4)) @{NAME}\u{e007}")).await;
    tab.sees("[x](javascript:alert(4))").await;
    tab.sees(&format!("@{NAME}")).await;

    let teacher = browser.another(&format!("{}/as/{}", class.sandbox.base_url(), class.person("Marjan").id())).await;
    teacher.sees(ANSWER).await;
    teacher.sees(&format!("@{NAME}")).await;
    for seen_by in [&tab, &teacher] {
        let foreign = "return document.querySelectorAll('#log img[src=x], #log b, #log script, #log svg[onload], \
                       body script:not([src]), a[href^=javascript]').length";
        assert_eq!(seen_by.run(foreign, vec![]).await, json!(0));
    }
    // Nor did anything try: a box that a script opens would have ended the test, and what the policy stops is logged.
    assert_eq!(browser.errors().await.len(), 0);
    for seen_by in [&tab, &teacher] {
        let put_in = "document.body.insertAdjacentHTML('beforeend', '<img src=x: onerror=alert(5)>')";
        seen_by.run(put_in, vec![]).await;
        let stopped = async || {
            browser
                .errors()
                .await
                .into_iter()
                .find(|error| error.message.contains("onerror") || error.message.contains("inline"))
        };
        seen_by.until("a line of the log for what the policy stops", stopped).await;
    }
    // The log now has more lines than those two.
    browser.driver.quit().await.unwrap();
    class.end().await;
}
