//! What the tests share: content folders written from strings, and builds of them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex};

use jinwi::diag::{Diagnostic, Severity};
use jinwi::domain::Date;
pub use jinwi::pipeline::Silent;
use jinwi::pipeline::{self, BuildOptions, BuildOutcome, Cache, Day, Inputs};

/// The day that tests are built for.
pub fn day() -> Day {
    let today = Date::parse("2026-11-01").unwrap();
    Day { asked: Some(today), clock: today }
}

/// Runs the program in `folder`; gives its exit code, its output, and what it says besides.
pub fn jinwi(folder: &Path, args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_jinwi"))
        .current_dir(folder)
        .args(args)
        .env_remove("SOURCE_DATE_EPOCH")
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Where outside programs are looked for: Debian keeps some where only root looks.
pub static PATH: LazyLock<String> =
    LazyLock::new(|| format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default()));

/// Runs an outside program in `folder`, gives its exit code and all that it says. Who lacks it is told what to do.
pub fn peer(folder: &Path, program: &str, args: &[&str]) -> (i32, String) {
    let mut command = Command::new("env");
    command.arg(format!("PATH={}", PATH.as_str())).arg("LC_ALL=C.UTF-8").arg(program).args(args);
    let output = command.current_dir(folder).stdin(std::process::Stdio::null()).output().unwrap();
    let code = output.status.code().unwrap();
    assert_ne!(
        code, 127,
        "{program} is missing: `scripts/install-tools` as root, or its package of your system"
    );
    (code, String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// Runs `command` of a shell in `folder` at a terminal at which `typed` is typed; gives its exit code and all that it says.
pub fn at_terminal(folder: &Path, command: &str, typed: &str) -> (i32, String) {
    use std::io::Write;
    let mut script = Command::new("script");
    script.args(["--quiet", "--return", "--echo", "never", "--command", command, "/dev/null"]);
    script.current_dir(folder).env("NO_COLOR", "1");
    let piped = std::process::Stdio::piped;
    let mut child = script.stdin(piped()).stdout(piped()).stderr(piped()).spawn().unwrap();
    // The input stays open until the end, or the terminal would hang up.
    let mut input = child.stdin.take().unwrap();
    input.write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    drop(input);
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8_lossy(&said).into_owned())
}

/// What a server answered.
pub struct Answer {
    pub status: u16,
    /// In lower case.
    pub head: String,
    pub body: Vec<u8>,
}

impl Answer {
    /// Asks the server at `at` for `request`, a method and a path, with lines of a head that each end with `\r\n`.
    pub fn of(at: SocketAddr, request: &str, head: &str) -> Self {
        let mut stream = TcpStream::connect(at).unwrap();
        stream
            .write_all(format!("{request} HTTP/1.1\r\n{head}Connection: close\r\n\r\n").as_bytes())
            .unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let mut body = bytes.split_off(end + 4);
        let head = String::from_utf8(bytes).unwrap().to_lowercase();
        if head.contains("transfer-encoding: chunked") {
            body = of_chunks(&body);
        }
        Self { status: head.split(' ').nth(1).unwrap().parse().unwrap(), head, body }
    }

    /// Whether a line of the head is `line`, in lower case.
    pub fn has(&self, line: &str) -> bool {
        self.head.lines().any(|found| found == line)
    }
}

/// The body that was sent in chunks (RFC 9112, section 7.1).
fn of_chunks(mut sent: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let end = sent.windows(2).position(|two| two == b"\r\n").unwrap();
        let size = usize::from_str_radix(std::str::from_utf8(&sent[..end]).unwrap(), 16).unwrap();
        let rest = &sent[end + 2..];
        if size == 0 {
            return body;
        }
        body.extend_from_slice(&rest[..size]);
        sent = &rest[size + 2..];
    }
}

/// A folder with `content/` and room for copies, gone when dropped.
pub struct Desk(tempfile::TempDir);

impl Desk {
    /// A desk whose content has these files.
    pub fn new<P: AsRef<str>, B: AsRef<[u8]>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let desk = Self(tempfile::tempdir().unwrap());
        fs::create_dir_all(desk.content()).unwrap();
        for (path, bytes) in files {
            desk.write(path.as_ref(), bytes);
        }
        desk
    }

    pub fn content(&self) -> PathBuf {
        self.0.path().join("content")
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file of the content.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.content().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Replaces `from` by `to` in a file of the content; it must be there.
    pub fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.content().join(path)).unwrap();
        assert!(text.contains(from), "{path} has no `{from}`");
        self.write(path, text.replace(from, to));
    }

    /// What this desk's runs keep for each other.
    pub fn cache(&self) -> Cache {
        Cache::open(&self.0.path().join("cache"), &[&self.content()]).unwrap()
    }

    /// A cache that holds nothing but the fonts that [`Self::cache`] has: cutting them takes longer than the rest of a small build,
    /// and what one comes to follows from its letters alone.
    pub fn fonts(&self) -> Cache {
        let folder = self.path().join("cache-of-fonts");
        let _ = fs::remove_dir_all(&folder);
        let cache = Cache::open(&folder, &[&self.content()]).unwrap();
        let kept = self.path().join("cache/font");
        fs::create_dir_all(&kept).unwrap();
        for (path, bytes) in tree(&kept) {
            let path = folder.join("font").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        cache
    }

    /// All diagnostics.
    pub fn check(&self) -> Vec<Diagnostic> {
        pipeline::check(&Inputs::read(&self.content()).unwrap(), day(), &self.cache(), &Silent).diagnostics
    }

    /// Builds `edition` into the folder `out` beside the content.
    pub fn build(&self, edition: &str, out: &str) -> BuildOutcome {
        pipeline::build(
            &Inputs::read(&self.content()).unwrap(),
            &self.options(edition, out),
            &self.cache(),
            &Silent,
        )
        .unwrap()
    }

    /// What is asked for a build of `edition` into the folder `out` beside the content.
    pub fn options(&self, edition: &str, out: &str) -> BuildOptions {
        BuildOptions {
            edition: Some(edition.to_owned()),
            languages: None,
            kinds: None,
            day: day(),
            out: self.0.path().join(out),
            previous: None,
            deny_warnings: false,
            pocket: true,
            precompress: false,
            recipient: None,
            carrier: None,
        }
    }

    /// Builds `edition` and gives every file of the copy.
    pub fn copy(&self, edition: &str) -> BTreeMap<String, Vec<u8>> {
        let out = format!("out-{edition}");
        let outcome = self.build(edition, &out);
        let errors: Vec<_> =
            outcome.checked.diagnostics.iter().filter(|d| d.severity == Severity::Error).collect();
        assert!(outcome.built.is_some(), "{errors:#?}");
        tree(&self.0.path().join(out))
    }
}

/// A small guide: one brand and one dossier in two languages.
pub fn small() -> Desk {
    let script = fs::read_to_string("tests/faults/base.txt").unwrap();
    let desk = Desk::new::<&str, &str>([]);
    let mut path = String::new();
    let mut text = String::new();
    for line in script.lines().chain(["write "]) {
        if let Some(rest) = line.strip_prefix('|') {
            text.push_str(rest.strip_prefix(' ').unwrap_or(rest));
            text.push('\n');
            continue;
        }
        if !path.is_empty() {
            desk.write(&path, std::mem::take(&mut text));
        }
        path.clear();
        if let Some(name) = line.strip_prefix("write ") {
            path.push_str(name);
        }
        if let Some((name, _)) = line.strip_prefix("photo ").and_then(|rest| rest.split_once(' ')) {
            // A colour of its own for each.
            let red = name.bytes().fold(0_u8, u8::wrapping_add);
            desk.write(name, photo([red, 90, 90], ""));
        }
    }
    desk
}

/// Every file below `root`, by path with `/`.
pub fn tree(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let parts: Vec<_> =
                    path.strip_prefix(root).unwrap().iter().map(|p| p.to_str().unwrap().to_owned()).collect();
                files.insert(parts.join("/"), fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// A JPEG of one colour, whose metadata holds `comment`.
pub fn photo(colour: [u8; 3], comment: &str) -> Vec<u8> {
    let (width, height) = (1000, 800);
    let mut bytes = plain(colour, width, height);
    let payload = format!("Exif\0\0{comment}");
    let length = u16::try_from(2 + payload.len()).unwrap();
    // Behind the mark that begins the file.
    bytes.splice(2..2, [&b"\xFF\xE1"[..], &length.to_be_bytes(), payload.as_bytes()].concat());
    bytes
}

/// A JPEG of one colour.
pub fn plain(colour: [u8; 3], width: u16, height: u16) -> Vec<u8> {
    type Made = BTreeMap<([u8; 3], u16, u16), Vec<u8>>;
    // Most tests ask for the same few.
    static MADE: Mutex<Made> = Mutex::new(Made::new());
    let make = || {
        let pixels = colour.repeat(usize::from(width) * usize::from(height));
        jinwi_pixels::jpeg(&pixels, width, height, 90, jinwi_pixels::Colour::Full)
    };
    MADE.lock().unwrap().entry((colour, width, height)).or_insert_with(make).clone()
}
