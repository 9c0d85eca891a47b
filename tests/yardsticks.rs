//! The figures of marking, on public data and our own fixtures; none may fall below its stored floor.
//!
//! `cargo test --test yardsticks -- --nocapture` prints them, as `cargo bench` does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a test")]

#[path = "yardsticks/floors.rs"]
mod floors;
#[path = "yardsticks/mod.rs"]
mod yardsticks;

#[test]
fn no_figure_falls_below_its_floor() {
    let rows = yardsticks::measure();
    println!("{}", yardsticks::table(&rows));
    let fallen = floors::fallen(&rows);
    assert!(fallen.is_empty(), "tests/yardsticks/floors.toml:\n{}", fallen.join("\n"));
}
