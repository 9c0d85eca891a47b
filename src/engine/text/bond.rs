//! Words that are bound to one another as only a sentence binds them: *you a*, *will send*, *the driver brings*.

use std::ops::Range;

use rustc_hash::FxHashSet;

use super::lang::{Backward, Class, Rules};
use super::{Answer, Token};

/// The most words of a sentence, one of several, in which a bond needs no other beside it, and a verb no article or pronoun:
/// *Neue Maschine kommt morgen. Alles klar?*
const MAX_TELEGRAM: usize = 6;
const MIN_TELEGRAM: usize = 4;

/// How many words there are at most for each that is bound to the word before it, where they make sentences; and where they
/// stand in short items.
const MAX_WORDS_A_BOND: usize = 10;
const MAX_WORDS_A_BOND_IN_ITEMS: usize = 5;

/// How many bonds in a row are a sentence, whatever stands beside it: *I will send you*.
const MIN_BONDS_OF_SENTENCE: usize = 3;

/// The fewest words of what may be a sentence beside others; of one beyond doubt, and how many words that has at most for
/// each bond: *The new machine comes tomorrow. Clear? Thanks!*
const MIN_WORDS_OF_SENTENCE: usize = 3;
const MIN_WORDS_OF_WHOLE: usize = 4;
const MAX_WORDS_A_BOND_IN_WHOLE: usize = 6;

/// The most words of a sentence that is all of an answer, in which every word may be asked for: *We refund tomorrow.*
const MAX_WORDS_OF_SHORT: usize = 6;

/// The most where a verb stands in it that nothing asks for: *Bezoekt u zaterdag na tien uur onze winkel?*
const MAX_WORDS_OF_ONE: usize = 12;

/// The fewest sentences of which every second one is a formula, and the most words of each: *My apologies for the trouble.*
const MIN_FORMULAS: usize = 3;
const MAX_WORDS_OF_FORMULA: usize = 7;

/// How many words there are at most for each that is parted by signs where they are items.
const MAX_WORDS_AN_ITEM: usize = 2;

/// Whether these words hold together as those of sentences do and those of a list do not.
///
/// Two bonds in a row, *brings you a*, are next to never found in a list; one alone, *I send*, may be an item of one, and
/// among items does not count.
pub(super) fn hold_together(answer: &Answer, words: &Range<usize>, in_items: bool) -> bool {
    let most = if in_items { MAX_WORDS_A_BOND_IN_ITEMS } else { MAX_WORDS_A_BOND };
    let (strong, weak) = n_bonds(answer, words);
    let n_halves = 2 * strong + if in_items { 0 } else { weak };
    strong > 0 && n_halves * most >= 2 * words.len()
}

/// Whether two words anywhere may be bound; `is_own` says of each whether nothing asks for it.
pub(super) fn may_hold_sentence(answer: &Answer, is_own: &[bool]) -> bool {
    may_be_sentence(answer, answer.tokens(), is_own)
}

/// Whether every second sentence of several thanks, greets, wishes or apologises, which needs no verb: *Many thanks for your
/// call. Have a nice day.*
pub(super) fn is_in_formulas(answer: &Answer) -> bool {
    let tokens = answer.tokens();
    let sentences = answer.sentences();
    let is_formula = |words: &[Token]| {
        words.iter().all(|word| word.quantity.is_none())
            && words.iter().any(|word| is(word, &[Class::Filler, Class::Apology]) && !word.traits.clause_opener)
    };
    let of = |words: &Range<usize>| tokens.get(words.clone()).unwrap_or_default();
    let n_formulas = sentences.iter().filter(|sentence| is_formula(of(&sentence.tokens))).count();
    let are_short = sentences.iter().all(|sentence| sentence.tokens.len() <= MAX_WORDS_OF_FORMULA);
    are_short && sentences.len() >= MIN_FORMULAS && 2 * n_formulas >= sentences.len()
}

/// Whether signs part the words of an answer by two on average.
pub(super) fn is_in_items(answer: &Answer) -> bool {
    let n_items = n_items(answer);
    n_items > 1 && answer.n_words() <= MAX_WORDS_AN_ITEM * n_items
}

/// How many parts of an answer stand between signs.
pub(super) fn n_items(answer: &Answer) -> usize {
    1 + answer.tokens().iter().skip(1).filter(|word| !word.touches).count()
}

/// Whether an answer is written in sentences: one is beyond doubt, every second one has a bond, or two of three may be
/// sentences; `is_own` says of each word whether nothing asks for it.
pub(super) fn is_in_sentences(answer: &Answer, is_own: &[bool]) -> bool {
    let tokens = answer.tokens();
    let bonds = |words: &[Token]| -> Vec<bool> { (1..words.len()).map(|at| is_bound(words, at)).collect() };
    let in_row = bonds(tokens).chunk_by(|a, b| a == b).filter(|row| row.contains(&true)).map(<[bool]>::len).max();
    let may_be = |words: &[Token], is_own: &[bool]| {
        words.len() >= MIN_WORDS_OF_SENTENCE && may_be_sentence(answer, words, is_own)
    };
    let is_whole = |words: &[Token]| {
        let n_bonds = (1..words.len()).filter(|&at| is_bound_by_verb(words, at)).count();
        words.len() >= MIN_WORDS_OF_WHOLE && words.len() <= MAX_WORDS_A_BOND_IN_WHOLE * n_bonds
    };
    let words_of = |words: &Range<usize>| tokens.get(words.clone()).zip(is_own.get(words.clone()));
    let sentences: Vec<(&[Token], &[bool])> =
        answer.sentences().iter().filter_map(|sentence| words_of(&sentence.tokens)).collect();
    let n_sentences = sentences.iter().filter(|(words, is_own)| may_be(words, is_own)).count();
    let has_bond = |words: &[Token]| (1..words.len()).any(|at| is_bound_by_verb(words, at));
    let n_bound = sentences.iter().filter(|(words, is_own)| may_be(words, is_own) && has_bond(words)).count();
    let is_short = tokens.len() <= MAX_WORDS_OF_SHORT && !is_in_items(answer);
    in_row >= Some(MIN_BONDS_OF_SENTENCE)
        || is_short && may_be_sentence(answer, tokens, is_own)
        || tokens.len() <= MAX_WORDS_OF_ONE && !is_in_items(answer) && has_other_verb(answer, tokens, is_own)
        || sentences.len() > 1
            && (3 * n_sentences >= 2 * sentences.len()
                || 2 * n_bound >= sentences.len()
                || sentences.into_iter().any(|(words, _)| is_whole(words)))
}

/// The fewest letters of a noun whose last one is a plural's.
const MIN_LETTERS_OF_PLURAL: usize = 4;

/// The fewest letters of a verb that is told by its ending.
const MIN_LETTERS: usize = 6;

/// Whether two of these words may be bound: a verb and any other word, or somebody and what may be a verb.
fn may_be_sentence(answer: &Answer, words: &[Token], is_own: &[bool]) -> bool {
    let rules = Rules::of(answer.lang());
    let has_ending = |word: &Token| {
        let folded = word.folded();
        let ends = || rules.acting_endings.iter().any(|ending| folded.ends_with(ending));
        folded.len() >= MIN_LETTERS && is_content(word) && !is(word, &[Class::Common]) && ends()
    };
    let is_infinitive =
        |word: &Token| rules.backward == Backward::Verb && is(word, &[Class::Acting]) && word.folded().ends_with("en");
    let is_verb = |word: &Token| {
        (is_verb(word) && !is_infinitive(word)
            || is(word, &[Class::Wanting])
            || is(word, &[Class::Copula]) && word.folded().len() > 1)
            && !is(word, &[Class::Keyword])
            || has_ending(word)
    };
    let is_subject = |word: &Token| (is_pronoun(word) || is(word, &[Class::Matter])) && !opens_noun(word);
    let may_hold = |at: usize| {
        let (Some(before), Some(word)) = (words.get(at - 1), words.get(at)) else { return false };
        // *it's good*
        let is_said = is_subject(before)
            && !is_behind_link(words, at)
            && (before.apart.is_some() || is_content(word) && !is(word, &[Class::Common]))
            || is_verb(before) && word.quantity.is_none()
            || is_verb(word) && before.quantity.is_none() && !is_possessive(before);
        is_side_by_side(before, word) && is_said
    };
    (1..words.len()).any(|at| is_bound_by_verb(words, at) || may_hold(at)) || has_other_verb(answer, words, is_own)
}

/// Whether one of these words is a verb by its form or place: one that nothing asks for, whatever stands beside it; one that is
/// asked for, behind its subject or where it tells somebody to do something.
fn has_other_verb(answer: &Answer, words: &[Token], is_own: &[bool]) -> bool {
    let rules = Rules::of(answer.lang());
    let is_own = |at: usize| is_own.get(at).is_some_and(|is_own| *is_own);
    // *remplacé* is a participle.
    let is_finite = |at: usize| {
        let is_typed = |word: &Token| !word.span.of(answer.typed()).ends_with('é');
        words.get(at).is_some_and(|word| is(word, &[Class::Finite]) && is_typed(word))
    };
    // A word of which nothing else is known.
    let may_be_verb = |at: usize| {
        let classes = [Class::Apology, Class::Common, Class::Day, Class::Filler, Class::Keyword];
        is_own(at) && words.get(at).is_some_and(|word| is_content(word) && word.apart.is_none() && !is(word, &classes))
    };
    let tells = |word: &Token| {
        let folded = word.folded();
        let ends = || rules.imperative_endings.iter().any(|ending| folded.ends_with(ending));
        is(word, &[Class::Imperative, Class::Finite]) || folded.len() >= MIN_LETTERS && is_content(word) && ends()
    };
    let is_person = |word: &Token| is(word, &[Class::Speaker, Class::Customer]);
    let is_day = |at: usize| words.get(at).is_some_and(|word| is(word, &[Class::Day]));
    let is_noun = |at: usize| words.get(at).is_some_and(is_content) && is_behind_article(words, at + 1);
    (1..words.len()).any(|at| {
        let (Some(before), Some(word)) = (words.get(at - 1), words.get(at)) else { return false };
        let is_article = is(word, &[Class::Article]);
        let is_said = || is_pronoun(before) || is(before, &[Class::Clitic]) || is_noun(at - 1);
        let is_verb = is_finite(at - 1) && (is_own(at - 1) || is_article || is_person(word))
            || is_finite(at) && (is_own(at) || is_said())
            || is_told(words, at, rules) && !words.get(at + 1).is_some_and(|next| is(next, &[Class::Link]))
            // *Bezoekt u ons?*
            || !before.touches && may_be_verb(at - 1) && is_person(word)
            // *Keep your receipt*, not *Paquete el viernes*
            || !before.touches && tells(before) && (is_person(word) || is_article && !is_day(at + 1))
            // *Im Laden erwarten wir Sie*
            || rules.backward == Backward::Verb && may_be_verb(at - 1) && is(word, &[Class::Speaker]);
        is_side_by_side(before, word) && is_verb
    })
}

/// How many different words of these are bound to the word before them, in a row with another bond or in a telegram, and how
/// many otherwise: *for the … for the* is one.
fn n_bonds(answer: &Answer, words: &Range<usize>) -> (usize, usize) {
    let tokens = |words: Range<usize>| answer.tokens().get(words).unwrap_or_default();
    let (mut strong, mut weak) = (FxHashSet::default(), FxHashSet::default());
    let rules = Rules::of(answer.lang());
    for sentence in answer.sentences() {
        let own = &sentence.tokens;
        let shared = tokens(own.start.max(words.start)..own.end.min(words.end));
        let is_telegram = (MIN_TELEGRAM..=MAX_TELEGRAM).contains(&own.len()) && own.len() < answer.n_words();
        let is_told = |at: usize| is_told(shared, at, rules);
        let is_bound_at = |at: usize| is_bound(shared, at) || is_told(at) || is_telegram && has_verb(shared, at);
        for at in (1..shared.len()).filter(|&at| is_bound_at(at)) {
            let is_beside = at > 1 && is_bound_at(at - 1) || is_bound_at(at + 1);
            let is_strong = is_telegram || is_beside || is_strong(shared, at) || is_told(at);
            let pair = shared.get(at - 1).zip(shared.get(at)).map(|(before, word)| (before.number, word.number));
            if is_strong { &mut strong } else { &mut weak }.extend(pair);
        }
    }
    (strong.len(), weak.len())
}

fn is(word: &Token, classes: &[Class]) -> bool {
    classes.iter().any(|&class| word.traits.classes.has(class))
}

fn is_pronoun(word: &Token) -> bool {
    is(word, &[Class::Speaker, Class::Customer]) || is(word, &[Class::Personal]) && !is(word, &[Class::Article])
}

/// Whether a word can be a finite verb; *it's* may be said of anything, Dutch *laat* is late, and French *à* is no *a*.
fn is_verb(word: &Token) -> bool {
    is(word, &[Class::Acting, Class::Auxiliary, Class::Own, Class::QuestionVerb])
        && !is(word, &[Class::Keyword])
        && word.apart.is_none()
        && word.folded().len() > 1
}

/// *mon aide* is no *je aide*.
fn is_possessive(word: &Token) -> bool {
    is(word, &[Class::Article]) && !is(word, &[Class::Clitic, Class::Speaker, Class::Customer])
}

/// Spanish *la* is the article too.
fn opens_noun(word: &Token) -> bool {
    is(word, &[Class::Article, Class::Clitic, Class::Determiner])
}

fn is_side_by_side(before: &Token, word: &Token) -> bool {
    word.spaced || before.elided
}

fn is_content(word: &Token) -> bool {
    !word.traits.small && word.quantity.is_none()
}

/// Whether a noun with its article and an English verb in *-s* that agrees with it meet here: *the bus stops outside*, *my
/// colleague answers your question*.
fn is_told(words: &[Token], at: usize, rules: &Rules) -> bool {
    let ending = rules.third_person;
    let around = at.checked_sub(2).and_then(|from| words.get(from..=at + 1));
    let Some([article, noun, verb, next]) = around else { return false };
    let ends = |word: &Token| {
        !ending.is_empty()
            && word.folded().ends_with(ending)
            && is_content(word)
            && !is(word, &[Class::Common, Class::Link])
    };
    let is_object = is(next, &[Class::Article, Class::Link]) || next.quantity.is_some();
    let is_unbroken = noun.spaced && verb.spaced && next.spaced;
    // *bus*, *glass*
    let is_one = !ends(noun) || noun.folded().len() < MIN_LETTERS_OF_PLURAL || noun.folded().ends_with("ss");
    is_unbroken && is(article, &[Class::Article]) && is_content(noun) && is_one && ends(verb) && is_object
}

/// Whether a bond is found in sentences alone: *you a*, *le envío*; *Recibirá la …*
fn is_strong(words: &[Token], at: usize) -> bool {
    let (Some(before), Some(word)) = (words.get(at - 1), words.get(at)) else { return false };
    let is_object = is_pronoun(before) && !is(before, &[Class::Speaker, Class::Customer]);
    is_pronoun(before) && opens_noun(word)
        || is_object && is_verb(word)
        || is(before, &[Class::Clitic]) && is(word, &[Class::Acting])
        || at == 1 && is_verb(before) && opens_noun(word)
}

fn is_bound(words: &[Token], at: usize) -> bool {
    is_bound_by_verb(words, at) || is_linked(words, at)
}

/// *for you*, *with the*
fn is_linked(words: &[Token], at: usize) -> bool {
    let (Some(before), Some(word)) = (words.get(at - 1), words.get(at)) else { return false };
    is_side_by_side(before, word) && is(before, &[Class::Link]) && (is_pronoun(word) || opens_noun(word))
}

/// Whether the noun before this word has an article or a number: *the driver brings*, *three cards are*.
fn is_behind_article(words: &[Token], at: usize) -> bool {
    let is_counted = || at.checked_sub(2).and_then(|count| words.get(count)).is_some_and(|it| it.quantity.is_some());
    words.get(at.saturating_sub(4)..at - 1).into_iter().flatten().any(opens_noun) || is_counted()
}

/// Whether the word before this one stands behind a preposition: *for you on the* is no *you a*.
fn is_behind_link(words: &[Token], at: usize) -> bool {
    at.checked_sub(2).and_then(|link| words.get(link)).is_some_and(|it| is(it, &[Class::Link]))
}

fn is_bound_by_verb(words: &[Token], at: usize) -> bool {
    let (Some(before), Some(word)) = (words.get(at - 1), words.get(at)) else { return false };
    if !is_side_by_side(before, word) {
        return false;
    }
    let counts = |word: &Token| word.quantity.is_some();
    // *you a new machine*, *Ihnen eine neue*
    is_pronoun(before) && opens_noun(word) && !is_behind_link(words, at)
        // *I will*, *je vous*
        || is_pronoun(before) && !is_possessive(before) && (is_verb(word) || is_pronoun(word))
        // *elle a*, not *pour vous à*
        || is_pronoun(before) && !is_possessive(before) && is(word, &[Class::Auxiliary, Class::QuestionVerb]) && !is_behind_link(words, at)
        // *dat hoort*, *la ayudamos*
        || is(before, &[Class::Matter, Class::Clitic]) && is_verb(word)
        // *hoort niet*, *are 39.15*
        || is_verb(before) && word.traits.negator
        || is(before, &[Class::Copula]) && counts(word)
        // *will bring*
        || is(before, &[Class::Auxiliary, Class::QuestionVerb]) && is(word, &[Class::Acting])
        // *brings a*, *send you*, *comes tomorrow*
        || is_verb(before) && (opens_noun(word) || is_pronoun(word))
        || is(before, &[Class::Acting]) && is(word, &[Class::Day])
        // *mañana llega*
        || is(before, &[Class::Day]) && is(word, &[Class::Acting])
        // *the driver brings*
        || is_content(before) && is_verb(word) && is_behind_article(words, at)
}

/// *Fahrer bringt morgen*
fn has_verb(words: &[Token], at: usize) -> bool {
    let around = at.checked_sub(2).and_then(|from| words.get(from..=at));
    let Some([subject, verb, word]) = around else { return false };
    let is_whole = verb.spaced && word.spaced && word.quantity.is_none();
    is_whole && is_content(subject) && is(verb, &[Class::Acting])
}
