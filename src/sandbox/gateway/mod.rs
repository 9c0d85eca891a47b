//! The gateway: one websocket per shard, from HELLO to the close code.

mod disturb;
mod intents;
mod redact;
pub(super) mod sessions;

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{CloseFrame, Message as Frame, WebSocket};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::log::{Frame as Said, Happening};
use super::shared::Shared;
use crate::sandbox::json::Fields;
pub use disturb::Gateway;
use sessions::{Outgoing, ResumeRefusal, Sender};

/// How many heartbeats may be missed before the connection is closed.
const MISSED_HEARTBEATS: u32 = 2;

/// How often the bot may send something on one connection, and in which time.
const MOST_FRAMES: u32 = 120;
const FRAMES_PER: Duration = Duration::from_mins(1);
/// The longest frame that Discord reads, in bytes.
const MAX_FRAME: usize = 4096;

/// Why the sandbox or the bot ended the connection.
enum End {
    Close(u16, &'static str),
    Drop,
    /// The bot closed the connection with this code and reason.
    Closed(u16, String),
}

impl End {
    fn told(&self) -> Happening {
        let (by_bot, code, reason) = match self {
            Self::Close(code, reason) => (false, Some(*code), (*reason).to_owned()),
            Self::Closed(code, reason) => (true, Some(*code), reason.clone()),
            Self::Drop => (false, None, String::new()),
        };
        Happening::Closed { by_bot, code, reason }
    }
}

/// One connection, before or after it identified.
struct Connection {
    shared: Arc<Shared>,
    /// Its number, and the way to it.
    own: (u64, Sender),
    opened_session: bool,
    /// Since when frames are counted, and how many came.
    counted: (Instant, u32),
}

/// Serves one connection until either side ends it.
pub(super) async fn serve(shared: Arc<Shared>, version: Option<String>, mut socket: WebSocket) {
    if version.as_deref() != Some("10") {
        let end = End::Close(4012, "Invalid API version.");
        shared.look(|world| world.sessions.tell_watchers(end.told()));
        return close(&mut socket, 4012, "Invalid API version.").await;
    }
    let (mut connection, mut outgoing) = Connection::open(&shared);
    let mut stop = shared.stop.subscribe();
    let interval = shared.options.times.heartbeat;
    let mut alive_until = Instant::now() + interval * MISSED_HEARTBEATS;
    let millis = u64::try_from(interval.as_millis()).unwrap_or(u64::MAX);
    connection.send(10, &json!({"heartbeat_interval": millis}));
    let end = loop {
        let next = tokio::select! {
            frame = socket.recv() => match frame {
                Some(Ok(Frame::Text(text))) => {
                    alive_until = Instant::now() + interval * MISSED_HEARTBEATS;
                    connection.receive(&text)
                }
                Some(Ok(Frame::Close(frame))) => {
                    let (code, reason) =
                        frame.map_or((1005, String::new()), |frame| (frame.code, frame.reason.to_string()));
                    ControlFlow::Break(End::Closed(code, reason))
                }
                Some(Ok(_)) => ControlFlow::Continue(()),
                Some(Err(_)) | None => ControlFlow::Break(End::Drop),
            },
            Some(outgoing) = outgoing.recv() => match outgoing {
                Outgoing::Frame(frame) => match socket.send(Frame::Text(frame.into())).await {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(_) => ControlFlow::Break(End::Drop),
                },
                Outgoing::Close(code, reason) => ControlFlow::Break(End::Close(code, reason)),
                Outgoing::Drop => ControlFlow::Break(End::Drop),
            },
            () = tokio::time::sleep_until(alive_until) => {
                ControlFlow::Break(End::Close(4009, "Session timed out."))
            }
            _ = stop.changed() => ControlFlow::Break(End::Close(1001, "")),
        };
        if let ControlFlow::Break(end) = next {
            break end;
        }
    };
    let goodbye = matches!(end, End::Closed(1000 | 1001, _) | End::Close(4009, _));
    shared.change(|world| {
        world.sessions.detach(connection.own.0, goodbye);
        world.sessions.tell_watchers(end.told());
    });
    if let End::Close(code, reason) = end {
        close(&mut socket, code, reason).await;
    }
}

async fn close(socket: &mut WebSocket, code: u16, reason: &'static str) {
    let frame = CloseFrame { code, reason: reason.into() };
    // The other side may be gone already.
    let _ = socket.send(Frame::Close(Some(frame))).await;
}

/// A frame that is no event.
fn control(op: u64, payload: &Value) -> String {
    json!({"op": op, "d": payload, "s": null, "t": null}).to_string()
}

impl Connection {
    fn open(shared: &Arc<Shared>) -> (Self, mpsc::UnboundedReceiver<Outgoing>) {
        let (sender, outgoing) = mpsc::unbounded_channel();
        let number = shared.change(|world| world.sessions.next_connection());
        let counted = (Instant::now(), 0);
        (Self { shared: Arc::clone(shared), own: (number, sender), opened_session: false, counted }, outgoing)
    }

    fn send(&self, op: u64, payload: &Value) {
        self.shared.look(|world| world.sessions.send(&self.own, op, payload));
    }

    /// Tells watchers what the bot sent.
    fn note(&self, op: Option<u64>, payload: &Value) {
        let mut payload = payload.clone();
        redact::redact(&mut payload, &self.shared.options.token);
        let said = Said { connection: self.own.0, from_bot: true, op, payload };
        self.shared.look(|world| world.sessions.tell_watchers(Happening::Frame(said)));
    }

    /// Whether this is one frame more than the bot may send in a while.
    fn is_over_limit(&mut self) -> bool {
        let now = Instant::now();
        if now.duration_since(self.counted.0) >= FRAMES_PER {
            self.counted = (now, 0);
        }
        self.counted.1 += 1;
        self.counted.1 > MOST_FRAMES
    }

    fn receive(&mut self, text: &str) -> ControlFlow<End> {
        let refuse = |code, reason| ControlFlow::Break(End::Close(code, reason));
        let frame = serde_json::from_str::<Value>(text).ok().filter(|_| text.len() <= MAX_FRAME);
        let payload = frame.as_ref().map_or(&Value::Null, |frame| frame.field("d"));
        let op = frame.as_ref().and_then(|frame| frame.field("op").as_u64());
        self.note(op, payload);
        if self.is_over_limit() {
            return refuse(4008, "Rate limited.");
        }
        if frame.is_none() {
            return refuse(4002, "Error while decoding payload.");
        }
        match op {
            Some(Said::HEARTBEAT) => {
                self.shared.change(|world| {
                    world.sessions.heartbeat(self.own.0, payload.as_u64());
                    world.sessions.send(&self.own, Said::HEARTBEAT_ACK, &Value::Null);
                });
                ControlFlow::Continue(())
            }
            Some(2 | 6) if self.opened_session => refuse(4005, "Already authenticated."),
            Some(2) => self.identify(payload),
            Some(6) => self.resume(payload),
            Some(3 | 4 | 8 | 31) if !self.opened_session => refuse(4003, "Not authenticated."),
            // Presences, voice and member requests are taken and lead to nothing.
            Some(3 | 4 | 8 | 31) => ControlFlow::Continue(()),
            _ => refuse(4001, "Unknown opcode."),
        }
    }

    fn knows_token(&self, payload: &Value) -> bool {
        let token = payload.field("token").as_str().unwrap_or_default();
        token.trim_start_matches("Bot ") == self.shared.options.token
    }

    fn identify(&mut self, payload: &Value) -> ControlFlow<End> {
        let refuse = |code, reason| ControlFlow::Break(End::Close(code, reason));
        self.shared.change(|world| {
            let mut recorded = payload.clone();
            if let Some(fields) = recorded.as_object_mut() {
                fields.remove("token");
            }
            world.sessions.identifies.push(recorded);
        });
        if !self.knows_token(payload) {
            return refuse(4004, "Authentication failed.");
        }
        let Some(intents) = payload.field("intents").as_u64() else {
            return refuse(4013, "Invalid intent(s).");
        };
        if intents::are_invalid(intents) {
            return refuse(4013, "Invalid intent(s).");
        }
        if intents & intents::PRIVILEGED & !self.shared.options.granted_intents != 0 {
            return refuse(4014, "Disallowed intent(s).");
        }
        let shard = match payload.field("shard") {
            Value::Null => (0, 1),
            pair => match (pair[0].as_u64(), pair[1].as_u64()) {
                (Some(shard), Some(n_shards)) if shard < n_shards => (shard, n_shards),
                _ => return refuse(4010, "Invalid shard."),
            },
        };
        self.opened_session = true;
        let connection = self.own.clone();
        self.shared.change(|world| {
            let session = world.sessions.open(connection, intents, shard);
            let is_home = (world.guild_id.get() >> 22) % shard.1.max(1) == shard.0;
            let sees_guild = is_home && intents::cover(intents, "GUILD_CREATE", true);
            let mut guilds = Vec::new();
            if sees_guild {
                guilds.push(json!({"id": world.guild_id, "unavailable": true}));
            }
            let ready = json!({
                "v": 10, "user": world.bot_user(), "guilds": guilds, "session_id": session,
                "resume_gateway_url": world.gateway_url(), "shard": [shard.0, shard.1],
                "application": {"id": world.app_id, "flags": 0}, "private_channels": [], "relationships": [],
            });
            world.sessions.send_in(&session, "READY", &ready);
            if sees_guild {
                let guild = world.guild_create();
                world.sessions.send_in(&session, "GUILD_CREATE", &guild);
            }
        });
        ControlFlow::Continue(())
    }

    fn resume(&mut self, payload: &Value) -> ControlFlow<End> {
        if !self.knows_token(payload) {
            return ControlFlow::Break(End::Close(4004, "Authentication failed."));
        }
        let session = payload.field("session_id").as_str().unwrap_or_default();
        let seen = payload.field("seq").as_u64().unwrap_or_default();
        let connection = self.own.clone();
        let resumed = self.shared.change(|world| {
            world.sessions.resumes.push(json!({"session_id": session, "seq": seen}));
            world.sessions.resume(session, seen, connection)
        });
        match resumed {
            Ok(()) => {
                self.opened_session = true;
                ControlFlow::Continue(())
            }
            Err(ResumeRefusal::BadSequence) => ControlFlow::Break(End::Close(4007, "Invalid seq.")),
            Err(ResumeRefusal::Unknown) => {
                self.send(9, &json!(false));
                ControlFlow::Continue(())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::Sandbox;
    use crate::sandbox::options::SandboxOptions;

    /// The close code that the last of these frames leads to.
    fn close_code(connection: &mut Connection, frames: &[&str]) -> Option<u16> {
        let mut code = None;
        for frame in frames {
            code = match connection.receive(frame) {
                ControlFlow::Break(End::Close(code, _)) => Some(code),
                _ => None,
            };
        }
        code
    }

    fn next(outgoing: &mut mpsc::UnboundedReceiver<Outgoing>) -> Value {
        match outgoing.try_recv() {
            Ok(Outgoing::Frame(frame)) => serde_json::from_str(&frame).unwrap(),
            other => panic!("{other:?}"),
        }
    }

    const IDENTIFY: &str = r#"{"op": 2, "d": {"token": "sandbox-token", "intents": 4097, "shard": [0, 1]}}"#;

    #[tokio::test]
    async fn faults_of_the_bot_have_their_codes() {
        let cases: [(&[&str], Option<u16>); 15] = [
            (&["{"], Some(4002)),
            (&[r#"{"op": 77}"#], Some(4001)),
            (&[r#"{"op": 3, "d": {}}"#], Some(4003)),
            (&[r#"{"op": 2, "d": {"token": "other", "intents": 1}}"#], Some(4004)),
            (&[r#"{"op": 2, "d": {"token": "sandbox-token"}}"#], Some(4013)),
            (&[r#"{"op": 2, "d": {"token": "sandbox-token", "intents": 1073741824}}"#], Some(4013)),
            (&[r#"{"op": 2, "d": {"token": "sandbox-token", "intents": 2}}"#], Some(4014)),
            (&[r#"{"op": 2, "d": {"token": "sandbox-token", "intents": 256}}"#], Some(4014)),
            (&[r#"{"op": 2, "d": {"token": "sandbox-token", "intents": 32768}}"#], Some(4014)),
            (&[r#"{"op": 2, "d": {"token": "sandbox-token", "intents": 1, "shard": [1, 1]}}"#], Some(4010)),
            (&[IDENTIFY, IDENTIFY], Some(4005)),
            (&[r#"{"op": 6, "d": {"token": "other"}}"#], Some(4004)),
            (&[IDENTIFY], None),
            (&[IDENTIFY, r#"{"op": 3, "d": {}}"#], None),
            (&[r#"{"op": 1, "d": null}"#], None),
        ];
        let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
        for (frames, expected) in cases {
            let (mut connection, _outgoing) = Connection::open(&sandbox.shared);
            assert_eq!(close_code(&mut connection, frames), expected, "{frames:?}");
        }
        sandbox.shutdown().await;
    }

    #[tokio::test]
    async fn a_resume_replays_in_order_and_once() {
        let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
        let (mut first, mut outgoing) = Connection::open(&sandbox.shared);
        assert!(first.receive(IDENTIFY).is_continue());
        let ready = next(&mut outgoing);
        assert_eq!((&ready["t"], &ready["s"]), (&json!("READY"), &json!(1)));
        assert_eq!(next(&mut outgoing)["t"], "GUILD_CREATE");
        assert!(first.receive(r#"{"op": 1, "d": 2}"#).is_continue());
        assert_eq!(next(&mut outgoing)["op"], 11);

        sandbox.shared.change(|world| world.sessions.detach(first.own.0, false));
        for n in 3..6 {
            assert!(sandbox.gateway().dispatch("X", &json!(n)));
        }
        let (mut second, mut outgoing) = Connection::open(&sandbox.shared);
        let session = ready["d"]["session_id"].as_str().unwrap();
        let resume =
            |seq: u64| json!({"op": 6, "d": {"token": "sandbox-token", "session_id": session, "seq": seq}}).to_string();
        assert_eq!(close_code(&mut second, &[&resume(9)]), Some(4007));
        assert!(second.receive(&resume(3)).is_continue());
        let replayed: Vec<Value> = (0..3).map(|_| next(&mut outgoing)).collect();
        let seen: Vec<(&Value, &Value)> = replayed.iter().map(|frame| (&frame["s"], &frame["t"])).collect();
        let expected = [(json!(4), json!("X")), (json!(5), json!("X")), (json!(6), json!("RESUMED"))];
        let expected: Vec<(&Value, &Value)> = expected.iter().map(|(seq, name)| (seq, name)).collect();
        assert_eq!(seen, expected);

        sandbox.shared.change(|world| world.sessions.detach(second.own.0, true));
        assert!(!sandbox.gateway().dispatch("X", &json!(7)), "the bot said goodbye");
        let (mut third, mut outgoing) = Connection::open(&sandbox.shared);
        assert!(third.receive(&resume(6)).is_continue());
        let refused = next(&mut outgoing);
        assert_eq!((&refused["op"], &refused["d"]), (&json!(9), &json!(false)));
        sandbox.shutdown().await;
    }

    #[tokio::test]
    async fn watchers_hear_all_that_is_said() {
        let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
        let mut feed = sandbox.subscribe();
        let (mut first, _held) = Connection::open(&sandbox.shared);
        for frame in [IDENTIFY, r#"{"op": 1, "d": 2}"#] {
            assert!(first.receive(frame).is_continue());
        }
        sandbox.gateway().dispatch("X", &json!(1));
        sandbox.gateway().ask_reconnect();
        sandbox.shared.change(|world| world.sessions.detach(first.own.0, false));
        sandbox.gateway().dispatch("X", &json!(2));
        let (mut second, _held_too) = Connection::open(&sandbox.shared);
        let resume = r#"{"op": 6, "d": {"token": "sandbox-token", "session_id": "session-2", "seq": 3}}"#;
        for frame in [resume, r#"{"op": 77}"#, "{"] {
            let _ = second.receive(frame);
        }
        second.shared.change(|world| world.sessions.detach(second.own.0, true));
        sandbox.gateway().dispatch("X", &json!(3));
        let mut heard = Vec::new();
        while let Ok(happening) = feed.try_recv() {
            assert!(!format!("{happening:?}").contains("sandbox-token"), "{happening:?}");
            heard.push(match happening {
                Happening::Event { name, delivery, .. } => format!("{name} {delivery:?}"),
                Happening::Frame(frame) => {
                    let way = if frame.from_bot { "from" } else { "to" };
                    format!("{way} {} {}", frame.connection, frame.name().unwrap_or("?"))
                }
                _ => continue,
            });
        }
        let expected = [
            "from 1 IDENTIFY",
            "READY Sent",
            "GUILD_CREATE Sent",
            "from 1 HEARTBEAT",
            "to 1 HEARTBEAT_ACK",
            "X Sent",
            "to 1 RECONNECT",
            "X Kept",
            "from 3 RESUME",
            "X Replayed",
            "RESUMED Sent",
            "from 3 ?",
            "from 3 ?",
            "X Untaken",
        ];
        assert_eq!(heard, expected);
        sandbox.shutdown().await;
    }

    #[tokio::test]
    async fn a_bot_that_says_too_much_is_turned_away() {
        let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
        let (mut connection, _held) = Connection::open(&sandbox.shared);
        assert_eq!(close_code(&mut connection, &[r#"{"op": 1, "d": null}"#; 120]), None);
        assert_eq!(close_code(&mut connection, &[r#"{"op": 1, "d": null}"#]), Some(4008));
        let (mut connection, _held) = Connection::open(&sandbox.shared);
        let long = json!({"op": 1, "d": "x".repeat(4096)}).to_string();
        assert_eq!(close_code(&mut connection, &[&long]), Some(4002));
        sandbox.shutdown().await;
    }

    #[tokio::test]
    async fn each_shard_gets_its_own() {
        let sandbox = Sandbox::start(SandboxOptions::default()).await.unwrap();
        let home = (sandbox.guild_id().get() >> 22) % 2;
        let shards: Vec<_> = (0..2)
            .map(|shard| {
                let (mut connection, mut outgoing) = Connection::open(&sandbox.shared);
                let identify = json!({"op": 2, "d": {"token": "sandbox-token", "intents": 4097, "shard": [shard, 2]}});
                assert!(connection.receive(&identify.to_string()).is_continue());
                assert_eq!(next(&mut outgoing)["t"], "READY");
                if shard == home {
                    assert_eq!(next(&mut outgoing)["t"], "GUILD_CREATE");
                }
                (connection, outgoing)
            })
            .collect();
        sandbox.gateway().dispatch("X", &Value::Null);
        sandbox.person("Sanne").unwrap().dm("x");
        for (shard, (_connection, mut outgoing)) in (0..2).zip(shards) {
            let names: Vec<Value> = std::iter::from_fn(|| match outgoing.try_recv() {
                Ok(Outgoing::Frame(frame)) => Some(serde_json::from_str::<Value>(&frame).unwrap()["t"].clone()),
                _ => None,
            })
            .collect();
            let mut expected = Vec::new();
            expected.extend((shard == home).then_some("X"));
            expected.extend((shard == 0).then_some("MESSAGE_CREATE"));
            assert_eq!(names, expected, "shard {shard}");
        }
        sandbox.shutdown().await;
    }
}
