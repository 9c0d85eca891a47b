//! Which events the bot's intents cover.

const GUILDS: u64 = 1;
const GUILD_MEMBERS: u64 = 1 << 1;
const GUILD_PRESENCES: u64 = 1 << 8;
const GUILD_MESSAGES: u64 = 1 << 9;
const DIRECT_MESSAGES: u64 = 1 << 12;
pub(in crate::sandbox) const MESSAGE_CONTENT: u64 = 1 << 15;
/// Every bit that means something.
const KNOWN: u64 = 0x0331_FFFF;

/// Intents that Discord gives only to bots it has reviewed.
pub(super) const PRIVILEGED: u64 = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;

/// Whether a bitset has bits that mean nothing.
pub(super) fn are_invalid(intents: u64) -> bool {
    intents & !KNOWN != 0
}

/// Whether an event reaches a session with these intents.
pub(super) fn cover(intents: u64, event: &str, in_guild: bool) -> bool {
    match event {
        "GUILD_CREATE" | "CHANNEL_CREATE" | "GUILD_ROLE_CREATE" => intents & GUILDS != 0,
        "MESSAGE_CREATE" | "MESSAGE_UPDATE" | "MESSAGE_DELETE" if in_guild => intents & GUILD_MESSAGES != 0,
        "MESSAGE_CREATE" | "MESSAGE_UPDATE" | "MESSAGE_DELETE" => intents & DIRECT_MESSAGES != 0,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_need_the_intent_of_their_place() {
        // (intents, event, in a guild, covered)
        let cases = [
            (GUILDS, "INTERACTION_CREATE", true, true),
            (0, "INTERACTION_CREATE", false, true),
            (GUILDS, "GUILD_CREATE", true, true),
            (0, "GUILD_CREATE", true, false),
            (GUILDS | DIRECT_MESSAGES, "MESSAGE_CREATE", true, false),
            (GUILDS | DIRECT_MESSAGES, "MESSAGE_CREATE", false, true),
            (GUILD_MESSAGES, "MESSAGE_UPDATE", true, true),
            (GUILD_MESSAGES, "MESSAGE_DELETE", false, false),
        ];
        for (intents, event, in_guild, covered) in cases {
            assert_eq!(cover(intents, event, in_guild), covered, "{intents:b} {event}");
        }
    }
}
