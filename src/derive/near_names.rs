//! Products whose names are taken for each other.
//!
//! Two names are near if what they do not share sounds alike, in whatever letters, and is spelled much alike: a brand's line
//! shares most of its words, so that a serum is not near a cream, and neither is another size or number of the same. What is
//! worked out here is a warning, so that few and right ones are wanted rather than all.
//!
//! **Invariant:** the same names give the same pairs, and of each pair both sides; what it costs grows with the names and not
//! with their pairs.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::search::{fold, romanised, sound};
use crate::domain::RecordKey;

/// Goods by what they are called.
pub struct NamedGoods<'a> {
    /// Whose they are.
    pub brand: Option<&'a RecordKey>,
    /// Their names as printed.
    pub names: &'a [String],
}

/// Products that two near names may have in all, beside sizes and numbers: of more, a warning would name too many.
const PRODUCTS: usize = 8;

/// Brands that may call goods the same before the name counts as the goods' own, as `Korean pear` is.
const BRANDS: usize = 3;

/// Names that may share a key: of a key that more have, none tells anything.
const CROWD: usize = 16;

/// Sounds of the shortest words that are taken for each other: where they sound the same, and where one sound differs.
const SAME_SOUND: usize = 3;
const NEAR_SOUND: usize = 5;

/// Letters in which words may differ that differ by one sound.
const NEAR_LETTERS: usize = 2;

/// What stands beside a number and goes with it, folded.
const UNITS: &[&str] = &[
    "ml", "l", "g", "kg", "mg", "oz", "cm", "mm", "ea", "pcs", "no", "spf", "호", "매", "개", "입", "号",
    "片", "枚",
];

/// A name as it is compared, whatever the sizes and numbers of the products that have it.
struct Called {
    /// Its words in Latin letters, or as they are where they cannot be written in these.
    words: Vec<String>,
    /// What the whole sounds like; nothing where it has Han characters, which sound otherwise in each language.
    sound: String,
    /// The numbers of the products.
    goods: BTreeSet<usize>,
}

/// Of each of `goods`, the numbers of those whose names are near, in order.
pub fn near(goods: &[NamedGoods<'_>]) -> Vec<Vec<usize>> {
    let called = called(goods);
    let mut near = vec![BTreeSet::new(); goods.len()];
    for name in &called {
        let brands: BTreeSet<_> = name.goods.iter().map(|number| goods[*number].brand).collect();
        if (2..=BRANDS).contains(&brands.len()) {
            note(&mut near, name, name, |one, other| goods[one].brand != goods[other].brand);
        }
    }
    let mut own = vec![BTreeSet::new(); goods.len()];
    for (place, name) in called.iter().enumerate() {
        name.goods.iter().for_each(|number| {
            own[*number].insert(place);
        });
    }
    // A brand's goods of one name in one script are of a line, however the name is written in another.
    let is_line = |one: usize, other: usize| {
        goods[one].brand == goods[other].brand && !own[one].is_disjoint(&own[other])
    };
    for (one, other) in alike(&called) {
        note(&mut near, &called[one], &called[other], |one, other| !is_line(one, other));
    }
    near.into_iter().map(|others| others.into_iter().collect()).collect()
}

/// Notes the products of two names as near each other, where a pair of them `is_near`.
fn note(near: &mut [BTreeSet<usize>], one: &Called, other: &Called, is_near: impl Fn(usize, usize) -> bool) {
    if one.goods.union(&other.goods).count() > PRODUCTS {
        return;
    }
    for one in &one.goods {
        for other in other.goods.iter().filter(|other| is_near(*one, **other)) {
            near[*one].insert(*other);
            near[*other].insert(*one);
        }
    }
}

/// The names of `goods`, each once.
fn called(goods: &[NamedGoods<'_>]) -> Vec<Called> {
    let mut all: BTreeMap<String, Called> = BTreeMap::new();
    for (number, of) in goods.iter().enumerate() {
        for name in of.names {
            let folded = fold(name);
            let words: Vec<String> = without_numbers(&folded).into_iter().map(latin).collect();
            let whole = words.concat();
            if whole.is_empty() {
                continue;
            }
            let sound = if whole.contains(is_han) { String::new() } else { sound(&whole) };
            let new = || Called { words, sound, goods: BTreeSet::new() };
            all.entry(whole).or_insert_with(new).goods.insert(number);
        }
    }
    all.into_values().collect()
}

/// The words of a folded name but its sizes and numbers.
fn without_numbers(folded: &str) -> Vec<&str> {
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let is_number = |word: &str| {
        let unit = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
        unit.len() < word.len() && (unit.is_empty() || UNITS.contains(&unit))
    };
    let beside =
        |place: Option<usize>| place.and_then(|place| words.get(place)).is_some_and(|word| is_number(word));
    let is_of_number = |place: usize| {
        is_number(words[place])
            || (UNITS.contains(&words[place]) && (beside(place.checked_sub(1)) || beside(Some(place + 1))))
    };
    (0..words.len()).filter(|place| !is_of_number(*place)).map(|place| words[place]).collect()
}

/// A folded word in Latin letters, as far as it is Hangul.
fn latin(word: &str) -> String {
    romanised(word).into_iter().next().unwrap_or_else(|| word.to_owned())
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The pairs of `called` that are near, by their places.
fn alike(called: &[Called]) -> BTreeSet<(usize, usize)> {
    // Sounds that differ by one at most share a key: themselves, or what is left of them without one.
    let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, name) in called.iter().enumerate().filter(|(_, name)| name.sound.len() >= SAME_SOUND) {
        // A sound is made of ASCII letters.
        let shorter =
            (0..name.sound.len()).map(|at| format!("{}{}", &name.sound[..at], &name.sound[at + 1..]));
        let keys: BTreeSet<String> = shorter.chain([name.sound.clone()]).collect();
        keys.into_iter().for_each(|key| by_key.entry(key).or_default().push(place));
    }
    let mut pairs = BTreeSet::new();
    for places in by_key.values().filter(|places| places.len() <= CROWD) {
        for (at, one) in places.iter().enumerate() {
            let others =
                places[at + 1..].iter().filter(|other| is_near(&called[*one].words, &called[**other].words));
            pairs.extend(others.map(|other| (*one, *other)));
        }
    }
    pairs
}

/// Whether the words that two names do not share are taken for each other.
fn is_near(one: &[String], other: &[String]) -> bool {
    let begin = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[begin..], &other[begin..]);
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    let (one, other) = (one[..one.len() - end].concat(), other[..other.len() - end].concat());
    if one.is_empty() || other.is_empty() {
        return false;
    }
    let letters = strsim::osa_distance(&one, &other);
    let (heard, other_heard) = (sound(&one), sound(&other));
    let sounds = heard.len().min(other_heard.len());
    match strsim::osa_distance(&heard, &other_heard) {
        0 => sounds >= SAME_SOUND && letters * 2 <= one.chars().count().max(other.chars().count()),
        1 => sounds >= NEAR_SOUND && letters <= NEAR_LETTERS,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Deserialize)]
    struct Pair {
        one: (String, Vec<String>),
        other: (String, Vec<String>),
        near: bool,
        about: String,
    }

    #[test]
    fn names_are_near_as_readers_mistake_them() {
        #[derive(Deserialize)]
        struct Pairs {
            pairs: Vec<Pair>,
        }
        let Pairs { pairs } =
            serde_json::from_str(include_str!("../../tests/vectors/near_names.json")).unwrap();
        for Pair { one, other, near: expected, about } in pairs {
            let brand = |slug: &str| RecordKey::of_folder(&format!("brands/{slug}")).unwrap();
            let brands = [brand(&one.0), brand(&other.0)];
            let goods = [
                NamedGoods { brand: Some(&brands[0]), names: &one.1 },
                NamedGoods { brand: Some(&brands[1]), names: &other.1 },
            ];
            let found = near(&goods);
            let expected = if expected { [vec![1], vec![0]] } else { [vec![], vec![]] };
            assert_eq!(found, expected, "{about}: {:?} {:?}", one.1, other.1);
        }
    }

    #[test]
    fn a_name_of_many_tells_nothing() {
        let brands: Vec<RecordKey> =
            (0..20).map(|number| RecordKey::of_folder(&format!("brands/b{number}")).unwrap()).collect();
        let names = vec!["한국 배".to_owned(), "Korean Pear".to_owned()];
        let goods = |count: usize| -> Vec<NamedGoods<'_>> {
            brands[..count].iter().map(|brand| NamedGoods { brand: Some(brand), names: &names }).collect()
        };
        assert_eq!(near(&goods(3)), [vec![1, 2], vec![0, 2], vec![0, 1]]);
        assert!(near(&goods(20)).iter().all(Vec::is_empty));
    }
}
