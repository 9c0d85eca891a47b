//! Numbers in words: *vijftien euro*, *twenty-five percent*, *quatre-vingt-dix*, *treinta y nueve*.
//!
//! They count where a number is looked for, and are words in all else.

use super::lang::{Class, Rules};
use super::number::{Micros, ONE, Quantity};
use super::token::Token;
use super::unit;

/// The number in words of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spelled {
    value: u8,
    /// It is another word too (*neuf*, new), and a number only behind tens or before its unit.
    is_shared: bool,
}

/// The words of one, two and so on to nine before tens: *vijfentwintig* is *vijf*, *en* and *twintig*.
const UNITS: std::ops::RangeInclusive<u8> = 1..=9;

/// The numbers of a language's list, `twee=2 acht?=8`, `?` for a word that is another one too; and, where a word joins units
/// to their tens, what that makes.
pub(super) fn numbers(list: &'static str, link: &'static str) -> Vec<(String, Spelled)> {
    let entries = list.split_whitespace().filter_map(|entry| entry.split_once('='));
    let entries = entries.filter_map(|(word, value)| {
        let spelled = Spelled { value: value.parse().ok()?, is_shared: word.ends_with('?') };
        Some((word.trim_end_matches('?'), spelled))
    });
    let tens = entries.clone().filter(|(_, tens)| tens.is_tens());
    let joined = tens.flat_map(|(tens, Spelled { value: ten, .. })| {
        let units = entries.clone().filter(|(_, unit)| UNITS.contains(&unit.value) && !link.is_empty());
        units.map(move |(word, unit)| {
            (format!("{word}{link}{tens}"), Spelled { value: ten + unit.value, is_shared: false })
        })
    });
    entries.clone().map(|(word, spelled)| (word.to_owned(), spelled)).chain(joined).collect()
}

impl Spelled {
    /// Whether units may hang on it: twenty to ninety.
    fn is_tens(self) -> bool {
        (20..100).contains(&self.value) && self.value.is_multiple_of(10)
    }
}

/// Gives each number in words what it means and its unit.
pub(super) fn add(text: &str, tokens: &mut [Token], rules: &Rules) {
    for idx in 0..tokens.len() {
        if tokens.get(idx).is_none_or(|token| token.spelled.is_none()) {
            continue;
        }
        let Some(quantity) = quantity(text, tokens, idx, rules) else { continue };
        if let Some(token) = tokens.get_mut(idx) {
            token.quantity_in_words = Some(Box::new(quantity));
        }
    }
}

fn quantity(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Quantity> {
    let spelled = |idx: usize| tokens.get(idx).and_then(|token| token.spelled);
    let is_joined = |idx: usize| {
        idx.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| before.hyphened)
            || tokens.get(idx).is_some_and(|token| token.spaced)
    };
    let links =
        |idx: usize| is_joined(idx) && tokens.get(idx).is_some_and(|word| word.traits.classes.has(Class::Joining));
    let (first, own) = (tokens.get(idx)?, spelled(idx)?);
    // The second word of *twenty-five* is no number of its own.
    let before = if idx.checked_sub(1).is_some_and(links) { idx.checked_sub(2) } else { idx.checked_sub(1) };
    let hangs_on = is_joined(idx) && before.and_then(spelled).is_some_and(Spelled::is_tens);
    if hangs_on && own.value < 20 {
        return None;
    }
    let (mut value, mut last) = (own.value, idx);
    // *quatre-vingts*
    if value == 4 && is_joined(idx + 1) && spelled(idx + 1).is_some_and(|next| next.value == 20) {
        (value, last) = (80, idx + 1);
    }
    let next = last + 1 + usize::from(links(last + 1));
    let most = match value {
        60 | 80 => 20,
        10 | 20 | 30 | 40 | 50 | 70 | 90 => 10,
        _ => 0,
    };
    if let Some(more) = spelled(next).filter(|more| more.value < most && is_joined(next)) {
        (value, last) = (value + more.value, next);
    }
    let measured = unit::after(text, tokens, last, rules).or_else(|| unit::before(text, tokens, idx, rules));
    if measured.is_none() && (last > idx || first.spelled?.is_shared) {
        return None;
    }
    let end = tokens.get(last)?.span.end;
    let n_words_before = measured.as_ref().map_or(0, |measured| measured.n_words_before);
    let n_words_after = last - idx + measured.as_ref().map_or(0, |measured| measured.n_words_after);
    Some(Quantity {
        values: [Micros::from(value) * ONE].into_iter().collect(),
        unit: measured.as_ref().map(|measured| measured.unit),
        start: measured.as_ref().map_or(first.span.start, |measured| measured.start.min(first.span.start)),
        end: measured.as_ref().map_or(end, |measured| measured.end.max(end)),
        n_words_before,
        n_words_after: n_words_after.min(unit::MAX_WORDS_AFTER - n_words_before),
    })
}

impl Rules {
    /// What a folded word means as a number.
    pub(super) fn spelled(&self, folded: &str) -> Option<Spelled> {
        self.numbers.get(folded).copied()
    }
}
