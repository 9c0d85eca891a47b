//! What can go wrong, for the log and for the person.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

crate::engine::lang::coded! {
    /// What a person can be told about a failure.
    ErrorKind {
        /// The setting names no kind of database that can be opened.
        Unknown = "unknown",
        /// The server does not answer or refuses us; the file cannot be opened.
        Unreachable = "unreachable",
        /// It can be read and not written.
        ReadOnly = "read-only",
        /// Others kept it locked for too long, or it is closing; later it may work.
        Busy = "busy",
        /// A newer version of this program has changed it.
        Newer = "newer",
        /// It is damaged, or holds what this program never wrote.
        Corrupt = "corrupt",
        /// Anything else.
        Other = "other",
    }
}

/// A failed action of the store, with its source.
///
/// Neither `Display` nor `Debug` shows a stored value.
#[derive(Clone)]
pub struct StoreError {
    action: &'static str,
    kind: ErrorKind,
    source: Arc<dyn Error + Send + Sync>,
}

impl StoreError {
    /// What was being done.
    pub fn action(&self) -> &'static str {
        self.action
    }

    /// What a person can be told.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(super) fn new(action: &'static str, kind: ErrorKind, source: impl Error + Send + Sync + 'static) -> Self {
        Self { action, kind, source: Arc::new(source) }
    }

    /// The error of a setting that names no database.
    pub(super) fn unknown_location() -> Self {
        Self::new("open the database", ErrorKind::Unknown, std::io::Error::from(std::io::ErrorKind::InvalidInput))
    }

    /// The error of an access to the file system.
    pub(super) fn of_io(action: &'static str, source: std::io::Error) -> Self {
        Self::new(action, kind_of_io(&source), source)
    }

    /// For `map_err`: the error of a query of this action.
    pub(super) fn of(action: &'static str) -> impl Fn(sqlx::Error) -> Self {
        move |source| Self::new(action, kind_of(&source), source)
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot {}", self.action)
    }
}

/// The source by its message alone: PostgreSQL's `Debug` quotes the row at fault.
impl fmt::Debug for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoreError({}: cannot {}: {})", self.kind, self.action, self.source)
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// Sorts an error of the driver.
pub(super) fn kind_of(error: &sqlx::Error) -> ErrorKind {
    match error {
        sqlx::Error::Io(error) => kind_of_io(error),
        sqlx::Error::Tls(_) | sqlx::Error::Configuration(_) | sqlx::Error::PoolTimedOut => ErrorKind::Unreachable,
        sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => ErrorKind::Busy,
        sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) => ErrorKind::Corrupt,
        sqlx::Error::Database(error) => error.code().map_or(ErrorKind::Other, |code| kind_of_code(&code)),
        _ => ErrorKind::Other,
    }
}

fn kind_of_io(error: &std::io::Error) -> ErrorKind {
    match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => ErrorKind::ReadOnly,
        _ => ErrorKind::Unreachable,
    }
}

/// Sorts a code: five characters are PostgreSQL's SQLSTATE (errcodes appendix), anything else is SQLite's extended
/// result code, whose low byte is the primary one (sqlite.org/rescode.html).
fn kind_of_code(code: &str) -> ErrorKind {
    if code.len() == 5 {
        return match code {
            "25006" | "42501" => ErrorKind::ReadOnly,
            "40001" | "40P01" | "53300" | "55P03" | "57014" => ErrorKind::Busy,
            "3D000" | "57P01" | "57P02" | "57P03" => ErrorKind::Unreachable,
            _ if code.starts_with("08") || code.starts_with("28") => ErrorKind::Unreachable,
            _ if code.starts_with("XX") => ErrorKind::Corrupt,
            _ => ErrorKind::Other,
        };
    }
    match code.parse::<i32>().map(|code| code & 0xff) {
        Ok(5 | 6) => ErrorKind::Busy,
        Ok(3 | 8) => ErrorKind::ReadOnly,
        Ok(11 | 26) => ErrorKind::Corrupt,
        Ok(14) => ErrorKind::Unreachable,
        _ => ErrorKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_databases_are_sorted() {
        let cases = [
            ("5", ErrorKind::Busy),
            ("517", ErrorKind::Busy), // BUSY_SNAPSHOT
            ("8", ErrorKind::ReadOnly),
            ("1544", ErrorKind::ReadOnly), // READONLY_DIRECTORY
            ("26", ErrorKind::Corrupt),
            ("14", ErrorKind::Unreachable),
            ("787", ErrorKind::Other), // CONSTRAINT_FOREIGNKEY
            ("25006", ErrorKind::ReadOnly),
            ("28P01", ErrorKind::Unreachable),
            ("40P01", ErrorKind::Busy),
            ("XX001", ErrorKind::Corrupt),
            ("23505", ErrorKind::Other),
        ];
        for (code, kind) in cases {
            assert_eq!(kind_of_code(code), kind, "{code}");
        }
    }
}
