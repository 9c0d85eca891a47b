//! Numbers in patterns: `44,96`, `44,96€`, `45±1`, `10%`, `45±1€`.

use super::{Amount, PatternError};
use crate::engine::text::{Rules, Unit, is_fraction, values};

/// Reads a number behind `#`: what it is and how many bytes it takes. Positions of errors count from there.
pub(super) fn read(rest: &str, rules: &Rules) -> Result<(Amount, usize), PatternError> {
    let mut reader = Reader { rest, at: 0, unit: None, rules };
    reader.unit()?;
    let values = reader.digits()?;
    reader.unit()?;
    let mut tolerance = 0;
    if reader.here().starts_with('±') {
        reader.at += '±'.len_utf8();
        tolerance = reader.digits()?.into_iter().min().unwrap_or_default();
    }
    reader.unit()?;
    Ok((Amount { values, tolerance, unit: reader.unit }, reader.at))
}

struct Reader<'a> {
    rest: &'a str,
    at: usize,
    unit: Option<Unit>,
    rules: &'a Rules,
}

impl<'a> Reader<'a> {
    fn here(&self) -> &'a str {
        self.rest.get(self.at..).unwrap_or_default()
    }

    fn digits(&mut self) -> Result<Vec<i128>, PatternError> {
        let here = self.here();
        let end = here.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(here.len());
        // A point before a gap (`#5...`) is the gap's.
        let text = here.get(..end).unwrap_or_default();
        let text = text.find("...").and_then(|dots| text.get(..dots)).unwrap_or(text);
        let values = values(text, self.rules);
        // Of *½* and *12½* a pattern has the decimals.
        if let Some(sign) =
            here.get(text.len()..).and_then(|rest| rest.chars().next()).filter(|&sign| is_fraction(sign))
        {
            return Err(PatternError { at: self.at, expected: "readable-number", found: format!("{text}{sign}") });
        }
        if values.is_empty() {
            let found = here.chars().next().map(String::from).unwrap_or_default();
            let (expected, found) =
                if text.is_empty() { ("number", found) } else { ("readable-number", text.to_owned()) };
            return Err(PatternError { at: self.at, expected, found });
        }
        self.at += text.len();
        Ok(values)
    }

    /// Takes a unit, where one stands here; it may be said again, but no other may.
    fn unit(&mut self) -> Result<(), PatternError> {
        let here = self.here();
        let letters = here.find(|c: char| !c.is_alphabetic()).unwrap_or(here.len());
        let word = here.get(..letters).unwrap_or_default();
        let (unit, len) = match here.chars().next() {
            Some(sign @ '€') => (Unit::Euro, sign.len_utf8()),
            Some(sign @ '%') => (Unit::Percent, sign.len_utf8()),
            _ => match self.rules.unit(&word.to_lowercase()) {
                Some(unit) => (unit, letters),
                None => return Ok(()),
            },
        };
        if self.unit.is_some_and(|before| before != unit) {
            let found = here.get(..len).unwrap_or_default().to_owned();
            return Err(PatternError { at: self.at, expected: "one-unit", found });
        }
        self.unit = Some(unit);
        self.at += len;
        Ok(())
    }
}
