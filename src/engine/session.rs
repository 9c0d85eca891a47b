//! A drill in progress: input in, event and effects out.
//!
//! A [`Session`] changes only through [`Event`]s. [`Session::step`] decides which event an input is and what the front
//! end must show; storing the event and applying it later gives the same session, without marking anything again.

use std::fmt;
use std::sync::Arc;

use super::debrief::{Debrief, Feedback};
use super::drill::{Band, Condition, Drill, MOOD_RANGE, Target};
use super::lang::{Lang, Mode};
use super::rubric::{self, Before, MAX_MARK, TurnMarks};
use super::text::{Answer, Dictionary, Identified};

/// The longest answer that is read, in characters; Discord's limit for a text input.
pub const MAX_ANSWER_CHARS: usize = 4000;

/// How far the mood falls when an answer triggers an auto-fail.
const AUTO_FAIL_MOOD: i8 = -2;

/// What a student does. `Debug` shows no answer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Input<'a> {
    /// Answers the cue.
    Answer(&'a str),
    /// Asks for the next hint.
    Hint,
    /// Stops.
    Abandon,
}

impl fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(text) => write!(f, "Answer({} bytes)", text.len()),
            Self::Hint => f.write_str("Hint"),
            Self::Abandon => f.write_str("Abandon"),
        }
    }
}

/// What happened: the unit that is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// An answer was marked.
    Answered(Answered),
    /// The next hint of the current turn was shown.
    HintShown,
    /// The student stopped.
    Abandoned,
}

/// One marked answer. `Debug` shows how long it is, never its words.
#[derive(Clone, PartialEq, Eq)]
pub struct Answered {
    /// Index of the turn.
    pub turn: usize,
    /// As typed.
    pub text: String,
    /// What it earned.
    pub marks: TurnMarks,
}

impl fmt::Debug for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { turn, text, marks } = self;
        f.debug_struct("Answered").field("turn", turn).field("bytes", &text.len()).field("marks", marks).finish()
    }
}

/// What the front end must show, in this order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Criterion by criterion; practice mode only.
    Feedback(Feedback),
    /// The customer's reaction.
    Reply {
        /// The customer's words.
        text: String,
        /// How the answer was taken.
        band: Band,
        /// The mood it left.
        mood: i8,
    },
    /// The line that awaits an answer.
    Cue(Cue),
    /// A hint for the current turn.
    Hint(Hint),
    /// The conversation is over; index of the ending.
    Ended(usize),
    /// What it was worth.
    Debrief(Debrief),
}

/// A customer's line that awaits an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// Index of the turn.
    pub turn: usize,
    /// The customer's words.
    pub text: String,
    /// The turn came back.
    pub again: bool,
    /// How often it may still be answered; none where it cannot come back.
    pub tries_left: Option<u32>,
    /// How many hints there are that were not shown; 0 in test mode.
    pub hints_left: usize,
    /// Which cue of the conversation it is, from 1.
    pub number: usize,
}

/// A hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// Its words.
    pub text: String,
    /// Percentage points that it costs.
    pub cost: u8,
    /// How many more there are.
    pub left: usize,
}

/// An input that the student can put right; nothing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The session is over.
    #[error("the session has ended")]
    Ended,
    /// Nothing but spaces, punctuation or emoji.
    #[error("no words")]
    NoWords,
    /// More than [`MAX_ANSWER_CHARS`].
    #[error("{chars} characters")]
    TooLong {
        /// How many it has.
        chars: usize,
    },
    /// Nothing but the customer's own words.
    #[error("the cue pasted back")]
    PastedCue,
    /// Not in the drill's language.
    #[error("expected {expected}")]
    WrongLanguage {
        /// The drill's language.
        expected: Lang,
        /// The language it is in, if it is one of the five.
        found: Option<Lang>,
    },
    /// A hint in test mode.
    #[error("no hints in test mode")]
    NoHintsInTest,
    /// Every hint of the turn was shown.
    #[error("no hints left")]
    NoHintsLeft,
}

/// Whether an answer to a turn is taken, or why not; `again` says that the turn has come back.
pub fn check(drill: &Drill, turn_idx: usize, answer: &Answer, again: bool) -> Result<(), Refusal> {
    check_length(answer.typed())?;
    if answer.n_words() == 0 {
        return Err(Refusal::NoWords);
    }
    if rubric::is_pasted_cue(drill, turn_idx, answer, again) {
        return Err(Refusal::PastedCue);
    }
    let expected = drill.lang;
    match answer.identified_language() {
        Some(Identified::Other) => Err(Refusal::WrongLanguage { expected, found: None }),
        Some(Identified::Of(lang)) if lang != expected => Err(Refusal::WrongLanguage { expected, found: Some(lang) }),
        Some(Identified::Of(_)) | None => Ok(()),
    }
}

fn check_length(text: &str) -> Result<(), Refusal> {
    let chars = text.chars().count();
    if chars > MAX_ANSWER_CHARS { Err(Refusal::TooLong { chars }) } else { Ok(()) }
}

/// What an input leads to.
#[derive(Debug, Clone)]
pub struct Step {
    /// To be stored before anything is shown.
    pub event: Event,
    /// To be shown after it was stored.
    pub effects: Vec<Effect>,
    /// The session after the event.
    pub session: Session,
}

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The turn with this index awaits an answer.
    Awaiting(usize),
    /// It came to the ending with this index.
    Ended(usize),
    /// The student stopped.
    Abandoned,
}

/// A drill in progress, or what became of it.
#[derive(Debug, Clone)]
pub struct Session {
    drill: Arc<Drill>,
    mode: Mode,
    phase: Phase,
    mood: i8,
    answers: Vec<Answered>,
    /// The turn of each hint that was shown, by index.
    hints: Vec<usize>,
}

impl Session {
    /// A session before its first cue.
    pub fn new(drill: Arc<Drill>, mode: Mode) -> Self {
        let (phase, mood) = (Phase::Awaiting(drill.start), drill.mood);
        Self { drill, mode, phase, mood, answers: Vec::new(), hints: Vec::new() }
    }

    /// A session as these events left it.
    pub fn replay(drill: Arc<Drill>, mode: Mode, events: impl IntoIterator<Item = Event>) -> Self {
        let mut session = Self::new(drill, mode);
        for event in events {
            session.apply(event);
        }
        session
    }

    /// The drill.
    pub fn drill(&self) -> &Arc<Drill> {
        &self.drill
    }

    /// How it is run.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Where it stands.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The customer's mood, within [`MOOD_RANGE`].
    pub fn mood(&self) -> i8 {
        self.mood
    }

    /// Every answer so far, tries included.
    pub fn answers(&self) -> &[Answered] {
        &self.answers
    }

    /// The turns that were answered, by index, each once, in the order of the conversation.
    pub fn visited(&self) -> Vec<usize> {
        let mut turns: Vec<usize> = Vec::new();
        for answered in &self.answers {
            if !turns.contains(&answered.turn) {
                turns.push(answered.turn);
            }
        }
        turns
    }

    /// The feedback that test mode held back until the session was over; none in practice mode or before.
    pub fn held_back(&self) -> Vec<(&Answered, Feedback)> {
        let over = !matches!(self.phase, Phase::Awaiting(_));
        if over && self.mode == Mode::Test { self.feedback() } else { Vec::new() }
    }

    /// Every answer so far with what is said of it.
    pub fn feedback(&self) -> Vec<(&Answered, Feedback)> {
        let each = self.answers.iter().enumerate();
        each.map(|(idx, answered)| (answered, self.feedback_on(idx, answered))).collect()
    }

    /// What is said of the answer with this index.
    fn feedback_on(&self, idx: usize, answered: &Answered) -> Feedback {
        let again = self.answers.iter().take(idx).any(|earlier| earlier.turn == answered.turn);
        Feedback::of(&self.drill, answered, again)
    }

    /// How many hints were shown in all.
    pub fn hints_used(&self) -> u32 {
        u32::try_from(self.hints.len()).unwrap_or(u32::MAX)
    }

    /// The hints of the current turn that were shown.
    pub fn open_hints(&self) -> &[String] {
        match self.phase {
            Phase::Awaiting(turn) => self.drill.turn(turn).hints.get(..self.hints_shown(turn)).unwrap_or_default(),
            Phase::Ended(_) | Phase::Abandoned => &[],
        }
    }

    /// The line that awaits an answer; none once the session is over.
    pub fn cue(&self) -> Option<Cue> {
        let Phase::Awaiting(turn_idx) = self.phase else {
            return None;
        };
        let turn = self.drill.turn(turn_idx);
        let tries = self.tries(turn_idx);
        let text = turn.cue_again.as_ref().filter(|_| tries > 0).unwrap_or(&turn.cue);
        Some(Cue {
            turn: turn_idx,
            text: text.clone(),
            again: tries > 0,
            tries_left: turn.tries.map(|most| most.saturating_sub(tries)),
            hints_left: self.hints_left(turn_idx),
            number: self.answers.len() + 1,
        })
    }

    /// What the session is worth as it stands.
    pub fn debrief(&self) -> Debrief {
        let ending = match self.phase {
            Phase::Ended(ending) => Some(ending),
            Phase::Awaiting(_) | Phase::Abandoned => None,
        };
        Debrief::of(&self.drill, &self.answers, self.hints_used(), ending)
    }

    /// Reads one input: the event it is, what to show, and the session after it.
    ///
    /// A refused input changes nothing.
    pub fn step(&self, input: Input<'_>) -> Result<Step, Refusal> {
        self.step_guarded(input, None)
    }

    /// Reads one input, an answer with a dictionary of the drill's language.
    ///
    /// The dictionary matters for the marks, which are part of the event; nothing else depends on it.
    pub fn step_guarded(&self, input: Input<'_>, by: Option<Arc<dyn Dictionary>>) -> Result<Step, Refusal> {
        let Phase::Awaiting(turn_idx) = self.phase else {
            return Err(Refusal::Ended);
        };
        let event = match input {
            Input::Answer(text) => Event::Answered(self.mark(turn_idx, text, by)?),
            Input::Hint if self.mode == Mode::Test => return Err(Refusal::NoHintsInTest),
            Input::Hint if self.hints_left(turn_idx) == 0 => return Err(Refusal::NoHintsLeft),
            Input::Hint => Event::HintShown,
            Input::Abandon => Event::Abandoned,
        };
        let mut session = self.clone();
        session.apply(event.clone());
        let effects = session.effects_of(&event);
        Ok(Step { event, effects, session })
    }

    /// What the front end shows for the newest event, which was `event`.
    pub fn effects_of(&self, event: &Event) -> Vec<Effect> {
        let mut effects = Vec::new();
        match event {
            Event::Answered(answered) => {
                if self.mode == Mode::Practice {
                    let newest = self.answers.len().saturating_sub(1);
                    effects.push(Effect::Feedback(self.feedback_on(newest, answered)));
                }
                let band = answered.marks.band(&self.drill);
                let text = self.drill.turn(answered.turn).replies.to(band).to_owned();
                effects.push(Effect::Reply { text, band, mood: self.mood });
            }
            Event::HintShown => effects.extend(self.last_hint().map(Effect::Hint)),
            Event::Abandoned => {}
        }
        match self.phase {
            Phase::Awaiting(_) if matches!(event, Event::HintShown) => {}
            Phase::Awaiting(_) => effects.extend(self.cue().map(Effect::Cue)),
            Phase::Ended(ending) => effects.extend([Effect::Ended(ending), Effect::Debrief(self.debrief())]),
            Phase::Abandoned => effects.push(Effect::Debrief(self.debrief())),
        }
        effects
    }

    fn mark(&self, turn_idx: usize, text: &str, by: Option<Arc<dyn Dictionary>>) -> Result<Answered, Refusal> {
        check_length(text)?;
        let answer = Answer::parse(text, self.drill.lang).guarded_by(by);
        let again = self.tries(turn_idx) > 0;
        check(&self.drill, turn_idx, &answer, again)?;
        let before = Before { shown: &self.shown(turn_idx), again };
        let marks = rubric::mark(&self.drill, turn_idx, &answer, before);
        Ok(Answered { turn: turn_idx, text: text.to_owned(), marks })
    }

    /// The criteria for which something was earned on other turns; earlier tries at this one no longer count.
    fn shown(&self, turn_idx: usize) -> Vec<usize> {
        let others = self.answers.iter().filter(|answered| answered.turn != turn_idx);
        let marks = others.flat_map(|answered| &answered.marks.criteria);
        marks.filter(|mark| mark.elements.iter().any(|element| element.met)).map(|mark| mark.criterion).collect()
    }

    fn tries(&self, turn_idx: usize) -> u32 {
        let tries = self.answers.iter().filter(|answered| answered.turn == turn_idx).count();
        u32::try_from(tries).unwrap_or(u32::MAX)
    }

    fn hints_shown(&self, turn_idx: usize) -> usize {
        self.hints.iter().filter(|&&turn| turn == turn_idx).count()
    }

    fn hints_left(&self, turn_idx: usize) -> usize {
        match self.mode {
            Mode::Practice => self.drill.turn(turn_idx).hints.len().saturating_sub(self.hints_shown(turn_idx)),
            Mode::Test => 0,
        }
    }

    fn last_hint(&self) -> Option<Hint> {
        let Phase::Awaiting(turn_idx) = self.phase else {
            return None;
        };
        let text = self.open_hints().last()?.clone();
        Some(Hint { text, cost: self.drill.hint_cost, left: self.hints_left(turn_idx) })
    }

    fn apply(&mut self, event: Event) {
        match event {
            Event::Answered(answered) => {
                self.mood = self.mood_after(&answered.marks);
                let target = self.target_after(&answered);
                self.answers.push(answered);
                self.phase = match target {
                    Target::Turn(turn) => Phase::Awaiting(turn),
                    Target::Ending(ending) => Phase::Ended(ending),
                };
            }
            Event::HintShown => {
                if let Phase::Awaiting(turn) = self.phase {
                    self.hints.push(turn);
                }
            }
            Event::Abandoned => self.phase = Phase::Abandoned,
        }
    }

    fn mood_after(&self, marks: &TurnMarks) -> i8 {
        let moved = marks.criteria.iter().map(|mark| {
            let criterion = self.drill.criterion(mark.criterion);
            match mark.mark {
                MAX_MARK => criterion.mood_met,
                0 if !criterion.bonus => criterion.mood_missed,
                _ => 0,
            }
        });
        let shocked = if marks.auto_fails.is_empty() { 0 } else { AUTO_FAIL_MOOD };
        let mood = moved.fold(self.mood.saturating_add(shocked), i8::saturating_add);
        mood.clamp(*MOOD_RANGE.start(), *MOOD_RANGE.end())
    }

    fn target_after(&self, answered: &Answered) -> Target {
        let tries = self.tries(answered.turn) + 1;
        let band = answered.marks.band(&self.drill);
        let mark = |criterion| answered.marks.mark(criterion).unwrap_or(0);
        let holds = |condition: &Condition| match *condition {
            Condition::Band(wanted) => band == wanted,
            Condition::MarkAtLeast(criterion, least) => mark(criterion) >= least,
            Condition::MarkAtMost(criterion, most) => mark(criterion) <= most,
            Condition::MoodAtLeast(least) => self.mood >= least,
            Condition::MoodAtMost(most) => self.mood <= most,
            Condition::TriesAtLeast(least) => tries >= least,
            Condition::TriesAtMost(most) => tries <= most,
        };
        let open = |target: Target| match target {
            Target::Ending(_) => true,
            Target::Turn(turn) => {
                let used = self.tries(turn) + u32::from(turn == answered.turn);
                self.drill.turn(turn).tries.is_none_or(|most| used < most)
            }
        };
        let branches = &self.drill.turn(answered.turn).branches;
        let taken = branches.iter().find(|branch| branch.when.iter().all(holds) && open(branch.to));
        taken.map_or(Target::Ending(self.drill.endings.len() - 1), |branch| branch.to)
    }
}
