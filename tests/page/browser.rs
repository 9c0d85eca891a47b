//! A browser without a screen: it keeps the cookie, says where it comes from, and follows nothing by itself.

use std::time::Duration;

use repliek::sandbox::{Id, Person, RateLimits, Sandbox, SandboxOptions, Times};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::{Value, json};

use super::support::tiny_bot::TinyBot;

/// A sandbox with a small bot in it.
pub struct House {
    pub sandbox: Sandbox,
    pub bot: Option<TinyBot>,
    client: Client,
}

/// One person's tab.
pub struct Tab<'a> {
    house: &'a House,
    pub base: String,
    cookie: String,
}

impl House {
    pub async fn start() -> Self {
        Self::with(SandboxOptions::default()).await
    }

    /// A sandbox that does not wait for as long as Discord does.
    pub async fn impatient() -> Self {
        let times = Times { first_response: Duration::from_secs(1), ..Times::default() };
        Self::with(SandboxOptions { times, ..SandboxOptions::default() }).await
    }

    /// A sandbox without rate limits.
    pub async fn quick() -> Self {
        Self::with(SandboxOptions { rate_limits: RateLimits::off(), ..SandboxOptions::default() }).await
    }

    pub async fn with(options: SandboxOptions) -> Self {
        let sandbox = Sandbox::start(options).await.unwrap();
        let bot = Some(TinyBot::start(&sandbox).await);
        let client = Client::builder().redirect(Policy::none()).build().unwrap();
        Self { sandbox, bot, client }
    }

    pub async fn end(mut self) {
        self.stop_bot().await;
        self.sandbox.shutdown().await;
    }

    pub async fn stop_bot(&mut self) {
        if let Some(bot) = self.bot.take() {
            bot.stop().await;
        }
    }

    pub fn person(&self, name: &str) -> Person {
        self.sandbox.person(name).unwrap()
    }

    /// A request with nothing but its address.
    pub fn bare(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.sandbox.base_url());
        self.client.request(Method::from_bytes(method.as_bytes()).unwrap(), url)
    }

    /// Opens the class channel as this person.
    pub async fn tab(&self, name: &str) -> Tab<'_> {
        self.tab_at(name, &self.sandbox.channel_id().to_string()).await
    }

    pub async fn tab_at(&self, name: &str, place: &str) -> Tab<'_> {
        let base = format!("/as/{}/{place}", self.person(name).id());
        let opened = self.bare("GET", &base).send().await.unwrap();
        assert_eq!(opened.status(), 200, "{base}");
        let cookie = opened.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
        Tab { house: self, base, cookie }
    }
}

impl Tab<'_> {
    /// A request as the page makes it.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let asked = self.house.bare(method, path).header("cookie", &self.cookie);
        if method == "GET" { asked } else { asked.header("origin", self.house.sandbox.base_url()) }
    }

    pub async fn get(&self, what: &str) -> String {
        let answer = self.request("GET", &format!("{}{what}", self.base)).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{what}");
        answer.text().await.unwrap()
    }

    /// What the script gets back for what the person does.
    pub async fn act(&self, what: &str, body: &Value) -> Value {
        let answer = self.request("POST", &format!("{}/{what}", self.base)).json(body).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{what}");
        answer.json().await.unwrap()
    }

    /// Uses a command that the bot answers.
    pub async fn command(&self, path: &str, options: &[(&str, &str)]) -> Value {
        self.act("command", &json!({"path": path, "options": options})).await
    }

    pub async fn press(&self, message: Id, id: &str) -> Value {
        self.act("press", &json!({"message": message, "id": id})).await
    }

    pub async fn live(&self) -> Live {
        let answer = self.request("GET", &format!("{}/live", self.base)).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let mut live = Live { answer, heard: String::new() };
        live.until("event: hello").await;
        live
    }
}

/// A live stream, as far as it was heard.
pub struct Live {
    answer: Response,
    pub heard: String,
}

impl Live {
    /// Listens until something was said.
    pub async fn until(&mut self, said: &str) {
        while !self.heard.contains(said) {
            let chunk = tokio::time::timeout(Duration::from_secs(10), self.answer.chunk()).await;
            let chunk = chunk.unwrap_or_else(|_| panic!("{said:?} never came: {}", self.heard));
            self.heard.push_str(&String::from_utf8_lossy(&chunk.unwrap().unwrap()));
        }
    }
}
