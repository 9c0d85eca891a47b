//! The program: reads the command line and hands over to the front end that was asked for.

use std::env;
use std::io::Write;
use std::process::ExitCode;

use repliek::config::Config;
use repliek::i18n::Texts;
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
    let serves = matches!(cli.command, Ask::Bot(_) | Ask::Sandbox(_));
    let level = config.log.clone().unwrap_or_else(|| if serves { "repliek=info" } else { "off" }.to_owned());
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("repliek=info")))
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let terminal = Terminal { config: &config, runtime: &runtime, texts };
    let done = match &cli.command {
        Ask::Practice(asked) => terminal.practice(asked),
        Ask::History(asked) => terminal.history(asked),
        Ask::Drills(asked) => terminal.drills(asked),
        Ask::Check(asked) => terminal.check(asked),
        Ask::Score(asked) => terminal.score(asked),
        Ask::Doctor(asked) => terminal.doctor(asked, || Connection::Unreachable),
        Ask::Bot(_) | Ask::Sandbox(_) => Err(Failure::Silent),
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
