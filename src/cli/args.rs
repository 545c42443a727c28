//! The command line, in the language of whoever types it.
//!
//! **Invariant:** the commands and options are the same in every language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgGroup, Command, ValueEnum, value_parser};
use clap_complete::Shell;

use crate::authoring::words::MessageWords;
use crate::domain::{Kind, RecordType, Translator, Visibility};
use crate::package::Carrier;
use crate::pipeline::CACHE_FOLDER;

/// What `--lang` asks for, before the arguments are parsed: the help is in that language too.
pub fn language(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            return args.next().map(str::to_owned);
        }
        if let Some(tag) = arg.strip_prefix("--lang=") {
            return Some(tag.to_owned());
        }
    }
    None
}

/// The whole command line.
pub fn command(words: &MessageWords) -> Command {
    let say = |key: &str| words.say(key, &[]);
    let usage = say("help-heading-usage");
    let template = |parts: &str| format!("{{about-with-newline}}\n{usage}: {{usage}}\n{parts}");
    let with_options = template(&format!(
        "\n{}:\n{{positionals}}\n{}:\n{{options}}\n",
        say("help-heading-arguments"),
        say("help-heading-options")
    ));
    let options_only = template(&format!("\n{}:\n{{options}}\n", say("help-heading-options")));
    let help =
        || Arg::new("help").long("help").short('h').action(ArgAction::Help).help(say("help-option-help"));
    let option = |name: &'static str, key: &str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).help(say(key))
    };
    let defaulted = |name: &'static str, key: &str, value: &'static str, default: &'static str| {
        let shown = words.say("help-default", &[("value", default)]);
        let arg = Arg::new(name).long(name).value_name(value).help(format!("{} [{shown}]", say(key)));
        arg.default_value(default).hide_default_value(true)
    };
    let content =
        || defaulted("content", "help-option-content", "DIR", "content").value_parser(value_parser!(PathBuf));
    let cache = || {
        let beside = format!("content/../{CACHE_FOLDER}");
        let text =
            format!("{} [{}]", say("help-option-cache"), words.say("help-default", &[("value", &beside)]));
        Arg::new("cache").long("cache").value_name("DIR").help(text).value_parser(value_parser!(PathBuf))
    };
    let one_of = |name: &'static str,
                  key: &str,
                  values: &'static [&'static str],
                  default: Option<&'static str>| {
        let listed = words.say("help-values", &[("values", &values.join(", "))]);
        let text = format!("{} [{listed}]", say(key));
        let arg =
            Arg::new(name).long(name).value_name(if name == "format" { "FORMAT" } else { "WORD" }).help(text);
        let arg = arg
            .value_parser(PossibleValuesParser::new(values))
            .hide_possible_values(true)
            .hide_default_value(true);
        match default {
            Some(default) => arg.default_value(default),
            None => arg,
        }
    };
    let lang = || {
        option("lang", "help-option-lang", "LANG")
            .value_parser(PossibleValuesParser::new(["en", "ko"]))
            .hide_possible_values(true)
    };
    let sub_of = |name: &'static str, key: &str, template: &str| {
        let command = Command::new(name).about(say(key)).disable_help_flag(true);
        let command = match words.attribute(key, "long", &[]) {
            Some(text) => command.long_about(text),
            None => command,
        };
        command.help_template(template.to_owned()).arg(help()).arg(lang())
    };
    let sub = |name: &'static str, template: &str| sub_of(name, &format!("help-{name}"), template);
    let flag =
        |name: &'static str, key: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(say(key));
    let folder = |name: &'static str, key: &str| {
        Arg::new(name).value_name("DIR").help(say(key)).required(true).value_parser(value_parser!(PathBuf))
    };
    let path = |name: &'static str, key: &str, value: &'static str| {
        option(name, key, value).value_parser(value_parser!(PathBuf))
    };
    let date = || option("date", "help-option-date", "YYYY-MM-DD");
    let format = || one_of("format", "help-option-format", &["text", "json"], Some("text"));
    let deny = || one_of("deny", "help-option-deny", &["warnings"], None);
    let reading = |command: Command| {
        let no_cache = flag("no-cache", "help-option-no-cache").conflicts_with("cache");
        command.arg(content()).arg(cache()).arg(no_cache).arg(date())
    };
    let shared = |command: Command| reading(command).arg(deny()).arg(format());
    let build = shared(sub("build", &options_only))
        .arg(defaulted("out", "help-build-out", "DIR", "dist").value_parser(value_parser!(PathBuf)))
        .arg(option("edition", "help-build-edition", "NAME"))
        .arg(flag("all-editions", "help-build-all-editions").conflicts_with("edition"))
        .arg(option("languages", "help-build-languages", "TAG,TAG").value_delimiter(','))
        .arg(option("kinds", "help-build-kinds", "KIND,KIND").value_delimiter(','))
        .arg(flag("pocket", "help-build-pocket"))
        .arg(flag("precompress", "help-build-precompress"))
        .arg(one_of("for", "help-build-for", Carrier::WORDS, None))
        .arg(option("previous", "help-build-previous", "DIR").value_parser(value_parser!(PathBuf)))
        .arg(option("recipient", "help-build-recipient", "NAME"));
    let verify = sub("verify", &with_options)
        .arg(folder("copy", "help-verify-dir"))
        .arg(path("seen", "help-verify-seen", "DIR|FILE"))
        .arg(path("key", "help-verify-key", "FILE").action(ArgAction::Append))
        .arg(path("trusted", "help-verify-trusted", "FILE"))
        .arg(path("remember", "help-verify-remember", "FILE"))
        .arg(flag("new-guide", "help-verify-new-guide").requires("remember"))
        .group(ArgGroup::new("keys").args(["key", "trusted"]).multiple(true))
        .arg(date());
    let password = || path("password-file", "help-option-password-file", "FILE");
    let sign = sub("sign", &with_options)
        .arg(folder("copy", "help-sign-dir"))
        .arg(path("key", "help-sign-key", "FILE").required(true))
        .arg(password())
        .arg(date());
    let pack = sub("pack", &with_options)
        .arg(folder("copy", "help-pack-dir"))
        .arg(path("out", "help-pack-out", "FILE").required(true))
        .arg(option("split", "help-pack-split", "SIZE"))
        .arg(date());
    let delta = sub("delta", &with_options)
        .arg(folder("old", "help-delta-old").value_name("OLD"))
        .arg(folder("new", "help-delta-new").value_name("NEW"))
        .arg(path("out", "help-delta-out", "FILE").required(true))
        .arg(date());
    let apply = sub("apply", &with_options)
        .arg(folder("delta", "help-apply-delta").value_name("DELTA"))
        .arg(folder("copy", "help-apply-dir"))
        .arg(path("key", "help-verify-key", "FILE").action(ArgAction::Append))
        .arg(path("trusted", "help-verify-trusted", "FILE"))
        .arg(flag("allow-older", "help-apply-allow-older"))
        .arg(flag("allow-unsigned", "help-apply-allow-unsigned"))
        .arg(date());
    let sealing = |name: &'static str, key: &str| {
        let file = Arg::new("file").value_name("FILE").help(say(key)).required(true);
        let out = path("out", &format!("help-{name}-out"), "FILE").required(true);
        sub(name, &with_options).arg(file.value_parser(value_parser!(PathBuf))).arg(out)
    };
    let passphrase_file = || path("password-file", "help-option-passphrase-file", "FILE");
    let seal = sealing("seal", "help-seal-file")
        .arg(option("to", "help-seal-to", "AGE1…").action(ArgAction::Append))
        .arg(path("recipients", "help-seal-recipients", "FILE").action(ArgAction::Append))
        .arg(flag("passphrase", "help-seal-passphrase").conflicts_with_all(["to", "recipients"]))
        .arg(passphrase_file().conflicts_with_all(["to", "recipients"]));
    let open = sealing("open", "help-open-file")
        .arg(path("identity", "help-open-identity", "FILE").action(ArgAction::Append))
        .arg(passphrase_file().conflicts_with("identity"));
    let shells: Vec<_> = Shell::value_variants().iter().map(Shell::to_string).collect();
    let shell = Arg::new("shell").value_name("SHELL").required(true).help(format!(
        "{} [{}]",
        say("help-completions-shell"),
        words.say("help-values", &[("values", &shells.join(", "))])
    ));
    let completions = sub("completions", &with_options)
        .arg(shell.value_parser(value_parser!(Shell)).hide_possible_values(true));
    let explain =
        sub("explain", &with_options).arg(Arg::new("code").value_name("CODE").help(say("help-explain-code")));

    let records = sub("records", &with_options)
        .arg(folder("folder", "help-records-dir"))
        .arg(option("out", "help-records-out", "FILE").value_parser(value_parser!(PathBuf)))
        .arg(flag("office", "help-records-office").requires("out"))
        .arg(flag("propose", "help-records-propose").conflicts_with("out"))
        .arg(
            option("write", "help-records-write", "ID,ID|all")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .requires("propose"),
        )
        .arg(flag("older", "help-records-older").requires("propose"))
        .arg(content())
        .arg(date())
        .arg(deny())
        .arg(format());

    let schema = sub("schema", &options_only)
        .arg(defaulted("out", "help-schema-out", "DIR", "schema").value_parser(value_parser!(PathBuf)))
        .arg(flag("fields", "help-schema-fields").conflicts_with("out"));
    let serve = reading(sub("serve", &options_only))
        .arg(option("edition", "help-serve-edition", "NAME"))
        .arg(option("languages", "help-build-languages", "TAG,TAG").value_delimiter(','))
        .arg(flag("drafts", "help-serve-drafts"))
        .arg(flag("open", "help-serve-open"))
        .arg(defaulted("port", "help-serve-port", "PORT", "8787").value_parser(value_parser!(u16)))
        .arg(flag("lan", "help-serve-lan"))
        .arg(defaulted("editor", "help-serve-editor", "ADDRESS", "vscode://file{file}:{line}:{column}"));
    let status = sub("status", &options_only)
        .arg(content())
        .arg(date())
        .arg(defaulted("within", "help-status-within", "DAYS", "90").value_parser(value_parser!(u16)))
        .arg(format());
    let slug = || Arg::new("slug").value_name("SLUG").help(say("help-new-slug")).required(true);
    let kind = Arg::new("kind").value_name("KIND").required(true).help(format!(
        "{} [{}]",
        say("help-new-kind"),
        words.say("help-values", &[("values", &Kind::WORDS.join(", "))])
    ));
    let kind = kind.value_parser(PossibleValuesParser::new(Kind::WORDS)).hide_possible_values(true);
    let commands = template(&format!(
        "\n{}:\n{{subcommands}}\n\n{}:\n{{options}}\n",
        say("help-heading-commands"),
        say("help-heading-options")
    ));
    let new = sub("new", &commands)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([sub_of("product", "help-new-product", &with_options)
            .arg(kind)
            .arg(slug())
            .arg(option("brand", "help-new-brand-of", "SLUG"))
            .arg(content())
            .arg(date())])
        .subcommands(RecordType::ALL.iter().filter(|of| **of != RecordType::Product).map(|of| {
            let about = format!("help-new-{}", of.as_str());
            let slug = (!of.is_one_file()).then(slug);
            let with_options = if slug.is_some() { &with_options } else { &options_only };
            sub_of(of.as_str(), &about, with_options).args(slug).arg(content()).arg(date())
        }));

    let key_file = |key: &str| {
        Arg::new("file").value_name("FILE").help(say(key)).required(true).value_parser(value_parser!(PathBuf))
    };
    let key = sub("key", &commands)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([
            sub_of("new", "help-key-new", &with_options)
                .arg(key_file("help-key-new-file"))
                .arg(password())
                .arg(path("after", "help-key-after", "FILE"))
                .arg(path("after-password-file", "help-key-after-password", "FILE").requires("after"))
                .arg(flag("sealing", "help-key-sealing").conflicts_with_all(["password-file", "after"])),
            sub_of("trust", "help-key-trust", &with_options)
                .arg(key_file("help-key-trust-file"))
                .arg(path("trusted", "help-verify-trusted", "FILE").required(true)),
        ]);

    let to = || option("to", "help-translate-to", "TAG").required(true);
    let dry_run = || flag("dry-run", "help-option-dry-run");
    let record = || Arg::new("record").value_name("RECORD").help(say("help-translate-record"));
    let file = |key: &str| {
        Arg::new("file").value_name("FILE").help(say(key)).required(true).value_parser(value_parser!(PathBuf))
    };
    let import = sub("import", &with_options)
        .arg(file("help-import-file"))
        .arg(option("map", "help-import-map", "FILE").required(true).value_parser(value_parser!(PathBuf)))
        .arg(flag("write", "help-import-write"))
        .arg(flag("hidden", "help-import-hidden"))
        .arg(content())
        .arg(date())
        .arg(format());
    let translate = sub("translate", &commands)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands([
            sub_of("status", "help-translate-status", &options_only)
                .arg(option("to", "help-translate-status-to", "TAG,TAG").value_delimiter(','))
                .arg(content())
                .arg(format()),
            sub_of("export", "help-translate-export", &with_options)
                .arg(record().num_args(0..))
                .arg(to())
                .arg(option("out", "help-translate-out", "FILE").value_parser(value_parser!(PathBuf)))
                .arg(one_of("audience", "help-translate-audience", Visibility::WORDS, Some("public")))
                .arg(flag("all", "help-translate-all"))
                .arg(flag("fill", "help-translate-fill"))
                .arg(content()),
            sub_of("import", "help-translate-import", &with_options)
                .arg(file("help-translate-file"))
                .arg(option("to", "help-translate-import-to", "TAG"))
                .arg(one_of("translator", "help-translate-translator", Translator::WORDS, None))
                .arg(flag("replace", "help-translate-replace"))
                .arg(dry_run())
                .arg(deny())
                .arg(content()),
            sub_of("confirm", "help-translate-confirm", &with_options)
                .arg(record().required(true))
                .arg(to())
                .arg(option("part", "help-translate-part", "PART,PART").value_delimiter(','))
                .arg(dry_run())
                .arg(content()),
        ]);

    Command::new("jinwi")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("help-program"))
        .long_about(words.attribute("help-program", "long", &[]).unwrap_or_default())
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .help_template(commands.clone())
        .arg(help())
        .arg(lang())
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(say("help-option-version")),
        )
        .subcommands([
            apply,
            build,
            shared(sub("check", &options_only)),
            completions,
            delta,
            explain,
            import,
            key,
            sub("manual", &options_only),
            new,
            open,
            pack,
            records,
            schema,
            seal,
            serve,
            sign,
            status,
            translate,
            verify,
        ])
}
