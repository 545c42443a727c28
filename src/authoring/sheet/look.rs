//! What a number looks like in its cell: number formats as ECMA-376 part 1, 18.8.31, describes them.
//!
//! Read are the parts whose look is the same on every machine: digits, signs between them, words, per cent, dates, times and
//! spans of time. A format that follows the machine's settings, shows fractions or other scripts, or leaves out digits that the
//! cell holds, is refused.
//!
//! **Invariant:** what comes out is what the office sees, or a reason why that cannot be told; no digit is rounded away.

use crate::domain::Date;

/// The days from Excel's day 0 to 1970-01-01.
const EPOCH: i64 = 25_569;
/// Days that a workbook counted from 1904 is behind.
const SINCE_1904: f64 = 1_462.0;
/// The first day that all programs date alike: the 29th of February 1900, which never was, is the day before.
const FIRST_SURE_DAY: i64 = 61;
const DAY_SECONDS: i64 = 86_400;

/// The format of a built-in number, as Excel shows it in Korean; `None` for those that follow the machine's settings.
/// Source: ECMA-376 part 1, 18.8.30, with the table for `ko-kr`.
pub(super) fn built_in(number: u32) -> Option<&'static str> {
    Some(match number {
        0 => "General",
        1 => "0",
        2 => "0.00",
        3 => "#,##0",
        4 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        11 => "0.00E+00",
        14 | 34 | 35 | 51 | 52 | 53 | 56 | 58 => "yyyy-mm-dd",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 => "h:mm",
        21 => "h:mm:ss",
        22 => "yyyy-mm-dd h:mm",
        31 | 55 => "yyyy\"년\" mm\"월\" dd\"일\"",
        32 => "h\"시\" mm\"분\"",
        33 => "h\"시\" mm\"분\" ss\"초\"",
        37 | 38 => "#,##0_);(#,##0)",
        39 | 40 => "#,##0.00_);(#,##0.00)",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        48 => "##0.0E+0",
        49 => "@",
        _ => return None,
    })
}

/// The number with the 15 digits that spreadsheets keep, without an exponent.
pub(super) fn plain(value: f64) -> String {
    let kept = format!("{value:.14e}").parse::<f64>().unwrap_or(value);
    if kept == 0.0 { "0".to_owned() } else { kept.to_string() }
}

/// What a number looks like under a format.
///
/// # Errors
/// A word for why that cannot be told: `format`, `rounded` or `scientific`.
pub(super) fn number(value: f64, format: &str, is_1904: bool) -> Result<String, &'static str> {
    let sections: Vec<ReadSection> = sections(format).iter().map(|code| FormatSection::read(code)).collect();
    let numeric = sections.len().min(3);
    let is_conditional =
        sections.iter().any(|section| matches!(section, Ok(section) if section.condition.is_some()));
    let at = if is_conditional {
        let holds = |section: &ReadSection| match section {
            Ok(of) => of.condition.is_none_or(|(sign, bound)| match sign {
                "<" => value < bound,
                "<=" => value <= bound,
                ">" => value > bound,
                ">=" => value >= bound,
                "=" => value == bound,
                _ => value != bound,
            }),
            Err(_) => true,
        };
        // How a negative number is signed then differs between programs.
        let found = sections[..numeric].iter().position(holds);
        found.filter(|_| value >= 0.0).ok_or("format")?
    } else {
        match numeric {
            3 if value == 0.0 => 2,
            2.. if value < 0.0 => 1,
            _ => 0,
        }
    };
    let section = sections[at].as_ref().map_err(|why| *why)?;
    if section.is_date() {
        return section.date(value, is_1904);
    }
    let shown = section.digits(value.abs())?;
    Ok(if value < 0.0 && at == 0 { format!("-{shown}") } else { shown })
}

/// What a text looks like under a format, which may put words around it.
pub(super) fn text(text: &str, format: &str) -> String {
    let sections = sections(format);
    let is_for_text = |code: &str| {
        FormatSection::read(code)
            .is_ok_and(|section| section.parts.iter().any(|part| matches!(part, FormatPart::Text)))
    };
    let last = sections.last().copied().filter(|code| is_for_text(code));
    let Some(code) = sections.get(3).copied().or(last) else { return text.to_owned() };
    let Ok(section) = FormatSection::read(code) else { return text.to_owned() };
    let shown = section.parts.iter().map(|part| match part {
        FormatPart::Text => text,
        FormatPart::Word(word) => word,
        _ => "",
    });
    shown.collect()
}

/// The sections of a format, between semicolons that are no words.
fn sections(format: &str) -> Vec<&str> {
    let (mut found, mut from, mut is_quoted, mut skips, mut is_in_brackets) =
        (Vec::new(), 0, false, false, false);
    for (at, sign) in format.char_indices() {
        match sign {
            _ if skips => skips = false,
            '"' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            '\\' | '_' | '*' => skips = true,
            '[' => is_in_brackets = true,
            ']' => is_in_brackets = false,
            ';' if !is_in_brackets => {
                found.push(&format[from..at]);
                from = at + 1;
            }
            _ => {}
        }
    }
    found.push(&format[from..]);
    found
}

type ReadSection = Result<FormatSection, &'static str>;

#[derive(Debug, Default)]
struct FormatSection {
    parts: Vec<FormatPart>,
    condition: Option<(&'static str, f64)>,
    is_korean: bool,
}

#[derive(Debug, PartialEq)]
enum FormatPart {
    Word(String),
    /// `0`, `#` or `?`.
    Digit(char),
    Point,
    Comma,
    Slash,
    Percent,
    General,
    /// `@`
    Text,
    /// A letter of a date or time, and how many.
    Time(char, usize),
    /// Hours, minutes or seconds that go on beyond a day.
    Span(char, usize),
    Noon,
}

impl FormatSection {
    fn read(code: &str) -> ReadSection {
        let mut section = Self::default();
        let mut rest = code;
        while let Some(sign) = rest.chars().next() {
            let mut taken = sign.len_utf8();
            let lower: String = rest.chars().take(7).map(|of| of.to_ascii_lowercase()).collect();
            let run = rest.chars().take_while(|of| of.eq_ignore_ascii_case(&sign)).count();
            let part = match sign {
                '"' => {
                    let end = rest[1..].find('"').ok_or("format")?;
                    taken = end + 2;
                    FormatPart::Word(rest[1..=end].to_owned())
                }
                '\\' | '_' | '*' => {
                    let next = rest[1..].chars().next().ok_or("format")?;
                    taken += next.len_utf8();
                    FormatPart::Word(match sign {
                        '\\' => next.to_string(),
                        '_' => " ".to_owned(),
                        _ => String::new(),
                    })
                }
                '[' => {
                    let end = rest.find(']').ok_or("format")?;
                    taken = end + 1;
                    section.bracket(&rest[1..end])?
                }
                '0' | '#' | '?' => FormatPart::Digit(sign),
                '.' => FormatPart::Point,
                ',' => FormatPart::Comma,
                '/' => FormatPart::Slash,
                '%' => FormatPart::Percent,
                '@' => FormatPart::Text,
                'G' | 'g' if lower == "general" => {
                    taken = 7;
                    FormatPart::General
                }
                'G' if rest.starts_with("G/표준") => {
                    taken = "G/표준".len();
                    FormatPart::General
                }
                'A' | 'a' if lower.starts_with("am/pm") => {
                    taken = 5;
                    FormatPart::Noon
                }
                'a' if run >= 3 => {
                    taken = run;
                    FormatPart::Time('a', run)
                }
                'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' => {
                    taken = run;
                    FormatPart::Time(sign.to_ascii_lowercase(), run)
                }
                'E' if rest[1..].starts_with(['+', '-']) => return Err("scientific"),
                // Eras, the Buddhist calendar, and what no description has.
                'A'..='Z' | 'a'..='z' => return Err("format"),
                _ => FormatPart::Word(sign.to_string()),
            };
            section.parts.push(part);
            rest = &rest[taken..];
        }
        Ok(section)
    }

    /// What stands between brackets: a currency or language, a span of time, a condition, or a colour.
    fn bracket(&mut self, within: &str) -> Result<FormatPart, &'static str> {
        let lower = within.to_ascii_lowercase();
        if let Some(currency) = within.strip_prefix('$') {
            let (word, language) = currency.split_once('-').unwrap_or((currency, ""));
            let language = u32::from_str_radix(if language.is_empty() { "0" } else { language }, 16);
            let language = language.map_err(|_| "format")?;
            // Above the language stand a calendar and a script of digits; the two below are the machine's own dates and times.
            if !matches!(language >> 16, 0 | 0x100 | 0x101) || matches!(language & 0xFFFF, 0xF800 | 0xF400) {
                return Err("format");
            }
            self.is_korean |= language & 0xFFFF == 0x412;
            return Ok(FormatPart::Word(word.to_owned()));
        }
        let first = lower.chars().next().ok_or("format")?;
        if matches!(first, 'h' | 'm' | 's') && lower.chars().all(|sign| sign == first) {
            return Ok(FormatPart::Span(first, lower.len()));
        }
        for sign in ["<=", ">=", "<>", "<", ">", "="] {
            if let Some(bound) = within.strip_prefix(sign) {
                self.condition = Some((sign, bound.trim().parse().map_err(|_| "format")?));
                return Ok(FormatPart::Word(String::new()));
            }
        }
        let is_colour = ["black", "blue", "cyan", "green", "magenta", "red", "white", "yellow", "color"]
            .iter()
            .any(|name| lower.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == ' ') == *name)
            || matches!(within, "검정" | "파랑" | "녹청" | "녹색" | "자홍" | "빨강" | "흰색" | "노랑")
            || within.starts_with("색");
        if is_colour { Ok(FormatPart::Word(String::new())) } else { Err("format") }
    }

    fn is_date(&self) -> bool {
        self.parts
            .iter()
            .any(|part| matches!(part, FormatPart::Time(..) | FormatPart::Span(..) | FormatPart::Noon))
    }

    /// A number that is not negative, by its digits.
    fn digits(&self, value: f64) -> Result<String, &'static str> {
        let has = |wanted: &dyn Fn(&FormatPart) -> bool| self.parts.iter().any(wanted);
        if has(&|part| *part == FormatPart::Slash) {
            return Err("format");
        }
        if !has(&|part| matches!(part, FormatPart::Digit(_))) {
            let shown = self.parts.iter().map(|part| match part {
                FormatPart::General | FormatPart::Text => plain(value),
                FormatPart::Word(word) => word.clone(),
                FormatPart::Percent => "%".to_owned(),
                FormatPart::Point => ".".to_owned(),
                _ => String::new(),
            });
            return Ok(shown.collect());
        }
        let point = self.parts.iter().position(|part| *part == FormatPart::Point).unwrap_or(self.parts.len());
        let (whole, fraction) = self.parts.split_at(point);
        let is_digit = |part: &FormatPart| matches!(part, FormatPart::Digit(_));
        let (first, last) = (whole.iter().position(is_digit), whole.iter().rposition(is_digit));
        let commas: Vec<usize> = (0..whole.len()).filter(|at| whole[*at] == FormatPart::Comma).collect();
        let is_grouped =
            commas.iter().any(|at| first.is_some_and(|of| of < *at) && last.is_some_and(|of| of > *at));
        let thousands = commas.iter().filter(|at| last.is_some_and(|of| of < **at)).count();
        let per_cents = self.parts.iter().filter(|part| **part == FormatPart::Percent).count();

        let (mut before, after) = decimal(value, 2 * per_cents as i32 - 3 * thousands as i32);
        if after.len() > fraction.iter().filter(|part| is_digit(part)).count() {
            return Err("rounded");
        }
        let mut places = whole.iter().filter(|part| is_digit(part)).count();
        if places == 0 && !before.is_empty() {
            return Err("format");
        }
        // From the right: the leftmost place takes all digits that are left.
        let (mut turned, mut count) = (String::new(), 0);
        for part in whole.iter().rev() {
            match part {
                FormatPart::Word(word) => turned.extend(word.chars().rev()),
                FormatPart::Percent => turned.push('%'),
                FormatPart::Digit(place) => {
                    places -= 1;
                    let missing = (*place != '#').then_some(if *place == '0' { '0' } else { ' ' });
                    let mut next = before.pop().or(missing);
                    while let Some(digit) = next {
                        if is_grouped && count > 0 && count % 3 == 0 {
                            turned.push(',');
                        }
                        turned.push(digit);
                        count += 1;
                        next = if places == 0 { before.pop() } else { None };
                    }
                }
                _ => {}
            }
        }
        let mut shown: String = turned.chars().rev().collect();
        let mut digits = after.into_iter();
        for part in fraction {
            match part {
                FormatPart::Point => shown.push('.'),
                FormatPart::Word(word) => shown.push_str(word),
                FormatPart::Percent => shown.push('%'),
                FormatPart::Digit(place) => match (digits.next(), place) {
                    (Some(digit), _) => shown.push(digit),
                    (None, '0') => shown.push('0'),
                    (None, '?') => shown.push(' '),
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(shown)
    }

    /// A day and time, or a span of time, in days.
    fn date(&self, value: f64, is_1904: bool) -> Result<String, &'static str> {
        let is_of_day = |part: &FormatPart| matches!(part, FormatPart::Time('y' | 'd' | 'a', _));
        let serial = if is_1904 { value + SINCE_1904 } else { value };
        if !(0.0..2_958_466.0).contains(&value) {
            return Err("format");
        }
        let seconds = (value.fract() * DAY_SECONDS as f64).round() as i64;
        let (day, seconds) = (serial.trunc() as i64 + seconds / DAY_SECONDS, seconds % DAY_SECONDS);
        let total = value.trunc() as i64 * DAY_SECONDS + (value.fract() * DAY_SECONDS as f64).round() as i64;
        let date = Date::from_days(day - EPOCH);
        let times: Vec<(usize, char)> = self
            .parts
            .iter()
            .enumerate()
            .filter_map(|(at, part)| match part {
                FormatPart::Time(of, _) | FormatPart::Span(of, _) => Some((at, *of)),
                _ => None,
            })
            .collect();
        // `m` beside hours or seconds is a minute.
        let is_minute = |at: usize| {
            let of = times.iter().position(|(part, _)| *part == at).unwrap_or(0);
            let before = of.checked_sub(1).map(|of| times[of].1);
            before == Some('h') || times.get(of + 1).is_some_and(|(_, next)| *next == 's')
        };
        let has_noon = self.parts.contains(&FormatPart::Noon);
        let mut shown = String::new();
        let padded = |number: i64, width: usize| format!("{number:0width$}", width = width.min(2));
        for (at, part) in self.parts.iter().enumerate() {
            let is_date = is_of_day(part) || matches!(part, FormatPart::Time('m', _)) && !is_minute(at);
            if is_date && day < FIRST_SURE_DAY {
                return Err("format");
            }
            match part {
                FormatPart::Word(word) => shown.push_str(word),
                FormatPart::Comma => shown.push(','),
                FormatPart::Slash => shown.push('/'),
                FormatPart::Point if matches!(self.parts.get(at + 1), Some(FormatPart::Digit(_))) => {
                    return Err("format");
                }
                FormatPart::Point => shown.push('.'),
                FormatPart::Noon => shown.push_str(match (seconds < DAY_SECONDS / 2, self.is_korean) {
                    (true, true) => "오전",
                    (false, true) => "오후",
                    (true, false) => "AM",
                    (false, false) => "PM",
                }),
                FormatPart::Span(of, width) => {
                    let number = match of {
                        'h' => total / 3_600,
                        'm' => total / 60,
                        _ => total,
                    };
                    shown.push_str(&padded(number, *width));
                }
                FormatPart::Time('y', 1 | 2) => shown.push_str(&padded(i64::from(date.year() % 100), 2)),
                FormatPart::Time('y', _) => shown.push_str(&format!("{:04}", date.year())),
                FormatPart::Time('m', width @ (1 | 2)) if is_minute(at) => {
                    shown.push_str(&padded(seconds / 60 % 60, *width))
                }
                FormatPart::Time('m', width @ (1 | 2)) => {
                    shown.push_str(&padded(i64::from(date.month()), *width))
                }
                FormatPart::Time('d', width @ (1 | 2)) => {
                    shown.push_str(&padded(i64::from(date.day()), *width))
                }
                FormatPart::Time('a', width) => {
                    // Day 1, as the programs count, is a Sunday.
                    let weekday = usize::try_from((day + 6) % 7).unwrap_or(0);
                    shown.push(['일', '월', '화', '수', '목', '금', '토'][weekday]);
                    shown.push_str(if *width > 3 { "요일" } else { "" });
                }
                FormatPart::Time('h', width) => {
                    let hour = seconds / 3_600;
                    shown.push_str(&padded(if has_noon { (hour + 11) % 12 + 1 } else { hour }, *width));
                }
                FormatPart::Time('s', width) => shown.push_str(&padded(seconds % 60, *width)),
                // Names of months and of days of the week, in the machine's language.
                _ => return Err("format"),
            }
        }
        Ok(shown)
    }
}

/// The 15 digits that spreadsheets keep of a number that is not negative, moved by `by` places: those before the point, and those
/// behind it, without zeros that say nothing.
fn decimal(value: f64, by: i32) -> (Vec<char>, Vec<char>) {
    let written = format!("{value:.14e}");
    let (mantissa, exponent) = written.split_once('e').unwrap_or((&written, "0"));
    let point = exponent.parse::<i32>().unwrap_or(0) + 1 + by;
    let digits = mantissa.chars().filter(char::is_ascii_digit);
    let zeros = "0".repeat(usize::try_from(-point).unwrap_or(0));
    let digits: Vec<char> = zeros.chars().chain(digits).collect();
    let point = usize::try_from(point).unwrap_or(0);
    let mut before: Vec<char> = digits.iter().copied().chain(std::iter::repeat('0')).take(point).collect();
    let mut after: Vec<char> = digits.into_iter().skip(point).collect();
    while after.last() == Some(&'0') {
        after.pop();
    }
    before.drain(..before.iter().take_while(|digit| **digit == '0').count());
    (before, after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_the_office_sees_them() {
        for (value, format, shown) in [
            (100.0, "0\" mL\"", Ok("100 mL")),
            (80.0, "0.00", Ok("80.00")),
            (302_440_000.0, "0000000000", Ok("0302440000")),
            (303.54, "0000.00", Ok("0303.54")),
            (303_541_000.0, "0000\\.00\\-0000", Ok("0303.54-1000")),
            (1_234_567.5, "#,##0.0#", Ok("1,234,567.5")),
            (5.0, "#,##0;[Red]-#,##0", Ok("5")),
            (-5.0, "#,##0;[Red]-#,##0", Ok("-5")),
            (-5.0, "0.0", Ok("-5.0")),
            (-5.0, "0_);(0)", Ok("(5)")),
            (0.125, "0.0%", Ok("12.5%")),
            (0.125, "0%", Err("rounded")),
            (0.1 + 0.2, "0.0", Ok("0.3")),
            (36.5, "0", Err("rounded")),
            (12_000.0, "0,\"천\"", Ok("12천")),
            (9_520_120_000_000.0, "0.00E+00", Err("scientific")),
            (0.5, "# ?/?", Err("format")),
            (3.0, "General\"개\"", Ok("3개")),
            (3.0, "G/표준\"개\"", Ok("3개")),
            (3.0, "@", Ok("3")),
            (3.0, ";;;", Ok("")),
            (0.0, "0;-0;\"없음\";@", Ok("없음")),
            (0.0, "#", Ok("")),
            (15_881_234.0, "[<=9999999]###-####;0000-0000", Ok("1588-1234")),
            (5_881_234.0, "[<=9999999]###-####;0000-0000", Ok("588-1234")),
            (5.0, "[DBNum1]General", Err("format")),
            (1_000.0, "[$₩-412]#,##0", Ok("₩1,000")),
            (7.0, "00\"호;\"", Ok("07호;")),
            (0.05, ".00", Ok(".05")),
            (12.0, "0\"개월", Err("format")),
        ] {
            assert_eq!(number(value, format, false), shown.map(str::to_owned), "{value} {format}");
        }
        assert_eq!(
            (plain(1e-7), plain(9_520_001_000_010.0), plain(-0.0)),
            ("0.0000001".into(), "9520001000010".into(), "0".into())
        );
    }

    #[test]
    fn days_and_times_as_the_office_sees_them() {
        let day = 46_327.0;
        for (value, format, shown) in [
            (day, "yyyy-mm-dd", Ok("2026-11-01")),
            (day, "yyyy\"년\" m\"월\" d\"일\"", Ok("2026년 11월 1일")),
            (day, "yyyy년 mm월 dd일 aaaa", Ok("2026년 11월 01일 일요일")),
            (day, "yy.m.d (aaa);@", Ok("26.11.1 (일)")),
            (day, "yyyy\\.mm", Ok("2026.11")),
            (day + 0.395_833_333_333_333_3, "yyyy/m/d h:mm", Ok("2026/11/1 9:30")),
            (day, "[$-F800]dddd, mmmm dd, yyyy", Err("format")),
            (day, "d-mmm-yy", Err("format")),
            (day, "ggge\"年\"", Err("format")),
            (0.395_833_333_333_333_3, "h:mm:ss", Ok("9:30:00")),
            (0.395_833_333_333_333_3, "[$-412]AM/PM h:mm", Ok("오전 9:30")),
            (0.5, "h:mm AM/PM", Ok("12:00 PM")),
            (1.25, "[hh]:mm:ss", Ok("30:00:00")),
            (0.999_999_999, "hh:mm:ss", Ok("00:00:00")),
            (1.5, "[mm]\"분\"", Ok("2160분")),
            (0.5, "mm:ss.0", Err("format")),
            (30.0, "yyyy-mm-dd", Err("format")),
            (-1.0, "yyyy-mm-dd", Err("format")),
        ] {
            assert_eq!(number(value, format, false), shown.map(str::to_owned), "{value} {format}");
        }
        assert_eq!(number(day - 1_462.0, "yyyy-mm-dd", true).as_deref(), Ok("2026-11-01"));
        assert_eq!(number(1.25, "[h]:mm", true).as_deref(), Ok("30:00"));
    }

    #[test]
    fn texts_with_the_words_of_their_format() {
        for (format, shown) in [
            ("General", "크림"),
            ("@", "크림"),
            ("@\" 세트\"", "크림 세트"),
            ("\"㈜\"@", "㈜크림"),
            ("0\"개\"", "크림"),
            ("0;-0;0;@\"!\"", "크림!"),
            (";;;", ""),
        ] {
            assert_eq!(text("크림", format), shown, "{format}");
        }
    }

    #[test]
    fn every_built_in_format_can_be_read() {
        for id in 0..60 {
            if let Some(format) = built_in(id) {
                assert!(
                    matches!(number(40_000.0, format, false), Ok(_) | Err("scientific")),
                    "{id} {format}"
                );
            }
        }
    }

    proptest::proptest! {
        #[test]
        fn any_format_is_answered(format in "[0#?.,%@;yYmdhsaAMPEeG/\\[\\]$<>=\"\\\\*_ 년a-f0-9-]{0,24}", value in proptest::num::f64::ANY) {
            let _ = number(value, &format, false);
            let _ = text("x", &format);
        }
    }
}
