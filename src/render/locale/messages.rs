//! The messages of one language, in Fluent.
//!
//! **Invariant:** a message is plain text without marks of direction: templates isolate what needs it with `<bdi>`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::{Arg, Format};
use crate::domain::LanguageTag;

/// The messages of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    /// Keys of the messages that take no values.
    takes_nothing: Arc<[String]>,
    /// What those say. Pages say them some hundred times each, so that they are made once, and only where a page is made.
    plain: OnceLock<HashMap<String, String>>,
}

impl Messages {
    /// Reads `texts`, later ones over earlier ones; `takes_nothing` are the keys of the messages that take no values. What does not
    /// parse is left out: `faults` has said so.
    pub(super) fn new(language: &LanguageTag, texts: &[String], takes_nothing: Arc<[String]>) -> Self {
        let id: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        let format = Format::new(language);
        let added = bundle.add_function("NUMBER", move |values, _| match values {
            [FluentValue::Number(number)] => {
                FluentValue::String(Cow::Owned(format.number(&number.value.to_string())))
            }
            _ => FluentValue::Error,
        });
        added.expect("a new bundle has no such function");
        for text in texts {
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, takes_nothing, plain: OnceLock::new() }
    }

    /// The message `key` with its values; `None` if this language has no such message, or cannot make it.
    pub fn get(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        self.texts().get(key).cloned().or_else(|| self.format(key, args))
    }

    fn texts(&self) -> &HashMap<String, String> {
        let text = |key: &String| Some((key.clone(), self.format(key, &[])?));
        self.plain.get_or_init(|| self.takes_nothing.iter().filter_map(text).collect())
    }

    fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, *text),
                Arg::Count(count) => values.set(*name, *count),
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// The messages that take no values, by key, in no order.
    pub fn plain(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts().iter().map(|(key, text)| (key.as_str(), text.as_str()))
    }
}
