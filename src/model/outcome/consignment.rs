//! Several units of one consignment.
//!
//! **Invariant:** it speaks of units that were looked at, never of the consignment.

use super::{Finding, Outcome};

/// What the units that were looked at come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consignment {
    /// The gravest outcome of a unit.
    pub outcome: Outcome,
    /// In how many units it was found …
    pub in_units: usize,
    /// … of how many that were looked at.
    pub units: usize,
    /// How many units are another product, and none of these.
    pub other_goods: usize,
    /// Whether a second look is asked for: where one unit alone has that outcome, for two are each other's second look.
    pub second_look: bool,
}

/// Joins the findings about the units; `None` where no unit was looked at.
pub fn consignment(units: &[Finding]) -> Option<Consignment> {
    let other_goods = units.iter().filter(|unit| unit.outcome == Outcome::NoOutcome).count();
    let looked_at = || units.iter().filter(|unit| unit.begun);
    let gravest = looked_at().map(|unit| unit.outcome).max();
    let outcome = gravest.or((other_goods > 0).then_some(Outcome::NoOutcome))?;
    let worst: Vec<&Finding> = looked_at().filter(|unit| unit.outcome == outcome).collect();
    Some(Consignment {
        outcome,
        in_units: worst.len(),
        units: looked_at().count(),
        other_goods,
        second_look: matches!(worst[..], [unit] if unit.second_look),
    })
}
