//! Notices that something changed in the folders that a preview reads.
//!
//! The system's own notices come at once, but not from every network drive, and not for folders that were made anew. So the
//! folders are also listed every other second, with sizes and times; what such a listing misses, a notice tells.
//!
//! **Invariant:** only says that something changed, never what: what is shown follows from reading it all again.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

use notify::{EventKind, RecursiveMode, Watcher};
use walkdir::WalkDir;

use super::keeper::Message;

/// How long nothing may happen before a change counts as complete: an editor that saves by a new file and a rename takes
/// less, and nobody sees it.
const QUIET: Duration = Duration::from_millis(20);
/// How long a burst may go on before it is shown as far as it is.
const BURST: Duration = Duration::from_secs(1);
/// How often folders are listed.
const LISTED: Duration = Duration::from_secs(2);

/// Sends [`Message::Changed`] after each change, until nobody listens.
pub fn watch(content: &Path, changed: &Sender<Message>) {
    let folders = folders(content);
    let (sender, notices) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is no change.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            let _ = sender.send(());
        }
    })
    .ok();
    let mut before = listing(&folders);
    loop {
        // A folder that was deleted and made anew has to be watched anew, which costs nothing where it is watched already.
        for folder in folders.iter().filter(|folder| folder.is_dir()) {
            if let Some(watcher) = &mut watcher {
                let _ = watcher.watch(folder, RecursiveMode::Recursive);
            }
        }
        let noticed = wait(&notices, watcher.is_some());
        let now = listing(&folders);
        if noticed || now != before {
            before = now;
            if changed.send(Message::Changed).is_err() {
                return;
            }
        }
    }
}

/// Waits for a notice and for quiet after it, or for the next listing; gives whether there was a notice.
fn wait(notices: &Receiver<()>, has_watcher: bool) -> bool {
    if !has_watcher {
        std::thread::sleep(LISTED);
        return false;
    }
    match notices.recv_timeout(LISTED) {
        Err(RecvTimeoutError::Timeout) => false,
        Err(RecvTimeoutError::Disconnected) => {
            std::thread::sleep(LISTED);
            false
        }
        Ok(()) => {
            let first = Instant::now();
            while first.elapsed() < BURST && notices.recv_timeout(QUIET).is_ok() {}
            true
        }
    }
}

/// The content and the folders beside it that stand in for what is built in.
fn folders(content: &Path) -> Vec<PathBuf> {
    let content = content.canonicalize().unwrap_or_else(|_| content.to_owned());
    let beside =
        content.parent().map(|parent| ["templates", "static", "locales"].map(|name| parent.join(name)));
    std::iter::once(content).chain(beside.into_iter().flatten()).collect()
}

/// What stands in the folders: paths, sizes and times.
fn listing(folders: &[PathBuf]) -> Vec<(PathBuf, u64, Option<SystemTime>)> {
    let entries = folders.iter().flat_map(|folder| WalkDir::new(folder).sort_by_file_name());
    let described = entries.flatten().filter_map(|entry| {
        let found = entry.metadata().ok()?;
        Some((entry.into_path(), found.len(), found.modified().ok()))
    });
    described.collect()
}
