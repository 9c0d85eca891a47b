//! `/drill start`, `/drill list`, `/drill resume` and `/drill stop`, and the buttons of a drill.

use super::super::custom_id::CustomId;
use super::super::incoming::{DM_CLASSROOM, Incoming, Place};
use super::super::reply::{Button, Embed, Message, Modal, Reply, Style, ToDm};
use super::super::text::plain;
use super::super::{card, refusal, transcript};
use super::{history, localised, picker};
use crate::app::wording::{self, Front};
use crate::app::{App, Person, Position, Problem, Scene, Start, Started};
use crate::engine::lang::Lang;
use crate::engine::session::MAX_ANSWER_CHARS;
use crate::i18n::Texts;

/// How much of a title stands in a question.
const MAX_TITLE: usize = 200;

/// Starts a drill, or asks what to do with the one that is open.
pub async fn start(app: &App, incoming: &Incoming, start: &Start) -> Result<Message, Problem> {
    let started = app.start(&incoming.who, start, &incoming.input).await?;
    self::started(app, incoming, start, started).await
}

/// Starts a drill in place of an open one.
pub async fn start_over(app: &App, incoming: &Incoming, old: &str, start: &Start) -> Result<Message, Problem> {
    let who = owner(app, incoming, old).await;
    let started = app.start_over(&who, start, old, &incoming.input).await?;
    self::started(app, incoming, start, started).await
}

/// The classroom that a session stands in: in direct messages there may be one that was moved there.
async fn owner(app: &App, incoming: &Incoming, session: &str) -> Person {
    if incoming.place == Place::Dm
        && let Ok((who, at)) = app.dm_session(&incoming.who.student).await
        && at.session == session
    {
        return who;
    }
    incoming.who.clone()
}

async fn started(app: &App, incoming: &Incoming, start: &Start, started: Started) -> Result<Message, Problem> {
    let texts = incoming.texts();
    match started {
        Started::Begun(scene) => {
            if incoming.who.classroom == DM_CLASSROOM && scene.awaits_answer() {
                app.continue_in_dm(&incoming.who, &scene.at.session).await?;
            }
            let mut message = card::opening(texts, &scene, incoming.place);
            let library = app.library();
            let entry = library.catalogue().drill(&start.drill);
            let elsewhere = entry.and_then(|entry| picker::in_another_language(texts, entry, start.lang));
            message.embeds.splice(..0, elsewhere.map(|said| Embed::of(card::NEUTRAL, said)));
            Ok(message)
        }
        Started::AlreadyOpen { session, title, answers } => {
            let args = [("title", plain(&title, MAX_TITLE).into()), ("answers", answers.into())];
            let question = Embed::of(card::NEUTRAL, texts.say("discord-open", &args));
            let over = CustomId::StartOver(session, start.clone());
            let buttons = vec![
                Button::new(CustomId::Resume, Style::Primary, "▶️", texts.say("discord-resume", &[])),
                Button::new(over, Style::Danger, "🔁", texts.say("discord-over", &[])),
            ];
            let mut message = Message::embeds([question]).with_buttons(buttons);
            message.ephemeral = incoming.place == Place::Guild;
            Ok(message)
        }
    }
}

/// The open drill, at its cue.
pub async fn resume(app: &App, incoming: &Incoming) -> Result<Message, Problem> {
    let scene = app.resume(&playing(app, incoming).await).await?;
    if incoming.place == Place::Dm {
        app.continue_in_dm(&incoming.who, &scene.at.session).await?;
    }
    Ok(card::opening(incoming.texts(), &scene, incoming.place))
}

/// Whose open session is meant: in direct messages, the one that is played there.
async fn playing(app: &App, incoming: &Incoming) -> Person {
    match (incoming.place, app.dm_session(&incoming.who.student).await) {
        (Place::Dm, Ok((who, _))) => who,
        _ => incoming.who.clone(),
    }
}

/// Stops the open drill.
pub async fn stop_open(app: &App, incoming: &Incoming) -> Result<Message, Problem> {
    let who = playing(app, incoming).await;
    let session = app.open_session(&who).await?.ok_or(Problem::NoSession)?;
    stop(app, incoming, &session).await
}

/// Stops a drill.
pub async fn stop(app: &App, incoming: &Incoming, session: &str) -> Result<Message, Problem> {
    let texts = incoming.texts();
    if let Some(scene) = app.stop(&incoming.who, session, &incoming.input).await? {
        return Ok(card::scene(texts, &scene, incoming.place));
    }
    let text = localised(texts, &texts.say("discord-stopped", &[]));
    let message = Message::text(text).with_buttons(vec![card::transcript_button(texts, session)]);
    Ok(Message { ephemeral: incoming.place == Place::Guild, ..message })
}

/// Shows a hint.
pub async fn hint(app: &App, incoming: &Incoming, at: &Position) -> Result<Message, Problem> {
    let scene = app.hint(&incoming.who, at, &incoming.input).await?;
    Ok(card::scene(incoming.texts(), &scene, incoming.place))
}

/// Opens the modal for an answer to the cue at `at`; refuses where that cue is past.
pub async fn ask(app: &App, incoming: &Incoming, at: &Position) -> Result<Reply, Problem> {
    let scene = app.scene(&incoming.who, &at.session).await?;
    if !scene.awaits_answer() {
        return Err(Problem::Over);
    }
    if scene.at != *at {
        return Err(Problem::Stale);
    }
    let cue = scene.session.cue().map(|cue| cue.text).unwrap_or_default();
    Ok(Reply::Modal(modal(incoming.texts(), at, &cue)))
}

/// The modal for an answer.
pub fn modal(texts: &Texts, at: &Position, cue: &str) -> Modal {
    Modal {
        id: CustomId::AnswerText(at.clone()),
        title: texts.say("discord-answer-title", &[]),
        label: texts.say("discord-answer-label", &[]),
        placeholder: cue.split_whitespace().collect::<Vec<_>>().join(" "),
        max_chars: MAX_ANSWER_CHARS,
    }
}

/// Takes an answer. One that is refused is quoted, so that it is not lost.
pub async fn answer(app: &App, incoming: &Incoming, at: &Position, text: &str) -> Message {
    let texts = incoming.texts();
    match app.answer(&incoming.who, at, text, &incoming.input).await {
        Ok(scene) => card::scene(texts, &scene, incoming.place),
        Err(problem) => {
            let mut message = problem_message(texts, &problem);
            if !text.trim().is_empty() {
                message.embeds.push(card::quoted(texts, text));
            }
            if matches!(problem, Problem::Refused(_))
                && let Ok(scene) = app.scene(&incoming.who, &at.session).await
            {
                message = message.with_buttons(card::buttons(texts, &scene, incoming.place));
            }
            message
        }
    }
}

/// Takes a direct message as an answer.
pub async fn direct(app: &App, incoming: &Incoming, text: &str, sent_at: i64) -> Message {
    let student = &incoming.who.student;
    match app.dm_answer(student, text, sent_at, &incoming.input).await {
        Ok(scene) => card::scene(direct_texts(incoming, &scene), &scene, Place::Dm),
        Err(problem) => {
            let scene = match app.dm_session(student).await {
                Ok((who, at)) => app.scene(&who, &at.session).await.ok(),
                Err(_) => None,
            };
            let texts = scene.as_ref().map_or_else(|| incoming.texts(), |scene| direct_texts(incoming, scene));
            let mut message = problem_message(texts, &problem);
            if let Some(scene) = scene.filter(Scene::awaits_answer) {
                message = message.with_buttons(card::buttons(texts, &scene, Place::Dm));
            }
            Message { ephemeral: false, ..message }
        }
    }
}

/// The words for a direct message: where the person's language is not known, those of the drill.
fn direct_texts(incoming: &Incoming, scene: &Scene) -> &'static Texts {
    Texts::of(incoming.locale.unwrap_or(scene.session.drill().lang))
}

/// Goes on in direct messages.
pub async fn to_dm(app: &App, incoming: &Incoming, session: &str) -> Result<Reply, Problem> {
    let texts = incoming.texts();
    let scene = app.continue_in_dm(&incoming.who, session).await?;
    let buttons = card::buttons(texts, &scene, incoming.place);
    Ok(Reply::ToDm(Box::new(ToDm {
        session: session.to_owned(),
        message: card::opening(texts, &scene, Place::Dm),
        done: Message { ephemeral: true, ..Message::text(texts.say("discord-dm-done", &[])) },
        link: texts.say("discord-dm-link", &[]),
        closed: refusal(texts.say("discord-dm-closed", &[])).with_buttons(buttons),
    })))
}

/// Sends a conversation as a file.
pub async fn transcript(app: &App, incoming: &Incoming, session: &str) -> Result<Message, Problem> {
    let texts = incoming.texts();
    let attempt = app.attempt(&incoming.who, session).await?;
    let file = transcript::file(texts, &attempt);
    let content = texts.say("discord-transcript-here", &[]);
    Ok(Message { file: Some(file), ephemeral: incoming.place == Place::Guild, ..Message::text(content) })
}

/// Shows what was said of every answer: with its tip, or from the store alone where the drill is gone.
pub async fn feedback(app: &App, incoming: &Incoming, session: &str) -> Result<Message, Problem> {
    let texts = incoming.texts();
    let conversation = match app.scene(&incoming.who, session).await {
        Ok(scene) if scene.awaits_answer() => return Err(Problem::Stale),
        Ok(scene) => card::conversation(texts, &scene.session),
        Err(Problem::DrillRemoved { .. } | Problem::DrillChanged { .. }) => {
            history::conversation(texts, &app.attempt(&incoming.who, session).await?)
        }
        Err(problem) => return Err(problem),
    };
    let message = Message::embeds([conversation]).with_buttons(vec![card::transcript_button(texts, session)]);
    Ok(Message { ephemeral: incoming.place == Place::Guild, ..message })
}

/// The drills there are.
pub fn list(app: &App, incoming: &Incoming) -> Message {
    let texts = incoming.texts();
    let library = app.library();
    let lines = library.catalogue().drills().filter_map(|entry| {
        let drill = picker::drill_in(texts, entry, None)?;
        let langs: Vec<&str> = entry.languages.keys().copied().map(Lang::code).collect();
        let args = [("minutes", drill.minutes.into()), ("level", drill.level.code().into())];
        Some(format!(
            "**{}** · {}\n{}\n*{} · {}*",
            plain(&drill.title, MAX_TITLE),
            wording::kind(texts, entry.kind),
            plain(&drill.summary, MAX_TITLE),
            texts.say("briefing-minutes.short", &args),
            langs.join(" "),
        ))
    });
    let lines: Vec<String> = lines.collect();
    let text = if lines.is_empty() { texts.say("discord-list-empty", &[]) } else { lines.join("\n\n") };
    let title = Some(texts.say("discord-list-title", &[]));
    let mut message = Message::embeds([Embed { title, ..Embed::of(card::NEUTRAL, text) }]);
    message.ephemeral = incoming.place == Place::Guild;
    message
}

/// What is wrong and what to do.
pub fn problem_message(texts: &Texts, problem: &Problem) -> Message {
    refusal(localised(texts, &wording::problem(texts, problem, Front::Discord)))
}
