//! Units of numbers: a sign or a word before or after.

use super::lang::Rules;
use super::number::Unit;
use super::token::Token;

/// A unit and what of the text it takes, the number included.
struct Measured {
    unit: Unit,
    start: usize,
    end: usize,
    n_words_before: usize,
    n_words_after: usize,
}

/// Gives each number the unit behind it, or else the one before it that no other number has.
pub(super) fn add(text: &str, tokens: &mut [Token], rules: &Rules) {
    for idx in 0..tokens.len() {
        if tokens.get(idx).is_none_or(|token| token.quantity.is_none()) {
            continue;
        }
        let measured = after(text, tokens, idx, rules).or_else(|| before(text, tokens, idx, rules));
        let quantity = tokens.get_mut(idx).and_then(|token| token.quantity.as_mut());
        if let (Some(measured), Some(quantity)) = (measured, quantity) {
            quantity.unit = Some(measured.unit);
            quantity.start = measured.start;
            quantity.end = measured.end;
            quantity.n_words_before = measured.n_words_before;
            quantity.n_words_after = measured.n_words_after;
        }
    }
}

fn after(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Measured> {
    let number = tokens.get(idx)?.span;
    let rest = text.get(number.end..)?;
    let trimmed = rest.trim_start_matches(is_space);
    let at = number.end + rest.len() - trimmed.len();
    let of = |unit, end, n_words_after| Measured { unit, start: number.start, end, n_words_before: 0, n_words_after };
    for (sign, unit) in [('€', Unit::Euro), ('%', Unit::Percent)] {
        if trimmed.starts_with(sign) {
            return Some(of(unit, at + sign.len_utf8(), 0));
        }
    }
    let is_near = |last: &&Token| {
        text.get(number.end..last.span.end).is_some_and(|between| !between.contains(['.', ';', '\n', '(']))
    };
    let next = tokens.get(idx + 1).filter(is_near)?;
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

fn before(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Measured> {
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

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}')
}
