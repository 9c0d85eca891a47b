//! Where things stand in the files.

use std::ops::Range;

/// A range of bytes of one file; `file` is the position of the file in the reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub file: usize,
    pub start: usize,
    pub end: usize,
}

/// A value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Placed<T> {
    pub value: T,
    pub place: Place,
}

/// A file's text and the starts of its lines.
#[derive(Debug)]
pub(super) struct Text<'a> {
    /// The path that diagnostics show.
    pub shown: &'a str,
    content: &'a str,
    starts: Vec<usize>,
}

impl Place {
    /// A range of bytes of a file.
    pub fn new(file: usize, span: Range<usize>) -> Self {
        Self { file, start: span.start, end: span.end }
    }

    /// The start of a file.
    pub fn start_of(file: usize) -> Self {
        Self { file, start: 0, end: 0 }
    }
}

impl<'a> Text<'a> {
    /// Finds the lines of a text.
    pub fn new(shown: &'a str, text: &'a str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { shown, content: text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    /// Line and column of a byte, both from 1; the column counts characters.
    pub fn line_column(&self, at: usize) -> (usize, usize) {
        let at = self.content.floor_char_boundary(at);
        let line = self.starts.partition_point(|&start| start <= at);
        let start = self.starts.get(line - 1).copied().unwrap_or_default();
        let before = self.content.get(start..at).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = Text::new("x", "één = 1\n\nnaïef = 2");
        let cases = [(0, (1, 1)), (2, (1, 2)), (5, (1, 4)), (10, (2, 1)), (11, (3, 1)), (15, (3, 4)), (99, (3, 10))];
        for (at, expected) in cases {
            assert_eq!(text.line_column(at), expected, "byte {at}");
        }
    }
}
