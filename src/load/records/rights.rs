//! Rights, recordations, contacts, marks and routes.
//!
//! **Invariant:** numbers stay as written; whether a right is live is for whoever knows the day.

use crate::domain::{Country, Date, LanguageTag, RightStatus, Slug, Visibility, Weekday};
use crate::load::values::{LocalText, Token};
use crate::load::yaml::{At, record};

record! {
    /// An intellectual property right.
    pub struct Right {
        /// trademark, design, gi …
        kind as "type": At<Token>,
        /// The registering office.
        office: Option<String>,
        /// The registration number as written.
        number: Option<At<String>>,
        /// Nice classes.
        classes: Vec<u32>,
        /// Where it holds.
        territory: Option<At<Country>>,
        /// The last day.
        expires: Option<At<Date>>,
        /// The sign as registered.
        sign: Option<String>,
        /// The owner as registered.
        registered_owner: Option<String>,
        /// Where it stands.
        status: Option<At<RightStatus>>,
        /// When that was last looked up.
        checked_on: Option<Date>,
        /// Its customs recordation.
        recordation: Option<Recordation>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

impl Right {
    /// The last days of the right and of its recordation, as far as they are known.
    pub fn last_days(&self) -> impl Iterator<Item = &At<Date>> {
        let recorded = self.recordation.as_ref().and_then(|recordation| recordation.expires.as_ref());
        self.expires.iter().chain(recorded)
    }
}

record! {
    /// A right's recordation with a customs authority.
    pub struct Recordation {
        /// The customs authority.
        authority: String,
        /// The recordation number as written.
        number: Option<String>,
        /// The last day.
        expires: Option<At<Date>>,
    }
}

record! {
    /// Whom to ask.
    pub struct Contact {
        /// authentication, legal …
        role: At<Token>,
        /// The body's name.
        name: Option<LocalText>,
        /// A role mailbox.
        email: Option<String>,
        /// Telephone.
        phone: Option<String>,
        /// Postal address.
        address: Option<LocalText>,
        /// Languages spoken.
        languages: Vec<At<LanguageTag>>,
        /// Whose officers it serves; none = all.
        jurisdictions: Vec<At<Country>>,
        /// Usual time to an answer.
        reply_hours: Option<u32>,
        /// Office hours as written.
        hours: Option<String>,
        /// Days on which those hours are kept; none = not stated.
        weekdays: Vec<At<Weekday>>,
        /// IANA time zone of the hours.
        time_zone: Option<String>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A certification mark on the pack.
    pub struct MarkUse {
        /// The mark's record.
        mark: At<Slug>,
        /// The form of its number: `9` a digit, `A` a letter.
        number_format: Option<String>,
        /// Where on the pack.
        location as "where": Option<At<Token>>,
        /// How far it is published.
        visibility: Option<Visibility>,
    }
}

record! {
    /// A route that infringing goods took. Never below customs.
    pub struct Route {
        /// Where from.
        from: Option<At<Country>>,
        /// Through where.
        via: Vec<At<Country>>,
        /// Where to.
        to: Vec<At<Country>>,
        /// What else is known.
        note: Option<LocalText>,
        /// Customs, whatever it says.
        visibility: Option<Visibility>,
    }
}
