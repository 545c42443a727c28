//! Talks to people: arguments, progress, diagnostics, exit codes.
//!
//! **Invariant:** decides nothing: what is right or wrong, and what is written, is the pipeline's.
#![allow(clippy::print_stdout, reason = "this is the stage that prints")]

mod apply;
mod args;
mod asked;
mod build;
mod cache;
mod check;
mod completions;
mod delta;
mod explain;
mod import;
mod key;
mod manual;
mod message;
mod misuse;
mod new;
mod pack;
mod progress;
mod propose;
mod records;
mod report;
mod schema;
mod seal;
mod serve;
mod sign;
mod status;
mod translate;
mod verify;

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::ArgMatches;

use crate::authoring::words::{MessageLanguage, MessageWords};

/// All is well.
const CLEAN: u8 = 0;
/// There are faults in the content.
const FAULTS: u8 = 1;
/// The program could not run.
const COULD_NOT_RUN: u8 = 2;

/// Runs the program with `args`, the program's name first; gives its exit code: 0 clean, 1 faults in the content,
/// 2 could not run. `verify` has codes of its own.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut args: Vec<OsString> = args.into_iter().collect();
    let is_double_click = args.len() == 1;
    let content = is_double_click.then(beside_the_program).flatten();
    let is_alone = is_double_click && content.is_none();
    if let Some(content) = content {
        args.extend(["serve".into(), "--open".into(), "--drafts".into(), "--content".into(), content.into()]);
    }
    let system = sys_locale::get_locale();
    let words =
        MessageWords::new(MessageLanguage::choose(args::language(&args).as_deref(), system.as_deref()));
    let code = match args::command(&words).try_get_matches_from(args) {
        _ if is_alone => message::refusal(&words, "nothing-beside", &[]),
        Ok(matches) => run_command(&matches, &words),
        Err(error) => misuse::run(&error, &words),
    };
    if is_double_click && code != CLEAN {
        keep_window(&words);
    }
    ExitCode::from(code)
}

fn run_command(matches: &ArgMatches, words: &MessageWords) -> u8 {
    match matches.subcommand() {
        Some(("apply", matches)) => apply::run(matches, words),
        Some(("build", matches)) => build::run(matches, words),
        Some(("check", matches)) => check::run(matches, words),
        Some(("completions", matches)) => completions::run(matches, words),
        Some(("delta", matches)) => delta::run(matches, words),
        Some(("explain", matches)) => explain::run(matches, words),
        Some(("import", matches)) => import::run(matches, words),
        Some(("key", matches)) => key::run(matches, words),
        Some(("manual", _)) => manual::run(words),
        Some(("new", matches)) => new::run(matches, words),
        Some(("pack", matches)) => pack::run(matches, words),
        Some(("open", matches)) => seal::run_open(matches, words),
        Some(("records", matches)) => records::run(matches, words),
        Some(("schema", matches)) => schema::run(matches, words),
        Some(("seal", matches)) => seal::run(matches, words),
        Some(("serve", matches)) => serve::run(matches, words),
        Some(("sign", matches)) => sign::run(matches, words),
        Some(("status", matches)) => status::run(matches, words),
        Some(("translate", matches)) => translate::run(matches, words),
        Some(("verify", matches)) => verify::run(matches, words),
        _ => unreachable!("clap asks for one of these"),
    }
}

/// The content in the folder that the program was started in, or lies in: a double click gives no arguments.
fn beside_the_program() -> Option<std::path::PathBuf> {
    let program = std::env::current_exe().ok();
    let folders =
        [std::env::current_dir().ok(), program.as_ref().and_then(|path| path.parent()).map(Into::into)];
    folders.into_iter().flatten().find_map(|folder| serve::content_in(&folder))
}

/// Waits until what was said has been read: the window that a double click opens on Windows closes with the program.
fn keep_window(words: &MessageWords) {
    if cfg!(windows) && std::io::stdin().is_terminal() && std::io::stderr().is_terminal() {
        message::line(&words.say("window-stays", &[]));
        let _ = std::io::stdin().read_line(&mut String::new());
    }
}

#[cfg(test)]
mod tests;
