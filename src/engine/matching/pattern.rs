//! The pattern language.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use super::compile::{self, Care, Part, PartKind};
use super::leaf::Leaf;
use super::matcher::Matcher;
use super::syntax::{self, PatternError};
use super::{Lexicon, Match};
use crate::engine::lang::Lang;
use crate::engine::text::{Answer, Form, Rules};

/// A compiled pattern of one language.
#[derive(Debug, Clone)]
pub struct Pattern {
    source: String,
    is_veto: bool,
    lang: Lang,
    doubts: Vec<PatternError>,
    /// All of them must be there, wherever each stands.
    roots: Vec<Arc<Part>>,
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
        Self::parse_with(source, lang, lexicon, Care { typos: true, negation: true })
    }

    /// Reads a pattern that finds words exactly or by their stem, and never a misspelling: nobody fails for a typo.
    pub fn parse_strict(source: &str, lang: Lang, lexicon: &Lexicon) -> Result<Self, PatternError> {
        Self::parse_with(source, lang, lexicon, Care { typos: false, negation: true })
    }

    fn parse_with(source: &str, lang: Lang, lexicon: &Lexicon, care: Care) -> Result<Self, PatternError> {
        let (is_veto, from) = syntax::split_veto(source);
        let ast = syntax::parse(source, from, Rules::of(lang))?;
        if let Some(error) = syntax::contradiction(&ast) {
            return Err(error);
        }
        // A misspelling is no reason to take a mark away.
        let care = if is_veto { Care::LITERAL } else { care };
        let roots = compile::compile(source, &ast, lang, lexicon, care)?;
        Ok(Self { source: source.to_owned(), is_veto, lang, doubts: syntax::doubts(&ast), roots })
    }

    /// The pattern as its author wrote it.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether it starts with `!`, and so undoes an element; [`Pattern::find`] finds what stands behind the `!`.
    pub fn is_veto(&self) -> bool {
        self.is_veto
    }

    /// Whether its parts may stand anywhere in an answer: it has `&&`.
    pub fn is_of_answer(&self) -> bool {
        self.roots.len() > 1
    }

    /// What of it changes nothing, or is hardly meant so.
    pub fn doubts(&self) -> &[PatternError] {
        &self.doubts
    }

    /// Its words, folded, those of its sets included; numbers are left out.
    pub fn words(&self) -> BTreeSet<&str> {
        let mut words = BTreeSet::new();
        let (mut seen, mut open) = (HashSet::new(), self.roots.iter().collect::<Vec<_>>());
        while let Some(part) = open.pop() {
            if let PartKind::Leaf(Leaf::Word(word)) = &part.kind {
                words.extend(word.forms.iter().map(Form::as_str));
            }
            open.extend(part.kind.parts().filter(|part| seen.insert(Arc::as_ptr(part))));
        }
        words
    }

    /// The first match in the answer whose words are not all excluded; see [`Search::find`](super::Search::find).
    ///
    /// For one pattern alone. Where there are many, a [`Matcher`] looks at each word once.
    pub fn find(&self, answer: &Answer, excluded: &[bool]) -> Option<Match> {
        Matcher::new([(self, true)]).search(answer).find(0, excluded)
    }

    pub(super) fn lang(&self) -> Lang {
        self.lang
    }

    pub(super) fn roots(&self) -> &[Arc<Part>] {
        &self.roots
    }

    /// [`Pattern::find`] and the number of steps it took.
    #[cfg(test)]
    pub(super) fn find_counting(&self, answer: &Answer) -> (Option<Match>, usize) {
        let matcher = Matcher::new([(self, true)]);
        let mut search = matcher.search(answer);
        let found = search.find(0, &[]);
        (found, search.n_steps)
    }
}
