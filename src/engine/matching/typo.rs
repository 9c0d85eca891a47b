//! When a word is another one misspelled: a slip of the fingers, or a spelling that sounds the same.
//!
//! Knows two folded words and a language, nothing of where they stand. Where a dictionary guards real words
//! (*wonder* is no misspelling of *zonder*), more counts as a misspelling, and more ways to make one are known.

use super::distance::osa_distance;
use crate::engine::lang::Lang;
use crate::engine::text::sound;

/// Letters from which one edit and two edits are forgiven, where a dictionary guards real words.
const ONE_FROM: usize = 4;
const TWO_FROM: usize = 8;

/// The same where none does.
const ONE_FROM_UNGUARDED: usize = 5;
const TWO_FROM_UNGUARDED: usize = 9;

/// Letters from which two edits are forgiven that make no letter wrong: *erinern*, *proqe*, not *Kindle* for *Kinder*.
const TWO_MISPLACED_FROM: usize = 6;

/// Letters up to which one wrong letter must lie beside the right one, and a sound must be the same: *Dark* is a
/// name more often than *Dank*.
const SHORT: usize = 5;

/// Letters on each side of the letter that binds two words to one.
const COMPOUND_PART: usize = 4;

/// The rows of a keyboard, each half a key to the right of the one above.
const KEYS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/// The most edits that lie between any word and a misspelling of it.
pub(crate) const MOST_EDITS: usize = 3;

/// The most edits that lie between a word of so many letters and a misspelling of it, and so how many letters they
/// may differ in length; 0 where no misspelling counts.
pub(crate) fn most_edits(letters: usize, guarded: bool) -> usize {
    match limit(letters, guarded) {
        0 => 0,
        // One sound may be spelled with more letters than another (*ll* for *y*).
        limit => limit + usize::from(guarded),
    }
}

/// Whether a folded word is a misspelling of another one.
///
/// `guarded` says that a dictionary keeps real words from counting as one; the caller asks it.
pub(crate) fn is_misspelling(word: &str, of: &str, lang: Lang, guarded: bool) -> bool {
    let (typed, meant) = (word.chars().count(), of.chars().count());
    let most = most_edits(meant, guarded);
    if most == 0 || typed.abs_diff(meant) > most || n_unshared(word, of) > 2 * most {
        return false;
    }
    let (typed_part, meant_part) = differing(word, of);
    // One edit leaves no more than two letters that differ.
    if most == 1 && typed_part.chars().nth(2).is_some() {
        return false;
    }
    let edits = osa_distance(typed_part, meant_part);
    if edits == 0 || edits > most || is_prefixed(word, of, edits) || is_prefixed(of, word, edits) {
        return false;
    }
    // Who types a short word leaves little to tell which one was meant.
    let limit = if guarded { limit(meant.min(typed), guarded) } else { most };
    edits <= limit && !(guarded && meant <= SHORT && is_wrong_letter(word, of))
        || guarded
            && limit > 0
            && (is_misplaced(word, of, edits) || is_moved(word, of) || sounds_like(word, of, limit, lang))
}

/// Two words without what they start and end with alike, which takes no edits.
fn differing<'a>(a: &'a str, b: &'a str) -> (&'a str, &'a str) {
    let n_bytes = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(|(a, b)| a == b).map(|(letter, _)| letter.len_utf8()).sum()
    };
    let start = n_bytes(&mut a.chars().zip(b.chars()));
    let (a, b) = (a.get(start..).unwrap_or_default(), b.get(start..).unwrap_or_default());
    let end = n_bytes(&mut a.chars().rev().zip(b.chars().rev()));
    (a.get(..a.len() - end).unwrap_or_default(), b.get(..b.len() - end).unwrap_or_default())
}

/// Whether two long words differ only in the letter that binds their parts (*bedrijfsschap*, *bedrijfschap*).
///
/// Such a word is no other word, whatever a dictionary makes of its parts.
pub(crate) fn is_other_binding(word: &str, of: &str, lang: Lang) -> bool {
    let (longer, shorter) = if word.len() > of.len() { (word, of) } else { (of, word) };
    let same: usize =
        longer.chars().zip(shorter.chars()).take_while(|(a, b)| a == b).map(|(letter, _)| letter.len_utf8()).sum();
    let (Some((before, after)), Some(rest)) = (longer.split_at_checked(same), shorter.get(same..)) else {
        return false;
    };
    let is_long = |part: &str| part.chars().count() >= COMPOUND_PART;
    matches!(lang, Lang::Nl | Lang::De)
        && after.strip_prefix(['n', 's']) == Some(rest)
        && is_long(before)
        && is_long(rest)
}

fn limit(letters: usize, guarded: bool) -> usize {
    let (one, two) = if guarded { (ONE_FROM, TWO_FROM) } else { (ONE_FROM_UNGUARDED, TWO_FROM_UNGUARDED) };
    if letters >= two { 2 } else { usize::from(letters >= one) }
}

/// *tevreden* and *ontevreden*: two letters in front make another word, often the opposite.
fn is_prefixed(word: &str, of: &str, edits: usize) -> bool {
    let Some((start, _)) = word.char_indices().nth(2).filter(|_| edits >= 2) else { return false };
    let rest = word.get(start..).unwrap_or_default();
    osa_distance(rest, of) + 2 == edits
}

/// Which letters a word has; of those beyond *z* several may share a place.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 32))
}

/// How many letters only one of the words has, at least; an edit changes two at most.
fn n_unshared(a: &str, b: &str) -> usize {
    (letters(a) ^ letters(b)).count_ones() as usize
}

/// Whether two edits only left out, repeated or moved letters.
fn is_misplaced(word: &str, of: &str, edits: usize) -> bool {
    let (typed, meant) = (letters(word), letters(of));
    let is_part = typed & !meant == 0 || meant & !typed == 0;
    is_part && edits <= 2 && word.chars().count() >= SHORT && of.chars().count() >= TWO_MISPLACED_FROM
}

/// Whether the only edit is a letter in the place of another one that does not lie beside it.
fn is_wrong_letter(word: &str, of: &str) -> bool {
    let mut wrong = word.chars().zip(of.chars()).filter(|(a, b)| a != b);
    match (wrong.next(), wrong.next()) {
        (Some((a, b)), None) => word.chars().count() == of.chars().count() && !lie_side_by_side(a, b),
        _ => false,
    }
}

fn lie_side_by_side(a: char, b: char) -> bool {
    let place = |key| KEYS.iter().enumerate().find_map(|(row, keys)| Some((row, keys.find(key)?)));
    let (Some(a), Some(b)) = (place(a), place(b)) else { return false };
    let ((upper, left), (lower, right)) = (a.min(b), a.max(b));
    match lower - upper {
        0 => left + 1 == right,
        1 => left == right || left == right + 1,
        _ => false,
    }
}

/// Whether one letter stands two places from where it belongs: *yersa* for *years*.
fn is_moved(word: &str, of: &str) -> bool {
    let differing: Vec<(char, char)> = word.chars().zip(of.chars()).skip_while(|(a, b)| a == b).collect();
    let Some((near, rest)) = differing.split_first_chunk::<3>() else { return false };
    let (mut typed, meant) = (near.map(|(typed, _)| typed), near.map(|(_, meant)| meant));
    let is_moved = (0..2).any(|_| {
        typed.rotate_left(1);
        typed == meant
    });
    is_moved && rest.iter().all(|(a, b)| a == b) && word.chars().count() == of.chars().count()
}

/// Whether a word within so many edits of the other one sounds like it.
fn sounds_like(word: &str, of: &str, limit: usize, lang: Lang) -> bool {
    let apart = osa_distance(&sound(word, lang), &sound(of, lang));
    let is_short = word.chars().count().min(of.chars().count()) <= SHORT;
    apart <= if is_short { 0 } else { limit }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_two_words_have_alike_at_their_ends_takes_no_edits(a in "[aeln]{0,7}", b in "[aeln]{0,7}") {
            let (typed, meant) = differing(&a, &b);
            prop_assert_eq!(strsim::osa_distance(typed, meant), strsim::osa_distance(&a, &b));
        }

        #[test]
        fn no_misspelling_is_further_away_than_the_most(n_letters in 0_usize..60, guarded: bool) {
            prop_assert!(most_edits(n_letters, guarded) <= MOST_EDITS);
        }
    }
}
