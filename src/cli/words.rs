//! The program's own words, in Korean and in English.
//!
//! **Invariant:** both languages have every key; a test says so.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::diag::{Diagnostic, Rule};

const EN: &str = include_str!("../../locales/desk/en.ftl");
const KO: &str = include_str!("../../locales/desk/ko.ftl");

/// A language that the program speaks to editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskLanguage {
    /// English.
    En,
    /// Korean.
    Ko,
}

impl DeskLanguage {
    /// The language of the option `--lang`, else of the system, else English.
    pub fn choose(asked: Option<&str>, system: Option<&str>) -> Self {
        match asked.or(system) {
            Some(tag) if tag.to_ascii_lowercase().starts_with("ko") => Self::Ko,
            _ => Self::En,
        }
    }
}

/// The words of one language.
pub struct Words(FluentBundle<FluentResource>, DeskLanguage);

/// What fills a message's placeholders.
pub type Args<'a> = &'a [(&'a str, &'a str)];

impl Words {
    /// The words of `language`.
    pub fn new(language: DeskLanguage) -> Self {
        let (tag, text) = match language {
            DeskLanguage::En => ("en", EN),
            DeskLanguage::Ko => ("ko", KO),
        };
        let tag = tag.parse().expect("`en` and `ko` are language tags");
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| errors);
        let mut bundle = FluentBundle::new(vec![tag]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource.expect("a test parses the built-in words"))
            .expect("a test finds every key once");
        Self(bundle, language)
    }

    /// The language.
    pub fn language(&self) -> DeskLanguage {
        self.1
    }

    /// The message `key`; numbers among the arguments choose plurals.
    pub fn say(&self, key: &str, args: Args<'_>) -> String {
        self.pattern(key, None, args, true).unwrap_or_else(|| key.to_owned())
    }

    /// The attribute of message `key`, where there is one.
    pub fn attribute(&self, key: &str, attribute: &str, args: Args<'_>) -> Option<String> {
        self.pattern(key, Some(attribute), args, true)
    }

    /// What a diagnostic says, and what to do about it.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> (String, Vec<String>) {
        let args: Vec<(&str, &str)> =
            diagnostic.args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let code = diagnostic.rule.code();
        let suggestion =
            diagnostic.suggestion.as_deref().map(|s| self.say("suggestion", &[("suggestion", s)]));
        let hints = suggestion.into_iter().chain(self.pattern(code, Some("hint"), &args, false));
        (self.pattern(code, None, &args, false).unwrap_or_else(|| code.to_owned()), hints.collect())
    }

    /// What a rule is, why, and how to mend a fault against it.
    pub fn explain(&self, rule: Rule) -> String {
        self.attribute(rule.code(), "explain", &[]).unwrap_or_default()
    }

    /// `counted`: whether what looks like a number is one, and chooses plurals. What content says stays as written: a
    /// mistyped barcode is no number to be rounded.
    fn pattern(&self, key: &str, attribute: Option<&str>, args: Args<'_>, counted: bool) -> Option<String> {
        let message = self.0.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<u64>() {
                Ok(number) if counted => values.set(*name, number),
                _ => values.set(*name, *value),
            }
        }
        let mut errors = Vec::new();
        Some(self.0.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}
