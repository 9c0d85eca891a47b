//! `drill.toml` as its author wrote it.

use crate::dialogue::place::{Place, Placed};
use crate::dialogue::reader::{Document, Fields, Value};
use crate::engine::drill::{Band, Check, Outcome};

/// What `drill.toml` says; none stands for absent or unreadable, and the latter was noted.
#[derive(Debug)]
pub(in crate::dialogue) struct Structure {
    /// Position of the file in the reading.
    pub file: usize,
    /// Nothing was lost in reading that other parts may refer to.
    pub whole: bool,
    pub version: Option<Placed<i64>>,
    pub work_processes: Vec<Placed<String>>,
    pub minutes: Option<Placed<i64>>,
    pub start: Option<Placed<String>>,
    pub mood: Option<Placed<i64>>,
    pub pass_mark: Option<Placed<i64>>,
    pub hint_cost: Option<Placed<i64>>,
    pub max_chars: Option<Placed<i64>>,
    pub criteria: Vec<CriterionSource>,
    pub orders: Vec<OrderSource>,
    pub auto_fails: Vec<Placed<String>>,
    pub turns: Vec<TurnSource>,
    pub endings: Vec<EndingSource>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct CriterionSource {
    pub id: Placed<String>,
    pub competence: Option<Placed<String>>,
    pub weight: Option<Placed<i64>>,
    pub bonus: bool,
    pub mood_met: Option<Placed<i64>>,
    pub mood_missed: Option<Placed<i64>>,
    pub checks: Vec<Placed<Check>>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct OrderSource {
    pub first: Placed<String>,
    pub then: Placed<String>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct TurnSource {
    pub id: Placed<String>,
    pub tries: Option<Placed<i64>>,
    pub hints: Option<Placed<i64>>,
    pub elements: Vec<ElementSource>,
    pub branches: Vec<BranchSource>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct ElementSource {
    pub criterion: Placed<String>,
    pub id: Placed<String>,
    pub echo: bool,
    pub negated: bool,
    pub list: bool,
}

#[derive(Debug)]
pub(in crate::dialogue) struct BranchSource {
    pub place: Place,
    pub to: Placed<String>,
    pub band: Option<Placed<Band>>,
    pub min_marks: Vec<(Placed<String>, Placed<i64>)>,
    pub max_marks: Vec<(Placed<String>, Placed<i64>)>,
    pub min_mood: Option<Placed<i64>>,
    pub max_mood: Option<Placed<i64>>,
    pub min_tries: Option<Placed<i64>>,
    pub max_tries: Option<Placed<i64>>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct EndingSource {
    pub id: Placed<String>,
    pub outcome: Option<Placed<Outcome>>,
}

impl Structure {
    /// Reads `drill.toml`.
    pub fn read(document: &Document<'_>) -> Self {
        let mut fields = document.fields();
        fields.require(&["version", "work_processes", "minutes", "start", "criteria", "turns", "endings"]);
        let mut structure = Self {
            file: document.file,
            whole: false,
            version: fields.integer("version"),
            work_processes: fields.texts("work_processes"),
            minutes: fields.integer("minutes"),
            start: fields.text("start"),
            mood: fields.integer("mood"),
            pass_mark: fields.integer("pass_mark"),
            hint_cost: fields.integer("hint_cost"),
            max_chars: fields.integer("max_chars"),
            criteria: fields.tables("criteria").into_iter().filter_map(CriterionSource::read).collect(),
            orders: fields.tables("order").into_iter().filter_map(OrderSource::read).collect(),
            auto_fails: fields.tables("auto_fail").into_iter().filter_map(auto_fail).collect(),
            turns: fields.tables("turns").into_iter().filter_map(TurnSource::read).collect(),
            endings: fields.tables("endings").into_iter().filter_map(EndingSource::read).collect(),
        };
        fields.finish();
        structure.whole = document.is_whole();
        structure
    }

    /// The turn with this id.
    pub fn turn(&self, id: &str) -> Option<&TurnSource> {
        self.turns.iter().find(|turn| turn.id.value == id)
    }

    /// The criterion with this id.
    pub fn criterion(&self, id: &str) -> Option<&CriterionSource> {
        self.criteria.iter().find(|criterion| criterion.id.value == id)
    }

    /// Ids of the criteria, in order.
    pub fn criterion_ids(&self) -> impl Iterator<Item = &str> {
        self.criteria.iter().map(|criterion| criterion.id.value.as_str())
    }

    /// Ids of the turns, in order.
    pub fn turn_ids(&self) -> impl Iterator<Item = &str> {
        self.turns.iter().map(|turn| turn.id.value.as_str())
    }

    /// Ids of the endings, in order.
    pub fn ending_ids(&self) -> impl Iterator<Item = &str> {
        self.endings.iter().map(|ending| ending.id.value.as_str())
    }
}

impl TurnSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["id", "elements", "branches"]);
        let id = fields.text("id");
        let tries = fields.integer("tries");
        let hints = fields.integer("hints");
        let elements = fields.tables("elements").into_iter().filter_map(ElementSource::read).collect();
        let branches = fields.tables("branches").into_iter().filter_map(BranchSource::read).collect();
        fields.finish();
        Some(Self { id: id?, tries, hints, elements, branches })
    }

    /// How many hints each language has.
    pub fn n_hints(&self) -> i64 {
        self.hints.as_ref().map_or(0, |hints| hints.value)
    }

    /// Whether it may be answered more than once.
    pub fn comes_back(&self) -> bool {
        self.tries.as_ref().is_some_and(|tries| tries.value > 1)
    }

    /// Whether answers to it are marked for a criterion.
    pub fn marks(&self, criterion: &CriterionSource) -> bool {
        let id = &criterion.id.value;
        !criterion.checks.is_empty() || self.elements.iter().any(|element| element.criterion.value == *id)
    }
}

impl CriterionSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["id", "competence", "weight"]);
        let id = fields.text("id");
        let competence = fields.text("competence");
        let weight = fields.integer("weight");
        let bonus = fields.flag("bonus").unwrap_or_default();
        let (mut mood_met, mut mood_missed) = (None, None);
        if let Some(mut mood) = fields.table("mood") {
            mood_met = mood.integer("met");
            mood_missed = mood.integer("missed");
            mood.finish();
        }
        let checks = fields.value("checks").and_then(Value::list).unwrap_or_default();
        let checks = checks.into_iter().filter_map(|check| check.code(Check::ALL, Check::code)).collect();
        fields.finish();
        Some(Self { id: id?, competence, weight, bonus, mood_met, mood_missed, checks })
    }
}

impl OrderSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["first", "then"]);
        let (first, then) = (fields.text("first"), fields.text("then"));
        fields.finish();
        Some(Self { first: first?, then: then? })
    }
}

fn auto_fail(mut fields: Fields<'_>) -> Option<Placed<String>> {
    fields.require(&["id"]);
    let id = fields.text("id");
    fields.finish();
    id
}

impl ElementSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["criterion", "id"]);
        let (criterion, id) = (fields.text("criterion"), fields.text("id"));
        let echo = fields.flag("echo").unwrap_or_default();
        let negated = fields.flag("negated").unwrap_or_default();
        let list = fields.flag("list").unwrap_or_default();
        fields.finish();
        Some(Self { criterion: criterion?, id: id?, echo, negated, list })
    }
}

impl BranchSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["to"]);
        let place = fields.place;
        let to = fields.text("to");
        let band = fields.code("band", Band::ALL, Band::code);
        let min_marks = numbers(fields.entries("min_marks"));
        let max_marks = numbers(fields.entries("max_marks"));
        let (min_mood, max_mood) = (fields.integer("min_mood"), fields.integer("max_mood"));
        let (min_tries, max_tries) = (fields.integer("min_tries"), fields.integer("max_tries"));
        fields.finish();
        Some(Self { place, to: to?, band, min_marks, max_marks, min_mood, max_mood, min_tries, max_tries })
    }

    /// Whether it holds whatever was answered.
    pub fn is_unconditional(&self) -> bool {
        let limits = [&self.min_mood, &self.max_mood, &self.min_tries, &self.max_tries];
        self.band.is_none()
            && self.min_marks.is_empty()
            && self.max_marks.is_empty()
            && limits.iter().all(|limit| limit.is_none())
    }
}

impl EndingSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["id", "outcome"]);
        let id = fields.text("id");
        let outcome = fields.code("outcome", Outcome::ALL, Outcome::code);
        fields.finish();
        Some(Self { id: id?, outcome })
    }
}

/// Whole numbers by id.
pub(super) fn numbers(entries: Vec<(Placed<String>, Value<'_>)>) -> Vec<(Placed<String>, Placed<i64>)> {
    entries.into_iter().filter_map(|(id, value)| Some((id, value.integer()?))).collect()
}
