//! The sandbox, driven by the unmodified Discord client library.

mod support;

use repliek::sandbox::{Sandbox, SandboxOptions};
use support::tiny_bot::TinyBot;

#[tokio::test(flavor = "multi_thread")]
async fn a_slash_command_gets_its_answer() {
    let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
    let bot = TinyBot::start(&sandbox).await;
    let sanne = sandbox.person("Sanne").unwrap();

    let handle = sanne.command("drill start", &[("kind", "complaint")]).unwrap();
    let message = handle.message().await.unwrap();
    assert_eq!(message.content, "nl: complaint");
    assert!(message.ephemeral);

    assert!(sandbox.violations().is_empty(), "{:#?}", sandbox.violations());
    bot.stop().await;
    sandbox.shutdown().await;
}
