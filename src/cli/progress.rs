//! How far a build is: a bar on a terminal, plain lines elsewhere.
//!
//! **Invariant:** writes to standard error alone.

use std::io::IsTerminal;
use std::sync::Mutex;

use indicatif::{ProgressBar, ProgressStyle};

use super::message;
use crate::authoring::words::MessageWords;
use crate::pipeline::{Progress, Step};

/// Shows the steps of a build.
pub struct BuildProgress {
    names: [String; 5],
    bar: Option<Mutex<ProgressBar>>,
}

impl BuildProgress {
    /// A bar where standard error is a terminal, else lines.
    pub fn new(words: &MessageWords) -> Self {
        let names = ["reading", "checking", "pictures", "pages", "writing"]
            .map(|step| words.say(&format!("stage-{step}"), &[]));
        let bar = std::io::stderr().is_terminal().then(|| Mutex::new(ProgressBar::no_length()));
        Self { names, bar }
    }

    /// Takes the bar off the screen.
    pub fn clear(&self) {
        if let Some(bar) = &self.bar {
            bar.lock().unwrap_or_else(std::sync::PoisonError::into_inner).finish_and_clear();
        }
    }

    fn name(&self, step: Step) -> &str {
        &self.names[match step {
            Step::Reading => 0,
            Step::Checking => 1,
            Step::Pictures => 2,
            Step::Pages => 3,
            Step::Writing => 4,
        }]
    }
}

impl Progress for BuildProgress {
    fn begin(&self, step: Step, parts: u64) {
        let Some(bar) = &self.bar else {
            let count = if parts > 0 { format!(" ({parts})") } else { String::new() };
            return message::line(&format!("{}{count}", self.name(step)));
        };
        let bar = bar.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let template = if parts > 0 { "{msg:12} {bar:40} {pos}/{len}  {eta}" } else { "{msg:12} {spinner}" };
        bar.set_style(ProgressStyle::with_template(template).expect("the templates above are well-formed"));
        bar.set_length(parts);
        bar.set_position(0);
        bar.set_message(self.name(step).to_owned());
    }

    fn advance(&self) {
        if let Some(bar) = &self.bar {
            bar.lock().unwrap_or_else(std::sync::PoisonError::into_inner).inc(1);
        }
    }
}
