use super::*;

fn never(_: &str) -> bool {
    false
}

fn is_hangul(text: &str) -> bool {
    text.chars().all(|c| ('가'..='힣').contains(&c))
}

/// A unit as a line: `{n` begins a mark, `n}` ends it, `[n shown]` stands alone.
fn line(unit: &Unit) -> String {
    let runs = unit.runs.iter().map(|run| match run {
        Run::Text(text) => text.clone(),
        Run::Open(mark) => format!("{{{mark}"),
        Run::Close(mark) => format!("{mark}}}"),
        Run::Alone(mark) => format!("[{mark} {}]", unit.marks[*mark].shown),
    });
    runs.collect()
}

fn lines(source: &str, is_printed: &dyn Fn(&str) -> bool) -> Vec<String> {
    units(source, is_printed).iter().map(line).collect()
}

fn text(text: &str) -> Run {
    Run::Text(text.to_owned())
}

#[test]
fn a_body_falls_into_its_opening_and_sections() {
    let body = "\nOpening.\n\n## A {#a}\nText\n\n- ## no section\n\n```\n## none {#b}\n```\n\n### G {.genuine}\n\n## C {#c}\n";
    let ids: Vec<_> = pieces(body).into_iter().map(|piece| (piece.id, piece.text)).collect();
    assert_eq!(ids[0], (None, "Opening."));
    assert_eq!(ids[1].0.as_deref(), Some("a"));
    assert!(ids[1].1.starts_with("## A {#a}\nText") && ids[1].1.ends_with("### G {.genuine}"));
    assert_eq!(ids[2], (Some("c".to_owned()), "## C {#c}"));
    assert_eq!(pieces("\n \n"), []);
    assert_eq!(pieces("## A\nText")[0].id.as_deref(), Some(""));
}

#[test]
fn what_a_translator_sees() {
    let source = "## Seal of **하늘설** {#seal}\nLook at *the edge*,\nthen [ask](https://e.org/a \"t\").\\\nOr <https://e.org>, `HN26`.\n\n- one\n- **two** of\n  it\n\n> quoted\n> twice\n\n| a | b\\|c |\n|---|---|\n| 1 | \\*2 |\n\n```\ncode\n```\n";
    assert_eq!(
        lines(source, &is_hangul),
        [
            "Seal of [0 하늘설]",
            "Look at {0the edge0}, then {1ask1}.[2 ]Or [3 https://e.org], [4 HN26].",
            "one",
            "{0two0} of it",
            "quoted twice",
            "a",
            "b|c",
            "1",
            "*2",
        ]
    );
    let places = units("## A {#a}\nText\n\n### G {.genuine}\nIs\n", &never);
    let places: Vec<_> = places.iter().map(|unit| (unit.place, unit.class.as_deref())).collect();
    assert_eq!(
        places,
        [
            (UnitPlace::Heading, None),
            (UnitPlace::Paragraph, None),
            (UnitPlace::Heading, Some("genuine")),
            (UnitPlace::Paragraph, Some("genuine")),
        ]
    );
}

#[test]
fn dates_sizes_and_line_ends_come_whole_and_notes_do_not() {
    let source =
        "2024. 3. 1. 이전, 3*20 mm <!-- 메모 -->본다.\n\n3. 正品的生产\n   **日期**印\n4. `3*20`\n   - c\n";
    assert_eq!(
        lines(source, &never),
        ["2024. 3. 1. 이전, 3*20 mm 본다.", "正品的生产{0日期0}印", "[0 3*20]", "c"]
    );
    let numbers: Vec<_> = units(source, &never).iter().map(|unit| unit.number).collect();
    assert_eq!(numbers, [None, Some(3), Some(4), None]);
    let runs: Vec<_> = units(source, &never).into_iter().map(|unit| unit.runs).collect();
    let again = put_together(source, &runs, &never).unwrap();
    assert_eq!(lines(&again, &never), lines(source, &never), "{again}");
}

#[test]
fn a_translation_that_looks_like_a_heading_is_refused() {
    for words in ["## 物流", "＃＃物流", "物流 {#logistics}", "物流 <!-- x", "正品 {.genuine}"] {
        let out = put_together("One.\n\nTwo.", &[vec![text("一")], vec![text(words)]], &never);
        assert_eq!(out, Err((1, Misfit::Markup)), "{words}");
    }
    for words in ["2024. 3. 1. 之前", "3*20*5 mm", "#1", "85mm*54mm"] {
        let out = put_together("One.", &[vec![text(words)]], &never).unwrap();
        assert_eq!(lines(&out, &never), [words], "{out}");
    }
}

/// Each source, put together of its own runs, reads as before.
#[test]
fn a_text_put_together_of_itself_reads_as_it_did() {
    for source in [
        "## 상자의 밀봉 스티커 {#seal}\n윗덮개에 **하늘설 · HANEULSEOL**을, *모두*를 봅니다.\n\n### 정품 {.genuine}\n1. 하나\n2. 둘\n   - 셋\n",
        "a \\* b \\_c\\_ & &amp; <b>x</b> 1 < 2 [x] \\[y\\](z) `a|b` \\\\",
        "| a | `b\\|c` |\n|:--|--:|\n| **d** | [e](product:x#y) |",
        "1\\. no list\n\n\\# no heading\n\n\\- no item\n\n\\> no quotation",
        "**한국어(강조)**를 쓰고 **“정품”**이면 [링크](<a b>)",
    ] {
        let runs: Vec<_> = units(source, &is_hangul).into_iter().map(|unit| unit.runs).collect();
        let again = put_together(source, &runs, &is_hangul).unwrap();
        assert_eq!(lines(&again, &is_hangul), lines(source, &is_hangul), "{again}");
    }
}

#[test]
fn words_are_replaced_and_marks_moved() {
    let source = "## Seal {#seal}\nLook at **the edge** of `HN26`.\n";
    let runs = [
        vec![text("{봉인} #1")],
        vec![Run::Alone(1), text("의"), Run::Open(0), text(" 가장자리 "), Run::Close(0), text("를 *봅*니다")],
    ];
    let out = put_together(
        source,
        &[
            runs[0].clone(),
            vec![
                Run::Alone(1),
                text("의 "),
                Run::Open(0),
                text("가장자리(끝)"),
                Run::Close(0),
                text("를 <봅니다"),
            ],
        ],
        &never,
    );
    assert_eq!(out.unwrap(), "## \\{봉인\\} \\#1 {#seal}\n`HN26`의 **가장자리(끝)**를 <봅니다\n");
    // Stars around a word are mark-up, where the original has none.
    assert_eq!(put_together(source, &runs, &never), Err((1, Misfit::Markup)));
}

#[test]
fn white_space_around_marks_stays_where_it_is_read() {
    let of = |runs: &[Run]| line(&Unit { runs: tidied(runs), ..Unit::of_line("") });
    let unit = |runs: Vec<Run>| {
        let mark =
            Mark { kind: MarkKind::Strong, open: String::new(), close: String::new(), shown: String::new() };
        let unit = Unit { runs: tidied(&runs), marks: vec![mark.clone(), mark], ..Unit::of_line("") };
        line(&unit)
    };
    assert_eq!(of(&[text("\n  "), text(" a \u{A0} b\t")]), "a b");
    assert_eq!(of(&[text("\u{A0}50\u{A0}mL\u{202F}: \u{3000}")]), "50\u{A0}mL\u{202F}:");
    assert_eq!(
        unit(vec![
            text("\n "),
            Run::Alone(0),
            text("a "),
            Run::Open(1),
            text(" b "),
            Run::Close(1),
            text("c")
        ]),
        "[0 ]a {1b1} c"
    );
    assert_eq!(unit(vec![Run::Open(1), text(" "), Run::Alone(0), text(" b"), Run::Close(1)]), "{1[0 ] b1}");
}

#[test]
fn a_translation_that_does_not_fit_is_refused() {
    let source = "Look at **the edge** of `HN26`.";
    let fault = |runs: Vec<Run>| put_together(source, &[runs], &never).map_err(|(_, misfit)| misfit);
    let edge = || [Run::Open(0), text("a"), Run::Close(0)];
    let code = Run::Alone(1);
    assert_eq!(fault(vec![text("lost")]), Err(Misfit::Marks));
    assert_eq!(fault(edge().into_iter().chain([code.clone(), code.clone()]).collect()), Err(Misfit::Marks));
    assert_eq!(fault(edge().into_iter().chain([Run::Alone(0), code.clone()]).collect()), Err(Misfit::Marks));
    assert_eq!(fault(vec![Run::Open(0), code.clone(), text("x")]), Err(Misfit::Marks));
    assert_eq!(fault(vec![Run::Open(7), text("x"), Run::Close(7), code.clone()]), Err(Misfit::Marks));
    assert_eq!(fault(vec![Run::Open(0), Run::Close(0), code.clone()]), Err(Misfit::Unwritable));
    for markup in [
        "<b>x</b>",
        "[x](https://evil.example)",
        "![x](y)",
        "`x`",
        "**x**",
        "<!-- x -->",
        "https://e <https://e.org>",
    ] {
        let runs = edge().into_iter().chain([text(markup), code.clone()]).collect();
        assert_eq!(fault(runs), Err(Misfit::Markup), "{markup}");
    }
    assert!(fault(edge().into_iter().chain([text(" 1 < 2 & 3_4 "), code.clone()]).collect()).is_ok());
}

proptest::proptest! {
    #[test]
    fn whatever_is_written_reads_as_it_was_meant(words in "[ \\\\`*_<>&|{}#+=~.!)(\\[\\]a1가\\-]{1,24}") {
        for source in ["x", "## x {#x}", "| x |\n|---|\n| x |", "- x", "> x"] {
            let count = units(source, &never).len();
            let wanted: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if let Ok(out) = put_together(source, &vec![vec![text(&words)]; count], &never) {
                for unit in units(&out, &never) {
                    proptest::prop_assert_eq!(line(&unit), wanted.clone());
                }
            } else {
                proptest::prop_assert!(wanted.is_empty() || has_markup(&words), "{words:?} in {source:?}");
            }
        }
    }
}
