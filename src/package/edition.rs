//! `edition.json` and `changes.json`: what a copy says of itself.
//!
//! **Invariant:** both files follow from their values alone: no clock, no machine, no order of work. What is read of them is
//! tokens, dates, tags, digests and numbers, and one short name on a line of its own (`domain::Recipient`), so that no copy can put
//! words of its own before a reader.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{PackageError, Sha256Digest};
use crate::domain::{Date, LanguageTag, Recipient, Visibility, is_token};

/// Which guide, and which of its editions: what one output folder is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CopyIdentity {
    /// The guide's id.
    pub guide: String,
    /// The edition's name.
    pub edition: String,
    /// To what the edition was narrowed for this copy: another narrowing is another series of copies, whose files are not
    /// mixed, and of which none is newer than one of this.
    #[serde(default, skip_serializing_if = "Narrowing::is_none")]
    pub narrowed: Narrowing,
}

/// To which of an edition's languages and kinds of goods a copy was narrowed; in either, nothing where it has all.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Narrowing {
    /// Language tags, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Kinds of goods, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
}

impl Narrowing {
    /// Whether the copy has all of its edition.
    pub fn is_none(&self) -> bool {
        self.languages.is_empty() && self.kinds.is_empty()
    }

    fn is_sound(&self) -> bool {
        is_sorted_list(&self.languages, &|tag| LanguageTag::parse(tag).is_ok())
            && is_sorted_list(&self.kinds, &is_name)
    }
}

fn is_sorted_list(list: &[String], is_sound: &dyn Fn(&str) -> bool) -> bool {
    list.iter().all(|word| is_sound(word)) && list.windows(2).all(|pair| pair[0] < pair[1])
}

impl CopyIdentity {
    /// Whether both are names that a guide can have.
    pub(super) fn is_sound(&self) -> bool {
        is_name(&self.guide) && is_name(&self.edition) && self.narrowed.is_sound()
    }

    /// The edition's name as it is told to people, with what it was narrowed to.
    pub fn name(&self) -> String {
        let Narrowing { languages, kinds } = &self.narrowed;
        let lists = [languages, kinds].map(|list| list.join(", "));
        let narrowed: Vec<String> = lists.into_iter().filter(|list| !list.is_empty()).collect();
        if narrowed.is_empty() {
            self.edition.clone()
        } else {
            format!("{} [{}]", self.edition, narrowed.join("; "))
        }
    }
}

/// The longest name that is printed of a copy that nobody has vouched for yet.
const LONGEST_NAME: usize = 100;

fn is_name(text: &str) -> bool {
    text.len() <= LONGEST_NAME && is_token(text)
}

/// What the caller knows of a copy; its [`CopyIdentity`] and its sizes are added when it is finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionFacts {
    /// The step of the ladder: `public`, `partner` or `customs`.
    pub audience: String,
    /// The guide's sequence number; rises with each issue.
    pub sequence: Option<u64>,
    /// The day of the build: the build's "today".
    pub built: Date,
    /// The last day on which the copy is not out of date, where the guide sets a term.
    pub valid_until: Option<Date>,
    /// Language tags of the pages, in the guide's order.
    pub languages: Vec<String>,
    /// Kinds of goods that the copy has dossiers of.
    pub kinds: Vec<String>,
    /// How many dossiers the copy holds.
    pub dossiers: u64,
    /// SHA-256 of the former copy's `SHA256SUMS`, where one was given.
    pub supersedes: Option<Sha256Digest>,
    /// Whom the copy was made for, where it is numbered.
    pub recipient: Option<Recipient>,
}

/// `edition.json` as published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditionRecord {
    /// Version of this file's format: 1.
    pub format: u32,
    /// Which guide and edition.
    #[serde(flatten)]
    pub identity: CopyIdentity,
    /// The step of the ladder.
    pub audience: String,
    /// The guide's sequence number, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<u64>,
    /// The day of the build, `YYYY-MM-DD`.
    pub built: String,
    /// The last day on which the copy is not out of date, `YYYY-MM-DD`, where the guide sets a term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// Language tags of the pages.
    pub languages: Vec<String>,
    /// Kinds of goods that the copy has dossiers of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<String>,
    /// How many dossiers the copy holds.
    pub dossiers: u64,
    /// How many files, without `SHA256SUMS`, its signature and this file.
    pub files: u64,
    /// Their bytes.
    pub bytes: u64,
    /// SHA-256 of the former copy's `SHA256SUMS`, where one was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<String>,
    /// Whom the copy was made for, where it is numbered. It is no part of what tells editions apart: all numbered copies of an
    /// issue are copies of one edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// Name and version of the tool that wrote the copy.
    pub tool: String,
}

impl EditionRecord {
    pub(super) fn new(identity: &CopyIdentity, facts: EditionFacts, files: u64, bytes: u64) -> Self {
        Self {
            format: 1,
            identity: identity.clone(),
            audience: facts.audience,
            sequence: facts.sequence,
            built: facts.built.to_string(),
            valid_until: facts.valid_until.map(|day| day.to_string()),
            languages: facts.languages,
            kinds: facts.kinds,
            dossiers: facts.dossiers,
            files,
            bytes,
            supersedes: facts.supersedes.map(|digest| digest.to_string()),
            recipient: facts.recipient.map(|recipient| recipient.as_str().to_owned()),
            tool: concat!("jinwi ", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }

    /// Reads the file's bytes; `path` names it in the error. What is said of a copy is read to people, who judge by it
    /// whether to trust the copy: so a field that says anything but what we write into it is a fault.
    pub(super) fn parse(bytes: &[u8], path: &Path) -> Result<Self, PackageError> {
        let record: Self = read(bytes, path)?;
        match record.fault() {
            None => Ok(record),
            Some(field) => Err(PackageError::NotACopy {
                path: path.to_path_buf(),
                reason: format!("its `{field}` is none that this program writes"),
            }),
        }
    }

    /// Whether this copy is newer than `other`, of the same edition: the higher sequence, and where the sequences do not
    /// tell, the later build. A copy without a sequence is older than one with.
    pub(crate) fn is_newer_than(&self, other: &Self) -> bool {
        match (self.sequence, other.sequence) {
            (Some(ours), Some(theirs)) if theirs != ours => ours > theirs,
            (Some(_), None) => true,
            // ISO dates compare as texts.
            _ => self.built > other.built,
        }
    }

    /// Whether whoever has both copies takes them for one issue, made for the same recipient: the same sequence or, without one,
    /// the same day.
    pub(crate) fn is_same_issue(&self, other: &Self) -> bool {
        self.sequence == other.sequence
            && (self.sequence.is_some() || self.built == other.built)
            && self.recipient == other.recipient
    }

    /// The first field that holds what we do not write.
    pub(super) fn fault(&self) -> Option<&'static str> {
        let is_date = |text: &String| Date::parse(text).is_ok();
        let is_tool = |text: &str| {
            let version = text.strip_prefix("jinwi ").filter(|version| (1..=64).contains(&version.len()));
            version.is_some_and(|version| {
                version.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-+".contains(&byte))
            })
        };
        let fields = [
            ("format", self.format == 1),
            ("guide", is_name(&self.identity.guide)),
            ("edition", is_name(&self.identity.edition)),
            ("narrowed", self.identity.narrowed.is_sound()),
            ("audience", Visibility::WORDS.contains(&self.audience.as_str())),
            ("built", is_date(&self.built)),
            ("valid_until", self.valid_until.as_ref().is_none_or(is_date)),
            ("languages", self.languages.iter().all(|tag| LanguageTag::parse(tag).is_ok())),
            ("kinds", self.kinds.iter().all(|kind| is_name(kind))),
            ("supersedes", self.supersedes.as_deref().is_none_or(|text| Sha256Digest::parse(text).is_some())),
            ("recipient", self.recipient.as_deref().is_none_or(Recipient::is_written)),
            ("tool", is_tool(&self.tool)),
        ];
        fields.into_iter().find(|(_, is_sound)| !is_sound).map(|(field, _)| field)
    }
}

/// `changes.json`: what this copy shows of each record, as a digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Version of this file's format: 1.
    pub format: u32,
    /// Record id -> digest of what this edition shows of it.
    pub records: BTreeMap<String, String>,
}

impl Changes {
    /// The file for these records.
    pub fn new(records: BTreeMap<String, String>) -> Self {
        Self { format: 1, records }
    }

    /// Reads the file's bytes; `path` names it in the error.
    pub(super) fn parse(bytes: &[u8], path: &Path) -> Result<Self, PackageError> {
        read(bytes, path)
    }
}

/// Reads JSON. The error says where it is none, or not as wanted, and nothing of what stands there.
pub(super) fn read<T: for<'de> Deserialize<'de>>(bytes: &[u8], path: &Path) -> Result<T, PackageError> {
    serde_json::from_slice(bytes).map_err(|error| PackageError::NotACopy {
        path: path.to_path_buf(),
        reason: format!("it cannot be read at line {}, column {}", error.line(), error.column()),
    })
}

/// Pretty JSON with a newline at its end.
pub(super) fn to_json(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(value)
        .expect("strings, numbers and maps with string keys always serialise");
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn parse(value: &Value) -> Result<EditionRecord, PackageError> {
        EditionRecord::parse(value.to_string().as_bytes(), Path::new("edition.json"))
    }

    #[test]
    fn two_copies_are_one_issue_by_their_number_and_without_one_by_their_day() {
        let copy = |sequence: Option<u64>, built: &str, recipient: Option<&str>| {
            let mut record = json!({
                "format": 1, "guide": "g", "edition": "public", "audience": "public", "built": built, "languages": ["ko"],
                "dossiers": 2, "files": 9, "bytes": 4096, "tool": "jinwi 0.1.0",
            });
            let sequence = sequence.map(|sequence| ("sequence".to_owned(), json!(sequence)));
            let recipient = recipient.map(|name| ("recipient".to_owned(), json!(name)));
            record.as_object_mut().unwrap().extend(sequence.into_iter().chain(recipient));
            parse(&record).unwrap()
        };
        let (day, later) = ("2026-11-01", "2026-11-02");
        for (one, other, wanted) in [
            ((Some(7), day, None), (Some(7), later, None), true),
            ((Some(7), day, None), (Some(8), day, None), false),
            ((Some(7), day, None), (None, day, None), false),
            ((None, day, None), (None, day, None), true),
            ((None, day, None), (None, later, None), false),
            ((Some(7), day, None), (Some(7), day, Some("17")), false),
            ((Some(7), day, Some("17")), (Some(7), day, Some("17")), true),
        ] {
            let [former, new] =
                [one, other].map(|(sequence, built, recipient)| copy(sequence, built, recipient));
            assert_eq!(former.is_same_issue(&new), wanted, "{one:?} {other:?}");
        }
    }

    #[test]
    fn a_record_holds_nothing_but_what_we_write() {
        let sound = json!({
            "format": 1, "guide": "test-guide", "edition": "public", "audience": "partner", "sequence": 7,
            "built": "2026-11-01", "valid_until": "2027-01-30", "languages": ["ko", "zh-Hans"], "dossiers": 2,
            "files": 9, "bytes": 4096, "supersedes": "ab".repeat(32), "recipient": "태국 관세청 · 17", "tool": "jinwi 0.1.0-rc.1+x",
        });
        assert_eq!(parse(&sound).unwrap().sequence, Some(7));
        let mut narrowed = sound.clone();
        narrowed["narrowed"] = json!({ "languages": ["ja", "ko"], "kinds": ["fish"] });
        assert_eq!(parse(&narrowed).unwrap().identity.name(), "public [ja, ko; fish]");
        let hides = "public\u{1b}[2J\u{1b}[H";
        for (field, value) in [
            ("format", json!(2)),
            ("format", json!("1")),
            ("guide", json!("a guide")),
            ("guide", json!("")),
            ("guide", json!("\u{202E}ediug")),
            ("edition", json!(hides)),
            ("edition", json!("public\nthis copy is whole")),
            ("edition", json!("공개")),
            ("audience", json!("everyone")),
            ("audience", json!(hides)),
            ("sequence", json!(-1)),
            ("sequence", json!("12")),
            ("built", json!("2026-11-01\r")),
            ("built", json!("yesterday")),
            ("valid_until", json!("2027-02-30")),
            ("languages", json!(["ko", hides])),
            ("languages", json!("ko")),
            ("kinds", json!(["fish", hides])),
            ("narrowed", json!({ "kinds": [hides] })),
            ("narrowed", json!({ "languages": ["no language"] })),
            ("narrowed", json!({ "kinds": ["fish", "cosmetics"] })),
            ("narrowed", json!({ "kinds": ["fish", "fish"] })),
            ("dossiers", json!(1.5)),
            ("files", json!(1e30)),
            ("bytes", json!(hides)),
            ("supersedes", json!("ab")),
            ("recipient", json!("")),
            ("recipient", json!(" 17")),
            ("recipient", json!("17\nthis copy is whole")),
            ("recipient", json!("17\u{202E}")),
            ("recipient", json!("x".repeat(100))),
            ("recipient", json!(17)),
            ("tool", json!("jinwi")),
            ("tool", json!(format!("jinwi {hides}"))),
            ("tool", json!("other 1.0")),
        ] {
            let mut record = sound.clone();
            record[field] = value.clone();
            let fault = parse(&record).unwrap_err().to_string();
            assert!(fault.bytes().all(|byte| matches!(byte, b' '..=b'~')), "{field} {value}: {fault:?}");
        }
    }
}
