//! How often the bot may call: a bucket per route and one limit for everything.

use std::time::Duration;

/// The rate limits that a sandbox keeps.
#[derive(Clone, Debug)]
pub struct RateLimits {
    /// Whether calls above a limit are refused. The headers are sent either way.
    pub enforced: bool,
    /// Calls a second over all routes together, responses and follow-ups to interactions excepted.
    pub global_per_second: u32,
    /// The bucket of a route that `routes` does not name.
    pub other: Quota,
    /// Buckets of named routes: method, path template, quota.
    pub routes: Vec<(String, String, Quota)>,
}

/// So many calls in so long a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How many calls.
    pub limit: u32,
    /// In which time.
    pub per: Duration,
}

impl Quota {
    /// `limit` calls in `seconds` seconds.
    pub const fn new(limit: u32, seconds: u64) -> Self {
        Self { limit, per: Duration::from_secs(seconds) }
    }
}

impl Default for RateLimits {
    fn default() -> Self {
        Self { enforced: true, global_per_second: 50, other: Quota::new(50, 1), routes: Vec::new() }
    }
}
