//! What any machine may ask of a preview: the files of the edition that is shown, and how many faults there are.
//!
//! **Invariant:** nothing here holds the content's folder, what was found in it, or a way to ask for either: an answer can
//! say only what the edition holds, and counts.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, State as Given};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use tokio::sync::watch;

use super::worker::{FileReply, Files};
use super::{Counts, page};

/// How long a page waits for news before it asks again: less than proxies and browsers cut off.
const WAIT: Duration = Duration::from_secs(25);

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
/// The type of what scripts ask for.
pub const JSON: &str = "application/json";

/// What answers are made from.
pub struct ServedEdition {
    /// Asks for files.
    pub files: Files,
    /// How many faults there are.
    pub counts: watch::Receiver<Counts>,
    /// The preview's own words, as a JSON object.
    pub words: Arc<str>,
}

/// Which reading whoever asks for news knows of.
#[derive(Deserialize)]
pub struct SeenReading {
    /// Its number.
    seen: Option<u64>,
}

/// What every machine may ask for, but for the news.
pub fn files(edition: &Arc<ServedEdition>) -> Router {
    Router::new()
        .route("/-/serve.js", get(|| asset(SCRIPT, page::SCRIPT)))
        .route("/-/serve.css", get(|| asset(STYLE, page::STYLE)))
        .route("/-/words.json", get(words))
        .fallback(get(file))
        .with_state(edition.clone())
}

/// What other machines may ask for.
pub fn router(edition: &Arc<ServedEdition>) -> Router {
    files(edition).route("/-/state.json", get(news).with_state(edition.clone()))
}

/// A script or a sheet of the preview's own.
pub async fn asset(kind: &'static str, text: &'static str) -> Response {
    of(kind, text)
}

/// The script `text`.
pub async fn script(text: &'static str) -> Response {
    of(SCRIPT, text)
}

/// An answer with `body`.
pub fn of(kind: &'static str, body: impl IntoResponse) -> Response {
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}

/// A page of the preview's own.
pub fn own(page: &page::OwnPage<'_>, counts: &watch::Receiver<Counts>) -> Response {
    of(HTML, page.html(counts.borrow().good))
}

/// Waits for another state than that of the reading `known`; gives what there is after a while.
pub async fn wait<T: Clone>(
    states: &watch::Receiver<T>,
    known: &SeenReading,
    reading: impl Fn(&T) -> u64,
) -> T {
    let mut states = states.clone();
    let is_news = |state: &T| reading(state) > 0 && known.seen.is_none_or(|seen| reading(state) != seen);
    // After the time, and where nobody tells any more, what was told last is all there is.
    let _ = tokio::time::timeout(WAIT, states.wait_for(is_news)).await.map(|state| state.is_ok());
    states.borrow().clone()
}

async fn words(Given(edition): Given<Arc<ServedEdition>>) -> Response {
    of(JSON, edition.words.to_string())
}

async fn news(Given(edition): Given<Arc<ServedEdition>>, Query(known): Query<SeenReading>) -> Response {
    let counts = wait(&edition.counts, &known, |counts| counts.reading).await;
    of(JSON, serde_json::to_string(&counts).expect("numbers are JSON"))
}

async fn file(Given(edition): Given<Arc<ServedEdition>>, uri: Uri) -> Response {
    let counts = &edition.counts;
    let missing = || {
        let page = page::OwnPage { title: "404", body: "<p class=\"jinwi-missing\">404</p>", scripts: &[] };
        (StatusCode::NOT_FOUND, own(&page, counts)).into_response()
    };
    let Ok(path) = percent_decode_str(uri.path()).decode_utf8() else { return missing() };
    let mut path = path.trim_start_matches('/').to_owned();
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    let kind = kind_of(&path);
    match edition.files.get(path).await {
        None => (StatusCode::SERVICE_UNAVAILABLE, "503\n").into_response(),
        Some(FileReply::Found(bytes)) if kind == HTML => {
            let page = String::from_utf8_lossy(&bytes);
            of(HTML, page::with_script(&page, counts.borrow().good))
        }
        Some(FileReply::Found(bytes)) => of(kind, bytes),
        Some(FileReply::Missing) => missing(),
        Some(FileReply::Faulty) => own(&page::OwnPage { title: "jinwi", body: "", scripts: &[] }, counts),
    }
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => HTML,
        "js" => SCRIPT,
        "css" => STYLE,
        "json" => JSON,
        "xml" => "application/xml",
        "webp" => "image/webp",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
