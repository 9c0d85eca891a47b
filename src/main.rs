//! The program: reads the command line and hands over to the front end that was asked for.

use std::env;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use repliek::config::Config;
use repliek::discord;
use repliek::i18n::Texts;
use repliek::sandbox::{Sandbox, SandboxOptions};
use repliek::terminal::args::{self, Answered, Ask};
use repliek::terminal::{Connection, Failure, Terminal, complain};
use tracing_subscriber::EnvFilter;

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
    log(&config, matches!(cli.command, Ask::Bot(_) | Ask::Sandbox(_)));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let terminal = Terminal { config: &config, runtime: &runtime, texts };
    let done = match &cli.command {
        Ask::Practice(asked) => terminal.practice(asked),
        Ask::History(asked) => terminal.history(asked),
        Ask::Drills(asked) => terminal.drills(asked),
        Ask::Check(asked) => terminal.check(asked),
        Ask::Score(asked) => terminal.score(asked),
        Ask::Doctor(asked) => terminal.doctor(asked, || connection(&terminal)),
        Ask::Bot(asked) => bot(&terminal, asked.dialogues.as_deref()),
        Ask::Sandbox(asked) => sandbox(&terminal, asked.dialogues.as_deref(), asked.port),
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

/// Logs to standard error: what serves says what it does, a command of a person only what was asked for.
fn log(config: &Config, serves: bool) {
    let filter = config.log.as_deref().unwrap_or(if serves { "repliek=info" } else { "off" });
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("repliek=info"));
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_env_filter(filter).init();
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

/// Runs a local Discord and the bot in it until it is told to stop.
fn sandbox(terminal: &Terminal<'_>, dialogues: Option<&Path>, port: u16) -> Result<(), Failure> {
    let app = terminal.app(terminal.library(dialogues)?)?;
    terminal.runtime.block_on(async {
        let sandbox = Sandbox::start(SandboxOptions { port, ..SandboxOptions::default() }).await?;
        let config = terminal.config.clone().with_discord(sandbox.token(), &sandbox.base_url());
        let bot = discord::Bot::start(&config, app.clone());
        let bot = bot.await.map_err(|error| refused(terminal.texts, error))?;
        complain(&terminal.texts.say("sandbox-ready", &[("address", sandbox.base_url().into())]));
        let done = bot.run(told_to_stop()).await;
        app.close().await;
        sandbox.shutdown().await;
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
