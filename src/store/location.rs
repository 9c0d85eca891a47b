//! Where the data lie.

use std::fmt;
use std::path::{Path, PathBuf};

/// A SQLite file, a database on a PostgreSQL server, or a setting that names neither.
///
/// A URL may hold a password: neither `Debug` nor `Display` shows one.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A file; it and its folder are made when they are missing.
    Sqlite(PathBuf),
    /// A `postgres://` URL.
    Postgres(String),
    /// A setting that names no database that can be opened; opening it fails as [`ErrorKind::Unknown`].
    ///
    /// [`ErrorKind::Unknown`]: super::ErrorKind::Unknown
    Unknown(String),
}

impl Location {
    /// Reads a setting: `postgres://…` and `postgresql://…` name a server; anything else is a path, with or without
    /// `sqlite:` or `sqlite://` before it.
    ///
    /// Case means nothing in a scheme. Another scheme with `://` is unknown, and so is a database in memory, which would
    /// forget every session. Of the options that `sqlite:` may carry only `mode=rwc` is known: what is done anyway.
    ///
    /// ```
    /// use repliek::store::Location;
    /// assert_eq!(Location::parse("sqlite://class.db"), Location::Sqlite("class.db".into()));
    /// assert!(matches!(Location::parse("postgres://bot@db/repliek"), Location::Postgres(_)));
    /// assert!(matches!(Location::parse("mysql://bot@db/repliek"), Location::Unknown(_)));
    /// ```
    pub fn parse(setting: &str) -> Self {
        let setting = setting.trim();
        let unknown = || Self::Unknown(setting.to_owned());
        let Some((scheme, rest)) = scheme(setting) else {
            return sqlite(setting).unwrap_or_else(unknown);
        };
        match (scheme.as_str(), rest.strip_prefix("//")) {
            ("postgres" | "postgresql", Some(rest)) => Self::Postgres(format!("{scheme}://{rest}")),
            ("sqlite", path) => {
                let path = path.unwrap_or(rest);
                let (path, options) = path.split_once('?').unwrap_or((path, "mode=rwc"));
                sqlite(path).filter(|_| options == "mode=rwc").unwrap_or_else(unknown)
            }
            ("postgres" | "postgresql", None) | (_, Some(_)) => unknown(),
            (_, None) => sqlite(setting).unwrap_or_else(unknown),
        }
    }
}

/// What stands before the first colon, in lower case, and what comes after it; none where that is a path: one letter is
/// a drive, and a folder comes before anything else that a path can hold.
fn scheme(setting: &str) -> Option<(String, &str)> {
    let (scheme, rest) = setting.split_once(':')?;
    let is_path = scheme.chars().count() < 2 || scheme.contains(['/', '\\']);
    (!is_path).then(|| (scheme.to_ascii_lowercase(), rest))
}

/// A file; none where the path names none.
fn sqlite(path: &str) -> Option<Location> {
    let is_file = !path.is_empty() && path != ":memory:";
    is_file.then(|| Location::Sqlite(PathBuf::from(path)))
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
            Self::Postgres(setting) | Self::Unknown(setting) => f.write_str(&without_secrets(setting)),
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
    let (scheme, rest) = url.split_once("://").map_or((None, url), |(scheme, rest)| (Some(scheme), rest));
    let rest = rest.split_once('?').map_or(rest, |(rest, _)| rest);
    let rest = rest.rsplit_once('@').map_or(rest, |(_, rest)| rest);
    scheme.map_or_else(|| rest.to_owned(), |scheme| format!("{scheme}://{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setting_names_a_file_or_a_server() {
        let file = |path: &str| Location::Sqlite(PathBuf::from(path));
        let unknown = |setting: &str| Location::Unknown(setting.to_owned());
        let cases = [
            ("repliek.db", file("repliek.db")),
            (" /var/lib/repliek.db ", file("/var/lib/repliek.db")),
            ("sqlite:repliek.db", file("repliek.db")),
            ("sqlite:///var/lib/repliek.db", file("/var/lib/repliek.db")),
            ("postgres://a@b/c", Location::Postgres("postgres://a@b/c".to_owned())),
            ("postgresql://a@b/c", Location::Postgres("postgresql://a@b/c".to_owned())),
            ("Postgres://a:B@b/c", Location::Postgres("postgres://a:B@b/c".to_owned())),
            ("SQLite://Class.db", file("Class.db")),
            ("sqlite://class.db?mode=rwc", file("class.db")),
            ("class.db?mode=rwc", file("class.db?mode=rwc")),
            (r"C:\data\repliek.db", file(r"C:\data\repliek.db")),
            ("C:/data/repliek.db", file("C:/data/repliek.db")),
            ("class:a.db", file("class:a.db")),
            ("./odd://name", file("./odd://name")),
            ("mysql://foo/bar", unknown("mysql://foo/bar")),
            ("http://x", unknown("http://x")),
            ("file://x.db", unknown("file://x.db")),
            ("\"postgres://a@b/c\"", unknown("\"postgres://a@b/c\"")),
            ("postgres:/a@b/c", unknown("postgres:/a@b/c")),
            ("postgres:a@b/c", unknown("postgres:a@b/c")),
            ("sqlite:", unknown("sqlite:")),
            ("sqlite::memory:", unknown("sqlite::memory:")),
            ("sqlite://:memory:", unknown("sqlite://:memory:")),
            (":memory:", unknown(":memory:")),
            ("sqlite://class.db?mode=memory", unknown("sqlite://class.db?mode=memory")),
            ("sqlite://class.db?mode=ro", unknown("sqlite://class.db?mode=ro")),
            ("", unknown("")),
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
    #[test]
    fn an_unknown_setting_shows_no_password_either() {
        // (setting, shown)
        let cases = [("mysql://bot:s3cret@db/x", "mysql://db/x"), ("postgres:bot:s3cret@db/x", "db/x")];
        for (setting, shown) in cases {
            assert_eq!(Location::parse(setting).to_string(), shown);
        }
    }
}
