//! What words can be, looked up once for each word of an answer.

use rustc_hash::FxHashMap;

use super::table::Table;

/// What a word can be; one word can be several. The lists are those of the language's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// A finite verb of what somebody or something does.
    Acting,
    /// An adverb between a verb and its negator.
    Adverb,
    /// It says that something is so on a day, where something was denied of another.
    Affirming,
    /// An apology in one word.
    Apology,
    /// A verb with an apology for its object.
    Apologising,
    /// An article or possessive.
    Article,
    /// A pronoun that shows a question.
    Asked,
    /// An auxiliary or modal verb.
    Auxiliary,
    /// What is paid on top.
    Charge,
    /// What is denied with what stands first behind its preposition.
    Claim,
    /// A pronoun that takes up an object that stands first.
    Clitic,
    /// A word that everybody uses.
    Common,
    /// What opens a clause that hangs on a verb.
    Complementizer,
    /// What opens a condition: *if*.
    Condition,
    /// A verb that joins a predicate to its subject.
    Copula,
    /// Who is spoken to.
    Customer,
    /// A day or a time of day.
    Day,
    /// A word of degree.
    Degree,
    /// What joins things one of which is meant.
    Disjunction,
    /// A verb of what something is like, costs or takes.
    Describing,
    /// A word before a noun.
    Determiner,
    /// A verb that, denied at the end of its clause, says that something cannot be.
    Enabling,
    /// What is said before a sentence.
    Filler,
    /// A verb in a form that is nothing else.
    Finite,
    /// A verb of what suits somebody.
    Fitting,
    /// A verb that tells somebody to do something, at the start of a clause.
    Imperative,
    /// An article of what nobody knows of yet, or a possessive of the speaker.
    Indefinite,
    /// An apology that is said by itself.
    Interjection,
    /// What joins things: *and*.
    Joining,
    /// An everyday word that is a keyword all the same.
    Keyword,
    /// A verb of having and knowing.
    Lacking,
    /// A negator that may stand behind its verb.
    LateNegator,
    /// A preposition inside a noun phrase.
    Link,
    /// A pronoun for a matter.
    Matter,
    /// A verb with which a wish is made.
    Mood,
    /// A preposition that negates.
    NegatingPreposition,
    /// A negator that can be the subject.
    NegatingSubject,
    /// A verb of what somebody gets.
    Offering,
    /// A verb that says by itself that the speaker does something.
    Own,
    /// A word that negates only behind *ne*.
    PairedNegator,
    /// A verb of the past.
    Past,
    /// A personal pronoun or possessive.
    Personal,
    /// What is said not to be, where it is denied.
    Possible,
    /// A pronoun that follows the verb of a question.
    QuestionPronoun,
    /// A verb that may open a question.
    QuestionVerb,
    /// A question word.
    QuestionWord,
    /// A verb of getting something.
    Receiving,
    /// A verb of refusing.
    Refusing,
    /// It sets one thing in another's place.
    Replacing,
    /// A negator that denies its clause, not a thing in it.
    Sentential,
    /// A preposition from which on something holds.
    Since,
    /// Who speaks.
    Speaker,
    /// An adverb with which a question that denies suggests something.
    Suggesting,
    /// What is denied of a clause as a whole.
    Truth,
    /// A verb of wanting.
    Wanting,
    /// An adverb that makes a wish of what the speaker would do.
    Wishful,
}

/// The classes of a word.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Classes(u64);

impl Classes {
    /// Whether the word can be this.
    pub(crate) fn has(self, class: Class) -> bool {
        self.0 & 1 << class as u32 != 0
    }
}

/// The classes of every word in a table that has one.
pub(super) fn classes(table: &Table) -> FxHashMap<&'static str, Classes> {
    let (questions, negation) = (&table.questions, &table.negation);
    let (denial, anew, antecedent, fronted) =
        (&negation.denial, &negation.anew, &negation.antecedent, &negation.fronted);
    let lists = [
        (Class::Acting, table.acting),
        (Class::Adverb, negation.adverbs),
        (Class::Affirming, negation.affirming),
        (Class::Apology, anew.apologies),
        (Class::Apologising, anew.apologising),
        (Class::Article, denial.articles),
        (Class::Asked, negation.asked),
        (Class::Auxiliary, negation.auxiliaries),
        (Class::Charge, negation.charges),
        (Class::Claim, fronted.claims),
        (Class::Clitic, fronted.clitics),
        (Class::Common, table.common),
        (Class::Complementizer, denial.complementizers),
        (Class::Condition, questions.conditions),
        (Class::Copula, fronted.copulas),
        (Class::Customer, fronted.customers),
        (Class::Day, fronted.days),
        (Class::Degree, table.degrees),
        (Class::Disjunction, negation.disjunctions),
        (Class::Describing, fronted.describing),
        (Class::Determiner, negation.determiners),
        (Class::Enabling, denial.enabling),
        (Class::Filler, questions.fillers),
        (Class::Finite, table.finite),
        (Class::Fitting, denial.fitting),
        (Class::Imperative, table.imperatives),
        (Class::Indefinite, fronted.indefinites),
        (Class::Interjection, anew.interjections),
        (Class::Joining, table.joining),
        (Class::Keyword, table.keywords),
        (Class::Lacking, negation.lacking),
        (Class::LateNegator, negation.late),
        (Class::Link, denial.links),
        (Class::Matter, anew.matters),
        (Class::Mood, antecedent.moods),
        (Class::NegatingPreposition, negation.prepositions),
        (Class::NegatingSubject, negation.subjects),
        (Class::Offering, denial.offering),
        (Class::Own, negation.own),
        (Class::PairedNegator, negation.paired),
        (Class::Past, fronted.past),
        (Class::Personal, table.personal),
        (Class::Possible, denial.possible),
        (Class::QuestionPronoun, questions.pronouns),
        (Class::QuestionVerb, questions.verbs),
        (Class::QuestionWord, questions.words),
        (Class::Receiving, denial.receiving),
        (Class::Refusing, negation.refusing),
        (Class::Replacing, negation.replacing),
        (Class::Sentential, fronted.sentential),
        (Class::Since, fronted.since),
        (Class::Speaker, negation.speakers),
        (Class::Suggesting, negation.suggesting),
        (Class::Truth, fronted.truths),
        (Class::Wanting, negation.wanting),
        (Class::Wishful, antecedent.wishful),
    ];
    let mut classes: FxHashMap<&str, Classes> = FxHashMap::default();
    for (class, words) in lists {
        for word in words.split_whitespace() {
            classes.entry(word).or_default().0 |= 1 << class as u32;
        }
    }
    classes
}
