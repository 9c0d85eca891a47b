//! Stored figures below which none may fall (`floors.toml`), in tables `[row.part]`.
//!
//! Where a figure rises for good, raise its floor; a floor is lowered only with a reason in the commit message.

use crate::yardsticks::{Asked, Figure, Row};

const STORED: &str = include_str!("floors.toml");

/// What fell, what has no floor, and floors under nothing; each a line that says what to do.
pub fn fallen(rows: &[Row]) -> Vec<String> {
    let stored: toml::Table = STORED.parse().expect("floors.toml is TOML");
    let mut found = Vec::new();
    for row in rows {
        let Ok(figures) = &row.figures else { continue };
        found.extend(figures.iter().filter_map(|figure| verdict(&stored, row.id, figure)));
        found.extend(unused(&stored, row.id, figures));
    }
    found
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

fn unused(stored: &toml::Table, row: &str, figures: &[Figure]) -> Vec<String> {
    let parts = stored.get(row).and_then(toml::Value::as_table).into_iter().flatten();
    let each =
        parts.flat_map(|(part, names)| names.as_table().into_iter().flatten().map(move |(name, _)| (part, name)));
    let is_unused = |(part, name): &(&String, &String)| !figures.iter().any(|it| it.part == **part && it.name == *name);
    each.filter(is_unused).map(|(part, name)| format!("[{row}.{part}] {name:?} is measured no more")).collect()
}
