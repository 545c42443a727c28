/**
 * Codes as they are typed or scanned: what they may mean, and what a barcode number says of itself.
 */

/**
 * What a typed code may mean.
 * @typedef {object} SearchReading
 * @property {string} key folded, without spaces
 * @property {"typed" | "keyboard" | "look-alike" | "element" | "content"} how `content`: what the case with that label holds
 * @property {string} [count] how many of it the label says that there are
 */

var SearchCodes = (function () {
  "use strict";

  /** Letters of other scripts that look like Latin ones, and those. */
  const LOOK_ALIKES = ["авекмнорстухіѕјԛԝһαβεζηικμνορτυχ", "abekmhopctyxisjqwhabezhikmnoptyx"];

  /** @param {string} key */
  function unlike(key) {
    return Array.from(key)
      .map((letter) => LOOK_ALIKES[1][LOOK_ALIKES[0].indexOf(letter)] || letter)
      .join("");
  }

  /** @param {string} text */
  const keyOf = (text) => SearchFold.fold(text).replace(/ /g, "");

  /** Digits of the shortest code that is looked for under what was typed. */
  const LEAST = 4;

  /**
   * What a text may mean as a code, the likeliest first.
   * @param {string} text @returns {SearchReading[]}
   */
  function readings(text) {
    /** @type {SearchReading[]} */
    const found = [];
    /** @param {string} key @param {SearchReading["how"]} how @param {number} digits @param {string} [count] */
    const add = (key, how, digits, count) => {
      if ((key.match(/[0-9]/g) || []).length < digits || found.some((reading) => reading.key === key)) return;
      found.push(count ? { key, how, count } : { key, how });
    };
    const { typings, scanned, withoutKind, withoutLabel } = CheckerTypedCode;
    const trimmed = withoutKind(text);
    const typed = keyOf(trimmed);
    const label = withoutLabel(trimmed);
    for (const { text: other, how } of typings(text)) {
      const scan = scanned(other);
      // A number that stands alone is told as one that was typed.
      if (scan && scan.gtin && keyOf(other) !== scan.gtin && keyOf(label) !== scan.gtin) add(scan.gtin, how === "keyboard" ? how : scan.isContent ? "content" : "element", 8, scan.count);
    }
    if (label) add(keyOf(label), "typed", LEAST);
    const latin = unlike(typed);
    if (latin !== typed && /^[a-z0-9]+$/.test(latin)) add(latin, "look-alike", LEAST - 1);
    if (/^[a-z0-9]+$/.test(typed) || !/\s/.test(trimmed)) add(typed, "typed", LEAST);
    add(typed.replace(/[^a-z0-9]/g, ""), "typed", LEAST);
    // Only a code has so many digits; a word in another script has them by no chance.
    for (const { text: other, how } of typings(trimmed)) if (how === "keyboard") add(keyOf(other), how, LEAST + 2);
    if (/^[0-9oil]+$/.test(typed)) add(typed.replace(/o/g, "0").replace(/[il]/g, "1"), "look-alike", 8);
    return found;
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

  /** Whether a key is of a form of the index: what is fixed in it, an A for any letter, an N for any digit. @param {string} key @param {string} written */
  const isOfForm = (key, written) => key.length === written.length && Array.from(written).every((letter, place) => letter === key[place] || letter === (/[0-9]/.test(key[place]) ? "N" : "A"));

  return { isOfForm, readings, prefix, isNear, form, keyOf };
})();
