//! The command line, in the language of the UI.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

use crate::engine::lang::Lang;
use crate::i18n::{Texts, Value};

/// The port of a sandbox, unless another is asked for.
pub const SANDBOX_PORT: u16 = 8730;

/// What a user asks for.
#[derive(Debug, Parser)]
#[command(name = "repliek", version, disable_help_subcommand = true, subcommand_required = true)]
pub struct Cli {
    /// The command.
    #[command(subcommand)]
    pub command: Ask,
}

/// The commands.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "what each does is said in the locales")]
pub enum Ask {
    Sandbox(Sandbox),
    Practice(Practice),
    History(History),
    Drills(Drills),
    Check(Check),
    Score(Score),
    Evaluate(Evaluate),
    Doctor(Doctor),
    Bot(Bot),
}

/// Plays a drill.
#[derive(Debug, Args)]
pub struct Practice {
    /// Id of the drill; chosen from a list when absent.
    pub drill: Option<String>,
    /// The language to play in.
    #[arg(long, value_parser = lang)]
    pub lang: Option<Lang>,
    /// No hints, feedback at the end.
    #[arg(long)]
    pub test: bool,
    /// A folder of drills that adds to or replaces the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub dialogues: Option<PathBuf>,
}

/// Lists attempts or shows one.
#[derive(Debug, Args)]
pub struct History {
    /// Its number in the list, or its id.
    pub attempt: Option<String>,
    /// A folder of drills that adds to or replaces the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub dialogues: Option<PathBuf>,
}

/// Lists the drills.
#[derive(Debug, Args)]
pub struct Drills {
    /// How.
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
    /// A folder of drills that adds to or replaces the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub dialogues: Option<PathBuf>,
}

/// Checks dialogue files.
#[derive(Debug, Args)]
pub struct Check {
    /// Files and folders; the built-in dialogues when absent.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// How.
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
}

/// Marks answers from standard input.
#[derive(Debug, Args)]
pub struct Score {
    /// Id of the drill.
    #[arg(required_unless_present = "rubric")]
    pub drill: Option<String>,
    /// The language of the answers.
    #[arg(long, value_parser = lang)]
    pub lang: Lang,
    /// Id of the turn that they answer.
    #[arg(long, required_unless_present = "rubric")]
    pub turn: Option<String>,
    /// A rubric file to mark by, instead of a turn of a drill.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["drill", "turn"])]
    pub rubric: Option<PathBuf>,
    /// A folder of drills that adds to or replaces the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub dialogues: Option<PathBuf>,
}

/// Compares marks with a person's.
#[derive(Debug, Args)]
pub struct Evaluate {
    /// Files of JSON lines; standard input when absent, or where one is `-`.
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The language of answers that name none.
    #[arg(long, value_parser = lang)]
    pub lang: Option<Lang>,
    /// A rubric file to mark by, instead of turns of drills.
    #[arg(long, value_name = "FILE", requires = "lang")]
    pub rubric: Option<PathBuf>,
    /// How many of the worst disagreements to show.
    #[arg(long, value_name = "N", default_value_t = 10, hide_default_value = true)]
    pub worst: usize,
    /// How.
    #[arg(long, value_enum, default_value_t = Format::Text, hide_default_value = true, hide_possible_values = true)]
    pub format: Format,
    /// A folder of drills that adds to or replaces the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub dialogues: Option<PathBuf>,
}

/// Says what is in order and how to mend what is not.
#[derive(Debug, Args)]
pub struct Doctor {}

/// Runs the Discord bot.
#[derive(Debug, Args)]
pub struct Bot {
    /// A folder of drills that adds to or replaces the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub dialogues: Option<PathBuf>,
}

/// Runs a local Discord with the bot connected.
#[derive(Debug, Args)]
pub struct Sandbox {
    /// A folder of drills that adds to or replaces the built-in ones.
    #[arg(long, value_name = "DIR")]
    pub dialogues: Option<PathBuf>,
    /// Its port; when absent [`SANDBOX_PORT`], or the next one that is free.
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
    /// The address that it listens on.
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST),
        hide_default_value = true
    )]
    pub listen: IpAddr,
    /// The folder that it keeps everything in.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Begin with an empty folder.
    #[arg(long)]
    pub reset: bool,
}

/// For people or for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Lines of text.
    Text,
    /// JSON.
    Json,
}

/// A command line that is not carried out.
#[derive(Debug, PartialEq, Eq)]
pub enum Answered {
    /// What was asked for: help or the version.
    Help(String),
    /// What is wrong.
    Wrong(String),
}

/// Reads a command line; help and errors are in the words of `texts`.
pub fn parse(texts: &Texts, line: impl IntoIterator<Item = OsString>) -> Result<Cli, Answered> {
    let read = || command(texts).try_get_matches_from(line).and_then(|matches| Cli::from_arg_matches(&matches));
    read().map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Answered::Help(error.render().to_string()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => {
            Answered::Wrong(command(texts).render_help().to_string())
        }
        kind => Answered::Wrong(said(texts, kind, &error)),
    })
}

fn lang(code: &str) -> Result<Lang, String> {
    code.parse().map_err(|_| code.to_owned())
}

fn command(texts: &Texts) -> Command {
    let command = Cli::command();
    let names: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let command = names.iter().fold(command, |command, name| {
        command.mut_subcommand(name, |sub| localized(texts, sub, &format!("cli-{name}")))
    });
    localized(texts, command, "cli")
}

fn localized(texts: &Texts, command: Command, key: &str) -> Command {
    let args: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    let has_commands = command.has_subcommands();
    let usage = texts.say("cli-usage", &[]);
    let template = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    let options = texts.say("cli-options", &[]);
    let command = args.iter().fold(command, |command, id| {
        command.mut_arg(id, |arg| {
            let own = format!("{key}-{id}");
            let help = if texts.has(&own) { texts.say(&own, &[]) } else { texts.say(&format!("cli-{id}"), &[]) };
            let heading = if arg.is_positional() { texts.say("cli-arguments", &[]) } else { options.clone() };
            arg.help(help).help_heading(heading)
        })
    });
    let version = has_commands.then(|| {
        clap::Arg::new("version")
            .short('V')
            .long("version")
            .action(clap::ArgAction::Version)
            .help(texts.say("cli-version", &[]))
            .help_heading(options.clone())
    });
    let command = command
        .about(texts.say(key, &[]))
        .help_template(template)
        .subcommand_help_heading(texts.say("cli-commands", &[]))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help)
                .help(texts.say("cli-help", &[]))
                .help_heading(options),
        );
    let note = format!("{key}.note");
    let command = if texts.has(&note) { command.after_help(format!("{}\n", texts.say(&note, &[]))) } else { command };
    match version {
        Some(version) => command.arg(version).subcommand_value_name(texts.say("cli-command", &[])),
        None => command,
    }
}

fn said(texts: &Texts, kind: ErrorKind, error: &clap::Error) -> String {
    let context = |wanted: ContextKind| error.get(wanted).map(shown).unwrap_or_default();
    let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
    let other = context(ContextKind::PriorArg);
    let (key, named) = match kind {
        ErrorKind::InvalidSubcommand => ("cli-error-command", context(ContextKind::InvalidSubcommand)),
        ErrorKind::UnknownArgument => ("cli-error-argument", argument.clone()),
        ErrorKind::MissingRequiredArgument => ("cli-error-missing", argument.clone()),
        ErrorKind::ArgumentConflict if other.is_empty() || other == argument => {
            ("cli-error-repeated", argument.clone())
        }
        ErrorKind::ArgumentConflict => ("cli-error-conflict", argument.clone()),
        _ if argument.starts_with("--lang") => ("cli-error-lang", value.clone()),
        _ if value.is_empty() => ("cli-error-no-value", argument.clone()),
        _ => ("cli-error-value", value.clone()),
    };
    let lacks_drill = kind == ErrorKind::MissingRequiredArgument && argument.contains("<DRILL>");
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let suggested = suggested.into_iter().find_map(|kind| error.get(kind)).map(shown);
    let args: [(&str, Value<'_>); 3] =
        [("named", named.into()), ("argument", argument.into()), ("other", other.into())];
    let mut lines = vec![texts.say(key, &args)];
    // `score`, which is the only one that must have a drill, takes a rubric file instead.
    if lacks_drill {
        lines.push(texts.say("cli-error-rubric", &[]));
    }
    if let Some(suggested) = suggested {
        lines.push(texts.say("cli-error-similar", &[("similar", suggested.into())]));
    }
    lines.push(texts.say("cli-error-help", &[]));
    lines.join("\n")
}

fn shown(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(all) => all.join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(lang: Lang, line: &str) -> Result<Cli, Answered> {
        parse(Texts::of(lang), line.split(' ').map(OsString::from))
    }

    #[test]
    fn every_command_is_described_in_every_locale() {
        for &lang in Lang::ALL {
            for sub in Cli::command().get_subcommands() {
                let name = sub.get_name();
                let Err(Answered::Help(help)) = run(lang, &format!("repliek {name} --help")) else {
                    panic!("{name} has no help");
                };
                assert!(!help.contains("cli-"), "{lang} {name}:\n{help}");
            }
        }
    }

    #[test]
    fn the_help_of_the_sandbox_names_its_port() {
        for &lang in Lang::ALL {
            let Err(Answered::Help(help)) = run(lang, "repliek sandbox --help") else { panic!("no help") };
            for word in [SANDBOX_PORT.to_string().as_str(), "DATABASE_URL", "127.0.0.1"] {
                assert!(help.contains(word), "{lang} {word}:\n{help}");
            }
        }
    }

    #[test]
    fn errors_name_what_is_wrong() {
        let cases = [
            ("repliek practise", "practise"),
            ("repliek practice --tset", "--tset"),
            ("repliek practice --lang sv", "sv"),
            ("repliek score late-parcel --lang nl", "--turn"),
            ("repliek drills --format yaml", "yaml"),
            ("repliek sandbox --listen everywhere", "everywhere"),
            ("repliek sandbox --port 70000", "70000"),
        ];
        for (line, named) in cases {
            let Err(Answered::Wrong(said)) = run(Lang::Nl, line) else { panic!("{line} was read") };
            assert!(said.contains(named) && !said.contains("cli-"), "{line}: {said}");
        }
    }

    #[test]
    fn where_a_drill_is_missing_a_rubric_is_offered() {
        // (arguments, whether it is)
        let cases = [("--lang nl", true), ("", true), ("--lang nl --turn x", true), ("late-parcel --lang nl", false)];
        for &lang in Lang::ALL {
            for (line, is_offered) in cases {
                let Err(Answered::Wrong(said)) = run(lang, format!("repliek score {line}").trim()) else {
                    panic!("{line} was read");
                };
                let offer = Texts::of(lang).say("cli-error-rubric", &[]);
                assert_eq!(said.lines().nth(1) == Some(offer.as_str()), is_offered, "{lang} {line}: {said}");
            }
        }
    }

    #[test]
    fn what_does_not_go_together_is_named() {
        // (arguments, key, what is named, what it does not go with)
        let (drill, turn, rubric) = ("[DRILL]", "--turn <TURN>", "--rubric <FILE>");
        let cases = [
            ("late-parcel --rubric r.toml --lang nl", "cli-error-conflict", drill, rubric),
            ("--rubric r.toml late-parcel --lang nl", "cli-error-conflict", rubric, drill),
            ("--turn x --rubric r.toml --lang nl", "cli-error-conflict", turn, rubric),
            ("late-parcel --turn x --rubric r.toml --lang nl", "cli-error-conflict", drill, rubric),
            ("late-parcel --turn x --lang nl --lang de", "cli-error-repeated", "--lang <LANG>", ""),
        ];
        for &lang in Lang::ALL {
            for (line, key, named, other) in cases {
                let Err(Answered::Wrong(said)) = run(lang, &format!("repliek score {line}")) else {
                    panic!("{line} was read");
                };
                let sentence = Texts::of(lang).say(key, &[("named", named.into()), ("other", other.into())]);
                assert_eq!(said.lines().next(), Some(sentence.as_str()), "{lang} {line}");
            }
        }
    }

    #[test]
    fn a_command_line_is_read() {
        let Ok(Cli { command: Ask::Practice(practice) }) =
            run(Lang::En, "repliek practice late-parcel --lang nl --test")
        else {
            panic!("not read");
        };
        assert_eq!(
            (practice.drill.as_deref(), practice.lang, practice.test),
            (Some("late-parcel"), Some(Lang::Nl), true)
        );
    }
}
