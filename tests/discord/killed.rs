//! The program itself, killed at any moment: what was acknowledged is there at the next start.

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use repliek::sandbox::{RateLimits, Sandbox, SandboxOptions, Times};
use tempfile::TempDir;

use crate::support::discord::{answer, command, open_modal, press, start};
use crate::{DRILL, GOOD, OFFER};

const FIXTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/dialogues");
/// A word of each cue of the drill.
const CUES: [&str; 3] = ["scherven", "En wat nu", "klinkt beter"];

/// `repliek bot`, in a process of its own.
struct Process<'a> {
    sandbox: &'a Sandbox,
    folder: &'a TempDir,
    child: Child,
}

impl<'a> Process<'a> {
    async fn start(sandbox: &'a Sandbox, folder: &'a TempDir) -> Self {
        sandbox.forget_requests();
        let child = Command::new(env!("CARGO_BIN_EXE_repliek"))
            .env("REPLIEK_DICTIONARIES", "off")
            .args(["bot", "--dialogues", FIXTURE])
            .env("DATABASE_URL", folder.path().join("repliek.db"))
            .env("DISCORD_TOKEN", sandbox.token())
            .env("DISCORD_PROXY", sandbox.base_url())
            .env_remove("REPLIEK_LOG")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        assert!(sandbox.wait_request(|request| request.method == "PUT").await.is_some(), "the bot is there");
        Self { sandbox, folder, child }
    }

    async fn killed_and_started(mut self) -> Self {
        self.kill();
        let (sandbox, folder) = (self.sandbox, self.folder);
        Self::start(sandbox, folder).await
    }

    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process<'_> {
    fn drop(&mut self) {
        // It may be dead already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

async fn sandbox() -> Sandbox {
    let times = Times { patience: Duration::from_mins(1), ..Times::default() };
    Sandbox::start(SandboxOptions { rate_limits: RateLimits::off(), times, ..SandboxOptions::default() }).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_between_any_two_steps_the_bot_goes_on() {
    let (sandbox, folder) = (sandbox().await, TempDir::new().unwrap());
    let sanne = sandbox.person("Sanne").unwrap();
    let process = Process::start(&sandbox, &folder).await;
    start(&sanne, &[DRILL]).await;
    let process = process.killed_and_started().await;
    let card = command(&sanne, "drill resume").await;
    assert!(card.text().contains(CUES[0]), "{}", card.text());
    press(&sanne, &card, "hint").await;
    let process = process.killed_and_started().await;
    let card = command(&sanne, "drill resume").await;
    answer(&sanne, &card, GOOD).await;
    let process = process.killed_and_started().await;
    let card = command(&sanne, "drill resume").await;
    assert!(card.text().contains(CUES[1]), "{}", card.text());
    answer(&sanne, &card, OFFER).await;
    let process = process.killed_and_started().await;
    let card = command(&sanne, "drill resume").await;
    assert!(card.text().contains(CUES[2]), "{}", card.text());
    let last = answer(&sanne, &card, "Mijn excuses. Heel erg bedankt voor het bellen. Een fijne dag gewenst.").await;
    assert!(last.text().contains("9,8"), "the hint is remembered: {}", last.text());
    drop(process);
    sandbox.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_it_marks_the_bot_keeps_what_it_acknowledged() {
    let (sandbox, folder) = (sandbox().await, TempDir::new().unwrap());
    let mut process = Process::start(&sandbox, &folder).await;
    for (idx, wait) in [0_u64, 2, 5, 10, 20, 60].into_iter().enumerate() {
        let person = sandbox.add_person(&repliek::sandbox::PersonSpec::student(&format!("P{idx}"), "nl"));
        let card = start(&person, &[DRILL]).await;
        let modal = open_modal(&person, &card).await;
        sandbox.forget_requests();
        person.submit(&modal, &[("text", GOOD)]).unwrap();
        tokio::time::sleep(Duration::from_millis(wait)).await;
        process.kill();
        let is_acknowledged = sandbox.requests().iter().any(|request| request.path.ends_with("/callback"));
        process = Process::start(&sandbox, &folder).await;
        let card = command(&person, "drill resume").await;
        let is_stored = card.text().contains(CUES[1]);
        assert!(is_stored || card.text().contains(CUES[0]), "{}", card.text());
        assert!(is_stored || !is_acknowledged, "acknowledged after {wait} ms, and lost");
    }
    drop(process);
    sandbox.shutdown().await;
}
