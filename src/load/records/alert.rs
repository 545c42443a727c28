//! `alert.yaml`: a warning of one sheet that ends.
//!
//! **Invariant:** an alert has an end.

use super::Photo;
use super::published::{Own, published_record};
use crate::domain::{Country, Date, closed};
use crate::load::restrict::plain;
use crate::load::values::{LocalText, ProductName, closed_values};
use crate::load::yaml::Spanned;

closed! {
    /// How soon an alert is to be read.
    #[derive(Default, PartialOrd, Ord)]
    pub enum AlertUrgency {
        /// Before other alerts.
        High = "high",
        /// In its turn.
        #[default]
        Normal = "normal",
        /// After other alerts.
        Low = "low",
    }
}
closed_values!(AlertUrgency(absent Normal));
plain!(AlertUrgency);

published_record! {
    /// A warning of one sheet that ends.
    pub struct Alert of Alert {
        /// Day of issue.
        issued: Spanned<Date>,
        /// Last day on which it holds.
        expires: Spanned<Date>,
        /// What readers are asked for: a request, never an order.
        ask: LocalText,
        /// Names of the folders of the dossiers on such goods.
        dossiers: Vec<Spanned<ProductName>>,
        /// Countries that it is about.
        markets: Vec<Spanned<Country>>,
        /// Where such goods were seen: sites, markets, ports …
        seen_on: Vec<String>,
        /// How soon it is to be read.
        urgency: AlertUrgency,
    }
}

/// Photos of its own that a sheet has room for, side by side in the place of a pictured point.
const PHOTOS: usize = 2;

impl Own for Alert {
    fn own_shown_photos(&self) -> Vec<&Photo> {
        self.photos.iter().take(PHOTOS).collect()
    }

    fn own_hang_together(&mut self) {
        self.photos.truncate(PHOTOS);
    }
}
