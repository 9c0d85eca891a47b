//! Stored figures below which none may fall (`floors.toml`), in tables `[row.part]`.
//!
//! Where a figure rises for good, raise its floor; a floor is lowered only with a reason in the commit message. What
//! cannot be measured where something is absent keeps its floor, and is named.

use crate::yardsticks::{Asked, Figure, Gap, Row};

const STORED: &str = include_str!("floors.toml");

/// What is broken, what fell, what has no floor, and floors under nothing; each a line that says what to do.
pub fn fallen(rows: &[Row]) -> Vec<String> {
    let stored = stored();
    let mut found = Vec::new();
    for row in rows {
        found.extend(row.gaps.iter().filter_map(|gap| broken(row.id, gap)));
        found.extend(row.figures.iter().filter_map(|figure| verdict(&stored, row.id, figure)));
        if row.gaps.is_empty() {
            found.extend(unused(&stored, row).map(|(part, name)| format!("{part} {name:?} is measured no more")));
        }
    }
    let strangers = stored.keys().filter(|id| !rows.iter().any(|row| row.id == **id));
    found.extend(strangers.map(|id| format!("[{id}] is no row")));
    found
}

/// The floors under what could not be measured here, a line for each part.
pub fn unmeasured(rows: &[Row]) -> Vec<String> {
    let stored = stored();
    let unused: Vec<_> = rows.iter().filter(|row| !row.gaps.is_empty()).flat_map(|row| unused(&stored, row)).collect();
    let of_part = |floors: &[(String, &str)]| {
        let part = floors.first().map(|(part, _)| part.as_str()).unwrap_or_default();
        format!("{part} {}", floors.iter().map(|(_, name)| format!("{name:?}")).collect::<Vec<_>>().join(", "))
    };
    unused.chunk_by(|a, b| a.0 == b.0).map(of_part).collect()
}

fn stored() -> toml::Table {
    STORED.parse().expect("floors.toml is TOML")
}

fn broken(row: &str, gap: &Gap) -> Option<String> {
    match gap {
        Gap::Broken(reason) => Some(format!("[{row}] cannot be measured: {reason}")),
        Gap::Absent(_) => None,
    }
}

fn verdict(stored: &toml::Table, row: &str, figure: &Figure) -> Option<String> {
    let Figure { part, name, value, .. } = figure;
    let place = format!("[{row}.{part}] {name:?}");
    let Some(floor) = floor(stored, row, part, name) else {
        return Some(format!("{place} has no floor; measured {value:.4}"));
    };
    let has_fallen =
        if matches!(figure.asked, Asked::Less | Asked::AtMost(_)) { *value > floor } else { *value < floor };
    has_fallen.then(|| format!("{place} is {value:.4}; its floor is {floor:.4}"))
}

fn floor(stored: &toml::Table, row: &str, part: &str, name: &str) -> Option<f64> {
    stored.get(row)?.get(part)?.get(name)?.as_float()
}

/// The row's floors under which nothing was measured: `[row.part]` and the name.
fn unused<'t>(stored: &'t toml::Table, row: &'t Row) -> impl Iterator<Item = (String, &'t str)> {
    let parts = stored.get(row.id).and_then(toml::Value::as_table).into_iter().flatten();
    let each =
        parts.flat_map(|(part, names)| names.as_table().into_iter().flatten().map(move |(name, _)| (part, name)));
    let is_used = |part: &str, name: &str| row.figures.iter().any(|it| it.part == part && it.name == name);
    each.filter(move |(part, name)| !is_used(part, name))
        .map(|(part, name)| (format!("[{}.{part}]", row.id), name.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(gap: Option<&Gap>, told: f64) -> Vec<Row> {
        let figures = vec![Figure::new("nl", "told", Some(told), 1, Asked::AtLeast(0.99))];
        vec![Row { id: "register", meaning: "", figures, gaps: gap.cloned().into_iter().collect() }]
    }

    #[track_caller]
    fn check(rows: &[Row], line: &str, is_fallen: bool, is_unmeasured: bool) {
        assert_eq!(fallen(rows).iter().any(|found| found.contains(line)), is_fallen, "{:#?}", fallen(rows));
        assert_eq!(unmeasured(rows).iter().any(|found| found.contains(line)), is_unmeasured, "{:#?}", unmeasured(rows));
    }

    #[test]
    fn what_is_broken_fails_and_what_is_absent_is_named() {
        let absent = Gap::Absent("no data".to_owned());
        let broken = Gap::Broken("1.toml has errors".to_owned());
        check(&told(None, 1.0), "[register.de] \"told\" is measured no more", true, false);
        let of_others = "[register.de] \"formal style\", \"informal style\", \"told\"";
        check(&told(Some(&absent), 1.0), of_others, false, true);
        check(&told(Some(&absent), 1.0), "\"told\" is measured no more", false, false);
        let beside_it = "[register.nl] \"formal style\", \"informal style\"";
        check(&told(Some(&absent), 1.0), beside_it, false, true);
        check(&told(Some(&absent), 0.5), "[register.nl] \"told\" is 0.5000", true, false);
        check(&told(Some(&broken), 1.0), "[register] cannot be measured: 1.toml has errors", true, false);
        check(&[], "[saf] is no row", true, false);
    }
}
