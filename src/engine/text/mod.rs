//! An answer as words with offsets: split, fold, stem; one file per language under `lang/`.
//!
//! Offsets are always those of the text as typed; nothing here marks, and nothing here knows a drill.

mod bond;
mod copy;
mod dictionary;
mod fold;
mod identify;
mod lang;
mod list;
mod negation;
mod number;
mod question;
mod register;
mod sound;
mod spelled;
mod split;
mod stem;
#[cfg(test)]
mod tests;
mod token;
mod unit;

use std::ops::Range;
use std::sync::Arc;

use unicode_segmentation::UnicodeSegmentation;

pub use copy::{Copied, Original};
pub use dictionary::Dictionary;
pub(crate) use lang::{Rules, common_words};
pub(crate) use number::{Micros, Quantity, Unit, is_fraction, values};
pub(crate) use sound::sound;
pub(crate) use split::MAX_SENTENCE;
pub(crate) use stem::{Starts, stems_of};
pub(crate) use token::{Form, Token, tokens};

use super::lang::{Lang, Register};
use super::matching::Span;

/// An answer, read once: its words, their forms and where they stand in the text as typed.
///
/// `Debug` shows how long it is, never its words.
#[derive(Clone)]
pub struct Answer {
    typed: String,
    lang: Lang,
    tokens: Vec<Token>,
    n_types: usize,
    sentences: Vec<Sentence>,
    dictionary: Option<Arc<dyn Dictionary>>,
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answer({} bytes, {})", self.typed.len(), self.lang)
    }
}

/// One sentence of an answer; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sentence {
    /// Its words, by index.
    pub tokens: Range<usize>,
    /// Whether it asks something.
    pub is_question: bool,
}

impl Answer {
    /// Splits and folds a text.
    pub fn parse(typed: &str, lang: Lang) -> Self {
        let tokens = tokens(typed, lang);
        let sentences = sentences(typed, &tokens, Rules::of(lang));
        Self { typed: typed.to_owned(), lang, n_types: token::n_types(&tokens), tokens, sentences, dictionary: None }
    }

    /// The same answer, with a dictionary of its language that keeps real words from counting as misspellings.
    #[must_use]
    pub fn guarded_by(self, dictionary: Option<Arc<dyn Dictionary>>) -> Self {
        Self { dictionary, ..self }
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
    ///
    /// A number is a word; *l'adresse* is two, *don't* is one.
    pub fn n_words(&self) -> usize {
        self.tokens.len()
    }

    /// How many characters (grapheme clusters) it has.
    pub fn n_chars(&self) -> usize {
        self.typed.graphemes(true).count()
    }

    /// Which words, by index, stand in a bare list: five words or more in a row of sentences among which there are next
    /// to none of the small words that make a sentence.
    ///
    /// Who strings keywords together shows no behaviour.
    pub fn listed(&self) -> Vec<bool> {
        list::listed(self)
    }

    /// Whether these words, by index, are bound to one another as those of sentences are and those of a list are not.
    pub(crate) fn hold_together(&self, words: &Range<usize>) -> bool {
        bond::hold_together(self, words, false)
    }

    /// Whether it may hold a sentence: two words somewhere that may be bound; `is_own` says of each word whether nothing asks
    /// for it.
    pub(crate) fn may_hold_sentence(&self, is_own: &[bool]) -> bool {
        bond::may_hold_sentence(self, is_own)
    }

    /// Whether every second sentence of several is a formula, which needs no verb.
    pub(crate) fn is_in_formulas(&self) -> bool {
        bond::is_in_formulas(self)
    }

    /// How many parts of it stand between signs.
    pub(crate) fn n_items(&self) -> usize {
        bond::n_items(self)
    }

    /// Whether signs part its words by two on average.
    pub(crate) fn is_in_items(&self) -> bool {
        bond::is_in_items(self)
    }

    /// Whether it is written in sentences: one is beyond doubt, or enough of them may be; `is_own` says of each word whether
    /// nothing asks for it.
    pub(crate) fn is_in_sentences(&self, is_own: &[bool]) -> bool {
        bond::is_in_sentences(self, is_own)
    }

    /// Whether it has at most so many characters.
    pub fn has_at_most(&self, chars: usize) -> bool {
        // A character is never shorter than a code point.
        self.typed.chars().count() <= chars || self.typed.graphemes(true).nth(chars).is_none()
    }

    /// From the first to the last word; none without words.
    pub fn extent(&self) -> Option<Span> {
        let (first, last) = (self.tokens.first()?, self.tokens.last()?);
        Some(Span { start: first.span.start, end: last.span.end })
    }

    /// The words that address the customer, in the register asked for and against it.
    pub fn address(&self, register: Register) -> Address {
        register::address(self, register)
    }

    /// The language it is written in, where five words or more leave no doubt.
    ///
    /// A text in another script than the Latin one is told at any length.
    pub fn identified_language(&self) -> Option<Identified> {
        identify::language(self)
    }

    /// The likeliest of the five languages, however doubtful; none below five words.
    pub fn likeliest_language(&self) -> Option<Lang> {
        identify::likeliest(self)
    }

    /// The dictionary that guards it.
    pub(crate) fn dictionary(&self) -> Option<&dyn Dictionary> {
        self.dictionary.as_deref()
    }

    /// The stems of one of its words.
    pub(crate) fn stems<'t>(&self, token: &'t Token) -> &'t [Form] {
        token.stems(&self.typed, Rules::of(self.lang))
    }

    /// Its words, in order.
    pub(crate) fn tokens(&self) -> &[Token] {
        &self.tokens
    }

    /// How many types of words it has: words typed alike are of one.
    pub(crate) fn n_types(&self) -> usize {
        self.n_types
    }

    /// The words, by index, that stand in a span.
    pub(crate) fn words_in(&self, span: Span) -> Range<usize> {
        let start = self.tokens.partition_point(|token| token.span.end <= span.start);
        let end = self.tokens.partition_point(|token| token.span.start < span.end);
        start..end.max(start)
    }

    /// Its sentences, in order; together they hold every word.
    pub(crate) fn sentences(&self) -> &[Sentence] {
        &self.sentences
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

fn sentences(typed: &str, tokens: &[Token], rules: &Rules) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut start = 0;
    for words in tokens.chunk_by(|a, b| a.sentence == b.sentence) {
        let end = start + words.len();
        let before = start.checked_sub(1).and_then(|before| tokens.get(before)).map_or(0, |token| token.span.end);
        let after = tokens.get(end).map_or(typed.len(), |token| token.span.start);
        let is_question = question::asks(typed, words, before..after, rules);
        found.push(Sentence { tokens: start..end, is_question });
        start = end;
    }
    found
}
