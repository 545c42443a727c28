//! Records made from their schemas: of every type that is read, for every level, with a canary in every word.
//!
//! A canary is `zq<level>-<type>-<path>`: a word that says for whom it is, and where it stands. A new type or field is
//! made as soon as its schema is there; only what a schema does not tell of a value has a line in the tables below.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};

use jinwi::authoring::schema::schemas;
use jinwi::domain::{Kind, RecordKey, RecordType, Slug};
use jinwi::load::records::{HeadingOf, Primer};
use jinwi::pipeline::Inputs;
use serde_json::{Map, Value, json};

use crate::common::{Desk, photo};

/// For whom a record or item is, from the widest circle to the narrowest.
pub const LEVELS: [&str; 3] = ["public", "partner", "customs"];
const CUSTOMS: usize = 2;

/// For whom a canary is: past the levels, for no reader.
const CIRCLES: [&str; 4] = [LEVELS[0], LEVELS[1], LEVELS[2], "nobody"];
const NOBODY: usize = 3;

/// Colours that photos of each level are painted in.
pub const COLOURS: [[u8; 3]; 3] = [[0, 120, 0], [0, 0, 220], [220, 0, 220]];

/// The languages of the guide; texts of the last are in no edition but its own.
pub const LANGUAGES: [&str; 3] = ["ko", "en", "th"];

/// Fields whose items are for customs whatever they say.
const FOR_CUSTOMS: [&str; 2] = ["routes", "revision.approved_by"];

/// Fields that no reader sees.
const FOR_NOBODY: [&str; 1] = ["conflicts"];

/// The field that the sources of a record contradict each other about, where it says that they do.
const DISPUTED: &str = "aliases";

/// Values that follow the patterns of codes.
const PATTERNS: [(&str, &str); 9] = [
    ("^[a-z]+:[a-z0-9/-]+(#[a-z0-9-]+)?$", "brand:zqpublic-brand-0"),
    ("^[a-z0-9-]+([.][a-z0-9-]+)+(/[A-Za-z0-9._~/-]+)?$", "example.org"),
    ("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "ko"),
    ("^[A-Z]{2}$", "KR"),
    ("^[A-Z]{2,4}(-[A-Z0-9]{1,3})?$", "KR"),
    ("^[A-Z]{3}$", "KRW"),
    ("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2027-06-30"),
    ("^(UTC|[A-Za-z_]+(/[A-Za-z0-9_+-]+)+)$", "Asia/Seoul"),
    ("^[0-9]{1,18}([.][0-9]{1,18})?$", "100"),
];
const TOKEN: &str = "^[a-z0-9-]+$";
const SLUG: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Words of enumerations that are taken before the first.
const PREFERRED: [&str; 4] = ["published", "strong", "counterfeit", "in-force"];

/// Codes of places, one a record.
const PLACES: [&str; 9] = ["KR", "CN", "VN", "TH", "JP", "US", "DE", "RU", "ID"];

/// Barcodes, one a level.
pub const GTINS: [&str; 3] = ["9520000000011", "9520000000028", "9520000000035"];

/// Fields by whose name an id names an item of the same record, and the field that declares it.
const NAMES: [(&str, &str); 12] = [
    ("source", "sources.id"),
    ("sources", "sources.id"),
    ("claim", "checkpoints.id"),
    ("basis", "legal.id"),
    ("variants", "variants.id"),
    ("variant", "variants.id"),
    ("photo", "photos.id"),
    ("main_photo", "photos.id"),
    ("genuine", "photos.id"),
    ("counterfeit", "photos.id"),
    ("checkpoint", "checkpoints.id"),
    ("tell", "checkpoints.id"),
];

/// Fields that name a record of a type without being called after it.
const NAMES_OF: [(&str, RecordType); 12] = [
    ("run_by", RecordType::Agency),
    ("overlaps", RecordType::Programme),
    ("scheme_owner", RecordType::Agency),
    ("widens", RecordType::Agreement),
    ("authority", RecordType::Agency),
    ("parent", RecordType::Agency),
    ("serves", RecordType::Jurisdiction),
    ("by", RecordType::Agency),
    ("not_comparable_with", RecordType::Statistic),
    ("chart_with", RecordType::Statistic),
    ("supersedes", RecordType::Statistic),
    ("dossiers", RecordType::Product),
];

/// The type of record that a field names.
fn named_type(field: &str) -> Option<RecordType> {
    let other = NAMES_OF.iter().find(|(name, _)| *name == field).map(|(_, named)| *named);
    RecordType::parse(field).or(other)
}

/// The types whose pages are laid out by themselves; `record` stands for all others.
const OWN_PAGES: [&str; 2] = ["dossier", "brand"];

/// Fields that no page shows in words, and why.
pub const SILENT: &[(&str, &str)] = &[
    ("dossier.photos.id", "names the photo to other fields alone"),
    ("dossier.photos.file", "a copy names its pictures by what is in them"),
    ("dossier.safety.storage", "how the food itself is kept is said in its place"),
    ("dossier.text.point.genuine.title", "the interface's own words stand over it"),
    ("dossier.text.point.caution.title", "the interface's own words stand over it"),
    ("primer.text.question.picture.title", "the picture itself stands there"),
    ("primer.text.question.why.title", "the interface's own words stand over it"),
    ("agency.also_written", "papers write it so: found by the search, printed nowhere"),
    ("record.names", "its texts name it in every language of the guide"),
    ("record.revision.approved_by.who", "the pages of goods alone say who approved"),
    ("record.photos.id", NO_PHOTOS),
    ("record.photos.file", NO_PHOTOS),
    ("record.photos.view", NO_PHOTOS),
    ("record.photos.variant", NO_PHOTOS),
    ("record.photos.credit", NO_PHOTOS),
    ("record.photos.licence", NO_PHOTOS),
    ("record.photos.determined_by", NO_PHOTOS),
    ("record.photos.hotspots.checkpoint", NO_PHOTOS),
];

const NO_PHOTOS: &str = "the pages of goods and lessons alone show photos";

/// The row of [`SILENT`] that a field has.
pub fn silent(stem: &str, path: &str) -> Option<&'static str> {
    let of = if OWN_PAGES.contains(&stem) { stem } else { "record" };
    let names = [format!("{stem}.{path}"), format!("{of}.{path}")];
    SILENT.iter().map(|(field, _)| *field).find(|field| names.iter().any(|name| name == field))
}

/// What stands in a field whose schema does not tell what may.
fn given(making: &Making<'_>, path: &str, level: usize) -> Option<Value> {
    Some(match path {
        "revision.number" | "revision.approved_by.revision" => json!(LEVELS.len()),
        "changes.revision" => json!(level + 1),
        "code" => json!(PLACES[making.level * LEVELS.len() + making.number]),
        "support.fiscal_year" | "budget.fiscal_year" => json!("2026"),
        // A day of the weekend that is no holiday: the one day that is made is a holiday.
        "calendar.worked" => json!([]),
        // It names a site, which one of each level is.
        "channels.sites" => json!([making.canary("sites.name", level)]),
        "checkpoints.measure.genuine" | "checkpoints.measure.counterfeit" => json!([1, 2]),
        "conflicts.field" => json!(DISPUTED),
        "codes.pattern" => json!(making.canary("codes.sample", level).to_uppercase() + "{x:9}"),
        "codes.sample" => json!(making.canary(path, level).to_uppercase() + "7"),
        // Figures of unknown periods stand in no chart, and what is not comparable on none.
        "series.period.unknown" => json!("no"),
        "chart_with" => json!([]),
        "date" => json!("2026-01"),
        // A word without Hangul is none.
        "terms.verbatim" => json!(format!("낱말 {}", making.canary(path, level))),
        "terms.not" => json!([format!("낱말 {}", making.canary(path, level))]),
        // It comes before the day on which it ends.
        "issued" => json!("2026-01-01"),
        "parties_named" => json!("yes"),
        "order" => json!(making.level * LEVELS.len() + making.number),
        // The right answer is one of them.
        "self_test.options" => {
            json!([making.canary("self_test.right", level), making.canary(path, level)])
        }
        "hs" => json!(["3304.99"]),
        "items.gtin" => json!(GTINS[level]),
        "numbers.pattern" => json!(making.canary("numbers.sample", level).to_uppercase() + "{x:9}"),
        "numbers.sample" => json!(making.canary(path, level).to_uppercase() + "7"),
        "photos.file" => json!(format!("photos/{}-{}.jpg", making.canary(path, level), making.number)),
        _ => return None,
    })
}

/// The guide that the records are in.
pub fn guide() -> String {
    "id: canary-guide
title: {ko: 안내서, en: Guide, th: zqthai-title}
publisher: {name: {ko: 발행처, en: Publisher, th: zqthai-publisher}}
notice: {ko: 알림, en: Notice, th: zqthai-notice}
source_language: ko
languages: [{tag: ko}, {tag: en}, {tag: th}]
edition_valid_days: 100
handbooks: [CN, KR, US, VN]
editions:
  public: {audience: public, languages: [ko, en]}
  partner: {audience: partner, languages: [ko, en]}
  customs: {audience: customs, languages: [ko, en]}
  thai: {audience: customs}
"
    .to_owned()
}

/// The schemas of the types of records that are read.
fn types() -> Vec<(RecordType, Value)> {
    let schemas = schemas(&|_, _, english| english.to_owned());
    let of = |record_type: &RecordType| {
        let (_, schema) = schemas.iter().find(|(name, _)| *name == stem(*record_type)).unwrap();
        (*record_type, schema.clone())
    };
    RecordType::ALL.iter().map(of).collect()
}

fn stem(record_type: RecordType) -> &'static str {
    record_type.file().split('.').next().unwrap()
}

/// The key of a record of any type; of those that lie by kind or year, one of the first.
fn key(record_type: RecordType, slug: &str) -> RecordKey {
    use jinwi::domain::Within;
    if let Some(key) = RecordKey::only(record_type) {
        return key;
    }
    let withins = [None, Some(Within::Kind(Kind::ALL[0])), Some(Within::Year(2026))];
    let keys = withins.map(|within| RecordKey { record_type, within, slug: Slug::parse(slug).unwrap() });
    keys.into_iter().find(|key| RecordKey::of_folder(&key.folder()).as_ref() == Some(key)).unwrap()
}

fn slug(record_type: RecordType, level: usize, number: usize) -> String {
    format!("zq{}-{}-{number}", CIRCLES[level], stem(record_type))
}

/// What was made of a type's fields: by path, the levels of its canaries; of what has none, nothing.
pub type Made = BTreeMap<String, BTreeSet<usize>>;

/// A record that is being made.
struct Making<'a> {
    record_type: RecordType,
    schema: &'a Value,
    /// For whom the record is.
    level: usize,
    /// For whom a map is that stands by itself, as only one can.
    single: usize,
    /// Its number among the records of its type and level.
    number: usize,
    made: &'a mut Made,
    /// Records that are named.
    named: &'a mut BTreeSet<RecordKey>,
}

impl Making<'_> {
    fn canary(&self, path: &str, level: usize) -> String {
        canary(stem(self.record_type), path, level)
    }

    /// The level of what stands at `path` within what is for `level`.
    fn level_at(&self, path: &str, level: usize) -> usize {
        let is_disputed = path == DISPUTED && self.schema["properties"].get("conflicts").is_some();
        if FOR_NOBODY.contains(&path) || is_disputed {
            NOBODY
        } else if FOR_CUSTOMS.contains(&path) {
            level.max(CUSTOMS)
        } else {
            level
        }
    }

    /// The items of a list or map at `path`: their levels, beside that of what they stand in.
    fn items(&self, schema: &Value, level: usize) -> Vec<usize> {
        let is_stated = schema["properties"].get("visibility").is_some() && level < NOBODY;
        // Strictest first, as changes stand newest first.
        if is_stated { (level..NOBODY).rev().collect() } else { vec![level] }
    }

    /// A value of `schema`; `None` where it would name its own record.
    fn value(&mut self, schema: &Value, path: &str, level: usize) -> Option<Value> {
        let level = self.level_at(path, level);
        if let Some(value) = given(self, path, level) {
            let has_canary = value.to_string().to_lowercase().contains(&self.canary(path, level));
            self.made.entry(path.to_owned()).or_default().extend(has_canary.then_some(level));
            return Some(value);
        }
        if schema["type"] == "array" {
            let mut list = Vec::new();
            for own in self.items(&schema["items"], level) {
                let count = schema["minItems"].as_u64().unwrap_or(1);
                list.extend((0..count).filter_map(|_| self.stated(&schema["items"], path, level, own)));
            }
            return (!list.is_empty()).then(|| list.into());
        }
        if schema["type"] == "object" {
            return self.map(schema, path, level).map(Value::Object);
        }
        self.made.entry(path.to_owned()).or_default();
        self.leaf(schema, path, level)
    }

    /// An item that says that it is for `own`, as far as it can.
    fn stated(&mut self, schema: &Value, path: &str, level: usize, own: usize) -> Option<Value> {
        let mut value = self.value(schema, path, level.max(own))?;
        if schema["properties"].get("visibility").is_some() {
            let is_overruled = FOR_CUSTOMS.contains(&path);
            value["visibility"] = LEVELS[if is_overruled { 0 } else { own.min(CUSTOMS) }].into();
        }
        Some(value)
    }

    fn map(&mut self, schema: &Value, path: &str, level: usize) -> Option<Map<String, Value>> {
        let mut map = Map::new();
        for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
            let path = if path.is_empty() { field.clone() } else { format!("{path}.{field}") };
            let is_single = schema["properties"].get("visibility").is_some() && level < NOBODY;
            let value = match is_single {
                true => self.stated(schema, &path, level, self.single.max(level)),
                false => self.value(schema, &path, level),
            };
            map.extend(value.map(|value| (field.clone(), value)));
        }
        let of_others = &schema["additionalProperties"];
        if of_others.is_object() && schema["properties"].is_object() {
            // Names as printed, which are shown whatever the readers' languages.
            let word = self.word(&format!("{path}.ja"), level);
            map.insert("ja".to_owned(), word.into());
        } else if of_others.is_object() {
            for own in self.items(of_others, level) {
                let level = level.max(own);
                let key = self.word(&format!("{path}.key"), level);
                map.extend(self.stated(of_others, path, level, own).map(|value| (key, value)));
            }
        }
        let required = schema["required"].as_array().into_iter().flatten();
        let mut required = required.filter_map(Value::as_str);
        required.all(|field| map.contains_key(field)).then_some(map)
    }

    /// The canary of a field.
    fn word(&mut self, path: &str, level: usize) -> String {
        self.made.entry(path.to_owned()).or_default().insert(level);
        self.canary(path, level)
    }

    fn leaf(&mut self, schema: &Value, path: &str, level: usize) -> Option<Value> {
        let field = path.rsplit('.').next().unwrap();
        if let Some(words) = schema["enum"].as_array() {
            let preferred = words.iter().find(|word| PREFERRED.iter().any(|of| *word == of));
            // What says for whom it is, is said by whoever makes what it stands in.
            return Some(if field == "visibility" {
                LEVELS[level.min(CUSTOMS)].into()
            } else {
                preferred.unwrap_or(&words[0]).clone()
            });
        }
        if schema.get("anyOf").is_some() {
            let word = self.word(path, level);
            return Some(LANGUAGES.iter().map(|language| (*language, said(&word, language))).collect());
        }
        let is_token = schema["pattern"] == TOKEN || field == "claim";
        let declared = NAMES.iter().find(|(name, _)| is_token && *name == field).map(|(_, of)| *of);
        let is_declared = |of: &&str| self.schema["properties"].get(of.split('.').next().unwrap()).is_some();
        if let Some(declared) = declared.filter(is_declared) {
            let level = if level == NOBODY { self.level } else { level };
            return Some(self.canary(declared, level).into());
        }
        let types: Vec<&Value> =
            schema["type"].as_array().map_or_else(|| vec![&schema["type"]], |of| of.iter().collect());
        let is = |name: &str| types.iter().any(|of| *of == name);
        Some(match schema["pattern"].as_str() {
            Some(SLUG) => match named_type(field) {
                Some(named) if named == self.record_type && self.number == 0 => return None,
                Some(named) => {
                    let slug = slug(named, level, 0);
                    self.named.insert(key(named, &slug));
                    slug.into()
                }
                None => format!("{}-{}", self.word(path, level), self.number).into(),
            },
            Some(TOKEN) => self.word(path, level).into(),
            Some(pattern) => {
                let (_, value) = PATTERNS.iter().find(|(of, _)| *of == pattern).unwrap_or_else(|| {
                    panic!("{path}: no value of the pattern {pattern} is known");
                });
                (*value).into()
            }
            None if is("string") && is("number") => self.word(path, level).into(),
            // Days, months and years; codes that are written so have a line of their own.
            None if is("string") && is("integer") => "2026-01".into(),
            // An id, which is upper-case.
            None if is("string") => {
                let word = self.word(path, level);
                format!("{word}-{}", self.number).to_uppercase().into()
            }
            None if is("boolean") => true.into(),
            None if is("integer") => 1.into(),
            None if is("number") => schema["maximum"].as_f64().map_or(1.0, |most| most / 2.0).into(),
            None => panic!("{path}: what {schema} may be is not known"),
        })
    }
}

/// The canary of a field of a type.
pub fn canary(stem: &str, path: &str, level: usize) -> String {
    format!("zq{}-{stem}-{}", CIRCLES[level], path.replace(['.', '_'], "-"))
}

/// A word in a language.
fn said(word: &str, language: &str) -> String {
    match language {
        "th" => format!("zqthai-{word}"),
        _ => format!("{word}-{language}"),
    }
}

/// The fields of `schema` that hold words, by path.
fn words(schema: &Value, path: &str, found: &mut Vec<String>) {
    let types = schema["type"].as_array().map(Vec::as_slice).unwrap_or_default();
    let is_text = types.iter().any(|of| of == "number") && schema.get("pattern").is_none();
    let is_id = schema["pattern"] == TOKEN || schema["pattern"] == SLUG;
    if is_text || is_id || schema.get("anyOf").is_some() {
        found.push(path.to_owned());
        return;
    }
    words_within(&schema["items"], path, found);
    words_within(&schema["additionalProperties"], path, found);
    for (field, schema) in schema["properties"].as_object().into_iter().flatten() {
        words(schema, format!("{path}.{field}").trim_start_matches('.'), found);
    }
}

fn words_within(schema: &Value, path: &str, found: &mut Vec<String>) {
    let is_of_names = path.ends_with("names") && schema["type"].is_array();
    if schema.is_object() && !is_of_names {
        words(schema, path, found);
    }
}

/// What was made.
pub struct Generated {
    /// Where it lies.
    pub desk: Desk,
    /// What was made of each type's fields, texts among them.
    pub made: BTreeMap<&'static str, Made>,
}

/// Fields that hold words, or ids, and have no canary of one of the levels: type, path and level.
pub fn without_canary(made: &BTreeMap<&'static str, Made>) -> Vec<String> {
    let mut missing = Vec::new();
    for (record_type, schema) in types() {
        let made = &made[stem(record_type)];
        let mut fields = Vec::new();
        words(&schema, "", &mut fields);
        for path in fields {
            let top = path.split('.').next().unwrap();
            let names_another =
                |last: &str| NAMES.iter().any(|(name, _)| *name == last) || named_type(last).is_some();
            let is_given = ["conflicts.field", "channels.sites"].contains(&path.as_str());
            let is_disputed = top == DISPUTED && schema["properties"].get("conflicts").is_some();
            let levels = match top {
                _ if FOR_NOBODY.contains(&top) || is_disputed => NOBODY..NOBODY + 1,
                _ if FOR_CUSTOMS.iter().any(|of| path.starts_with(of)) => CUSTOMS..CUSTOMS + 1,
                // There is one, which is for all readers; its items may be for fewer.
                _ if record_type.is_one_file() && !is_stated(&schema["properties"][top]) => 0..1,
                _ => 0..NOBODY,
            };
            let has = made.get(&path);
            // What names another thing has the canary of that thing.
            let last = path.rsplit('.').next().unwrap();
            if has.is_some_and(|levels| levels.is_empty()) && (names_another(last) || is_given) {
                continue;
            }
            for level in levels.filter(|level| has.is_none_or(|levels| !levels.contains(level))) {
                missing.push(format!("{}: {path} for {}", stem(record_type), CIRCLES[level]));
            }
        }
    }
    missing
}

/// Whether a field holds items, or a map, that say for whom they are.
fn is_stated(schema: &Value) -> bool {
    [schema, &schema["items"]].iter().any(|of| of["properties"].get("visibility").is_some())
}

/// Makes records of every type and level.
pub fn generated() -> Generated {
    let desk = Desk::new([("guide.yaml", guide())]);
    let photos: Vec<Vec<u8>> = COLOURS.iter().map(|of| photo(*of, "zqnobody-exif")).collect();
    let (mut made, mut named) = (BTreeMap::new(), BTreeSet::new());
    for (record_type, schema) in types() {
        let made: &mut Made = made.entry(stem(record_type)).or_default();
        for level in 0..NOBODY {
            for (number, single) in (level..NOBODY).rev().enumerate() {
                if record_type.is_one_file() && (level, number) != (0, 0) {
                    continue;
                }
                let named = &mut named;
                let mut making = Making { record_type, schema: &schema, level, single, number, made, named };
                let mut record = making.value(&schema, "", level).unwrap();
                let owner = record["owner"].clone();
                if let Some(Value::Array(approvals)) = record.pointer_mut("/revision/approved_by") {
                    approvals.push(json!({"who": owner, "revision": LEVELS.len()}));
                }
                let key = key(record_type, &slug(record_type, level, number));
                for file in record["photos"].as_array().into_iter().flatten() {
                    let file = file["file"].as_str().unwrap();
                    let level = CIRCLES.iter().position(|of| file.contains(&format!("zq{of}"))).unwrap();
                    desk.write(&format!("{}/{file}", key.folder()), &photos[level]);
                }
                desk.write(&key.facts_file(), serde_json::to_string_pretty(&record).unwrap());
            }
        }
    }
    texts(&desk, &mut made);
    Generated { desk, made }
}

/// Gives every record its texts, with a section under each heading that its facts declare.
fn texts(desk: &Desk, made: &mut BTreeMap<&'static str, Made>) {
    let inputs = Inputs::read(&desk.content()).unwrap();
    let (content, _) = jinwi::load::load(&inputs.content);
    // A record that is one file has no texts.
    for (key, files) in content.records.iter().filter(|(key, _)| !key.record_type.is_one_file()) {
        let stem = stem(key.record_type);
        let made = made.get_mut(stem).unwrap();
        let of = |name: &str| CIRCLES.iter().position(|level| name.contains(&format!("zq{level}"))).unwrap();
        let own = of(key.slug.as_str());
        for language in LANGUAGES {
            let mut say = |part: &str, level: usize| {
                made.entry(format!("text.{part}")).or_default().insert(level);
                said(&canary(stem, &format!("text.{part}"), level), language)
            };
            let mut text = format!(
                "---\nname: {}\nsummary: {}\nsource_revision: {}\n---\n{}\n",
                say("name", own),
                say("summary", own),
                LEVELS.len(),
                say("opening", own)
            );
            let facts = files.facts.as_ref().unwrap_or_else(|| panic!("{} cannot be read", files.file));
            for heading in facts.headings() {
                // Whose it is, its id says, and not what is to be tested.
                let (id, level) = (&heading.id, of(&heading.id));
                let kind = match heading.of {
                    HeadingOf::Checkpoint(_) => "point",
                    HeadingOf::Section => "section",
                    HeadingOf::Variant => "pack",
                    HeadingOf::Question => "question",
                    HeadingOf::Term => "term",
                };
                let mut part = |name: &str| say(&format!("{kind}.{name}"), level);
                text += &format!("\n## {} {{#{id}}}\n{}\n", part("title"), part("body"));
                let question = files.facts::<Primer>().and_then(|primer| primer.question(id));
                for option in question.iter().flat_map(|question| &question.options) {
                    let (words, remark) = (part("option"), part("option.remark"));
                    text += &format!("\n### {words} {{.option-{option}}}\n{remark}\n");
                }
                for side in ["picture", "why"].iter().filter(|_| question.is_some()) {
                    let (title, body) = (part(&format!("{side}.title")), part(side));
                    text += &format!("\n### {title} {{.{side}}}\n{body}\n");
                }
                if kind == "point" {
                    for side in ["genuine", "counterfeit", "caution"] {
                        text += &format!(
                            "\n### {} {{.{side}}}\n{}\n",
                            part(&format!("{side}.title")),
                            part(side)
                        );
                    }
                }
            }
            desk.write(&format!("{}/{language}.md", key.folder()), text);
        }
    }
}
