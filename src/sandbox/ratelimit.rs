//! How often the bot may call: a bucket per route and one limit for everything.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use tokio::time::Instant;

use super::log::Allowance;

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
    pub routes: Vec<(&'static str, &'static str, Quota)>,
}

impl RateLimits {
    /// Limits that are told but never enforced.
    pub fn off() -> Self {
        Self { enforced: false, ..Self::default() }
    }

    fn quota(&self, method: &str, template: &str) -> Quota {
        let mut named = self.routes.iter();
        let found = named.find(|(of_method, of, _)| *of_method == method && *of == template);
        found.map_or(self.other, |(_, _, quota)| *quota)
    }
}

impl Default for RateLimits {
    /// What was seen of Discord, which announces its limits in headers only.
    fn default() -> Self {
        let message = "/channels/{channel}/messages/{message}";
        let webhook = "/webhooks/{application}/{token}/messages/{message}";
        Self {
            enforced: true,
            global_per_second: 50,
            other: Quota::new(50, Duration::from_secs(1)),
            routes: vec![
                ("POST", "/channels/{channel}/messages", Quota::new(5, Duration::from_secs(5))),
                ("PATCH", message, Quota::new(5, Duration::from_secs(5))),
                ("DELETE", message, Quota::new(5, Duration::from_secs(1))),
                ("POST", "/channels/{channel}/typing", Quota::new(5, Duration::from_secs(5))),
                ("POST", "/users/@me/channels", Quota::new(10, Duration::from_secs(10))),
                ("POST", "/webhooks/{application}/{token}", Quota::new(5, Duration::from_secs(2))),
                ("PATCH", webhook, Quota::new(5, Duration::from_secs(2))),
            ],
        }
    }
}

/// So many calls in so long a time, counted from the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// How many calls.
    pub limit: u32,
    /// In which time.
    pub per: Duration,
}

impl Quota {
    /// `limit` calls in the time `per`.
    pub const fn new(limit: u32, per: Duration) -> Self {
        Self { limit, per }
    }

    fn allowance(self, used: u32) -> Allowance {
        Allowance { limit: self.limit, per: self.per, remaining: self.limit.saturating_sub(used) }
    }
}

/// A window of a bucket: it opens with the first call and is empty when it ends.
#[derive(Clone, Copy, Debug)]
struct Window {
    used: u32,
    ends: Instant,
}

/// Counts the calls.
#[derive(Debug, Default)]
pub(super) struct Limiter {
    global: Option<Window>,
    buckets: HashMap<(String, &'static str, String), Window>,
}

/// What a call is told about its bucket.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Standing {
    /// The headers of the answer.
    pub(super) headers: Vec<(&'static str, String)>,
    /// The limit that counted, after the call.
    pub(super) limit: Allowance,
    /// The body of a refusal, where the call came too soon.
    pub(super) refusal: Option<Value>,
}

/// A call, as far as its limits go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted<'a> {
    pub(super) method: &'a str,
    pub(super) template: &'static str,
    pub(super) major: &'a str,
    /// Whether the global limit counts it.
    pub(super) globally: bool,
}

impl Limiter {
    /// Counts a call.
    pub(super) fn count(&mut self, limits: &RateLimits, call: Counted<'_>, now: Instant) -> Standing {
        let quota = limits.quota(call.method, call.template);
        let key = (call.method.to_owned(), call.template, call.major.to_owned());
        let bucket = self.buckets.entry(key).or_insert_with(|| Window::open(quota, now));
        bucket.renew(quota, now);
        let wait = bucket.ends.saturating_duration_since(now);
        let global = Quota::new(limits.global_per_second, Duration::from_secs(1));
        let all = self.global.get_or_insert_with(|| Window::open(global, now));
        all.renew(global, now);
        let global_wait = all.ends.saturating_duration_since(now);

        let over_global = call.globally && all.used >= global.limit;
        let over_bucket = bucket.used >= quota.limit;
        if limits.enforced && over_global {
            let mut headers = retry_headers(global_wait, "global");
            headers.push(("x-ratelimit-global", "true".to_owned()));
            let limit = global.allowance(all.used);
            return Standing { headers, limit, refusal: Some(refusal(global_wait, true)) };
        }
        if !over_bucket {
            bucket.used += 1;
        }
        all.used += u32::from(call.globally);
        let limit = quota.allowance(bucket.used);
        let mut headers = bucket_headers(limit, wait, call);
        if limits.enforced && over_bucket {
            headers.extend(retry_headers(wait, "user"));
            return Standing { headers, limit, refusal: Some(refusal(wait, false)) };
        }
        Standing { headers, limit, refusal: None }
    }
}

impl Window {
    fn open(quota: Quota, now: Instant) -> Self {
        Self { used: 0, ends: now + quota.per }
    }

    fn renew(&mut self, quota: Quota, now: Instant) {
        if now >= self.ends {
            *self = Self::open(quota, now);
        }
    }
}

/// The body of a 429.
pub(super) fn refusal(wait: Duration, global: bool) -> Value {
    json!({
        "message": "You are being rate limited.",
        "retry_after": wait.as_secs_f64(),
        "global": global,
    })
}

/// The headers of a 429 that say when to come again.
pub(super) fn retry_headers(wait: Duration, scope: &str) -> Vec<(&'static str, String)> {
    let whole = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    vec![("retry-after", whole.to_string()), ("x-ratelimit-scope", scope.to_owned())]
}

fn bucket_headers(limit: Allowance, wait: Duration, call: Counted<'_>) -> Vec<(&'static str, String)> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let mut hasher = DefaultHasher::new();
    (call.method, call.template).hash(&mut hasher);
    vec![
        ("x-ratelimit-limit", limit.limit.to_string()),
        ("x-ratelimit-remaining", limit.remaining.to_string()),
        ("x-ratelimit-reset", format!("{:.3}", (now + wait).as_secs_f64())),
        ("x-ratelimit-reset-after", format!("{:.3}", wait.as_secs_f64())),
        ("x-ratelimit-bucket", format!("{:016x}", hasher.finish())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header<'a>(standing: &'a Standing, name: &str) -> Option<&'a str> {
        let mut headers = standing.headers.iter();
        headers.find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    fn post(major: &str, globally: bool) -> Counted<'_> {
        Counted { method: "POST", template: "/channels/{channel}/messages", major, globally }
    }

    #[test]
    fn a_bucket_fills_and_empties_per_channel() {
        let (limits, start) = (RateLimits::default(), Instant::now());
        let mut limiter = Limiter::default();
        for n in (0..5).rev() {
            let standing = limiter.count(&limits, post("1", true), start);
            assert_eq!(standing.refusal, None);
            assert_eq!(header(&standing, "x-ratelimit-remaining"), Some(n.to_string().as_str()));
        }
        let refused = limiter.count(&limits, post("1", true), start + Duration::from_millis(3500));
        assert_eq!(refused.refusal, Some(refusal(Duration::from_millis(1500), false)));
        assert_eq!(header(&refused, "retry-after"), Some("2"));
        assert_eq!(header(&refused, "x-ratelimit-scope"), Some("user"));
        assert_eq!(refused.limit, Allowance { limit: 5, per: Duration::from_secs(5), remaining: 0 });
        assert_eq!(limiter.count(&limits, post("2", true), start).refusal, None);
        let later = start + Duration::from_secs(5);
        assert_eq!(limiter.count(&limits, post("1", true), later).refusal, None);
    }

    #[test]
    fn the_global_limit_spares_answers_to_interactions() {
        let limits = RateLimits { global_per_second: 3, routes: Vec::new(), ..RateLimits::default() };
        let start = Instant::now();
        let mut limiter = Limiter::default();
        for _ in 0..3 {
            assert_eq!(limiter.count(&limits, post("1", true), start).refusal, None);
        }
        let refused = limiter.count(&limits, post("1", true), start);
        assert_eq!(refused.refusal.unwrap()["global"], true);
        assert_eq!(limiter.count(&limits, post("1", false), start).refusal, None);
    }

    #[test]
    fn limits_that_are_off_are_only_told() {
        let (limits, start) = (RateLimits::off(), Instant::now());
        let mut limiter = Limiter::default();
        let all = (0..100).map(|_| limiter.count(&limits, post("1", true), start));
        assert!(all.into_iter().all(|standing| standing.refusal.is_none()));
    }
}
