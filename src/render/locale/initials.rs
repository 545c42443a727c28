//! The initials under which names stand in a list, as an index in the language would have them.
//!
//! The letters of an index are a language's own: Vietnamese has Đ after D, Spanish Ñ after N, Korean ㄱ for 가 and 까,
//! Japanese か for か to ご, and Chinese the Latin letters of the readings, or the numbers of strokes. A name belongs to
//! the last letter of its script that does not stand after it.
//!
//! Source: the index characters of Unicode CLDR through icu; for Chinese, the marks of an index that CLDR puts into its
//! orders themselves.
//!
//! **Invariant:** where names stand in the language's order, those of one script that share an initial stand together.

use std::collections::BTreeMap;

use icu::collator::options::{AlternateHandling, CollatorOptions, Strength};
use icu::collator::{CollatorBorrowed, CollatorPreferences};
use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

use super::format::icu_locale;
use crate::domain::LanguageTag;

/// What begins with no letter.
pub const NO_LETTER: &str = "#";

/// Languages whose letters serve for names that fell back to another script than the page's.
const OTHERS: [&str; 6] = ["en", "ko", "ja", "ru", "th", "ar"];

/// CLDR puts marks of an index into the orders of Chinese: this non-character, then a letter or a number of strokes.
const MARK: char = '\u{FDD0}';

/// Strokes are counted in the marks by the characters after this one.
const STROKES: char = '\u{2800}';

/// The strokes of the characters with the most.
const MOST_STROKES: u32 = 64;

/// The letters of an index.
pub struct Initials {
    collator: CollatorBorrowed<'static>,
    by_script: BTreeMap<Script, Vec<Letter>>,
}

/// A letter of an index.
struct Letter {
    /// The least text that it stands for.
    least: String,
    /// As shown.
    shown: String,
}

impl Initials {
    /// The letters of `language`.
    pub fn new(language: &LanguageTag) -> Self {
        let collator = collator(language, Strength::Primary);
        let to_the_last = self::collator(language, Strength::Tertiary);
        let mut by_script = of_chinese(language, &collator);
        let others = OTHERS.iter().filter_map(|tag| LanguageTag::parse(tag).ok());
        for tag in std::iter::once(language.clone()).chain(others) {
            let mut found = BTreeMap::<Script, Vec<Letter>>::new();
            for letter in index_letters(&tag) {
                if let Some(script) = letter.chars().next().map(script_of) {
                    found.entry(script).or_default().push(Letter { least: letter.clone(), shown: letter });
                }
            }
            for (script, mut letters) in found {
                // Of letters that are one in the order, such as Е and Ё, the plain one comes first and stays.
                letters.sort_by(|one, other| to_the_last.compare(&one.least, &other.least));
                letters.dedup_by(|one, other| collator.compare(&one.least, &other.least).is_eq());
                by_script.entry(script).or_insert(letters);
            }
        }
        Self { collator, by_script }
    }

    /// The initial that `name` stands under.
    pub fn of(&self, name: &str) -> String {
        // Thai is sorted as if there were no punctuation.
        let passed_over = self.collator.resolved_options().alternate_handling == AlternateHandling::Shifted;
        let name = if passed_over { name.trim_start_matches(|c: char| !c.is_alphanumeric()) } else { name };
        let Some(first) = name.chars().next().filter(|first| first.is_alphabetic()) else {
            return NO_LETTER.to_owned();
        };
        let letters = self.by_script.get(&script_of(first)).map_or(&[] as &[Letter], Vec::as_slice);
        let after = letters.partition_point(|letter| self.collator.compare(&letter.least, name).is_le());
        match after.checked_sub(1).and_then(|place| letters.get(place)) {
            Some(letter) => letter.shown.clone(),
            None => first.to_uppercase().collect(),
        }
    }
}

/// The order of `language`, told to a level.
fn collator(language: &LanguageTag, strength: Strength) -> CollatorBorrowed<'static> {
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    CollatorBorrowed::try_new((&icu_locale(language)).into(), options)
        .or_else(|_| CollatorBorrowed::try_new(CollatorPreferences::default(), options))
        .expect("the root collation is compiled in")
}

/// The script of a letter, the two of Japanese syllables taken as one.
fn script_of(letter: char) -> Script {
    match CodePointMapData::<Script>::new().get(letter) {
        Script::Katakana => Script::Hiragana,
        script => script,
    }
}

/// The index characters of `language`, in no order; none where CLDR has none.
fn index_letters(language: &LanguageTag) -> Vec<String> {
    let of = |tag: &str| ExemplarCharacters::try_new_index(&tag.parse().ok()?).ok();
    let Some(letters) = of(language.as_str()).or_else(|| of(language.primary())) else { return Vec::new() };
    let strings = letters.strings().iter().map(str::to_owned);
    letters.code_points().iter_chars().map(String::from).chain(strings).collect()
}

/// The marks of the order in which `collator` has Chinese characters, by reading or by strokes; none in other languages.
fn of_chinese(language: &LanguageTag, collator: &CollatorBorrowed<'_>) -> BTreeMap<Script, Vec<Letter>> {
    if language.primary() != "zh" {
        return BTreeMap::new();
    }
    let mark = |letter: char| format!("{MARK}{letter}");
    let between = |least: char, text: &str, next: char| {
        collator.compare(&mark(least), text).is_le() && collator.compare(text, &mark(next)).is_lt()
    };
    let strokes = |count: u32| char::from_u32(STROKES as u32 + count);
    // 中 is read zhōng and has four strokes: which order this is shows in where it stands.
    let letters: Vec<Letter> = if between('X', "下", 'Y') {
        let readings = ('A'..='Z').filter(|letter| !matches!(letter, 'I' | 'U' | 'V'));
        readings.map(|letter| Letter { least: mark(letter), shown: letter.to_string() }).collect()
    } else if strokes(4).zip(strokes(5)).is_some_and(|(four, five)| between(four, "中", five)) {
        let counts = (1..=MOST_STROKES).filter_map(|count| Some((count, strokes(count)?)));
        counts.map(|(count, letter)| Letter { least: mark(letter), shown: format!("{count} 劃") }).collect()
    } else {
        Vec::new()
    };
    BTreeMap::from([(Script::Han, letters)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::locale::Format;

    fn of(language: &str, names: &[&str]) -> Vec<String> {
        let initials = Initials::new(&LanguageTag::parse(language).unwrap());
        names.iter().map(|name| initials.of(name)).collect()
    }

    #[test]
    fn a_name_stands_under_a_letter_of_the_language_s_index() {
        let cases: &[(&str, &[(&str, &str)])] = &[
            (
                "en",
                &[
                    ("apple", "A"),
                    ("Éclair", "E"),
                    ("Ørsted", "O"),
                    ("7 Days", "#"),
                    ("“Quoted”", "#"),
                    ("", "#"),
                ],
            ),
            ("de", &[("Äpfel", "A"), ("Zucker", "Z"), ("ßx", "S")]),
            ("es", &[("ñora", "Ñ"), ("nata", "N"), ("Oliva", "O")]),
            ("vi", &[("dầu", "D"), ("Đậu phụ", "Đ"), ("ăn", "Ă"), ("Ấm", "Â")]),
            ("id", &[("kecap", "K")]),
            ("ru", &[("Яблоко", "Я"), ("Ежевика", "Е"), ("ёж", "Е"), ("Hanok", "H")]),
            (
                "ko",
                &[
                    ("가나 크림", "ㄱ"),
                    ("깨소금", "ㄱ"),
                    ("나루", "ㄴ"),
                    ("힘", "ㅎ"),
                    ("Gana", "G"),
                    ("50", "#"),
                ],
            ),
            ("ja", &[("ガナ", "か"), ("はな", "は"), ("ノート", "な"), ("天", "天"), ("Gana", "G")]),
            ("th", &[("เกาหลี", "ก"), ("ปลา", "ป"), ("แอปเปิล", "อ")]),
            ("ar", &[("أرز", "ا"), ("الكريم", "ا"), ("كريم", "ك"), ("ياسمين", "ي")]),
            ("zh-Hans", &[("啊", "A"), ("天雪", "T"), ("重庆", "C"), ("Gana", "G")]),
            ("zh-Hant", &[("一", "1 劃"), ("天雪", "4 劃"), ("雪", "11 劃")]),
            // Of other scripts, on a page of none of them.
            ("ar", &[("Gana", "G"), ("가나", "ㄱ"), ("ямс", "Я"), ("雪", "雪")]),
            ("tlh", &[("gana", "G"), ("나루", "ㄴ")]),
        ];
        for (language, names) in cases {
            let (names, initials): (Vec<&str>, Vec<&str>) = names.iter().copied().unzip();
            assert_eq!(of(language, &names), initials, "{language}: {names:?}");
        }
    }

    #[test]
    fn an_initial_s_names_stand_together() {
        let names = [
            "1kg",
            "“가”",
            "Apple",
            "ähnlich",
            "Banana",
            "Čaj",
            "Đậu",
            "dầu",
            "ñora",
            "nata",
            "Oliva",
            "Ørsted",
            "zeta",
            "가나",
            "까치",
            "나라",
            "다리",
            "빵",
            "하늘",
            "あさ",
            "ガナ",
            "かに",
            "ノート",
            "яблоко",
            "Ежевика",
            "ёж",
            "йод",
            "икра",
            "เกาหลี",
            "กะปิ",
            "แอปเปิล",
            "ปลา",
            "أرز",
            "الكريم",
            "كريم",
            "天雪",
            "阿",
            "重庆",
            "一",
            "雪",
            "海",
            "紅蔘",
        ];
        for language in
            ["en", "ko", "zh-Hans", "zh-Hant", "ja", "vi", "th", "id", "ru", "es", "de", "ar", "tlh"]
        {
            let tag = LanguageTag::parse(language).unwrap();
            let (format, initials) = (Format::new(&tag), Initials::new(&tag));
            let mut sorted = names;
            sorted.sort_by(|one, other| format.compare(one, other));
            // Chinese readings have the letters of names in Latin, which stand apart from them.
            let script = |name: &str| name.chars().next().map(script_of);
            let mut groups: Vec<_> = sorted.iter().map(|name| (initials.of(name), script(name))).collect();
            groups.iter_mut().filter(|(initial, _)| initial == NO_LETTER).for_each(|group| group.1 = None);
            groups.dedup();
            let mut once = groups.clone();
            once.sort();
            once.dedup();
            assert_eq!(once.len(), groups.len(), "{language}: {groups:?}");
        }
    }
}
