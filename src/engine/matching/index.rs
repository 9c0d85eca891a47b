//! The words and numbers of many patterns, by what they are recognised by.

use std::collections::BTreeMap;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashMap;

use super::leaf::Leaf;
use super::matcher::LeafIdx;
use super::syntax::{Amount, How};
use super::typo;
use crate::engine::lang::Lang;
use crate::engine::text::{Form, Micros, Quantity, Rules, Starts, Token, stems_of};

/// Letters that each part of a word has, and both have together, where a space was typed between them.
const MIN_PART: usize = 3;
const MIN_PARTED: usize = 8;

/// How many letters behind the first part the two must go on as a form does.
const SEAM: usize = 2;

/// Finds the leaves with which a word agrees.
#[derive(Debug, Default)]
pub(super) struct Index {
    forms: FxHashMap<Form, Agreeing>,
    stems: FxHashMap<Form, Vec<LeafIdx>>,
    form_starts: TwoLetters,
    /// In order, by their first two letters.
    forms_from: FxHashMap<[u8; 2], Vec<Form>>,
    /// In bytes.
    longest_form: usize,
    /// How many bytes forms have: bit `n` for those of `n`, the last one for all that are longer.
    form_lengths: u64,
    /// None where there are no words.
    stem_starts: Option<Starts>,
    /// Words that are looked for at the start of a word, and how many bytes they have.
    starts: FxHashMap<Form, Vec<LeafIdx>>,
    start_lengths: Vec<usize>,
    /// Words that are looked for anywhere in a word, in one automaton; each with its leaf.
    parts: Option<AhoCorasick>,
    part_leaves: Vec<LeafIdx>,
    numbers: Numbers,
    /// Words that forgive misspellings, by their number of letters.
    misspelled: Vec<Bucket>,
    lang: Option<Lang>,
}

/// What agrees with a word.
#[derive(Debug, Default)]
pub(super) struct Agreeing {
    /// The leaves that have this very form.
    pub exact: Vec<LeafIdx>,
    /// Those that have one of its stems; none where they must be looked for.
    pub by_stem: Option<Vec<LeafIdx>>,
}

/// Numbers that are looked for.
#[derive(Debug, Default)]
struct Numbers {
    /// Those without a tolerance, by each of their values.
    exact: FxHashMap<Micros, Vec<(LeafIdx, Amount)>>,
    /// The others.
    near: Vec<(LeafIdx, Amount)>,
}

/// Words of one length that may have been misspelled.
#[derive(Debug, Default)]
struct Bucket {
    /// The letters of each word, side by side: they decide most cases. The last ones are padded.
    letters: Vec<[Letters; TOGETHER]>,
    words: Vec<(Form, Vec<LeafIdx>)>,
}

/// Which letters a word has, as bits.
#[derive(Debug, Clone, Copy, Default)]
struct Letters(u32);

impl Letters {
    fn of(word: &str) -> Self {
        // Other letters share a bit; that only makes the test less sharp.
        let bit = |letter: char| if letter.is_ascii_lowercase() { letter as u32 - 'a' as u32 } else { 31 };
        Self(word.chars().fold(0, |bits, letter| bits | 1 << bit(letter)))
    }

    /// Whether so few edits can lead from one to the other: each brings in one letter and takes out one at most.
    fn are_within<const EDITS: usize>(self, other: Self) -> bool {
        // To take letters out of a set one by one is faster than to count them all.
        let without = |set: u32| (0..EDITS).fold(set, |rest, _| rest & rest.wrapping_sub(1));
        without(self.0 & !other.0) | without(other.0 & !self.0) == 0
    }
}

impl Bucket {
    /// Calls `each` with every word to which so few edits may lead from a word with these letters.
    fn each_near(&self, letters: Letters, edits: usize, each: impl FnMut(&(Form, Vec<LeafIdx>))) {
        match edits {
            1 => self.each_within::<1>(letters, each),
            2 => self.each_within::<2>(letters, each),
            _ => self.each_within::<{ typo::MOST_EDITS }>(letters, each),
        }
    }

    fn each_within<const EDITS: usize>(&self, letters: Letters, mut each: impl FnMut(&(Form, Vec<LeafIdx>))) {
        // Next to no word is near, so several are looked at together, without a branch for each.
        let is_near = |theirs: &Letters| letters.are_within::<EDITS>(*theirs);
        for (theirs, words) in self.letters.iter().zip(self.words.chunks(TOGETHER)) {
            if theirs.iter().fold(false, |any, theirs| any | is_near(theirs)) {
                theirs.iter().zip(words).filter(|(theirs, _)| is_near(theirs)).for_each(|(_, word)| each(word));
            }
        }
    }

    fn add(&mut self, word: &str, leaves: Vec<LeafIdx>) {
        let place = self.words.len() % TOGETHER;
        if place == 0 {
            self.letters.push([Letters::default(); TOGETHER]);
        }
        if let Some(letters) = self.letters.last_mut().and_then(|together| together.get_mut(place)) {
            *letters = Letters::of(word);
        }
        self.words.push((word.into(), leaves));
    }
}

impl Numbers {
    fn add(&mut self, leaf: LeafIdx, amount: &Amount) {
        let entry = || (leaf, amount.clone());
        if amount.tolerance != 0 {
            self.near.push(entry());
            return;
        }
        for &value in &amount.values {
            self.exact.entry(value).or_default().push(entry());
        }
    }
}

/// How many words are looked at together.
const TOGETHER: usize = 8;

/// How words start: the first letter, and the first two.
#[derive(Debug, Default)]
struct TwoLetters {
    /// For each first letter the second ones, as bits; a word of one letter has none.
    seconds: [u32; N_LETTERS],
}

/// The letters from A to Z, whatever else there is, and none.
const N_LETTERS: usize = 28;

impl TwoLetters {
    fn codes(word: &str) -> (usize, usize) {
        let code = |letter: Option<&u8>| match letter {
            Some(letter) if letter.is_ascii_lowercase() => usize::from(letter - b'a') + 1,
            Some(_) => N_LETTERS - 1,
            None => 0,
        };
        let mut letters = word.as_bytes().iter();
        (code(letters.next()), code(letters.next()))
    }

    fn add(&mut self, word: &str) {
        let (first, second) = Self::codes(word);
        if let Some(seconds) = self.seconds.get_mut(first) {
            *seconds |= 1 << second;
        }
    }

    /// Whether one of the words may start as this one does.
    fn have(&self, word: &str) -> bool {
        let (first, second) = Self::codes(word);
        self.seconds.get(first).is_some_and(|seconds| seconds >> second & 1 == 1)
    }

    /// Whether one of them is the first letter of this one.
    fn have_letter(&self, word: &str) -> bool {
        self.seconds.get(Self::codes(word).0).is_some_and(|seconds| seconds & 1 == 1)
    }

    /// Whether one of them may start with the first letter of this one.
    fn have_first(&self, word: &str) -> bool {
        self.seconds.get(Self::codes(word).0).is_some_and(|seconds| *seconds != 0)
    }
}

fn length_bit(length: usize) -> u64 {
    1 << length.min(63)
}

impl Index {
    pub(super) fn new(leaves: &[Leaf], lang: Option<Lang>) -> Self {
        let mut index = Self { lang, stem_starts: lang.map(Starts::new), ..Self::default() };
        let mut parts: Vec<&str> = Vec::new();
        let mut misspelled: BTreeMap<&str, Vec<LeafIdx>> = BTreeMap::new();
        for (idx, leaf) in leaves.iter().enumerate() {
            let word = match leaf {
                Leaf::Word(word) => word,
                Leaf::Number(amount, _) => {
                    index.numbers.add(idx, amount);
                    continue;
                }
            };
            for form in &word.forms {
                index.forms.entry(form.clone()).or_default().exact.push(idx);
                index.form_starts.add(form);
                index.longest_form = index.longest_form.max(form.len());
                index.form_lengths |= length_bit(form.len());
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
                if let Some(starts) = &mut index.stem_starts {
                    starts.add(stem);
                }
            }
        }
        index.add_stems_of_forms(leaves);
        for form in index.forms.keys() {
            if let Some(start) = form.as_bytes().first_chunk() {
                index.forms_from.entry(*start).or_default().push(form.clone());
            }
        }
        index.forms_from.values_mut().for_each(|forms| forms.sort_unstable());
        index.start_lengths.sort_unstable();
        index.start_lengths.dedup();
        index.parts = (!parts.is_empty()).then(|| AhoCorasick::new(&parts).ok()).flatten();
        for (form, leaves) in misspelled {
            let length = form.chars().count();
            if index.misspelled.len() <= length {
                index.misspelled.resize_with(length + 1, Bucket::default);
            }
            if let Some(bucket) = index.misspelled.get_mut(length) {
                bucket.add(form, leaves);
            }
        }
        index
    }

    /// Notes by form what has its stems: most words that agree with a leaf are written as it is.
    fn add_stems_of_forms(&mut self, leaves: &[Leaf]) {
        for leaf in leaves {
            let Leaf::Word(word) = leaf else { continue };
            let form = word.forms.first().filter(|_| word.is_plain && word.forms.len() == 1);
            if let Some(known) = form.and_then(|form| self.forms.get_mut(form)).filter(|known| known.by_stem.is_none())
            {
                known.by_stem =
                    Some(word.stems.iter().filter_map(|stem| self.stems.get(stem)).flatten().copied().collect());
            }
        }
    }

    /// Whether there may be forms of so many bytes.
    pub(super) fn may_have_length(&self, length: usize) -> bool {
        self.form_lengths & length_bit(length) != 0
    }

    /// What agrees with a form.
    pub(super) fn agreeing(&self, form: &str) -> Option<&Agreeing> {
        self.may_have_length(form.len()).then(|| self.forms.get(form)).flatten()
    }

    /// The leaves that have this very form.
    pub(super) fn with_form(&self, form: &str) -> &[LeafIdx] {
        self.agreeing(form).map(|agreeing| agreeing.exact.as_slice()).unwrap_or_default()
    }

    /// Whether the word may be two forms.
    pub(super) fn may_be_two_forms(&self, word: &str) -> bool {
        let shortest_form = self.form_lengths.trailing_zeros() as usize;
        (2 * shortest_form..=2 * self.longest_form).contains(&word.len())
            && (self.form_starts.have_letter(word) || self.form_starts.have(word))
    }

    /// The leaves that have this stem.
    pub(super) fn with_stem(&self, stem: &str) -> &[LeafIdx] {
        self.stems.get(stem).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether a leaf may have a stem of this folded word.
    pub(super) fn may_have_stem_of(&self, word: &str) -> bool {
        self.stem_starts.as_ref().is_some_and(|starts| starts.may_be_of(word))
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
        let may_start = is_part && self.form_starts.have(head) || is_letter && self.form_starts.have_first(head);
        if !may_start || first.quantity.is_some() || second.quantity.is_some() {
            return None;
        }
        let mut joined = Form::from(head);
        joined.push_str(tail);
        self.has_form_from(joined.get(..head.len() + SEAM).unwrap_or(&joined)).then_some(joined)
    }

    /// Whether a form starts so.
    fn has_form_from(&self, start: &str) -> bool {
        let forms = start.as_bytes().first_chunk().and_then(|start| self.forms_from.get(start));
        forms.is_some_and(|forms| {
            let at = forms.partition_point(|form| form.as_str() < start);
            forms.get(at).is_some_and(|form| form.starts_with(start))
        })
    }

    /// Whether parts of words are looked for.
    pub(super) fn has_parts(&self) -> bool {
        !self.start_lengths.is_empty() || self.parts.is_some()
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
        let exact = quantity.values.iter().filter_map(|value| self.numbers.exact.get(value)).flatten();
        exact.chain(&self.numbers.near).filter(|(_, amount)| amount.covers(quantity)).map(|(leaf, _)| *leaf)
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
        for candidate_length in length.saturating_sub(typo::MOST_EDITS)..=length + typo::MOST_EDITS {
            let edits = typo::most_edits(candidate_length, guarded);
            if edits == 0 || candidate_length.abs_diff(length) > edits {
                continue;
            }
            let Some(bucket) = self.misspelled.get(candidate_length) else { break };
            bucket.each_near(letters, edits, |(form, leaves)| {
                let is_misspelling = rules.may_be_misspelled(form, guarded)
                    && (typo::is_other_binding(word, form, lang)
                        || typo::is_misspelling(word, form, lang, guarded) && !*is_known.get_or_insert_with(&known));
                if is_misspelling {
                    for &leaf in leaves {
                        each(leaf);
                    }
                }
            });
        }
    }
}
