//! The preview: one edition over HTTP, as the content is at the moment.
//!
//! One thread keeps the site ([`worker`]): it reads the content again after each change, and makes the files that are asked
//! for between two changes. Another watches the folders ([`watch`]). [`http`] hands requests to one of two routers: what the
//! edition holds, for any machine ([`edition`]), and what is the editor's, for this machine alone ([`editor`]). Pages are
//! told through a script of the preview's own ([`page`]) when to load again and what is wrong.
//!
//! **Invariant:** holds no rebuilding logic: what is shown is what [`crate::pipeline::Preview`] makes of the content as it
//! was last read; while the content has faults, what was good last stays.

mod edition;
mod editor;
mod http;
mod page;
mod pairs;
mod reading;
mod watch;
mod words;
mod worker;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc;

use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::watch as state;

use crate::diag::Diagnostic;
use crate::domain::{LanguageTag, Visibility};
use crate::pipeline::{Cache, Day, Inputs};

use edition::ServedEdition;
use editor::Editor;
use http::{Doors, Limits};
use worker::{Files, Keeper, Readings};

/// What is asked of a preview.
pub struct ServeOptions {
    /// The content's folder.
    pub content: PathBuf,
    /// The folders as they were listed when the preview began.
    pub inputs: Arc<Inputs>,
    /// The edition; `None` = the one that holds the most or, where other machines may look, the one for the widest circle.
    pub edition: Option<String>,
    /// Languages to narrow it to.
    pub languages: Option<Vec<LanguageTag>>,
    /// The day; asked anew for each reading, so that a preview that runs past midnight shows the new day.
    pub day: Arc<dyn Fn() -> Day + Send + Sync>,
    /// Whether drafts are shown too.
    pub drafts: bool,
    /// The port; 0 = any that is free.
    pub port: u16,
    /// Whether other machines may look.
    pub lan: bool,
    /// Where results are kept.
    pub cache: Arc<Cache>,
    /// The address by which a text editor opens a line: `{file}`, `{line}` and `{column}` are put in.
    pub editor: String,
}

/// How the content is, in numbers: what any machine may know.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Counts {
    /// Rises with every reading.
    pub reading: u64,
    /// The last reading that could be shown; 0 before the first.
    pub good: u64,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings there are.
    pub warnings: usize,
    /// Whether the content could not be read at all.
    pub unreadable: bool,
}

/// The edition that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownEdition {
    /// Its name.
    pub name: String,
    /// Whom it is for.
    pub audience: Visibility,
}

/// How the content is.
#[derive(Clone, Debug, Default)]
pub struct ContentState {
    /// In numbers.
    pub counts: Counts,
    /// The folders as they were read, where they could be.
    pub inputs: Option<Arc<Inputs>>,
    /// What was found.
    pub found: Arc<Vec<Diagnostic>>,
    /// Why the content could not be read at all.
    pub unreadable: Option<String>,
    /// The edition that was shown last.
    pub edition: Option<ShownEdition>,
}

/// A preview that has its address and shows nothing yet.
pub struct PreviewServer {
    runtime: tokio::runtime::Runtime,
    listener: TcpListener,
    options: ServeOptions,
}

impl PreviewServer {
    /// Takes an address. The loopback alone, unless `options.lan`; another port where `or_any` and the port is taken.
    ///
    /// # Errors
    /// When the port is taken.
    pub fn bind(options: ServeOptions, or_any: bool) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
        let address: IpAddr =
            if options.lan { Ipv4Addr::UNSPECIFIED.into() } else { Ipv4Addr::LOCALHOST.into() };
        let at = |port| runtime.block_on(TcpListener::bind(SocketAddr::new(address, port)));
        let listener = match at(options.port) {
            Err(error) if or_any && is_taken(error.kind()) => at(0)?,
            taken => taken?,
        };
        Ok(Self { runtime, listener, options })
    }

    /// The port.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn port(&self) -> io::Result<u16> {
        Ok(self.listener.local_addr()?.port())
    }

    /// Serves until the program is stopped by hand.
    ///
    /// # Errors
    /// When there can be no folder for pictures, or the system does not tell when to stop.
    pub fn run(self, told: impl Fn(&ContentState) + Send + 'static) -> io::Result<()> {
        let Self { runtime, listener, options } = self;
        let pictures = tempfile::tempdir()?;
        let (sender, receiver) = mpsc::channel();
        let (state, states) = state::channel(ContentState::default());
        let (counts, counted) = state::channel(Counts::default());
        let edition = Arc::new(ServedEdition {
            files: Files(sender.clone()),
            counts: counted,
            words: words::own().to_string().into(),
        });
        let editor = Editor {
            content: options.content.clone(),
            address: options.editor.clone(),
            readings: Readings(sender.clone()),
            day: options.day.clone(),
            states: states.clone(),
        };
        let doors = Doors {
            port: listener.local_addr()?.port(),
            lan: options.lan,
            edition: edition::router(&edition),
            editor: editor::router(&edition, editor),
        };
        let content = options.content.clone();
        let seen = states.clone();
        std::thread::spawn(move || watch::watch(&content, &sender, &seen));
        let folder = pictures.path().to_owned();
        std::thread::spawn(move || {
            Keeper { options, folder, state, counts, told: Box::new(told) }.keep(&receiver)
        });
        // Stopped by hand, the program ends as it should, and its folder of pictures goes with it.
        runtime.block_on(async {
            tokio::select! {
                never = http::serve(listener, doors, Limits::default()) => match never {},
                stopped = stopped() => stopped,
            }
        })
    }
}

/// Whether a port is another program's, or one that Windows keeps for others, such as its virtual machines.
fn is_taken(error: io::ErrorKind) -> bool {
    matches!(error, io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied)
}

/// Waits until the program is told to stop: by Ctrl+C, by closing its window, or as systems end programs.
async fn stopped() -> io::Result<()> {
    let by_hand = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let mut ended = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            stopped = by_hand => stopped,
            _ = ended.recv() => Ok(()),
        }
    }
    #[cfg(windows)]
    {
        use tokio::signal::windows::{ctrl_break, ctrl_close, ctrl_logoff, ctrl_shutdown};
        let (mut broken, mut closed) = (ctrl_break()?, ctrl_close()?);
        let (mut logged_off, mut shut_down) = (ctrl_logoff()?, ctrl_shutdown()?);
        tokio::select! {
            stopped = by_hand => stopped,
            _ = broken.recv() => Ok(()),
            _ = closed.recv() => Ok(()),
            _ = logged_off.recv() => Ok(()),
            _ = shut_down.recv() => Ok(()),
        }
    }
    #[cfg(not(any(unix, windows)))]
    by_hand.await
}
