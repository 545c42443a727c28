//! What a page asks of a copy, and what was answered.
//!
//! A page reaches records, lists and days through [`Tracked::ask`] alone, which notes each question with the digest of the
//! very answer that it hands out. A page that was made before is the same now if all that it asked is still answered alike:
//! so nothing has to know which pages an edit touches, and no page can be stale. What every page sees (the guide's own
//! words, the languages) is no question but [`Common`]; whoever keeps pages puts it into the key of all, with the interface.
//!
//! **Invariant:** nothing of the edition's records, or of its days, leaves here but as the answer to a question that is noted.

mod query;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use super::locale::Locale;
use super::routes;
use super::site::{Site, SiteLanguage};
use crate::derive::{Localized, PairPicture, Picture};
use crate::domain::{
    Country, Date, Digest, Digested, Kind, LanguageTag, Method, Recipient, RecordKey, RecordType, Visibility,
    digested,
};
use crate::load::markdown::RecordLink;
use crate::load::records::{Facts, Publisher, RecordFacts};
use crate::load::values::{LocalText, Token};
use crate::model::{AnyRecord, Brand, Dossier, Record};
use crate::render::pages::is_korean;
use crate::render::prose::{self, Linker};
use crate::render::view::Html;

pub use query::{
    AlertListed, AnyQuery, Brief, CopyDates, Everything, HeldRecord, ListRun, Listed, Looked, Numbered,
    Numbers, PointBrief, Query, TakenForListed, published,
};
use query::{
    Alerts, AlertsAbout, All, Backlinks, Barcodes, BelongingTo, Beside, ByLook, CardsOfKind, Dates, Headings,
    InBrief, InOrder, IsPast, Kinds, KnowsRight, Latest, Linked, ListedAt, ListedTypes, MadeFor, Markets,
    OfHeading, OfKind, OfMarket, OfTool, OfType, PointsInBrief, RecordOf, TakenFor, TermCalled, TiesOf,
    Tools, WholeRecord,
};

/// Questions and the digests of their answers.
pub type Asked = BTreeMap<AnyQuery, Digest>;

/// A copy as a page sees it.
///
/// What it looks at is its own, so that a page counts dossiers by asking:
///
/// ```
/// fn count(tracked: &jinwi::render::Tracked<'_>) -> usize {
///     tracked.all().len()
/// }
/// ```
///
/// One that would read them past it does not compile:
///
/// ```compile_fail,E0616
/// fn count(tracked: &jinwi::render::Tracked<'_>) -> usize {
///     tracked.site.held.dossiers.len()
/// }
/// ```
pub struct Tracked<'s> {
    site: &'s Site<'s>,
    common: Common<'s>,
    /// None where nobody keeps what is made.
    asked: Option<RefCell<Asked>>,
}

impl<'s> Tracked<'s> {
    /// Looks at `site`, with nothing asked yet.
    pub fn new(site: &'s Site<'s>) -> Self {
        Self { site, common: Common::of(site), asked: Some(RefCell::default()) }
    }

    /// Looks at `site` for what is made anew each time, or is kept by what else it follows from: no answer is digested.
    pub fn unnoted(site: &'s Site<'s>) -> Self {
        Self { site, common: Common::of(site), asked: None }
    }

    /// All that was asked, and what was answered.
    pub fn asked(self) -> Asked {
        self.asked.map(RefCell::into_inner).unwrap_or_default()
    }

    /// What the copy answers to `query`.
    pub fn ask<Q: Query>(&self, query: Q) -> Q::Answer<'s> {
        let answer = query.ask(self.site);
        if let Some(asked) = &self.asked {
            asked.borrow_mut().entry(query.into()).or_insert_with(|| answer.digest());
        }
        answer
    }

    /// Notes what was asked for something that is taken over as it was made.
    pub(super) fn note(&self, others: &Asked) {
        if let Some(asked) = &self.asked {
            asked.borrow_mut().extend(others.iter().map(|(query, answer)| (query.clone(), *answer)));
        }
    }

    /// What the guide says of itself, but for its dates.
    pub fn guide(&self) -> Colophon<'s> {
        self.common.guide
    }

    /// The edition's name.
    pub fn edition_name(&self) -> &'s str {
        self.common.edition_name
    }

    /// The edition's audience.
    pub fn audience(&self) -> Visibility {
        self.common.audience
    }

    /// The language that everything is written in first.
    pub fn source_language(&self) -> &'s LanguageTag {
        self.common.source_language
    }

    /// The countries that selected its dossiers; `None` = all.
    pub fn selected_markets(&self) -> Option<&'s [Country]> {
        self.common.selected_markets
    }

    /// The countries whose products are printed in one.
    pub fn handbooks(&self) -> &'s BTreeSet<Country> {
        self.common.handbooks
    }

    /// The edition's languages, in the order shown.
    pub fn languages(&self) -> &'s [SiteLanguage] {
        self.common.languages
    }

    /// Whether it has pocket packs.
    pub fn has_pockets(&self) -> bool {
        self.common.has_pockets
    }

    /// The words of `language`, where a record's texts are sent in it. They follow from the language and the interface's words,
    /// which enter the key of every page, so that there is no answer to note.
    pub fn words_in(&self, language: &LanguageTag) -> Option<&'s Locale> {
        self.site.sent_in.get(language)
    }

    /// The copy's own dates and number.
    pub fn dates(&self) -> CopyDates {
        self.ask(Dates {})
    }

    /// Whom the copy is made for, where it is numbered.
    pub fn recipient(&self) -> Option<&'s Recipient> {
        self.ask(MadeFor {})
    }

    /// Whether `day` lies before the copy's.
    pub fn is_past(&self, day: Date) -> bool {
        self.ask(IsPast { day })
    }

    /// The record `key`, which a page was planned for.
    pub fn any(&self, key: &RecordKey) -> &'s AnyRecord {
        self.held(key).record()
    }

    /// The record `key`, where it is held and its facts are of the type `F`.
    pub fn record<F: RecordFacts>(&self, key: &RecordKey) -> Option<&'s Record<F>> {
        self.ask(WholeRecord { key: key.clone() })?.record().of()
    }

    /// The dossier `key`, which a page was planned for.
    pub fn dossier(&self, key: &RecordKey) -> &'s Dossier {
        self.record(key).expect("its key was taken from the edition")
    }

    /// A record and its pictures.
    pub fn held(&self, key: &RecordKey) -> HeldRecord<'s> {
        self.ask(WholeRecord { key: key.clone() }).expect("its key was taken from the edition")
    }

    /// What a list in `language` tells of a record.
    pub fn brief(&self, key: &RecordKey, language: &SiteLanguage) -> Brief<'s> {
        self.find_brief(key, language).expect("its key was taken from the edition")
    }

    /// The same of a record that may not be held.
    pub fn find_brief(&self, key: &RecordKey, language: &SiteLanguage) -> Option<Brief<'s>> {
        self.ask(InBrief { key: key.clone(), language: language.tag().clone() })
    }

    /// What the term that a link leads to is called in `language`; `None` of links to other things.
    pub fn term_called(&self, link: &RecordLink, language: &SiteLanguage) -> Option<Localized<'s, str>> {
        let id = link.anchor.clone().filter(|_| link.is_term())?;
        self.ask(TermCalled { id, language: language.tag().clone() })
    }

    /// The whole picture of a record's photo.
    pub fn picture(&self, key: &RecordKey, photo: &str) -> Option<&'s Picture> {
        self.held(key).picture(photo)
    }

    /// The pictures of a checkpoint's pair.
    pub fn pair(&self, key: &RecordKey, checkpoint: &str, number: usize) -> Option<&'s PairPicture> {
        self.held(key).pair(checkpoint, number)
    }

    /// The brand of a dossier.
    pub fn brand_of(&self, dossier: &Dossier) -> Option<&'s Brand> {
        self.record(&dossier.facts.parent()?)
    }

    /// Up to `count` published dossiers of the same brand.
    pub fn beside(&self, dossier: &Dossier, count: usize, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(Beside { key: dossier.key.clone(), count, language: language.tag().clone() })
    }

    /// The products that the goods of the dossier `key` are taken for.
    pub fn taken_for(&self, key: &RecordKey) -> Vec<TakenForListed<'s>> {
        self.ask(TakenFor { key: key.clone() })
    }

    /// All dossiers, by id.
    pub fn all(&self) -> Vec<Listed<'s>> {
        self.ask(All {})
    }

    /// All dossiers in the order of `language`.
    pub fn in_order(&self, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(InOrder { language: language.tag().clone() })
    }

    /// The types that have a list of all their records.
    pub fn listed_types(&self) -> BTreeSet<RecordType> {
        self.ask(ListedTypes {})
    }

    /// The records of a type but dossiers, in the order of `language`.
    pub fn of_type(&self, record_type: RecordType, language: &SiteLanguage) -> &'s [RecordKey] {
        self.ask(OfType { record_type, language: language.tag().clone() })
    }

    /// The records that name the record `key`.
    pub fn backlinks(&self, key: &RecordKey) -> Vec<&'s RecordKey> {
        self.ask(Backlinks { key: key.clone() })
    }

    /// The alerts: urgent ones first, then the newest.
    pub fn alerts(&self) -> Vec<AlertListed<'s>> {
        self.ask(Alerts {})
    }

    /// The alerts that name a product, or a product of a brand, in the same order.
    pub fn alerts_about(&self, key: &RecordKey) -> Vec<AlertListed<'s>> {
        self.ask(AlertsAbout { key: key.clone() })
    }

    /// The record of a country.
    pub fn record_of(&self, country: Country) -> Option<&'s RecordKey> {
        self.ask(RecordOf { country })
    }

    /// The dossiers of a kind that have a card, in the order of `language`, from one place to before another.
    pub fn cards_of_kind(&self, kind: Kind, language: &SiteLanguage, from: usize, to: usize) -> ListRun<'s> {
        self.ask(CardsOfKind { kind, language: language.tag().clone(), from, to })
    }

    /// The dossiers that name a record, in the order of `language`.
    pub fn belonging_to(&self, key: &RecordKey, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(BelongingTo { key: key.clone(), language: language.tag().clone() })
    }

    /// The dossiers that the page of a record lists, in the order of `language`.
    pub fn listed_at(&self, key: &RecordKey, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(ListedAt { key: key.clone(), language: language.tag().clone() })
    }

    /// The dossiers of a kind, in the order of `language`.
    pub fn of_kind(&self, kind: Kind, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(OfKind { kind, language: language.tag().clone() })
    }

    /// The dossiers that have to do with a country, in the order of `language`.
    pub fn of_market(&self, country: Country, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(OfMarket { country, language: language.tag().clone() })
    }

    /// The dossiers of an HS heading, in the order of `language`.
    pub fn of_heading(&self, heading: &str, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(OfHeading { heading: heading.to_owned(), language: language.tag().clone() })
    }

    /// The dossiers by kind, then shape, then the order of `language`.
    pub fn by_look(&self, language: &SiteLanguage) -> Vec<Looked<'s>> {
        self.ask(ByLook { language: language.tag().clone() })
    }

    /// What points need, a method's tool or none, and how many dossiers have such points.
    pub fn tools(&self) -> Vec<(Option<Method>, usize)> {
        self.ask(Tools {})
    }

    /// The dossiers with points that need a method's tool, or none, by kind, then the order of `language`.
    pub fn of_tool(&self, tool: Option<Method>, language: &SiteLanguage) -> Vec<Listed<'s>> {
        self.ask(OfTool { tool, language: language.tag().clone() })
    }

    /// The points of the dossier `key`, the strongest first, and of these the quickest.
    pub fn points(&self, key: &RecordKey, language: &SiteLanguage) -> Vec<PointBrief<'s>> {
        self.ask(PointsInBrief { key: key.clone(), language: language.tag().clone() })
    }

    /// The dossiers with the newest shown revisions, at most `count`.
    pub fn latest(&self, count: usize) -> Vec<Listed<'s>> {
        self.ask(Latest { count })
    }

    /// What a dossier has to do with a country.
    pub fn ties(&self, country: Country, listed: Listed<'_>) -> super::site::Ties {
        self.ask(TiesOf { country, key: listed.key.clone() })
    }

    /// Whether the copy knows an entry of a right in the dossier that holds in `country`, whatever its state.
    pub fn knows_right(&self, dossier: &RecordKey, country: Country) -> bool {
        self.ask(KnowsRight { country, key: dossier.clone() })
    }

    /// The kinds that there are products of.
    pub fn kinds(&self) -> Vec<Kind> {
        self.ask(Kinds {})
    }

    /// The countries that products have to do with.
    pub fn markets(&self) -> Vec<Country> {
        self.ask(Markets {})
    }

    /// The HS headings that there are products of.
    pub fn headings(&self) -> Vec<&'s str> {
        self.ask(Headings {})
    }

    /// The barcode numbers of genuine items, and which were seen on counterfeits.
    pub fn numbers(&self) -> Numbers<'s> {
        self.ask(Barcodes {})
    }

    /// How the links of a page at `from` are made.
    pub fn linker<'a>(&'a self, language: &'a SiteLanguage, from: &'a str) -> PageLinks<'a> {
        PageLinks { tracked: self, language, from }
    }
}

/// What every page may see, which is no question: whoever keeps pages puts its digest into the key of all.
pub struct Common<'s> {
    guide: Colophon<'s>,
    edition_name: &'s str,
    audience: Visibility,
    source_language: &'s LanguageTag,
    selected_markets: Option<&'s [Country]>,
    handbooks: &'s BTreeSet<Country>,
    languages: &'s [SiteLanguage],
    has_pockets: bool,
}

digested!(Common<'_> {
    guide, edition_name, audience, source_language, selected_markets, handbooks, languages, has_pockets
});

impl<'s> Common<'s> {
    /// What all pages of `site` may see.
    pub fn of(site: &'s Site<'s>) -> Self {
        let (guide, edition) = (&site.held.guide, &site.held.edition);
        Self {
            guide: Colophon {
                id: &guide.id.value,
                title: &guide.title,
                publisher: &guide.publisher,
                notice: &guide.notice,
            },
            edition_name: &edition.name,
            audience: edition.audience,
            source_language: &edition.source_language,
            selected_markets: edition.markets.as_deref(),
            handbooks: &edition.handbooks,
            languages: &site.languages,
            has_pockets: site.has_pockets,
        }
    }
}

/// What the guide says of itself.
#[derive(Clone, Copy)]
pub struct Colophon<'s> {
    /// Its id.
    pub id: &'s Token,
    /// Its name.
    pub title: &'s LocalText,
    /// Who publishes it.
    pub publisher: &'s Publisher,
    /// The disclaimer on every page's foot.
    pub notice: &'s LocalText,
}

digested!(Colophon<'_> { id, title, publisher, notice });

/// Where the links of a page lead.
pub struct PageLinks<'a> {
    tracked: &'a Tracked<'a>,
    language: &'a SiteLanguage,
    from: &'a str,
}

impl<'a> PageLinks<'a> {
    /// The reference to the file at `to`, from the root.
    pub fn to(&self, to: &str) -> String {
        routes::relative(self.from, to)
    }

    /// The reference to the page of a country: its record's, where there is one.
    pub fn market(&self, country: Country) -> String {
        match self.tracked.record_of(country) {
            Some(key) => self.record(key),
            None => self.to(&routes::market(self.language.tag(), country, 1)),
        }
    }

    /// The reference to a record's page.
    pub fn record(&self, key: &RecordKey) -> String {
        self.to(&routes::record(self.language.tag(), key, 1))
    }

    /// The record that a link names, where it is held.
    pub fn key(&self, link: &RecordLink) -> Option<&'a RecordKey> {
        self.target(link).map(|found| found.key)
    }

    fn target(&self, link: &RecordLink) -> Option<query::LinkTarget<'a>> {
        self.tracked.ask(Linked { record_type: link.record_type, name: link.slug.clone() })
    }
}

impl Linker for PageLinks<'_> {
    fn record(&self, link: &RecordLink) -> Option<String> {
        let found = self.target(link)?;
        let mut reference = self.record(found.key);
        let place = found.places.iter().find(|of| link.anchor.as_ref() == Some(&of.id));
        // Of a term that is not held nothing is on the page.
        if link.is_term() && place.is_none() {
            return None;
        }
        if let Some(place) = place {
            reference.push('#');
            reference.push_str(&place.anchor);
        }
        Some(reference)
    }

    fn name(&self, link: &RecordLink) -> Option<Html> {
        let name = self.tracked.term_called(link, self.language)?;
        // The prose around it may be in another language than the page.
        let text = prose::plain(name.value, is_korean(name.language)).0;
        Some(Html(format!("<bdi lang=\"{}\">{text}</bdi>", name.language)))
    }
}
