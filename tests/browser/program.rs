//! `repliek sandbox`, in a process of its own.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tokio::sync::oneshot;

/// How long a debug build may take to read every drill.
const START: Duration = Duration::from_mins(2);

/// The running program.
pub struct Program {
    child: Child,
    pub port: u16,
}

impl Program {
    /// Starts it and waits until it says its address and the bot is online. Port 0 takes any free one.
    pub async fn start(folder: &Path, port: u16, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_repliek"))
            .args(["sandbox", "--port", &port.to_string(), "--data"])
            .arg(folder)
            .args(more)
            .env("REPLIEK_DICTIONARIES", "off")
            .env("REPLIEK_LOCALE", "nl")
            .env_remove("REPLIEK_LOG")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (tell, told) = oneshot::channel();
        // Reads to the end, so that the program can go on writing.
        std::thread::spawn(move || {
            let mut tell = Some(tell);
            for line in lines.map_while(Result::ok) {
                let port =
                    line.split_once("http://127.0.0.1:").and_then(|(_, rest)| rest.split('/').next()?.parse().ok());
                if let Some((port, tell)) = port.and_then(|port| Some((port, tell.take()?))) {
                    let _ = tell.send(port);
                }
            }
        });
        let mut program = Self { child, port };
        program.port = tokio::time::timeout(START, told).await.expect("an address in time").expect("an address");
        tokio::time::timeout(START, program.wait_online()).await.expect("a bot in time");
        program
    }

    async fn wait_online(&self) {
        let page = async || reqwest::get(self.url()).await.unwrap().text().await.unwrap();
        while !page().await.contains("data-online=\"true\"") {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Stops it as Ctrl-C does.
    pub fn stop(mut self) {
        let told = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(told.success() && self.child.wait().unwrap().success(), "it ends well");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
