//! The program: reads the command line and hands over to the front end that was asked for.

#[path = "main/open_sandbox.rs"]
mod open_sandbox;

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use repliek::config::Config;
use repliek::discord;
use repliek::i18n::Texts;
use repliek::terminal::args::{self, Answered, Ask};
use repliek::terminal::{Connection, Failure, Terminal, complain};
use tracing::Subscriber;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// Reading an answer takes a few hundred small pieces of memory; with this allocator it takes two thirds of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Exit status of a command line that cannot be read.
const USAGE: u8 = 2;

fn main() -> anyhow::Result<ExitCode> {
    let config = Config::from_env();
    let texts = Texts::of(config.locale);
    let cli = match args::parse(texts, env::args_os()) {
        Ok(cli) => cli,
        Err(Answered::Help(help)) => {
            // Nobody reads on: that is no failure of the help.
            let _ = write!(anstream::stdout(), "{help}");
            return Ok(ExitCode::SUCCESS);
        }
        Err(Answered::Wrong(said)) => {
            complain(&said);
            return Ok(ExitCode::from(USAGE));
        }
    };
    let usual = match cli.command {
        Ask::Bot(_) => "repliek=info",
        // Its page shows what happens.
        Ask::Sandbox(_) => "repliek=warn",
        _ => "off",
    };
    log(&config, texts, usual);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let terminal = Terminal { config: &config, runtime: &runtime, texts };
    let done = match &cli.command {
        Ask::Practice(asked) => terminal.practice(asked),
        Ask::History(asked) => terminal.history(asked),
        Ask::Drills(asked) => terminal.drills(asked),
        Ask::Check(asked) => terminal.check(asked),
        Ask::Score(asked) => terminal.score(asked),
        Ask::Evaluate(asked) => terminal.evaluate(asked),
        Ask::Doctor(asked) => terminal.doctor(asked, || connection(&terminal)),
        Ask::Bot(asked) => bot(&terminal, asked.dialogues.as_deref()),
        Ask::Sandbox(asked) => open_sandbox::sandbox(&terminal, asked),
    };
    Ok(match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if let Some(said) = failure.said(texts) {
                complain(&said);
            }
            if failure.is_closed_pipe() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
    })
}

/// Logs to standard error: `usual` where the settings ask for nothing else.
fn log(config: &Config, texts: &Texts, usual: &str) {
    let usual = || EnvFilter::new(usual);
    let filter = config.log.as_deref().map_or_else(usual, |asked| {
        EnvFilter::try_new(asked).unwrap_or_else(|_| {
            complain(&texts.say("log-filter-invalid", &[("filter", asked.into())]));
            usual()
        })
    });
    let has_colours = anstream::AutoStream::choice(&std::io::stderr()) != anstream::ColorChoice::Never;
    logger(filter, std::io::stderr, has_colours).init();
}

/// What logs this program's own lines, as far as a filter lets them pass.
fn logger<W>(filter: EnvFilter, writer: W, has_colours: bool) -> impl Subscriber + Send + Sync
where
    W: for<'w> MakeWriter<'w> + Send + Sync + 'static,
{
    // Libraries log what they carry: Discord's client logs every event, with names and answers. A directive against them
    // would give way to a more precise one of the filter; this does not.
    let own = filter_fn(|metadata| is_own(metadata.target()));
    let lines = tracing_subscriber::fmt::layer().with_writer(writer).with_ansi(has_colours);
    tracing_subscriber::registry().with(filter).with(own).with(lines)
}

/// Whether this program itself logs under a target.
fn is_own(target: &str) -> bool {
    target == "repliek" || target.starts_with("repliek::")
}

fn connection(terminal: &Terminal<'_>) -> Connection {
    match terminal.runtime.block_on(discord::whoami(terminal.config)) {
        Ok(_) => Connection::Accepted,
        Err(discord::Failure::TokenRefused | discord::Failure::NoToken) => Connection::Refused,
        Err(discord::Failure::Unreachable | discord::Failure::Lost) => Connection::Unreachable,
    }
}

/// Runs the bot until it is told to stop.
fn bot(terminal: &Terminal<'_>, dialogues: Option<&Path>) -> Result<(), Failure> {
    // A missing token is said before the store is touched.
    if terminal.config.discord_token.is_none() {
        return Err(refused(terminal.texts, discord::Failure::NoToken));
    }
    let app = terminal.app(terminal.library(dialogues)?)?;
    terminal.runtime.block_on(async {
        let bot = discord::Bot::start(terminal.config, app.clone());
        let bot = bot.await.map_err(|error| refused(terminal.texts, error))?;
        complain(&terminal.texts.say("bot-ready", &[]));
        let done = bot.run(told_to_stop()).await;
        app.close().await;
        done.map_err(|error| refused(terminal.texts, error))
    })
}

fn refused(texts: &Texts, failure: discord::Failure) -> Failure {
    complain(&texts.say(failure.key(), &[]));
    Failure::Silent
}

/// Ctrl-C, or the signal by which a service is stopped.
async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminated = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        let Ok(mut terminated) = terminated else {
            let _ = interrupted.await;
            return;
        };
        tokio::select! {
            _ = interrupted => {}
            _ = terminated.recv() => {}
        }
    }
    #[cfg(not(unix))]
    {
        let _ = interrupted.await;
    }
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex, PoisonError};

    use super::*;

    /// Lines that were logged.
    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn no_filter_lets_a_library_speak() {
        for filter in
            ["trace", "serenity=trace", "serenity::gateway=trace,repliek=trace", "info,[run]=trace,repliek=info"]
        {
            let lines = Lines::default();
            let kept = lines.clone();
            let subscriber = logger(EnvFilter::new(filter), move || kept.clone(), false);
            tracing::subscriber::with_default(subscriber, || {
                tracing::error!(target: "serenity::gateway::bridge", "payload");
                tracing::error!(target: "sqlx::query", "payload");
                tracing::error!(target: "repliek_like", "payload");
                tracing::error_span!(target: "serenity", "run").in_scope(|| {
                    tracing::error!(target: "tungstenite", "payload");
                    tracing::info!(target: "repliek::discord", "kept");
                });
            });
            let said = String::from_utf8_lossy(&lines.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned();
            assert!(!said.contains("payload"), "{filter}: {said}");
            assert!(!said.contains('\u{1b}'), "{said}");
            assert!(said.contains("kept") != filter.starts_with("serenity="), "{filter}: {said}");
        }
    }
}
