//! `repliek sandbox`: a local Discord with the bot in it, and everything they keep in one folder.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::panic;
use std::path::Path;
use std::thread;

use repliek::app::{Library, Told, Watched, built_in_files, read_folder, wording};
use repliek::config::Config;
use repliek::dialogue::Severity;
use repliek::discord::Bot;
use repliek::engine::lang::Lang;
use repliek::i18n::Texts;
use repliek::sandbox::{Folder, FolderError, Notice, NoticeWords, Sandbox, SandboxOptions, StartError};
use repliek::terminal::args;
use repliek::terminal::{Failure, Terminal, complain};
use tokio::task::JoinHandle;

use super::{refused, told_to_stop};

/// How many ports are tried where none was asked for.
const N_PORTS: u16 = 20;
/// The bot's own database in the sandbox's folder, and what SQLite lays beside it. No other database of the program has
/// this name, so that a reset of a wrong folder takes nobody's answers.
const DATABASE: &str = "sandbox.db";
const BESIDE_DATABASE: [&str; 4] = [DATABASE, "sandbox.db-wal", "sandbox.db-shm", "sandbox.db-journal"];

/// Runs a local Discord and the bot in it until it is told to stop.
///
/// The database, the token and the address are the sandbox's own, whatever the environment says of others. The address is
/// told as soon as the page is there; the drills are read while everything else starts.
pub fn sandbox(terminal: &Terminal<'_>, asked: &args::Sandbox) -> Result<(), Failure> {
    let texts = terminal.texts;
    let path = asked.data.clone().unwrap_or_else(|| terminal.config.folder.join("sandbox"));
    let watched = asked.dialogues.as_deref().map(Watched::from_now);
    let files = match &asked.dialogues {
        Some(folder) => built_in_files().overlay(read_folder(folder)?),
        None => built_in_files(),
    };
    let reading = thread::spawn(move || Library::from_files(&files));
    let folder = Folder::open(&std::path::absolute(path)?).map_err(|error| unusable(texts, &error))?;
    if asked.reset {
        // What cannot start must not have taken anything away.
        if let Some(port) = asked.port {
            let address = SocketAddr::new(asked.listen, port);
            let tried = TcpListener::bind(address).map_err(|source| StartError::Listen { address, source });
            tried.map_err(|error| not_started(texts, &error))?;
        }
        folder.reset(&BESIDE_DATABASE).map_err(|error| unusable(texts, &error))?;
    }
    let database = folder.path().join(DATABASE);
    let options = SandboxOptions {
        listen: asked.listen,
        port: asked.port.unwrap_or(args::SANDBOX_PORT),
        n_ports: if asked.port.is_some() { 1 } else { N_PORTS },
        folder: Some(folder),
        ..SandboxOptions::default()
    };
    let sandbox = terminal.runtime.block_on(Sandbox::start(options)).map_err(|error| not_started(texts, &error))?;
    // From here on whoever stops it has it end in order.
    let stopped = terminal.runtime.spawn(told_to_stop());
    say_where(texts, &sandbox, asked);
    let config = terminal.config.clone().with_discord(sandbox.token(), &sandbox.base_url()).with_database(&database);
    let done = run(&Terminal { config: &config, ..*terminal }, &sandbox, asked, (reading, watched), stopped);
    terminal.runtime.block_on(sandbox.shutdown());
    done
}

fn run(
    terminal: &Terminal<'_>,
    sandbox: &Sandbox,
    asked: &args::Sandbox,
    (reading, watched): (thread::JoinHandle<Library>, Option<Watched>),
    stopped: JoinHandle<()>,
) -> Result<(), Failure> {
    let (texts, config): (&Texts, &Config) = (terminal.texts, terminal.config);
    let store = terminal.store().inspect_err(|_| complain(&texts.say("sandbox-database-failed", &[])))?;
    let library = reading.join().unwrap_or_else(|panicked| panic::resume_unwind(panicked));
    if let Some(folder) = &asked.dialogues {
        terminal.complain_of_folder(&library, folder)?;
    }
    let app = terminal.app_over(store, library);
    terminal.runtime.block_on(async {
        let bot = Bot::start(config, app.clone()).await.map_err(|error| refused(texts, error))?;
        let mut is_first = true;
        let tell = |told: &Told| {
            sandbox.set_notices(notices(told));
            // At the start the same was said already.
            if !std::mem::take(&mut is_first) {
                say_again(terminal, asked.dialogues.as_deref(), told);
            }
        };
        let reading = async {
            match watched {
                Some(watched) => watched.keep_reading(app.clone(), tell).await,
                None => std::future::pending::<Infallible>().await,
            }
        };
        let done = tokio::select! {
            done = bot.run(async { stopped.await.unwrap_or_default() }) => done,
            never = reading => match never {},
        };
        app.close().await;
        done.map_err(|error| refused(texts, error))
    })
}

/// The address, and what there is to know of it.
fn say_where(texts: &Texts, sandbox: &Sandbox, asked: &args::Sandbox) {
    let (wanted, address) = (args::SANDBOX_PORT, sandbox.address());
    if asked.port.is_none() && address.port() != wanted {
        let args = [("taken", wanted.to_string().into()), ("port", address.port().to_string().into())];
        complain(&texts.say("sandbox-port-other", &args));
    }
    if !asked.listen.is_loopback() {
        complain(&texts.say("sandbox-listen-warning", &[("address", address.to_string().into())]));
    }
    complain(&texts.say("sandbox-ready", &[("address", format!("{}/", sandbox.base_url()).into())]));
}

/// That the drills were read again, and what is wrong with them.
fn say_again(terminal: &Terminal<'_>, dialogues: Option<&Path>, told: &Told) {
    let folder = dialogues.unwrap_or(Path::new("")).to_string_lossy();
    complain(&terminal.texts.say("sandbox-read-again", &[("path", folder.into())]));
    for error in &told.unreadable {
        complain(&wording::unreadable(terminal.texts, error));
    }
    if told.unreadable.is_empty() || !told.diagnostics.is_empty() {
        // Nobody reads on: the page still tells it.
        let _ = terminal.complain_of(&told.diagnostics);
        terminal.complain_of_languages(&told.elsewhere);
    }
}

fn notices(told: &Told) -> Vec<Notice> {
    let unreadable = told.unreadable.iter().map(|error| Notice {
        path: shown(error.path()),
        place: None,
        is_error: true,
        rule: None,
        words: in_every_language(|texts| (wording::unreadable(texts, error), String::new())),
    });
    // Once for each file, with the first of its errors.
    let mut elsewhere = told.elsewhere.iter().peekable();
    let diagnostics = told.diagnostics.iter().map(|diagnostic| {
        let is_error = diagnostic.severity == Severity::Error;
        let elsewhere = elsewhere.next_if(|elsewhere| is_error && elsewhere.file == diagnostic.file);
        Notice {
            path: diagnostic.file.clone(),
            place: Some((diagnostic.line, diagnostic.column)),
            is_error,
            rule: Some(diagnostic.rule.to_owned()),
            words: in_every_language(|texts| {
                let (said, advice) = wording::diagnostic(texts, diagnostic);
                let elsewhere = elsewhere.map(|elsewhere| wording::elsewhere(texts, elsewhere));
                (said, [advice].into_iter().chain(elsewhere).collect::<Vec<_>>().join(" "))
            }),
        }
    });
    unreadable.chain(diagnostics).collect()
}

fn in_every_language(say: impl Fn(&Texts) -> (String, String)) -> BTreeMap<Lang, NoticeWords> {
    let words = |&lang: &Lang| {
        let (said, advice) = say(Texts::of(lang));
        (lang, NoticeWords { said, advice })
    };
    Lang::ALL.iter().map(words).collect()
}

fn not_started(texts: &Texts, error: &StartError) -> Failure {
    match error {
        StartError::Folder(error) => unusable(texts, error),
        StartError::Listen { address, source } if source.kind() == io::ErrorKind::AddrInUse => {
            say(texts, "sandbox-port-taken", &[("port", address.port().to_string())])
        }
        StartError::Listen { address, source } => {
            let args = [("address", address.to_string()), ("reason", texts.reason(source))];
            say(texts, "sandbox-listen-failed", &args)
        }
    }
}

fn unusable(texts: &Texts, error: &FolderError) -> Failure {
    match error {
        FolderError::InUse { folder } => say(texts, "sandbox-folder-in-use", &[("path", shown(folder))]),
        FolderError::Newer { file } => say(texts, "sandbox-folder-newer", &[("path", shown(file))]),
        FolderError::Damaged { file, line, column } => {
            let args = [("path", shown(file)), ("line", line.to_string()), ("column", column.to_string())];
            say(texts, "sandbox-folder-damaged", &args)
        }
        FolderError::Io { path, source } => {
            say(texts, "sandbox-folder-failed", &[("path", shown(path)), ("reason", texts.reason(source))])
        }
    }
}

fn say(texts: &Texts, key: &str, args: &[(&str, String)]) -> Failure {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    complain(&texts.say(key, &args));
    Failure::Silent
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
