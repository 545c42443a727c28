//! Words that stand with dates on packs, in the languages of the guide.
//!
//! **Invariant:** the tables are the browser's: `tests/vectors/pack_dates.json` holds both to it.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::normalise;
use crate::domain::lists::DateMeaning;

use DateMeaning::{BestBefore, Caught, Expires, Frozen, Harvested, Manufactured, Packed, SellBy, UseBy};
use WordKind::{Lot, None, Of, Until};

/// What a word beside a number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WordKind {
    /// What the number is the date of.
    Of(DateMeaning),
    /// Until when: it follows its date.
    Until,
    /// The number is of a lot, and no date.
    Lot,
    /// Nothing: it only holds a word that would.
    None,
}

/// A calendar beside the common one, by which packs count years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Era {
    /// The Buddhist era, 543 years ahead: Thailand.
    Buddhist,
    /// The years of the Republic of China: Taiwan.
    Minguo,
    /// The eras of Japan.
    Japanese,
}

impl Era {
    /// Its name in vectors and scripts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Buddhist => "buddhist",
            Self::Minguo => "minguo",
            Self::Japanese => "japanese",
        }
    }
}

/// What a mark before a year says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EraMark {
    /// Its calendar; none for the common one.
    pub era: Option<Era>,
    /// The calendar's year 0, in the common one.
    pub zero: i32,
    /// Whether it can be nothing else.
    pub sure: bool,
}

/// What a known word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Word(WordKind),
    /// A month in letters, from 1.
    Month(u8),
    Era(EraMark),
    /// The number behind it is a month or a year.
    Unit(Unit),
}

/// What a number says that it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Month,
    Day,
}

/// Words beside dates.
#[rustfmt::skip]
pub(super) const WORDS: &[(WordKind, &str)] = &[
    // Korean
    (Of(BestBefore), "품질유지기한"),
    (Of(UseBy), "소비기한|사용기한|사용기간"),
    (Of(SellBy), "유통기한"),
    (Of(Expires), "유효기한|유효기간"),
    (Of(Manufactured), "제조연월일|제조년월일|제조연월|제조년월|제조일자|제조일|제조|생산연월일|생산년월일|생산일자|생산일|생산"),
    (Of(Packed), "포장연월일|포장년월일|포장일자|포장일|포장"),
    (Of(Frozen), "동결일|동결|냉동일"),
    (Of(Harvested), "수확일|수확"),
    (Of(Caught), "어획일|어획"),
    (Until, "까지"),
    (Lot, "제조번호|제조 번호|로트번호|로트|생산번호"),
    (None, "제조원|제조사|제조자|제조업|제조소|제조국|제조판매|생산자|생산지|생산국|포장재|포장지|포장원"),
    // English
    (Of(BestBefore), "BEST BEFORE|BEST-BEFORE|BEST BY|BEST IF USED BY|BEST IF USED BEFORE|BBE|BBD|BB"),
    (Of(UseBy), "USE BY|USE-BY|USE BEFORE|CONSUME BY|CONSUME BEFORE"),
    (Of(SellBy), "SELL BY|SELL-BY|DISPLAY UNTIL"),
    (Of(Expires), "EXPIRY|EXPIRES|EXPIRE|EXPIRED|EXPIRATION|EXP|VALID UNTIL|VALID TILL"),
    (Of(Manufactured), "MANUFACTURED|MANUFACTURE|MANUFACTURING|PRODUCTION|PRODUCED|MANUF|PROD|MFG|MFD"),
    (Of(Packed), "PACKED|PACKAGED|PACKING|PKD"),
    (Of(Frozen), "FROZEN|FREEZING"),
    (Of(Harvested), "HARVESTED|HARVEST"),
    (Of(Caught), "CAUGHT|CATCH"),
    (Lot, "LOT|BATCH|L/N|B/N|BN|SERIAL|S/N"),
    (None, "MANUFACTURED BY|MANUFACTURED FOR|PRODUCED BY|PACKED BY|PRODUCED IN"),
    // Simplified and traditional Chinese
    (Of(BestBefore), "最佳食用日期|最佳食用期|最佳賞味期|最佳赏味期|赏味期限|此日期前最佳"),
    (Of(UseBy), "保质期至|保质期到|保质期|保質期至|保質期|保存期限至|保存期限|食用期限|使用期限|限用日期|限期使用日期|此日期前食用|请于此日期前食用"),
    (Of(SellBy), "销售期限|銷售期限|販售期限"),
    (Of(Expires), "有效期至|有效期到|有效期限|有效日期|有效期|到期日|失效日期|失效期"),
    (Of(Manufactured), "生产日期|制造日期|制造日|生产日|出厂日期|生產日期|製造日期|製造日|生產日|出廠日期"),
    (Of(Packed), "包装日期|分装日期|包裝日期|分裝日期"),
    (Of(Frozen), "冷冻日期|冻结日期|速冻日期|冷凍日期|凍結日期|急凍日期"),
    (Of(Harvested), "采收日期|收获日期|採收日期|收穫日期"),
    (Of(Caught), "捕捞日期|捕撈日期"),
    (Lot, "生产批号|批号|批次|批號|製造番号|製造批號"),
    (Until, "前食用|前使用"),
    // Japanese
    (Of(BestBefore), "賞味期限"),
    (Of(UseBy), "消費期限"),
    (Of(SellBy), "販売期限"),
    (Of(Manufactured), "製造年月日|製造年月|製造|加工年月日"),
    (Of(Packed), "包装年月日|包装日"),
    (Of(Frozen), "凍結年月日|凍結日|冷凍年月日|冷凍日"),
    (Of(Harvested), "収穫年月日|収穫日"),
    (Of(Caught), "漁獲年月日|漁獲日|水揚年月日|水揚日"),
    (Lot, "ロット"),
    (Until, "まで"),
    (None, "製造者|製造所|製造元|製造販売|製造業|製造商|製造國|製造国|生产商|生产企业|生产许可|制造商|生產商|有效期間"),
    // Vietnamese
    (Of(BestBefore), "SỬ DỤNG TỐT NHẤT TRƯỚC|DÙNG TỐT NHẤT TRƯỚC|TỐT NHẤT TRƯỚC"),
    (Of(UseBy), "HSD|HẠN SỬ DỤNG|HẠN DÙNG|SỬ DỤNG TRƯỚC|SỬ DỤNG ĐẾN|DÙNG TRƯỚC"),
    (Of(SellBy), "HẠN BÁN"),
    (Of(Expires), "NGÀY HẾT HẠN|HẾT HẠN"),
    (Of(Manufactured), "NSX|NGÀY SẢN XUẤT|SẢN XUẤT"),
    (Of(Packed), "NGÀY ĐÓNG GÓI|ĐÓNG GÓI|NĐG"),
    (Of(Frozen), "NGÀY CẤP ĐÔNG|CẤP ĐÔNG"),
    (Of(Harvested), "NGÀY THU HOẠCH|THU HOẠCH"),
    (Of(Caught), "NGÀY ĐÁNH BẮT|ĐÁNH BẮT"),
    (Lot, "SỐ LÔ|LÔ"),
    (None, "SẢN XUẤT TẠI|SẢN XUẤT BỞI"),
    // Thai
    (Of(BestBefore), "ควรบริโภคก่อน|ควรใช้ก่อน"),
    (Of(UseBy), "บริโภคก่อน|บริโภคภายใน|ใช้ก่อน|ใช้ภายใน"),
    (Of(SellBy), "จำหน่ายก่อน|จำหน่ายภายใน"),
    (Of(Expires), "วันหมดอายุ|วันที่หมดอายุ|หมดอายุ"),
    (Of(Manufactured), "วันที่ผลิต|วันผลิต|ผลิต"),
    (Of(Packed), "วันที่บรรจุ|วันบรรจุ|บรรจุ"),
    (Of(Frozen), "วันที่แช่แข็ง|แช่แข็ง"),
    (Of(Harvested), "วันที่เก็บเกี่ยว|เก็บเกี่ยว"),
    (Of(Caught), "วันที่จับ"),
    (Lot, "ครั้งที่ผลิต|รุ่นที่ผลิต|เลขที่ผลิต"),
    (None, "ผู้ผลิต|ผลิตโดย|ผลิตภัณฑ์|ผลิตใน|บรรจุภัณฑ์|บรรจุโดย"),
    // Indonesian
    (Of(BestBefore), "BAIK DIGUNAKAN SEBELUM|BAIK SEBELUM"),
    (Of(UseBy), "GUNAKAN SEBELUM"),
    (Of(SellBy), "JUAL SEBELUM"),
    (Of(Expires), "KEDALUWARSA|KEDALUARSA|KADALUWARSA|KADALUARSA"),
    (Of(Manufactured), "PRODUKSI|DIPRODUKSI|PEMBUATAN|DIBUAT"),
    (Of(Packed), "DIKEMAS|PENGEMASAN"),
    (Of(Frozen), "DIBEKUKAN|PEMBEKUAN"),
    (Of(Harvested), "DIPANEN|PANEN"),
    (Of(Caught), "DITANGKAP|PENANGKAPAN"),
    (Lot, "KODE PRODUKSI"),
    (None, "DIPRODUKSI OLEH|DIBUAT DI|DIKEMAS OLEH"),
    // Russian
    (Of(BestBefore), "ЛУЧШЕ УПОТРЕБИТЬ ДО|ЛУЧШЕ ИСПОЛЬЗОВАТЬ ДО"),
    (Of(UseBy), "УПОТРЕБИТЬ ДО|ИСПОЛЬЗОВАТЬ ДО"),
    (Of(SellBy), "РЕАЛИЗОВАТЬ ДО"),
    (Of(Expires), "ГОДЕН ДО|ГОДНО ДО|ГОДНА ДО|ГОДНЫ ДО|ГОДЕН|СРОК ГОДНОСТИ|ДАТА ОКОНЧАНИЯ"),
    (Of(Manufactured), "ДАТА ИЗГОТОВЛЕНИЯ|ДАТА ПРОИЗВОДСТВА|ДАТА ВЫРАБОТКИ|ИЗГОТОВЛЕНО|ИЗГОТОВЛЕН|ИЗГОТОВЛЕНА|ПРОИЗВЕДЕНО|ВЫРАБОТАНО|ИЗГ"),
    (Of(Packed), "ДАТА УПАКОВКИ|ДАТА УПАКОВЫВАНИЯ|ДАТА ФАСОВКИ|УПАКОВАНО|РАСФАСОВАНО"),
    (Of(Frozen), "ДАТА ЗАМОРАЖИВАНИЯ|ДАТА ЗАМОРОЗКИ|ЗАМОРОЖЕНО"),
    (Of(Harvested), "ДАТА СБОРА УРОЖАЯ|ДАТА СБОРА"),
    (Of(Caught), "ДАТА ВЫЛОВА|ВЫЛОВЛЕНО"),
    (Lot, "ПАРТИЯ|ЛОТ|СЕРИЯ"),
    // Spanish
    (Of(BestBefore), "CONSUMIR PREFERENTEMENTE ANTES|CONSUMIR PREFERENTEMENTE|CONSUMO PREFERENTE|CONS. PREF"),
    (Of(UseBy), "FECHA DE CADUCIDAD|CADUCIDAD|CADUCA|CAD|CONSUMIR ANTES|USAR ANTES"),
    (Of(SellBy), "VENDER ANTES"),
    (Of(Expires), "FECHA DE VENCIMIENTO|VENCIMIENTO|VENCE|VENC|VTO"),
    (Of(Manufactured), "FECHA DE FABRICACIÓN|FECHA DE FABRICACION|FABRICACIÓN|FABRICACION|FABRICADO|FAB|ELABORACIÓN|ELABORACION|ELABORADO|ELAB|PRODUCCIÓN|PRODUCCION"),
    (Of(Packed), "FECHA DE ENVASADO|ENVASADO|EMPACADO|EMPAQUETADO"),
    (Of(Frozen), "CONGELACIÓN|CONGELACION|CONGELADO"),
    (Of(Harvested), "FECHA DE COSECHA|COSECHA|COSECHADO"),
    (Of(Caught), "FECHA DE CAPTURA|CAPTURA|CAPTURADO"),
    (Lot, "LOTE"),
    (None, "FABRICADO POR|FABRICADO EN|ELABORADO POR|ELABORADO EN|ENVASADO POR"),
    // German
    (Of(BestBefore), "MINDESTENS HALTBAR BIS|MINDESTHALTBARKEITSDATUM|HALTBAR BIS|MHD"),
    (Of(UseBy), "ZU VERBRAUCHEN BIS|VERBRAUCHEN BIS|VERBRAUCHSDATUM"),
    (Of(SellBy), "ZU VERKAUFEN BIS"),
    (Of(Expires), "VERWENDBAR BIS|VERFALLSDATUM|VERFALLDATUM|ABLAUFDATUM"),
    (Of(Manufactured), "HERSTELLUNGSDATUM|HERSTELLDATUM|HERGESTELLT|PRODUKTIONSDATUM|PRODUZIERT"),
    (Of(Packed), "PACKDATUM|VERPACKUNGSDATUM|VERPACKT|ABGEPACKT"),
    (Of(Frozen), "EINFRIERDATUM|EINGEFROREN"),
    (Of(Harvested), "ERNTEDATUM|GEERNTET"),
    (Of(Caught), "FANGDATUM|GEFANGEN"),
    (Lot, "CHARGE|CH.-B"),
    (None, "HERGESTELLT VON|HERGESTELLT IN|VERPACKT VON"),
    // Arabic
    (Of(BestBefore), "يفضل استهلاكه قبل|يفضل استعماله قبل|يفضل استخدامه قبل|يفضل الاستهلاك قبل"),
    (Of(UseBy), "يستهلك قبل|يستعمل قبل|يستخدم قبل"),
    (Of(SellBy), "يباع قبل"),
    (Of(Expires), "تاريخ انتهاء الصلاحية|تاريخ الانتهاء|انتهاء الصلاحية|الانتهاء|انتهاء|ينتهي|تنتهي|صالح لغاية|صالحة لغاية|صالح حتى|صالحة حتى"),
    (Of(Manufactured), "تاريخ الإنتاج|تاريخ الصنع|تاريخ التصنيع|الإنتاج|إنتاج|التصنيع"),
    (Of(Packed), "تاريخ التعبئة|التعبئة|تعبئة"),
    (Of(Frozen), "تاريخ التجميد|التجميد"),
    (Of(Harvested), "تاريخ الحصاد|الحصاد"),
    (Of(Caught), "تاريخ الصيد|الصيد"),
    (Lot, "رقم التشغيلة|التشغيلة|رقم الدفعة"),
    (None, "إنتاج شركة|بلد الإنتاج|بلد الصنع"),
];

/// Months in letters, from January on.
#[rustfmt::skip]
pub(super) const MONTHS: [&str; 12] = [
    "JANUARY|JAN|JANUAR|JÄNNER|JÄN|ENERO|ENE|JANUARI|ЯНВАРЬ|ЯНВАРЯ|ЯНВ|มกราคม|ม.ค|يناير|كانون الثاني|THÁNG MỘT|THÁNG GIÊNG",
    "FEBRUARY|FEB|FEBRUAR|FEBRERO|FEBRUARI|PEBRUARI|ФЕВРАЛЬ|ФЕВРАЛЯ|ФЕВ|ФЕВР|กุมภาพันธ์|ก.พ|فبراير|شباط|THÁNG HAI",
    "MARCH|MAR|MÄRZ|MÄR|MRZ|MARZO|MARET|МАРТ|МАРТА|МАР|มีนาคม|มี.ค|مارس|آذار|THÁNG BA",
    "APRIL|APR|ABRIL|ABR|АПРЕЛЬ|АПРЕЛЯ|АПР|เมษายน|เม.ย|أبريل|نيسان|THÁNG TƯ",
    "MAY|MAI|MAYO|MEI|МАЙ|МАЯ|พฤษภาคม|พ.ค|مايو|أيار|THÁNG NĂM",
    "JUNE|JUN|JUNI|JUNIO|ИЮНЬ|ИЮНЯ|ИЮН|มิถุนายน|มิ.ย|يونيو|يونيه|حزيران|THÁNG SÁU",
    "JULY|JUL|JULI|JULIO|ИЮЛЬ|ИЮЛЯ|ИЮЛ|กรกฎาคม|ก.ค|يوليو|يوليه|تموز|THÁNG BẢY",
    "AUGUST|AUG|AGOSTO|AGO|AGUSTUS|AGU|AGT|АВГУСТ|АВГУСТА|АВГ|สิงหาคม|ส.ค|أغسطس|آب|THÁNG TÁM",
    "SEPTEMBER|SEPT|SEP|SEPTIEMBRE|SETIEMBRE|SET|СЕНТЯБРЬ|СЕНТЯБРЯ|СЕН|СЕНТ|กันยายน|ก.ย|سبتمبر|أيلول|THÁNG CHÍN",
    "OCTOBER|OCT|OKTOBER|OKT|OCTUBRE|ОКТЯБРЬ|ОКТЯБРЯ|ОКТ|ตุลาคม|ต.ค|أكتوبر|تشرين الأول|THÁNG MƯỜI",
    "NOVEMBER|NOV|NOVIEMBRE|НОЯБРЬ|НОЯБРЯ|НОЯ|НОЯБ|พฤศจิกายน|พ.ย|نوفمبر|تشرين الثاني|THÁNG MƯỜI MỘT",
    "DECEMBER|DEC|DEZEMBER|DEZ|DICIEMBRE|DIC|DESEMBER|DES|ДЕКАБРЬ|ДЕКАБРЯ|ДЕК|ธันวาคม|ธ.ค|ديسمبر|كانون الأول|THÁNG MƯỜI HAI",
];

/// Marks before a year of another calendar, and what year 0 of that is here: the eras of Japan (Imperial Household Law),
/// the Minguo calendar, the Buddhist era. A Latin letter may also be something else.
#[rustfmt::skip]
pub(super) const ERAS: &[(Option<Era>, i32, bool, &str)] = &[
    (Some(Era::Japanese), 2018, true, "令和"),
    (Some(Era::Japanese), 1988, true, "平成"),
    (Some(Era::Japanese), 1925, true, "昭和"),
    (Some(Era::Japanese), 1911, true, "大正"),
    (Some(Era::Japanese), 1867, true, "明治"),
    (Some(Era::Japanese), 2018, false, "R"),
    (Some(Era::Japanese), 1988, false, "H"),
    (Some(Era::Japanese), 1925, false, "S"),
    (Some(Era::Minguo), 1911, true, "中華民國|中华民国|民國|民国|ROC|R.O.C"),
    (Some(Era::Buddhist), -543, true, "พ.ศ|พุทธศักราช|B.E|BE"),
    (Option::None, 0, true, "ค.ศ|คริสต์ศักราช|A.D|AD|C.E|CE"),
];

/// What says of the number behind it that it is a month or a year.
#[rustfmt::skip]
pub(super) const UNITS_BEFORE: &[(Unit, &str)] = &[
    (Unit::Month, "THÁNG|เดือน"),
    (Unit::Year, "NĂM|ปี"),
];

/// Every word that is known, normalised, by its first letter, the longest first.
static LEXICON: LazyLock<HashMap<char, Vec<(String, Meaning)>>> = LazyLock::new(|| {
    let words = WORDS.iter().map(|(kind, words)| (*words, Meaning::Word(*kind)));
    let months = MONTHS.iter().zip(1..).map(|(words, month)| (*words, Meaning::Month(month)));
    let eras =
        ERAS.iter().map(|&(era, zero, sure, words)| (words, Meaning::Era(EraMark { era, zero, sure })));
    let units = UNITS_BEFORE.iter().map(|(unit, words)| (*words, Meaning::Unit(*unit)));
    let mut lexicon: HashMap<char, Vec<(String, Meaning)>> = HashMap::new();
    for (words, meaning) in words.chain(months).chain(eras).chain(units) {
        for word in words.split('|').map(normalise) {
            let first = word.chars().next().expect("no word is empty");
            lexicon.entry(first).or_default().push((word, meaning));
        }
    }
    for known in lexicon.values_mut() {
        known.sort_by_key(|(word, _)| std::cmp::Reverse(word.chars().count()));
    }
    lexicon
});

/// Whether a letter is of a script that writes spaces between words.
fn is_spaced(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{52f}' | '\u{620}'..='\u{64a}' | '\u{671}'..='\u{6d3}' | '\u{1e00}'..='\u{1eff}')
}

/// The longest word at a place that is not a part of another.
pub(super) fn word_at(text: &str, at: usize) -> Option<(&'static str, Meaning)> {
    let rest = &text[at..];
    let before = text[..at].chars().next_back();
    LEXICON.get(&rest.chars().next()?)?.iter().find_map(|(word, meaning)| {
        let mut behind = rest.strip_prefix(word.as_str())?.chars();
        let next = behind.next();
        let ends_in = |edge: Option<char>, beyond: Option<char>| {
            edge.is_some_and(is_spaced) && beyond.is_some_and(is_spaced)
        };
        if ends_in(word.chars().next(), before) || ends_in(word.chars().next_back(), next) {
            return Option::None;
        }
        // A letter stands before its year without a space, as in R8.
        let digit = if next == Some('.') { behind.next() } else { next };
        let loose = matches!(meaning, Meaning::Era(mark) if !mark.sure);
        (!loose || digit.is_some_and(|digit| digit.is_ascii_digit())).then_some((word.as_str(), *meaning))
    })
}
