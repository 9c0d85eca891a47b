//! Whether a sentence asks something; learners leave out the question mark.

use std::ops::Range;

use super::lang::{Backward, Class, Rules, Set};
use super::token::Token;

/// How many words before a comma may come before the question: *Goedemiddag mevrouw De Wit, kunt u …*
const MAX_PREAMBLE: usize = 6;

/// How many words may stand between a question word and its verb: *welke kleur schoenen wilt u*.
const MAX_ASIDE: usize = 2;

/// How many words the subject of a question may have that asks whether something suits: *is Monday morning ok*.
const MAX_SUBJECT: usize = 4;

/// Whether the sentence ends with a question mark, or starts like a question.
///
/// `extent` runs from the word before it to the word after it.
pub(super) fn asks(typed: &str, words: &[Token], extent: Range<usize>, rules: &Rules) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let before = typed.get(extent.start..first.span.start).unwrap_or_default();
    let after = typed.get(last.span.end..extent.end).unwrap_or_default();
    let marked = after.chars().take_while(|c| !matches!(c, '\n')).any(|c| matches!(c, '?' | '？' | '⁇' | '؟'));
    marked
        || before.contains('¿')
        || starts_like_one(typed, words, rules)
        || starts_like_one(typed, behind_comma(typed, words, rules), rules)
        || is_inverted(words, rules)
}

/// What stands behind the first comma, where that is an address or a greeting and not a clause, but for one like
/// *Voordat ik u help, …*.
fn behind_comma<'a>(typed: &str, words: &'a [Token], rules: &Rules) -> &'a [Token] {
    let comma = words.windows(2).take(MAX_PREAMBLE).position(|pair| match pair {
        [a, b] if !b.spaced => {
            typed.get(a.span.end..b.span.start).is_some_and(|gap| gap.contains([',', '¿', '–', ':']))
        }
        _ => false,
    });
    let (Some(behind), Some(first)) = (comma.and_then(|comma| words.get(comma + 1..)), words.first()) else {
        return &[];
    };
    let is_clause = rules.subordinators.contains(first.folded());
    let may_ask = rules.preambles.contains(first.folded()) && !is_inverted_statement(behind, rules);
    if is_clause && !may_ask { &[] } else { behind }
}

/// Behind a clause a Dutch or German statement has its verb first too: *Bevor ich helfe, brauche ich …*; *mag ik* asks.
fn is_inverted_statement(words: &[Token], rules: &Rules) -> bool {
    let is_speaker = words.get(1).is_some_and(|word| rules.speakers.contains(word.folded()));
    let asks_leave = words.first().is_some_and(|word| rules.asking_leave.contains(word.folded()));
    rules.backward == Backward::Verb && is_speaker && !asks_leave
}

fn starts_like_one(typed: &str, words: &[Token], rules: &Rules) -> bool {
    let is_filler = |idx: usize| {
        let word = words.get(idx).filter(|word| word.traits.classes.has(Class::Filler));
        word.is_some_and(|word| {
            !rules.subordinators.contains(word.folded()) || is_aside(typed, word, words.get(idx + 1))
        })
    };
    let n_fillers = (0..words.len()).take_while(|&idx| is_filler(idx)).count();
    // A filler can be part of the question too: French "ou", Spanish "si".
    (0..=n_fillers.min(MAX_PREAMBLE)).any(|skip| words.get(skip..).is_some_and(|words| opens(words, rules)))
}

/// Whether an accent or a comma tells the filler from a conjunction: Spanish *sí* from *si*.
fn is_aside(typed: &str, word: &Token, next: Option<&Token>) -> bool {
    let gap = next.and_then(|next| typed.get(word.span.end..next.span.start)).unwrap_or_default();
    !word.span.of(typed).is_ascii() || !gap.trim().is_empty()
}

/// French *cela vous convient-il*, wherever it stands.
fn is_inverted(words: &[Token], rules: &Rules) -> bool {
    words
        .windows(2)
        .any(|pair| matches!(pair, [verb, pronoun] if verb.hyphened && rules.inverted.contains(pronoun.folded())))
}

fn opens(words: &[Token], rules: &Rules) -> bool {
    if rules.statements.lengths_at(words).next().is_some() {
        return false;
    }
    // "A quelle" alone asks nothing, "ça vous va" does.
    if rules.openings.lengths_at(words).any(|length| words.len() > length.min(2)) {
        return true;
    }
    let Some((first, rest)) = words.split_first() else {
        return false;
    };
    // What a word is in its first form is known; most have no other.
    let is = |word: &Token, class: Class, words: &Set| {
        let mut others = word.forms.iter().skip(1);
        word.traits.classes.has(class) || others.any(|form| words.contains(form.as_str()))
    };
    let is_verb = |word: &Token| is(word, Class::QuestionVerb, &rules.question_verbs);
    let is_pronoun = |word: &Token| is(word, Class::QuestionPronoun, &rules.question_pronouns);
    if first.traits.classes.has(Class::QuestionWord) {
        let verb = rest.iter().take(MAX_ASIDE + 1).position(is_verb);
        // "Wat u bestelde is …" and "What you can do is …" have their subject before the verb.
        return verb.is_some_and(|verb| !rest.iter().take(verb).any(is_pronoun)) && rest.len() >= 2;
    }
    let suits = |word: &Token| rules.suiting.contains(word.folded());
    let leaves_out_speaker = || {
        let is_subject = |word: &Token| rules.own_subjects.contains(word.folded());
        rules.own_verbs.contains(first.folded()) && !rest.first().is_some_and(is_subject)
    };
    is_verb(first)
        && (rest.first().is_some_and(is_pronoun) || rest.iter().take(MAX_SUBJECT + 1).skip(1).any(suits))
        && !leaves_out_speaker()
}

#[cfg(test)]
mod tests;
