//! `dossier.yaml`: a product's facts, language-neutral.
//!
//! **Invariant:** facts alone: no word that a reader sees, but for notes in YAML.

use super::{
    BoxOf, Code, Contact, Cosmetics, DateWord, Facts, Fish, Food, Heading, HeadingOf, KnownFalse, MarkUse,
    Photo, RecordFacts, Right, Route, Verbatim,
};
use crate::domain::{
    Area, Cause, Country, Date, Gtin, HsCode, Id, Infringement, LanguageTag, Method, Owner, Period,
    RecordKey, RecordType, Shape, Slug, Status, Visibility, Weight,
};
use crate::load::values::{BrandName, LocalText, Names, ProductName, Token, Word};
use crate::load::yaml::{Spanned, record};

record! {
    /// A dossier.
    pub struct Dossier {
        /// Number of the dossier: unique in the guide, never used again, printed on every page and record.
        id: Spanned<Id>,
        /// Names of folders that the dossier had; pages under them lead on.
        former_slugs: Vec<Spanned<Slug>>,
        /// Name of the brand's folder.
        brand: Spanned<BrandName>,
        /// Whether the dossier is a draft, published or withdrawn.
        status: Spanned<Status>,
        /// Whom the dossier is published to.
        visibility: Spanned<Visibility>,
        /// The public body that answers for the dossier.
        owner: Spanned<Owner>,
        /// The present revision of the dossier.
        revision: Revision,
        /// What each revision changed, newest first.
        changes: Vec<Change>,
        /// Names as printed on the pack.
        names: Names,
        /// Other names and spellings that people search by.
        aliases: Vec<String>,
        /// Other products that it is taken for.
        confusable_with: Vec<Confusable>,
        /// What is wrong with the goods that the dossier warns of.
        infringements: Spanned<Vec<Infringement>>,
        /// HS codes of the goods, of the nomenclature of 2022.
        hs: Spanned<Vec<Spanned<HsCode>>>,
        /// Shape of the pack, by which “find by look” leads to it.
        shape: Option<Shape>,
        /// Id of the photo that stands for the product in lists.
        main_photo: Option<Spanned<Token>>,
        /// Trade items with their barcodes and sizes.
        items: Vec<Item>,
        /// Packs of the product, by market and time of manufacture.
        variants: Vec<Variant>,
        /// Photos with what they show, whose they are, and on what terms.
        photos: Vec<Photo>,
        /// Points at which genuine goods and others differ.
        checkpoints: Vec<Checkpoint>,
        /// Sections of the texts that are no checkpoint.
        sections: Vec<Section>,
        /// Codes on the pack that the code checker reads.
        codes: Vec<Code>,
        /// Codes that were seen on counterfeits.
        known_false: Vec<KnownFalse>,
        /// Dates on the pack and what they mean.
        dates: Vec<DateWord>,
        /// Months from the day of manufacture to the last day of use.
        shelf_life_months: Option<u32>,
        /// Korean text as printed, with what it says.
        verbatim: Vec<Verbatim>,
        /// Certification marks on the pack.
        marks: Vec<MarkUse>,
        /// Rights that hold for this product.
        rights: Vec<Right>,
        /// Whom officers ask about this product.
        contacts: Vec<Contact>,
        /// Views that officers photograph when they ask the right holder.
        photo_request: Vec<Spanned<Word>>,
        /// Routes that infringing goods took; for customs alone.
        routes: Vec<Route>,
        /// Hazards of the goods for those who handle them.
        safety: Option<Safety>,
        /// Where each fact comes from.
        sources: Vec<SourceNote>,
        /// Facts of cosmetics alone.
        cosmetics: Option<Cosmetics>,
        /// Facts of food alone.
        food: Option<Food>,
        /// Facts of fish and seafood alone.
        fish: Option<Fish>,
    }
}

impl RecordFacts for Dossier {
    const TYPE: RecordType = RecordType::Product;
    const PICTURES: Option<&'static str> = Some("photos");
}

impl Facts for Dossier {
    fn id(&self) -> Option<&Spanned<Id>> {
        Some(&self.id)
    }
    fn status(&self) -> Status {
        self.status.value
    }
    fn status_mut(&mut self) -> Option<&mut Status> {
        Some(&mut self.status.value)
    }
    fn visibility(&self) -> Visibility {
        self.visibility.value
    }
    fn parent(&self) -> Option<RecordKey> {
        Some(self.brand.key())
    }
    fn owner(&self) -> Option<Owner> {
        Some(self.owner.value)
    }
    fn revision(&self) -> Option<&Revision> {
        Some(&self.revision)
    }
    fn changes(&self) -> &[Change] {
        &self.changes
    }
    fn left_when_withdrawn(&self) -> &'static [&'static str] {
        &[
            "id",
            "former_slugs",
            "brand",
            "status",
            "visibility",
            "owner",
            "revision",
            "changes",
            "names",
            "aliases",
            "contacts",
        ]
    }
    fn printed(&self) -> Option<&Names> {
        Some(&self.names)
    }
    fn aliases(&self) -> &[String] {
        &self.aliases
    }
    fn rights(&self) -> &[Right] {
        &self.rights
    }
    fn contacts(&self) -> &[Contact] {
        &self.contacts
    }
    fn headings(&self) -> Vec<Heading> {
        let heading = |id: String, span, visibility, of| Heading { id, span, visibility, of };
        let checkpoints = self.checkpoints.iter().map(|point| {
            let visibility = self.visibility_of_checkpoint(point);
            heading(
                point.id.to_string(),
                point.id.span,
                visibility,
                HeadingOf::Checkpoint(point.weight.value),
            )
        });
        let sections = self.sections.iter().map(|section| {
            let visibility = section.visibility.unwrap_or_default();
            heading(section.id.to_string(), section.id.span, visibility, HeadingOf::Section)
        });
        let variants = self.variants.iter().map(|variant| {
            let visibility = variant.visibility.unwrap_or_default();
            heading(format!("variant-{}", variant.id), variant.id.span, visibility, HeadingOf::Variant)
        });
        checkpoints.chain(sections).chain(variants).collect()
    }
    fn photo_files(&self) -> Vec<&Spanned<String>> {
        self.photos.iter().map(|photo| &photo.file).collect()
    }
}

/// A place of a dossier that shows a photo.
pub struct PhotoUse<'a> {
    /// The photo's id.
    pub photo: &'a Spanned<Token>,
    /// How far the place is published, beside the dossier's own visibility.
    pub visibility: Visibility,
}

impl Dossier {
    /// The fields that a source can be named for. What a product is taken for is said in words, and is shown only where the other
    /// product is held: a source would tell of it where it is not.
    pub fn claimed_fields() -> impl Iterator<Item = &'static str> {
        Self::FIELDS.iter().copied().filter(|field| *field != "confusable_with")
    }

    /// How far `checkpoint` is published, beside the dossier's own visibility: as far as it says itself, and as far as one of
    /// the variants that it names.
    pub fn visibility_of_checkpoint(&self, checkpoint: &Checkpoint) -> Visibility {
        let of_variant = |id: &Spanned<Token>| {
            let variant = self.variants.iter().find(|variant| variant.id.value == id.value);
            variant.and_then(|variant| variant.visibility).unwrap_or_default()
        };
        let of_variants = checkpoint.variants.iter().map(of_variant).min().unwrap_or_default();
        checkpoint.visibility.unwrap_or_default().max(of_variants)
    }

    /// The places that show photos: the main photo, packs, and both sides of each pair. A pair is published as far as its
    /// checkpoint and both its photos are.
    pub fn photo_uses(&self) -> Vec<PhotoUse<'_>> {
        let of_photo = |id: &Spanned<Token>| {
            let photo = self.photos.iter().find(|photo| photo.id.value == id.value);
            photo.and_then(|photo| photo.visibility).unwrap_or_default()
        };
        let mut uses = Vec::new();
        let mut add = |photo, visibility| uses.push(PhotoUse { photo, visibility });
        if let Some(photo) = &self.main_photo {
            add(photo, Visibility::Public);
        }
        for variant in &self.variants {
            if let Some(photo) = &variant.photo {
                add(photo, variant.visibility.unwrap_or_default());
            }
        }
        for checkpoint in &self.checkpoints {
            let own = self.visibility_of_checkpoint(checkpoint);
            for pair in &checkpoint.pairs {
                let visibility = own.max(of_photo(&pair.genuine)).max(of_photo(&pair.counterfeit));
                add(&pair.genuine, visibility);
                add(&pair.counterfeit, visibility);
            }
        }
        uses
    }

    /// Whether the parts of it that a reader sees have to do with one of `markets`; `territories` are those of its brand's
    /// rights. Without variants it is of every market.
    pub fn touches(
        &self,
        territories: &[Country],
        markets: &[Country],
        sees: impl Fn(Option<Visibility>) -> bool,
    ) -> bool {
        let variants: Vec<&Variant> =
            self.variants.iter().filter(|variant| sees(variant.visibility)).collect();
        if variants.is_empty() {
            return true;
        }
        let of_variants = variants.into_iter().flat_map(|variant| &variant.markets);
        let checkpoints = self.checkpoints.iter().filter(|checkpoint| sees(checkpoint.visibility));
        let routes = self.routes.iter().filter(|_| sees(Some(Visibility::Customs)));
        let rights = self.rights.iter().filter(|right| sees(right.visibility));
        of_variants
            .chain(checkpoints.flat_map(|checkpoint| &checkpoint.seen_in))
            .chain(routes.flat_map(|route| route.from.iter().chain(&route.via).chain(&route.to)))
            .chain(rights.filter_map(|right| right.territory.as_ref()))
            .map(|country| country.value)
            .chain(territories.iter().copied())
            .any(|country| markets.contains(&country))
    }
}

record! {
    /// A dossier's revision.
    pub struct Revision {
        /// Number of the revision; one more with each.
        number: Spanned<u32>,
        /// Day of the revision.
        date: Spanned<Date>,
        /// Day by which the dossier is to be reviewed.
        review_due: Option<Spanned<Date>>,
        /// Who approved which revision, and when.
        approved_by: Vec<Approval>,
    }
}

// When and for what an approval was given tells of revisions that laxer editions do not show.
record! {
    /// An approval of a revision.
    pub struct Approval for Customs {
        /// Who approved: `right-holder` or a public body.
        who: Spanned<String>,
        /// Day of the approval.
        date: Option<Date>,
        /// Number of the revision that was approved.
        revision: Spanned<u32>,
    }
}

record! {
    /// What a revision changed.
    pub struct Change {
        /// Number of the revision that made the change.
        revision: Spanned<u32>,
        /// Day of the change.
        date: Date,
        /// What changed, in words for readers.
        note: Option<LocalText>,
        /// Whom the note is published to.
        visibility: Option<Visibility>,
    }
}

impl Change {
    /// The newest of the changes whose readers `admits` lets in.
    pub fn newest(changes: &[Self], admits: impl Fn(Option<Visibility>) -> bool) -> Option<&Self> {
        changes.iter().filter(|change| admits(change.visibility)).max_by_key(|change| change.revision.value)
    }
}

record! {
    /// Another product that is taken for it.
    pub struct Confusable {
        /// Name of the folder of its dossier.
        product: Spanned<ProductName>,
        /// What tells the two apart: it is shown on the pages of both.
        how: Option<LocalText>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A trade item.
    pub struct Item {
        /// Its barcode number (GTIN).
        gtin: Option<Spanned<Gtin>>,
        /// Its size as printed, such as `50 mL`.
        size: Option<String>,
        /// Ids of the packs that bear this number; all if none is named.
        variants: Vec<Spanned<Token>>,
        /// Whom the number is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A pack of the product, by market and time of manufacture.
    pub struct Variant {
        /// Id of the pack, unique within the dossier.
        id: Spanned<Token>,
        /// Countries where the pack is sold.
        markets: Vec<Spanned<Country>>,
        /// Year, month or day from which it was manufactured.
        from: Option<Spanned<Period>>,
        /// Year, month or day until which it was manufactured.
        to: Option<Spanned<Period>>,
        /// Languages printed on the pack.
        languages: Vec<Spanned<LanguageTag>>,
        /// Id of the photo of the pack.
        photo: Option<Spanned<Token>>,
        /// Whom the pack is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A point to look at.
    pub struct Checkpoint {
        /// Id of the point: the heading of its text ends in `{#id}`.
        id: Spanned<Token>,
        /// The part of the goods or papers that is examined.
        area: Area,
        /// How the point is examined: by naked eye, loupe, scales …
        method: Spanned<Method>,
        /// How much a difference at this point says.
        weight: Spanned<Weight>,
        /// Seconds that the examination takes.
        seconds: Option<u32>,
        /// Whether the pack must be opened.
        opens_pack: bool,
        /// Whether the examination destroys the goods.
        destroys: bool,
        /// What a difference points to; the dossier's `infringements` if it does not say.
        detects: Option<Vec<Infringement>>,
        /// What else may explain a difference on genuine goods.
        cause: Option<Cause>,
        /// Whether the feature may be missing on genuine goods.
        may_be_absent: bool,
        /// Whether it is told by colour, so that grey prints do not serve.
        needs_colour: bool,
        /// The quantity that is measured, and its ranges.
        measure: Option<Measure>,
        /// Ids of the packs that the point holds for; all if none is named.
        variants: Vec<Spanned<Token>>,
        /// Countries where goods with this difference were seen.
        seen_in: Vec<Spanned<Country>>,
        /// Year, month or day when the difference was first seen.
        first_seen: Option<Period>,
        /// Photos of genuine goods beside others, cut to the same region.
        pairs: Vec<Pair>,
        /// Whom the point and its text are published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A measurement and the ranges it falls in.
    pub struct Measure {
        /// What is measured: weight, length …
        quantity: Spanned<Word>,
        /// Unit of the figures, such as `g`.
        unit: String,
        /// Least and greatest value on genuine goods.
        genuine: Spanned<Vec<f64>>,
        /// Least and greatest value seen on counterfeits so far.
        counterfeit: Option<Spanned<Vec<f64>>>,
    }
}

record! {
    /// A genuine photo beside another.
    pub struct Pair {
        /// Id of the photo of genuine goods.
        genuine: Spanned<Token>,
        /// Id of the other photo.
        counterfeit: Spanned<Token>,
        /// Region of the genuine photo as `[x, y, width, height]` from 0 to 1; the whole if it does not say.
        genuine_box: Option<BoxOf>,
        /// Region of the other photo in the same form; the whole if it does not say.
        counterfeit_box: Option<BoxOf>,
    }
}

record! {
    /// A section of the texts that is no checkpoint.
    pub struct Section {
        /// Id of the section: the heading of its text ends in `{#id}`.
        id: Spanned<Token>,
        /// Whom the section's text is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Hazards of the goods.
    pub struct Safety {
        /// What may harm those who handle the goods.
        hazards: Vec<Spanned<Word>>,
        /// Whether the goods spoil.
        perishable: Option<bool>,
        /// How detained goods are kept.
        storage: Option<Spanned<Word>>,
    }
}

record! {
    /// Where a fact comes from.
    pub struct SourceNote {
        /// What the source is for: a declared id, or a field of the dossier.
        claim: Spanned<String>,
        /// Where the fact comes from, in words for readers.
        source: LocalText,
        /// Day of the source.
        date: Option<Period>,
        /// Whom the source is published to.
        visibility: Option<Visibility>,
    }
}
