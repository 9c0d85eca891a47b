//! Real misspellings: how many are recognised, and how many other words are wrongly taken for one.
//!
//! *recall* is the share of pairs whose right word, as a pattern, finds the misspelling; a right side of several words
//! is a phrase. Negators are never fuzzy (*geen* is no *een*), so *open words* leaves them out. *false hits* are counted
//! over the sentences of the register data (English: the drills' own prose), for 10,000 words and one keyword, keywords
//! being the right words, or the commonest words of our own patterns; a hit counts where the word is no form of the
//! keyword. All of it with the dictionaries of this machine, and without.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use repliek::app::Dictionaries;
use repliek::engine::lang::Lang;
use repliek::engine::matching::{Lexicon, Pattern};
use repliek::engine::text::{Answer, Dictionary};

use super::material::{misspellings, pairs, patterns, prose, without_accents};
use super::{Asked, Figure, Gap, Row};

type Guard<'a> = Option<&'a Arc<dyn Dictionary>>;

/// No misspelling lies farther from its word, endings included.
const FARTHEST: usize = 5;

/// How many of the commonest words of our patterns are keywords, and the shortest, in letters.
const COMMONEST: usize = 200;
const SHORTEST: usize = 4;

/// What is measured, and what is asked of recall and of false hits.
struct Measured {
    recall: &'static str,
    recall_of_open: &'static str,
    hits: &'static str,
    hits_of_ours: &'static str,
    asked: [Asked; 2],
}

const WITH: Measured = Measured {
    recall: "recall",
    recall_of_open: "recall, open words",
    hits: "false hits",
    hits_of_ours: "false hits, ours",
    asked: [Asked::AtLeast(0.95), Asked::AtMost(0.05)],
};

const WITHOUT: Measured = Measured {
    recall: "recall, no dictionary",
    recall_of_open: "recall, open words, no dictionary",
    hits: "false hits, no dictionary",
    hits_of_ours: "false hits, ours, no dictionary",
    asked: [Asked::More, Asked::Less],
};

pub fn row() -> Row {
    let parts = Lang::ALL.iter().flat_map(|&lang| {
        let with = dictionary(lang).and_then(|dictionary| figures(lang, Some(&dictionary), &WITH));
        [with, figures(lang, None, &WITHOUT)]
    });
    Row::new("typos", "misspellings recognised, and other words taken for one", parts)
}

fn dictionary(lang: Lang) -> Result<Arc<dyn Dictionary>, Gap> {
    match Dictionaries::find(&[], None).wait(lang) {
        Some(dictionary) => Ok(dictionary),
        None => Err(Gap::absent(format!("no dictionary of {lang} on this machine"), "REPLIEK_TEST_DICTIONARIES")),
    }
}

fn figures(lang: Lang, guard: Guard<'_>, measured: &Measured) -> Result<Vec<Figure>, Gap> {
    let misspellings = misspellings(lang.code())?;
    let words = words(lang)?;
    let [least, most] = measured.asked;
    let all: Vec<&(String, String)> = misspellings.iter().collect();
    let open: Vec<&(String, String)> = all.iter().copied().filter(|(_, word)| is_open(word, lang)).collect();
    let recall = |name, of: &[&(String, String)]| {
        let n_found = of.iter().filter(|(typo, word)| finds(&pattern(word, lang), typo, lang, guard)).count();
        Figure::share(lang.code(), name, n_found, of.len(), least)
    };
    let right: BTreeSet<&str> = misspellings.iter().map(|(_, word)| word.as_str()).collect();
    let right: Vec<&str> = right.into_iter().filter(|word| !word.contains(' ')).collect();
    let ours = commonest(lang);
    let ours: Vec<&str> = ours.iter().map(String::as_str).collect();
    let hits = |name, keywords: &[&str]| {
        let (rate, n_words) = false_hits(keywords, &words, lang, guard);
        Figure::new(lang.code(), name, Some(rate), n_words, most)
    };
    Ok(vec![
        recall(measured.recall, &all),
        recall(measured.recall_of_open, &open),
        hits(measured.hits, &right),
        hits(measured.hits_of_ours, &ours),
    ])
}

/// The commonest words of our patterns whose misspellings count.
fn commonest(lang: Lang) -> Vec<String> {
    let patterns = patterns(lang.code());
    let words = patterns.iter().flat_map(|text| split(text)).filter(|word| word.chars().count() >= SHORTEST);
    let mut counted: Vec<(String, usize)> = counted(words.map(str::to_lowercase)).into_iter().collect();
    counted.sort_by_key(|(_, times)| Reverse(*times));
    counted.into_iter().map(|(word, _)| word).filter(|word| is_open(word, lang)).take(COMMONEST).collect()
}

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
fn false_hits(keywords: &[&str], words: &BTreeMap<String, usize>, lang: Lang, guard: Guard<'_>) -> (f64, u64) {
    let suspects: Vec<(&String, String, usize)> = words
        .iter()
        .filter(|(word, _)| !guard.is_some_and(|guard| guard.knows(word)))
        .map(|(word, times)| (word, plain(word), *times))
        .collect();
    let mut hits = 0;
    for keyword in keywords {
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
    (rate, n_words as u64)
}

/// The words of the sentences, by how often they occur.
fn words(lang: Lang) -> Result<BTreeMap<String, usize>, Gap> {
    let texts = match lang {
        Lang::En => prose(lang.code()),
        _ => pairs(lang.code())?.into_iter().flat_map(|pair| [pair.formal, pair.informal]).collect(),
    };
    Ok(counted(texts.iter().flat_map(|text| split(text)).map(str::to_owned)))
}

fn split(text: &str) -> impl Iterator<Item = &str> {
    let is_apostrophe = |c: char| matches!(c, '\'' | '’');
    let parts = text.split(move |c: char| !c.is_alphabetic() && !is_apostrophe(c));
    // *doesn't* is a word; *doesn* would be none.
    parts.map(move |word| word.trim_matches(is_apostrophe)).filter(|word| !word.is_empty())
}

fn counted(words: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counted = BTreeMap::new();
    for word in words {
        *counted.entry(word).or_default() += 1;
    }
    counted
}

/// In small letters without accents, as words are compared.
fn plain(word: &str) -> String {
    without_accents(&word.to_lowercase())
}

/// Whether one can be taken for the other at all; leaves out what need not be looked for.
fn is_near(a: &str, b: &str) -> bool {
    a.len().abs_diff(b.len()) <= FARTHEST && strsim::osa_distance(a, b) <= FARTHEST
}
