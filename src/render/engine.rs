//! The template engine: the built-in templates, and those beside the content that stand in for them.
//!
//! Templates are HTML alone and every value in them is escaped. A template can reach nothing but its values: the engine
//! has no function that reads the environment, the clock or chance.
//!
//! **Invariant:** only a built-in template's name can be overridden, and an override that does not compile counts as
//! absent.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::{Context, ErrorKind, Tera};

use super::filters;
use crate::diag::{Diagnostic, Origin, Rule, Span};

static BUILT_IN: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The version of what templates are given. An override says which it was written for in its first line,
/// `{#- jinwi templates 2 -#}`, as the built-in ones do; it rises whenever a value is renamed, removed or changes its meaning.
pub const CONTEXT_VERSION: u32 = 2;

/// The compiled templates.
pub struct Engine {
    tera: Tera,
    /// Names of the templates that stand beside the content.
    overridden: Vec<String>,
}

/// The built-in templates by name.
fn built_in() -> BTreeMap<String, &'static str> {
    let files =
        BUILT_IN.files().filter_map(|file| Some((file.path().to_str()?.to_owned(), file.contents_utf8()?)));
    files.filter(|(name, _)| name.ends_with(".html")).collect()
}

impl Engine {
    /// Compiles the built-in templates, with `overrides` in their places.
    pub fn new(overrides: &BTreeMap<String, String>) -> (Self, Vec<Diagnostic>) {
        let known = built_in();
        let mut tera = Tera::new();
        filters::register(&mut tera);
        tera.add_raw_templates(known.iter().map(|(name, text)| (name.as_str(), *text)))
            .expect("the built-in templates compile");
        let (mut overridden, mut diagnostics) = (Vec::new(), Vec::new());
        for (name, text) in overrides {
            let built_in = known.get(name);
            if built_in == Some(&text.as_str()) {
                continue;
            }
            if built_in.is_none() {
                let names = known.keys().cloned().collect::<Vec<_>>().join(", ");
                diagnostics.push(fault(name, Span::FILE, "name", name).with("known", names));
            } else if let Some(found) = other_version(text) {
                let span = Span::new(1, 1, 1);
                diagnostics.push(fault(name, span, "version", &found).with("known", CONTEXT_VERSION));
            } else if let Err(error) = tera.add_raw_template(name, text) {
                diagnostics.push(of_error(name, &error));
            } else {
                overridden.push(name.clone());
            }
        }
        (Self { tera, overridden }, diagnostics)
    }

    /// Adds what the template `name` makes of `context` to `page`.
    ///
    /// # Errors
    /// The template asks for a value that there is none of.
    pub fn render(&self, name: &str, context: &Context, page: &mut Vec<u8>) -> Result<(), Diagnostic> {
        self.tera.render_to(name, context, page).map_err(|error| {
            // A built-in template that fails is a fault of ours; tests render each.
            let culprit =
                self.overridden.iter().find(|overridden| error.to_string().contains(overridden.as_str()));
            of_error(culprit.map_or(name, String::as_str), &error)
        })
    }
}

/// The version that an override names, if it is not the present one; empty where it names none.
fn other_version(text: &str) -> Option<String> {
    let first = text.lines().next().unwrap_or_default().trim();
    let comment = first.strip_prefix("{#").and_then(|rest| rest.split_once("#}"));
    let version = comment.map(|(comment, _)| comment.trim_matches(['-', ' ']));
    let version = version.and_then(|comment| comment.strip_prefix("jinwi templates")).map(str::trim);
    match version {
        Some(version) if version == CONTEXT_VERSION.to_string() => None,
        found => Some(found.unwrap_or_default().to_owned()),
    }
}

fn fault(name: &str, span: Span, why: &str, value: &str) -> Diagnostic {
    let file: Arc<str> = format!("../templates/{name}").into();
    Diagnostic::new(Rule::BadTemplate, Origin { file, span }).with("why", why).with("value", value)
}

fn of_error(name: &str, error: &tera::Error) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let at = report.span();
            let length =
                if at.end_line == at.start_line { at.end_col.saturating_sub(at.start_col) } else { 1 };
            fault(
                report.filename(),
                Span::new(at.start_line, at.start_col + 1, length),
                "template",
                report.message(),
            )
        }
        _ => {
            // Faults of reference come as a report for people, which begins with what is wrong.
            let text = error.to_string();
            let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            fault(name, place_in(&text, name), "template", first.trim_start_matches("error: "))
        }
    }
}

/// The place that a report names as `name:line:column`.
fn place_in(report: &str, name: &str) -> Span {
    let after = report.split_once(&format!("{name}:")).map(|(_, after)| after);
    let mut numbers = after
        .unwrap_or_default()
        .split(|sign: char| !sign.is_ascii_digit())
        .map_while(|part| part.parse::<usize>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(line), Some(column)) => Span::new(line, column.max(1), 1),
        _ => Span::FILE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(name: &str, text: &str) -> Vec<(u32, String, String)> {
        let (_, diagnostics) = Engine::new(&BTreeMap::from([(name.to_owned(), text.to_owned())]));
        assert!(
            diagnostics
                .iter()
                .all(|d| d.rule == Rule::BadTemplate && *d.origin.file == *format!("../templates/{name}"))
        );
        diagnostics
            .into_iter()
            .map(|d| (d.origin.span.line, d.args[0].1.clone(), d.args[1].1.clone()))
            .collect()
    }

    #[test]
    fn every_built_in_template_can_be_overridden() {
        for (name, text) in built_in() {
            assert_eq!(faults(&name, &format!("{text} ")), [], "{name}");
        }
    }

    #[test]
    fn faults_are_placed() {
        let version = "{# jinwi templates 2 #}\n";
        for (name, text, line, why) in [
            ("produkt.html", version.to_owned(), 0, "name"),
            ("shell.html", version.to_owned(), 0, "name"),
            ("front.html", "<p>".to_owned(), 1, "version"),
            ("front.html", "{# jinwi templates 0 #}".to_owned(), 1, "version"),
            ("front.html", format!("{version}\n{{% if %}}"), 3, "template"),
            ("front.html", format!("{version}{{{{ get_env(name=\"HOME\") }}}}"), 2, "template"),
            ("front.html", format!("{version}{{{{ now() }}}}"), 2, "template"),
            ("front.html", format!("{version}{{{{ get_random(start=0, end=9) }}}}"), 2, "template"),
            ("front.html", format!("{version}{{{{ 1 | nothing }}}}"), 2, "template"),
        ] {
            let found = faults(name, &text);
            assert_eq!(found.len(), 1, "{name}: {text}");
            assert_eq!((found[0].0, found[0].1.as_str()), (line, why), "{name}: {text}: {}", found[0].2);
        }
    }

    #[test]
    fn nothing_but_prose_is_printed_unescaped() {
        for (name, text) in built_in() {
            for hazard in ["| safe", "|safe", "style=", "<script", "onclick", "javascript:"] {
                let found = text
                    .split("{#")
                    .map(|part| part.split_once("#}").map_or(part, |(_, after)| after))
                    .any(|part| part.contains(hazard));
                assert!(!found, "{name} holds `{hazard}`");
            }
        }
    }
}
