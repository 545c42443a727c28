//! The recipes of `docs/hosting`, run as they stand there but for ports and folders.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::common::{Answer, Desk, PATH, jinwi, peer, small, tree};
use flate2::read::GzDecoder;

/// A program that serves on the loopback until it is dropped.
struct Server {
    program: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port()
}

impl Server {
    /// Starts `program` in `folder` and waits until it answers on `port`; one that ends instead fails the test.
    fn start(folder: &Path, program: &str, args: &[&str], port: u16) -> Self {
        let mut command = Command::new("env");
        command.arg(format!("PATH={}", PATH.as_str())).arg(format!("HOME={}", folder.display()));
        command.arg(program).args(args).current_dir(folder).stdin(Stdio::null()).stdout(Stdio::null());
        let log = fs::File::create(folder.join(format!("{program}.log"))).unwrap();
        let mut server = Self { program: command.stderr(log).spawn().unwrap(), port };
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            let ended = server.program.try_wait().unwrap();
            let said = || fs::read_to_string(folder.join(format!("{program}.log"))).unwrap_or_default();
            assert!(ended.is_none(), "{program} ended ({ended:?}), or is missing: {}", said());
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        server
    }

    fn ask(&self, method: &str, path: &str, more: &str) -> Answer {
        let at = SocketAddr::from((Ipv4Addr::LOCALHOST, self.port));
        Answer::of(at, &format!("{method} {path}"), &format!("Host: 127.0.0.1\r\n{more}"))
    }

    fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, "")
    }
}

/// A desk with the public edition in `issues/1`, to which `current` leads, as the recipe says.
fn hosted() -> Desk {
    let desk = small();
    let build = ["build", "--out", "issues/1", "--pocket", "--precompress", "--date", "2026-11-01"];
    assert_eq!(jinwi(desk.path(), &build).0, 0);
    #[cfg(unix)]
    std::os::unix::fs::symlink("issues/1", desk.path().join("current")).unwrap();
    desk
}

/// A recipe with other lines for those that it says are the reader's own.
fn recipe(name: &str, own: &[(&str, String)]) -> String {
    let mut text = fs::read_to_string(format!("docs/hosting/{name}")).unwrap();
    for (from, to) in own {
        assert!(text.contains(from), "{name} has no `{from}`");
        text = text.replace(from, to);
    }
    text
}

/// What every server must do that the recipes are for.
fn serves_the_guide(server: &Server, desk: &Desk) {
    let copy = tree(&desk.path().join("issues/1"));
    // Each file, byte for byte, and of a kind that browsers take for what it is.
    for (path, bytes) in copy.iter().filter(|(path, _)| !path.ends_with(".gz") && !path.ends_with(".br")) {
        let answer = server.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}: {}", answer.head);
        assert!(answer.body == *bytes, "{path}");
        let kinds: &[&str] = match path.rsplit_once('.').map_or("", |(_, end)| end) {
            "html" => &["text/html; charset=utf-8"],
            "css" => &["text/css; charset=utf-8"],
            "js" => &["text/javascript; charset=utf-8", "application/javascript; charset=utf-8"],
            "json" => &["application/json", "application/feed+json; charset=utf-8"],
            "xml" => &["text/xml; charset=utf-8", "application/xml"],
            "svg" => &["image/svg+xml"],
            "jpg" => &["image/jpeg"],
            "webp" => &["image/webp"],
            "woff2" => &["font/woff2"],
            _ => &[],
        };
        let is_of = |kind: &&str| answer.has(&format!("content-type: {kind}"));
        assert!(kinds.is_empty() || kinds.iter().any(is_of), "{path}: {}", answer.head);
        // Only a name that follows from the bytes may be kept.
        let kept = answer.has("cache-control: public, max-age=31536000, immutable");
        assert_eq!(kept, path.starts_with("pictures/"), "{path}: {}", answer.head);
        assert!(kept || answer.has("cache-control: no-cache"), "{path}: {}", answer.head);
        for line in ["x-content-type-options: nosniff", "referrer-policy: no-referrer"] {
            assert!(answer.has(line), "{path}: {line}: {}", answer.head);
        }
        assert!(answer.head.contains("frame-ancestors 'none'"), "{path}");
    }
    // Its compressed twin, to who takes it, under the file's own kind.
    let page = server.ask("GET", "/en/index.html", "Accept-Encoding: gzip\r\n");
    assert!(page.has("content-encoding: gzip") && page.has("content-type: text/html; charset=utf-8"));
    assert!(page.has("vary: accept-encoding") && page.body == copy["en/index.html.gz"]);
    let mut unpacked = Vec::new();
    GzDecoder::new(&page.body[..]).read_to_end(&mut unpacked).unwrap();
    assert!(unpacked == copy["en/index.html"]);
    // A file that the reader has is not sent again.
    let stamp = page.head.lines().find_map(|line| line.strip_prefix("etag: ")).unwrap().to_owned();
    let again = format!("Accept-Encoding: gzip\r\nIf-None-Match: {stamp}\r\n");
    assert_eq!(server.ask("GET", "/en/index.html", &again).status, 304);
    assert!(server.get("/").body == copy["index.html"]);
    // What is no file of the copy, and what would write.
    fs::create_dir(desk.path().join("issues/1/.jinwi-staging")).unwrap();
    fs::write(desk.path().join("issues/1/.jinwi-staging/secret.html"), "secret").unwrap();
    for path in ["/.jinwi-staging/secret.html", "/en/none.html", "/en/../../content/guide.yaml", "/pictures/"]
    {
        let answer = server.get(path);
        assert!((400..500).contains(&answer.status), "{path}: {}", answer.head);
        assert!(!answer.head.contains("secret") && !answer.body.windows(6).any(|six| six == b"secret"));
    }
    assert!((400..500).contains(&server.ask("PUT", "/en/index.html", "Content-Length: 0\r\n").status));
    // The next issue stands as soon as the link leads to it.
    let build = ["build", "--out", "issues/2", "--edition", "public", "--date", "2026-12-01"];
    assert_eq!(jinwi(desk.path(), &build).0, 0);
    assert_eq!(peer(desk.path(), "ln", &["-s", "issues/2", "next"]).0, 0);
    assert_eq!(peer(desk.path(), "mv", &["-T", "next", "current"]).0, 0);
    assert!(server.get("/edition.json").body == fs::read(desk.path().join("issues/2/edition.json")).unwrap());
}

#[test]
fn nginx_serves_the_guide() {
    let desk = hosted();
    let port = free_port();
    let root = format!("root {};", desk.path().join("current").display());
    let own = [
        ("listen 8080;", format!("listen 127.0.0.1:{port};")),
        ("root /srv/jinwi/current;", root),
        ("include mime.types;", "include /etc/nginx/mime.types;".to_owned()),
    ];
    let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    let folders = folders.map(|name| format!("{name}_temp_path {name};\n")).concat();
    let main = format!(
        "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr;\nevents {{}}\nhttp {{\naccess_log off;\n{folders}{}\n}}\n{}",
        recipe("nginx.conf", &own),
        // Files of a temporary folder are root's alone, where root runs the tests.
        if peer(desk.path(), "id", &["-u"]).1.trim() == "0" { "user root;\n" } else { "" },
    );
    fs::write(desk.path().join("nginx.conf"), main).unwrap();
    let prefix = format!("{}/", desk.path().display());
    let server =
        Server::start(desk.path(), "nginx", &["-p", &prefix, "-c", "nginx.conf", "-e", "stderr"], port);
    serves_the_guide(&server, &desk);
}

#[test]
fn caddy_serves_the_guide() {
    let desk = hosted();
    let port = free_port();
    let root = format!("root * {}", desk.path().join("current").display());
    let own = [
        (":8080 {", format!("{{\n\tadmin off\n}}\nhttp://127.0.0.1:{port} {{")),
        ("root * /srv/jinwi/current", root),
    ];
    fs::write(desk.path().join("Caddyfile"), recipe("Caddyfile", &own)).unwrap();
    let server = Server::start(desk.path(), "caddy", &["run", "--config", "Caddyfile"], port);
    let page = server.ask("GET", "/en/index.html", "Accept-Encoding: br, gzip\r\n");
    assert!(page.has("content-encoding: br"), "{}", page.head);
    assert!(page.body == fs::read(desk.path().join("issues/1/en/index.html.br")).unwrap());
    serves_the_guide(&server, &desk);
}

#[test]
fn an_issue_on_an_object_store_is_seen_whole_or_not_at_all() {
    let desk = hosted();
    let port = free_port();
    fs::create_dir_all(desk.path().join("store")).unwrap();
    let address = format!("127.0.0.1:{port}");
    let _store =
        Server::start(desk.path(), "rclone", &["serve", "webdav", "store", "--addr", &address], port);
    let remote = format!(":webdav,url='http://{address}/':guide");
    let script = fs::canonicalize("docs/hosting/publish.sh").unwrap();
    let script = script.to_str().unwrap();
    let publish = |copy: &str| peer(desk.path(), "sh", &[script, copy, &remote]);
    let (code, said) = publish("issues/1");
    assert_eq!(code, 0, "{said}");
    let first = said.lines().next().unwrap().to_owned();
    let store = desk.path().join("store/guide");
    let entry = || fs::read_to_string(store.join("index.html")).unwrap();
    assert!(entry().contains(&format!("url={first}/index.html")));
    let own = |path: &String| !path.ends_with(".gz") && !path.ends_with(".br");
    let mut copy = tree(&desk.path().join("issues/1"));
    copy.retain(|path, _| own(path));
    assert!(tree(&store.join(&first)) == copy);
    // The same again changes nothing.
    assert_eq!(publish("issues/1").0, 0);
    assert_eq!(fs::read_dir(&store).unwrap().count(), 2);
    // Something else stands where the next issue is to stand: it stops, and readers stay with the first.
    let build = ["build", "--out", "issues/2", "--edition", "public", "--date", "2026-12-01"];
    assert_eq!(jinwi(desk.path(), &build).0, 0);
    let sums = peer(desk.path(), "sha256sum", &["issues/2/SHA256SUMS"]).1;
    let second = format!("{remote}/{}/en/index.html", &sums[..16]);
    assert_eq!(peer(desk.path(), "rclone", &["copyto", "content/guide.yaml", &second]).0, 0);
    let before = entry();
    assert_ne!(publish("issues/2").0, 0);
    assert_eq!(entry(), before);
    assert_eq!(peer(desk.path(), "rclone", &["deletefile", &second]).0, 0);
    assert_eq!(publish("issues/2").0, 0);
    assert!(entry().contains(&sums[..16]) && tree(&store.join(&first)) == copy);
}

#[test]
fn continuous_integration_builds_each_edition() {
    // As on those services: the first line that fails ends the job.
    let bin = Path::new(env!("CARGO_BIN_EXE_jinwi")).parent().unwrap();
    for name in ["gitlab-ci.yml", "github-actions.yml"] {
        let recipe = recipe(name, &[]);
        let lines = || recipe.lines().map(|line| line.trim().trim_start_matches("- "));
        let commands: Vec<&str> = lines().filter(|line| line.starts_with("jinwi ")).collect();
        let list = lines().find_map(|line| line.to_lowercase().strip_prefix("edition: [").map(str::to_owned));
        let list = list.unwrap_or_else(|| panic!("{name} has no matrix"));
        let editions: Vec<&str> = list.trim_end_matches(']').split(", ").collect();
        assert_eq!((commands.len(), editions.len()), (3, 3), "{name}");
        let desk = small();
        desk.edit("guide.yaml", "  public:", "  partner: {audience: partner}\n  public:");
        // The small guide has warnings of its own.
        let commands = commands.join("\n").replace(" --deny warnings", "");
        let script = format!("set -e\nexport PATH={}:$PATH\n{commands}", bin.display());
        for edition in &editions {
            let with = format!("export EDITION={edition}\n{script}");
            let (code, said) = peer(desk.path(), "sh", &["-c", &with]);
            assert_eq!(code, 0, "{edition}: {said}");
        }
        // What the jobs make one by one is what one machine makes at once.
        assert_eq!(jinwi(desk.path(), &["build", "--all-editions", "--out", "all"]).0, 0);
        assert!(tree(&desk.path().join("copies")) == tree(&desk.path().join("all")));
    }
}
