//! `agency.yaml`: a public body, and what it was called when.
//!
//! **Invariant:** a name is given for a day only where the titles leave no doubt which it was.

use super::published::{Own, published_record};
use crate::domain::{Country, Date, Period, Visibility};
use crate::load::values::{AgencyName, LocalText, SourceName, Word};
use crate::load::yaml::{Spanned, record};

published_record! {
    /// A public body, and what it was called when.
    pub struct Agency of Agency {
        /// What sort of body it is: ip-office, ministry, customs-authority …
        kind: Spanned<Word>,
        /// Country, or union, that it belongs to.
        country: Spanned<Country>,
        /// The agency above it, by the name of its folder.
        parent: Option<Spanned<AgencyName>>,
        /// What it was called, oldest first; the last is today's name, or the one to come.
        titles: Vec<Title>,
        /// What papers write for it: found by the search, printed nowhere.
        also_written: Vec<String>,
    }
}

impl Own for Agency {
    fn own_found_by(&self) -> Vec<&str> {
        let titles = self.titles.iter().flat_map(|title| title.names.0.values().chain(&title.short));
        titles.chain(&self.also_written).map(String::as_str).collect()
    }
}

record! {
    /// What an agency was called for a time.
    pub struct Title {
        /// The name, by language.
        names: Spanned<LocalText>,
        /// Its short form, such as KIPO.
        short: Option<String>,
        /// Day, month or year since when.
        from: Option<Spanned<Period>>,
        /// Day, month or year until when.
        to: Option<Spanned<Period>>,
        /// Id of the source.
        source: Option<Spanned<SourceName>>,
        /// Whom this is published to.
        visibility: Option<Visibility>,
    }
}

impl Agency {
    /// What it is called today, where `is_past` tells whether a day lies before today: the last title that has begun and has
    /// not ended. None where it has none any more.
    pub fn title_today(&self, is_past: impl Fn(Date) -> bool) -> Option<&Title> {
        self.titles.iter().rev().find(|title| {
            let has_begun = title.from.as_ref().is_none_or(|from| is_past(from.value.first().add_days(-1)));
            has_begun && !title.to.as_ref().is_some_and(|to| is_past(to.value.last()))
        })
    }

    /// What it was called on `day`: the one title that may have held then. None where there are several, as no source tells the
    /// day of a change, or none.
    pub fn title_on(&self, day: Date) -> Option<&Title> {
        let mut titles = self.titles.iter().filter(|title| {
            let is_before = title.from.as_ref().is_some_and(|from| day < from.value.first());
            let is_after = title.to.as_ref().is_some_and(|to| to.value.last() < day);
            !is_before && !is_after
        });
        titles.next().filter(|_| titles.next().is_none())
    }

    /// What it was called at the time of a fact: on its day, or on the first of its month or year.
    pub fn title_of(&self, time: Period) -> Option<&Title> {
        self.title_on(time.first())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageTag;
    use crate::load::yaml::{Decode, DecodeContext, parse};

    /// An agency of these titles.
    fn agency(titles: &str) -> Agency {
        let yaml = format!(
            "id: AGE-X
status: published
visibility: public
owner: MOIP
revision: {{number: 1, date: 2026-01-01}}
names: {{en: Now}}
kind: ip-office
country: KR
titles: {titles}
"
        );
        let korean = LanguageTag::parse("ko").unwrap();
        let file = "agency.yaml".into();
        let mut context = DecodeContext::new(&file, &korean);
        let agency = Agency::decode(&parse(&yaml, &mut context).unwrap(), &mut context).unwrap();
        assert_eq!(context.diagnostics, []);
        agency
    }

    const RENAMED: &str = "[{names: {en: Old}, to: 2025-09-30}, {names: {en: New}, from: 2025-10-01}]";
    const UNKNOWN: &str = "[{names: {en: Old}}, {names: {en: New}}]";
    const IN_A_YEAR: &str = "[{names: {en: Old}, to: 2023}, {names: {en: New}, from: 2023}]";
    const AHEAD: &str = "[{names: {en: Old}, to: 2026-12-31}, {names: {en: New}, from: 2027}]";
    const ENDED: &str = "[{names: {en: Old}, from: 2008-02-29, to: 2013-03-22}]";

    fn name(title: Option<&Title>) -> &str {
        title.and_then(|title| title.names.0.values().next()).map_or("", String::as_str)
    }

    #[test]
    fn a_fact_is_named_as_of_its_day_unless_that_is_in_doubt() {
        for (titles, time, named) in [
            (RENAMED, "1990", "Old"),
            (RENAMED, "2025-09-30", "Old"),
            (RENAMED, "2025-10-01", "New"),
            // A year in which the name changed begins under the former one.
            (RENAMED, "2025", "Old"),
            (RENAMED, "2026-05", "New"),
            (UNKNOWN, "2020-01-01", ""),
            (IN_A_YEAR, "2022-12-31", "Old"),
            (IN_A_YEAR, "2023-06-01", ""),
            (IN_A_YEAR, "2024", "New"),
            (ENDED, "2008-02-28", ""),
            (ENDED, "2013-03-22", "Old"),
            (ENDED, "2013-03-23", ""),
        ] {
            let agency = agency(titles);
            assert_eq!(name(agency.title_of(Period::parse(time).unwrap())), named, "{titles} in {time}");
        }
    }

    #[test]
    fn the_name_of_today_has_begun_and_has_not_ended() {
        for (titles, today, named) in [
            (RENAMED, "2025-09-30", "Old"),
            (RENAMED, "2025-10-01", "New"),
            (UNKNOWN, "2026-01-01", "New"),
            (IN_A_YEAR, "2023-06-01", "New"),
            (AHEAD, "2026-12-31", "Old"),
            (AHEAD, "2027-01-01", "New"),
            (ENDED, "2026-01-01", ""),
        ] {
            let (agency, today_is) = (agency(titles), Date::parse(today).unwrap());
            assert_eq!(name(agency.title_today(|day| day < today_is)), named, "{titles} on {today}");
        }
    }
}
