//! The interface's words in a language: messages, names of countries and languages, dates, numbers and order.
//!
//! **Invariant:** English has every message; whatever another language lacks falls back along its chain to English.

mod cldr;
mod faults;
mod format;
mod initials;
mod messages;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

pub use cldr::CldrNames;
pub use format::Format;
pub use initials::Initials;
pub use messages::Messages;

use crate::diag::Diagnostic;
use crate::domain::LanguageTag;

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The reference: the language that has every message.
pub const REFERENCE: &str = "en";

/// The words of every language there are, built in or beside the content.
pub struct Locales {
    messages: BTreeMap<LanguageTag, Arc<Messages>>,
    names: BTreeMap<LanguageTag, Arc<CldrNames>>,
    tokens: BTreeSet<String>,
}

/// A built-in file of messages, by its language.
fn built_in() -> impl Iterator<Item = (LanguageTag, &'static str)> {
    BUILT_IN.files().filter_map(|file| {
        let stem = file.path().to_str()?.strip_suffix(".ftl")?;
        Some((LanguageTag::parse(stem).ok()?, file.contents_utf8()?))
    })
}

impl Locales {
    /// Reads the built-in languages, and `overrides` over them key by key: file names such as `en.ftl` and their texts.
    pub fn new(overrides: &BTreeMap<String, String>) -> (Self, Vec<Diagnostic>) {
        let reference = built_in().find(|(tag, _)| tag.as_str() == REFERENCE).map_or("", |(_, text)| text);
        let known = faults::ReferenceMessages::of(reference);
        let (mut sources, mut diagnostics) = (BTreeMap::new(), Vec::new());
        for (tag, text) in built_in() {
            sources.insert(tag, vec![text.to_owned()]);
        }
        // `authoring/` holds the words of diagnostics, `cldr/` names of countries: not what pages say.
        for (name, text) in overrides.iter().filter(|(name, _)| !name.contains('/')) {
            if built_in().any(|(tag, built_in)| built_in == text && *name == format!("{tag}.ftl")) {
                continue;
            }
            let (tag, mut found) = faults::check(name, text, &known);
            diagnostics.append(&mut found);
            if let Some(tag) = tag {
                sources.entry(tag).or_default().push(text.clone());
            }
        }
        let takes_nothing: Arc<[String]> = known.plain().map(str::to_owned).collect();
        let messages = sources.into_iter().map(|(tag, texts)| {
            let messages = Messages::new(&tag, &texts, takes_nothing.clone());
            (tag, Arc::new(messages))
        });
        let names =
            BUILT_IN.get_dir("cldr").into_iter().flat_map(|folder| folder.files()).filter_map(|file| {
                let tag = LanguageTag::parse(file.path().file_stem()?.to_str()?).ok()?;
                Some((tag, Arc::new(CldrNames::read(file.contents_utf8()?)?)))
            });
        let tokens = known.keys().filter_map(|key| key.strip_prefix("token-")).map(str::to_owned).collect();
        (Self { messages: messages.collect(), names: names.collect(), tokens }, diagnostics)
    }

    /// The free words that the interface can name.
    pub fn tokens(&self) -> &BTreeSet<String> {
        &self.tokens
    }

    /// Whether there are messages in `language` itself.
    pub fn speaks(&self, language: &LanguageTag) -> bool {
        self.messages.contains_key(language)
    }

    /// The words for pages in the first language of `chain`, each from the first language of it that has it.
    pub fn locale(&self, chain: &[LanguageTag]) -> Locale {
        let reference = LanguageTag::parse(REFERENCE).expect("`en` is a language tag");
        let mut tags: Vec<&LanguageTag> = chain.iter().collect();
        if !tags.contains(&&reference) {
            tags.push(&reference);
        }
        let tag = tags[0].clone();
        Locale {
            format: Format::new(&tag),
            messages: tags.iter().filter_map(|tag| self.messages.get(*tag)).cloned().collect(),
            names: tags.iter().filter_map(|tag| self.names.get(*tag)).cloned().collect(),
            own_name: self.own_name(&tag),
            tag,
        }
    }

    /// What a language calls itself; its tag where it has no messages.
    pub fn own_name(&self, language: &LanguageTag) -> String {
        let own = self.messages.get(language).and_then(|messages| messages.get("own-name", &[]));
        own.unwrap_or_else(|| language.to_string())
    }
}

/// The words for pages in one language.
pub struct Locale {
    /// The language.
    pub tag: LanguageTag,
    /// What it calls itself.
    pub own_name: String,
    /// Dates, numbers and order.
    pub format: Format,
    messages: Vec<Arc<Messages>>,
    names: Vec<Arc<CldrNames>>,
}

/// A value in a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A text, put in as it is.
    Text(&'a str),
    /// A number, which the plural form follows.
    Count(usize),
}

impl Locale {
    /// The message `key`; its key where even English lacks it.
    pub fn say(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The message `key` with its values.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.messages.iter().find_map(|messages| messages.get(key, args)).unwrap_or_else(|| key.to_owned())
    }

    /// The message `key`, if there is one.
    pub fn find(&self, key: &str) -> Option<String> {
        self.messages.iter().find_map(|messages| messages.get(key, &[]))
    }

    /// A number of things, in the right plural form.
    pub fn count(&self, key: &str, count: usize) -> String {
        self.with(key, &[("count", Arg::Count(count))])
    }

    /// Texts one after the other, as the language puts them in a list.
    pub fn list<T: AsRef<str>>(&self, texts: &[T]) -> String {
        texts.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(&self.say("list-comma"))
    }

    /// The country's name; its code where no language of the chain names it.
    pub fn country<'a>(&'a self, code: &'a str) -> &'a str {
        self.names.iter().find_map(|names| names.countries.get(code)).map_or(code, String::as_str)
    }

    /// The language's name; its tag where no language of the chain names it.
    pub fn language<'a>(&'a self, tag: &'a str) -> &'a str {
        self.names.iter().find_map(|names| names.languages.get(tag)).map_or(tag, String::as_str)
    }

    /// Every message that takes no values, by key.
    pub fn plain(&self) -> BTreeMap<&str, &str> {
        self.messages.iter().rev().flat_map(|messages| messages.plain()).collect()
    }

    /// Names of countries by code.
    pub fn countries(&self) -> BTreeMap<&str, &str> {
        self.all_names(|names| &names.countries)
    }

    /// Names of languages by tag.
    pub fn languages(&self) -> BTreeMap<&str, &str> {
        self.all_names(|names| &names.languages)
    }

    fn all_names(&self, list: impl Fn(&CldrNames) -> &BTreeMap<String, String>) -> BTreeMap<&str, &str> {
        let mut all = BTreeMap::new();
        for names in self.names.iter().rev() {
            all.extend(list(names).iter().map(|(code, name)| (code.as_str(), name.as_str())));
        }
        all
    }
}

#[cfg(test)]
mod tests;
