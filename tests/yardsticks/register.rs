//! Whether a sentence is heard as formal or informal, on pairs that differ in nothing else.
//!
//! *told* is the classification of a sentence by what it says of itself: informal where [`Answer::address`] finds a
//! breach of the formal style, formal where it finds none but a word of formal address. A sentence in which nothing is
//! heard is wrong either way. *formal style* and *informal style* are what a drill marks: the share of sentences in
//! which a breach of that style is found exactly where there is one. An informal style must let a third person pass
//! (Spanish *su*, German *Sie* at the start of a sentence), so it hears less.

use repliek::engine::lang::{Lang, Register};
use repliek::engine::text::Answer;

use super::material::pairs;
use super::{Asked, Figure, Gap, Row};

const LANGS: [(Lang, f64); 4] = [(Lang::Nl, 0.99), (Lang::De, 0.99), (Lang::Fr, 0.985), (Lang::Es, 0.93)];

pub fn row() -> Row {
    let parts = LANGS.into_iter().map(|(lang, least)| figures(lang, least));
    Row::new("register", "share of sentences whose form of address is told", parts)
}

fn figures(lang: Lang, least: f64) -> Result<Vec<Figure>, Gap> {
    let (mut n, mut told, mut formal_style, mut informal_style) = (0, 0, 0, 0);
    for pair in pairs(lang.code())? {
        for (sentence, is_formal) in [(pair.formal, true), (pair.informal, false)] {
            let answer = Answer::parse(&sentence, lang);
            let formally = answer.address(Register::Formal);
            let informally = answer.address(Register::Informal);
            let heard = match (formally.breaches.is_empty(), formally.proper.is_empty()) {
                (false, _) => Some(Register::Informal),
                (true, false) => Some(Register::Formal),
                (true, true) => None,
            };
            n += 1;
            told += usize::from(heard == Some(if is_formal { Register::Formal } else { Register::Informal }));
            formal_style += usize::from(formally.breaches.is_empty() == is_formal);
            informal_style += usize::from(informally.breaches.is_empty() != is_formal);
        }
    }
    let share = |name, hits, asked| Figure::share(lang.code(), name, hits, n, asked);
    Ok(vec![
        share("told", told, Asked::AtLeast(least)),
        share("formal style", formal_style, Asked::AtLeast(least)),
        share("informal style", informal_style, Asked::More),
    ])
}
