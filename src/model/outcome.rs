//! The outcome rule: what a reader's answers at the points of a copy say about one item, or several of a consignment.
//!
//! `static/js/inspect/outcome.js` does the same in the browser; `tests/vectors/outcome.json` holds both to it.
//!
//! Before any point stands the identity gate, then the question of the variant. The answers to the points that apply are
//! counted, and the rows are read from the top; the first that holds is the outcome:
//!
//! | outcome | when |
//! |---|---|
//! | strong indications | at least 1 decisive differs, or at least 2 strong differ |
//! | ask the right holder | 1 strong differs, or at least 3 supporting differ |
//! | inconclusive | there is any [`Doubt`] |
//! | no difference | none of the above |
//!
//! Where the rule leaves a choice, it is made so that goods are not passed on too little:
//!
//! - **One cause counts once among matches too**: two strong points that one thing explains are one tell. Of points of one
//!   cause the heaviest counts. Each of them still needs its own answer.
//! - **A point that is missing and may be** was looked at, and is neither match nor difference: it tells nothing for the
//!   goods, and detects nothing.
//! - **"Cannot tell" is not looked at.**
//! - **A cap has a floor**: where the item may be another product, or its pack is none that the copy knows, finding no
//!   difference means nothing, so that such an item is never better than inconclusive.
//! - **None of these** leaves the points that hold for every variant; those bound to one do not apply. A variant that the
//!   copy does not know, and an unknown one of which all that it knows were ruled out, are none of these.
//! - **With the variant unknown** a point stands among those to be looked at if it applies to any variant still possible,
//!   and an infringement is undetected if it is for any of them.
//! - **A date on the item that excludes the pack** which the reader names leaves the pack unknown among that one and those
//!   that the date allows, since eyes and dates deceive alike; where it allows none, the item is none of these. It never
//!   narrows what the reader left open: a date can be false.
//! - **All differences are told**, the heaviest first, whatever row holds: a reader must see what a second row rests on.
//! - **A second look** is asked for where one decisive difference carries the outcome alone: without it, no difference
//!   would.
//! - **The weights count whatever a point detects**: in a dossier that warns of counterfeits, a difference that points to
//!   a look-alike is a difference.
//! - **A unit of which no point was answered, not even by "cannot tell", was not looked at**, and one that is another
//!   product is none of the units.
//!
//! **Invariant:** all follows from the arguments, and every state has exactly one outcome.

mod consignment;
mod rows;
#[cfg(test)]
mod tests;

pub use consignment::{Consignment, consignment};

use crate::domain::{Cause, Infringement, Visibility, Weight, closed};

/// The version of the rule, which records of an inspection state. It rises when an outcome may change.
pub const RULE: u32 = 2;

closed! {
    /// What the answers say about the item, never about the law: the mildest first.
    #[derive(PartialOrd, Ord)]
    pub enum Outcome {
        /// The copy shows no point of the dossier: there is nothing to answer.
        NoForm = "no-form",
        /// Another product, size or brand than the dossier's: the reader is led there.
        NoOutcome = "no-outcome",
        /// Similar presentation, a question of rights: the dossier warns of nothing else.
        Similar = "similar",
        /// No difference in the points of this copy, below customs: fuller editions may exist; not a certificate.
        NoDifferenceInCopy = "no-difference-in-copy",
        /// No difference found. Never "genuine".
        NoDifference = "no-difference",
        /// Inconclusive: what is still open.
        Inconclusive = "inconclusive",
        /// Indications: ask the right holder.
        AskRightHolder = "ask-right-holder",
        /// Strong indications.
        StrongIndications = "strong-indications",
    }
}
closed! {
    /// Whether the brand, product and size on the item are those of the dossier. Not answered yet is "cannot tell".
    #[derive(Default)]
    pub enum Identity { Yes = "yes", #[default] CannotTell = "cannot-tell", No = "no", }
}
closed! {
    /// The answer to a point.
    #[derive(Default)]
    pub enum Answer {
        Matches = "matches",
        Differs = "differs",
        /// Missing from this item: differs, unless the dossier says that it may be.
        Missing = "missing",
        /// No tool, may not open, damaged, undecided: no answer.
        CannotTell = "cannot-tell",
        /// Not answered yet.
        #[default]
        Blank = "blank",
    }
}
closed! {
    /// Why an outcome is not better than inconclusive.
    #[derive(PartialOrd, Ord)]
    pub enum Doubt {
        /// One or two supporting points differ.
        SupportingDiffer = "supporting-differ",
        /// A decisive or strong point that applies has no answer.
        Unanswered = "unanswered",
        /// Neither one decisive nor two strong points match.
        FewMatch = "few-match",
        /// The same, and no answers would change it: the points of this copy cannot tell more.
        NothingTells = "nothing-tells",
        /// It cannot be told whether the item is the dossier's product.
        IdentityUnsure = "identity-unsure",
        /// The variant is unknown.
        VariantUnknown = "variant-unknown",
        /// The pack is none of those that the copy knows.
        NoneOfThese = "none-of-these",
        /// The copy's last day of use is over.
        CopyOutOfDate = "copy-out-of-date",
        /// The dossier's review is overdue.
        DossierOutOfDate = "dossier-out-of-date",
    }
}
closed! {
    /// Why an outcome is milder than its differences alone would be.
    #[derive(PartialOrd, Ord)]
    pub enum Cap {
        /// They are weighed for the variant for which they say the least.
        VariantUnknown = "variant-unknown",
        /// It cannot be told whether the item is the dossier's product.
        IdentityUnsure = "identity-unsure",
        /// The pack is none of those that the copy knows.
        NoneOfThese = "none-of-these",
    }
}

/// Which of the copy's variants the item is. Not asked, and whatever it says left aside, where the copy has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariantAnswer<'a> {
    /// This one.
    Known(&'a str),
    /// Unknown: one of these, which the reader could not rule out. Not answered yet is all of them.
    Unknown(&'a [&'a str]),
    /// A new pack, or another market's.
    NoneOfThese,
}

/// A point, as far as the rule has to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulePoint<'a> {
    /// How much a difference says.
    pub weight: Weight,
    /// What else may explain a difference.
    pub cause: Option<Cause>,
    /// Whether its absence is no difference.
    pub may_be_absent: bool,
    /// The variants that it holds for; none = all.
    pub variants: Vec<&'a str>,
    /// What a difference points to; absent = all that the dossier warns of.
    pub detects: Option<&'a [Infringement]>,
}

impl RulePoint<'_> {
    fn detects(&self, infringement: Infringement) -> bool {
        self.detects.is_none_or(|detects| detects.contains(&infringement))
    }
}

/// What the copy says: the same for every unit of a consignment.
#[derive(Clone, Copy, Debug)]
pub struct CopyFacts<'a> {
    /// What the dossier warns of.
    pub infringements: &'a [Infringement],
    /// The variants that the copy holds.
    pub variants: &'a [&'a str],
    /// The points that the copy holds, in its order.
    pub points: &'a [RulePoint<'a>],
    /// Whom the copy is for.
    pub audience: Visibility,
    /// Whether the copy's last day of use is over.
    pub copy_out_of_date: bool,
    /// Whether the dossier's review is overdue.
    pub dossier_out_of_date: bool,
}

/// What the reader says about one item.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    /// Whether it is the dossier's product.
    pub identity: Identity,
    /// Which variant it is.
    pub variant: VariantAnswer<'a>,
    /// The variants of the copy that a date on the item excludes.
    pub excluded: &'a [&'a str],
    /// By the points' places; those beyond its end are blank. An answer to a point that does not apply is left aside.
    pub points: &'a [Answer],
}

/// What the answers about one item come to. Points are told by their places in [`CopyFacts::points`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The outcome.
    pub outcome: Outcome,
    /// What was found: all differences, the heaviest first; where there is none and the outcome is that, the decisive and
    /// strong matches.
    pub rests_on: Vec<usize>,
    /// Decisive and strong points that apply, or may, and have no answer: beside every outcome.
    pub open: Vec<usize>,
    /// How many points were answered, "cannot tell" not among them …
    pub looked_at: usize,
    /// … of how many that apply, or may.
    pub of: usize,
    /// Whether any of them was answered, be it by "cannot tell".
    pub begun: bool,
    /// What the dossier warns of and no answered point can detect.
    pub undetected: Vec<Infringement>,
    /// Why it is inconclusive; empty for other outcomes.
    pub doubts: Vec<Doubt>,
    /// Why it is milder than the differences alone would be.
    pub capped: Vec<Cap>,
    /// Whether a second look is asked for, on another unit where there is one: one decisive difference carries the
    /// outcome alone.
    pub second_look: bool,
}

impl Finding {
    /// That outcome, and nothing that it rests on.
    pub fn of(outcome: Outcome) -> Self {
        Self {
            outcome,
            rests_on: Vec::new(),
            open: Vec::new(),
            looked_at: 0,
            of: 0,
            begun: false,
            undetected: Vec::new(),
            doubts: Vec::new(),
            capped: Vec::new(),
            second_look: false,
        }
    }
}

/// What an answer says of its point.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    Match,
    Difference,
    /// Looked at, and neither.
    Neither,
    Nothing,
}

impl Answers<'_> {
    fn to(&self, place: usize) -> Answer {
        self.points.get(place).copied().unwrap_or_default()
    }

    fn said(&self, place: usize, point: &RulePoint<'_>) -> Said {
        match self.to(place) {
            Answer::Matches => Said::Match,
            Answer::Missing if point.may_be_absent => Said::Neither,
            Answer::Differs | Answer::Missing => Said::Difference,
            Answer::CannotTell | Answer::Blank => Said::Nothing,
        }
    }
}

/// What the pack may be.
#[derive(Clone, Copy)]
enum PossiblePack<'a> {
    /// The copy knows no variants.
    Only,
    Variant(&'a str),
    NoneOfThese,
}

impl PossiblePack<'_> {
    fn has(self, point: &RulePoint<'_>) -> bool {
        match self {
            Self::Only => true,
            Self::Variant(id) => point.variants.is_empty() || point.variants.contains(&id),
            Self::NoneOfThese => point.variants.is_empty(),
        }
    }
}

/// What the pack may be, and the doubt that this alone leaves.
fn packs<'a>(facts: &CopyFacts<'a>, answers: &Answers<'a>) -> (Vec<PossiblePack<'a>>, Option<Doubt>) {
    if facts.variants.is_empty() {
        return (vec![PossiblePack::Only], None);
    }
    let named = match &answers.variant {
        VariantAnswer::Known(id) => std::slice::from_ref(id),
        VariantAnswer::Unknown(possible) => possible,
        VariantAnswer::NoneOfThese => &[],
    };
    let mut possible: Vec<&str> = named.iter().copied().filter(|id| facts.variants.contains(id)).collect();
    let is_excluded = |id: &&str| answers.excluded.contains(id);
    let is_contradicted = !possible.is_empty() && possible.iter().all(is_excluded);
    if is_contradicted {
        let allowed: Vec<&str> = facts.variants.iter().copied().filter(|id| !is_excluded(id)).collect();
        if allowed.is_empty() {
            possible.clear();
        }
        possible.extend(allowed);
    }
    let doubt = match (&possible[..], answers.variant) {
        ([], _) => return (vec![PossiblePack::NoneOfThese], Some(Doubt::NoneOfThese)),
        ([_], VariantAnswer::Known(_)) => None,
        _ => Some(Doubt::VariantUnknown),
    };
    (possible.into_iter().map(PossiblePack::Variant).collect(), doubt)
}

/// What the answers about one item come to.
pub fn judge(facts: &CopyFacts<'_>, answers: &Answers<'_>) -> Finding {
    if facts.points.is_empty() {
        return Finding::of(Outcome::NoForm);
    }
    if answers.identity == Identity::No {
        return Finding::of(Outcome::NoOutcome);
    }
    let (packs, variant_doubt) = packs(facts, answers);
    let mut finding = Finding::of(Outcome::Similar);
    for (place, point) in facts.points.iter().enumerate() {
        if !packs.iter().any(|pack| pack.has(point)) {
            continue;
        }
        let answered = answers.said(place, point) != Said::Nothing;
        finding.of += 1;
        finding.looked_at += usize::from(answered);
        finding.begun |= answers.to(place) != Answer::Blank;
        if !answered && point.weight != Weight::Supporting {
            finding.open.push(place);
        }
    }
    if Infringement::are_similar_only(facts.infringements) {
        return finding;
    }
    let unsure = answers.identity == Identity::CannotTell;
    let given = [
        unsure.then_some(Doubt::IdentityUnsure),
        variant_doubt,
        facts.copy_out_of_date.then_some(Doubt::CopyOutOfDate),
        facts.dossier_out_of_date.then_some(Doubt::DossierOutOfDate),
    ];
    let doubted = given.iter().any(Option::is_some);

    let rows: Vec<_> =
        packs.iter().map(|pack| rows::Count::of(facts, answers, std::slice::from_ref(pack))).collect();
    let of_rows = rows.iter().map(|count| count.row(doubted));
    let mildest = of_rows.clone().min().expect("a pack is one of the copy's, or none of them");
    let gravest = of_rows.max().expect("as many as before");
    let unsure = unsure.then_some(Cap::IdentityUnsure);
    let none_of_these = (variant_doubt == Some(Doubt::NoneOfThese)).then_some(Cap::NoneOfThese);
    let caps: Vec<Cap> = unsure.into_iter().chain(none_of_these).collect();
    finding.outcome = if caps.is_empty() { mildest } else { mildest.min(Outcome::AskRightHolder) };
    finding.capped.extend((mildest < gravest).then_some(Cap::VariantUnknown));
    if gravest > Outcome::AskRightHolder {
        finding.capped.extend(caps);
    }

    if mildest == Outcome::Inconclusive {
        for count in rows.iter().filter(|count| count.row(doubted) == mildest) {
            count.doubts(&mut finding.doubts);
        }
        finding.doubts.extend(given.iter().flatten());
    }
    finding.doubts.sort_unstable();
    finding.doubts.dedup();

    let is_for_one = |point: &RulePoint<'_>| packs.iter().any(|pack| pack.has(point));
    let found = |said: Said| {
        let points = facts.points.iter().enumerate();
        points
            .filter(move |(place, point)| is_for_one(point) && answers.said(*place, point) == said)
            .map(|(place, _)| place)
    };
    finding.rests_on.extend(found(Said::Difference));
    if mildest == Outcome::NoDifference {
        finding
            .rests_on
            .extend(found(Said::Match).filter(|place| facts.points[*place].weight != Weight::Supporting));
    }
    // The heaviest weight is the least value.
    finding.rests_on.sort_by_key(|place| facts.points[*place].weight);
    finding.second_look = mildest >= Outcome::AskRightHolder
        && rows::Count::of(facts, answers, &packs).is_carried_by_one_decisive();
    let can_tell = |pack: &PossiblePack<'_>, infringement: Infringement| {
        facts.points.iter().enumerate().any(|(place, point)| {
            pack.has(point)
                && point.detects(infringement)
                && matches!(answers.said(place, point), Said::Match | Said::Difference)
        })
    };
    let undetected = facts.infringements.iter().copied();
    finding
        .undetected
        .extend(undetected.filter(|infringement| !packs.iter().all(|pack| can_tell(pack, *infringement))));
    if mildest == Outcome::NoDifference && facts.audience < Visibility::Customs {
        finding.outcome = Outcome::NoDifferenceInCopy;
    }
    finding
}
