//! Whether a sentence asks something; learners leave out the question mark.

use std::ops::Range;

use super::lang::{Backward, Class, Rules, Set};
use super::token::Token;

/// How many words before a comma may come before the question: *Goedemiddag mevrouw De Wit, kunt u …*
const MAX_PREAMBLE: usize = 6;

/// How many words may stand between a question word and its verb: *welke kleur schoenen wilt u*.
const MAX_ASIDE: usize = 2;

/// In how many words before or behind what would ask a denial makes it tell: *I don't know what is your number*, *mag ik u
/// helaas niet geven*.
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
        let is_subordinate = is_subordinate(clause, rules);
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
    let is_open = |word: &Token| rules.askings.are_started_by(word);
    (1..words.len()).any(|at| words.get(at).is_some_and(is_open) && asks_from(words, at, rules))
}

/// Whether what asks wherever it stands starts with this word, and can be a question behind what stands before it.
fn asks_from(words: &[Token], at: usize, rules: &Rules) -> bool {
    let (before, here) = words.split_at_checked(at).unwrap_or_default();
    let Some(first) = here.first() else { return false };
    let last = before.last().filter(|_| first.touches);
    // A question word begins a clause wherever it stands: *sorry about that what is wrong*.
    if first.traits.classes.has(Class::QuestionWord) {
        let is_subordinate = last.is_some_and(|word| rules.subordinators.contains(word.folded()));
        return rules.askings.lengths_at(here).next().is_some()
            && !is_subordinate
            && !before.iter().rev().take(MAX_DENIED).any(|word| word.traits.negator);
    }
    let verb_is_second = rules.backward == Backward::Verb;
    // *Si mañana le va bien, …*, *Als u morgen belt, kunt u …*
    let is_subordinate = is_subordinate(before, rules);
    let goes_on = || before.iter().skip(1).chain([first]).all(|word| word.touches);
    if is_subordinate && (verb_is_second || goes_on()) || last.is_some_and(|word| belongs_on(word, rules)) {
        return false;
    }
    // A Dutch or German statement may have this order too: *Morgen past dat prima*, *De naam mag ik niet geven*.
    let is_clause = before.iter().enumerate().any(|(idx, word)| {
        let classes = [Class::QuestionVerb, Class::Auxiliary, Class::Acting, Class::Filler, Class::Apology];
        let is_said = || rules.restarts.lengths_at(before.get(idx..).unwrap_or_default()).next().is_some();
        classes.into_iter().any(|class| word.traits.classes.has(class)) || is_said()
    });
    let is_denied = |length: usize| {
        here.iter().skip(length).take(MAX_DENIED).take_while(|word| word.touches).any(|word| word.traits.negator)
    };
    let is_told = |length: usize| {
        if verb_is_second {
            !is_clause || is_denied(length)
        } else {
            before.iter().rev().take(MAX_DENIED).any(|word| word.traits.negator)
        }
    };
    // *is that ok* is whole, *can I* is not.
    let is_whole = |length: usize| length > 2 || here.len() > length;
    rules.askings.lengths_at(here).any(|length| is_whole(length) && !is_told(length))
}

/// Whether a clause is subordinate, whatever is said before it: *maar als u …*
fn is_subordinate(clause: &[Token], rules: &Rules) -> bool {
    let is_opener = |word: &&Token| rules.subordinators.contains(word.folded());
    let opener = clause.iter().find(|word| is_opener(word) || !word.traits.classes.has(Class::Filler));
    opener.is_some_and(|opener| is_opener(&opener))
}

/// Whether the clause of a word goes on behind it, so that no question starts there.
fn belongs_on(word: &Token, rules: &Rules) -> bool {
    let classes = word.traits.classes;
    let is_adverb = classes.has(Class::Adverb) && !classes.has(Class::Day);
    let joined = [Class::Personal, Class::Matter, Class::QuestionVerb, Class::Complementizer, Class::Link];
    let is_subordinator = rules.subordinators.contains(word.folded());
    is_subordinator || !classes.has(Class::Filler) && (is_adverb || joined.into_iter().any(|class| classes.has(class)))
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
