//! Who may ask the page for something: a browser on this computer that opened the page itself.
//!
//! Other web pages in the same browser must get nothing and change nothing. So every request names the sandbox's own
//! host, which a name that was bound anew does not; a change and the live stream need a cookie that other sites cannot
//! make the browser send; and a change must come from a page of the same origin.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;

use super::{accepted, unserved};

/// What the page may load and who may frame it: itself, and nobody.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
const OPENER: HeaderName = HeaderName::from_static("cross-origin-opener-policy");
const RESOURCE: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

/// The page's lock: the key, and what it is called.
#[derive(Debug)]
pub(super) struct Guard {
    /// Cookies do not know ports: two sandboxes must not overwrite each other's.
    cookie: String,
    secret: String,
}

impl Guard {
    /// A lock with a new key.
    pub(super) fn new(address: SocketAddr) -> std::io::Result<Self> {
        let secret = format!("{:032x}{:032x}", random()?, random()?);
        Ok(Self { cookie: format!("repliek_sandbox_{}", address.port()), secret })
    }

    fn has_cookie(&self, headers: &HeaderMap) -> bool {
        let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        let mut pairs = cookies.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        pairs.any(|(name, value)| name == self.cookie && same(value, &self.secret))
    }

    fn cookie(&self) -> Option<HeaderValue> {
        let cookie = format!("{}={}; Path=/; HttpOnly; SameSite=Strict", self.cookie, self.secret);
        HeaderValue::try_from(cookie).ok()
    }
}

fn random() -> std::io::Result<u128> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(std::io::Error::other)?;
    Ok(u128::from_be_bytes(bytes))
}

/// Compares without telling by its time how much is right.
fn same(given: &str, secret: &str) -> bool {
    let differences = given.bytes().zip(secret.bytes()).fold(0, |all, (a, b)| all | (a ^ b));
    given.len() == secret.len() && differences == 0
}

/// Whether a `Host` names the listener: a loopback name where it listens there, and otherwise any numeric address,
/// since only a name can be bound anew.
fn is_own_host(address: SocketAddr, host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    if host.contains('@') {
        return false;
    }
    let name = authority.host().trim_start_matches('[').trim_end_matches(']');
    let is_loopback = name.eq_ignore_ascii_case("localhost") || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if address.ip().is_loopback() {
        return is_loopback && authority.port_u16().unwrap_or(80) == address.port();
    }
    is_loopback || name.parse::<IpAddr>().is_ok_and(|ip| address.ip().is_unspecified() || ip == address.ip())
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Whether a page of another origin asks.
fn is_foreign(headers: &HeaderMap) -> bool {
    let host = text(headers, &header::HOST).unwrap_or_default();
    let is_own =
        |origin: &HeaderValue| origin.to_str().ok().and_then(|origin| origin.strip_prefix("http://")) == Some(host);
    let other_origin = !headers.get_all(header::ORIGIN).iter().all(is_own);
    other_origin || matches!(text(headers, &SITE), Some("cross-site" | "same-site"))
}

/// Whether the browser says that the page itself asks.
fn is_same_origin(headers: &HeaderMap) -> bool {
    !is_foreign(headers) && (headers.contains_key(header::ORIGIN) || text(headers, &SITE) == Some("same-origin"))
}

/// Refuses whatever reaches the sandbox under a name that is not its own, and other web pages at the bot's routes.
pub(in super::super) async fn own_host(State(address): State<SocketAddr>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let host = text(headers, &header::HOST).unwrap_or_default();
    if !is_own_host(address, host) {
        return refuse(headers, "page-wrong-host", &[("address", address.to_string())]);
    }
    let path = request.uri().path();
    // A browser sends an origin with each websocket, whoever opens it; clients of a bot send none.
    let is_bots = path.starts_with("/api/") || path == "/gateway";
    if is_bots && is_foreign(headers) {
        return refuse(headers, "page-wrong-origin", &[]);
    }
    next.run(request).await
}

/// Gives the key to who opens a page.
pub(super) async fn hand_out(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let knows = guard.has_cookie(request.headers());
    let mut response = next.run(request).await;
    if let (false, Some(cookie)) = (knows, guard.cookie()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Asks for the key, and for a change also where it comes from.
pub(super) async fn demand(State(guard): State<Arc<Guard>>, request: Request, next: Next) -> Response {
    let headers = request.headers();
    let is_change = request.method() != Method::GET;
    if is_foreign(headers) || (is_change && !is_same_origin(headers)) {
        return refuse(headers, "page-wrong-origin", &[]);
    }
    if !guard.has_cookie(headers) {
        return refuse(headers, "page-no-session", &[]);
    }
    next.run(request).await
}

/// What every answer of the page carries.
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "same-origin"),
        (OPENER, "same-origin"),
        (RESOURCE, "same-origin"),
    ];
    for (name, value) in fixed {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if !response.headers().contains_key(header::CACHE_CONTROL) {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

fn refuse(headers: &HeaderMap, key: &str, args: &[(&str, String)]) -> Response {
    let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    unserved::worded(StatusCode::FORBIDDEN, accepted::texts(headers).say(key, &args))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(address: &str, host: &str, expected: bool) {
        assert_eq!(is_own_host(address.parse().unwrap(), host), expected, "{address} {host}");
    }

    #[test]
    fn only_its_own_host_is_answered() {
        for own in ["127.0.0.1:8080", "localhost:8080", "LOCALHOST:8080", "[::1]:8080", "127.0.0.2:8080"] {
            check("127.0.0.1:8080", own, true);
        }
        let foreign = [
            "evil.example:8080",
            "127.0.0.1",
            "localhost:81",
            "",
            "127.0.0.1.evil.example:8080",
            "localhost:8080@evil.example",
            "evil@localhost:8080",
            "10.0.0.1:8080",
            "a b",
        ];
        for foreign in foreign {
            check("127.0.0.1:8080", foreign, false);
        }
        check("0.0.0.0:8080", "192.168.1.4:8080", true);
        check("0.0.0.0:8080", "evil.example:8080", false);
        check("192.168.1.4:8080", "192.168.1.4:8080", true);
        check("192.168.1.4:8080", "192.168.1.5:8080", false);
        check("127.0.0.1:80", "localhost", true);
    }

    #[test]
    fn an_origin_is_the_host_itself() {
        // (origin, site, foreign, same origin)
        let cases = [
            (None, None, false, false),
            (Some("http://localhost:8080"), None, false, true),
            (Some("http://localhost:8080"), Some("same-origin"), false, true),
            (None, Some("same-origin"), false, true),
            (None, Some("none"), false, false),
            (Some("null"), None, true, false),
            (Some("https://localhost:8080"), None, true, false),
            (Some("http://localhost:81"), Some("same-site"), true, false),
            (Some("http://evil.example"), Some("same-origin"), true, false),
            (None, Some("cross-site"), true, false),
        ];
        for (origin, site, foreign, same) in cases {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("localhost:8080"));
            if let Some(origin) = origin {
                headers.insert(header::ORIGIN, HeaderValue::from_static(origin));
            }
            if let Some(site) = site {
                headers.insert(SITE, HeaderValue::from_static(site));
            }
            assert_eq!((is_foreign(&headers), is_same_origin(&headers)), (foreign, same), "{origin:?} {site:?}");
        }
    }

    #[test]
    fn the_key_is_asked_for_whole() {
        let guard = Guard::new("127.0.0.1:8080".parse().unwrap()).unwrap();
        assert_eq!(guard.secret.len(), 64);
        let cookie = |value: String| {
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::try_from(value).unwrap());
            guard.has_cookie(&headers)
        };
        let (name, secret) = (&guard.cookie, &guard.secret);
        assert!(cookie(format!("a=b; {name}={secret}")));
        for wrong in [
            format!("{name}={}", secret.replacen(|_| true, "", 1)),
            format!("x{name}={secret}"),
            format!("{name}="),
            secret.clone(),
        ] {
            assert!(!cookie(wrong));
        }
    }
}
