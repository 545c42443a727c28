//! The points to check, in the order of the dossier.
//!
//! **Invariant:** a point's text comes whole from one language; what a machine translated and matters most has the
//! original beneath it.

use super::super::page_context::PageContext;
use super::super::words::{Words, is_korean};
use super::figure::{Figure, HotspotView, Standing, figure};
use super::variants::{self, ItemView};

use crate::domain::{Area, Cause, Infringement, LanguageTag, Shows, Translator, Weight};
use crate::load::markdown::{self, SectionText};
use crate::load::records::{self, Checkpoint, Pair};
use crate::model::Dossier;
use crate::render::locale::Arg;
use crate::render::site::{direction, is_similar_only};
use crate::render::view::{Html, view};

view! {
    /// A point to check.
    pub struct Point<'a> {
        /// Its number in this edition, from 1.
        number: usize,
        /// Its id.
        id: &'a str,
        /// Its title without layout, for links to it.
        title: Html,
        /// Its heading.
        heading: Words<'a>,
        /// The part looked at.
        area: &'static str,
        /// How.
        method: &'static str,
        /// How much a difference says.
        weight: &'static str,
        /// How long it takes.
        seconds: Option<String>,
        /// Whether the pack must be opened.
        opens: bool,
        /// Whether the goods are destroyed.
        destroys: bool,
        /// Whether it may be missing on genuine goods.
        may_be_absent: bool,
        /// Whether it is told by colour.
        needs_colour: bool,
        /// The packs that it holds for; none = all.
        variants: Vec<VariantLink<'a>>,
        /// Where it was seen, by code.
        seen_in: Vec<&'static str>,
        /// Since when.
        first_seen: Option<String>,
        /// What a difference points to, where that is not all the dossier warns of.
        detects: Vec<&'static str>,
        /// What else may explain a difference.
        cause: Option<&'static str>,
        /// What is needed to look at it.
        needs: Option<String>,
        /// The barcode numbers of the packs that it holds for, where it is about those.
        numbers: Vec<ItemView<'a>>,
        /// What is measured.
        measure: Option<MeasureView<'a>>,
        /// How to look, and what is seen.
        text: PointText<'a>,
        /// The original, where a machine translated and it matters.
        original: Option<Original<'a>>,
        /// Genuine beside another.
        pairs: Vec<Sides<'a>>,
        /// What the other side of the text is of: counterfeit, look-alike or other.
        against: &'static str,
        /// Whether the main picture shows where it is.
        on_picture: bool,
    }
}

view! {
    /// A pack that a point holds for.
    pub struct VariantLink<'a> {
        /// The pack's id.
        id: &'a str,
        /// What it is called.
        label: Words<'a>,
    }
}

view! {
    /// What a point says.
    pub struct PointText<'a> {
        /// How to look.
        body: Option<Words<'a>>,
        /// What genuine goods show.
        genuine: Option<Html>,
        /// The heading of what the others show.
        counterfeit_heading: Option<Html>,
        /// What the others show.
        counterfeit: Option<Html>,
        /// When genuine goods look otherwise.
        caution: Option<Html>,
        /// The texts' language, where that is not the page's.
        lang: Option<&'a str>,
        /// Their direction, where their language is not the page's.
        dir: Option<&'static str>,
    }
}

view! {
    /// The original of a machine's translation.
    pub struct Original<'a> {
        /// Its language.
        lang: &'a str,
        /// Its direction.
        dir: &'static str,
        /// Its heading.
        title: Html,
        /// Its prose, one part after the other.
        body: Html,
    }
}

view! {
    /// What is measured, and the ranges.
    pub struct MeasureView<'a> {
        /// weight, length …
        quantity: &'a str,
        /// On genuine goods, with the unit.
        genuine: String,
        /// What was measured besides, and that it is so until now.
        so_far: String,
        /// On those goods, with the unit.
        counterfeit: Option<String>,
    }
}

view! {
    /// Genuine beside another.
    pub struct Sides<'a> {
        /// The genuine photo.
        genuine: Figure<'a>,
        /// The other photo.
        other: Figure<'a>,
        /// The credit of both, where it is one.
        credit: Option<Html>,
    }
}

/// The points of `dossier`, of which `spots` are on the main picture.
pub fn points<'s>(
    context: &PageContext<'s>,
    dossier: &'s Dossier,
    spots: &[HotspotView<'_>],
) -> Vec<Point<'s>> {
    dossier
        .facts
        .checkpoints
        .iter()
        .enumerate()
        .map(|(index, checkpoint)| point(context, dossier, checkpoint, index + 1, spots))
        .collect()
}

/// The weights that any of the points has, the heaviest first: what each means stands once on a page. Where the dossier warns of
/// similar goods alone, no difference speaks against the goods.
pub fn weights(dossier: &Dossier) -> Vec<&'static str> {
    let has = |weight: &&Weight| dossier.facts.checkpoints.iter().any(|point| point.weight.value == **weight);
    let weights = Weight::ALL.iter().filter(has).map(|weight| weight.as_str());
    if is_similar_only(dossier) { Vec::new() } else { weights.collect() }
}

/// The title of a point as plain text; what it looks at, where it has no text.
pub fn title(context: &PageContext<'_>, dossier: &Dossier, checkpoint: &Checkpoint) -> String {
    match dossier.section(checkpoint.id.as_str(), &context.language.chain) {
        Some(said) => said.value.title.text.clone(),
        None => context.locale().say(&format!("area-{}", checkpoint.area.as_str())),
    }
}

/// The same as words, with their language.
pub fn name<'s>(context: &PageContext<'s>, dossier: &'s Dossier, checkpoint: &'s Checkpoint) -> Words<'s> {
    let title = title(context, dossier, checkpoint);
    match dossier.section(checkpoint.id.as_str(), &context.language.chain) {
        Some(said) => Words::new(crate::render::prose::plain(&title, is_korean(said.language)), &said),
        None => Words::own(context.mark(&title)),
    }
}

/// What a difference at a point points to.
pub fn detected<'s>(dossier: &'s Dossier, checkpoint: &'s Checkpoint) -> &'s [Infringement] {
    checkpoint
        .detects
        .as_deref()
        .filter(|detects| !detects.is_empty())
        .unwrap_or(&dossier.facts.infringements)
}

/// What the other side of a point is of: what its first pair shows, or else what a difference points to.
pub fn against(dossier: &Dossier, checkpoint: &Checkpoint) -> Shows {
    let detected = detected(dossier, checkpoint);
    let pictured = checkpoint
        .pairs
        .first()
        .and_then(|pair| dossier.facts.photos.iter().find(|photo| photo.id.value == pair.counterfeit.value));
    pictured.map_or_else(|| Shows::against(detected), |photo| photo.shows.said_of(detected))
}

fn point<'s>(
    context: &PageContext<'s>,
    dossier: &'s Dossier,
    checkpoint: &'s Checkpoint,
    number: usize,
    spots: &[HotspotView<'_>],
) -> Point<'s> {
    let said = dossier.section(checkpoint.id.as_str(), &context.language.chain);
    let title = title(context, dossier, checkpoint);
    let link = crate::render::prose::plain(
        &title,
        is_korean(said.as_ref().map_or(context.language.tag(), |said| said.language)),
    );
    let heading = match &said {
        Some(said) => Words::new(context.html(&said.value.title, said.language, 3), said),
        None => Words::own(link.clone()),
    };
    let source = context
        .language
        .chain
        .last()
        .filter(|source| said.as_ref().is_some_and(|said| said.language != *source));
    let matters = checkpoint.weight.value < Weight::Supporting;
    let machine = said.as_ref().is_some_and(|said| said.translator == Translator::Machine);
    let original = source.filter(|_| matters && machine).and_then(|source| {
        let (tag, text) = dossier.texts.get_key_value(source)?;
        original(context, text.sections.get(checkpoint.id.as_str())?, tag)
    });
    // In an alternative text two languages cannot be told apart: a title in another gives way to the number.
    let foreign = said.as_ref().is_some_and(|said| said.fell_back);
    let named = match foreign {
        true => context.locale().with("point-number", &[("number", Arg::Text(&number.to_string()))]),
        false => title.clone(),
    };
    let pairs: Vec<Sides<'s>> = checkpoint
        .pairs
        .iter()
        .enumerate()
        .filter_map(|(place, pair)| sides(context, dossier, checkpoint, pair, place, &named))
        .collect();
    let against = against(dossier, checkpoint);
    // Told only where a point detects less than the whole dossier warns of.
    let detects = checkpoint
        .detects
        .as_deref()
        .filter(|detects| detects.len() < dossier.facts.infringements.len())
        .unwrap_or_default();
    Point {
        number,
        id: checkpoint.id.as_str(),
        heading,
        area: checkpoint.area.as_str(),
        method: checkpoint.method.value.as_str(),
        weight: checkpoint.weight.value.as_str(),
        seconds: checkpoint.seconds.map(|seconds| context.locale().count("seconds", seconds as usize)),
        opens: checkpoint.opens_pack,
        destroys: checkpoint.destroys,
        may_be_absent: checkpoint.may_be_absent,
        needs_colour: checkpoint.needs_colour,
        variants: checkpoint
            .variants
            .iter()
            .map(|id| VariantLink { id: id.as_str(), label: variants::label(context, dossier, id.as_str()) })
            .collect(),
        seen_in: checkpoint.seen_in.iter().map(|country| country.value.as_str()).collect(),
        first_seen: checkpoint.first_seen.map(|period| {
            let date = context.locale().format.period(period);
            context.locale().with("point-first-seen", &[("date", Arg::Text(&date))])
        }),
        detects: detects.iter().copied().map(Infringement::as_str).collect(),
        cause: checkpoint.cause.map(Cause::as_str),
        needs: context
            .locale()
            .find(&format!("tool-{}", checkpoint.method.value.as_str()))
            .map(|tool| context.locale().with("point-needs", &[("tool", Arg::Text(&tool))])),
        numbers: numbers(context, dossier, checkpoint),
        measure: measure(context, checkpoint, against),
        text: said.map_or_else(empty, |said| {
            let words = |html| Words::new(html, &said);
            text(context, said.value, said.language, said.fell_back, against, words)
        }),
        original,
        pairs,
        against: against.as_str(),
        on_picture: spots.iter().any(|spot| spot.number == number),
        title: link,
    }
}

fn empty<'a>() -> PointText<'a> {
    PointText {
        body: None,
        genuine: None,
        counterfeit_heading: None,
        counterfeit: None,
        caution: None,
        lang: None,
        dir: None,
    }
}

fn text<'s>(
    context: &PageContext<'s>,
    section: &SectionText,
    language: &'s LanguageTag,
    fell_back: bool,
    against: Shows,
    words: impl Fn(Html) -> Words<'s>,
) -> PointText<'s> {
    let part = |part: &Option<Box<markdown::SectionPart>>| {
        part.as_ref().filter(|part| !part.body.is_empty()).map(|part| context.html(&part.body, language, 5))
    };
    // An author's heading stands as it is, unless it calls counterfeit what is none.
    let own = context.site.languages().iter().find(|own| own.tag() == language);
    let counterfeit = own.map(|language| language.locale.say("shows-counterfeit"));
    let says_more = |heading: &str| against != Shows::Counterfeit && counterfeit.as_deref() == Some(heading);
    let heading = section
        .counterfeit
        .as_ref()
        .filter(|part| !part.heading.is_empty() && !says_more(part.heading.text.trim()))
        .map(|part| context.html(&part.heading, language, 4));
    PointText {
        body: Some(&section.body)
            .filter(|body| !body.is_empty())
            .map(|body| words(context.html(body, language, 4))),
        genuine: part(&section.genuine),
        counterfeit_heading: heading,
        counterfeit: part(&section.counterfeit),
        caution: part(&section.caution),
        lang: fell_back.then(|| language.as_str()),
        dir: fell_back.then(|| direction(language)),
    }
}

fn original<'s>(
    context: &PageContext<'s>,
    section: &SectionText,
    language: &'s LanguageTag,
) -> Option<Original<'s>> {
    let mut body = context.html(&section.body, language, 5);
    for part in [&section.genuine, &section.counterfeit, &section.caution].into_iter().flatten() {
        body.0.push_str("<p><strong>");
        body.0.push_str(&context.html(&part.heading, language, 5).0);
        body.0.push_str("</strong></p>\n");
        body.0.push_str(&context.html(&part.body, language, 5).0);
    }
    Some(Original {
        lang: language.as_str(),
        dir: direction(language),
        title: context.html(&section.title, language, 5),
        body,
    })
}

/// The numbers of all packs that a point about barcodes holds for: a text that names one pack's number would make the
/// others' look wrong.
fn numbers<'s>(
    context: &PageContext<'s>,
    dossier: &'s Dossier,
    checkpoint: &'s Checkpoint,
) -> Vec<ItemView<'s>> {
    if checkpoint.area != Area::Barcode {
        return Vec::new();
    }
    let packs = &checkpoint.variants;
    let concerns = |item: &&records::Item| {
        item.gtin.is_some()
            && (packs.is_empty()
                || item.variants.is_empty()
                || item.variants.iter().any(|id| packs.iter().any(|pack| pack.value == id.value)))
    };
    dossier.facts.items.iter().filter(concerns).map(|item| variants::item(context, dossier, item)).collect()
}

/// What is measured at a point whose other side is `against`.
pub fn measure<'s>(
    context: &PageContext<'s>,
    checkpoint: &'s Checkpoint,
    against: Shows,
) -> Option<MeasureView<'s>> {
    let measure = checkpoint.measure.as_ref()?;
    let range = |values: &[f64]| {
        let numbers: Vec<String> =
            values.iter().map(|value| context.locale().format.number(&value.to_string())).collect();
        // A no-break space keeps the unit by its number.
        format!("{}\u{A0}{}", numbers.join("–"), measure.unit)
    };
    Some(MeasureView {
        quantity: measure.quantity.as_str(),
        genuine: range(&measure.genuine),
        so_far: context.locale().with(
            "measure-so-far",
            &[("side", Arg::Text(&context.locale().say(&format!("shows-{}", against.as_str()))))],
        ),
        counterfeit: measure.counterfeit.as_ref().map(|values| range(values)),
    })
}

fn sides<'s>(
    context: &PageContext<'s>,
    dossier: &'s Dossier,
    checkpoint: &Checkpoint,
    pair: &Pair,
    place: usize,
    title: &str,
) -> Option<Sides<'s>> {
    let photo = |id: &str| dossier.facts.photos.iter().find(|photo| photo.id.as_str() == id);
    let (genuine, other) = (photo(pair.genuine.as_str())?, photo(pair.counterfeit.as_str())?);
    let cut = context.site.pair(&dossier.key, checkpoint.id.as_str(), place);
    let at = Some(Standing { title, detected: detected(dossier, checkpoint) });
    let mut genuine = figure(context, dossier, genuine, cut.map(|cut| &cut.genuine), at)?;
    let mut other = figure(context, dossier, other, cut.map(|cut| &cut.counterfeit), at)?;
    let credit =
        if genuine.credit == other.credit { genuine.credit.take().and(other.credit.take()) } else { None };
    Some(Sides { genuine, other, credit })
}
