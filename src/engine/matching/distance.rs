//! How many edits lie between two words: a letter put in, left out or changed, or two neighbours in each other's place.

use smallvec::SmallVec;

/// How many letters the sets of places hold.
const MAX_LETTERS: usize = u64::BITS as usize;

/// The optimal string alignment distance, as `strsim` gives it, by bits for the letters of a word (Hyyrö, "A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances", 2003): words are short, and of every text there are
/// hundreds.
pub(super) fn osa_distance(a: &str, b: &str) -> usize {
    let letters: SmallVec<[char; 16]> = a.chars().take(MAX_LETTERS + 1).collect();
    if letters.len() > MAX_LETTERS {
        return strsim::osa_distance(a, b);
    }
    if letters.is_empty() {
        return b.chars().count();
    }
    let last = 1_u64 << (letters.len() - 1);
    let places = |of: char| letters.iter().rev().fold(0_u64, |places, &letter| places << 1 | u64::from(letter == of));
    // Of the column before: where a cell is one more, and one less, than that above it; where it is its diagonal
    // neighbour; and where the letter was.
    let (mut more, mut less, mut same, mut here_before) = (u64::MAX, 0_u64, 0_u64, 0_u64);
    let mut distance = letters.len();
    for letter in b.chars() {
        let here = places(letter);
        let swapped = (!same & here) << 1 & here_before;
        same = ((here & more).wrapping_add(more) ^ more) | here | less | swapped;
        let right = less | !(same | more);
        let left = same & more;
        distance += usize::from(right & last != 0);
        distance -= usize::from(left & last != 0);
        let right = right << 1 | 1;
        more = left << 1 | !(same | right);
        less = right & same;
        here_before = here;
    }
    distance
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(5_000))]

        #[test]
        fn it_is_the_one_of_every_table(a in "[abcé]{0,9}", b in "[abcé]{0,9}") {
            prop_assert_eq!(osa_distance(&a, &b), strsim::osa_distance(&a, &b));
        }

        #[test]
        fn so_it_is_of_long_words(a in "[ab]{60,68}", b in "[ab]{58,70}") {
            prop_assert_eq!(osa_distance(&a, &b), strsim::osa_distance(&a, &b));
        }
    }
}
