//! Rights, recordations, contacts, marks and routes.
//!
//! **Invariant:** numbers stay as written; whether a right is live is for whoever knows the day.

use super::TimeZone;
use crate::domain::{Country, Date, LanguageTag, RightStatus, Visibility, Weekday};
use crate::load::values::{LocalText, MarkName, Word};
use crate::load::yaml::{Spanned, record};

record! {
    /// An intellectual property right.
    pub struct Right {
        /// Kind of right: trademark, design, gi …
        kind as "type": Spanned<Word>,
        /// The registering office.
        office: Option<String>,
        /// Registration number as written.
        number: Option<Spanned<String>>,
        /// Classes of the Nice Classification.
        classes: Vec<u32>,
        /// Country or union where the right holds.
        territory: Option<Spanned<Country>>,
        /// Last day of the right.
        expires: Option<Spanned<Date>>,
        /// The sign as registered.
        sign: Option<String>,
        /// The owner as registered.
        registered_owner: Option<String>,
        /// Whether the right is in force, applied for, disputed, another's or at its end.
        status: Option<Spanned<RightStatus>>,
        /// Day on which the state of the right was last looked up.
        checked_on: Option<Date>,
        /// The right's recordation with a customs authority.
        recordation: Option<Recordation>,
        /// Whom the right is published to.
        visibility: Option<Visibility>,
    }
}

impl Right {
    /// The last days of the right and of its recordation, as far as they are known.
    pub fn last_days(&self) -> impl Iterator<Item = &Spanned<Date>> {
        let recorded = self.recordation.as_ref().and_then(|recordation| recordation.expires.as_ref());
        self.expires.iter().chain(recorded)
    }
}

record! {
    /// A right's recordation with a customs authority.
    pub struct Recordation {
        /// The customs authority.
        authority: String,
        /// Recordation number as written.
        number: Option<String>,
        /// Last day of the recordation.
        expires: Option<Spanned<Date>>,
    }
}

record! {
    /// Whom to ask.
    pub struct Contact {
        /// What it is asked for: authentication, legal …
        role: Spanned<Word>,
        /// Name of the body.
        name: Option<LocalText>,
        /// Mailbox of the office, not of a person.
        email: Option<String>,
        /// Telephone number, with `+` and the country's code.
        phone: Option<String>,
        /// Postal address.
        address: Option<LocalText>,
        /// Languages in which it answers.
        languages: Vec<Spanned<LanguageTag>>,
        /// Countries whose officers it serves; all if none is named.
        jurisdictions: Vec<Spanned<Country>>,
        /// Hours that an answer usually takes.
        reply_hours: Option<u32>,
        /// Office hours, such as `09:00-18:00`.
        hours: Option<String>,
        /// Days of the week on which those hours are kept.
        weekdays: Vec<Spanned<Weekday>>,
        /// Time zone of the hours by its IANA name, such as `Asia/Seoul`.
        time_zone: Option<Spanned<TimeZone>>,
        /// Whom the contact is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A certification mark on the pack.
    pub struct MarkUse {
        /// Name of the mark's record.
        mark: Spanned<MarkName>,
        /// Form of the number beside it: `9` a digit, `A` a letter.
        number_format: Option<String>,
        /// Place of the pack that bears it.
        location as "where": Option<Spanned<Word>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A route that infringing goods took. Never below customs.
    pub struct Route for Customs {
        /// Country where the goods came from.
        from: Option<Spanned<Country>>,
        /// Countries that they passed through.
        via: Vec<Spanned<Country>>,
        /// Countries that they were bound for.
        to: Vec<Spanned<Country>>,
        /// What else is known of the route.
        note: Option<LocalText>,
        /// Customs, whatever it says.
        visibility: Option<Visibility>,
    }
}
