//! Real misspellings: how many are recognised, and how many other words are wrongly taken for one.
//!
//! *recall* is the share of pairs whose right word, as a pattern, finds the misspelling; a right side of several words
//! is a phrase. Negators are never fuzzy (*geen* is no *een*), so *open words* leaves them out. *false hits* are counted over the sentences of the register data (English: the drills' own prose), for
//! 10,000 words and one keyword, keywords being the right words; a hit counts where the word is no form of the keyword.
//! Both with the dictionaries of this machine, and without.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use repliek::app::Dictionaries;
use repliek::engine::lang::Lang;
use repliek::engine::matching::{Lexicon, Pattern};
use repliek::engine::text::{Answer, Dictionary};

use super::material::{misspellings, pairs, prose, without_accents};
use super::{Asked, Figure, Gap, Row};

type Guard<'a> = Option<&'a Arc<dyn Dictionary>>;

/// No misspelling lies farther from its word, endings included.
const FARTHEST: usize = 5;

pub fn row() -> Row {
    let parts = Lang::ALL.iter().map(|&lang| figures(lang));
    Row::new("typos", "misspellings recognised, and other words taken for one", parts)
}

fn figures(lang: Lang) -> Result<Vec<Figure>, Gap> {
    let misspellings = misspellings(lang.code())?;
    let Some(dictionary) = Dictionaries::find(&[], None).wait(lang) else {
        return Err(Gap::absent(format!("no dictionary of {lang} on this machine"), "REPLIEK_TEST_DICTIONARIES"));
    };
    let dictionary: Arc<dyn Dictionary> = dictionary;
    let mut figures = Vec::new();
    let open = misspellings.iter().filter(|(_, word)| is_open(word, lang)).collect::<Vec<_>>();
    let n_found = |of: &[&(String, String)], guard: Guard<'_>| {
        of.iter().filter(|(typo, word)| finds(&pattern(word, lang), typo, lang, guard)).count()
    };
    let all = misspellings.iter().collect::<Vec<_>>();
    for (guard, [recall, recall_of_open, hits], [least, most]) in [
        (Some(&dictionary), WITH, [Asked::AtLeast(0.95), Asked::AtMost(0.05)]),
        (None, WITHOUT, [Asked::More, Asked::Less]),
    ] {
        let (rate, n_words) = false_hits(&misspellings, lang, guard)?;
        figures.push(Figure::share(lang.code(), recall, n_found(&all, guard), all.len(), least));
        figures.push(Figure::share(lang.code(), recall_of_open, n_found(&open, guard), open.len(), least));
        figures.push(Figure::new(lang.code(), hits, Some(rate), n_words, most));
    }
    Ok(figures)
}

const WITH: [&str; 3] = ["recall", "recall, open words", "false hits"];
const WITHOUT: [&str; 3] = ["recall, no dictionary", "recall, open words, no dictionary", "false hits, no dictionary"];

/// Whether misspellings of the word count at all, which of negators (*niet*, *keine*) none does: whether it is found
/// with its last letter twice, where no dictionary knows anything.
fn is_open(word: &str, lang: Lang) -> bool {
    let empty: Arc<dyn Dictionary> = Arc::new(Empty);
    let doubled: String = word.chars().chain(word.chars().last()).collect();
    finds(&pattern(word, lang), &doubled, lang, Some(&empty))
}

/// Knows no word.
struct Empty;

impl Dictionary for Empty {
    fn knows(&self, _word: &str) -> bool {
        false
    }
}

fn pattern(word: &str, lang: Lang) -> Pattern {
    Pattern::parse(word, lang, &Lexicon::default()).expect("a word is a pattern")
}

fn finds(pattern: &Pattern, text: &str, lang: Lang, guard: Guard<'_>) -> bool {
    pattern.find(&Answer::parse(text, lang).guarded_by(guard.cloned()), &[]).is_some()
}

/// Wrong hits for 10,000 words and one keyword, and of how many words.
fn false_hits(misspellings: &[(String, String)], lang: Lang, guard: Guard<'_>) -> Result<(f64, u64), Gap> {
    let right: BTreeSet<&str> = misspellings.iter().map(|(_, word)| word.as_str()).collect();
    let keywords: Vec<&str> = right.into_iter().filter(|word| !word.contains(' ')).collect();
    let words = words(lang)?;
    let suspects: Vec<(&String, String, usize)> = words
        .iter()
        .filter(|(word, _)| !guard.is_some_and(|guard| guard.knows(word)))
        .map(|(word, times)| (word, plain(word), *times))
        .collect();
    let mut hits = 0;
    for keyword in &keywords {
        let (loose, folded) = (pattern(keyword, lang), plain(keyword));
        let strict = Pattern::parse_strict(keyword, lang, &Lexicon::default()).expect("a word is a pattern");
        for (word, _, times) in suspects.iter().filter(|(_, word, _)| is_near(&folded, word)) {
            if finds(&loose, word, lang, guard) && !finds(&strict, word, lang, guard) {
                hits += times;
            }
        }
    }
    let n_words: usize = words.values().sum();
    #[allow(clippy::cast_precision_loss, reason = "counts of a few thousand")]
    let rate = hits as f64 * 1e4 / (n_words * keywords.len()) as f64;
    Ok((rate, n_words as u64))
}

/// The words of the sentences, by how often they occur.
fn words(lang: Lang) -> Result<BTreeMap<String, usize>, Gap> {
    let texts = match lang {
        Lang::En => prose(lang.code()),
        _ => pairs(lang.code())?.into_iter().flat_map(|pair| [pair.formal, pair.informal]).collect(),
    };
    let mut words = BTreeMap::new();
    let is_apostrophe = |c: char| matches!(c, '\'' | '’');
    let parts = texts.iter().flat_map(|text| text.split(|c: char| !c.is_alphabetic() && !is_apostrophe(c)));
    // *doesn't* is a word; *doesn* would be none.
    for word in parts.map(|word| word.trim_matches(is_apostrophe)).filter(|word| !word.is_empty()) {
        *words.entry(word.to_owned()).or_default() += 1;
    }
    Ok(words)
}

/// In small letters without accents, as words are compared.
fn plain(word: &str) -> String {
    without_accents(&word.to_lowercase())
}

/// Whether one can be taken for the other at all; leaves out what need not be looked for.
fn is_near(a: &str, b: &str) -> bool {
    a.len().abs_diff(b.len()) <= FARTHEST && strsim::osa_distance(a, b) <= FARTHEST
}
