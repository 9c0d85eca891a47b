//! Every drill and framework that can be used.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::framework::Framework;
use crate::engine::drill::{Band, Drill};
use crate::engine::lang::{Kind, Lang};

/// The drills that can be played, and the frameworks they refer to.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    drills: BTreeMap<String, DrillEntry>,
    frameworks: BTreeMap<String, Framework>,
}

/// A drill in every language in which it can be played; at least one.
#[derive(Debug, Clone)]
pub struct DrillEntry {
    /// Unique in the catalogue.
    pub id: String,
    /// What it practises.
    pub kind: Kind,
    /// The author's version number.
    pub version: u32,
    /// Work processes of the nl-2015 dossier.
    pub work_processes: Vec<String>,
    /// The drill itself.
    pub languages: BTreeMap<Lang, Arc<Drill>>,
    /// Answers with the marks that their author says they deserve.
    pub samples: BTreeMap<Lang, Vec<Sample>>,
}

/// An answer with the marks that its author says it deserves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// Id of the turn it answers.
    pub turn: String,
    /// How good it is as a whole.
    pub band: Band,
    /// The answer.
    pub answer: String,
    /// Marks 0–3 by id of criterion; every criterion of the turn.
    pub marks: BTreeMap<String, u8>,
}

impl DrillEntry {
    /// A drill in no language yet.
    pub(super) fn empty(id: &str, kind: Kind) -> Self {
        let (languages, samples) = (BTreeMap::new(), BTreeMap::new());
        Self { id: id.to_owned(), kind, version: 0, work_processes: Vec::new(), languages, samples }
    }

    /// The language in which it is offered to whoever wants it in this one: that, else the first it has.
    pub fn offered(&self, wanted: Lang) -> Option<Lang> {
        let has_it = self.languages.contains_key(&wanted);
        if has_it { Some(wanted) } else { self.languages.keys().next().copied() }
    }

    /// The same drill in one more language.
    pub(super) fn add(&mut self, drill: &Arc<Drill>, samples: &[Sample]) {
        self.version = drill.version;
        self.work_processes.clone_from(&drill.work_processes);
        self.samples.insert(drill.lang, samples.to_vec());
        self.languages.insert(drill.lang, Arc::clone(drill));
    }
}

impl Catalogue {
    pub(super) fn new(drills: impl IntoIterator<Item = DrillEntry>, frameworks: Vec<Framework>) -> Self {
        Self {
            drills: drills.into_iter().map(|drill| (drill.id.clone(), drill)).collect(),
            frameworks: frameworks.into_iter().map(|framework| (framework.id.clone(), framework)).collect(),
        }
    }

    /// The drill with this id.
    pub fn drill(&self, id: &str) -> Option<&DrillEntry> {
        self.drills.get(id)
    }

    /// Every drill, in order of kind, then id.
    pub fn drills(&self) -> impl Iterator<Item = &DrillEntry> {
        Kind::ALL.iter().flat_map(|&kind| self.drills_of(kind))
    }

    /// The drills of one kind, in order of id.
    pub fn drills_of(&self, kind: Kind) -> impl Iterator<Item = &DrillEntry> {
        self.drills.values().filter(move |drill| drill.kind == kind)
    }

    /// The framework with this id.
    pub fn framework(&self, id: &str) -> Option<&Framework> {
        self.frameworks.get(id)
    }

    /// Every framework, in order of id.
    pub fn frameworks(&self) -> impl Iterator<Item = &Framework> {
        self.frameworks.values()
    }
}
