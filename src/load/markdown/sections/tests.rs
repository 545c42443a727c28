//! Tests over whole bodies.

use super::*;
use crate::diag::Diagnostic;
use crate::domain::{LanguageTag, RecordType};
use crate::load::Spanned;
use crate::load::markdown::{Link, RecordLink};

fn read(source: &str) -> (Body, Vec<Diagnostic>) {
    let (file, ko) = ("ko.md".into(), LanguageTag::parse("ko").unwrap());
    let mut context = DecodeContext::new(&file, &ko);
    let body = read_body(source, 3, &mut context).unwrap_or_default();
    (body, context.diagnostics)
}

#[test]
fn running_text_parts_what_stands_apart() {
    let (body, _) = read(
        "One **bold**ly\nput. [Link](https://example.org/)!\n\n- first\n- second\n\n| a | b |\n|---|---|\n| c | d |\n",
    );
    assert_eq!(body.opening.running(), "One boldly put. Link! first second a b c d");
    assert_eq!(Prose::default().running(), "");
}

#[test]
fn sections_and_parts_are_told_by_ids_and_classes() {
    let (body, faults) = read(
        "Opening.\n\n## Cap {#cap}\nLook.\n\n### G {.genuine}\nSharp.\n\n### C {.counterfeit}\nRubs.\n\n### Note\nMore.\n",
    );
    assert_eq!(faults, vec![]);
    assert_eq!(body.opening.text, "Opening.");
    let cap = &body.sections[0];
    assert_eq!((cap.id.as_str(), cap.title.text.as_str()), ("cap", "Cap"));
    assert_eq!(cap.genuine.as_ref().unwrap().body.text, "Sharp.");
    assert_eq!(cap.counterfeit.as_ref().unwrap().heading.text, "C");
    assert_eq!(cap.body.text, "Look.NoteMore.");
    assert_eq!(cap.span, Span::new(6, 1, 13));
}

#[test]
fn links_are_records_or_allowed_schemes() {
    let (body, faults) = read(
        "[a](product:x#cap) [b](https://e.org/) [c](javascript:alert(1)) [d](../x) ![e](x.png) [f](//host) <https://e.org>",
    );
    let rules: Vec<_> = faults.iter().map(|d| d.rule).collect();
    assert_eq!(rules, vec![Rule::LinkRefused; 4]);
    let cap = RecordLink { record_type: RecordType::Product, slug: "x".into(), anchor: Some("cap".into()) };
    assert_eq!(body.opening.links[0], Link::Record(Spanned { value: cap, span: Span::default() }));
    assert_eq!(body.opening.links[2], Link::Refused);
}

#[test]
fn running_text_keeps_the_numbers_of_lists() {
    let (body, _) = read("2024. 3. 1. first\n\n3. **a**\n4. b\n   - c\n   - d\n5. e\n");
    assert_eq!(body.opening.running(), "2024. 3. 1. first 3. a 4. b c d 5. e");
}

#[test]
fn line_ends_between_unspaced_scripts_are_nothing() {
    let (body, _) = read("正品的生产\n**日期**印\nA盒。\n봉인을\n본다\n\n## ซีล {#seal}\nแถบผนึก\nปิด\n");
    assert_eq!(body.opening.running(), "正品的生产日期印 A盒。 봉인을 본다");
    assert_eq!(body.sections[0].body.ops.len(), 3);
    assert_eq!(body.sections[0].body.text, "แถบผนึกปิด");
}

#[test]
fn comments_are_nothing() {
    let (body, faults) = read("a <!-- b --> c\n\n<!-- d\n\ne --> f\n\n- <!-- g -->\n");
    assert_eq!(body.opening.text, "a  c f\n");
    assert_eq!(faults.iter().filter(|fault| fault.rule == Rule::HtmlComment).count(), 3);
}

#[test]
fn code_that_ends_is_told_from_code_that_does_not() {
    for (source, wanted) in [
        ("```\na\n```\n", 0),
        ("~~~~ x\na\n~~~\n~~~~~\n", 0),
        ("> ```\n> a\n> ```\n", 0),
        ("- ```\n  a\n  ```", 0),
        ("```\n```\n", 0),
        ("```\na\n", 1),
        ("```\n", 1),
        ("````\na\n```\n", 1),
        ("> ```\n> a\n\nb\n", 1),
    ] {
        let faults = read(source).1;
        let count = faults.iter().filter(|fault| fault.rule == Rule::TextUnclosed).count();
        assert_eq!(count, wanted, "{source:?}");
    }
}

#[test]
fn html_is_text() {
    let (body, _) = read("a <b onclick=x>b</b>\n\n<script>x</script>\n");
    assert!(body.opening.text.contains("<b onclick=x>"));
    assert!(body.opening.text.contains("<script>x</script>"));
}

#[test]
fn a_table_that_fills_itself_is_refused() {
    let source = format!("|{}\n|{}\n{}", "a|".repeat(500), "-|".repeat(500), "|x\n".repeat(5000));
    assert_eq!(read(&source).1[0].rule, Rule::TextExplodes);
}

/// It would take hours if each were looked for among all the others.
#[test]
fn many_sections_are_told_apart() {
    let headings: String = (0..100_000).map(|number| format!("## a {{#s{number}}}\n")).collect();
    let (body, faults) = read(&format!("{headings}## a {{#s7}}\n"));
    assert_eq!(body.sections.len(), 100_001);
    assert_eq!(faults.iter().map(|fault| fault.rule).collect::<Vec<_>>(), [Rule::DuplicateId]);
}

#[test]
fn a_section_without_id_is_refused() {
    let (body, faults) = read("## Cap\nx\n");
    assert_eq!(faults[0].rule, Rule::UndeclaredSection);
    assert_eq!(faults[0].origin.span, Span::new(4, 1, 6));
    assert_eq!((body.opening, body.sections), (Prose::default(), vec![]));
}
