//! What a result shows of a record.
//!
//! **Invariant:** says nothing that the record's page does not show.

use serde_json::{Value, json};

use super::documents::{Document, brand_slug, gtins, numbers, printed, report_number};
use super::passages::{self, Passage};

use crate::derive::fallback::local;
use crate::domain::{LanguageTag, Status};
use crate::load::records;
use crate::model::{AnyRecord, Dossier};
use crate::render::pages::PageContext;
use crate::render::routes;
use crate::render::site::{direction, is_published, listed_name};

/// A record as a script is given it: what it is (0 product, 1 brand, 2 kind, 3 country, 4 HS heading), its page, its
/// name as printed, its name for the reader, tag and direction of that name's language where it is another, the brand's
/// slug and name, the kind, all other names, its codes, what it says, whether it is withdrawn; then the
/// picture's file, width, height and what it shows, where there is one. Of a record that is neither goods nor a brand (5), what
/// type it is stands in the place of the brand's name; a word of the glossary (6) leads to its place on that page.
pub fn card(context: &PageContext<'_>, document: Document<'_>, texts: &[Passage]) -> Value {
    let (tag, chain) = (context.language.tag(), &context.language.chain);
    let list = |what: u8, href: String, name: String| {
        json!([what, href, "", name, "", "", "", "", "", [], [], [], 0])
    };
    match document {
        Document::Record(AnyRecord::Product(dossier)) => {
            let said = dossier.name(chain).filter(|said| said.fell_back).map(|said| said.language);
            let name = listed_name(dossier, chain);
            let brand = context.site.brand_of(dossier);
            let mut card =
                base(0, routes::record(tag, &dossier.key, 1), &dossier.facts.names.hangul, name, said);
            card.extend([
                json!(brand_slug(document).map(|slug| slug.as_str())),
                json!(brand.map_or("", |brand| listed_name(brand, chain))),
                json!(dossier.kind().as_str()),
                json!(others(dossier, name)),
                json!(with_confusables(context, codes(context, dossier), dossier)),
                passages::script(texts),
                json!(u8::from(!is_published(dossier))),
            ]);
            if let Some(thumb) = context.thumb(&context.site.brief(&dossier.key, context.language)) {
                card.extend([json!(thumb.src), json!(thumb.width), json!(thumb.height), json!(thumb.shows)]);
            }
            Value::from(card)
        }
        Document::Record(AnyRecord::Brand(brand)) => {
            let said = brand.name(chain).filter(|said| said.fell_back).map(|said| said.language);
            let name = listed_name(brand, chain);
            let hangul = &brand.facts.names.hangul;
            let names = printed(&brand.facts.names, &brand.texts).into_iter();
            let names = names.chain(brand.facts.aliases.iter().map(String::as_str));
            let holders = brand.facts.right_holder.name.0.values().map(String::as_str);
            let names: Vec<&str> =
                names.chain(holders).filter(|other| *other != hangul && *other != name).collect();
            let mut card = base(1, routes::record(tag, &brand.key, 1), hangul, name, said);
            card.extend([
                json!(brand.key.slug.as_str()),
                json!(""),
                json!(""),
                json!(names),
                json!(with_contact(context, of_rights(context, &brand.facts.rights), &brand.facts.contacts)),
                passages::script(texts),
                json!(0),
            ]);
            Value::from(card)
        }
        Document::Record(record) => {
            let said = record.name(chain).filter(|said| said.fell_back).map(|said| said.language);
            let name = listed_name(&**record, chain);
            let others = record.texts.values().map(|text| text.name.as_str()).filter(|other| *other != name);
            let number = record.facts.id().map(|id| json!(["n", id.value.as_str(), ""]));
            let type_name = context.locale().say(&format!("record-{}", record.key.record_type.as_str()));
            let mut card = base(5, routes::record(tag, &record.key, 1), "", name, said);
            card.extend([
                json!(""),
                json!(type_name),
                json!(""),
                others.collect(),
                number.into_iter().collect(),
                passages::script(texts),
                json!(u8::from(record.facts.status() == Status::Withdrawn)),
            ]);
            Value::from(card)
        }
        Document::Term(key, term) => {
            let href = format!("{}#{}", routes::record(tag, key, 1), term.heading().anchor());
            let (language, name, fell_back) =
                local(&term.names, chain).unwrap_or((tag, term.verbatim.as_str(), false));
            let others: Vec<&str> =
                term.names.0.values().map(String::as_str).filter(|other| *other != name).collect();
            let mut card = base(6, href, &term.verbatim, name, fell_back.then_some(language));
            let type_name = context.locale().say("record-term");
            card.extend([
                json!(""),
                json!(type_name),
                json!(""),
                json!(others),
                json!([]),
                passages::script(texts),
                json!(0),
            ]);
            Value::from(card)
        }
        Document::Kind(kind) => {
            list(2, routes::kind(tag, kind, 1), context.locale().say(&format!("kind-{}", kind.as_str())))
        }
        Document::Market(country) => {
            list(3, routes::market(tag, country, 1), context.locale().country(country.as_str()).to_owned())
        }
        Document::Heading(heading) => list(4, routes::hs(tag, heading, 1), format!("HS {heading}")),
    }
}

fn base(what: u8, href: String, hangul: &str, name: &str, language: Option<&LanguageTag>) -> Vec<Value> {
    vec![
        json!(what),
        json!(href),
        json!(hangul),
        json!(name),
        json!(language.map_or("", |tag| tag.as_str())),
        json!(language.map_or("", direction)),
    ]
}

/// The names that a result does not show by itself.
fn others<'s>(dossier: &'s Dossier, name: &str) -> Vec<&'s str> {
    let hangul = &dossier.facts.names.hangul;
    let names = printed(&dossier.facts.names, &dossier.texts).into_iter();
    let names = names.chain(dossier.facts.aliases.iter().map(String::as_str));
    names.filter(|other| other != hangul && *other != name).collect()
}

/// Codes: the letter of what it is, the code, and what else is said of it. An m is an example of codes that many units
/// have one each of, with their pattern behind it, or the pattern alone.
fn codes(context: &PageContext<'_>, dossier: &Dossier) -> Vec<Value> {
    let facts = &dossier.facts;
    let sizes =
        facts.items.iter().filter(|item| item.gtin.is_some()).map(|item| item.size.as_deref().unwrap_or(""));
    let mut codes: Vec<Value> =
        gtins(facts).zip(sizes).map(|(gtin, size)| json!(["g", gtin, size])).collect();
    codes.extend(facts.hs.iter().map(|hs| json!(["h", hs.as_str(), ""])));
    codes.push(json!(["n", facts.id.value.as_str(), ""]));
    codes.extend(of_rights(context, &facts.rights));
    codes
        .extend(report_number(facts).map(|number| json!(["n", number, context.token("item-report-number")])));
    codes.extend(facts.known_false.iter().map(|known| {
        let seen: Vec<&str> =
            known.seen_in.iter().map(|country| context.locale().country(country.value.as_str())).collect();
        json!([
            "f",
            known.value.as_str(),
            format!("{} {}", context.token(known.kind.as_str()), context.locale().list(&seen)).trim()
        ])
    }));
    codes.extend(facts.codes.iter().map(|code| {
        let pattern = code.pattern.as_str();
        let name = context.token(code.id.as_str());
        match &code.sample {
            Some(sample) => json!(["m", sample.value.as_str(), name, pattern]),
            None => json!(["m", pattern, name]),
        }
    }));
    codes
}

/// Codes of a product, and the names of those that it is taken for (`x`), unless it is withdrawn.
fn with_confusables(context: &PageContext<'_>, mut codes: Vec<Value>, dossier: &Dossier) -> Vec<Value> {
    let taken_for = context.site.taken_for(&dossier.key).into_iter().filter(|_| is_published(dossier));
    codes.extend(taken_for.map(|taken| {
        let brief = context.brief(taken.of);
        json!(["x", brief.listed_name(), brief.hangul()])
    }));
    codes
}

/// Codes of a brand, and whom to ask about it (`c`): first of all who tells whether goods are genuine.
fn with_contact(
    context: &PageContext<'_>,
    mut codes: Vec<Value>,
    contacts: &[records::Contact],
) -> Vec<Value> {
    let reached = |contact: &records::Contact| contact.email.clone().or_else(|| contact.phone.clone());
    let asked = contacts.iter().filter(|contact| reached(contact).is_some());
    let first = asked.min_by_key(|contact| contact.role.as_str() != "authentication");
    codes.extend(
        first.and_then(|contact| Some(json!(["c", reached(contact)?, context.token(contact.role.as_str())]))),
    );
    codes
}

fn of_rights(context: &PageContext<'_>, rights: &[records::Right]) -> Vec<Value> {
    let of = |right: &records::Right| {
        let kind = context.token(right.kind.as_str());
        numbers(right).map(|number| json!(["n", number, kind])).collect::<Vec<_>>()
    };
    rights.iter().flat_map(of).collect()
}
