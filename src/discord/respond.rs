//! From what a person did to what the bot says. Knows nothing of Discord's library or network.

use super::commands::{drill, help, history, localised, picker, privacy};
use super::custom_id::CustomId;
use super::incoming::{Command, Incoming, Place, What};
use super::refusal;
use super::reply::{Message, Reply};
use crate::app::{App, Problem};

/// A reply, and whether it shows the privacy notice.
#[derive(Debug, Clone)]
pub struct Answer {
    /// What to send.
    pub reply: Reply,
    /// To be noted once it was sent.
    pub shows_notice: bool,
}

/// The reply to what a person did. The same incoming twice changes nothing the second time.
pub async fn respond(app: &App, incoming: &Incoming) -> Answer {
    let mut reply = reply(app, incoming).await.unwrap_or_else(|problem| {
        Reply::Message(placed(drill::problem_message(incoming.texts(), &problem), incoming.place))
    });
    let shows_notice = match &mut reply {
        Reply::Message(message) | Reply::Update(message) if !is_about_privacy(incoming) => {
            let needed = app.notice_needed(&incoming.who.student).await.unwrap_or(false);
            if needed {
                put_above(message, &privacy::notice(incoming.texts()));
            }
            needed
        }
        _ => false,
    };
    Answer { reply, shows_notice }
}

fn is_about_privacy(incoming: &Incoming) -> bool {
    match &incoming.what {
        What::Command(command) => command.path.starts_with("privacy"),
        What::Component { custom_id, .. } => matches!(custom_id.parse(), Ok(CustomId::Delete(_))),
        What::Autocomplete(..) | What::Modal { .. } | What::Direct { .. } => false,
    }
}

fn put_above(message: &mut Message, notice: &str) {
    message.content =
        if message.content.is_empty() { notice.to_owned() } else { format!("{notice}\n\n{}", message.content) };
}

fn placed(message: Message, place: Place) -> Message {
    Message { ephemeral: place == Place::Guild, ..message }
}

async fn reply(app: &App, incoming: &Incoming) -> Result<Reply, Problem> {
    match &incoming.what {
        What::Command(command) => self::command(app, incoming, command).await.map(Reply::Message),
        What::Autocomplete(command, option) => {
            Ok(Reply::Choices(picker::suggestions(app, incoming.texts(), command, option)))
        }
        What::Component { custom_id, values } => match custom_id.parse() {
            Ok(id) => component(app, incoming, id, values).await,
            Err(_) => Ok(Reply::Message(unknown(incoming))),
        },
        What::Modal { custom_id, text } => match custom_id.parse() {
            Ok(CustomId::AnswerText(at)) => {
                let message = drill::answer(app, incoming, &at, text.as_str()).await;
                Ok(Reply::Message(placed(message, incoming.place)))
            }
            _ => Ok(Reply::Message(unknown(incoming))),
        },
        What::Direct { text, sent_at } => {
            Ok(Reply::Message(drill::direct(app, incoming, text.as_str(), *sent_at).await))
        }
    }
}

async fn command(app: &App, incoming: &Incoming, command: &Command) -> Result<Message, Problem> {
    let texts = incoming.texts();
    Ok(match command.path.as_str() {
        "drill start" => match picker::start_of(app, texts, command) {
            Some(start) => drill::start(app, incoming, &start).await?,
            None => picker::message(app, texts, &picker::picked_of(command), incoming.place),
        },
        "drill list" => drill::list(app, incoming),
        "drill resume" => drill::resume(app, incoming).await?,
        "drill stop" => drill::stop_open(app, incoming).await?,
        "drill history" => history::message(app, incoming, None).await?,
        "help" => help::message(incoming),
        "privacy about" => privacy::about(incoming),
        "privacy delete" => privacy::question(incoming),
        _ => unknown(incoming),
    })
}

async fn component(app: &App, incoming: &Incoming, id: CustomId, values: &[String]) -> Result<Reply, Problem> {
    let texts = incoming.texts();
    Ok(match id {
        CustomId::Answer(at) => drill::ask(app, incoming, &at).await?,
        CustomId::Hint(at) => Reply::Message(drill::hint(app, incoming, &at).await?),
        CustomId::Stop(session) => Reply::Message(drill::stop(app, incoming, &session).await?),
        CustomId::Dm(session) => drill::to_dm(app, incoming, &session).await?,
        CustomId::Resume => Reply::Update(drill::resume(app, incoming).await?),
        CustomId::StartOver(old, start) => Reply::Update(drill::start_over(app, incoming, &old, &start).await?),
        CustomId::Again(start) => Reply::Message(drill::start(app, incoming, &start).await?),
        CustomId::Transcript(session) => Reply::Message(drill::transcript(app, incoming, &session).await?),
        CustomId::Feedback(session) => Reply::Message(drill::feedback(app, incoming, &session).await?),
        CustomId::History => {
            let chosen = values.first().map(String::as_str);
            Reply::Update(history::message(app, incoming, chosen).await?)
        }
        CustomId::Pick(part, picked) => picker::choose(app, incoming, part, picked, values),
        CustomId::PickStart(picked) => match picker::start_of_picked(app, texts, &picked) {
            Some(start) => Reply::Update(drill::start(app, incoming, &start).await?),
            None => Reply::Message(placed(refusal(texts.say("discord-pick-drill", &[])), incoming.place)),
        },
        CustomId::Delete(yes) => Reply::Update(privacy::decide(app, incoming, yes).await?),
        CustomId::AnswerText(_) => Reply::Message(unknown(incoming)),
    })
}

fn unknown(incoming: &Incoming) -> Message {
    let texts = incoming.texts();
    placed(refusal(localised(texts, &texts.say("discord-unknown", &[]))), incoming.place)
}

/// What to show where the store does not answer in time to open the modal: the same, without the cue.
pub fn modal_without_cue(incoming: &Incoming) -> Option<Reply> {
    let What::Component { custom_id, .. } = &incoming.what else { return None };
    let Ok(CustomId::Answer(at)) = custom_id.parse::<CustomId>() else { return None };
    Some(Reply::Modal(drill::modal(incoming.texts(), &at, "")))
}
