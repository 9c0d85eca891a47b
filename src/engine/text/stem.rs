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

/// The most letters at its end that a stem has otherwise than its word.
const MAX_UNTOLD: usize = 3;

/// How many letters of a stem are looked at.
const MAX_LETTERS: usize = MAX_START + MAX_UNTOLD;

/// How many letters at its end a stem of so many letters may have otherwise than its word: *natie*, *neer*; *dying*, *die*;
/// *hatred*, *haterd*; *alle*, *alel*; *habilité*, *habl*; *compris*, *comprend*; *dulces*, *dulz*.
fn most_untold(stem: &str, n_letters: usize, lang: Lang) -> usize {
    let ends_so = |endings: &[&str]| endings.iter().any(|ending| stem.ends_with(ending));
    match lang {
        Lang::Nl if ends_so(&["er", "ie"]) => 2,
        Lang::De if ends_so(&["el"]) => 2,
        Lang::En if ends_so(&["e", "s", "r", "bl", "d"]) => n_letters.saturating_sub(3).clamp(1, MAX_UNTOLD),
        Lang::Fr if stem.ends_with("prend") => MAX_UNTOLD,
        Lang::Fr if ends_so(&["l", "x", "t", "d", "r", "u", "i"]) => n_letters.saturating_sub(3).min(2),
        Lang::Es if ends_so(&["zo", "co"]) => 2,
        Lang::Es if ends_so(&["z", "c", "t", "o", "olv", "rar"]) => 1,
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

/// How stems start: which words can have one of them.
#[derive(Debug, Default)]
pub(crate) struct Starts {
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
    /// Takes in a stem.
    pub(crate) fn add(&mut self, stem: &str, lang: Lang) {
        let letters = Letters::of(stem.bytes(), lang, MAX_LETTERS);
        let n_letters = letters.len.saturating_sub(most_untold(stem, letters.len, lang)).max(1);
        self.bits.resize((1 << PLACE_BITS) / 64, 0);
        if let Some(place) = letters.places().take(n_letters).last()
            && let Some(bits) = self.bits.get_mut(place / 64)
        {
            *bits |= 1 << (place % 64);
        }
    }

    /// Whether a folded word can have one of the stems. Law: a word that has one can.
    pub(crate) fn may_be_of(&self, word: &str, lang: Lang) -> bool {
        if self.have(&Letters::of(word.bytes(), lang, MAX_START)) {
            return true;
        }
        let have = |rest: &str| self.have(&Letters::of(rest.bytes(), lang, MAX_START));
        match lang {
            Lang::De => word.strip_prefix("ge").is_some_and(have),
            // The stemmer takes *ge* away wherever it may be a prefix: *gebeld*, *teruggebeld*; of several it may take any.
            Lang::Nl => prefix_in(word).is_some_and(|(before, after)| {
                let without = Letters::of(before.bytes().chain(after.bytes()), lang, MAX_START);
                let has_another = prefix_in(after).is_some() || before.ends_with('g') && after.starts_with('e');
                has_another || self.have(&without)
            }),
            _ => false,
        }
    }

    fn have(&self, letters: &Letters) -> bool {
        letters.places().any(|place| self.bits.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1))
    }
}

/// What stands before and behind the first *ge* of a word.
fn prefix_in(word: &str) -> Option<(&str, &str)> {
    let at = word.as_bytes().windows(2).position(|two| two == b"ge")?;
    Some((word.get(..at)?, word.get(at + 2..)?))
}

/// The first letters of a folded word: those that stemmers change into one another are one, what German writes for an
/// umlaut is its vowel, Dutch vowels and consonants stand once, and Spanish stressed vowels are as the others.
struct Letters {
    codes: [Code; MAX_START],
    /// How many there are, up to those asked for.
    len: usize,
}

impl Letters {
    fn of(word: impl Iterator<Item = u8>, lang: Lang, most: usize) -> Self {
        let mut letters = Self { codes: [0; MAX_START], len: 0 };
        let mut last = 0;
        for letter in word {
            let letter = match letter {
                b'y' => b'i',
                b'v' => b'f',
                b'z' => b's',
                letter => letter,
            };
            let letter = match (lang, letter) {
                (Lang::Es, b'o') => b'u',
                (Lang::Es, b'i') => b'e',
                _ => letter,
            };
            let is_silent = match lang {
                Lang::De => letter == b'e' && matches!(last, b'a' | b'o' | b'u'),
                Lang::Nl => last == letter,
                // *encuentro* is a form of *encontrar*, *quiero* of *querer*.
                Lang::Es => letter == b'e' && matches!(last, b'u' | b'e'),
                _ => false,
            };
            if is_silent {
                continue;
            }
            if let Some(code) = letters.codes.get_mut(letters.len) {
                *code = if letter.is_ascii_lowercase() { Code::from(letter - b'a') + 1 } else { OTHER };
            }
            (last, letters.len) = (letter, letters.len + 1);
            if letters.len == most {
                break;
            }
        }
        letters
    }

    /// The places of its starts, from the shortest.
    fn places(&self) -> impl Iterator<Item = usize> {
        let starts = self.codes.iter().take(self.len).scan(0, |start, code| {
            *start = *start * N_CODES + code;
            Some(*start)
        });
        starts.map(|start| (start.wrapping_mul(SPREAD) >> (Code::BITS - PLACE_BITS)) as usize)
    }
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
            let mut starts = Starts::default();
            starts.add(&stem, lang);
            assert!(starts.may_be_of(&folded, lang), "{word}: {stem} ({lang})");
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
        let mut starts = Starts::default();
        starts.add("bestell", Lang::De);
        for (word, expected) in [("bestellung", true), ("bestand", false), ("besuch", false), ("uhr", false)] {
            assert_eq!(starts.may_be_of(word, Lang::De), expected, "{word}");
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
