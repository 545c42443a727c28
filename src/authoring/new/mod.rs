//! The beginning of a record: a folder with its files, in which comments say what goes where.
//!
//! **Invariant:** nothing that exists is changed; what is made passes the checks but for what is to be filled in.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::authoring::file;
use crate::authoring::yaml_edit::on_its_line;
use crate::domain::{Date, Kind, RecordKey, RecordType, Slug};
use crate::load::records::Dossier;
use crate::load::{Content, load};
use crate::source::Snapshot;

/// The beginnings of the files of each type of record, in English and Korean: `brand.en.yaml` of `brand.yaml`.
static SKELETONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/authoring/new");

/// Days from the beginning of a record to its first review.
const REVIEW_DAYS: i64 = 182;

/// Room between the places of two records that stand in an order of their own.
const ORDER_STEP: u32 = 10;

/// A record to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// A product of this kind and slug, of this brand.
    Product(Kind, Slug, Option<Slug>),
    /// A record of another type.
    Other(RecordKey),
}

/// The beginning of `file`, with its comments in Korean or in English.
fn skeleton(file: &str, in_korean: bool) -> &'static str {
    let (stem, ending) = file.split_once('.').expect("a record's file has an ending");
    let name = format!("{stem}.{}.{ending}", if in_korean { "ko" } else { "en" });
    let file = SKELETONS.get_file(&name).and_then(|file| file.contents_utf8());
    file.expect("every type that is read has a skeleton in both languages")
}

/// What was made.
#[derive(Debug, PartialEq, Eq)]
pub struct Begun {
    /// Its files, below the content.
    pub files: Vec<String>,
    /// The id that it was given.
    pub id: Option<String>,
}

/// Why nothing was made.
#[derive(Debug, thiserror::Error)]
pub enum NotBegun {
    /// There is a record of this slug.
    #[error("`{0}` exists")]
    Taken(String),
    /// There is no brand of this slug.
    #[error("there is no brand `{0}`")]
    NoBrand(Slug),
    /// `guide.yaml` cannot be used.
    #[error("guide.yaml cannot be used")]
    NoGuide,
    /// A file cannot be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The files of a product's folder at its beginning, by name.
pub(super) fn product(
    held: &Content,
    kind: Kind,
    id: &str,
    brand: Option<&Slug>,
    today: Date,
    in_korean: bool,
) -> Vec<(String, String)> {
    let facts = dossier(kind, id, brand, today, in_korean);
    std::iter::once((RecordType::Product.file().to_owned(), facts))
        .chain(texts(held, "text.md", in_korean))
        .collect()
}

/// A text to be filled in for each of the guide's languages.
fn texts(held: &Content, file: &'static str, in_korean: bool) -> impl Iterator<Item = (String, String)> {
    let languages = held.guide.iter().flat_map(|guide| guide.languages.iter());
    languages.map(move |language| {
        let is_source = language.tag.value == held.source_language;
        let revision = if is_source { "" } else { "source_revision: 1\n" };
        let skeleton = skeleton(file, in_korean).replace("@REVISION@\n", revision);
        (format!("{}.md", language.tag.value), skeleton)
    })
}

/// Makes the folder of a record below `content`, on `today`, its comments in Korean or in English.
///
/// # Errors
/// See [`NotBegun`]; nothing is then left behind.
pub fn begin(content: &Path, beginning: &Beginning, today: Date, in_korean: bool) -> Result<Begun, NotBegun> {
    let (snapshot, _) = Snapshot::read(content)?;
    let (held, _) = load(&snapshot);
    held.guide.as_ref().ok_or(NotBegun::NoGuide)?;
    let (folder, files, id) = match beginning {
        Beginning::Product(kind, slug, brand) => {
            let taken = Kind::ALL.iter().map(|kind| RecordKey::product(*kind, slug.clone()).folder());
            refuse_taken(content, taken)?;
            let is_there = |brand: &Slug| held.has(&RecordKey::brand(brand.clone()));
            if let Some(brand) = brand.as_ref().filter(|brand| !is_there(brand)) {
                return Err(NotBegun::NoBrand(brand.clone()));
            }
            let id = next_id(&held, *kind, &|_| false);
            let files = product(&held, *kind, &id, brand.as_ref(), today, in_korean);
            (RecordKey::product(*kind, slug.clone()).folder(), files, Some(id))
        }
        Beginning::Other(key) => {
            let record_type = key.record_type;
            let own = if record_type.is_one_file() { key.facts_file() } else { key.folder() };
            refuse_taken(content, std::iter::once(own))?;
            let (files, id) = other(&held, key, today, in_korean);
            if record_type.is_one_file() {
                for (name, text) in &files {
                    file::write_new(&content.join(name), text)?;
                }
                return Ok(Begun { files: files.into_iter().map(|(name, _)| name).collect(), id });
            }
            (key.folder(), files, id)
        }
    };
    write(&content.join(&folder), &files, matches!(beginning, Beginning::Product(..)))?;
    Ok(Begun { files: files.into_iter().map(|(name, _)| format!("{folder}/{name}")).collect(), id })
}

/// A place behind all records of a type that stand in an order of their own, with room between.
fn next_order(held: &Content, record_type: RecordType) -> u32 {
    let of_type = held.records.values().filter(|files| files.key.record_type == record_type);
    let last = of_type.filter_map(|files| files.facts.as_ref()?.order()).max().unwrap_or_default();
    (last / ORDER_STEP).saturating_add(1).saturating_mul(ORDER_STEP)
}

/// The files of a record that is none of a product at its beginning, by name; and its id, if it has one.
pub(super) fn other(
    held: &Content,
    key: &RecordKey,
    today: Date,
    in_korean: bool,
) -> (Vec<(String, String)>, Option<String>) {
    let record_type = key.record_type;
    // As links name it: a year stands before the name where records lie by year.
    let link = key.to_string();
    let name = link.split_once(':').map_or("", |(_, name)| name).replace('/', "-");
    let id = format!("{}-{name}", &record_type.as_str()[..3]).to_ascii_uppercase();
    let skeleton = skeleton(record_type.file(), in_korean);
    let facts = skeleton
        .replace("@ID@", &id)
        .replace("@DATE@", &today.to_string())
        .replace("@DUE@", &today.add_days(REVIEW_DAYS).to_string())
        .replace("@ORDER@", &next_order(held, record_type).to_string());
    let own_id = skeleton.contains("@ID@").then_some(id);
    let files = std::iter::once((record_type.file().to_owned(), facts));
    if record_type.is_one_file() {
        return (files.collect(), own_id);
    }
    if record_type != RecordType::Brand {
        return (files.chain(texts(held, "words.md", in_korean)).collect(), own_id);
    }
    // A brand is no draft: a text that is not filled in yet is an error, and without one another language's is shown.
    let source = format!("{}.md", held.source_language);
    let texts = texts(held, "text.md", in_korean).filter(|(name, _)| *name == source);
    (files.chain(texts).collect(), own_id)
}

fn refuse_taken(content: &Path, folders: impl Iterator<Item = String>) -> Result<(), NotBegun> {
    for folder in folders {
        if content.join(&folder).symlink_metadata().is_ok() {
            return Err(NotBegun::Taken(folder));
        }
    }
    Ok(())
}

/// The number after the highest among the dossiers of `kind`, under the prefix that most of them have; none of which
/// `is_given` says that it is given to another.
pub(super) fn next_id(held: &Content, kind: Kind, is_given: &dyn Fn(&str) -> bool) -> String {
    let own = match kind {
        Kind::Cosmetics => "COS-",
        Kind::Food => "FOO-",
        Kind::Fish => "FIS-",
    };
    // By prefix: how many ids have it, the highest number, and its digits.
    let mut prefixes: BTreeMap<&str, (usize, u64, usize)> = BTreeMap::new();
    let of_kind = held.of::<Dossier>().filter(|(files, _)| files.key.kind() == Some(kind));
    for id in of_kind.map(|(_, facts)| facts.id.value.as_str()) {
        let prefix = id.trim_end_matches(|c: char| c.is_ascii_digit());
        let Ok(number) = id[prefix.len()..].parse::<u64>() else { continue };
        let (count, highest, digits) = prefixes.entry(prefix).or_default();
        *count += 1;
        *highest = number.max(*highest);
        *digits = (id.len() - prefix.len()).max(*digits);
    }
    let most = prefixes.into_iter().max_by_key(|(prefix, (count, ..))| (*count, std::cmp::Reverse(*prefix)));
    let (prefix, number, digits) =
        most.map_or((own, 0, 4), |(prefix, (_, highest, digits))| (prefix, highest, digits));
    // Ids are unique in the guide, not in a kind.
    let is_taken = |id: &String| {
        let mut ids = held.records.values().filter_map(|files| files.facts.as_ref()?.id());
        ids.any(|taken| taken.value.as_str() == id) || is_given(id)
    };
    let mut ids = (number.saturating_add(1)..).map(|number| format!("{prefix}{number:0digits$}"));
    ids.find(|id| !is_taken(id)).unwrap_or_else(|| format!("{own}0001"))
}

fn dossier(kind: Kind, id: &str, brand: Option<&Slug>, today: Date, in_korean: bool) -> String {
    let (owner, hs, of_kind) = match kind {
        Kind::Cosmetics => ("MOIP", "3304.99", "cosmetics: {}\n#  {net: \"50 mL\", pao_months: 12}"),
        Kind::Food => {
            ("MAFRA", "1902.30", "food: {}\n#  {storage: room-temperature, item_report_number: \"…\"}")
        }
        Kind::Fish => (
            "MOF",
            "0305.59",
            "fish: {}\n#  {species: {scientific: Larimichthys polyactis, fao: CRY}, form: dried, catch: wild}",
        ),
    };
    let brand = match (brand, in_korean) {
        // A slug such as `no` means something else to YAML where it stands bare.
        (Some(brand), _) => format!("brand: {}", on_its_line(brand.as_str())),
        (None, true) => {
            "# brand: haneulseol             # brands 폴더에 있는 브랜드. 꼭 필요합니다".to_owned()
        }
        (None, false) => {
            "# brand: haneulseol             # one of the folder brands; it is needed".to_owned()
        }
    };
    skeleton(RecordType::Product.file(), in_korean)
        .replace("@ID@", id)
        .replace("@BRAND@", &brand)
        .replace("@OWNER@", owner)
        .replace("@HS@", hs)
        .replace("@DATE@", &today.to_string())
        .replace("@KIND@", of_kind)
}

/// Writes `files` into a folder that is there only once it is whole.
pub(super) fn write(folder: &Path, files: &[(String, String)], with_photos: bool) -> io::Result<()> {
    let parent = folder.parent().map_or_else(PathBuf::new, Path::to_owned);
    fs::create_dir_all(&parent)?;
    let made = tempfile::Builder::new().prefix(".new-").tempdir_in(&parent)?;
    for (name, text) in files {
        fs::write(made.path().join(name), text)?;
    }
    if with_photos {
        fs::create_dir(made.path().join("photos"))?;
    }
    // A temporary folder is its owner's alone; colleagues work in this one.
    #[cfg(unix)]
    fs::set_permissions(made.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    fs::rename(made.path(), folder)?;
    let _ = made.keep();
    Ok(())
}

#[cfg(test)]
mod tests;
