//! `jinwi manual`: one man page of the whole program.
//!
//! **Invariant:** says what the commands' own help says, in the same language, and no more.

use clap::builder::StyledStr;
use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

use super::{CLEAN, args, message};
use crate::authoring::words::MessageWords;

/// Runs the command; gives the exit code.
pub fn run(words: &MessageWords) -> u8 {
    message::plain(&page(words));
    CLEAN
}

/// The page, as roff.
pub(super) fn page(words: &MessageWords) -> String {
    let heading = |part: &str| words.say(&format!("help-heading-{part}"), &[]);
    let mut program = args::command(words);
    program.build();
    let mut page = Roff::new();
    // Without a day, the same program says the same.
    page.control("TH", ["JINWI", "1", "\"\"", concat!("jinwi ", env!("CARGO_PKG_VERSION"))]);
    page.control("SH", [&*heading("name")]);
    page.text([roman(format!("jinwi - {}", one_line(program.get_about())))]);
    page.control("SH", [&*heading("usage")]);
    let placeholder = |part: &str| italic(heading(part).to_uppercase());
    page.text([
        bold("jinwi"),
        roman(" "),
        placeholder("commands"),
        roman(" ["),
        placeholder("options"),
        roman("]"),
    ]);
    page.control("PP", []);
    paragraphs(&mut page, program.get_long_about());
    page.control("SH", [&*heading("options")]);
    arguments(&mut page, &program);
    page.control("SH", [&*heading("commands")]);
    commands(&mut page, &program);
    page.render()
}

/// Every command below `parent`, and those below it, each after its parent.
fn commands(page: &mut Roff, parent: &Command) {
    for command in parent.get_subcommands() {
        let name = command.get_bin_name().expect("a command that was built has its whole name");
        page.control("SS", [name]);
        paragraphs(page, command.get_long_about().or(command.get_about()));
        let usage = command.clone().render_usage().to_string();
        let (_, usage) = usage.split_once(": ").expect("clap's own label stands before");
        page.control("PP", []).text([bold(usage.trim())]);
        arguments(page, command);
        commands(page, command);
    }
}

/// What a command takes, each with its help; the help and the language are the same for all, and stand once, with the program's.
fn arguments(page: &mut Roff, command: &Command) {
    let is_root = command.get_bin_name().is_none_or(|name| !name.contains(' '));
    let is_shared = |arg: &Arg| matches!(arg.get_id().as_str(), "help" | "lang");
    for arg in command.get_arguments().filter(|arg| is_root || !is_shared(arg)) {
        page.control("TP", []).text(label(arg));
        page.text([roman(one_line(arg.get_help()))]);
    }
}

/// `-h, --help`, `--out DIR`, or `DIR` alone for what is known by its place.
fn label(arg: &Arg) -> Vec<Inline> {
    let mut label = Vec::new();
    if let Some(short) = arg.get_short() {
        label.extend([bold(format!("-{short}")), roman(", ")]);
    }
    if let Some(long) = arg.get_long() {
        label.push(bold(format!("--{long}")));
    }
    if arg.get_action().takes_values() {
        for value in arg.get_value_names().unwrap_or_default() {
            if !label.is_empty() {
                label.push(roman(" "));
            }
            label.push(italic(value.as_str()));
        }
    }
    label
}

/// What is set out in columns stands as it is; all else flows.
fn paragraphs(page: &mut Roff, text: Option<&StyledStr>) {
    let text = text.map(StyledStr::to_string).unwrap_or_default();
    for (number, paragraph) in text.trim().split("\n\n").enumerate() {
        if number > 0 {
            page.control("PP", []);
        }
        let lines = [roman(paragraph)];
        if paragraph.contains("  ") {
            page.control("nf", []).text(lines).control("fi", []);
        } else {
            page.text(lines);
        }
    }
}

fn one_line(text: Option<&StyledStr>) -> String {
    text.map(StyledStr::to_string).unwrap_or_default().replace('\n', " ")
}
