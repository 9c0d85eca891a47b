//! What a person did before, from the store alone: it can be read where the drill is gone.

use super::records;
use super::{App, Person, Problem};
use crate::engine::debrief::words_len;
use crate::engine::drill::{Drill, Outcome};
use crate::engine::grade::{Grade, Percent};
use crate::engine::lang::{Lang, Mode};
use crate::engine::matching::Span;
use crate::engine::rubric::MAX_MARK;
use crate::store::{AnswerRow, EventKind, MarkRow, SessionRow, Status, StoredSession, TotalRow};

/// How many attempts a list shows at most.
const LISTED: u32 = 25;

/// A session in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttemptLine {
    /// Id of the session.
    pub id: String,
    /// The drill's title, as it was shown.
    pub title: String,
    /// Id of the drill.
    pub drill: String,
    /// The drill's version.
    pub version: i64,
    /// The language it was played in.
    pub lang: Option<Lang>,
    /// How it was run.
    pub mode: Option<Mode>,
    /// How far it is.
    pub status: Status,
    /// When it began, in milliseconds since 1970.
    pub started_at: i64,
    /// How it ended for the customer.
    pub outcome: Option<Outcome>,
    /// After hints; none while it is open.
    pub percent: Option<Percent>,
    /// None where it did not come to an ending.
    pub grade: Option<Grade>,
}

/// A session, shown again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// What the list says of it.
    pub line: AttemptLine,
    /// How many hints were shown.
    pub hints: i64,
    /// The conversation.
    pub exchanges: Vec<Exchange>,
    /// Label and mark (0–3) of each criterion; empty while it is open.
    pub criteria: Vec<(String, u8)>,
}

/// What an answer earned for one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredMark {
    /// Label of the criterion, or its id where the drill is gone.
    pub label: String,
    /// 0 to 3.
    pub mark: u8,
    /// The order rule took one level.
    pub late: bool,
    /// The words that earned something, in order of the text.
    pub earned: Vec<Span>,
}

/// One thing that happened.
#[derive(Clone, PartialEq, Eq)]
pub enum Exchange {
    /// The customer said something, the student answered, the customer reacted.
    Answer {
        /// The cue.
        cue: String,
        /// The answer, as typed.
        answer: String,
        /// The reaction.
        reply: String,
        /// In the drill's order.
        marks: Vec<StoredMark>,
        /// Labels of the auto-fails.
        auto_fails: Vec<String>,
    },
    /// A hint was shown.
    Hint(String),
    /// The student stopped.
    Stopped,
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Answer { .. } => "Answer",
            Self::Hint(_) => "Hint",
            Self::Stopped => "Stopped",
        })
    }
}

impl App {
    /// The person's newest attempts; of one classroom, or with `everywhere` of all.
    pub async fn history(&self, who: &Person, everywhere: bool) -> Result<Vec<AttemptLine>, Problem> {
        let classroom = (!everywhere).then_some(who.classroom.as_str());
        let rows = self.store.attempts(classroom, &who.student, LISTED, None).await?;
        Ok(rows.into_iter().map(|row| line(row.session)).collect())
    }

    /// Every attempt of the person in this classroom, newest first.
    pub async fn whole_history(&self, who: &Person) -> Result<Vec<AttemptLine>, Problem> {
        let mut lines = Vec::new();
        let mut before = None;
        loop {
            let rows = self.store.attempts(Some(&who.classroom), &who.student, LISTED, before.as_ref()).await?;
            let Some(last) = rows.last() else { return Ok(lines) };
            before = Some(last.before());
            lines.extend(rows.into_iter().map(|row| line(row.session)));
        }
    }

    /// One of the person's own sessions, open or over.
    pub async fn attempt(&self, who: &Person, session: &str) -> Result<Attempt, Problem> {
        let StoredSession { session, events, criteria } = self.own(who, session).await?;
        let hints = session.hints;
        let line = line(session);
        // Wording comes from the drill as it is now; marks and words of the conversation from the store.
        let drill = line.lang.and_then(|lang| self.library().drill(&line.drill, lang).ok());
        let wording = Wording(drill.as_deref());
        let exchanges = events.into_iter().map(|event| match event.kind {
            EventKind::Answer(answer) => wording.exchange(answer),
            EventKind::Hint(hint) => Exchange::Hint(hint.text),
            EventKind::Abandon => Exchange::Stopped,
        });
        let total = |row: TotalRow| (wording.criterion(&row.criterion), mark(row.mark));
        Ok(Attempt { exchanges: exchanges.collect(), criteria: criteria.into_iter().map(total).collect(), line, hints })
    }
}

/// Labels of a drill, or the ids themselves where the drill is gone.
struct Wording<'a>(Option<&'a Drill>);

impl Wording<'_> {
    fn criterion(&self, id: &str) -> String {
        let found = self.0.and_then(|drill| drill.criteria.iter().find(|criterion| criterion.id == id));
        found.map_or_else(|| id.to_owned(), |criterion| criterion.label.clone())
    }

    fn auto_fail(&self, id: &str) -> String {
        let found = self.0.and_then(|drill| drill.auto_fails.iter().find(|auto_fail| auto_fail.id == id));
        found.map_or_else(|| id.to_owned(), |auto_fail| auto_fail.label.clone())
    }

    fn exchange(&self, answer: AnswerRow) -> Exchange {
        let marks = answer.marks.iter().map(|row| StoredMark {
            label: self.criterion(&row.criterion),
            mark: mark(row.mark),
            late: row.late,
            earned: earned(row, words_len(answer.text.as_str())),
        });
        Exchange::Answer {
            marks: marks.collect(),
            auto_fails: answer.auto_fails.iter().map(|row| self.auto_fail(&row.auto_fail)).collect(),
            cue: answer.cue,
            answer: answer.text.into_string(),
            reply: answer.reply,
        }
    }
}

fn earned(row: &MarkRow, len: usize) -> Vec<Span> {
    let met = row.elements.iter().filter(|element| element.met).flat_map(|element| &element.evidence);
    let mut spans: Vec<Span> = met.filter_map(records::span).filter(|span| span.end - span.start < len).collect();
    spans.sort_unstable();
    spans.dedup();
    spans
}

fn mark(stored: i64) -> u8 {
    u8::try_from(stored).unwrap_or(0).min(MAX_MARK)
}

fn line(row: SessionRow) -> AttemptLine {
    let unsigned = |number: i64| u32::try_from(number).ok();
    AttemptLine {
        lang: row.lang.parse().ok(),
        mode: row.mode.parse().ok(),
        status: row.status,
        started_at: row.started_at,
        outcome: row.outcome.and_then(|code| code.parse().ok()),
        percent: row.percent.and_then(unsigned).map(Percent::from_hundredths),
        grade: row.grade.and_then(unsigned).map(Grade::from_tenths),
        version: row.drill_version,
        id: row.id,
        title: row.title,
        drill: row.drill,
    }
}
