//! The page of a record that has no view of its own: what all such records have, and the blocks that its type adds.
//!
//! **Invariant:** what the record does not say is said to be unknown, or is not there; never no.

use super::Main;
use super::alert::AlertSheet;
use super::chart::Chart;
use super::dossier::codes::CodeView;
use super::dossier::{History, history};
use super::handbook;
use super::header::{Crumb, SitePart};
use super::list::{Pager, pager, slice};
use super::page_context::{PageContext, Row};
use super::primer::SelfTest;
use super::reckoner::Reckoner;
use super::rights::{ContactView, contact_scripts};
use super::words::Words;
use crate::domain::{LanguageTag, Period, RecordKey, RecordType, Status};
use crate::load::markdown::RecordLink;
use crate::load::records::{Facts, HeadingOf, Known, SourceDate, TimeUnit};
use crate::load::values::{LocalText, SourceName, Word};
use crate::load::yaml::Spanned;
use crate::model::Record;
use crate::render::locale::Arg;
use crate::render::plan::{Collection, ROWS, pages_of};
use crate::render::prose::Linker;
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::site::listed_name;
use crate::render::tracked::published;
use crate::render::view::{Html, view};

view! {
    /// What `record.html` is given.
    pub struct RecordPage<'a> {
        /// What type of record it is.
        type_name: String,
        /// Its id.
        id: Option<&'a str>,
        /// Its name for the reader.
        name: Words<'a>,
        /// One line.
        summary: Option<Words<'a>>,
        /// Whether it is withdrawn.
        withdrawn: bool,
        /// Since when nobody has confirmed it, where that is more than a year.
        unconfirmed: Option<String>,
        /// Whether this is the first page of the list of its products, which alone shows the record.
        first: bool,
        /// Its prose.
        opening: Option<Words<'a>>,
        /// What only an alert has.
        alert: Option<AlertSheet<'a>>,
        /// What its type says of it.
        blocks: Vec<Block<'a>>,
        /// The sections of its texts.
        sections: Vec<TextSection<'a>>,
        /// Of a lesson: its questions.
        self_test: Option<SelfTest<'a>>,
        /// How many products its page lists.
        count: String,
        /// The reference to the handbook of all of them.
        handbook: Option<String>,
        /// The products on this page.
        rows: Vec<Row<'a>>,
        /// The other pages of the list.
        pager: Option<Pager>,
        /// Other records that name it.
        named_by: Vec<Cell<'a>>,
        /// Whom to ask.
        contacts: Vec<ContactView<'a>>,
        /// Where the facts come from.
        sources: Vec<SourceRow<'a>>,
        /// Revisions.
        history: History<'a>,
    }
}

view! {
    /// Facts that belong together.
    pub struct Block<'a> {
        /// Its place on the page.
        id: String,
        /// Its heading.
        title: String,
        /// What a reader must know of it.
        hint: Option<String>,
        /// The record that it is taken from, where that is another, and in which matters.
        inherited: Vec<Cell<'a>>,
        /// Facts, each with what it is called.
        facts: Vec<Fact<'a>>,
        /// The figures of its table as a picture.
        chart: Option<Chart>,
        /// The headings of the columns of its table.
        heads: Vec<String>,
        /// Whether it has so many columns that a phone shows it as a list.
        many: bool,
        /// The rows of its table.
        rows: Vec<TableRow<'a>>,
        /// What works out the last days of the deadlines that it lists.
        reckoner: Option<Reckoner>,
        /// Texts to copy or print.
        texts: Vec<TextToCopy<'a>>,
        /// Words of the glossary to choose from, in groups.
        index: Vec<WordGroup<'a>>,
        /// Words of the glossary, with what they mean.
        terms: Vec<TermView<'a>>,
        /// Numbers whose form is told and checked.
        numbers: Vec<NumberView<'a>>,
        /// Whether the checker reads these numbers.
        checks: bool,
    }
}

view! {
    /// A text to copy or print, in a language of its own.
    pub struct TextToCopy<'a> {
        /// What it is called.
        title: Words<'a>,
        /// The language's name.
        language: String,
        /// Its language.
        lang: String,
        /// Its direction.
        dir: &'static str,
        /// The text.
        text: Html,
    }
}

view! {
    /// Words of the glossary that have something in common.
    pub struct WordGroup<'a> {
        /// What that is.
        label: Option<String>,
        /// Links to the words.
        words: Vec<Cell<'a>>,
    }
}

view! {
    /// A word of the glossary.
    pub struct TermView<'a> {
        /// Its place on the page.
        id: String,
        /// The word, as it stands on packs.
        hangul: &'a str,
        /// How it is read, in Latin letters.
        read: String,
        /// What it means.
        name: Option<Words<'a>>,
        /// What a reader must know of it.
        note: Option<Words<'a>>,
        /// What else is known of it.
        facts: Vec<Fact<'a>>,
    }
}

view! {
    /// A number whose form is known.
    pub struct NumberView<'a> {
        /// What it is called.
        title: Words<'a>,
        /// What is known of it.
        facts: Vec<Fact<'a>>,
        /// Its form.
        code: CodeView<'a>,
    }
}

view! {
    /// A fact, with what it is called.
    pub struct Fact<'a> {
        /// What it is called.
        label: String,
        /// What it is.
        values: Vec<Cell<'a>>,
        /// Whether it is so long that it needs the page's whole width.
        wide: bool,
    }
}

view! {
    /// A row of a table.
    pub struct TableRow<'a> {
        /// Its place on the page, where others lead to it.
        id: Option<String>,
        /// Its cells.
        cells: Vec<Vec<Cell<'a>>>,
    }
}

view! {
    /// A piece of a fact.
    pub struct Cell<'a> {
        /// What it says.
        words: Words<'a>,
        /// Where it leads.
        href: Option<String>,
        /// Whether that is out of the copy.
        outside: bool,
        /// Whether the words are the address itself, so that paper need not say it again.
        told: bool,
        /// Whether it is a source's number.
        cites: bool,
    }
}

view! {
    /// A section of the texts.
    pub struct TextSection<'a> {
        /// Its id.
        id: String,
        /// Its heading.
        title: Words<'a>,
        /// Its prose.
        body: Words<'a>,
    }
}

view! {
    /// A source.
    pub struct SourceRow<'a> {
        /// Its place on the page.
        id: &'a str,
        /// Its title.
        title: Option<Words<'a>>,
        /// Who published it, what sort of text it is, and where in it the facts stand.
        about: Html,
        /// When it was published.
        date: Option<String>,
        /// What is known of a day that it does not say.
        evidence: Option<Words<'a>>,
        /// When it was read.
        read_on: Option<String>,
    }
}

/// What the type of a record says of it.
#[derive(Default)]
pub struct OfType<'s> {
    /// Facts and tables.
    pub blocks: Vec<Block<'s>>,
    /// What only an alert has.
    pub alert: Option<AlertSheet<'s>>,
    /// Of a lesson: its questions.
    pub self_test: Option<SelfTest<'s>>,
    /// Whom to ask, where the record names nobody itself.
    pub contacts: Vec<ContactView<'s>>,
}

/// The page of `record`, with a page of the list of its products; `blocks` are what its type says of it.
pub fn record<'s>(
    context: &PageContext<'s>,
    record: &'s Record,
    number: usize,
    blocks: Vec<Block<'s>>,
) -> Main {
    record_of(context, record, number, OfType { blocks, ..OfType::default() })
}

/// The same of a record whose type says more.
pub fn record_of<'s>(
    context: &PageContext<'s>,
    record: &'s Record,
    number: usize,
    of_type: OfType<'s>,
) -> Main {
    let OfType { blocks, alert, self_test, mut contacts } = of_type;
    let (chain, locale) = (&context.language.chain, context.locale());
    let facts = &record.facts;
    let record_type = record.key.record_type;
    let all = context.site.listed_at(&record.key, context.language);
    let row = |listed: &crate::render::tracked::Listed<'s>| match facts.country() {
        Some(country) => context.row(*listed, super::list::ties(context, country, *listed)),
        None => context.row(*listed, Vec::new()),
    };
    let handbook =
        facts.country().and_then(|country| handbook::link(context, &Collection::Market(country), &all));
    contacts.extend(facts.contacts().iter().map(|contact| context.contact_at(contact, facts.time_zone())));
    let view = RecordPage {
        type_name: locale.say(&format!("record-{}", record_type.as_str())),
        id: facts.id().map(|id| id.value.as_str()),
        name: context.name(record),
        summary: record.summary(chain).map(|said| context.plain(&said)),
        withdrawn: facts.status() == Status::Withdrawn,
        unconfirmed: facts.confirmed_on().filter(|_| context.is_unconfirmed(record)).map(|day| {
            locale.with("record-unconfirmed", &[("date", Arg::Text(&context.day(day.value).text))])
        }),
        first: number == 1,
        opening: record.opening(chain).map(|said| context.prose(&said, 2)),
        alert,
        blocks,
        sections: sections(context, record),
        self_test,
        count: locale.count("count-products", published(&all)),
        handbook,
        rows: slice(&all, number, ROWS).iter().map(row).collect(),
        pager: pager(context, number, pages_of(all.len(), ROWS), |number| {
            routes::record(context.language.tag(), &record.key, number)
        }),
        named_by: named_by(context, &record.key),
        contacts,
        sources: facts.sources().iter().map(|source| source_row(context, source)).collect(),
        history: history(context, record),
    };
    // The one record of a type is its own list.
    let list = (!record_type.is_one_file()).then(|| {
        let title = context.mark(&locale.say(&format!("{}-title", record_type.folder())));
        Crumb::own(title, context.links.to(&routes::records(context.language.tag(), record_type, 1)))
    });
    let crumbs = std::iter::once(Crumb::front(context)).chain(list).collect();
    let name = listed_name(record, chain).to_owned();
    let main = Main::new("record.html", name, SitePart::Records(record_type), crumbs, &view);
    if number > 1 {
        return main;
    }
    let id = facts.id().map_or_else(|| record.key.to_string(), |id| id.value.to_string());
    let reckons = view.blocks.iter().any(|block| block.reckoner.is_some()).then_some(Feature::Reckon);
    let checks = view.blocks.iter().any(|block| block.checks).then_some(Feature::Check);
    let asks = view.self_test.as_ref().map(|_| Feature::SelfTest);
    let scripts = contact_scripts(&view.contacts).into_iter().chain(reckons).chain(checks).chain(asks);
    main.of_record(id, &view).with_scripts(scripts)
}

fn sections<'s>(context: &PageContext<'s>, record: &'s Record) -> Vec<TextSection<'s>> {
    // Questions stand in the self-test.
    let headings = record.facts.headings().into_iter().filter(|heading| heading.of != HeadingOf::Question);
    let sections = headings.filter_map(|heading| {
        let (title, body) = context.section(record, &heading.id)?;
        Some(TextSection { id: heading.anchor(), title, body })
    });
    sections.collect()
}

/// The other records that name a record, but for the products that its page lists.
pub fn named_by<'s>(context: &PageContext<'s>, key: &RecordKey) -> Vec<Cell<'s>> {
    let others = context.site.backlinks(key).into_iter();
    // Whom an office serves, what overlaps, and cases of goods have their own place on the page.
    let is_told = |other: &RecordKey| {
        matches!(
            (other.record_type, key.record_type),
            (RecordType::Office, RecordType::Jurisdiction)
                | (RecordType::Programme, RecordType::Programme)
                | (RecordType::Case, RecordType::Product)
        )
    };
    let others = others.filter(|other| other.record_type != RecordType::Product && !is_told(other));
    others.map(|key| context.cell_of(context.site.any(key))).collect()
}

fn source_row<'s>(context: &PageContext<'s>, source: &'s crate::load::records::Source) -> SourceRow<'s> {
    let locale = context.locale();
    let mut about =
        vec![source.publisher.clone(), locale.say(&format!("source-kind-{}", source.kind.as_str()))];
    about.extend(source.locator.clone());
    SourceRow {
        id: source.id.as_str(),
        title: context.local(&source.title),
        about: context.mark(&locale.list(&about)),
        date: match source.date.value {
            SourceDate::Known(period) => Some(locale.format.period(period)),
            SourceDate::Unknown => None,
        },
        evidence: source.date_evidence.as_ref().and_then(|evidence| context.local(evidence)),
        read_on: source
            .read_on
            .as_ref()
            .map(|day| locale.with("source-read-on", &[("date", Arg::Text(&context.day(day.value).text))])),
    }
}

/// Bytes of a value beyond which half a line is too narrow for it.
const LONG: usize = 240;

/// Columns that a phone has room for.
const MOST_COLUMNS: usize = 3;

/// A span of time that a record may name: since when, and until when.
pub type TimeSpan<'a> = (Option<&'a Spanned<Period>>, Option<&'a Spanned<Period>>);

impl<'s> Block<'s> {
    /// A block without anything in it yet, under the message `title`.
    pub fn new(context: &PageContext<'s>, id: impl Into<String>, title: &str) -> Self {
        Self {
            id: id.into(),
            title: context.locale().say(title),
            hint: None,
            inherited: Vec::new(),
            facts: Vec::new(),
            chart: None,
            heads: Vec::new(),
            many: false,
            rows: Vec::new(),
            reckoner: None,
            texts: Vec::new(),
            index: Vec::new(),
            terms: Vec::new(),
            numbers: Vec::new(),
            checks: false,
        }
    }

    /// The same with a fact under the message `label`, unless there is nothing of it.
    pub fn fact(mut self, context: &PageContext<'s>, label: &str, values: Vec<Cell<'s>>) -> Self {
        if !values.is_empty() {
            self.facts.push(Fact::new(context.locale().say(label), values));
        }
        self
    }

    /// The same with a table of `rows` under the messages `heads`.
    pub fn table(mut self, context: &PageContext<'s>, heads: &[&str], rows: Vec<TableRow<'s>>) -> Self {
        self.heads = heads.iter().map(|head| context.locale().say(head)).collect();
        self.many = heads.len() > MOST_COLUMNS;
        self.rows = rows;
        self
    }

    /// The same without columns that no row has anything in.
    pub fn without_empty_columns(mut self) -> Self {
        for column in (1..self.heads.len()).rev() {
            if self.rows.iter().all(|row| row.cells[column].is_empty()) {
                self.heads.remove(column);
                self.rows.iter_mut().for_each(|row| drop(row.cells.remove(column)));
            }
        }
        self.many = self.heads.len() > MOST_COLUMNS;
        self
    }

    /// The same on another page, where what leads to a place of the record's own page at `page` leads there.
    pub fn leading_to(mut self, page: &str) -> Self {
        let of_facts = self.facts.iter_mut().flat_map(|fact| &mut fact.values);
        let of_rows = self.rows.iter_mut().flat_map(|row| row.cells.iter_mut().flatten());
        for href in of_facts.chain(of_rows).filter_map(|cell| cell.href.as_mut()) {
            if href.starts_with('#') {
                href.insert_str(0, page);
            }
        }
        self
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
            && self.rows.is_empty()
            && self.texts.is_empty()
            && self.index.is_empty()
            && self.terms.is_empty()
            && self.numbers.is_empty()
    }
}

/// A row of a table that nothing leads to.
pub fn row<'s>(cells: Vec<Vec<Cell<'s>>>) -> TableRow<'s> {
    TableRow { id: None, cells }
}

/// The pieces of a fact that is one piece, or nothing.
pub fn one<'s>(cell: Option<Cell<'s>>) -> Vec<Cell<'s>> {
    cell.into_iter().collect()
}

impl<'s> Fact<'s> {
    /// `values` under a `label`.
    pub fn new(label: String, values: Vec<Cell<'s>>) -> Self {
        let wide = values.iter().any(|value| value.words.html.0.len() > LONG);
        Self { label, values, wide }
    }
}

impl<'s> Cell<'s> {
    /// A piece in words.
    pub fn of(words: Words<'s>) -> Self {
        Self { words, href: None, outside: false, told: false, cites: false }
    }
}

impl<'s> PageContext<'s> {
    /// A text of the interface, or a sign or number, as a piece of a fact.
    pub fn cell(&self, text: &str) -> Cell<'s> {
        Cell::of(Words::own(self.mark(text)))
    }

    /// A message as a piece of a fact.
    pub fn said(&self, key: &str) -> Cell<'s> {
        self.cell(&self.locale().say(key))
    }

    /// The name of a record, as a link to its page.
    pub fn cell_of<F: Facts + ?Sized>(&self, record: &'s Record<F>) -> Cell<'s> {
        Cell { href: Some(self.links.record(&record.key)), ..Cell::of(self.name(record)) }
    }

    /// The name of a record that may not be held, as a link to its page.
    pub fn cell_named(&self, key: &RecordKey) -> Option<Cell<'s>> {
        let brief = self.site.find_brief(key, self.language)?;
        Some(Cell { href: Some(self.links.record(brief.key)), ..Cell::of(self.brief_name(&brief)) })
    }

    /// What a link leads to, where the copy has it: the name of a record, or what a term means.
    pub fn cell_link(&self, link: &RecordLink) -> Option<Cell<'s>> {
        let href = Linker::record(&self.links, link)?;
        let words = match self.site.term_called(link, self.language) {
            Some(said) => self.plain(&said),
            None => self.brief_name(&self.site.find_brief(self.links.key(link)?, self.language)?),
        };
        Some(Cell { href: Some(href), ..Cell::of(words) })
    }

    /// A text of YAML as a piece of a fact.
    pub fn cell_local(&self, text: &'s LocalText) -> Option<Cell<'s>> {
        self.local(text).map(Cell::of)
    }

    /// A free word as a piece of a fact.
    pub fn cell_word(&self, word: &Word) -> Cell<'s> {
        self.cell(&self.token(word.as_str()))
    }

    /// Free words as one piece of a fact; none where there are none.
    pub fn cell_words(&self, words: &[Spanned<Word>]) -> Vec<Cell<'s>> {
        let words: Vec<String> = words.iter().map(|word| self.token(word.as_str())).collect();
        if words.is_empty() { Vec::new() } else { vec![self.cell(&self.locale().list(&words))] }
    }

    /// The names of languages as one piece of a fact; none where there are none.
    pub fn cell_languages(&self, tags: &[Spanned<LanguageTag>]) -> Vec<Cell<'s>> {
        let locale = self.locale();
        let names: Vec<&str> = tags.iter().map(|tag| locale.language(tag.value.as_str())).collect();
        one((!names.is_empty()).then(|| self.cell(&locale.list(&names))))
    }

    /// What is known of a question.
    pub fn known(&self, known: Known) -> Cell<'s> {
        self.said(&format!("known-{}", known.as_str()))
    }

    /// What is known of a question; nothing where that is nothing.
    pub fn if_known(&self, known: Known) -> Vec<Cell<'s>> {
        if known == Known::Unknown { Vec::new() } else { vec![self.known(known)] }
    }

    /// So many of a unit of time.
    pub fn time(&self, count: u32, unit: TimeUnit) -> String {
        self.locale().count(&format!("time-{}", unit.as_str()), count as usize)
    }

    /// Whether a day, month or year has not begun on the day of the copy.
    pub fn is_ahead(&self, period: Period) -> bool {
        // What begins with the copy's day holds on it.
        !self.site.is_past(period.first().add_days(-1))
    }

    /// Since when and until when, where that is said.
    pub fn dated(&self, (from, to): TimeSpan<'_>) -> Vec<Cell<'s>> {
        let locale = self.locale();
        let of = |key: &str, period: Option<&Spanned<Period>>| {
            let date = locale.format.period(period?.value);
            Some(self.cell(&locale.with(key, &[("date", Arg::Text(&date))])))
        };
        let begins =
            if from.is_some_and(|from| self.is_ahead(from.value)) { "dated-begins" } else { "dated-since" };
        of(begins, from).into_iter().chain(of("dated-until", to)).collect()
    }

    /// An amount in the currency of its source.
    pub fn amount(&self, amount: &str, currency: Option<&str>, per: Option<&Word>) -> Cell<'s> {
        let amount = self.locale().format.number(amount);
        let per = per
            .map(|per| self.locale().with("amount-per", &[("what", Arg::Text(&self.token(per.as_str())))]));
        let parts = [Some(currency.unwrap_or_default().to_owned()), Some(amount), per];
        self.cell(
            parts
                .into_iter()
                .flatten()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" ")
                .as_str(),
        )
    }

    /// The number of a source among those of `record`, as a link to it.
    pub fn cite<F: Facts + ?Sized>(
        &self,
        record: &Record<F>,
        source: Option<&Spanned<SourceName>>,
    ) -> Option<Cell<'s>> {
        let id = source?.as_str();
        let place = record.facts.sources().iter().position(|of| of.id.as_str() == id)?;
        let number = self.cell(&(place + 1).to_string());
        Some(Cell { href: Some(format!("#source-{id}")), cites: true, ..number })
    }
}
