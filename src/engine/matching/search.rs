//! One answer, looked at by a matcher.

use rustc_hash::FxHashMap;

use super::agreement::ByType;
use super::matcher::{Matcher, NodeIdx};
use super::reading::{Memo, Of, Reading, in_order};
use super::sheet::{Sheet, Sheets};
use super::{Match, Route};
use crate::engine::text::Answer;

/// The most words that one leaf takes: a number with *per cent*.
pub(super) const MAX_LEAF_WORDS: usize = 3;

/// A matcher's view of one answer.
pub struct Search<'a> {
    pub(super) matcher: &'a Matcher,
    pub(super) answer: &'a Answer,
    /// By sentence, misspellings aside; only sentences in which something agrees.
    exact: Sheets<'a>,
    /// By sentence, misspellings included; only sentences with misspellings. None as long as nobody asked.
    loose: Option<Sheets<'a>>,
    /// The lists of words that earn nothing; readings name them by their place here.
    pub(super) exclusions: Vec<Vec<bool>>,
    /// Boxed, for they are taken out and put back again and again.
    pub(super) memos: FxHashMap<Of, Box<Memo>>,
    pub(super) n_steps: usize,
}

impl<'a> Search<'a> {
    pub(super) fn new(matcher: &'a Matcher, answer: &'a Answer) -> Self {
        let mut search = Self {
            matcher,
            answer,
            exact: Sheets::default(),
            loose: None,
            exclusions: Vec::new(),
            memos: FxHashMap::default(),
            n_steps: 0,
        };
        let mut agreements = ByType::exact(answer);
        for sentence in answer.sentences() {
            let mut sheet = Sheet::new(sentence);
            let tokens = answer.tokens().get(sentence.tokens.clone()).unwrap_or_default();
            for (place, token) in tokens.iter().enumerate() {
                if let Some(agreement) = agreements.of(matcher, answer, token) {
                    sheet.add(agreement, 1, place, token);
                }
                if let Some(next) = tokens.get(place + 1).filter(|_| token.hyphened) {
                    sheet.add_hyphened(matcher, place, token, next);
                }
                for quantity in token.quantity.iter().chain(&token.quantity_in_words) {
                    sheet.add_number(matcher, place, token, quantity);
                }
            }
            search.exact.push(sheet, matcher);
        }
        search
    }

    /// The first match of the pattern with this place in the matcher whose words are not all excluded.
    ///
    /// `excluded` says of each token, by index, whether it earns nothing. A match without misspellings goes before
    /// one with; then the leftmost; there, the one whose words agree best; of alternatives, the first.
    ///
    /// Of a pattern with parts that may stand anywhere in the answer, one must not be excluded.
    pub fn find(&mut self, pattern: usize, excluded: &[bool]) -> Option<Match> {
        let roots = self.matcher.roots.get(pattern)?;
        if let [root] = roots.as_slice() {
            return self.find_node(*root, excluded);
        }
        let mut earns = false;
        let mut parts = Vec::with_capacity(roots.len());
        for &root in roots {
            let earning = self.find_node(root, excluded);
            earns |= earning.is_some();
            parts.push(earning.or_else(|| self.find_node(root, &[]))?);
        }
        let route = parts.iter().map(|part| part.route).max()?;
        earns.then(|| Match { spans: in_order(parts.into_iter().flat_map(|part| part.spans).collect()), route })
    }

    fn find_node(&mut self, root: NodeIdx, excluded: &[bool]) -> Option<Match> {
        // Most patterns are nowhere in most answers.
        let may_be_there = self.exact.have(root) || self.loose.as_ref().is_none_or(|loose| loose.have(root));
        may_be_there.then(|| self.find_there(root, excluded)).flatten()
    }

    /// Not in line, so that next to nothing is done for a pattern that is nowhere.
    #[inline(never)]
    fn find_there(&mut self, root: NodeIdx, excluded: &[bool]) -> Option<Match> {
        self.find_exactly(root, excluded).or_else(|| self.find_misspelled(root, excluded))
    }

    fn find_exactly(&mut self, root: NodeIdx, excluded: &[bool]) -> Option<Match> {
        if !self.exact.have(root) {
            return None;
        }
        let exact = std::mem::take(&mut self.exact);
        let found = self.leftmost(root, &exact, &[Route::Exact, Route::Stem, Route::Compound], excluded);
        self.exact = exact;
        found
    }

    fn find_misspelled(&mut self, root: NodeIdx, excluded: &[bool]) -> Option<Match> {
        if self.loose.is_none() {
            self.loose = Some(self.misspelled());
        }
        let loose = self.loose.take_if(|loose| loose.have(root))?;
        let found = self.leftmost(root, &loose, &[Route::Typo], excluded);
        self.loose = Some(loose);
        found
    }

    /// The sentences in which words that agree with nothing are misspellings.
    fn misspelled(&self) -> Sheets<'a> {
        let mut exact = self.exact.iter().peekable();
        let mut found = Sheets::default();
        let mut agreements = ByType::misspelled(self.answer);
        for sentence in self.answer.sentences() {
            let known = exact.next_if(|sheet| sheet.sentence == sentence);
            let tokens = self.answer.tokens().get(sentence.tokens.clone()).unwrap_or_default();
            if tokens.len() == 1 && tokens.iter().all(|token| token.traits.known) {
                continue;
            }
            let mut sheet = Sheet::new(sentence);
            let agrees = known.map_or_else(Vec::new, |known| known.places_taken(tokens.len()));
            for (place, token) in tokens.iter().enumerate() {
                let before = place.checked_sub(1).and_then(|before| tokens.get(before));
                sheet.add_parted(self.matcher, place, [before, Some(token), tokens.get(place + 1)], self.answer);
                let is_stray = !agrees.get(place).copied().unwrap_or(false) && token.quantity.is_none();
                if is_stray
                    && !token.traits.known
                    && let Some(agreement) = agreements.of(self.matcher, self.answer, token)
                {
                    sheet.add(agreement, 1, place, token);
                }
            }
            if sheet.is_empty() {
                continue;
            }
            if let Some(known) = known {
                sheet.add_all(known);
            }
            found.push(sheet, self.matcher);
        }
        found
    }

    /// The leftmost match by any of these routes, and there the best route.
    fn leftmost(&mut self, root: NodeIdx, sheets: &Sheets<'a>, routes: &[Route], excluded: &[bool]) -> Option<Match> {
        let loosest = *routes.last()?;
        let exclusion = self.exclusion(excluded);
        let mut sheets = sheets.iter().filter(|sheet| sheet.is_possible(root));
        sheets.find_map(|sheet| {
            let start = Reading::new(self, sheet, loosest, exclusion).starts(root)?;
            routes.iter().find_map(|&route| {
                let spans = Reading::new(self, sheet, route, exclusion).found(root, start)?;
                Some(Match { spans, route })
            })
        })
    }

    /// The number of a list of words that earn nothing.
    fn exclusion(&mut self, excluded: &[bool]) -> usize {
        let known = self.exclusions.iter().position(|known| known == excluded);
        known.unwrap_or_else(|| {
            self.exclusions.push(excluded.to_vec());
            self.exclusions.len() - 1
        })
    }
}
