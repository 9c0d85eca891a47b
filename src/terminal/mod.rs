//! The terminal: every command of the program, in the words of the user's own language.

pub mod args;
mod check;
mod doctor;
mod drills;
mod evaluate;
mod history;
mod input;
mod pick;
mod practice;
mod score;
mod screen;
mod show;

use std::io;
use std::path::Path;
use std::sync::Arc;

use anstream::AutoStream;
use tokio::runtime::Runtime;

use crate::app::wording::{self, Front};
use crate::app::{Against, App, Dictionaries, Elsewhere, Library, Person, Problem, Unreadable, read_rubric};
use crate::config::Config;
use crate::dialogue::{Diagnostic, RubricReading};
use crate::engine::drill::Drill;
use crate::engine::lang::Lang;
use crate::i18n::Texts;
use crate::store::{Location, Store};

use args::{Check, Doctor, Drills, Evaluate, History, Practice, Score};
use input::Input;
use screen::Screen;
use show::{Marking, Show};

pub use doctor::Connection;
pub use input::complain;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The person can read what to do.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// A folder of dialogues cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Reading or writing a stream.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Said already.
    #[error("said already")]
    Silent,
}

impl Failure {
    /// Whether it is only that nobody reads the output on.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Self::Io(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }

    /// What to say of it; nothing where it was said already, or where nobody reads on.
    pub fn said(&self, texts: &Texts) -> Option<String> {
        match self {
            Self::Problem(problem) => Some(wording::problem(texts, problem, Front::Terminal)),
            Self::Unreadable(error) => Some(wording::unreadable(texts, error)),
            Self::Io(_) if self.is_closed_pipe() => None,
            Self::Io(error) => Some(texts.say("io-failed", &[("reason", texts.reason(error).into())])),
            Self::Silent => None,
        }
    }
}

/// What every command has at hand.
pub struct Terminal<'a> {
    /// Settings.
    pub config: &'a Config,
    /// What asynchronous work runs on.
    pub runtime: &'a Runtime,
    /// Words of the UI.
    pub texts: &'a Texts,
}

type Stdout = Screen<AutoStream<io::Stdout>>;

impl Terminal<'_> {
    /// `repliek practice`
    pub fn practice(&self, asked: &Practice) -> Result<(), Failure> {
        let library = self.library(asked.dialogues.as_deref())?;
        let app = self.app(library)?;
        let input = Input::stdin();
        let (texts, runtime, marking) = (self.texts, self.runtime, marking(&input));
        let run = practice::Run { app: &app, runtime, texts, input, screen: screen(), marking };
        let done = run.practice(asked);
        runtime.block_on(app.close());
        done
    }

    /// `repliek history`
    pub fn history(&self, asked: &History) -> Result<(), Failure> {
        let app = self.app(self.library(asked.dialogues.as_deref())?)?;
        let (mut screen, texts) = (screen(), self.texts);
        let done = match &asked.attempt {
            None => history::list(&app, self.runtime, texts, &mut screen),
            Some(attempt) => {
                let mut show = Show { screen: &mut screen, texts, marking: marking(&Input::stdin()) };
                history::one(&app, self.runtime, &mut show, attempt)
            }
        };
        self.runtime.block_on(app.close());
        done
    }

    /// `repliek drills`
    pub fn drills(&self, asked: &Drills) -> Result<(), Failure> {
        let library = self.library(asked.dialogues.as_deref())?;
        drills::list(&library, asked.format, self.texts, &mut screen())
    }

    /// `repliek check`
    pub fn check(&self, asked: &Check) -> Result<(), Failure> {
        check::check(asked, self.texts, &mut screen())
    }

    /// `repliek score`
    pub fn score(&self, asked: &Score) -> Result<(), Failure> {
        let dialogues = asked.dialogues.as_deref();
        let (drill, turn) = match &asked.rubric {
            Some(rubric) => (self.rubric(rubric, dialogues, asked.lang)?, 0),
            None => score::turn(&self.library(dialogues)?, asked, self.texts)?,
        };
        let dictionary = self.dictionaries().wait(drill.lang);
        score::score(&drill, turn, dictionary, self.texts, io::stdin().lock(), io::stdout().lock())
    }

    /// `repliek evaluate`
    pub fn evaluate(&self, asked: &Evaluate) -> Result<(), Failure> {
        let dialogues = asked.dialogues.as_deref();
        let dictionaries = self.dictionaries();
        if let Some((rubric, lang)) = asked.rubric.as_ref().zip(asked.lang) {
            let drill = self.rubric(rubric, dialogues, lang)?;
            return evaluate::evaluate(Against::Rubric(&drill), &dictionaries, asked, self.texts, &mut screen());
        }
        let library = self.library(dialogues)?;
        evaluate::evaluate(Against::Drills(&library, asked.lang), &dictionaries, asked, self.texts, &mut screen())
    }

    /// `repliek doctor`; `connection` asks Discord, and is called only where there is a token.
    pub fn doctor(&self, _asked: &Doctor, connection: impl FnOnce() -> Connection) -> Result<(), Failure> {
        let (library, dictionaries) = (Library::built_in(), self.dictionaries());
        let mut screen = screen();
        doctor::doctor(self.config, &library, &dictionaries, self.runtime, self.texts, &mut screen, connection)
    }

    /// The use cases, over the store that the settings name.
    pub fn app(&self, library: Library) -> Result<App, Failure> {
        Ok(self.app_over(self.store()?, library))
    }

    /// The use cases, over a store.
    pub fn app_over(&self, store: Store, library: Library) -> App {
        App::new(store, library).with_dictionaries(self.dictionaries())
    }

    /// The store that the settings name.
    pub fn store(&self) -> Result<Store, Failure> {
        let location = Location::parse(&self.config.database);
        match self.runtime.block_on(Store::open(&location)) {
            Ok(store) => Ok(store),
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "cannot open the store");
                let place = location.to_string();
                complain(&wording::problem(self.texts, &Problem::Store(error), Front::Terminal));
                complain(&self.texts.say("database-failed", &[("place", place.into())]));
                Err(Failure::Silent)
            }
        }
    }

    /// The dictionaries that the settings and the system offer.
    fn dictionaries(&self) -> Dictionaries {
        let own = self.config.dictionaries.as_deref();
        own.map_or_else(Dictionaries::none, |own| Dictionaries::find(own, self.config.home.as_deref()))
    }

    /// The drills at hand; what is wrong with a folder of the user's own is said, and what is right is kept.
    pub fn library(&self, dialogues: Option<&Path>) -> Result<Library, Failure> {
        let Some(folder) = dialogues else { return Ok(Library::built_in()) };
        let library = Library::with_folder(folder)?;
        self.complain_of_folder(&library, folder)?;
        Ok(library)
    }

    /// Says what is wrong with the files of a folder, where something is.
    pub fn complain_of_folder(&self, library: &Library, folder: &Path) -> io::Result<()> {
        let own = |diagnostic: &&Diagnostic| Path::new(&diagnostic.file).starts_with(folder);
        let diagnostics: Vec<Diagnostic> = library.diagnostics().iter().filter(own).cloned().collect();
        if !diagnostics.is_empty() {
            self.complain_of(&diagnostics)?;
            self.complain_of_languages(&library.elsewhere(&diagnostics));
        }
        Ok(())
    }

    /// The rubric of a file, as a drill of one turn; what is wrong with the file is said.
    fn rubric(&self, path: &Path, dialogues: Option<&Path>, lang: Lang) -> Result<Arc<Drill>, Failure> {
        let RubricReading { drill, diagnostics } = read_rubric(path, dialogues, lang)?;
        if !diagnostics.is_empty() {
            self.complain_of(&diagnostics)?;
        }
        drill.map(Arc::new).ok_or(Failure::Silent)
    }

    /// Says which drills cannot be played in a language for now.
    pub fn complain_of_languages(&self, elsewhere: &[Elsewhere]) {
        for one in elsewhere {
            complain(&wording::elsewhere(self.texts, one));
        }
    }

    /// Says what is wrong with files of dialogues, on standard error.
    pub fn complain_of(&self, diagnostics: &[Diagnostic]) -> io::Result<()> {
        check::text(self.texts, &mut Screen::new(AutoStream::auto(io::stderr()), None), diagnostics)
    }
}

fn screen() -> Stdout {
    Screen::stdout()
}

fn marking(input: &Input) -> Marking {
    if input.is_interactive() { Marking::Underline } else { Marking::Carets }
}

/// The one student of a terminal.
fn person() -> Person {
    Person { classroom: "terminal".to_owned(), student: "local".to_owned() }
}
