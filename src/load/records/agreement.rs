//! `agreement.yaml`: what public bodies and others have agreed.
//!
//! **Invariant:** a party stands under the name that it signed with.

use super::published::{Known, Own, published_record};
use crate::domain::{Period, Visibility, closed};
use crate::load::restrict::plain;
use crate::load::values::{AgencyName, AgreementName, LocalText, SourceName, Word, closed_values};
use crate::load::yaml::{Spanned, record};

closed! {
    /// What form an agreement has.
    pub enum AgreementForm {
        /// A memorandum of understanding.
        Mou = "mou",
        /// A treaty.
        Treaty = "treaty",
        /// Minutes of a meeting.
        Minutes = "minutes",
        /// A voluntary promise.
        Voluntary = "voluntary",
    }
}
closed_values!(AgreementForm);
plain!(AgreementForm);

published_record! {
    /// What public bodies and others have agreed.
    pub struct Agreement of Agreement {
        /// Day, month or year on which it was signed.
        signed: Spanned<Period>,
        /// Where it was signed.
        place: Option<LocalText>,
        /// Who agreed.
        parties: Vec<Party>,
        /// What form it has.
        form: Option<AgreementForm>,
        /// Whether it binds its parties.
        binding: Known,
        /// What it is about: training, seized-goods-data …
        topics: Vec<Spanned<Word>>,
        /// Whether its text is public.
        text_public: Known,
        /// The agreement that it widens, by the name of its folder.
        widens: Option<Spanned<AgreementName>>,
        /// Day, month or year at whose end it ends.
        until: Option<Spanned<Period>>,
    }
}

impl Own for Agreement {}

record! {
    /// A party to an agreement.
    pub struct Party {
        /// Name of the agency's folder.
        agency: Option<Spanned<AgencyName>>,
        /// The name that it signed with.
        as_named: Option<LocalText>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}
