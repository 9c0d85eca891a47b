//! A rubric file: what is looked for in the answers to one question, in one language.
//!
//! It is read as a drill of one turn that leads to one ending; what it has no words for is empty. So what holds for the
//! rubric of a drill holds for it, and it is marked like any turn.

use super::lexicon::SetSource;
use super::patterns::{PatternSource, Patterns};
use super::structure::{BranchSource, CriterionSource, ElementSource, EndingSource, Structure, TurnSource};
use super::words::{
    AutoFailWords, BriefingWords, CriterionWords, ElementWords, EndingWords, PersonaWords, TurnWords, Words,
};
use crate::dialogue::place::{Place, Placed};
use crate::dialogue::reader::{Document, Fields, Value};
use crate::dialogue::rules::missing_patterns;
use crate::engine::drill::{Check, Outcome};
use crate::engine::lang::{Lang, Level, Register};

/// Id of the turn that answers are marked on.
const TURN: &str = "answer";
/// Id of the ending.
const ENDING: &str = "end";

/// What a rubric file says, as the files of a drill would say it.
#[derive(Debug)]
pub(in crate::dialogue) struct RubricSource {
    pub structure: Structure,
    pub words: Words,
}

/// A set that stands in the rubric's own file.
#[derive(Debug)]
pub(in crate::dialogue) struct OwnSet {
    pub name: Placed<String>,
    patterns: Vec<Placed<String>>,
}

impl OwnSet {
    /// Reads the table `sets`.
    pub fn read_all(fields: &mut Fields<'_>) -> Vec<Self> {
        let sets = fields.entries("sets").into_iter();
        sets.map(|(name, list)| Self { name, patterns: list.texts() }).collect()
    }

    /// The set as one of the lexicon.
    pub fn source<'n, 'd>(&'n self, document: &'d Document<'d>) -> SetSource<'n, 'd> {
        SetSource::new(&self.name, document, self.patterns.clone())
    }
}

/// One criterion with the elements it looks for.
struct Criterion {
    source: CriterionSource,
    elements: Vec<(ElementSource, ElementWords)>,
}

impl RubricSource {
    /// Reads a rubric file of which the sets were read; its patterns may name those and the language's.
    pub fn read(mut fields: Fields<'_>, lang: Lang, patterns: &Patterns<'_>) -> Self {
        fields.require(&["criteria"]);
        let document = fields.document();
        let start = Place::start_of(document.file);
        let cue = fields.text("cue").or_else(|| empty(start));
        let register = fields.code("register", Register::ALL, Register::code);
        let max_chars = fields.integer("max_chars");
        let criteria = fields.tables("criteria").into_iter();
        let criteria: Vec<Criterion> = criteria.filter_map(|fields| Criterion::read(fields, patterns)).collect();
        let auto_fails = fields.tables("auto_fail").into_iter();
        let auto_fails: Vec<AutoFailWords> = auto_fails.filter_map(|fields| read_auto_fail(fields, patterns)).collect();
        fields.finish();
        let criteria_words = criteria.iter().map(|criterion| criterion.source.id.clone());
        let criteria_words = criteria_words.map(|id| CriterionWords {
            label: Some(id.clone()),
            id,
            behaviour: empty(start),
            tip: empty(start),
        });
        let words = Words {
            file: document.file,
            whole: document.is_whole(),
            lang,
            level: at(start, Level::B1),
            register: register.or_else(|| at(start, Register::Free)),
            title: empty(start),
            summary: empty(start),
            persona: PersonaWords { name: empty(start), role: empty(start), avatar: empty(start) },
            briefing: BriefingWords { situation: empty(start), mandate: empty(start), facts: Vec::new() },
            criteria: criteria_words.collect(),
            auto_fails,
            turns: Vec::new(),
            endings: vec![EndingWords { id: named(start, ENDING), text: empty(start), explanation: empty(start) }],
        };
        let (mut sources, mut elements, mut element_words) = (Vec::new(), Vec::new(), Vec::new());
        for criterion in criteria {
            sources.push(criterion.source);
            for (element, words) in criterion.elements {
                elements.push(element);
                element_words.push(words);
            }
        }
        let structure = Structure {
            file: document.file,
            whole: document.is_whole(),
            version: at(start, 1),
            work_processes: Vec::new(),
            minutes: at(start, 1),
            start: Some(named(start, TURN)),
            mood: None,
            pass_mark: None,
            hint_cost: None,
            max_chars,
            criteria: sources,
            orders: Vec::new(),
            auto_fails: words.auto_fails.iter().map(|auto_fail| auto_fail.id.clone()).collect(),
            turns: vec![turn(start, elements)],
            endings: vec![EndingSource { id: named(start, ENDING), outcome: at(start, Outcome::Solved) }],
        };
        let turns = vec![turn_words(start, cue, element_words)];
        Self { structure, words: Words { turns, ..words } }
    }
}

impl Criterion {
    fn read(mut fields: Fields<'_>, patterns: &Patterns<'_>) -> Option<Self> {
        fields.require(&["id", "weight"]);
        let place = fields.place;
        let id = fields.text("id");
        let weight = fields.integer("weight");
        let bonus = fields.flag("bonus").unwrap_or_default();
        let checks = fields.value("checks").and_then(Value::list);
        let own = fields.value("patterns");
        // Of that list; where there is none, they mean nothing.
        let flags = own.map(|_| Flags::read(&mut fields));
        let several = fields.value("elements");
        if checks.is_none() && several.is_none() {
            fields.require(&["patterns"]);
        }
        let checks = checks.unwrap_or_default().into_iter();
        let checks = checks.filter_map(|check| check.code(Check::ALL, Check::code)).collect();
        let several = several.and_then(Value::list).unwrap_or_default().into_iter().filter_map(Value::fields);
        let id = id?;
        let document = fields.document();
        let own = own.zip(flags);
        let own = own.map(|(list, flags)| element(document, &id, id.clone(), flags, patterns.read(document, list)));
        let several = several.filter_map(|fields| read_element(fields, &id, patterns));
        let elements = own.into_iter().chain(several).collect();
        fields.finish();
        let competence = empty(place);
        let source = CriterionSource { id, competence, weight, bonus, mood_met: None, mood_missed: None, checks };
        Some(Self { source, elements })
    }
}

/// What an element may count besides what is said in its own words.
#[derive(Debug, Clone, Copy)]
struct Flags {
    echo: bool,
    negated: bool,
    list: bool,
}

impl Flags {
    fn read(fields: &mut Fields<'_>) -> Self {
        let mut flag = |name| fields.flag(name).unwrap_or_default();
        Self { echo: flag("echo"), negated: flag("negated"), list: flag("list") }
    }
}

fn read_element(
    mut fields: Fields<'_>,
    criterion: &Placed<String>,
    patterns: &Patterns<'_>,
) -> Option<(ElementSource, ElementWords)> {
    fields.require(&["id", "patterns"]);
    let document = fields.document();
    let id = fields.text("id");
    let flags = Flags::read(&mut fields);
    let found = fields.value("patterns").map(|list| patterns.read(document, list));
    fields.finish();
    Some(element(document, criterion, id?, flags, found?))
}

fn element(
    document: &Document<'_>,
    criterion: &Placed<String>,
    id: Placed<String>,
    Flags { echo, negated, list }: Flags,
    patterns: Vec<PatternSource>,
) -> (ElementSource, ElementWords) {
    missing_patterns::check_list(document, &id, format!("{}.{}", criterion.value, id.value), &patterns);
    let criterion = criterion.clone();
    let source = ElementSource { criterion: criterion.clone(), id: id.clone(), echo, negated, list };
    (source, ElementWords { criterion, id, patterns })
}

fn read_auto_fail(mut fields: Fields<'_>, patterns: &Patterns<'_>) -> Option<AutoFailWords> {
    fields.require(&["id", "patterns"]);
    let document = fields.document();
    let id = fields.text("id");
    let found = fields.value("patterns").map(|list| patterns.read_strict(document, list));
    fields.finish();
    let (id, patterns) = (id?, found?);
    missing_patterns::check_list(document, &id, format!("auto_fail.{}.patterns", id.value), &patterns);
    Some(AutoFailWords { label: Some(id.clone()), id, patterns })
}

fn turn(start: Place, elements: Vec<ElementSource>) -> TurnSource {
    let to_ending = BranchSource {
        place: start,
        to: named(start, ENDING),
        band: None,
        min_marks: Vec::new(),
        max_marks: Vec::new(),
        min_mood: None,
        max_mood: None,
        min_tries: None,
        max_tries: None,
    };
    TurnSource { id: named(start, TURN), tries: None, hints: None, elements, branches: vec![to_ending] }
}

fn turn_words(start: Place, cue: Option<Placed<String>>, elements: Vec<ElementWords>) -> TurnWords {
    TurnWords {
        id: named(start, TURN),
        cue,
        cue_again: None,
        model_answer: empty(start),
        hints: Vec::new(),
        tips: Vec::new(),
        good: empty(start),
        partial: empty(start),
        poor: empty(start),
        elements,
        samples: Vec::new(),
    }
}

fn named(place: Place, id: &str) -> Placed<String> {
    Placed { value: id.to_owned(), place }
}

fn empty(place: Place) -> Option<Placed<String>> {
    at(place, String::new())
}

#[allow(clippy::unnecessary_wraps, reason = "every field of a source may be absent")]
fn at<T>(place: Place, value: T) -> Option<Placed<T>> {
    Some(Placed { value, place })
}
