//! The closed table of rules.
//!
//! What a rule says, why it is there and how to mend a fault against it stands in `locales/authoring/<language>.ftl` under
//! its code, in every language that `explain` speaks.
//!
//! **Invariant:** a code, once published, is never given to another rule.

use super::Severity::{self, Error, Note, Warning};

macro_rules! rules {
    ($($name:ident $code:literal $severity:ident;)*) => {
        /// A rule of the content contract.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $(#[doc = concat!("`", $code, "`")] $name,)* }

        /// Every rule, in the order of the reference.
        pub const RULES: &[Rule] = &[$(Rule::$name,)*];

        impl Rule {
            /// The stable code, for people to quote and for programs to match.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How grave a fault against it is in a published record.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => $severity,)* }
            }
        }
    };
}

rules! {
    // The tree of files.
    StrayFile "stray-file" Warning;
    UnsafeFile "unsafe-file" Error;
    TwinNames "twin-names" Error;
    FileTooLarge "file-too-large" Error;
    NotUtf8 "not-utf8" Error;
    ForbiddenCharacter "forbidden-character" Error;
    MixedLetters "mixed-letters" Warning;
    MissingFile "missing-file" Error;
    NotReadYet "not-read-yet" Note;
    // YAML.
    YamlSyntax "yaml-syntax" Error;
    YamlAlias "yaml-alias" Error;
    YamlTooDeep "yaml-too-deep" Error;
    UnknownField "unknown-field" Error;
    MissingField "missing-field" Error;
    DuplicateField "duplicate-field" Error;
    WrongType "wrong-type" Error;
    UnquotedNumber "unquoted-number" Warning;
    OtherQuotes "other-quotes" Error;
    TextCut "text-cut" Warning;
    // Values.
    UnknownValue "unknown-value" Error;
    UnknownToken "unknown-token" Warning;
    BadToken "bad-token" Error;
    BadSlug "bad-slug" Error;
    BadId "bad-id" Error;
    BadLanguageTag "bad-language-tag" Error;
    BadDate "bad-date" Error;
    BadCountry "bad-country" Error;
    BadHsCode "bad-hs-code" Error;
    BadGtin "bad-gtin" Error;
    BadBox "bad-box" Error;
    BadRange "bad-range" Error;
    BadPattern "bad-pattern" Error;
    SampleMisfit "sample-misfit" Error;
    AmbiguousPattern "ambiguous-pattern" Warning;
    // Across records.
    UnresolvedReference "unresolved-reference" Error;
    DuplicateId "duplicate-id" Error;
    DuplicateSlug "duplicate-slug" Error;
    // Photos.
    PhotoMissing "photo-missing" Error;
    PhotoOutside "photo-outside" Error;
    PhotoUnreadable "photo-unreadable" Error;
    PhotoTruncated "photo-truncated" Error;
    PhotoTooLarge "photo-too-large" Error;
    PhotoSmall "photo-small" Warning;
    PhotoBlurred "photo-blurred" Warning;
    BoxSmall "box-small" Warning;
    PairAlike "pair-alike" Warning;
    PhotoUnreferenced "photo-unreferenced" Warning;
    PhotoVisibilityUnstated "photo-visibility-unstated" Warning;
    NoCounterfeitPhoto "no-counterfeit-photo" Warning;
    PhotoNotCounterfeit "photo-not-counterfeit" Warning;
    // Dossiers.
    NoCheckpoint "no-checkpoint" Error;
    ManyCheckpoints "many-checkpoints" Warning;
    DecisiveWithoutSource "decisive-without-source" Error;
    DecisiveByColour "decisive-by-colour" Error;
    DecisiveOnline "decisive-online" Error;
    VisibilityUnstated "visibility-unstated" Error;
    ApprovalMissing "approval-missing" Error;
    RevisionMismatch "revision-mismatch" Error;
    ReviewOverdue "review-overdue" Warning;
    RightExpired "right-expired" Warning;
    RightNotLive "right-not-live" Warning;
    SpeciesCode "species-code" Warning;
    WeakEdition "weak-edition" Warning;
    // The other records.
    NoSource "no-source" Error;
    SourceStale "source-stale" Warning;
    SourcesConflict "sources-conflict" Warning;
    ParentCircle "parent-circle" Error;
    CalendarEnds "calendar-ends" Warning;
    // Texts.
    FrontMatter "front-matter" Error;
    UndeclaredSection "undeclared-section" Error;
    HeadingAttribute "heading-attribute" Error;
    TextUnclosed "text-unclosed" Error;
    CheckpointWithoutText "checkpoint-without-text" Error;
    SectionWithoutText "section-without-text" Error;
    CounterfeitAlone "counterfeit-alone" Warning;
    RawHtml "raw-html" Warning;
    HtmlComment "html-comment" Warning;
    LinkRefused "link-refused" Error;
    TextExplodes "text-explodes" Error;
    TranslationMissing "translation-missing" Warning;
    TranslationOutdated "translation-outdated" Warning;
    PartOutdated "part-outdated" Warning;
    DecisiveUntranslated "decisive-untranslated" Warning;
    // Records of inspections that came back.
    RecordSyntax "record-syntax" Error;
    RecordNewer "record-newer" Error;
    RecordValue "record-value" Error;
    RecordDoubtful "record-doubtful" Warning;
    RecordAgain "record-again" Note;
    // Translations that came back.
    XliffSyntax "xliff-syntax" Error;
    XliffRecord "xliff-record" Error;
    UnitRefused "unit-refused" Error;
    PartLeft "part-left" Warning;
    HangulKept "hangul-kept" Warning;
    // Sheets of facts.
    BadMapping "bad-mapping" Error;
    SheetRefused "sheet-refused" Error;
    RowRefused "row-refused" Error;
    // What stands beside the content.
    BadTemplate "bad-template" Error;
    BadLocale "bad-locale" Error;
    InterfaceUntranslated "interface-untranslated" Note;
}

impl Rule {
    /// The rule with this code.
    pub fn by_code(code: &str) -> Option<Rule> {
        RULES.iter().copied().find(|rule| rule.code() == code)
    }

    /// Whether a fault against it may be about a file as a whole.
    pub fn is_about_a_file(self) -> bool {
        matches!(
            self,
            Self::MissingFile
                | Self::DuplicateSlug
                | Self::PhotoUnreferenced
                | Self::TranslationMissing
                | Self::DecisiveUntranslated
                | Self::RecordAgain
        )
    }

    /// Whether a fault against it means that a record is unfinished: only warned about in a draft.
    pub fn is_incompleteness(self) -> bool {
        matches!(
            self,
            Self::MissingField
                | Self::MissingFile
                | Self::NoCheckpoint
                | Self::DecisiveWithoutSource
                | Self::VisibilityUnstated
                | Self::ApprovalMissing
                | Self::RevisionMismatch
                | Self::CheckpointWithoutText
                | Self::SectionWithoutText
                | Self::PhotoMissing
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_unique_kebab_case_and_found() {
        let codes: BTreeSet<_> = RULES.iter().map(|rule| rule.code()).collect();
        assert_eq!(codes.len(), RULES.len());
        for rule in RULES {
            assert!(rule.code().bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit()));
            assert_eq!(Rule::by_code(rule.code()), Some(*rule));
        }
    }
}
