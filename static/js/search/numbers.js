/**
 * Codes in the index: barcode numbers whole, in part and misread, HS codes, numbers of rights and records, codes seen on
 * counterfeits, and forms of lot codes.
 */

/**
 * What the index holds of a code.
 * @typedef {object} SearchCode
 * @property {SearchHits} hits
 * @property {boolean} known whether it is a whole barcode number of a product
 * @property {boolean} knownFalse whether it was seen on counterfeits
 * @property {TypedGtin | null} gtin
 */

var SearchNumbers = (function () {
  "use strict";

  /** What a code is worth: whole, seen on counterfeits, of a case, a part of it, one digit off, of a form. */
  const CODE = { whole: 1, false: 0.99, number: 0.98, hs: 0.9, case: 0.95, part: 0.9, near: 0.6, form: 0.5 };

  /** Shards that one look-up of forms reads at most. */
  const WIDE = 4;

  /** How many characters two codes begin with alike. @param {string} one @param {string} other */
  function alike(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    return at;
  }

  /** @param {SearchReader} parts @param {SearchBounds} names */
  function lookup(parts, names) {
    /** @param {string} term @param {number} most @returns {Promise<SearchEntry[]>} */
    const codesFrom = (term, most) => parts.beginning(names, term, most);

    /**
     * The documents of a code.
     * @param {SearchReading} reading @returns {Promise<SearchCode>}
     */
    async function code(reading) {
      const { key } = reading;
      /** @type {SearchHits} */
      const hits = new Map();
      const digits = /^[0-9]+$/.test(key);
      const bare = key.replace(/^0+/, "");
      const gtin = CheckerTypedCode.gtin(key);
      let [known, knownFalse] = [false, false];
      /** @param {string} written @param {number} list @param {number} quality @param {string} how @param {Set<number>} [only] */
      const take = (written, list, quality, how, only) => {
        for (const document of SearchParts.lists(written)[list] || []) {
          if (only && !only.has(document)) continue;
          const before = hits.get(document);
          if (!before || before.quality < quality) hits.set(document, { quality, list: 0, how, term: key });
        }
      };
      const jobs = [
        codesFrom("#n" + key, 1).then((entries) => {
          for (const [term, written] of entries) {
            const whole = term.length === key.length + 2;
            if (whole) take(written, 0, CODE.number, "number");
            const part = CODE.part - 0.4 * (1 - key.length / (term.length - 2));
            take(written, 1, part, "number");
            if (!whole) take(written, 0, part, "number");
          }
        }),
        codesFrom("#f" + key, 1).then((entries) => {
          for (const [term, written] of entries) {
            if (term.length === key.length + 2) knownFalse = true;
            else if (key.length < 5) continue;
            take(written, 0, term.length === key.length + 2 ? CODE.false : CODE.part, "false");
          }
        }),
      ];
      if (key.length >= 5 && !gtin) jobs.push(ofForm(key, take));
      if (digits) {
        jobs.push(
          gtins(key.length >= 8 ? bare : key).then((entries) => {
            for (const [written, whole, part] of entries) {
              if (whole && key.length >= 8 && SearchParts.lists(written)[0].length > 0) known = true;
              take(written, 0, whole ? CODE.whole : part, "barcode");
              // A part that ends a number is likelier meant than one within it.
              take(written, 1, whole ? part : part - 0.05, "barcode");
            }
          }),
          hs(key, take),
        );
        // A case's number holds the number of the items in it, but for the first digit and the check digit.
        if (key.length === 14 && key[0] !== "0") {
          jobs.push(codesFrom("#g" + key.slice(1, 13).replace(/^0+/, ""), 1).then((entries) => entries.forEach(([, written]) => take(written, 0, CODE.case, "case"))));
        }
      }
      await Promise.all(jobs);
      if (gtin && !known && key.length >= 12) await near(bare, take);
      return { hits, known, knownFalse, gtin };
    }

    /** Codes of whose form the key is: whose fixed letters are its own. @param {string} key @param {(written: string, list: number, quality: number, how: string, only?: Set<number>) => void} take */
    async function ofForm(key, take) {
      /** @param {string} letter */
      const meant = (letter) => (letter === undefined ? [""] : [letter, /[0-9]/.test(letter) ? "N" : "A"]);
      const starts = meant(key[0]).reduce((starts, first) => starts.concat(meant(key[1]).map((second) => first + second)), /** @type {string[]} */ ([]));
      const found = await Promise.all(starts.map((start) => codesFrom("#m" + start, WIDE)));
      const written = found.reduce((all, entries) => all.concat(entries.filter(([term]) => SearchCodes.isOfForm(key, term.slice(2)))), []);
      for (const [, documents] of written) take(documents, 0, CODE.form, "form");
      if (written.length === 0) return;
      const fitting = new Set(written.reduce((all, [, documents]) => all.concat(SearchParts.lists(documents)[0]), /** @type {number[]} */ ([])));
      // Codes of one product begin alike: with a plant, a line, a year.
      for (const [term, documents] of await codesFrom("#s" + key.slice(0, 2), 1)) {
        if (SearchCodes.form(term.slice(2)) !== SearchCodes.form(key)) continue;
        const quality = CODE.form + 0.3 * (alike(term.slice(2), key) / key.length);
        take(documents, 0, quality, "form", fitting);
      }
    }

    /** The barcode numbers that digits are a part of: their documents, whether the digits are all, and what a part is worth. @param {string} digits @returns {Promise<[string, boolean, number][]>} */
    async function gtins(digits) {
      const entries = await codesFrom("#g" + digits, 2);
      return entries.map(([term, written]) => [written, term.length === digits.length + 2, CODE.part - 0.5 * (1 - digits.length / Math.max(13, term.length - 2))]);
    }

    /** Of an HS code, the codes below it and those above it. @param {string} key @param {(written: string, list: number, quality: number, how: string) => void} take */
    async function hs(key, take) {
      if (key.length > 10) return;
      for (const [term, written] of await codesFrom("#h" + key, 1)) take(written, 0, CODE.hs - 0.02 * (term.length - 2 - key.length), "hs");
      for (const length of [8, 6, 4]) if (length < key.length) take(await parts.exactly(names, "#h" + key.slice(0, length)), 0, CODE.hs - 0.05 * (key.length - length), "hs");
    }

    /** Numbers that one misread digit or two swapped ones lead to: their first or their last half is the same. @param {string} bare @param {(written: string, list: number, quality: number, how: string) => void} take */
    async function near(bare, take) {
      const half = Math.floor(bare.length / 2);
      for (const [term, written] of await codesFrom("#g" + bare.slice(0, half), 2)) {
        if (SearchCodes.isNear(term.slice(2), bare)) take(written, 0, CODE.near, "near");
      }
      // A number's ending leads to its documents; which of their numbers it is of, their cards tell.
      take(await parts.exactly(names, "#g" + bare.slice(half)), 1, CODE.near - 0.05, "near");
    }

    return { code, CODE };
  }

  return { lookup };
})();
