//! Reads every file, checks each against the others and keeps what can be played.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::build::{Name, build};
use super::catalogue::{Catalogue, DrillEntry, Sample};
use super::diagnostic::{Diagnostic, Findings};
use super::files::{File, Files};
use super::framework::{Framework, FrameworkSource};
use super::hash;
use super::place::Text;
use super::reader::Document;
use super::rules::{self, Codes, Marked, duplicate_id, missing_language, missing_structure};
use super::source::{Patterns, SetSource, Structure, Words, compile};
use super::tree::{Folder, Tree};
use crate::engine::drill::Drill;
use crate::engine::lang::Lang;

/// What could be read, and everything that is wrong.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The drills that can be played.
    pub catalogue: Catalogue,
    /// These, and the drills that could be played if their model answers and samples earned what they should: for
    /// whoever measures how well patterns mark.
    pub drafts: Catalogue,
    /// By file, line, column and rule.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads files into a catalogue.
///
/// ```
/// use repliek::dialogue::{Files, read};
///
/// let files = Files::new("dialogues/", [("lexicon/nl/thanks.toml", "patterns = [\"dank u\"")]);
/// let reading = read(&files);
/// assert_eq!(reading.diagnostics[0].rule, "syntax");
/// assert_eq!(reading.diagnostics[0].file, "dialogues/lexicon/nl/thanks.toml");
/// ```
pub fn read(files: &Files) -> Reading {
    read_in(files, &InTurn, |_| true)
}

/// In which order the languages are read, or whether beside one another: what is read is the same.
pub trait Order {
    /// Does the same for every language and gives back what came of it, in any order.
    fn each<T: Send>(&self, work: impl Fn(Lang) -> T + Sync) -> Vec<T>;
}

/// One language after the other.
struct InTurn;

impl Order for InTurn {
    fn each<T: Send>(&self, work: impl Fn(Lang) -> T + Sync) -> Vec<T> {
        Lang::ALL.iter().map(|&lang| work(lang)).collect()
    }
}

/// Reads files into a catalogue as [`read`] does, the languages in an order, and holds only those language files against
/// their model answers, samples and cues whose path, as diagnostics show it, `marks` wants: the others are told fast.
pub fn read_in(files: &Files, order: &impl Order, marks: impl Fn(&str) -> bool + Sync) -> Reading {
    let mut findings = Findings::default();
    let tree = Tree::of(files, &mut findings);
    let mut reader = Reader::new(files, findings);
    let (frameworks, codes) = reader.frameworks(&tree.frameworks);
    let mut seen = BTreeSet::new();
    let outlines = tree.drills.iter().filter_map(|(&(kind, id), folder)| {
        let is_first = seen.insert(id);
        reader.outline(Name { id, kind }, folder, is_first, &codes)
    });
    let outlines: Vec<Outline<'_>> = outlines.collect();
    let parts = order.each(|lang| {
        let mut own = reader.beside();
        let language = own.language(lang, tree.sets.get(&lang), Vec::new());
        let drafts = outlines.iter().map(|outline| own.draft(outline, lang, &language, &marks)).collect();
        (own.findings, drafts)
    });
    let mut drafts: Vec<Vec<Draft>> = outlines.iter().map(|_| Vec::new()).collect();
    for (found, languages) in parts {
        let languages: Vec<Option<Draft>> = languages;
        reader.findings.append(found);
        for (draft, language) in drafts.iter_mut().zip(languages) {
            draft.extend(language);
        }
    }
    let known = outlines.iter().zip(drafts).filter(|(outline, _)| outline.is_first);
    let known: Vec<(Name<'_>, Vec<Draft>)> = known.map(|(outline, drafts)| (outline.name, drafts)).collect();
    let entries = |wanted: fn(&Draft) -> bool| {
        known.iter().filter_map(move |(name, drafts)| {
            let mut entry = DrillEntry::empty(name.id, name.kind);
            drafts.iter().filter(|draft| wanted(draft)).for_each(|draft| entry.add(&draft.drill, &draft.samples));
            (!entry.languages.is_empty()).then_some(entry)
        })
    };
    Reading {
        catalogue: Catalogue::new(entries(|draft| !draft.is_refused), frameworks.clone()),
        drafts: Catalogue::new(entries(|_| true), frameworks),
        diagnostics: reader.diagnostics(),
    }
}

/// What the patterns of a language are read with, and the files it came from.
pub(super) struct Language<'a> {
    pub patterns: Patterns<'a>,
    pub sets: Vec<usize>,
}

/// A `drill.toml` that was read, and where its words are.
struct Outline<'a> {
    name: Name<'a>,
    /// Whether no drill of another kind has its id.
    is_first: bool,
    structure: Structure,
    is_sound: bool,
    words: &'a BTreeMap<Lang, usize>,
}

/// A drill that could be built in a language.
struct Draft {
    drill: Arc<Drill>,
    samples: Vec<Sample>,
    /// Whether it does not mark as it should.
    is_refused: bool,
}

/// Files while they are read.
pub(super) struct Reader<'a> {
    files: Vec<(&'a str, &'a File)>,
    pub findings: Findings,
}

impl<'a> Reader<'a> {
    /// Nothing is read yet.
    pub fn new(files: &'a Files, findings: Findings) -> Self {
        Self { files: files.iter().collect(), findings }
    }

    /// Another reader of the same files, which has found nothing yet.
    fn beside(&self) -> Self {
        Self { files: self.files.clone(), findings: Findings::default() }
    }

    /// One more file, and its position.
    pub fn add(&mut self, path: &'a str, file: &'a File) -> usize {
        self.files.push((path, file));
        self.files.len() - 1
    }

    /// Everything that was found.
    pub fn diagnostics(self) -> Vec<Diagnostic> {
        let texts: Vec<Text<'_>> = self.files.iter().map(|(_, file)| Text::new(&file.shown, &file.text)).collect();
        self.findings.diagnostics(&texts)
    }

    /// The file at a position, parsed.
    pub fn document(&self, file: usize) -> Document<'a> {
        match self.files.get(file) {
            Some((_, File { text, broken_by: Some(byte), .. })) => Document::broken(file, text, *byte),
            Some((_, File { text, broken_by: None, .. })) => Document::parse(file, text),
            None => Document::parse(file, ""),
        }
    }

    fn frameworks(&mut self, files: &[usize]) -> (Vec<Framework>, Codes) {
        let mut sources = Vec::new();
        for &file in files {
            let document = self.document(file);
            let source = FrameworkSource::read(&document);
            let found = document.into_findings();
            sources.push((source, found));
        }
        let codes = Codes::of(sources.iter().map(|(source, _)| source));
        let mut frameworks: BTreeMap<String, Framework> = BTreeMap::new();
        for (source, mut found) in sources {
            rules::check_framework(&source, &codes, &mut found);
            let framework = source.build().filter(|_| !found.has_errors());
            if let Some(framework) = framework {
                if frameworks.contains_key(&framework.id) {
                    duplicate_id::note_file(source.file, &framework.id, &mut found);
                } else {
                    frameworks.insert(framework.id.clone(), framework);
                }
            }
            self.findings.append(found);
        }
        (frameworks.into_values().collect(), codes)
    }

    /// The sets of a language, with others that go before those of the same name.
    pub fn language<'n>(
        &mut self,
        lang: Lang,
        files: Option<&Vec<(&'n str, usize)>>,
        own: Vec<SetSource<'n, '_>>,
    ) -> Language<'n> {
        let files = files.map(Vec::as_slice).unwrap_or_default();
        let documents: Vec<(&str, Document<'_>)> =
            files.iter().map(|&(name, file)| (name, self.document(file))).collect();
        let is_own = |name: &str| own.iter().any(|set| set.name() == name);
        let shared = documents.iter().filter(|(name, _)| !is_own(name));
        let mut sources: Vec<SetSource<'n, '_>> =
            shared.map(|(name, document)| SetSource::read(name, document)).collect();
        sources.extend(own);
        let patterns = compile(lang, &sources);
        for (_, document) in documents {
            self.findings.append(document.into_findings());
        }
        Language { patterns, sets: files.iter().map(|&(_, file)| file).collect() }
    }

    fn outline<'t>(
        &mut self,
        name: Name<'t>,
        folder: &'t Folder,
        is_first: bool,
        codes: &Codes,
    ) -> Option<Outline<'t>> {
        let Some(file) = folder.structure else {
            let words = folder.words.values().next().copied().unwrap_or_default();
            missing_structure::note(name.id, words, &mut self.findings);
            return None;
        };
        let document = self.document(file);
        let structure = Structure::read(&document);
        let mut found = document.into_findings();
        if !is_first {
            duplicate_id::note_file(file, name.id, &mut found);
        }
        rules::check_structure(&structure, codes, &mut found);
        let is_sound = !found.has_errors();
        self.findings.append(found);
        Some(Outline { name, is_first, structure, is_sound, words: &folder.words })
    }

    /// A drill in a language; none where something is wrong with it.
    fn draft(
        &mut self,
        outline: &Outline<'_>,
        lang: Lang,
        language: &Language<'_>,
        marks: impl Fn(&str) -> bool,
    ) -> Option<Draft> {
        let structure = &outline.structure;
        let Some(&file) = outline.words.get(&lang) else {
            missing_language::note(structure.file, lang, &mut self.findings);
            return None;
        };
        let document = self.document(file);
        let words = Words::read(&document, lang, &language.patterns);
        let mut found = document.into_findings();
        rules::check_words(structure, &words, &mut found);
        let is_sound = outline.is_sound && !found.has_errors();
        let hash = || self.hash([structure.file, file].iter().chain(&language.sets));
        let drill = is_sound.then(|| build(outline.name, structure, &words, hash())).flatten();
        let draft = drill.map(|drill| {
            if self.files.get(file).is_some_and(|(_, file)| marks(&file.shown)) {
                rules::check_drill(&Marked { structure, words: &words, drill: &drill }, &mut found);
            }
            Draft { drill: Arc::new(drill), samples: words.samples(), is_refused: found.has_errors() }
        });
        self.findings.append(found);
        draft
    }

    /// The hash over these files.
    pub fn hash<'f>(&self, files: impl Iterator<Item = &'f usize>) -> String {
        let files = files.filter_map(|&file| self.files.get(file));
        hash::of(files.map(|(path, file)| (*path, file.text.as_str())))
    }
}
