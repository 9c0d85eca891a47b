//! The REST side, called directly: what a client library would hide.

mod answers;
mod files;
mod kept;
mod refusals;

use reqwest::{Client, Method, RequestBuilder};
use serde_json::{Value, json};

use super::{Happening, Id, InteractionHandle, Person, RateLimits, Sandbox, SandboxOptions};

/// A bot that is a bare HTTP client.
struct Caller {
    sandbox: Sandbox,
    client: Client,
}

impl Caller {
    async fn start() -> Self {
        let options = SandboxOptions { rate_limits: RateLimits::off(), ..SandboxOptions::default() };
        Self::start_with(options).await
    }

    async fn start_with(options: SandboxOptions) -> Self {
        let sandbox = Sandbox::start(options).await.unwrap();
        let caller = Self { sandbox, client: Client::new() };
        let commands = json!([{"name": "drill", "description": "x", "options": [
            {"type": 3, "name": "kind", "description": "x", "autocomplete": true}]}]);
        let path = format!("/applications/{}/commands", caller.sandbox.application_id());
        assert_eq!(caller.call("PUT", &path, &commands).await.0, 200);
        caller
    }

    fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("{}/api/v10{path}", self.sandbox.base_url());
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        let token = format!("Bot {}", self.sandbox.token());
        self.client.request(method, url).header("authorization", token)
    }

    /// The status and body of an answer.
    async fn call(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        read(self.request(method, path).json(body)).await
    }

    fn sanne(&self) -> Person {
        self.sandbox.person("Sanne").unwrap()
    }

    fn messages(&self) -> String {
        format!("/channels/{}/messages", self.sandbox.channel_id())
    }

    /// Has the interaction made and gives the paths of its callback and its webhook.
    fn started(&self, start: impl FnOnce(&Person) -> InteractionHandle) -> Started {
        let mut feed = self.sandbox.subscribe();
        let handle = start(&self.sanne());
        let payload = loop {
            match feed.try_recv().unwrap() {
                Happening::Event { name, payload, .. } if name == "INTERACTION_CREATE" => {
                    break payload;
                }
                _ => {}
            }
        };
        let token = payload["token"].as_str().unwrap();
        Started {
            callback: format!("/interactions/{}/{token}/callback", handle.id()),
            webhook: format!("/webhooks/{}/{token}", self.sandbox.application_id()),
            handle,
        }
    }

    fn command(&self) -> Started {
        self.started(|sanne| sanne.command("drill", &[]).unwrap())
    }

    /// A message with a button, and the click on it.
    async fn click(&self) -> Started {
        let button = json!({"type": 2, "style": 1, "custom_id": "b", "label": "x"});
        let body = json!({"content": "x", "components": [{"type": 1, "components": [button]}]});
        let (_, sent) = self.call("POST", &self.messages(), &body).await;
        let message = self.sanne().see(id_of(&sent)).unwrap();
        self.started(|sanne| sanne.click(&message, "b").unwrap())
    }

    /// A modal that was answered, opened by a command or by a button.
    async fn submission(&self, opened_by: &Started) -> Started {
        let (status, _) = self.call("POST", &opened_by.callback, &modal()).await;
        assert_eq!(status, 204);
        let shown = super::Modal::of(opened_by.handle.id(), &modal()["data"]);
        self.started(|sanne| sanne.submit(&shown, &[("t", "x")]).unwrap())
    }
}

/// An interaction, with the paths to answer it.
struct Started {
    callback: String,
    webhook: String,
    handle: InteractionHandle,
}

fn modal() -> Value {
    let input = json!({"type": 4, "custom_id": "t", "style": 1, "label": "x"});
    json!({"type": 9, "data": {"custom_id": "m", "title": "x", "components": [
        {"type": 1, "components": [input]}]}})
}

fn id_of(json: &Value) -> Id {
    json["id"].as_str().unwrap().parse().unwrap()
}

async fn read(request: RequestBuilder) -> (u16, Value) {
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    let text = answer.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_default())
}

/// A multipart body of a message and one file with its name and type, and the body's own type.
fn form(payload: &Value, (name, kind): (&str, &str), file: &[u8]) -> (String, Vec<u8>) {
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{payload}\r\n--x\r\n\
         Content-Disposition: form-data; name=\"files[0]\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
    );
    let body = [body.as_bytes(), file, b"\r\n--x--\r\n"].concat();
    ("multipart/form-data; boundary=x".to_owned(), body)
}
