/**
 * Dates as they are printed on packs: in which order, in which calendar, and what the word beside them means. What each text
 * is read as, and the tables of words, are fixed by tests/vectors/pack_dates.json.
 *
 * A date that can be meant in several ways is given in all of them: none is guessed.
 */

/** @typedef {"manufactured" | "packed" | "use-by" | "sell-by" | "best-before" | "frozen" | "harvested" | "caught" | "expires"} DateMeaning */
/** @typedef {CalendarPeriod & {short?: boolean}} PackPeriod `short`: its year was printed with two digits, or may be of another era */
/**
 * A date read from a pack.
 * @typedef {object} PackDate
 * @property {string} [word] the word beside it
 * @property {DateMeaning} [means] what the word says it is the date of
 * @property {PackPeriod[]} dates each day or month that it can be meant as
 * @property {CalendarFault | "missing" | "form"} [fault] why there is none
 * @property {DateEra} [era] the calendar of its year, where it was certainly not the common one
 */
/** @typedef {"buddhist" | "minguo" | "japanese"} DateEra */
/** @typedef {{name: DateEra | "common", ahead: number, sure: boolean}} DateEraMark what a mark before a year says: its calendar's year 0 */
/** @typedef {{digits: string, month: number, unit: string, era: DateEraMark | null, gap: string, at: number, end: number}} DatePiece digits or a month in letters, and what parts it from the piece before */
/** @typedef {{when: PackPeriod, era?: DateEra} | {fault: CalendarFault, era?: DateEra}} DateWay */
/** @typedef {{dates: PackPeriod[], fault?: CalendarFault, era?: DateEra}} DateFound */
/** @typedef {{kind: string, word: string, at: number, end: number}} DateWord */

var CheckerPackDate = (function () {
  "use strict";

  const { lacks, period } = CheckerCalendar;

  /**
   * Words beside dates, in the languages of the guide. `lot` stands beside numbers that are no dates; `none` only holds
   * a word that does; `until` follows its date.
   * @type {[DateMeaning | "lot" | "none" | "until", string][]}
   */
  const WORDS = [
    // Korean
    ["best-before", "품질유지기한"],
    ["use-by", "소비기한|사용기한|사용기간"],
    ["sell-by", "유통기한"],
    ["expires", "유효기한|유효기간"],
    ["manufactured", "제조연월일|제조년월일|제조연월|제조년월|제조일자|제조일|제조|생산연월일|생산년월일|생산일자|생산일|생산"],
    ["packed", "포장연월일|포장년월일|포장일자|포장일|포장"],
    ["frozen", "동결일|동결|냉동일"],
    ["harvested", "수확일|수확"],
    ["caught", "어획일|어획"],
    ["until", "까지"],
    ["lot", "제조번호|제조 번호|로트번호|로트|생산번호"],
    ["none", "제조원|제조사|제조자|제조업|제조소|제조국|제조판매|생산자|생산지|생산국|포장재|포장지|포장원"],
    // English
    ["best-before", "BEST BEFORE|BEST-BEFORE|BEST BY|BEST IF USED BY|BEST IF USED BEFORE|BBE|BBD|BB"],
    ["use-by", "USE BY|USE-BY|USE BEFORE|CONSUME BY|CONSUME BEFORE"],
    ["sell-by", "SELL BY|SELL-BY|DISPLAY UNTIL"],
    ["expires", "EXPIRY|EXPIRES|EXPIRE|EXPIRED|EXPIRATION|EXP|VALID UNTIL|VALID TILL"],
    ["manufactured", "MANUFACTURED|MANUFACTURE|MANUFACTURING|PRODUCTION|PRODUCED|MANUF|PROD|MFG|MFD"],
    ["packed", "PACKED|PACKAGED|PACKING|PKD"],
    ["frozen", "FROZEN|FREEZING"],
    ["harvested", "HARVESTED|HARVEST"],
    ["caught", "CAUGHT|CATCH"],
    ["lot", "LOT|BATCH|L/N|B/N|BN|SERIAL|S/N"],
    ["none", "MANUFACTURED BY|MANUFACTURED FOR|PRODUCED BY|PACKED BY|PRODUCED IN"],
    // Simplified and traditional Chinese
    ["best-before", "最佳食用日期|最佳食用期|最佳賞味期|最佳赏味期|赏味期限|此日期前最佳"],
    ["use-by", "保质期至|保质期到|保质期|保質期至|保質期|保存期限至|保存期限|食用期限|使用期限|限用日期|限期使用日期|此日期前食用|请于此日期前食用"],
    ["sell-by", "销售期限|銷售期限|販售期限"],
    ["expires", "有效期至|有效期到|有效期限|有效日期|有效期|到期日|失效日期|失效期"],
    ["manufactured", "生产日期|制造日期|制造日|生产日|出厂日期|生產日期|製造日期|製造日|生產日|出廠日期"],
    ["packed", "包装日期|分装日期|包裝日期|分裝日期"],
    ["frozen", "冷冻日期|冻结日期|速冻日期|冷凍日期|凍結日期|急凍日期"],
    ["harvested", "采收日期|收获日期|採收日期|收穫日期"],
    ["caught", "捕捞日期|捕撈日期"],
    ["lot", "生产批号|批号|批次|批號|製造番号|製造批號"],
    ["until", "前食用|前使用"],
    // Japanese
    ["best-before", "賞味期限"],
    ["use-by", "消費期限"],
    ["sell-by", "販売期限"],
    ["manufactured", "製造年月日|製造年月|製造|加工年月日"],
    ["packed", "包装年月日|包装日"],
    ["frozen", "凍結年月日|凍結日|冷凍年月日|冷凍日"],
    ["harvested", "収穫年月日|収穫日"],
    ["caught", "漁獲年月日|漁獲日|水揚年月日|水揚日"],
    ["lot", "ロット"],
    ["until", "まで"],
    ["none", "製造者|製造所|製造元|製造販売|製造業|製造商|製造國|製造国|生产商|生产企业|生产许可|制造商|生產商|有效期間"],
    // Vietnamese
    ["best-before", "SỬ DỤNG TỐT NHẤT TRƯỚC|DÙNG TỐT NHẤT TRƯỚC|TỐT NHẤT TRƯỚC"],
    ["use-by", "HSD|HẠN SỬ DỤNG|HẠN DÙNG|SỬ DỤNG TRƯỚC|SỬ DỤNG ĐẾN|DÙNG TRƯỚC"],
    ["sell-by", "HẠN BÁN"],
    ["expires", "NGÀY HẾT HẠN|HẾT HẠN"],
    ["manufactured", "NSX|NGÀY SẢN XUẤT|SẢN XUẤT"],
    ["packed", "NGÀY ĐÓNG GÓI|ĐÓNG GÓI|NĐG"],
    ["frozen", "NGÀY CẤP ĐÔNG|CẤP ĐÔNG"],
    ["harvested", "NGÀY THU HOẠCH|THU HOẠCH"],
    ["caught", "NGÀY ĐÁNH BẮT|ĐÁNH BẮT"],
    ["lot", "SỐ LÔ|LÔ"],
    ["none", "SẢN XUẤT TẠI|SẢN XUẤT BỞI"],
    // Thai
    ["best-before", "ควรบริโภคก่อน|ควรใช้ก่อน"],
    ["use-by", "บริโภคก่อน|บริโภคภายใน|ใช้ก่อน|ใช้ภายใน"],
    ["sell-by", "จำหน่ายก่อน|จำหน่ายภายใน"],
    ["expires", "วันหมดอายุ|วันที่หมดอายุ|หมดอายุ"],
    ["manufactured", "วันที่ผลิต|วันผลิต|ผลิต"],
    ["packed", "วันที่บรรจุ|วันบรรจุ|บรรจุ"],
    ["frozen", "วันที่แช่แข็ง|แช่แข็ง"],
    ["harvested", "วันที่เก็บเกี่ยว|เก็บเกี่ยว"],
    ["caught", "วันที่จับ"],
    ["lot", "ครั้งที่ผลิต|รุ่นที่ผลิต|เลขที่ผลิต"],
    ["none", "ผู้ผลิต|ผลิตโดย|ผลิตภัณฑ์|ผลิตใน|บรรจุภัณฑ์|บรรจุโดย"],
    // Indonesian
    ["best-before", "BAIK DIGUNAKAN SEBELUM|BAIK SEBELUM"],
    ["use-by", "GUNAKAN SEBELUM"],
    ["sell-by", "JUAL SEBELUM"],
    ["expires", "KEDALUWARSA|KEDALUARSA|KADALUWARSA|KADALUARSA"],
    ["manufactured", "PRODUKSI|DIPRODUKSI|PEMBUATAN|DIBUAT"],
    ["packed", "DIKEMAS|PENGEMASAN"],
    ["frozen", "DIBEKUKAN|PEMBEKUAN"],
    ["harvested", "DIPANEN|PANEN"],
    ["caught", "DITANGKAP|PENANGKAPAN"],
    ["lot", "KODE PRODUKSI"],
    ["none", "DIPRODUKSI OLEH|DIBUAT DI|DIKEMAS OLEH"],
    // Russian
    ["best-before", "ЛУЧШЕ УПОТРЕБИТЬ ДО|ЛУЧШЕ ИСПОЛЬЗОВАТЬ ДО"],
    ["use-by", "УПОТРЕБИТЬ ДО|ИСПОЛЬЗОВАТЬ ДО"],
    ["sell-by", "РЕАЛИЗОВАТЬ ДО"],
    ["expires", "ГОДЕН ДО|ГОДНО ДО|ГОДНА ДО|ГОДНЫ ДО|ГОДЕН|СРОК ГОДНОСТИ|ДАТА ОКОНЧАНИЯ"],
    ["manufactured", "ДАТА ИЗГОТОВЛЕНИЯ|ДАТА ПРОИЗВОДСТВА|ДАТА ВЫРАБОТКИ|ИЗГОТОВЛЕНО|ИЗГОТОВЛЕН|ИЗГОТОВЛЕНА|ПРОИЗВЕДЕНО|ВЫРАБОТАНО|ИЗГ"],
    ["packed", "ДАТА УПАКОВКИ|ДАТА УПАКОВЫВАНИЯ|ДАТА ФАСОВКИ|УПАКОВАНО|РАСФАСОВАНО"],
    ["frozen", "ДАТА ЗАМОРАЖИВАНИЯ|ДАТА ЗАМОРОЗКИ|ЗАМОРОЖЕНО"],
    ["harvested", "ДАТА СБОРА УРОЖАЯ|ДАТА СБОРА"],
    ["caught", "ДАТА ВЫЛОВА|ВЫЛОВЛЕНО"],
    ["lot", "ПАРТИЯ|ЛОТ|СЕРИЯ"],
    // Spanish
    ["best-before", "CONSUMIR PREFERENTEMENTE ANTES|CONSUMIR PREFERENTEMENTE|CONSUMO PREFERENTE|CONS. PREF"],
    ["use-by", "FECHA DE CADUCIDAD|CADUCIDAD|CADUCA|CAD|CONSUMIR ANTES|USAR ANTES"],
    ["sell-by", "VENDER ANTES"],
    ["expires", "FECHA DE VENCIMIENTO|VENCIMIENTO|VENCE|VENC|VTO"],
    ["manufactured", "FECHA DE FABRICACIÓN|FECHA DE FABRICACION|FABRICACIÓN|FABRICACION|FABRICADO|FAB|ELABORACIÓN|ELABORACION|ELABORADO|ELAB|PRODUCCIÓN|PRODUCCION"],
    ["packed", "FECHA DE ENVASADO|ENVASADO|EMPACADO|EMPAQUETADO"],
    ["frozen", "CONGELACIÓN|CONGELACION|CONGELADO"],
    ["harvested", "FECHA DE COSECHA|COSECHA|COSECHADO"],
    ["caught", "FECHA DE CAPTURA|CAPTURA|CAPTURADO"],
    ["lot", "LOTE"],
    ["none", "FABRICADO POR|FABRICADO EN|ELABORADO POR|ELABORADO EN|ENVASADO POR"],
    // German
    ["best-before", "MINDESTENS HALTBAR BIS|MINDESTHALTBARKEITSDATUM|HALTBAR BIS|MHD"],
    ["use-by", "ZU VERBRAUCHEN BIS|VERBRAUCHEN BIS|VERBRAUCHSDATUM"],
    ["sell-by", "ZU VERKAUFEN BIS"],
    ["expires", "VERWENDBAR BIS|VERFALLSDATUM|VERFALLDATUM|ABLAUFDATUM"],
    ["manufactured", "HERSTELLUNGSDATUM|HERSTELLDATUM|HERGESTELLT|PRODUKTIONSDATUM|PRODUZIERT"],
    ["packed", "PACKDATUM|VERPACKUNGSDATUM|VERPACKT|ABGEPACKT"],
    ["frozen", "EINFRIERDATUM|EINGEFROREN"],
    ["harvested", "ERNTEDATUM|GEERNTET"],
    ["caught", "FANGDATUM|GEFANGEN"],
    ["lot", "CHARGE|CH.-B"],
    ["none", "HERGESTELLT VON|HERGESTELLT IN|VERPACKT VON"],
    // Arabic
    ["best-before", "يفضل استهلاكه قبل|يفضل استعماله قبل|يفضل استخدامه قبل|يفضل الاستهلاك قبل"],
    ["use-by", "يستهلك قبل|يستعمل قبل|يستخدم قبل"],
    ["sell-by", "يباع قبل"],
    ["expires", "تاريخ انتهاء الصلاحية|تاريخ الانتهاء|انتهاء الصلاحية|الانتهاء|انتهاء|ينتهي|تنتهي|صالح لغاية|صالحة لغاية|صالح حتى|صالحة حتى"],
    ["manufactured", "تاريخ الإنتاج|تاريخ الصنع|تاريخ التصنيع|الإنتاج|إنتاج|التصنيع"],
    ["packed", "تاريخ التعبئة|التعبئة|تعبئة"],
    ["frozen", "تاريخ التجميد|التجميد"],
    ["harvested", "تاريخ الحصاد|الحصاد"],
    ["caught", "تاريخ الصيد|الصيد"],
    ["lot", "رقم التشغيلة|التشغيلة|رقم الدفعة"],
    ["none", "إنتاج شركة|بلد الإنتاج|بلد الصنع"],
  ];

  /** Months in letters, from January on. */
  const MONTHS = [
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

  /**
   * Marks before a year of another calendar, and what year 0 of that is here: the eras of Japan (Imperial Household Law),
   * the Minguo calendar, the Buddhist era. A Latin letter may also be something else.
   * @type {[DateEra | "common", number, boolean, string][]}
   */
  const ERAS = [
    ["japanese", 2018, true, "令和"],
    ["japanese", 1988, true, "平成"],
    ["japanese", 1925, true, "昭和"],
    ["japanese", 1911, true, "大正"],
    ["japanese", 1867, true, "明治"],
    ["japanese", 2018, false, "R"],
    ["japanese", 1988, false, "H"],
    ["japanese", 1925, false, "S"],
    ["minguo", 1911, true, "中華民國|中华民国|民國|民国|ROC|R.O.C"],
    ["buddhist", -543, true, "พ.ศ|พุทธศักราช|B.E|BE"],
    ["common", 0, true, "ค.ศ|คริสต์ศักราช|A.D|AD|C.E|CE"],
  ];

  /** What says of the number before it, or behind it, whether it is the year, the month or the day. @type {{[sign: string]: string}} */
  const UNITS_BEHIND = { 년: "y", 年: "y", 월: "m", 月: "m", 일: "d", 日: "d", 号: "d", 號: "d" };
  /** @type {[string, string][]} */
  const UNITS_BEFORE = [
    ["m", "THÁNG|เดือน"],
    ["y", "NĂM|ปี"],
  ];

  /** Zeros of Arabic, Persian, Devanagari and Thai digits. */
  const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

  /** Years of the Buddhist era that goods can bear, and how far that era is ahead. */
  const BUDDHIST = [2500, 2599];
  const BUDDHIST_AHEAD = 543;
  /** Two digits from which on a year may be one of the Buddhist era, such as 69 for 2569. */
  const SHORT_BUDDHIST = 40;
  /** Years that tell in which order eight digits stand. */
  const OF_GOODS = [2000, 2099];
  /** Goods in trade are younger: a year of two digits that is earlier is not given beside one that is not. */
  const OLDEST = 2015;

  /** NFKC, upper-case, digits of other scripts as ASCII ones, white space as single spaces, no marks that do not show. @param {string} text */
  function normalise(text) {
    const plain = text
      .normalize("NFKC")
      .toUpperCase()
      .replace(/[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
      .replace(/[\t\n\r ]+/g, " ")
      .replace(/[أإآ]/g, "ا")
      .replace(/元年/g, "1年");
    return plain.replace(/[^\0-\x7f]/g, (letter) => {
      const code = letter.charCodeAt(0);
      const zero = ZEROS.filter((first) => code >= first && code <= first + 9)[0];
      return zero === undefined ? letter : String(code - zero);
    });
  }

  /** Whether a letter is of a script that writes spaces between words. @param {string} letter */
  const isSpaced = (letter) => /[A-Z\u00c0-\u024f\u0400-\u052f\u0620-\u064a\u0671-\u06d3\u1e00-\u1eff]/.test(letter);

  /** Every word that is known, by its first letter, the longest first. @type {Map<string, {word: string, kind: string, value: any}[]>} */
  const LEXICON = new Map();
  /** @param {string} words @param {string} kind @param {any} value */
  function learn(words, kind, value) {
    for (const written of words.split("|")) {
      const word = normalise(written);
      const known = LEXICON.get(word[0]) || [];
      known.push({ word, kind, value });
      known.sort((one, other) => other.word.length - one.word.length);
      LEXICON.set(word[0], known);
    }
  }
  for (const [means, words] of WORDS) learn(words, "word", means);
  MONTHS.forEach((words, place) => learn(words, "month", place + 1));
  for (const [name, ahead, sure, words] of ERAS) learn(words, "era", { name, ahead, sure });
  for (const [unit, words] of UNITS_BEFORE) learn(words, "unit", unit);

  /** The longest word at a place that is not a part of another. @param {string} text @param {number} at */
  function wordAt(text, at) {
    for (const entry of LEXICON.get(text[at]) || []) {
      const { word, kind, value } = entry;
      if (!text.startsWith(word, at)) continue;
      const next = text.charAt(at + word.length);
      if (isSpaced(word[0]) && isSpaced(text.charAt(at - 1))) continue;
      if (isSpaced(word[word.length - 1]) && isSpaced(next)) continue;
      // A letter stands before its year without a space, as in R8.
      if (kind === "era" && !value.sure && !/[0-9]/.test(next === "." ? text.charAt(at + 2) : next)) continue;
      return entry;
    }
    return null;
  }

  /** What stands between two pieces: a sign that joins them to one date, a space, or nothing that does either. @param {string} text */
  function gapOf(text) {
    const sign = text.replace(/ /g, "");
    if (sign === "") return text === "" ? "+" : " ";
    if (/^[.,·、。]$/.test(sign)) return ".";
    return /^[-–−]$/.test(sign) ? "-" : sign === "/" ? sign : /^(['’,.]{2}|['’]|DE|OF|DEL|ST|ND|RD|TH|TH,)$/.test(sign) ? "'" : "";
  }

  /** Whether a gap makes one date of what stands on its sides, and not only leaves room. @param {DatePiece | undefined} piece */
  const joins = (piece) => piece !== undefined && /^[-./]$/.test(piece.gap);

  /** Cuts a text into pieces of dates and the words beside them. @param {string} text */
  function cut(text) {
    /** @type {DatePiece[]} */
    const pieces = [];
    /** @type {DateWord[]} */
    const words = [];
    /** What was passed over since the last piece. */
    let between = "";
    let broken = true;
    /** @type {DateEraMark | null} */
    let era = null;
    let unit = "";
    /** @param {string} digits @param {number} month @param {number} at @param {number} end */
    function push(digits, month, at, end) {
      pieces.push({ digits, month, unit, era, gap: broken ? "" : gapOf(between), at, end });
      between = "";
      broken = false;
      era = null;
      unit = "";
    }
    for (let at = 0; at < text.length; ) {
      const letter = text[at];
      if (letter >= "0" && letter <= "9") {
        let end = at + 1;
        while (text[end] >= "0" && text[end] <= "9") end += 1;
        push(text.slice(at, end), 0, at, end);
        at = end;
        const sign = text[at] === " " ? at + 1 : at;
        const behind = UNITS_BEHIND[text[sign]];
        if (behind && !wordAt(text, sign)) {
          pieces[pieces.length - 1].unit = behind;
          // Year and month are signs that part as dots do.
          between = ".";
          at = sign + 1;
          while (text[at] === " " || text[at] === ".") at += 1;
        }
        continue;
      }
      const found = wordAt(text, at);
      if (!found) {
        between += letter;
        if (letter !== " " && letter !== ".") {
          era = null;
          unit = "";
        }
        at += 1;
        continue;
      }
      const end = at + found.word.length;
      if (found.kind === "month") {
        unit = "m";
        push("", found.value, at, end);
      } else if (found.kind === "era") {
        era = found.value;
        at = end;
        while (text[at] === " " || text[at] === ".") at += 1;
        continue;
      } else if (found.kind === "unit") unit = found.value;
      else {
        words.push({ kind: found.value, word: found.word, at, end });
        if (found.value !== "none") broken = true;
        between += "x";
      }
      at = end;
    }
    return { pieces, words };
  }

  /**
   * The years that digits can tell: those of another calendar first.
   * @param {DatePiece} piece @returns {{year: number, short: boolean, era?: DateEra}[]}
   */
  function years({ digits, era }) {
    const written = Number(digits);
    const sure = era && era.sure ? era : null;
    if (sure && sure.name === "common") return [{ year: digits.length <= 2 ? 2000 + written : written, short: false }];
    if (sure && sure.name === "buddhist") return [{ year: (digits.length <= 2 ? 2500 : 0) + written - BUDDHIST_AHEAD, short: false, era: sure.name }];
    if (sure && digits.length <= 3) return [{ year: sure.ahead + written, short: false, era: /** @type {DateEra} */ (sure.name) }];
    if (digits.length === 4 && written >= BUDDHIST[0] && written <= BUDDHIST[1]) return [{ year: written - BUDDHIST_AHEAD, short: false, era: "buddhist" }];
    if (digits.length === 3) return written < 200 ? [{ year: written + 1911, short: false, era: "minguo" }] : [];
    if (digits.length > 2) return [{ year: written, short: false }];
    /** @type {{year: number, short: boolean, era?: DateEra}[]} */
    const found = [];
    if (era) found.push({ year: era.ahead + written, short: true, era: /** @type {DateEra} */ (era.name) });
    if (digits.length === 2 && written >= SHORT_BUDDHIST) found.push({ year: 2500 + written - BUDDHIST_AHEAD, short: true, era: "buddhist" });
    if (!era || digits.length === 2) found.push({ year: 2000 + written, short: true });
    return found;
  }

  /** In which order year, month and day stand: the place of each. */
  const ORDERS = { yearFirst: [0, 1, 2], dayFirst: [2, 1, 0], monthFirst: [2, 0, 1] };

  /** The ways to read pieces in an order: one for each year that they can tell. @param {number[]} order @param {DatePiece[]} parts @returns {DateWay[]} */
  function inOrder(order, parts) {
    const [of, month, day] = order.map((place) => parts[place]);
    return years(of).map(({ year, short, era }) => way(year, month.month || Number(month.digits), day && Number(day.digits), short, era));
  }

  /** @param {number} year @param {number} month @param {number | undefined} day @param {boolean} short @param {DateEra} [era] @returns {DateWay} */
  function way(year, month, day, short, era) {
    const fault = lacks(year, month, day);
    if (fault) return era ? { fault, era } : { fault };
    const when = /** @type {PackPeriod} */ (period(year, month, day));
    if (short) when.short = true;
    return era ? { when, era } : { when };
  }

  /**
   * The ways that there are; without one, why: rather a day that its month lacks than a month that no year has.
   * @param {DateWay[]} ways @returns {DateFound | null}
   */
  function of(ways) {
    if (ways.length === 0) return null;
    const dated = ways.filter((found) => "when" in found);
    const isOld = (/** @type {any} */ { when }) => when.short && Number(when.first.slice(0, 4)) < OLDEST;
    const young = dated.some((found) => !isOld(found)) ? dated.filter((found) => !isOld(found)) : dated;
    const kept = young.length > 0 ? young : ways;
    /** @type {PackPeriod[]} */
    const dates = [];
    for (const { when } of /** @type {{when: PackPeriod}[]} */ (young)) if (!dates.some((date) => date.text === when.text)) dates.push(when);
    /** @type {DateFound} */
    const found = { dates };
    const faults = ways.map((way) => /** @type {any} */ (way).fault).filter(Boolean);
    if (dates.length === 0) found.fault = faults.indexOf("day") >= 0 ? "day" : faults[0];
    if (kept[0].era && kept.every((way) => way.era === kept[0].era)) found.era = kept[0].era;
    return found;
  }

  /** @param {number[][]} orders @param {DatePiece[]} parts */
  const inOrders = (orders, parts) => of(orders.reduce((ways, order) => ways.concat(inOrder(order, parts)), /** @type {DateWay[]} */ ([])));

  /** @param {DatePiece[]} parts */
  function triple(parts) {
    const [a, b, c] = parts.map(({ digits }) => digits.length);
    const { yearFirst, dayFirst, monthFirst } = ORDERS;
    if (b > 2) return null;
    const marked = (/** @type {number} */ place) => Boolean(parts[place].era && /** @type {DateEraMark} */ (parts[place].era).sure);
    if (marked(0) || ((a === 4 || a === 3) && c <= 2)) return c <= 2 ? inOrders([yearFirst], parts) : null;
    if (marked(2) || (c === 4 && a <= 2)) return a <= 2 ? inOrders([dayFirst, monthFirst], parts) : null;
    if (a > 2 || c > 2) return null;
    /** @type {number[][]} */
    const orders = a === 2 || parts[0].era ? [yearFirst] : [];
    return inOrders(c === 2 ? orders.concat([dayFirst, monthFirst]) : orders, parts);
  }

  /** @param {DatePiece} a @param {DatePiece} b */
  function pair(a, b) {
    if (a.digits.length === 4 && b.digits.length <= 2) return of(inOrder([0, 1, 2], [a, b]));
    return a.digits.length <= 2 && b.digits.length === 4 ? of(inOrder([1, 0, 2], [a, b])) : null;
  }

  /** Digits without a sign between them. @param {DatePiece} piece */
  function compact(piece) {
    const { digits } = piece;
    const { yearFirst, dayFirst, monthFirst } = ORDERS;
    /** @param {number[]} ends @returns {DatePiece[]} */
    const parts = (ends) => ends.map((end, place) => Object.assign({}, piece, { digits: digits.slice(place > 0 ? ends[place - 1] : 0, end), era: place === 0 ? piece.era : null }));
    if (digits.length === 6) {
      if (piece.era && piece.era.sure) return inOrders([yearFirst], parts([2, 4, 6]));
      const ways = [yearFirst, dayFirst, monthFirst].reduce((ways, order) => ways.concat(inOrder(order, parts([2, 4, 6]))), /** @type {DateWay[]} */ ([]));
      const month = way(Number(digits.slice(0, 4)), Number(digits.slice(4)), undefined, false);
      return of(digits.startsWith("20") && "when" in month ? ways.concat([month]) : ways);
    }
    if (digits.length === 7) {
      // A number of seven digits is a date by chance more easily: only one that there is counts.
      const found = inOrders([yearFirst], parts([3, 5, 7]));
      return found && found.dates.length > 0 ? found : null;
    }
    if (digits.length !== 8) return null;
    const isOfGoods = (/** @type {DatePiece} */ part) => years(part).some(({ year }) => year >= OF_GOODS[0] && year <= OF_GOODS[1]);
    const [first, last] = [parts([4, 6, 8]), parts([2, 4, 8])];
    return of((isOfGoods(first[0]) ? inOrder(yearFirst, first) : []).concat(isOfGoods(last[2]) ? inOrder(dayFirst, last).concat(inOrder(monthFirst, last)) : []));
  }

  /** @param {DatePiece | undefined} piece @param {number[]} lengths */
  const isNumber = (piece, lengths) => piece !== undefined && piece.month === 0 && lengths.indexOf(piece.digits.length) >= 0;

  /** Whether a piece goes on where the one before it ended. @param {DatePiece | undefined} piece */
  const goesOn = (piece) => piece !== undefined && piece.gap !== "";

  /** A date with its month in letters, from a piece on. @param {DatePiece[]} pieces @param {number} at @returns {{found: DateFound | null, count: number} | null} */
  function lettered(pieces, at) {
    const [a, b, c, d] = pieces.slice(at, at + 4);
    if (!a) return null;
    if (a.month > 0) {
      if (goesOn(b) && isNumber(b, [1, 2]) && goesOn(c) && isNumber(c, [2, 4])) return { found: inOrders([[2, 0, 1]], [a, b, c]), count: 3 };
      return goesOn(b) && isNumber(b, [4]) ? { found: inOrders([[1, 0, 2]], [a, b]), count: 2 } : null;
    }
    if (!b || b.month === 0 || !goesOn(b) || !isNumber(a, [1, 2, 3, 4])) return null;
    // In “12 FEB 10 2028” the first number is not of the date.
    const own = goesOn(c) && !(isNumber(c, [1, 2]) && goesOn(d) && isNumber(d, [4]));
    if (a.digits.length === 4 || (a.era && a.era.sure)) return own && isNumber(c, [1, 2]) ? { found: inOrders([[0, 1, 2]], [a, b, c]), count: 3 } : { found: inOrders([[0, 1, 2]], [a, b]), count: 2 };
    if (a.digits.length > 2 || !own || !isNumber(c, [2, 4])) return null;
    return { found: inOrders(a.digits.length === 2 && c.digits.length === 2 && !c.era ? [[2, 1, 0], [0, 1, 2]] : [[2, 1, 0]], [a, b, c]), count: 3 };
  }

  /** A date whose numbers say what they are, from a piece on. @param {DatePiece[]} pieces @param {number} at @param {string} text @returns {{found: DateFound | null, count: number} | null} */
  function labelled(pieces, at, text) {
    for (const count of [3, 2]) {
      const parts = pieces.slice(at, at + count);
      if (parts.length < count || !parts.slice(1).every(goesOn)) continue;
      /** @type {{[unit: string]: DatePiece}} */
      const by = {};
      /** @type {DatePiece[]} */
      const bare = [];
      for (const part of parts) {
        if (part.unit && !by[part.unit]) by[part.unit] = part;
        else bare.push(part);
      }
      const open = ["y", "m", "d"].filter((unit) => !by[unit]);
      const last = parts[count - 1];
      // “2월 30개월” is no day.
      if (bare.length > 1 || (bare[0] === last && text.charAt(last.end) >= "\u1100")) continue;
      if (bare.length === 1 && (count === 2 || open.length !== 1 || (bare[0].unit && bare[0].unit !== open[0]))) continue;
      if (bare.length === 1) by[open[0]] = bare[0];
      const { y, m, d } = by;
      if (!y || !m || (count === 3 && !d)) continue;
      if (!m.month && m.digits.length > 2) continue;
      if ((d && d.digits.length > 2) || y.digits.length > 4 || (y.digits.length < 2 && !y.era)) continue;
      return { found: inOrders([[0, 1, 2]], d ? [y, m, d] : [y, m]), count };
    }
    return null;
  }

  /** The dates that pieces hold, in order. @param {DatePiece[]} pieces @param {string} text */
  function datesOf(pieces, text) {
    /** @type {(DateFound & {at: number, end: number})[]} */
    const dates = [];
    /** @param {DateFound | null} found @param {DatePiece[]} parts */
    const keep = (found, parts) => found !== null && dates.push(Object.assign({ at: parts[0].at, end: parts[parts.length - 1].end }, found)) > 0;
    for (let start = 0, end = 1; start < pieces.length; start = end) {
      const written = labelled(pieces, start, text) || lettered(pieces, start);
      if (written) {
        end = start + written.count;
        keep(written.found, pieces.slice(start, end));
        continue;
      }
      end = start + 1;
      if (pieces[start].month > 0) continue;
      const sign = end < pieces.length ? pieces[end].gap : "";
      const isOther = (/** @type {number} */ at) => pieces[at].month > 0 || (pieces[at + 1] !== undefined && pieces[at + 1].month > 0 && goesOn(pieces[at + 1]));
      // A space gives way to a sign: `12 2026.02.10` is a date behind a number.
      while (end < pieces.length && /^[-./ ]$/.test(sign) && pieces[end].gap === sign && !isOther(end) && (sign !== " " || !joins(pieces[end + 1]))) end += 1;
      const run = pieces.slice(start, end);
      const joined = joins(pieces[start]) || joins(pieces[end]);
      if (run.length === 3 && keep(triple(run), run)) continue;
      if (run.length > 3 && run.length % 3 === 0 && [0, 2].some((place) => run.every(({ digits }, at) => at % 3 !== place || digits.length === 4))) {
        for (let at = 0; at < run.length; at += 3) keep(triple(run.slice(at, at + 3)), run.slice(at, at + 3));
        continue;
      }
      if (joined) continue;
      if (run.length === 2 && keep(pair(run[0], run[1]), run)) continue;
      // A sign between whole dates, as in 20260210-20280209.
      if (run.length === 1 || sign === " " || run.every(({ digits }) => digits.length >= 6)) for (const piece of run) keep(compact(piece), [piece]);
    }
    return dates;
  }

  /**
   * Gives each date the word next to it: the one before it, or else the one behind it that is not the next date's.
   * @param {{at: number, end: number}[]} dates @param {DateWord[]} words in order @returns {(DateWord | undefined)[]}
   */
  function beside(dates, words) {
    /** The words before each date, and those behind the last. @type {DateWord[][]} */
    const gaps = [[]];
    let place = 0;
    for (const { at } of dates) {
      while (place < words.length && words[place].at < at) gaps[gaps.length - 1].push(words[place++]);
      gaps.push([]);
    }
    gaps[gaps.length - 1] = words.slice(place);
    // “MFG/EXP” before both of their dates.
    if (dates.length > 1 && gaps[0].length === dates.length && gaps.slice(1).every((gap) => gap.length === 0)) return gaps[0];
    return dates.map(({ end }, number) => {
      const [before, behind, later] = gaps.slice(number, number + 3);
      /** @type {DateWord | undefined} */
      let word = before[before.length - 1];
      const isBehind = behind.length > 0 && (behind[0].kind === "until" || later === undefined || behind.length > 1 || later.length > 0);
      if (!word && isBehind) word = behind.shift();
      // “Until” says more of a date that has its word, or it is the word of the next.
      if (behind.length > 0 && behind[0].kind === "until" && (later === undefined || behind.length > 1 || behind[0].at === end)) behind.shift();
      return word;
    });
  }

  /** @param {DateWord | undefined} word @returns {{word?: string, means?: DateMeaning}} */
  function meaning(word) {
    if (!word || word.kind === "lot") return {};
    return { word: word.word, means: word.kind === "until" ? "use-by" : /** @type {DateMeaning} */ (word.kind) };
  }

  /**
   * Reads every date of a line, each with the word beside it; at least one result, which says why there is no date.
   * Takes time linear in the text's length.
   * @param {string} text @returns {PackDate[]}
   */
  function packDates(text) {
    const normal = normalise(text);
    const { pieces, words } = cut(normal);
    const told = words.filter(({ kind }) => kind !== "none");
    const dates = datesOf(pieces, normal);
    const own = beside(dates, told);
    /** @type {PackDate[]} */
    const found = dates.map(({ dates, fault, era }, number) => Object.assign(meaning(own[number]), { dates }, fault ? { fault } : {}, era ? { era } : {}));
    // A lot's number, and digits that make no day, are no second date.
    const isDate = (/** @type {PackDate} */ date, /** @type {number} */ number) => (own[number] ? /** @type {DateWord} */ (own[number]).kind !== "lot" : !date.fault);
    const sure = found.filter(isDate);
    if (sure.length > 0) return sure;
    if (found.length > 0) return found.slice(0, 1);
    return [Object.assign(meaning(told.filter(({ kind }) => kind !== "lot")[0]), { dates: [], fault: /** @type {"form" | "missing"} */ (pieces.some(({ digits }) => digits !== "") ? "form" : "missing") })];
  }

  /** Reads the first date of a line. @param {string} text @returns {PackDate} */
  const packDate = (text) => packDates(text)[0];

  return { packDate, packDates, WORDS, MONTHS, ERAS, UNITS_BEFORE };
})();
