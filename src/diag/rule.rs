//! The closed table of rules.
//!
//! A row leads to all of a rule: its logic is in the modules that the row names, which `tests/suite/tidy.rs` holds to be those
//! that report it; its cases are in `tests/faults/<code>.txt`; what it says, why it is there and how to mend a fault against it
//! stands in `locales/authoring/<language>.ftl` under its code, in every language that `explain` speaks.
//!
//! **Invariant:** a code, once published, is never given to another rule.

use serde::{Deserialize, Serialize};

use super::Severity::{self, Error, Note, Warning};

macro_rules! rules {
    ($($name:ident $code:literal $severity:ident by $($module:literal),+;)*) => {
        /// A rule of the content contract.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Rule { $(#[doc = concat!("`", $code, "`, by", $(" `", $module, "`",)+)] $name,)* }

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

            /// The modules that report it, and alone do.
            pub fn modules(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($module),+],)* }
            }
        }
    };
}

rules! {
    // The tree of files.
    StrayFile "stray-file" Warning by "load::content", "render::statics";
    UnsafeFile "unsafe-file" Error by "authoring::records", "load::content", "source";
    TwinNames "twin-names" Error by "source";
    FileTooLarge "file-too-large" Error by "authoring::records", "load::content";
    NotUtf8 "not-utf8" Error by "load::text";
    ForbiddenCharacter "forbidden-character" Error by "authoring::records::form", "load::text", "load::values";
    MixedLetters "mixed-letters" Warning by "load::text";
    MissingFile "missing-file" Error by "check::texts", "load::content";
    // YAML.
    YamlSyntax "yaml-syntax" Error by "load::yaml::node";
    YamlAlias "yaml-alias" Error by "load::yaml::node";
    YamlTooDeep "yaml-too-deep" Error by "load::yaml::node";
    UnknownField "unknown-field" Error by "load::values::names", "load::yaml::decode";
    MissingField "missing-field" Error by "check::agency", "check::agreement", "check::case", "check::glossary", "check::guide", "check::jurisdiction", "check::mark", "check::office", "check::platform", "check::primer", "check::programme", "check::published", "check::statistic", "load::values::names", "load::yaml::decode";
    DuplicateField "duplicate-field" Error by "load::json", "load::yaml::node";
    WrongType "wrong-type" Error by "load::yaml::decode";
    UnquotedNumber "unquoted-number" Warning by "load::values";
    OtherQuotes "other-quotes" Error by "load::values";
    TextCut "text-cut" Warning by "load::values";
    // Values.
    UnknownValue "unknown-value" Error by "load::values", "load::values::codes";
    UnknownToken "unknown-token" Warning by "check::tokens";
    BadToken "bad-token" Error by "load::values::words";
    BadSlug "bad-slug" Error by "load::content", "load::values::codes";
    BadId "bad-id" Error by "load::values::codes";
    BadLanguageTag "bad-language-tag" Error by "load::content", "load::values::codes";
    BadDate "bad-date" Error by "load::values::codes";
    BadCountry "bad-country" Error by "load::records::jurisdiction", "load::values::codes";
    BadTimeZone "bad-time-zone" Error by "load::records::office";
    BadHsCode "bad-hs-code" Error by "load::values::codes";
    BadGtin "bad-gtin" Error by "load::values::codes";
    BadHost "bad-host" Error by "load::values::codes";
    BadBox "bad-box" Error by "load::records::evidence";
    BadRange "bad-range" Error by "check", "check::alert", "check::checkpoints", "check::jurisdiction", "check::platform", "check::programme", "check::published", "check::statistic";
    BadPattern "bad-pattern" Error by "load::values::codes";
    SampleMisfit "sample-misfit" Error by "check::codes";
    AmbiguousPattern "ambiguous-pattern" Warning by "check::codes";
    // Across records.
    UnresolvedReference "unresolved-reference" Error by "check::guide", "check::jurisdiction", "check::platform", "check::primer", "check::published", "check::references", "check::texts";
    DuplicateId "duplicate-id" Error by "check", "check::identity", "check::jurisdiction", "check::platform", "load::markdown::sections::headings";
    IdTaken "id-taken" Error by "check::identity";
    DuplicateSlug "duplicate-slug" Error by "check::identity";
    // Photos.
    PhotoMissing "photo-missing" Error by "check::photos";
    PhotoOutside "photo-outside" Error by "check::photos";
    PhotoUnreadable "photo-unreadable" Error by "check::photos";
    PhotoTruncated "photo-truncated" Error by "check::photos";
    PhotoTooLarge "photo-too-large" Error by "check::photos";
    PhotoSmall "photo-small" Warning by "check::photos";
    PhotoBlurred "photo-blurred" Warning by "derive::photo_audit";
    BoxSmall "box-small" Warning by "check::photos";
    PairAlike "pair-alike" Warning by "derive::photo_audit";
    PhotoUnreferenced "photo-unreferenced" Warning by "check::photos";
    PhotoVisibilityUnstated "photo-visibility-unstated" Warning by "check::photos";
    NoCounterfeitPhoto "no-counterfeit-photo" Warning by "check::photos";
    PhotoNotCounterfeit "photo-not-counterfeit" Warning by "check::photos";
    // Dossiers.
    NoCheckpoint "no-checkpoint" Error by "check::checkpoints";
    ManyCheckpoints "many-checkpoints" Warning by "check::checkpoints";
    DecisiveWithoutSource "decisive-without-source" Error by "check::checkpoints";
    DecisiveByColour "decisive-by-colour" Error by "check::checkpoints";
    DecisiveOnline "decisive-online" Error by "check::checkpoints";
    VisibilityUnstated "visibility-unstated" Error by "check::checkpoints", "check::office";
    ApprovalMissing "approval-missing" Error by "check::approvals";
    RevisionMismatch "revision-mismatch" Error by "check::approvals";
    ReviewOverdue "review-overdue" Warning by "check::approvals";
    RightExpired "right-expired" Warning by "check::rights";
    RightNotLive "right-not-live" Warning by "check::rights";
    SpeciesCode "species-code" Warning by "check::species";
    WeakEdition "weak-edition" Warning by "check::weak_editions";
    // The issue.
    IssueOutdated "issue-outdated" Warning by "check::guide";
    // The other records.
    NoSource "no-source" Error by "check::published";
    SourceStale "source-stale" Warning by "check::published";
    SourcesConflict "sources-conflict" Warning by "check::published";
    ParentCircle "parent-circle" Error by "check";
    RecordHidden "record-hidden" Error by "check::glossary", "check::references", "check::texts";
    Unconfirmed "unconfirmed" Warning by "check::published";
    TitleDates "title-dates" Error by "check::agency";
    NameNotOfToday "name-not-of-today" Warning by "check::agency";
    LawNotInForce "law-not-in-force" Error by "check::jurisdiction";
    CalendarEnds "calendar-ends" Warning by "check::jurisdiction";
    CaseYear "case-year" Error by "check::case";
    PeriodUnknown "period-unknown" Warning by "check::statistic";
    PartsDoNotAddUp "parts-do-not-add-up" Error by "check::statistic";
    NotComparable "not-comparable" Error by "check::statistic";
    PromiseEnded "promise-ended" Warning by "check::platform";
    SelfTest "self-test" Error by "check::primer", "check::texts";
    OrderTwice "order-twice" Error by "check::primer";
    OverlapsItself "overlaps-itself" Error by "check::programme";
    ConfusedWithItself "confused-with-itself" Error by "check::references";
    BadTerm "bad-term" Error by "check::glossary";
    AlertEnded "alert-ended" Warning by "check::alert";
    AlertLong "alert-long" Warning by "check::alert";
    // Texts.
    FrontMatter "front-matter" Error by "load::front_matter";
    UndeclaredSection "undeclared-section" Error by "check::texts", "load::front_matter", "load::markdown::sections::headings", "load::markdown::sections::missed";
    HeadingAttribute "heading-attribute" Error by "check::texts", "load::markdown::sections::headings", "load::markdown::sections::missed";
    TextUnclosed "text-unclosed" Error by "load::markdown::sections::events", "load::markdown::sections::missed", "load::values";
    CheckpointWithoutText "checkpoint-without-text" Error by "check::texts";
    SectionWithoutText "section-without-text" Error by "check::texts";
    CounterfeitAlone "counterfeit-alone" Warning by "check::texts";
    RawHtml "raw-html" Warning by "load::markdown::sections::events";
    HtmlComment "html-comment" Warning by "load::markdown::sections::events";
    LinkRefused "link-refused" Error by "load::markdown::sections::events", "load::markdown::sections::links", "load::values::words";
    TextExplodes "text-explodes" Error by "load::markdown::sections";
    TranslationMissing "translation-missing" Warning by "check::glossary", "check::texts";
    TranslationOutdated "translation-outdated" Warning by "check::texts";
    PartOutdated "part-outdated" Warning by "check::texts";
    DecisiveUntranslated "decisive-untranslated" Warning by "check::texts";
    // Records of inspections that came back.
    RecordSyntax "record-syntax" Error by "authoring::records::form";
    RecordNewer "record-newer" Error by "authoring::records::form";
    RecordValue "record-value" Error by "authoring::records::form";
    RecordDoubtful "record-doubtful" Warning by "authoring::records::plausibility";
    RecordAgain "record-again" Note by "authoring::records";
    // Translations that came back.
    XliffSyntax "xliff-syntax" Error by "authoring::translate::import";
    XliffRecord "xliff-record" Error by "authoring::translate::import";
    UnitRefused "unit-refused" Error by "authoring::translate::import::part";
    PartLeft "part-left" Warning by "authoring::translate::import::part";
    HangulKept "hangul-kept" Warning by "authoring::translate::import::part";
    // Sheets of facts.
    BadMapping "bad-mapping" Error by "authoring::sheet::mapping";
    SheetRefused "sheet-refused" Error by "authoring::sheet::table";
    RowRefused "row-refused" Error by "authoring::sheet";
    // What stands beside the content.
    BadTemplate "bad-template" Error by "render::engine";
    BadLocale "bad-locale" Error by "render::locale::faults";
    InterfaceUntranslated "interface-untranslated" Note by "check::guide";
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
                | Self::AlertLong
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
                | Self::SelfTest
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
