//! Tests over whole lines and texts.

use super::*;

pub(super) fn slips(text: &str) -> Vec<Slip> {
    scan(text, &MarkdownReading::default()).0.into_iter().map(|(_, slip)| slip).collect()
}

#[test]
fn lines_that_look_like_headings() {
    for line in [
        "##물류",
        "##\u{3000}물류",
        "##\u{A0}물류",
        "＃＃ 물류",
        "＃＃물류",
        "#＃ 물류",
        "#\u{200B}# 물류",
        "\u{200B}## 물류",
        "\u{3164}## 물류",
        "\u{2800}##물류",
        "    ## 물류",
        "\t##물류",
        "# 물류",
        "#\u{3000}물류",
        "> ## 물류",
        "- ##물류",
        "1. ## 물류",
        "> - **## 물류**",
        "**##물류**",
        "| ## 물류 |",
        "[^1]: ## 물류",
        "[주]: ## 물류",
        "<div>## 물류",
        "<!-- ## 물류 -->",
        "\\## 물류",
        "\\#\\# 물류 {#logistics}",
        "상자를 본다. ## 물류",
        "상자를 본다.\u{2028}## 물류",
        "물류 {#logistics}",
        "물류 { #logistics }",
        "물류 ｛#logistics｝",
        "물류 {＃logistics}",
        "물류 {:#logistics}",
        "물류 \\{#logistics\\}",
        "물류 {#logistics",
        "**물류 {#물류}**",
        "######## 물류",
        "&#35;&#x23; 물류",
        "&num;&num;물류",
        "&nbsp;## 물류",
        "물류 &lbrace;&num;logistics&rbrace;",
        "물류 &#123;#logistics&#125;",
    ] {
        assert_eq!(slips(line)[0], Slip::Heading, "{line:?}");
    }
    for line in ["<h2>물류</h2>", "<H2 id=x>", "글 <h3\n>", "</h4>", "&lt;h2&gt;"] {
        assert_eq!(slips(line)[0], Slip::Html, "{line:?}");
    }
    assert_eq!(slips("정품 {.genuine}"), [Slip::Class]);
    assert_eq!(slips("정품 ｛．Genuin｝"), [Slip::Class]);
    assert_eq!(slips("글 <!-- 끝없음"), [Slip::Comment]);
    assert_eq!(slips("글 끝남 -->"), [Slip::Stray]);
    assert_eq!(slips("글 끝남 —>"), [Slip::Stray]);
}

#[test]
fn lines_that_are_text() {
    for line in [
        "제품 #1과 #2",
        "#1 제품",
        "#정품 #하늘설",
        "\\# 번호",
        "HN###### 형식",
        "형식은 HN ## 12",
        "C# and F#",
        "a &amp; b & c; &lt;b&gt; &#9; &#x110000;",
        "{plant}{date}",
        "<hr>",
        "<html>",
        "a < b, {x}",
        "정품 (.genuine)",
        "https://e.org/#seal",
        "---",
        "* 하나",
        "1. 하나",
    ] {
        assert_eq!(slips(line), [], "{line:?}");
    }
}

/// Each would take hours if a character looked along the rest of its line.
#[test]
fn a_long_line_is_gone_along_once() {
    const LONG: usize = 200_000;
    for piece in
        [" ", "#", "# ", "\u{200B}#", "{", "{ ", "{#", "(", "[[", "< ", "<! ", "<-", "a", "= ", ".", " ."]
    {
        let line = format!("a{}b\n", piece.repeat(LONG / piece.len()));
        let heading = vec![(0..line.len(), HeadingFate::Taken)];
        for read in
            [MarkdownReading::default(), MarkdownReading { headings: heading, ..MarkdownReading::default() }]
        {
            assert!(scan(&line, &read).0.len() <= 1, "{piece:?}");
        }
    }
}

#[test]
fn code_and_headings_are_passed_over() {
    let text = "## A {#a}\n```\n## B {#b}\n```\nuse `{#c}` <!-- note -->\n";
    let read = MarkdownReading {
        headings: vec![(0..9, HeadingFate::Taken)],
        code: vec![10..27, 32..38],
        comments: std::iter::once(39..52).collect(),
    };
    assert_eq!(scan(text, &read).0, []);
    assert_eq!(
        scan(
            "## A {#b} {#a}\n",
            &MarkdownReading { headings: vec![(0..14, HeadingFate::Taken)], ..MarkdownReading::default() }
        )
        .0
        .len(),
        1
    );
}

proptest::proptest! {
    #[test]
    fn what_has_no_mark_has_no_slip(
        line in "[ \\\\a가.:!—><#{}&;＃﹟♯⌗⋕｛﹛❴⦃＜﹤‹〈⟨《«˂＞﹥-]{0,12}(<!--|-->|##|\\{|&num;|<h2>)?[ 가.]{0,3}",
    ) {
        if !has_marks(&line) {
            proptest::prop_assert!(!is_slip(&line), "{line:?}");
        }
    }
}
