//! Addresses: behind words, and bare.

use super::Inline;
use super::inline::{Found, nested};

/// The kinds of address that a link may lead to.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

/// Whether an address may be followed: never one that runs something.
pub(in super::super) fn is_safe(url: &str) -> bool {
    let rest = SCHEMES.iter().find_map(|scheme| url.strip_prefix(scheme));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control()))
}

/// `[words](address)`, with or without a title and angle brackets.
pub(super) fn masked(rest: &str, depth: usize) -> Option<Found<'_>> {
    let (words, target) = rest.strip_prefix('[')?.split_once("](")?;
    if words.trim().is_empty() || words.contains('\n') {
        return None;
    }
    let (inside, after) = target.split_once(')')?;
    let url = inside.split_whitespace().next()?;
    let url = url.strip_prefix('<').and_then(|url| url.strip_suffix('>')).unwrap_or(url);
    is_safe(url).then(|| (Inline::Link(url.to_owned(), nested(words, depth + 1)), after))
}

/// An address as typed, without the punctuation of the sentence it ends.
pub(super) fn bare(rest: &str) -> Option<Found<'_>> {
    let end = rest.find(|c: char| c.is_whitespace() || c == '<' || c == '>').unwrap_or(rest.len());
    let mut url = rest.get(..end)?;
    while let Some(last) = url.chars().next_back() {
        let closes = last == ')' && url.matches('(').count() >= url.matches(')').count();
        if closes || !".,:;!?\"')]*_~|".contains(last) {
            break;
        }
        url = url.get(..url.len() - last.len_utf8())?;
    }
    let is_link = ["http://", "https://"].iter().any(|scheme| url.len() > scheme.len() && url.starts_with(scheme));
    (is_link && is_safe(url)).then(|| {
        let after = rest.get(url.len()..).unwrap_or_default();
        (Inline::Link(url.to_owned(), vec![Inline::Text(url.to_owned())]), after)
    })
}
