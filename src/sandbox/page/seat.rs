//! Who somebody is on the page and where they look: both stand in the address, so that each tab is a person.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};

use super::viewer::Viewer;
use super::{Page, accepted};
use crate::i18n::Texts;
use crate::sandbox::ids::Id;
use crate::sandbox::person::Person;
use crate::sandbox::shared::Shared;
use crate::sandbox::views::Message;
use crate::sandbox::world::World;
use crate::sandbox::world::people::ChannelKind;

/// The last part of the address of the direct messages with the bot.
pub(super) const DM: &str = "dm";

/// A person in front of a channel that their Discord shows.
pub(super) struct Seat {
    pub(super) person: Person,
    pub(super) channel: Id,
    pub(super) in_dm: bool,
}

impl Seat {
    /// The seat of an address; none where there is no such person or they do not see the channel.
    pub(super) fn find(shared: &Arc<Shared>, person: &str, channel: &str) -> Option<Self> {
        let id: Id = person.parse().ok()?;
        shared.look(|world| world.person(id).map(drop))?;
        let person = Person { shared: Arc::clone(shared), id };
        if channel == DM {
            // Looking again is no change of the world.
            let kind = ChannelKind::Dm(id);
            let known = |world: &World| world.channels.iter().find(|place| place.kind == kind).map(|place| place.id);
            let channel = shared.look(known).unwrap_or_else(|| person.dm_channel());
            return Some(Self { person, channel, in_dm: true });
        }
        let channel: Id = channel.parse().ok()?;
        let kind = shared.look(|world| world.channel(channel).map(|place| place.kind))?;
        let in_dm = kind != ChannelKind::Text;
        (!in_dm || kind == ChannelKind::Dm(id)).then_some(Self { person, channel, in_dm })
    }

    /// The channel as it stands in addresses.
    pub(super) fn place(&self) -> String {
        if self.in_dm { DM.to_owned() } else { self.channel.to_string() }
    }

    /// Looks at the world with this person's eyes.
    pub(super) fn with_viewer<T: Default>(&self, look: impl FnOnce(&Viewer<'_>) -> T) -> T {
        self.person.shared.look(|world| match world.person(self.person.id()) {
            Some(me) => look(&Viewer::new(world, me)),
            None => T::default(),
        })
    }

    /// A message of this channel, if the person sees it.
    pub(super) fn see(&self, message: &str) -> Option<Message> {
        let seen = self.person.see(message.parse().ok()?)?;
        (seen.channel_id == self.channel).then_some(seen)
    }

    /// Gives who was given no language of their own that of the browser that comes first.
    pub(super) fn meet(&self, headers: &HeaderMap) {
        let (id, shared) = (self.person.id(), &self.person.shared);
        let Some(locale) = accepted::locale(headers) else { return };
        if shared.look(|world| world.would_meet(id, locale)) {
            shared.change(|world| world.meet(id, locale));
        }
    }

    /// The page's words for this person.
    pub(super) fn texts(&self) -> &'static Texts {
        super::viewer::texts_of(&self.person.locale())
    }
}

impl FromRequestParts<Page> for Seat {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, page: &Page) -> Result<Self, StatusCode> {
        let path = Path::<HashMap<String, String>>::from_request_parts(parts, page).await;
        let Path(path) = path.map_err(|_| StatusCode::NOT_FOUND)?;
        let part = |name: &str| path.get(name).map(String::as_str);
        let person = part("person").ok_or(StatusCode::NOT_FOUND)?;
        let class = || page.shared.look(World::class_channel).to_string();
        let channel = part("channel").map_or_else(class, str::to_owned);
        Self::find(&page.shared, person, &channel).ok_or(StatusCode::NOT_FOUND)
    }
}
