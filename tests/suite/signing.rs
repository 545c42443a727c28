//! Signed copies: what is told of one that somebody changed, which other programs agree, keys that follow keys, older issues.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![allow(clippy::print_stdout, reason = "which versions of other programs agreed")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rayon::prelude::*;

use crate::common::{Desk, jinwi, peer, small, tree};

const SUMS: &str = "SHA256SUMS";
const SIGNATURE: &str = "SHA256SUMS.minisig";
/// A day on which the copies are not out of date.
const DAY: &str = "2026-11-02";

/// Runs the program where it must end well; gives all that it says.
fn runs(folder: &Path, args: &[&str]) -> String {
    let (code, out, said) = jinwi(folder, &[args, &["--lang", "en"]].concat());
    assert_eq!(code, 0, "{args:?}: {out}{said}");
    out + &said
}

/// Makes the key `name`, whose password is its name.
fn key(desk: &Desk, name: &str) {
    fs::write(desk.path().join(format!("{name}.word")), name).unwrap();
    runs(desk.path(), &["key", "new", name, "--password-file", &format!("{name}.word")]);
}

fn sign(desk: &Desk, copy: &str, name: &str) {
    let word = format!("{name}.word");
    runs(desk.path(), &["sign", copy, "--key", name, "--password-file", &word, "--date", DAY]);
}

/// Verifies with a key; gives the code, and all that it says.
fn verified(folder: &Path, copy: &str, key: &str) -> (i32, String) {
    let (code, out, said) = jinwi(folder, &["verify", copy, "--key", key, "--date", DAY, "--lang", "en"]);
    (code, out + &said)
}

/// A desk with the keys `publisher` and `other`, and signed copies: `signed` (issue 12), `older` (issue 11), `customs` (another
/// edition), and `stranger` (as `signed`, by the other key).
fn signed_copies() -> Desk {
    let desk = small();
    key(&desk, "publisher");
    key(&desk, "other");
    let build = |out: &str, edition: &str, day: &str| {
        runs(desk.path(), &["build", "--edition", edition, "--out", out, "--date", day]);
    };
    desk.edit("guide.yaml", "id: test-guide", "id: test-guide\nsequence: 11");
    desk.edit("guide.yaml", "guide@example.org", "old@example.org");
    build("older", "public", "2026-10-01");
    desk.edit("guide.yaml", "sequence: 11", "sequence: 12");
    desk.edit("guide.yaml", "old@example.org", "guide@example.org");
    build("signed", "public", "2026-11-01");
    build("stranger", "public", "2026-11-01");
    build("customs", "customs", "2026-11-01");
    for copy in ["signed", "older", "customs"] {
        sign(&desk, copy, "publisher");
    }
    sign(&desk, "stranger", "other");
    desk
}

fn copy_tree(from: &Path, to: &Path) {
    for (path, bytes) in tree(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Makes `folder` hold these files and nothing else. Most stand there already: making all of them anew takes ten times as long.
fn restore(folder: &Path, files: &BTreeMap<String, Vec<u8>>) {
    fs::create_dir_all(folder).unwrap();
    let mut left = vec![folder.to_owned()];
    while let Some(below) = left.pop() {
        for entry in fs::read_dir(below).unwrap().map(Result::unwrap) {
            let (path, kind) = (entry.path(), entry.file_type().unwrap());
            let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
            let is_above =
                || files.keys().any(|file| file.strip_prefix(name).is_some_and(|rest| rest.starts_with('/')));
            let is_same = || {
                files.get(name).is_some_and(|bytes| {
                    entry.metadata().unwrap().len() == bytes.len() as u64
                        && fs::read(&path).unwrap() == *bytes
                })
            };
            match kind {
                kind if kind.is_dir() && is_above() => left.push(path),
                kind if kind.is_dir() => fs::remove_dir_all(path).unwrap(),
                kind if kind.is_file() && is_same() => {}
                _ => fs::remove_file(path).unwrap(),
            }
        }
    }
    for (path, bytes) in files {
        let path = folder.join(path);
        if !path.exists() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }
}

/// One of the cases of `tests/tampering.txt`.
#[derive(Default)]
struct Case {
    name: String,
    steps: Vec<String>,
    code: i32,
    words: String,
}

fn cases() -> Vec<Case> {
    let text = fs::read_to_string("tests/tampering.txt").unwrap();
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix("case ") {
            cases.push(Case { name: name.to_owned(), ..Case::default() });
            continue;
        }
        let case = cases.last_mut().unwrap();
        match line.strip_prefix("exit ").and_then(|rest| rest.split_once(' ')) {
            Some((code, words)) => (case.code, case.words) = (code.parse().unwrap(), words.to_owned()),
            None => case.steps.push(line.to_owned()),
        }
    }
    assert!(cases.iter().all(|case| !case.words.is_empty()), "a case without `exit`");
    cases
}

/// The bytes that a text of the table stands for.
fn bytes_of(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((plain, escape)) = rest.split_once('\\') {
        bytes.extend(plain.as_bytes());
        let (length, byte) = match &escape[..1] {
            "n" => (1, b'\n'),
            "r" => (1, b'\r'),
            "t" => (1, b'\t'),
            "0" => (1, 0),
            "\\" => (1, b'\\'),
            "x" => (3, u8::from_str_radix(&escape[1..3], 16).unwrap()),
            _ => {
                let (number, after) = escape.strip_prefix("u{").unwrap().split_once('}').unwrap();
                let c = char::from_u32(u32::from_str_radix(number, 16).unwrap()).unwrap();
                bytes.extend(c.to_string().as_bytes());
                rest = after;
                continue;
            }
        };
        bytes.push(byte);
        rest = &escape[length..];
    }
    bytes.extend(rest.as_bytes());
    bytes
}

/// Changes the lines of a file.
fn change_lines(path: &Path, change: impl FnOnce(&mut Vec<String>)) {
    let text = fs::read_to_string(path).unwrap();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    change(&mut lines);
    fs::write(path, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
}

/// Changes what a line says in base64.
fn change_base64(line: &mut String, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = STANDARD.decode(&line).unwrap();
    change(&mut bytes);
    *line = STANDARD.encode(bytes);
}

/// Writes the list anew for what stands in the copy.
fn relist(root: &Path) {
    let mut list = String::new();
    for (path, bytes) in tree(root).iter().filter(|(path, _)| ![SUMS, SIGNATURE].contains(&path.as_str())) {
        list += &format!("{}  ./{path}\n", jinwi::package::Sha256Digest::of(bytes));
    }
    fs::write(root.join(SUMS), list).unwrap();
}

/// What verifying is asked, beside the steps that change the copy.
struct Asked {
    day: String,
    with_key: bool,
    remembers: bool,
}

/// Takes one step; `desk` has the copies to take from, `room` holds the copy, `copy`, and what is moved out of it.
fn take_step(step: &str, desk: &Path, room: &Path, asked: &mut Asked) {
    let root = room.join("copy");
    let (word, rest) = step.split_once(' ').unwrap_or((step, ""));
    let words: Vec<&str> = rest.split(' ').collect();
    let (name, text) = match word {
        // Names of systems' folders have spaces in them.
        "write" => rest.split_once(": ").unwrap_or((rest.trim_end_matches(':'), "")),
        _ => rest.split_once(' ').unwrap_or((rest, "")),
    };
    let path = root.join(name);
    let number = |at: usize| words[at].parse::<i64>().unwrap();
    // The last one is 0.
    let line =
        |at: usize, lines: &[String]| (number(at) as usize).checked_sub(1).unwrap_or_else(|| lines.len() - 1);
    let read = || fs::read(&path).unwrap();
    match word {
        "write" => {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, bytes_of(text)).unwrap();
        }
        "append" => fs::write(&path, [read(), bytes_of(text)].concat()).unwrap(),
        "prepend" => fs::write(&path, [bytes_of(text), read()].concat()).unwrap(),
        "replace" => {
            let (from, to) = text.split_once(" => ").unwrap();
            let before = fs::read_to_string(&path).unwrap();
            assert!(before.contains(from), "{name} has no `{from}`: {before}");
            fs::write(&path, before.replacen(from, &String::from_utf8(bytes_of(to)).unwrap(), 1)).unwrap();
        }
        "cut" => {
            let mut bytes = read();
            let end = if number(1) < 0 { bytes.len() as i64 + number(1) } else { number(1) };
            bytes.truncate(usize::try_from(end).unwrap());
            fs::write(&path, bytes).unwrap();
        }
        "remove" => fs::remove_file(&path).unwrap(),
        "move" => fs::rename(&path, root.join(text)).unwrap(),
        #[cfg(unix)]
        "link" => std::os::unix::fs::symlink(text, &path).unwrap(),
        "folder" => fs::create_dir(&path).unwrap(),
        "pipe" => assert!(Command::new("mkfifo").arg(&path).status().unwrap().success()),
        "grow" => fs::OpenOptions::new()
            .append(true)
            .open(&path)
            .unwrap()
            .set_len(words[1].parse().unwrap())
            .unwrap(),
        "crlf" => fs::write(&path, fs::read_to_string(&path).unwrap().replace('\n', "\r\n")).unwrap(),
        "double" => fs::write(&path, read().repeat(2)).unwrap(),
        "twice" => change_lines(&path, |lines| lines.insert(line(1, lines), lines[line(1, lines)].clone())),
        "swap" => change_lines(&path, |lines| {
            let (one, other) = (line(1, lines), line(2, lines));
            lines.swap(one, other);
        }),
        "drop" => change_lines(&path, |lines| drop(lines.remove(line(1, lines)))),
        "cut-lines" => change_lines(&path, |lines| lines.truncate(line(1, lines) + 1)),
        "capitals" => change_lines(&path, |lines| {
            let at = line(1, lines);
            let (digest, file) = lines[at].split_once(' ').unwrap();
            lines[at] = format!("{} {file}", digest.to_uppercase());
        }),
        "flip-hash" => change_lines(&path, |lines| {
            let at = line(1, lines);
            let other = if lines[at].starts_with('0') { "1" } else { "0" };
            lines[at].replace_range(..1, other);
        }),
        "flip" => change_lines(&path, |lines| {
            let at = line(1, lines);
            change_base64(&mut lines[at], |bytes| bytes[number(2) as usize] ^= 1);
        }),
        "prehash" => change_lines(&path, |lines| change_base64(&mut lines[1], |bytes| bytes[1] = b'D')),
        "pose" => change_lines(&path, |lines| {
            let own = fs::read_to_string(desk.join("publisher.pub")).unwrap();
            let own = STANDARD.decode(own.lines().nth(1).unwrap()).unwrap();
            change_base64(&mut lines[1], |bytes| bytes[2..10].copy_from_slice(&own[2..10]));
        }),
        "relist" => relist(&root),
        "sign" => {
            let list = root.join(SUMS).to_str().unwrap().to_owned();
            let before = fs::read_to_string(root.join(SIGNATURE)).unwrap();
            let comment = before.lines().nth(2).unwrap().strip_prefix("trusted comment: ").unwrap();
            let args = ["-S", "-l", "-s", "publisher", "-m", &list, "-t", comment];
            minisign(desk, &args, &["publisher"]);
        }
        "take" => drop(fs::copy(desk.join(name).join(text), root.join(text)).unwrap()),
        "only" => {
            fs::remove_dir_all(&root).unwrap();
            copy_tree(&desk.join(name), &root);
        }
        "date" => asked.day = name.to_owned(),
        "no-key" => asked.with_key = false,
        "remember" => {
            asked.remembers = true;
            let memory = room.join("seen.json").to_str().unwrap().to_owned();
            let args = ["verify", name, "--date", DAY, "--key", "publisher.pub", "--remember", &memory];
            runs(desk, &args);
        }
        _ => panic!("no such step: {step}"),
    }
}

#[cfg(unix)]
#[test]
fn whatever_is_done_to_a_signed_copy_is_told_right() {
    let desk = signed_copies();
    let cases = cases();
    assert!(cases.len() >= 100, "{}", cases.len());
    let whole = tree(&desk.path().join("signed"));
    let whole: BTreeMap<String, Vec<u8>> =
        whole.into_iter().map(|(path, bytes)| (format!("copy/{path}"), bytes)).collect();
    let wrong: Vec<Option<String>> = cases
        .par_iter()
        .map_init(
            || tempfile::tempdir().unwrap(),
            |room, case| {
                restore(room.path(), &whole);
                let mut asked = Asked { day: DAY.to_owned(), with_key: true, remembers: false };
                for step in &case.steps {
                    take_step(step, desk.path(), room.path(), &mut asked);
                }
                let copy = room.path().join("copy").to_str().unwrap().to_owned();
                let memory = room.path().join("seen.json").to_str().unwrap().to_owned();
                let mut args = vec!["verify", &copy, "--date", &asked.day];
                if asked.with_key {
                    args.extend(["--key", "publisher.pub"]);
                }
                if asked.remembers {
                    args.extend(["--remember", &memory]);
                }
                let said = |lang: &str| jinwi(desk.path(), &[&args[..], &["--lang", lang]].concat());
                let (code, out, err) = said("en");
                let is_right = code == case.code && out.contains(&case.words) && err.is_empty();
                // Nothing of what the copy says reaches the terminal as a command.
                let is_plain = !out.chars().any(|c| c.is_control() && c != '\n');
                let fault =
                    format!("{}: {code} for {}, `{}` in\n{out}{err}", case.name, case.code, case.words);
                (!is_right || !is_plain).then_some(fault)
            },
        )
        .collect();
    let wrong: Vec<String> = wrong.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{} of {} are told wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

/// Runs minisign, which asks for passwords where it reads its input; gives its code and all that it says.
fn minisign(folder: &Path, args: &[&str], passwords: &[&str]) -> (i32, String) {
    let mut run = Command::new("minisign")
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("minisign is missing: `scripts/install-tools` as root, or its package of your system");
    let typed: String = passwords.iter().map(|word| format!("{word}\n")).collect();
    run.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = run.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    (output.status.code().unwrap(), said)
}

/// Whether OpenSSL verifies: it wants the key and the signature bare.
fn openssl(folder: &Path, key: &str, list: &str) -> bool {
    let part = |file: &str, length: usize| {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let bytes = STANDARD.decode(text.lines().nth(1).unwrap()).unwrap();
        bytes[bytes.len() - length..].to_vec()
    };
    // SubjectPublicKeyInfo of RFC 8410 before the key's 32 bytes.
    let head = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];
    fs::write(folder.join("bare.key"), [&head[..], &part(key, 32)].concat()).unwrap();
    fs::write(folder.join("bare.signature"), part(&format!("{list}.minisig"), 64)).unwrap();
    let args =
        ["pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "bare.key", "-rawin", "-in", list];
    peer(folder, "openssl", &[&args[..], &["-sigfile", "bare.signature"]].concat()).0 == 0
}

/// Which of jinwi, minisign, signify and OpenSSL verify the list of `copy` with `key`.
fn who_verifies(folder: &Path, copy: &str, key: &str) -> [bool; 4] {
    let list = format!("{copy}/{SUMS}");
    [
        verified(folder, copy, key).0 == 0,
        peer(folder, "minisign", &["-V", "-m", &list, "-p", key]).0 == 0,
        peer(folder, "signify-openbsd", &["-V", "-m", &list, "-x", &format!("{list}.minisig"), "-p", key]).0
            == 0,
        openssl(folder, key, &list),
    ]
}

#[test]
fn minisign_signify_and_openssl_agree() {
    let desk = small();
    let folder = desk.path();
    let (_, version) = peer(folder, "minisign", &["-v"]);
    let (_, openssl_version) = peer(folder, "openssl", &["version"]);
    println!("{} {} signify-openbsd (tells no version)", version.trim(), openssl_version.trim());
    runs(folder, &["build", "--edition", "public", "--out", "copy", "--date", "2026-11-01"]);
    key(&desk, "ours");
    fs::write(folder.join("theirs.word"), "theirs").unwrap();
    let (code, said) = minisign(folder, &["-G", "-s", "theirs", "-p", "theirs.pub"], &["theirs", "theirs"]);
    assert_eq!(code, 0, "{said}");

    // Whoever signs, and with whichever key, all verify; with the other key nobody does.
    let list = format!("copy/{SUMS}");
    let comment = "jinwi guide=test-guide edition=public issue=- built=2026-11-01";
    for (name, other) in [("ours", "theirs"), ("theirs", "ours")] {
        sign(&desk, "copy", name);
        let signed = fs::read(folder.join("copy").join(SIGNATURE)).unwrap();
        let (public, other) = (format!("{name}.pub"), format!("{other}.pub"));
        assert_eq!(who_verifies(folder, "copy", &public), [true; 4], "{name}");
        assert_eq!(who_verifies(folder, "copy", &other), [false; 4], "{name}");
        let (code, said) = minisign(folder, &["-S", "-l", "-s", name, "-m", &list, "-t", comment], &[name]);
        assert_eq!(code, 0, "{said}");
        assert_eq!(who_verifies(folder, "copy", &public), [true; 4], "{name}");
        // Ed25519 is deterministic: but for the line for people, both write the same.
        let theirs = fs::read(folder.join("copy").join(SIGNATURE)).unwrap();
        let signed_part =
            |bytes: &[u8]| bytes.iter().skip_while(|byte| **byte != b'\n').copied().collect::<Vec<u8>>();
        assert_eq!(signed_part(&theirs), signed_part(&signed));
    }

    // One bit of the list, or of the signature, is another one.
    let at = |file: &str| folder.join("copy").join(file);
    let (sums, signature) = (fs::read(at(SUMS)).unwrap(), fs::read_to_string(at(SIGNATURE)).unwrap());
    let mut flipped = sums.clone();
    flipped[5] ^= 1;
    fs::write(at(SUMS), &flipped).unwrap();
    assert_eq!(who_verifies(folder, "copy", "theirs.pub"), [false; 4]);
    fs::write(at(SUMS), &sums).unwrap();
    change_lines(&at(SIGNATURE), |lines| change_base64(&mut lines[1], |bytes| bytes[20] ^= 1));
    assert_eq!(who_verifies(folder, "copy", "theirs.pub"), [false; 4]);
    // The comment is minisign's and ours alone: the other two do not read it.
    fs::write(at(SIGNATURE), signature.replace("edition=public", "edition=customs")).unwrap();
    assert_eq!(who_verifies(folder, "copy", "theirs.pub"), [false, false, true, true]);

    // As minisign signs where it is asked for nothing: over a hash, and with a comment of its own.
    for (more, code, words) in [
        (&["-t", comment][..], 18, "over a hash of SHA256SUMS"),
        (&["-l"], 22, "does not say of which copy it is"),
    ] {
        let args = [&["-S", "-s", "ours", "-m", &list][..], more].concat();
        assert_eq!(minisign(folder, &args, &["ours"]).0, 0);
        let (found, said) = verified(folder, "copy", "ours.pub");
        assert!(found == code && said.contains(words), "{found} {said}");
    }
    // A key without a password is minisign's way, and not ours.
    assert_eq!(minisign(folder, &["-G", "-W", "-s", "bare", "-p", "bare.pub"], &[]).0, 0);
    let args =
        ["sign", "copy", "--key", "bare", "--password-file", "ours.word", "--date", DAY, "--lang", "en"];
    let (code, _, said) = jinwi(folder, &args);
    assert!(code == 2 && said.contains("has no password"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_key_is_made_once_for_its_owner_alone_and_under_a_password() {
    use std::os::unix::fs::PermissionsExt;
    let desk = small();
    let folder = desk.path();
    key(&desk, "ours");
    let mode = |file: &str| fs::metadata(folder.join(file)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode("ours"), mode("ours.pub")), (0o600, 0o644));
    fs::create_dir(folder.join("apart")).unwrap();
    for (name, is_beside) in [("beside", true), ("apart/new", false)] {
        let said = runs(folder, &["key", "new", name, "--password-file", "ours.word"]);
        assert_eq!(said.contains("stands beside `"), is_beside, "{said}");
    }
    let before = tree(folder);
    fs::write(folder.join("empty.word"), "\nsecond line\n").unwrap();
    fs::write(folder.join("blank.word"), " \t \n").unwrap();
    fs::write(folder.join("utf-16.word"), b"\xff\xfep\0w\0").unwrap();
    runs(folder, &["build", "--out", "copy", "--date", "2026-11-01"]);
    for (args, words) in [
        (&["key", "new", "ours", "--password-file", "ours.word"][..], "`ours` is there already"),
        (&["key", "new", "new", "--password-file", "empty.word"], "the password is empty"),
        (&["key", "new", "new", "--password-file", "blank.word"], "blanks alone"),
        (&["key", "new", "new", "--password-file", "utf-16.word"], "is not text in UTF-8"),
        (&["key", "new", "new", "--password-file", "absent.word"], "absent.word"),
        (&["key", "new", "new"], "this is no terminal"),
        (&["key", "new", "absent/new", "--password-file", "ours.word"], "absent/new"),
        (&["key", "new", "content/new", "--password-file", "ours.word"], "which others get"),
        (&["key", "new", "copy/en/new", "--password-file", "ours.word"], "which others get"),
        (
            &["key", "new", "new", "--password-file", "ours.word", "--after", "ours.pub"],
            "is not a secret key",
        ),
        (&["sign", "copy", "--key", "ours.pub", "--password-file", "ours.word"], "is not a secret key"),
        (&["sign", "copy", "--key", "ours", "--password-file", "guide.word"], "guide.word"),
        (&["sign", "content", "--key", "ours", "--password-file", "ours.word"], "not a copy"),
        (&["verify", "copy", "--key", "ours"], "no public key"),
        (&["verify", "copy", "--key", "absent.pub"], "absent.pub"),
        (&["verify", "copy", "--remember", "seen.json"], "`--remember` needs a key"),
        (&["verify", "copy", "--key", "ours.pub", "--remember", "ours.pub"], "no list of copies seen"),
        (&["verify", "copy", "--key", "ours.pub", "--remember", "copy/seen.json"], "into the copy"),
    ] {
        let (code, out, said) = jinwi(folder, &[args, &["--lang", "en"]].concat());
        assert!(code == 2 && said.contains(words) && out.is_empty(), "{args:?}: {code} {out}{said}");
        assert!(!folder.join("new").exists() && !folder.join("new.pub").exists(), "{args:?}");
    }
    fs::write(folder.join("wrong.word"), "wrong").unwrap();
    let wrong = ["sign", "copy", "--key", "ours", "--password-file", "wrong.word", "--lang", "en"];
    let (code, _, said) = jinwi(folder, &wrong);
    assert!(code == 2 && said.contains("not the password"), "{said}");
    assert!(!folder.join("copy").join(SIGNATURE).exists());
    // The first line alone is the password, whatever system wrote it.
    fs::write(folder.join("windows.word"), "\u{FEFF}ours\r\nnote\r\n").unwrap();
    runs(folder, &["sign", "copy", "--key", "ours", "--password-file", "windows.word", "--date", DAY]);
    for (file, bytes) in before {
        assert!(fs::read(folder.join(&file)).unwrap() == bytes, "{file}");
    }
}

#[cfg(unix)]
#[test]
fn a_password_is_asked_on_the_terminal_and_not_shown() {
    let desk = small();
    let folder = desk.path();
    runs(folder, &["build", "--out", "copy", "--date", "2026-11-01"]);
    let program = env!("CARGO_BIN_EXE_jinwi");
    let talk = |args: &str, typed: &[&str]| {
        let mut script = format!("set timeout 300\nspawn {program} {args} --lang en\n");
        for word in typed {
            // A prompt stands there a moment before what is typed is hidden.
            script += "expect -re {: $}\n";
            script +=
                "while {![string match {*-echo *} [exec stty -a < $spawn_out(slave,name)]]} {after 10}\n";
            script += &format!("send -- \"{word}\\r\"\n");
        }
        script += "expect eof\nexit [lindex [wait] 3]\n";
        fs::write(folder.join("talk"), script).unwrap();
        let (code, said) = peer(folder, "expect", &["talk"]);
        assert!(typed.iter().all(|word| word.is_empty() || !said.contains(word)), "{said}");
        (code, said)
    };
    let (code, said) = talk("key new ours", &["ab cd", "ab ce"]);
    assert!(code == 2 && said.contains("the two passwords differ"), "{said}");
    let (code, said) = talk("key new ours", &[""]);
    assert!(code == 2 && said.contains("the password is empty") && !folder.join("ours").exists(), "{said}");
    let (code, said) = talk("key new ours", &["ab cd", "ab cd"]);
    assert!(code == 0 && said.contains("is secret"), "{said}");
    let (code, said) = talk(&format!("sign copy --key ours --date {DAY}"), &["ab ce"]);
    assert!(code == 2 && said.contains("not the password"), "{said}");
    let (code, said) = talk(&format!("sign copy --key ours --date {DAY}"), &["ab cd"]);
    assert_eq!(code, 0, "{said}");
    assert_eq!(verified(folder, "copy", "ours.pub").0, 0);
}

#[test]
fn a_new_key_is_trusted_where_the_old_one_signed_it() {
    let desk = small();
    let folder = desk.path();
    for name in ["old", "stranger"] {
        key(&desk, name);
    }
    let after = |name: &str, before: &str| {
        fs::write(folder.join(format!("{name}.word")), name).unwrap();
        let (word, before_word) = (format!("{name}.word"), format!("{before}.word"));
        let args = ["key", "new", name, "--password-file", &word, "--after", before];
        runs(folder, &[&args[..], &["--after-password-file", &before_word]].concat());
    };
    after("new", "old");
    after("posing", "stranger");
    after("third", "new");
    let line = |file: &str| fs::read_to_string(folder.join(file)).unwrap().lines().nth(1).unwrap().to_owned();
    // As an editor of Windows leaves it: with line ends of its own, and none at the end.
    fs::write(folder.join("trusted"), format!("# the publisher\r\n{}", line("old.pub"))).unwrap();
    runs(folder, &["build", "--out", "copy", "--date", "2026-11-01"]);
    sign(&desk, "copy", "new");
    let found = || {
        let (code, out, _) =
            jinwi(folder, &["verify", "copy", "--trusted", "trusted", "--date", DAY, "--lang", "en"]);
        (code, out)
    };
    let (code, said) = found();
    assert!(code == 19 && said.contains("key trust"), "{said}");
    let refused = |file: &str, words: &str| {
        let before = fs::read(folder.join("trusted")).unwrap();
        let (code, _, said) = jinwi(folder, &["key", "trust", file, "--trusted", "trusted", "--lang", "en"]);
        assert!(code == 2 && said.contains(words), "{file}: {said}");
        assert!(fs::read(folder.join("trusted")).unwrap() == before, "{file}");
    };
    refused("posing.pub", "is not signed by a key in `trusted`");
    refused("stranger.pub", "is not signed by a key in `trusted`");
    // Its signer is not trusted yet.
    refused("third.pub", "is not signed by a key in `trusted`");
    refused("new", "no public key");
    // Another key under the signature of the new one, and a signature that is none.
    fs::copy(folder.join("new.pub.minisig"), folder.join("posing.pub.minisig")).unwrap();
    refused("posing.pub", "is not signed by a key in `trusted`");
    fs::write(folder.join("posing.pub.minisig"), "x").unwrap();
    refused("posing.pub", "is not signed by a key in `trusted`");
    // A copy's signature does not vouch for a key, nor a key's for a copy.
    sign(&desk, "copy", "old");
    fs::copy(folder.join("copy").join(SIGNATURE), folder.join("posing.pub.minisig")).unwrap();
    refused("posing.pub", "is not signed by a key in `trusted`");
    sign(&desk, "copy", "new");

    assert!(
        runs(folder, &["key", "trust", "new.pub", "--trusted", "trusted"]).contains("trusted from now on")
    );
    assert_eq!(found().0, 0);
    assert!(runs(folder, &["key", "trust", "new.pub", "--trusted", "trusted"]).contains("trusted already"));
    let list = fs::read_to_string(folder.join("trusted")).unwrap();
    assert!(
        list.starts_with(&format!("# the publisher\r\n{}\n{}  # ", line("old.pub"), line("new.pub"))),
        "{list}"
    );
    runs(folder, &["key", "trust", "third.pub", "--trusted", "trusted"]);
    // The same is told by minisign.
    let args = ["-V", "-m", "new.pub", "-p", "old.pub"];
    assert_eq!(peer(folder, "minisign", &args).0, 0);
    // A key that is lost is taken out of the list: what it signed is not trusted any more.
    change_lines(&folder.join("trusted"), |lines| lines.retain(|text| !text.starts_with(&line("new.pub"))));
    assert_eq!(found().0, 19);
}

#[test]
fn an_older_copy_than_one_remembered_is_told_and_not_remembered() {
    let desk = signed_copies();
    let folder = desk.path();
    let memory = folder.join("seen.json");
    let found = |copy: &str, more: &[&str]| {
        let args =
            ["verify", copy, "--key", "publisher.pub", "--key", "other.pub", "--remember", "seen.json"];
        let (code, out, said) = jinwi(folder, &[&args[..], &["--date", DAY, "--lang", "en"], more].concat());
        (code, out + &said)
    };
    assert_eq!(found("older", &[]).0, 0);
    let first = fs::read_to_string(&memory).unwrap();
    assert!(first.contains("\"sequence\": 11"), "{first}");
    assert_eq!(found("signed", &[]).0, 0);
    let second = fs::read_to_string(&memory).unwrap();
    assert!(second.contains("\"sequence\": 12") && !second.contains("\"sequence\": 11"), "{second}");
    assert_eq!(found("older", &[]).0, 13);
    // A guide that is new is no older issue of one that is known.
    assert_eq!(found("older", &["--new-guide"]).0, 13);
    assert_eq!(found("customs", &[]).0, 29);
    assert_eq!(fs::read_to_string(&memory).unwrap(), second);
    assert_eq!(found("customs", &["--new-guide"]).0, 0);
    assert_eq!(found("customs", &[]).0, 0);
    assert_eq!(found("signed", &[]).0, 0);
    // One that is not whole is not remembered, however new it says it is.
    let before = fs::read_to_string(&memory).unwrap();
    desk.edit("../signed/edition.json", "\"sequence\": 12", "\"sequence\": 99");
    assert_eq!(found("signed", &[]).0, 10);
    assert_eq!(fs::read_to_string(&memory).unwrap(), before);
    // A memory that cannot be read is not taken for an empty one.
    for spoilt in ["", "{}", &before[..before.len() / 2], &before.replace("\"format\": 1", "\"format\": 2")] {
        fs::write(&memory, spoilt).unwrap();
        let (code, said) = found("older", &[]);
        assert!(code == 2 && said.contains("seen.json"), "{code} {said}");
        assert_eq!(fs::read_to_string(&memory).unwrap(), spoilt);
    }
}

#[test]
fn a_build_takes_the_former_copy_s_signature_away_and_says_so() {
    let desk = small();
    let folder = desk.path();
    key(&desk, "ours");
    let build = |more: &[&str]| runs(folder, &[&["build", "--out", "copy"], more].concat());
    assert!(!build(&["--date", "2026-11-01"]).contains("signed"));
    sign(&desk, "copy", "ours");
    let signature = || fs::read(folder.join("copy").join(SIGNATURE)).ok();
    let first = signature().unwrap();
    // The same copy keeps it.
    assert!(!build(&["--date", "2026-11-01"]).contains("signed"));
    assert!(signature().unwrap() == first);
    // Another one is not what was signed.
    fs::create_dir(folder.join("former")).unwrap();
    copy_tree(&folder.join("copy"), &folder.join("former"));
    let said = build(&["--date", "2026-11-02", "--previous", "former"]);
    assert!(said.contains("jinwi sign copy"), "{said}");
    assert_eq!((signature(), verified(folder, "copy", "ours.pub").0), (None, 17));
    sign(&desk, "copy", "ours");
    assert_eq!(verified(folder, "copy", "ours.pub").0, 0);
    assert!(signature().unwrap() != first);
    // What a killed run left is no foreign file to a build, and gone when it is signed again.
    fs::write(folder.join("copy/.jinwi-signing"), "untrusted comment: SHA256SUMS").unwrap();
    assert!(build(&["--date", "2026-11-03"]).contains("jinwi sign copy"));
    sign(&desk, "copy", "ours");
    assert!(!folder.join("copy/.jinwi-signing").exists());
    // A copy that is not whole is not signed, and keeps the signature that it has.
    let kept = signature();
    fs::write(folder.join("copy/added.html"), "x").unwrap();
    let args =
        ["sign", "copy", "--key", "ours", "--password-file", "ours.word", "--date", DAY, "--lang", "en"];
    let (code, out, said) = jinwi(folder, &args);
    assert!(code == 12 && out.contains("added.html") && said.contains("was not signed"), "{out}{said}");
    assert!(signature() == kept);
    fs::remove_file(folder.join("copy/added.html")).unwrap();
    // One that is out of date is, since its pages say so themselves.
    let late = [
        "sign",
        "copy",
        "--key",
        "ours",
        "--password-file",
        "ours.word",
        "--date",
        "2028-01-01",
        "--lang",
        "en",
    ];
    let (code, out, _) = jinwi(folder, &late);
    assert!(code == 0 && out.contains("out of date"), "{out}");
    // Whoever verifies it, or one that is built after today, is told first that it is whole and who signed it.
    for (day, code, date) in
        [("2028-01-01", 14, "this copy is out of date"), ("2026-01-01", 16, "and today is")]
    {
        let args = ["verify", "copy", "--key", "ours.pub", "--date", day, "--lang", "en"];
        let (found, out, said) = jinwi(folder, &args);
        let whole = out.find("this copy is whole and signed with key");
        assert!(found == code && whole.is_some() && whole < out.find(date), "{day}: {found} {out}{said}");
    }
}

/// The commands that a text shows, one after the other.
/// What two copies of one number say, nobody can tell apart; and whoever builds while writing is not told at each change.
#[test]
fn an_issue_that_went_out_and_is_built_with_other_words_is_told() {
    let desk = small();
    let folder = desk.path();
    key(&desk, "ours");
    let title = |from: &str, to: &str| desk.edit("guide.yaml", from, to);
    title("id: test-guide", "id: test-guide\nsequence: 5");
    let again = |more: &[&str]| {
        let said = runs(folder, &[&["build", "--out", "copy", "--date", "2026-11-01"], more].concat());
        said.contains("bears the same issue, 2026-11-01 (issue 5)")
    };
    assert!(!again(&[]));
    title("guide@example.org", "first@example.org");
    assert!(!again(&[]), "nobody has signed it");
    sign(&desk, "copy", "ours");
    assert!(!again(&[]), "it is the same copy");
    copy_tree(&folder.join("copy"), &folder.join("former"));
    title("first@example.org", "second@example.org");
    assert!(again(&[]), "the signed copy said something else");
    assert!(!again(&["--previous", "former"]), "its records say the same");
    desk.edit("brands/haneul/brand.yaml", "country: KR", "country: US");
    assert!(again(&["--previous", "former"]));
    title("sequence: 5", "sequence: 6");
    assert!(!again(&["--previous", "former"]));
}

fn commands_of(text: &str) -> String {
    let mut shown = String::new();
    for block in text.split("```sh\n").skip(1) {
        shown += block.split("```").next().unwrap();
    }
    shown
}

#[cfg(unix)]
#[test]
fn the_commands_that_the_documentation_shows_do_what_it_says() {
    let text = |language: &str| fs::read_to_string(format!("docs/copies/signing.{language}.md")).unwrap();
    let commands = commands_of(&text("en"));
    assert_eq!(commands, commands_of(&text("ko")));
    let desk = small();
    fs::write(desk.path().join("word"), "several words").unwrap();
    let mut script = format!("jinwi() {{ '{}' \"$@\"; }}\n", env!("CARGO_BIN_EXE_jinwi"));
    for line in commands.lines() {
        // What is typed on a terminal comes from a file here.
        let word = ["jinwi key new", "jinwi sign"].iter().any(|begin| line.starts_with(begin));
        let after = if line.contains(" --after ") { " --after-password-file word" } else { "" };
        script += &format!("{line}{}{after}\n", if word { " --password-file word" } else { "" });
    }
    let (code, said) = peer(desk.path(), "sh", &["-e", "-u", "-c", &script]);
    assert_eq!(code, 0, "{script}\n{said}");
}
