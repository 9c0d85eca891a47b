//! What buttons, selects and modals carry: ids and positions, never anything that a forger could gain by.
//!
//! At most 100 characters, as Discord allows. Whatever is not exactly of this form is nobody's button.

use std::fmt;
use std::str::FromStr;

use crate::app::{Position, Start};
use crate::engine::lang::{Kind, Lang, Mode};

/// Discord's limit.
pub const MAX_LEN: usize = 100;

/// The longest part that is read: a drill's id.
const MAX_PART: usize = 64;
/// How many digits a version has at most.
const MAX_DIGITS: usize = 9;

/// What a component or modal is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CustomId {
    /// Opens the modal for an answer.
    Answer(Position),
    /// The modal for an answer.
    AnswerText(Position),
    /// Shows a hint.
    Hint(Position),
    /// Stops the session with this id.
    Stop(String),
    /// Moves the session with this id to direct messages.
    Dm(String),
    /// Shows the open session again.
    Resume,
    /// Stops the session with this id and starts another.
    StartOver(String, Start),
    /// Starts a drill once more.
    Again(Start),
    /// Sends the conversation of this session as a file.
    Transcript(String),
    /// Shows the feedback on every answer of this session.
    Feedback(String),
    /// The select of earlier attempts.
    History,
    /// A select of the picker, with what was picked before.
    Pick(Part, Picked),
    /// Starts what was picked.
    PickStart(Picked),
    /// Whether everything stored of the person is really to be deleted.
    Delete(bool),
}

crate::engine::lang::coded! {
    /// What a select of the picker chooses.
    Part {
        /// The kind of drill.
        Kind = "kind",
        /// The drill.
        Drill = "drill",
        /// The language.
        Lang = "lang",
        /// The mode.
        Mode = "mode",
    }
}

/// What was picked so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picked {
    /// The kind of drill.
    pub kind: Option<Kind>,
    /// Id of the drill.
    pub drill: Option<String>,
    /// The language.
    pub lang: Option<Lang>,
    /// The mode.
    pub mode: Option<Mode>,
}

/// An id that the bot did not give.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an id of ours")]
pub struct Foreign;

impl CustomId {
    /// Whether Discord takes the id.
    pub fn fits(&self) -> bool {
        self.to_string().len() <= MAX_LEN
    }
}

impl fmt::Display for CustomId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(at) => write!(f, "answer:{}:{}", at.session, at.version),
            Self::AnswerText(at) => write!(f, "text:{}:{}", at.session, at.version),
            Self::Hint(at) => write!(f, "hint:{}:{}", at.session, at.version),
            Self::Stop(session) => write!(f, "stop:{session}"),
            Self::Dm(session) => write!(f, "dm:{session}"),
            Self::Resume => f.write_str("resume"),
            Self::StartOver(session, start) => write!(f, "over:{session}:{}", Started(start)),
            Self::Again(start) => write!(f, "again:{}", Started(start)),
            Self::Transcript(session) => write!(f, "file:{session}"),
            Self::Feedback(session) => write!(f, "marks:{session}"),
            Self::History => f.write_str("history"),
            Self::Pick(part, picked) => write!(f, "pick:{part}:{picked}"),
            Self::PickStart(picked) => write!(f, "begin:{picked}"),
            Self::Delete(yes) => write!(f, "delete:{}", if *yes { "yes" } else { "no" }),
        }
    }
}

impl FromStr for CustomId {
    type Err = Foreign;

    fn from_str(id: &str) -> Result<Self, Foreign> {
        if id.len() > MAX_LEN {
            return Err(Foreign);
        }
        let parts: Vec<&str> = id.split(':').collect();
        Ok(match *parts.as_slice() {
            ["answer", s, v] => Self::Answer(position(s, v)?),
            ["text", s, v] => Self::AnswerText(position(s, v)?),
            ["hint", s, v] => Self::Hint(position(s, v)?),
            ["stop", s] => Self::Stop(session(s)?),
            ["dm", s] => Self::Dm(session(s)?),
            ["resume"] => Self::Resume,
            ["over", s, drill, lang, mode] => Self::StartOver(session(s)?, start(drill, lang, mode)?),
            ["again", drill, lang, mode] => Self::Again(start(drill, lang, mode)?),
            ["file", s] => Self::Transcript(session(s)?),
            ["marks", s] => Self::Feedback(session(s)?),
            ["history"] => Self::History,
            ["pick", part, kind, drill, lang, mode] => Self::Pick(code(part)?, picked([kind, drill, lang, mode])?),
            ["begin", kind, drill, lang, mode] => Self::PickStart(picked([kind, drill, lang, mode])?),
            ["delete", "yes"] => Self::Delete(true),
            ["delete", "no"] => Self::Delete(false),
            _ => return Err(Foreign),
        })
    }
}

struct Started<'a>(&'a Start);

impl fmt::Display for Started<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.0.drill, self.0.lang, self.0.mode)
    }
}

impl fmt::Display for Picked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind.map_or("", Kind::code);
        let drill = self.drill.as_deref().unwrap_or_default();
        let (lang, mode) = (self.lang.map_or("", Lang::code), self.mode.map_or("", Mode::code));
        write!(f, "{kind}:{drill}:{lang}:{mode}")
    }
}

fn session(id: &str) -> Result<String, Foreign> {
    let ours = id.len() == 32 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if ours { Ok(id.to_owned()) } else { Err(Foreign) }
}

fn position(id: &str, version: &str) -> Result<Position, Foreign> {
    let digits = version.len() <= MAX_DIGITS && version.bytes().all(|byte| byte.is_ascii_digit());
    let canonical = digits && (version == "0" || !version.starts_with('0'));
    let version = version.parse().ok().filter(|_| canonical).ok_or(Foreign)?;
    Ok(Position { session: session(id)?, version })
}

/// The id of a drill, as a catalogue allows it.
pub fn drill_id(id: &str) -> Option<String> {
    let letters = id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-'));
    ((1..=MAX_PART).contains(&id.len()) && letters).then(|| id.to_owned())
}

fn start(drill: &str, lang: &str, mode: &str) -> Result<Start, Foreign> {
    Ok(Start { drill: drill_id(drill).ok_or(Foreign)?, lang: code(lang)?, mode: code(mode)? })
}

fn picked([kind, drill, lang, mode]: [&str; 4]) -> Result<Picked, Foreign> {
    let drill = if drill.is_empty() { None } else { Some(drill_id(drill).ok_or(Foreign)?) };
    Ok(Picked { kind: maybe(kind)?, drill, lang: maybe(lang)?, mode: maybe(mode)? })
}

fn code<T: FromStr>(code: &str) -> Result<T, Foreign> {
    code.parse().map_err(|_| Foreign)
}

fn maybe<T: FromStr>(text: &str) -> Result<Option<T>, Foreign> {
    if text.is_empty() { Ok(None) } else { code(text).map(Some) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SESSION: &str = "0198c0de0000700080000123456789ab";

    #[track_caller]
    fn check(id: &CustomId) {
        assert!(id.fits(), "{id}");
        assert_eq!(id.to_string().parse().as_ref(), Ok(id));
    }

    #[test]
    fn every_id_is_read_back() {
        let at = Position { session: SESSION.to_owned(), version: 12 };
        let start = Start { drill: "d".repeat(40), lang: Lang::Nl, mode: Mode::Practice };
        let all = Picked {
            kind: Some(Kind::Acquisition),
            drill: Some("d".repeat(60)),
            lang: Some(Lang::Es),
            mode: Some(Mode::Test),
        };
        check(&CustomId::Answer(at.clone()));
        check(&CustomId::AnswerText(at.clone()));
        check(&CustomId::Hint(at));
        check(&CustomId::StartOver(SESSION.to_owned(), start.clone()));
        check(&CustomId::Again(start));
        check(&CustomId::PickStart(all.clone()));
        check(&CustomId::PickStart(Picked::default()));
        for &part in Part::ALL {
            check(&CustomId::Pick(part, all.clone()));
        }
        for session in [CustomId::Stop, CustomId::Dm, CustomId::Transcript, CustomId::Feedback] {
            check(&session(SESSION.to_owned()));
        }
        for id in [CustomId::Resume, CustomId::History, CustomId::Delete(true), CustomId::Delete(false)] {
            check(&id);
        }
    }

    #[test]
    fn foreign_ids_are_refused() {
        let foreign = [
            String::new(),
            "answer".to_owned(),
            format!("answer:{SESSION}"),
            format!("answer:{SESSION}:"),
            format!("answer:{SESSION}:-1"),
            format!("answer:{SESSION}:007"),
            format!("answer:{SESSION}:9999999999999999999999"),
            format!("answer:{}:1", SESSION.to_uppercase()),
            format!("stop:{SESSION}:1"),
            "again:../../etc:nl:practice".to_owned(),
            "again:late-parcel:xx:practice".to_owned(),
            "delete:maybe".to_owned(),
            "x".repeat(200),
        ];
        for id in foreign {
            assert_eq!(id.parse::<CustomId>(), Err(Foreign), "{id}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_the_same(id in "[a-z:0-9-]{0,60}") {
            if let Ok(read) = id.parse::<CustomId>() {
                prop_assert_eq!(read.to_string(), id);
            }
        }
    }
}
