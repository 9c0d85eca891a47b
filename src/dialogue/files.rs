//! Files as they were found, before anything is read.

use std::collections::BTreeMap;

/// The folders at the top of a tree of dialogues.
pub const ROOMS: [&str; 3] = ["drills", "frameworks", "lexicon"];

/// A tree of files in memory, by path: `drills/complaint/late-parcel/nl.toml`, `lexicon/nl/empathy.toml`,
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
    /// Its text, up to the first byte that is not UTF-8.
    pub text: String,
    /// That byte; none where all of it is text.
    pub broken_by: Option<u8>,
}

impl Files {
    /// A tree of these files, each a path and what it holds; diagnostics show `prefix` before every path.
    pub fn new<P, B>(prefix: &str, files: impl IntoIterator<Item = (P, B)>) -> Self
    where
        P: Into<String>,
        B: Into<Vec<u8>>,
    {
        let entry = |(path, bytes): (P, B)| {
            let path = path.into();
            let shown = format!("{prefix}{path}");
            let file = File::new(shown, bytes.into());
            (path, file)
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

impl File {
    /// What a file holds.
    pub fn new(shown: String, bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self { shown, text, broken_by: None },
            Err(error) => {
                let (valid, rest) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
                let text = String::from_utf8_lossy(valid).into_owned();
                Self { shown, text, broken_by: rest.first().copied() }
            }
        }
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
    fn a_file_ends_where_its_text_does() {
        // (bytes, text, byte that ends it)
        let cases: [(&[u8], _, _); 4] = [
            ("café".as_bytes(), "café", None),
            (b"caf\xE9 noir", "caf", Some(0xE9)),
            (b"\xFF\xFEc\0", "", Some(0xFF)),
            (b"caf\xC3", "caf", Some(0xC3)), // cut in the middle of a letter
        ];
        for (bytes, text, broken_by) in cases {
            let file = File::new("x".to_owned(), bytes.to_vec());
            assert_eq!((file.text.as_str(), file.broken_by), (text, broken_by), "{bytes:?}");
        }
    }

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
