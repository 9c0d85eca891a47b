//! What is wrong with files, and what to do.

use std::io;

use crate::app::Unreadable;
use crate::dialogue::Diagnostic;
use crate::i18n::{Texts, Value};

/// What a diagnostic says, and what to do about it.
pub fn diagnostic(texts: &Texts, diagnostic: &Diagnostic) -> (String, String) {
    let args: Vec<(&str, Value<'_>)> =
        diagnostic.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let key = format!("check-{}", diagnostic.rule);
    (texts.say(&key, &args), texts.say(&format!("{key}.suggestion"), &args))
}

/// Why a file or folder of dialogues cannot be read, and what to do.
pub fn unreadable(texts: &Texts, error: &Unreadable) -> String {
    let reason = match error.source.kind() {
        io::ErrorKind::NotFound => "unreadable-not-found",
        io::ErrorKind::PermissionDenied => "unreadable-denied",
        _ => "unreadable-other",
    };
    let args = [("path", error.path.to_string_lossy().into()), ("reason", texts.say(reason, &[]).into())];
    texts.say("check-unreadable", &args)
}
