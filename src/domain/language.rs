//! Language tags.
//!
//! Source: BCP 47 (RFC 5646), the part `language[-Script][-REGION][-variant…]`, in the case that its section 2.1.1
//! recommends, its variants in the order of the alphabet (UTS 35, 3.2.1); the subtag registry for what was replaced by what.
//!
//! **Invariant:** a `LanguageTag` that exists is in canonical case, so equal tags are equal texts.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use icu::locale::LanguageIdentifier;
use thiserror::Error;

use super::device_name::is_device_name;

/// A language, with its script, region and variants where they matter.
///
/// Cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Arc<str>);

/// Why a text is no language tag.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum LanguageFault {
    /// It is none, or one with extensions or private parts, which a guide has no use for.
    #[error("a language tag is a language of 2 or 3 letters, then script, region and variants as needed")]
    Shape,
    /// It can be understood, but is written in another way; what it should be.
    #[error("the tag is written `{0}`")]
    NotCanonical(LanguageTag),
    /// Windows keeps its folder's name for a device (three languages' codes are `aux`, `con` and `prn`).
    #[error("Windows keeps this name for a device")]
    DeviceName,
}

impl LanguageFault {
    /// The tag that was meant, where it can be understood.
    pub fn canonical(self) -> Option<String> {
        match self {
            Self::NotCanonical(tag) => Some(tag.to_string()),
            Self::Shape | Self::DeviceName => None,
        }
    }
}

impl LanguageTag {
    /// Reads a tag such as `ko`, `zh-Hans` or `pt-BR`, in canonical case.
    ///
    /// # Errors
    /// No tag, or one in other case, with underscores, or by a replaced code: then with the right one.
    pub fn parse(text: &str) -> Result<Self, LanguageFault> {
        let canonical = canonical(text).ok_or(LanguageFault::Shape)?;
        if is_device_name(&canonical) {
            return Err(LanguageFault::DeviceName);
        }
        let tag = Self(canonical.into());
        if tag.as_str() == text { Ok(tag) } else { Err(LanguageFault::NotCanonical(tag)) }
    }

    /// The tag in canonical case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag as a folder's name: lower-case.
    pub fn folder(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// The language alone: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The script, where the tag names one: `Hans` of `zh-Hans`.
    pub fn script(&self) -> Option<&str> {
        self.0
            .split('-')
            .nth(1)
            .filter(|part| part.len() == 4 && part.bytes().all(|b| b.is_ascii_alphabetic()))
    }

    /// Whether it is written from right to left: by its script, or else by its language's usual one.
    pub fn is_rtl(&self) -> bool {
        match self.script() {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None => RTL_LANGUAGES.contains(&self.primary()),
        }
    }
}

/// The canonical form, if the text is a tag in any case.
fn canonical(text: &str) -> Option<String> {
    let mut tag = LanguageIdentifier::try_from_str(&text.replace('_', "-")).ok()?;
    let language = tag.language.as_str().to_owned();
    if let Some((_, new)) = REPLACED.iter().find(|(old, _)| *old == language) {
        tag.language = new.parse().expect("the table holds languages");
    }
    (language.len() <= 3).then(|| tag.to_string())
}

impl Borrow<str> for LanguageTag {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Codes that the registry replaced, and three-letter codes of languages that have one of two letters.
const REPLACED: &[(&str, &str)] = &[
    ("ara", "ar"),
    ("chi", "zh"),
    ("deu", "de"),
    ("eng", "en"),
    ("fra", "fr"),
    ("ger", "de"),
    ("in", "id"),
    ("ind", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("jpn", "ja"),
    ("jw", "jv"),
    ("kor", "ko"),
    ("mo", "ro"),
    ("msa", "ms"),
    ("por", "pt"),
    ("rus", "ru"),
    ("spa", "es"),
    ("tha", "th"),
    ("vie", "vi"),
    ("zho", "zh"),
];

/// Scripts with right-to-left letters (Unicode Bidi_Class R or AL; ISO 15924 codes) that are in use today, and
/// Arabic's and Syriac's variants.
const RTL_SCRIPTS: &[&str] = &[
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Syre", "Syrj", "Syrn",
    "Thaa", "Yezi",
];

/// Languages whose usual script is one of those (CLDR, likely subtags, and `pnb`, which ICU does not know).
const RTL_LANGUAGES: &[&str] = &[
    "ar", "arc", "ary", "arz", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc",
    "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "skr", "syr", "ug", "ur", "yi",
];

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn tags_and_their_parts() {
        for (text, folder, primary, script) in [
            ("ko", "ko", "ko", None),
            ("zh-Hans", "zh-hans", "zh", Some("Hans")),
            ("zh-Hant-TW", "zh-hant-tw", "zh", Some("Hant")),
            ("pt-BR", "pt-br", "pt", None),
            ("es-419", "es-419", "es", None),
            ("fil", "fil", "fil", None),
            ("de-1996", "de-1996", "de", None),
            ("sl-1994-biske-rozaj", "sl-1994-biske-rozaj", "sl", None),
        ] {
            let tag = LanguageTag::parse(text).unwrap();
            assert_eq!((tag.as_str(), tag.folder().as_str()), (text, folder));
            assert_eq!((tag.primary(), tag.script()), (primary, script), "{text}");
        }
    }

    #[test]
    fn another_spelling_is_told_the_right_one() {
        for (text, canonical) in [
            ("KO", "ko"),
            ("zh-hans", "zh-Hans"),
            ("zh_Hant", "zh-Hant"),
            ("pt-br", "pt-BR"),
            ("kor", "ko"),
            ("in", "id"),
            ("IW-il", "he-IL"),
            ("DE-de-1901", "de-DE-1901"),
            ("sl-rozaj-biske-1994", "sl-1994-biske-rozaj"),
        ] {
            let expected = LanguageFault::NotCanonical(LanguageTag(canonical.into()));
            assert_eq!(LanguageTag::parse(text), Err(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_tag() {
        for text in [
            "",
            "k",
            "kore",
            "korean",
            "ko-",
            "-ko",
            "ko--KR",
            "ko KR",
            "ko-KR-x",
            "ko-x-mine",
            "en-u-ca-buddhist",
            "zh-yue",
            "zh-Hans-Hant",
            "ko-KR-KP",
            "de-1996-1996",
            "한국어",
            "en-ab1",
        ] {
            assert_eq!(LanguageTag::parse(text), Err(LanguageFault::Shape), "{text}");
        }
        for text in ["con", "aux", "PRN", "nul"] {
            assert_eq!(LanguageTag::parse(text), Err(LanguageFault::DeviceName), "{text}");
        }
    }

    #[test]
    fn direction() {
        for text in
            ["ar", "ar-EG", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "pa-Arab", "ff-Adlm"]
        {
            assert!(LanguageTag::parse(text).unwrap().is_rtl(), "{text}");
        }
        for text in ["ko", "en", "zh-Hant", "ar-Latn", "sd-Deva", "pa", "ff", "mn-Mong"] {
            assert!(!LanguageTag::parse(text).unwrap().is_rtl(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn the_canonical_form_is_canonical(text in "[a-zA-Z]{1,3}([-_][a-zA-Z0-9]{1,8}){0,4}") {
            if let Err(LanguageFault::NotCanonical(tag)) = LanguageTag::parse(&text) {
                prop_assert_eq!(LanguageTag::parse(tag.as_str()), Ok(tag));
            }
        }

        #[test]
        fn any_text_is_read_without_a_panic(text in ".{0,20}") {
            let _ = LanguageTag::parse(&text);
        }
    }
}
