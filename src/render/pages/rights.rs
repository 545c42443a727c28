//! Rights, recordations and contacts: of a dossier, with its brand's, and of a brand.
//!
//! **Invariant:** whether a right is in force is said for the day the copy was made, as yes or no, never as a number of
//! days.

use super::page_context::{DayView, PageContext};
use super::words::Words;
use serde_json::json;

use crate::domain::{Country, RightStatus, Weekday};
use crate::load::records;
use crate::render::locale::Arg;
use crate::render::scripts::Feature;
use crate::render::view::{Html, JsonAttribute, view};

view! {
    /// A right.
    pub struct RightView<'a> {
        /// trademark, design …
        kind: &'a str,
        /// Whether it is the brand's, for all its products.
        of_brand: bool,
        /// The sign as registered.
        sign: Option<Html>,
        /// The registering office.
        office: Option<Html>,
        /// The number as written.
        number: Option<Html>,
        /// Nice classes.
        classes: String,
        /// Where it holds, by code.
        territory: Option<&'static str>,
        /// The owner as registered.
        owner: Option<Html>,
        /// The last day.
        expires: Option<DayView>,
        /// Where it stands: one that ran out since it was registered is expired.
        state: Option<&'static str>,
        /// When that was looked up.
        checked: Option<String>,
        /// Whether it was in force when the copy was made; `None` when that is not known.
        live: Option<bool>,
        /// Its customs recordation.
        recordation: Option<RecordationView>,
    }
}

view! {
    /// A customs recordation.
    pub struct RecordationView {
        /// The customs authority.
        authority: Html,
        /// The number as written.
        number: Option<Html>,
        /// The last day.
        expires: Option<DayView>,
        /// Whether it was in force when the copy was made; `None` when that is not known.
        live: Option<bool>,
    }
}

view! {
    /// Whom to ask.
    pub struct ContactView<'a> {
        /// authentication, legal …
        role: &'a str,
        /// The body's name.
        name: Option<Words<'a>>,
        /// The same without layout.
        named: Option<&'a str>,
        /// A role mailbox.
        email: Option<&'a str>,
        /// Telephone, as written.
        phone: Option<&'a str>,
        /// Telephone, as dialled.
        dial: Option<String>,
        /// Postal address.
        address: Option<Words<'a>>,
        /// Languages spoken, by tag.
        languages: Vec<&'a str>,
        /// Territories in which they are, by code, with those of a union, and blanks between; none = all.
        covers: String,
        /// Countries served, by code; none = all.
        jurisdictions: Vec<&'static str>,
        /// Usual time to an answer.
        reply: Option<String>,
        /// Days on which the hours are kept.
        days: Option<String>,
        /// Office hours as written.
        hours: Option<Html>,
        /// Their time zone.
        time_zone: Option<&'a str>,
        /// When it is open, for the page's script; `None` where that cannot be told.
        opens: Option<JsonAttribute>,
    }
}

/// A time zone as readers know it: its distance from Coordinated Universal Time, where that is the same all year.
///
/// Source: IANA time zone database 2026a; zones of offices that handle Korean goods, without those that put clocks
/// forward.
fn zone(name: &str) -> &str {
    match name {
        "Asia/Seoul" | "Asia/Tokyo" => "UTC+9",
        "Asia/Shanghai" | "Asia/Hong_Kong" | "Asia/Macau" | "Asia/Taipei" | "Asia/Singapore"
        | "Asia/Kuala_Lumpur" | "Asia/Manila" => "UTC+8",
        "Asia/Bangkok" | "Asia/Ho_Chi_Minh" | "Asia/Jakarta" => "UTC+7",
        "Asia/Kolkata" => "UTC+5:30",
        "Asia/Dubai" => "UTC+4",
        "Asia/Riyadh" | "Europe/Moscow" | "Europe/Istanbul" => "UTC+3",
        "UTC" | "Etc/UTC" => "UTC",
        other => other,
    }
}

/// What a page that names `contacts` does with script for them.
pub fn contact_scripts(contacts: &[ContactView<'_>]) -> Option<Feature> {
    contacts.iter().any(|contact| contact.opens.is_some()).then_some(Feature::Contacts)
}

/// Hours as minutes of a day: "09:00-12:00, 13:00-18:00", in any dashes. None where they are written otherwise.
fn ranges(hours: &str) -> Option<Vec<(u32, u32)>> {
    let minutes = |time: &str| {
        let (hour, minute) = time.trim().split_once(':')?;
        let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
        (minute < 60 && hour * 60 + minute <= 24 * 60).then_some(hour * 60 + minute)
    };
    let range = |range: &str| {
        let (from, to) = range.split_once(['-', '–', '—', '~', '～'])?;
        let (from, to) = (minutes(from)?, minutes(to)?);
        (from < to).then_some((from, to))
    };
    hours.split([',', ';', '、']).map(range).collect()
}

impl<'s> PageContext<'s> {
    /// Days of the week, those that follow each other as one: "Mon–Fri".
    fn weekdays(&self, days: &[Weekday]) -> String {
        let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
        for day in Weekday::ALL.iter().copied().filter(|day| days.contains(day)) {
            match runs.last_mut() {
                Some((_, last)) if *last as usize + 1 == day as usize => *last = day,
                _ => runs.push((day, day)),
            }
        }
        let name = |day| self.locale().format.weekday(day);
        let runs: Vec<String> = runs
            .into_iter()
            .map(
                |(first, last)| {
                    if first == last { name(first) } else { format!("{}–{}", name(first), name(last)) }
                },
            )
            .collect();
        self.locale().list(&runs)
    }

    /// A right as of the day the copy is made.
    pub fn right(&self, right: &'s records::Right, of_brand: bool) -> RightView<'s> {
        let mark = |text: Option<&str>| text.map(|text| self.mark(text));
        let status = right.status.as_ref().map(|status| status.value);
        let running = right.expires.as_ref().map(|expires| !self.site.is_past(expires.value));
        let live = match status {
            Some(RightStatus::Registered) => Some(running.unwrap_or(true)),
            Some(RightStatus::Pending | RightStatus::Expired) => Some(false),
            // Disputed, or of somebody else: not for a page to say.
            Some(RightStatus::Disputed | RightStatus::OwnedByThirdParty) => None,
            None => running.filter(|running| !running),
        };
        let checked = right
            .checked_on
            .map(|date| self.locale().with("right-checked", &[("date", Arg::Text(&self.day(date).text))]));
        RightView {
            kind: right.kind.as_str(),
            of_brand,
            sign: mark(right.sign.as_deref()),
            office: mark(right.office.as_deref()),
            number: mark(right.number.as_ref().map(|number| number.value.as_str())),
            classes: self.locale().list(&right.classes.iter().map(ToString::to_string).collect::<Vec<_>>()),
            territory: right.territory.as_ref().map(|territory| territory.value.as_str()),
            owner: mark(right.registered_owner.as_deref()),
            // What is only applied for has no last day.
            expires: right
                .expires
                .as_ref()
                .filter(|_| status != Some(RightStatus::Pending))
                .map(|expires| self.day(expires.value)),
            state: match (status, running) {
                (None | Some(RightStatus::Registered), Some(false)) => Some(RightStatus::Expired),
                (status, _) => status,
            }
            .map(RightStatus::as_str),
            checked,
            live,
            recordation: right.recordation.as_ref().map(|recordation| RecordationView {
                authority: self.mark(&recordation.authority),
                number: mark(recordation.number.as_deref()),
                expires: recordation.expires.as_ref().map(|expires| self.day(expires.value)),
                live: recordation.expires.as_ref().map(|expires| !self.site.is_past(expires.value)),
            }),
        }
    }

    /// A contact.
    pub fn contact(&self, contact: &'s records::Contact) -> ContactView<'s> {
        self.contact_at(contact, None)
    }

    /// A contact whose hours are of the time zone `at` where it names none.
    pub fn contact_at(&self, contact: &'s records::Contact, at: Option<&'s str>) -> ContactView<'s> {
        let time_zone = contact.time_zone.as_ref().map(|zone| zone.value.as_str()).or(at);
        // A telephone's link holds what a dialler takes: digits and the sign of the international prefix.
        let dial = contact
            .phone
            .as_deref()
            .map(|phone| phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect::<String>());
        let days: Vec<Weekday> = contact.weekdays.iter().map(|day| day.value).collect();
        let hours = contact.hours.as_deref();
        let opens = hours.and_then(ranges).zip(time_zone).map(|(ranges, zone)| {
            let days: Vec<usize> = days.iter().map(|day| *day as usize).collect();
            JsonAttribute(json!({"zone": zone, "days": days, "ranges": ranges}))
        });
        ContactView {
            role: contact.role.as_str(),
            name: contact.name.as_ref().and_then(|name| self.local(name)),
            named: contact.name.as_ref().map(|name| self.local_text(name)).filter(|name| !name.is_empty()),
            email: contact.email.as_deref(),
            phone: contact.phone.as_deref(),
            dial: dial.filter(|number| number.len() > 2),
            address: contact.address.as_ref().and_then(|address| self.local(address)),
            languages: contact.languages.iter().map(|tag| tag.value.as_str()).collect(),
            covers: contact
                .jurisdictions
                .iter()
                .flat_map(|of| of.value.covered())
                .map(Country::as_str)
                .collect::<Vec<_>>()
                .join(" "),
            jurisdictions: contact.jurisdictions.iter().map(|country| country.value.as_str()).collect(),
            reply: contact.reply_hours.map(|hours| self.locale().count("reply-hours", hours as usize)),
            days: Some(self.weekdays(&days)).filter(|text| !text.is_empty()),
            hours: hours.map(|hours| self.mark(hours)),
            time_zone: time_zone.map(zone),
            opens,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn hours_are_read_as_they_are_usually_written_and_else_left_alone() {
        for (hours, read) in [
            ("09:00-18:00", Some(vec![(540, 1080)])),
            ("9:30 – 17:30", Some(vec![(570, 1050)])),
            ("09:00~12:00, 13:00~18:00", Some(vec![(540, 720), (780, 1080)])),
            ("00:00-24:00", Some(vec![(0, 1440)])),
            ("22:00-06:00", None),
            ("09:00-25:00", None),
            ("09:60-18:00", None),
            ("weekdays 09:00-18:00", None),
            ("", None),
        ] {
            assert_eq!(ranges(hours), read, "{hours}");
        }
    }
}
