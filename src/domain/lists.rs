//! The closed lists of the content contract.
//!
//! **Invariant:** each list stands here once; loading, checking and rendering read these tables.

use super::closed;

closed! {
    /// What a product is: also the folder that its dossier lies in.
    #[derive(PartialOrd, Ord)]
    pub enum Kind { Cosmetics = "cosmetics", Food = "food", Fish = "fish", }
}
closed! {
    /// Where a dossier stands in its life.
    pub enum Status {
        /// Being written: checked, in no edition.
        Draft = "draft",
        /// In every edition that admits it.
        Published = "published",
        /// Keeps its id, names, date, reason and contacts, and is found by them.
        Withdrawn = "withdrawn",
    }
}
closed! {
    /// The public body that answers for a dossier.
    pub enum Owner {
        /// Ministry of Intellectual Property.
        Moip = "MOIP",
        /// Ministry of Agriculture, Food and Rural Affairs.
        Mafra = "MAFRA",
        /// Ministry of Oceans and Fisheries.
        Mof = "MOF",
        /// Ministry of Food and Drug Safety.
        Mfds = "MFDS",
        /// Korea Customs Service.
        Kcs = "KCS",
    }
}
closed! {
    /// What is wrong with the goods that a dossier warns of.
    #[derive(PartialOrd, Ord)]
    pub enum Infringement {
        Counterfeit = "counterfeit", LookAlike = "look-alike", OriginMisuse = "origin-misuse", ForgedMark = "forged-mark",
        RefillRelabel = "refill-relabel", SpeciesSubstitution = "species-substitution", FreeRiding = "free-riding",
    }
}
closed! {
    /// A day of the week.
    #[derive(PartialOrd, Ord)]
    pub enum Weekday { Mon = "mon", Tue = "tue", Wed = "wed", Thu = "thu", Fri = "fri", Sat = "sat", Sun = "sun", }
}
closed! {
    /// The shape of the goods, for finding them by look.
    #[derive(PartialOrd, Ord)]
    pub enum Shape {
        Jar = "jar", Tube = "tube", Bottle = "bottle", Pump = "pump", Box = "box", Pouch = "pouch", Can = "can", Tray = "tray",
        Stick = "stick", Sheet = "sheet", Bare = "bare", Other = "other",
    }
}
closed! {
    /// What a photo shows.
    pub enum Shows { Genuine = "genuine", Counterfeit = "counterfeit", LookAlike = "look-alike", Other = "other", }
}
closed! {
    /// The part of the goods that a checkpoint looks at.
    #[derive(PartialOrd, Ord)]
    pub enum Area {
        Carton = "carton", Seal = "seal", Barcode = "barcode", DateCode = "date-code", LabelText = "label-text", Container = "container",
        Closure = "closure", Inner = "inner", Contents = "contents", Document = "document", Species = "species",
    }
}
closed! {
    /// How a checkpoint is looked at. None tastes or smells.
    #[derive(PartialOrd, Ord)]
    pub enum Method {
        NakedEye = "naked-eye", Touch = "touch", Loupe = "loupe", Measure = "measure", Weigh = "weigh", Tilt = "tilt", Uv = "uv",
        Scan = "scan", Compare = "compare", Online = "online", Lab = "lab",
    }
}
impl Method {
    /// Whether it needs something that not everyone has at hand, as scales are.
    pub const fn needs_tool(self) -> bool {
        match self {
            Self::Loupe | Self::Measure | Self::Weigh | Self::Uv | Self::Scan | Self::Online | Self::Lab => {
                true
            }
            Self::NakedEye | Self::Touch | Self::Tilt | Self::Compare => false,
        }
    }
}
closed! {
    /// How much a difference at a checkpoint says.
    #[derive(PartialOrd, Ord)]
    pub enum Weight {
        /// Cannot occur on a genuine unit of that variant.
        Decisive = "decisive",
        /// Rare on genuine units.
        Strong = "strong",
        /// Common in fakes, seen on genuine units too.
        Supporting = "supporting",
    }
}
closed! {
    /// What else may explain a difference; points of one cause count once.
    pub enum Cause { DecodedLot = "decoded-lot", Relabelled = "relabelled", Rewrapped = "rewrapped", Damage = "damage", }
}
closed! {
    /// Where a right stands.
    pub enum RightStatus {
        Registered = "registered", Pending = "pending", Disputed = "disputed", OwnedByThirdParty = "owned-by-third-party", Expired = "expired",
    }
}
closed! {
    /// Who wrote a translation. A machine's decisive or strong point shows the source text beneath it.
    #[derive(Default)]
    pub enum Translator {
        #[default]
        Human = "human",
        Machine = "machine",
        MachineReviewed = "machine-reviewed",
    }
}
closed! {
    /// What a date on the pack means.
    pub enum DateMeaning {
        Manufactured = "manufactured", Packed = "packed", UseBy = "use-by", SellBy = "sell-by", BestBefore = "best-before", Frozen = "frozen",
        Harvested = "harvested", Caught = "caught", Expires = "expires",
    }
}

impl Infringement {
    /// Whether it is told by the outcomes of the outcome rule; look-alike and free-riding goods are a question of
    /// rights and have a wording of their own.
    pub fn is_weighed(self) -> bool {
        !matches!(self, Self::LookAlike | Self::FreeRiding)
    }

    /// Whether a dossier with these warns of similar goods alone, so that its goods have none of the outcomes.
    pub fn are_similar_only(infringements: &[Self]) -> bool {
        !infringements.is_empty() && !infringements.iter().any(|infringement| infringement.is_weighed())
    }
}

impl Shows {
    /// What goods that infringe in these ways are called beside genuine ones: one word for one thing, on pages, cards and
    /// measurements alike. Another species or an authentic neighbour is no counterfeit.
    pub fn against(infringements: &[Infringement]) -> Self {
        let has = |infringement| infringements.contains(&infringement);
        if has(Infringement::Counterfeit) {
            Self::Counterfeit
        } else if has(Infringement::SpeciesSubstitution) || Infringement::are_similar_only(infringements) {
            Self::LookAlike
        } else {
            Self::Other
        }
    }

    /// What a photo may be said to show where a difference points to `infringements`: never a counterfeit where a
    /// dossier does not speak of one.
    pub fn said_of(self, infringements: &[Infringement]) -> Self {
        let unsaid = self == Self::Counterfeit && !infringements.contains(&Infringement::Counterfeit);
        if unsaid && !infringements.is_empty() { Self::against(infringements) } else { self }
    }
}

impl Owner {
    /// Which ministry's approval a right holder's `who:` names.
    pub const RIGHT_HOLDER: &'static str = "right-holder";
}

impl Kind {
    /// The folder below `products/`.
    pub fn folder(self) -> &'static str {
        self.as_str()
    }
}
