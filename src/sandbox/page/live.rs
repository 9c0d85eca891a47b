//! The live stream: what changes in front of a person, as it changes.

use std::convert::Infallible;

use axum::extract::{Query, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::mpsc;
use tokio_stream::Stream;
use tokio_stream::wrappers::ReceiverStream;

use super::seat::{DM, Seat};
use super::{Page, inspector, notices, shown};
use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::log::Happening;
use crate::sandbox::world::World;
use crate::sandbox::world::commands::Command;
use crate::sandbox::world::people::ChannelKind;

/// How many events may wait for a slow browser.
const WAITING: usize = 64;

#[derive(Deserialize)]
pub(super) struct Wanted {
    /// The newest revision of the inspector that the page has; none when the pane is closed.
    inspector: Option<u64>,
}

/// What the page shows besides messages.
#[derive(Debug, PartialEq, Serialize)]
pub(super) struct Status {
    online: bool,
    /// Differs when commands were registered or removed.
    commands: String,
    locale: String,
}

impl Status {
    pub(super) fn of(page: &Page, seat: &Seat) -> Self {
        page.shared.look(|world: &World| Self {
            online: world.sessions.is_online(),
            commands: world.commands.iter().fold(0_u64, |all, command| all.wrapping_add(version(command))).to_string(),
            locale: world.person(seat.person.id()).map(|person| person.locale.clone()).unwrap_or_default(),
        })
    }
}

type Events = mpsc::Sender<Result<Event, Infallible>>;

/// Opens the stream.
pub(super) async fn follow(
    State(page): State<Page>,
    Query(wanted): Query<Wanted>,
    seat: Seat,
) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let (sender, receiver) = mpsc::channel(WAITING);
    tokio::spawn(tell(page, seat, wanted.inspector, sender));
    Sse::new(ReceiverStream::new(receiver)).keep_alive(KeepAlive::default())
}

/// Tells until the browser is gone or the sandbox ends.
async fn tell(page: Page, seat: Seat, mut inspected: Option<u64>, events: Events) {
    let mut feed = page.shared.feed.subscribe();
    let mut changes = page.shared.changes();
    let mut recorded = page.recorder.watch();
    let mut noticed = page.shared.notices();
    let mut stop = page.shared.stop.subscribe();
    let mut status = Status::of(&page, &seat);
    // From here on nothing is missed: the page asks for what came before.
    let hello = Event::default().event("hello").data(json!(status).to_string());
    if events.send(Ok(hello)).await.is_err() {
        return;
    }
    recorded.mark_changed();
    noticed.mark_changed();
    loop {
        let told = tokio::select! {
            happening = feed.recv() => match happening {
                Ok(Happening::Message { id, channel, only }) => {
                    let is_addressee = only.is_none_or(|only| only == seat.person.id());
                    if is_addressee { of_message(&seat, id, channel) } else { None }
                }
                Ok(_) => None,
                Err(RecvError::Lagged(_)) => Some(Event::default().event("missed").data("")),
                Err(RecvError::Closed) => return,
            },
            _ = changes.changed() => {
                let now = Status::of(&page, &seat);
                let differs = now != status;
                status = now;
                differs.then(|| Event::default().event("status").data(json!(status).to_string()))
            }
            _ = recorded.changed(), if inspected.is_some() => {
                let seen = inspected.unwrap_or_default();
                let entries = page.recorder.after(seen);
                inspected = entries.iter().map(|entry| entry.revision).max().or(Some(seen));
                let texts = seat.texts();
                let drawn: String = entries.iter().rev().map(|entry| inspector::entry(texts, entry).into_string()).collect();
                (!drawn.is_empty()).then(|| Event::default().event("inspector").data(drawn))
            }
            _ = noticed.changed() => {
                Some(Event::default().event("notices").data(notices::notices(&page, seat.texts()).into_string()))
            }
            _ = stop.wait_for(|stopped| *stopped) => return,
            () = events.closed() => return,
        };
        if let Some(event) = told
            && events.send(Ok(event)).await.is_err()
        {
            return;
        }
    }
}

/// A message that was made, changed or removed, as far as this person sees it.
fn of_message(seat: &Seat, id: Id, channel: Id) -> Option<Event> {
    if channel != seat.channel {
        return elsewhere(seat, id, channel);
    }
    let drawn = seat.with_viewer(|viewer| shown::one(viewer, id));
    Some(match drawn {
        Some(drawn) => Event::default().event("message").data(drawn.into_string()),
        None => Event::default().event("gone").data(id.to_string()),
    })
}

/// A message in another channel that the person could open: that there is something to read.
fn elsewhere(seat: &Seat, id: Id, channel: Id) -> Option<Event> {
    let me = seat.person.id();
    let place = seat.person.shared.look(|world| {
        let message = world.shown_one(id, me).filter(|message| message.author != me)?;
        let is_dm = world.channel(message.channel)?.kind != ChannelKind::Text;
        Some(if is_dm { DM.to_owned() } else { channel.to_string() })
    })?;
    Some(Event::default().event("unread").data(place))
}

fn version(command: &Command) -> u64 {
    command.body.field("version").as_str().and_then(|version| version.parse().ok()).unwrap_or_default()
}
