//! Qualification frameworks: `frameworks/<framework>.toml`.

use super::place::Placed;
use super::reader::{Document, Fields};

crate::engine::lang::coded! {
    /// What sort of document a framework is.
    FrameworkKind {
        /// A qualification dossier: what a school must teach.
        Dossier = "dossier",
        /// A competence profile: what experienced workers do.
        Profile = "profile",
    }
}

/// A qualification framework with its official names and codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Framework {
    /// Country and year: `nl-2015`.
    pub id: String,
    /// Official name.
    pub name: String,
    /// ISO 3166 code of the country.
    pub country: String,
    /// Year of publication.
    pub year: u32,
    /// What sort of document it is.
    pub kind: FrameworkKind,
    /// Official number of the qualification, if it has one.
    pub code: Option<String>,
    /// Units that are certified on their own.
    pub units: Vec<Unit>,
    /// Its competences, in its own order.
    pub competences: Vec<Competence>,
    /// Its work processes or activities, in its own order.
    pub work_processes: Vec<WorkProcess>,
}

/// A part of a framework that is certified on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Official name.
    pub id: String,
    /// Ids of its work processes.
    pub work_processes: Vec<String>,
}

/// A competence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Competence {
    /// Its letter.
    pub id: String,
    /// Official name.
    pub name: String,
    /// The nl-2009 competence that it stands for.
    pub maps_to: String,
}

/// A work process or activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkProcess {
    /// Its code.
    pub id: String,
    /// Official name.
    pub name: String,
    /// Letters of the competences that belong to it.
    pub competences: Vec<String>,
    /// The nl-2015 work processes that cover it; its own id in nl-2015.
    pub nl_2015: Vec<String>,
    /// Whether a conversation can practise it.
    pub reachable: bool,
}

/// A framework as its author wrote it.
#[derive(Debug)]
pub(super) struct FrameworkSource {
    /// Position of the file in the reading.
    pub file: usize,
    /// Nothing was lost in reading.
    pub whole: bool,
    pub id: Option<Placed<String>>,
    name: Option<Placed<String>>,
    country: Option<Placed<String>>,
    year: Option<Placed<i64>>,
    kind: Option<Placed<FrameworkKind>>,
    code: Option<Placed<String>>,
    pub units: Vec<UnitSource>,
    pub competences: Vec<CompetenceSource>,
    pub work_processes: Vec<WorkProcessSource>,
}

#[derive(Debug)]
pub(super) struct UnitSource {
    pub id: Placed<String>,
    pub work_processes: Vec<Placed<String>>,
}

#[derive(Debug)]
pub(super) struct CompetenceSource {
    pub id: Placed<String>,
    name: Placed<String>,
    pub maps_to: Option<Placed<String>>,
}

#[derive(Debug)]
pub(super) struct WorkProcessSource {
    pub id: Placed<String>,
    name: Placed<String>,
    pub competences: Vec<Placed<String>>,
    pub nl_2015: Option<Vec<Placed<String>>>,
    reachable: bool,
}

impl FrameworkSource {
    /// Reads a framework's file.
    pub fn read(document: &Document<'_>) -> Self {
        let mut fields = document.fields();
        fields.require(&["id", "name", "country", "year", "kind", "work_processes"]);
        let mut source = Self {
            file: document.file,
            whole: false,
            id: fields.text("id"),
            name: fields.text("name"),
            country: fields.text("country"),
            year: fields.integer("year"),
            kind: fields.code("kind", FrameworkKind::ALL, FrameworkKind::code),
            code: fields.text("code"),
            units: fields.tables("units").into_iter().filter_map(UnitSource::read).collect(),
            competences: fields.tables("competences").into_iter().filter_map(CompetenceSource::read).collect(),
            work_processes: fields.tables("work_processes").into_iter().filter_map(WorkProcessSource::read).collect(),
        };
        fields.finish();
        source.whole = document.is_whole();
        source
    }

    /// Ids of its work processes.
    pub fn work_process_ids(&self) -> impl Iterator<Item = String> + '_ {
        self.work_processes.iter().map(|process| text(&process.id))
    }

    /// Ids of its competences.
    pub fn competence_ids(&self) -> impl Iterator<Item = String> + '_ {
        self.competences.iter().map(|competence| text(&competence.id))
    }

    /// The framework, where everything is there.
    pub fn build(&self) -> Option<Framework> {
        let id = text(self.id.as_ref()?);
        let own = |source: &WorkProcessSource| if id == "nl-2015" { vec![text(&source.id)] } else { Vec::new() };
        let work_process = |source: &WorkProcessSource| WorkProcess {
            id: text(&source.id),
            name: text(&source.name),
            competences: texts(&source.competences),
            nl_2015: source.nl_2015.as_ref().map_or_else(|| own(source), |ids| texts(ids)),
            reachable: source.reachable,
        };
        let competence = |source: &CompetenceSource| Competence {
            id: text(&source.id),
            name: text(&source.name),
            maps_to: text(source.maps_to.as_ref().unwrap_or(&source.id)),
        };
        let unit = |source: &UnitSource| Unit { id: text(&source.id), work_processes: texts(&source.work_processes) };
        Some(Framework {
            name: text(self.name.as_ref()?),
            country: text(self.country.as_ref()?),
            year: u32::try_from(self.year.as_ref()?.value).ok()?,
            kind: self.kind.as_ref()?.value,
            code: self.code.as_ref().map(text),
            units: self.units.iter().map(unit).collect(),
            competences: self.competences.iter().map(competence).collect(),
            work_processes: self.work_processes.iter().map(work_process).collect(),
            id: id.clone(),
        })
    }
}

fn text(text: &Placed<String>) -> String {
    text.value.clone()
}

fn texts(texts: &[Placed<String>]) -> Vec<String> {
    texts.iter().map(text).collect()
}

impl UnitSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["id", "work_processes"]);
        let (id, work_processes) = (fields.text("id"), fields.texts("work_processes"));
        fields.finish();
        Some(Self { id: id?, work_processes })
    }
}

impl CompetenceSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["id", "name"]);
        let (id, name, maps_to) = (fields.text("id"), fields.text("name"), fields.text("maps_to"));
        fields.finish();
        Some(Self { id: id?, name: name?, maps_to })
    }
}

impl WorkProcessSource {
    fn read(mut fields: Fields<'_>) -> Option<Self> {
        fields.require(&["id", "name"]);
        let (id, name) = (fields.text("id"), fields.text("name"));
        let competences = fields.texts("competences");
        let nl_2015 = fields.value("nl-2015").map(super::reader::Value::texts);
        let reachable = fields.flag("reachable").unwrap_or(true);
        fields.finish();
        Some(Self { id: id?, name: name?, competences, nl_2015, reachable })
    }
}
