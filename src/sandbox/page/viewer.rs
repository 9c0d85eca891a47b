//! Who looks, and what they read in whose language.

use crate::engine::lang::Lang;
use crate::i18n::{self, Texts, Value};
use crate::sandbox::ids::Id;
use crate::sandbox::world::World;
use crate::sandbox::world::people::PersonRecord;

/// A person in front of the page, and the world as it is.
#[derive(Clone, Copy)]
pub(super) struct Viewer<'a> {
    pub(super) world: &'a World,
    pub(super) me: &'a PersonRecord,
    pub(super) texts: &'static Texts,
}

impl<'a> Viewer<'a> {
    pub(super) fn new(world: &'a World, me: &'a PersonRecord) -> Self {
        Self { world, me, texts: texts_of(&me.locale) }
    }

    /// A message of the page itself.
    pub(super) fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        self.texts.say(key, args)
    }

    /// The display name of a person or the bot.
    pub(super) fn name(&self, id: Id) -> Option<String> {
        if id == self.world.app_id {
            let user = self.world.bot_user();
            return user.get("username").and_then(|name| name.as_str()).map(str::to_owned);
        }
        self.world.person(id).map(|person| person.name.clone())
    }
}

/// That the bot is not there: not yet, or not any more.
pub(super) fn away(viewer: &Viewer<'_>) -> String {
    viewer.say(if viewer.world.sessions.was_online() { "page-offline" } else { "page-starting" }, &[])
}

/// The words for a person whose Discord speaks this; English where we do not.
pub(super) fn texts_of(locale: &str) -> &'static Texts {
    Texts::of(i18n::lang_of(locale).unwrap_or(Lang::En))
}
