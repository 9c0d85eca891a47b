//! Playing a drill: start, answer, hint, stop, resume.

use std::sync::Arc;

use super::records::{self, Loaded};
use super::{App, Person, Problem};
use crate::engine::lang::{Lang, Mode};
use crate::engine::session::{Effect, Input, Phase, Session, Step};
use crate::engine::text::Dictionary;
use crate::store::{Appended, Begun, Closing, EventKind, EventRow, Status, StoredSession};

/// How far, in milliseconds, Discord's clock and ours may differ before a message counts as older than the cue.
const CLOCK_TOLERANCE: i64 = 1_000;

/// What a person asks for when starting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Start {
    /// Id of the drill.
    pub drill: String,
    /// The language to play in.
    pub lang: Lang,
    /// Practice or test.
    pub mode: Mode,
}

/// What became of a start.
#[derive(Debug, Clone)]
pub enum Started {
    /// The first cue awaits.
    Begun(Scene),
    /// The person has an open session here; nothing changed.
    AlreadyOpen {
        /// Its id.
        session: String,
        /// The title of its drill.
        title: String,
        /// How many answers it has.
        answers: usize,
    },
}

/// A session at a point of its course: what a button carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Id of the session.
    pub session: String,
    /// How many events it had.
    pub version: i64,
}

/// What the front end shows: a session after its newest event, with that event's effects.
#[derive(Debug, Clone)]
pub struct Scene {
    /// Id of the session and how many events it has.
    pub at: Position,
    /// The session after the event.
    pub session: Session,
    /// What to show, in this order.
    pub effects: Vec<Effect>,
}

impl App {
    /// Starts a drill, unless the person has an open session in this classroom.
    ///
    /// The same `input` twice gives the same session.
    pub async fn start(&self, who: &Person, start: &Start, input: &str) -> Result<Started, Problem> {
        let drill = self.library().drill(&start.drill, start.lang)?;
        let record = records::new_session(Self::new_id(), who, &drill, start, input, self.now());
        let id = record.id.clone();
        let begun = self.store.begin(record).await?;
        self.started(who, begun, id, Session::new(drill, start.mode)).await
    }

    /// Starts a drill and stops the open session `instead_of`: both or neither.
    pub async fn start_over(
        &self,
        who: &Person,
        start: &Start,
        instead_of: &str,
        input: &str,
    ) -> Result<Started, Problem> {
        let drill = self.library().drill(&start.drill, start.lang)?;
        let old = self.own(who, instead_of).await?;
        let record = records::new_session(Self::new_id(), who, &drill, start, input, self.now());
        let id = record.id.clone();
        // Two stored inputs from one: the stop of the old session and the start of the new one.
        let (event, closing) = self.abandonment(&old, &format!("{input}/stop"));
        let begun = self.store.replace_open(instead_of, event, closing, record).await?;
        self.started(who, begun, id, Session::new(drill, start.mode)).await
    }

    /// The person's open session in this classroom, at its cue.
    pub async fn resume(&self, who: &Person) -> Result<Scene, Problem> {
        let id = self.open_session(who).await?.ok_or(Problem::NoSession)?;
        Ok(Scene::at_cue(self.load(&self.own(who, &id).await?)?))
    }

    /// One of the person's own sessions after its newest event, open or over.
    pub async fn scene(&self, who: &Person, session: &str) -> Result<Scene, Problem> {
        let loaded = self.load(&self.own(who, session).await?)?;
        let seq = i64::try_from(loaded.events.len()).unwrap_or(i64::MAX);
        Ok(Scene::after(loaded, seq))
    }

    /// The id of the person's open session in this classroom.
    pub async fn open_session(&self, who: &Person) -> Result<Option<String>, Problem> {
        let open = self.store.open_session(&who.classroom, &who.student).await?;
        Ok(open.map(|session| session.id))
    }

    /// Marks an answer to the cue at `at`.
    ///
    /// The same `input` twice gives the same scene and is marked once.
    pub async fn answer(&self, who: &Person, at: &Position, text: &str, input: &str) -> Result<Scene, Problem> {
        self.step(who, at, Input::Answer(text), input).await
    }

    /// Shows the next hint of the cue at `at`.
    pub async fn hint(&self, who: &Person, at: &Position, input: &str) -> Result<Scene, Problem> {
        self.step(who, at, Input::Hint, input).await
    }

    /// Stops the session, wherever it is; what was answered stays in the history.
    ///
    /// There is no scene where the drill was changed or removed since.
    pub async fn stop(&self, who: &Person, session: &str, input: &str) -> Result<Option<Scene>, Problem> {
        let mut stored = self.own(who, session).await?;
        if seq_of(&stored, input).is_none() {
            if stored.session.status != Status::Open {
                return Err(Problem::Over);
            }
            // An answer may come in between: the stop then follows it.
            loop {
                let (event, closing) = self.abandonment(&stored, input);
                let appended = self.store.append(session, event, closing).await?;
                stored = self.own(who, session).await?;
                match appended {
                    Appended::Stored | Appended::Duplicate { .. } => break,
                    Appended::Stale if stored.session.status == Status::Open => {}
                    Appended::Stale => return Err(Problem::Over),
                }
            }
        }
        let seq = seq_of(&stored, input).unwrap_or(stored.session.version);
        Ok(self.load(&stored).ok().map(|loaded| Scene::after(loaded, seq)))
    }

    /// Moves a session to the person's direct messages, where whatever is typed answers its cue.
    pub async fn continue_in_dm(&self, who: &Person, session: &str) -> Result<Scene, Problem> {
        let loaded = self.load(&self.own(who, session).await?)?;
        if self.store.set_dm(session, &who.student, true).await? {
            Ok(Scene::at_cue(loaded))
        } else {
            Err(Problem::Over)
        }
    }

    /// Takes a session out of the person's direct messages again.
    pub async fn leave_dm(&self, who: &Person, session: &str) -> Result<(), Problem> {
        self.store.set_dm(session, &who.student, false).await?;
        Ok(())
    }

    /// The session that the person plays in direct messages: whose it is, and where it stands.
    pub async fn dm_session(&self, student: &str) -> Result<(Person, Position), Problem> {
        let row = self.store.dm_session(student).await?.ok_or(Problem::NoSession)?;
        let who = Person { classroom: row.classroom, student: row.student };
        Ok((who, Position { session: row.id, version: row.version }))
    }

    /// The language of the drill that the person plays in direct messages.
    pub async fn dm_lang(&self, student: &str) -> Option<Lang> {
        let row = self.store.dm_session(student).await.ok().flatten()?;
        row.lang.parse().ok()
    }

    /// Marks a direct message as the answer to the session that was moved there.
    ///
    /// `sent_at` is when the message was sent, in milliseconds since 1970: one sent well before the current cue was
    /// stored crossed it, and is refused as stale.
    pub async fn dm_answer(&self, student: &str, text: &str, sent_at: i64, input: &str) -> Result<Scene, Problem> {
        if let Some((session, seq)) = self.store.event(input).await? {
            let stored = self.store.session(&session).await?.ok_or(Problem::NoSession)?;
            return Ok(Scene::after(self.load(&stored)?, seq));
        }
        let row = self.store.dm_session(student).await?.ok_or(Problem::NoSession)?;
        if sent_at.saturating_add(CLOCK_TOLERANCE) < row.updated_at {
            return Err(Problem::Stale);
        }
        let who = Person { classroom: row.classroom, student: row.student };
        let at = Position { session: row.id, version: row.version };
        self.step(&who, &at, Input::Answer(text), input).await
    }

    async fn step(&self, who: &Person, at: &Position, input: Input<'_>, key: &str) -> Result<Scene, Problem> {
        let stored = self.own(who, &at.session).await?;
        if let Some(seq) = seq_of(&stored, key) {
            return Ok(Scene::after(self.load(&stored)?, seq));
        }
        if stored.session.status != Status::Open {
            return Err(Problem::Over);
        }
        if stored.session.version != at.version {
            return Err(Problem::Stale);
        }
        let before = self.load(&stored)?.session;
        let dictionary = match input {
            Input::Answer(_) => self.dictionaries.ready(before.drill().lang),
            Input::Hint | Input::Abandon => None,
        };
        let guard = dictionary.map(|dictionary| dictionary as Arc<dyn Dictionary>);
        let Step { event, effects, session } = before.step_guarded(input, guard)?;
        let at = Position { session: at.session.clone(), version: at.version + 1 };
        let row = self.row(at.version, key);
        let row = records::new_event(&before, &event, &session, &effects, row);
        match self.store.append(&at.session, row, records::closing(&session)).await? {
            Appended::Stored => Ok(Scene { at, session, effects }),
            Appended::Duplicate { session, seq } => Ok(Scene::after(self.load(&self.own(who, &session).await?)?, seq)),
            Appended::Stale => Err(Problem::Stale),
        }
    }

    /// The event that stops a session, and what it was worth where its drill is still there.
    fn abandonment(&self, stored: &StoredSession, input: &str) -> (EventRow, Option<Closing>) {
        let stopped = self.load(stored).ok().and_then(|loaded| loaded.session.step(Input::Abandon).ok());
        let closing = stopped.and_then(|step| records::closing(&step.session));
        (self.row(stored.session.version + 1, input), closing)
    }

    fn row(&self, seq: i64, input: &str) -> EventRow {
        EventRow { seq, input: input.to_owned(), at: self.now(), kind: EventKind::Abandon }
    }

    async fn started(&self, who: &Person, begun: Begun, id: String, session: Session) -> Result<Started, Problem> {
        match begun {
            Begun::New => Ok(Started::Begun(Scene::opening(id, session))),
            Begun::Duplicate(id) => {
                let session = self.load(&self.own(who, &id).await?)?.session;
                let session = Session::new(session.drill().clone(), session.mode());
                Ok(Started::Begun(Scene::opening(id, session)))
            }
            Begun::Open(id) => {
                let StoredSession { session, events, .. } = self.own(who, &id).await?;
                let answers = events.iter().filter(|event| matches!(event.kind, EventKind::Answer(_))).count();
                Ok(Started::AlreadyOpen { session: id, title: session.title, answers })
            }
        }
    }

    /// A session of the person's own, open or not.
    pub(super) async fn own(&self, who: &Person, session: &str) -> Result<StoredSession, Problem> {
        let stored = self.store.session(session).await?.ok_or(Problem::NoSession)?;
        if stored.session.student == who.student { Ok(stored) } else { Err(Problem::NotYours) }
    }

    /// The session as the engine knows it, where its drill is still the one it began with.
    fn load(&self, stored: &StoredSession) -> Result<Loaded, Problem> {
        let row = &stored.session;
        let title = row.title.clone();
        let drill = row.lang.parse().ok().and_then(|lang| self.library().drill(&row.drill, lang).ok());
        let Some(drill) = drill else { return Err(Problem::DrillRemoved { title }) };
        let same = drill.hash == row.drill_hash;
        let loaded = same.then(|| records::load(drill, stored)).flatten();
        loaded.ok_or(Problem::DrillChanged { title })
    }
}

impl Scene {
    /// The cue that awaits an answer in this scene, if one does.
    pub fn awaits_answer(&self) -> bool {
        matches!(self.session.phase(), Phase::Awaiting(_))
    }

    fn opening(id: String, session: Session) -> Self {
        Self::showing_cue(Position { session: id, version: 0 }, session)
    }

    fn at_cue(loaded: Loaded) -> Self {
        let version = i64::try_from(loaded.events.len()).unwrap_or(i64::MAX);
        Self::showing_cue(Position { session: loaded.id, version }, loaded.session)
    }

    fn showing_cue(at: Position, session: Session) -> Self {
        let effects = session.cue().map(Effect::Cue).into_iter().collect();
        Self { at, session, effects }
    }

    /// The session as it was after its event `seq`, with what was shown then.
    fn after(loaded: Loaded, seq: i64) -> Self {
        let Loaded { id, session, events } = loaded;
        let until: Vec<_> = events.into_iter().take(usize::try_from(seq).unwrap_or(usize::MAX)).collect();
        let last = until.last().cloned();
        let session = Session::replay(session.drill().clone(), session.mode(), until);
        let effects = last.map(|event| session.effects_of(&event)).unwrap_or_default();
        Self { at: Position { session: id, version: seq }, session, effects }
    }
}

fn seq_of(stored: &StoredSession, input: &str) -> Option<i64> {
    stored.events.iter().find(|event| event.input == input).map(|event| event.seq)
}
