//! What stands between angle brackets: names, times, emoji and addresses.

use super::Inline;
use super::inline::Found;
use super::link::is_safe;

/// How a moment can be shown.
const TIME_STYLES: &str = "tTdDfFR";
/// The longest of what can stand between angle brackets: an address.
const LONGEST: usize = 2000;

pub(super) fn angle(rest: &str) -> Option<Found<'_>> {
    let (inside, after) = rest.strip_prefix('<')?.split_once('>')?;
    if inside.len() > LONGEST || inside.contains(char::is_whitespace) && !inside.starts_with('/') {
        return None;
    }
    let id = |text: &str| text.parse().ok();
    let part = if let Some(user) = inside.strip_prefix("@!").or_else(|| plain_user(inside)) {
        Inline::User(id(user)?)
    } else if let Some(role) = inside.strip_prefix("@&") {
        Inline::Role(id(role)?)
    } else if let Some(channel) = inside.strip_prefix('#') {
        Inline::Channel(id(channel)?)
    } else if let Some(command) = inside.strip_prefix('/') {
        let (name, number) = command.rsplit_once(':')?;
        number.parse::<u64>().ok()?;
        Inline::Command(name.to_owned())
    } else if let Some(time) = inside.strip_prefix("t:") {
        time_of(time)?
    } else if let Some(emoji) = inside.strip_prefix("a:").or_else(|| inside.strip_prefix(':')) {
        let (name, number) = emoji.split_once(':')?;
        number.parse::<u64>().ok()?;
        Inline::Emoji(name.to_owned())
    } else if is_safe(inside) {
        Inline::Link(inside.to_owned(), vec![Inline::Text(inside.to_owned())])
    } else {
        return None;
    };
    Some((part, after))
}

fn plain_user(inside: &str) -> Option<&str> {
    inside.strip_prefix('@').filter(|user| !user.starts_with('&'))
}

fn time_of(time: &str) -> Option<Inline> {
    let (seconds, style) = time.split_once(':').unwrap_or((time, "f"));
    let mut styles = style.chars();
    let style = styles.next().filter(|style| TIME_STYLES.contains(*style))?;
    let seconds: i64 = seconds.parse().ok()?;
    // A moment that no calendar knows stays as typed.
    let is_known = jiff::Timestamp::from_second(seconds).is_ok();
    (is_known && styles.next().is_none()).then_some(Inline::Time(seconds, style))
}
