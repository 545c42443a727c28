//! What a platform's page says beside what all records say, and the tables by which its channels are found.
//!
//! **Invariant:** only what is in force is worded as a duty, and only what the platform itself has said as a promise.

use super::page_context::PageContext;
use super::record::{Block, Cell, TableRow, one, row};
use super::report;
use crate::domain::{Country, Period, RecordKey};
use crate::load::records::{
    self, Channel, Duty, LegalState, PlatformSite, Promise, PromiseMaker, PromiseUnit,
};
use crate::load::values::Host;
use crate::load::yaml::Spanned;
use crate::model::Record;
use crate::render::locale::Arg;
use std::collections::BTreeSet;

type Platform = Record<records::Platform>;

/// The blocks of a platform's page.
pub fn blocks<'s>(context: &PageContext<'s>, record: &'s Platform) -> Vec<Block<'s>> {
    let mut blocks = vec![
        glance(context, record),
        sites(context, record),
        channels(context, record),
        promises(context, record, PromiseMaker::Platform),
        promises(context, record, PromiseMaker::ThirdParty),
        duties(context, record, true),
        duties(context, record, false),
        domestic_agent(context, record),
        counter_notice(context, record),
        monitored(context, record),
        Block {
            hint: Some(context.locale().say("sheet-hint")),
            texts: report::texts(context, record),
            ..Block::new(context, "report-sheet", "sheet-title")
        },
    ];
    blocks.retain(|block| !block.is_empty());
    blocks.into_iter().map(Block::without_empty_columns).collect()
}

fn countries<'s>(context: &PageContext<'s>, countries: &[Spanned<Country>]) -> Vec<Cell<'s>> {
    let locale = context.locale();
    let names: Vec<&str> = countries.iter().map(|country| locale.country(country.value.as_str())).collect();
    one((!names.is_empty()).then(|| context.cell(&locale.list(&names))))
}

/// An address or a number of articles, which reads from left to right in every script.
fn as_written<'s>(context: &PageContext<'s>, text: &str) -> Cell<'s> {
    let mut cell = context.cell(text);
    if context.language.tag().is_rtl() {
        // It is in no language (ISO 639-2).
        (cell.words.lang, cell.words.dir) = (Some("zxx"), Some("ltr"));
    }
    cell
}

fn host<'s>(context: &PageContext<'s>, host: &Host) -> Cell<'s> {
    Cell { href: Some(host.href()), outside: true, told: true, ..as_written(context, host.as_str()) }
}

fn glance<'s>(context: &PageContext<'s>, record: &'s Platform) -> Block<'s> {
    let block = Block::new(context, "glance", "jurisdiction-glance");
    let Some(of) = &record.facts.operator else { return block };
    let seat = of.country.as_ref().map(|seat| context.cell(context.locale().country(seat.value.as_str())));
    block
        .fact(context, "platform-operator", one(context.cell_local(&of.names)))
        .fact(context, "platform-seat", one(seat))
        .fact(context, "source-text", one(context.cite(record, of.source.as_ref())))
}

fn sites<'s>(context: &PageContext<'s>, record: &'s Platform) -> Block<'s> {
    let rows = record.facts.sites.iter().map(|site| {
        row(vec![
            vec![context.cell(&site.name)],
            vec![host(context, &site.host)],
            countries(context, &site.markets),
            one(context.cite(record, site.source.as_ref())),
        ])
    });
    let heads = ["platform-site", "platform-host", "platform-markets", "source-text"];
    Block::new(context, "sites", "platform-sites").table(context, &heads, rows.collect())
}

fn channels<'s>(context: &PageContext<'s>, record: &'s Platform) -> Block<'s> {
    let rows = record.facts.channels.iter().map(|channel| {
        let locale = context.locale();
        let name = channel.name.as_ref().and_then(|name| context.cell_local(name));
        let mut rights = context.cell_words(&channel.rights);
        let taken = channel.registration;
        rights.extend(taken.map(|of| context.said(&format!("registration-taken-{}", of.as_str()))));
        let links = channel.links_max.map(|most| context.cell(&locale.format.number(&most.to_string())));
        let names: Vec<&str> = channel.sites.iter().map(|name| name.value.as_str()).collect();
        let sites = (!names.is_empty()).then(|| context.cell(&locale.list(&names)));
        let cells = vec![
            name.into_iter().chain(channel.host.as_ref().map(|at| host(context, at))).collect(),
            sites.into_iter().chain(countries(context, &channel.markets)).collect(),
            vec![context.known(channel.account)],
            rights,
            context.cell_words(&channel.documents),
            one(links),
            context.cell_languages(&channel.languages),
            one(context.cite(record, channel.source.as_ref())),
        ];
        TableRow { id: Some(channel.anchor()), cells }
    });
    let heads = [
        "channel-host",
        "channel-for",
        "channel-account",
        "channel-rights",
        "recordation-documents",
        "channel-links",
        "recordation-languages",
        "source-text",
    ];
    Block::new(context, "channels", "platform-channels").table(context, &heads, rows.collect())
}

/// What a promise measures, in words.
fn measured<'s>(context: &PageContext<'s>, promise: &Promise) -> Vec<Cell<'s>> {
    let locale = context.locale();
    let measure = promise.measure.as_ref().map(|measure| context.cell_word(measure));
    let value = promise.value.as_ref().map(|value| {
        let number = locale.format.number(&value.0);
        let unit = promise.unit.map(PromiseUnit::as_str);
        match (unit, value.0.parse::<usize>()) {
            (Some("percent"), _) => {
                context.cell(&locale.with("promise-percent", &[("number", Arg::Text(&number))]))
            }
            (Some(unit), Ok(count)) => context.cell(&locale.count(&format!("time-{unit}"), count)),
            _ => context.cell(&number),
        }
    });
    let within = promise.within.as_ref().map(|within| {
        let time = context.time(within.count, within.unit);
        context.cell(&locale.with("promise-within", &[("time", Arg::Text(&time))]))
    });
    measure.into_iter().chain(value).chain(within).collect()
}

fn promises<'s>(context: &PageContext<'s>, record: &'s Platform, by: PromiseMaker) -> Block<'s> {
    let locale = context.locale();
    let rows = record.facts.promises.iter().filter(|promise| promise.by == by).map(|promise| {
        let day = |key: &str, period: Period| {
            let date = locale.format.period(period);
            context.cell(&locale.with(key, &[("date", Arg::Text(&date))]))
        };
        let made = promise.made_on.as_ref().map(|made| day("promise-made", made.value));
        let until = promise.until.as_ref().map(|until| {
            let has_ended = context.site.is_past(until.value.last());
            day(if has_ended { "promise-ended" } else { "dated-until" }, until.value)
        });
        let cells = vec![
            one(context.cell_local(&promise.text)),
            measured(context, promise),
            made.into_iter().chain(until).collect(),
            one(context.cite(record, promise.source.as_ref())),
        ];
        TableRow { id: Some(format!("promise-{}", promise.id)), cells }
    });
    let (id, title, hint, head) = match by {
        PromiseMaker::Platform => ("promises", "platform-promises", "platform-promises-hint", "promise-text"),
        PromiseMaker::ThirdParty => {
            ("reported", "platform-reported", "platform-reported-hint", "reported-text")
        }
    };
    let heads = [head, "promise-measure", "promise-when", "source-text"];
    let block = Block::new(context, id, title).table(context, &heads, rows.collect());
    Block { hint: Some(locale.say(hint)), ..block }
}

/// Whether a duty is one on the day of the copy.
fn is_in_force(context: &PageContext<'_>, duty: &Duty) -> bool {
    let is_ahead = duty.on.as_ref().is_some_and(|on| context.is_ahead(on.value));
    duty.state.binds() && !is_ahead
}

fn duties<'s>(context: &PageContext<'s>, record: &'s Platform, in_force: bool) -> Block<'s> {
    let locale = context.locale();
    let duties = record.facts.duties.iter().filter(|duty| is_in_force(context, duty) == in_force);
    let rows = duties.map(|duty| {
        let law = &duty.legal;
        let number = law.number.as_deref().into_iter().chain(law.article.as_deref());
        let number = locale.list(&number.collect::<Vec<_>>());
        let number = (!number.is_empty()).then(|| as_written(context, &number));
        let state = locale.say(&format!("legal-state-{}", duty.state.as_str()));
        let date = duty.on.as_ref().map(|on| locale.format.period(on.value));
        let state = match date {
            _ if in_force => {
                std::iter::once(context.cell(&state)).chain(context.dated((duty.on.as_ref(), None))).collect()
            }
            Some(date) if duty.state.binds() => {
                let begins = locale.with("dated-begins", &[("date", Arg::Text(&date))]);
                vec![context.cell(&begins), context.said("duty-not-yet")]
            }
            Some(date) if duty.state.value == LegalState::Repealed => {
                vec![context.cell(&state), context.cell(&date)]
            }
            Some(date) => {
                let args = [("state", Arg::Text(state.as_str())), ("date", Arg::Text(date.as_str()))];
                vec![context.cell(&locale.with("duty-ahead", &args))]
            }
            None => vec![context.cell(&state), context.said("duty-not-in-force")],
        };
        row(vec![
            one(context.cell_local(&law.title)).into_iter().chain(number).collect(),
            context.cell_words(&duty.what),
            state,
            one(context.cite(record, duty.source.as_ref())),
        ])
    });
    let (id, title, asks) = match in_force {
        true => ("duties", "platform-duties", "duty-what"),
        false => ("not-in-force", "platform-not-in-force", "duty-would"),
    };
    let heads = ["law-title", asks, "law-state", "source-text"];
    let block = Block::new(context, id, title).table(context, &heads, rows.collect());
    Block { hint: (!in_force).then(|| locale.say("platform-not-in-force-hint")), ..block }
}

fn domestic_agent<'s>(context: &PageContext<'s>, record: &'s Platform) -> Block<'s> {
    let block = Block::new(context, "domestic-agent", "platform-domestic-agent");
    let Some(of) = &record.facts.domestic_agent else { return block };
    let country = of.country.as_ref().map(|of| context.cell(context.locale().country(of.value.as_str())));
    let known: Vec<_> =
        std::iter::once(context.known(of.known)).chain(context.dated((of.from.as_ref(), None))).collect();
    block.fact(context, "agent-known", known).fact(context, "agent-country", one(country)).fact(
        context,
        "source-text",
        one(context.cite(record, of.source.as_ref())),
    )
}

fn counter_notice<'s>(context: &PageContext<'s>, record: &'s Platform) -> Block<'s> {
    let rows = record.facts.counter_notice.iter().map(|deadline| {
        let cells = vec![
            vec![context.cell_word(&deadline.who)],
            vec![context.cell_word(&deadline.act)],
            vec![context.cell(&context.time(deadline.count, deadline.unit))],
            vec![context.said(&format!("clock-{}", deadline.from.as_str()))],
            one(deadline.if_missed.as_ref().map(|missed| context.cell_word(missed))),
            one(context.cite(record, deadline.source.as_ref())),
        ];
        TableRow { id: Some(format!("objection-{}", deadline.id)), cells }
    });
    let heads =
        ["deadline-who", "deadline-act", "deadline-time", "deadline-from", "deadline-missed", "source-text"];
    let silence = record.facts.silence_means.as_ref().map(|silence| context.cell_word(silence));
    Block::new(context, "counter-notice", "platform-counter-notice")
        .fact(context, "silence-means", one(silence))
        .table(context, &heads, rows.collect())
}

fn monitored<'s>(context: &PageContext<'s>, record: &'s Platform) -> Block<'s> {
    let locale = context.locale();
    let rows = record.facts.monitored.iter().map(|of| {
        let number = |brands: u32| locale.count("monitored-brands", brands as usize);
        let target = of.target.as_ref().map(|target| {
            let (brands, by) = (number(target.brands), locale.format.period(target.by.value));
            let args = [("brands", Arg::Text(&brands)), ("date", Arg::Text(&by))];
            context.cell(&locale.with("monitored-target", &args))
        });
        row(vec![
            vec![context.cell(&locale.format.period(of.on.value))],
            vec![context.cell(&number(of.brands))],
            one(target),
            one(of.who.as_ref().and_then(|who| context.cell_local(who))),
            one(context.cite(record, of.source.as_ref())),
        ])
    });
    let heads = ["monitored-on", "monitored-count", "monitored-aim", "monitored-who", "source-text"];
    Block::new(context, "monitored", "platform-monitored").table(context, &heads, rows.collect())
}

/// A site of a platform, and the channels that take its listings.
struct Route<'s> {
    platform: &'s Platform,
    site: &'s PlatformSite,
    channels: Vec<&'s Channel>,
}

impl Route<'_> {
    /// Whether the channel takes the site's listings for `country`: what names no country is for all.
    fn serves(&self, channel: &Channel, country: Country) -> bool {
        let names = |countries: &[Spanned<Country>]| {
            countries.is_empty() || countries.iter().any(|of| of.value == country)
        };
        names(&self.site.markets) && names(&channel.markets)
    }

    /// The countries that the site or one of its channels names.
    fn countries(&self) -> impl Iterator<Item = Country> {
        let of_channels = self.channels.iter().flat_map(|channel| &channel.markets);
        self.site.markets.iter().chain(of_channels).map(|country| country.value)
    }
}

/// The tables on the list of platforms by which a channel is found: by site, and by country.
pub fn routes<'s>(context: &PageContext<'s>, platforms: &[RecordKey]) -> Vec<Block<'s>> {
    let platforms = platforms.iter().filter_map(|key| context.site.record::<records::Platform>(key));
    let mut routes: Vec<Route<'s>> = Vec::new();
    for platform in platforms {
        routes.extend(platform.facts.sites.iter().map(|site| Route {
            platform,
            site,
            channels: platform.facts.channels.iter().filter(|channel| channel.takes(site)).collect(),
        }));
    }
    let locale = context.locale();
    routes.sort_by(|a, b| locale.format.compare(&a.site.name, &b.site.name));
    let link = |route: &Route<'s>, channel: &'s Channel| {
        let named = channel.name.as_ref().and_then(|name| context.cell_local(name));
        let cell = named.or_else(|| Some(context.cell(channel.host.as_ref()?.as_str())));
        let href = Some(format!("{}#{}", context.links.record(&route.platform.key), channel.anchor()));
        Cell { href, ..cell.unwrap_or_else(|| context.cell(channel.id.as_str())) }
    };
    let by_site = routes.iter().filter(|route| !route.channels.is_empty()).map(|route| {
        let channels = route.channels.iter().map(|channel| link(route, channel));
        row(vec![
            vec![context.cell(&route.site.name), as_written(context, route.site.host.as_str())],
            countries(context, &route.site.markets),
            channels.collect(),
        ])
    });
    let mut named: Vec<Country> =
        routes.iter().flat_map(Route::countries).collect::<BTreeSet<Country>>().into_iter().collect();
    named.sort_by(|a, b| locale.format.compare(locale.country(a.as_str()), locale.country(b.as_str())));
    let by_market = named.into_iter().map(|country| {
        let served = routes.iter().flat_map(|route| {
            let channels = route.channels.iter().filter(move |channel| route.serves(channel, country));
            channels.map(move |channel| (route, *channel))
        });
        let served = served.map(|(route, channel)| {
            let mut cell = link(route, channel);
            let site = format!("{}{}", route.site.name.value, locale.say("label-colon"));
            cell.words.html.0.insert_str(0, &context.mark(&site).0);
            cell
        });
        row(vec![vec![context.cell(locale.country(country.as_str()))], served.collect()])
    });
    let of_sites = ["platform-site", "platform-markets", "channel-host"];
    let blocks = [
        Block::new(context, "by-site", "routes-by-site").table(context, &of_sites, by_site.collect()),
        Block::new(context, "by-market", "routes-by-market").table(
            context,
            &["routes-market", "channel-host"],
            by_market.collect(),
        ),
    ];
    blocks.into_iter().filter(|block| !block.is_empty()).collect()
}
