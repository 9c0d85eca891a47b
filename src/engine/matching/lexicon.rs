//! Named sets of patterns.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::compile::{Care, MAX_SET_DEPTH, Part};
use super::syntax::{self, Ast, How, Kind};
use crate::engine::lang::Lang;
use crate::engine::text::{Rules, tokens};

/// The phrase sets of one language, by name; a pattern names one with `@name`.
///
/// What patterns have in common, sets and words, is compiled once for all patterns that are read with it.
#[derive(Default)]
pub struct Lexicon {
    sets: BTreeMap<String, Vec<String>>,
    compiled: Mutex<Compiled>,
    /// How much of patterns was read and compiled, what is read again counted again.
    #[cfg(test)]
    n_steps: std::sync::atomic::AtomicUsize,
}

/// What was compiled so far.
#[derive(Default)]
pub(super) struct Compiled {
    /// Sets, by name.
    pub sets: HashMap<(Lang, Care, String), Arc<Part>>,
    /// Words as written.
    pub words: HashMap<(Lang, Care, How, String), Arc<Part>>,
    /// Whether each pattern of a set negates, by name.
    negating: HashMap<(Lang, String), bool>,
}

impl Lexicon {
    /// A lexicon of these sets; each set is a list of pattern sources.
    pub fn new(sets: BTreeMap<String, Vec<String>>) -> Self {
        Self { sets, ..Self::default() }
    }

    /// The sources of one set.
    pub fn set(&self, name: &str) -> Option<&[String]> {
        self.sets.get(name).map(Vec::as_slice)
    }

    /// What was compiled so far; nothing in it is ever half done, so a panic elsewhere spoils nothing.
    pub(super) fn compiled(&self) -> MutexGuard<'_, Compiled> {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a negator is among the words of a pattern that must stand together: of alternatives, in each.
    pub(super) fn negates(&self, ast: &Ast, lang: Lang) -> bool {
        self.has_negator(ast, lang, 0).unwrap_or_default()
    }

    /// A pattern as two, where a negator is in some alternatives of one of its parts: without those, and with those alone.
    /// `bill … (cancelled | not_have_to)` means the negator in *bill … not have to*, and not in *bill … cancelled*.
    pub(super) fn split_by_negator(&self, ast: &Ast, lang: Lang) -> Option<[Ast; 2]> {
        self.step(1);
        if self.negates(ast, lang) {
            return None;
        }
        if let Kind::Any(parts) = &ast.kind {
            let (with, without): (Vec<Ast>, Vec<Ast>) =
                parts.iter().cloned().partition(|part| self.negates(part, lang));
            if !with.is_empty() {
                return Some([without, with].map(|parts| Ast { at: ast.at, kind: Kind::Any(parts) }));
            }
        }
        let parts = ast.parts();
        let (idx, split) =
            parts.iter().enumerate().find_map(|(idx, part)| Some((idx, self.split_by_negator(part, lang)?)))?;
        Some(split.map(|part| ast.with_part(idx, part)))
    }

    /// None where sets stand deeper in one another than any pattern may reach.
    fn has_negator(&self, ast: &Ast, lang: Lang, deep: usize) -> Option<bool> {
        self.step(1);
        match &ast.kind {
            Kind::Word(word, _) => {
                let rules = Rules::of(lang);
                return Some(tokens(word, lang).iter().any(|token| rules.names_negation(token)));
            }
            Kind::Set(name) => return self.is_negating(name, lang, deep),
            _ => {}
        }
        let is_any = matches!(ast.kind, Kind::Any(_));
        for part in ast.parts() {
            let has = self.has_negator(part, lang, deep)?;
            if has != is_any {
                return Some(has);
            }
        }
        Some(is_any)
    }

    /// Whether each pattern of a set negates.
    fn is_negating(&self, name: &str, lang: Lang, deep: usize) -> Option<bool> {
        let key = (lang, name.to_owned());
        let known = self.compiled().negating.get(&key).copied();
        if known.is_some() {
            return known;
        }
        if deep > MAX_SET_DEPTH {
            return None;
        }
        let sources = self.set(name).unwrap_or_default();
        let mut negates = !sources.is_empty();
        for source in sources {
            self.step(source.len());
            negates = match syntax::parse(source, 0, Rules::of(lang)) {
                Ok(ast) => self.has_negator(&ast, lang, deep + 1)?,
                Err(_) => false,
            };
            if !negates {
                break;
            }
        }
        self.compiled().negating.insert(key, negates);
        Some(negates)
    }

    /// Counts work, where a test asks how much there is.
    #[cfg_attr(not(test), allow(clippy::unused_self, reason = "counts nothing there"))]
    pub(super) fn step(&self, n: usize) {
        #[cfg(test)]
        self.n_steps.fetch_add(n, std::sync::atomic::Ordering::Relaxed);
        #[cfg(not(test))]
        let _ = n;
    }

    /// What was counted.
    #[cfg(test)]
    pub(super) fn n_steps(&self) -> usize {
        self.n_steps.load(std::sync::atomic::Ordering::Relaxed)
    }
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lexicon").field("sets", &self.sets).finish_non_exhaustive()
    }
}
