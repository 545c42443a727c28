//! Requests and answers.
//!
//! Threats: a foreign page that a browser shows at the same time (it may send requests here: [`Site::is_own`]), a foreign name
//! that is made to lead to this machine (DNS rebinding: likewise), paths that lead out of the folder (there is none to lead
//! out of: a path is a name to look up).
//!
//! **Invariant:** no path of the file system is made from a request but the one of a picture, whose name has a closed form.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{ConnectInfo, DefaultBodyLimit, State as Given};
use axum::http::{HeaderMap, Method, StatusCode, Uri, header};
use axum::response::Response;
use percent_encoding::percent_decode_str;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};

use super::keeper::{Answer, Message};
use super::{State, page, pairs};
use crate::source::shown_path;

/// How long a page waits for news before it asks again: less than proxies and browsers cut off.
const WAIT: Duration = Duration::from_secs(25);
/// The largest body of a request.
const MAX_BODY: usize = 64 * 1024;

/// What requests are answered from.
pub struct Site {
    /// The port.
    pub port: u16,
    /// Whether other machines may look.
    pub lan: bool,
    /// The content's folder.
    pub content: PathBuf,
    /// Where the pictures are.
    pub pictures: PathBuf,
    /// Asks for files.
    pub ask: Sender<Message>,
    /// How the content is.
    pub states: watch::Receiver<State>,
    /// The address by which a text editor opens a line.
    pub editor: String,
    /// The preview's own words, as a JSON object.
    pub words: Arc<str>,
}

/// Serves until the listener fails.
pub async fn serve(listener: TcpListener, site: Site) -> io::Result<()> {
    let router =
        Router::new().fallback(answer).layer(DefaultBodyLimit::max(MAX_BODY)).with_state(Arc::new(site));
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, router).await
}

async fn answer(
    Given(site): Given<Arc<Site>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !site.is_own(&headers) {
        return text(
            StatusCode::FORBIDDEN,
            "text/plain; charset=utf-8",
            "403: not this preview's own address\n",
        );
    }
    let Ok(path) = percent_decode_str(uri.path()).decode_utf8() else { return site.missing() };
    match (method, path.strip_prefix("/-/")) {
        (Method::GET | Method::HEAD, Some(own)) => site.own(own, &uri).await,
        (Method::GET | Method::HEAD, None) => site.file(path.trim_start_matches('/')).await,
        (Method::POST, Some("pair")) if peer.ip().is_loopback() => site.pair(&headers, &body).await,
        _ => text(StatusCode::METHOD_NOT_ALLOWED, "text/plain; charset=utf-8", "405\n"),
    }
}

impl Site {
    /// Whether a request was meant for this preview: the address in it is this machine's own, and whatever page sent it is
    /// one of ours.
    fn is_own(&self, headers: &HeaderMap) -> bool {
        let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
        let Some(host) = text(header::HOST) else { return false };
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, port),
            _ => (host, "80"),
        };
        let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
        // A name could be made to lead here by whoever owns it; an address cannot.
        let is_here = match address {
            Some(address) => address.is_loopback() || self.lan,
            None => name.eq_ignore_ascii_case("localhost"),
        };
        let from_here = text(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}"));
        is_here && from_here && port == self.port.to_string()
    }

    /// What the preview has of its own.
    async fn own(&self, name: &str, uri: &Uri) -> Response {
        let good = self.states.borrow().good;
        match name {
            "serve.js" => text(StatusCode::OK, "text/javascript; charset=utf-8", page::SCRIPT),
            "pairs.js" => text(StatusCode::OK, "text/javascript; charset=utf-8", page::PAIRS_SCRIPT),
            "coverage.js" => text(StatusCode::OK, "text/javascript; charset=utf-8", page::COVERAGE_SCRIPT),
            "serve.css" => text(StatusCode::OK, "text/css; charset=utf-8", page::STYLE),
            "words.json" => text(StatusCode::OK, JSON, &self.words),
            "state.json" => self.news(uri).await,
            "found.json" | "status.json" | "coverage.json" => {
                let (reply, answer) = oneshot::channel();
                let message = match name {
                    "found.json" => Message::Found(reply),
                    "status.json" => Message::Status(reply),
                    _ => Message::Coverage(reply),
                };
                let asked = self.ask.send(message).is_ok();
                let words = if asked { answer.await.ok() } else { None };
                text(StatusCode::OK, JSON, &words.unwrap_or_else(|| "{}".to_owned()))
            }
            "status" => text(
                StatusCode::OK,
                HTML,
                &page::own("status", "<main id=\"jinwi-status\"></main>", &[], good),
            ),
            "coverage" => text(
                StatusCode::OK,
                HTML,
                &page::own("coverage", "<main id=\"jinwi-coverage\"></main>", &["coverage.js"], good),
            ),
            "pairs.json" => text(StatusCode::OK, JSON, &pairs::dossiers(&self.content).to_string()),
            "pairs" => text(
                StatusCode::OK,
                HTML,
                &page::own("pairs", "<main id=\"jinwi-pairs\"></main>", &["pairs.js"], good),
            ),
            _ => match name.strip_prefix("photo/").and_then(|photo| pairs::photo(&self.content, photo)) {
                Some((kind, bytes)) => bytes_of(StatusCode::OK, kind, bytes),
                None => self.missing(),
            },
        }
    }

    /// How the content is, as soon as that is another reading than the one in the query.
    async fn news(&self, uri: &Uri) -> Response {
        let seen: Option<u64> = uri.query().and_then(|query| query.strip_prefix("seen=")?.parse().ok());
        let mut states = self.states.clone();
        let changed =
            states.wait_for(|state| seen.is_none_or(|seen| state.reading != seen) && state.reading > 0);
        let _ = tokio::time::timeout(WAIT, changed).await.map(|state| state.is_ok());
        let State { reading, good, errors, warnings, unreadable, .. } = self.states.borrow().clone();
        let folder = self.content.canonicalize().unwrap_or_else(|_| self.content.clone());
        let state = json!({
            "reading": reading, "good": good, "errors": errors, "warnings": warnings, "unreadable": unreadable,
            "editor": self.editor, "folder": shown_path(&folder),
        });
        text(StatusCode::OK, JSON, &state.to_string())
    }

    /// A file of the edition.
    async fn file(&self, path: &str) -> Response {
        let mut path = path.to_owned();
        if path.is_empty() || path.ends_with('/') {
            path.push_str("index.html");
        }
        if let Some(name) = path.strip_prefix("pictures/") {
            let is_name = |part: &str| {
                !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
            };
            let parts: Vec<&str> = name.split('/').collect();
            let [folder, file] = parts[..] else { return self.missing() };
            if folder.contains('.') || file.starts_with('.') || !is_name(folder) || !is_name(file) {
                return self.missing();
            }
            return match std::fs::read(self.pictures.join("pictures").join(folder).join(file)) {
                Ok(bytes) => bytes_of(StatusCode::OK, kind_of(&path), bytes),
                Err(_) => self.missing(),
            };
        }
        let (reply, answer) = oneshot::channel();
        if self.ask.send(Message::File(path.clone(), reply)).is_err() {
            return text(StatusCode::SERVICE_UNAVAILABLE, "text/plain; charset=utf-8", "503\n");
        }
        let answer = answer.await.unwrap_or(Answer::Missing);
        let good = self.states.borrow().good;
        match answer {
            Answer::Found(bytes) if path.ends_with(".html") => {
                let page = String::from_utf8_lossy(&bytes);
                text(StatusCode::OK, HTML, &page::with_script(&page, good))
            }
            Answer::Found(bytes) => bytes_of(StatusCode::OK, kind_of(&path), bytes),
            Answer::Missing => self.missing(),
            Answer::Faulty => text(StatusCode::OK, HTML, &page::own("jinwi", "", &[], good)),
        }
    }

    /// Writes a pair's boxes into the dossier.
    async fn pair(&self, headers: &HeaderMap, body: &[u8]) -> Response {
        let sends_json =
            headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes() == b"application/json");
        // A foreign page cannot send this without asking first, which is refused; and it bears an origin.
        if !sends_json || !headers.contains_key(header::ORIGIN) {
            return text(StatusCode::FORBIDDEN, "text/plain; charset=utf-8", "403\n");
        }
        match pairs::write(&self.content, body) {
            Ok(done) => text(StatusCode::OK, JSON, &done.to_string()),
            Err(fault) => text(StatusCode::CONFLICT, JSON, &json!({"fault": fault.key()}).to_string()),
        }
    }

    fn missing(&self) -> Response {
        let good = self.states.borrow().good;
        let page = page::own("404", "<p class=\"jinwi-missing\">404</p>", &[], good);
        text(StatusCode::NOT_FOUND, HTML, &page)
    }
}

const HTML: &str = "text/html; charset=utf-8";
const JSON: &str = "application/json";

fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => JSON,
        "webp" => "image/webp",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

fn text(status: StatusCode, kind: &'static str, body: &str) -> Response {
    bytes_of(status, kind, body.to_owned().into_bytes())
}

fn bytes_of(status: StatusCode, kind: &'static str, body: Vec<u8>) -> Response {
    let response = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, kind)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::X_FRAME_OPTIONS, "DENY")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(Body::from(body));
    response.expect("a status, headers of ASCII and bytes make a response")
}
