//! Where the data lie.

use std::fmt;
use std::path::{Path, PathBuf};

/// A SQLite file, or a database on a PostgreSQL server.
///
/// A URL may hold a password: neither `Debug` nor `Display` shows one.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A file; it and its folder are made when they are missing.
    Sqlite(PathBuf),
    /// A `postgres://` URL.
    Postgres(String),
}

impl Location {
    /// Reads a setting: `postgres://…` and `postgresql://…` name a server; anything else is a path, with or without
    /// `sqlite:` or `sqlite://` before it.
    ///
    /// ```
    /// use repliek::store::Location;
    /// assert_eq!(Location::parse("sqlite://class.db"), Location::Sqlite("class.db".into()));
    /// assert!(matches!(Location::parse("postgres://bot@db/repliek"), Location::Postgres(_)));
    /// ```
    pub fn parse(setting: &str) -> Self {
        let setting = setting.trim();
        if setting.starts_with("postgres://") || setting.starts_with("postgresql://") {
            return Self::Postgres(setting.to_owned());
        }
        let path = setting.strip_prefix("sqlite://").or_else(|| setting.strip_prefix("sqlite:")).unwrap_or(setting);
        Self::Sqlite(PathBuf::from(path))
    }
}

impl From<&Path> for Location {
    fn from(path: &Path) -> Self {
        Self::Sqlite(path.to_owned())
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            Self::Postgres(url) => f.write_str(&without_secrets(url)),
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Location({self})")
    }
}

/// A URL without its user, password and options.
fn without_secrets(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let rest = rest.split_once('?').map_or(rest, |(rest, _)| rest);
    let rest = rest.rsplit_once('@').map_or(rest, |(_, rest)| rest);
    format!("{scheme}://{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_names_a_file_or_a_server() {
        let file = |path: &str| Location::Sqlite(PathBuf::from(path));
        let cases = [
            ("repliek.db", file("repliek.db")),
            (" /var/lib/repliek.db ", file("/var/lib/repliek.db")),
            ("sqlite:repliek.db", file("repliek.db")),
            ("sqlite:///var/lib/repliek.db", file("/var/lib/repliek.db")),
            ("postgres://a@b/c", Location::Postgres("postgres://a@b/c".to_owned())),
            ("postgresql://a@b/c", Location::Postgres("postgresql://a@b/c".to_owned())),
        ];
        for (setting, location) in cases {
            assert_eq!(Location::parse(setting), location, "{setting}");
        }
    }

    #[test]
    fn a_password_never_shows() {
        for url in ["postgres://bot:s3cret@db:5432/repliek", "postgres://db:5432/repliek?password=s3cret&user=b@r"] {
            let location = Location::parse(url);
            assert_eq!(location.to_string(), "postgres://db:5432/repliek");
            assert_eq!(format!("{location:?}"), "Location(postgres://db:5432/repliek)");
        }
    }
}
