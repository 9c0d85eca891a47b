//! Numbers in patterns: `44,96`, `44,96€`, `45±1`, `10%`, `45±1€`.

use super::Amount;
use crate::engine::text::{Rules, Unit, values};

/// Reads a number behind `#`: what it is and how many bytes it takes, or the byte at which digits are missing.
pub(super) fn read(rest: &str, rules: &Rules) -> Result<(Amount, usize), usize> {
    let mut at = 0;
    let before = unit(rest, &mut at, rules);
    let values = digits(rest, &mut at, rules)?;
    let between = unit(rest, &mut at, rules);
    let mut tolerance = 0;
    if let Some(after) = rest.get(at..).and_then(|rest| rest.strip_prefix('±')) {
        at = rest.len() - after.len();
        tolerance = digits(rest, &mut at, rules)?.into_iter().min().unwrap_or_default();
    }
    let after = unit(rest, &mut at, rules);
    Ok((Amount { values, tolerance, unit: before.or(between).or(after) }, at))
}

fn digits(rest: &str, at: &mut usize, rules: &Rules) -> Result<Vec<i128>, usize> {
    let here = rest.get(*at..).unwrap_or_default();
    let end = here.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(here.len());
    // A point before a gap (`#5...`) is the gap's.
    let text = here.get(..end).unwrap_or_default();
    let text = text.find("...").and_then(|dots| text.get(..dots)).unwrap_or(text);
    let values = values(text, rules);
    if values.is_empty() {
        return Err(*at);
    }
    *at += text.len();
    Ok(values)
}

fn unit(rest: &str, at: &mut usize, rules: &Rules) -> Option<Unit> {
    let here = rest.get(*at..)?;
    let letters = here.find(|c: char| !c.is_alphabetic()).unwrap_or(here.len());
    let word = here.get(..letters)?.to_lowercase();
    let (unit, len) = match here.chars().next()? {
        sign @ '€' => (Unit::Euro, sign.len_utf8()),
        sign @ '%' => (Unit::Percent, sign.len_utf8()),
        _ => (rules.unit(&word)?, letters),
    };
    *at += len;
    Some(unit)
}
