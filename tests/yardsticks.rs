//! The figures of marking, on public data and our own fixtures; none may fall below its stored floor.
//!
//! `cargo test --test yardsticks -- --nocapture` prints them, as `cargo bench` does.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout, reason = "a test")]

use std::io::Write as _;

#[path = "yardsticks/floors.rs"]
mod floors;
#[path = "yardsticks/mod.rs"]
mod yardsticks;

#[test]
fn no_figure_falls_below_its_floor() {
    let rows = yardsticks::measure();
    println!("{}", yardsticks::table(&rows));
    let unmeasured = floors::unmeasured(&rows);
    if !unmeasured.is_empty() {
        // Past the test runner, which hides what passes.
        let said = writeln!(std::io::stderr(), "notice: floors not held here:\n  {}", unmeasured.join("\n  "));
        said.expect("stderr");
    }
    let fallen = floors::fallen(&rows);
    assert!(fallen.is_empty(), "tests/yardsticks/floors.toml:\n{}", fallen.join("\n"));
}
