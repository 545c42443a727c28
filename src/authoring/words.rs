//! The program's own words, in Korean and in English.
//!
//! **Invariant:** both languages have every key; a test says so. No value makes a line of a message, or hides one.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::diag::characters::{CharacterKind, look_alike, number};
use crate::diag::{Diagnostic, Rule, escaped};

const EN: &str = include_str!("../../locales/authoring/en.ftl");
const KO: &str = include_str!("../../locales/authoring/ko.ftl");
/// What fields are; in English their doc comments say it.
const FIELDS_KO: &str = include_str!("../../locales/authoring/fields-ko.ftl");

/// A language that the program speaks to editors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageLanguage {
    /// English.
    En,
    /// Korean.
    Ko,
}

impl MessageLanguage {
    /// The language of the option `--lang`, else of the system, else English.
    pub fn choose(asked: Option<&str>, system: Option<&str>) -> Self {
        match asked.or(system) {
            Some(tag) if tag.to_ascii_lowercase().starts_with("ko") => Self::Ko,
            _ => Self::En,
        }
    }
}

/// The words of one language.
pub struct MessageWords(FluentBundle<FluentResource>, MessageLanguage);

/// What fills a message's placeholders.
pub type Args<'a> = &'a [(&'a str, &'a str)];

impl MessageWords {
    /// The words of `language`.
    pub fn new(language: MessageLanguage) -> Self {
        let (tag, texts) = match language {
            MessageLanguage::En => ("en", &[EN][..]),
            MessageLanguage::Ko => ("ko", &[KO, FIELDS_KO][..]),
        };
        let tag = tag.parse().expect("`en` and `ko` are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|(_, errors)| errors);
            bundle
                .add_resource(resource.expect("a test parses the built-in words"))
                .expect("a test finds every key once");
        }
        Self(bundle, language)
    }

    /// The language.
    pub fn language(&self) -> MessageLanguage {
        self.1
    }

    /// The message `key`; numbers among the arguments choose plurals.
    pub fn say(&self, key: &str, args: Args<'_>) -> String {
        self.pattern(key, None, args, Values::COUNTED).unwrap_or_else(|| key.to_owned())
    }

    /// The attribute of message `key`, where there is one.
    pub fn attribute(&self, key: &str, attribute: &str, args: Args<'_>) -> Option<String> {
        self.pattern(key, Some(attribute), args, Values::COUNTED)
    }

    /// What a diagnostic says, and what to do about it, the last of which says most.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> (String, Vec<String>) {
        self.said(diagnostic, Values::QUOTED)
    }

    /// The same for programs, which want the values as they are.
    pub fn diagnostic_as_it_is(&self, diagnostic: &Diagnostic) -> (String, Vec<String>) {
        self.said(diagnostic, Values::AS_THEY_ARE)
    }

    fn said(&self, diagnostic: &Diagnostic, values: Values) -> (String, Vec<String>) {
        let args: Vec<(&str, &str)> =
            diagnostic.args.iter().map(|(name, value)| (&**name, value.as_str())).collect();
        let code = diagnostic.rule.code();
        let suggestion = diagnostic
            .suggestion
            .as_deref()
            .and_then(|meant| self.pattern("suggestion", None, &[("suggestion", meant)], values));
        let hints = suggestion
            .into_iter()
            .chain(self.pattern(code, Some("hint"), &args, values))
            .chain(diagnostic.look_alike.and_then(|c| self.look_alike(c)));
        (self.pattern(code, None, &args, values).unwrap_or_else(|| code.to_owned()), hints.collect())
    }

    /// What a character is that is not what it looks like, and what to write instead.
    fn look_alike(&self, c: char) -> Option<String> {
        let (kind, meant) = match c {
            '#' => (CharacterKind::Comment, None),
            c => look_alike(c)?,
        };
        let meant = meant.map(String::from).unwrap_or_default();
        Some(self.say("look-alike", &[("character", &number(c)), ("kind", kind.as_str()), ("meant", &meant)]))
    }

    /// What a rule is, why, and how to mend a fault against it.
    pub fn explain(&self, rule: Rule) -> String {
        self.attribute(rule.code(), "explain", &[]).unwrap_or_default()
    }

    /// What `field` of `record` is, or the record itself where the field is empty; `english` where this language says nothing.
    pub fn field(&self, record: &str, field: &str, english: &str) -> String {
        let attribute = Some(field).filter(|field| !field.is_empty());
        self.pattern(&format!("field-{record}"), attribute, &[], Values::COUNTED)
            .unwrap_or_else(|| english.to_owned())
    }

    fn pattern(&self, key: &str, attribute: Option<&str>, args: Args<'_>, how: Values) -> Option<String> {
        let message = self.0.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value.parse::<u64>() {
                Ok(number) if how.counted => values.set(*name, number),
                _ if how.escaped => values.set(*name, escaped(value)),
                _ => values.set(*name, *value),
            }
        }
        let mut errors = Vec::new();
        Some(self.0.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }
}

/// What becomes of the values that fill a message.
#[derive(Clone, Copy)]
struct Values {
    /// Whether what looks like a number is one, and chooses plurals. What content says stays as written: a mistyped barcode
    /// is no number to be rounded.
    counted: bool,
    /// Whether what cannot be seen, or would begin a line of its own, is written out.
    escaped: bool,
}

impl Values {
    const COUNTED: Self = Self { counted: true, escaped: true };
    const QUOTED: Self = Self { counted: false, escaped: true };
    const AS_THEY_ARE: Self = Self { counted: false, escaped: false };
}

#[cfg(test)]
mod tests;
