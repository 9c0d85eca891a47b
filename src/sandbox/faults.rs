//! Faults on demand: what goes wrong between a bot and Discord.

use std::time::Duration;

use serde_json::Value;

use super::ratelimit;

/// Something that goes wrong with the next requests that fit.
///
/// ```
/// use repliek::sandbox::Fault;
/// use serde_json::json;
///
/// let outage = Fault::on("POST", "/callback").answer(500, json!({"code": 0, "message": "500"})).times(2);
/// let lost_answer = Fault::on("PATCH", "@original").cut().after_effect();
/// ```
#[derive(Clone, Debug)]
pub struct Fault {
    method: String,
    path_contains: String,
    pub(super) n_left: usize,
    pub(super) delay: Option<Duration>,
    pub(super) is_after_effect: bool,
    pub(super) trouble: Trouble,
}

/// What takes the place of the answer.
#[derive(Clone, Debug)]
pub(super) enum Trouble {
    /// Nothing: the true answer comes, perhaps late.
    None,
    /// Another answer.
    Answer { status: u16, body: Value, headers: Vec<(String, String)> },
    /// The end of the connection.
    Cut,
}

impl Fault {
    /// Befalls the next request of this method whose path contains `path_contains`; once, and without any effect
    /// until more is said.
    pub fn on(method: &str, path_contains: &str) -> Self {
        Self {
            method: method.to_owned(),
            path_contains: path_contains.to_owned(),
            n_left: 1,
            delay: None,
            is_after_effect: false,
            trouble: Trouble::None,
        }
    }

    /// Befalls so many requests.
    #[must_use]
    pub fn times(mut self, n: usize) -> Self {
        self.n_left = n;
        self
    }

    /// Answers this instead.
    #[must_use]
    pub fn answer(mut self, status: u16, body: Value) -> Self {
        self.trouble = Trouble::Answer { status, body, headers: Vec::new() };
        self
    }

    /// Adds a header to the answer given with [`Fault::answer`].
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let Trouble::Answer { headers, .. } = &mut self.trouble {
            headers.push((name.to_owned(), value.to_owned()));
        }
        self
    }

    /// Answers 429 with Discord's body and headers.
    #[must_use]
    pub fn rate_limited(self, wait: Duration, global: bool) -> Self {
        let scope = if global { "global" } else { "user" };
        let headers = ratelimit::retry_headers(wait, scope);
        let refused = self.answer(429, ratelimit::refusal(wait, global));
        headers.into_iter().fold(refused, |fault, (name, value)| fault.header(name, &value))
    }

    /// Ends the connection instead of answering.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.trouble = Trouble::Cut;
        self
    }

    /// Waits before the request is handled; with [`Fault::after_effect`], before it is answered.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Strikes after the request had its effect; otherwise before, so that it has none.
    #[must_use]
    pub fn after_effect(mut self) -> Self {
        self.is_after_effect = true;
        self
    }

    /// Whether the bot gets something else than the true answer.
    pub(super) fn replaces_answer(&self) -> bool {
        !matches!(self.trouble, Trouble::None)
    }

    fn fits(&self, method: &str, path: &str) -> bool {
        self.n_left > 0 && self.method == method && path.contains(&self.path_contains)
    }
}

/// The faults still to come; the first that fits strikes.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    pub(super) fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn n_left(&self) -> usize {
        self.0.iter().map(|fault| fault.n_left).sum()
    }

    /// The fault that strikes a request, used up by one.
    pub(super) fn strike(&mut self, method: &str, path: &str) -> Option<Fault> {
        let fault = self.0.iter_mut().find(|fault| fault.fits(method, path))?;
        fault.n_left -= 1;
        Some(fault.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_strike_as_often_as_told() {
        let mut faults = Faults::default();
        faults.add(Fault::on("POST", "/callback").cut().times(2));
        let struck = |faults: &mut Faults, method, path| faults.strike(method, path).is_some();
        assert!(!struck(&mut faults, "GET", "/callback"));
        assert!(!struck(&mut faults, "POST", "/messages"));
        assert!(struck(&mut faults, "POST", "/interactions/1/t/callback"));
        assert_eq!(faults.n_left(), 1);
        assert!(struck(&mut faults, "POST", "/interactions/2/t/callback"));
        assert!(!struck(&mut faults, "POST", "/interactions/3/t/callback"));
    }
}
