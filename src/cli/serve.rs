//! `jinwi serve`: the content as an edition would show it, and again after each change.
//!
//! **Invariant:** started without arguments in a folder that holds content, it serves that.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::parser::ValueSource;
use serde_json::{Map, Value, json};

use super::build::languages;
use super::check::{cache, inputs};
use super::json::json as for_programs;
use super::show::Show;
use super::words::{MessageLanguage, Words};
use super::{CLEAN, message, status, translate};
use crate::diag::Diagnostic;
use crate::pipeline::{Day, Inputs};
use crate::serve::{Options, Preview, State, Worded};

/// The words that the preview's own parts show: message `serve-<word>`.
const WORDS: &[&str] = &[
    "close",
    "coverage",
    "coverage-current",
    "coverage-decisive",
    "coverage-decisive-missing",
    "coverage-follows",
    "coverage-how",
    "coverage-missing",
    "coverage-more",
    "coverage-no-text",
    "coverage-none",
    "coverage-outdated",
    "coverage-strong",
    "coverage-supporting",
    "counterfeit",
    "dossier",
    "draw",
    "errors",
    "fault-io",
    "fault-no-checkpoint",
    "fault-no-place",
    "fault-twice",
    "fault-unfit",
    "fault-unreadable",
    "fine",
    "genuine",
    "guide",
    "lost",
    "may-go-on",
    "no-photos",
    "old-stands",
    "other-language",
    "pairs",
    "pairs-how",
    "point",
    "status",
    "title-error",
    "title-warning",
    "unreadable",
    "warnings",
    "write-pair",
    "written",
];

/// Runs the command until it is stopped; gives the exit code.
pub fn run(matches: &ArgMatches, words: &Words) -> u8 {
    match attempt(matches, words) {
        Ok(code) | Err(code) => code,
    }
}

fn attempt(matches: &ArgMatches, words: &Words) -> Result<u8, u8> {
    let inputs = inputs(matches, words)?;
    message::day(matches, words)?;
    let day_of = matches.clone();
    let port = *matches.get_one::<u16>("port").expect("`--port` has a default");
    let options = Options {
        content: inputs.content.root().to_owned(),
        edition: matches.get_one("edition").cloned(),
        languages: languages(matches, words)?,
        day: Box::new(move || {
            let quiet = Words::new(MessageLanguage::En);
            message::day(&day_of, &quiet).expect("it was read when the preview began")
        }),
        drafts: matches.get_flag("drafts"),
        port,
        lan: matches.get_flag("lan"),
        cache: cache(matches, words, &inputs)?.remembering(),
        editor: matches.get_one::<String>("editor").cloned().expect("`--editor` has a default"),
        words: Box::new(Both { within: 90 }),
    };
    let (lan, drafts) = (options.lan, options.drafts);
    let refuse = |error: std::io::Error| {
        let args = [("port", port.to_string()), ("reason", error.to_string())];
        message::refusal(words, "cannot-serve", &[("port", &args[0].1), ("reason", &args[1].1)])
    };
    // Where nobody asked for a port, any will do.
    let is_asked = matches.value_source("port") == Some(ValueSource::CommandLine);
    let preview = Preview::bind(options, !is_asked).map_err(refuse)?;
    let port = preview.port().map_err(refuse)?;
    let address = format!("http://127.0.0.1:{port}/");
    message::line(&words.say("serve-at", &[("address", &address)]));
    if matches.get_flag("open")
        && let Err(error) = open::that_detached(&address)
    {
        message::line(&words.say("serve-not-opened", &[("reason", &error.to_string())]));
    }
    let language = words.language();
    let announced = RefCell::new(None);
    let told = move |state: &State| {
        let words = Words::new(language);
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

/// The words of both languages, chosen in the browser.
struct Both {
    /// Days ahead that the status looks.
    within: u16,
}

fn both(of: impl Fn(&Words) -> Value) -> String {
    json!({"ko": of(&Words::new(MessageLanguage::Ko)), "en": of(&Words::new(MessageLanguage::En))})
        .to_string()
}

impl Worded for Both {
    fn diagnostics(&self, inputs: &Inputs, diagnostics: &[Diagnostic]) -> String {
        let text_of = |file: &str| inputs.text(file);
        both(|words| {
            let list = for_programs(&Show::new(words, &text_of, true), diagnostics);
            serde_json::from_str(&list).expect("diagnostics for programs are JSON")
        })
    }

    fn status(&self, inputs: &Inputs, day: Day) -> String {
        both(|words| status::text(inputs, day, self.within, words).into())
    }

    fn coverage(&self, inputs: &Inputs) -> String {
        translate::for_page(inputs).to_string()
    }

    fn own(&self) -> String {
        both(|words| {
            let own = WORDS.iter().map(|word| {
                let text = words.say(&format!("serve-{word}"), &[("count", "{count}")]);
                ((*word).to_owned(), text.into())
            });
            let shared = ["error", "warning", "note", "hint"]
                .map(|word| (word.to_owned(), words.say(&format!("severity-{word}"), &[]).into()));
            let meant = words.say("suggestion", &[("suggestion", "{suggestion}")]);
            let shared = shared.into_iter().chain([("suggestion".to_owned(), meant.into())]);
            Value::Object(own.chain(shared).collect::<Map<_, _>>())
        })
    }
}
