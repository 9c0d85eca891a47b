//! Where text is shown: with or without colours, wrapped to a width.

use std::borrow::Cow;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

/// Width of lines where there is no terminal to ask.
const PLAIN_WIDTH: usize = 80;
/// The widest column of text that reads well.
const WIDEST: usize = 92;

/// A title.
pub const TITLE: Style = AnsiColor::Cyan.on_default().bold();
/// The customer's words.
pub const CUSTOMER: Style = AnsiColor::Yellow.on_default();
/// The student's own words that earned something.
pub const EARNED: Style = AnsiColor::Green.on_default().underline();
/// What is beside the point of attention.
pub const DIM: Style = Style::new().dimmed();
/// What went wrong.
pub const WRONG: Style = AnsiColor::Red.on_default();
/// What is worth trying.
pub const ADVICE: Style = AnsiColor::Blue.on_default();

/// A stream of text for a person.
pub struct Screen<W> {
    to: W,
    width: usize,
}

impl Screen<anstream::AutoStream<io::Stdout>> {
    /// Standard output, as wide as the terminal is.
    pub fn stdout() -> Self {
        let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        Self::new(anstream::AutoStream::auto(io::stdout()), width)
    }
}

impl<W: Write> Screen<W> {
    /// Text to any stream.
    pub fn new(to: W, width: Option<usize>) -> Self {
        Self { to, width: width.unwrap_or(PLAIN_WIDTH).clamp(20, WIDEST) }
    }

    /// An empty line.
    pub fn gap(&mut self) -> io::Result<()> {
        writeln!(self.to)
    }

    /// A paragraph, wrapped; every further line is indented like the first.
    pub fn say(&mut self, style: Style, indent: usize, text: &str) -> io::Result<()> {
        for line in in_reading_order(text).lines() {
            for row in wrap(line, self.width.saturating_sub(indent)) {
                writeln!(self.to, "{:indent$}{style}{row}{style:#}", "")?;
            }
        }
        Ok(())
    }

    /// A line as it is, with styles of its own.
    pub fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.to, "{}", in_reading_order(text))
    }

    /// Hands on what was written.
    pub fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Text without the signs that turn its direction round: of an answer, they would have the line that quotes it read as
/// something else.
fn in_reading_order(text: &str) -> Cow<'_, str> {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text.contains(turns) { text.replace(turns, "").into() } else { text.into() }
}

/// Breaks a line at its spaces (no-break spaces are none) so that no row is wider, except for a single word that is.
pub fn wrap(line: &str, width: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        let Some(row) = rows.last_mut() else { break };
        if row.is_empty() {
            row.push_str(word);
        } else if row.width() + 1 + word.width() <= width {
            row.push(' ');
            row.push_str(word);
        } else {
            rows.push(word.to_owned());
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_turns_its_line_round() {
        let mut shown = Vec::new();
        let mut screen = Screen::new(&mut shown, None);
        let said = screen.line("“\u{202e}yrros” 3").and_then(|()| screen.say(Style::new(), 0, "a\u{2066}b\u{2069} אב"));
        assert!(said.is_ok());
        assert_eq!(String::from_utf8_lossy(&shown), "“yrros” 3\nab אב\n");
    }

    #[test]
    fn rows_break_at_spaces() {
        let cases: [(&str, usize, &[&str]); 6] = [
            ("een twee drie", 8, &["een twee", "drie"]),
            ("een", 2, &["een"]),
            ("", 5, &[""]),
            ("日本 語", 4, &["日本", "語"]),
            ("a  b", 9, &["a b"]),
            ("oui\u{a0}? non", 5, &["oui\u{a0}?", "non"]),
        ];
        for (line, width, rows) in cases {
            assert_eq!(wrap(line, width), rows, "{line}");
        }
    }
}
