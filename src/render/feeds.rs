//! What feed readers are told in a language: the alerts that hold, and the records that changed last, as Atom and as JSON Feed.
//!
//! A guide has no address of its own: it lies on a stick or in a shared folder, or on somebody's server under any name. So nothing
//! is named by an address. Ids are `tag:` URIs (RFC 4151) of the publisher's mailbox; links in Atom are relative, which RFC 4287
//! resolves against the feed's own address; JSON Feed resolves nothing, so that an item has no `url` there and says all in its
//! text, with its page under an extension.
//!
//! **Invariant:** days come from the records, never from a clock; whether an alert has ended is asked of the copy, and noted.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, Event};
use serde_json::{Value, json};

use super::locale::Arg;
use super::routes;
use super::site::{Site, SiteLanguage, listed_name};
use crate::derive::fallback::local;
use crate::domain::{Date, RecordType, Status};
use crate::model::Record;
use crate::render::tracked::Tracked;

/// Changed records in a feed.
const CHANGED: usize = 30;

/// The year of all tags: RFC 4151 asks for a time at which the mailbox was the publisher's, and tags must not change with it.
const TAGGED: &str = "2026";

/// What a feed tells of a record.
struct Item {
    id: String,
    /// Its page, from the feed's folder.
    page: String,
    title: String,
    /// The title's language.
    lang: String,
    text: String,
    published: Option<Date>,
    updated: Date,
    /// The type of record, and what that is called.
    record_type: RecordType,
    type_name: Option<String>,
}

/// The feeds of a language, by their paths from the root.
pub(super) fn files(
    site: &Site<'_>,
    tracked: &Tracked<'_>,
    language: &SiteLanguage,
) -> [(String, Vec<u8>); 2] {
    let mut items: Vec<Item> = alerts(site, tracked, language).chain(changed(site, language)).collect();
    items.sort_by(|a, b| b.updated.cmp(&a.updated).then_with(|| a.id.cmp(&b.id)));
    let tag = language.tag();
    let atom = atom(site, language, &items).expect("a Vec takes all");
    let mut json = serde_json::to_vec_pretty(&json_feed(site, language, &items)).expect("texts are JSON");
    json.push(b'\n');
    [(routes::feed_atom(tag), atom), (routes::feed_json(tag), json)]
}

/// A `tag:` URI of the guide.
fn tag_uri(site: &Site<'_>, specific: &str) -> String {
    let guide = &site.held.guide;
    let is_plain = |email: &&String| {
        let (name, host) = email.split_once('@').unwrap_or_default();
        let fits = |text: &str, more: &str| {
            !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
        };
        fits(name, "-._") && fits(host, "-.")
    };
    // Nobody ever owns a name that ends so (RFC 2606).
    let nobody = || format!("{}.invalid", guide.id.value);
    let authority = guide.publisher.email.as_ref().filter(is_plain).cloned().unwrap_or_else(nobody);
    format!("tag:{authority},{TAGGED}:{}/{specific}", guide.id.value)
}

fn item(site: &Site<'_>, language: &SiteLanguage, record: &Record, text: &[String], updated: Date) -> Item {
    let tag = language.tag();
    let id = record.facts.id().map_or_else(|| record.key.to_string(), |id| id.value.to_string());
    let record_type = record.key.record_type;
    let lang = record.name(&language.chain).map_or(tag, |said| said.language);
    Item {
        id: tag_uri(site, &format!("{tag}/{id}")),
        page: routes::relative(&routes::feed_atom(tag), &routes::record(tag, &record.key, 1)),
        title: listed_name(record, &language.chain).to_owned(),
        lang: lang.to_string(),
        text: text.join("\n"),
        published: None,
        updated,
        record_type,
        type_name: language.locale.find(&format!("record-{}", record_type.as_str())),
    }
}

/// The alerts that hold on the copy's day.
fn alerts<'s>(
    site: &'s Site<'_>,
    tracked: &'s Tracked<'_>,
    language: &'s SiteLanguage,
) -> impl Iterator<Item = Item> + 's {
    let live = site.alerts().into_iter().filter(|alert| {
        alert.facts.status.value == Status::Published && !tracked.is_past(alert.facts.expires.value)
    });
    live.map(move |alert| {
        let (facts, locale) = (&alert.facts, &language.locale);
        let until = locale.format.day(facts.expires.value);
        let ask = local(&facts.ask, &language.chain)
            .map(|(_, ask, _)| format!("{}{}{ask}", locale.say("alert-ask"), locale.say("label-colon")));
        let text: Vec<String> = alert
            .summary(&language.chain)
            .map(|said| said.value.to_owned())
            .into_iter()
            .chain(ask)
            .chain([locale.with("alert-until", &[("date", Arg::Text(&until))])])
            .collect();
        let issued = facts.issued.value;
        let updated = alert.revision.map_or(issued, |revision| revision.date.max(issued));
        Item { published: Some(issued), ..item(site, language, alert, &text, updated) }
    })
}

/// The other records with the newest revisions that readers may know of.
fn changed<'s>(site: &'s Site<'_>, language: &'s SiteLanguage) -> impl Iterator<Item = Item> + 's {
    let told = |record: &&Record| {
        record.key.record_type != RecordType::Alert || record.facts.status() == Status::Withdrawn
    };
    let records = site.held.records.iter().map(|record| &**record).filter(told);
    let mut dated: Vec<_> = records.filter_map(|record| Some((record.revision?, record))).collect();
    dated.sort_by(|(a, one), (b, other)| b.date.cmp(&a.date).then_with(|| one.key.cmp(&other.key)));
    dated.into_iter().take(CHANGED).map(move |(revision, record)| {
        let withdrawn = record.facts.status() == Status::Withdrawn;
        let change = record.facts.changes().iter().find(|change| change.revision.value == revision.number);
        let note = change.and_then(|change| local(change.note.as_ref()?, &language.chain));
        let summary = || record.summary(&language.chain).map(|said| said.value.to_owned());
        let note = note.map(|(_, note, _)| note.to_owned()).or_else(summary);
        let text: Vec<String> =
            withdrawn.then(|| language.locale.say("status-withdrawn")).into_iter().chain(note).collect();
        item(site, language, record, &text, revision.date)
    })
}

/// A day as RFC 3339 writes a time: records know no hour.
fn time(day: Date) -> String {
    format!("{day}T00:00:00Z")
}

/// When the newest item was updated; the beginning of all tags where there is none.
fn updated(items: &[Item]) -> String {
    let newest = items.iter().map(|item| item.updated).max();
    newest.map_or_else(|| format!("{TAGGED}-01-01T00:00:00Z"), time)
}

fn title(site: &Site<'_>, language: &SiteLanguage) -> String {
    let guide = local(&site.held.guide.title, &language.chain).map_or("", |(_, text, _)| text);
    format!("{guide}{}{}", language.locale.say("label-colon"), language.locale.say("alerts-feed-title"))
}

fn publisher<'s>(site: &'s Site<'_>, language: &SiteLanguage) -> &'s str {
    local(&site.held.guide.publisher.name, &language.chain).map_or("–", |(_, name, _)| name)
}

fn atom(site: &Site<'_>, language: &SiteLanguage, items: &[Item]) -> io::Result<Vec<u8>> {
    let tag = language.tag();
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let feed = writer.create_element("feed");
    let feed = feed.with_attributes([("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", tag.as_str())]);
    feed.write_inner_content(|writer| {
        let id = tag_uri(site, &format!("{tag}/feed/{}", site.held.edition.name));
        text(writer, "id", &id)?;
        text(writer, "title", &title(site, language))?;
        text(writer, "updated", &updated(items))?;
        writer.create_element("author").write_inner_content(|writer| {
            text(writer, "name", publisher(site, language))?;
            site.held.guide.publisher.email.iter().try_for_each(|email| text(writer, "email", email))
        })?;
        link(writer, "self", "feed.xml")?;
        link(writer, "alternate", "index.html")?;
        items.iter().try_for_each(|item| entry(writer, item))
    })?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    Ok(bytes)
}

fn entry(writer: &mut Writer<Vec<u8>>, item: &Item) -> io::Result<()> {
    writer.create_element("entry").write_inner_content(|writer| {
        text(writer, "id", &item.id)?;
        let title = writer.create_element("title").with_attribute(("xml:lang", item.lang.as_str()));
        title.write_text_content(quick_xml::events::BytesText::new(&item.title))?;
        text(writer, "updated", &time(item.updated))?;
        item.published.iter().try_for_each(|day| text(writer, "published", &time(*day)))?;
        link(writer, "alternate", &item.page)?;
        let category = writer.create_element("category").with_attribute(("term", item.record_type.as_str()));
        let label = item.type_name.as_ref().map(|name| ("label", name.as_str()));
        category.with_attributes(label).write_empty()?;
        if !item.text.is_empty() {
            text(writer, "summary", &item.text)?;
        }
        Ok(())
    })?;
    Ok(())
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(quick_xml::events::BytesText::new(text)).map(drop)
}

fn link(writer: &mut Writer<Vec<u8>>, relation: &str, to: &str) -> io::Result<()> {
    let link = writer.create_element("link").with_attributes([("rel", relation), ("href", to)]);
    link.write_empty().map(drop)
}

fn json_feed(site: &Site<'_>, language: &SiteLanguage, items: &[Item]) -> Value {
    let items: Vec<Value> = items
        .iter()
        .map(|item| {
            let mut value = json!({
                "id": item.id,
                "title": item.title,
                // It is asked for, also of what says nothing but its name.
                "content_text": if item.text.is_empty() { &item.title } else { &item.text },
                "date_modified": time(item.updated),
                "tags": [item.type_name.as_deref().unwrap_or(item.record_type.as_str())],
                "_guide": {"page": item.page},
            });
            if let Some(day) = item.published {
                value["date_published"] = time(day).into();
            }
            value
        })
        .collect();
    let mut author = json!({"name": publisher(site, language)});
    if let Some(email) = &site.held.guide.publisher.email {
        author["url"] = format!("mailto:{email}").into();
    }
    json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": title(site, language),
        "language": language.tag().as_str(),
        "authors": [author],
        "items": items,
    })
}
