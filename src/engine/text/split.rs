//! Where words and sentences begin and end: UAX #29, corrected for how people type.

use unicode_segmentation::UnicodeSegmentation;

use super::fold::{fold, is_alphanumeric, is_apostrophe};
use super::lang::Rules;
use super::number;
use crate::engine::matching::Span;

/// A word before it is folded: `start..end` of the text as typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a piece is, as far as it is known where it is cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A word with letters from A to Z alone, as most are.
    Plain,
    /// A number.
    Number,
    /// Another word.
    Other,
}

impl Piece {
    fn word(span: Span) -> Self {
        Self { span, kind: Kind::Other }
    }

    fn number(span: Span) -> Self {
        Self { span, kind: Kind::Number }
    }

    fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }
}

/// What parts words in everyday text.
const SPACES: [char; 2] = [' ', '\u{202F}'];

/// What web pages put where a long word may be parted.
const ZERO_WIDTH_SPACE: &str = "\u{200B}";

/// About how many bytes a word takes with the space behind it.
const TYPICAL_BYTES: usize = 5;

/// Digits and nothing else.
fn plain_number(chunk: &str) -> Option<&str> {
    let digits = chunk.trim_end_matches(SPACES);
    (!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// The words of a text, in order.
pub(super) fn pieces(text: &str, rules: &Rules) -> Vec<Piece> {
    let mut found = Vec::with_capacity(text.len() / TYPICAL_BYTES);
    let mut start = 0;
    // A space parts words whatever stands around it, so each stretch between two can be read by itself. So does the narrow
    // one before a French sign, which the standard would count as part of a number.
    while let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) {
        if let Some(plain) = plain_word(rest) {
            let span = Span { start, end: start + plain.end };
            match plain.kind {
                Plain::Ascii => found.push(Piece { span, kind: Kind::Plain }),
                Plain::Latin => found.push(Piece::word(span)),
                Plain::Apostrophe => split_elisions(text, span, rules, &mut found),
            }
            start += plain.length;
            continue;
        }
        let chunk = rest.split_inclusive(SPACES).next().unwrap_or(rest);
        if let Some(digits) = plain_number(chunk) {
            found.push(Piece::number(Span { start, end: start + digits.len() }));
        } else {
            for span in runs(text, start, chunk.trim_end_matches(SPACES)) {
                split_run(text, span, rules, &mut found);
            }
        }
        start += chunk.len();
    }
    join_thousands(text, &mut found);
    found
}

/// What most stretches between spaces are.
struct PlainWord {
    kind: Plain,
    /// Where its letters end, and where the next stretch begins.
    end: usize,
    length: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Plain {
    /// Letters from A to Z alone.
    Ascii,
    /// Letters of the Latin script.
    Latin,
    /// The same with apostrophes between them.
    Apostrophe,
}

/// Letters of everyday text, perhaps a sign that ends a clause, and a space or the end; whatever else there may be is
/// looked at more closely.
fn plain_word(text: &str) -> Option<PlainWord> {
    let bytes = text.as_bytes();
    let at = |at: usize| bytes.get(at).copied().unwrap_or(b' ');
    let letter = |end: usize| match at(end) {
        b'a'..=b'z' | b'A'..=b'Z' => Some((Plain::Ascii, 1)),
        // À to ÿ without × and ÷, Œ and œ
        0xC3 if !matches!(at(end + 1), 0x97 | 0xB7) => Some((Plain::Latin, 2)),
        0xC5 if matches!(at(end + 1), 0x92 | 0x93) => Some((Plain::Latin, 2)),
        _ => None,
    };
    let apostrophe = |end: usize| match at(end) {
        b'\'' => Some((Plain::Apostrophe, 1)),
        // ’
        0xE2 if at(end + 1) == 0x80 && at(end + 2) == 0x99 => Some((Plain::Apostrophe, 3)),
        _ => None,
    };
    letter(0)?;
    let plain = bytes.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    if at(plain) == b' ' {
        return Some(PlainWord { kind: Plain::Ascii, end: plain, length: (plain + 1).min(text.len()) });
    }
    let (mut kind, mut end) = (Plain::Ascii, plain);
    loop {
        let between = || apostrophe(end).filter(|(_, n_bytes)| letter(end + n_bytes).is_some());
        let Some((next, n_bytes)) = letter(end).or_else(between) else { break };
        (kind, end) = (kind.max(next), end + n_bytes);
    }
    let mut length = end;
    while matches!(at(length), b'.' | b',' | b'!' | b'?' | b';' | b':') {
        length += 1;
    }
    (at(length) == b' ').then_some(PlainWord { kind, end, length: (length + 1).min(text.len()) })
}

/// The most words of a sentence. Nobody writes one as long; who leaves out every full stop has it ended for them, in its
/// second half at a sign that ends a clause or before a word that opens one, if there is any.
pub(crate) const MAX_SENTENCE: usize = 127;

/// For each piece, the index of its sentence.
pub(super) fn sentences(text: &str, pieces: &[Piece], rules: &Rules) -> Vec<usize> {
    let mut sentence = 0;
    let mut out: Vec<usize> = Vec::with_capacity(pieces.len());
    out.extend(pieces.first().map(|_| 0));
    let mut start = 0;
    for (place, pair) in (1..).zip(pieces.windows(2)) {
        let [before, after] = pair else { continue };
        if breaks(text, before, after, rules) {
            (sentence, start) = (sentence + 1, place);
        } else if place - start == MAX_SENTENCE {
            let latter = pieces.get(start + MAX_SENTENCE / 2..=place).unwrap_or_default();
            let opens = |piece: &Piece| rules.traits(&fold(piece.span.of(text))).clause_opener;
            let sign = latter.windows(2).rev().position(|pair| ends_clause(text, pair));
            let clause = sign.or_else(|| latter.iter().rev().position(opens));
            (sentence, start) = (sentence + 1, place - clause.unwrap_or(0));
            out.iter_mut().skip(start).for_each(|of| *of = sentence);
        }
        out.push(sentence);
    }
    out
}

fn ends_clause(text: &str, pair: &[Piece]) -> bool {
    let [before, after] = pair else { return false };
    let gap = text.get(before.span.end..after.span.start).unwrap_or_default();
    gap.contains([',', ';', ':', '(', ')', '–', '—'])
}

fn breaks(text: &str, before: &Piece, after: &Piece, rules: &Rules) -> bool {
    let gap = text.get(before.span.end..after.span.start).unwrap_or_default();
    // Whatever stands around them, no other signs of everyday text can end a sentence.
    let may_end = |c: char| match c {
        '.' | '!' | '?' | '\n' | '\r' => true,
        '’' | '‘' | '“' | '”' | '«' | '»' | '–' | '—' | '…' | '€' | '¿' | '¡' => false,
        _ => !c.is_ascii(),
    };
    if gap == " " || !gap.contains(may_end) {
        return false;
    }
    if gap == ". " {
        return !abbreviates(text, before, after, rules);
    }
    // These two signs stand before a bound whatever follows behind a space, if that is no sign.
    if matches!(gap, "! " | "? " | " ! " | " ? ") {
        return true;
    }
    let mut stops = gap.chars().filter(|c| !c.is_whitespace());
    let is_lone_stop = stops.next() == Some('.') && stops.all(|c| matches!(c, '"' | '”' | '»' | ')' | '“' | '\''));
    if !is_lone_stop || gap.contains(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}']) {
        // What lies further back or on changes nothing of the rules for bounds (UAX #29, 5.1), but for white space.
        let around = text.get(before.span.start..after.span.end).unwrap_or_default();
        let mut bounds = around.split_sentence_bound_indices().map(|(at, _)| before.span.start + at);
        return bounds.any(|bound| bound > before.span.end && bound <= after.span.start);
    }
    if gap == "." {
        // "goed.Ik bel" starts a sentence, lumo.nl does not.
        let next = fold(after.span.of(text));
        return !before.is_number() && !TOP_LEVEL_DOMAINS.contains(&next.as_str());
    }
    !abbreviates(text, before, after, rules)
}

const TOP_LEVEL_DOMAINS: &[&str] =
    &["nl", "com", "de", "fr", "es", "org", "net", "eu", "be", "uk", "co", "info", "shop", "io"];

/// Whether the full stop between two pieces belongs to an abbreviation, an initial or a date.
fn abbreviates(text: &str, before: &Piece, after: &Piece, rules: &Rules) -> bool {
    let word = fold(before.span.of(text));
    if before.is_number() {
        return rules.months.contains(fold(after.span.of(text)).as_str()) && rules.decimal == ',';
    }
    let is_initial = word.chars().count() == 1 && before.span.of(text).chars().all(char::is_uppercase);
    is_initial || rules.abbreviations.contains(word.as_str())
}

/// UAX #29 words that hold a letter or digit; an accent typed for an apostrophe keeps a word together.
///
/// `chunk` stands at byte `from` of the text.
fn runs(text: &str, from: usize, chunk: &str) -> Vec<Span> {
    let mut found: Vec<Span> = Vec::new();
    for (start, word) in chunk.split_word_bound_indices() {
        if !word.chars().any(is_alphanumeric) || is_keycap(word) {
            continue;
        }
        let span = Span { start: from + start, end: from + start + word.len() };
        match found.last_mut() {
            Some(last) if goes_on(text, *last, span) => last.end = span.end,
            _ => found.push(span),
        }
    }
    found
}

/// An emoji drawn from a digit: 1️⃣.
fn is_keycap(word: &str) -> bool {
    word.contains(['\u{20E3}', '\u{FE0F}']) && word.chars().filter(|&c| is_alphanumeric(c)).count() == 1
}

/// Whether two runs are one word or number to whoever typed them.
fn goes_on(text: &str, before: Span, after: Span) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let (last, first) = (before.of(text).chars().next_back(), after.of(text).chars().next());
    match text.get(before.end..after.start).unwrap_or_default() {
        "´" | "`" | ZERO_WIDTH_SPACE => letter(last) && letter(first),
        "€" => digit(last) && after.of(text).len() == 2 && after.of(text).bytes().all(|byte| byte.is_ascii_digit()),
        ":" => {
            let time = text.get(before.start..after.end).unwrap_or_default();
            number::clock(time.trim_end_matches(char::is_alphabetic)).is_some()
        }
        "" => digit(last) && first.is_some_and(number::is_fraction),
        _ => false,
    }
}

fn split_run(text: &str, run: Span, rules: &Rules, found: &mut Vec<Piece>) {
    let word = run.of(text);
    let is_sign = |c: char| matches!(c, '.' | ',' | '\'' | '’' | '€') || number::is_fraction(c);
    if word.chars().all(|c| c.is_ascii_digit() || is_sign(c)) || number::clock(word).is_some() {
        if number::values(word, rules).is_empty() {
            let is_part = |c: char| c.is_ascii_digit() || number::is_fraction(c);
            split_at(run, word, |c| !is_part(c), |span| found.push(Piece::number(span)));
        } else {
            found.push(Piece::number(run));
        }
        return;
    }
    // a.u.b. is one word, and so are the letters of 9a.m.; "goed.Ik" is two, typed without a space.
    let letters = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let letters = if letters.starts_with(char::is_alphabetic) { letters } else { word };
    let is_initials = letters.split('.').all(|part| part.chars().filter(|&c| is_alphanumeric(c)).count() <= 1);
    // So are 14.30u and EUR44.96, which are parted elsewhere.
    let amount = word.trim_start_matches(char::is_alphabetic);
    let is_amount = amount.trim_end_matches(char::is_alphabetic).ends_with(|c: char| c.is_ascii_digit())
        && amount.starts_with(|c: char| c.is_ascii_digit())
        && (amount.len() == word.len() || is_euro(word, amount, rules));
    let separates = |c: char| matches!(c, '_' | ':' | '‿') && !is_amount || c == '.' && !is_initials && !is_amount;
    split_at(run, word, separates, |span| split_units(text, span, rules, found));
}

/// Whether what stands before the amount in a word is the euro.
fn is_euro(word: &str, amount: &str, rules: &Rules) -> bool {
    word.strip_suffix(amount).is_some_and(|unit| rules.euro.contains(fold(unit).as_str()))
}

/// Cuts *45euro*, *EUR45* and *9am*; leaves product codes whole.
fn split_units(text: &str, span: Span, rules: &Rules, found: &mut Vec<Piece>) {
    let word = span.of(text);
    let is_sign = |c: char| matches!(c, '.' | ',') || number::is_fraction(c);
    let is_amount = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_digit() || is_sign(c)) || number::clock(part).is_some()
    };
    let n_letters = |part: &str| part.chars().filter(|c| c.is_alphabetic()).count();
    let number_first = word.find(|c: char| c.is_alphabetic()).unwrap_or(word.len());
    let letters_first = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
    let at = |at: usize| Some(word.split_at_checked(at)?).filter(|(a, b)| !a.is_empty() && !b.is_empty());
    if let Some((amount, unit)) = at(number_first) {
        let n_unit = unit.chars().count();
        let is_unit = n_letters(unit) == n_unit && n_unit >= 3 || rules.hour(&fold(unit)).is_some();
        if is_amount(amount) && is_unit {
            let middle = span.start + amount.len();
            split_run(text, Span { start: span.start, end: middle }, rules, found);
            split_elisions(text, Span { start: middle, end: span.end }, rules, found);
            return;
        }
    }
    if let Some((unit, amount)) = at(letters_first)
        && is_amount(amount)
        && rules.euro.contains(fold(unit).as_str())
    {
        let middle = span.start + unit.len();
        found.push(Piece::word(Span { start: span.start, end: middle }));
        split_run(text, Span { start: middle, end: span.end }, rules, found);
        return;
    }
    split_elisions(text, span, rules, found);
}

/// The longest word with an apostrophe that is no elision, in bytes: *aujourd'hui*, with room for what folds shorter.
const MAX_WHOLE: usize = 48;

/// Cuts *l'adresse* after its apostrophe.
fn split_elisions(text: &str, span: Span, rules: &Rules, found: &mut Vec<Piece>) {
    let word = span.of(text);
    // What is left of *l'l'l'…* is looked at again and again, so nothing here may read to its end.
    let is_kept = |c: char| is_alphanumeric(c) && (c.is_ascii() || !fold(c.encode_utf8(&mut [0; 4])).is_empty());
    if !word.chars().any(is_kept) {
        return;
    }
    let cut = word.char_indices().find(|&(_, c)| is_apostrophe(c)).map(|(at, c)| (at, at + c.len_utf8()));
    if let Some((at, after)) = cut {
        let short = word.get(..at).map(fold).unwrap_or_default();
        let is_elision = rules.elisions.iter().any(|(elided, _)| *elided == short);
        let is_whole = || word.len() <= MAX_WHOLE && rules.whole.contains(fold(word).as_str());
        if is_elision && after < word.len() && !is_whole() {
            let middle = span.start + after;
            found.push(Piece::word(Span { start: span.start, end: middle }));
            split_elisions(text, Span { start: middle, end: span.end }, rules, found);
            return;
        }
    }
    found.push(Piece::word(with_apostrophe(text, span, rules)));
}

/// Gives *'t* the apostrophe before it, where no other word can claim that.
fn with_apostrophe(text: &str, span: Span, rules: &Rules) -> Span {
    let mut before = text.get(..span.start).unwrap_or_default().chars().rev();
    let is_clipped = || {
        let folded = fold(span.of(text));
        rules.clipped.iter().any(|(short, _)| *short == folded)
    };
    let apostrophe = before.next().filter(|&c| is_apostrophe(c) && is_clipped());
    match apostrophe {
        Some(c) if !before.next().is_some_and(is_alphanumeric) => {
            Span { start: span.start - c.len_utf8(), end: span.end }
        }
        _ => span,
    }
}

fn split_at(run: Span, word: &str, separates: impl Fn(char) -> bool, mut each: impl FnMut(Span)) {
    let mut start = run.start;
    for part in word.split_inclusive(&separates) {
        let kept = part.trim_end_matches(&separates);
        if kept.chars().any(is_alphanumeric) {
            each(Span { start, end: start + kept.len() });
        }
        start += part.len();
    }
}

/// Joins `1 234,50`, groups of three digits behind one to three with one space between, and `12 ½`.
fn join_thousands(text: &str, pieces: &mut Vec<Piece>) {
    if !pieces.iter().any(Piece::is_number) {
        return;
    }
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces.drain(..) {
        match joined.last_mut() {
            Some(last) if last.is_number() && piece.is_number() && continues(text, last.span, piece.span) => {
                last.span.end = piece.span.end;
            }
            _ => joined.push(piece),
        }
    }
    *pieces = joined;
}

fn continues(text: &str, before: Span, after: Span) -> bool {
    let gap = text.get(before.end..after.start);
    let head = before.of(text);
    let group = after.of(text);
    if group.chars().all(number::is_fraction) {
        return gap == Some(" ") && head.bytes().all(|byte| byte.is_ascii_digit());
    }
    let (digits, rest) = group.split_at(group.find(|c: char| !c.is_ascii_digit()).unwrap_or(group.len()));
    let mut groups = head.split([' ', '\u{A0}', '\u{202F}', '\u{2009}']);
    let first = groups.next().unwrap_or_default();
    matches!(gap, Some(" " | "\u{A0}" | "\u{202F}" | "\u{2009}"))
        && first.chars().all(|c| c.is_ascii_digit())
        && (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && groups.all(|group| group.len() == 3 && group.chars().all(|c| c.is_ascii_digit()))
        && digits.len() == 3
        && (rest.is_empty() || rest.len() <= 3 && rest.starts_with([',', '.']))
}
