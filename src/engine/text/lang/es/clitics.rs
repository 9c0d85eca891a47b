//! Pronouns hung on a Spanish verb: *ayudarte*, *dígame*, *mándanoslo*.

use std::sync::LazyLock;

use super::super::{Set, set};
use super::verbs::{Form, form};

/// Whom a verb with hung-on pronouns addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hung {
    /// *ayudarte*, *ayudándoos*.
    You,
    /// *ayudarle*: the reader or somebody else.
    Them,
    /// *dime*, *llámanos*, *decidme*.
    Told,
    /// *dígame*, *llámenos*.
    ToldFormally,
}

/// Pronouns hung on a verb, pairs first.
const CLITICS: &[&str] = &[
    "noslos", "noslas", "selos", "selas", "melos", "melas", "telos", "telas", "noslo", "nosla", "melo", "mela", "telo",
    "tela", "selo", "sela", "senos", "sele", "seme", "sete", "nos", "les", "los", "las", "me", "te", "le", "lo", "la",
    "se", "os",
];

/// Nouns that look like verbs with pronouns.
static NOUNS: LazyLock<Set> = LazyLock::new(|| {
    set("tomate debate combate disparate remate rescate empate pesame vela velo vele vente tente tela telas dela delas delos
        dele")
});

/// Short imperatives of *tú*.
const SHORT: &[&str] = &["di", "da", "haz", "ten", "ven", "pon"];

/// The last two letters of each.
const ENDINGS: &[[u8; 2]] = &[*b"os", *b"as", *b"es", *b"me", *b"te", *b"le", *b"lo", *b"la", *b"se"];

/// The fewest letters of a verb with a pronoun: *dime*.
const MIN_LETTERS: usize = 4;

/// Whether a word ends as a verb with a pronoun does, as most do not.
pub(super) fn may_be_hung(word: &str) -> bool {
    ends_in(word, ENDINGS)
}

/// The pronouns in which a word ends, pairs first, with what stands before them.
pub(super) fn split_off(word: &str) -> impl Iterator<Item = (&'static str, &str)> {
    let ends = if may_be_hung(word) { CLITICS } else { &[] };
    // The last letters decide most cases.
    let alike = ends.iter().filter(|clitic| clitic.as_bytes().last_chunk::<2>() == word.as_bytes().last_chunk());
    alike.filter_map(|clitic| Some((*clitic, word.strip_suffix(clitic)?)))
}

/// Whether a word ends in two of these letters.
pub(super) fn ends_in(word: &str, endings: &[[u8; 2]]) -> bool {
    word.as_bytes().last_chunk().is_some_and(|last| endings.contains(last))
}

/// What a folded word with pronouns hung on says of the reader; none where it is no such word.
pub(super) fn hung(folded: &str) -> Option<Hung> {
    let mut hung_on = split_off(folded).peekable();
    if folded.len() < MIN_LETTERS || hung_on.peek().is_none() || NOUNS.contains(folded) {
        return None;
    }
    hung_on.find_map(|(clitic, base)| {
        let is_you = clitic.starts_with("te") || clitic == "os";
        let is_gerund = base.chars().count() >= 5 && base.ends_with("ndo");
        match form(base) {
            Some(Form::Infinitive) if is_you => Some(Hung::You),
            Some(Form::Infinitive) if clitic.starts_with("le") || clitic.starts_with("se") && clitic.len() > 2 => {
                Some(Hung::Them)
            }
            None if is_gerund && is_you => Some(Hung::You),
            None | Some(Form::Third) if SHORT.contains(&base) && !matches!(clitic, "os" | "se") => Some(Hung::Told),
            Some(Form::Third) if base.len() >= 3 && clitic != "se" && clitic != "os" => Some(Hung::Told),
            Some(Form::ThirdWish) if base.len() >= 2 && !is_you => Some(Hung::ToldFormally),
            None if !is_you => told_to_many(base),
            _ => None,
        }
    })
}

/// *díganme* as *diga*, *decidme* as *decir*.
fn told_to_many(base: &str) -> Option<Hung> {
    if base.strip_suffix('n').and_then(form) == Some(Form::ThirdWish) {
        return Some(Hung::ToldFormally);
    }
    let infinitive = format!("{}r", base.strip_suffix('d')?);
    (form(&infinitive) == Some(Form::Infinitive)).then_some(Hung::Told)
}
