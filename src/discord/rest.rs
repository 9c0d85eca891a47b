//! Calls to Discord.
//!
//! Through a proxy the library's own rate limiter is off, so waiting and trying again happen here, by Discord's own
//! headers. An error holds numbers only: an address would give away an interaction's token.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use serenity::all::{CreateAttachment, Http, HttpBuilder, HttpError};
use serenity::http::{LightMethod, Multipart, MultipartUpload, Request, Route};

use super::reply::File;

/// How often a call is tried.
const TRIES: u32 = 4;
/// The longest wait before the next try.
const MAX_WAIT: Duration = Duration::from_secs(10);
/// The wait after an error that names none, doubled each time.
const WAIT: Duration = Duration::from_millis(250);

/// A call that Discord did not carry out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CallError {
    /// Discord refused it.
    #[error("refused with status {status}, code {code}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// Discord's own code; 0 where it gave none.
        code: i64,
    },
    /// Nobody answered, or not in a way that can be read.
    #[error("no answer")]
    Unreachable,
}

/// A client for a proxy.
fn client_for(proxy: &str) -> reqwest13::ClientBuilder {
    let builder = reqwest13::Client::builder();
    let url = reqwest13::Url::parse(proxy).ok();
    let host = url.as_ref().and_then(reqwest13::Url::host_str).unwrap_or_default().trim_matches(['[', ']']);
    let is_here = host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    // What the system sends its traffic through does not reach this machine's own programs.
    if is_here { builder.no_proxy() } else { builder }
}

/// Discord's HTTP interface.
#[derive(Clone)]
pub struct Rest {
    http: Arc<Http>,
    /// The client for calls through a proxy.
    through_proxy: Option<reqwest13::Client>,
}

impl Rest {
    /// An interface for a token; through `proxy` where there is one.
    pub fn new(token: &str, proxy: Option<&str>) -> Result<Self, CallError> {
        let Some(proxy) = proxy else {
            return Ok(Self { http: Arc::new(HttpBuilder::new(token).build()), through_proxy: None });
        };
        let client = client_for(proxy).build().map_err(|_| CallError::Unreachable)?;
        let builder = HttpBuilder::new(token).client(client.clone()).proxy(proxy).ratelimiter_disabled(true);
        Ok(Self { http: Arc::new(builder.build()), through_proxy: Some(client) })
    }

    /// Another view for the library, with the same settings.
    pub fn another_http(&self) -> Http {
        let builder = HttpBuilder::new(self.http.token());
        let builder = match (&self.http.proxy, &self.through_proxy) {
            (Some(proxy), Some(client)) => {
                builder.client(client.clone()).proxy(proxy.clone()).ratelimiter_disabled(true)
            }
            _ => builder,
        };
        builder.build()
    }

    /// The library's own view.
    pub fn http(&self) -> &Arc<Http> {
        &self.http
    }

    /// Carries out a call and gives the body of the answer; null where there is none.
    pub async fn call(
        &self,
        method: LightMethod,
        route: Route<'_>,
        json: Option<&Value>,
        file: Option<&File>,
    ) -> Result<Value, CallError> {
        let request = request(method, route, json, file);
        let Some(client) = &self.through_proxy else {
            let response = self.http.request(request).await.map_err(|error| of_library(&error))?;
            return Ok(body(response).await);
        };
        let mut wait = WAIT;
        for n_try in 1.. {
            let attempt = request.clone().build(client, self.http.token(), self.http.proxy.as_deref());
            let attempt = attempt.map_err(|_| CallError::Unreachable)?;
            let failed = match attempt.send().await {
                Ok(response) if response.status().is_success() => {
                    return Ok(body(response).await);
                }
                Ok(response) => {
                    let status = response.status().as_u16();
                    if status == 429 {
                        wait = retry_after(&response).unwrap_or(wait);
                    }
                    let body = body(response).await;
                    let code = body.get("code").and_then(Value::as_i64).unwrap_or(0);
                    CallError::Refused { status, code }
                }
                Err(_) => CallError::Unreachable,
            };
            let passing = match failed {
                CallError::Refused { status, .. } => status == 429 || status >= 500,
                CallError::Unreachable => true,
            };
            if !passing || n_try >= TRIES || wait > MAX_WAIT {
                return Err(failed);
            }
            tokio::time::sleep(wait).await;
            wait = wait.saturating_mul(2);
        }
        Err(CallError::Unreachable)
    }
}

async fn body(response: reqwest13::Response) -> Value {
    let bytes = response.bytes().await.unwrap_or_default();
    serde_json::from_slice(&bytes).unwrap_or(Value::Null)
}

fn request<'a>(method: LightMethod, route: Route<'a>, body: Option<&Value>, file: Option<&File>) -> Request<'a> {
    let request = Request::new(route, method);
    let Some(file) = file else { return request.body(body.map(|body| body.to_string().into_bytes())) };
    let attachment = CreateAttachment::bytes(file.text.as_bytes(), file.name.clone());
    request.multipart(Some(Multipart {
        upload: MultipartUpload::Attachments(vec![attachment]),
        fields: Vec::new(),
        payload_json: body.map(Value::to_string),
    }))
}

fn retry_after(response: &reqwest13::Response) -> Option<Duration> {
    let seconds: f64 = response.headers().get("retry-after")?.to_str().ok()?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}

fn of_library(error: &serenity::Error) -> CallError {
    match error {
        serenity::Error::Http(HttpError::UnsuccessfulRequest(response)) => CallError::Refused {
            status: response.status_code.as_u16(),
            code: i64::try_from(response.error.code).unwrap_or(0),
        },
        _ => CallError::Unreachable,
    }
}
