/**
 * Codes as they are typed or scanned: what else they may mean, and what a barcode number says of itself.
 *
 * A scanner that acts as a keyboard sends key strokes, which a Thai, Vietnamese, French or Russian keyboard setting
 * turns into other characters.
 */

/**
 * What a typed code may mean.
 * @typedef {object} SearchReading
 * @property {string} key folded, without spaces
 * @property {"typed" | "keyboard" | "look-alike" | "element"} how
 */
/**
 * A barcode number held against its check digit.
 * @typedef {object} SearchGtin
 * @property {string} digits
 * @property {number} expected the check digit that the others ask for
 * @property {boolean} right
 */

(function (/** @type {any} */ root) {
  "use strict";

  /** The keys of the first 47 places of a keyboard, row by row, without and with shift. */
  const KEYS = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
  const SHIFTED = '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?';

  /**
   * What the same keys give on other keyboards. Sources: TIS 820-2538 (Kedmanee); TCVN 5712 (Vietnamese, number row);
   * the French AZERTY and the Russian keyboards of Windows.
   * @type {[string, string][]}
   */
  const KEYBOARDS = [
    ["ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฟหกดเ้่าสวงผปแอิืทมใฝ", "+๑๒๓๔ู฿๕๖๗๘๙๐\"ฎฑธํ๊ณฯญฐ,ฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ"],
    ["&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!", "1234567890°+AZERTYUIOP¨£QSDFGHJKLM%WXCVBN?./§"],
    ["1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.", "!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"],
  ];

  /** Letters of other scripts that look like Latin ones, and those. */
  const LOOK_ALIKES = ["авекмнорстухіѕјԛԝһαβεζηικμνορτυχ", "abekmhopctyxisjqwhabezhikmnoptyx"];

  /** Marks that Vietnamese keyboards give for digits; those upon a letter first. @type {{[marks: string]: string}} */
  const VIETNAMESE = { "a\u0306": "1", "a\u0302": "2", "e\u0302": "3", "o\u0302": "4", "\u0300": "5", "\u0309": "6", "\u0303": "7", "\u0301": "8", "\u0323": "9", đ: "0" };

  /** @type {Map<string, string>[]} */
  const keyboards = KEYBOARDS.map(([plain, shifted]) => {
    const keys = new Map();
    [plain, shifted].forEach((row, shift) => Array.from(row).forEach((letter, place) => keys.set(letter, (shift ? SHIFTED : KEYS)[place])));
    return keys;
  });

  /** What was typed, if the keyboard's setting had been English; nothing if it cannot have been. @param {string} text @param {Map<string, string>} keys */
  function retyped(text, keys) {
    let result = "";
    for (const letter of text) {
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

  /** @param {string} key */
  function unlike(key) {
    return Array.from(key)
      .map((letter) => LOOK_ALIKES[1][LOOK_ALIKES[0].indexOf(letter)] || letter)
      .join("");
  }

  /** @param {string} text */
  const keyOf = (text) => root.jinwi.searchFold.fold(text).replace(/ /g, "");

  /**
   * A barcode number within what a GS1 barcode holds: behind the application identifier 01, or in a Digital Link.
   *
   * Sources: GS1 General Specifications, section 3.3.2; GS1 Digital Link URI Syntax, section 4.2.
   */
  const ELEMENT = /^01 ?([0-9]{14})(?=[^0-9]|$|1[0-9]|2[01])/;
  const LINK = /\/01\/([0-9]{14})(?=[/?#]|$)/;

  /** What people write before a code. */
  const LABELLED = /^(?:ean|gtin|upc|jan|hs|hsk|barcode|no|№)[\s.:#-]+(.*[0-9].*)$/i;

  /** Digits of the shortest code that is looked for under what was typed. */
  const LEAST = 4;

  /**
   * What a text may mean as a code, the likeliest first.
   * @param {string} text @returns {SearchReading[]}
   */
  function readings(text) {
    /** @type {SearchReading[]} */
    const found = [];
    /** @param {string} key @param {SearchReading["how"]} how @param {number} digits */
    const add = (key, how, digits) => {
      if ((key.match(/[0-9]/g) || []).length < digits || found.some((reading) => reading.key === key)) return;
      found.push({ key, how });
    };
    const trimmed = text.trim();
    const element = ELEMENT.exec(root.jinwi.searchFold.fold(trimmed)) || LINK.exec(trimmed);
    if (element && /** @type {SearchGtin} */ (gtin(element[1])).right) add(element[1], "element", 14);
    const typed = keyOf(text);
    const labelled = LABELLED.exec(trimmed);
    if (labelled) add(keyOf(labelled[1]), "typed", LEAST);
    const latin = unlike(typed);
    if (latin !== typed && /^[a-z0-9]+$/.test(latin)) add(latin, "look-alike", LEAST - 1);
    if (/^[a-z0-9]+$/.test(typed) || !/\s/.test(trimmed)) add(typed, "typed", LEAST);
    add(typed.replace(/[^a-z0-9]/g, ""), "typed", LEAST);
    // Only a code has so many digits; a word in another script has them by no chance.
    for (const keys of keyboards) add(keyOf(retyped(trimmed, keys)), "keyboard", LEAST + 2);
    add(keyOf(retypedVietnamese(trimmed)), "keyboard", LEAST + 2);
    if (/^[0-9oil]+$/.test(typed)) add(typed.replace(/o/g, "0").replace(/[il]/g, "1"), "look-alike", 8);
    return found;
  }

  /**
   * A barcode number held against its check digit; nothing for what has not the length of one.
   *
   * Source: GS1 General Specifications, section 7.9.1.
   * @param {string} digits @returns {SearchGtin | null}
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

  /** The first three digits of a barcode number's GTIN-13 (GTIN-8: of itself). @param {string} digits */
  function prefix(digits) {
    const padded = ("00000000000000" + digits).slice(-14);
    return Number(padded.startsWith("000000") ? padded.slice(6, 9) : padded.slice(1, 4));
  }

  /** Whether two numbers of one length differ in one digit, or in two neighbours that changed places. @param {string} one @param {string} other */
  function isNear(one, other) {
    if (one.length !== other.length) return false;
    const places = [];
    for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) places.push(at);
    if (places.length === 1) return true;
    const [first, second] = places;
    return places.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
  }

  /** The form of a code: each letter an a, each digit a 9. @param {string} key */
  const form = (key) => key.replace(/[^0-9]/g, "a").replace(/[0-9]/g, "9");

  root.jinwi.searchCodes = { readings, gtin, prefix, isNear, form, keyOf };
})(window);
