//! The field card: a dossier on at most two sheets of A4, legible in black and white.
//!
//! **Invariant:** points keep their numbers; a text that was cut ends with a sign of it, and the card says so.

mod fit;

use super::super::Main;
use super::super::header::{Crumb, SitePart};
use super::super::page_context::{DayView, PageContext, PrintedNames};
use super::super::picture::Shot;
use super::super::rights::ContactView;
use super::super::words::{Words, is_korean};
use super::codes::{self, DateWordView, KnownFalseView};
use super::points;
use super::variants::{self, ItemView};
use crate::derive::Localized;
use crate::derive::fallback::local;
use crate::domain::{Infringement, Shows, Translator, Visibility, Weight};
use crate::load::markdown::{SectionPart as Tell, SectionText};
use crate::load::records::Checkpoint;
use crate::model::Dossier;
use crate::render::locale::Arg;
use crate::render::prose;
use crate::render::routes;
use crate::render::scripts::Feature;
use crate::render::shell::edition;
use crate::render::site::{direction, is_look_alike, is_similar_only};
use crate::render::view::{Html, view};

use fit::{COLUMN, CardLayout, FULL, Level, PointSize, Rest, cut, fit, lines, width};

view! {
    /// What `card.html` is given.
    pub struct CardPage<'a> {
        /// The card.
        card: Card<'a>,
        /// The reference to the dossier's page.
        dossier: String,
    }
}

view! {
    /// A dossier, short.
    pub struct Card<'a> {
        /// The dossier's id.
        id: &'a str,
        /// What leads to the card on a page of several.
        anchor: String,
        /// Its kind.
        kind: &'static str,
        /// Names as printed.
        printed: PrintedNames<'a>,
        /// The name for the reader.
        name: Words<'a>,
        /// The brand's name.
        brand: Option<Words<'a>>,
        /// The right holder.
        holder: Option<Words<'a>>,
        /// Whether the brand is invented.
        invented: bool,
        /// Whether it warns of similar goods alone.
        similar: bool,
        /// Whether it is of goods that the brand did not make.
        look_alike: bool,
        /// Whether fuller editions may hold more.
        limited: bool,
        /// Whether the same species of another origin cannot be told by eye.
        origin_hidden: bool,
        /// What it warns of.
        infringements: Vec<&'static str>,
        /// HS codes.
        hs: String,
        /// The main picture.
        picture: Option<Shot>,
        /// Trade items.
        items: Vec<ItemView<'a>>,
        /// The packs.
        packs: Vec<CardPack<'a>>,
        /// How close the card is laid out, from 1.
        level: usize,
        /// The points.
        points: Vec<CardPoint<'a>>,
        /// How many points are not on the card.
        further: Option<String>,
        /// Whether a text is cut or a point left out, and where the whole is.
        shortened: Option<String>,
        /// Codes on the pack.
        codes: Vec<CardCode<'a>>,
        /// Dates on the pack.
        dates: Vec<DateWordView<'a>>,
        /// Time from manufacture to use-by.
        shelf_life: Option<String>,
        /// Codes seen on counterfeits.
        known_false: Vec<KnownFalseView<'a>>,
        /// Whom to ask.
        contacts: Vec<ContactView<'a>>,
        /// What the foot of each sheet says.
        foot: Foot<'a>,
    }
}

view! {
    /// A card in a list of cards.
    pub struct CardEntry<'a> {
        /// The card, as a part of the page.
        anchor: String,
        /// The dossier's id.
        id: &'a str,
        /// The name as printed.
        hangul: &'a str,
        /// The name for the reader.
        name: Words<'a>,
        /// The brand's name.
        brand: Option<Words<'a>>,
        /// The main picture.
        picture: Option<Shot>,
    }
}

view! {
    /// A pack, short.
    pub struct CardPack<'a> {
        /// What it is called.
        label: Words<'a>,
        /// Countries it is made for, by code.
        markets: Vec<&'static str>,
        /// Dates of manufacture.
        made: Option<String>,
        /// Its picture.
        picture: Option<Shot>,
    }
}

view! {
    /// A point, short.
    pub struct CardPoint<'a> {
        /// Its number in this edition, from 1.
        number: usize,
        /// Its title.
        title: Html,
        /// decisive, strong or supporting.
        weight: &'static str,
        /// How to look.
        method: &'static str,
        /// Whether the pack must be opened.
        opens: bool,
        /// Whether the goods are destroyed.
        destroys: bool,
        /// Whether it may be missing on genuine goods.
        may_be_absent: bool,
        /// Whether it is told by colour.
        needs_colour: bool,
        /// The packs that it holds for; none = all.
        variants: Vec<Words<'a>>,
        /// How to look, where there is room.
        body: Option<Html>,
        /// Its first pair.
        pair: Option<CardPair>,
        /// What the other side is of.
        against: &'static str,
        /// What genuine goods show.
        genuine: Option<Html>,
        /// What the others show.
        counterfeit: Option<Html>,
        /// When genuine goods look otherwise.
        caution: Option<Html>,
        /// What is measured.
        measure: Option<points::MeasureView<'a>>,
        /// The texts' language, where that is not the page's.
        lang: Option<&'a str>,
        /// Their direction, where their language is not the page's.
        dir: Option<&'static str>,
        /// Whether the original has changed since it was translated.
        outdated: bool,
        /// Whether a machine translated it, unread by people.
        machine: bool,
    }
}

view! {
    /// Genuine beside another.
    pub struct CardPair {
        /// The genuine photo.
        genuine: Shot,
        /// The other.
        other: Shot,
    }
}

view! {
    /// A code on the pack.
    pub struct CardCode<'a> {
        /// Its id.
        id: String,
        /// The places that bear it.
        places: Vec<&'a str>,
        /// Whether it is the same in all places.
        must_agree: bool,
        /// One that fits.
        sample: Option<Html>,
        /// Its parts, in the order printed.
        fields: Vec<super::pattern::CodeField>,
    }
}

view! {
    /// Which copy a card comes from, and how long it holds.
    pub struct Foot<'a> {
        /// The guide's title.
        guide: Html,
        /// The guide's language, where that is not the page's.
        lang: Option<&'a str>,
        /// Its direction then.
        dir: Option<&'static str>,
        /// Whom the edition is for, and its name.
        edition: Html,
        /// The edition's number.
        sequence: Option<String>,
        /// The day the copy was made.
        built: DayView,
        /// The copy's last day of use.
        valid_until: Option<DayView>,
        /// The dossier's revision.
        revision: Option<String>,
    }
}

/// Packs on a card, at most.
const PACKS: usize = 6;
/// Contacts on a card, at most.
const CONTACTS: usize = 2;
/// Codes seen on counterfeits on a card, at most.
const KNOWN_FALSE: usize = 8;
/// Trade items on a card, at most.
const ITEMS: usize = 6;

/// The page of a dossier's card.
pub fn card<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> Main {
    let kind = context.locale().say(&format!("kind-{}", dossier.kind().as_str()));
    let crumbs = vec![
        Crumb::front(context),
        Crumb::own(
            context.mark(&kind),
            context.links.to(&routes::kind(context.language.tag(), dossier.kind(), 1)),
        ),
        Crumb::new(context.name(dossier), context.links.record(&dossier.key)),
    ];
    let title = context.title("card-title", dossier);
    let view =
        CardPage { card: of(context, dossier, Extent::Sheets), dossier: context.links.record(&dossier.key) };
    Main::new("card.html", title, SitePart::Products, crumbs, &view).with_scripts([Feature::Print])
}

/// How much of a dossier a card holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// What two sheets take.
    Sheets,
    /// All points, and all that they say.
    Whole,
}

/// The card of a dossier.
pub fn of<'s>(context: &PageContext<'s>, dossier: &'s Dossier, extent: Extent) -> Card<'s> {
    let facts = &dossier.facts;
    let brand = context.site.brand_of(dossier);
    let mut all: Vec<_> = context.contacts_of(dossier).collect();
    // Who tells whether goods are genuine comes before who sues.
    all.sort_by_key(|contact| contact.role.as_str() != "authentication");
    let mut card = Card {
        id: facts.id.value.as_str(),
        anchor: anchor(dossier),
        kind: dossier.kind().as_str(),
        printed: PageContext::printed(&facts.names),
        name: context.name(dossier),
        brand: brand.map(|brand| context.name(brand)),
        holder: brand.and_then(|brand| context.local(&brand.facts.right_holder.name)),
        invented: brand.is_some_and(|brand| brand.facts.invented),
        similar: is_similar_only(dossier),
        look_alike: is_look_alike(dossier),
        limited: context.site.audience() < Visibility::Customs,
        origin_hidden: facts.fish.as_ref().is_some_and(|fish| fish.origin_by_eye == Some(false)),
        infringements: facts.infringements.iter().copied().map(Infringement::as_str).collect(),
        hs: context.locale().list(&facts.hs.value.iter().map(ToString::to_string).collect::<Vec<_>>()),
        picture: context.main_shot(dossier),
        items: variants::items(context, dossier).into_iter().take(ITEMS).collect(),
        packs: variants::variants(context, dossier)
            .into_iter()
            .take(if extent == Extent::Whole { usize::MAX } else { PACKS })
            .map(CardPack::of)
            .collect(),
        level: 0,
        points: Vec::new(),
        further: None,
        shortened: None,
        codes: codes::codes(context, dossier).into_iter().map(CardCode::of).collect(),
        dates: codes::dates(context, dossier),
        shelf_life: facts.shelf_life_months.map(|months| context.locale().count("months", months as usize)),
        known_false: codes::known_false(context, dossier).into_iter().take(KNOWN_FALSE).collect(),
        contacts: all.into_iter().take(CONTACTS).map(|contact| context.contact(contact)).collect(),
        foot: Foot {
            revision: dossier
                .revision
                .map(|revision| super::history::revision(context, revision.number, revision.date)),
            ..foot(context)
        },
    };
    lay_out(context, dossier, &mut card, extent);
    card
}

/// What leads to a dossier's card on a page of several.
fn anchor(dossier: &Dossier) -> String {
    format!("card-{}", dossier.facts.id.value.path())
}

/// The entry of a dossier's card.
pub fn entry<'s>(context: &PageContext<'s>, dossier: &'s Dossier) -> CardEntry<'s> {
    CardEntry {
        anchor: anchor(dossier),
        id: dossier.facts.id.value.as_str(),
        hangul: &dossier.facts.names.hangul,
        name: context.name(dossier),
        brand: context.site.brand_of(dossier).map(|brand| context.name(brand)),
        picture: context.main_shot(dossier),
    }
}

impl<'a> CardPack<'a> {
    fn of(variant: variants::VariantView<'a>) -> Self {
        let picture = variant.figure.map(|figure| figure.picture);
        Self { label: variant.label, markets: variant.markets, made: variant.made, picture }
    }
}

impl<'a> CardCode<'a> {
    fn of(code: codes::CodeView<'a>) -> Self {
        let codes::CodeView { id, places, must_agree, sample, fields, .. } = code;
        Self { id, places, must_agree, sample, fields }
    }
}

/// What the foot of a print says of the copy.
pub fn foot<'s>(context: &PageContext<'s>) -> Foot<'s> {
    let dates = context.site.dates();
    let guide = context.site.guide();
    let (guide, lang) = match local(guide.title, &context.language.chain) {
        Some((language, text, fell_back)) => {
            (prose::plain(text, is_korean(language)), Some(language).filter(|_| fell_back))
        }
        None => (context.mark(guide.id.as_str()), None),
    };
    Foot {
        guide,
        lang: lang.map(|language| language.as_str()),
        dir: lang.map(direction),
        edition: edition(context.locale(), context.site),
        sequence: dates.sequence.map(|number| number.to_string()),
        built: context.day(dates.today),
        valid_until: dates.valid_until.map(|day| context.day(day)),
        revision: None,
    }
}

/// Puts the points on the card: all of them, or as many and as long as two sheets take.
fn lay_out<'s>(context: &PageContext<'s>, dossier: &'s Dossier, card: &mut Card<'s>, extent: Extent) {
    let checkpoints = dossier.facts.checkpoints.iter();
    let drafts: Vec<Draft<'_>> =
        checkpoints.map(|checkpoint| Draft::of(context, dossier, checkpoint)).collect();
    let blocks: Vec<PointSize> = drafts.iter().map(Draft::block).collect();
    let CardLayout { level, stay, pictured } = match extent {
        Extent::Whole => CardLayout::at(fit::WHOLE, &blocks),
        Extent::Sheets => {
            let line = fit::line_height(context.language.tag().primary());
            let tail = tail(context, card, line);
            let rest = Rest { head: head(context, card, line), tail: &tail, line };
            fit(&blocks, rest)
        }
    };
    card.level = level.number;
    let further = stay.iter().filter(|stay| !**stay).count();
    let mut was_cut = false;
    for ((index, draft), _) in drafts.into_iter().enumerate().zip(stay).filter(|(_, stay)| *stay) {
        card.points.push(draft.point(context, index + 1, level, pictured[index], &mut was_cut));
    }
    card.further = (further > 0).then(|| context.locale().count("card-further", further));
    card.shortened = (was_cut || further > 0)
        .then(|| context.locale().with("card-shortened", &[("id", Arg::Text(card.id))]));
}

/// What a point would say, were there room.
struct Draft<'a> {
    checkpoint: &'a Checkpoint,
    said: Option<Localized<'a, SectionText>>,
    title: String,
    /// The packs that it holds for.
    variants: Vec<Words<'a>>,
    /// What the other side is of.
    against: Shows,
    /// What genuine goods show, what the others, and when genuine ones look otherwise.
    tells: [Option<String>; 3],
    pair: Option<CardPair>,
}

impl<'s> Draft<'s> {
    fn of(context: &PageContext<'s>, dossier: &'s Dossier, checkpoint: &'s Checkpoint) -> Self {
        let said = dossier.section(checkpoint.id.as_str(), &context.language.chain);
        let tell = |tell: &Option<Box<Tell>>| {
            tell.as_ref().filter(|tell| !tell.body.is_empty()).map(|tell| tell.body.running())
        };
        let tells = said.as_ref().map_or([const { None }; 3], |said| {
            [&said.value.genuine, &said.value.counterfeit, &said.value.caution].map(tell)
        });
        let labels = checkpoint.variants.iter().map(|id| variants::label(context, dossier, id.as_str()));
        Self {
            checkpoint,
            against: points::against(dossier, checkpoint),
            title: points::title(context, dossier, checkpoint),
            variants: labels.collect(),
            tells,
            pair: pair(context, dossier, checkpoint),
            said,
        }
    }

    fn block(&self) -> PointSize {
        let Self { checkpoint, said, .. } = self;
        let [genuine, counterfeit, caution] =
            self.tells.each_ref().map(|tell| tell.as_ref().map_or(0, |tell| width(tell)));
        PointSize {
            weight: checkpoint.weight.value,
            title: width(&self.title),
            // The weight and the method, then marks such as "opens the pack", of some ten half-widths each.
            meta: 50
                + 20 * usize::from(checkpoint.opens_pack || checkpoint.destroys)
                + 40 * usize::from(checkpoint.may_be_absent)
                + 40 * usize::from(checkpoint.needs_colour)
                + 40 * usize::from(said.as_ref().is_some_and(|said| {
                    said.fell_back || said.outdated || said.translator == Translator::Machine
                }))
                + self.variants.iter().map(|label| width(&label.html.0) + 4).sum::<usize>(),
            pair: self.pair.as_ref().map(|pair| {
                let aspect = |shot: &Shot| f64::from(shot.height) / f64::from(shot.width.max(1));
                aspect(&pair.genuine).max(aspect(&pair.other))
            }),
            tells: [genuine, counterfeit],
            caution,
            measure: if checkpoint.measure.is_some() { COLUMN * 2 } else { 0 },
        }
    }

    /// The point at `level`, `number` in the edition, with its pictures or without.
    fn point(
        self,
        context: &PageContext<'s>,
        number: usize,
        level: Level,
        is_pictured: bool,
        was_cut: &mut bool,
    ) -> CardPoint<'s> {
        let Self { checkpoint, said, title, variants, against, tells: [genuine, counterfeit, caution], pair } =
            self;
        let language = said.as_ref().map_or(context.language.tag(), |said| said.language);
        let fell_back = said.as_ref().is_some_and(|said| said.fell_back);
        let plain = |text: &str| prose::plain(text, is_korean(language));
        let mut short = |tell: Option<String>, most: usize| {
            let (text, cut) = cut(&tell?, most);
            *was_cut |= cut;
            (most > 0).then(|| plain(&text))
        };
        CardPoint {
            number,
            title: plain(&title),
            weight: Weight::as_str(checkpoint.weight.value),
            method: checkpoint.method.value.as_str(),
            opens: checkpoint.opens_pack,
            destroys: checkpoint.destroys,
            may_be_absent: checkpoint.may_be_absent,
            needs_colour: checkpoint.needs_colour,
            variants,
            body: said
                .as_ref()
                .filter(|_| level == fit::WHOLE)
                .map(|said| said.value.body.running())
                .filter(|body| !body.is_empty())
                .map(|body| plain(&body)),
            pair: pair.filter(|_| is_pictured),
            against: against.as_str(),
            genuine: short(genuine, level.tell),
            counterfeit: short(counterfeit, level.tell),
            caution: short(caution, level.caution),
            measure: points::measure(context, checkpoint, against),
            lang: fell_back.then(|| language.as_str()),
            dir: fell_back.then(|| direction(language)),
            outdated: said.as_ref().is_some_and(|said| said.outdated),
            machine: said.as_ref().is_some_and(|said| said.translator == Translator::Machine),
        }
    }
}

/// Millimetres above the points.
fn head(context: &PageContext<'_>, card: &Card<'_>, line: f64) -> f64 {
    let say = |key: &str| width(&context.locale().say(key));
    let packs = card.packs.len().div_ceil(3) as f64;
    let guidance = if card.similar { "outcome-guidance-similar" } else { "outcome-guidance" };
    let notes = [
        (card.invented, "invented"),
        (card.limited, "outcome-limited"),
        (card.origin_hidden, "origin-not-by-eye"),
        (true, guidance),
    ];
    let notes: f64 =
        notes.iter().filter(|(is, _)| *is).map(|(_, key)| lines(say(key), FULL) * line + 1.5).sum();
    // Names and the picture beside them; each row of packs with its pictures.
    46.0 + card.items.len().saturating_sub(2) as f64 * line + packs * 25.0 + notes
}

/// Millimetres of each block after the points.
fn tail(context: &PageContext<'_>, card: &Card<'_>, line: f64) -> Vec<f64> {
    let say = |key: &str| width(&context.locale().say(key));
    let title = line * 1.15 + 4.0;
    let mut tail: Vec<f64> =
        card.codes.iter().map(|code| title + (2.0 + lines(40 * code.fields.len(), COLUMN)) * line).collect();
    let dates = card.dates.len() + usize::from(card.shelf_life.is_some());
    if dates > 0 {
        tail.push(title + 1.5 * dates as f64 * line);
    }
    if !card.known_false.is_empty() {
        tail.push(title + (card.known_false.len() as f64 + lines(say("known-false-hint"), COLUMN)) * line);
    }
    if !card.similar {
        let rows = ["strong-indications", "ask-right-holder", "inconclusive", "no-difference"];
        let row = |row: &str| {
            lines(say(&format!("outcome-{row}")), 18).max(lines(say(&format!("rule-{row}")), 32)) * line + 1.0
        };
        tail.push(title + rows.iter().map(|name| row(name)).sum::<f64>());
    }
    // Above the first stands how to make sure of the address.
    let hint = lines(say("contacts-hint"), COLUMN);
    tail.extend(
        (0..card.contacts.len()).map(|place| title + (6.0 + if place == 0 { hint } else { 0.0 }) * line),
    );
    // Where points are left out, and where the whole is.
    tail.push(2.0 + 2.0 * line);
    tail
}

fn pair(context: &PageContext<'_>, dossier: &Dossier, checkpoint: &Checkpoint) -> Option<CardPair> {
    let cut = context.site.pair(&dossier.key, checkpoint.id.as_str(), 0)?;
    let shot = |picture, side: &str| {
        let side = context.locale().say(&format!("shows-{side}"));
        context.shot(picture, side)
    };
    Some(CardPair {
        genuine: shot(&cut.genuine.picture, "genuine")?,
        other: shot(&cut.counterfeit.picture, points::against(dossier, checkpoint).as_str())?,
    })
}
