//! What the reader knows of each language: one file per language, one table for all of them.
//!
//! Every word in a table is folded (small letters, no accents); a test says so for every language.

mod class;
mod de;
mod en;
mod es;
mod fr;
mod nl;
mod phrases;
mod table;
mod word;

use std::sync::{LazyLock, OnceLock};

pub(crate) use class::{Class, Classes};
use phrases::{Firsts, Phrases};
use rustc_hash::{FxHashMap, FxHashSet};
use snowball_stemmers_rs::{Algorithm, Stemmer};
pub(crate) use table::Backward;
use table::{Anew, Antecedent, Denial, Fronted, Negation, Questions, Table};
pub(crate) use word::{Apart, Prefix, Tone, Word, Written};

use super::sound::Sounds;
use super::spelled::{self, Spelled};
use super::token::WordType;
use super::{Token, Unit};
use crate::engine::lang::Lang;

/// A language, prepared.
pub(crate) struct Rules {
    stemmer: Stemmer,
    /// The sign before decimals.
    pub decimal: char,
    pub(super) euro: Set,
    pub(super) cents: Set,
    pub(super) percent: Vec<Vec<&'static str>>,
    pub(super) abbreviations: Set,
    pub(super) months: Set,
    pub(super) closed: Set,
    pub(super) known: Set,
    pub(super) common: Set,
    pub(super) elisions: Vec<(&'static str, Vec<&'static str>)>,
    pub(super) clipped: Vec<(&'static str, Vec<&'static str>)>,
    pub(super) whole: Set,
    pub(super) question_verbs: Set,
    pub(super) question_pronouns: Set,
    pub(super) own_verbs: Set,
    pub(super) own_subjects: Set,
    pub(super) openings: Phrases,
    pub(super) askings: Phrases,
    pub(super) subordinators: Set,
    pub(super) preambles: Set,
    pub(super) asking_leave: Set,
    pub(super) suiting: Set,
    pub(super) statements: Phrases,
    pub(super) inverted: Set,
    pub(super) sounds: Sounds,
    pub(super) comparisons: Phrases,
    pub(super) backward: Backward,
    pub(super) idioms: Idioms,
    pub(super) correlatives: Vec<(&'static str, Vec<&'static str>)>,
    pub(super) clause_openers: Set,
    pub(crate) speakers: Set,
    pub(super) own_ending: Option<&'static str>,
    pub(super) carried: Vec<Vec<&'static str>>,
    pub(super) infinitive_behind_comma: &'static str,
    pub(super) denials: Phrases,
    pub(super) reluctances: Phrases,
    pub(super) exclusions: Phrases,
    pub(super) verbal_endings: Vec<&'static str>,
    pub(super) attributive_endings: Vec<&'static str>,
    pub(super) exceptions: Phrases,
    pub(super) restarts: Phrases,
    pub(super) refusals: Phrases,
    pub(super) rhetorical: Phrases,
    pub(super) adversatives: Set,
    pub(super) wishes: Phrases,
    pub(super) obligations: Phrases,
    negators: Set,
    small: Set,
    traits: FxHashMap<&'static str, Traits>,
    /// The types of the words that it knows, in small letters; half of every answer is of them.
    pub(super) types: OnceLock<FxHashMap<&'static str, WordType>>,
    hours: Vec<(&'static str, Vec<&'static str>)>,
    pub(super) numbers: FxHashMap<String, Spelled>,
    pub(super) ordinals: Set,
    pub(super) acting_endings: Vec<&'static str>,
    pub(super) third_person: &'static str,
    pub(super) imperative_endings: Vec<&'static str>,
    glued: Vec<&'static str>,
    pub(super) particles: Vec<&'static str>,
    /// Whether a separable verb stands apart in the infinitive too, as in Dutch.
    parts_infinitives: bool,
    pub(super) apart: fn(&str) -> Option<Apart>,
    pub(super) bases: fn(&Written<'_>) -> Vec<String>,
    pub(super) prefix: fn(&str) -> Prefix,
    pub(super) address: fn(&Word<'_>) -> Option<Tone>,
}

/// What a word of an answer is in its language, looked up once.
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Traits {
    /// See [`Rules::is_known`].
    pub known: bool,
    /// See [`Rules::is_closed`].
    pub closed: bool,
    /// See [`Rules::is_small`].
    pub small: bool,
    /// See [`Rules::is_negator`].
    pub negator: bool,
    /// It opens a clause.
    pub clause_opener: bool,
    /// It starts a phrase that denies without a negator.
    pub denier: bool,
    /// It starts what answers a question with *No*.
    pub refusal: bool,
    /// It sets a refusal against a wish.
    pub adversative: bool,
    /// The lists of phrases of which it starts one.
    pub firsts: Firsts,
    /// What else it can be.
    pub classes: Classes,
}

/// The fewest letters of a verb that can lose its particle: *doen*.
const MIN_SEPARATED: usize = 4;

/// The fewest letters of a word that may stand behind another without a space.
const MIN_GLUED: usize = 4;

/// By a negator and the word beside it: the idiom, and where in it the negator stands.
type Idioms = FxHashMap<(&'static str, &'static str), Vec<(Vec<&'static str>, usize)>>;

pub(crate) type Set = FxHashSet<&'static str>;

impl Rules {
    /// The rules of a language, prepared on first use.
    pub(crate) fn of(lang: Lang) -> &'static Self {
        static NL: LazyLock<Rules> = LazyLock::new(|| Rules::new(&nl::TABLE));
        static EN: LazyLock<Rules> = LazyLock::new(|| Rules::new(&en::TABLE));
        static DE: LazyLock<Rules> = LazyLock::new(|| Rules::new(&de::TABLE));
        static FR: LazyLock<Rules> = LazyLock::new(|| Rules::new(&fr::TABLE));
        static ES: LazyLock<Rules> = LazyLock::new(|| Rules::new(&es::TABLE));
        match lang {
            Lang::Nl => &NL,
            Lang::En => &EN,
            Lang::De => &DE,
            Lang::Fr => &FR,
            Lang::Es => &ES,
        }
    }

    fn new(table: &Table) -> Self {
        let mut rules = Self::of_table(table);
        let lists = [&rules.closed, &rules.known, &rules.common, &rules.small, &rules.negators, &rules.clause_openers];
        let denying = [&rules.denials, &rules.reluctances, &rules.rhetorical, &rules.exclusions, &rules.exceptions];
        let deniers: Set = denying.into_iter().flat_map(Phrases::firsts).map(|(word, _)| word).collect();
        let refusals: Set = rules.refusals.firsts().map(|(word, _)| word).collect();
        let mut firsts: FxHashMap<&str, Firsts> = FxHashMap::default();
        for (word, first) in rules.phrases().into_iter().flat_map(Phrases::firsts) {
            let firsts = firsts.entry(word).or_default();
            *firsts = firsts.or(first);
        }
        let classes = class::classes(table);
        let words = lists.into_iter().chain([&rules.adversatives]).flatten().copied();
        let words: Set = words.chain(firsts.keys().copied()).chain(classes.keys().copied()).collect();
        let traits = words.into_iter().map(|word| {
            let traits = Traits {
                known: rules.is_known(word),
                closed: rules.is_closed(word),
                small: rules.is_small(word),
                negator: rules.is_negator(word),
                clause_opener: rules.clause_openers.contains(word),
                denier: deniers.contains(word),
                refusal: refusals.contains(word),
                adversative: rules.adversatives.contains(word),
                firsts: firsts.get(word).copied().unwrap_or_default(),
                classes: classes.get(word).copied().unwrap_or_default(),
            };
            (word, traits)
        });
        rules.traits = traits.collect();
        rules
    }

    /// Every list of phrases that words of an answer are looked at for.
    fn phrases(&self) -> [&Phrases; 13] {
        [
            &self.openings,
            &self.askings,
            &self.statements,
            &self.comparisons,
            &self.denials,
            &self.reluctances,
            &self.exclusions,
            &self.exceptions,
            &self.restarts,
            &self.refusals,
            &self.rhetorical,
            &self.wishes,
            &self.obligations,
        ]
    }

    fn of_table(table: &Table) -> Self {
        let mut numbers = 0..;
        let mut phrases_of = |words| Phrases::new(words, numbers.next().unwrap_or_default());
        Self {
            stemmer: Stemmer::create(table.algorithm),
            decimal: table.decimal,
            euro: set(table.euro),
            cents: set(table.cents),
            percent: phrases(table.percent),
            abbreviations: set(table.abbreviations),
            months: set(table.months),
            closed: set(table.closed),
            known: set(table.known),
            common: set(table.common),
            elisions: shortened(table.elisions),
            clipped: shortened(table.clipped),
            whole: set(table.whole),
            question_verbs: set(table.questions.verbs),
            question_pronouns: set(table.questions.pronouns),
            own_verbs: set(table.questions.own_verbs),
            own_subjects: set(table.questions.own_subjects),
            openings: phrases_of(table.questions.openings),
            askings: phrases_of(table.questions.askings),
            subordinators: set(table.questions.subordinators),
            preambles: set(table.questions.preambles),
            asking_leave: set(table.questions.asking_leave),
            suiting: set(table.questions.suiting),
            statements: phrases_of(table.questions.statements),
            inverted: set(table.questions.inverted),
            sounds: table.sounds,
            comparisons: phrases_of(table.negation.comparisons),
            backward: table.negation.backward,
            idioms: by_negator(table.negation.idioms, &set(table.negation.negators)),
            correlatives: shortened(table.negation.correlatives),
            clause_openers: set(table.negation.clause_openers),
            speakers: set(table.negation.speakers),
            own_ending: table.negation.own_ending,
            carried: phrases(table.negation.carried),
            infinitive_behind_comma: table.negation.infinitive_behind_comma,
            denials: phrases_of(table.negation.denial.phrases),
            reluctances: phrases_of(table.negation.denial.reluctances),
            exclusions: phrases_of(table.negation.denial.exclusions),
            verbal_endings: table.negation.denial.verbal_endings.split_whitespace().collect(),
            attributive_endings: table.negation.denial.attributive_endings.split_whitespace().collect(),
            exceptions: phrases_of(table.negation.denial.exceptions),
            restarts: phrases_of(table.negation.anew.restarts),
            refusals: phrases_of(table.negation.antecedent.refusals),
            rhetorical: phrases_of(table.negation.antecedent.rhetorical),
            adversatives: set(table.negation.antecedent.adversatives),
            wishes: phrases_of(table.negation.antecedent.wishes),
            obligations: phrases_of(table.negation.fronted.obligations),
            negators: set(table.negation.negators),
            small: set_of(&[
                table.closed,
                table.questions.words,
                table.questions.verbs,
                table.questions.subordinators,
                table.negation.clause_openers,
                table.negation.auxiliaries,
                table.negation.determiners,
                table.negation.adverbs,
            ])
            .difference(&set(table.keywords))
            .copied()
            .collect(),
            traits: FxHashMap::default(),
            types: OnceLock::new(),
            hours: shortened(table.hours),
            numbers: spelled::numbers(table.numbers, table.number_link).into_iter().collect(),
            ordinals: set(table.ordinals),
            third_person: table.third_person,
            acting_endings: table.acting_endings.split_whitespace().collect(),
            imperative_endings: table.imperative_endings.split_whitespace().collect(),
            glued: table.glued.split_whitespace().collect(),
            particles: table.particles.split_whitespace().collect(),
            parts_infinitives: table.algorithm == Algorithm::Dutch,
            apart: table.apart,
            bases: table.bases,
            prefix: table.prefix,
            address: table.address,
        }
    }

    /// What a folded word is.
    pub(super) fn traits(&self, word: &str) -> Traits {
        self.traits.get(word).copied().unwrap_or_default()
    }

    /// Every word of which it knows what that is.
    pub(super) fn known_words(&self) -> impl Iterator<Item = &'static str> {
        self.traits.keys().copied()
    }

    /// The stem of a word in small letters, as Snowball gives it.
    pub(crate) fn stem(&self, word: &str) -> String {
        self.stemmer.stem(word).into_owned()
    }

    /// The unit that a word in small letters stands for.
    pub(crate) fn unit(&self, word: &str) -> Option<Unit> {
        let is_percent = self.percent.iter().any(|phrase| phrase.as_slice() == [word]);
        if self.euro.contains(word) { Some(Unit::Euro) } else { is_percent.then_some(Unit::Percent) }
    }

    /// The words for the hour that a folded word shortens behind a number.
    pub(super) fn hour(&self, word: &str) -> Option<&[&'static str]> {
        self.hours.iter().find(|(short, _)| *short == word).map(|(_, words)| words.as_slice())
    }

    /// Whether a folded word behind a number makes it a time.
    pub(super) fn is_hour(&self, word: &str) -> bool {
        self.hours.iter().any(|(_, words)| words.contains(&word))
    }

    /// What stands in a folded word behind a pronoun or article with which it may have been grown together.
    pub(crate) fn unglued<'w>(&self, word: &'w str) -> impl Iterator<Item = &'w str> {
        self.glued.iter().filter_map(|glued| word.strip_prefix(glued)).filter(|rest| rest.len() >= MIN_GLUED)
    }

    /// Whether a folded word is never taken for a form or a misspelling of another.
    pub(crate) fn is_closed(&self, word: &str) -> bool {
        self.closed.contains(word)
    }

    /// Whether a folded word is one of the small ones that hold a sentence together.
    pub(crate) fn is_small(&self, word: &str) -> bool {
        self.small.contains(word)
    }

    /// Whether a word of a pattern says that what stands beside it is denied: a negator, or the *ne* of one.
    pub(crate) fn names_negation(&self, word: &Token) -> bool {
        self.is_negator(word.folded()) || word.has_form("ne")
    }

    /// Whether a folded word negates.
    pub(crate) fn is_negator(&self, word: &str) -> bool {
        self.negators.contains(word)
    }

    /// The particle and the verb of a separable infinitive: *terugbellen* is *terug* and *bellen*.
    pub(crate) fn separated<'w>(&self, word: &'w str) -> Option<(&'w str, &'w str)> {
        let is_verb = |rest: &str| rest.ends_with('n') && rest.chars().count() >= MIN_SEPARATED;
        let particles = self
            .particles
            .iter()
            .filter_map(|particle| word.split_at_checked(particle.len()).filter(|(start, _)| start == particle));
        particles.filter(|(_, rest)| is_verb(rest)).max_by_key(|(start, _)| start.len())
    }

    /// What *he* does, of the infinitive of a regular Dutch or German verb: *bellen*, *belt*.
    pub(crate) fn third_person(&self, infinitive: &str) -> String {
        let stem = self.verb_stem(infinitive);
        match stem.chars().next_back() {
            Some('t') if self.parts_infinitives => stem,
            Some('t' | 'd') if !self.parts_infinitives => format!("{stem}et"),
            _ => format!("{stem}t"),
        }
    }

    /// The participles of a regular separable verb: *teruggebeld*, *abgeholt*. Of several spellings one is right.
    pub(crate) fn participles(&self, particle: &str, verb: &str) -> Vec<String> {
        let stem = self.verb_stem(verb);
        let endings: &[&str] = match stem.chars().next_back() {
            Some('t' | 'd') if self.parts_infinitives => &[""],
            Some('t' | 'd') => &["et"],
            _ if self.parts_infinitives => &["t", "d"],
            _ => &["t"],
        };
        endings.iter().map(|ending| format!("{particle}ge{stem}{ending}")).collect()
    }

    /// The infinitives of a separable verb that are not the word itself: *terug te bellen*, *abzuholen*.
    pub(crate) fn infinitives(&self, particle: &str, verb: &str) -> Vec<Vec<String>> {
        let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        if self.parts_infinitives {
            vec![words(&[particle, "te", verb]), words(&[particle, verb])]
        } else {
            vec![vec![format!("{particle}zu{verb}")]]
        }
    }

    /// What the regular forms of a verb are made from: *bel*, *hol*.
    fn verb_stem(&self, infinitive: &str) -> String {
        if self.parts_infinitives {
            return self.stem(infinitive);
        }
        let stem = infinitive.strip_suffix("en").or_else(|| infinitive.strip_suffix('n'));
        stem.unwrap_or(infinitive).to_owned()
    }

    /// Whether a folded word may have been misspelled: of a small word only a dictionary can tell (`guarded`), as of
    /// *htis*; of a negator nothing can.
    pub(crate) fn may_be_misspelled(&self, word: &str, guarded: bool) -> bool {
        !self.closed.contains(word) || guarded && !self.negators.contains(word)
    }

    /// Whether a folded word is surely a word, so that it is no misspelling of another.
    pub(crate) fn is_known(&self, word: &str) -> bool {
        [&self.closed, &self.known, &self.common, &self.negators].into_iter().any(|list| list.contains(word))
    }
}

/// Frequent words of a language, folded.
pub(crate) fn common_words(lang: Lang) -> &'static Set {
    &Rules::of(lang).common
}

/// For a language whose stemmer takes no prefix away.
fn as_stemmed(_word: &str) -> Prefix {
    Prefix::AsStemmed
}

/// For a language in which no words grow together.
fn never_apart(_word: &str) -> Option<Apart> {
    None
}

fn set(words: &'static str) -> Set {
    words.split_whitespace().collect()
}

fn set_of(lists: &[&'static str]) -> Set {
    lists.iter().flat_map(|words| words.split_whitespace()).collect()
}

fn shortened(entries: &'static str) -> Vec<(&'static str, Vec<&'static str>)> {
    let entries = entries.split_whitespace().filter_map(|entry| entry.split_once('='));
    entries.map(|(short, full)| (short, full.split(',').collect())).collect()
}

/// Idioms by each negator that stands in them and the word behind it, or before it where none is.
fn by_negator(idioms: &'static str, negators: &Set) -> Idioms {
    let mut found = Idioms::default();
    for idiom in phrases(idioms) {
        for (place, word) in idiom.iter().enumerate().filter(|(_, word)| negators.contains(*word)) {
            let before = || place.checked_sub(1).and_then(|before| idiom.get(before));
            let beside = idiom.get(place + 1).or_else(before).copied().unwrap_or_default();
            found.entry((*word, beside)).or_default().push((idiom.clone(), place));
        }
    }
    found
}

fn phrases(words: &'static str) -> Vec<Vec<&'static str>> {
    words.split_whitespace().map(|phrase| phrase.split('_').collect()).collect()
}
