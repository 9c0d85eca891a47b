//! How a word sounds, roughly: one spelling for what learners of a language confuse.

use super::lang::Rules;
use crate::engine::lang::Lang;

/// A spelling and how it is written here. Of several that fit the first counts, so longer ones stand first.
///
/// The last sign of a spelling may be a condition on what follows it: `+` one of *e i y*, `-` no vowel, `$` nothing.
pub(super) type Sounds = &'static [(&'static str, &'static str)];

/// A folded word as it sounds: words that learners take for one another sound the same, doubled letters sound once.
pub(crate) fn sound(word: &str, lang: Lang) -> String {
    let sounds = Rules::of(lang).sounds;
    let mut heard = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let found = sounds.iter().find_map(|(spelling, sound)| Some((behind(rest, spelling)?, *sound)));
        if let Some((behind, sound)) = found {
            heard.push_str(sound);
            rest = behind;
        } else {
            heard.push(letter);
            rest = rest.get(letter.len_utf8()..).unwrap_or_default();
        }
    }
    let mut last = None;
    heard.retain(|letter| last.replace(letter) != Some(letter));
    heard
}

/// What stands behind a spelling at the start of `text`; none where it does not fit.
fn behind<'a>(text: &'a str, spelling: &str) -> Option<&'a str> {
    let behind = text.strip_prefix(spelling.trim_end_matches(['+', '-', '$']))?;
    let next = behind.chars().next();
    let fits = match spelling.chars().next_back() {
        Some('+') => next.is_some_and(|next| matches!(next, 'e' | 'i' | 'y')),
        Some('-') => next.is_none_or(|next| !matches!(next, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')),
        Some('$') => next.is_none(),
        _ => true,
    };
    fits.then_some(behind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_learners_confuse_sounds_the_same() {
        let cases = [
            (Lang::Nl, "geleidelijk", "gelijdeleik"),
            (Lang::Nl, "verkouden", "ferkauden"),
            (Lang::Nl, "academicus", "akademikus"),
            (Lang::Nl, "vervelend", "verveelent"),
            (Lang::Nl, "abonnement", "abbonement"),
            (Lang::En, "responsible", "responsable"),
            (Lang::En, "ceiling", "sieling"),
            (Lang::En, "insurance", "insurence"),
            (Lang::En, "accommodate", "acomodate"),
            (Lang::De, "wahrend", "warend"),
            (Lang::De, "rhythmus", "rytmus"),
            (Lang::De, "strasse", "strase"),
            (Lang::De, "lizenz", "lizentz"),
            (Lang::De, "wechseln", "wexeln"),
            (Lang::Fr, "phalange", "falange"),
            (Lang::Fr, "payer", "paye"),
            (Lang::Fr, "rythme", "rhytme"),
            (Lang::Fr, "beaucoup", "bocoup"),
            (Lang::Es, "vivir", "bibir"),
            (Lang::Es, "hacer", "aser"),
            (Lang::Es, "ellos", "eyos"),
            (Lang::Es, "extranjero", "estrangero"),
            (Lang::Es, "quiero", "kiero"),
        ];
        for (lang, a, b) in cases {
            assert_eq!(sound(a, lang), sound(b, lang), "{a} and {b} ({lang})");
        }
    }

    #[test]
    fn other_words_sound_otherwise() {
        let cases = [
            (Lang::Nl, "kosten", "kasten"),
            (Lang::En, "price", "pride"),
            (Lang::De, "kunde", "kinder"),
            (Lang::Fr, "vendre", "rendre"),
            (Lang::Es, "perro", "pelo"),
        ];
        for (lang, a, b) in cases {
            assert_ne!(sound(a, lang), sound(b, lang), "{a} and {b} ({lang})");
        }
    }
}
