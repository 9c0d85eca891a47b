//! Stems: what the forms of a word agree in, and how to tell from a word how its stems start.
//!
//! To stem is most of the work of reading an answer, so a word is stemmed only where a pattern has a stem that starts as
//! the word does.

use smallvec::SmallVec;
use unicode_normalization::UnicodeNormalization;

use super::fold::{fold, is_alphanumeric, is_apostrophe};
use super::lang::{Prefix, Rules, Written};
use super::token::Form;
use crate::engine::lang::Lang;

/// The shortest word that is stemmed.
const MIN_LETTERS: usize = 3;

/// How many letters of a start are compared.
const MAX_START: usize = 6;

/// The most letters at its end that a stem has otherwise than its word, and the most of all but a few.
const MAX_UNTOLD: usize = 4;
const MAX_OFTEN_UNTOLD: usize = 3;

/// How many letters of a stem are looked at.
const MAX_LETTERS: usize = MAX_START + MAX_UNTOLD;

/// How many letters at its end a stem of so many letters may have otherwise than its word: *natie*, *neer*; *dying*, *die*;
/// *hatred*, *haterd*; *judgement*, *judgment*; *alle*, *alel*; *habilité*, *habl*; *compris*, *comprend*;
/// *vinkje*, *ving*.
fn most_untold(stem: &str, n_letters: usize, lang: Lang) -> usize {
    let ends_so = |endings: &[&str]| endings.iter().any(|ending| stem.ends_with(ending));
    match lang {
        Lang::Nl if ends_so(&["ie", "ing"]) => 1,
        Lang::Nl if ends_so(&["er"]) => 2,
        Lang::De if ends_so(&["el"]) => 2,
        Lang::En if ends_so(&["dgment"]) => MAX_UNTOLD,
        Lang::En if ends_so(&["er"]) => (n_letters / 2).min(MAX_OFTEN_UNTOLD),
        Lang::En if ends_so(&["e", "s", "r", "bl", "d"]) => n_letters.saturating_sub(3).clamp(1, MAX_OFTEN_UNTOLD),
        Lang::Fr if ends_so(&["prend"]) => MAX_OFTEN_UNTOLD,
        Lang::Fr if ends_so(&["al", "bl"]) => 1,
        Lang::Fr if ends_so(&["ent", "ant", "er", "oi"]) => 2,
        Lang::Es if ends_so(&["o", "olv", "rar"]) => 1,
        _ => 0,
    }
}

/// Stems of a word as typed and of its folded forms, folded: who types no accents must reach the same stem.
///
/// None for the small words that are no form of another.
pub(super) fn stems(typed: &str, forms: &[Form], rules: &Rules) -> SmallVec<[Form; 2]> {
    let mut stems = SmallVec::new();
    let Some(folded) = forms.first().filter(|form| !rules.is_closed(form)) else {
        return stems;
    };
    if folded.chars().count() < MIN_LETTERS || folded.chars().any(char::is_numeric) {
        return stems;
    }
    let lower: Form = if typed.is_ascii() {
        let mut lower = Form::from(typed);
        lower.make_ascii_lowercase();
        lower
    } else {
        typed.to_lowercase().nfc().filter(|&c| is_alphanumeric(c) || is_apostrophe(c)).collect()
    };
    let open = forms.iter().filter(|form| **form != lower && !rules.is_closed(form) && !form.contains('\''));
    let bases = (rules.bases)(&Written { typed, lower: &lower, folded });
    let sources = std::iter::once(lower.as_str()).chain(open.map(Form::as_str)).chain(bases.iter().map(String::as_str));
    let prefix = (rules.prefix)(folded);
    for source in sources {
        let stemmed = (prefix != Prefix::Own).then(|| folded_stem(source, rules));
        let whole = (prefix != Prefix::AsStemmed).then(|| whole_stem(source, rules));
        stems.extend(stemmed.into_iter().chain(whole).filter(|stem| !stem.is_empty() && !stem.contains('\'')));
    }
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// The stems of a folded word.
pub(crate) fn stems_of(word: &str, lang: Lang) -> SmallVec<[Form; 2]> {
    stems(word, &[word.into()], Rules::of(lang))
}

fn folded_stem(word: &str, rules: &Rules) -> Form {
    let stem = rules.stem(word);
    if stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) { stem.into() } else { fold(&stem) }
}

/// The stem of a word with its *ge-*, which the stemmer sees for no prefix behind another first letter.
fn whole_stem(word: &str, rules: &Rules) -> Form {
    let disguised = format!("k{}", word.get(1..).unwrap_or_default());
    let stem = folded_stem(&disguised, rules);
    format!("g{}", stem.get(1..).unwrap_or_default()).into()
}

/// How the stems of some words start: which words can have one of them.
#[derive(Debug)]
pub(crate) struct Starts {
    lang: Lang,
    alphabet: Alphabet,
    /// One bit for each start, by its letters; empty without stems. Starts that share a bit only make the test less sharp.
    bits: Vec<u64>,
}

/// What a letter is in a start: five bits; 0 where there is none.
type Code = u32;

/// The code of every letter beyond *z*.
const OTHER: Code = 31;

const N_CODES: u32 = 32;

/// How many bits the place of a start has.
const PLACE_BITS: u32 = 16;

/// Spreads starts over the places: 2³² divided by the golden ratio.
const SPREAD: u32 = 0x9E37_79B9;

impl Starts {
    /// Of no stems yet.
    pub(crate) fn new(lang: Lang) -> Self {
        Self { lang, alphabet: Alphabet::of(lang), bits: Vec::new() }
    }

    /// Takes in a stem.
    pub(crate) fn add(&mut self, stem: &str) {
        let starts: Vec<Code> = self.alphabet.starts(stem.bytes()).take(MAX_LETTERS).collect();
        let n_letters = starts.len().saturating_sub(most_untold(stem, starts.len(), self.lang)).clamp(1, MAX_START);
        self.bits.resize((1 << PLACE_BITS) / u64::BITS as usize, 0);
        if let Some((unit, bit)) = starts.get(n_letters - 1).map(|start| place(*start))
            && let Some(bits) = self.bits.get_mut(unit)
        {
            *bits |= bit;
        }
    }

    /// Whether a folded word can have one of the stems. Law: a word that has one can.
    pub(crate) fn may_be_of(&self, word: &str) -> bool {
        if self.have(word.bytes()) {
            return true;
        }
        match self.lang {
            Lang::De => word.strip_prefix("ge").is_some_and(|rest| self.have(rest.bytes())),
            // The stemmer takes *ge* away wherever it may be a prefix: *gebeld*, *teruggebeld*; of several it may take any.
            Lang::Nl => prefix_in(word).is_some_and(|(before, after)| {
                let has_another = prefix_in(after).is_some() || before.ends_with('g') && after.starts_with('e');
                has_another || self.have(before.bytes().chain(after.bytes()))
            }),
            _ => false,
        }
    }

    fn have(&self, word: impl Iterator<Item = u8>) -> bool {
        let mut places = self.alphabet.starts(word).take(MAX_START).map(place);
        places.any(|(unit, bit)| self.bits.get(unit).is_some_and(|bits| bits & bit != 0))
    }
}

/// What stands before and behind the first *ge* of a word.
fn prefix_in(word: &str) -> Option<(&str, &str)> {
    let at = word.as_bytes().windows(2).position(|two| two == b"ge")?;
    Some((word.get(..at)?, word.get(at + 2..)?))
}

/// What the letters of a language are in a start: those that stemmers change into one another are one, what German writes
/// for an umlaut is its vowel, Dutch vowels and consonants stand once, and Spanish stressed vowels are as the others.
#[derive(Debug)]
struct Alphabet {
    /// By byte.
    codes: [Code; 256],
    /// By code: behind which others, as bits, it is passed over.
    silent: [u32; N_CODES as usize],
}

impl Alphabet {
    fn of(lang: Lang) -> Self {
        let code = |letter: u8| if letter.is_ascii_lowercase() { Code::from(letter - b'a') + 1 } else { OTHER };
        let heard = |letter: u8| match (lang, letter) {
            (Lang::Es, b'o') => b'u',
            (Lang::Es, b'i' | b'y') => b'e',
            (Lang::Fr, b'q') => b'c',
            (_, b'y') => b'i',
            (_, b'v') => b'f',
            // *toque* is a form of *tocar*, *dulces* of *dulz*; *heureuse* of *heureux*.
            (_, b'z') | (Lang::Es, b'c' | b'q') | (Lang::Fr, b'x') => b's',
            _ => letter,
        };
        // Behind which others a letter is passed over.
        let behind = |letter: char| match (lang, letter) {
            (Lang::De, 'e') => "aou",
            // *favourite* is spelled *favorite*.
            (Lang::En, 'u') => "o",
            // *explication* is of *expliquer*.
            (Lang::Fr, 'u') => "c",
            // *encuentro* is a form of *encontrar*, *quiero* of *querer*.
            (Lang::Es, 'e') => "ue",
            _ => "",
        };
        let mut silent = [0; N_CODES as usize];
        for (letter, silent) in ('a'..='z').zip(silent.iter_mut().skip(1)) {
            let own = if lang == Lang::Nl { letter.to_string() } else { behind(letter).to_owned() };
            *silent = own.bytes().fold(0, |bits, before| bits | 1 << code(before));
        }
        Self { codes: std::array::from_fn(|byte| u8::try_from(byte).map_or(OTHER, |byte| code(heard(byte)))), silent }
    }

    /// The starts of a folded word, from the shortest.
    fn starts(&self, word: impl Iterator<Item = u8>) -> impl Iterator<Item = Code> {
        let codes = word.map(|byte| self.codes.get(usize::from(byte)).copied().unwrap_or(OTHER));
        let mut last = 0;
        let heard = codes.filter(move |&code| {
            let is_silent = self.silent.get(code as usize).is_some_and(|behind| behind >> last & 1 == 1);
            last = if is_silent { last } else { code };
            !is_silent
        });
        heard.scan(0, |start: &mut Code, code| {
            *start = start.wrapping_mul(N_CODES).wrapping_add(code);
            Some(*start)
        })
    }
}

/// The unit of bits and the one in it that stand for a start.
fn place(start: Code) -> (usize, u64) {
    let place = start.wrapping_mul(SPREAD) >> (Code::BITS - PLACE_BITS);
    ((place / u64::BITS) as usize, 1 << (place % u64::BITS))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(word: &str, lang: Lang) {
        let rules = Rules::of(lang);
        let folded = fold(word);
        for stem in stems(word, std::slice::from_ref(&folded), rules) {
            let mut starts = Starts::new(lang);
            starts.add(&stem);
            assert!(starts.may_be_of(&folded), "{word}: {stem} ({lang})");
        }
    }

    #[test]
    fn a_stem_starts_as_its_word() {
        let words = [
            "aden",
            "azen",
            "elzen",
            "geerfde",
            "gebeld",
            "teruggebeld",
            "gelegenheid",
            "egelstraat",
            "hoogeboom",
            "angelica",
            "geagendeerd",
            "dying",
            "lying",
            "skies",
            "dry",
            "eling",
            "airy",
            "hoping",
            "fuer",
            "für",
            "bauer",
            "häuser",
            "haeuser",
            "duell",
            "blues",
            "aerodynamik",
            "oecd",
            "größe",
            "payer",
            "kenya",
            "essayé",
            "appelée",
            "dígamelo",
            "llamándole",
            "quería",
            "encuentro",
            "resuelve",
            "devuelto",
            "toque",
            "hatred",
            "favourite",
            "judgement",
            "vinkje",
            "linkjes",
            "flourer",
            "notionele",
            "habilité",
            "compris",
            "comprenez",
            "apprenons",
            "promets",
            "enverrai",
            "renverrons",
            "entiende",
            "comprueba",
            "recuerdo",
            "prefiere",
            "building",
            "balle",
            "optioneel",
            "ara",
        ];
        for word in words {
            for &lang in Lang::ALL {
                check(word, lang);
            }
        }
    }

    /// Every word that somebody wrote into a drill or an answer of ours.
    #[test]
    fn so_does_the_stem_of_every_word_at_hand() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut folders = vec![root.join("dialogues"), root.join("tests/fixtures/answers")];
        let mut n_words = 0;
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let text = std::fs::read_to_string(&path).unwrap().to_lowercase();
                let words: std::collections::BTreeSet<&str> = text.split(|c: char| !c.is_alphabetic()).collect();
                n_words += words.len();
                for (word, &lang) in words.into_iter().flat_map(|word| Lang::ALL.iter().map(move |lang| (word, lang))) {
                    check(word, lang);
                }
            }
        }
        assert!(n_words > 10_000, "{n_words}");
    }

    #[test]
    fn other_words_are_not_stemmed() {
        let mut starts = Starts::new(Lang::De);
        starts.add("bestell");
        for (word, expected) in [("bestellung", true), ("bestand", false), ("besuch", false), ("uhr", false)] {
            assert_eq!(starts.may_be_of(word), expected, "{word}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn the_stem_of_any_letters_starts_as_they_do(word in "[a-zàâäçéèêëîïñôöùûüœß]{3,14}") {
            for &lang in Lang::ALL {
                check(&word, lang);
            }
        }

        #[test]
        fn so_does_that_of_letters_full_of_prefixes(word in "(ge|ae|oe|ue|aa|ee|oo|y|v|z|[a-z]){1,6}(en|ie|atie|ing|e|s)?") {
            for &lang in Lang::ALL {
                check(&word, lang);
            }
        }
    }
}
