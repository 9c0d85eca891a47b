//! The pattern language.

use std::sync::Arc;

use super::compile::{self, Program, Tolerance};
use super::find::Search;
use super::syntax::{self, PatternError};
use super::{Lexicon, Match};
use crate::engine::lang::Lang;
use crate::engine::text::{Answer, Rules};

/// A compiled pattern of one language.
#[derive(Debug, Clone)]
pub struct Pattern {
    source: String,
    is_veto: bool,
    program: Arc<Program>,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// ```
    /// use repliek::engine::{lang::Lang, matching::{Lexicon, Pattern, Route}, text::Answer};
    /// let pattern = Pattern::parse("(snap|begrijp) … teleurgesteld", Lang::Nl, &Lexicon::default())?;
    /// let answer = Answer::parse("Ik begrijp dat u teleurgesteld bent.", Lang::Nl);
    /// let found = pattern.find(&answer, &[]).map(|found| (found.spans.len(), found.route));
    /// assert_eq!(found, Some((2, Route::Exact)));
    /// # Ok::<(), repliek::engine::matching::PatternError>(())
    /// ```
    pub fn parse(source: &str, lang: Lang, lexicon: &Lexicon) -> Result<Self, PatternError> {
        Self::parse_with(source, lang, lexicon, Tolerance::Typos)
    }

    /// Reads a pattern that finds words exactly or by their stem, and never a misspelling: nobody fails for a typo.
    pub fn parse_strict(source: &str, lang: Lang, lexicon: &Lexicon) -> Result<Self, PatternError> {
        Self::parse_with(source, lang, lexicon, Tolerance::None)
    }

    fn parse_with(source: &str, lang: Lang, lexicon: &Lexicon, tolerance: Tolerance) -> Result<Self, PatternError> {
        let (is_veto, from) = syntax::split_veto(source);
        let ast = syntax::parse(source, from, Rules::of(lang))?;
        // A misspelling is no reason to take a mark away.
        let tolerance = if is_veto { Tolerance::None } else { tolerance };
        let program = compile::compile(source, &ast, lang, lexicon, tolerance)?;
        Ok(Self { source: source.to_owned(), is_veto, program: Arc::new(program) })
    }

    /// The pattern as its author wrote it.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether it starts with `!`, and so undoes an element; [`Pattern::find`] finds what stands behind the `!`.
    pub fn is_veto(&self) -> bool {
        self.is_veto
    }

    /// Its words as its author wrote them, those of its sets included; numbers are left out.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.program.words.iter().map(String::as_str)
    }

    /// The first match in the answer whose words are not all excluded.
    ///
    /// `excluded` says of each token, by index, whether it earns nothing. A match without misspellings goes before
    /// one with; then the leftmost; there, the one whose words agree best; of alternatives, the first.
    pub fn find(&self, answer: &Answer, excluded: &[bool]) -> Option<Match> {
        Search::new(&self.program, answer, excluded).first()
    }

    /// [`Pattern::find`] and the number of steps it took.
    #[cfg(test)]
    pub(super) fn find_counting(&self, answer: &Answer) -> (Option<Match>, usize) {
        let mut search = Search::new(&self.program, answer, &[]);
        let found = search.first();
        (found, search.n_steps())
    }
}
