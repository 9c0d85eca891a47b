//! Folding: takes away what a teacher does not mark — case, accents, ligatures, invisible characters.
//!
//! Works on single words; offsets into the text as typed are kept by the tokens, never by folded text.

use compact_str::CompactString;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Diaeresis, as it stands after its letter in decomposed text.
const DIAERESIS: char = '\u{308}';

/// How a letter with a diaeresis is written without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Umlaut {
    /// `ä` becomes `a`.
    Dropped,
    /// `ä` becomes `ae`, as Germans write without umlauts.
    Spelled,
}

/// A word in small letters without accents: `ß` is `ss`, `œ` is `oe`, `æ` is `ae`, every apostrophe is `'`.
///
/// Nothing but letters, digits and apostrophes remains. Folding twice equals folding once.
pub(crate) fn fold(word: &str) -> CompactString {
    folded(word, Umlaut::Dropped)
}

/// A word of the letters from A to Z alone, folded.
pub(super) fn lowercase(word: &str) -> CompactString {
    let mut out = CompactString::from(word);
    out.make_ascii_lowercase();
    out
}

/// A German word folded with its umlauts spelled out; none where it has no umlauts.
pub(crate) fn fold_spelled(word: &str) -> Option<CompactString> {
    let has_umlaut = word.chars().any(|c| matches!(c, 'ä' | 'ö' | 'ü' | 'Ä' | 'Ö' | 'Ü' | DIAERESIS));
    has_umlaut.then(|| folded(word, Umlaut::Spelled))
}

/// Whether this is one of the signs people type for an apostrophe.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '＇' | 'ʹ' | '′')
}

/// Whether this is a letter or digit of running text. Letters that are drawn as emoji are not.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, '\u{1F100}'..='\u{1F1FF}' | 'Ⓜ' | 'ℹ')
}

fn folded(word: &str, umlaut: Umlaut) -> CompactString {
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return lowercase(word);
    }
    let mut out = CompactString::with_capacity(word.len());
    if word.is_ascii() {
        let kept = word.chars().filter(|&c| c.is_ascii_alphanumeric() || c == '\'' || c == '`');
        out.extend(kept.map(|c| if c == '`' { '\'' } else { c.to_ascii_lowercase() }));
        return out;
    }
    for c in word.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c.to_ascii_lowercase());
            continue;
        }
        if let Some(plain) = plain(c).filter(|_| umlaut == Umlaut::Dropped) {
            out.push(plain);
            continue;
        }
        // Before decomposition, which would turn a spacing acute into a space and a mark.
        if is_apostrophe(c) {
            out.push('\'');
            continue;
        }
        // Twice, because small letters can decompose too: İ becomes i and a dot.
        for small in std::iter::once(c).nfkd().flat_map(char::to_lowercase).nfkd() {
            push(&mut out, small, umlaut);
        }
    }
    out
}

/// The letters with accents that the five languages are full of, without their accents.
fn plain(c: char) -> Option<char> {
    Some(match c {
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        _ => return None,
    })
}

fn push(out: &mut CompactString, c: char, umlaut: Umlaut) {
    match c {
        DIAERESIS if umlaut == Umlaut::Spelled && out.ends_with(['a', 'o', 'u']) => out.push('e'),
        _ if is_combining_mark(c) => {}
        _ if is_apostrophe(c) => out.push('\''),
        'ß' => out.push_str("ss"),
        'œ' => out.push_str("oe"),
        'æ' => out.push_str("ae"),
        'ø' => out.push('o'),
        'ł' => out.push('l'),
        'đ' | 'ð' => out.push('d'),
        'ı' => out.push('i'),
        _ if is_alphanumeric(c) => out.push(c),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(word: &str, expected: &str) {
        assert_eq!(fold(word), expected, "{word:?}");
    }

    #[test]
    fn case_accents_and_ligatures_fold_away() {
        check("CAFÉ", "cafe");
        check("cafe\u{301}", "cafe");
        check("Straße", "strasse");
        check("STRAẞE", "strasse");
        check("cœur", "coeur");
        check("Æsop", "aesop");
        check("İstanbul", "istanbul");
        check("ısı", "isi");
        check("mañana", "manana");
        check("für", "fur");
        check("l’été", "l'ete");
        check("l`ete", "l'ete");
        check("l´été", "l'ete");
        check("a.u.b", "aub");
        check("soft\u{AD}hyphen", "softhyphen");
        check("zero\u{200D}width", "zerowidth");
        check("ﬁn", "fin");
        check("Ｌｕｍｏ", "lumo");
    }

    #[test]
    fn german_umlauts_have_a_second_spelling() {
        assert_eq!(fold_spelled("Für").as_deref(), Some("fuer"));
        assert_eq!(fold_spelled("u\u{308}ber").as_deref(), Some("ueber"));
        assert_eq!(fold_spelled("fur"), None);
    }

    #[test]
    fn folding_twice_equals_once_for_every_character() {
        for c in '\0'..=char::MAX {
            let once = fold(&format!("a{c}"));
            assert_eq!(fold(&once), once, "{c:?}");
        }
    }
}
