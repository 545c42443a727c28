//! The thread that holds the site: reads the content after each change, and makes files in between.
//!
//! **Invariant:** a request that comes after a change was noticed is answered from the content as changed.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;

use tokio::sync::{oneshot, watch};

use super::{Options, State, Worded};
use crate::diag::{self, Diagnostic, Severity};
use crate::pipeline::{Asked, Inputs, Preview, Shown, Silent, Which};

/// What the thread is asked.
pub enum Message {
    /// The folders have changed.
    Changed,
    /// For the file at a path, from the root.
    File(String, oneshot::Sender<Answer>),
    /// For what an editor has to see to.
    Status(oneshot::Sender<String>),
    /// For how far languages are.
    Coverage(oneshot::Sender<String>),
    /// For what was found, in words.
    Found(oneshot::Sender<String>),
}

/// A file, or why there is none.
pub enum Answer {
    /// Its bytes.
    Found(Vec<u8>),
    /// There is none of this name.
    Missing,
    /// Nothing can be shown: the content has not been without faults yet, or a template cannot be rendered.
    Faulty,
}

/// The thread.
pub struct Keeper {
    /// What is asked of the preview.
    pub options: Options,
    /// Where pictures are kept.
    pub folder: PathBuf,
    /// Tells how the content is.
    pub state: watch::Sender<State>,
    /// Told of each reading.
    pub told: Box<dyn Fn(&State) + Send>,
}

impl Keeper {
    /// Keeps the site until nobody asks any more.
    pub fn keep(&self, messages: &Receiver<Message>) {
        let mut good: Option<Preview> = None;
        let mut waiting = VecDeque::new();
        loop {
            if let Some(next) = self.read() {
                // Thousands of dossiers take a while to let go of; whoever waits for a page does not wait for that.
                let last = good.replace(next);
                std::thread::spawn(move || drop(last));
            }
            let goes_on = match &good {
                Some(preview) => preview
                    .show(&self.options.cache, |shown| self.answer(Some(shown), messages, &mut waiting)),
                None => self.answer(None, messages, &mut waiting),
            };
            if !goes_on {
                return;
            }
            // Whatever came meanwhile is answered from what is read now; a hundred changes are read once.
            waiting.extend(messages.try_iter().filter(|message| !matches!(message, Message::Changed)));
        }
    }

    /// Reads the content; gives what to show, unless faults stop it.
    fn read(&self) -> Option<Preview> {
        let mut state = self.state.borrow().clone();
        state.reading += 1;
        state.unreadable = None;
        let options = &self.options;
        let asked = Asked {
            edition: options.edition.as_deref().map_or(Which::Fullest, Which::Named),
            languages: options.languages.as_deref(),
            day: (options.day)(),
            deny_warnings: false,
            drafts: options.drafts,
        };
        let mut preview = None;
        let inputs = Inputs::read(&options.content);
        state.listing = inputs.as_ref().ok().map(Inputs::listing);
        match inputs {
            Err(error) => state.unreadable = Some(error.to_string()),
            Ok(inputs) => match Preview::of(&inputs, &asked, &options.cache, &self.folder, &Silent) {
                Err(error) => state.unreadable = Some(error.to_string()),
                Ok((checked, made)) => {
                    note(&mut state, checked.diagnostics);
                    preview = made;
                }
            },
        }
        if preview.is_some() {
            state.good = state.reading;
        }
        self.tell(state);
        preview
    }

    fn tell(&self, state: State) {
        (self.told)(&state);
        self.state.send_replace(state);
    }

    /// Answers until something changes; gives whether there is anybody left to ask.
    fn answer(
        &self,
        shown: Option<&Shown<'_>>,
        messages: &Receiver<Message>,
        waiting: &mut VecDeque<Message>,
    ) -> bool {
        loop {
            let Some(message) = waiting.pop_front().or_else(|| messages.recv().ok()) else { return false };
            match message {
                Message::Changed => return true,
                Message::Found(reply) => {
                    let found = self.state.borrow().found.clone();
                    self.reply(reply, |words, inputs| words.diagnostics(inputs, &found));
                }
                Message::Status(reply) => {
                    let day = (self.options.day)();
                    self.reply(reply, |words, inputs| words.status(inputs, day));
                }
                Message::Coverage(reply) => self.reply(reply, |words, inputs| words.coverage(inputs)),
                Message::File(path, reply) => {
                    let answer = match shown.map(|shown| shown.file(&path)) {
                        None => Answer::Faulty,
                        Some(Ok(Some(bytes))) => Answer::Found(bytes),
                        Some(Ok(None)) => Answer::Missing,
                        Some(Err(fault)) => {
                            self.template_fault(fault);
                            Answer::Faulty
                        }
                    };
                    let _ = reply.send(answer);
                }
            }
        }
    }

    /// Answers with what the words make of the folders as they are now; with nothing while these cannot be listed.
    fn reply(&self, reply: oneshot::Sender<String>, of: impl FnOnce(&dyn Worded, &Inputs) -> String) {
        let text = Inputs::read(&self.options.content)
            .map_or_else(|_| "{}".to_owned(), |inputs| of(&*self.options.words, &inputs));
        let _ = reply.send(text);
    }

    /// A template that can be read but not rendered: told like a fault of the content.
    fn template_fault(&self, fault: Diagnostic) {
        let mut state = self.state.borrow().clone();
        if state.errors == 0 {
            note(&mut state, vec![fault]);
            state.reading += 1;
            self.tell(state);
        }
    }
}

fn note(state: &mut State, found: Vec<Diagnostic>) {
    state.errors = diag::count(&found, Severity::Error);
    state.warnings = diag::count(&found, Severity::Warning);
    state.found = found.into();
}
