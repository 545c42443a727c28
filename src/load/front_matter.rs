//! The front matter of a language file.
//!
//! **Invariant:** places count from the first line of the file, not of the YAML.

use super::markdown::is_heading_in_head;
use super::yaml::Decode;
use super::yaml::{DecodeContext, Spanned, Value, decoded, parse};
use crate::diag::{Diagnostic, Rule, Span};
use crate::domain::Translator;

decoded! {
    /// What stands between the two `---` lines of a language file.
    pub struct FrontMatter {
        /// The record's name in this language.
        name: String,
        /// One line, shown in lists.
        summary: Option<String>,
        /// The revision of the source text that this is a translation of.
        source_revision: Option<Spanned<u32>>,
        /// In the source file: the revision of its own text.
        text_revision: Option<Spanned<u32>>,
        /// Who wrote it.
        translator: Option<Translator>,
    }
}

/// Splits `text` into its front matter and the rest, and decodes the first. Gives the rest and the number of lines
/// before it. `None` when there is no front matter, or none that can be used.
pub fn read<'t>(text: &'t str, context: &mut DecodeContext) -> (Option<FrontMatter>, &'t str, usize) {
    let Some(rest) = text.strip_prefix("---\n") else {
        context.fault(Rule::FrontMatter, Span::new(1, 1, 1), |d| d);
        return (None, text, 0);
    };
    let end = if rest.starts_with("---\n") { Some(0) } else { rest.find("\n---\n").map(|i| i + 1) };
    let end = end.or_else(|| rest.ends_with("\n---").then(|| rest.len() - 3));
    let Some(end) = end else {
        context.fault(Rule::FrontMatter, Span::new(1, 1, 3), |d| d);
        return (None, text, 0);
    };
    let (yaml, body) = (&rest[..end], rest[end..].strip_prefix("---\n").unwrap_or(""));
    let before = context.diagnostics.len();
    // To YAML a heading is a remark, and what stands below the second `---` would be in no section.
    for (number, line) in yaml.lines().enumerate().filter(|(_, line)| is_heading_in_head(line)) {
        let span = Span::new(number + 1, 1, line.chars().count());
        context.fault(Rule::UndeclaredSection, span, |d| d.with("id", "").with("why", "line"));
    }
    let node = parse(yaml, context).filter(|node| matches!(node.value, Value::Mapping(_)) || !node.is_null());
    let front = node.and_then(|node| FrontMatter::decode(&node, context));
    // The YAML was read as a file of its own: it begins one line down.
    for Diagnostic { origin, .. } in &mut context.diagnostics[before..] {
        origin.span.line += 1;
    }
    let front = front.map(|mut front| {
        for at in [&mut front.source_revision, &mut front.text_revision].into_iter().flatten() {
            at.span.line += 1;
        }
        front
    });
    (front, body, yaml.lines().count() + 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::LanguageTag;

    #[test]
    fn places_count_from_the_files_first_line() {
        let (file, ko) = ("ko.md".into(), LanguageTag::parse("ko").unwrap());
        let mut context = DecodeContext::new(&file, &ko);
        let (front, body, before) =
            read("---\nname: X\nsource_revision: 2\nnam: y\n---\nBody\n", &mut context);
        assert_eq!(front.unwrap().source_revision.unwrap().span, Span::new(3, 18, 1));
        assert_eq!((body, before), ("Body\n", 5));
        assert_eq!(context.diagnostics[0].origin.span, Span::new(4, 1, 3));
        assert_eq!(context.diagnostics[0].suggestion.as_deref(), Some("name"));
    }

    #[test]
    fn without_front_matter_there_is_a_fault() {
        let (file, ko) = ("ko.md".into(), LanguageTag::parse("ko").unwrap());
        for text in ["Body", "---\nname: X\n", ""] {
            let mut context = DecodeContext::new(&file, &ko);
            assert!(read(text, &mut context).0.is_none());
            assert_eq!(context.diagnostics[0].rule, Rule::FrontMatter, "{text:?}");
        }
    }
}
