//! Chromium without a window, driven through chromedriver.
//!
//! Where `REPLIEK_TEST_BROWSER` is set, both must be there; otherwise the tests say what is missing, and pass.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex, Once, PoisonError, Weak};
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use thirtyfour::{BrowserCapabilitiesHelper, BrowserLogEntry, ChromiumLikeCapabilities};

use super::tab::Tab;

const REQUIRED: &str = "REPLIEK_TEST_BROWSER";
/// What Chromium must not do in a test: need a screen, call home, ask whether it is the default browser.
///
/// Without a screen it takes no mouse for granted; a desktop has one.
const ARGUMENTS: [&str; 11] = [
    "--headless=new",
    "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-dev-shm-usage",
    "--disable-sync",
    "--hide-scrollbars",
    "--no-first-run",
    "--window-size=1280,860",
];
/// How long chromedriver may take to end its browsers.
const GOODBYE: Duration = Duration::from_secs(5);

/// The chromedriver of all tests that run at one time. It ends with the last of them.
struct Chromedriver {
    child: Child,
    port: u16,
    /// Kept, so that chromedriver can go on writing.
    _said: BufReader<ChildStdout>,
}

static RUNNING: Mutex<Weak<Chromedriver>> = Mutex::new(Weak::new());

impl Chromedriver {
    fn running(program: &PathBuf) -> Arc<Self> {
        let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let started = Arc::new(Self::start(program));
            *running = Arc::downgrade(&started);
            started
        })
    }

    fn start(program: &PathBuf) -> Self {
        let mut child = Command::new(program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        while !line.contains("started successfully on port") {
            line.clear();
            assert_ne!(said.read_line(&mut line).unwrap(), 0, "chromedriver ended");
        }
        let port = line.trim_end().trim_end_matches('.').rsplit(' ').next().unwrap().parse().unwrap();
        Self { child, port, _said: said }
    }

    /// Asks it to end with all its browsers.
    fn say_goodbye(&self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(GOODBYE))?;
        write!(stream, "GET /shutdown HTTP/1.1\r\nHost: localhost:{}\r\nConnection: close\r\n\r\n", self.port)?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        let until = Instant::now() + GOODBYE;
        let is_asked = self.say_goodbye().is_ok();
        while is_asked && Instant::now() < until && matches!(self.child.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(20));
        }
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A browser with a profile of its own.
pub struct Browser {
    pub driver: WebDriver,
    /// Not all of Chromium ends with the session; what is left ends with chromedriver, and the profile after both.
    _chromedriver: Arc<Chromedriver>,
    _profile: TempDir,
}

impl Browser {
    /// A browser of somebody who reads Dutch; none where this machine has none.
    pub async fn open() -> Option<Self> {
        Self::reading("nl").await
    }

    /// A browser of somebody who reads these languages, the first best.
    pub async fn reading(languages: &str) -> Option<Self> {
        let (Some(chromium), Some(chromedriver)) =
            (found(&["chromium", "chromium-browser", "google-chrome"]), found(&["chromedriver"]))
        else {
            notice();
            return None;
        };
        let chromedriver = Chromedriver::running(&chromedriver);
        let profile = TempDir::new().unwrap();
        let mut asked = DesiredCapabilities::chrome();
        asked.set_binary(chromium.to_str().unwrap()).unwrap();
        for argument in ARGUMENTS {
            asked.add_arg(argument).unwrap();
        }
        if is_root() {
            asked.add_arg("--no-sandbox").unwrap();
        }
        asked.add_arg(&format!("--user-data-dir={}", profile.path().display())).unwrap();
        asked.set_browser_option("prefs", json!({"intl.accept_languages": languages})).unwrap();
        asked.set("goog:loggingPrefs", json!({"browser": "ALL"})).unwrap();
        let url = format!("http://127.0.0.1:{}", chromedriver.port);
        let driver = WebDriver::new(url, asked).await.unwrap();
        Some(Self { driver, _chromedriver: chromedriver, _profile: profile })
    }

    /// The first tab, at this address.
    pub async fn tab(&self, url: &str) -> Tab<'_> {
        let window = self.driver.window().await.unwrap();
        self.driver.goto(url).await.unwrap();
        Tab::new(self, window)
    }

    /// One more window beside those that are open.
    pub async fn another(&self, url: &str) -> Tab<'_> {
        let window = self.driver.new_window().await.unwrap();
        self.driver.switch_to_window(window.clone()).await.unwrap();
        self.driver.goto(url).await.unwrap();
        Tab::new(self, window)
    }

    /// Closes it. Nothing was an error to it: no script that failed, nothing that the page's policy forbids.
    pub async fn close(self) {
        let errors = self.errors().await;
        self.driver.quit().await.unwrap();
        assert!(errors.is_empty(), "{errors:#?}");
    }

    /// Closes it where the server was away for a while, which a browser calls an error.
    pub async fn close_after_loss(self) {
        let errors: Vec<_> =
            self.errors().await.into_iter().filter(|error| !error.message.contains("net::ERR_")).collect();
        self.driver.quit().await.unwrap();
        assert!(errors.is_empty(), "{errors:#?}");
    }

    /// What went wrong in its tabs since it was asked the last time.
    pub async fn errors(&self) -> Vec<BrowserLogEntry> {
        let log = self.driver.browser_log().await.unwrap();
        log.into_iter().filter(|entry| entry.level == "SEVERE" || entry.source.as_deref() == Some("security")).collect()
    }
}

fn found(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    names.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name))).find(|file| file.is_file())
}

/// Chromium's own sandbox refuses to be started by root.
#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}

/// Says once for a whole program that there is no browser; past the test runner, which hides what passes.
fn notice() {
    static ONCE: Once = Once::new();
    assert!(std::env::var_os(REQUIRED).is_none(), "there must be chromium and chromedriver");
    ONCE.call_once(|| {
        let said =
            writeln!(std::io::stderr(), "notice: browser tests not run: no chromium and chromedriver on the path");
        said.expect("stderr");
    });
}
