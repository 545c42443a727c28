use proptest::prelude::*;
use serde_json::{Value, json};

use super::words::{ERAS, MONTHS, UNITS_BEFORE, WORDS, WordKind};
use super::*;
use crate::domain::date::Date;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/pack_dates.json")).unwrap()
}

/// A date as the vectors write it.
fn told(read: PackDate) -> Value {
    let mut found = json!({});
    if let (Some(word), Some(means)) = (read.word, read.means) {
        found["word"] = word.into();
        found["means"] = means.as_str().into();
    }
    match read.when {
        Ok(dates) => found["dates"] = dates.iter().map(ToString::to_string).collect(),
        Err(fault) => {
            found["fault"] = match fault {
                PackDateFault::Missing => "missing",
                PackDateFault::Form => "form",
                PackDateFault::Impossible(ImpossibleDate::Year(_)) => "year",
                PackDateFault::Impossible(ImpossibleDate::Month(_)) => "month",
                PackDateFault::Impossible(ImpossibleDate::Day { .. }) => "day",
                PackDateFault::Impossible(fault) => panic!("{fault}"),
            }
            .into();
        }
    }
    if let Some(era) = read.era {
        found["era"] = era.as_str().into();
    }
    found
}

#[test]
fn dates_read_as_the_vectors_say() {
    for expected in vectors()["read"].as_array().unwrap() {
        let text = expected["text"].as_str().unwrap();
        let mut all = PackDate::read_all(text).into_iter().map(told);
        let mut found = all.next().unwrap();
        found["text"] = text.into();
        let also: Vec<Value> = all.collect();
        if !also.is_empty() {
            found["also"] = also.into();
        }
        assert_eq!(&found, expected);
    }
}

#[test]
fn the_words_are_those_of_the_vectors() {
    let kind = |kind: &WordKind| match kind {
        WordKind::Of(means) => means.as_str(),
        WordKind::Until => "until",
        WordKind::Lot => "lot",
        WordKind::None => "none",
    };
    let era = |era: Option<Era>| era.map_or("common", Era::as_str);
    let unit = |unit: &Unit| if *unit == Unit::Year { "y" } else { "m" };
    let found = json!({
        "words": WORDS.iter().map(|(of, words)| json!([kind(of), words])).collect::<Vec<_>>(),
        "months": MONTHS,
        "eras": ERAS.iter().map(|(of, zero, sure, words)| json!([era(*of), zero, sure, words])).collect::<Vec<_>>(),
        "units": UNITS_BEFORE.iter().map(|(of, words)| json!([unit(of), words])).collect::<Vec<_>>(),
    });
    assert_eq!(found, vectors()["tables"]);
}

#[test]
fn months_later_as_the_vectors_say() {
    for (name, later) in [("later", Date::add_months as fn(_, _) -> _), ("life", Date::last_of_months)] {
        for case in vectors()[name].as_array().unwrap() {
            let months = u32::try_from(case[1].as_u64().unwrap()).unwrap();
            let later = later(Date::parse(case[0].as_str().unwrap()).unwrap(), months);
            assert_eq!(later.to_string(), case[2].as_str().unwrap(), "{case}");
        }
    }
}

proptest! {
    #[test]
    fn every_day_is_read_as_it_is_written(days in Date::new(2000, 1, 1).unwrap().to_days()..Date::new(2100, 1, 1).unwrap().to_days()) {
        let date = Date::from_days(days);
        let iso = date.to_string();
        let forms = [
            iso.clone(),
            iso.replace('-', "."),
            iso.replace('-', ""),
            format!("{}년 {}월 {}일까지", date.year(), date.month(), date.day()),
            format!("EXP{}/{:02}/{:02}", date.year(), date.month(), date.day()),
        ];
        for form in forms {
            prop_assert_eq!(PackDate::read(&form).when, Ok(vec![Period::of_day(date)]), "{}", form);
        }
    }

    #[test]
    fn two_digits_are_read_in_every_order(days in Date::new(2015, 1, 1).unwrap().to_days()..Date::new(2040, 1, 1).unwrap().to_days()) {
        let date = Date::from_days(days);
        let (year, month, day) = (date.year() % 100, date.month(), date.day());
        for sign in [".", "-", "/", " ", ""] {
            for form in [
                format!("{year:02}{sign}{month:02}{sign}{day:02}"),
                format!("{day:02}{sign}{month:02}{sign}{year:02}"),
                format!("{month:02}{sign}{day:02}{sign}{year:02}"),
            ] {
                let read = PackDate::read(&form).when.unwrap();
                prop_assert!(read.contains(&Period::of_day(date)), "{} {:?}", form, read);
            }
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in prop_oneof![".{0,40}", "([0-9]{1,9}|[-./ :년월일号年]|EXP|LOT|까지|FEB|令和|R|พ.ศ.|THÁNG|제조){0,14}"]) {
        let read = PackDate::read_all(&text);
        prop_assert!(!read.is_empty());
        for date in read {
            prop_assert!(date.when.is_err() || date.when.is_ok_and(|dates| !dates.is_empty()));
        }
    }
}
