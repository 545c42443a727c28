//! Arguments that the command line does not know, said in the language of whoever typed them.
//!
//! **Invariant:** what is asked for, such as the help, is printed as it is; only what is refused is said anew.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use super::{CLEAN, COULD_NOT_RUN, message};
use crate::authoring::words::MessageWords;

/// Says why the arguments cannot be taken, or shows the help or version asked for; gives the exit code.
pub fn run(error: &Error, words: &MessageWords) -> u8 {
    if !error.use_stderr() || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        // A pipe that is closed early is nobody's fault.
        let _ = error.print();
        return if error.use_stderr() { COULD_NOT_RUN } else { CLEAN };
    }
    let of = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let (argument, value) = (of(ContextKind::InvalidArg), of(ContextKind::InvalidValue));
    let (known, command) = (of(ContextKind::ValidValue), of(ContextKind::InvalidSubcommand));
    let prior = of(ContextKind::PriorArg);
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "misuse-unknown",
        ErrorKind::InvalidValue if value.is_empty() => "misuse-no-value",
        ErrorKind::InvalidValue if !known.is_empty() => "misuse-value",
        ErrorKind::MissingRequiredArgument => "misuse-missing",
        ErrorKind::ArgumentConflict if prior.is_empty() || prior == argument => "misuse-twice",
        ErrorKind::ArgumentConflict => "misuse-together",
        ErrorKind::InvalidSubcommand => "misuse-command",
        ErrorKind::InvalidUtf8 => "misuse-encoding",
        _ => "misuse-other",
    };
    let args = [
        ("argument", &*argument),
        ("prior", &prior),
        ("value", &value),
        ("known", &known),
        ("command", &command),
    ];
    message::refusal(words, key, &args)
}
