//! Bare lists of keywords: words without what makes a sentence of them.

use std::ops::Range;

use super::lang::Class;
use super::number::{Micros, ONE};
use super::{Answer, Token, bond};

/// The fewest words of a list; less can be a greeting or an exclamation.
const MIN_WORDS: usize = 6;

/// In running text every third word or so is a small one; in a list fewer than one in so many. A few words without may be
/// a telegram: *Sorry, birthday gift arrived broken.*
const MIN_SPARSE: usize = 12;
const MIN_SPARSE_WORDS: usize = 8;

/// The fewest items of a list with commas, how many words two of them have at most, and how many words there are for
/// each small one at least.
const MIN_ITEMS: usize = 5;
const MAX_WORDS_IN_TWO_ITEMS: usize = 5;
const MIN_SPARSE_ITEMS: usize = 4;

/// The fewest items that are a list with whatever words, where two have this many at most.
const MIN_SHORT_ITEMS: usize = 6;
const MAX_WORDS_IN_TWO_SHORT_ITEMS: usize = 4;

/// How many words two items have at most where hardly a comma is missing: whatever the words, that is a list.
const MAX_WORDS_IN_TWO_BARE_ITEMS: usize = 3;

/// The fewest numbers that count items.
const MIN_LABELS: usize = 3;

/// The fewest signs and words between items that part nothing but items, and how many words two of those have at most:
/// *late / broken / mother's birthday / sorry*, *late and broken and mother and sorry and voucher*.
const MIN_PARTINGS: usize = 4;
const MAX_WORDS_IN_TWO_PARTED_ITEMS: usize = 6;

/// The fewest items with a name before a colon, how many words the name has at most, and how many words there are for each
/// such item at most: *reason: gift broken / limit: no name / voucher: 15 euros*.
const MIN_NAMED: usize = 3;
const MAX_NAME: usize = 2;
const MAX_WORDS_A_NAMED: usize = 5;

/// The fewest colons that part items, whatever stands before them: *need: 15 GB check: right? plan: Teluvo 20 …*.
const MIN_COLONS: usize = 4;

/// The fewest words of a list without commas, how many of them follow one another with no small word between, and how
/// many words there are for each small one at least: *late broken upset mother birthday sorry our mistake*.
const MIN_BARE_WORDS: usize = 11;
const MIN_BARE_RUN: usize = 6;
const MIN_SPARSE_BARE: usize = 5;

/// The fewest words of a list inside a sentence, among which are but keywords, pronouns and possessives, and how many of
/// them are keywords: *I am Sam Jansen late broken you upset mother sorry our mistake*. A number ends such a run: in a
/// telegram there are many, and it is no list of keywords.
const MIN_RUN: usize = 9;
const MIN_RUN_OF_KEYWORDS: usize = 7;

/// The fewest words in a row of which none is small, everyday words among them: no sentence goes on for so long without.
const MIN_PURE_RUN: usize = 10;

/// Which words stand in a list: a sentence of nothing but keywords, or a whole answer, with a full stop after each; of a
/// sentence that only holds a list, those of the list.
pub(super) fn listed(answer: &Answer) -> Vec<bool> {
    let all = 0..answer.n_words();
    if is_list(answer, &all) {
        return vec![true; all.len()];
    }
    let mut listed = vec![false; all.len()];
    let mut mark = |words: Range<usize>| {
        listed.iter_mut().skip(words.start).take(words.len()).for_each(|listed| *listed = true);
    };
    for sentence in answer.sentences() {
        if is_list(answer, &sentence.tokens) {
            mark(sentence.tokens.clone());
        } else {
            runs(answer, &sentence.tokens, &mut mark);
        }
    }
    listed
}

/// The lists inside a sentence.
fn runs(answer: &Answer, words: &Range<usize>, mut each: impl FnMut(Range<usize>)) {
    let is = |token: &Token, class: Class| token.traits.classes.has(class);
    // *too late* is one keyword.
    let is_personal = |token: &Token| is(token, Class::Personal) || is(token, Class::Degree);
    let is_apology = |token: &Token| is(token, Class::Filler) || is(token, Class::Apology);
    // An everyday word such as *get* is no keyword: *you get new machine our driver take old machine back*.
    let is_everyday = |token: &Token| is(token, Class::Common) && !is_apology(token) && !is(token, Class::Keyword);
    let joins = |token: &Token| {
        let is_small = token.traits.small || token.apart.is_some() || token.quantity.is_some();
        !is_personal(token) && (is_small || is_everyday(token))
    };
    let tokens = answer.tokens().get(words.clone()).unwrap_or_default();
    let is_pure = |token: &Token| !token.traits.small && token.apart.is_none() && token.quantity.is_none();
    let mut start = words.start;
    for run in tokens.chunk_by(|a, b| is_pure(a) && is_pure(b)) {
        if run.len() >= MIN_PURE_RUN {
            each(start..start + run.len());
        }
        start += run.len();
    }
    let mut start = words.start;
    for run in tokens.chunk_by(|a, b| !joins(a) && !joins(b) && !ends_item(answer, a, b)) {
        let n_keywords = run.iter().filter(|token| !is_personal(token)).count();
        if run.len() >= MIN_RUN && n_keywords >= MIN_RUN_OF_KEYWORDS {
            each(start..start + run.len());
        }
        start += run.len();
    }
}

/// Whether a sign between two words parts items of a list.
fn ends_item(answer: &Answer, before: &Token, after: &Token) -> bool {
    if after.spaced {
        return false;
    }
    let gap = answer.typed().get(before.span.end..after.span.start).unwrap_or_default();
    gap.contains([',', ';', '/', '•', '\n', '.', '–'])
}

/// Whether nothing stands between two words but a sign that parts items, or labels from them, and no clauses.
fn parts(answer: &Answer, before: &Token, after: &Token) -> bool {
    if after.spaced {
        return false;
    }
    let gap = answer.typed().get(before.span.end..after.span.start).unwrap_or_default();
    match gap.trim() {
        "/" | ";" | ":" | "=" | "+" | "|" | "•" | "*" | ">" | "->" | "→" => {
            before.quantity.is_none() || after.quantity.is_none()
        }
        // *18 - 20*, *follow-up*
        "-" | "–" => gap.len() > gap.trim().len() + 1 && (before.quantity.is_none() || after.quantity.is_none()),
        _ => false,
    }
}

/// Whether words are parted into short items by signs that do nothing else, or by *and* again and again.
fn is_parted(answer: &Answer, tokens: &[Token]) -> bool {
    // Spanish *con* joins cents to their euros, and no items.
    let joins = |token: &&Token| token.traits.classes.has(Class::Joining) && token.traits.clause_opener;
    let n_joining = tokens.iter().filter(joins).count();
    let pairs = tokens.windows(2).filter_map(|pair| <&[Token; 2]>::try_from(pair).ok());
    let n_parted = pairs.filter(|[before, after]| parts(answer, before, after)).count();
    let n_items = 1 + n_joining + n_parted;
    n_joining.max(n_parted) >= MIN_PARTINGS && 2 * (tokens.len() - n_joining) <= MAX_WORDS_IN_TWO_PARTED_ITEMS * n_items
}

/// Whether words are items with a name before a colon, or parted by colons alone.
fn is_named(answer: &Answer, tokens: &[Token]) -> bool {
    let is_end = |before: &Token, after: &Token| {
        let gap = answer.typed().get(before.span.end..after.span.start).unwrap_or_default();
        !after.spaced && gap.contains([',', ';', ':', '.', '\n', '!', '?'])
    };
    if !answer.typed().contains(':') {
        return false;
    }
    let mut rest = tokens;
    let (mut n_named, mut n_colons) = (0, 0);
    for item in tokens.chunk_by(|before, after| !is_end(before, after)) {
        rest = rest.get(item.len()..).unwrap_or_default();
        let gap =
            item.last().zip(rest.first()).and_then(|(last, next)| answer.typed().get(last.span.end..next.span.start));
        let is_named = gap.is_some_and(|gap| gap.trim() == ":");
        n_named += usize::from(item.len() <= MAX_NAME && is_named);
        n_colons += usize::from(is_named);
    }
    n_named >= MIN_NAMED && tokens.len() <= MAX_WORDS_A_NAMED * n_named
        || n_colons >= MIN_COLONS && tokens.len() <= MAX_WORDS_A_NAMED * n_colons
}

/// How many numbers count items: *1 sorry 2 new machine 3 tomorrow*.
fn n_labels(tokens: &[Token]) -> usize {
    let counts = |so_far: Micros, token: &Token| {
        let is_next = token.quantity.as_ref().is_some_and(|quantity| quantity.values.contains(&((so_far + 1) * ONE)));
        so_far + Micros::from(is_next)
    };
    let last = tokens.iter().fold(0, counts);
    usize::try_from(last).ok().filter(|&n| n >= MIN_LABELS).unwrap_or_default()
}

fn is_list(answer: &Answer, words: &Range<usize>) -> bool {
    let tokens = answer.tokens().get(words.clone()).unwrap_or_default();
    if tokens.len() < MIN_WORDS {
        return false;
    }
    let n_labels = n_labels(tokens);
    let n_words = tokens.len() - n_labels;
    let n_small = tokens.iter().filter(|token| token.traits.small).count();
    let n_numbers = tokens.iter().filter(|token| token.quantity.is_some()).count() - n_labels;
    // A sum is no list.
    let is_sparse = tokens.len() >= MIN_SPARSE_WORDS && (n_small + n_numbers) * MIN_SPARSE < tokens.len();
    let is_end = |pair: &&[Token]| matches!(pair, [before, after] if ends_item(answer, before, after));
    let n_items = n_labels.max(1 + tokens.windows(2).filter(is_end).count());
    let has_items_of = |most_in_two: usize| n_items >= MIN_ITEMS && 2 * n_words <= most_in_two * n_items;
    // *jeudi 18h-20h ou samedi 9h-11h* is one item, however many numbers it has.
    let has_few_words = n_items >= MIN_ITEMS && 2 * (n_words - n_numbers) <= MAX_WORDS_IN_TWO_ITEMS * n_items;
    let has_small_items = has_few_words && n_small * MIN_SPARSE_ITEMS <= tokens.len();
    let is_content = |token: &Token| !token.traits.small && token.quantity.is_none();
    let runs = tokens.chunk_by(|a, b| is_content(a) && is_content(b));
    let speaks = tokens.iter().any(|token| token.traits.classes.has(Class::Speaker));
    let is_bare = tokens.len() >= MIN_BARE_WORDS
        && !speaks
        && n_small * MIN_SPARSE_BARE <= tokens.len()
        && runs.map(<[Token]>::len).max().unwrap_or_default() >= MIN_BARE_RUN;
    let has_short_items = n_items >= MIN_SHORT_ITEMS && n_numbers == 0 && has_items_of(MAX_WORDS_IN_TWO_SHORT_ITEMS);
    let holds_together = |in_items| bond::hold_together(answer, words, in_items);
    let is_in_items = is_parted(answer, tokens)
        || is_named(answer, tokens)
        || has_small_items
        || has_short_items
        || has_items_of(MAX_WORDS_IN_TWO_BARE_ITEMS);
    (is_sparse || is_bare) && !holds_together(false) || is_in_items && !holds_together(true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lang::Lang;

    #[test]
    fn items_with_names_and_items_of_numbers_are_lists() {
        let cases = [
            (Lang::Nl, "reden: cadeau kapot, grens: naam niet, bon: 15 euro", true),
            (Lang::Fr, "motif : cadeau cassé / limite : pas de nom / bon : 15 euros", true),
            (Lang::Fr, "travail, énervant, annulée aujourd'hui, jeudi 18h-20h ou samedi 9h-11h, 15 € remise, CM", true),
            (Lang::Nl, "Even kort: ik stuur u morgen een nieuwe machine. Let op: u hoeft niets te doen.", false),
            (Lang::Es, "Contacte con nosotros en privado con código postal y número de cliente y la ayudamos", false),
        ];
        for (lang, text, expected) in cases {
            let answer = Answer::parse(text, lang);
            assert_eq!(listed(&answer).iter().all(|&listed| listed), expected, "{text}");
        }
    }
}
