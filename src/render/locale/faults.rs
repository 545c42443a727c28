//! What is wrong with a file of messages that stands beside the content.
//!
//! **Invariant:** a message that English does not have, or a value that English does not give it, is a fault: nobody
//! would see it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::diag::{Diagnostic, Origin, Rule, Span};
use crate::domain::LanguageTag;

/// The messages of the reference, and the values that each is given.
pub(super) struct ReferenceMessages(BTreeMap<String, BTreeSet<String>>);

impl ReferenceMessages {
    pub(super) fn of(reference: &str) -> Self {
        let resource = parser::parse(reference).unwrap_or_else(|(resource, _)| resource);
        Self(messages(&resource.body).collect())
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Keys of the messages that take no values.
    pub(super) fn plain(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|(_, values)| values.is_empty()).map(|(key, _)| key.as_str())
    }
}

/// Keys and values of the messages in `body`.
pub(super) fn messages<'a>(
    body: &'a [Entry<&'a str>],
) -> impl Iterator<Item = (String, BTreeSet<String>)> + 'a {
    body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => {
            let mut values = BTreeSet::new();
            message.value.iter().for_each(|pattern| in_pattern(pattern, &mut values));
            Some((message.id.name.to_owned(), values))
        }
        _ => None,
    })
}

fn in_pattern(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, values);
        }
    }
}

fn in_expression(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, values),
        Expression::Select { selector, variants } => {
            in_inline(selector, values);
            variants.iter().for_each(|variant| in_pattern(&variant.value, values));
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, values));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, values),
        _ => {}
    }
}

/// Checks the file `name` beside the content; gives its language where its name is one.
pub(super) fn check(
    name: &str,
    text: &str,
    known: &ReferenceMessages,
) -> (Option<LanguageTag>, Vec<Diagnostic>) {
    let file: Arc<str> = format!("../locales/{name}").into();
    let fault = |line: usize, why: &str, value: &str| {
        let span = if line == 0 { Span::FILE } else { Span::new(line, 1, 1) };
        Diagnostic::new(Rule::BadLocale, Origin { file: file.clone(), span })
            .with("why", why)
            .with("value", value)
    };
    let Some(tag) = name.strip_suffix(".ftl").and_then(|stem| LanguageTag::parse(stem).ok()) else {
        return (None, vec![fault(0, "name", name)]);
    };
    let line_of = |offset: usize| text[..offset.min(text.len())].matches('\n').count() + 1;
    let line_of_key = |key: &str| {
        let begins =
            |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        text.lines().position(begins).map_or(0, |index| index + 1)
    };
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut faults: Vec<Diagnostic> = errors
        .iter()
        .map(|error| fault(line_of(error.pos.start), "syntax", &error.kind.to_string()))
        .collect();
    for (key, values) in messages(&resource.body) {
        match known.0.get(&key) {
            None => faults.push(fault(line_of_key(&key), "unknown-key", &key)),
            Some(given) => {
                let strange = values.difference(given);
                faults.extend(
                    strange.map(|value| fault(line_of_key(&key), "unknown-value", &format!("${value}"))),
                );
            }
        }
    }
    (Some(tag), faults)
}
