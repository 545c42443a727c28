//! `guide.yaml`: the guide itself.
//!
//! **Invariant:** an edition is named here once; nothing else in the content knows of editions.

use crate::domain::{Country, Date, Kind, LanguageTag, Visibility};
use crate::load::values::{LocalText, Token};
use crate::load::yaml::{MapOf, Spanned, record};

record! {
    /// The guide's languages, editions, publisher and notice.
    pub struct Guide {
        /// Name of the guide in every edition, record and signature.
        id: Spanned<Token>,
        /// The guide's title.
        title: LocalText,
        /// Who publishes the guide.
        publisher: Publisher,
        /// The disclaimer at the foot of every page.
        notice: LocalText,
        /// The language that dossiers are written in first.
        source_language: Spanned<LanguageTag>,
        /// The languages that pages are made in.
        languages: Spanned<Vec<GuideLanguage>>,
        /// Day of issue; the day of the build if it does not say.
        issued: Option<Spanned<Date>>,
        /// Number of the issue; one more with each.
        sequence: Option<Spanned<u32>>,
        /// Days after which a copy says that it is out of date.
        edition_valid_days: Option<Spanned<u32>>,
        /// Countries whose products every edition has in one, to print; those that an edition names under `markets` always are.
        handbooks: Vec<Spanned<Country>>,
        /// What each edition holds, by the edition's name.
        editions: Spanned<MapOf<Token, EditionEntry>>,
    }
}

record! {
    /// Who publishes the guide.
    pub struct Publisher {
        /// Name of the body.
        name: LocalText,
        /// Mailbox of the office, not of a person.
        email: Option<String>,
    }
}

record! {
    /// A language of the guide.
    pub struct GuideLanguage {
        /// Tag of the language (BCP 47), such as `zh-Hans`.
        tag: Spanned<LanguageTag>,
        /// Languages that stand in for a missing text, in order.
        fallback: Vec<Spanned<LanguageTag>>,
    }
}

record! {
    /// What an edition admits; each absent list admits all.
    pub struct EditionEntry {
        /// Whom the edition is for; it holds what these may see.
        audience: Visibility,
        /// Languages of its pages; all if none is named.
        languages: Option<Spanned<Vec<Spanned<LanguageTag>>>>,
        /// Countries whose dossiers it holds; all if none is named.
        markets: Option<Vec<Spanned<Country>>>,
        /// Kinds of goods that it holds; all if none is named.
        kinds: Option<Vec<Kind>>,
    }
}
