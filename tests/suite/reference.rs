//! The reference is what the program says of itself: commands, rules, fields and schemas.
//!
//! `UPDATE=1 cargo test --test suite reference` writes it anew.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use jinwi::domain::RecordType;

use crate::common;

const COMMANDS: &[&[&str]] = &[
    &[],
    &["apply"],
    &["build"],
    &["check"],
    &["completions"],
    &["delta"],
    &["explain"],
    &["import"],
    &["manual"],
    &["new"],
    &["new", "product"],
    &["new", "brand"],
    &["new", "jurisdiction"],
    &["new", "agency"],
    &["new", "office"],
    &["new", "case"],
    &["new", "statistic"],
    &["new", "platform"],
    &["new", "agreement"],
    &["new", "programme"],
    &["new", "alert"],
    &["new", "mark"],
    &["new", "primer"],
    &["new", "glossary"],
    &["pack"],
    &["records"],
    &["schema"],
    &["serve"],
    &["status"],
    &["translate"],
    &["translate", "status"],
    &["translate", "export"],
    &["translate", "import"],
    &["translate", "confirm"],
    &["key"],
    &["key", "new"],
    &["key", "trust"],
    &["sign"],
    &["seal"],
    &["open"],
    &["verify"],
];

fn said(args: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (code, out, err) = common::jinwi(folder.path(), args);
    assert_eq!(code, 0, "{args:?}: {err}");
    out
}

/// Holds `text` against the file at `path`, or writes it.
fn hold(path: &str, text: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(Path::new(path).parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(found == text, "{path} is not what the program says: UPDATE=1 cargo test --test suite reference");
}

fn reference(language: &str, [title, commands, rules, fields]: [&str; 4]) {
    let mut text = format!("# {title}\n\n## {commands}\n");
    for command in COMMANDS {
        let args = [*command, &["--help", "--lang", language]].concat();
        let name = [&["jinwi"], *command].concat().join(" ");
        write!(text, "\n### {name}\n\n```text\n{}\n```\n", said(&args).trim_end()).unwrap();
    }
    write!(text, "\n## {rules}\n").unwrap();
    for line in said(&["explain"]).lines() {
        let code = line.split_whitespace().next().unwrap();
        let said = said(&["explain", code, "--lang", language]);
        let (_, about) = said.split_once("\n\n").unwrap();
        write!(text, "\n### {code}\n\n```text\n{}\n```\n", about.trim_end()).unwrap();
    }
    write!(
        text,
        "\n## {fields}\n\n```text\n{}\n```\n",
        said(&["schema", "--fields", "--lang", language]).trim_end()
    )
    .unwrap();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    hold(&format!("docs/reference.{language}.md"), &(lines.join("\n") + "\n"));
}

#[test]
fn the_reference_is_what_the_program_says() {
    reference("en", ["Reference", "Commands", "Rules", "Fields (those with * must be there)"]);
    reference("ko", ["참고서", "명령", "규칙", "항목(*는 꼭 있어야 하는 항목)"]);
}

#[test]
fn no_command_is_left_out() {
    let help = said(&["--help", "--lang", "en"]);
    let (_, list) = help.split_once("Commands:\n").unwrap();
    let named =
        list.lines().take_while(|line| !line.is_empty()).filter_map(|line| line.split_whitespace().next());
    for command in named {
        assert!(COMMANDS.iter().any(|known| *known == [command]), "{command}");
    }
    for record_type in RecordType::ALL {
        let begins = ["new", record_type.as_str()];
        assert!(COMMANDS.iter().any(|known| *known == begins), "{begins:?}");
    }
}

#[test]
fn the_schemas_are_those_of_the_types() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _, err) = common::jinwi(folder.path(), &["schema"]);
    assert_eq!(code, 0, "{err}");
    let editor = fs::read_to_string(".vscode/settings.json").unwrap();
    for (name, bytes) in common::tree(&folder.path().join("schema")) {
        assert!(editor.contains(&format!("\"./docs/schema/{name}\"")), "VS Code is not told of {name}");
        hold(&format!("docs/schema/{name}"), &String::from_utf8(bytes).unwrap());
    }
}

#[test]
fn the_manual_is_a_man_page_with_every_command_and_option() {
    let folder = tempfile::tempdir().unwrap();
    for language in ["en", "ko"] {
        fs::write(folder.path().join("jinwi.1"), said(&["manual", "--lang", language])).unwrap();
        let mandoc = |form: &str| {
            common::peer(folder.path(), "mandoc", &["-K", "utf-8", "-T", form, "-W", "warning", "jinwi.1"])
        };
        let (_, told) = mandoc("lint");
        // No day stands in it: the same program says the same.
        let faults: Vec<_> = told.lines().filter(|line| !line.contains("missing date")).collect();
        assert!(faults.is_empty(), "{language}: {faults:#?}");
        // What is bold or underlined is struck twice.
        let mut page = String::new();
        for c in mandoc("utf8").1.chars() {
            if c == '\u{8}' {
                page.pop();
            } else {
                page.push(c);
            }
        }
        let words: Vec<_> = page.split_whitespace().collect();
        let options = |text: &str| {
            let end =
                |word: &str| word.find(|c: char| c != '-' && !c.is_ascii_lowercase()).unwrap_or(word.len());
            let named = text.split_whitespace().filter(|word| word.starts_with("--"));
            named.map(|word| word[..end(word)].to_owned()).collect::<BTreeSet<_>>()
        };
        let known = options(&page);
        for command in COMMANDS {
            let name = [&["jinwi"], *command].concat();
            assert!(words.windows(name.len()).any(|words| words == name), "{language}: {name:?} in\n{page}");
            let help = options(&said(&[*command, &["--help", "--lang", language]].concat()));
            assert!(help.is_subset(&known), "{language}: {name:?}: {:?}", help.difference(&known));
        }
    }
}

#[test]
fn a_shell_completes_by_what_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("jinwi.bash"), said(&["completions", "bash"])).unwrap();
    let complete = |typed: &str| {
        let script = format!(
            "source jinwi.bash; COMP_WORDS=({typed}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
             _jinwi jinwi \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"; echo \"${{COMPREPLY[@]}}\""
        );
        let (code, said) = common::peer(folder.path(), "bash", &["-c", &script]);
        assert_eq!(code, 0, "{said}");
        said.trim().to_owned()
    };
    assert_eq!(complete("jinwi bui"), "build");
    assert_eq!(complete("jinwi build --all"), "--all-editions");
    assert_eq!(complete("jinwi translate exp"), "export");
    for shell in ["elvish", "fish", "powershell", "zsh"] {
        assert!(said(&["completions", shell, "--lang", "ko"]).contains("all-editions"), "{shell}");
    }
}
