//! Words of an answer that seem misspelled: for advice, never for marks.
//!
//! Shows too few rather than a wrong one: names, codes, foreign words, compounds and words of the drill are left alone.

use std::collections::{BTreeSet, HashSet};

use super::drill::Drill;
use super::lang::Lang;
use super::matching::{Pattern, Span, is_misspelling};
use super::text::{Answer, Dictionary, Form, Rules, Token, sound, tokens};

/// The shortest word that is looked at, and the shortest that counts where nothing better is known.
const MIN_LETTERS: usize = 4;
const MIN_LETTERS_ALONE: usize = 5;

/// The longest.
const MAX_LETTERS: usize = 40;

/// Letters that each part of a compound has at least.
const COMPOUND_PART: usize = 4;

/// What binds the parts of a Dutch or German compound.
const BINDINGS: &[&str] = &["", "s", "n", "en", "er", "es", "e"];

/// What else is written for what a British or German dictionary has: other conventions are no mistakes.
const AMERICAN: &[(&str, &str)] =
    &[("or", "our"), ("er", "re"), ("z", "s"), ("ense", "ence"), ("led", "lled"), ("ling", "lling"), ("ler", "ller")];
const WITHOUT_UMLAUTS: &[(&str, &str)] = &[("ae", "ä"), ("oe", "ö"), ("ue", "ü")];

/// A word that seems misspelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspect {
    /// Where it stands in the answer as typed.
    pub span: Span,
    /// Whether it is one only if something better is known.
    pub is_doubtful: bool,
    /// Whether it is written with a capital and so may be a name.
    pub is_capital: bool,
}

/// The words, in order of the text, that neither the dictionary of the answer nor the drill knows, each once.
///
/// None where most words are unknown: then the text is in another language.
pub fn suspects(drill: &Drill, answer: &Answer) -> Vec<Suspect> {
    let Some(dictionary) = answer.dictionary() else { return Vec::new() };
    let tokens = answer.tokens();
    let unknown: Vec<(usize, &Token)> = tokens
        .iter()
        .enumerate()
        .filter(|(idx, token)| is_plain(answer, *idx, token) && !is_fine(token, answer, dictionary))
        .collect();
    if unknown.is_empty() || unknown.len() > 2 && 2 * unknown.len() > tokens.len() {
        return Vec::new();
    }
    let (own, rules) = (own_words(drill), Rules::of(answer.lang()));
    let mut seen = BTreeSet::new();
    let new = unknown
        .into_iter()
        .filter(|(_, token)| !is_among(token, answer.typed(), rules, &own) && seen.insert(token.folded().to_owned()));
    new.filter_map(|(idx, token)| suspect(answer, idx, token)).collect()
}

/// The best of what a dictionary suggests for a word of this drill's answers; none where nothing is close enough.
///
/// No dictionary suggests what is meant by the *x* of text messages: *muxo* is *mucho*.
///
/// What may be a name is only another word that starts small, or a German noun that the drill uses.
pub fn best(word: &str, suspect: &Suspect, suggestions: Vec<String>, drill: &Drill) -> Option<String> {
    let lang = drill.lang;
    let rules = Rules::of(lang);
    let typed = letters(word, lang);
    let own = if suspect.is_capital && lang == Lang::De { own_words(drill) } else { HashSet::new() };
    let may_be_meant = |suggestion: &str| match lang {
        _ if !suspect.is_capital => true,
        Lang::De => tokens(suggestion, lang).iter().all(|token| is_among(token, suggestion, rules, &own)),
        _ => !suggestion.chars().any(char::is_uppercase),
    };
    let rank = |suggestion: &String| {
        let meant = letters(suggestion, lang);
        let parts: Vec<&str> = suggestion.split([' ', '-']).collect();
        let is_usual = parts.iter().all(|part| part.chars().count() > 1 && rules.is_known(&letters(part, lang)));
        let is_near = meant == typed || parts.len() == 1 && is_misspelling(&typed, &meant, lang, true);
        let is_word = parts.len() == 1 || is_usual;
        let sounds_alike = sound(&meant, lang) == sound(&typed, lang);
        let edits = strsim::osa_distance(&typed, &meant);
        (is_near && is_word && may_be_meant(suggestion)).then_some((!sounds_alike, edits, !is_usual))
    };
    let texted = (lang == Lang::Es).then(|| word.to_lowercase().replace('x', "ch"));
    let texted = texted.filter(|meant| *meant != word && rules.is_known(meant));
    let ranked = suggestions.into_iter().chain(texted).filter_map(|suggestion| Some((rank(&suggestion)?, suggestion)));
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, suggestion)| suggestion)
}

/// The folded letters of a text, without anything between them.
fn letters(text: &str, lang: Lang) -> String {
    let folded: String = tokens(text, lang).iter().map(|token| token.folded()).collect();
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether this is a word by itself: no number, code, address, abbreviation or part of a hyphened word.
fn is_plain(answer: &Answer, idx: usize, token: &Token) -> bool {
    let typed = answer.typed();
    let word = token.span.of(typed);
    let is_joined = idx.checked_sub(1).and_then(|before| answer.tokens().get(before)).is_some_and(|it| it.hyphened);
    let start =
        typed.get(..token.span.start).map_or(0, |before| before.trim_end_matches(|c: char| !c.is_whitespace()).len());
    let rest = typed.get(start..).unwrap_or_default();
    let chunk = rest.split_whitespace().next().unwrap_or_default().trim_matches(|c: char| !c.is_alphanumeric());
    let is_code =
        chunk.contains(|c: char| c.is_numeric() || matches!(c, '@' | '/' | '\\' | '_' | '#' | '.' | ':' | '&'));
    word.chars().all(char::is_alphabetic)
        && (MIN_LETTERS..=MAX_LETTERS).contains(&word.chars().count())
        && word.chars().skip(1).all(char::is_lowercase)
        && !(token.hyphened || token.elided || is_joined || is_code)
}

/// Whether a word is one: of this language in any convention, or of another.
fn is_fine(token: &Token, answer: &Answer, dictionary: &dyn Dictionary) -> bool {
    let lang = answer.lang();
    let word = token.span.of(answer.typed());
    let lower = word.to_lowercase();
    let is_known = |word: &str| dictionary.knows(word);
    is_known(word)
        || Lang::ALL.iter().any(|&lang| Rules::of(lang).is_known(token.folded()))
        || match lang {
            Lang::Nl => is_compound(&lower, &is_known),
            Lang::De => {
                let respelled =
                    WITHOUT_UMLAUTS.iter().fold(lower.clone(), |word, (typed, meant)| word.replace(typed, meant));
                // *loszufahren* as *losfahren*.
                let infinitive = lower.replacen("zu", "", 1);
                [&lower, &respelled].into_iter().any(|word| is_compound(word, &is_known))
                    || is_known(&respelled)
                    || lower.ends_with("en") && is_known(&infinitive)
            }
            Lang::En => AMERICAN.iter().any(|(theirs, ours)| is_known(&lower.replacen(theirs, ours, 1))),
            Lang::Fr | Lang::Es => false,
        }
}

/// Whether a word is made of known ones, with or without letters that bind them.
fn is_compound(word: &str, is_known: &dyn Fn(&str) -> bool) -> bool {
    let is_long = |part: &str| part.chars().count() >= COMPOUND_PART;
    word.char_indices().filter_map(|(at, _)| word.split_at_checked(at)).any(|(first, rest)| {
        let mut rests = BINDINGS.iter().filter_map(|binding| rest.strip_prefix(binding)).filter(|rest| is_long(rest));
        is_long(first) && is_known(first) && rests.any(|rest| is_known(rest) || is_compound(rest, is_known))
    })
}

fn suspect(answer: &Answer, idx: usize, token: &Token) -> Option<Suspect> {
    let word = token.span.of(answer.typed());
    let before = idx.checked_sub(1).and_then(|before| answer.tokens().get(before));
    let starts = before.is_none_or(|before| {
        let gap = answer.typed().get(before.span.end..token.span.start).unwrap_or_default();
        before.sentence != token.sentence || gap.contains(['\n', ':', '"', '“', '„', '«', '('])
    });
    let is_capital = word.chars().next().is_some_and(char::is_uppercase);
    let has_title = before.is_some_and(|before| matches!(before.folded(), "herr" | "herrn" | "frau" | "familie"));
    let is_noun = answer.lang() == Lang::De;
    if is_capital && (has_title || !starts && !is_noun) {
        return None;
    }
    let is_doubtful = is_capital || word.chars().count() < MIN_LETTERS_ALONE;
    Some(Suspect { span: token.span, is_doubtful, is_capital })
}

fn is_among(token: &Token, text: &str, rules: &Rules, words: &HashSet<Form>) -> bool {
    token.forms.iter().chain(token.stems(text, rules)).any(|form| words.contains(form))
}

/// Every word that the drill itself uses or looks for, folded and as stems.
fn own_words(drill: &Drill) -> HashSet<Form> {
    let facts = drill.briefing.facts.iter().flat_map(|(label, value)| [label, value]);
    let briefing = [&drill.title, &drill.summary, &drill.briefing.situation, &drill.briefing.mandate];
    let persona = [&drill.persona.name, &drill.persona.role];
    let criteria = drill.criteria.iter().flat_map(|criterion| [&criterion.label, &criterion.behaviour, &criterion.tip]);
    let turns = drill.turns.iter().flat_map(|turn| {
        let replies = [&turn.replies.good, &turn.replies.partial, &turn.replies.poor];
        let said = [&turn.cue, &turn.model_answer].into_iter().chain(&turn.cue_again);
        said.chain(replies).chain(&turn.hints).chain(turn.tips.iter().map(|(_, tip)| tip))
    });
    let endings = drill.endings.iter().flat_map(|ending| [&ending.text, &ending.explanation]);
    let texts = briefing.into_iter().chain(persona).chain(facts).chain(criteria).chain(turns).chain(endings);
    let looked_for =
        drill.turns.iter().flat_map(|turn| &turn.elements).flat_map(|it| it.patterns.iter().chain(&it.vetoes));
    let forbidden = drill.auto_fails.iter().flat_map(|it| it.patterns.iter().chain(&it.vetoes));
    let patterns = looked_for.chain(forbidden).flat_map(Pattern::words);
    let rules = Rules::of(drill.lang);
    let forms =
        |token: &Token, text: &str| token.forms.iter().chain(token.stems(text, rules)).cloned().collect::<Vec<_>>();
    let texts = texts.map(String::as_str).chain(patterns);
    texts
        .flat_map(|text| tokens(text, drill.lang).iter().flat_map(|token| forms(token, text)).collect::<Vec<_>>())
        .collect()
}
