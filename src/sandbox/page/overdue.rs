//! Interactions that the bot leaves waiting, told when their time is over.

use std::collections::HashSet;
use std::sync::Arc;

use tokio::sync::broadcast::error::RecvError;
use tokio::time::timeout_at;

use crate::sandbox::ids::Id;
use crate::sandbox::json::Fields;
use crate::sandbox::log::Happening;
use crate::sandbox::shared::Shared;
use crate::sandbox::world::World;
use crate::sandbox::world::messages::Message;

/// Watches every interaction from now on, until the sandbox ends.
pub(super) fn watch(shared: &Arc<Shared>) {
    let (shared, mut feed, mut stop) = (Arc::clone(shared), shared.feed.subscribe(), shared.stop.subscribe());
    tokio::spawn(async move {
        // An event may come twice.
        let mut followed = HashSet::new();
        loop {
            let happening = tokio::select! {
                happening = feed.recv() => happening,
                _ = stop.wait_for(|stopped| *stopped) => return,
            };
            match happening {
                Ok(Happening::Event { name, payload, .. }) if name == "INTERACTION_CREATE" => {
                    let id = payload.field("id").as_str().and_then(|id| id.parse().ok());
                    if let Some(id) = id.filter(|id| followed.insert(*id)) {
                        tokio::spawn(follow(Arc::clone(&shared), id));
                    }
                }
                Ok(_) | Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return,
            }
        }
    });
}

/// Waits as long as a first response may take, and then as long as a promised message may.
async fn follow(shared: Arc<Shared>, id: Id) {
    let Some(created) = shared.look(|world| world.interactions.get(&id).map(|known| known.created)) else { return };
    let times = &shared.options.times;
    let mut stop = shared.stop.subscribe();
    let is_answered = |shared: &Shared| shared.look(|world| world.interactions.get(&id)?.answer.clone());
    if shared.wait(times.first_response.saturating_sub(created.elapsed()), is_answered).await.is_none() {
        let waited = times.first_response;
        return shared.look(|world| world.sessions.tell_watchers(Happening::Unanswered { interaction: id, waited }));
    }
    let ends = created + times.token_life;
    if timeout_at(ends, stop.wait_for(|stopped| *stopped)).await.is_ok() {
        return;
    }
    shared.look(|world| {
        if let Some(message) = promised(world, id) {
            world.sessions.tell_watchers(message.touched());
        }
    });
}

/// The message that an interaction still waits for.
fn promised(world: &World, interaction: Id) -> Option<&Message> {
    let original = world.interactions.get(&interaction)?.original?;
    world.messages.get(&original).filter(|message| message.is_thinking())
}

/// Whether nobody can send any more what the message promises: the token for it has come to its end.
pub(super) fn is_broken_promise(world: &World, message: &Message) -> bool {
    let origin = message.origin.as_ref().and_then(|origin| world.interactions.get(&origin.interaction));
    message.is_thinking() && origin.is_none_or(|known| known.created.elapsed() >= world.options.times.token_life)
}
