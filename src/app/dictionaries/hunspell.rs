//! One dictionary: a pair of Hunspell files, read and asked.

use std::fs::File;
use std::io::Read;
use std::panic::catch_unwind;
use std::path::Path;

use unicode_normalization::UnicodeNormalization;

use crate::engine::lang::Lang;
use crate::engine::text::{Dictionary, common_words};

/// The largest file that is read; those of the five languages have 3 MB at most.
const MAX_BYTES: u64 = 24 << 20;

/// The longest word that is looked up, in characters: a longer one is none.
const MAX_WORD: usize = 40;

/// The longest word for which something is suggested: longer ones take seconds.
const MAX_SUGGESTED: usize = 24;

/// Why a dictionary cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// A file cannot be read.
    #[error("unreadable")]
    Unreadable,
    /// A file is larger than any dictionary.
    #[error("too large")]
    TooLarge,
    /// The letters are written in a way that is not known, or not the one that the file names.
    #[error("unknown encoding")]
    Encoding,
    /// The files are no dictionary.
    #[error("malformed")]
    Malformed,
    /// Words are missing: the file ends too early, or it is of another language.
    #[error("words are missing")]
    Incomplete,
}

impl Broken {
    /// The code that messages use.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::TooLarge => "large",
            Self::Encoding => "encoding",
            Self::Malformed => "malformed",
            Self::Incomplete => "incomplete",
        }
    }
}

/// A dictionary of one language.
pub struct Hunspell(spellbook::Dictionary);

impl Hunspell {
    /// Reads an `.aff` file and the `.dic` file beside it.
    pub fn read(aff: &Path, lang: Lang) -> Result<Self, Broken> {
        let (aff, dic) = (bytes(aff)?, bytes(&aff.with_extension("dic"))?);
        let encoding = encoding_of(&aff);
        let (aff, dic) = (decoded(&aff, encoding)?, decoded(&dic, encoding)?);
        check_length(&dic)?;
        // A file that nobody thought of must not end the program.
        let parsed = catch_unwind(|| spellbook::Dictionary::new(&aff, &dic));
        let dictionary = parsed.map_err(|_| Broken::Malformed)?.map_err(|_| Broken::Malformed)?;
        let read = Self(dictionary);
        let common = common_words(lang);
        let n_known = common.iter().filter(|word| read.knows(word)).count();
        if 2 * n_known < common.len() { Err(Broken::Incomplete) } else { Ok(read) }
    }

    /// What may have been meant by a word, the likeliest first. Takes up to half a second.
    pub fn suggest(&self, word: &str) -> Vec<String> {
        let mut found = Vec::new();
        if (1..=MAX_SUGGESTED).contains(&word.chars().count()) {
            self.0.suggest(&plain(word), &mut found);
        }
        found
    }
}

impl Dictionary for Hunspell {
    fn knows(&self, word: &str) -> bool {
        let word = plain(word);
        is_word(&word) && (self.0.check(&word) || self.0.check(&capitalised(&word)))
    }
}

fn is_word(word: &str) -> bool {
    (1..=MAX_WORD).contains(&word.chars().count())
}

/// As dictionaries write it: composed, with straight apostrophes.
fn plain(word: &str) -> String {
    word.nfc().map(|c| if matches!(c, '’' | '‘' | 'ʼ' | '`' | '´') { '\'' } else { c }).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters.flat_map(char::to_lowercase)).collect()
}

fn bytes(path: &Path) -> Result<Vec<u8>, Broken> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| Broken::Unreadable)?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Broken::Unreadable)?;
    if bytes.len() as u64 > MAX_BYTES { Err(Broken::TooLarge) } else { Ok(bytes) }
}

/// How letters beyond ASCII are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Latin1,
    Latin9,
    Windows1252,
    Unknown,
}

/// The encoding that an `.aff` file names; the format's default is Latin-1.
fn encoding_of(aff: &[u8]) -> Encoding {
    let mut lines = aff.split(|byte| *byte == b'\n').filter_map(|line| std::str::from_utf8(line).ok());
    let named = lines.find_map(|line| line.trim_start_matches('\u{FEFF}').strip_prefix("SET "));
    match named.unwrap_or("ISO8859-1").trim().to_lowercase().as_str() {
        "utf-8" | "utf8" => Encoding::Utf8,
        "iso8859-1" | "iso-8859-1" => Encoding::Latin1,
        "iso8859-15" | "iso-8859-15" => Encoding::Latin9,
        "microsoft-cp1252" | "cp1252" | "windows-1252" => Encoding::Windows1252,
        _ => Encoding::Unknown,
    }
}

/// What reads as UTF-8 is UTF-8, whatever the file says: by chance nothing else does.
fn decoded(bytes: &[u8], encoding: Encoding) -> Result<String, Broken> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(text.trim_start_matches('\u{FEFF}').to_owned());
    }
    let letter = |byte: u8| match (encoding, byte) {
        (Encoding::Latin9, 0xA4) | (Encoding::Windows1252, 0x80) => '€',
        (Encoding::Latin9, 0xBC) | (Encoding::Windows1252, 0x8C) => 'Œ',
        (Encoding::Latin9, 0xBD) | (Encoding::Windows1252, 0x9C) => 'œ',
        (Encoding::Latin9, 0xBE) | (Encoding::Windows1252, 0x9F) => 'Ÿ',
        (Encoding::Windows1252, 0x91 | 0x92) => '’',
        _ => char::from(byte),
    };
    match encoding {
        Encoding::Utf8 | Encoding::Unknown => Err(Broken::Encoding),
        _ => Ok(bytes.iter().map(|&byte| letter(byte)).collect()),
    }
}

/// A `.dic` file says first how many words follow; it may be a little wrong.
fn check_length(dic: &str) -> Result<(), Broken> {
    let (count, words) = dic.split_once('\n').ok_or(Broken::Malformed)?;
    let count = count.split_whitespace().next().and_then(|count| count.parse::<usize>().ok());
    let n_words = words.lines().filter(|line| !line.trim().is_empty()).count();
    match count.ok_or(Broken::Malformed)? {
        count if n_words < count - count / 10 => Err(Broken::Incomplete),
        _ => Ok(()),
    }
}
