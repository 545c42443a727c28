//! `guide.yaml`: the guide itself.
//!
//! **Invariant:** an edition is named here once; nothing else in the content knows of editions.

use crate::domain::{Country, Date, Kind, LanguageTag, Visibility};
use crate::load::values::{LocalText, Token};
use crate::load::yaml::{At, MapOf, record};

record! {
    /// The guide's languages, editions, publisher and notice.
    pub struct Guide {
        /// Goes into every edition, record and signature.
        id: At<Token>,
        /// The guide's name.
        title: LocalText,
        /// Who publishes it.
        publisher: Publisher,
        /// The disclaimer on every page's foot.
        notice: LocalText,
        /// The language that dossiers are written in first.
        source_language: At<LanguageTag>,
        /// The languages that pages are made in.
        languages: At<Vec<GuideLanguage>>,
        /// The day of issue.
        issued: Option<At<Date>>,
        /// Rises with each issue.
        sequence: Option<At<u32>>,
        /// Days after which a copy says that it is out of date.
        edition_valid_days: Option<At<u32>>,
        /// The editions by name.
        editions: At<MapOf<Token, EditionEntry>>,
    }
}

record! {
    /// Who publishes the guide.
    pub struct Publisher {
        /// The body's name.
        name: LocalText,
        /// A role mailbox.
        email: Option<String>,
    }
}

record! {
    /// A language of the guide.
    pub struct GuideLanguage {
        /// Its tag.
        tag: At<LanguageTag>,
        /// What stands in for a missing text, in order.
        fallback: Vec<At<LanguageTag>>,
    }
}

record! {
    /// What an edition admits; each absent list admits all.
    pub struct EditionEntry {
        /// The step of the ladder.
        audience: Visibility,
        /// Languages of its pages.
        languages: Option<At<Vec<At<LanguageTag>>>>,
        /// Markets that select dossiers.
        markets: Option<Vec<At<Country>>>,
        /// Kinds of goods.
        kinds: Option<Vec<Kind>>,
    }
}
