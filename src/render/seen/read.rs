//! A look at something of a copy, as it is noted and kept.
//!
//! **Invariant:** a read that is written is read back as itself.

use crate::domain::{Country, Date, Kind, LanguageTag, Slug};

/// Something that a page looked at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Read {
    /// All that the edition holds of a dossier, and its pictures.
    Dossier(Slug),
    /// Whether a dossier is held, its kind, and the points that a link can lead to.
    Anchors(Slug),
    /// All that the edition holds of a brand.
    Brand(Slug),
    /// Other dossiers of a dossier's brand, so many, in the order of a language.
    Beside(Slug, usize, LanguageTag),
    /// Which dossiers there are, which of them are withdrawn, and which have a form; so in the lists below.
    All,
    /// The dossiers in the order of a language.
    Order(LanguageTag),
    /// The brands in the order of a language.
    Brands(LanguageTag),
    /// The dossiers of a kind, in the order of a language.
    OfKind(Kind, LanguageTag),
    /// Those of a brand.
    OfBrand(Slug, LanguageTag),
    /// Those that have to do with a country.
    OfMarket(Country, LanguageTag),
    /// Those of an HS heading.
    OfHeading(String, LanguageTag),
    /// Those that are no withdrawn ones, by kind and shape.
    ByLook(LanguageTag),
    /// The newest ones, so many.
    Latest(usize),
    /// What a dossier has to do with a country.
    Ties(Country, Slug),
    /// Which kinds, countries and headings there are.
    Lists,
    /// The barcode numbers, whose they are, and which were seen on counterfeits.
    Numbers,
    /// The copy's own dates and number.
    Dates,
    /// Whether a day is over.
    Past(Date),
    /// All records that the edition holds: what no page reads, but its search does.
    Everything,
}

impl Read {
    /// The read in one line, as [`Read::parse`] takes it.
    pub fn written(&self) -> String {
        match self {
            Self::Dossier(slug) => format!("dossier {slug}"),
            Self::Anchors(slug) => format!("anchors {slug}"),
            Self::Brand(slug) => format!("brand {slug}"),
            Self::Beside(slug, count, tag) => format!("beside {slug} {count} {tag}"),
            Self::All => "all".to_owned(),
            Self::Order(tag) => format!("order {tag}"),
            Self::Brands(tag) => format!("brands {tag}"),
            Self::OfKind(kind, tag) => format!("of-kind {} {tag}", kind.folder()),
            Self::OfBrand(slug, tag) => format!("of-brand {slug} {tag}"),
            Self::OfMarket(country, tag) => format!("of-market {country} {tag}"),
            Self::OfHeading(heading, tag) => format!("of-heading {heading} {tag}"),
            Self::ByLook(tag) => format!("by-look {tag}"),
            Self::Latest(count) => format!("latest {count}"),
            Self::Ties(country, slug) => format!("ties {country} {slug}"),
            Self::Lists => "lists".to_owned(),
            Self::Numbers => "numbers".to_owned(),
            Self::Dates => "dates".to_owned(),
            Self::Past(day) => format!("past {day}"),
            Self::Everything => "everything".to_owned(),
        }
    }

    /// The read that `line` writes; `None` for anything else.
    pub fn parse(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split(' ').collect();
        let slug = |word: &str| Slug::parse(word).ok();
        let tag = |word: &str| LanguageTag::parse(word).ok();
        let country = |word: &str| Country::parse(word).ok();
        Some(match words[..] {
            ["dossier", a] => Self::Dossier(slug(a)?),
            ["anchors", a] => Self::Anchors(slug(a)?),
            ["brand", a] => Self::Brand(slug(a)?),
            ["beside", a, count, b] => Self::Beside(slug(a)?, count.parse().ok()?, tag(b)?),
            ["all"] => Self::All,
            ["order", a] => Self::Order(tag(a)?),
            ["brands", a] => Self::Brands(tag(a)?),
            ["of-kind", kind, a] => Self::OfKind(Kind::parse(kind)?, tag(a)?),
            ["of-brand", a, b] => Self::OfBrand(slug(a)?, tag(b)?),
            ["of-market", a, b] => Self::OfMarket(country(a)?, tag(b)?),
            ["of-heading", heading, a] => Self::OfHeading(heading.to_owned(), tag(a)?),
            ["by-look", a] => Self::ByLook(tag(a)?),
            ["latest", count] => Self::Latest(count.parse().ok()?),
            ["ties", a, b] => Self::Ties(country(a)?, slug(b)?),
            ["lists"] => Self::Lists,
            ["numbers"] => Self::Numbers,
            ["dates"] => Self::Dates,
            ["everything"] => Self::Everything,
            ["past", day] => Self::Past(Date::parse(day).ok()?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_are_read_back() {
        let slug = || Slug::parse("haneul-cream").unwrap();
        let tag = || LanguageTag::parse("zh-Hans").unwrap();
        let country = Country::parse("VN").unwrap();
        for read in [
            Read::Dossier(slug()),
            Read::Anchors(slug()),
            Read::Brand(slug()),
            Read::Beside(slug(), 8, tag()),
            Read::All,
            Read::Order(tag()),
            Read::Brands(tag()),
            Read::OfKind(Kind::Fish, tag()),
            Read::OfBrand(slug(), tag()),
            Read::OfMarket(country, tag()),
            Read::OfHeading("3304".to_owned(), tag()),
            Read::ByLook(tag()),
            Read::Latest(6),
            Read::Ties(country, slug()),
            Read::Lists,
            Read::Numbers,
            Read::Dates,
            Read::Past(Date::parse("2026-01-31").unwrap()),
            Read::Everything,
        ] {
            assert_eq!(Read::parse(&read.written()), Some(read));
        }
        assert_eq!(Read::parse("dossier"), None);
        assert_eq!(Read::parse("of-kind cars ko"), None);
    }
}
