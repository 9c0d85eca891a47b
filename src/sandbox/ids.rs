//! Discord's ids: 64-bit numbers that begin with a time, written as strings in JSON.

use std::fmt;
use std::str::FromStr;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Milliseconds between the Unix epoch and Discord's, the first moment of 2015.
const DISCORD_EPOCH_MS: u64 = 1_420_070_400_000;

/// A snowflake: the name of anything on Discord.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u64);

impl Id {
    /// The number itself.
    pub fn get(self) -> u64 {
        self.0
    }

    /// The Unix time in milliseconds that the id carries.
    pub fn unix_ms(self) -> u64 {
        (self.0 >> 22) + DISCORD_EPOCH_MS
    }
}

impl From<u64> for Id {
    fn from(number: u64) -> Self {
        Self(number)
    }
}

impl FromStr for Id {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Hands out ids that carry the present time, never repeat and never go back.
#[derive(Debug, Default)]
pub(super) struct Snowflakes {
    last: u64,
}

impl Snowflakes {
    /// Goes on after an id that was handed out before, even where the clock was set back since.
    pub(super) fn after(last: Id) -> Self {
        Self { last: last.0 }
    }

    /// The newest id that was handed out.
    pub(super) fn last(&self) -> Id {
        Id(self.last)
    }

    /// The next id.
    pub(super) fn mint(&mut self) -> Id {
        let now_ms = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |elapsed| u64::try_from(elapsed.as_millis()).unwrap_or(0));
        let by_time = now_ms.saturating_sub(DISCORD_EPOCH_MS) << 22;
        self.last = by_time.max(self.last + 1);
        Id(self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_rise_and_carry_the_time() {
        let mut ids = Snowflakes::default();
        let minted: Vec<Id> = (0..5000).map(|_| ids.mint()).collect();
        assert!(minted.is_sorted_by(|a, b| a < b));
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let age = now.as_millis() - u128::from(minted[0].unix_ms());
        assert!(age < 60_000, "{age}");
    }

    #[test]
    fn ids_go_on_where_they_were() {
        let future = Id(u64::MAX / 2);
        let mut ids = Snowflakes::after(future);
        assert_eq!(ids.mint(), Id(future.0 + 1));
        assert_eq!(ids.last(), Id(future.0 + 1));
    }
}
