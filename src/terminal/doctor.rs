//! `repliek doctor`: what is in order, and how to mend what is not.

use std::io::Write;
use std::path::Path;

use anstyle::Style;
use tokio::runtime::Runtime;

use super::Failure;
use super::screen::{ADVICE, Screen, WRONG};
use crate::app::{Amiss, Dictionaries, Library, wording};
use crate::config::Config;
use crate::dialogue::Severity;
use crate::engine::lang::Lang;
use crate::i18n::Texts;
use crate::store::{Location, Store};

/// What Discord says of the token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connection {
    /// It accepts it.
    Accepted,
    /// It refuses it.
    Refused,
    /// It does not answer.
    Unreachable,
}

/// One thing that was looked at.
enum Finding {
    Fine(String),
    Note(String),
    Wrong(String),
}

/// Looks at everything and says what it finds; fails where something is wrong.
///
/// `connection` asks Discord, and is called only where there is a token.
pub fn doctor<W: Write>(
    config: &Config,
    library: &Library,
    dictionaries: &Dictionaries,
    runtime: &Runtime,
    texts: &Texts,
    screen: &mut Screen<W>,
    connection: impl FnOnce() -> Connection,
) -> Result<(), Failure> {
    let mut findings = vec![database(config, runtime, texts), drills(library, texts)];
    findings.push(Finding::Fine(texts.say("doctor-locale", &[("lang", wording::lang(texts, texts.lang()).into())])));
    match &config.dictionaries {
        Some(folders) => {
            findings.extend(folders.iter().flat_map(|folder| amiss(folder, texts)));
            findings.extend(self::dictionaries(dictionaries, texts));
        }
        None => findings.push(Finding::Note(texts.say("doctor-dictionary-off", &[]))),
    }
    findings.extend(discord(config, texts, connection));
    let mut failed = false;
    for finding in &findings {
        let (style, key, text) = match finding {
            Finding::Fine(text) => (Style::new(), "doctor-ok", text),
            Finding::Note(text) => (ADVICE, "doctor-note", text),
            Finding::Wrong(text) => (WRONG, "doctor-wrong", text),
        };
        failed |= matches!(finding, Finding::Wrong(_));
        screen.say(style, 0, &format!("[{}] {text}", texts.say(key, &[])))?;
    }
    screen.flush()?;
    if failed { Err(Failure::Silent) } else { Ok(()) }
}

fn database(config: &Config, runtime: &Runtime, texts: &Texts) -> Finding {
    let location = Location::parse(&config.database);
    let place = texts.say("doctor-database", &[("place", location.to_string().into())]);
    let counts = runtime.block_on(async {
        let store = Store::open(&location).await?;
        let counts = store.counts().await;
        store.close().await;
        counts
    });
    match counts {
        Ok(counts) => {
            let args = [("sessions", counts.sessions.into()), ("students", counts.students.into())];
            Finding::Fine(texts.labelled(&place, &texts.say("doctor-database-counts", &args)))
        }
        Err(error) => {
            let wrong = texts.say(&format!("doctor-database-{}", error.kind()), &[]);
            Finding::Wrong(texts.labelled(&place, &wrong))
        }
    }
}

fn drills(library: &Library, texts: &Texts) -> Finding {
    let errors = library.diagnostics().iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    match errors {
        0 => Finding::Fine(texts.say("doctor-drills", &[("drills", library.catalogue().drills().count().into())])),
        _ => Finding::Wrong(texts.say("doctor-drills-wrong", &[("errors", errors.into())])),
    }
}

/// What is amiss with a folder that the user names for dictionaries.
fn amiss(folder: &Path, texts: &Texts) -> Vec<Finding> {
    let shown = |path: &Path| path.to_string_lossy().into_owned().into();
    let said = |amiss: &Amiss| match amiss {
        Amiss::File => texts.say("doctor-dictionary-file", &[("path", shown(folder))]),
        Amiss::Half { found, missing } => {
            texts.say("doctor-dictionary-half", &[("found", shown(found)), ("missing", shown(missing))])
        }
        Amiss::Nothing => texts.say("doctor-dictionary-folder", &[("path", shown(folder))]),
    };
    Dictionaries::amiss_in(folder).iter().map(|amiss| Finding::Note(said(amiss))).collect()
}

/// What there is in each language, and how to install what is not.
fn dictionaries(dictionaries: &Dictionaries, texts: &Texts) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut missing = Vec::new();
    for &lang in Lang::ALL {
        let name = wording::lang(texts, lang);
        findings.push(match dictionaries.look(lang) {
            Some((path, Ok(_))) => {
                let args = [("lang", name.into()), ("path", path.to_string_lossy().into_owned().into())];
                Finding::Fine(texts.say("doctor-dictionary-found", &args))
            }
            Some((path, Err(broken))) => {
                let path = path.to_string_lossy().into_owned();
                let args = [("lang", name.into()), ("path", path.into()), ("why", broken.code().into())];
                Finding::Note(texts.say("doctor-dictionary-broken", &args))
            }
            None => {
                missing.push(Offer::of(lang));
                Finding::Note(texts.say("doctor-dictionary-missing", &[("lang", name.into())]))
            }
        });
    }
    if !missing.is_empty() {
        let list =
            |of: fn(&Offer) -> &'static str, between: &str| missing.iter().map(of).collect::<Vec<_>>().join(between);
        let debian = [("command", format!("sudo apt install {}", list(|offer| offer.debian, " ")).into())];
        let fedora = [("command", format!("sudo dnf install {}", list(|offer| offer.fedora, " ")).into())];
        let files = [("files", list(|offer| offer.file, ", ").into())];
        findings.extend([
            Finding::Note(texts.say("doctor-dictionary-debian", &debian)),
            Finding::Note(texts.say("doctor-dictionary-fedora", &fedora)),
            Finding::Note(texts.say("doctor-dictionary-macos", &files)),
            Finding::Note(texts.say("doctor-dictionary-windows", &files)),
        ]);
    }
    findings
}

/// Where a dictionary comes from.
struct Offer {
    /// Debian's package.
    debian: &'static str,
    /// Fedora's.
    fedora: &'static str,
    /// The files in LibreOffice's collection, without their endings.
    file: &'static str,
}

impl Offer {
    fn of(lang: Lang) -> Self {
        let (debian, fedora, file) = match lang {
            Lang::Nl => ("hunspell-nl", "hunspell-nl", "nl_NL"),
            Lang::En => ("hunspell-en-gb", "hunspell-en-GB", "en_GB"),
            Lang::De => ("hunspell-de-de", "hunspell-de", "de_DE_frami"),
            Lang::Fr => ("hunspell-fr", "hunspell-fr", "fr"),
            Lang::Es => ("hunspell-es", "hunspell-es", "es_ES"),
        };
        Self { debian, fedora, file }
    }
}

fn discord(config: &Config, texts: &Texts, connection: impl FnOnce() -> Connection) -> Vec<Finding> {
    if config.discord_token.is_none() {
        return vec![Finding::Note(texts.say("doctor-token-missing", &[]))];
    }
    let set = Finding::Fine(texts.say("doctor-token-set", &[]));
    let reached = match connection() {
        Connection::Accepted => Finding::Fine(texts.say("doctor-discord-ok", &[])),
        Connection::Refused => Finding::Wrong(texts.say("doctor-discord-refused", &[])),
        Connection::Unreachable => Finding::Wrong(texts.say("doctor-discord-unreachable", &[])),
    };
    vec![set, reached]
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    fn notes(findings: Vec<Finding>) -> Vec<String> {
        let note = |finding| if let Finding::Note(text) = finding { Some(text) } else { None };
        findings.into_iter().filter_map(note).collect()
    }

    #[test]
    fn where_there_is_no_dictionary_it_is_said_how_to_get_one() {
        for &lang in Lang::ALL {
            let said = notes(dictionaries(&Dictionaries::none(), Texts::of(lang))).join("\n");
            for words in
                ["apt install hunspell-nl hunspell-en-gb", "dnf install", "~/Library/Spelling", "%LOCALAPPDATA%"]
            {
                assert!(said.contains(words), "{lang} {words}: {said}");
            }
        }
    }

    #[test]
    fn what_is_amiss_with_a_folder_is_said() {
        let folder = TempDir::new().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("nl_NL.aff"), "").unwrap();
        std::fs::create_dir(at("empty")).unwrap();
        // (what is named, which sentence, which paths it shows)
        let cases = [
            (at(""), "doctor-dictionary-half", ["found", "missing"], ["nl_NL.aff", "nl_NL.dic"]),
            (at("nl_NL.aff"), "doctor-dictionary-file", ["path", ""], ["nl_NL.aff", ""]),
            (at("empty"), "doctor-dictionary-folder", ["path", ""], ["empty", ""]),
        ];
        for &lang in Lang::ALL {
            for (named, key, names, paths) in &cases {
                let paths = paths.map(|path| at(path).to_string_lossy().into_owned());
                let args = names.iter().zip(&paths).map(|(name, path)| (*name, path.as_str().into()));
                let sentence = Texts::of(lang).say(key, &args.collect::<Vec<_>>());
                assert_eq!(notes(amiss(named, Texts::of(lang))), [sentence], "{lang} {key}");
            }
        }
    }
}
