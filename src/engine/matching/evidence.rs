//! What a mark can show for itself.

/// A range of bytes of the answer as typed; both ends lie on character boundaries and `start < end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
}

super::super::lang::coded! {
    /// How a word was recognised; the loosest way among the words of a match.
    Route {
        /// The word as the pattern has it, case and accents aside.
        Exact = "exact",
        /// Another form of the same word.
        Stem = "stem",
        /// A part of a longer word.
        Compound = "compound",
        /// A misspelling within the limit for its length.
        Typo = "typo",
    }
}

/// Where one pattern was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// In order of the text; one for each part of a pattern with gaps.
    pub spans: Vec<Span>,
    /// The loosest route among its words.
    pub route: Route,
}

/// The words of the answer that met an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where they stand.
    pub span: Span,
    /// The pattern that found them, as its author wrote it.
    pub pattern: String,
    /// How they were recognised.
    pub route: Route,
}

impl Span {
    /// The words themselves; empty where the span is not of this text.
    pub fn of<'a>(&self, typed: &'a str) -> &'a str {
        typed.get(self.start..self.end).unwrap_or_default()
    }
}
