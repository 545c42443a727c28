/**
 * Codes as they are typed or scanned: what they may mean, and what a barcode number says of itself.
 */

/**
 * What a typed code may mean.
 * @typedef {object} SearchReading
 * @property {string} key folded, without spaces
 * @property {"typed" | "keyboard" | "look-alike" | "element" | "content"} how `content`: what the case with that label holds
 * @property {string} [count] how many of it the label says that there are
 * @property {boolean} [isPart] whether the rest of what was typed was left out
 * @property {boolean} [begun] whether it is too short for any code, and may only begin one
 * @property {string[]} [others] the lot and the serial number that were scanned with it
 */

var SearchCodes = (function () {
  "use strict";

  /** Letters of other scripts that look like Latin ones, and those. */
  const LOOK_ALIKES = ["авекмнорстухіѕјԛԝһαβεζηικμνορτυχ", "abekmhopctyxisjqwhabezhikmnoptyx"];

  /** Cyrillic letters, and Latin ones that sound like them. */
  const SOUNDS = ["абвгдезиклмнопрстуфхцыэ", "abvgdeziklmnoprstufhcye"];

  /** @param {string} key */
  const sounded = (key) => Array.from(key, (letter) => SOUNDS[1][SOUNDS[0].indexOf(letter)] || letter).join("");

  /** @param {string} key */
  function unlike(key) {
    return Array.from(key)
      .map((letter) => LOOK_ALIKES[1][LOOK_ALIKES[0].indexOf(letter)] || letter)
      .join("");
  }

  /** @param {string} text */
  const keyOf = (text) => SearchFold.fold(text).replace(/ /g, "");

  /** Characters of the longest text in which several codes are looked for. */
  const LONGEST = 200;
  /** Digits of the shortest code that is looked for under what was typed. */
  const LEAST = 4;

  /** Whether a text is a code by its look: it has no spaces, or digits on each side of all of them. @param {string} text */
  const looks = (text) => !/\s/.test(text) || text.split(/\s+/).every((word, place) => /[0-9]/.test(word) || (place === 0 && /^[A-Za-z]{1,4}$/.test(word)));

  /** Whether a text is nothing but a code: it has no words in it. @param {string} text */
  const isAlone = (text) => looks(text) && !/[^\x20-\x7e]|[A-Za-z]{5}/.test(text);

  /** Whether a text may be a code by its look that has a letter in front. @param {string} text */
  const isLettered = (text) => /^[a-z]{1,4}-?[0-9][a-z0-9-]*$/i.test(text);

  /** What a text of letters and digits, too short to be a code, may be the first characters of; nothing for a size and for what is none. @param {string} text */
  function begun(text) {
    const key = keyOf(text);
    return key.length >= LEAST && /^(?=.*[a-z])(?=.*[0-9].*[0-9])[a-z0-9]+$/.test(key) && !/\s|^[0-9.,]+[a-z]+$/i.test(text) ? key : "";
  }

  /** What a query says beside its label, where it has one and is else a code alone; nothing otherwise. @param {string} text */
  function labelled(text) {
    const rest = CheckerTypedCode.withoutLabel(text);
    return rest !== "" && looks(rest) && (rest.match(/[0-9]/g) || []).length >= LEAST ? rest : "";
  }

  /** Characters of the shortest code that is read among others. */
  const SHORTEST = 6;

  /** The codes of a text of several words, and whether there are but labels beside them. @param {string} text @returns {{codes: SearchReading[], alone: boolean}} */
  function several(text) {
    if (text.length > LONGEST) return { codes: [], alone: false };
    // Of signs between, a hyphen may be a part of a lot.
    const apart = text.replace(/([0-9]{12,14})-/g, "$1 ").replace(/-(?=[0-9]{12,14}(?![0-9]))/g, " ");
    const words = apart.split(/[\s,;:|+&/()]+/).filter(keyOf);
    const isCode = (/** @type {string} */ word) => /^(?=(.*[0-9]){4})[a-z0-9]+$/.test(keyOf(word)) && keyOf(word).length >= SHORTEST;
    const rest = words.filter((word) => !isCode(word)).join(" ");
    const codes = words.filter(isCode).map((word) => /** @type {SearchReading} */ ({ key: keyOf(word), how: "typed" }));
    return { codes: words.length > 1 ? codes : [], alone: rest === "" || CheckerTypedCode.withoutLabel(rest + " 0") === "0" };
  }

  /** Letters and digits that are taken for each other, the letters first. */
  const ALIKE = ["oqd0", "il1", "b8", "s5", "z2", "g6"];
  /** The digit that each of those letters is taken for. @type {{[letter: string]: string}} */
  const DIGITS = { з: "3" };
  /** The letter that each digit is taken for. @type {{[digit: string]: string}} */
  const CAPITALS = {};
  for (const group of ALIKE) {
    for (const letter of group.slice(0, -1)) DIGITS[letter] = group.slice(-1);
    CAPITALS[group.slice(-1)] = group[0];
  }

  /** @param {string} key @param {{[letter: string]: string}} table */
  const replaced = (key, table) => Array.from(key, (letter) => table[letter] || letter).join("");

  /** A key in which what looks alike is alike. @param {string} key */
  const alike = (key) => replaced(unlike(key), DIGITS);

  /** What a key may begin with if letters in it were taken for digits or digits for letters: codes have their letters in front. @param {string} key */
  function beginnings(key) {
    const found = [key.slice(0, LEAST)];
    for (let letters = 0; letters <= LEAST; letters++) found.push(replaced(key.slice(0, letters), CAPITALS) + replaced(key.slice(letters, LEAST), DIGITS));
    const first = ALIKE.filter((group) => group.indexOf(key[0]) >= 0)[0] || key[0];
    const all = Array.from(first).reduce((all, letter) => all.concat(found.map((start) => letter + start.slice(1))), found);
    return all.filter((start, place) => all.indexOf(start) === place);
  }

  /**
   * What a text may mean as a code, the likeliest first.
   * @param {string} text @returns {SearchReading[]}
   */
  function readings(text) {
    /** @type {SearchReading[]} */
    const found = [];
    /** @param {string} key @param {SearchReading["how"]} how @param {number} digits @param {string} [number] @param {string[]} [others] @param {boolean} [isPart] */
    const add = (key, how, digits, number, others, isPart) => {
      const count = (/** @type {string} */ text) => (text.match(/[0-9]/g) || []).length;
      const enough = count(key) >= digits || (digits === LEAST && count(key) === LEAST - 1 && count(alike(key)) > LEAST);
      if (!enough || found.some((reading) => reading.key === key)) return;
      found.push(Object.assign({ key, how }, number ? { count: number } : {}, others && others.some(Boolean) ? { others } : {}, isPart ? { isPart } : {}));
    };
    const { typings, scanned, withoutKind, withoutLabel } = CheckerTypedCode;
    const trimmed = withoutKind(text);
    const typed = keyOf(trimmed);
    const label = withoutLabel(trimmed);
    for (const { text: other, how } of typings(text)) {
      const scan = scanned(other);
      // A number that stands alone is told as one that was typed.
      if (scan && scan.gtin && keyOf(other) !== scan.gtin && keyOf(label) !== scan.gtin) add(scan.gtin, how === "keyboard" ? how : scan.isContent ? "content" : "element", 8, scan.count, scan.others.map(keyOf), scan.isPart);
      else if (scan && !scan.gtin) for (const lot of scan.others) add(keyOf(lot), "element", LEAST);
    }
    const held = CheckerTypedCode.gtin(typed);
    if (held && !held.right) add(CheckerTypedCode.longer(typed), "element", 12);
    if (label) add(keyOf(label), "typed", LEAST);
    // Of the elements of a barcode, a lot or a serial number may be typed alone, with its identifier.
    const element = /^(?:10|21)(?=.*[a-z])([a-z0-9]{6,})$/.exec(typed);
    const latin = unlike(typed);
    if (latin !== typed && /^[a-z0-9]+$/.test(latin)) add(latin, "look-alike", LEAST - 1);
    // Letters that are on no Latin keyboard are written as they are called.
    if (/[а-я]/.test(typed)) {
      for (const key of [sounded(typed), sounded(latin)]) if (/^[a-z0-9]+$/.test(key)) add(key, "look-alike", LEAST);
    }
    if (/^[a-z0-9]+$/.test(typed) || !/\s/.test(trimmed)) add(typed, "typed", LEAST);
    add(typed.replace(/[^a-z0-9]/g, ""), "typed", LEAST);
    // Only a code has so many digits; a word in another script has them by no chance.
    for (const { text: other, how } of typings(trimmed)) if (how === "keyboard") add(keyOf(other), how, LEAST + 2);
    const digits = replaced(typed, DIGITS);
    if (/^[0-9]+$/.test(digits) && /[0-9].*[0-9].*[0-9]/.test(typed)) add(digits, "look-alike", LEAST);
    if (element) add(element[1], "element", LEAST);
    // Who gave a number out is often said before it.
    const number = /^[^0-9]+\s+(?=[0-9])/.exec(trimmed);
    if (number) add(keyOf(trimmed.slice(number[0].length)), "typed", LEAST + 2);
    return found;
  }

  /** The first three digits of a barcode number's GTIN-13 (GTIN-8: of itself). @param {string} digits */
  function prefix(digits) {
    const padded = ("00000000000000" + digits).slice(-14);
    return Number(padded.startsWith("000000") ? padded.slice(6, 9) : padded.slice(1, 4));
  }

  /** Whether two codes differ in one character, that one lacks or has otherwise, or in two neighbours that changed places; what looks alike is no difference beside that. @param {string} first @param {string} second */
  function isNear(first, second) {
    if (Math.abs(first.length - second.length) > 1) return false;
    const [one, other] = [alike(first), alike(second)];
    if (one === other) return first !== second;
    const start = SearchFold.common(one, other);
    let end = 0;
    while (end < Math.min(one.length, other.length) - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
    const [left, right] = [one, other].map((code) => code.slice(start, code.length - end));
    return (left.length < 2 && right.length < 2) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
  }

  /** A number without the zeros in front, which stand for nothing. @param {string} digits */
  const bare = (digits) => digits.replace(/^0+/, "");

  /** The form of a code: each letter an a, each digit a 9. @param {string} key */
  const form = (key) => key.replace(/[^0-9]/g, "a").replace(/[0-9]/g, "9");

  /** Whether a letter of a key may stand where a form of the index has what is fixed, an A for any letter or an N for any digit. @param {string} letter @param {string} place */
  const fits = (letter, place) => letter === place || place === (/[0-9]/.test(letter) ? "N" : "A");

  /**
   * A key as a form of the index has it: itself, or with look-alikes changed if it may be; nothing if it is of another form.
   * @param {string} key @param {string} form @param {boolean} lenient whether look-alikes may be changed
   */
  function asForm(key, form, lenient) {
    if (key.length !== form.length) return "";
    let result = "";
    // Of digits alone, the first may be a letter.
    const isNumber = /^[0-9]+$/.test(key);
    for (let at = 0; at < key.length; at++) {
      const letter = key[at];
      const choices = lenient && !(isNumber && at > 0) ? [letter, alike(letter) === alike(form[at]) ? form[at] : "", DIGITS[letter], CAPITALS[letter]] : [letter];
      const meant = choices.filter((choice) => choice && fits(choice, form[at]))[0];
      if (!meant) return "";
      result += meant;
    }
    return result;
  }

  /** Fields of patterns that tell a day. */
  const DAYS = /^(mfg|date|packed|use-by)$/;

  /**
   * What is wrong with a code by a pattern, as the word for it: `misfit`, or a date that the calendar lacks; nothing where
   * a code fits.
   * @param {string} pattern @param {string} code
   */
  function fault(pattern, code) {
    // Each way of the pattern is tried in turn; with many, it is left to the product's page.
    if ((pattern.match(/\|/g) || []).length > 6) return "";
    /** @type {[string, string][]} the field and the part of a date of each group */
    const groups = [];
    const source = pattern.replace(/\\(.)|\{([^:}]*):([^}]*)\}|([[\]|])|([^])/g, (whole, escaped, name, shape, sign, letter) => {
      if (sign) return { "[": "(?:", "]": ")", "|": "|" }[/** @type {"[" | "]" | "|"} */ (sign)];
      if (!shape) return keyOf(escaped || letter);
      return shape.replace(/YYYY|JJJ|YY|MM|DD|A|9/g, (/** @type {string} */ part) => {
        if (part === "A") return "[a-z]";
        if (part === "9") return "[0-9]";
        groups.push([name, part]);
        return "([0-9]{" + part.length + "})";
      });
    });
    const found = new RegExp("^(?:" + source + ")$").exec(code);
    if (!found) return "misfit";
    /** @type {{[name: string]: {[part: string]: number}}} */
    const dates = {};
    found.slice(1).forEach((text, at) => {
      const [name, part] = groups[at];
      if (text && DAYS.test(name)) (dates[name] = dates[name] || {})[part] = Number(text);
    });
    for (const { YYYY, YY, MM, DD, JJJ } of Object.keys(dates).map((name) => dates[name])) {
      const year = YYYY || (YY === undefined ? 2000 : 2000 + YY);
      // A day without a month is one that some month has.
      const lacks = CheckerCalendar.lacks(year, MM === undefined ? 1 : MM, DD);
      if (lacks) return "no-" + lacks;
      if (JJJ !== undefined && !CheckerCalendar.ofYear(year, JJJ)) return "no-day-of-year";
    }
    return "";
  }

  /** A date that a pattern of codes says and the calendar lacks, as the word for it: nothing where a code has none. @param {string} pattern @param {string} code */
  const impossible = (pattern, code) => fault(pattern, code).replace("misfit", "");

  /** What is wrong with a lot by all of the patterns that its goods' codes with a date in them have, as `fault` says it. @param {string[]} patterns @param {string} code */
  function misfit(patterns, code) {
    const faults = patterns.filter((pattern) => /\{(mfg|date|packed|use-by):/.test(pattern)).map((pattern) => fault(pattern, code));
    return faults.every(Boolean) ? faults.sort((one, other) => Number(one === "misfit") - Number(other === "misfit"))[0] || "" : "";
  }

  return { asForm, alike, beginnings, begun, impossible, misfit, isAlone, isLettered, labelled, looks, readings, several, prefix, isNear, form, bare, keyOf };
})();
