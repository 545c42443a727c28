//! Han characters by their simplified forms.
//!
//! **Invariant:** a character that is an entry's result is no other entry's key.

use std::sync::LazyLock;

/// Characters in order, and below them what each is simplified to: traditional characters, the forms of Taiwan and Hong
/// Kong, the new forms of Japan, and those of Korea.
///
/// Sources: OpenCC's tables TSCharacters, TWVariants, HKVariants and JPShinjitaiCharacters (Apache License 2.0); Unihan's
/// variants of the characters of KS X 1001 (Unicode License), which `scripts/han.py` adds.
pub const TABLE: &str = include_str!("han.txt");

static PAIRS: LazyLock<Vec<(char, char)>> = LazyLock::new(|| {
    let mut lines = TABLE.lines();
    let mut line = || lines.next().unwrap_or_default().chars();
    line().zip(line()).collect()
});

/// What `character` is simplified to; itself where it has one form.
pub fn simplified(character: char) -> char {
    if !matches!(character, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}') {
        return character;
    }
    PAIRS.binary_search_by_key(&character, |(from, _)| *from).map_or(character, |place| PAIRS[place].1)
}

/// How characters are read in Korean, by their simplified forms in order: a line each.
///
/// Source: Unihan's kHangul for the characters of KS X 1001 (Unicode License), which `scripts/hanja.py` writes.
static READINGS: LazyLock<Vec<(char, &'static str)>> = LazyLock::new(|| {
    let lines = include_str!("hanja.txt").lines();
    lines
        .filter_map(|line| {
            let character = line.chars().next()?;
            Some((character, &line[character.len_utf8()..]))
        })
        .collect()
});

/// The syllables that a simplified character is read as in Korean, the usual first; none where that is not known.
pub fn hangul_of(character: char) -> &'static str {
    READINGS.binary_search_by_key(&character, |(from, _)| *from).map_or("", |place| READINGS[place].1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order_and_leads_to_an_end() {
        assert!(PAIRS.len() > 3_000);
        assert!(PAIRS.is_sorted_by_key(|(from, _)| *from));
        let again = PAIRS.iter().filter(|(_, to)| simplified(*to) != *to).count();
        assert_eq!(again, 0);
        let of = |text: &str| text.chars().map(simplified).collect::<String>();
        assert_eq!(of("黃魚乾 図圖 気氣 高麗紅蔘"), "黄鱼干 图图 气气 高丽红参");
        assert_eq!(of("淸河 靑磁 飮料 米餠 鄕 緖 倂"), "清河 青磁 饮料 米饼 乡 绪 并");
    }

    #[test]
    fn hanja_and_their_simplified_forms_fold_alike() {
        let mut lines = include_str!("../../../tests/vectors/hanja.txt").lines();
        let mut line = || lines.next().unwrap().chars().collect::<Vec<_>>();
        let (hanja, simple) = (line(), line());
        assert!(hanja.len() > 1_500 && hanja.len() == simple.len());
        for (one, other) in hanja.into_iter().zip(simple) {
            assert_eq!(simplified(one), simplified(other), "{one} {other}");
        }
    }

    #[test]
    fn characters_are_read_in_korean() {
        assert!(READINGS.len() > 4_000 && READINGS.is_sorted_by_key(|(from, _)| *from));
        let read = |text: &str| text.chars().map(simplified).map(hangul_of).collect::<Vec<_>>().join(" ");
        assert_eq!(read("雪花秀 農社俊"), "설 화 수  농 사 준");
        assert_eq!(
            "녀려로라산".chars().map(super::super::hangul::at_start).collect::<String>(),
            "여여노나산"
        );
        assert!(READINGS.iter().all(|(from, _)| simplified(*from) == *from));
    }
}
