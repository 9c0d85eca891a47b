//! What an author may have meant.

/// Stands in a diagnostic's arguments where there is nothing to name.
pub(super) const NONE: &str = "none";

/// The candidate that differs least from `written`, if it differs little; else [`NONE`].
pub(super) fn similar<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    let limit = (written.chars().count() / 3).max(1);
    let near = candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(written, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= limit && distance < candidate.chars().count());
    near.min().map_or(NONE, |(_, candidate)| candidate).to_owned()
}

/// The candidates as one list.
pub(super) fn listed<'a>(candidates: impl IntoIterator<Item = &'a str>) -> String {
    let mut list: Vec<&str> = candidates.into_iter().collect();
    list.sort_unstable();
    list.dedup();
    if list.is_empty() { NONE.to_owned() } else { list.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_differences_are_forgiven() {
        let cases = [("opning", "opening"), ("facst", "facts"), ("x", NONE), ("weather", NONE), ("close", "closed")];
        for (written, expected) in cases {
            assert_eq!(similar(written, ["opening", "facts", "closed"]), expected, "{written}");
        }
    }
}
