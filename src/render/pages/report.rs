//! Reports of listings: the text that a channel is sent, on a platform's page with blanks, and as a script for the pages of goods,
//! which fill it with what they say of the product.
//!
//! **Invariant:** a report says which points differ, and never what the goods are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::page_context::PageContext;
use super::places::said;
use super::record::TextToCopy;
use super::words::{Words, is_korean};
use crate::derive::fallback::local;
use crate::domain::{Country, LanguageTag, RecordType};
use crate::load::Spanned;
use crate::load::records::{self, Channel};
use crate::load::values::Word;
use crate::model::Record;
use crate::render::inspect_words::RECORD_LANGUAGES;
use crate::render::locale::{Arg, Locale};
use crate::render::prose;
use crate::render::routes;
use crate::render::site::{SiteLanguage, direction, listed_name};
use crate::render::statics::registered;
use crate::render::tracked::Tracked;

type Platform = Record<records::Platform>;

/// What is to be filled in.
const BLANK: &str = "____________________";

/// Lines for points, and for links.
const LINES: usize = 5;

/// The languages that a report can be sent in from every page: Korean and English.
fn own_languages() -> Vec<LanguageTag> {
    RECORD_LANGUAGES.iter().rev().filter_map(|tag| LanguageTag::parse(tag).ok()).collect()
}

/// `own`, and behind them those that the channel takes.
fn languages(channel: &Channel, mut own: Vec<LanguageTag>) -> Vec<LanguageTag> {
    for tag in &channel.languages {
        if !own.contains(&tag.value) {
            own.push(tag.value.clone());
        }
    }
    own
}

/// Texts to report a listing with, one a channel and language: Korean, English and those that the channel takes.
pub fn texts<'s>(context: &PageContext<'s>, record: &'s Platform) -> Vec<TextToCopy<'s>> {
    let mut texts = Vec::new();
    for channel in &record.facts.channels {
        let tags = languages(channel, own_languages());
        for locale in tags.iter().filter_map(|tag| words_in(context, tag)) {
            let title = channel.name.as_ref().and_then(|name| context.local(name));
            let text =
                format!("{}\n\n{}", needs(context, record, channel, locale), rest(locale, Fill::Blanks));
            texts.push(TextToCopy {
                title: title.unwrap_or_else(|| Words::own(context.mark(address(channel)))),
                language: context.locale().language(locale.tag.as_str()).to_owned(),
                lang: locale.tag.to_string(),
                dir: direction(&locale.tag),
                text: prose::plain(&text, is_korean(&locale.tag)),
            });
        }
    }
    texts
}

/// The words of `language`: the page's, or of one that texts are sent in.
pub fn words_in<'s>(context: &PageContext<'s>, language: &LanguageTag) -> Option<&'s Locale> {
    if context.language.tag() == language {
        return Some(context.locale());
    }
    context.site.words_in(language)
}

/// Where a channel without a name is found.
fn address(channel: &Channel) -> &str {
    channel.host.as_ref().map_or(channel.id.as_str(), |host| host.as_str())
}

/// The first part of a report: to whom it goes, and what is needed for it.
fn needs(context: &PageContext<'_>, record: &Platform, channel: &Channel, locale: &Locale) -> String {
    let mut chain = vec![locale.tag.clone()];
    chain.extend(context.language.chain.iter().cloned());
    let name = channel.name.as_ref().and_then(|name| local(name, &chain)).map(|(_, name, _)| name);
    let (platform, comma) = (listed_name(record, &chain), locale.say("list-comma"));
    let channel_name = format!("{platform}{comma}{}", name.unwrap_or_else(|| address(channel)));
    let colon = locale.say("label-colon");
    let words = |words: &[Spanned<Word>]| {
        let word = |word: &Spanned<Word>| {
            locale.find(&format!("token-{word}")).unwrap_or_else(|| word.as_str().to_owned())
        };
        locale.list(&words.iter().map(word).collect::<Vec<_>>())
    };
    let mut lines = vec![locale.with("sheet-report", &[("channel", Arg::Text(&channel_name))])];
    lines.extend(channel.host.as_ref().map(|host| host.href()));
    lines.extend([String::new(), locale.say("sheet-needs")]);
    let account = locale.say(&format!("known-{}", channel.account.as_str()));
    // A question needs no colon after it.
    lines.push(format!("- {} {account}", locale.say("channel-account")));
    let mut rights = words(&channel.rights);
    if let Some(taken) = channel.registration {
        let taken = locale.say(&format!("registration-taken-{}", taken.as_str()));
        rights = if rights.is_empty() { taken } else { locale.list(&[rights, taken]) };
    }
    let languages: Vec<&str> =
        channel.languages.iter().map(|tag| locale.language(tag.value.as_str())).collect();
    let most = channel.links_max.map_or_else(String::new, |most| locale.format.number(&most.to_string()));
    for (label, value) in [
        ("channel-rights", rights),
        ("recordation-documents", words(&channel.documents)),
        ("recordation-languages", locale.list(&languages)),
        ("channel-links", most),
    ] {
        let value = if value.is_empty() { locale.say("known-unknown") } else { value };
        lines.push(format!("- {}{colon}{value}", locale.say(label)));
    }
    lines.join("\n")
}

/// What stands for that which a platform's page does not know.
#[derive(Copy, Clone, PartialEq, Eq)]
enum Fill {
    /// Lines to write on.
    Blanks,
    /// Marks that a product's page fills: `{product}`, `{holder}`, `{contact}`, `{market}`, `{rights}`, `{points}`.
    Marks,
}

/// The second part of a report: what is reported.
fn rest(locale: &Locale, fill: Fill) -> String {
    let colon = locale.say("label-colon");
    let blank = |label: &str| format!("{}{colon}{BLANK}", locale.say(label));
    let filled = |label: &str, mark: &str| match fill {
        Fill::Blanks => blank(label),
        Fill::Marks => format!("{}{colon}{mark}", locale.say(label)),
    };
    let mut lines = vec![
        filled("sheet-product", "{product}"),
        filled("right-holder", "{holder}"),
        filled("contacts-title", "{contact}"),
        filled("routes-market", "{market}"),
    ];
    match fill {
        Fill::Blanks => lines.extend([blank("sheet-right"), blank("sheet-number")]),
        Fill::Marks => lines.push("{rights}".to_owned()),
    }
    lines.extend([String::new(), locale.say("sheet-points")]);
    match fill {
        Fill::Blanks => lines.extend((1..=LINES).map(|line| format!("{line}. {BLANK}"))),
        Fill::Marks => lines.push("{points}".to_owned()),
    }
    lines.extend([String::new(), locale.say("sheet-listings")]);
    lines.extend((1..=LINES).map(|line| {
        format!("{line}. {}{}{}", blank("sheet-link"), locale.say("list-comma"), blank("sheet-seen"))
    }));
    lines.extend([String::new(), blank("sheet-sender"), String::new(), locale.say("sheet-neutral")]);
    lines.join("\n")
}

/// The script of a language: the channels, the sites whose listings they take, and the texts of reports. It bears the edition's name,
/// so that a copy put together from two is noticed.
pub fn script(site: &Tracked<'_>, language: &SiteLanguage) -> String {
    let context = PageContext::new(site, language, routes::ROOT);
    let mut own = vec![language.tag().clone()];
    own.extend(own_languages().into_iter().filter(|tag| tag != language.tag()));
    let platforms = site.of_type(RecordType::Platform, language).iter();
    let platforms: Vec<&Platform> = platforms.filter_map(|key| site.record(key)).collect();
    let mut markets: BTreeSet<Country> = site.markets().into_iter().collect();
    let mut spoken = BTreeMap::new();
    let mut channels = Vec::new();
    for platform in platforms {
        let facts = &platform.facts;
        let named = facts.sites.iter().flat_map(|site| &site.markets);
        markets.extend(
            named.chain(facts.channels.iter().flat_map(|channel| &channel.markets)).map(|of| of.value),
        );
        for channel in &facts.channels {
            let tags = languages(channel, own.clone());
            let locales: Vec<&Locale> = tags.iter().filter_map(|tag| words_in(&context, tag)).collect();
            spoken.extend(locales.iter().map(|locale| (locale.tag.to_string(), *locale)));
            let texts: BTreeMap<String, String> = locales
                .iter()
                .map(|locale| (locale.tag.to_string(), needs(&context, platform, channel, locale)))
                .collect();
            let sites = facts.sites.iter().filter(|site| channel.takes(site));
            let sites: Vec<Value> = sites
                .map(|site| json!([site.name.value, site.host.as_str(), codes(&site.markets)]))
                .collect();
            let page = routes::record(language.tag(), &platform.key, 1);
            channels.push(json!({
                "name": channel.name.as_ref().map_or_else(|| json!([address(channel)]), |name| said(&context, name)),
                "page": format!("{page}#{}", channel.anchor()),
                "sites": sites,
                "markets": codes(&channel.markets),
                "needs": texts,
            }));
        }
    }
    let words: BTreeMap<&String, Value> =
        spoken.iter().map(|(tag, locale)| (tag, words(locale, &markets))).collect();
    let (guide, edition) = (site.guide().id.as_str(), site.edition_name());
    registered("channels", &json!({"guide": guide, "edition": edition, "channels": channels, "words": words}))
}

/// Codes of countries, with blanks between.
fn codes(countries: &[Spanned<Country>]) -> String {
    countries.iter().map(|country| country.value.as_str()).collect::<Vec<_>>().join(" ")
}

/// What a report in the language of `locale` says beside what its channel needs.
fn words(locale: &Locale, markets: &BTreeSet<Country>) -> Value {
    let mut countries: Vec<(&str, &str)> =
        markets.iter().map(|country| (country.as_str(), locale.country(country.as_str()))).collect();
    countries.sort_by(|(_, one), (_, other)| locale.format.compare(one, other));
    json!({
        "name": locale.own_name,
        "dir": direction(&locale.tag),
        "rest": rest(locale, Fill::Marks),
        "blank": BLANK,
        "colon": locale.say("label-colon"),
        "right": locale.say("sheet-right"),
        "genuine": locale.say("shows-genuine"),
        "offered": locale.say("sheet-offered"),
        "no_right": format!("{}{}{}", locale.say("sheet-right"), locale.say("label-colon"), locale.say("sheet-no-right")),
        "unknown_right": locale.say("place-right-unknown"),
        "countries": countries,
    })
}
