//! Between the engine's types and the store's: indices become ids and back.

use std::sync::Arc;

use super::{Person, Start};
use crate::engine::debrief::Debrief;
use crate::engine::drill::Drill;
use crate::engine::lang::Mode;
use crate::engine::matching::{Evidence, Span};
use crate::engine::rubric::{AutoFailMark, CriterionMark, ElementMark, TurnMarks};
use crate::engine::session::{Answered, Effect, Event, Phase, Session};
use crate::store::{
    AnswerRow, AutoFailRow, Closing, ElementRow, EventKind, EventRow, EvidenceRow, HintRow, MarkRow, NewSession,
    StoredSession, TotalRow, Typed,
};

/// A stored session with its drill.
pub struct Loaded {
    /// Id of the session.
    pub id: String,
    /// The session after all its events.
    pub session: Session,
    /// Its events, in order.
    pub events: Vec<Event>,
}

pub fn new_session(id: String, who: &Person, drill: &Drill, start: &Start, input: &str, at: i64) -> NewSession {
    NewSession {
        id,
        input: input.to_owned(),
        at,
        classroom: who.classroom.clone(),
        student: who.student.clone(),
        drill: drill.id.clone(),
        kind: drill.kind.code().to_owned(),
        drill_version: i64::from(drill.version),
        drill_hash: drill.hash.clone(),
        lang: drill.lang.code().to_owned(),
        mode: start.mode.code().to_owned(),
        title: drill.title.clone(),
        in_dm: false,
    }
}

/// The row of an event that leads from `before` to `after`.
pub fn new_event(before: &Session, event: &Event, after: &Session, effects: &[Effect], row: EventRow) -> EventRow {
    let drill = before.drill();
    let cue = before.cue();
    let turn = cue.as_ref().map(|cue| drill.turn(cue.turn).id.clone()).unwrap_or_default();
    let kind = match event {
        Event::Answered(answered) => EventKind::Answer(AnswerRow {
            turn,
            cue: cue.map(|cue| cue.text).unwrap_or_default(),
            text: Typed::new(answered.text.clone()),
            reply: reply_of(effects, after),
            marks: answered.marks.criteria.iter().map(|mark| mark_row(drill, mark)).collect(),
            auto_fails: answered.marks.auto_fails.iter().map(|found| auto_fail_row(drill, found)).collect(),
        }),
        Event::HintShown => {
            EventKind::Hint(HintRow { turn, text: after.open_hints().last().cloned().unwrap_or_default() })
        }
        Event::Abandoned => EventKind::Abandon,
    };
    EventRow { kind, ..row }
}

/// The customer's reaction, with the last words where it was the end.
fn reply_of(effects: &[Effect], after: &Session) -> String {
    let lines = effects.iter().filter_map(|effect| match effect {
        Effect::Reply { text, .. } => Some(text.as_str()),
        Effect::Ended(ending) => Some(after.drill().ending(*ending).text.as_str()),
        Effect::Feedback(_) | Effect::Cue(_) | Effect::Hint(_) | Effect::Debrief(_) => None,
    });
    lines.collect::<Vec<_>>().join("\n\n")
}

/// What a session that is over was worth; none while it runs.
pub fn closing(session: &Session) -> Option<Closing> {
    match session.phase() {
        Phase::Awaiting(_) => None,
        Phase::Ended(_) | Phase::Abandoned => Some(closing_of(session.drill(), &session.debrief())),
    }
}

fn closing_of(drill: &Drill, debrief: &Debrief) -> Closing {
    let ending = debrief.ending.map(|ending| drill.ending(ending));
    let totals = debrief.criteria.iter().map(|total| TotalRow {
        criterion: drill.criterion(total.criterion).id.clone(),
        met: count(total.met),
        total: count(total.total),
        mark: i64::from(total.mark),
        late: total.late,
    });
    Closing {
        ending: ending.map(|ending| ending.id.clone()),
        outcome: ending.map(|ending| ending.outcome.code().to_owned()),
        earned: Some(i64::from(debrief.earned.hundredths())),
        percent: Some(i64::from(debrief.percent.hundredths())),
        grade: debrief.grade.map(|grade| i64::from(grade.tenths())),
        criteria: totals.collect(),
    }
}

/// The engine's view of a stored session; none where the drill lacks what the rows name.
pub fn load(drill: Arc<Drill>, stored: &StoredSession) -> Option<Loaded> {
    let mode: Mode = stored.session.mode.parse().ok()?;
    let events: Option<Vec<Event>> = stored.events.iter().map(|row| event(&drill, row)).collect();
    let events = events?;
    let session = Session::replay(drill, mode, events.iter().cloned());
    Some(Loaded { id: stored.session.id.clone(), session, events })
}

fn event(drill: &Drill, row: &EventRow) -> Option<Event> {
    match &row.kind {
        EventKind::Hint(_) => Some(Event::HintShown),
        EventKind::Abandon => Some(Event::Abandoned),
        EventKind::Answer(answer) => {
            let criteria: Option<Vec<_>> = answer.marks.iter().map(|row| criterion_mark(drill, row)).collect();
            let auto_fails: Option<Vec<_>> = answer.auto_fails.iter().map(|row| auto_fail_mark(drill, row)).collect();
            Some(Event::Answered(Answered {
                turn: drill.turn_named(&answer.turn)?,
                text: answer.text.as_str().to_owned(),
                marks: TurnMarks { criteria: criteria?, auto_fails: auto_fails? },
            }))
        }
    }
}

fn mark_row(drill: &Drill, mark: &CriterionMark) -> MarkRow {
    let elements = mark.elements.iter().map(|element| ElementRow {
        element: element.id.clone(),
        met: element.met,
        evidence: element.evidence.iter().map(evidence_row).collect(),
    });
    MarkRow {
        criterion: drill.criterion(mark.criterion).id.clone(),
        mark: i64::from(mark.mark),
        late: mark.late,
        elements: elements.collect(),
    }
}

fn criterion_mark(drill: &Drill, row: &MarkRow) -> Option<CriterionMark> {
    Some(CriterionMark {
        criterion: drill.criterion_named(&row.criterion)?,
        mark: u8::try_from(row.mark).ok()?,
        late: row.late,
        elements: row.elements.iter().map(element_mark).collect::<Option<_>>()?,
    })
}

fn element_mark(row: &ElementRow) -> Option<ElementMark> {
    let evidence = row.evidence.iter().map(evidence).collect::<Option<_>>()?;
    Some(ElementMark { id: row.element.clone(), met: row.met, evidence })
}

fn auto_fail_row(drill: &Drill, found: &AutoFailMark) -> AutoFailRow {
    AutoFailRow {
        auto_fail: drill.auto_fail(found.auto_fail).id.clone(),
        evidence: found.evidence.iter().map(evidence_row).collect(),
    }
}

fn auto_fail_mark(drill: &Drill, row: &AutoFailRow) -> Option<AutoFailMark> {
    let evidence = row.evidence.iter().map(evidence).collect::<Option<_>>()?;
    Some(AutoFailMark { auto_fail: drill.auto_fail_named(&row.auto_fail)?, evidence })
}

fn evidence_row(evidence: &Evidence) -> EvidenceRow {
    EvidenceRow {
        start: count(evidence.span.start),
        end: count(evidence.span.end),
        pattern: evidence.pattern.clone(),
        route: evidence.route.code().to_owned(),
    }
}

fn evidence(row: &EvidenceRow) -> Option<Evidence> {
    Some(Evidence { span: span(row)?, pattern: row.pattern.clone(), route: row.route.parse().ok()? })
}

/// The span of a stored evidence.
pub fn span(row: &EvidenceRow) -> Option<Span> {
    Some(Span { start: usize::try_from(row.start).ok()?, end: usize::try_from(row.end).ok()? })
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
