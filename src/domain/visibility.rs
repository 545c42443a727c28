//! The ladder of visibility.
//!
//! **Invariant:** the order of the steps is the order of the values.

use super::closed;

closed! {
    /// A step of the ladder public < partner < customs: how far an item is published, and whom an edition is for.
    #[derive(PartialOrd, Ord, Default)]
    pub enum Visibility {
        /// Anyone: travellers, the press, forgers.
        #[default]
        Public = "public",
        /// Staff of the overseas IP centres and aT centres.
        Partner = "partner",
        /// Customs officers.
        Customs = "customs",
    }
}

impl Visibility {
    /// Whether an edition for `audience` holds an item of this visibility.
    pub fn admitted(self, audience: Visibility) -> bool {
        self <= audience
    }
}
