//! Reads every file, checks each against the others and keeps what can be played.

use std::collections::BTreeMap;

use super::build::{Name, build};
use super::catalogue::{Catalogue, DrillEntry};
use super::diagnostic::{Diagnostic, Findings};
use super::files::{File, Files};
use super::framework::{Framework, FrameworkSource};
use super::hash;
use super::place::Text;
use super::reader::Document;
use super::rules::{self, Codes, Marked, duplicate_id, missing_language, missing_structure};
use super::source::{Patterns, SetSource, Structure, Words, compile};
use super::tree::{Folder, Tree};
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
    read_with(files, true)
}

/// Reads files into a catalogue as [`read`] does, but marks nothing: model answers, samples and cues are not held
/// against the patterns. What is playable is told fast; whether it marks well was checked before.
pub fn load(files: &Files) -> Reading {
    read_with(files, false)
}

fn read_with(files: &Files, marks: bool) -> Reading {
    let mut findings = Findings::default();
    let tree = Tree::of(files, &mut findings);
    let mut reader = Reader { marks, ..Reader::new(files, findings) };
    let (frameworks, codes) = reader.frameworks(&tree.frameworks);
    let languages =
        Lang::ALL.iter().map(|&lang| (lang, reader.language(lang, tree.sets.get(&lang), Vec::new()))).collect();
    let shared = Shared { codes, languages };
    let mut drills: BTreeMap<&str, Option<Draft>> = BTreeMap::new();
    for (&(kind, id), folder) in &tree.drills {
        let is_first = !drills.contains_key(id);
        let draft = reader.drill(Name { id, kind }, folder, is_first, &shared);
        drills.entry(id).or_insert(draft);
    }
    let diagnostics = reader.diagnostics();
    let drafts: Vec<Draft> = drills.into_values().flatten().collect();
    let playable = Catalogue::new(drafts.iter().filter_map(Draft::playable), frameworks.clone());
    let drafts = Catalogue::new(drafts.into_iter().map(|draft| draft.entry), frameworks);
    Reading { catalogue: playable, drafts, diagnostics }
}

/// What all drills are read with.
struct Shared<'a> {
    codes: Codes,
    languages: BTreeMap<Lang, Language<'a>>,
}

/// What the patterns of a language are read with, and the files it came from.
pub(super) struct Language<'a> {
    pub patterns: Patterns<'a>,
    pub sets: Vec<usize>,
}

/// Files while they are read.
pub(super) struct Reader<'a> {
    files: Vec<(&'a str, &'a File)>,
    pub findings: Findings,
    /// Whether drills are held against their own answers.
    marks: bool,
}

impl<'a> Reader<'a> {
    /// Nothing is read yet; drills will not be held against their own answers.
    pub fn new(files: &'a Files, findings: Findings) -> Self {
        Self { files: files.iter().collect(), findings, marks: false }
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

    fn drill(&mut self, name: Name<'_>, folder: &Folder, is_first: bool, shared: &Shared<'_>) -> Option<Draft> {
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
        rules::check_structure(&structure, &shared.codes, &mut found);
        let is_sound = !found.has_errors();
        self.findings.append(found);
        let mut draft = Draft { entry: DrillEntry::empty(name.id, name.kind), refused: Vec::new() };
        for (&lang, language) in &shared.languages {
            let Some(&file) = folder.words.get(&lang) else {
                missing_language::note(structure.file, lang, &mut self.findings);
                continue;
            };
            let document = self.document(file);
            let words = Words::read(&document, lang, &language.patterns);
            let mut found = document.into_findings();
            rules::check_words(&structure, &words, &mut found);
            if is_sound && !found.has_errors() {
                let hash = self.hash([structure.file, file].iter().chain(&language.sets));
                if let Some(drill) = build(name, &structure, &words, hash) {
                    if self.marks {
                        rules::check_drill(&Marked { structure: &structure, words: &words, drill: &drill }, &mut found);
                    }
                    draft.entry.add(drill, words.samples());
                    draft.refused.extend(found.has_errors().then_some(lang));
                }
            }
            self.findings.append(found);
        }
        (!draft.entry.languages.is_empty()).then_some(draft)
    }

    /// The hash over these files.
    pub fn hash<'f>(&self, files: impl Iterator<Item = &'f usize>) -> String {
        let files = files.filter_map(|&file| self.files.get(file));
        hash::of(files.map(|(path, file)| (*path, file.text.as_str())))
    }
}

/// A drill in the languages in which it could be built.
struct Draft {
    entry: DrillEntry,
    /// Languages in which it does not mark as it should.
    refused: Vec<Lang>,
}

impl Draft {
    fn playable(&self) -> Option<DrillEntry> {
        let mut entry = self.entry.clone();
        entry.languages.retain(|lang, _| !self.refused.contains(lang));
        entry.samples.retain(|lang, _| !self.refused.contains(lang));
        (!entry.languages.is_empty()).then_some(entry)
    }
}
