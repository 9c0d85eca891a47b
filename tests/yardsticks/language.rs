//! Which of the five languages a text is in, from its first five or eight words.
//!
//! *likeliest* is the bare identification. *told* is what the bot says of an answer in another language than the
//! drill's; it says nothing where it is in doubt. *refused* counts answers in the drill's own language that it takes for
//! another: none of ours may be, not even misspelled, without accents or behind an English product name. Texts are the
//! formal sentences of the register data (Dutch, German, French, Spanish) and the drills' own answers (all five).

use repliek::engine::lang::Lang;
use repliek::engine::text::{Answer, Identified};

use super::material::{answers, pairs, without_accents};
use super::{Asked, Figure, Gap, Row};

pub fn row() -> Row {
    Row::new("language", "share of texts whose language is told", [figures(), Ok(vec![own()])])
}

fn figures() -> Result<Vec<Figure>, Gap> {
    let mut found = Vec::new();
    for (n_words, least) in [(5, 0.985), (8, 0.998)] {
        let (mut all, mut all_likeliest, mut all_told) = (0, 0, 0);
        for &lang in Lang::ALL {
            let texts = texts(lang)?;
            let (mut n, mut likeliest, mut told) = (0, 0, 0);
            for start in texts.iter().filter_map(|text| start(text, n_words)) {
                let Some(language) = Answer::parse(start, lang).likeliest_language() else { continue };
                n += 1;
                likeliest += usize::from(language == lang);
                let others = Lang::ALL.iter().filter(|&&other| other != lang);
                told += others.filter(|&&other| identified(start, other) == Some(Identified::Of(lang))).count();
            }
            found.push(Figure::share(lang.code(), name(n_words, "likeliest"), likeliest, n, Asked::More));
            found.push(Figure::share(lang.code(), name(n_words, "told"), told, n * 4, Asked::More));
            (all, all_likeliest, all_told) = (all + n, all_likeliest + likeliest, all_told + told);
        }
        found.push(Figure::share("all", name(n_words, "likeliest"), all_likeliest, all, Asked::AtLeast(least)));
        found.push(Figure::share("all", name(n_words, "told"), all_told, all * 4, Asked::More));
    }
    Ok(found)
}

/// Takes no public data.
fn own() -> Figure {
    let (refused, n) = refused();
    Figure::share("all", "own language refused", refused, n, Asked::Less)
}

fn name(n_words: usize, what: &str) -> &'static str {
    match (n_words, what) {
        (5, "likeliest") => "likeliest at 5 words",
        (5, _) => "told at 5 words",
        (_, "likeliest") => "likeliest at 8 words",
        _ => "told at 8 words",
    }
}

fn texts(lang: Lang) -> Result<Vec<String>, Gap> {
    let mut texts = answers(lang.code());
    if lang != Lang::En {
        texts.extend(pairs(lang.code())?.into_iter().map(|pair| pair.formal));
    }
    Ok(texts)
}

fn identified(text: &str, read_as: Lang) -> Option<Identified> {
    Answer::parse(text, read_as).identified_language()
}

/// Its first words; none where it has fewer.
fn start(text: &str, n_words: usize) -> Option<&str> {
    let mut words = text.split_whitespace();
    let last = words.nth(n_words - 1)?;
    let end = last.as_ptr() as usize - text.as_ptr() as usize + last.len();
    text.get(..end)
}

/// How many of our own answers, whole or cut short, plain or clumsy, are refused as another language; and of how many.
fn refused() -> (usize, usize) {
    let (mut refused, mut n) = (0, 0);
    for &lang in Lang::ALL {
        for answer in answers(lang.code()) {
            let variants = [
                answer.clone(),
                clumsy(&answer, 0),
                without_accents(&clumsy(&answer, 1)),
                format!("Lumo Home Smart Speaker Deluxe, {answer}"),
                answer.to_uppercase(),
            ];
            let starts = variants.iter().flat_map(|text| [Some(text.as_str()), start(text, 8), start(text, 5)]);
            for text in starts.flatten() {
                n += 1;
                refused += usize::from(identified(text, lang).is_some_and(|found| found != Identified::Of(lang)));
            }
        }
    }
    (refused, n)
}

/// Every third word of four letters or more with a letter dropped, doubled, swapped or struck wrongly.
fn clumsy(text: &str, first: usize) -> String {
    let word = |(idx, word): (usize, &str)| {
        let mut letters: Vec<char> = word.chars().collect();
        let (n, middle) = (letters.len(), letters.len() / 2);
        if n >= 4 && idx % 3 == first {
            match (idx + n) % 4 {
                0 => drop(letters.remove(middle)),
                1 => letters.swap(middle, middle - 1),
                2 => letters.insert(middle, *letters.get(middle).unwrap_or(&'e')),
                _ => letters.splice(middle..=middle, ['e']).for_each(drop),
            }
        }
        String::from_iter(letters)
    };
    text.split(' ').enumerate().map(word).collect::<Vec<_>>().join(" ")
}
