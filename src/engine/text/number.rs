//! Numbers as people type them: `44,96`, `44.96`, `1.234,50`, `44€96`, `12½`, `9h30`, `€ 44,96`, `10 %`.

use smallvec::SmallVec;

use super::fold::fold;
use super::lang::Rules;
use super::token::Form;

/// A number exactly, in millionths: marks must not hang on how a machine rounds.
pub(crate) type Micros = i128;

/// One, in [`Micros`].
pub(crate) const ONE: Micros = 1_000_000;

/// Longer runs of digits are codes, not amounts.
const MAX_DIGITS: usize = 24;

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    /// €, EUR, euro.
    Euro,
    /// %, percent.
    Percent,
}

/// A number in an answer or a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Quantity {
    /// What it can mean: `1,500` in Dutch is one and a half, and to some fifteen hundred.
    pub values: SmallVec<[Micros; 2]>,
    /// What it counts; none where nothing says so.
    pub unit: Option<Unit>,
    /// First and last byte of the number with its unit.
    pub start: usize,
    /// See `start`.
    pub end: usize,
    /// How many words before it belong to it: *EUR*.
    pub n_words_before: usize,
    /// How many words after it belong to it: *euro*, *per cent*.
    pub n_words_after: usize,
}

/// What is behind the digits of a number that counts things and is written as one word with them.
const MEASURES: &[&str] = &["x", "st", "kg", "g", "gr", "mg", "l", "ml", "cl", "cm", "mm", "m", "km", "mb", "gb", "tb"];

/// The fractions that have a sign of their own, with their decimals.
const FRACTIONS: &[(char, &str)] = &[('½', "5"), ('¼', "25"), ('¾', "75")];

/// Whether this is the sign of a fraction.
pub(crate) fn is_fraction(c: char) -> bool {
    FRACTIONS.iter().any(|(sign, _)| *sign == c)
}

/// The hours and minutes of a time: `9:30`, `9h30`, `9u30`.
pub(super) fn clock(text: &str) -> Option<(&str, &str)> {
    let (hours, minutes) = text.split_once([':', 'h', 'H', 'u', 'U'])?;
    let has_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_clock = (1..=2).contains(&hours.len()) && has_digits(hours) && minutes.len() == 2 && has_digits(minutes);
    (is_clock && minutes.starts_with(|c: char| c < '6')).then_some((hours, minutes))
}

/// What a number means that is written as one word with what it counts, or with the ending of an ordinal: `2x`, `3rd`.
pub(super) fn counted(word: &str, rules: &Rules) -> Vec<Micros> {
    let (amount, ending) = word.split_at(word.find(char::is_alphabetic).unwrap_or(word.len()));
    let ending = fold(ending);
    let counts = MEASURES.contains(&ending.as_str()) || rules.ordinals.contains(ending.as_str());
    if counts { values(amount, rules) } else { Vec::new() }
}

/// What a run of digits with the signs of numbers means; nothing where it is no number (`12.03.2024`, `1,2,3`).
///
/// A time means itself, its minutes as decimals, and its hour.
pub(crate) fn values(text: &str, rules: &Rules) -> Vec<Micros> {
    if text.len() <= MAX_DIGITS && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return scaled(text, "").into_iter().collect();
    }
    if let Some((hours, minutes)) = clock(text) {
        let mut found: Vec<Micros> = [scaled(hours, minutes), scaled(hours, "")].into_iter().flatten().collect();
        found.dedup();
        return found;
    }
    if let Some((whole, decimals)) = with_decimals(text) {
        let is_whole = whole.bytes().all(|byte| byte.is_ascii_digit()) || groups_of_three(whole);
        let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
        return (is_whole && whole.len() <= MAX_DIGITS)
            .then(|| scaled(&whole, decimals))
            .flatten()
            .into_iter()
            .collect();
    }
    let digits: String = text.chars().filter_map(|c| c.to_digit(10)).filter_map(|d| char::from_digit(d, 10)).collect();
    let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    if digits.len() > MAX_DIGITS || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return Vec::new();
    }
    let last = text.rfind(|c: char| !c.is_ascii_digit());
    let Some((whole, decimals)) = last.and_then(|at| split_around(text, at)) else {
        return scaled(&digits, "").into_iter().collect();
    };
    if decimals.is_empty() || !decimals.chars().all(|c| c.is_ascii_digit()) {
        return Vec::new();
    }
    let separator = separators.last().copied().unwrap_or_default();
    let (others, repeated) =
        (separators.iter().rev().skip(1), separators.iter().filter(|&&c| c == separator).count() > 1);
    let is_grouped = groups_of_three(text);
    let mut found = Vec::new();
    if is_grouped
        && separators.iter().all(|&c| c == separator || is_space(c))
        && (repeated || separator != rules.decimal)
    {
        found.extend(scaled(&digits, ""));
        return found;
    }
    let uniform: Vec<&char> = others.collect();
    let whole_is_plain = uniform.windows(2).all(|pair| matches!(pair, [a, b] if a == b));
    let may_be_decimal = !repeated && matches!(separator, '.' | ',') && whole_is_plain;
    if may_be_decimal && (uniform.is_empty() || groups_of_three(whole)) {
        let plain: String = whole.chars().filter(char::is_ascii_digit).collect();
        found.extend(scaled(&plain, decimals));
    }
    if is_grouped && uniform.is_empty() {
        found.extend(scaled(&digits, ""));
    }
    found
}

/// The digits of a number, which are all that is compared where a pattern has it as a word: `9:30` as `930`.
pub(super) fn digits(text: &str) -> Form {
    let (whole, decimals) = clock(text).or_else(|| with_decimals(text)).unwrap_or((text, ""));
    let mut digits = fold(whole);
    digits.push_str(decimals);
    digits
}

/// A number with its decimals behind a sign that is no point or comma: `44€96`, `44'96`, `12½`.
fn with_decimals(text: &str) -> Option<(&str, &str)> {
    if let Some(&(sign, decimals)) = FRACTIONS.iter().find(|(sign, _)| text.ends_with(*sign)) {
        return Some((text.trim_end_matches(sign).trim_end(), decimals)).filter(|(whole, _)| !whole.is_empty());
    }
    let (whole, decimals) = text.rsplit_once(['€', '\'', '’'])?;
    let is_decimal = decimals.len() == 2 && decimals.bytes().all(|byte| byte.is_ascii_digit());
    (is_decimal && !whole.is_empty()).then_some((whole, decimals))
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’')
}

fn split_around(text: &str, at: usize) -> Option<(&str, &str)> {
    let (whole, rest) = text.split_at_checked(at)?;
    let mut rest = rest.chars();
    rest.next()?;
    Some((whole, rest.as_str()))
}

/// One to three digits without a leading zero, then groups of exactly three.
fn groups_of_three(text: &str) -> bool {
    let mut groups = text.split(|c: char| !c.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let has_first = (1..=3).contains(&first.len()) && !first.starts_with('0');
    has_first && groups.all(|group| group.len() == 3)
}

fn scaled(whole: &str, decimals: &str) -> Option<Micros> {
    let whole = whole.parse::<Micros>().ok()?.checked_mul(ONE)?;
    if decimals.is_empty() {
        return Some(whole);
    }
    let padded: String = decimals.chars().chain(std::iter::repeat('0')).take(6).collect();
    whole.checked_add(padded.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lang::Lang;

    #[track_caller]
    fn check(text: &str, lang: Lang, thousandths: &[i128]) {
        let found: Vec<i128> = values(text, Rules::of(lang)).iter().map(|value| value / 1_000).collect();
        assert_eq!(found, thousandths, "{text} in {lang}");
    }

    #[test]
    fn points_and_commas_are_read_as_the_language_writes_them() {
        for &lang in Lang::ALL {
            check("44,96", lang, &[44_960]);
            check("44.96", lang, &[44_960]);
            check("45", lang, &[45_000]);
            check("1.234,50", lang, &[1_234_500]);
            check("1,234.50", lang, &[1_234_500]);
            check("1.234.567", lang, &[1_234_567_000]);
            check("1 234,5", lang, &[1_234_500]);
            check("10 000", lang, &[10_000_000]);
            check("0.500", lang, &[500]);
            check("12.03.2024", lang, &[]);
            check("1,2,3", lang, &[]);
            check("1.23,45.6", lang, &[]);
            check("44,", lang, &[]);
            check("123456789012345678901234567890", lang, &[]);
            check("1'234.50", lang, &[1_234_500]);
            check("1'234", lang, &[1_234_000]);
            check("44'96", lang, &[44_960]);
            check("44€96", lang, &[44_960]);
            check("1.234€50", lang, &[1_234_500]);
            check("1,2€50", lang, &[]);
            check("12½", lang, &[12_500]);
            check("12 ¾", lang, &[12_750]);
            check("½", lang, &[]);
            check("9:30", lang, &[9_300, 9_000]);
            check("09h00", lang, &[9_000]);
            check("9u75", lang, &[]);
        }
        check("1.500", Lang::Nl, &[1_500_000]);
        check("1,500", Lang::Nl, &[1_500, 1_500_000]);
        check("1,500", Lang::En, &[1_500_000]);
        check("1.500", Lang::En, &[1_500, 1_500_000]);
    }
}
