//! What stands in the way of a use case.

use crate::engine::lang::Lang;
use crate::engine::session::Refusal;
use crate::store::StoreError;

/// Why a use case did not happen; nothing changed.
///
/// The `Display` text is for logs; people read what [`super::wording`] makes of it.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// The person can put the input right.
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    /// The input belongs to an earlier cue: an old button, or two answers at once.
    #[error("the session has moved on")]
    Stale,
    /// The session belongs to somebody else.
    #[error("not the person's own session")]
    NotYours,
    /// There is no such session, or none is open.
    #[error("no session")]
    NoSession,
    /// The session is over.
    #[error("the session is over")]
    Over,
    /// No drill has this id.
    #[error("unknown drill")]
    UnknownDrill {
        /// What was asked for.
        id: String,
        /// The id that looks most like it.
        similar: Option<String>,
    },
    /// The drill is not there in this language.
    #[error("drill not available in {lang}")]
    NotInLanguage {
        /// What was asked for.
        lang: Lang,
        /// What there is.
        available: Vec<Lang>,
    },
    /// The drill was removed while the session ran.
    #[error("the drill was removed")]
    DrillRemoved {
        /// Its title when the session began.
        title: String,
    },
    /// The drill was changed while the session ran.
    #[error("the drill was changed")]
    DrillChanged {
        /// Its title when the session began.
        title: String,
    },
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}
