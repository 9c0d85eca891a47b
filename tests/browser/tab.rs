//! A tab, as somebody uses it who sees the page and has a keyboard and a mouse.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::driver::Browser;

/// How long something may take to show. Long, because a debug build on a busy machine is slow; nothing waits for it.
const PATIENCE: Duration = Duration::from_secs(90);
const POLL: Duration = Duration::from_millis(40);

/// A window of a browser.
pub struct Tab<'b> {
    browser: &'b Browser,
    window: WindowHandle,
}

impl<'b> Tab<'b> {
    pub fn new(browser: &'b Browser, window: WindowHandle) -> Self {
        Self { browser, window }
    }

    /// The driver, in front of this tab.
    pub async fn driver(&self) -> &'b WebDriver {
        self.browser.driver.switch_to_window(self.window.clone()).await.unwrap();
        &self.browser.driver
    }

    /// What a script gives; nothing where the page is just being left.
    async fn try_run(&self, script: &str, args: Vec<Value>) -> Option<Value> {
        let driver = self.driver().await;
        Some(done(driver.execute(script, args).await)?.json().clone())
    }

    pub async fn run(&self, script: &str, args: Vec<Value>) -> Value {
        self.driver().await.execute(script, args).await.unwrap().json().clone()
    }

    /// What a person reads on the page, with single spaces.
    pub async fn text(&self) -> String {
        let text = self.try_run("return document.body.innerText", vec![]).await;
        single_spaced(text.as_ref().and_then(Value::as_str).unwrap_or_default())
    }

    /// Waits until something is there.
    pub async fn until<T>(&self, what: &str, mut look: impl AsyncFnMut() -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = look().await {
                return found;
            }
            assert!(Instant::now() <= end, "never came: {what}\nthe page says: {}", self.text().await);
            tokio::time::sleep(POLL).await;
        }
    }

    /// Waits until this can be read.
    pub async fn sees(&self, said: &str) {
        let said = single_spaced(said);
        self.until(&format!("{said:?}"), async || self.text().await.contains(&said).then_some(())).await;
    }

    /// Waits until this can no longer be read.
    pub async fn sees_no_more(&self, said: &str) {
        self.until(&format!("the end of {said:?}"), async || (!self.text().await.contains(said)).then_some(())).await;
    }

    /// Now, at once.
    pub async fn does_not_see(&self, said: &str) {
        let text = self.text().await;
        assert!(!text.contains(said), "{said:?} in: {text}");
    }

    /// Clicks on the newest thing of this name that can be pressed.
    pub async fn press(&self, name: &str) {
        self.until(&format!("something to press named {name:?}"), async || {
            let driver = self.driver().await;
            let found = done(driver.execute(include_str!("scripts/named.js"), vec![json!(name)]).await)?;
            // What is just being drawn anew, or covered for a moment, is tried again.
            done(found.element().ok()?.click().await)
        })
        .await;
    }

    /// Clicks into the box to write in.
    pub async fn go_to_box(&self) {
        let driver = self.driver().await;
        driver.find(By::Id("box")).await.unwrap().click().await.unwrap();
    }

    /// Types text where the focus is.
    pub async fn write(&self, text: &str) {
        let focused = self.driver().await.active_element().await.unwrap();
        focused.send_keys(text).await.unwrap();
    }

    /// Puts text in at once where the focus is, as from a clipboard.
    pub async fn paste(&self, text: &str) {
        self.driver().await.cdp().input().insert_text(text).await.unwrap();
    }

    /// Presses a key.
    pub async fn key(&self, key: Key) {
        self.driver().await.action_chain().send_keys(key).perform().await.unwrap();
    }

    /// Presses a key while another is held.
    pub async fn chord(&self, held: Key, key: impl Into<char>) {
        let keys = self.driver().await.action_chain().key_down(held.clone());
        keys.send_keys(key.into()).key_up(held).perform().await.unwrap();
    }

    /// Goes to the line of the list above the box that ends so with the arrow keys, and takes it.
    pub async fn choose(&self, name: &str) {
        let list = async || self.try_run(include_str!("scripts/offered.js"), vec![]).await;
        let is_it = |line: &Value| line.as_str().is_some_and(|line| line.ends_with(name));
        let n = self
            .until(&format!("{name:?} in the list"), async || {
                let offered = list().await?["offered"].as_array()?.clone();
                offered.iter().any(is_it).then_some(offered.len())
            })
            .await;
        for _ in 0..=n {
            if is_it(&list().await.unwrap()["marked"]) {
                return self.key(Key::Enter).await;
            }
            self.key(Key::Down).await;
        }
        panic!("the arrow keys do not reach {name:?}");
    }

    /// The newest message with buttons: which it is and what it says.
    pub async fn card(&self) -> Option<String> {
        Some(self.try_run(include_str!("scripts/card.js"), vec![]).await?.as_str()?.to_owned())
    }

    /// Waits for another newest message with buttons, or that it says something else.
    pub async fn next_card(&self, before: Option<&str>) -> String {
        let next = async || self.card().await.filter(|card| Some(card.as_str()) != before);
        self.until("another card", next).await
    }

    /// What has the focus, and whether it stands out.
    pub async fn stops(&self) -> Value {
        self.run(include_str!("scripts/stops.js"), vec![]).await
    }

    /// Waits until the focus is on what has this id or name.
    pub async fn is_focused_on(&self, name: &str) {
        let focused = async || self.stops().await["name"].as_str().filter(|now| now.contains(name)).map(drop);
        self.until(&format!("the focus on {name:?}"), focused).await;
    }
}

/// What came of something that is tried again where it fails. That a script of the page opened a box is no such failure.
fn done<T>(result: WebDriverResult<T>) -> Option<T> {
    if let Err(error) = &result {
        assert!(!error.to_string().contains("unexpected alert"), "{error}");
    }
    result.ok()
}

pub fn single_spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
