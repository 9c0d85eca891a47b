//! The words and numbers of many patterns, by what they are recognised by.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use rustc_hash::{FxHashMap, FxHashSet};

use super::leaf::Leaf;
use super::matcher::LeafIdx;
use super::syntax::{Amount, How};
use super::typo;
use crate::engine::lang::Lang;
use crate::engine::text::{Form, Quantity, Rules, Starts, Token, stems_of};

/// Letters that each part of a word has, and both have together, where a space was typed between them.
const MIN_PART: usize = 3;
const MIN_PARTED: usize = 8;

/// How many letters behind the first part the two must go on as a form does.
const SEAM: usize = 2;

/// Finds the leaves with which a word agrees.
#[derive(Debug, Default)]
pub(super) struct Index {
    forms: FxHashMap<Form, Vec<LeafIdx>>,
    stems: FxHashMap<Form, Vec<LeafIdx>>,
    /// The first two letters of the forms, and those with one letter.
    form_starts: FxHashSet<(char, Option<char>)>,
    sorted_forms: Vec<Form>,
    /// In bytes.
    longest_form: usize,
    stem_starts: Starts,
    /// Words that are looked for at the start of a word, and how many bytes they have.
    starts: FxHashMap<Form, Vec<LeafIdx>>,
    start_lengths: Vec<usize>,
    /// Words that are looked for anywhere in a word, in one automaton; each with its leaf.
    parts: Option<AhoCorasick>,
    part_leaves: Vec<LeafIdx>,
    numbers: Vec<(LeafIdx, Amount)>,
    /// Words that forgive misspellings, by their number of letters.
    misspelled: Vec<Bucket>,
    lang: Option<Lang>,
}

/// Words of one length that may have been misspelled.
#[derive(Debug, Default)]
struct Bucket {
    /// The letters of each word, side by side: they decide most cases.
    letters: Vec<Letters>,
    words: Vec<(Form, Vec<LeafIdx>)>,
}

/// Which letters a word has, as bits.
#[derive(Debug, Clone, Copy)]
struct Letters(u32);

impl Letters {
    fn of(word: &str) -> Self {
        // Other letters share a bit; that only makes the test less sharp.
        let bit = |letter: char| if letter.is_ascii_lowercase() { letter as u32 - 'a' as u32 } else { 31 };
        Self(word.chars().fold(0, |bits, letter| bits | 1 << bit(letter)))
    }

    /// Whether so few edits can lead from one to the other: each brings in one letter and takes out one at most.
    fn are_within(self, edits: usize, other: Self) -> bool {
        has_at_most(self.0 & !other.0, edits) && has_at_most(other.0 & !self.0, edits)
    }
}

/// Whether a set has so few members. To take them out one by one is faster than to count them all.
fn has_at_most(set: u32, members: usize) -> bool {
    (0..members).fold(set, |rest, _| rest & rest.wrapping_sub(1)) == 0
}

/// The first letter of a word, and the second where there is one.
fn start_of(word: &str) -> Option<(char, Option<char>)> {
    let mut letters = word.chars();
    Some((letters.next()?, letters.next()))
}

impl Index {
    pub(super) fn new(leaves: &[Leaf], lang: Option<Lang>) -> Self {
        let mut index = Self { lang, ..Self::default() };
        let mut parts: Vec<&str> = Vec::new();
        let mut misspelled: BTreeMap<&str, Vec<LeafIdx>> = BTreeMap::new();
        for (idx, leaf) in leaves.iter().enumerate() {
            let word = match leaf {
                Leaf::Word(word) => word,
                Leaf::Number(amount) => {
                    index.numbers.push((idx, amount.clone()));
                    continue;
                }
            };
            for form in &word.forms {
                index.forms.entry(form.clone()).or_default().push(idx);
                index.form_starts.extend(start_of(form));
                index.longest_form = index.longest_form.max(form.len());
                if word.how == How::AtStart && !form.is_empty() {
                    index.starts.entry(form.clone()).or_default().push(idx);
                    index.start_lengths.push(form.len());
                }
                if word.how == How::Within && !form.is_empty() {
                    parts.push(form);
                    index.part_leaves.push(idx);
                }
                if word.typos {
                    misspelled.entry(form).or_default().push(idx);
                }
            }
            for stem in &word.stems {
                index.stems.entry(stem.clone()).or_default().push(idx);
                if let Some(lang) = lang {
                    index.stem_starts.add(stem, lang);
                }
            }
        }
        index.sorted_forms = index.forms.keys().cloned().collect();
        index.sorted_forms.sort_unstable();
        index.start_lengths.sort_unstable();
        index.start_lengths.dedup();
        index.parts = (!parts.is_empty()).then(|| AhoCorasick::new(&parts).ok()).flatten();
        for (form, leaves) in misspelled {
            let length = form.chars().count();
            if index.misspelled.len() <= length {
                index.misspelled.resize_with(length + 1, Bucket::default);
            }
            if let Some(bucket) = index.misspelled.get_mut(length) {
                bucket.letters.push(Letters::of(form));
                bucket.words.push((form.into(), leaves));
            }
        }
        index
    }

    /// The leaves that have this very form.
    pub(super) fn with_form(&self, form: &str) -> &[LeafIdx] {
        self.forms.get(form).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the word may be two forms.
    pub(super) fn may_be_two_forms(&self, word: &str) -> bool {
        let start = start_of(word).filter(|_| word.len() <= 2 * self.longest_form);
        start.is_some_and(|(first, _)| self.form_starts.contains(&(first, None)))
            || start.is_some_and(|start| self.form_starts.contains(&start))
    }

    /// The leaves that have this stem.
    pub(super) fn with_stem(&self, stem: &str) -> &[LeafIdx] {
        self.stems.get(stem).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a leaf may have a stem of this folded word.
    pub(super) fn may_have_stem_of(&self, word: &str) -> bool {
        self.lang.is_some_and(|lang| self.stem_starts.may_be_of(word, lang))
    }

    /// The leaves that have this form, or a stem of it.
    pub(super) fn with_form_or_stem(&self, word: &str, lang: Lang) -> Vec<LeafIdx> {
        let mut leaves = self.with_form(word).to_vec();
        if self.may_have_stem_of(word) {
            leaves.extend(stems_of(word, lang).iter().flat_map(|stem| self.with_stem(stem)));
        }
        leaves
    }

    /// Two words as the one that they may be parts of; none where no form starts so, or they are no parts of one.
    pub(super) fn joined(&self, first: &Token, second: &Token) -> Option<Form> {
        let (head, tail) = (first.folded(), second.folded());
        if first.traits.small || second.traits.small || tail.len() < MIN_PART {
            return None;
        }
        // A letter that is no word by itself belongs to the next: *e mail*.
        let is_letter = head.len() == 1 && tail.len() > MIN_PART && !first.traits.known;
        let is_part = head.len() >= MIN_PART && head.len() + tail.len() >= MIN_PARTED;
        let has_start = || start_of(head).is_some_and(|start| self.form_starts.contains(&start));
        let has_letter = || start_of(head).is_some_and(|(letter, _)| self.form_starts.iter().any(|it| it.0 == letter));
        if !(is_part && has_start() || is_letter && has_letter())
            || first.quantity.is_some()
            || second.quantity.is_some()
        {
            return None;
        }
        let mut joined = Form::from(head);
        joined.push_str(tail);
        self.has_form_from(joined.get(..head.len() + SEAM).unwrap_or(&joined)).then_some(joined)
    }

    /// Whether a form starts so.
    fn has_form_from(&self, start: &str) -> bool {
        let at = self.sorted_forms.partition_point(|form| form.as_str() < start);
        self.sorted_forms.get(at).is_some_and(|form| form.starts_with(start))
    }

    /// The leaves that agree with a part of the word, and not with the whole.
    pub(super) fn each_part_of(&self, word: &str, mut each: impl FnMut(LeafIdx)) {
        for start in self.start_lengths.iter().take_while(|&&length| length < word.len()) {
            let leaves = word.get(..*start).and_then(|start| self.starts.get(start));
            leaves.into_iter().flatten().for_each(|&leaf| each(leaf));
        }
        let parts = self.parts.iter().flat_map(|parts| parts.find_overlapping_iter(word));
        let inner = parts.filter(|found| found.len() < word.len());
        inner.filter_map(|found| self.part_leaves.get(found.pattern().as_usize())).for_each(|&leaf| each(leaf));
    }

    /// The leaves that are this number.
    pub(super) fn numbers(&self, quantity: &Quantity) -> impl Iterator<Item = LeafIdx> {
        self.numbers.iter().filter(|(_, amount)| amount.covers(quantity)).map(|(leaf, _)| *leaf)
    }

    /// Calls `each` with the leaves of every word of which this is a misspelling.
    ///
    /// `known` says whether the word is a real one; it is asked once at most, and only where that matters.
    pub(super) fn each_misspelled(
        &self,
        word: &str,
        guarded: bool,
        known: impl Fn() -> bool,
        mut each: impl FnMut(LeafIdx),
    ) {
        let Some(lang) = self.lang else {
            return;
        };
        let rules = Rules::of(lang);
        let length = word.chars().count();
        let letters = Letters::of(word);
        let mut is_known = None;
        let shortest = length.saturating_sub(typo::MOST_EDITS);
        let buckets = self.misspelled.iter().enumerate().skip(shortest).take(length + typo::MOST_EDITS + 1 - shortest);
        for (candidate_length, bucket) in buckets {
            let edits = typo::most_edits(candidate_length, guarded);
            if edits == 0 || candidate_length.abs_diff(length) > edits {
                continue;
            }
            let near =
                bucket.letters.iter().zip(&bucket.words).filter(|(theirs, _)| letters.are_within(edits, **theirs));
            for (_, (form, leaves)) in near {
                let is_misspelling = rules.may_be_misspelled(form, guarded)
                    && (typo::is_other_binding(word, form, lang)
                        || typo::is_misspelling(word, form, lang, guarded) && !*is_known.get_or_insert_with(&known));
                if is_misspelling {
                    for &leaf in leaves {
                        each(leaf);
                    }
                }
            }
        }
    }
}
