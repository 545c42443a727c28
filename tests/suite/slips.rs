//! A slip in a heading, or in a visibility, publishes nothing that is for others.
//!
//! Dossiers with sections, checkpoints and packs for customs alone are made up at random, and one thing in them is written
//! as people write it by mistake. Either an error is told, or no edition for more readers has a word of those texts.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use proptest::prelude::*;

use crate::common::Desk;
use jinwi::diag::Severity;

/// The word of the texts for customs.
const SECRET: &str = "zqsecretroute";

/// A text for customs alone.
#[derive(Clone, Copy, Debug)]
enum Kept {
    Section,
    Checkpoint,
    Variant,
}

impl Kept {
    fn id(self) -> &'static str {
        match self {
            Self::Section => "logistics",
            Self::Checkpoint => "inner-code",
            Self::Variant => "variant-export",
        }
    }
}

/// How a heading comes out, of its title and id.
const SLIPS: &[fn(&str, &str) -> String] = &[
    |title, id| format!("## {title} {{#{id}}}"),
    |title, id| format!("##{title} {{#{id}}}"),
    |title, id| format!("##\u{3000}{title} {{#{id}}}"),
    |title, id| format!("##\u{A0}{title} {{#{id}}}"),
    |title, id| format!("\u{200B}## {title} {{#{id}}}"),
    |title, id| format!("#\u{2060}# {title} {{#{id}}}"),
    |title, id| format!("＃＃ {title} {{#{id}}}"),
    |title, id| format!("## {title} ｛#{id}｝"),
    |title, id| format!("## {title} {{＃{id}}}"),
    |title, id| format!("## {title} {{# {id}}}"),
    |title, id| format!("## {title} {{#{id}"),
    |title, id| format!("## {title} {{{id}}}"),
    |title, id| format!("## {title} ({id})"),
    |title, _| format!("## {title}"),
    |title, _| format!("##{title}"),
    |title, id| format!("## {title} {{#{}}}", id.to_uppercase()),
    |title, id| format!("## {title} {{#{}}}", id.replace('o', "о")),
    |title, id| format!("## {title} {{#{}x}}", id),
    |title, id| format!("# {title} {{#{id}}}"),
    |title, id| format!("### {title} {{#{id}}}"),
    |title, id| format!("#### {title} {{#{id}}}"),
    |title, id| format!("### {title} #{id}"),
    |title, id| format!("####### {title} {{#{id}}}"),
    |title, id| format!("\\## {title} {{#{id}}}"),
    |title, id| format!("    ## {title} {{#{id}}}"),
    |title, id| format!("\t## {title} {{#{id}}}"),
    |title, id| format!("> ## {title} {{#{id}}}\n>"),
    |title, id| format!("- ## {title} {{#{id}}}\n\n "),
    |title, id| format!("1. {title} {{#{id}}}\n\n  "),
    |title, id| format!("| {title} {{#{id}}} |\n|---|"),
    |title, id| format!("[^1]: ## {title} {{#{id}}}"),
    |title, id| format!("[{title}]: ## '{{#{id}}}'"),
    |title, id| format!("**{title} {{#{id}}}**"),
    |title, id| format!("**{title}** (#{id})"),
    |title, id| format!("{title} {{#{id}}}"),
    |title, id| format!("{title} [[{id}]]"),
    |title, id| format!("{title} {{#{id}}}\n===="),
    |title, _| format!("{title}\n----"),
    |title, id| format!("<h2 id=\"{id}\">{title}</h2>"),
    |title, id| format!("<p id={id}>{title}"),
    |title, id| format!("<div>\n## {title} {{#{id}}}"),
    |title, id| format!("<!-- ## {title} {{#{id}}} -->"),
    |title, id| format!("<!-- {title}\n\n## {title} {{#{id}}}"),
    |title, id| format!("글\n```\n\n## {title} {{#{id}}}"),
    |title, id| format!("글\n~~~\n\n## {title} {{#{id}}}\n```"),
    |title, id| format!("```\n## {title} {{#{id}}}\n```"),
    |title, id| format!("글. ## {title} {{#{id}}}"),
    |title, id| format!("글.\u{2028}## {title} {{#{id}}}"),
    |title, id| format!("## {title} {{#{id} visibility=public}}"),
    |title, id| format!("## {title} {{#box #{id}}}"),
    |title, id| format!("## {title} {{#{id}}} {{#box}}"),
    |title, id| format!("## 상자 {{#box}} ## {title} {{#{id}}}"),
    |title, id| format!("&num;&num; {title} &lbrace;&num;{id}&rbrace;"),
    |title, _| format!("<details><summary>{title}</summary>"),
    |title, _| format!("**{title}**"),
    |title, _| format!("### {title}"),
    |title, _| title.to_owned(),
    |_, _| String::new(),
];

/// How the front matter comes out where a heading stands below it.
const HEADS: &[fn(&str) -> String] = &[
    |head| format!("---\n{head}---\n"),
    |head| format!("---\n{head}\n"),
    |head| format!("\n---\n{head}---\n"),
    |head| format!("---\n{head}-- -\n"),
];

/// What stands beside the ids of texts for customs.
const VISIBILITIES: &[&str] = &[
    "visibility: customs",
    "visibility: Customs",
    "visibility: custom",
    "visiblity: customs",
    "visibility: [customs]",
    "visibility: \"customs \"",
    "Visibility: customs",
    "visibility： customs",
    "visibility: customs-only",
];

#[derive(Clone, Debug)]
struct Made {
    kept: Kept,
    slip: usize,
    head: usize,
    visibility: usize,
    in_source: bool,
    is_first: bool,
    has_parts: bool,
    line_end: &'static str,
}

fn made() -> impl Strategy<Value = Made> {
    let kept = prop_oneof![Just(Kept::Section), Just(Kept::Checkpoint), Just(Kept::Variant)];
    // One slip at a time: two would hide each other.
    let slips = prop_oneof![
        12 => (0..SLIPS.len()).prop_map(|slip| (slip, 0, 0)),
        2 => (0..HEADS.len()).prop_map(|head| (0, head, 0)),
        2 => (0..VISIBILITIES.len()).prop_map(|visibility| (0, 0, visibility)),
    ];
    let line_end = prop_oneof![Just("\n"), Just("\r\n"), Just("\r")];
    (kept, slips, any::<bool>(), any::<bool>(), any::<bool>(), line_end).prop_map(
        |(kept, (slip, head, visibility), in_source, is_first, has_parts, line_end)| Made {
            kept,
            slip,
            head,
            visibility,
            in_source,
            is_first,
            has_parts,
            line_end,
        },
    )
}

impl Made {
    fn text(&self, has_slip: bool, source: &str) -> String {
        let (slip, head) = if has_slip { (self.slip, self.head) } else { (0, 0) };
        let parts = if self.has_parts {
            format!("\n\n### 정품 {{.genuine}}\n{SECRET}\n\n### 위조품 {{.counterfeit}}\n{SECRET}")
        } else {
            String::new()
        };
        let mut sections = vec![
            "## 봉인 {#seal}\n봉인을 본다.\n\n### 정품 {.genuine}\n또렷하다.".to_owned(),
            "## 상자 {#box}\n상자를 본다.".to_owned(),
        ];
        let own = format!("{}\n{SECRET} 항을 거친다.{parts}", SLIPS[slip]("감춘 것", self.kept.id()));
        sections.insert(if self.is_first { 0 } else { 2 }, own);
        for kept in [Kept::Section, Kept::Checkpoint, Kept::Variant] {
            if kept.id() != self.kept.id() {
                sections.push(format!("## 다른 것 {{#{}}}\n{SECRET}", kept.id()));
            }
        }
        let head = HEADS[head](&format!("name: 시험 크림\nsummary: 크림\n{source}"));
        let text = format!("{head}여는 글.\n\n{}\n", sections.join("\n\n"));
        text.replace('\n', self.line_end)
    }

    fn desk(&self) -> Desk {
        let guide = "id: slips
title: {ko: 안내서, en: Guide}
publisher: {name: {ko: 발행처, en: Publisher}}
notice: {ko: 알림, en: Notice}
source_language: ko
languages: [{tag: ko}, {tag: en}]
edition_valid_days: 100
editions: {public: {audience: public}}
";
        let brand = "names: {hangul: 하늘}\nright_holder: {name: 하늘, country: KR}\ninvented: true\n";
        let desk = Desk::new([
            ("guide.yaml", guide),
            ("brands/haneul/brand.yaml", brand),
            ("brands/haneul/ko.md", "---\nname: 하늘\n---\n"),
        ]);
        let visibility = VISIBILITIES[self.visibility];
        let of = |kept: Kept| if kept.id() == self.kept.id() { visibility } else { VISIBILITIES[0] };
        desk.write(
            "products/cosmetics/cream/dossier.yaml",
            format!(
                "id: COS-0001
brand: haneul
status: published
visibility: public
owner: MFDS
revision: {{number: 1, date: 2026-02-10, review_due: 2027-02-10, approved_by: [{{who: MFDS, date: 2026-02-09, revision: 1}}]}}
names: {{hangul: 하늘 크림, latin: Haneul Cream}}
infringements: [counterfeit]
hs: [\"3304.99\"]
items: [{{gtin: \"9520123456788\", size: 50 mL}}]
variants: [{{id: export, markets: [CN], {}}}]
checkpoints:
  - {{id: seal, area: seal, method: naked-eye, weight: strong, visibility: public}}
  - {{id: box, area: carton, method: naked-eye, weight: supporting}}
  - {{id: inner-code, area: inner, method: naked-eye, weight: supporting, {}}}
sections: [{{id: logistics, {}}}]
",
                of(Kept::Variant),
                of(Kept::Checkpoint),
                of(Kept::Section)
            ),
        );
        desk.write("products/cosmetics/cream/ko.md", self.text(self.in_source, ""));
        desk.write("products/cosmetics/cream/en.md", self.text(!self.in_source, "source_revision: 1\n"));
        desk
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_slip_is_told_or_does_no_harm(made in made()) {
        let desk = made.desk();
        let faults = desk.check();
        if faults.iter().any(|fault| fault.severity == Severity::Error) {
            return Ok(());
        }
        for (path, bytes) in desk.copy("public") {
            let leaks = bytes.windows(SECRET.len()).any(|bytes| bytes == SECRET.as_bytes());
            prop_assert!(!leaks, "{path} of {:?}", SLIPS[made.slip]("감춘 것", made.kept.id()));
        }
    }
}

/// Each slip in each place, as far as it is told.
#[test]
fn every_slip_is_told() {
    let mut silent = Vec::new();
    for kept in [Kept::Section, Kept::Checkpoint, Kept::Variant] {
        for (slip, write) in SLIPS.iter().enumerate() {
            for in_source in [true, false] {
                let made = Made {
                    kept,
                    slip,
                    head: 0,
                    visibility: 0,
                    in_source,
                    is_first: false,
                    has_parts: false,
                    line_end: "\n",
                };
                let is_told = made.desk().check().iter().any(|fault| fault.severity == Severity::Error);
                // The first is no slip.
                if is_told == (slip == 0) {
                    silent.push((kept, write("감춘 것", kept.id()), in_source));
                }
            }
        }
    }
    assert!(silent.is_empty(), "{silent:#?}");
}
