//! `dossier.yaml`: a product's facts, language-neutral.
//!
//! **Invariant:** facts alone: no word that a reader sees, but for notes in YAML.

use super::{
    BoxOf, Code, Contact, Cosmetics, DateWord, Fish, Food, KnownFalse, MarkUse, Photo, Right, Route, Verbatim,
};
use crate::domain::{
    Area, Cause, Country, Date, Gtin, HsCode, Id, Infringement, LanguageTag, Method, Owner, Period, Shape,
    Slug, Status, Visibility, Weight,
};
use crate::load::values::{LocalText, Names, Token};
use crate::load::yaml::{At, record};

record! {
    /// A dossier.
    pub struct Dossier {
        /// Unique in the guide, never reused, printed on every page and record.
        id: At<Id>,
        /// Slugs that it had; stub pages lead on from these.
        former_slugs: Vec<At<Slug>>,
        /// Its brand.
        brand: At<Slug>,
        /// Where it stands in its life.
        status: At<Status>,
        /// How far it is published.
        visibility: At<Visibility>,
        /// The public body that answers for it.
        owner: At<Owner>,
        /// Its revision.
        revision: Revision,
        /// What changed, newest first.
        changes: Vec<Change>,
        /// As printed on the pack.
        names: Names,
        /// What people type.
        aliases: Vec<String>,
        /// What is wrong with the goods that it warns of.
        infringements: At<Vec<Infringement>>,
        /// HS 2022 codes.
        hs: At<Vec<At<HsCode>>>,
        /// For find by look.
        shape: Option<Shape>,
        /// The photo that stands for the product.
        main_photo: Option<At<Token>>,
        /// Trade items.
        items: Vec<Item>,
        /// How the pack differs by market and year.
        variants: Vec<Variant>,
        /// Photos.
        photos: Vec<Photo>,
        /// What to look at.
        checkpoints: Vec<Checkpoint>,
        /// Sections of the texts that are no checkpoint.
        sections: Vec<Section>,
        /// What the code checker reads.
        codes: Vec<Code>,
        /// Codes seen on counterfeits.
        known_false: Vec<KnownFalse>,
        /// Dates on the pack.
        dates: Vec<DateWord>,
        /// Months from manufacture to use-by.
        shelf_life_months: Option<u32>,
        /// Hangul as printed.
        verbatim: Vec<Verbatim>,
        /// Certification marks on the pack.
        marks: Vec<MarkUse>,
        /// Rights.
        rights: Vec<Right>,
        /// Whom to ask.
        contacts: Vec<Contact>,
        /// What to photograph when asking.
        photo_request: Vec<At<Token>>,
        /// Routes of infringing goods.
        routes: Vec<Route>,
        /// Hazards of the goods.
        safety: Option<Safety>,
        /// Where the facts come from.
        sources: Vec<SourceNote>,
        /// What only cosmetics have.
        cosmetics: Option<Cosmetics>,
        /// What only food has.
        food: Option<Food>,
        /// What only fish has.
        fish: Option<Fish>,
    }
}

/// A place of a dossier that shows a photo.
pub struct PhotoUse<'a> {
    /// The photo's id.
    pub photo: &'a At<Token>,
    /// How far the place is published, beside the dossier's own visibility.
    pub visibility: Visibility,
}

impl Dossier {
    /// The places that show photos: the main photo, packs, and both sides of each pair. A pair is published as far as its
    /// checkpoint and both its photos are, and a checkpoint as far as one of the variants that it names.
    pub fn photo_uses(&self) -> Vec<PhotoUse<'_>> {
        let of_variant = |id: &At<Token>| {
            let variant = self.variants.iter().find(|variant| variant.id.value == id.value);
            variant.and_then(|variant| variant.visibility).unwrap_or_default()
        };
        let of_photo = |id: &At<Token>| {
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
            let of_variants = checkpoint.variants.iter().map(of_variant).min().unwrap_or_default();
            let own = checkpoint.visibility.unwrap_or_default().max(of_variants);
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
        /// Rises with each revision.
        number: At<u32>,
        /// Its day.
        date: At<Date>,
        /// The day by which it is to be looked at again.
        review_due: Option<At<Date>>,
        /// Who approved it.
        approved_by: Vec<Approval>,
    }
}

record! {
    /// An approval of a revision.
    pub struct Approval {
        /// `right-holder` or a public body.
        who: At<String>,
        /// When.
        date: Option<Date>,
        /// Which revision.
        revision: At<u32>,
    }
}

record! {
    /// What a revision changed.
    pub struct Change {
        /// Which revision.
        revision: At<u32>,
        /// Its day.
        date: Date,
        /// What changed.
        note: Option<LocalText>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A trade item.
    pub struct Item {
        /// Its barcode number.
        gtin: Option<At<Gtin>>,
        /// Its size as printed.
        size: Option<String>,
        /// The variants that bear it.
        variants: Vec<At<Token>>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A pack of the product, by market and time of manufacture.
    pub struct Variant {
        /// Its id in the dossier.
        id: At<Token>,
        /// Where it is sold.
        markets: Vec<At<Country>>,
        /// First manufacture.
        from: Option<At<Period>>,
        /// Last manufacture.
        to: Option<At<Period>>,
        /// Languages printed on it.
        languages: Vec<At<LanguageTag>>,
        /// Its picture.
        photo: Option<At<Token>>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A point to look at.
    pub struct Checkpoint {
        /// Its id in the dossier.
        id: At<Token>,
        /// The part looked at.
        area: Area,
        /// How.
        method: At<Method>,
        /// How much a difference says.
        weight: At<Weight>,
        /// How long it takes.
        seconds: Option<u32>,
        /// Whether the pack must be opened.
        opens_pack: bool,
        /// Whether the goods are destroyed.
        destroys: bool,
        /// What a difference points to; absent = the dossier's infringements.
        detects: Option<Vec<Infringement>>,
        /// What else may explain a difference.
        cause: Option<Cause>,
        /// Whether its absence is no difference.
        may_be_absent: bool,
        /// Whether it is told by colour.
        needs_colour: bool,
        /// What is measured.
        measure: Option<Measure>,
        /// The variants that it holds for; none = all.
        variants: Vec<At<Token>>,
        /// Where it was seen.
        seen_in: Vec<At<Country>>,
        /// Since when.
        first_seen: Option<Period>,
        /// Genuine beside another, cut to the same region.
        pairs: Vec<Pair>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A measurement and the ranges it falls in.
    pub struct Measure {
        /// weight, length …
        quantity: At<Token>,
        /// Its unit.
        unit: String,
        /// Least and greatest on genuine goods.
        genuine: At<Vec<f64>>,
        /// Least and greatest seen on counterfeits.
        counterfeit: Option<At<Vec<f64>>>,
    }
}

record! {
    /// A genuine photo beside another.
    pub struct Pair {
        /// The genuine photo.
        genuine: At<Token>,
        /// The other photo.
        counterfeit: At<Token>,
        /// The region on the genuine photo; absent = the whole.
        genuine_box: Option<BoxOf>,
        /// The region on the other photo; absent = the whole.
        counterfeit_box: Option<BoxOf>,
    }
}

record! {
    /// A section of the texts that is no checkpoint.
    pub struct Section {
        /// Its id in the dossier.
        id: At<Token>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// Hazards of the goods.
    pub struct Safety {
        /// What may harm.
        hazards: Vec<At<Token>>,
        /// Whether they spoil.
        perishable: Option<bool>,
        /// How to store them.
        storage: Option<At<Token>>,
    }
}

record! {
    /// Where a fact comes from.
    pub struct SourceNote {
        /// A declared id, or a field of the dossier.
        claim: At<String>,
        /// The source.
        source: LocalText,
        /// Its day.
        date: Option<Period>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}
