//! What is still there when a sandbox is started on the folder of an earlier one.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::Caller;
use crate::sandbox::world::interactions::Answer;
use crate::sandbox::{ClientRefusal, Folder, FolderError, Id, RateLimits, Sandbox, SandboxOptions, StartError};

fn options(folder: &Path) -> SandboxOptions {
    let folder = Some(Folder::open(folder).unwrap());
    SandboxOptions { folder, rate_limits: RateLimits::off(), ..SandboxOptions::default() }
}

async fn caller(folder: &Path) -> Caller {
    Caller::start_with(options(folder)).await
}

/// The same sandbox after its process has ended and another has begun.
async fn again(caller: Caller, folder: &Path) -> Sandbox {
    caller.sandbox.shutdown().await;
    Sandbox::start(options(folder)).await.unwrap()
}

fn world(folder: &Path) -> String {
    fs::read_to_string(folder.join("world.json")).unwrap()
}

#[tokio::test]
async fn people_places_commands_and_messages_stay() {
    let folder = TempDir::new().unwrap();
    let before = caller(folder.path()).await;
    let (sanne, channel) = (before.sanne(), before.sandbox.add_channel("vragen"));
    let role = before.sandbox.add_role("Groep A", 0);
    sanne.set_locale("fr");
    sanne.give_role(role);
    sanne.dm("Goedemiddag");
    before.sandbox.person("Emma").unwrap().set_dms_closed(true);
    let secret = before.command();
    let body = json!({"type": 4, "data": {"content": "alleen voor jou", "flags": 64}});
    assert_eq!(before.call("POST", &secret.callback, &body).await.0, 204);
    let update = before.click().await;
    before.call("POST", &update.callback, &json!({"type": 7, "data": {"content": "anders"}})).await;
    let (ids, commands) = ((before.sandbox.guild_id(), before.sandbox.application_id()), before.sandbox.commands());
    let (class, direct) = (before.sandbox.channel_id(), sanne.dm_channel());
    let seen = |sandbox: &Sandbox| {
        let sanne = sandbox.person("Sanne").unwrap();
        [class, channel, direct].map(|channel| sanne.visible_messages(channel))
    };
    let shown = seen(&before.sandbox);
    assert_eq!(shown.each_ref().map(Vec::len), [2, 0, 1]);

    let after = again(before, folder.path()).await;
    assert_eq!((after.guild_id(), after.application_id()), ids);
    assert_eq!((after.channel_id(), after.commands()), (class, commands));
    assert_eq!(seen(&after), shown);
    assert!(shown[0][0].ephemeral && shown[0][1].edited);
    let yusuf = after.person("Yusuf").unwrap();
    assert_eq!(yusuf.visible_messages(class).len(), 1, "what is for one person stays so");
    assert_eq!(after.person("Sanne").unwrap().locale(), "fr");
    assert_eq!((after.teachers().len(), after.students().len()), (1, 3));
    let newest = shown.iter().flatten().map(|message| message.id).max().unwrap();
    assert!(yusuf.say(class, "hoi").id > newest, "new ids come after the old");
    after.shutdown().await;
}

#[tokio::test]
async fn what_a_message_answers_is_told_as_before() {
    let folder = TempDir::new().unwrap();
    let before = caller(folder.path()).await;
    let used = before.command();
    before.call("POST", &used.callback, &json!({"type": 4, "data": {"content": "x"}})).await;
    let clicked = before.click().await;
    before.call("POST", &clicked.callback, &json!({"type": 4, "data": {"content": "y"}})).await;
    let path = before.messages();
    let (_, listed) = before.call("GET", &path, &Value::Null).await;
    assert_eq!(listed[0]["interaction_metadata"]["interacted_message_id"], listed[1]["id"]);

    let client = before.client.clone();
    let sandbox = again(before, folder.path()).await;
    let after = Caller { sandbox, client };
    assert_eq!(after.call("GET", &path, &Value::Null).await.1, listed);
    after.sandbox.shutdown().await;
}

#[tokio::test]
async fn tokens_and_promises_end_with_the_process() {
    let folder = TempDir::new().unwrap();
    let before = caller(folder.path()).await;
    let promised = before.command();
    before.call("POST", &promised.callback, &json!({"type": 5, "data": {"flags": 64}})).await;
    let answered = before.command();
    before.call("POST", &answered.callback, &json!({"type": 4, "data": {"content": "x"}})).await;
    let late = before.command();
    before.call("POST", &late.callback, &json!({"type": 5, "data": {"flags": 64}})).await;
    before.call("PATCH", &format!("{}/messages/@original", late.webhook), &json!({"content": "beloofd"})).await;
    let asked = before.command();
    let sanne = before.sanne();
    assert_eq!(sanne.visible_messages(before.sandbox.channel_id()).len(), 3);

    let client = before.client.clone();
    let sandbox = again(before, folder.path()).await;
    let after = Caller { sandbox, client };
    let left = after.sanne().visible_messages(after.sandbox.channel_id());
    assert_eq!(left.iter().map(|message| message.content.as_str()).collect::<Vec<_>>(), ["x", "beloofd"]);
    assert!(left.iter().all(|message| !message.is_thinking()));
    let was_promised = after.sandbox.shared.look(|world| {
        let known = world.interactions.values().find(|known| known.answer == Some(Answer::Deferred));
        known.and_then(|known| known.original)
    });
    assert_eq!(was_promised, Some(left[1].id), "so that it does not count as changed");
    let body = json!({"content": "laat"});
    for webhook in [&promised.webhook, &answered.webhook] {
        let (status, refused) = after.call("POST", webhook, &body).await;
        assert_eq!((status, &refused["code"]), (404, &json!(10_015)));
    }
    let (status, refused) = after.call("POST", &asked.callback, &json!({"type": 4, "data": body})).await;
    assert_eq!((status, &refused["code"]), (404, &json!(10_062)));
    after.sandbox.shutdown().await;
}

#[tokio::test]
async fn buttons_of_old_messages_work() {
    let folder = TempDir::new().unwrap();
    let before = caller(folder.path()).await;
    let clicked = before.click().await;
    assert!(!clicked.handle.was_delivered(), "nobody is online here");
    let after = again(before, folder.path()).await;
    let sanne = after.person("Sanne").unwrap();
    let old = sanne.visible_messages(after.channel_id()).remove(0);
    assert!(sanne.click(&old, "b").is_ok());
    assert_eq!(sanne.click(&old, "c").unwrap_err(), ClientRefusal::NoComponent("c".into()));
    after.shutdown().await;
}

#[tokio::test]
async fn files_are_served_at_the_new_address() {
    let folder = TempDir::new().unwrap();
    let before = caller(folder.path()).await;
    let payload = json!({"embeds": [{"title": "x", "image": {"url": "attachment://a.csv"}}], "attachments": [
        {"id": 0, "filename": "a.csv", "description": "Cijfers"}]});
    let (kind, body) = super::form(&payload, ("a.csv", "text/csv"), b"a;b\n1;2\n");
    let path = before.messages();
    let sent = before.request("POST", &path).header("content-type", kind).body(body);
    assert_eq!(super::read(sent).await.0, 200);
    let old = before.sanne().visible_messages(before.sandbox.channel_id()).remove(0);
    let address = before.sandbox.base_url();

    let after = again(before, folder.path()).await;
    assert_ne!(after.base_url(), address, "another port");
    let message = after.person("Sanne").unwrap().visible_messages(after.channel_id()).remove(0);
    let file = &message.attachments[0];
    assert!(file.url.starts_with(&after.base_url()) && !file.url.starts_with(&address), "{}", file.url);
    assert_eq!(message.embeds[0].image.as_ref(), Some(&file.url));
    assert_eq!((file.bytes.as_slice(), &file.description), (b"a;b\n1;2\n".as_slice(), &old.attachments[0].description));
    let served = reqwest::get(&file.url).await.unwrap().bytes().await.unwrap();
    assert_eq!(served.as_ref(), b"a;b\n1;2\n");

    // A message that is gone takes its file along.
    let (id, stored) = (message.id, folder.path().join("files").join(format!("attachment-{}", file.id)));
    assert!(stored.is_file());
    let caller = Caller { sandbox: after, client: reqwest::Client::new() };
    assert_eq!(caller.call("DELETE", &format!("{path}/{id}"), &Value::Null).await.0, 204);
    caller.sandbox.shutdown().await;
    assert!(!stored.exists());
}

#[tokio::test]
async fn addresses_of_earlier_versions_become_such_as_nobody_can_guess() {
    let folder = TempDir::new().unwrap();
    let before = caller(folder.path()).await;
    let payload = json!({"embeds": [{"title": "x", "image": {"url": "attachment://a.csv"}}]});
    let (kind, body) = super::form(&payload, ("a.csv", "text/csv"), b"a;b");
    let path = before.messages();
    let sent = super::read(before.request("POST", &path).header("content-type", kind).body(body)).await.1;
    let address = sent["attachments"][0]["url"].as_str().unwrap().to_owned();
    let plain = address.split('?').next().unwrap();
    before.sandbox.shutdown().await;
    let kept = world(folder.path());
    fs::write(folder.path().join("world.json"), kept.replace(&address, plain)).unwrap();

    let after = Sandbox::start(options(folder.path())).await.unwrap();
    let seen = |sandbox: &Sandbox| sandbox.person("Sanne").unwrap().visible_messages(sandbox.channel_id()).remove(0);
    let message = seen(&after);
    let file = &message.attachments[0];
    assert!(file.url.contains("/a.csv?hm=") && file.url != address, "{}", file.url);
    assert_eq!(message.embeds[0].image.as_ref(), Some(&file.url));
    assert_eq!(reqwest::get(&file.url).await.unwrap().bytes().await.unwrap().as_ref(), b"a;b");
    let key = file.url.split_once('?').unwrap().1.to_owned();
    after.shutdown().await;
    let again = Sandbox::start(options(folder.path())).await.unwrap();
    assert!(seen(&again).attachments[0].url.ends_with(&key), "from then on it stays");
    again.shutdown().await;
}

#[tokio::test]
async fn what_cannot_be_kept_is_told_until_it_is_kept_again() {
    let folder = TempDir::new().unwrap();
    let caller = caller(folder.path()).await;
    let (sanne, channel) = (caller.sanne(), caller.sandbox.channel_id());
    let mut notices = caller.sandbox.shared.notices();
    let next = folder.path().join("world.json.new");
    // Whoever the tests run as: a folder cannot be written as a file.
    while fs::create_dir(&next).is_err() {
        // A save under way had it for a moment.
    }
    sanne.say(channel, "verloren?");
    let told = notices.wait_for(|notices| notices.unkept.is_some());
    let told = tokio::time::timeout(Duration::from_secs(10), told).await.unwrap().unwrap().unkept.clone().unwrap();
    assert!(
        told.path.ends_with("world.json") && told.kind == std::io::ErrorKind::IsADirectory && !told.raw.is_empty(),
        "{told:?}"
    );
    fs::remove_dir(&next).unwrap();
    // It is tried again by itself.
    let told = notices.wait_for(|notices| notices.unkept.is_none());
    assert!(tokio::time::timeout(Duration::from_secs(20), told).await.is_ok());
    assert!(world(folder.path()).contains("verloren?"));
    caller.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_change_is_on_disk_soon() {
    let folder = TempDir::new().unwrap();
    let caller = caller(folder.path()).await;
    let sanne = caller.sanne();
    for text in ["eerste", "tweede"] {
        sanne.say(caller.sandbox.channel_id(), text);
        let soon = async {
            while !world(folder.path()).contains(text) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        assert!(tokio::time::timeout(Duration::from_secs(5), soon).await.is_ok(), "{text}");
    }
    assert!(!folder.path().join("world.json.new").exists());
    caller.sandbox.shutdown().await;
}

#[tokio::test]
async fn a_folder_is_for_one_sandbox_at_a_time() {
    let folder = TempDir::new().unwrap();
    let first = caller(folder.path()).await;
    // Whoever still holds a person does not hold the folder.
    let sanne = first.sanne();
    let second = Folder::open(folder.path());
    assert!(matches!(second, Err(FolderError::InUse { folder: named }) if named == folder.path()));
    first.sandbox.shutdown().await;
    let kept = world(folder.path());
    sanne.set_locale("de");
    Sandbox::start(options(folder.path())).await.unwrap().shutdown().await;
    assert_eq!(world(folder.path()).contains("\"de\""), kept.contains("\"de\""), "the first one has ended");
}

#[tokio::test]
async fn what_cannot_be_read_is_told_and_stays() {
    let folder = TempDir::new().unwrap();
    caller(folder.path()).await.sandbox.shutdown().await;
    let (path, whole) = (folder.path().join("world.json"), world(folder.path()));
    let half: String = whole.chars().take(whole.len() / 2).collect();
    let newer = r#"{"version": 2, "rooms": []}"#;
    let strange = whole.replace("\"owner\":", "\"boss\":");
    // (what lies there, whether it is of a later version)
    for (text, is_newer) in [("", false), ("{\n  nonsense", false), (&half, false), (&strange, false), (newer, true)] {
        fs::write(&path, text).unwrap();
        let error = Sandbox::start(options(folder.path())).await.unwrap_err();
        match error {
            StartError::Folder(FolderError::Newer { file }) => assert!(is_newer && file == path, "{text}"),
            StartError::Folder(FolderError::Damaged { file, line, .. }) => {
                assert!(!is_newer && file == path, "{text}");
                assert_eq!(line, text.lines().count().max(1), "{text}");
            }
            other => panic!("{other:?}"),
        }
        assert_eq!(world(folder.path()), text, "nothing was touched");
    }
    let not_a_folder = folder.path().join("world.json");
    assert!(matches!(Folder::open(&not_a_folder), Err(FolderError::Io { .. })));
}

#[tokio::test]
async fn a_reset_takes_only_what_is_the_sandboxs_own() {
    let folder = TempDir::new().unwrap();
    let before = caller(folder.path()).await;
    let guild = before.sandbox.guild_id();
    before.sandbox.shutdown().await;
    let at = |name: &str| folder.path().join(name);
    fs::create_dir_all(at("files/77")).unwrap();
    let own = ["world.json.new", "files/attachment-123", "sandbox.db", "sandbox.db-wal"];
    let foreign = ["notes.txt", "world.json.bak", "files/20241201", "files/123.txt", "files/77/88", "repliek.db"];
    for name in own.iter().chain(&foreign) {
        fs::write(at(name), "x").unwrap();
    }
    let hold = Folder::open(folder.path()).unwrap();
    hold.reset(&["sandbox.db", "sandbox.db-wal", "sandbox.db-shm"]).unwrap();
    assert!(own.iter().chain(&["world.json"]).all(|name| !at(name).exists()));
    assert!(foreign.iter().all(|name| at(name).exists()));
    drop(hold);
    let after = Sandbox::start(options(folder.path())).await.unwrap();
    assert_ne!(after.guild_id(), guild);
    after.shutdown().await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_reset_follows_no_link() {
    let (folder, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let foreign = elsewhere.path().join("attachment-123");
    fs::write(&foreign, "x").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("files")).unwrap();
    for _ in 0..2 {
        caller(folder.path()).await.sandbox.shutdown().await;
        assert!(foreign.exists(), "a start deletes nothing");
    }
    Folder::open(folder.path()).unwrap().reset(&[]).unwrap();
    assert!(foreign.exists());
}

#[tokio::test]
async fn a_port_that_is_taken_gives_way_to_the_next() {
    let first = Sandbox::start(SandboxOptions::default()).await.unwrap();
    let port = first.address().port();
    let asked = SandboxOptions { port, ..SandboxOptions::default() };
    let refused = Sandbox::start(asked.clone()).await.unwrap_err();
    assert!(matches!(refused, StartError::Listen { address, .. } if address.port() == port));
    let next = Sandbox::start(SandboxOptions { n_ports: 50, ..asked }).await.unwrap();
    assert!(next.address().port() > port);
    next.shutdown().await;
    first.shutdown().await;
}

#[tokio::test]
async fn a_sandbox_that_everyone_reaches_is_reached_by_its_own_bot_here() {
    let options = SandboxOptions { listen: "0.0.0.0".parse().unwrap(), ..SandboxOptions::default() };
    let sandbox = Sandbox::start(options).await.unwrap();
    assert!(sandbox.address().ip().is_unspecified());
    assert_eq!(sandbox.base_url(), format!("http://127.0.0.1:{}", sandbox.address().port()));
    sandbox.shutdown().await;
}

#[test]
fn ids_are_read_as_they_are_written() {
    let id: Id = serde_json::from_str("\"175928847299117063\"").unwrap();
    assert_eq!(serde_json::to_string(&id).unwrap(), "\"175928847299117063\"");
    assert!(serde_json::from_str::<Id>("\"1a\"").is_err() && serde_json::from_str::<Id>("17").is_err());
}
