//! `jinwi serve`: the content as an edition would show it, and again after each change.
//!
//! **Invariant:** started without arguments in a folder that holds content, it serves that.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::ArgMatches;
use clap::parser::ValueSource;

use super::asked::{day, inputs, languages};
use super::cache::cache;
use super::{CLEAN, message};
use crate::authoring::words::{MessageLanguage, MessageWords};
use crate::serve::{ContentState, PreviewServer, ServeOptions};

/// Runs the command until it is stopped; gives the exit code.
pub fn run(matches: &ArgMatches, words: &MessageWords) -> u8 {
    match attempt(matches, words) {
        Ok(code) | Err(code) => code,
    }
}

fn attempt(matches: &ArgMatches, words: &MessageWords) -> Result<u8, u8> {
    let content: &PathBuf = matches.get_one("content").expect("`--content` has a default");
    message::line(&words.say("serve-reading", &[("path", &message::path(content))]));
    let inputs = inputs(matches, words)?;
    day(matches, words)?;
    let day_of = matches.clone();
    let quiet = MessageWords::new(MessageLanguage::En);
    let port = *matches.get_one::<u16>("port").expect("`--port` has a default");
    let options = ServeOptions {
        content: inputs.content.root().to_owned(),
        edition: matches.get_one("edition").cloned(),
        languages: languages(matches, words)?,
        day: Arc::new(move || day(&day_of, &quiet).expect("it was read when the preview began")),
        drafts: matches.get_flag("drafts"),
        port,
        lan: matches.get_flag("lan"),
        cache: cache(matches, words, &inputs)?.remembering().into(),
        inputs: inputs.into(),
        editor: matches.get_one::<String>("editor").cloned().expect("`--editor` has a default"),
    };
    let (lan, drafts) = (options.lan, options.drafts);
    let refuse = |error: std::io::Error| {
        let args = [("port", port.to_string()), ("reason", error.to_string())];
        message::refusal(words, "cannot-serve", &[("port", &args[0].1), ("reason", &args[1].1)])
    };
    // Where nobody asked for a port, any will do.
    let is_asked = matches.value_source("port") == Some(ValueSource::CommandLine);
    let preview = PreviewServer::bind(options, !is_asked).map_err(refuse)?;
    let port = preview.port().map_err(refuse)?;
    let address = format!("http://127.0.0.1:{port}/");
    message::line(&words.say("serve-at", &[("address", &address)]));
    if matches.get_flag("open")
        && let Err(error) = open::that_detached(&address)
    {
        message::line(&words.say("serve-not-opened", &[("reason", &error.to_string())]));
    }
    let words = MessageWords::new(words.language());
    let announced = RefCell::new(None);
    let told = move |state: &ContentState| {
        let text = |count: usize| count.to_string();
        if let Some(edition) = state.edition.as_ref().filter(|_| lan)
            && announced.replace(Some(edition.clone())).as_ref() != Some(edition)
        {
            let args = [
                ("edition", edition.name.as_str()),
                ("audience", edition.audience.as_str()),
                ("drafts", if drafts { "yes" } else { "no" }),
                ("port", &port.to_string()),
            ];
            message::line(&words.say("serve-lan", &args));
        }
        match &state.unreadable {
            Some(reason) => message::line(&words.say("serve-unreadable-because", &[("reason", reason)])),
            None => message::line(&words.say(
                "serve-read",
                &[("errors", &text(state.counts.errors)), ("warnings", &text(state.counts.warnings))],
            )),
        }
    };
    preview.run(told).map_err(refuse)?;
    Ok(CLEAN)
}

/// The content that a folder holds, if it does: what a double click means.
pub fn content_in(folder: &Path) -> Option<PathBuf> {
    [folder.join("content"), folder.to_owned()]
        .into_iter()
        .find(|content| content.join("guide.yaml").is_file())
}
