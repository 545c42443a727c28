//! The thread that holds the site: reads the content after each change, and makes files in between.
//!
//! **Invariant:** a request that comes after a change was noticed is answered from the content as changed.

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use tokio::sync::{oneshot, watch};

use super::reading::Reading;
use super::watch::Change;
use super::{ContentState, Counts, ServeOptions, ShownEdition};
use crate::diag::{self, Diagnostic, Severity};
use crate::pipeline::{EditionRequest, Inputs, Preview, PreviewFiles, Silent, Which};

/// What the thread is asked.
pub enum Message {
    /// The folders have changed.
    Changed(Change),
    /// For the file at a path, from the root.
    File(String, oneshot::Sender<FileReply>),
    /// For what was read last; nothing where the folders could not be listed.
    Reading(oneshot::Sender<Option<Arc<Reading>>>),
}

/// A file, or why there is none.
pub enum FileReply {
    /// Its bytes.
    Found(Vec<u8>),
    /// There is none of this name.
    Missing,
    /// Nothing can be shown: the content has not been without faults yet, or a template cannot be rendered.
    Faulty,
}

/// Asks the thread for files of the edition, and for nothing else.
pub struct Files(pub Sender<Message>);

impl Files {
    /// The file at `path`, from the root; `None` where nobody answers any more.
    pub async fn get(&self, path: String) -> Option<FileReply> {
        let (reply, answer) = oneshot::channel();
        self.0.send(Message::File(path, reply)).ok()?;
        answer.await.ok()
    }
}

/// Asks the thread for what it read last, which is an editor's alone.
pub struct Readings(pub Sender<Message>);

impl Readings {
    /// What was read last; nothing where the folders could not be listed, or nobody answers any more.
    pub async fn last(&self) -> Option<Arc<Reading>> {
        let (reply, answer) = oneshot::channel();
        self.0.send(Message::Reading(reply)).ok()?;
        answer.await.ok()?
    }
}

/// The thread.
pub struct Keeper {
    /// What is asked of the preview.
    pub options: ServeOptions,
    /// Where pictures are kept.
    pub folder: PathBuf,
    /// Tells how the content is.
    pub state: watch::Sender<ContentState>,
    /// Tells as much of it as any machine may know.
    pub counts: watch::Sender<Counts>,
    /// Told of each reading.
    pub told: Box<dyn Fn(&ContentState) + Send>,
}

impl Keeper {
    /// Keeps the site until nobody asks any more.
    pub fn keep(&self, messages: &Receiver<Message>) {
        let mut good: Option<Preview> = None;
        let mut reading = None;
        let mut waiting = VecDeque::new();
        let (mut change, mut last_inputs) = (Change::At(BTreeSet::new()), Some(self.options.inputs.clone()));
        loop {
            let last_reading: Option<Arc<Reading>> = reading.take();
            let (inputs, next) = self.read(last_inputs.as_deref(), &change);
            last_inputs.clone_from(&inputs);
            reading = inputs.map(|inputs| Arc::new(Reading::of(inputs, self.options.cache.clone())));
            let last = next.and_then(|next| good.replace(next));
            // Thousands of dossiers take a while to let go of; whoever waits for a page does not wait for that.
            std::thread::spawn(move || drop((last, last_reading)));
            let mut answer = |shown: Option<&PreviewFiles<'_>>| {
                self.answer(shown, reading.as_ref(), messages, &mut waiting)
            };
            let changed = match &good {
                Some(preview) => preview.show(&self.options.cache, |shown| answer(Some(shown))),
                None => answer(None),
            };
            let Some(changed) = changed else { return };
            change = changed;
            // Whatever came meanwhile is answered from what is read now; a hundred changes are read once.
            for message in messages.try_iter() {
                match message {
                    Message::Changed(more) => change.add(more),
                    asked => waiting.push_back(asked),
                }
            }
        }
    }

    /// Reads the content after a `change` to the `last` reading's folders; gives the folders, unless they cannot be listed, and what
    /// to show, unless faults stop it.
    fn read(&self, last: Option<&Inputs>, change: &Change) -> (Option<Arc<Inputs>>, Option<Preview>) {
        let mut state = self.state.borrow().clone();
        state.counts.reading += 1;
        state.unreadable = None;
        let options = &self.options;
        // Other machines go on seeing the edition that was named to whoever began this, whatever becomes of the list.
        let shown = state.edition.clone().filter(|_| options.lan);
        let name = options.edition.as_deref().or(shown.as_ref().map(|shown| shown.name.as_str()));
        let asked = EditionRequest {
            edition: match name {
                Some(name) => Which::Named(name),
                None if options.lan => Which::Widest,
                None => Which::Fullest,
            },
            languages: options.languages.as_deref(),
            kinds: None,
            day: (options.day)(),
            deny_warnings: false,
            drafts: options.drafts,
        };
        let mut preview = None;
        let inputs = match (last, change) {
            (Some(last), Change::At(paths)) => last.again(paths),
            _ => Inputs::read(&options.content),
        };
        let inputs = inputs.map(Arc::new);
        state.inputs = inputs.as_ref().ok().cloned();
        match &inputs {
            Err(error) => state.unreadable = Some(error.to_string()),
            Ok(inputs) => match Preview::of(inputs, &asked, &options.cache, &self.folder, &Silent) {
                Err(error) => state.unreadable = Some(error.to_string()),
                Ok((checked, made)) => {
                    note(&mut state, checked.diagnostics);
                    preview = made;
                    let next = preview.as_ref().map(|preview| ShownEdition {
                        name: preview.edition().to_owned(),
                        audience: preview.audience(),
                    });
                    match (shown, next) {
                        (Some(shown), Some(next)) if next.audience > shown.audience => {
                            let name = &next.name;
                            state.unreadable = Some(format!(
                                "edition `{name}` is by now for fewer readers than other machines were told; start the preview again"
                            ));
                            preview = None;
                        }
                        (_, Some(next)) => state.edition = Some(next),
                        (_, None) => {}
                    }
                }
            },
        }
        if preview.is_some() {
            state.counts.good = state.counts.reading;
        }
        self.tell(state);
        (inputs.ok(), preview)
    }

    fn tell(&self, state: ContentState) {
        (self.told)(&state);
        self.counts.send_replace(Counts { unreadable: state.unreadable.is_some(), ..state.counts });
        self.state.send_replace(state);
    }

    /// Answers until something changes, and gives what; nothing where there is nobody left to ask.
    fn answer(
        &self,
        shown: Option<&PreviewFiles<'_>>,
        reading: Option<&Arc<Reading>>,
        messages: &Receiver<Message>,
        waiting: &mut VecDeque<Message>,
    ) -> Option<Change> {
        loop {
            match waiting.pop_front().or_else(|| messages.recv().ok())? {
                Message::Changed(change) => return Some(change),
                Message::Reading(reply) => {
                    let _ = reply.send(reading.cloned());
                }
                Message::File(path, reply) => {
                    let answer = match shown.map(|shown| shown.file(&path)) {
                        None => FileReply::Faulty,
                        Some(Ok(Some(bytes))) => FileReply::Found(bytes),
                        Some(Ok(None)) => FileReply::Missing,
                        Some(Err(fault)) => {
                            self.template_fault(fault);
                            FileReply::Faulty
                        }
                    };
                    let _ = reply.send(answer);
                }
            }
        }
    }

    /// A template that can be read but not rendered: told like a fault of the content.
    fn template_fault(&self, fault: Diagnostic) {
        let mut state = self.state.borrow().clone();
        if state.counts.errors == 0 {
            note(&mut state, vec![fault]);
            state.counts.reading += 1;
            self.tell(state);
        }
    }
}

fn note(state: &mut ContentState, found: Vec<Diagnostic>) {
    state.counts.errors = diag::count(&found, Severity::Error);
    state.counts.warnings = diag::count(&found, Severity::Warning);
    state.found = found.into();
}
