//! Settings: the only reader of the environment.
//!
//! | variable | meaning | default |
//! |---|---|---|
//! | `DATABASE_URL` | SQLite file or `postgres://…` | `repliek.db` in the user's data folder |
//! | `DISCORD_TOKEN` | the bot's token | none |
//! | `DISCORD_PROXY` | another base of Discord's API | none |
//! | `REPLIEK_LOCALE`, `LC_ALL`, `LC_MESSAGES`, `LANG` | language of the UI, the first that is set | English |
//! | `REPLIEK_LOG` | what is logged, as a `tracing` filter | `repliek=info` for the bot, `repliek=warn` for the sandbox, else nothing |
//! | `REPLIEK_DICTIONARIES` | folders with Hunspell dictionaries, looked at first; `off`: no dictionaries | none |
//! | `NO_COLOR` | no colours when set | |

use std::env;
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};

use crate::engine::lang::Lang;
use crate::i18n;

/// A secret that never shows in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// The secret itself, for the one call that needs it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// What the environment says.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the program keeps what it stores, unless it is told otherwise.
    pub folder: PathBuf,
    /// Where the data lie: a path or a URL, as `Location` reads it.
    pub database: String,
    /// The bot's token.
    pub discord_token: Option<Secret>,
    /// Another base of Discord's API.
    pub discord_proxy: Option<String>,
    /// Language of the UI.
    pub locale: Lang,
    /// Folders with Hunspell dictionaries, before the system's own; none where there shall be no dictionaries.
    pub dictionaries: Option<Vec<PathBuf>>,
    /// The user's own folder.
    pub home: Option<PathBuf>,
    /// A filter for `tracing`; none where each command has its own.
    pub log: Option<String>,
}

impl Config {
    /// Reads the environment; an empty variable counts as unset.
    pub fn from_env() -> Self {
        Self::from_lookup(|name| env::var(name).ok())
    }

    /// Reads variables from any source.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Self {
        let set = |name: &str| lookup(name).filter(|value| !value.trim().is_empty());
        let locale = ["REPLIEK_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| set(name));
        let folder = default_folder();
        let database = || folder.join("repliek.db").to_string_lossy().into_owned();
        Self {
            database: set("DATABASE_URL").unwrap_or_else(database),
            discord_token: set("DISCORD_TOKEN").map(|token| Secret(token.trim().to_owned())),
            discord_proxy: set("DISCORD_PROXY"),
            locale: locale.and_then(|name| i18n::lang_of(&name)).unwrap_or(Lang::En),
            dictionaries: match set("REPLIEK_DICTIONARIES") {
                Some(off) if off.trim() == "off" => None,
                folders => Some(folders.iter().flat_map(env::split_paths).collect()),
            },
            home: set("HOME").or_else(|| set("USERPROFILE")).map(PathBuf::from),
            log: set("REPLIEK_LOG"),
            folder,
        }
    }

    /// These settings for a bot that talks to another base of Discord's API.
    #[must_use]
    pub fn with_discord(mut self, token: &str, proxy: &str) -> Self {
        self.discord_token = Some(Secret(token.to_owned()));
        self.discord_proxy = Some(proxy.to_owned());
        self
    }

    /// These settings with the data in this file.
    #[must_use]
    pub fn with_database(mut self, file: &Path) -> Self {
        self.database = file.to_string_lossy().into_owned();
        self
    }
}

fn default_folder() -> PathBuf {
    let names = AppStrategyArgs {
        top_level_domain: "org".to_owned(),
        author: "repliek".to_owned(),
        app_name: "repliek".to_owned(),
    };
    choose_app_strategy(names).map_or_else(|_| PathBuf::from("."), |strategy| strategy.data_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(set: &'static [(&str, &str)]) -> Config {
        Config::from_lookup(|name| set.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn the_users_own_language_comes_first() {
        assert_eq!(config(&[("LANG", "nl_NL.UTF-8")]).locale, Lang::Nl);
        assert_eq!(config(&[("LANG", "nl_NL.UTF-8"), ("LC_ALL", "fr_FR.UTF-8")]).locale, Lang::Fr);
        assert_eq!(config(&[("LC_ALL", "fr_FR.UTF-8"), ("REPLIEK_LOCALE", "es")]).locale, Lang::Es);
        assert_eq!(config(&[("LANG", "C.UTF-8")]).locale, Lang::En);
        assert_eq!(config(&[("REPLIEK_LOCALE", ""), ("LANG", "de_AT")]).locale, Lang::De);
    }

    #[test]
    fn dictionaries_can_be_named_or_turned_off() {
        assert_eq!(config(&[]).dictionaries, Some(vec![]));
        assert_eq!(config(&[("REPLIEK_DICTIONARIES", "/a")]).dictionaries, Some(vec![PathBuf::from("/a")]));
        assert_eq!(config(&[("REPLIEK_DICTIONARIES", "off")]).dictionaries, None);
    }

    #[test]
    fn a_token_never_shows() {
        let config = config(&[("DISCORD_TOKEN", "abc.def")]);
        assert!(!format!("{config:?}").contains("abc"));
        assert_eq!(config.discord_token.as_ref().map(Secret::reveal), Some("abc.def"));
    }
}
