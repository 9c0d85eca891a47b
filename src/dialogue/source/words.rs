//! A language file as its author wrote it.

use super::patterns::{PatternSource, Patterns};
use super::structure::numbers;
use crate::dialogue::catalogue::Sample;
use crate::dialogue::place::{Place, Placed};
use crate::dialogue::reader::{Document, Fields, Value};
use crate::engine::drill::Band;
use crate::engine::lang::{Lang, Level, Register};

/// What a language file says; none stands for absent or unreadable, and the latter was noted.
#[derive(Debug)]
pub(in crate::dialogue) struct Words {
    /// Position of the file in the reading.
    pub file: usize,
    /// Nothing was lost in reading.
    pub whole: bool,
    pub lang: Lang,
    pub level: Option<Placed<Level>>,
    pub register: Option<Placed<Register>>,
    pub title: Option<Placed<String>>,
    pub summary: Option<Placed<String>>,
    pub persona: PersonaWords,
    pub briefing: BriefingWords,
    pub criteria: Vec<CriterionWords>,
    pub auto_fails: Vec<AutoFailWords>,
    pub turns: Vec<TurnWords>,
    pub endings: Vec<EndingWords>,
}

#[derive(Debug, Default)]
pub(in crate::dialogue) struct PersonaWords {
    pub name: Option<Placed<String>>,
    pub role: Option<Placed<String>>,
    pub avatar: Option<Placed<String>>,
}

#[derive(Debug, Default)]
pub(in crate::dialogue) struct BriefingWords {
    pub situation: Option<Placed<String>>,
    pub mandate: Option<Placed<String>>,
    pub facts: Vec<(Placed<String>, Placed<String>)>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct CriterionWords {
    pub id: Placed<String>,
    pub label: Option<Placed<String>>,
    pub behaviour: Option<Placed<String>>,
    pub tip: Option<Placed<String>>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct AutoFailWords {
    pub id: Placed<String>,
    pub label: Option<Placed<String>>,
    pub patterns: Vec<PatternSource>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct TurnWords {
    pub id: Placed<String>,
    pub cue: Option<Placed<String>>,
    pub cue_again: Option<Placed<String>>,
    pub model_answer: Option<Placed<String>>,
    pub hints: Vec<Placed<String>>,
    pub tips: Vec<(Placed<String>, Placed<String>)>,
    pub good: Option<Placed<String>>,
    pub partial: Option<Placed<String>>,
    pub poor: Option<Placed<String>>,
    pub elements: Vec<ElementWords>,
    pub samples: Vec<SampleSource>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct ElementWords {
    pub criterion: Placed<String>,
    pub id: Placed<String>,
    pub patterns: Vec<PatternSource>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct SampleSource {
    pub place: Place,
    pub band: Option<Placed<Band>>,
    pub answer: Option<Placed<String>>,
    pub marks: Vec<(Placed<String>, Placed<i64>)>,
}

#[derive(Debug)]
pub(in crate::dialogue) struct EndingWords {
    pub id: Placed<String>,
    pub text: Option<Placed<String>>,
    pub explanation: Option<Placed<String>>,
}

impl Words {
    /// Reads a language file; its patterns may name the sets of that language.
    pub fn read(document: &Document<'_>, lang: Lang, patterns: &Patterns<'_>) -> Self {
        let mut fields = document.fields();
        fields.require(&["level", "register"]);
        let mut words = Self {
            file: document.file,
            whole: false,
            lang,
            level: fields.code("level", Level::ALL, Level::code),
            register: fields.code("register", Register::ALL, Register::code),
            title: fields.text("title"),
            summary: fields.text("summary"),
            persona: fields.table("persona").map(PersonaWords::read).unwrap_or_default(),
            briefing: fields.table("briefing").map(BriefingWords::read).unwrap_or_default(),
            criteria: each(&mut fields, "criteria", CriterionWords::read),
            auto_fails: each(&mut fields, "auto_fail", |id, fields| AutoFailWords::read(id, fields, patterns)),
            turns: each(&mut fields, "turns", |id, fields| TurnWords::read(id, fields, patterns)),
            endings: each(&mut fields, "endings", EndingWords::read),
        };
        fields.finish();
        words.whole = document.is_whole();
        words
    }

    /// The words for the turn with this id.
    pub fn turn(&self, id: &str) -> Option<&TurnWords> {
        self.turns.iter().find(|turn| turn.id.value == id)
    }

    /// The samples of every turn that say all they must.
    pub fn samples(&self) -> Vec<Sample> {
        let by_turn = self.turns.iter().flat_map(|turn| turn.samples.iter().map(move |sample| (turn, sample)));
        by_turn.filter_map(|(turn, sample)| sample.of_turn(&turn.id.value)).collect()
    }

    /// The words for the criterion with this id.
    pub fn criterion(&self, id: &str) -> Option<&CriterionWords> {
        self.criteria.iter().find(|criterion| criterion.id.value == id)
    }

    /// The words for the auto-fail with this id.
    pub fn auto_fail(&self, id: &str) -> Option<&AutoFailWords> {
        self.auto_fails.iter().find(|auto_fail| auto_fail.id.value == id)
    }

    /// The words for the ending with this id.
    pub fn ending(&self, id: &str) -> Option<&EndingWords> {
        self.endings.iter().find(|ending| ending.id.value == id)
    }
}

/// The tables of a table whose keys are ids.
fn each<'d, T>(fields: &mut Fields<'d>, key: &'static str, read: impl Fn(Placed<String>, Fields<'d>) -> T) -> Vec<T> {
    let entries = fields.entries(key).into_iter();
    entries.filter_map(|(id, value)| Some(read(id, value.fields()?))).collect()
}

impl PersonaWords {
    fn read(mut fields: Fields<'_>) -> Self {
        let (name, role, avatar) = (fields.text("name"), fields.text("role"), fields.text("avatar"));
        fields.finish();
        Self { name, role, avatar }
    }
}

impl BriefingWords {
    fn read(mut fields: Fields<'_>) -> Self {
        let (situation, mandate) = (fields.text("situation"), fields.text("mandate"));
        let facts = fields.tables("facts").into_iter().filter_map(fact).collect();
        fields.finish();
        Self { situation, mandate, facts }
    }
}

fn fact(mut fields: Fields<'_>) -> Option<(Placed<String>, Placed<String>)> {
    fields.require(&["label", "value"]);
    let (label, value) = (fields.text("label"), fields.text("value"));
    fields.finish();
    Some((label?, value?))
}

impl CriterionWords {
    fn read(id: Placed<String>, mut fields: Fields<'_>) -> Self {
        let (label, behaviour, tip) = (fields.text("label"), fields.text("behaviour"), fields.text("tip"));
        fields.finish();
        Self { id, label, behaviour, tip }
    }
}

impl AutoFailWords {
    fn read(id: Placed<String>, mut fields: Fields<'_>, patterns: &Patterns<'_>) -> Self {
        let label = fields.text("label");
        let found = fields.value("patterns").map(|list| patterns.read_strict(fields.document(), list));
        fields.finish();
        Self { id, label, patterns: found.unwrap_or_default() }
    }
}

impl TurnWords {
    fn read(id: Placed<String>, mut fields: Fields<'_>, patterns: &Patterns<'_>) -> Self {
        let (mut good, mut partial, mut poor) = (None, None, None);
        if let Some(mut replies) = fields.table("replies") {
            (good, partial, poor) = (replies.text("good"), replies.text("partial"), replies.text("poor"));
            replies.finish();
        }
        let tips = fields.entries("tips").into_iter();
        let turn = Self {
            id,
            cue: fields.text("cue"),
            cue_again: fields.text("cue_again"),
            model_answer: fields.text("model_answer"),
            hints: fields.texts("hints"),
            tips: tips.filter_map(|(criterion, tip)| Some((criterion, tip.text()?))).collect(),
            good,
            partial,
            poor,
            elements: elements(&mut fields, patterns),
            samples: fields.tables("samples").into_iter().map(SampleSource::read).collect(),
        };
        fields.finish();
        turn
    }

    /// The patterns of an element.
    pub fn element(&self, criterion: &str, id: &str) -> Option<&ElementWords> {
        self.elements.iter().find(|element| element.criterion.value == criterion && element.id.value == id)
    }
}

fn elements(fields: &mut Fields<'_>, patterns: &Patterns<'_>) -> Vec<ElementWords> {
    let document = fields.document();
    let mut elements = Vec::new();
    for (criterion, value) in fields.entries("patterns") {
        for (id, list) in value.entries().unwrap_or_default() {
            let patterns = patterns.read(document, list);
            elements.push(ElementWords { criterion: criterion.clone(), id, patterns });
        }
    }
    elements
}

impl SampleSource {
    fn read(mut fields: Fields<'_>) -> Self {
        fields.require(&["band", "answer", "marks"]);
        let place = fields.place;
        let band = fields.code("band", Band::ALL, Band::code);
        let answer = fields.text("answer");
        let marks = fields.value("marks").and_then(Value::entries).unwrap_or_default();
        fields.finish();
        Self { place, band, answer, marks: numbers(marks) }
    }
}

impl SampleSource {
    fn of_turn(&self, turn: &str) -> Option<Sample> {
        let marks = self.marks.iter().map(|(id, mark)| Some((id.value.clone(), u8::try_from(mark.value).ok()?)));
        Some(Sample {
            turn: turn.to_owned(),
            band: self.band.as_ref()?.value,
            answer: self.answer.as_ref()?.value.clone(),
            marks: marks.collect::<Option<_>>()?,
        })
    }
}

impl EndingWords {
    fn read(id: Placed<String>, mut fields: Fields<'_>) -> Self {
        let (text, explanation) = (fields.text("text"), fields.text("explanation"));
        fields.finish();
        Self { id, text, explanation }
    }
}
