//! `repliek sandbox` as a newcomer meets it: one command, one address, and a folder in which everything stays.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Child, Stdio};
use std::time::Duration;

use repliek::engine::lang::Lang;
use repliek::i18n::Texts;
use repliek::terminal::args::SANDBOX_PORT;
use serde_json::{Value, json};

use super::Program;

/// A sandbox in a process of its own.
struct Running {
    child: Child,
    /// What it said before it was ready, and the address.
    said: String,
    address: String,
}

impl Running {
    fn start(program: &Program, args: &[&str]) -> Self {
        let data = program.folder.path().join("sandbox");
        let mut command = program.command(&["sandbox", "--data"]);
        command.arg(data).args(args).env("DISCORD_TOKEN", "wrong").env("DISCORD_PROXY", "http://127.0.0.1:1");
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let mut said = String::new();
        let address = loop {
            let line = lines.next().unwrap_or_else(|| panic!("it ended: {said}")).unwrap();
            said.push_str(&line);
            said.push('\n');
            if let Some(word) = line.split(' ').find(|word| word.starts_with("http://")) {
                break word.trim_end_matches('/').to_owned();
            }
        };
        // Whoever writes must find somebody who reads.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, said, address }
    }

    /// What the bot itself would get from the sandbox.
    async fn call(&self, method: reqwest::Method, path: &str, body: &Value) -> Value {
        let request = reqwest::Client::new().request(method, format!("{}/api/v10{path}", self.address));
        let answer = request.header("authorization", "Bot sandbox-token").json(body).send().await.unwrap();
        serde_json::from_str(&answer.text().await.unwrap()).unwrap()
    }

    async fn get(&self, path: &str) -> Value {
        self.call(reqwest::Method::GET, path, &Value::Null).await
    }

    /// Waits until the bot has come online and registered its commands.
    async fn wait_commands(&self) {
        let id = self.get("/users/@me").await["id"].as_str().unwrap().to_owned();
        let commands = format!("/applications/{id}/commands");
        let there = async {
            while !self.get(&commands).await.to_string().contains("privacy") {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        assert!(tokio::time::timeout(Duration::from_secs(30), there).await.is_ok(), "the bot never came online");
    }

    /// The id of the guild, and that of its channel.
    async fn ids(&self) -> (String, String) {
        let guild = self.get("/users/@me/guilds").await[0]["id"].as_str().unwrap().to_owned();
        let channel = self.get(&format!("/guilds/{guild}/channels")).await[0]["id"].as_str().unwrap().to_owned();
        (guild, channel)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // As `kill -9` does.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What it says, and that it fails, where it is started like this.
fn refused(program: &Program, args: &[&str]) -> String {
    let data = program.folder.path().join("sandbox");
    let line = [&["sandbox", "--data", data.to_str().unwrap()], args].concat();
    let output = program.run(&line, b"");
    assert_eq!(output.status.code(), Some(1), "{args:?}");
    String::from_utf8(output.stderr).unwrap()
}

fn says(key: &str, args: &[(&str, String)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    Texts::of(Lang::Nl).say(key, &args)
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_still_there_after_a_kill_until_a_reset() {
    let program = Program::new("nl");
    let folder = program.folder.path().join("sandbox");
    let path = [("path", folder.to_string_lossy().into_owned())];
    let first = Running::start(&program, &["--port", "0"]);
    let (guild, channel) = first.ids().await;
    let messages = format!("/channels/{channel}/messages");
    first.call(reqwest::Method::POST, &messages, &json!({"content": "Welkom in de klas"})).await;
    first.wait_commands().await;
    assert!(refused(&program, &[]).contains(&says("sandbox-folder-in-use", &path)));
    assert!(refused(&program, &["--reset"]).contains(&says("sandbox-folder-in-use", &path)));
    tokio::time::sleep(Duration::from_secs(1)).await;
    drop(first);

    let second = Running::start(&program, &["--port", "0"]);
    assert_eq!(second.ids().await, (guild.clone(), channel));
    assert_eq!(second.get(&messages).await[0]["content"], "Welkom in de klas");
    second.wait_commands().await;
    assert!(folder.join("sandbox.db").is_file() && !program.database().exists(), "a database of its own");
    drop(second);

    fs::write(folder.join("world.json"), "{").unwrap();
    let damaged = [("path", folder.join("world.json").to_string_lossy().into_owned())];
    let numbers = [("line", "1".to_owned()), ("column", "1".to_owned())];
    let said = says("sandbox-folder-damaged", &[damaged.as_slice(), &numbers].concat());
    assert!(refused(&program, &[]).contains(&said));
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    let third = Running::start(&program, &["--port", "0", "--reset"]);
    assert_ne!(third.ids().await.0, guild);
    assert!(folder.join("notes.txt").exists());
}

#[test]
fn the_address_is_told_and_a_warning_where_others_reach_it() {
    let program = Program::new("nl");
    // Taken by this test, or by somebody else already.
    let taken = TcpListener::bind((Ipv4Addr::UNSPECIFIED, SANDBOX_PORT));
    let running = Running::start(&program, &["--listen", "0.0.0.0"]);
    let port = running.address.rsplit(':').next().unwrap();
    assert_eq!(running.address, format!("http://127.0.0.1:{port}"));
    let other = [("taken", SANDBOX_PORT.to_string()), ("port", port.to_owned())];
    assert!(running.said.contains(&says("sandbox-port-other", &other)), "{}", running.said);
    let open = [("address", format!("0.0.0.0:{port}"))];
    assert!(running.said.contains(&says("sandbox-listen-warning", &open)), "{}", running.said);
    assert_eq!(running.said.lines().count(), 3, "and nothing else: {}", running.said);
    let elsewhere = Program::new("nl");
    assert!(refused(&elsewhere, &["--port", port]).contains(&says("sandbox-port-taken", &[("port", port.to_owned())])));
    drop((running, taken));
}
