//! What a language file states.

use snowball_stemmers_rs::Algorithm;

use super::word::{Apart, Prefix, Tone, Word, Written};
use crate::engine::text::sound::Sounds;

/// A language as its file states it; word lists are separated by white space.
pub(super) struct Table {
    /// Of the Snowball family.
    pub algorithm: Algorithm,
    /// The sign before decimals; the other one groups thousands.
    pub decimal: char,
    /// Words for the euro.
    pub euro: &'static str,
    /// Words for the hundredth part of a euro.
    pub cents: &'static str,
    /// Words that join things, cents to their euros among them: *and*.
    pub joining: &'static str,
    /// Words for a percentage; two words are joined by `_`.
    pub percent: &'static str,
    /// Words for the hour behind a number by what shortens them: `u=uur`.
    pub hours: &'static str,
    /// Numbers in words by what they mean, `vijf=5`; `?` behind one that is another word too.
    pub numbers: &'static str,
    /// What joins units to tens in one word: *en* in *vijfentwintig*; empty where they are words of their own.
    pub number_link: &'static str,
    /// What is written behind the digits of an ordinal.
    pub ordinals: &'static str,
    /// Words whose full stop ends no sentence.
    pub abbreviations: &'static str,
    /// Words that a full stop after a number does not end a sentence before: months.
    pub months: &'static str,
    /// Negators, pronouns and other small words that are never misspelled into or stemmed onto one another.
    pub closed: &'static str,
    /// Personal pronouns and possessives: the small words that even a list of keywords has.
    pub personal: &'static str,
    /// Finite verbs of what somebody or something does, that are no auxiliaries.
    pub acting: &'static str,
    /// Other finite verbs, in forms that are no noun, adjective or participle; they tell a sentence from keywords.
    pub finite: &'static str,
    /// Verbs in the form that tells somebody to do something, where they start a clause before an object or *Sie*.
    pub imperatives: &'static str,
    /// Endings of such verbs in six letters and more: Spanish *-e*.
    pub imperative_endings: &'static str,
    /// The ending of a verb that tells what one person or thing does, where no noun in the singular has it: English *-s*.
    pub third_person: &'static str,
    /// Endings that none but finite verbs have, in words of six letters and more, whole verbs among them: French *-ez*.
    pub acting_endings: &'static str,
    /// Words that look small or everyday and are as often keywords: Dutch *laat*, late as well as let.
    pub keywords: &'static str,
    /// Small words that belong to the keyword behind them: *too late*.
    pub degrees: &'static str,
    /// Real words close to other real words: never read as a misspelling. Stands in for a dictionary.
    pub known: &'static str,
    /// Frequent words that give the language away.
    pub common: &'static str,
    /// What precedes an apostrophe as a word of its own, with what it stands for: `l=le,la`.
    pub elisions: &'static str,
    /// What follows an apostrophe as a clipped word, with what it stands for.
    pub clipped: &'static str,
    /// Words with an apostrophe that are not elisions.
    pub whole: &'static str,
    /// How questions start.
    pub questions: Questions,
    /// What is spelled in several ways, and how it sounds.
    pub sounds: Sounds,
    /// How negation works.
    pub negation: Negation,
    /// Particles that a verb leaves behind in a main clause: *op*, *zurück*.
    pub particles: &'static str,
    /// Takes a folded word with parts grown together apart.
    pub apart: fn(&str) -> Option<Apart>,
    /// Words of which a word is a form where the stemmer does not see it.
    pub bases: fn(&Written<'_>) -> Vec<String>,
    /// What the stemmer may take for a prefix of a word, and what that is.
    pub prefix: fn(&str) -> Prefix,
    /// Pronouns and articles behind which a space is left out: *ikbegrijp*.
    pub glued: &'static str,
    /// How a word addresses the reader; none where it addresses nobody, or may not.
    pub address: fn(&Word<'_>) -> Option<Tone>,
}

/// How questions start in a language.
pub(super) struct Questions {
    /// Question words.
    pub words: &'static str,
    /// Verbs that follow a question word, or open a question before a pronoun.
    pub verbs: &'static str,
    /// Pronouns that follow the verb.
    pub pronouns: &'static str,
    /// Those of the verbs that only a speaker takes, and the subjects that they have in a question: with any other word
    /// behind them the speaker is left out, *Heb uw nummer genoteerd*.
    pub own_verbs: &'static str,
    /// See `own_verbs`.
    pub own_subjects: &'static str,
    /// Whole openings, words joined by `_`.
    pub openings: &'static str,
    /// Openings that ask wherever they stand in a sentence, words joined by `_`: *that is annoying can I have your number*.
    pub askings: &'static str,
    /// Words before a question that are not part of it.
    pub fillers: &'static str,
    /// First words of a subordinate clause.
    pub subordinators: &'static str,
    /// Those of them that make a condition, where its verb ends it: *als*.
    pub conditions: &'static str,
    /// Those of them behind whose clause a question often stands: *Voordat ik u help, mag ik …*.
    pub preambles: &'static str,
    /// Verbs with which the speaker asks leave, where a statement may have its verb first too: *mag ik*.
    pub asking_leave: &'static str,
    /// Words that say that something suits: with one, a question may have a noun for its subject, *is Monday ok*.
    pub suiting: &'static str,
    /// Openings that look like a question and are none, words joined by `_`.
    pub statements: &'static str,
    /// Pronouns that only a question hangs on its verb by a hyphen.
    pub inverted: &'static str,
}

/// How negation works in a language.
pub(super) struct Negation {
    /// Words that negate what follows them.
    pub negators: &'static str,
    /// Those of them that negate only behind *ne*.
    pub paired: &'static str,
    /// Those of them that are prepositions, and take no verb with them.
    pub prepositions: &'static str,
    /// What goes before further things that one of them takes back: `weder=noch`.
    pub correlatives: &'static str,
    /// Those of them that may stand behind their verb.
    pub late: &'static str,
    /// What sets one thing in another's place, whatever that is: *sondern*.
    pub replacing: &'static str,
    /// What says behind a day that something is so, where it was denied of another: *vandaag niet morgen wel*.
    pub affirming: &'static str,
    /// Adverbs with which a question that denies suggests something: *kan ik niet beter …*
    pub suggesting: &'static str,
    /// Verbs of wanting, where they end a clause.
    pub wanting: &'static str,
    /// What is paid on top.
    pub charges: &'static str,
    /// Verbs of refusing: who does not refuse gives.
    pub refusing: &'static str,
    /// Verbs of having and knowing: what somebody lacks they may ask for.
    pub lacking: &'static str,
    /// Those of them that can be the subject, and take back what is said of it: *nobody*.
    pub subjects: &'static str,
    /// What a number stands behind that is a limit, whatever is denied: *not more than 15*, words joined by `_`.
    pub comparisons: &'static str,
    /// What they take back of what stands before them.
    pub backward: Backward,
    /// Idioms that negate nothing, words joined by `_`.
    pub idioms: &'static str,
    /// Words that open a clause.
    pub clause_openers: &'static str,
    /// Words that join things one of which is meant: *or*.
    pub disjunctions: &'static str,
    /// Auxiliary and modal verbs, whose full verb stands behind.
    pub auxiliaries: &'static str,
    /// Words before a noun.
    pub determiners: &'static str,
    /// Adverbs that stand between a verb and its negator.
    pub adverbs: &'static str,
    /// Who speaks, as the subject of a clause.
    pub speakers: &'static str,
    /// Verbs that say by themselves that the speaker does something.
    pub own: &'static str,
    /// The ending of such verbs; none where pronouns say it.
    pub own_ending: Option<&'static str>,
    /// What opens a clause that is taken back with the verb before it, words joined by `_`: *I don't see why …*.
    pub carried: &'static str,
    /// The word that an infinitive has behind a comma: German *zu*; empty where no comma parts it from its verb.
    pub infinitive_behind_comma: &'static str,
    /// Pronouns that show a question which starts with no verb: French *vous ne voulez pas …?*, *…-il pas …?*.
    pub asked: &'static str,
    /// What cannot be.
    pub denial: Denial,
    /// Where a clause begins without a sign.
    pub anew: Anew,
    /// What is refused before the clause that says so.
    pub antecedent: Antecedent,
    /// What stands first in the clause that denies it.
    pub fronted: Fronted,
}

/// What a language puts first in a clause that denies it.
pub(super) struct Fronted {
    /// Days and times of day.
    pub days: &'static str,
    /// What a day stands behind from which on something holds: *from*.
    pub since: &'static str,
    /// Verbs of what somebody need not do, on whatever day, words joined by `_`: *don't have to*.
    pub obligations: &'static str,
    /// Verbs that join a predicate to its subject.
    pub copulas: &'static str,
    /// What is denied of a clause as a whole: *true*.
    pub truths: &'static str,
    /// Verbs that say of what there is what it is like, costs or takes: *Delivery doesn't take long*.
    pub describing: &'static str,
    /// Negators that deny their clause, not a thing in it.
    pub sentential: &'static str,
    /// Who is spoken to, as the subject of a clause.
    pub customers: &'static str,
    /// Verbs of the past: *the refund you did not get* is one to come.
    pub past: &'static str,
    /// Articles of what nobody knows of yet, and possessives of the speaker: *a refund*, *our mistake*.
    pub indefinites: &'static str,
    /// Pronouns that take up again an object that stands first: Spanish *el dinero no lo*.
    pub clitics: &'static str,
    /// What is denied with what stands first behind its preposition: *Auf einen Gutschein haben Sie kein Recht*.
    pub claims: &'static str,
}

/// How a language refuses what another clause holds.
pub(super) struct Antecedent {
    /// What answers a question with *No* by itself, words joined by `_`.
    pub refusals: &'static str,
    /// Questions in which the speaker refuses, words joined by `_`: *why should I*.
    pub rhetorical: &'static str,
    /// Words that set a refusal against a wish: *but*, *unfortunately*.
    pub adversatives: &'static str,
    /// What the speaker would like to do, words joined by `_`: *I would like*.
    pub wishes: &'static str,
    /// Adverbs that make a wish of what the speaker would do: *gern*.
    pub wishful: &'static str,
    /// Verbs that stand with them: *würde*.
    pub moods: &'static str,
}

/// How a language says that something cannot be.
pub(super) struct Denial {
    /// What is said not to be, where it is denied: *possible*.
    pub possible: &'static str,
    /// Verbs that, denied at the end of their clause, say so: *dat kan niet*.
    pub enabling: &'static str,
    /// Verbs of what somebody gets, that deny their object where it stands before them: *excuses hoeft u niet*.
    pub offering: &'static str,
    /// Verbs of getting something.
    pub receiving: &'static str,
    /// What says so by itself, words joined by `_`: *out of the question*.
    pub phrases: &'static str,
    /// What says that the speaker does not manage, or will not, words joined by `_`: *I find it hard to*.
    pub reluctances: &'static str,
    /// What others get instead, words joined by `_`: *instead of*.
    pub exclusions: &'static str,
    /// How a verb ends behind these: *giving*.
    pub verbal_endings: &'static str,
    /// How an adjective ends before its noun, where that tells it from others; empty where nothing does.
    pub attributive_endings: &'static str,
    /// What is left out, where these do not stand first, words joined by `_`: *except*.
    pub exceptions: &'static str,
    /// What opens the clause that hangs on a doubt: *that*, *whether*.
    pub complementizers: &'static str,
    /// Verbs of what suits somebody, that deny their subject: *Thursday doesn't suit us*.
    pub fitting: &'static str,
    /// Articles and possessives, with which a noun phrase starts.
    pub articles: &'static str,
    /// Prepositions inside a noun phrase.
    pub links: &'static str,
}

/// What starts a clause where no sign parts it from the one before.
pub(super) struct Anew {
    /// How clauses start that say something of their own, words joined by `_`: *lo siento*.
    pub restarts: &'static str,
    /// Apologies in one word: they start one behind a clause about a matter, *that is not nice sorry*.
    pub apologies: &'static str,
    /// Those of them that are said by themselves, wherever a clause ends.
    pub interjections: &'static str,
    /// Verbs that have an apology for their object or their adjective: *I won't say sorry*, *je ne suis pas désolé*.
    pub apologising: &'static str,
    /// Pronouns for a matter.
    pub matters: &'static str,
}

/// What a negator takes back of what stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Backward {
    /// Nothing: it stands before its verb.
    Nothing,
    /// What stands between it and its *ne*, or the one word before it.
    Between,
    /// The full verb of its clause.
    Verb,
}
