//! The page on which an editor draws a box on each photo of a pair: what it is told, and what it sends.
//!
//! **Invariant:** what a page sends is read strictly, and written by [`crate::authoring::pair`] alone.

use std::path::Path;

use serde_json::{Value, json};

use crate::authoring::pair::{NewPair, PairFault, write as write_pair};
use crate::domain::{Kind, RecordKey, Slug};
use crate::load::picture::{MAX_FILE_BYTES, PictureFormat, probe};
use crate::load::records::BoxOf;
use crate::load::{Content, RecordFiles, records};
use crate::source::Snapshot;

/// The dossiers with their checkpoints and photos.
pub fn dossiers(content: &Content) -> Value {
    let dossier = |(files, facts): (&RecordFiles, &records::Dossier)| {
        let title = |id: &str| {
            let text = files.texts.get(&content.source_language)?;
            Some(text.body.sections.iter().find(|section| section.id == id)?.title.text.clone())
        };
        let photos = facts.photos.iter().map(
            |photo| json!({"id": photo.id.as_str(), "file": photo.file.value, "shows": photo.shows.as_str()}),
        );
        let points = facts.checkpoints.iter().map(|point| {
            let pairs = point.pairs.iter();
            let pairs = pairs.map(|pair| json!([pair.genuine.as_str(), pair.counterfeit.as_str()]));
            json!({
                "id": point.id.as_str(), "title": title(point.id.as_str()), "line": point.id.span.line,
                "pairs": pairs.collect::<Vec<_>>(),
            })
        });
        json!({
            "kind": files.key.kind().map(Kind::folder), "slug": files.slug().as_str(), "name": facts.names.hangul,
            "photos": photos.collect::<Vec<_>>(), "points": points.collect::<Vec<_>>(),
        })
    };
    content.of().map(dossier).collect()
}

/// A photo as it lies in the content, at `kind/slug/photos/…`, and its type.
pub fn photo(content: &Snapshot, name: &str) -> Option<(&'static str, Vec<u8>)> {
    // A name that the listing does not hold leads nowhere.
    let bytes = content.bytes(&format!("products/{name}"), MAX_FILE_BYTES).ok()?;
    let kind = match probe(&bytes).ok()?.format {
        PictureFormat::Jpeg => "image/jpeg",
        PictureFormat::Png => "image/png",
        PictureFormat::WebP => "image/webp",
        PictureFormat::Gif => "image/gif",
        PictureFormat::Tiff => "image/tiff",
    };
    Some((kind, bytes))
}

/// Writes the pair that `body` describes; gives its file and line.
///
/// # Errors
/// When it describes none, or the dossier has no place for it.
pub fn write(content: &Path, body: &[u8]) -> Result<Value, PairFault> {
    let pair =
        serde_json::from_slice(body).ok().and_then(|body: Value| read(&body)).ok_or(PairFault::Unfit)?;
    let line = write_pair(content, &pair)?;
    let file = RecordKey::product(pair.kind, pair.slug.clone()).facts_file();
    Ok(json!({"file": file, "line": line}))
}

fn read(body: &Value) -> Option<NewPair> {
    let text = |name: &str| body.get(name)?.as_str();
    let marked = |name: &str| match body.get(name)? {
        Value::Null => Some(None),
        sides => {
            let sides: Vec<f64> = sides.as_array()?.iter().map(Value::as_f64).collect::<Option<_>>()?;
            let [left, top, width, height] = sides.try_into().ok()?;
            let round = |side: f64| (side * 1000.0).round() / 1000.0;
            let [left, top] = [left, top].map(|side| round(side).clamp(0.0, 1.0));
            let (width, height) = (round(width).min(round(1.0 - left)), round(height).min(round(1.0 - top)));
            (width > 0.0 && height > 0.0).then_some(Some(BoxOf { left, top, width, height }))
        }
    };
    Some(NewPair {
        kind: Kind::parse(text("kind")?)?,
        slug: Slug::parse(text("slug")?).ok()?,
        checkpoint: text("checkpoint")?.to_owned(),
        genuine: (text("genuine")?.to_owned(), marked("genuine_box")?),
        counterfeit: (text("counterfeit")?.to_owned(), marked("counterfeit_box")?),
    })
}
