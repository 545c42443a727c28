use super::*;
use crate::diag::Rule;
use crate::domain::{Date, Month, Period, Weekday};

fn tag(text: &str) -> LanguageTag {
    LanguageTag::parse(text).unwrap()
}

fn locale(text: &str) -> Locale {
    Locales::new(&BTreeMap::new()).0.locale(&[tag(text)])
}

/// Keys and values of a built-in language's messages.
fn messages_of(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(text).expect("a built-in file parses");
    faults::messages(&resource.body).collect()
}

#[test]
fn every_language_has_the_reference_s_messages_and_no_others() {
    let reference =
        built_in().find(|(tag, _)| tag.as_str() == REFERENCE).map(|(_, text)| messages_of(text)).unwrap();
    for (tag, text) in built_in() {
        let messages = messages_of(text);
        let keys =
            |messages: &BTreeMap<String, BTreeSet<String>>| messages.keys().cloned().collect::<BTreeSet<_>>();
        let (have, want) = (keys(&messages), keys(&reference));
        assert_eq!(want.difference(&have).collect::<Vec<_>>(), Vec::<&String>::new(), "{tag} lacks");
        assert_eq!(have.difference(&want).collect::<Vec<_>>(), Vec::<&String>::new(), "{tag} has too many");
        for (key, values) in &messages {
            assert_eq!(values, &reference[key], "{tag}: values of {key}");
        }
        assert_eq!(
            messages.len(),
            text.lines().filter(|line| line.starts_with(char::is_alphabetic)).count(),
            "{tag}: a key twice"
        );
    }
}

#[test]
fn every_message_can_be_made_in_every_language() {
    let (locales, faults) = Locales::new(&BTreeMap::new());
    assert_eq!(faults, []);
    for (tag, text) in built_in() {
        let messages = &locales.messages[&tag];
        for (key, values) in messages_of(text) {
            for count in [0, 1, 2, 3, 5, 11, 21, 100, 1234] {
                let args: Vec<_> = values
                    .iter()
                    .map(|name| {
                        (name.as_str(), if name == "count" { Arg::Count(count) } else { Arg::Text("x") })
                    })
                    .collect();
                let made = messages.get(&key, &args).unwrap_or_else(|| panic!("{tag}: {key} cannot be made"));
                // Punctuation may be a space alone.
                assert!(!made.is_empty(), "{tag}: {key} is empty");
                assert!(!made.contains(['\u{2068}', '\u{2069}']), "{tag}: {key} has marks of direction");
            }
        }
    }
}

#[test]
fn every_message_is_described() {
    for (tag, text) in built_in().filter(|(tag, _)| tag.as_str() == REFERENCE) {
        let mut described = false;
        for line in text.lines() {
            match line {
                _ if line.starts_with('#') => described = true,
                _ if line.starts_with(char::is_alphabetic) => assert!(described, "{tag}: {line}"),
                _ => {}
            }
        }
    }
}

#[test]
fn every_built_in_language_has_names_of_countries() {
    let (locales, _) = Locales::new(&BTreeMap::new());
    for (tag, _) in built_in() {
        assert!(locales.names[&tag].countries.len() > 240, "{tag}: run locales/cldr/generate.mjs");
    }
}

#[test]
fn plurals() {
    let english = locale("en");
    assert_eq!(english.count("count-products", 1), "1 product");
    assert_eq!(english.count("count-products", 0), "0 products");
    assert_eq!(english.count("count-products", 1234), "1,234 products");
    assert_eq!(locale("ko").count("count-products", 1234), "제품 1,234개");
}

#[test]
fn dates_are_gregorian_in_ascii_digits() {
    let date = Date::parse("2026-02-10").unwrap();
    for (language, text) in [
        ("en", "10 February 2026"),
        ("ko", "2026년 2월 10일"),
        ("de", "10. Februar 2026"),
        ("ja", "2026年2月10日"),
    ] {
        assert_eq!(Format::new(&tag(language)).day(date), text);
    }
    for language in ["th", "ar", "fa", "zh-Hant", "vi", "ru", "es", "id"] {
        let text = Format::new(&tag(language)).day(date);
        assert!(text.contains("2026") && text.contains("10"), "{language}: {text}");
    }
    let english = Format::new(&tag("en"));
    assert_eq!(english.period(Period::parse("2024-03").unwrap()), "March 2024");
    assert_eq!(english.period(Period::parse("2024").unwrap()), "2024");
}

#[test]
fn scripts_write_days_as_pages_do() {
    for language in ["ko", "en", "zh-Hans", "zh-Hant", "ja", "vi", "th", "id", "ru", "es", "de", "ar"] {
        let format = locale(language).format;
        let forms = format.forms();
        for month in 1..=12 {
            let form = |list: &str| forms[list][month - 1].as_str().unwrap().replace("{y}", "1998");
            for day in [3, 28] {
                let written =
                    form("days").replace("{dd}", &format!("{day:02}")).replace("{d}", &day.to_string());
                let date = Period::parse(&format!("1998-{month:02}-{day:02}")).unwrap();
                assert_eq!(written, format.period(date), "{language}");
            }
            assert_eq!(form("months"), format.period(Period::parse(&format!("1998-{month:02}")).unwrap()));
        }
        let week: BTreeSet<String> = Weekday::ALL.iter().map(|day| format.weekday(*day)).collect();
        assert_eq!(week.len(), 7, "{language}");
    }
    let english = locale("en").format;
    assert_eq!((english.weekday(Weekday::Mon), english.weekday(Weekday::Sun)), ("Mon".into(), "Sun".into()));
}

#[test]
fn numbers() {
    assert_eq!(Format::new(&tag("de")).number("1234.5"), "1.234,5");
    assert_eq!(Format::new(&tag("ar")).number("51.2"), "51.2");
    assert_eq!(Format::new(&tag("en")).number("n/a"), "n/a");
}

#[test]
fn names_of_countries_and_languages_fall_back() {
    assert_eq!(locale("ko").country("VN"), "베트남");
    assert_eq!(locale("tlh").country("VN"), "Vietnam");
    assert_eq!(locale("en").language("zh-Hans"), "Simplified Chinese");
    assert_eq!(locale("en").country("??"), "??");
}

#[test]
fn an_override_changes_one_key() {
    let overrides = BTreeMap::from([("en.ftl".to_owned(), "nav-front = Home\n".to_owned())]);
    let (locales, faults) = Locales::new(&overrides);
    assert_eq!(faults, []);
    let english = locales.locale(&[tag("en")]);
    assert_eq!((english.say("nav-front"), english.say("nav-brands")), ("Home".into(), "Brands".into()));
}

#[test]
fn a_new_language_is_a_file_and_falls_back_along_its_chain() {
    let overrides =
        BTreeMap::from([("fr.ftl".to_owned(), "own-name = Français\nnav-brands = Marques\n".to_owned())]);
    let (locales, faults) = Locales::new(&overrides);
    assert_eq!(faults, []);
    let french = locales.locale(&[tag("fr"), tag("ko")]);
    assert_eq!((french.own_name.as_str(), french.say("nav-brands").as_str()), ("Français", "Marques"));
    assert_eq!(french.say("nav-front"), locale("ko").say("nav-front"));
}

#[test]
fn faults_in_an_override_are_placed() {
    let overrides = BTreeMap::from([
        ("en.ftl".to_owned(), "# a comment\nnav-frnt = Home\nshown-in = In { $tongue }\nyes =\n".to_owned()),
        ("english.txt".to_owned(), String::new()),
    ]);
    let (_, faults) = Locales::new(&overrides);
    let found: Vec<_> = faults
        .iter()
        .map(|fault| (&*fault.origin.file, fault.origin.span.line, fault.args[0].1.as_str()))
        .collect();
    assert!(faults.iter().all(|fault| fault.rule == Rule::BadLocale));
    assert_eq!(
        found,
        [
            ("../locales/en.ftl", 4, "syntax"),
            ("../locales/en.ftl", 2, "unknown-key"),
            ("../locales/en.ftl", 3, "unknown-value"),
            ("../locales/english.txt", 0, "name")
        ]
    );
}

#[test]
fn a_language_without_messages_of_its_own_writes_dates_and_numbers() {
    let period = |text: &str| Period::parse(text).unwrap();
    for language in [
        "fr",
        "pt",
        "pt-BR",
        "pt-PT",
        "ms",
        "fa",
        "hi",
        "bn",
        "my",
        "ne",
        "mr",
        "he",
        "it",
        "nl",
        "pl",
        "uk",
        "tr",
        "km",
        "lo",
        "mn",
        "kk",
        "uz",
        "fil",
        "ur",
        "ps",
        "sw",
        "dz",
        "ckb",
        "es-419",
        "zh-Hant-HK",
        "en-GB",
        "sr-Latn",
        "tlh",
        "qq",
        "de-1996",
    ] {
        let format = Format::new(&tag(language));
        let day = format.day(Date::parse("2026-02-10").unwrap());
        assert!(day.contains("2026") && day.contains("10"), "{language}: {day}");
        let month = format.period(period("2024-03"));
        assert!(month.contains("2024"), "{language}: {month}");
        assert!(!format.month_name(Month::new(2024, 9).unwrap()).is_empty(), "{language}");
        assert!(format.number("1234567.5").starts_with('1'), "{language}");
    }
    assert_eq!(Format::new(&tag("pt-BR")).period(period("2024-03")), "março de 2024");
}
