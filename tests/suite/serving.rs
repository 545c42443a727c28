//! What a preview tells other machines: the edition that it shows, and numbers.
//!
//! Another machine is played by this one under its address in a network, where it has one: a connection to that address comes
//! from it, and not from the loopback. Who is taken for whom is tested for all kinds of addresses in `serve::http`.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader};
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;

use crate::canaries::{assert_none, contains, desk, has_colour};
use crate::common::{Answer, Desk};

const HERE: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

/// What an editor alone may ask for.
const EDITORS: [&str; 11] = [
    "-/found.json",
    "-/status",
    "-/status.json",
    "-/coverage",
    "-/coverage.js",
    "-/coverage.json",
    "-/pairs",
    "-/pairs.js",
    "-/pairs.json",
    "-/photo/cosmetics/mixed/photos/front.jpg",
    "-/photo/cosmetics/mixed/photos/zqcustoms-photo.jpg",
];

/// This machine's address in a network. Nothing is sent: the system is asked from where it would send.
fn address() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    Some(socket.local_addr().ok()?.ip()).filter(|address| !address.is_loopback() && !address.is_unspecified())
}

struct Preview {
    program: Child,
    port: u16,
    said: Receiver<String>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

impl Preview {
    fn of(desk: &Desk, more: &[&str]) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_jinwi"))
            .current_dir(desk.path())
            .args(["serve", "--lang", "en", "--port", "0", "--date", "2026-11-01"])
            .args(["--content", "content", "--cache", "cache"])
            .args(more)
            .env("NO_COLOR", "1")
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(program.stderr.take().unwrap()).lines();
        let (tell, said) = channel();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|line| tell.send(line)));
        let mut preview = Self { program, port: 0, said };
        let first = preview.said.recv_timeout(Duration::from_secs(300)).unwrap();
        assert_eq!(first, "reading content …", "what takes its time is said first");
        let line = preview.says("the guide is at ");
        let (_, rest) = line.split_once("127.0.0.1:").unwrap();
        preview.port = rest.split('/').next().unwrap().parse().unwrap();
        preview
    }

    /// The next line that holds `text`; what is never said fails the test in the end.
    fn says(&self, text: &str) -> String {
        loop {
            let line = self.said.recv_timeout(Duration::from_secs(300)).unwrap();
            if line.contains(text) {
                return line;
            }
        }
    }

    fn ask(&self, at: IpAddr, request: &str, more: &str) -> Answer {
        let port = self.port;
        let host = if more.to_lowercase().contains("host:") {
            String::new()
        } else {
            format!("Host: {at}:{port}\r\n")
        };
        let answer = Answer::of((at, port).into(), request, &format!("{host}{more}"));
        for line in ["content-security-policy: default-src 'none'; ", "x-content-type-options: nosniff\r\n"] {
            assert!(answer.head.contains(line), "{request}: {line}: {}", answer.head);
        }
        answer
    }

    fn get(&self, at: IpAddr, path: &str) -> Answer {
        self.ask(at, &format!("GET /{path}"), "")
    }

    /// Waits until the content has been read again and is shown; gives that reading.
    fn shows_another(&self, last: u64) -> u64 {
        let mut seen = String::new();
        loop {
            let answer = self.get(HERE, &format!("-/state.json{seen}"));
            let state: Value = serde_json::from_slice(&answer.body).unwrap();
            let good = state["good"].as_u64().unwrap();
            if good > last {
                return good;
            }
            seen = format!("?seen={}", state["reading"]);
        }
    }
}

#[test]
fn other_machines_are_told_of_the_widest_edition_and_of_nothing_else() {
    let Some(there) = address() else { return };
    let desk = desk();
    let preview = Preview::of(&desk, &["--lan"]);
    let said = preview.says("other machines see");
    assert!(said.contains("edition `public`, for the public, without drafts"), "{said}");

    let copies = ["public", "partner", "customs", "thai"].map(|edition| desk.copy(edition));
    let own = ["-/serve.js", "-/serve.css", "-/words.json", "-/state.json", "-/none", ""];
    let spelt = own.into_iter().chain(EDITORS).flat_map(|path| {
        [path.to_owned(), format!("/{path}"), path.replacen('-', "%2d", 1), format!("{path}?seen=0")]
    });
    let files = copies.iter().flat_map(|copy| copy.keys().cloned());
    let paths: BTreeSet<String> = spelt.chain(files).collect();
    let mut shown = BTreeMap::new();
    let folder = desk.path().to_str().unwrap().to_owned();
    for path in &paths {
        let Answer { status, head, body } = preview.get(there, path);
        // What is not there is told in the same words, whatever it would be.
        let name = if status == 200 { path.clone() } else { format!("{status} of {} bytes", body.len()) };
        assert!(!contains(&body, &folder) && !contains(head.as_bytes(), &folder), "{path} tells of {folder}");
        shown.insert(format!("the head of {name}").replace('/', " "), head.into_bytes());
        shown.insert(name, body);
    }
    for canary in ["zqpartner", "zqcustoms", "zqnobody", "zqthai"] {
        assert_none(&shown, canary, "other machines");
    }
    let pictures: BTreeMap<_, _> = copies[2]
        .keys()
        .filter(|path| path.starts_with("pictures/"))
        .map(|path| (path.clone(), preview.get(there, path)))
        .filter(|(_, answer)| answer.status == 200)
        .map(|(path, answer)| (path, answer.body))
        .collect();
    assert!(has_colour(&pictures, [0, 120, 0]), "a picture for all");
    assert!(!has_colour(&pictures, [0, 0, 220]) && !has_colour(&pictures, [220, 0, 220]));

    // The paths lead somewhere, and there is something to be kept.
    let mut told = Vec::new();
    for path in EDITORS {
        let answer = preview.get(HERE, path);
        assert_eq!(answer.status, 200, "{path}");
        told.extend(answer.body);
        assert_eq!(preview.get(there, path).status, 404, "{path}");
        // Nor where it is said that the request comes from here, or where this machine asks for another.
        let get = format!("GET /{path}");
        let claims = format!("Host: 127.0.0.1:{}\r\nX-Forwarded-For: 127.0.0.1\r\n", preview.port);
        assert_eq!(preview.ask(there, &get, &claims).status, 404, "{path}");
        assert_eq!(preview.ask(HERE, &get, &claims).status, 404, "{path}");
    }
    for canary in ["zqcustoms", "zqpartner", "zqnobody"] {
        assert!(contains(&told, canary), "{canary}");
    }
    let pair = format!(
        "Content-Type: application/json\r\nOrigin: http://{there}:{}\r\nContent-Length: 0\r\n",
        preview.port
    );
    assert_eq!(preview.ask(there, "POST /-/pair", &pair).status, 405);
    let state = String::from_utf8(preview.get(there, "-/state.json").body).unwrap();
    let state: Value = serde_json::from_str(&state).unwrap();
    let is_bare = |value: &Value| value.is_number() || value.is_boolean();
    assert!(state.as_object().unwrap().values().all(is_bare), "{state}");
}

#[test]
fn a_picture_that_is_no_longer_for_all_is_no_longer_given() {
    let desk = desk();
    let preview = Preview::of(&desk, &["--edition", "public"]);
    let before = preview.shows_another(0);
    let pictures = |colour: [u8; 3]| {
        let copy = desk.copy("public");
        let is_meant = |path: &&String, bytes: &Vec<u8>| {
            path.starts_with("pictures/")
                && has_colour(&BTreeMap::from([((*path).clone(), bytes.clone())]), colour)
        };
        copy.iter()
            .filter(|(path, bytes)| is_meant(path, bytes))
            .map(|(path, _)| path.clone())
            .collect::<Vec<_>>()
    };
    let shown = pictures([0, 160, 0]);
    assert!(!shown.is_empty());
    for path in &shown {
        assert_eq!(preview.get(HERE, path).status, 200, "{path}");
    }
    // A second reading makes none of the pictures that it knows, and they are given all the same.
    desk.edit("products/cosmetics/mixed/en.md", "name: 이름 en", "name: Another");
    let before = preview.shows_another(before);
    for path in &shown {
        assert_eq!(preview.get(HERE, path).status, 200, "{path}");
    }
    let dossier = "products/cosmetics/mixed/dossier.yaml";
    let text = std::fs::read_to_string(desk.content().join(dossier)).unwrap();
    let photo = "{id: fake, file: photos/fake.jpg, shows: counterfeit";
    let pair = "visibility: public, pairs: [{genuine: front, counterfeit: fake}]";
    assert!(text.contains(photo) && text.contains(pair));
    let text =
        text.replace(photo, &format!("{photo}, visibility: customs")).replace(pair, "visibility: public");
    desk.write(dossier, text);
    preview.shows_another(before);
    for path in &shown {
        assert_eq!(preview.get(HERE, path).status, 404, "{path}");
    }
}

#[test]
fn what_other_machines_see_grows_no_wider_by_an_edit() {
    let desk = desk();
    let preview = Preview::of(&desk, &["--lan"]);
    preview.says("other machines see edition `public`");
    desk.edit("guide.yaml", "public: {audience: public,", "public: {audience: customs,");
    let said = preview.says("the content cannot be shown");
    assert!(said.contains("`public`"), "{said}");
    let page = preview.get(HERE, "en/products/cosmetics/mixed/index.html");
    assert_eq!(page.status, 200);
    assert!(!contains(&page.body, "zqcustoms"));
    // Nor does another edition take its place.
    desk.edit("guide.yaml", "public: {audience: customs,", "everybody: {audience: customs,");
    preview.says("there is no edition `public`");
    assert!(!contains(&preview.get(HERE, "en/products/cosmetics/mixed/index.html").body, "zqcustoms"));
}
