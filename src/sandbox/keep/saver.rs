//! Saving while the sandbox runs: soon after each change, and not too often.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::{Folder, FolderError};
use crate::sandbox::notices::Unkept;
use crate::sandbox::shared::Shared;

/// How long a change waits for others that come with it.
const GATHER: Duration = Duration::from_millis(150);
/// How much longer than saving takes the pause before it is: a large world costs no more of the machine than a small.
const SHARE: u32 = 10;
/// The longest pause, on however slow a disk.
const LONGEST: Duration = Duration::from_secs(5);
/// When to try again after a failure, where nothing else changes.
const RETRY: Duration = Duration::from_secs(5);

/// Saves after each change, for as long as it is let run.
pub(in crate::sandbox) async fn keep_saving(shared: Arc<Shared>, folder: Folder) {
    let mut changes = shared.changes();
    let (mut pause, mut failed) = (GATHER, false);
    loop {
        let next = changes.changed();
        if failed {
            // Either leads to another try.
            let _ = tokio::time::timeout(RETRY, next).await;
        } else if next.await.is_err() {
            return;
        }
        tokio::time::sleep(pause).await;
        changes.mark_unchanged();
        let (begun, place, world) = (Instant::now(), folder.clone(), Arc::clone(&shared));
        let saved = tokio::task::spawn_blocking(move || place.save(&world)).await;
        pause = (begun.elapsed() * SHARE).clamp(GATHER, LONGEST);
        failed = !matches!(saved, Ok(Ok(())));
        match saved {
            Ok(Ok(())) => shared.set_unkept(None),
            Ok(Err(error)) => {
                tracing::error!(error = &error as &dyn std::error::Error, "what happens in the sandbox cannot be kept");
                shared.set_unkept(Some(unkept(&error, &folder)));
            }
            Err(error) => tracing::error!(%error, "what happens in the sandbox was not kept"),
        }
    }
}

fn unkept(error: &FolderError, folder: &Folder) -> Unkept {
    let (path, kind, raw) = match error {
        FolderError::Io { path, source } => (path.as_path(), source.kind(), source.to_string()),
        other => (folder.path(), io::ErrorKind::Other, other.to_string()),
    };
    Unkept { path: path.to_string_lossy().into_owned(), kind, raw }
}
