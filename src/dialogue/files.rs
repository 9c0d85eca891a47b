//! Files as they were found, before anything is read.

use std::collections::BTreeMap;

/// A tree of text files in memory, by path: `drills/complaint/late-parcel/nl.toml`, `lexicon/nl/empathy.toml`,
/// `frameworks/nl-2015.toml`.
///
/// Paths use `/` and start at the folder that holds `drills`, `lexicon` and `frameworks`.
#[derive(Debug, Clone, Default)]
pub struct Files {
    files: BTreeMap<String, File>,
}

/// One file.
#[derive(Debug, Clone)]
pub(super) struct File {
    /// The path that diagnostics show.
    pub shown: String,
    /// Its text.
    pub text: String,
}

impl Files {
    /// A tree of these files, each a path and a text; diagnostics show `prefix` before every path.
    pub fn new<P, T>(prefix: &str, files: impl IntoIterator<Item = (P, T)>) -> Self
    where
        P: Into<String>,
        T: Into<String>,
    {
        let entry = |(path, text): (P, T)| {
            let path = path.into();
            let shown = format!("{prefix}{path}");
            (path, File { shown, text: text.into() })
        };
        Self { files: files.into_iter().map(entry).collect() }
    }

    /// This tree with another laid over it.
    ///
    /// A drill folder of `other` replaces the whole folder of the same path, with all its files; any other file
    /// replaces the file of the same path.
    #[must_use]
    pub fn overlay(mut self, other: Self) -> Self {
        let replaced: Vec<String> = other.files.keys().filter_map(|path| drill_folder(path)).collect();
        self.files.retain(|path, _| drill_folder(path).is_none_or(|folder| !replaced.contains(&folder)));
        self.files.extend(other.files);
        self
    }

    /// How many files there are.
    pub fn n_files(&self) -> usize {
        self.files.len()
    }

    /// Every file with its path, in order of path.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }
}

fn drill_folder(path: &str) -> Option<String> {
    let (folder, _) = path.rsplit_once('/')?;
    folder.starts_with("drills/").then(|| folder.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_overlay_replaces_whole_drills_and_single_sets() {
        let base = [
            ("drills/complaint/mug/drill.toml", "base"),
            ("drills/complaint/mug/nl.toml", "base"),
            ("drills/complaint/parcel/drill.toml", "base"),
            ("lexicon/nl/empathy.toml", "base"),
            ("lexicon/nl/thanks.toml", "base"),
        ];
        let own = [("drills/complaint/mug/drill.toml", "own"), ("lexicon/nl/empathy.toml", "own")];
        let files = Files::new("", base).overlay(Files::new("own/", own));
        let left: Vec<_> = files.iter().map(|(_, file)| (file.shown.as_str(), file.text.as_str())).collect();
        assert_eq!(
            left,
            [
                ("own/drills/complaint/mug/drill.toml", "own"),
                ("drills/complaint/parcel/drill.toml", "base"),
                ("own/lexicon/nl/empathy.toml", "own"),
                ("lexicon/nl/thanks.toml", "base"),
            ]
        );
    }
}
