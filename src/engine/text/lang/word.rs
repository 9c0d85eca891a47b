//! A word as the language files are asked about it, and what they answer.

use crate::engine::text::Token;
use crate::engine::text::fold::is_alphanumeric;

/// How a word addresses the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// u, Sie, vous, usted.
    Formal,
    /// je, du, tu, tú.
    Informal,
    /// Formally, or it speaks of somebody else: *Sie* at the start of a sentence, *su*.
    PerhapsFormal,
}

/// A word by itself.
pub(crate) struct Written<'a> {
    /// As typed.
    pub typed: &'a str,
    /// In small letters.
    pub lower: &'a str,
    /// Folded.
    pub folded: &'a str,
}

/// A word among the words of its sentence.
pub(crate) struct Word<'a> {
    /// The sentence.
    pub tokens: &'a [Token],
    /// Which of them it is.
    pub idx: usize,
    /// The whole text as typed.
    pub typed: &'a str,
}

impl Word<'_> {
    /// The word itself.
    pub fn folded(&self) -> &str {
        self.near(0)
    }

    /// Whether it has this form.
    pub fn has_form(&self, form: &str) -> bool {
        self.tokens.get(self.idx).is_some_and(|token| token.has_form(form))
    }

    /// The word so many places on, or back; empty outside the sentence.
    pub fn near(&self, distance: isize) -> &str {
        let token = self.idx.checked_add_signed(distance).and_then(|idx| self.tokens.get(idx));
        token.map_or("", |token| token.folded())
    }

    /// The signs and spaces before the word so many places on.
    pub fn gap(&self, distance: isize) -> &str {
        let idx = self.idx.saturating_add_signed(distance);
        if idx > 0 && self.tokens.get(idx).is_some_and(|token| token.spaced) {
            return " ";
        }
        let before = idx.checked_sub(1).and_then(|before| self.tokens.get(before));
        let start = before.map_or(0, |token| token.span.end);
        let end = self.tokens.get(idx).map_or(self.typed.len(), |token| token.span.start);
        let between = self.typed.get(start..end).unwrap_or_default();
        // Beside the first and the last word stand other sentences.
        let mut parts = between.split(is_alphanumeric);
        (if idx == 0 { parts.next_back() } else { parts.next() }).unwrap_or_default()
    }

    /// Whether nothing stands in its clause before the word so many places on.
    pub fn starts_clause_at(&self, distance: isize) -> bool {
        self.idx.checked_add_signed(distance) == Some(0)
            || self.gap(distance).contains([',', ':', ';', '¿', '¡', '–', '(', '.', '…', '"'])
    }

    /// As typed.
    pub fn as_typed(&self) -> &str {
        self.tokens.get(self.idx).map_or("", |token| token.span.of(self.typed))
    }

    /// Whether it starts with a capital.
    pub fn is_capital(&self) -> bool {
        self.as_typed().chars().next().is_some_and(char::is_uppercase)
    }
}

/// A word that stands for two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Apart {
    /// The two words, folded.
    pub words: [String; 2],
    /// Which of them may be found by themselves. In *can't* the *can* may not.
    pub alone: [bool; 2],
    /// Another spelling of the whole; none where that is a word of its own (*we'll*, *well*).
    pub joined: Option<String>,
}

/// What the first letters of a word are that the stemmer takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prefix {
    /// What the stemmer takes them for, or no such letters.
    AsStemmed,
    /// Part of the word: *gelijk* is no form of *lijken*.
    Own,
    /// A prefix or part of the word: *gebeld* is of *bellen*, *gebruikt* of *gebruiken*.
    Either,
}
