//! What every page needs while it is made: the copy, the language, and where links lead from here.
//!
//! **Invariant:** holds nothing that another page could see.

use super::picture::{Shot, Thumb};
use super::words::{Words, is_korean};
use crate::derive::fallback::local;
use crate::derive::{Localized, Picture};
use crate::domain::{Date, RecordKey, Shows};
use crate::load::markdown::Prose;
use crate::load::records::{self, Facts};
use crate::load::values::LocalText;
use crate::model::{Dossier, Record};
use crate::render::locale::{Arg, Locale};
use crate::render::prose::{self, ProseLayout};
use crate::render::site::{SiteLanguage, listed_name};
use crate::render::tracked::{Brief, Listed, PageLinks, Tracked, published};
use crate::render::view::{Html, view};

/// A page being made.
pub struct PageContext<'s> {
    /// The copy.
    pub site: &'s Tracked<'s>,
    /// The page's language.
    pub language: &'s SiteLanguage,
    /// Its path.
    pub path: &'s str,
    /// Where its links lead.
    pub links: PageLinks<'s>,
    /// `../` as often as it needs to reach the root.
    pub up: String,
    /// How wide pictures are at least, in pixels, that stand in the page itself, so that it is read alone.
    pub within: Option<u32>,
    leaves_copy: String,
}

view! {
    /// A day.
    pub struct DayView {
        /// As YYYY-MM-DD.
        iso: String,
        /// As the page's language writes it.
        text: String,
    }
}

view! {
    /// Names as printed on the pack.
    pub struct PrintedNames<'a> {
        /// In Hangul.
        hangul: &'a str,
        /// In Latin letters.
        latin: Option<&'a str>,
        /// In other scripts.
        others: Vec<PrintedIn<'a>>,
    }
}

view! {
    /// A name as printed, in a language.
    pub struct PrintedIn<'a> {
        /// The language.
        lang: &'a str,
        /// Its direction.
        dir: &'static str,
        /// The name.
        name: &'a str,
    }
}

view! {
    /// A product in a list.
    pub struct Row<'a> {
        /// The reference to its page.
        href: String,
        /// Its id.
        id: &'a str,
        /// As printed, in Hangul.
        hangul: &'a str,
        /// Its name for the reader.
        name: Words<'a>,
        /// Its one line.
        summary: Option<Words<'a>>,
        /// Its picture.
        thumb: Option<Thumb>,
        /// cosmetics, food or fish.
        kind: &'static str,
        /// Whether it is withdrawn.
        withdrawn: bool,
        /// Whether it is of goods that the brand did not make.
        look_alike: bool,
        /// How many points there are to check.
        points: Option<String>,
        /// Messages on what it has to do with the list.
        ties: Vec<&'static str>,
    }
}

/// The message of the alternative text of a whole product's picture, by what it shows.
pub fn product_alt(shows: Shows) -> &'static str {
    match shows {
        Shows::Genuine => "photo-alt-product-genuine",
        Shows::Counterfeit => "photo-alt-product-counterfeit",
        Shows::LookAlike => "photo-alt-product-look-alike",
        Shows::Other => "photo-alt-product-other",
    }
}

impl<'s> PageContext<'s> {
    /// A page at `path` of `site`, in `language`.
    pub fn new(site: &'s Tracked<'s>, language: &'s SiteLanguage, path: &'s str) -> Self {
        let leaves_copy = language.locale.say("leaves-copy");
        Self {
            site,
            language,
            path,
            links: site.linker(language, path),
            up: super::up(path),
            within: None,
            leaves_copy,
        }
    }

    /// `picture` for the page; `None` when there is no file.
    pub fn shot(&self, picture: &Picture, alt: String) -> Option<Shot> {
        match self.within {
            Some(least) => Shot::within(picture, least, alt),
            None => Shot::of(picture, &self.up, alt),
        }
    }

    /// The dossier's main picture.
    pub fn main_shot(&self, dossier: &Dossier) -> Option<Shot> {
        let main = dossier.facts.main_photo.as_ref()?;
        let photo = dossier.facts.photos.iter().find(|photo| photo.id.value == main.value)?;
        let name = listed_name(dossier, &self.language.chain);
        let shows = photo.shows.said_of(&dossier.facts.infringements);
        self.shot(self.site.picture(&dossier.key, main.as_str())?, self.alt(name, shows))
    }

    /// The alternative text of a picture of the whole product of this `name`: what it shows, in words.
    fn alt(&self, name: &str, shows: Shows) -> String {
        self.locale().with(product_alt(shows), &[("name", Arg::Text(name))])
    }

    /// The title of a dossier's page, under the message `page` where it is not the dossier's own. A title cannot say its
    /// language: a name in another stands after the id.
    pub fn title(&self, page: &str, dossier: &Dossier) -> String {
        let name = listed_name(dossier, &self.language.chain);
        let foreign = dossier.name(&self.language.chain).is_some_and(|said| said.fell_back);
        let id = if foreign { format!("{} ", dossier.facts.id.value) } else { String::new() };
        match page {
            "" => format!("{id}{name}"),
            page => format!("{}{}{id}{name}", self.locale().say(page), self.locale().say("label-colon")),
        }
    }

    /// The dossier's contacts, then those of its brand that it does not name itself.
    pub fn contacts_of(&self, dossier: &'s Dossier) -> impl Iterator<Item = &'s records::Contact> {
        let own = &dossier.facts.contacts;
        let of_brand = self.site.brand_of(dossier).map_or(&[][..], |brand| &brand.facts.contacts[..]);
        own.iter().chain(of_brand.iter().filter(|contact| !own.contains(contact)))
    }

    /// The page's words.
    pub fn locale(&self) -> &'s Locale {
        &self.language.locale
    }

    /// Prose as HTML, its headings from level `heading`.
    pub fn prose<'a>(&self, said: &Localized<'a, Prose>, heading: u8) -> Words<'a> {
        Words::new(self.html(said.value, said.language, heading), said)
    }

    /// Prose in `language` as HTML, its headings from level `heading`.
    pub fn html(&self, prose: &Prose, language: &crate::domain::LanguageTag, heading: u8) -> Html {
        let layout = ProseLayout { heading, korean: is_korean(language), leaves_copy: &self.leaves_copy };
        prose::html(prose, layout, &self.links)
    }

    /// A plain text as HTML.
    pub fn plain<'a>(&self, said: &Localized<'a, str>) -> Words<'a> {
        Words::new(prose::plain(said.value, is_korean(said.language)), said)
    }

    /// A text that may hold Hangul whatever the page's language, such as a name, a sign or a code: its Hangul marked.
    pub fn mark(&self, text: &str) -> Html {
        prose::plain(text, is_korean(self.language.tag()))
    }

    /// Other names, of which nobody says in what language they are: their Hangul marked, in Korean pages too.
    pub fn aliases(&self, names: &[String]) -> Vec<Html> {
        names.iter().map(|name| prose::plain(name, false)).collect()
    }

    /// A text of YAML in the page's language, or the first of its chain.
    pub fn local<'a>(&self, text: &'a LocalText) -> Option<Words<'a>> {
        let (language, text, fell_back) = local(text, &self.language.chain)?;
        Some(Words::of(prose::plain(text, is_korean(language)), language, fell_back))
    }

    /// A text of YAML as a plain string.
    pub fn local_text<'a>(&self, text: &'a LocalText) -> &'a str {
        local(text, &self.language.chain).map_or("", |(_, text, _)| text)
    }

    /// A day in the page's language.
    pub fn day(&self, date: Date) -> DayView {
        DayView { iso: date.to_string(), text: self.locale().format.day(date) }
    }

    /// A free word in the page's language; as written where the interface does not know it.
    pub fn token(&self, word: &str) -> String {
        self.locale().find(&format!("token-{word}")).unwrap_or_else(|| word.to_owned())
    }

    /// Names as printed on the pack.
    pub fn printed<'a>(names: &'a crate::load::values::Names) -> PrintedNames<'a> {
        // One name in the letters of two languages is on the pack once.
        let mut told = vec![names.hangul.as_str()];
        told.extend(names.latin.as_deref());
        let others = names.others.iter().filter(|(_, name)| {
            let is_new = !told.contains(&name.as_str());
            told.push(name);
            is_new
        });
        let others = others.map(|(tag, name)| PrintedIn {
            lang: tag.as_str(),
            dir: crate::render::site::direction(tag),
            name,
        });
        let others = others.collect();
        PrintedNames { hangul: &names.hangul, latin: names.latin.as_deref(), others }
    }

    /// What a list tells of the dossier.
    pub fn brief(&self, listed: Listed<'_>) -> Brief<'s> {
        self.site.brief(listed.key, self.language)
    }

    /// The record's name for the reader.
    pub fn name<F: Facts + ?Sized>(&self, record: &'s Record<F>) -> Words<'s> {
        match record.name(&self.language.chain) {
            Some(said) => self.plain(&said),
            None => Words::own(self.mark(listed_name(record, &self.language.chain))),
        }
    }

    /// The heading and the prose of a section of the record's texts, under a page's heading; `None` where no text has it.
    pub fn section<F: Facts + ?Sized>(
        &self,
        record: &'s Record<F>,
        id: &str,
    ) -> Option<(Words<'s>, Words<'s>)> {
        let said = record.section(id, &self.language.chain)?;
        let title = Words::new(self.html(&said.value.title, said.language, 2), &said);
        Some((title, Words::new(self.html(&said.value.body, said.language, 3), &said)))
    }

    /// The record's name for the reader of a list.
    pub fn brief_name(&self, brief: &Brief<'s>) -> Words<'s> {
        match &brief.name {
            Some(said) => self.plain(said),
            None => Words::own(self.mark(brief.listed_name())),
        }
    }

    /// The record's name for readers of `language`.
    pub fn name_in(&self, key: &RecordKey, language: &SiteLanguage) -> Words<'s> {
        let brief = self.site.brief(key, language);
        match &brief.name {
            Some(said) => self.plain(said),
            None => Words::own(prose::plain(brief.listed_name(), is_korean(language.tag()))),
        }
    }

    /// A product in a list; `ties` are messages on what it has to do with the list.
    pub fn row(&self, listed: Listed<'_>, ties: Vec<&'static str>) -> Row<'s> {
        let brief = self.brief(listed);
        Row {
            href: self.links.record(brief.key),
            id: brief.id_text(),
            hangul: brief.hangul(),
            summary: brief.summary.as_ref().map(|said| self.plain(said)),
            thumb: self.thumb(&brief),
            kind: brief.key.kind().map_or("", |kind| kind.as_str()),
            withdrawn: !brief.is_published,
            look_alike: brief.is_look_alike,
            points: Some(brief.points)
                .filter(|count| *count > 0)
                .map(|count| self.locale().count("count-points", count)),
            name: self.brief_name(&brief),
            ties,
        }
    }

    /// How many of the edition's dossiers are withdrawn, in digits; none where there are none.
    pub fn withdrawn(&self) -> Option<String> {
        let all = self.site.all();
        let count = all.len() - published(&all);
        (count > 0).then(|| self.locale().format.number(&count.to_string()))
    }

    /// A dossier's picture for a list.
    pub fn thumb(&self, brief: &Brief<'_>) -> Option<Thumb> {
        let (picture, shows) = brief.photo?;
        Thumb::of(picture, &self.up, self.alt(brief.listed_name(), shows), shows)
    }
}
