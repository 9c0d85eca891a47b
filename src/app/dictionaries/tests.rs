use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;
use crate::engine::text::{Dictionary, common_words};

/// A folder with a Dutch dictionary of the commonest words and these.
fn folder(name: &str, words: &[&str]) -> TempDir {
    let folder = TempDir::new().unwrap();
    write(folder.path(), name, b"SET UTF-8\n", &dic(words));
    folder
}

fn dic(words: &[&str]) -> Vec<u8> {
    let words: Vec<&str> = common_words(Lang::Nl).iter().chain(words).copied().collect();
    format!("{}\n{}\n", words.len(), words.join("\n")).into_bytes()
}

fn write(folder: &Path, name: &str, aff: &[u8], dic: &[u8]) {
    fs::create_dir_all(folder).unwrap();
    fs::write(folder.join(format!("{name}.aff")), aff).unwrap();
    fs::write(folder.join(format!("{name}.dic")), dic).unwrap();
}

fn find(own: &Path) -> Dictionaries {
    Dictionaries::find(&[own.to_owned()], None)
}

#[test]
fn capitals_apostrophes_and_accents_make_no_other_word() {
    let folder = folder("nl_NL", &["café", "foto's", "Utrecht"]);
    let dutch = find(folder.path()).wait(Lang::Nl).unwrap();
    for known in ["café", "Café", "CAFÉ", "cafe\u{301}", "foto's", "foto’s", "Utrecht", "utrecht", "UTRECHT"] {
        assert!(dutch.knows(known), "{known}");
    }
    for unknown in ["cafe", "utrech", "", " ", "a\0b", "😀", &"café".repeat(500)] {
        assert!(!dutch.knows(unknown), "{unknown:?}");
        assert!(dutch.suggest(unknown).len() < 100);
    }
}

#[test]
fn the_first_folder_counts_and_there_the_best_variant() {
    let own = TempDir::new().unwrap();
    let at = |parts: &[&str]| parts.iter().fold(own.path().to_owned(), |path: PathBuf, part| path.join(part));
    write(&at(&["b"]), "nl_BE", b"", b"0\n");
    write(&at(&["b"]), "nl_NL", b"", b"0\n");
    write(&at(&["b", "dict-de"]), "de_DE_frami", b"", b"0\n");
    write(&at(&["b", "a", "too", "deep"]), "fr", b"", b"0\n");
    fs::write(at(&["b", "en_GB.aff"]), b"").unwrap();
    let own = [at(&["none"]), at(&["b"])];
    let path = |lang| places::find(lang, &own, Some(Path::new("/nowhere")));
    assert_eq!(path(Lang::Nl), Some(at(&["b", "nl_NL.aff"])));
    assert_eq!(path(Lang::De), Some(at(&["b", "dict-de", "de_DE_frami.aff"])));
    for (lang, folder) in [(Lang::Fr, "deep"), (Lang::En, "b")] {
        assert!(path(lang).is_none_or(|path| path.parent().unwrap().file_name().unwrap() != folder), "{lang}");
    }
}

#[test]
fn what_is_amiss_with_a_folder_is_told() {
    let own = TempDir::new().unwrap();
    let at = |name: &str| own.path().join(name);
    assert_eq!(Dictionaries::amiss_in(own.path()), [Amiss::Nothing]);
    assert_eq!(Dictionaries::amiss_in(&at("none")), [Amiss::Nothing]);
    write(own.path(), "fr", b"", b"0\n");
    assert_eq!(Dictionaries::amiss_in(own.path()), []);
    fs::create_dir(at("dict")).unwrap();
    for name in ["nl_NL.aff", "dict/de_DE.dic", "hyph_nl_NL.dic", "sv_SE.aff", "notes.txt"] {
        fs::write(at(name), "").unwrap();
    }
    let half = |found, missing| Amiss::Half { found: at(found), missing: at(missing) };
    let halves = [half("dict/de_DE.dic", "dict/de_DE.aff"), half("nl_NL.aff", "nl_NL.dic")];
    assert_eq!(Dictionaries::amiss_in(own.path()), halves);
    assert_eq!(Dictionaries::amiss_in(&at("nl_NL.aff")), [Amiss::File]);
}

/// What it is, the two files, and what is wrong with them.
type Case<'a> = (&'a str, &'a [u8], &'a [u8], Option<Broken>);

#[test]
fn a_broken_dictionary_is_said_and_counts_as_none() {
    let whole = dic(&[]);
    let binary: Vec<u8> = (0..40_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let half = whole.get(..whole.len() / 2).unwrap();
    let foreign = b"3\nuno\ndos\ntres\n";
    let latin = [whole.as_slice(), &[0xE9, b'\n']].concat();
    let huge = vec![b'\n'; 25 << 20];
    let utf8: &[u8] = b"SET UTF-8\n";
    let cases: [Case; 13] = [
        ("whole", utf8, &whole, None),
        ("no encoding named", b"", &whole, None),
        ("a byte order mark", b"\xEF\xBB\xBFSET UTF-8\n", &whole, None),
        ("Latin-1", b"SET ISO8859-1\n", &latin, None),
        ("UTF-8 that is none", utf8, &latin, Some(Broken::Encoding)),
        ("an encoding of another script", b"SET KOI8-R\n", &latin, Some(Broken::Encoding)),
        ("truncated", utf8, half, Some(Broken::Incomplete)),
        ("empty", utf8, b"", Some(Broken::Malformed)),
        ("both empty", b"", b"", Some(Broken::Malformed)),
        ("binary words", utf8, &binary, Some(Broken::Encoding)),
        ("binary", &binary, &binary, Some(Broken::Malformed)),
        ("of another language", utf8, foreign, Some(Broken::Incomplete)),
        ("huge", utf8, &huge, Some(Broken::TooLarge)),
    ];
    for (name, aff, dic, expected) in cases {
        let folder = TempDir::new().unwrap();
        write(folder.path(), "nl", aff, dic);
        let dictionaries = find(folder.path());
        let read = dictionaries.look(Lang::Nl).unwrap().1;
        assert_eq!(read.err(), expected, "{name}");
        assert_eq!(dictionaries.ready(Lang::Nl).is_some(), expected.is_none(), "{name}");
    }
}

#[test]
fn rules_that_make_no_sense_do_no_harm() {
    let rules: [&[u8]; 8] = [
        b"SFX A Y 99999999999\n",
        b"SFX A Y 2\nSFX A 0 \xC3\xA9 [\n",
        b"COMPOUNDRULE 1\nCOMPOUNDRULE ((((((((((\n",
        b"FLAG num\nSFX 99999999 Y 1\nSFX 99999999 0 s .\n",
        b"REP 1\nREP\n",
        b"AF 3\nAF\nAF AB\n",
        b"FLAG UTF-8\nCOMPOUNDMIN -1\nBREAK 1\nBREAK -\n",
        b"MAP 1\nMAP (((\nPHONE 1\nPHONE\n",
    ];
    for aff in rules {
        let folder = TempDir::new().unwrap();
        write(folder.path(), "nl", aff, &dic(&["fiets/A", "huis/AB,1"]));
        if let Some(dutch) = find(folder.path()).wait(Lang::Nl) {
            assert!(dutch.knows("graag"));
            dutch.suggest("graagg");
        }
    }
}

#[test]
fn nothing_waits_for_a_dictionary_but_who_asks_to() {
    let folder = folder("nl", &["vervelend"]);
    let dictionaries = find(folder.path());
    let other = dictionaries.clone();
    // The first to ask goes on without.
    let first = dictionaries.ready(Lang::Nl);
    assert!(dictionaries.wait(Lang::Nl).unwrap().knows("vervelend"));
    assert!(first.is_none_or(|dutch| dutch.knows("vervelend")));
    assert!(other.ready(Lang::Nl).is_some(), "clones share it");
    assert!(Dictionaries::none().wait(Lang::Nl).is_none());
}
