//! The documents of the search: what can be found, in the order of their numbers, and what each is found by.
//!
//! **Invariant:** the numbers are the same for every language, and products of one brand stand together, so that what
//! is found together is read together.

use std::collections::BTreeSet;

use crate::derive::search::{CodeKind, IndexedCode, NameKind, Named};
use crate::domain::{Country, Kind, LanguageTag, RecordKey, Slug};
use crate::load::records::{self, Glossary, Term};
use crate::model::{AnyRecord, Brand, Dossier, Record, Text};
use crate::render::site::Site;

/// What can be found.
#[derive(Clone, Copy)]
pub enum Document<'s> {
    /// A record.
    Record(&'s AnyRecord),
    /// A word of the glossary, which is the record of this key.
    Term(&'s RecordKey, &'s Term),
    /// The list of a kind of goods.
    Kind(Kind),
    /// The list of a country.
    Market(Country),
    /// The list of an HS heading.
    Heading(&'s str),
}

impl Document<'_> {
    /// How many sorts of documents there are.
    pub const SORTS: usize = 7;

    /// What no other document of the copy is called.
    pub fn id(&self) -> String {
        match self {
            Self::Record(AnyRecord::Product(dossier)) => dossier.facts.id.value.to_string(),
            // Records that lie by year share their names with those of other years.
            Self::Record(record) => record.key.to_string().replacen(':', " ", 1),
            Self::Term(_, term) => format!("term {}", term.id),
            Self::Kind(kind) => format!("kind {}", kind.as_str()),
            Self::Market(country) => format!("market {}", country.as_str()),
            Self::Heading(heading) => format!("hs {heading}"),
        }
    }

    /// The number of its sort: all products come first, then all brands, and so on.
    pub fn sort(&self) -> usize {
        match self {
            Self::Record(AnyRecord::Product(_)) => 0,
            Self::Record(AnyRecord::Brand(_)) => 1,
            Self::Kind(_) => 2,
            Self::Market(_) => 3,
            Self::Heading(_) => 4,
            Self::Record(_) => 5,
            Self::Term(..) => 6,
        }
    }
}

/// All documents of a copy.
pub fn documents<'s>(site: &'s Site<'s>) -> Vec<Document<'s>> {
    let mut records: Vec<&AnyRecord> = site.held.records.iter().collect();
    records.sort_by_cached_key(|record| (record.facts.parent(), record.key.clone()));
    let mut documents: Vec<_> = records.into_iter().map(Document::Record).collect();
    let glossaries = site.held.records.of::<Glossary>();
    documents.extend(
        glossaries.flat_map(|record| record.facts.terms.iter().map(|term| Document::Term(&record.key, term))),
    );
    documents.extend(site.kinds().map(Document::Kind));
    // A country that has a record is found by that.
    documents.extend(site.markets().filter(|of| site.record_of(*of).is_none()).map(Document::Market));
    documents.extend(site.headings().map(Document::Heading));
    // A script tells sorts by their numbers.
    documents.sort_by_key(Document::sort);
    documents
}

/// What a document is found by in any language.
pub fn named(site: &Site<'_>, document: Document<'_>) -> Named {
    let in_every_language = |word: &dyn Fn(&crate::render::locale::Locale) -> String| {
        let names = site.languages.iter().map(|language| (NameKind::Own, word(&language.locale)));
        Named { names: names.collect(), ..Named::default() }
    };
    match document {
        Document::Record(AnyRecord::Product(dossier)) => product(site, dossier),
        Document::Record(AnyRecord::Brand(brand)) => Named {
            names: brand_names(brand, NameKind::Own, NameKind::Alias)
                .chain(brand.facts.right_holder.name.0.values().map(|name| (NameKind::Alias, name.clone())))
                .collect(),
            codes: rights(&brand.facts.rights).collect(),
            ..Named::default()
        },
        Document::Record(record) => other(record),
        Document::Term(_, term) => {
            let names = term.names.0.values().map(|name| (NameKind::Own, name.clone()));
            let verbatim = (NameKind::Own, term.verbatim.to_string());
            Named { names: std::iter::once(verbatim).chain(names).collect(), ..Named::default() }
        }
        Document::Kind(kind) => in_every_language(&|locale| locale.say(&format!("kind-{}", kind.as_str()))),
        Document::Market(country) => in_every_language(&|locale| locale.country(country.as_str()).to_owned()),
        Document::Heading(heading) => Named {
            codes: vec![IndexedCode { kind: CodeKind::Hs, text: heading.to_owned() }],
            ..Named::default()
        },
    }
}

fn product(site: &Site<'_>, dossier: &Dossier) -> Named {
    let facts = &dossier.facts;
    let mut names: Vec<(NameKind, String)> = printed(&facts.names, &dossier.texts)
        .into_iter()
        .map(|name| (NameKind::Own, name.to_owned()))
        .collect();
    names.extend(facts.aliases.iter().map(|alias| (NameKind::Alias, alias.clone())));
    if let Some(brand) = site.brand_of(dossier) {
        names.extend(brand_names(brand, NameKind::Brand, NameKind::Brand));
    }
    names.extend(on_the_pack(facts).into_iter().map(|text| (NameKind::Pack, text.to_owned())));

    let mut codes: Vec<IndexedCode> = gtins(facts).map(|gtin| code(CodeKind::Gtin, gtin)).collect();
    codes.extend(facts.hs.iter().map(|hs| code(CodeKind::Hs, hs.as_str())));
    codes.push(code(CodeKind::Number, facts.id.value.as_str()));
    codes.extend(rights(&facts.rights));
    codes.extend(report_number(facts).map(|number| code(CodeKind::Number, number)));
    let samples = facts.codes.iter().filter_map(|of| of.sample.as_ref());
    codes.extend(samples.map(|sample| code(CodeKind::Sample, &sample.value)));
    codes.extend(facts.known_false.iter().map(|known| code(CodeKind::KnownFalse, &known.value)));

    let mut filters = vec![format!("k{}", dossier.kind().as_str()), format!("b{}", facts.brand.value)];
    filters.extend(site.countries_of(dossier).map(|country| format!("m{}", country.as_str())));
    Named {
        names,
        codes,
        patterns: facts.codes.iter().map(|code| code.pattern.value.clone()).collect(),
        filters,
    }
}

/// What a record is found by that is neither goods nor a brand.
fn other(record: &Record) -> Named {
    let facts = &record.facts;
    let own = facts.names().into_iter().flat_map(|names| names.0.values().map(String::as_str));
    let own = own.chain(record.texts.values().map(|text| text.name.as_str()));
    let names: BTreeSet<&str> = own.collect();
    let names = names.into_iter().map(|name| (NameKind::Own, name.to_owned()));
    let aliases = facts.aliases().iter().map(String::as_str).chain(facts.found_by());
    let aliases = aliases.map(|alias| (NameKind::Alias, alias.to_owned()));
    // An id of letters alone is no code to whoever reads what is typed.
    let id = facts.id().map(|id| (NameKind::Alias, id.to_string()));
    Named {
        names: names.chain(aliases).chain(id).collect(),
        codes: facts.id().map(|id| code(CodeKind::Number, id.value.as_str())).into_iter().collect(),
        ..Named::default()
    }
}

/// Names as printed and in the texts of every language.
pub fn printed<'s>(
    names: &'s crate::load::values::Names,
    texts: &'s std::collections::BTreeMap<LanguageTag, Text>,
) -> Vec<&'s str> {
    let mut all = vec![names.hangul.as_str()];
    let printed = names.latin.as_deref().into_iter().chain(names.others.values().map(String::as_str));
    for name in printed.chain(texts.values().map(|text| text.name.as_str())) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}

fn brand_names(
    brand: &Brand,
    own: NameKind,
    alias: NameKind,
) -> impl Iterator<Item = (NameKind, String)> + '_ {
    let names = printed(&brand.facts.names, &brand.texts).into_iter().map(move |name| (own, name.to_owned()));
    names.chain(brand.facts.aliases.iter().map(move |name| (alias, name.clone())))
}

/// Words that an officer reads off the pack.
fn on_the_pack(facts: &records::Dossier) -> Vec<&str> {
    let mut texts: Vec<&str> = facts.verbatim.iter().map(|verbatim| verbatim.text.as_str()).collect();
    texts.extend(facts.dates.iter().map(|date| date.word.as_str()));
    texts.extend(facts.items.iter().filter_map(|item| item.size.as_deref()));
    let rights = facts.rights.iter();
    texts.extend(
        rights.flat_map(|right| [&right.sign, &right.registered_owner]).flatten().map(String::as_str),
    );
    texts.extend(facts.fish.iter().flat_map(|fish| &fish.species).map(|species| species.scientific.as_str()));
    texts
}

/// The trade item numbers of a dossier.
pub fn gtins(facts: &records::Dossier) -> impl Iterator<Item = &str> {
    facts.items.iter().filter_map(|item| item.gtin.as_ref()).map(|gtin| gtin.value.as_str())
}

/// The number under which a food was reported to the authority.
pub fn report_number(facts: &records::Dossier) -> Option<&str> {
    facts.food.as_ref()?.item_report_number.as_deref()
}

fn rights(rights: &[records::Right]) -> impl Iterator<Item = IndexedCode> + '_ {
    rights.iter().flat_map(numbers).map(|number| code(CodeKind::Number, number))
}

/// A right's numbers: of its registration, and of its recordation.
pub fn numbers(right: &records::Right) -> impl Iterator<Item = &str> {
    let recorded = right.recordation.as_ref().and_then(|recordation| recordation.number.as_deref());
    right.number.as_ref().map(|number| number.value.as_str()).into_iter().chain(recorded)
}

fn code(kind: CodeKind, text: &str) -> IndexedCode {
    IndexedCode { kind, text: text.to_owned() }
}

/// The brand's slug, for what can be narrowed by it.
pub fn brand_slug<'s>(document: Document<'s>) -> Option<&'s Slug> {
    match document {
        Document::Record(AnyRecord::Product(dossier)) => Some(&dossier.facts.brand.value),
        Document::Record(AnyRecord::Brand(brand)) => Some(&brand.key.slug),
        _ => None,
    }
}
