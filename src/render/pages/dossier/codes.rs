//! Codes, dates, printed text and marks on the pack.
//!
//! **Invariant:** what is printed on the pack is shown as it is printed.

use serde_json::json;

use super::super::page_context::PageContext;
use super::super::record::Cell;
use super::super::words::Words;
use super::pattern::{self, CodeField};
use crate::domain::{CodePattern, DateMeaning, Period};
use crate::model::Dossier;
use crate::render::view::{Html, JsonAttribute, view};

view! {
    /// A code on the pack.
    pub struct CodeView<'a> {
        /// Its id.
        id: String,
        /// The places that bear it.
        places: Vec<&'a str>,
        /// How it is printed.
        print: Option<&'a str>,
        /// Whether it is the same in all places.
        must_agree: bool,
        /// One that fits.
        sample: Option<Html>,
        /// Its parts.
        fields: Vec<CodeField>,
        /// Whether a part is a date, so that the letters of its form need explaining.
        dated: bool,
        /// Its pattern, by which the page's script reads what is typed.
        pattern: &'a str,
        /// The names of the pattern's fields, each once, for the script to say in the page's language.
        names: Vec<&'a str>,
        /// The number of the point that it belongs to.
        point: Option<usize>,
        /// That point's id.
        point_id: Option<&'a str>,
    }
}

view! {
    /// A date on the pack.
    pub struct DateWordView<'a> {
        /// The word printed beside it.
        word: &'a str,
        /// What it means.
        means: &'static str,
        /// How it is written.
        format: Option<Html>,
    }
}

view! {
    /// A code seen on counterfeits.
    pub struct KnownFalseView<'a> {
        /// lot, gtin …
        kind: &'a str,
        /// The code as written.
        value: Html,
        /// Where it was seen, by code.
        seen_in: Vec<&'static str>,
        /// When.
        date: Option<String>,
        /// Who says so.
        source: Option<Words<'a>>,
    }
}

view! {
    /// Korean text on the pack.
    pub struct VerbatimView<'a> {
        /// Where.
        place: Option<&'a str>,
        /// As printed.
        text: &'a str,
        /// What it says.
        gloss: Option<Words<'a>>,
    }
}

view! {
    /// A certification mark.
    pub struct CertificationMark<'a> {
        /// Its name.
        name: Cell<'a>,
        /// The form of its number.
        number: Option<Html>,
        /// Where.
        place: Option<&'a str>,
    }
}

view! {
    /// What the checker's script knows of a product.
    pub struct CheckedGoods {
        /// The packs, by the days on which goods in them were made.
        packs: JsonAttribute,
        /// The shelf life in months.
        months: Option<u32>,
    }
}

/// What the checker's script knows of `dossier`.
pub fn checked_goods(dossier: &Dossier) -> CheckedGoods {
    let period = |period: &Option<crate::load::Spanned<Period>>| {
        period.as_ref().map(|at| {
            let period = at.value;
            json!({"text": period.as_str(), "first": period.first().to_string(), "last": period.last().to_string()})
        })
    };
    let packs = dossier.facts.variants.iter();
    let packs: Vec<_> = packs
        .map(|pack| json!({"id": pack.id.as_str(), "from": period(&pack.from), "to": period(&pack.to)}))
        .collect();
    CheckedGoods { packs: JsonAttribute(packs.into()), months: dossier.facts.shelf_life_months }
}

impl<'s> CodeView<'s> {
    /// A code of which no more than its form is known.
    pub fn new(
        context: &PageContext<'s>,
        id: String,
        pattern: &'s CodePattern,
        sample: Option<&'s str>,
    ) -> Self {
        let fields = pattern::fields(context, pattern, sample);
        let mut names: Vec<&str> = Vec::new();
        for name in pattern.field_names() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Self {
            id,
            places: Vec::new(),
            print: None,
            must_agree: false,
            sample: sample.map(|sample| context.mark(sample)),
            dated: fields.iter().any(|field| field.date),
            fields,
            pattern: pattern.as_str(),
            names,
            point: None,
            point_id: None,
        }
    }
}

/// The codes of `dossier`.
pub fn codes<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<CodeView<'s>> {
    let facts = &dossier.facts;
    let codes = facts.codes.iter().map(|code| {
        let sample = code.sample.as_ref().map(|sample| sample.value.as_str());
        let point = code
            .checkpoint
            .as_ref()
            .and_then(|id| facts.checkpoints.iter().position(|checkpoint| checkpoint.id.value == id.value));
        CodeView {
            places: code.places.iter().map(|place| place.as_str()).collect(),
            print: code.print.as_ref().map(|print| print.as_str()),
            must_agree: code.must_agree && code.places.len() > 1,
            point: point.map(|index| index + 1),
            point_id: point.map(|index| facts.checkpoints[index].id.as_str()),
            ..CodeView::new(context, code.id.to_string(), &code.pattern, sample)
        }
    });
    codes.collect()
}

/// The dates of `dossier`.
pub fn dates<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<DateWordView<'s>> {
    let dates = dossier.facts.dates.iter();
    dates
        .map(|date| DateWordView {
            word: &date.word.value,
            means: DateMeaning::as_str(date.means),
            format: date.format.as_deref().map(|format| context.mark(format)),
        })
        .collect()
}

/// The codes seen on counterfeits of `dossier`.
pub fn known_false<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<KnownFalseView<'s>> {
    let known = dossier.facts.known_false.iter().map(|known| KnownFalseView {
        kind: known.kind.as_str(),
        value: context.mark(&known.value.value),
        seen_in: known.seen_in.iter().map(|country| country.value.as_str()).collect(),
        date: known.date.map(|date| context.locale().format.period(date)),
        source: known.source.as_ref().and_then(|source| context.local(source)),
    });
    known.collect()
}

/// The Korean text on the pack of `dossier`.
pub fn verbatim<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<VerbatimView<'s>> {
    let verbatim = dossier.facts.verbatim.iter().map(|verbatim| VerbatimView {
        place: verbatim.location.as_ref().map(|place| place.as_str()),
        text: &verbatim.text,
        gloss: verbatim.gloss.as_ref().and_then(|gloss| context.local(gloss)),
    });
    verbatim.collect()
}

/// The marks of `dossier`.
pub fn marks<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Vec<CertificationMark<'s>> {
    let marks = dossier.facts.marks.iter().map(|mark| CertificationMark {
        // Of a mark that these readers have no record of, a slug such as `haccp` is the name in small letters.
        name: context
            .cell_named(&mark.mark.key())
            .unwrap_or_else(|| context.cell(&mark.mark.value.as_str().to_ascii_uppercase())),
        number: mark.number_format.as_deref().map(|number| context.mark(number)),
        place: mark.location.as_ref().map(|place| place.as_str()),
    });
    marks.collect()
}
