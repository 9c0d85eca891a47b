//! Names the folders that macros read at compile time, so that a change in them builds the crate again.

fn main() {
    for folder in ["migrations", "dialogues", "locales"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
