//! A drill in one language, validated and ready to be played.
//!
//! Values of these types come from `dialogue`, which guarantees the invariants stated here; the engine relies on them.
//! Cross-references are indices into the drill's own lists.

use std::sync::{Arc, OnceLock};

use super::lang::{Kind, Lang, Level, Register};
use super::matching::Pattern;
use super::rubric::Prepared;

/// Customer mood at its angriest and its happiest.
pub const MOOD_RANGE: std::ops::RangeInclusive<i8> = -2..=2;

/// One drill in one language.
///
/// Invariants: at least one turn, criterion and ending; weights of the criteria without bonus add up to 100; the last
/// branch of every turn is unconditional; every cycle of turns passes a turn with a limit of tries, so that any
/// sequence of answers ends.
#[derive(Debug, Clone)]
pub struct Drill {
    /// Folder name; unique in a catalogue.
    pub id: String,
    /// What it practises.
    pub kind: Kind,
    /// The author's version number, from 1.
    pub version: u32,
    /// SHA-256, in hex, over everything that can change a mark or a word: the structure, this language's words, and
    /// the lexicon sets of the language.
    pub hash: String,
    /// The language it is played in.
    pub lang: Lang,
    /// The level its words are written at.
    pub level: Level,
    /// The form of address the employee must use.
    pub register: Register,
    /// Work processes of the nl-2015 dossier.
    pub work_processes: Vec<String>,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// Percentage that gives a 5.5 (*cesuur*), 1 to 99.
    pub pass_mark: u8,
    /// Percentage points that each hint costs.
    pub hint_cost: u8,
    /// The longest answer that meets [`Check::Length`], in characters.
    pub max_chars: Option<usize>,
    /// Name shown in lists.
    pub title: String,
    /// One sentence for lists.
    pub summary: String,
    /// The customer.
    pub persona: Persona,
    /// What the employee knows before the first cue.
    pub briefing: Briefing,
    /// What the marks are given for.
    pub criteria: Vec<Criterion>,
    /// What caps the grade wherever it is said.
    pub auto_fails: Vec<AutoFail>,
    /// What must come before what.
    pub orders: Vec<OrderRule>,
    /// The conversation.
    pub turns: Vec<Turn>,
    /// How it can end.
    pub endings: Vec<Ending>,
    /// Index of the first turn.
    pub start: usize,
    /// The customer's mood at the start, within [`MOOD_RANGE`].
    pub mood: i8,
}

/// The customer the bot plays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Persona {
    /// Name or handle.
    pub name: String,
    /// Who that is, in a few words.
    pub role: String,
    /// An emoji that stands for a portrait.
    pub avatar: String,
}

/// The card a student reads before the first cue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Briefing {
    /// Where the employee works and what is going on.
    pub situation: String,
    /// Label and value: order number, price, date.
    pub facts: Vec<(String, String)>,
    /// What the employee may promise.
    pub mandate: String,
}

/// One thing that marks are given for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// The same in every language.
    pub id: String,
    /// Letter of the competence in the nl-2009 dossier.
    pub competence: String,
    /// Percentage points of the whole; for a bonus, points on top.
    pub weight: u32,
    /// Adds to the other criteria and is never missed.
    pub bonus: bool,
    /// How much the customer's mood changes when a turn's part of it is met in full, or wholly missed.
    pub mood_met: i8,
    /// See `mood_met`.
    pub mood_missed: i8,
    /// Form checks, part of the criterion on every turn.
    pub checks: Vec<Check>,
    /// Short name.
    pub label: String,
    /// The behaviour it looks for, in a sentence.
    pub behaviour: String,
    /// Advice for who missed it.
    pub tip: String,
}

super::lang::coded! {
    /// A check on the form of an answer, met only by an answer that also earns something for its content.
    Check {
        /// No address in the other register.
        Register = "register",
        /// No longer than [`Drill::max_chars`].
        Length = "length",
    }
}

/// Something that caps the grade at 4.0.
#[derive(Debug, Clone)]
pub struct AutoFail {
    /// The same in every language.
    pub id: String,
    /// What went wrong, as a sentence to the student.
    pub label: String,
    /// What gives it away.
    pub patterns: Vec<Pattern>,
    /// Any of them, anywhere in the answer, clears it.
    pub vetoes: Vec<Pattern>,
}

/// `first` must show before `then`, or `first` loses one level. Both are indices of criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderRule {
    /// The criterion that must show first and that pays.
    pub first: usize,
    /// The criterion that must wait.
    pub then: usize,
}

/// One cue and what may be answered to it.
#[derive(Debug, Clone)]
pub struct Turn {
    /// The same in every language.
    pub id: String,
    /// How often it may be answered; none on a turn that cannot come back.
    pub tries: Option<u32>,
    /// The customer's line.
    pub cue: String,
    /// The line when the turn comes back; the cue itself when there is none.
    pub cue_again: Option<String>,
    /// From light to heavy.
    pub hints: Vec<String>,
    /// An answer with full marks.
    pub model_answer: String,
    /// Advice on this turn, by index of criterion; goes before the criterion's own tip.
    pub tips: Vec<(usize, String)>,
    /// How the customer takes a good, a partial and a poor answer.
    pub replies: Replies,
    /// What the rubric looks for here.
    pub elements: Vec<Element>,
    /// What its elements and the drill's auto-fails look for; made when it is first answered. Starts empty.
    pub prepared: Arc<OnceLock<Prepared>>,
    /// Where to go, the first that holds; the last one always holds.
    pub branches: Vec<Branch>,
}

/// The customer's reaction, by [`Band`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Replies {
    /// To a good answer.
    pub good: String,
    /// To a partial answer.
    pub partial: String,
    /// To a poor answer.
    pub poor: String,
}

/// One thing a criterion looks for on one turn.
#[derive(Debug, Clone)]
pub struct Element {
    /// Index of its criterion.
    pub criterion: usize,
    /// Unique within turn and criterion; the same in every language.
    pub id: String,
    /// Words copied from the cue count here.
    pub echo: bool,
    /// Negated words count here: it is a detail of the story, and no behaviour.
    pub negated: bool,
    /// Words in a bare list count here: a name or a day needs no sentence.
    pub list: bool,
    /// Any of them meets it.
    pub patterns: Vec<Pattern>,
    /// Any of them undoes it.
    pub vetoes: Vec<Pattern>,
}

super::lang::coded! {
    /// How good an answer was as a whole.
    Band {
        /// 70 % and up.
        Good = "good",
        /// 35 % and up.
        Partial = "partial",
        /// Less, or an auto-fail.
        Poor = "poor",
    }
}

/// A way on from a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Branch {
    /// All must hold.
    pub when: Vec<Condition>,
    /// Where it leads.
    pub to: Target,
}

/// What a branch asks of the answer and of the session after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// The answer is in this band.
    Band(Band),
    /// The answer has at least this mark on the criterion with this index.
    MarkAtLeast(usize, u8),
    /// The answer has at most this mark on the criterion with this index.
    MarkAtMost(usize, u8),
    /// The customer's mood is at least this.
    MoodAtLeast(i8),
    /// The customer's mood is at most this.
    MoodAtMost(i8),
    /// The turn was answered at least this often, this answer included.
    TriesAtLeast(u32),
    /// The turn was answered at most this often, this answer included.
    TriesAtMost(u32),
}

/// Where a branch leads: an index into the drill's turns or endings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// To a turn; not taken when its tries are used up.
    Turn(usize),
    /// To an ending.
    Ending(usize),
}

/// One way the conversation can end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// The same in every language.
    pub id: String,
    /// How well it ended for the customer.
    pub outcome: Outcome,
    /// The customer's last words.
    pub text: String,
    /// Why it ended like this, to the student.
    pub explanation: String,
}

super::lang::coded! {
    /// How well a conversation ended.
    Outcome {
        /// The customer is helped.
        Solved = "solved",
        /// Part of it is left open.
        Partly = "partly",
        /// The customer is gone.
        Lost = "lost",
    }
}

impl Drill {
    /// The turn with this index.
    ///
    /// # Panics
    /// On an index that is not of this drill.
    #[allow(clippy::indexing_slicing, reason = "indices come from this drill, which was validated")]
    pub fn turn(&self, turn: usize) -> &Turn {
        &self.turns[turn]
    }

    /// The criterion with this index.
    ///
    /// # Panics
    /// On an index that is not of this drill.
    #[allow(clippy::indexing_slicing, reason = "indices come from this drill, which was validated")]
    pub fn criterion(&self, criterion: usize) -> &Criterion {
        &self.criteria[criterion]
    }

    /// The ending with this index.
    ///
    /// # Panics
    /// On an index that is not of this drill.
    #[allow(clippy::indexing_slicing, reason = "indices come from this drill, which was validated")]
    pub fn ending(&self, ending: usize) -> &Ending {
        &self.endings[ending]
    }

    /// The auto-fail with this index.
    ///
    /// # Panics
    /// On an index that is not of this drill.
    #[allow(clippy::indexing_slicing, reason = "indices come from this drill, which was validated")]
    pub fn auto_fail(&self, auto_fail: usize) -> &AutoFail {
        &self.auto_fails[auto_fail]
    }

    /// Index of the turn with this id.
    pub fn turn_named(&self, id: &str) -> Option<usize> {
        self.turns.iter().position(|turn| turn.id == id)
    }

    /// Index of the criterion with this id.
    pub fn criterion_named(&self, id: &str) -> Option<usize> {
        self.criteria.iter().position(|criterion| criterion.id == id)
    }

    /// Index of the auto-fail with this id.
    pub fn auto_fail_named(&self, id: &str) -> Option<usize> {
        self.auto_fails.iter().position(|auto_fail| auto_fail.id == id)
    }

    /// The criteria a turn can earn marks for, in the drill's order.
    pub fn criteria_of(&self, turn: usize) -> impl Iterator<Item = usize> + '_ {
        let elements = &self.turn(turn).elements;
        self.criteria.iter().enumerate().filter_map(move |(idx, criterion)| {
            let looked_for = !criterion.checks.is_empty() || elements.iter().any(|element| element.criterion == idx);
            looked_for.then_some(idx)
        })
    }
}

impl Replies {
    /// The customer's reaction to an answer in this band.
    pub fn to(&self, band: Band) -> &str {
        match band {
            Band::Good => &self.good,
            Band::Partial => &self.partial,
            Band::Poor => &self.poor,
        }
    }
}
