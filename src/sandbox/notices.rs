//! What whoever tries the sandbox should know of the files that the bot reads.

use std::collections::BTreeMap;

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
