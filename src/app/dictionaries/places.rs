//! Where dictionaries lie: folders of the user's own, of the system, of LibreOffice.

use std::fs;
use std::path::{Path, PathBuf};

use crate::engine::lang::Lang;

/// Where Debian, Fedora, Arch, macOS and Homebrew keep dictionaries.
const SYSTEM: &[&str] = &[
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
];

/// Where users do, in their own folder.
const HOME: &[&str] = &["Library/Spelling", ".local/share/hunspell", "AppData/Local/hunspell"];

/// Where LibreOffice keeps the extensions that it comes with.
const OFFICE: &[&str] = &[
    "/usr/lib/libreoffice/share/extensions",
    "/usr/lib64/libreoffice/share/extensions",
    "/Applications/LibreOffice.app/Contents/Resources/extensions",
    "C:/Program Files/LibreOffice/share/extensions",
];

/// Where it keeps those that a user added.
const HOME_OFFICE: &[&str] = &[
    ".config/libreoffice/4/user/uno_packages/cache/uno_packages",
    "Library/Application Support/LibreOffice/4/user/uno_packages/cache/uno_packages",
    "AppData/Roaming/LibreOffice/4/user/uno_packages/cache/uno_packages",
];

/// How deep below those a dictionary lies, and below a folder that the user names.
const OFFICE_DEPTH: usize = 3;
const OWN_DEPTH: usize = 1;

/// The most entries of a folder that are looked at.
const MAX_ENTRIES: usize = 2000;

/// The `.aff` file of the language's dictionary, in the first folder that has one.
pub(super) fn find(lang: Lang, own: &[PathBuf], home: Option<&Path>) -> Option<PathBuf> {
    let at_home = |folders: &'static [&str]| home.into_iter().flat_map(|home| folders.iter().map(|sub| home.join(sub)));
    let plain = at_home(HOME).chain(SYSTEM.iter().map(PathBuf::from)).map(|folder| (folder, 0));
    let office = at_home(HOME_OFFICE).chain(OFFICE.iter().map(PathBuf::from)).map(|folder| (folder, OFFICE_DEPTH));
    let mut folders = own.iter().map(|folder| (folder.clone(), OWN_DEPTH)).chain(plain).chain(office);
    folders.find_map(|(folder, depth)| {
        let mut found = Vec::new();
        look_in(&folder, depth, lang, &mut found);
        found.into_iter().min().map(|(_, path)| path)
    })
}

/// What is amiss with a folder that the user names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amiss {
    /// It is a file.
    File,
    /// A dictionary in it lacks one of its two files.
    Half {
        /// The file that is there.
        found: PathBuf,
        /// The one that is not.
        missing: PathBuf,
    },
    /// No dictionary of one of the languages is in it, nor half of one.
    Nothing,
}

/// What is amiss with a folder that the user names, by path.
pub(super) fn amiss(folder: &Path) -> Vec<Amiss> {
    if is_file(folder) {
        return vec![Amiss::File];
    }
    let mut halves = Vec::new();
    halves_in(folder, OWN_DEPTH, &mut halves);
    halves.sort();
    let halves: Vec<Amiss> = halves.into_iter().map(|(found, missing)| Amiss::Half { found, missing }).collect();
    if halves.is_empty() && !Lang::ALL.iter().any(|&lang| is_in(folder, lang)) { vec![Amiss::Nothing] } else { halves }
}

fn is_in(folder: &Path, lang: Lang) -> bool {
    let mut found = Vec::new();
    look_in(folder, OWN_DEPTH, lang, &mut found);
    !found.is_empty()
}

/// Adds the files of the languages' dictionaries that stand alone, each with the one that is missing beside it.
fn halves_in(folder: &Path, depth: usize, halves: &mut Vec<(PathBuf, PathBuf)>) {
    for path in entries(folder) {
        let other = match path.extension().and_then(|extension| extension.to_str()) {
            Some("aff") => "dic",
            Some("dic") => "aff",
            _ if depth > 0 && path.is_dir() => {
                halves_in(&path, depth - 1, halves);
                continue;
            }
            _ => continue,
        };
        let missing = path.with_extension(other);
        let is_ours = Lang::ALL.iter().any(|&lang| rank(stem(&path), lang).is_some());
        if is_ours && is_file(&path) && !is_file(&missing) {
            halves.push((path, missing));
        }
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().take(MAX_ENTRIES);
    entries.filter_map(|entry| Some(entry.ok()?.path()))
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// Adds the language's dictionaries below a folder, each with its rank.
fn look_in(folder: &Path, depth: usize, lang: Lang, found: &mut Vec<(usize, PathBuf)>) {
    for path in entries(folder) {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("aff") if is_file(&path) && is_file(&path.with_extension("dic")) => {
                found.extend(rank(stem(&path), lang).map(|rank| (rank, path)));
            }
            _ if depth > 0 && path.is_dir() => look_in(&path, depth - 1, lang, found),
            _ => {}
        }
    }
}

/// Reading anything else could wait for ever.
fn is_file(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.is_file())
}

/// How well a dictionary of this name suits the language: 0 is best; none where it is of another language.
fn rank(name: &str, lang: Lang) -> Option<usize> {
    let countries: &[&str] = match lang {
        Lang::Nl => &["nl"],
        Lang::En => &["gb", "us"],
        Lang::De => &["de"],
        Lang::Fr => &["fr"],
        Lang::Es => &["es"],
    };
    let name = name.to_lowercase().replace('-', "_");
    let mut parts = name.split('_');
    if parts.next() != Some(lang.code()) {
        return None;
    }
    let country = parts.next().map(|country| countries.iter().position(|known| *known == country));
    Some(match country {
        Some(Some(rank)) => rank,
        None => countries.len(),
        Some(None) => countries.len() + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variant_that_is_taught_comes_first() {
        let ranks = |lang, names: &[&str]| names.iter().map(|name| rank(name, lang)).collect::<Vec<_>>();
        assert_eq!(ranks(Lang::En, &["en_GB", "en-US", "en", "en_ZA"]), [Some(0), Some(1), Some(2), Some(3)]);
        assert_eq!(ranks(Lang::De, &["de_DE_frami", "de", "de_AT"]), [Some(0), Some(1), Some(2)]);
        assert_eq!(ranks(Lang::Nl, &["nl_NL", "nds", "nld", "en_GB"]), [Some(0), None, None, None]);
    }
}
