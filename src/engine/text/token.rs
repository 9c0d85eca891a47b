//! The words of a text in every form in which a pattern may know them.

use unicode_normalization::UnicodeNormalization;

use super::fold::{fold, fold_spelled, is_alphanumeric, is_apostrophe};
use super::lang::{Apart, Rules};
use super::number::{self, Quantity};
use super::split::{self, Piece};
use super::{negation, unit};
use crate::engine::lang::Lang;
use crate::engine::matching::Span;

/// The shortest word that is stemmed.
const MIN_STEM_LETTERS: usize = 3;

/// One word of an answer or a pattern.
#[allow(clippy::struct_excessive_bools, reason = "each is a property of its own")]
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Where it stands in the text as typed.
    pub span: Span,
    /// Folded; the first is the word itself, others say the same (*l'* as *le*, *für* as *fuer*).
    pub forms: Vec<String>,
    /// Folded stems, in which other forms of the word agree. Empty for small words and numbers.
    stems: Vec<String>,
    /// The two words it stands for (*don't*).
    pub apart: Option<[String; 2]>,
    /// What it counts, where it is a number.
    pub quantity: Option<Quantity>,
    /// Index of its sentence.
    pub sentence: usize,
    /// An apostrophe cut it short (*l'*).
    pub elided: bool,
    /// Only a hyphen stands between it and the next word.
    pub hyphened: bool,
    /// A negation takes it back.
    pub negated: bool,
    /// It ends a clause.
    pub closing: bool,
}

impl Token {
    /// Whether this is one of its forms.
    pub(crate) fn has_form(&self, form: &str) -> bool {
        self.forms.iter().any(|own| own == form)
    }

    /// Folded stems, in which other forms of the word agree. Empty for small words and numbers.
    pub(crate) fn stems(&self) -> &[String] {
        &self.stems
    }

    /// The word itself, folded.
    pub(crate) fn folded(&self) -> &str {
        self.forms.first().map_or("", String::as_str)
    }
}

/// The words of a text, in order.
pub(crate) fn tokens(text: &str, lang: Lang) -> Vec<Token> {
    let rules = Rules::of(lang);
    let pieces = split::pieces(text, rules);
    let sentences = split::sentences(text, &pieces, rules);
    let each = pieces.iter().zip(sentences);
    let mut tokens: Vec<Token> = each.map(|(piece, sentence)| token(text, *piece, sentence, lang, rules)).collect();
    mark_hyphens(text, &mut tokens);
    unit::add(text, &mut tokens, rules);
    negation::mark(text, &mut tokens, rules);
    tokens
}

fn token(text: &str, piece: Piece, sentence: usize, lang: Lang, rules: &Rules) -> Token {
    let typed = piece.span.of(text);
    let quantity = piece.is_number.then(|| Quantity {
        values: number::values(typed, rules),
        unit: None,
        start: piece.span.start,
        end: piece.span.end,
        n_words_before: 0,
        n_words_after: 0,
    });
    let mut token = Token {
        span: piece.span,
        forms: Vec::with_capacity(1),
        stems: Vec::new(),
        apart: None,
        quantity,
        sentence,
        elided: false,
        hyphened: false,
        negated: false,
        closing: false,
    };
    let folded = fold(typed);
    if piece.is_number {
        token.forms.push(folded);
        return token;
    }
    if typed.ends_with(is_apostrophe) {
        let short = folded.trim_end_matches('\'').to_owned();
        let full = rules.elisions.iter().find(|(elided, _)| *elided == short);
        token.elided = true;
        token.forms.push(short);
        token.forms.extend(full.into_iter().flat_map(|(_, full)| full.iter().map(|&word| word.to_owned())));
        return token;
    }
    if let Some(short) = folded.strip_prefix('\'') {
        let full = rules.clipped.iter().find(|(clipped, _)| *clipped == short);
        token.forms.push(short.to_owned());
        token.forms.extend(full.into_iter().flat_map(|(_, full)| full.iter().map(|&word| word.to_owned())));
        return token;
    }
    token.forms.push(folded.clone());
    if lang == Lang::De {
        token.forms.extend(fold_spelled(typed));
    }
    if let Some(Apart { words, alone, joined }) = (rules.apart)(&folded) {
        token.forms.extend(joined);
        token.forms.extend(words.iter().zip(alone).filter(|(_, alone)| *alone).map(|(word, _)| word.clone()));
        token.apart = Some(words).filter(|[_, second]| !second.is_empty());
    }
    token.stems = stems(typed, &token.forms, rules);
    token
}

/// Stems of the word as typed and of its folded forms: who types no accents must reach the same stem.
fn stems(typed: &str, forms: &[String], rules: &Rules) -> Vec<String> {
    let Some(folded) = forms.first().filter(|form| !rules.is_closed(form)) else {
        return Vec::new();
    };
    if folded.chars().count() < MIN_STEM_LETTERS || folded.chars().any(char::is_numeric) {
        return Vec::new();
    }
    let lower: String = if typed.is_ascii() {
        typed.to_ascii_lowercase()
    } else {
        typed.to_lowercase().nfc().filter(|&c| is_alphanumeric(c) || is_apostrophe(c)).collect()
    };
    let bases = (rules.bases)(&lower, folded);
    let open = forms.iter().filter(|form| **form != lower && !rules.is_closed(form) && !form.contains('\''));
    let sources = std::iter::once(&lower).chain(open).chain(&bases);
    let mut stems: Vec<String> = sources.map(|source| folded_stem(source, rules)).collect();
    stems.retain(|stem| !stem.is_empty() && !stem.contains('\''));
    stems.sort_unstable();
    stems.dedup();
    stems
}

fn folded_stem(word: &str, rules: &Rules) -> String {
    let stem = rules.stem(word);
    if stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()) { stem } else { fold(&stem) }
}

fn mark_hyphens(text: &str, tokens: &mut [Token]) {
    let starts: Vec<usize> = tokens.iter().map(|token| token.span.start).skip(1).collect();
    for (token, next) in tokens.iter_mut().zip(starts) {
        token.hyphened = matches!(text.get(token.span.end..next), Some("-" | "\u{2010}" | "\u{2011}"));
    }
}
