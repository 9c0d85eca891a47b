//! Prints the figures of marking on public data and our own fixtures; `marking` prints those of speed.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a bench")]

#[path = "../tests/yardsticks/mod.rs"]
mod yardsticks;

fn main() {
    println!("{}", yardsticks::table(&yardsticks::measure()));
}
