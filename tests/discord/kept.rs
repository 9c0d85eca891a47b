//! Sandbox and bot end together and begin again on the same folder.

use std::path::Path;
use std::time::Duration;

use repliek::app::App;
use repliek::discord::Bot;
use repliek::engine::lang::Lang;
use repliek::i18n::Texts;
use repliek::sandbox::{ClientRefusal, Folder, Message, Person, RateLimits, Sandbox, SandboxOptions, Times};
use repliek::store::{Location, Store};
use tempfile::TempDir;

use crate::support::discord::{answer, config, fixture, open_modal, press, start};
use crate::{DRILL, GOOD, OFFER};

struct Run {
    sandbox: Sandbox,
    bot: Bot,
    store: Store,
}

impl Run {
    async fn on(folder: &Path) -> Self {
        let times = Times { patience: Duration::from_secs(30), ..Times::default() };
        let kept = Some(Folder::open(folder).unwrap());
        let options =
            SandboxOptions { folder: kept, rate_limits: RateLimits::off(), times, ..SandboxOptions::default() };
        let sandbox = Sandbox::start(options).await.unwrap();
        let store = Store::open(&Location::Sqlite(folder.join("repliek.db"))).await.unwrap();
        let config = config(sandbox.token(), &sandbox.base_url());
        let bot = Bot::start(&config, App::new(store.clone(), fixture())).await.unwrap();
        assert!(sandbox.wait_online().await && sandbox.wait_command("drill").await, "the bot came online");
        Self { sandbox, bot, store }
    }

    async fn end(self) {
        assert!(self.sandbox.violations().is_empty(), "{:#?}", self.sandbox.violations());
        self.bot.stop().await;
        self.store.close().await;
        self.sandbox.shutdown().await;
    }

    async fn again(self, folder: &Path) -> Self {
        self.end().await;
        Self::on(folder).await
    }

    fn sanne(&self) -> Person {
        self.sandbox.person("Sanne").unwrap()
    }

    /// The newest message that Sanne sees in class, as it lies there.
    fn newest(&self) -> Message {
        self.sanne().visible_messages(self.sandbox.channel_id()).pop().unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_goes_on_at_the_old_message_after_a_restart() {
    let folder = TempDir::new().unwrap();
    let run = Run::on(folder.path()).await;
    let card = start(&run.sanne(), &[DRILL]).await;
    let run = run.again(folder.path()).await;
    let old = run.newest();
    assert_eq!((old.id, old.text()), (card.id, card.text()));
    assert!(old.ephemeral);
    let hinted = press(&run.sanne(), &old, "hint").await;

    let run = run.again(folder.path()).await;
    assert_eq!(run.newest().text(), hinted.text());
    let modal = open_modal(&run.sanne(), &run.newest()).await;

    // What somebody was typing meanwhile can be sent afterwards, and only by them.
    let run = run.again(folder.path()).await;
    let emma = run.sandbox.person("Emma").unwrap();
    assert_eq!(emma.submit(&modal, &[("text", GOOD)]).unwrap_err(), ClientRefusal::NoModal);
    let second = run.sanne().submit(&modal, &[("text", GOOD)]).unwrap().message().await.unwrap();
    assert!(second.text().contains("En wat nu"), "{}", second.text());

    let run = run.again(folder.path()).await;
    let third = answer(&run.sanne(), &run.newest(), OFFER).await;
    assert!(third.text().contains("klinkt beter"), "{}", third.text());

    let run = run.again(folder.path()).await;
    let bye = "Mijn excuses. Heel erg bedankt voor het bellen. Een fijne dag gewenst.";
    let last = answer(&run.sanne(), &run.newest(), bye).await;
    assert!(last.text().contains("9,8"), "the hint is remembered: {}", last.text());

    // What was sent as a file is there again, too.
    press(&run.sanne(), &last, "file").await;
    let sent = run.newest().attachments;
    let run = run.again(folder.path()).await;
    let kept = run.newest().attachments;
    assert_eq!(kept.len(), 1);
    assert!(!kept[0].bytes.is_empty());
    assert_eq!((kept[0].id, &kept[0].bytes), (sent[0].id, &sent[0].bytes));
    run.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drill_in_direct_messages_goes_on_after_a_restart() {
    let folder = TempDir::new().unwrap();
    let run = Run::on(folder.path()).await;
    let sanne = run.sanne();
    let card = start(&sanne, &[DRILL]).await;
    press(&sanne, &card, "dm").await;
    let direct = sanne.dm_channel();
    let run = run.again(folder.path()).await;
    let sanne = run.sanne();
    assert_eq!(sanne.dm_channel(), direct);
    let before = sanne.visible_messages(direct).len();
    sanne.dm(GOOD);
    let bot = run.sandbox.application_id();
    let reply =
        sanne.wait_message(direct, |message| message.author_id == bot && message.text().contains("En wat nu")).await;
    let type_here = Texts::of(Lang::Nl).say("discord-dm-type", &[]);
    assert!(reply.is_some_and(|reply| reply.content.contains(&type_here)), "in her own language");
    assert_eq!(sanne.visible_messages(direct).len(), before + 2);
    run.end().await;
}
