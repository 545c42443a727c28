//! Lessons: their order on Learn, the words and marks of a self-test, its answers, and what other editions lack.

use super::*;

fn primer(order: usize, more: &str) -> String {
    format!(
        "id: PRI-{order}
status: published
visibility: public
owner: MFDS
revision: {{number: 1, date: 2026-10-01}}
names: {{ko: 학습}}
sources: [{{id: act, title: {{en: Act}}, publisher: State, kind: statute, date: 2025, read_on: 2026-10-01}}]
order: {order}
minutes: {order}
{more}"
    )
}

const QUESTIONS: &str = "for_kinds: [cosmetics, fish]
photos: [{id: pack, file: photos/pack.jpg, shows: other, credit: Us, licence: CC0, visibility: customs}]
sections: [{id: words}]
self_test:
  - {id: q1, options: [made, until], right: until}
  - {id: q2, options: [a, b], right: a, visibility: customs}
  - {id: q3, photo: pack, options: [a, b], right: a}
";

const SHOWN: &str = "---\nname: 날짜\nsummary: 읽는다.\n---\n글. [문제](primer:dates#q1)\n\n## 말 {#words}\n글.\n
## 까지는 무엇입니까? {#q1}\n\n### 만든 날 {.option-made}\n만든 날은 제조.\n\n### 끝나는 날 {.option-until}\n\n### 이유 {.why}\n끝.\n
## 숨은 문제 {#q2}\n\n### 하나 {.option-a}\n\n### 둘 {.option-b}\n\n### 이유 {.why}\n숨은 이유.\n
## 사진 문제 {#q3}\n\n### 셋 {.option-a}\n\n### 넷 {.option-b}\n\n### 사진 {.picture}\n상자 하나.\n\n### 이유 {.why}\n사진 이유.\n";

const TRANSLATED: &str = "---\nname: Dates\nsummary: Read dates.\nsource_revision: 1\n---\nText.\n
## What is 까지? {#q1}\n\n### Day of making {.option-made}\n\n### Last day {.option-until}\n\n### Why {.why}\nIt ends.\n";

const LATER: &str = "for_kinds: [fish]\nself_test: [{id: q1, options: [a, b], right: b}]\n";

const LATER_TEXT: &str = "---\nname: 나중\nsummary: 한다.\n---\n## 물음 {#q1}\n### 가 {.option-a}\n### 나 {.option-b}\n### 왜 {.why}\n그냥.\n";

fn pages(edition: &str) -> BTreeMap<String, Rendered> {
    pages_of(GUIDE, edition)
}

fn pages_of(guide: &str, edition: &str) -> BTreeMap<String, Rendered> {
    let (first, second) = (primer(10, QUESTIONS), primer(20, LATER));
    let mut files: Vec<(&str, &str)> = sample();
    files.retain(|(path, _)| *path != "guide.yaml");
    files.extend([
        ("guide.yaml", guide),
        ("primers/dates/primer.yaml", first.as_str()),
        ("primers/dates/ko.md", SHOWN),
        ("primers/dates/en.md", TRANSLATED),
        ("primers/a-later/primer.yaml", second.as_str()),
        ("primers/a-later/ko.md", LATER_TEXT),
    ]);
    copy(&files, edition, Overrides::default())
}

#[test]
fn lessons_stand_in_the_order_of_training_with_their_time() {
    let pages = pages("public");
    let learn = &pages["en/primers/index.html"].html;
    for said in ["2 lessons", "30 minutes in all", "Cosmetics", "Read dates.", "1 question<", "lesson-tags"] {
        assert!(learn.contains(said), "{said}: {learn}");
    }
    assert!(learn.find("dates/index.html").unwrap() < learn.find("a-later/index.html").unwrap(), "{learn}");
    let front = &pages["en/index.html"].html;
    assert_eq!(front.matches("href=\"primers/index.html\"").count(), 2, "{front}");
    let page = &pages["en/primers/dates/index.html"].html;
    assert!(page.contains("Lesson 1 of 2") && page.contains("Next lesson"), "{page}");
    let last = &pages["en/primers/a-later/index.html"].html;
    assert!(!last.contains("Next lesson") && last.contains("All lessons"), "{last}");
}

#[test]
fn a_question_has_its_words_and_the_answers_stand_at_the_end() {
    let pages = pages("public");
    let page = &pages["en/primers/dates/index.html"].html;
    for said in [
        "<fieldset class=\"question\" id=\"question-q1\" data-right=\"until\"",
        "Question 1 of 1",
        "value=\"made\"",
        "Day of making",
        "id=\"answer-q1\"",
        "<strong class=\"answer\">Last day</strong>",
        "It ends.",
        "data-tally=\"1\"",
        "page/lesson.js",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.find("id=\"question-q1\"").unwrap() < page.find("id=\"history\"").unwrap(), "{page}");
    assert!(page.find("id=\"history\"").unwrap() < page.find("id=\"answers\"").unwrap(), "{page}");
    // A question is no section of the lesson.
    assert!(!page.contains("id=\"section-q1\"") && page.contains("id=\"section-words\""), "{page}");
    // A lesson without a translation falls back, words and answers alike.
    let other = &pages["en/primers/a-later/index.html"].html;
    for said in [
        "<span class=\"option-words\" lang=\"ko\" dir=\"ltr\">가</span>",
        "class=\"answer\" lang=\"ko\"",
        "shown in",
    ] {
        assert!(other.to_lowercase().contains(&said.to_lowercase()), "{said}: {other}");
    }
    let korean = &pages["ko/primers/dates/index.html"].html;
    assert!(
        korean.contains("href=\"#question-q1\"") || korean.contains("index.html#question-q1"),
        "{korean}"
    );
    assert!(korean.contains("data-option=\"made\"") && korean.contains("만든 날은 제조"), "{korean}");
}

#[test]
fn what_is_not_for_readers_is_in_no_question_and_no_answer() {
    let pages = pages("public");
    for (path, page) in &pages {
        for hidden in ["숨은 문제", "숨은 이유", "사진 문제", "사진 이유", "answer-q2", "answer-q3"]
        {
            assert!(!page.html.contains(hidden), "{hidden} in {path}");
        }
    }
    let customs = &self::pages("customs")["ko/primers/dates/index.html"].html;
    for said in ["숨은 문제", "숨은 이유", "사진 문제", "사진 이유", "문제 3 / 3"] {
        assert!(customs.contains(said), "{said}: {customs}");
    }
}

#[test]
fn an_edition_of_some_kinds_of_goods_holds_the_lessons_on_them() {
    let guide = format!("{GUIDE}  beauty: {{audience: public, kinds: [cosmetics]}}\n");
    let [all, beauty] = ["public", "beauty"].map(|edition| pages_of(&guide, edition));
    let later = "en/primers/a-later/index.html";
    assert!(all.contains_key(later) && !beauty.contains_key(later), "it is for fish alone");
    assert!(beauty.contains_key("en/primers/dates/index.html"), "it is for cosmetics, too");
    let learn = |pages: &BTreeMap<String, Rendered>| pages["en/primers/index.html"].html.contains("a-later");
    assert!(learn(&all) && !learn(&beauty));
}
