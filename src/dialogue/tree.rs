//! Which file is what, by its path.

use std::collections::BTreeMap;

use super::diagnostic::Findings;
use super::files::{Files, ROOMS};
use super::place::Place;
use super::rules::{malformed_id, unknown_file};
use crate::engine::lang::{Kind, Lang};

/// Positions of the files in the reading, by what they are.
#[derive(Debug, Default)]
pub(super) struct Tree<'a> {
    pub frameworks: Vec<usize>,
    pub sets: BTreeMap<Lang, Vec<(&'a str, usize)>>,
    pub drills: BTreeMap<(Kind, &'a str), Folder>,
}

/// The files of one drill.
#[derive(Debug, Default)]
pub(super) struct Folder {
    pub structure: Option<usize>,
    pub words: BTreeMap<Lang, usize>,
}

impl<'a> Tree<'a> {
    /// Sorts files by their paths; those that have no place here are noted.
    pub fn of(files: &'a Files, findings: &mut Findings) -> Self {
        let mut tree = Self::default();
        for (file, (path, _)) in files.iter().enumerate() {
            if let Err(misplaced) = tree.add(path, file, findings) {
                findings.add(&unknown_file::RULE, Place::start_of(file), misplaced.args(path));
            }
        }
        tree
    }

    fn add(&mut self, path: &'a str, file: usize, findings: &mut Findings) -> Result<(), Misplaced<'a>> {
        let parts: Vec<&str> = path.split('/').collect();
        let mut check = |id: &str| malformed_id::check_name(id, Place::start_of(file), findings);
        match *parts.as_slice() {
            ["frameworks", name] => {
                toml_stem(name)?;
                self.frameworks.push(file);
            }
            ["lexicon", folder, name] => {
                let lang = lang(folder)?;
                let set = toml_stem(name)?;
                check(set);
                self.sets.entry(lang).or_default().push((set, file));
            }
            ["drills", kind, drill, name] => {
                let kind = coded(kind, Kind::ALL, Kind::code)?;
                let folder = self.drills.entry((kind, drill)).or_default();
                if name == "drill.toml" {
                    check(drill);
                    folder.structure = Some(file);
                } else {
                    let found = Lang::ALL.iter().find(|lang| toml_stem(name).is_ok_and(|stem| stem == lang.code()));
                    let lang = found.ok_or_else(|| Misplaced { part: name, known: drill_files() })?;
                    folder.words.insert(*lang, file);
                }
            }
            [first, ..] => {
                return Err(Misplaced { part: first, known: ROOMS.map(str::to_owned).to_vec() });
            }
            [] => {}
        }
        Ok(())
    }
}

/// A part of a path that stands for nothing, and what it might be.
#[derive(Debug)]
struct Misplaced<'a> {
    part: &'a str,
    known: Vec<String>,
}

impl Misplaced<'_> {
    fn args(&self, path: &str) -> super::diagnostic::Args {
        unknown_file::args(path, self.part, self.known.iter().map(String::as_str))
    }
}

fn coded<'a, T: Copy>(part: &'a str, all: &[T], code: fn(T) -> &'static str) -> Result<T, Misplaced<'a>> {
    let known = || all.iter().map(|&value| code(value).to_owned()).collect();
    all.iter().copied().find(|&value| code(value) == part).ok_or_else(|| Misplaced { part, known: known() })
}

fn lang(part: &str) -> Result<Lang, Misplaced<'_>> {
    coded(part, Lang::ALL, Lang::code)
}

fn toml_stem(name: &str) -> Result<&str, Misplaced<'_>> {
    name.strip_suffix(".toml").ok_or_else(|| Misplaced { part: name, known: vec![format!("{name}.toml")] })
}

fn drill_files() -> Vec<String> {
    let words = Lang::ALL.iter().map(|lang| format!("{lang}.toml"));
    std::iter::once("drill.toml".to_owned()).chain(words).collect()
}
