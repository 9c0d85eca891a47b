//! What is wrong with files, and what to do.

use std::io::ErrorKind;

use crate::app::{Elsewhere, Unreadable};
use crate::dialogue::Diagnostic;
use crate::i18n::{Texts, Value};

/// What a diagnostic says, and what to do about it.
pub fn diagnostic(texts: &Texts, diagnostic: &Diagnostic) -> (String, String) {
    let args: Vec<(&str, Value<'_>)> =
        diagnostic.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let key = format!("check-{}", diagnostic.rule);
    (texts.say(&key, &args), texts.say(&format!("{key}.suggestion"), &args))
}

/// That a drill is not there in a language for now, and in which it is offered instead.
pub fn elsewhere(texts: &Texts, elsewhere: &Elsewhere) -> String {
    let args = [
        ("drill", elsewhere.drill.as_str().into()),
        ("lang", super::lang(texts, elsewhere.lang).into()),
        ("other", super::lang(texts, elsewhere.other).into()),
    ];
    texts.say("check-elsewhere", &args)
}

/// Why a file or folder of dialogues cannot be read, and what to do.
pub fn unreadable(texts: &Texts, error: &Unreadable) -> String {
    let path = error.path().to_string_lossy();
    match error {
        Unreadable::Refused { source, .. } => {
            let is_folder = source.kind() == ErrorKind::IsADirectory;
            let key = if is_folder { "check-unreadable-folder" } else { "check-unreadable" };
            texts.say(key, &[("path", path.into()), ("reason", texts.reason(source).into())])
        }
        Unreadable::NoRooms { meant, .. } => {
            let meant = meant.as_ref().map_or("none".into(), |meant| meant.to_string_lossy());
            texts.say("check-no-rooms", &[("path", path.into()), ("meant", meant.into())])
        }
    }
}
