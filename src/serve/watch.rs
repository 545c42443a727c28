//! Notices that something changed in the folders that a preview reads.
//!
//! The system's own notices come at once, but not from every network drive, and not for folders that were made anew. So where
//! there was none for two seconds, or the system says that it lost some, the folders are listed, with sizes and times, and held
//! against what was read last.
//!
//! **Invariant:** says where something changed, never what: what is shown follows from reading that again. Where a notice does not
//! tell a place, it is anywhere.

use std::collections::BTreeSet;
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

/// Where something changed.
#[derive(Debug, PartialEq, Eq)]
pub enum Change {
    /// At or below these paths of the content, from its root, or in the folders beside it.
    At(BTreeSet<PathBuf>),
    /// Anywhere.
    Unknown,
}

impl Change {
    /// At the paths that the system told, where `content` and the folders `beside` it are watched.
    fn at(told: &[PathBuf], content: &Path, beside: &[PathBuf]) -> Self {
        let mut within = BTreeSet::new();
        for path in told {
            match path.strip_prefix(content) {
                Ok(path) => {
                    within.insert(path.to_owned());
                }
                Err(_) if beside.iter().any(|folder| path.starts_with(folder)) => {}
                Err(_) => return Self::Unknown,
            }
        }
        Self::At(within)
    }

    /// Takes in another change.
    pub fn add(&mut self, other: Self) {
        match (&mut *self, other) {
            (Self::At(paths), Self::At(others)) => paths.extend(others),
            _ => *self = Self::Unknown,
        }
    }
}

/// What the system told while it was waited for.
enum Told {
    Nothing,
    /// That something changed at these paths.
    Paths(Vec<PathBuf>),
    /// That it does not know all that changed.
    Lost,
}

/// Sends [`Message::Changed`] after each change, until nobody listens. `states` says what was read last.
pub fn watch(content: &Path, changed: &Sender<Message>, states: &state::Receiver<ContentState>) {
    // Notices tell paths below the folder as it was named to the system, which some resolve.
    let root = content.canonicalize().unwrap_or_else(|_| content.to_owned());
    let beside = beside(content);
    let (sender, notices) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        // Reading a file is no change.
        let Some(event) = event.ok().filter(|event| !matches!(event.kind, EventKind::Access(_))) else {
            return;
        };
        let is_lost = event.need_rescan() || event.paths.is_empty();
        let _ = sender.send((!is_lost).then_some(event.paths));
    })
    .ok();
    // What the first reading opens would be told as well.
    while states.borrow().counts.reading == 0 {
        if states.has_changed().is_err() {
            return;
        }
        std::thread::sleep(QUIET);
    }
    let mut told = Told::Lost;
    loop {
        if !matches!(told, Told::Paths(_)) {
            // A folder that was deleted and made anew has to be watched anew; what is watched already stays so.
            for folder in std::iter::once(&root).chain(&beside).filter(|folder| folder.is_dir()) {
                if let Some(watcher) = &mut watcher {
                    let _ = watcher.watch(folder, RecursiveMode::Recursive);
                }
            }
        }
        let change = match told {
            Told::Paths(paths) => Some(Change::at(&paths, &root, &beside)),
            Told::Nothing | Told::Lost => was_missed(content, states).then_some(Change::Unknown),
        };
        if change.is_some_and(|change| changed.send(Message::Changed(change)).is_err()) {
            return;
        }
        told = wait(&notices, watcher.is_some());
    }
}

/// Whether the folders are others than those that were read last.
fn was_missed(content: &Path, states: &state::Receiver<ContentState>) -> bool {
    let now = Inputs::read(content).ok();
    let read = states.borrow().inputs.clone();
    match (now, read) {
        (Some(now), Some(read)) => !now.is_listed_as(&read),
        (now, read) => now.is_some() || read.is_some(),
    }
}

/// Waits for a notice and for quiet after it, or for the next listing; gives what was told, nothing where there is no watcher.
fn wait(notices: &Receiver<Option<Vec<PathBuf>>>, has_watcher: bool) -> Told {
    if !has_watcher {
        std::thread::sleep(LISTED);
        return Told::Nothing;
    }
    let first = match notices.recv_timeout(LISTED) {
        Err(RecvTimeoutError::Timeout) => return Told::Nothing,
        Err(RecvTimeoutError::Disconnected) => {
            std::thread::sleep(LISTED);
            return Told::Nothing;
        }
        Ok(first) => first,
    };
    let since = Instant::now();
    let mut told = vec![first];
    while since.elapsed() < BURST
        && let Ok(more) = notices.recv_timeout(QUIET)
    {
        told.push(more);
    }
    let paths: Option<Vec<Vec<PathBuf>>> = told.into_iter().collect();
    paths.map_or(Told::Lost, |paths| Told::Paths(paths.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(paths: &[&str]) -> Change {
        Change::At(paths.iter().map(PathBuf::from).collect())
    }

    #[test]
    fn a_change_is_where_it_was_told_or_anywhere() {
        let beside = [PathBuf::from("/guide/templates"), PathBuf::from("/guide/static")];
        let of = |told: &[&str]| {
            let told: Vec<PathBuf> = told.iter().map(PathBuf::from).collect();
            Change::at(&told, Path::new("/guide/content"), &beside)
        };
        for (told, wanted) in [
            (&["/guide/content/a/b"][..], at(&["a/b"])),
            (&["/guide/content/a", "/guide/templates/x.html"], at(&["a"])),
            (&["/guide/content"], at(&[""])),
            (&["/guide/content/a", "/private/guide/content/b"], Change::Unknown),
            (&["/guide/content-old/a"], Change::Unknown),
        ] {
            assert_eq!(of(told), wanted, "{told:?}");
        }
        let mut change = at(&["a"]);
        change.add(at(&["b"]));
        assert_eq!(change, at(&["a", "b"]));
        change.add(Change::Unknown);
        change.add(at(&["c"]));
        assert_eq!(change, Change::Unknown);
    }
}
