//! What tools make of a file on its way: none of it passes for a translation that nobody made.

use super::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;

/// A desk with a whole Thai text, one sentence of whose source has changed since; and what then goes out, all of it or what is
/// out of date.
fn outdated(all: bool) -> (MemoryContent, String) {
    let mut desk = MemoryContent::new();
    desk.import(&translated(&desk.export(Visibility::Customs, false).xliff));
    desk.edit("ko.md", "- 하나 원문", "- 하나와 반 원문");
    let xliff = desk.export(Visibility::Customs, all).xliff;
    (desk, xliff)
}

/// A file in which the target of the unit `id` is `target`, an element, whatever there was.
fn with_target(xliff: &str, id: &str, target: &str) -> String {
    let at = xliff.find(&format!("<trans-unit id=\"{id}\"")).unwrap_or_else(|| panic!("{id}: {xliff}"));
    let (before, unit) = xliff.split_at(at);
    let (unit, after) = unit.split_at(unit.find("</trans-unit>").unwrap());
    let unit: Vec<&str> = unit.lines().filter(|line| !line.starts_with("<target")).collect();
    let (source, notes) = unit.split_at(2);
    format!("{before}{}\n{target}\n{}\n{after}", source.join("\n"), notes.join("\n"))
}

/// As a tool does that needs targets: each that is missing is the source, in a state.
fn filled(xliff: &str, state: &str) -> String {
    let mut out = String::new();
    let mut lines = xliff.lines().peekable();
    while let Some(line) = lines.next() {
        out.push_str(&format!("{line}\n"));
        if let Some(source) = line.strip_prefix("<source>")
            && !lines.peek().is_some_and(|next| next.starts_with("<target"))
        {
            out.push_str(&format!("<target{state}>{}\n", source.replace("</source>", "</target>")));
        }
    }
    out
}

/// The parts that were put in, were untouched, are unchanged; the units with the source's words, sent back, and with a state that
/// asks for work.
fn counts(imported: &Imported) -> ([usize; 3], [usize; 3]) {
    let Imported { taken, untouched, unchanged, source_words, sent_back, asking, .. } = imported;
    ([taken.len(), *untouched, *unchanged], [*source_words, *sent_back, *asking])
}

#[test]
fn what_nobody_touched_changes_nothing() {
    let mut desk = MemoryContent::new();
    let imported = desk.import(&desk.export(Visibility::Customs, false).xliff);
    assert_eq!((rules(&imported.diagnostics), counts(&imported)), (vec![], ([0, 6, 0], [0, 0, 0])));

    for all in [false, true] {
        let (mut desk, xliff) = outdated(all);
        desk.edit("th.md", "translator: human", "translator: machine");
        let imported = desk.import(&xliff);
        let parts = if all { [0, 1, 5] } else { [0, 1, 0] };
        assert_eq!((rules(&imported.diagnostics), counts(&imported)), (vec![], (parts, [0, 0, 0])));
        assert_eq!(imported.files, BTreeMap::new());
    }
}

#[test]
fn who_translated_can_be_told_of_what_is_unchanged() {
    let mut desk = MemoryContent::new();
    desk.import(&translated(&desk.export(Visibility::Customs, false).xliff));
    desk.edit("th.md", "translator: human", "translator: machine");
    let xliff = desk.export(Visibility::Customs, true).xliff;
    let known = ImportOptions { translator: Some(Translator::MachineReviewed), ..ImportOptions::default() };
    let imported = desk.import_knowing(&xliff, known);
    assert_eq!(imported.files.len(), 1);
    assert!(desk.text("th.md").contains("\ntranslator: machine-reviewed\n"));
}

#[test]
fn what_was_sent_and_comes_back_is_no_answer_whatever_a_tool_says_of_it() {
    for (target, wanted) in [
        ("<target state=\"translated\">หนึ่ง คำแปล</target>", Some("sent-back")),
        ("<target state=\"signed-off\">หนึ่ง  คำแปล\r\n</target>", Some("sent-back")),
        ("<target><mrk mtype=\"seg\" mid=\"0\">หนึ่ง คำแปล</mrk></target>", Some("sent-back")),
        ("<target state=\"needs-review-translation\">หนึ่ง คำแปล</target>", None),
    ] {
        let (mut desk, xliff) = outdated(false);
        let imported = desk.import(&with_target(&xliff, "#seal/4", target));
        let wanted: Vec<_> = wanted.into_iter().map(|why| (Rule::PartLeft, Some(why))).collect();
        assert_eq!(rules(&imported.diagnostics), wanted, "{target}");
        assert_eq!((imported.sent_back, imported.files.len()), (1, 0), "{target}");
    }
    // A former translation that a tool carries along is none, and what is confirmed by hand first is taken then.
    let (mut desk, xliff) = outdated(false);
    let alternative = "<alt-trans><source>하나 원문</source><target>หนึ่ง คำแปล</target></alt-trans>";
    let imported = desk.import(&with_target(&xliff, "#seal/4", alternative));
    assert_eq!((rules(&imported.diagnostics), counts(&imported)), (vec![], ([0, 1, 0], [0, 0, 0])));
    let th = LanguageTag::parse("th").unwrap();
    let seal = ["seal".to_owned()];
    let confirmed = confirm(&desk.content(), &|file| desk.0.get(file).cloned(), "COS-0001", &th, &seal);
    desk.0.extend(confirmed.unwrap());
    let target = "<target state=\"translated\">หนึ่ง คำแปล</target>";
    let xliff = with_target(&xliff, "#seal/4", target);
    assert_eq!(counts(&desk.import(&xliff)), ([0, 0, 1], [0, 0, 0]));
    let xliff = with_target(&xliff, "#seal/3", "<target>แท้</target>");
    assert_eq!(counts(&desk.import(&xliff)), ([1, 0, 0], [0, 0, 0]));
}

#[test]
fn marks_that_moved_are_an_answer_with_the_same_words() {
    let mut desk = MemoryContent::new();
    desk.edit("ko.md", "뚜껑 원문.\n", "**뚜껑** 원문.\n");
    desk.import(&translated(&desk.export(Visibility::Customs, false).xliff));
    desk.edit("ko.md", "**뚜껑** 원문.\n", "뚜껑 **원문**.\n");
    let xliff = desk.export(Visibility::Customs, false).xliff;
    let moved = with_target(&xliff, "#cap/2", "<target>ฝา <g id=\"1\">คำแปล</g>.</target>");
    assert_eq!(counts(&desk.import(&moved)), ([1, 0, 0], [0, 0, 0]));
    assert!(desk.text("th.md").contains("\nฝา **คำแปล**.\n"), "{}", desk.text("th.md"));
}

#[test]
fn the_source_text_is_no_translation_of_itself() {
    for (state, parts) in [
        ("", [0, 0]),
        (" state=\"translated\"", [0, 0]),
        (" state=\"needs-translation\"", [0, 6]),
        (" state=\"new\"", [0, 6]),
    ] {
        let mut desk = MemoryContent::new();
        let imported = desk.import(&filled(&desk.export(Visibility::Customs, false).xliff, state));
        let left = if parts[1] == 0 { vec![(Rule::PartLeft, Some("source")); 6] } else { vec![] };
        assert_eq!(rules(&imported.diagnostics), left, "{state}");
        assert_eq!(counts(&imported), ([0, parts[1], 0], [12, 0, 0]), "{state}");
        assert_eq!(imported.files, BTreeMap::new());
    }
    // One unit that a tool has filled, among others that are translated.
    for target in [
        "<target>정품</target>",
        "<target state=\"final\">\u{FEFF}정\u{A0}품\u{200B}</target>",
        "<target>\u{110C}\u{1165}\u{11BC}\u{1111}\u{116E}\u{11B7}</target>",
        "<target><![CDATA[정품]]></target>",
        "<target><mrk mtype=\"seg\" mid=\"1\">정품</mrk></target>",
    ] {
        let mut desk = MemoryContent::new();
        let back = translated(&desk.export(Visibility::Customs, false).xliff);
        let imported = desk.import(&with_target(&back, "#seal/3", target));
        assert_eq!(rules(&imported.diagnostics), [(Rule::PartLeft, Some("source"))], "{target}");
        assert_eq!(counts(&imported), ([5, 0, 0], [1, 0, 0]), "{target}");
    }
    // Placeholders that were lost on the way make no other text of it.
    let mut desk = MemoryContent::new();
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    for lost in ["봉인 를 보는 원문.", "봉인 화장품책임판매업자를 보는 원문."] {
        let imported = desk.import(&with_target(&back, "#seal/2", &format!("<target>{lost}</target>")));
        assert_eq!(rules(&imported.diagnostics), [(Rule::PartLeft, Some("source"))], "{lost}");
    }
}

#[test]
fn a_file_that_is_filled_for_a_tool_is_translated_as_any_other() {
    let mut desk = MemoryContent::new();
    desk.1 = true;
    let xliff = desk.export(Visibility::Customs, false).xliff;
    assert_eq!(xliff.matches(" approved=\"no\">").count(), 12);
    assert!(xliff.contains("<source>뚜껑 원문.</source>\n<target>뚜껑 원문.</target>"), "{xliff}");
    assert_eq!(counts(&desk.import(&xliff)), ([0, 0, 0], [12, 0, 0]));
    let targets =
        xliff.lines().map(|line| if line.starts_with("<target>") { in_thai(line) } else { line.to_owned() });
    let back = targets.collect::<Vec<_>>().join("\n");
    assert_eq!(counts(&desk.import(&back)), ([6, 0, 0], [0, 0, 0]));
    desk.edit("ko.md", "- 하나 원문", "- 하나와 반 원문");
    let xliff = desk.export(Visibility::Customs, false).xliff;
    assert_eq!(xliff.matches("<target>").count(), 1);
    assert_eq!(xliff.matches("approved=\"yes\"").count(), 4);
}

#[test]
fn names_and_numbers_may_be_the_same_in_any_language() {
    for (source, state, is_taken) in [
        ("181.5–186.5", "", true),
        ("HANEUL Cream 50 mL", " state=\"translated\"", true),
        ("HANEUL Cream 50 mL", " state=\"signed-off\"", true),
        ("HANEUL Cream 50 mL", "", false),
        ("HANEUL Cream 50 mL", " state=\"x-done\"", false),
        ("HANEUL 크림", " state=\"translated\"", false),
    ] {
        let mut desk = MemoryContent::new();
        desk.edit("ko.md", "뚜껑 원문.\n", &format!("{source}\n"));
        let back = translated(&desk.export(Visibility::Customs, false).xliff);
        let back = with_target(&back, "#cap/2", &format!("<target{state}>{source}</target>"));
        assert_eq!(desk.import(&back).taken.len(), if is_taken { 6 } else { 5 }, "{source} {state}");
    }
    // Approved, without a state.
    let mut desk = MemoryContent::new();
    desk.edit("ko.md", "뚜껑 원문.\n", "HANEUL Cream\n");
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    let back = with_target(&back, "#cap/2", "<target>HANEUL Cream</target>");
    let back = back.replace("id=\"#cap/2\" approved=\"no\"", "id=\"#cap/2\" approved=\"yes\"");
    assert_eq!(desk.import(&back).taken.len(), 6);
}

#[test]
fn two_scripts_of_one_language_may_say_the_same() {
    let mut desk = MemoryContent::new();
    let guide = desk.0["guide.yaml"].replace("{tag: th}", "{tag: th}, {tag: ko-KP}");
    desk.put("guide.yaml", &guide);
    let xliff = desk
        .export(Visibility::Customs, false)
        .xliff
        .replace("target-language=\"th\"", "target-language=\"ko-KP\"");
    assert_eq!(counts(&desk.import(&filled(&xliff, ""))), ([6, 0, 0], [0, 0, 0]));
}

#[test]
fn words_in_a_state_that_asks_for_work_are_told() {
    for state in [
        "new",
        "needs-translation",
        "needs-adaptation",
        "needs-l10n",
        "needs-review-l10n",
        "Needs-Translation",
    ] {
        let mut desk = MemoryContent::new();
        let xliff = desk.export(Visibility::Customs, false).xliff;
        let target = format!("<target state=\"{state}\">ฝา</target>");
        let imported = desk.import(&with_target(&xliff, "#cap/2", &target));
        assert_eq!(rules(&imported.diagnostics), [(Rule::PartLeft, Some("asking"))], "{state}");
        assert_eq!(counts(&imported), ([0, 5, 0], [0, 0, 1]), "{state}");
    }
}

#[test]
fn what_is_left_of_the_source_text_is_refused_with_its_line() {
    let words = |imported: &Imported| {
        let args = imported.diagnostics.first().map(|fault| fault.args.clone()).unwrap_or_default();
        args.into_iter().find(|(name, _)| *name == "lost").map(|(_, words)| words)
    };
    for (target, wanted) in [
        ("ดูฝา 뚜껑 원문.", Some("뚜껑 원문.")),
        ("ดูฝา ㄱ", Some("ㄱ")),
        ("ดูฝา 하늘을", Some("하늘을")),
        ("ดูฝา 화장품책임판매업자입니다", Some("화장품책임판매업자입니다")),
        // What is printed on packs may be quoted.
        ("ดูฝา 하늘 Haneul", None),
        ("ดูฝา 하늘크림", None),
        ("ดูฝา", None),
    ] {
        let mut desk = MemoryContent::new();
        let back = translated(&desk.export(Visibility::Customs, false).xliff);
        let back = with_target(&back, "#cap/2", &format!("<target>{target}</target>"));
        let imported = desk.import(&back);
        let refused: Vec<_> = wanted.iter().map(|_| (Rule::UnitRefused, Some("left-over"))).collect();
        assert_eq!(
            (rules(&imported.diagnostics), words(&imported).as_deref()),
            (refused, wanted),
            "{target}"
        );
        let line = imported.diagnostics.first().map(|fault| fault.origin.span.line as usize - 1);
        assert!(line.is_none_or(|line| back.lines().nth(line).unwrap().contains(target)));
        assert_eq!(imported.taken.len(), if wanted.is_some() { 5 } else { 6 }, "{target}");
    }
    // What the source text has in the same bold may stay, and is told where nothing like it is printed.
    for (bold, target, wanted) in [
        ("메", "메", None),
        ("화장품책임판메업자", "화장품책임판메업자", None),
        ("메", "셜", Some((Rule::UnitRefused, Some("left-over")))),
        ("분말 스프", "분말 스프", Some((Rule::HangulKept, None))),
        ("띠를 먼저 봅니다.", "띠를 먼저 봅니다.", Some((Rule::UnitRefused, Some("left-over")))),
    ] {
        let mut desk = MemoryContent::new();
        desk.edit("ko.md", "뚜껑 원문.\n", &format!("**{bold}** 원문.\n"));
        let back = translated(&desk.export(Visibility::Customs, false).xliff);
        let back = with_target(&back, "#cap/2", &format!("<target><g id=\"1\">{target}</g> คำแปล.</target>"));
        assert_eq!(rules(&desk.import(&back).diagnostics), Vec::from_iter(wanted), "{bold}");
    }
}

#[test]
fn a_sentence_of_a_source_text_in_other_letters_is_refused() {
    // Each import puts its words over those of the one before.
    let replacing = ImportOptions { replaces: true, ..ImportOptions::default() };
    let mut desk = MemoryContent::new();
    let guide = desk.0["guide.yaml"].replace("source_language: ko", "source_language: en");
    desk.put("guide.yaml", &guide);
    let source = "---\nname: Sky Cream\n---\n\n## Seal {#seal}\nLook at the round seal. Do not peel it off. ABC Ltd.\n";
    desk.put(&format!("{FOLDER}/en.md"), source);
    desk.0.remove(&format!("{FOLDER}/ko.md"));
    let back = with_target(&desk.export(Visibility::Customs, false).xliff, "name/1", "<target>ครีม</target>");
    let back = with_target(&back, "#seal/1", "<target>ซีล</target>");
    for (target, is_taken) in
        [("ดูซีล Do not peel it off.", false), ("ดูซีล ABC Ltd.", true), ("ดูซีล Do not peel", true)]
    {
        let back = with_target(&back, "#seal/2", &format!("<target state=\"translated\">{target}</target>"));
        let imported = desk.import_knowing(&back, replacing);
        let wanted = if is_taken { vec![] } else { vec![(Rule::UnitRefused, Some("left-over"))] };
        assert_eq!(rules(&imported.diagnostics), wanted, "{target}");
    }
}

#[test]
fn what_has_no_words_is_none() {
    for target in [
        "<target/>",
        "<target></target>",
        "<target state=\"translated\"/>",
        "<target state=\"final\"> \u{A0}\u{3000}\r\n </target>",
        "<target><g id=\"1\"></g></target>",
        "<target><ph id=\"1\">x</ph></target>",
        "<target><mrk mtype=\"seg\" mid=\"0\"></mrk></target>",
    ] {
        let mut desk = MemoryContent::new();
        let back = with_target(&desk.export(Visibility::Customs, false).xliff, "#cap/2", target);
        let imported = desk.import(&back);
        assert_eq!(
            (rules(&imported.diagnostics), counts(&imported)),
            (vec![], ([0, 6, 0], [0, 0, 0])),
            "{target}"
        );
    }
}

#[test]
fn a_text_of_which_a_segment_is_empty_is_half_a_text() {
    let halves = "<mrk mtype=\"seg\" mid=\"0\">ฝา.</mrk> <mrk mtype=\"seg\" mid=\"1\"> </mrk>";
    for (target, wanted) in [
        (format!("<target>{halves}</target>"), vec![(Rule::PartLeft, Some("partly"))]),
        // Two segments that a translator has made one of.
        (format!("<target state=\"translated\">{halves}</target>"), vec![]),
    ] {
        let mut desk = MemoryContent::new();
        let back = translated(&desk.export(Visibility::Customs, false).xliff);
        assert_eq!(
            rules(&desk.import(&with_target(&back, "#cap/2", &target)).diagnostics),
            wanted,
            "{target}"
        );
    }
}

#[test]
fn white_space_around_a_text_is_none_of_it() {
    // Each import puts its words over those of the one before.
    let replacing = ImportOptions { replaces: true, ..ImportOptions::default() };
    let mut desk = MemoryContent::new();
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    let ph = "<ph id=\"1\"/>";
    for (text, wanted) in [
        (format!("\n      {ph}ก <g id=\"2\">ข</g>\n    "), "\n**화장품책임판매업자**ก **ข**\n"),
        (format!("\r\n\t<g id=\"2\">\r\n ข </g>ก{ph}\u{A0}"), "\n**ข** ก**화장품책임판매업자**\n"),
        (
            format!(" <mrk mtype=\"seg\" mid=\"0\"> {ph}ก\u{A0}50</mrk> <g id=\"2\">ข</g>"),
            "\n**화장품책임판매업자**ก\u{A0}50 **ข**\n",
        ),
    ] {
        for space in ["", " xml:space=\"preserve\""] {
            let back = with_target(&back, "#seal/2", &format!("<target{space}>{text}</target>"));
            assert_eq!(rules(&desk.import_knowing(&back, replacing).diagnostics), []);
            assert!(desk.text("th.md").contains(wanted), "{text:?}: {:?}", desk.text("th.md"));
        }
    }
}

#[test]
fn a_language_that_the_file_does_not_say_is_taken_where_all_else_agrees() {
    let back = translated(&MemoryContent::new().export(Visibility::Customs, false).xliff);
    let none = back.replace(" target-language=\"th\"", "");
    let th = LanguageTag::parse("th").unwrap();
    let en = LanguageTag::parse("en").unwrap();
    let other =
        |tag: &str| format!("<file original=\"x.md\" target-language=\"{tag}\"><body/></file>\n<file ");
    for (xliff, known, wanted) in [
        (none.clone(), None, Some("no-language")),
        (none.replace("<file ", "<file target-language=\" \" "), None, Some("no-language")),
        (none.clone(), Some(&th), None),
        (back.clone(), Some(&th), None),
        (back.clone(), Some(&en), Some("other-language")),
        (none.replace("<target", "<target xml:lang=\"th_TH\""), None, None),
        (none.replacen("<target", "<target xml:lang=\"th-TH\"", 1), None, None),
        (
            none.replace("<target", "<target xml:lang=\"th\"").replacen("\"th\"", "\"en\"", 1),
            None,
            Some("no-language"),
        ),
        (none.replace("<target", "<target xml:lang=\"ko\""), None, Some("no-language")),
        (none.replacen("<file ", &other("th"), 1), None, None),
        (none.replacen("<file ", &(other("th") + &other("en")[6..]), 1), None, Some("no-language")),
        (back.replace("target-language=\"th\"", "target-language=\"fr\""), None, Some("language")),
        (back.replace("target-language=\"th\"", "target-language=\"ko\""), Some(&th), Some("language")),
    ] {
        let mut desk = MemoryContent::new();
        let imported =
            desk.import_knowing(&xliff, ImportOptions { language: known, ..ImportOptions::default() });
        let own = rules(&imported.diagnostics).into_iter().find(|(_, why)| *why != Some("unknown"));
        assert_eq!(own, wanted.map(|why| (Rule::XliffRecord, Some(why))), "{known:?} {:.400}", xliff);
        assert_eq!(imported.taken.len(), if wanted.is_none() { 6 } else { 0 });
    }
}

#[test]
fn one_record_in_several_files_is_put_together() {
    let mut desk = MemoryContent::new();
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    // The same file again, of which one has the name alone.
    let from = back.find("<file ").unwrap();
    let to = back.find("</xliff>").unwrap();
    let name_end = back.find("<group id=\"g2\">").unwrap();
    let first = format!("{}</body>\n</file>\n", &back[from..name_end]);
    let imported = desk.import(&format!("{}{first}{}", &back[..from], &back[from..]));
    assert_eq!((rules(&imported.diagnostics), counts(&imported)), (vec![], ([6, 0, 1], [0, 0, 0])));
    assert!(desk.states().iter().all(|(_, state)| *state == CURRENT));
    assert!(to > name_end);
}

/// A file whose skeleton is another.
fn forged(xliff: &str, change: impl Fn(&str) -> String) -> String {
    let begin = xliff.find("base64\">").unwrap() + "base64\">".len();
    let end = begin + xliff[begin..].find('<').unwrap();
    let skeleton = String::from_utf8(BASE64.decode(&xliff[begin..end]).unwrap()).unwrap();
    let changed = change(&skeleton);
    assert_ne!(changed, skeleton);
    format!("{}{}{}", &xliff[..begin], BASE64.encode(changed), &xliff[end..])
}

#[test]
fn what_the_content_never_had_does_not_come_with_the_source_text() {
    for (from, to) in [
        ("https://example.org", "https://evil.example"),
        ("https://example.org", "product:other"),
        ("뚜껑 원문.", "[뚜껑](https://evil.example) 원문."),
        ("뚜껑 원문.", "뚜껑 원문.\\n\\n```\\nx\\n```"),
        ("뚜껑 원문.", "뚜껑 원문.\\n\\n<div>x</div>"),
        ("뚜껑 원문.", "뚜껑 원문.\\n\\n[둘]: https://evil.example"),
        ("뚜껑 원문.", "뚜껑 원문. `x`"),
        ("뚜껑 원문.", "뚜껑 원문.\\n\\n### 원문 {.caution}"),
        ("뚜껑 원문.", "뚜껑 원문. ![x](y.jpg)"),
        ("뚜껑 원문.", "뚜껑 원문. <https://evil.example>"),
    ] {
        let mut desk = MemoryContent::new();
        let back =
            forged(&desk.export(Visibility::Customs, false).xliff, |skeleton| skeleton.replace(from, to));
        let mut back = translated(&back);
        // The marks that the forged text has.
        for (target, marked) in
            [("ฝา คำแปล.", "<g id=\"1\">ฝา</g> คำแปล."), ("ฝา คำแปล.", "ฝา คำแปล. <ph id=\"1\"/>")]
        {
            if to.contains("[뚜껑]") == marked.starts_with("<g")
                && to.contains(['`', '[', '<'])
                && !to.contains("\\n")
            {
                back = back.replace(&format!("<target>{target}"), &format!("<target>{marked}"));
            }
        }
        let extra = "<trans-unit id=\"#cap/3\"><source>x</source><target>คำ</target></trans-unit>\n</group>\n<group id=\"g6\">";
        let back = back.replace("</group>\n<group id=\"g6\">", extra);
        let imported = desk.import(&back);
        let wanted = (Rule::UnitRefused, Some("foreign"));
        assert!(rules(&imported.diagnostics).contains(&wanted), "{to}: {:?}", imported.diagnostics);
        for file in [desk.text("th.md"), desk.text("th.lock.yaml")] {
            assert!(!file.contains(to) && !file.contains("evil"), "{to}: {file}");
        }
    }
    // A link of the text that was translated before is known, though it is gone from the source text since.
    let (mut desk, _) = outdated(false);
    let sent = translated(&desk.export(Visibility::Customs, false).xliff);
    desk.edit("ko.md", "[둘](https://example.org) 원문", "둘 원문");
    assert_eq!(desk.import(&sent).taken.len(), 1);
}

#[test]
fn a_revision_that_the_source_text_does_not_have_is_not_claimed() {
    let mut desk = MemoryContent::new();
    let back = translated(&desk.export(Visibility::Customs, false).xliff);
    desk.import(&forged(&back, |skeleton| skeleton.replace("text_revision: 2", "text_revision: 4000000000")));
    assert!(desk.text("th.md").contains("\nsource_revision: 2\n"), "{}", desk.text("th.md"));
}

#[test]
fn nothing_is_written_that_no_later_reading_would_accept() {
    let back = translated(&MemoryContent::new().export(Visibility::Customs, false).xliff);
    let long = "ฟ้า ".repeat(55_000);
    let (whole, half) = (long.repeat(3), long.clone());
    let half_a_lock = "원문 ".repeat(100_000);
    for (xliff, wanted) in [
        (
            with_target(&back, "name/1", &format!("<target>{whole}</target>")),
            (Rule::UnitRefused, Some("size")),
        ),
        (
            with_target(
                &with_target(&back, "name/1", &format!("<target>{half}</target>")),
                "summary/1",
                &format!("<target>{half}</target>"),
            ),
            (Rule::XliffRecord, Some("size")),
        ),
        (
            forged(&back, |skeleton| {
                let text = skeleton.replace("한 줄 원문", &half_a_lock);
                text.replace("뚜껑 원문.", &half_a_lock)
            }),
            (Rule::XliffRecord, Some("size")),
        ),
        (with_target(&back, "name/1", "<target>ฟ้\u{FFFD}</target>"), (Rule::UnitRefused, Some("undecoded"))),
    ] {
        let mut desk = MemoryContent::new();
        let imported = desk.import(&xliff);
        assert!(rules(&imported.diagnostics).contains(&wanted), "{:?}", rules(&imported.diagnostics));
        assert_eq!(imported.files, BTreeMap::new());
    }
}

#[test]
fn bytes_are_read_as_the_file_says() {
    let text = "<?xml version=\"1.0\" encoding=\"windows-874\"?>\n<xliff>ฝา</xliff>";
    let (thai, _, _) = encoding_rs::WINDOWS_874.encode(text);
    assert_eq!(decoded(&thai), text);
    let utf16 = |text: &str, mark: bool| -> Vec<u8> {
        let mark = mark.then_some(0xFEFF);
        mark.into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    for (bytes, wanted) in [
        (utf16(text, true), text),
        (utf16(text, false), text),
        (utf16(text, false).chunks(2).flat_map(|pair| [pair[1], pair[0]]).collect(), text),
        ("\u{FEFF}<xliff>ฝา".as_bytes().to_vec(), "<xliff>ฝา"),
        ("<xliff>ฝา".as_bytes().to_vec(), "<xliff>ฝา"),
        (
            "<?xml version='1.0' encoding='no-such'?>ฝา".as_bytes().to_vec(),
            "<?xml version='1.0' encoding='no-such'?>ฝา",
        ),
        (b"<xliff>\xA1".to_vec(), "<xliff>\u{FFFD}"),
    ] {
        assert_eq!(decoded(&bytes), wanted);
    }
}
