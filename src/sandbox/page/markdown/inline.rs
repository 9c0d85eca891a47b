//! A line as parts: styles, code, links and names.

use super::angle::angle;
use super::link::{bare, masked};
use super::{Inline, Style};

/// How deep markup nests; what is deeper stays as typed.
const DEEPEST: usize = 8;

/// Reads a text without blocks.
pub(in super::super) fn inlines(text: &str) -> Vec<Inline> {
    nested(text, 0)
}

/// Reads a text that stands inside `depth` others.
pub(super) fn nested(text: &str, depth: usize) -> Vec<Inline> {
    let mut reading = Reading { found: Vec::new(), plain: String::new(), unclosed: Vec::new(), depth };
    reading.read(text);
    reading.found
}

/// A part that was found, and what follows it.
pub(super) type Found<'a> = (Inline, &'a str);

struct Reading {
    found: Vec<Inline>,
    /// What was read since the last part.
    plain: String,
    /// Delimiters that nothing further on closes: they are not looked for again.
    unclosed: Vec<&'static str>,
    depth: usize,
}

impl Reading {
    fn read(&mut self, text: &str) {
        let mut rest = text;
        let mut before = None;
        while let Some(first) = rest.chars().next() {
            if let Some((escaped, after)) = escaped(rest) {
                self.plain.push(escaped);
                (rest, before) = (after, Some(escaped));
            } else if let Some((part, after)) = self.part(rest, first, before) {
                self.flush();
                self.found.push(part);
                (rest, before) = (after, Some(' '));
            } else {
                self.plain.push(first);
                rest = rest.get(first.len_utf8()..).unwrap_or_default();
                before = Some(first);
            }
        }
        self.flush();
    }

    fn flush(&mut self) {
        if !self.plain.is_empty() {
            self.found.push(Inline::Text(std::mem::take(&mut self.plain)));
        }
    }

    fn part<'a>(&mut self, rest: &'a str, first: char, before: Option<char>) -> Option<Found<'a>> {
        match first {
            '`' => code(rest),
            '<' => angle(rest),
            '@' => everyone(rest),
            '[' if self.depth < DEEPEST => masked(rest, self.depth),
            'h' if !before.is_some_and(char::is_alphanumeric) => bare(rest),
            '*' | '_' | '~' | '|' if self.depth < DEEPEST => self.styled(rest, before),
            _ => None,
        }
    }

    fn styled<'a>(&mut self, rest: &'a str, before: Option<char>) -> Option<Found<'a>> {
        const DOUBLE: [(&str, Style); 4] =
            [("**", Style::Bold), ("__", Style::Underline), ("~~", Style::Strike), ("||", Style::Spoiler)];
        for (mark, style) in DOUBLE {
            if let Some(inside) = rest.strip_prefix(mark)
                && !self.unclosed.contains(&mark)
            {
                match close(inside, mark) {
                    Some((inside, after)) => return Some(self.style(style, inside, after)),
                    None => self.unclosed.push(mark),
                }
            }
        }
        for mark in ["*", "_"] {
            let is_inside_word = mark == "_" && before.is_some_and(char::is_alphanumeric);
            if let Some(inside) = rest.strip_prefix(mark)
                && !is_inside_word
                && !inside.starts_with(char::is_whitespace)
                && !self.unclosed.contains(&mark)
            {
                match close_single(inside, mark) {
                    Some((inside, after)) => return Some(self.style(Style::Italic, inside, after)),
                    None => self.unclosed.push(mark),
                }
            }
        }
        None
    }

    fn style<'a>(&self, style: Style, inside: &str, after: &'a str) -> Found<'a> {
        (Inline::Styled(style, nested(inside, self.depth + 1)), after)
    }
}

/// A punctuation mark that a backslash takes its meaning from.
fn escaped(rest: &str) -> Option<(char, &str)> {
    let after = rest.strip_prefix('\\')?;
    let escaped = after.chars().next().filter(char::is_ascii_punctuation)?;
    Some((escaped, after.get(1..)?))
}

fn code(rest: &str) -> Option<Found<'_>> {
    for fence in ["``", "`"] {
        if let Some((inside, after)) = rest.strip_prefix(fence).and_then(|inside| inside.split_once(fence))
            && !inside.is_empty()
        {
            return Some((Inline::Code(inside.trim().to_owned()), after));
        }
    }
    None
}

fn everyone(rest: &str) -> Option<Found<'_>> {
    let names = ["@everyone", "@here"].into_iter();
    let mut found = names.filter_map(|name| Some((Inline::Everyone(name), rest.strip_prefix(name)?)));
    found.next()
}

/// What stands before the double `mark` that closes, and what follows it. Of three marks the last two close.
fn close<'a>(inside: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let letter = mark.chars().next()?;
    let closes = |at: usize| {
        let after = inside.get(at..)?.strip_prefix(mark)?;
        (at > 0 && !after.starts_with(letter)).then_some((inside.get(..at)?, after))
    };
    unescaped(inside).find_map(|(at, _)| closes(at))
}

/// The same for a single mark; two in a row are another's.
fn close_single<'a>(inside: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let letter = mark.chars().next()?;
    let mut doubled_at = None;
    let mut before = ' ';
    for (at, c) in unescaped(inside) {
        let after = inside.get(at + c.len_utf8()..)?;
        if c == letter && doubled_at != Some(at) {
            if after.starts_with(letter) {
                doubled_at = Some(at + c.len_utf8());
            } else if inside.get(..at)?.contains(|c| c != letter)
                && !before.is_whitespace()
                && (letter == '*' || !after.starts_with(|c: char| c.is_alphanumeric()))
            {
                return Some((inside.get(..at)?, after));
            }
        }
        before = c;
    }
    None
}

/// The characters that no backslash stands before, with their places.
fn unescaped(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut is_escaped = false;
    text.char_indices().filter(move |(_, c)| {
        let counts = !is_escaped;
        is_escaped = !is_escaped && *c == '\\';
        counts && *c != '\\'
    })
}
