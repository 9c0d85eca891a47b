//! The content hash of a drill in one language.

use sha2::{Digest, Sha256};

/// SHA-256, in lower-case hex, over files given as path and text.
///
/// Line ends are read as LF, so that a checkout on Windows has the same hash; every part goes in with its length, so
/// that no two trees spell the same bytes.
pub(super) fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut hasher = Sha256::new();
    for (path, text) in files {
        for part in [path, &text.replace("\r\n", "\n")] {
            hasher.update(u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(hex).collect()
}

fn hex(digit: u8) -> Option<char> {
    char::from_digit(u32::from(digit), 16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_do_not_count_but_borders_do() {
        assert_eq!(of([("a", "x\r\ny")]), of([("a", "x\ny")]));
        assert_ne!(of([("a", "bc")]), of([("ab", "c")]));
        assert_ne!(of([("a", "b"), ("c", "d")]), of([("a", "bcd")]));
        assert_eq!(of([]), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
