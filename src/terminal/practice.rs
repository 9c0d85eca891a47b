//! `repliek practice`: a drill at the terminal, or scripted through a pipe.

use std::io::{self, Write};

use tokio::runtime::Runtime;
use uuid::Uuid;

use super::args::Practice;
use super::input::Input;
use super::pick::choose;
use super::screen::{DIM, Screen, WRONG};
use super::show::{Marking, Show};
use super::{Failure, person};
use crate::app::wording::{self, Front};
use crate::app::{App, Problem, Scene, Start, Started};
use crate::dialogue::DrillEntry;
use crate::engine::lang::{Lang, Mode};
use crate::engine::session::Phase;
use crate::i18n::Texts;

/// One run of the command.
pub struct Run<'a, W> {
    /// The use cases.
    pub app: &'a App,
    /// What they run on.
    pub runtime: &'a Runtime,
    /// Words of the UI.
    pub texts: &'a Texts,
    /// Where lines come from.
    pub input: Input,
    /// Where they go.
    pub screen: Screen<W>,
    /// How evidence is shown.
    pub marking: Marking,
}

/// What an input line asks for.
enum Line<'a> {
    Hint,
    Stop,
    Help,
    Answer(&'a str),
}

impl<'a> Line<'a> {
    fn read(line: &'a str) -> Self {
        match line.trim() {
            "/hint" => Self::Hint,
            "/stop" => Self::Stop,
            "/help" => Self::Help,
            _ => Self::Answer(line),
        }
    }
}

impl<W: Write> Run<'_, W> {
    /// Plays until the drill ends, the person stops, or the input does.
    pub fn practice(mut self, asked: &Practice) -> Result<(), Failure> {
        let Some(scene) = self.open_or_start(asked)? else { return Ok(()) };
        let drill = scene.session.drill().clone();
        self.app.dictionaries().begin(drill.lang);
        if !self.input.is_interactive() {
            // The same lines give the same marks, however fast they come.
            self.app.dictionaries().wait(drill.lang);
        }
        self.show(|show| show.briefing(&drill))?;
        self.screen.say(DIM, 0, &self.texts.say("practice-commands", &[]))?;
        self.show(|show| show.scene(&scene, Vec::new))?;
        self.play(scene)
    }

    fn play(&mut self, mut scene: Scene) -> Result<(), Failure> {
        while let Phase::Awaiting(_) = scene.session.phase() {
            self.screen.flush()?;
            let Some(line) = self.input.line("> ")? else {
                self.screen.gap()?;
                self.screen.say(DIM, 0, &self.texts.say("practice-left-open", &[]))?;
                break;
            };
            match self.take(&scene, &line) {
                Ok(Some(next)) => {
                    let (app, runtime) = (self.app, self.runtime);
                    self.show(|show| show.scene(&next, || runtime.block_on(app.spelling(&next))))?;
                    scene = next;
                }
                Ok(None) => self.screen.say(DIM, 0, &self.texts.say("practice-help", &[]))?,
                Err(problem @ Problem::Refused(_)) => {
                    self.screen.say(WRONG, 0, &wording::problem(self.texts, &problem, Front::Terminal))?;
                }
                Err(problem) => return Err(problem.into()),
            }
        }
        Ok(self.screen.flush()?)
    }

    /// Carries out one line; no scene where it only asks for help.
    fn take(&self, scene: &Scene, line: &str) -> Result<Option<Scene>, Problem> {
        let (who, input) = (person(), input_id());
        self.runtime.block_on(async {
            match Line::read(line) {
                Line::Hint => self.app.hint(&who, &scene.at, &input).await.map(Some),
                Line::Stop => self.app.stop(&who, &scene.at.session, &input).await,
                Line::Help => Ok(None),
                Line::Answer(answer) => self.app.answer(&who, &scene.at, answer, &input).await.map(Some),
            }
        })
    }

    /// The session to play: the one that was left open, or a new one. None where the input ends first.
    fn open_or_start(&mut self, asked: &Practice) -> Result<Option<Scene>, Failure> {
        let open = match self.runtime.block_on(self.app.resume(&person())) {
            Ok(scene) => Some(scene),
            Err(Problem::NoSession) => None,
            // It cannot go on. It is closed only once another one begins, so that a forgotten option loses nothing.
            Err(problem @ (Problem::DrillChanged { .. } | Problem::DrillRemoved { .. })) => {
                self.screen.say(WRONG, 0, &wording::problem(self.texts, &problem, Front::Terminal))?;
                let open = self.runtime.block_on(self.app.open_session(&person()))?;
                return self.start(asked, open.as_deref());
            }
            Err(problem) => return Err(problem.into()),
        };
        if let Some(scene) = open {
            match self.goes_on(asked, &scene)? {
                None => return Ok(None),
                Some(true) => return Ok(Some(scene)),
                Some(false) => return self.start(asked, Some(&scene.at.session)),
            }
        }
        self.start(asked, None)
    }

    /// Whether the open session goes on. A person is asked; a pipe goes on with what it names.
    fn goes_on(&mut self, asked: &Practice, scene: &Scene) -> io::Result<Option<bool>> {
        let drill = scene.session.drill();
        if self.input.is_interactive() {
            let answers = scene.session.answers().len();
            let args = [("title", drill.title.as_str().into()), ("answers", answers.into())];
            let question = self.texts.say("practice-open", &args);
            let choices = [self.texts.say("practice-open.resume", &[]), self.texts.say("practice-open.over", &[])];
            let chosen = choose(&mut self.screen, &mut self.input, self.texts, &question, &choices)?;
            return Ok(chosen.map(|choice| choice == 0));
        }
        let same_drill = asked.drill.as_ref().is_none_or(|id| *id == drill.id);
        let same_lang = asked.lang.is_none_or(|lang| lang == drill.lang);
        let same_mode = (scene.session.mode() == Mode::Test) == asked.test;
        let same = same_drill && same_lang && same_mode;
        let (key, args) = if same {
            ("practice-resumed", vec![])
        } else {
            ("practice-replaced", vec![("title", drill.title.as_str().into())])
        };
        self.screen.say(DIM, 0, &self.texts.say(key, &args))?;
        Ok(Some(same))
    }

    fn start(&mut self, asked: &Practice, instead_of: Option<&str>) -> Result<Option<Scene>, Failure> {
        let Some(start) = self.what_to_start(asked)? else { return Ok(None) };
        let (who, input) = (person(), input_id());
        let started = self.runtime.block_on(async {
            match instead_of {
                Some(old) => self.app.start_over(&who, &start, old, &input).await,
                None => self.app.start(&who, &start, &input).await,
            }
        })?;
        match started {
            Started::Begun(scene) => Ok(Some(scene)),
            // Another terminal began one in the meantime.
            Started::AlreadyOpen { .. } => Ok(Some(self.runtime.block_on(self.app.resume(&who))?)),
        }
    }

    fn what_to_start(&mut self, asked: &Practice) -> Result<Option<Start>, Failure> {
        let app = self.app;
        let library = app.library();
        let catalogue = library.catalogue();
        let (entry, chosen_here) = match &asked.drill {
            Some(id) => match catalogue.drill(id) {
                Some(entry) => (entry, false),
                None => return Err(library.drill(id, self.texts.lang()).map(|_| Failure::Silent)?),
            },
            None => match self.pick_drill(&catalogue.drills().collect::<Vec<_>>())? {
                Some(entry) => (entry, true),
                None => return Ok(None),
            },
        };
        let Some(lang) = self.lang_of(entry, asked.lang, chosen_here)? else { return Ok(None) };
        let mode = match (asked.test, chosen_here) {
            (true, _) => Some(Mode::Test),
            (false, false) => Some(Mode::Practice),
            (false, true) => self.pick_mode()?,
        };
        Ok(mode.map(|mode| Start { drill: entry.id.clone(), lang, mode }))
    }

    fn pick_drill<'e>(&mut self, entries: &[&'e DrillEntry]) -> io::Result<Option<&'e DrillEntry>> {
        let line = |entry: &&DrillEntry| {
            let drill = entry.languages.get(&self.texts.lang()).or_else(|| entry.languages.values().next());
            let title = drill.map_or(entry.id.as_str(), |drill| drill.title.as_str());
            let args = [("kind", wording::kind(self.texts, entry.kind).into()), ("title", title.into())];
            self.texts.say("practice-drill", &args)
        };
        let choices: Vec<String> = entries.iter().map(line).collect();
        let question = self.texts.say("practice-pick-drill", &[]);
        let chosen = choose(&mut self.screen, &mut self.input, self.texts, &question, &choices)?;
        Ok(chosen.and_then(|idx| entries.get(idx).copied()))
    }

    /// The language asked for, chosen, or that of the UI where the drill has it.
    fn lang_of(&mut self, entry: &DrillEntry, asked: Option<Lang>, pick: bool) -> io::Result<Option<Lang>> {
        let available: Vec<Lang> = entry.languages.keys().copied().collect();
        match asked {
            Some(lang) => Ok(Some(lang)),
            None if pick => {
                let choices: Vec<String> = available.iter().map(|&lang| wording::lang(self.texts, lang)).collect();
                let question = self.texts.say("practice-pick-lang", &[]);
                let chosen = choose(&mut self.screen, &mut self.input, self.texts, &question, &choices)?;
                Ok(chosen.and_then(|idx| available.get(idx).copied()))
            }
            None => Ok(entry.offered(self.texts.lang())),
        }
    }

    fn pick_mode(&mut self) -> io::Result<Option<Mode>> {
        let line = |mode: Mode| {
            let about = self.texts.say(&format!("mode-{mode}.about"), &[]);
            let args = [("mode", wording::mode(self.texts, mode).into()), ("about", about.into())];
            self.texts.say("practice-mode", &args)
        };
        let choices: Vec<String> = Mode::ALL.iter().map(|&mode| line(mode)).collect();
        let question = self.texts.say("practice-pick-mode", &[]);
        let chosen = choose(&mut self.screen, &mut self.input, self.texts, &question, &choices)?;
        Ok(chosen.and_then(|idx| Mode::ALL.get(idx).copied()))
    }

    fn show(&mut self, show: impl FnOnce(&mut Show<'_, W>) -> io::Result<()>) -> io::Result<()> {
        show(&mut Show { screen: &mut self.screen, texts: self.texts, marking: self.marking })
    }
}

fn input_id() -> String {
    format!("t:{}", Uuid::now_v7().simple())
}
