//! The words of a text in every form in which a pattern may know them.

use unicode_normalization::UnicodeNormalization;

use super::fold::{fold, fold_spelled, is_alphanumeric, is_apostrophe};
use super::lang::{Apart, Rules};
use super::number::{self, Quantity, Unit};
use super::split::{self, Piece};
use crate::engine::lang::Lang;
use crate::engine::matching::Span;

/// The shortest word that is stemmed.
const MIN_STEM_LETTERS: usize = 3;

/// One word of an answer or a pattern.
#[derive(Debug, Clone)]
pub(crate) struct Token {
    /// Where it stands in the text as typed.
    pub span: Span,
    /// Folded; the first is the word itself, others say the same (*l'* as *le*, *für* as *fuer*).
    pub forms: Vec<String>,
    /// Folded stems, in which other forms of the word agree. Empty for small words and numbers.
    pub stems: Vec<String>,
    /// The two words it stands for (*don't*).
    pub apart: Option<[String; 2]>,
    /// What it counts, where it is a number.
    pub quantity: Option<Quantity>,
    /// Index of its sentence.
    pub sentence: usize,
    /// Only a hyphen stands between it and the next word.
    pub hyphened: bool,
}

impl Token {
    /// Whether this is one of its forms.
    pub(crate) fn has_form(&self, form: &str) -> bool {
        self.forms.iter().any(|own| own == form)
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
    add_units(text, &mut tokens, rules);
    tokens
}

fn token(text: &str, piece: Piece, sentence: usize, lang: Lang, rules: &Rules) -> Token {
    let typed = piece.span.of(text);
    let quantity = piece.is_number.then(|| Quantity {
        values: number::values(typed, rules),
        unit: None,
        start: piece.span.start,
        end: piece.span.end,
        n_words_after: 0,
    });
    let mut token = Token {
        span: piece.span,
        forms: Vec::with_capacity(1),
        stems: Vec::new(),
        apart: None,
        quantity,
        sentence,
        hyphened: false,
    };
    let folded = fold(typed);
    if piece.is_number {
        token.forms.push(folded);
        return token;
    }
    if typed.ends_with(is_apostrophe) {
        let short = folded.trim_end_matches('\'').to_owned();
        let full = rules.elisions.iter().find(|(elided, _)| *elided == short);
        token.forms.push(short);
        token.forms.extend(full.into_iter().flat_map(|(_, full)| full.iter().map(|&word| word.to_owned())));
        return token;
    }
    let before = text.get(..piece.span.start).and_then(|before| before.chars().next_back());
    token.forms.push(folded.clone());
    if before.is_some_and(is_apostrophe) {
        let full = match (lang, folded.as_str()) {
            (Lang::Nl, "t") => Some("het"),
            (Lang::Nl, "n") => Some("een"),
            (Lang::Nl, "k") => Some("ik"),
            _ => None,
        };
        token.forms.extend(full.map(str::to_owned));
    }
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
    let lower: String = typed.to_lowercase().nfc().filter(|&c| is_alphanumeric(c) || is_apostrophe(c)).collect();
    let bare = (rules.bare)(&lower, folded);
    let open = forms.iter().filter(|form| !rules.is_closed(form) && !form.contains('\''));
    let sources = std::iter::once(lower).chain(open.cloned()).chain(bare);
    let mut stems: Vec<String> = sources.map(|source| fold(&rules.stem(&source))).collect();
    stems.retain(|stem| !stem.is_empty() && !stem.contains('\''));
    stems.sort_unstable();
    stems.dedup();
    stems
}

fn mark_hyphens(text: &str, tokens: &mut [Token]) {
    let starts: Vec<usize> = tokens.iter().map(|token| token.span.start).skip(1).collect();
    for (token, next) in tokens.iter_mut().zip(starts) {
        token.hyphened = matches!(text.get(token.span.end..next), Some("-" | "\u{2010}" | "\u{2011}"));
    }
}

/// Gives each number the unit before or after it.
fn add_units(text: &str, tokens: &mut [Token], rules: &Rules) {
    for idx in 0..tokens.len() {
        let Some(span) = tokens.get(idx).filter(|token| token.quantity.is_some()).map(|token| token.span) else {
            continue;
        };
        let found = unit_after(text, tokens, idx, rules).or_else(|| unit_before(text, tokens, idx, rules));
        let (Some((unit, start, end, n_words_after)), Some(token)) = (found, tokens.get_mut(idx)) else {
            continue;
        };
        if let Some(quantity) = &mut token.quantity {
            let (start, end) = (start.min(span.start), end.max(span.end));
            *quantity =
                Quantity { values: std::mem::take(&mut quantity.values), unit: Some(unit), start, end, n_words_after };
        }
    }
}

type Found = (Unit, usize, usize, usize);

fn unit_after(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Found> {
    let end = tokens.get(idx)?.span.end;
    let rest = text.get(end..)?;
    let trimmed = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let at = end + rest.len() - trimmed.len();
    for (sign, unit) in [('€', Unit::Euro), ('%', Unit::Percent)] {
        if trimmed.starts_with(sign) {
            return Some((unit, end, at + sign.len_utf8(), 0));
        }
    }
    let words = |n: usize| tokens.get(idx + 1..=idx + n);
    let is_near = |last: &Token| {
        text.get(end..last.span.end).is_some_and(|between| !between.contains(['.', ',', ';', '\n', '(']))
    };
    let next = tokens.get(idx + 1).filter(|next| is_near(next))?;
    if rules.euro.contains(next.folded()) {
        return Some((Unit::Euro, end, next.span.end, 1));
    }
    let phrase = rules.percent.iter().find(|phrase| {
        words(phrase.len()).is_some_and(|words| {
            words.len() == phrase.len()
                && words.iter().zip(phrase.iter()).all(|(word, percent)| word.folded() == *percent)
        })
    })?;
    let last = tokens.get(idx + phrase.len()).filter(|last| is_near(last))?;
    Some((Unit::Percent, end, last.span.end, phrase.len()))
}

fn unit_before(text: &str, tokens: &[Token], idx: usize, rules: &Rules) -> Option<Found> {
    let start = tokens.get(idx)?.span.start;
    let before = text.get(..start)?.trim_end_matches([' ', '\u{A0}', '\u{202F}']);
    let previous = idx.checked_sub(1).and_then(|previous| tokens.get(previous));
    let taken = |from: usize| previous.and_then(|token| token.quantity.as_ref()).is_some_and(|other| from < other.end);
    if let Some(rest) = before.strip_suffix('€') {
        return Some((Unit::Euro, rest.len(), start, 0)).filter(|(_, from, ..)| !taken(*from));
    }
    let previous = previous.filter(|token| token.span.end == before.len() && rules.euro.contains(token.folded()))?;
    let owner = idx.checked_sub(2).and_then(|owner| tokens.get(owner)).and_then(|token| token.quantity.as_ref());
    let is_taken = owner.is_some_and(|owner| previous.span.start < owner.end);
    (!is_taken).then_some((Unit::Euro, previous.span.start, start, 0))
}
