//! What an editor may ask of a preview besides, on the machine that it runs on: what was found, where, what is due, and the
//! photos and points of all dossiers, whoever they are for.
//!
//! **Invariant:** [`super::http`] hands requests to this router from the editor's own machine alone.

use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, State as Given};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::edition::{self, JSON, SeenReading, ServedEdition, of, own};
use super::reading::Reading;
use super::worker::Readings;
use super::{ContentState, page, pairs, words};
use crate::pipeline::Day;
use crate::source::shown_path;

/// The largest body of a request.
const MAX_BODY: usize = 64 * 1024;

/// What answers are made from.
pub struct Editor {
    /// The content's folder.
    pub content: PathBuf,
    /// The address by which a text editor opens a line.
    pub address: String,
    /// Asks for what was read last.
    pub readings: Readings,
    /// The day.
    pub day: Arc<dyn Fn() -> Day + Send + Sync>,
    /// How the content is.
    pub states: watch::Receiver<ContentState>,
}

/// What an editor may ask for: all that others may, and more.
pub fn router(edition: &Arc<ServedEdition>, editor: Editor) -> Router {
    let counts = edition.counts.clone();
    let page = move |title, id: &'static str, scripts: &'static [&'static str]| {
        let counts = counts.clone();
        get(move || async move {
            let body = format!("<main id=\"jinwi-{id}\"></main>");
            own(&page::OwnPage { title, body: &body, scripts }, &counts)
        })
    };
    // `nothing` is what is said while the folders cannot be listed.
    let asked = |nothing: &'static str, says: fn(&Editor, &Reading) -> Value| {
        get(move |Given(editor): Given<Arc<Editor>>| async move {
            let Some(reading) = editor.readings.last().await else { return Ok(of(JSON, nothing)) };
            apart(move || says(&editor, &reading)).await.map(|value| of(JSON, value.to_string()))
        })
    };
    let alone = Router::new()
        .route("/-/state.json", get(news))
        .route(
            "/-/found.json",
            asked("{}", |editor, reading| words::diagnostics(reading, &editor.states.borrow().found.clone())),
        )
        .route("/-/status", page("status", "status", &[]))
        .route("/-/status.json", asked("{}", |editor, reading| words::status(reading, (editor.day)())))
        .route("/-/coverage", page("coverage", "coverage", &["coverage.js"]))
        .route("/-/coverage.js", get(|| edition::script(page::COVERAGE_SCRIPT)))
        .route("/-/coverage.json", asked("{}", |_, reading| words::languages(reading)))
        .route("/-/pairs", page("pairs", "pairs", &["pairs.js"]))
        .route("/-/pairs.js", get(|| edition::script(page::PAIRS_SCRIPT)))
        .route("/-/pairs.json", asked("[]", |_, reading| pairs::dossiers(reading.content())))
        .route("/-/photo/{*name}", get(photo))
        .route("/-/pair", post(pair))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(Arc::new(editor));
    edition::files(edition).merge(alone)
}

/// How the content is, as soon as that is another reading than the one in the query.
async fn news(Given(editor): Given<Arc<Editor>>, Query(known): Query<SeenReading>) -> Response {
    let ContentState { counts, unreadable, .. } =
        edition::wait(&editor.states, &known, |state| state.counts.reading).await;
    // Without `..`, and without the `\\?\` that canonical paths of Windows begin with and no text editor opens.
    let folder = std::path::absolute(&editor.content).unwrap_or_else(|_| editor.content.clone());
    let state = json!({
        "reading": counts.reading, "good": counts.good, "errors": counts.errors, "warnings": counts.warnings,
        "unreadable": unreadable, "editor": editor.address, "folder": shown_path(&folder),
    });
    of(JSON, state.to_string())
}

/// Runs what reads or writes files where other requests do not wait for it.
async fn apart<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Response> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|_| (StatusCode::INTERNAL_SERVER_ERROR, "500\n").into_response())
}

async fn photo(Given(editor): Given<Arc<Editor>>, Path(name): Path<String>) -> Result<Response, Response> {
    let reading = editor.readings.last().await;
    let photo = apart(move || pairs::photo(&reading?.inputs.content, &name)).await?;
    Ok(photo
        .map_or_else(|| (StatusCode::NOT_FOUND, "404\n").into_response(), |(kind, bytes)| of(kind, bytes)))
}

/// Writes a pair's boxes into the dossier.
async fn pair(
    Given(editor): Given<Arc<Editor>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Response> {
    let sends_json = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes() == JSON.as_bytes());
    // A foreign page cannot send this without asking first, which is refused; and it bears an origin.
    if !sends_json || !headers.contains_key(header::ORIGIN) {
        return Ok((StatusCode::FORBIDDEN, "403\n").into_response());
    }
    Ok(match apart(move || pairs::write(&editor.content, &body)).await? {
        Ok(done) => of(JSON, done.to_string()),
        Err(fault) => {
            (StatusCode::CONFLICT, of(JSON, json!({"fault": fault.key()}).to_string())).into_response()
        }
    })
}
