//! What the system says when it refuses something, in the person's language.

use std::io;

use super::Texts;

impl Texts {
    /// Why the system refused something, in a few words.
    pub fn reason(&self, error: &io::Error) -> String {
        self.reason_of(error.kind(), &error.to_string())
    }

    /// The same of an error that is no longer there: its kind, and in the system's own words what is none of the usual.
    pub fn reason_of(&self, kind: io::ErrorKind, raw: &str) -> String {
        let key = match kind {
            io::ErrorKind::NotFound => "system-not-found",
            io::ErrorKind::PermissionDenied => "system-denied",
            io::ErrorKind::ReadOnlyFilesystem => "system-read-only",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "system-full",
            io::ErrorKind::IsADirectory => "system-folder",
            io::ErrorKind::NotADirectory => "system-no-folder",
            _ => return raw.to_owned(),
        };
        self.say(key, &[])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::lang::Lang;

    #[test]
    fn the_system_speaks_the_persons_language_where_it_says_something_usual() {
        use io::ErrorKind::{IsADirectory, NotADirectory, NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull};
        let usual = [NotFound, PermissionDenied, ReadOnlyFilesystem, StorageFull, IsADirectory, NotADirectory];
        for &lang in Lang::ALL {
            let texts = Texts::of(lang);
            for kind in usual {
                let said = texts.reason_of(kind, "raw (os error 1)");
                assert!(!said.contains("system-") && !said.contains("os error"), "{lang}: {said}");
            }
            assert_eq!(texts.reason(&io::Error::other("odd")), "odd");
        }
    }
}
