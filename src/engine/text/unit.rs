//! Units of numbers: a sign or a word before or after.

use super::fold::is_alphanumeric;
use super::lang::{Class, Rules};
use super::number::{Micros, ONE, Unit};
use super::token::{Token, n_types};

/// How many words behind a number count as part of it at most: the rest of *44 euro en 96 cent* is what a phrase skips.
pub(super) const MAX_WORDS_AFTER: usize = 2;

/// A unit and what of the text it takes, the number included.
pub(super) struct Measured {
    pub unit: Unit,
    pub start: usize,
    pub end: usize,
    pub n_words_before: usize,
    pub n_words_after: usize,
}

/// Gives each number the unit behind it, or else the one before it that no other number has.
pub(super) fn add(text: &str, tokens: &mut [Token], rules: &Rules) {
    if tokens.iter().all(|token| token.quantity.is_none()) {
        return;
    }
    let mut n_types = n_types(tokens);
    for idx in 0..tokens.len() {
        if tokens.get(idx).is_none_or(|token| token.quantity.is_none()) {
            continue;
        }
        let measured = after(text, tokens, idx, rules)
            .or_else(|| before(text, tokens, idx, rules))
            .or_else(|| with_dash(text, tokens, idx));
        let with_cents = measured.as_ref().and_then(|measured| cents(text, tokens, idx, measured, rules));
        n_types += usize::from(spell_hour(text, tokens, idx, n_types, rules));
        let hour = hour(text, tokens, idx, rules);
        let Some(quantity) = tokens.get_mut(idx).and_then(|token| token.quantity.as_mut()) else { continue };
        quantity.values.extend(hour);
        if let Some(measured) = measured {
            quantity.unit = Some(measured.unit);
            quantity.start = measured.start;
            quantity.end = measured.end;
            quantity.n_words_before = measured.n_words_before;
            quantity.n_words_after = measured.n_words_after;
            if let Some((value, end, n_words)) = with_cents {
                quantity.values.push(value);
                quantity.end = end;
                quantity.n_words_after = MAX_WORDS_AFTER.min(quantity.n_words_after + n_words);
            }
        }
    }
}

/// The unit behind a number, whose last word this is.
pub(super) fn after(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Measured> {
    let number = tokens.get(idx)?.span;
    let rest = text.get(number.end..)?;
    let trimmed = behind_dash(rest).unwrap_or(rest).trim_start_matches(is_space);
    let at = number.end + rest.len() - trimmed.len();
    let of = |unit, end, n_words_after| Measured { unit, start: number.start, end, n_words_before: 0, n_words_after };
    for (sign, unit) in [('€', Unit::Euro), ('%', Unit::Percent)] {
        if trimmed.starts_with(sign) {
            return Some(of(unit, at + sign.len_utf8(), 0));
        }
    }
    let is_near =
        |last: &&Token| text.get(at..last.span.end).is_some_and(|between| !between.contains(['.', ';', '\n', '(']));
    let next = tokens.get(idx + 1).filter(|next| next.quantity.is_none()).filter(is_near)?;
    if rules.euro.contains(next.folded()) {
        return Some(of(Unit::Euro, next.span.end, 1));
    }
    let stands_here = |phrase: &&Vec<&str>| {
        let words = tokens.get(idx + 1..=idx + phrase.len()).unwrap_or_default();
        words.len() == phrase.len() && words.iter().zip(phrase.iter()).all(|(word, part)| word.folded() == *part)
    };
    let phrase = rules.percent.iter().find(stands_here)?;
    let last = tokens.get(idx + phrase.len()).filter(is_near)?;
    Some(of(Unit::Percent, last.span.end, phrase.len()))
}

/// The unit before a number that no other number has.
pub(super) fn before(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Measured> {
    let number = tokens.get(idx)?.span;
    let before = text.get(..number.start)?.trim_end_matches(is_space);
    let earlier = |n: usize| idx.checked_sub(n).and_then(|idx| tokens.get(idx));
    let is_free = |start: usize, owner: Option<&Token>| {
        owner.and_then(|owner| owner.quantity.as_ref()).is_none_or(|quantity| quantity.end <= start)
    };
    let of =
        |start, n_words_before| Measured { unit: Unit::Euro, start, end: number.end, n_words_before, n_words_after: 0 };
    if let Some(rest) = before.strip_suffix('€') {
        return is_free(rest.len(), earlier(1)).then(|| of(rest.len(), 0));
    }
    let word = earlier(1).filter(|word| word.span.end == before.len() && rules.euro.contains(word.folded()))?;
    is_free(word.span.start, earlier(2)).then(|| of(word.span.start, 1))
}

/// What stands behind the dash for no cents: `15,-`, `15.--`.
fn behind_dash(rest: &str) -> Option<&str> {
    let dashes = rest.strip_prefix([',', '.'])?;
    let behind = dashes.trim_start_matches(['-', '–', '—']);
    (behind.len() < dashes.len() && !behind.starts_with(is_alphanumeric)).then_some(behind)
}

/// `15,-` alone is an amount of money.
fn with_dash(text: &str, tokens: &[Token], idx: usize) -> Option<Measured> {
    let number = tokens.get(idx)?.span;
    let behind = behind_dash(text.get(number.end..)?)?;
    let end = text.len() - behind.len();
    Some(Measured { unit: Unit::Euro, start: number.start, end, n_words_before: 0, n_words_after: 0 })
}

/// What an amount means with the cents behind its unit, *15 euro 50*, *15 euro and 50 cents*; where it ends then, and how
/// many words more it takes. What counts something itself is no cents.
fn cents(
    text: &str,
    tokens: &[Token],
    idx: usize,
    measured: &Measured,
    rules: &Rules,
) -> Option<(Micros, usize, usize)> {
    let number = tokens.get(idx).filter(|_| measured.unit == Unit::Euro)?;
    let whole = number.quantity.as_ref().and_then(|quantity| quantity.values.first().copied())?;
    let behind = idx + measured.n_words_after + 1;
    let link = tokens.get(behind).filter(|word| word.traits.classes.has(Class::Joining));
    let at = behind + usize::from(link.is_some());
    let cents = tokens.get(at)?;
    let is_blank_to = |end: usize, next: &Token| text.get(end..next.span.start) == Some(" ");
    let name = tokens.get(at + 1).filter(|word| is_blank_to(cents.span.end, word));
    let name = name.filter(|word| rules.cents.contains(word.folded()));
    let digits = cents.span.of(text);
    let is_cents =
        (digits.len() == 2 || digits.len() == 1 && name.is_some()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let is_behind = match link {
        Some(link) => is_blank_to(measured.end, link) && is_blank_to(link.span.end, cents),
        None => is_blank_to(measured.end, cents),
    };
    // Without a name a sign before the first number says nothing of the next: *€ 15 50*.
    let has_unit_between = link.is_none() && measured.end > number.span.end;
    let is_alone = after(text, tokens, at, rules).is_none() && whole % ONE == 0;
    let is_meant = is_cents && is_behind && is_alone && (name.is_some() || has_unit_between);
    let value = digits.parse::<Micros>().ok().filter(|_| is_meant)?;
    let end = name.map_or(cents.span.end, |name| name.span.end);
    Some((whole + value * ONE / 100, end, at - behind + 1 + usize::from(name.is_some())))
}

/// Lets the letter behind a number stand for the word that it shortens, which gets this number: *9u* is *9 uur*, and no
/// *u*. Whether it does.
fn spell_hour(text: &str, tokens: &mut [Token], idx: usize, number: usize, rules: &Rules) -> bool {
    let Some(end) = tokens.get(idx).map(|number| number.span.end) else { return false };
    let Some(next) = tokens.get_mut(idx + 1) else { return false };
    let gap = text.get(end..next.span.start).unwrap_or_default();
    let may_stand_apart = gap == " " && !rules.is_closed(next.folded());
    let words = rules.hour(next.folded()).filter(|_| gap.is_empty() || may_stand_apart);
    if let Some(words) = words {
        next.read_as(words, number, rules);
    }
    words.is_some()
}

/// The hour of *9.30 uur*.
fn hour(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Micros> {
    let (number, next) = (tokens.get(idx)?, tokens.get(idx + 1)?);
    let (hours, minutes) = number.span.of(text).split_once(['.', ','])?;
    let is_clock = hours.len() <= 2 && minutes.len() == 2 && minutes.starts_with(|c: char| c < '6') && minutes != "00";
    let is_hour = rules.is_hour(next.folded()) && text.get(number.span.end..next.span.start).is_some_and(is_blank);
    hours.parse::<Micros>().ok().filter(|_| is_clock && is_hour).map(|hours| hours * ONE)
}

fn is_blank(gap: &str) -> bool {
    gap.chars().all(is_space)
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}')
}
