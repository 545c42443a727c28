//! Notices that something changed in the folders that a preview reads.
//!
//! The system's own notices come at once, but not from every network drive, and not for folders that were made anew. So where
//! there was none for two seconds, the folders are listed, with sizes and times, and held against what was read last.
//!
//! **Invariant:** only says that something changed, never what: what is shown follows from reading it all again.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::{EventKind, RecursiveMode, Watcher};
use tokio::sync::watch as state;

use super::ContentState;
use super::worker::Message;
use crate::pipeline::{Inputs, beside};

/// How long nothing may happen before a change counts as complete: an editor that saves by a new file and a rename takes
/// less, and nobody sees it.
const QUIET: Duration = Duration::from_millis(20);
/// How long a burst may go on before it is shown as far as it is.
const BURST: Duration = Duration::from_secs(1);
/// How often folders are listed.
const LISTED: Duration = Duration::from_secs(2);

/// Sends [`Message::Changed`] after each change, until nobody listens. `states` says what was read last.
pub fn watch(content: &Path, changed: &Sender<Message>, states: &state::Receiver<ContentState>) {
    let folders: Vec<PathBuf> = std::iter::once(content.to_owned()).chain(beside(content)).collect();
    let (sender, notices) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is no change.
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            let _ = sender.send(());
        }
    })
    .ok();
    let mut is_noticed = false;
    loop {
        if !is_noticed {
            // A folder that was deleted and made anew has to be watched anew; what is watched already stays so.
            for folder in folders.iter().filter(|folder| folder.is_dir()) {
                if let Some(watcher) = &mut watcher {
                    let _ = watcher.watch(folder, RecursiveMode::Recursive);
                }
            }
        }
        is_noticed = wait(&notices, watcher.is_some());
        let was_missed = || {
            let listing = Inputs::read(content).ok().map(|inputs| inputs.listing());
            let state = states.borrow();
            state.counts.reading > 0 && state.listing != listing
        };
        if (is_noticed || was_missed()) && changed.send(Message::Changed).is_err() {
            return;
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
