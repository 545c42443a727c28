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
 * @property {boolean} more whether more codes begin so than were looked at
 */
/** @typedef {(documents: number[] | undefined, quality: number, how: string, term?: string) => void} SearchTake notes documents of a code, and as what the code was read if not as it was typed */

var SearchNumbers = (function () {
  "use strict";

  /** What a code is worth: whole, seen on counterfeits, a number, an example of a lot, of a case, of HS, a part, one character off, of a form. */
  const CODE = { whole: 1, false: 0.99, number: 0.98, sample: 0.97, case: 0.95, hs: 0.9, part: 0.9, alike: 0.8, near: 0.6, form: 0.5 };

  /** Shards that the look-up of a beginning reads at most. A whole code is in one, which is always read. */
  const WIDE = 6;
  /** The same of HS codes, which are few among all others: people type a chapter's two digits. */
  const CHAPTER = 8;
  /** Characters of the shortest beginning of an example, of the shortest form, and of the shortest code that others may be near. */
  const BEGINNING = 4;
  const FORM = 5;
  const NEAR = 6;
  /** Records of one ending that are held against a code. */
  const HELD = 12;

  /** @param {string} written @param {number} list */
  const listed = (written, list) => SearchParts.lists(written)[list];

  /**
   * @param {SearchReader} parts @param {SearchBounds} names
   * @param {(document: number) => Promise<SearchCard>} card
   */
  function lookup(parts, names, card) {
    /** The codes of a sort that begin so, and their documents. @param {string} mark of the sort @param {string} start @param {number} [most] @returns {Promise<SearchEntry[]>} */
    const from = async (mark, start, most) => (await parts.beginning(names, "#" + start, most || WIDE)).filter(([term]) => term.endsWith(mark)).map(([term, written]) => [term.slice(1, -1), written]);

    /** The documents of a code of a sort, as written. @param {string} mark @param {string} whole */
    const only = (mark, whole) => parts.exactly(names, "#" + whole + mark);

    /** The forms that begin so, and their documents. @param {string} start @returns {Promise<SearchEntry[]>} */
    const forms = async (start) => (await parts.beginning(names, "%" + start, WIDE)).map(([term, written]) => [term.slice(1), written]);

    /** Whether more shards have codes that begin so than are read. @param {string} start */
    const isCut = (start) => names.separators.filter((separator) => separator.startsWith("#" + start)).length >= WIDE;

    /**
     * The documents of a code.
     * @param {SearchReading} reading @returns {Promise<SearchCode>}
     */
    async function code({ key, begun }) {
      /** @type {SearchHits} */
      const hits = new Map();
      const digits = /^[0-9]+$/.test(key);
      const bare = SearchCodes.bare(key);
      const gtin = CheckerTypedCode.gtin(key);
      let [known, knownFalse] = [false, false];
      /** @type {SearchTake} */
      const take = (documents, quality, how, term) => {
        for (const document of documents || []) {
          const before = hits.get(document);
          if (!before || before.quality < quality) hits.set(document, { quality, list: 0, how, term: term || key });
        }
      };
      /** What a part of a code is worth by how much of it there is. @param {string} term */
      const part = (term) => CODE.part - 0.4 * (1 - key.length / term.length);
      const number = digits && key.length >= 8 ? bare : key;
      const [numbers, falses, samples] = await Promise.all(["n", "f", "s"].map((mark) => from(mark, key)));
      for (const [term, written] of numbers) {
        const whole = term === key;
        take(listed(written, 0), whole ? CODE.number : part(term), "number");
        take(listed(written, 1), part(term), "number");
      }
      for (const [term, written] of falses) {
        const whole = term === key;
        knownFalse = knownFalse || whole;
        if (whole || key.length >= FORM) take(listed(written, 0), whole ? CODE.false : CODE.part, "false");
      }
      if (key.length >= BEGINNING) for (const [term, written] of samples) take(listed(written, 0), term === key ? CODE.sample : part(term), "sample");
      if (digits) {
        for (const [term, written] of await from("g", number)) {
          const whole = term === number;
          if (whole && key.length >= 8 && listed(written, 0).length > 0) known = true;
          const worth = CODE.part - 0.5 * (1 - number.length / Math.max(13, term.length));
          take(listed(written, 0), whole ? CODE.whole : worth, "barcode");
          // A part that ends a number is likelier meant than one within it.
          take(listed(written, 1), whole ? worth : worth - 0.05, "barcode");
        }
        await hs(key, take);
        // A case's number holds the number of the items in it, but for the first digit and the check digit.
        if (key.length === 14 && key[0] !== "0") for (const [, written] of await from("g", SearchCodes.bare(key.slice(1, 13)))) take(listed(written, 0), CODE.case, "case");
      }
      const isOver = () => Array.from(hits.values()).some(({ quality }) => quality >= CODE.case);
      if (begun) return { hits, known, knownFalse, gtin, more: isCut(key) || isCut(number) };
      if (!isOver() && key.length >= FORM && !gtin) {
        await ofForm(key, false, take);
        if (hits.size === 0) await looksLike(key, take);
      }
      if (key.length >= NEAR && !isOver() && !Array.from(hits.values()).some(({ how }) => how === "hs")) await near(key, digits ? bare : "", take);
      return { hits, known, knownFalse, gtin, more: isCut(key) || isCut(number) };
    }

    /**
     * Codes of whose form the key is. A form with nothing fixed in it is of many products: there the letters must be those of
     * the product's own example.
     * @param {string} key @param {boolean} lenient whether look-alikes may be changed @param {SearchTake} take
     */
    async function ofForm(key, lenient, take) {
      const starts = lenient ? SearchCodes.beginnings(key).map((start) => start[0]) : [key[0]];
      const found = await Promise.all(starts.concat("A", "N").filter((start, at, all) => all.indexOf(start) === at).map((start) => forms(start)));
      /** What the key is read as, by the documents of the forms that it is of. @type {Map<number, {meant: string, free: boolean}>} */
      const fitting = new Map();
      for (const [term, written] of found.reduce((all, entries) => all.concat(entries), [])) {
        const meant = SearchCodes.asForm(key, term, lenient);
        if (!meant) continue;
        const free = /^[AN]+$/.test(term);
        for (const document of listed(written, 0)) {
          const before = fitting.get(document);
          if (!before || before.free) fitting.set(document, { meant, free });
        }
      }
      const worth = lenient ? CODE.form - 0.25 : CODE.form;
      fitting.forEach(({ meant, free }, document) => free || take([document], worth, "form", meant));
      // Codes of one product begin alike: with a plant, a line, a year.
      const all = Array.from(fitting.values());
      const begun = all.map(({ meant }) => meant.slice(0, 2));
      if (!lenient) all.forEach(({ meant, free }) => free && /^[a-z][0-9]/.test(meant) && begun.push(meant[0]));
      for (const start of begun.filter((start, at) => begun.indexOf(start) === at)) {
        for (const [sample, written] of await from("s", start)) {
          for (const document of listed(written, 0)) {
            const { meant, free } = fitting.get(document) || { meant: "", free: true };
            if (SearchCodes.form(sample) !== SearchCodes.form(meant) || (free && sample.replace(/[0-9]/g, "") !== meant.replace(/[0-9]/g, ""))) continue;
            take([document], worth + 0.3 * (SearchFold.common(sample, meant) / key.length), "form", meant);
          }
        }
      }
    }

    /** What a key may mean of which letters were taken for digits, or digits for letters. @param {string} key @param {SearchTake} take */
    async function looksLike(key, take) {
      const same = SearchCodes.alike(key);
      for (const [mark, how] of [["n", "number"], ["f", "false"], ["s", "sample"]]) {
        const found = await Promise.all(SearchCodes.beginnings(key).map((start) => from(mark, start)));
        for (const [term, written] of found.reduce((all, entries) => all.concat(entries), [])) {
          if (SearchCodes.alike(term) === same) take(listed(written, 0), CODE.alike, how, term);
        }
      }
      if (key.length >= NEAR) await ofForm(key, true, take);
    }

    /** Of an HS code, the codes below it and those above it. @param {string} key @param {SearchTake} take */
    async function hs(key, take) {
      if (key.length > 10) return;
      for (const [term, written] of await from("h", key, CHAPTER)) take(listed(written, 0), CODE.hs - 0.02 * (term.length - key.length), "hs");
      for (const length of [8, 6, 4]) if (length < key.length) take(listed(await only("h", key.slice(0, length)), 0), CODE.hs - 0.05 * (key.length - length), "hs");
    }

    /**
     * Codes that one character less, more or otherwise leads to, or two that changed places: what comes before the error or
     * what comes behind it is the same.
     * @param {string} key @param {string} bare a number without zeros in front, or nothing @param {SearchTake} take
     */
    async function near(key, bare, take) {
      const { isNear } = SearchCodes;
      /** Half of a code, or less, so that what stands behind it and one character more is an ending of the index. @param {string} code */
      const half = (code) => Math.max(1, Math.min(Math.floor(code.length / 2), code.length - BEGINNING - 1));
      /** @type {[string, string, number][]} the mark of a sort of codes, the key among them, how much of it must begin them alike */
      const sorts = [["n", key, half(key)]];
      if (bare) sorts.push(["g", bare, half(bare)]);
      else sorts.push(["s", key, 1], ["s", key[1] + key[0], 1]);
      /** @type {Set<number>} */
      const ending = new Set();
      for (const [mark, own, count] of sorts) {
        for (const [term, written] of await from(mark, own.slice(0, count))) if (isNear(term, mark === "g" ? bare : key)) take(listed(written, 0), CODE.near, "near");
        // A number's ending leads to its documents; which of their numbers it is of, their cards tell.
        for (const rest of mark === "s" ? [] : [own.slice(count + 1), own.slice(3)]) {
          if (rest.length < BEGINNING) continue;
          for (const document of (listed(await only(mark, rest), 1) || []).slice(0, HELD)) ending.add(document);
        }
      }
      await Promise.all(
        Array.from(ending, async (document) => {
          const codes = (await card(document))[10].map(([, code]) => SearchCodes.keyOf(code));
          if (codes.some((code) => isNear(code, key) || (bare && isNear(SearchCodes.bare(code), bare)))) take([document], CODE.near - 0.05, "near");
        }),
      );
    }

    /**
     * What is known of a lot and a serial number that were scanned with the number of goods: where they were seen on
     * counterfeits, and why the lot cannot be of those goods.
     * @param {string[]} others @param {number} document of the goods, or -1
     */
    async function beside(others, document) {
      /** @type {SearchHits} */
      const hits = new Map();
      for (const key of others.filter(Boolean)) {
        const found = await code({ key, how: "element" });
        if (found.knownFalse) found.hits.forEach((hit, at) => hit.how === "false" && hits.set(at, hit));
      }
      // A card that is missing is said to be where it should be shown.
      const of = document >= 0 && others[0] ? await card(document).catch(() => null) : null;
      const codes = of ? of[10].filter(([letter]) => letter === "m") : [];
      return { hits, fault: SearchCodes.misfit(codes.map(([, example, , pattern]) => pattern || example), others[0]) };
    }

    /**
     * What several codes stand for that were given together, each whole.
     * @param {SearchReading[]} readings @returns {Promise<{hits: SearchHits, about: SearchFoundCode | null}>}
     */
    async function several(readings) {
      /** @type {SearchHits} */
      const hits = new Map();
      /** @type {SearchFoundCode | null} */
      let about = null;
      let [allKnown, anyKnown, anyFalse] = [true, false, false];
      for (const reading of readings) {
        const found = await code(reading);
        const whole = Array.from(found.hits).filter(([, hit]) => hit.quality >= CODE.case);
        allKnown = allKnown && (found.known || (whole.length > 0 && !(found.gtin && found.gtin.digits.length > 8)));
        anyKnown = anyKnown || found.known;
        anyFalse = anyFalse || found.knownFalse;
        // What speaks against goods comes before what they share with genuine ones.
        for (const [document, hit] of whole) {
          const before = hits.get(document);
          if (!before || hit.how === "false" || (before.how !== "false" && before.quality < hit.quality)) hits.set(document, hit);
        }
        if (whole.length > 0) about = { reading, known: false, knownFalse: false, gtin: null, more: false };
      }
      if (about) [about.known, about.knownFalse] = [allKnown && anyKnown, anyFalse];
      return { hits, about };
    }

    return { code, beside, several, CODE };
  }

  return { lookup };
})();
