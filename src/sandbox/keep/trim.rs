//! What is too old or too much to keep: a sandbox that runs for a year stays small.

use std::collections::{HashMap, HashSet};

use crate::sandbox::ids::Id;
use crate::sandbox::world::World;
use crate::sandbox::world::interactions::{Answer, InteractionKind};

/// How many messages a channel keeps, the newest.
const MESSAGES: usize = 2_000;
/// How many bytes all attachments together may have, the newest counted first.
const BYTES: usize = 64 * 1024 * 1024;

/// Forgets the oldest messages of each channel, files that no message has, and interactions that nothing refers to.
pub(super) fn trim(world: &mut World) {
    let mut counts: HashMap<Id, usize> = HashMap::new();
    let mut old = Vec::new();
    for (id, message) in world.messages.iter().rev() {
        let count = counts.entry(message.channel).or_default();
        *count += 1;
        if *count > MESSAGES {
            old.push(*id);
        }
    }
    for id in old {
        world.messages.remove(&id);
    }
    trim_files(world);
    trim_interactions(world);
}

fn trim_files(world: &mut World) {
    let mut left = BYTES;
    let mut kept = HashSet::new();
    let mut attached: Vec<Id> =
        world.messages.values().flat_map(|message| &message.attachments).map(|file| file.id).collect();
    attached.sort_unstable();
    for id in attached.into_iter().rev() {
        let size = world.files.get(&id).map_or(0, |file| file.bytes.len());
        let Some(rest) = left.checked_sub(size) else { break };
        left = rest;
        kept.insert(id);
    }
    world.files.retain(|id, _| kept.contains(id));
}

fn trim_interactions(world: &mut World) {
    // Twice its life: until then the bot hears that a token has expired, not that there was none.
    let life = world.options.times.token_life * 2;
    let origins = world.messages.values().filter_map(|message| message.origin.as_ref());
    let answered: HashSet<Id> = origins.map(|origin| origin.interaction).collect();
    world.interactions.retain(|id, interaction| {
        let says_more = interaction.kind == InteractionKind::Command || interaction.answer == Some(Answer::Deferred);
        (says_more && answered.contains(id)) || interaction.created.elapsed() <= life
    });
    let known = &world.interactions;
    world.tokens.retain(|_, id| known.contains_key(id));
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, SocketAddr};
    use std::time::Duration;

    use tokio::sync::broadcast;

    use super::*;
    use crate::sandbox::gateway::sessions::Sessions;
    use crate::sandbox::options::SandboxOptions;
    use crate::sandbox::world::messages::{Attachment, Message, StoredFile};

    fn world() -> World {
        let sessions = Sessions::new(Duration::ZERO, 0, broadcast::Sender::new(1));
        World::new(&SandboxOptions::default(), SocketAddr::from((Ipv4Addr::LOCALHOST, 1)), sessions)
    }

    fn post(world: &mut World, channel: Id, n_bytes: Option<usize>) -> Id {
        let mut message = Message::new(world.ids.mint(), channel, world.app_id);
        if let Some(size) = n_bytes {
            let (id, url) = (world.ids.mint(), String::new());
            let filename = "verslag.csv".to_owned();
            world.files.insert(id, StoredFile { content_type: None, bytes: vec![0; size].into() });
            message.attachments.push(Attachment { id, filename, description: None, content_type: None, size, url });
        }
        let id = message.id;
        world.messages.insert(id, message);
        id
    }

    #[test]
    fn each_channel_keeps_its_newest_messages() {
        let mut world = world();
        let (busy, quiet) = (world.class_channel(), world.ids.mint());
        let old = post(&mut world, quiet, None);
        let all: Vec<Id> = (0..MESSAGES + 3).map(|_| post(&mut world, busy, None)).collect();
        trim(&mut world);
        assert_eq!(world.messages.len(), MESSAGES + 1);
        assert!(world.messages.contains_key(&old));
        assert_eq!(
            all.iter().filter(|id| !world.messages.contains_key(id)).collect::<Vec<_>>(),
            [&all[0], &all[1], &all[2]]
        );
    }

    #[test]
    fn the_newest_files_stay_within_the_bound() {
        let mut world = world();
        let channel = world.class_channel();
        for _ in 0..5 {
            post(&mut world, channel, Some(BYTES / 4));
        }
        let orphan = world.ids.mint();
        world.files.insert(orphan, StoredFile { content_type: None, bytes: vec![1].into() });
        trim(&mut world);
        let oldest = world.messages.values().next().unwrap().attachments[0].id;
        assert_eq!((world.files.len(), world.messages.len()), (4, 5));
        assert!(!world.files.contains_key(&orphan) && !world.files.contains_key(&oldest));
    }
}
