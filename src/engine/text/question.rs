//! Whether a sentence asks something; learners leave out the question mark.

use std::ops::Range;

use super::lang::{Backward, Class, Rules, Set};
use super::token::Token;

/// How many words before a comma may come before the question: *Goedemiddag mevrouw De Wit, kunt u …*
const MAX_PREAMBLE: usize = 6;

/// How many words may stand between a question word and its verb: *welke kleur schoenen wilt u*.
const MAX_ASIDE: usize = 2;

/// How many words before what would ask nothing may be denied: *I don't know what is your number* tells.
const MAX_DENIED: usize = 4;

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
        || asks_behind_comma(typed, words, rules)
        || asks_run_on(words, rules)
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

/// Whether a verb and its subject stand in the order of a question behind a comma: *I can send a new one, is that ok*; not
/// behind a clause that puts a Dutch or German verb first.
fn asks_behind_comma(typed: &str, words: &[Token], rules: &Rules) -> bool {
    let mut clause: &[Token] = words;
    let mut rest = words;
    while let Some((word, behind)) = rest.split_first() {
        let gap = behind.first().and_then(|next| typed.get(word.span.end..next.span.start)).unwrap_or_default();
        rest = behind;
        if gap.len() < 2 || !gap.contains([',', '–']) {
            continue;
        }
        let is_subordinate = clause.first().is_some_and(|first| rules.subordinators.contains(first.folded()));
        clause = behind;
        let is_filler = |word: &&Token| word.traits.classes.has(Class::Filler);
        let n_fillers = behind.iter().take_while(is_filler).count().min(MAX_PREAMBLE);
        let asks = |words: &[Token]| {
            let is_person = |word: &Token| {
                let classes = word.traits.classes;
                classes.has(Class::Personal) && !classes.has(Class::Article) || classes.has(Class::Matter)
            };
            words.get(1).is_some_and(is_person) && opens_with_verb(words, rules)
        };
        if !is_subordinate && (0..=n_fillers).filter_map(|skip| behind.get(skip..)).any(asks) {
            return true;
        }
    }
    false
}

/// Whether words ask that follow on a clause without a sign: *that is annoying can I have your number*, not *as soon as I
/// can I will* and *I don't know what is your number*.
fn asks_run_on(words: &[Token], rules: &Rules) -> bool {
    // *Als u morgen belt, kunt u …*
    let first = words.iter().find(|word| !word.traits.classes.has(Class::Filler));
    let is_subordinate = first.is_some_and(|first| rules.subordinators.contains(first.folded()));
    let is_at = |at: usize| {
        let here = words.get(at..).unwrap_or_default();
        rules.askings.lengths_at(here).any(|length| {
            let goes_on = words.get(at + length);
            // *sorry about that what is wrong* has a question word, which begins a clause wherever it stands.
            // *vandaag lukt niet vindt u dat goed*, but *never ever will you …*
            let is_inverted = rules.backward == Backward::Verb
                && !here.first().is_some_and(|first| first.traits.classes.has(Class::QuestionWord));
            let is_verb_first =
                here.first().is_some_and(|first| first.touches && !first.traits.classes.has(Class::QuestionWord));
            let before = words.get(at.saturating_sub(MAX_DENIED)..at).unwrap_or_default();
            let is_negator = |word: &Token| word.touches && word.traits.negator;
            let continues = |word: &Token| {
                let classes = word.traits.classes;
                let is_adverb = classes.has(Class::Adverb) && !classes.has(Class::Day);
                let belongs = [Class::Personal, Class::Matter, Class::QuestionVerb, Class::Complementizer, Class::Link];
                let is_said_before = classes.has(Class::Filler) && !rules.subordinators.contains(word.folded());
                !is_said_before && (is_adverb || belongs.into_iter().any(|class| classes.has(class)))
                    || rules.subordinators.contains(word.folded())
            };
            // *is that ok* is whole, *can I* is not.
            (goes_on.is_some() || length > 2)
                && !(is_subordinate && is_inverted)
                && !goes_on.is_some_and(is_negator)
                && (is_inverted || !before.iter().any(|word| word.traits.negator))
                && !(is_verb_first && before.last().is_some_and(continues))
        })
    };
    (1..words.len()).any(|at| words.get(at).is_some_and(|word| rules.askings.are_started_by(word)) && is_at(at))
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
    let is_verb = |word: &Token| is_verb(word, rules);
    let is_pronoun = |word: &Token| is_pronoun(word, rules);
    if first.traits.classes.has(Class::QuestionWord) {
        let verb = rest.iter().take(MAX_ASIDE + 1).position(is_verb);
        // "Wat u bestelde is …" and "What you can do is …" have their subject before the verb.
        return verb.is_some_and(|verb| !rest.iter().take(verb).any(is_pronoun)) && rest.len() >= 2;
    }
    opens_with_verb(words, rules)
}

/// Whether a verb and its subject open a question.
fn opens_with_verb(words: &[Token], rules: &Rules) -> bool {
    let Some((first, rest)) = words.split_first() else {
        return false;
    };
    if rules.statements.lengths_at(words).next().is_some() {
        return false;
    }
    let suits = |word: &Token| rules.suiting.contains(word.folded());
    let leaves_out_speaker = || {
        let is_subject = |word: &Token| rules.own_subjects.contains(word.folded());
        rules.own_verbs.contains(first.folded()) && !rest.first().is_some_and(is_subject)
    };
    is_verb(first, rules)
        && (rest.first().is_some_and(|word| is_pronoun(word, rules))
            || rest.iter().take(MAX_SUBJECT + 1).skip(1).any(suits))
        && !leaves_out_speaker()
}

fn is_verb(word: &Token, rules: &Rules) -> bool {
    is(word, Class::QuestionVerb, &rules.question_verbs)
}

fn is_pronoun(word: &Token, rules: &Rules) -> bool {
    is(word, Class::QuestionPronoun, &rules.question_pronouns)
}

/// What a word is in its first form is known; most have no other.
fn is(word: &Token, class: Class, words: &Set) -> bool {
    let mut others = word.forms.iter().skip(1);
    word.traits.classes.has(class) || others.any(|form| words.contains(form.as_str()))
}

#[cfg(test)]
mod tests;
