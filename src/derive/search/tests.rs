//! What builder and browser work out alike, and what an index holds.
//!
//! **Invariant:** the vectors are the browser's too.

use proptest::prelude::*;
use serde_json::Value;

use super::fold::fold;
use super::sound::{consonants, sound};
use super::units::{terms, units};
use super::*;

fn vectors(name: &str) -> Vec<Value> {
    let all: Value = serde_json::from_str(include_str!("../../../tests/vectors/search.json")).unwrap();
    all[name].as_array().unwrap().clone()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn terms_of(folded: &str) -> Vec<String> {
    let mut all = Vec::new();
    for unit in units(folded) {
        terms(unit, |term| all.push(term.to_owned()));
    }
    all
}

#[test]
fn texts_fold_as_in_the_browser() {
    for case in vectors("fold") {
        assert_eq!(fold(text(&case[0])), text(&case[1]), "{case}");
    }
}

#[test]
fn texts_are_cut_as_in_the_browser() {
    for case in vectors("terms") {
        let expected: Vec<_> = case[1].as_array().unwrap().iter().map(text).collect();
        assert_eq!(terms_of(text(&case[0])), expected, "{case}");
    }
}

#[test]
fn words_sound_as_in_the_browser() {
    for case in vectors("sound") {
        let heard = sound(text(&case[0]));
        assert_eq!((heard.as_str(), consonants(&heard).as_str()), (text(&case[1]), text(&case[2])), "{case}");
    }
}

#[test]
fn syllables_are_spelled_as_in_the_browser() {
    for case in vectors("letters") {
        let initials: String = text(&case[0]).chars().filter_map(hangul::initial).collect();
        assert_eq!(
            (initials.as_str(), hangul::spelled(text(&case[0])).as_str()),
            (text(&case[1]), text(&case[2]))
        );
    }
}

/// The term's documents in each list of `shards`.
fn found(shards: &[Shard], term: &str) -> Option<String> {
    for shard in shards {
        let mut known = String::new();
        for line in shard.text.lines() {
            let (head, lists) = line.split_once('\t').unwrap();
            let kept = usize::from(head.as_bytes()[0] - b'0');
            let kept: usize = known.chars().take(kept).map(char::len_utf8).sum();
            known.truncate(kept);
            known.push_str(&head[1..]);
            if known == term {
                return Some(lists.to_owned());
            }
        }
    }
    None
}

#[test]
fn a_name_is_found_by_all_that_follows_from_it() {
    let cream = Named {
        names: vec![
            (NameKind::Own, "하늘설 크림".into()),
            (NameKind::Own, "Haneulseol Cream".into()),
            (NameKind::Own, "天雪面霜".into()),
            (NameKind::Alias, "moisture cream".into()),
            (NameKind::Pack, "제조번호".into()),
        ],
        codes: vec![IndexedCode { kind: CodeKind::Gtin, text: "9520001000010".into() }],
        patterns: vec![crate::domain::CodePattern::parse("HN{date:YYMMDD}{line:9}").unwrap()],
        filters: vec!["kcosmetics".into()],
    };
    let brand = Named { names: vec![(NameKind::Own, "하늘설".into())], ..Named::default() };
    let shards = index_names([&cream, &brand]);
    for (term, lists) in [
        ("하늘", "11"),
        ("설크", "1"),
        ("하늘설크림", "1"),
        // A whole name of the brand, and no more than a beginning of the product's.
        ("하늘설", "2"),
        ("haneulseolcream", "1"),
        ("moisture", ",1"),
        ("제조", ",,,1"),
        ("ㅎㄴㅅ", ",,11"),
        ("ㅎㄴㅅㅋㄹ", ",,1"),
        ("hanulsol", ",,11"),
        ("tianxuemianshuang", ",,1"),
        ("mianshuang", ",,1"),
        ("txms", ",,1"),
        ("霜", "1"),
        ("천설", ",,1"),
        ("~nhlsl.hAnOlsOl", ",,11"),
        ("<loesluenah", ",,11"),
        ("^sAcSfjEf", ",,11"),
        ("#9520001000010g", "1"),
        ("#000010g", ",1"),
        ("%hnNNNNNNN", "1"),
        ("@kcosmetics", "1"),
    ] {
        assert_eq!(found(&shards, term).as_deref(), Some(lists), "{term}");
    }
}

proptest! {
    #[test]
    fn folding_what_is_folded_changes_nothing(text in "\\PC{0,40}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn any_text_is_cut(text in ".{0,60}") {
        let _ = (terms_of(&fold(&text)), sound(&fold(&text)), codes::key(&text));
    }
}
