//! `repliek doctor`: what is in order, and how to mend what is not.

use std::io::Write;
use std::path::{Path, PathBuf};

use anstyle::Style;
use tokio::runtime::Runtime;

use super::Failure;
use super::screen::{ADVICE, Screen, WRONG};
use crate::app::{Library, wording};
use crate::config::Config;
use crate::dialogue::Severity;
use crate::engine::lang::Lang;
use crate::i18n::Texts;
use crate::store::{Location, Store};

/// Where Debian, Fedora and macOS keep Hunspell dictionaries.
const DICTIONARY_FOLDERS: [&str; 4] =
    ["/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/Library/Spelling"];

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
    runtime: &Runtime,
    texts: &Texts,
    screen: &mut Screen<W>,
    connection: impl FnOnce() -> Connection,
) -> Result<(), Failure> {
    let mut findings = vec![database(config, runtime, texts), drills(library, texts)];
    findings.push(Finding::Fine(texts.say("doctor-locale", &[("lang", wording::lang(texts, texts.lang()).into())])));
    findings.extend(Lang::ALL.iter().map(|&lang| dictionary(config, texts, lang)));
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
            Finding::Fine(format!("{place}: {}", texts.say("doctor-database-counts", &args)))
        }
        Err(error) => {
            Finding::Wrong(format!("{place}: {}", texts.say(&format!("doctor-database-{}", error.kind()), &[])))
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

fn dictionary(config: &Config, texts: &Texts, lang: Lang) -> Finding {
    let name = wording::lang(texts, lang);
    if let Some(path) = dictionary_file(config, lang) {
        let args = [("lang", name.into()), ("path", path.to_string_lossy().into_owned().into())];
        Finding::Fine(texts.say("doctor-dictionary-found", &args))
    } else {
        let args = [("lang", name.into()), ("package", package(lang).into())];
        Finding::Note(texts.say("doctor-dictionary-missing", &args))
    }
}

fn dictionary_file(config: &Config, lang: Lang) -> Option<PathBuf> {
    let folders = config.dictionaries.iter().map(PathBuf::as_path).chain(DICTIONARY_FOLDERS.iter().map(Path::new));
    let files = folders.filter_map(|folder| folder.read_dir().ok()).flatten().flatten().map(|entry| entry.path());
    let mut found: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "aff"))
        .filter(|path| path.file_stem().is_some_and(|stem| stem.to_string_lossy().starts_with(lang.code())))
        .filter(|path| path.with_extension("dic").is_file())
        .collect();
    found.sort_unstable();
    found.into_iter().next()
}

/// Debian's package of a dictionary.
fn package(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "hunspell-nl",
        Lang::En => "hunspell-en-gb",
        Lang::De => "hunspell-de-de",
        Lang::Fr => "hunspell-fr",
        Lang::Es => "hunspell-es",
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
