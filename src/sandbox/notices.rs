//! What whoever tries the sandbox should know: of the files that the bot reads, and of the folder it is kept in.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use crate::engine::lang::Lang;

/// One thing that is wrong, or probably not meant so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The file or folder.
    pub path: String,
    /// Line and column, both from 1; none where it is about the whole.
    pub place: Option<(usize, usize)>,
    /// Whether it keeps something from being played.
    pub is_error: bool,
    /// The code of the rule that says so; none where no rule does.
    pub rule: Option<String>,
    /// How it is said, in every language.
    pub words: BTreeMap<Lang, NoticeWords>,
}

/// A notice in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeWords {
    /// What is wrong.
    pub said: String,
    /// What to do; empty where that is said already.
    pub advice: String,
}

/// That what happens is not kept, until it is again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Unkept {
    /// The file or folder that cannot be written.
    pub(super) path: String,
    /// Why.
    pub(super) kind: io::ErrorKind,
    /// The same in the words of the system.
    pub(super) raw: String,
}

/// Everything there is to know now.
#[derive(Clone, Debug, Default)]
pub(super) struct Notices {
    pub(super) of_files: Arc<[Notice]>,
    pub(super) unkept: Option<Unkept>,
}
