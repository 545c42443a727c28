/**
 * What scanners and keyboards send for a code. The search and the code checker read it the same way.
 *
 * A scanner that acts as a keyboard sends key strokes, which the setting of a keyboard turns into other characters; it may
 * send what kind of barcode it read in front, and a barcode may hold more than the number.
 */

/**
 * What a text holds of a scanned barcode.
 * @typedef {object} ScannedCode
 * @property {string} gtin its trade item number, of 14 digits if it stood among other elements; with a right check digit, unless people put brackets around identifiers or wrote an address
 * @property {boolean} isContent whether that is the number of what a case holds (application identifier 02)
 * @property {string} count how many of it (37)
 * @property {boolean} [isPart] whether what stands behind it is no element and was left out
 * @property {string[]} others its lot (10) and its serial number (21), each empty where it has none
 */
/** @typedef {{text: string, how: "typed" | "keyboard"}} TypedText a text as it was typed, or as other keyboards would have it */
/**
 * A barcode number held against its check digit.
 * @typedef {object} TypedGtin
 * @property {string} digits
 * @property {number} expected the check digit that the others ask for
 * @property {boolean} right
 */

var CheckerTypedCode = (function () {
  "use strict";

  /** The keys of a keyboard that give letters or signs on any, row by row, without and with shift. */
  const KEYS = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./`";
  const SHIFTED = '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?~';

  /**
   * What the same keys give on other keyboards. Sources: TIS 820-2538 (Kedmanee); TCVN 5712 (Vietnamese, number row);
   * the French AZERTY, Russian, Arabic (101) and German QWERTZ keyboards of Windows.
   * @type {[string, string][]}
   */
  const KEYBOARDS = [
    ["ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ_", "+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ%"],
    ["&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!²", "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§~"],
    ["1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.ё", "!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,Ё"],
    ["1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظذ", "!@#$%^&*)(_+\u064e\u064b\u064f\u064cﻹإ‘÷×؛<>\u0650\u064d][ﻷأـ،/:\"~\u0652}{ﻵآ’,.؟\u0651"],
    ["1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-^", "!\"§$%&/()=?`QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_°"],
  ];
  /** The places of keyboards in that list, by the languages that are typed on them. @type {{[language: string]: number}} */
  const OF_LANGUAGE = { th: 0, fr: 1, ru: 2, ar: 3, de: 4 };
  /** What one key gives as two letters, and as one. */
  const LAM_ALEF = ["لا ﻻ", "لإ ﻹ", "لأ ﻷ", "لآ ﻵ"].map((pair) => pair.split(" "));

  /** Marks that Vietnamese keyboards give for digits; those upon a letter first. @type {{[marks: string]: string}} */
  const VIETNAMESE = { "a\u0306": "1", "a\u0302": "2", "e\u0302": "3", "o\u0302": "4", "\u0300": "5", "\u0309": "6", "\u0303": "7", "\u0301": "8", "\u0323": "9", đ: "0" };

  /** The keys of the Korean two-set keyboard (KS X 5002), by the order of the letters that syllables are made of. */
  const INITIALS = "r R s e E f a q Q t T d w W c z x v g".split(" ");
  const VOWELS = "k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");
  const FINALS = " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");
  /** Letters that stand alone, from U+3131 on. */
  const ALONE = "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(" ");

  /** @type {Map<string, string>[]} */
  const keyboards = KEYBOARDS.map(([plain, shifted]) => {
    const keys = new Map();
    [plain, shifted].forEach((row, shift) => Array.from(row).forEach((letter, place) => keys.set(letter, (shift ? SHIFTED : KEYS)[place])));
    return keys;
  });

  /** What was typed, if the keyboard's setting had been English; nothing if it cannot have been. @param {string} text @param {Map<string, string>} keys */
  function retyped(text, keys) {
    let result = "";
    const whole = LAM_ALEF.reduce((text, [two, one]) => text.split(two).join(one), text).replace(/\u0e4d\u0e32/g, "\u0e33");
    for (const letter of whole) {
      const key = letter === " " ? " " : keys.get(letter);
      if (key === undefined) return "";
      result += key;
    }
    return result;
  }

  /** The same of a Vietnamese keyboard. @param {string} text */
  function retypedVietnamese(text) {
    const letters = Array.from(text.normalize("NFD").replace(/([aeo])\u0323([\u0306\u0302])/g, "$1$2\u0323"));
    let result = "";
    for (let at = 0; at < letters.length; at++) {
      const pair = VIETNAMESE[letters[at] + letters[at + 1]];
      const one = VIETNAMESE[letters[at]];
      if (pair !== undefined) at += 1;
      else if (one === undefined && !/[A-Za-z0-9 -]/.test(letters[at])) return "";
      result += pair || one || letters[at];
    }
    return result;
  }

  /** The same of a Korean keyboard, whose signs and digits are the English ones. @param {string} text */
  function retypedKorean(text) {
    let result = "";
    let hangul = false;
    for (const letter of text.normalize("NFC")) {
      const code = /** @type {number} */ (letter.codePointAt(0));
      const syllable = code - 0xac00;
      const alone = code - 0x3131;
      if (syllable >= 0 && syllable < 11172) result += INITIALS[Math.floor(syllable / 588)] + VOWELS[Math.floor(syllable / 28) % 21] + FINALS[syllable % 28];
      else if (alone >= 0 && alone < ALONE.length) result += ALONE[alone];
      else if (code < 0x80) result += letter;
      else return "";
      hangul = hangul || code >= 0x80;
    }
    return hangul ? result : "";
  }

  /** The texts that the same keys give on an English keyboard, the typed one first. @param {string} text @returns {TypedText[]} */
  function typings(text) {
    // A German keyboard differs by two letters, which a code may have as they are: signs of its own must tell it.
    const all = /[ßüöä´§]/i.test(text) ? keyboards : keyboards.slice(0, OF_LANGUAGE.de);
    const others = all.map((keys) => retyped(text, keys)).concat(retypedVietnamese(text), retypedKorean(text));
    return [/** @type {TypedText} */ ({ text, how: "typed" })].concat(others.filter((other) => other !== "" && other !== text).map((other) => ({ text: other, how: "keyboard" })));
  }

  /** The longest of `parts` that a text goes on with at a place, as its number; -1 for none. @param {string} text @param {number} at @param {string[]} parts */
  function longest(text, at, parts) {
    let best = -1;
    parts.forEach((part, number) => {
      if (part !== "" && text.startsWith(part, at) && (best < 0 || part.length > parts[best].length)) best = number;
    });
    return best;
  }

  /** Hangul that was typed with the keyboard set to English; nothing if the keys make no whole syllables. @param {string} text */
  function hangul(text) {
    // Shift changes seven keys alone.
    const keys = text.replace(/[A-Z]/g, (letter) => (/[QWERTOP]/.test(letter) ? letter : letter.toLowerCase()));
    let result = "";
    for (let at = 0; at < keys.length; ) {
      if (!/[A-Za-z]/.test(keys[at])) {
        if (!/[0-9 .,-]/.test(keys[at])) return "";
        result += keys[at++];
        continue;
      }
      const initial = longest(keys, at, INITIALS);
      const vowel = initial < 0 ? -1 : longest(keys, at + 1, VOWELS);
      if (vowel < 0) return "";
      at += 1 + VOWELS[vowel].length;
      let final = Math.max(0, longest(keys, at, FINALS));
      // What a vowel follows begins the next syllable.
      const next = at + FINALS[final].length;
      if (final > 0 && longest(keys, next, VOWELS) >= 0) final = FINALS[final].length > 1 ? FINALS.indexOf(FINALS[final].slice(0, -1)) : 0;
      at += FINALS[final].length;
      result += String.fromCharCode(0xac00 + (initial * 21 + vowel) * 28 + final);
    }
    return /[가-힣]/.test(result) ? result : "";
  }

  /** A code of Latin letters and four digits or more, which means no words. */
  const CODED = /^(?=.*[a-z])(?=(.*[0-9]){4})[a-z0-9./-]+$/i;
  /** Digits of the shortest code that letters with marks may be, each for its key. */
  const DIGITS = 6;

  /** Whether a reading makes more of a text: no signs of its letters and digits, and no digits of its letters, unless they are a code's. @param {string} other @param {string} text */
  function isLikelier(other, text) {
    const [signs, typedSigns] = [other, text].map((of) => of.replace(/[^!-&(-+/:-@[-`{-~]/g, "").length);
    const [digits, typedDigits] = [other, text].map((of) => of.replace(/[^0-9]/g, "").length);
    const isCode = digits >= DIGITS && digits * 2 >= other.replace(/ /g, "").length;
    return signs <= typedSigns && (digits <= typedDigits || isCode || !/[a-z\u00c0-\u024f\u1ea0-\u1eff]/i.test(text));
  }

  /**
   * What words were meant if they were typed with a keyboard set otherwise: the likeliest first.
   * @param {string} text @param {string} language of the reader
   */
  function otherwise(text, language) {
    if (text.length > LONGEST || CODED.test(text) || /^[\u3131-\u314e\s]+$/.test(text)) return [];
    const place = OF_LANGUAGE[language];
    /** @type {string[]} */
    const found = [];
    if (!/^[\x20-\x7e]+$/.test(text)) for (const typing of typings(text).slice(1)) found.push(typing.text);
    else found.push(place === undefined ? "" : own(text, place), hangul(text));
    // Keyboards that swap but some Latin letters: where such a letter is there.
    if (/[yz]/i.test(text)) found.push(retyped(text, keyboards[OF_LANGUAGE.de]));
    if (/[qw,]/i.test(text)) found.push(retyped(text, keyboards[OF_LANGUAGE.fr]));
    return found.filter((other, at) => other !== "" && other !== text && found.indexOf(other) === at && isLikelier(other, text));
  }

  /** What English keys give on another keyboard; nothing where they give no letters. @param {string} text @param {number} place of the keyboard in the list */
  function own(text, place) {
    const [plain, shifted] = KEYBOARDS[place];
    let [result, letters] = ["", 0];
    for (const key of text) {
      const at = (KEYS + SHIFTED).indexOf(key);
      const letter = at < 0 ? key : (at < KEYS.length ? plain : shifted)[at % KEYS.length];
      if (letter.toLowerCase() !== letter.toUpperCase() || letter > "\u0600") letters += 1;
      result += letter;
    }
    return letters * 2 > text.length ? LAM_ALEF.reduce((text, [two, one]) => text.split(one).join(two), result) : "";
  }

  /**
   * A barcode number held against its check digit; nothing for what has not the length of one.
   *
   * Source: GS1 General Specifications, section 7.9.1.
   * @param {string} digits @returns {TypedGtin | null}
   */
  function gtin(digits) {
    if (!/^[0-9]+$/.test(digits) || [8, 12, 13, 14].indexOf(digits.length) < 0) return null;
    let sum = 0;
    for (let place = 0; place < digits.length - 1; place++) {
      sum += Number(digits[digits.length - 2 - place]) * (place % 2 === 0 ? 3 : 1);
    }
    const expected = (10 - (sum % 10)) % 10;
    return { digits, expected, right: expected === Number(digits[digits.length - 1]) };
  }

  /** @param {string} digits */
  function isRight(digits) {
    const held = gtin(digits);
    return held !== null && held.right;
  }

  /** The sign between elements (FNC1), as scanners and pages write it. */
  const SEPARATOR = /\u241d|<GS>|\{GS\}|\[GS\]|\^\]/gi;
  /** Characters of the longest text that is taken for a barcode's, and of the shortest that holds a number among others. */
  const LONGEST = 200;
  const SHORTEST = 16;

  /**
   * The elements of a barcode with a trade item number among them, in any order; nothing for what is none. Where the signs
   * between elements were lost, one of varying length ends where the rest goes on as elements do.
   * @param {string} text @param {boolean} needsItem whether a trade item number must be among them
   * @returns {[string, string][] | null}
   */
  function elements(text, needsItem) {
    const identifiers = CheckerGs1Identifiers.identifiers;
    const length = text.length;
    /** @type {Map<number, [string, string][] | null>} */
    const known = new Map();
    /** What the text from a place on is. @param {number} from @param {boolean} needs whether a number must be in it @returns {[string, string][] | null} */
    function rest(from, needs) {
      const at = text[from] === "\x1d" ? from + 1 : from;
      if (at >= length) return needs ? null : [];
      const key = 2 * at + (needs ? 1 : 0);
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, null);
      const found = next(at, needs);
      known.set(key, found);
      return found;
    }
    /** @param {number} at @param {boolean} needs @returns {[string, string][] | null} */
    function next(at, needs) {
      for (const width of [2, 3, 4]) {
        const identifier = text.slice(at, at + width);
        const format = identifiers.get(identifier);
        if (!format) continue;
        const start = at + width;
        const end = text.indexOf("\x1d", start);
        const room = (end < 0 ? length : end) - start;
        for (let count = Math.min(format.most, room); count >= format.least; count--) {
          const value = text.slice(start, start + count);
          if (!format.form.test(value)) continue;
          if (/^1[1-7]$/.test(identifier) && !/^..(0[1-9]|1[0-2])([0-2][0-9]|3[01])$/.test(value)) continue;
          const isItem = /^0[12]$/.test(identifier);
          if (isItem && !isRight(value)) continue;
          const more = rest(start + count, needs && !isItem);
          if (more) return [/** @type {[string, string]} */ ([identifier, value])].concat(more);
        }
      }
      return null;
    }
    return rest(0, needsItem);
  }

  /** What elements say. @param {[string, string][]} found @returns {ScannedCode | null} */
  function told(found) {
    /** @param {string} identifier */
    const of = (identifier) => (found.filter(([own]) => own === identifier)[0] || ["", ""])[1];
    const [item, content] = [of("01"), of("02")].map((digits) => (gtin(digits) ? digits : ""));
    const others = [of("10"), of("21")];
    return item || content || others.some(Boolean) ? { gtin: item || content, isContent: !item && content !== "", count: of("37"), others } : null;
  }

  /** A number of a trade item as one of 14 digits. @param {string} digits */
  const padded = (digits) => ("00000000000000" + digits).slice(-14);

  /** What a GS1 Digital Link holds (GS1 Digital Link URI Syntax, section 4). @param {string} text */
  function link(text) {
    const item = /\/(?:01|gtin)\/([0-9]{8,14})(?=[/?#]|$)/i.exec(text) || /[?&;](?:01|gtin|ean|upc|barcode)=([0-9]{8,14})(?=[&;#]|$)/i.exec(text);
    if (!item || !gtin(item[1])) return null;
    /** @type {[string, string][]} */
    const found = [["01", padded(item[1])]];
    for (const [identifier, name] of [["10", "lot"], ["21", "ser"]]) {
      const value = new RegExp("(?:/(?:" + identifier + "|" + name + ")/|[?&;]" + identifier + "=)([^/?#&;]+)").exec(text);
      try {
        if (value) found.push([identifier, decodeURIComponent(value[1])]);
      } catch (error) {
        // A sign that is not written as addresses write it is no part of a lot.
      }
    }
    return told(found);
  }

  /** Elements with their identifiers in brackets, as they are printed below a barcode. @param {string} text */
  function bracketed(text) {
    if (!/^\([0-9]{2,4}\)/.test(text)) return null;
    /** @type {[string, string][]} */
    const found = [];
    text.replace(/\(([0-9]{2,4})\)([^(]*)/g, (whole, identifier, value) => {
      found.push([identifier, value.replace(/[\s\x1d]/g, "")]);
      return whole;
    });
    for (const element of found) if (/^0[12]$/.test(element[0]) && gtin(element[1])) element[1] = padded(element[1]);
    return told(found);
  }

  /** A number and its add-on of two or five digits, as on periodicals. @param {string} text */
  function withAddOn(text) {
    const parts = /^([0-9]{8}|[0-9]{12,13})[\s+-]+([0-9]{2}|[0-9]{5})$/.exec(text) || /^([0-9]{13})([0-9]{2}|[0-9]{5})$/.exec(text);
    return parts && isRight(parts[1]) && !isRight(text) ? { gtin: parts[1], isContent: false, count: "", others: [] } : null;
  }

  /**
   * The number of twelve digits that one of eight stands for where zeros were left out (UPC-E; GS1 General Specifications,
   * section 5.2.2.4); nothing for what stands for none.
   * @param {string} digits
   */
  function longer(digits) {
    const parts = /^([01])([0-9]{2})([0-9])([0-9])([0-9])([0-9])([0-9])$/.exec(digits);
    if (!parts) return "";
    const [, system, two, third, fourth, fifth, last, check] = parts;
    const long = last < "3" ? two + last + "0000" + third + fourth + fifth : last === "3" ? two + third + "00000" + fourth + fifth : last === "4" ? two + third + fourth + "00000" + fifth : two + third + fourth + fifth + "0000" + last;
    const whole = system + long + check;
    return isRight(whole) ? whole : "";
  }

  /**
   * What a text without the kind of its barcode holds.
   * @param {string} text @param {boolean} ofElements whether that kind holds elements alone
   * @returns {ScannedCode | null}
   */
  function held(text, ofElements) {
    const bare = text.replace(/[\s-]/g, "");
    if (isRight(bare)) return { gtin: bare, isContent: false, count: "", others: [] };
    const found = link(text) || bracketed(text) || withAddOn(text);
    const isLong = bare.length >= SHORTEST && /[0-9]{14}/.test(bare);
    if (found || !(isLong || ofElements)) return found;
    const among = elements(text.replace(/[^\S\x1d]/g, ""), !ofElements);
    if (among) return told(among);
    // Behind the number, which has a fixed length, may stand what no barcode holds.
    const first = /^(0[12])([0-9]{14})(?![0-9])/.exec(bare);
    const scan = first && told([[first[1], first[2]]]);
    return scan && Object.assign(scan, { isPart: first[0].length < bare.length });
  }

  /** What people write before a code: any words and a colon. */
  const LABEL = /^[^0-9:：/][^:：]{0,40}[:：](?!\/\/)\s*(.*[0-9].*)$/;
  /** Words that stand beside a code, without marks upon letters; those of scripts that put spaces between words first. */
  const LABELS = [
    "ean gtin upc jan itf isbn barcode bar code lot batch ch b no n.o n nr s.n num number reg registration serial sn hs hsk id kode batang nomor bets produksi registrasi ma vach so lo sx san xuat hang đang ky codigo de barras lote numero partida registro strichcode charge chargen chargennummer losnummer los nummer seriennummer seriennr registernummer registrierungsnummer markennummer warennummer zolltarifnummer fabricacion produccion marca merek штрих штрихкод код номер партии партия серия серии артикул товара знака лот лота тн вэд рег №",
    "바코드 로트 롯트 배치 제조 등록 상표 신고 일련 이력 번호 코드 품목 보고 세번 상품 분류 관세 수입 유통 넘버 バーコード ロット バッチ コード บาร์โค้ด บาร์โคด เลข ครั้ง ผลิต รุ่น ล็อต การ ที่ หมายเลข รหัส ทะเบียน พิกัด باركود الباركود رقم التشغيلة تشغيلة الدفعة دفعة اللوط لوت اللوت العلامة رمز كود الرمز الشريطي التسجيل تسجيل الصنف المنتج สินค้า เครื่องหมาย ค้า [条码條碼形生产產批号號次编編商品注册註冊序列代标標海关關記製造登録番税货貨]",
  ].map((words) => words.replace(/ /g, "|"));
  const SIGNS = "[\\s.,#:()№º°/_-]*";
  const BEFORE = new RegExp("^(?:(?:(?:" + LABELS[0] + ")(?:[ -]?(?:8|12|13|14|a|e))?(?![a-zа-я0-9])|(?:lote?|batch|ean|gtin|партия)(?=[0-9]{4})|" + LABELS[1] + "|[№#])" + SIGNS + ")+(.*[0-9].*)$");
  const BEHIND = new RegExp("^(.*[0-9][a-z0-9]*)(?:[\\s.,:(-]+(?:" + LABELS[0] + ")(?![a-z0-9])|[\\s.,:(-]*(?:" + LABELS[1] + "))+[\\s.):#№]*$");

  /** A text without the label beside it; nothing if it has none. @param {string} text */
  function withoutLabel(text) {
    if (text.length > LONGEST) return "";
    const found = LABEL.exec(text);
    if (found) return found[1].trim();
    const plain = text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").trim();
    const known = BEFORE.exec(plain) || BEHIND.exec(plain);
    return known ? known[1].trim() : "";
  }

  /**
   * What a barcode that was scanned holds; nothing for what is none, or but a number that its check digit does not fit.
   * The kind of barcode in front is passed over (ISO/IEC 15424): `]E0`, `]C1`, `]d2`, also without its bracket.
   * @param {string} typed @returns {ScannedCode | null}
   */
  function scanned(typed) {
    // Brackets of other shapes are those of identifiers too.
    const text = digits(typed.normalize("NFKC")).replace(SEPARATOR, "\x1d").replace(/[[{<]([0-9]{2,4})[\]}>]/g, "($1)").trim();
    if (text.length > LONGEST) return null;
    const kind = /^\]?[A-Za-z][0-9]\s*(?=[0-9(\x1dh])\x1d?/.exec(text);
    const rest = kind ? text.slice(kind[0].length) : "";
    const bare = withoutLabel(text);
    return held(text, false) || (kind && held(rest, GS1_KIND.test(text))) || (bare === "" ? null : held(bare, false));
  }

  /** The kinds of barcodes that hold elements alone: GS1-128, GS1 DataBar, DataMatrix, QR and DotCode. */
  const GS1_KIND = /^\](C1|e0|d2|Q3|J1)/;

  /** A text with the digits of Arabic, Persian and Thai as those of codes. @param {string} text */
  const digits = (text) => text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) & 15));

  /** A text without the kind of its barcode in front. @param {string} text */
  const withoutKind = (text) => text.trim().replace(/^\][A-Za-z][0-9]\s*/, "");

  return { typings, otherwise, hangul, digits, gtin, longer, scanned, withoutKind, withoutLabel };
})();
