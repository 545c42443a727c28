/**
 * Finds what a query means: codes first, then names, then texts.
 */

/**
 * @typedef {object} SearchResult
 * @property {number} document
 * @property {"code" | "product" | "brand" | "passage" | "list"} group
 * @property {number} score
 * @property {string} how why it was found
 * @property {string} of what matched: a code, or nothing
 * @property {string} language the folder of the language whose text matched, or nothing
 * @property {boolean} whole whether it answers all of the query
 * @property {number} list in which list of the record's names it was found
 */
/**
 * @typedef {object} SearchFound
 * @property {string} query
 * @property {SearchResult[]} results the best of each group first
 * @property {SearchUnit[]} units what the query was cut into
 * @property {boolean} incomplete whether a part of the index is missing
 * @property {{reading: SearchReading, known: boolean, knownFalse: boolean, gtin: SearchGtin | null} | null} code
 * @property {number} straight the one product whose barcode was given whole, or -1
 */

(function (/** @type {any} */ root) {
  "use strict";

  /** What a code is worth: whole, seen on counterfeits, of a case, a part of it, one digit off, of a form. */
  const CODE = { whole: 1, false: 0.99, number: 0.98, hs: 0.9, case: 0.95, part: 0.9, near: 0.6, form: 0.5 };

  /** The scripts of the languages that texts are looked for in when the reader's own has little. @type {{[script: string]: RegExp}} */
  const SCRIPTS = { hangul: /^ko/, han: /^(zh|ja)/, unspaced: /^th/ };
  /** @type {[RegExp, RegExp][]} */
  const WORDS = [
    [/[\u0400-\u04ff]/, /^ru/],
    [/[\u0600-\u06ff]/, /^ar/],
    [/[a-z]/, /^(en|de|es|id|vi|fr|pt|ms)/],
  ];

  /** Results that are enough in the reader's language. */
  const ENOUGH = 3;
  /** A document of another language's text counts for so much. */
  const FOREIGN = 0.85;
  /** The part of a query that a name must answer for its record to stand among products and brands. */
  const BY_NAME = 0.7;
  /** Results worth less than this part of the best are not shown. */
  const WORTH = 0.55;

  /** Groups in the order in which they are shown. */
  const ORDER = ["code", "product", "brand", "passage", "list"];
  /** Documents of which it is read what they say, to put them in order. */
  const READ = 4;
  /** The worth of a name that leaves no doubt. */
  const CLEAR = 0.84;

  /** How many characters two codes begin with alike. @param {string} one @param {string} other */
  function alike(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    return at;
  }

  /**
   * @param {any} parts @param {any} tables han and sounds, read when needed
   * @param {{counts: number[], languages: [string, string][], names: string}} guide the index's root
   * @param {string} language the folder of the reader's language
   */
  function searchFind(parts, tables, guide, language) {
    const { searchFold, searchCodes } = root.jinwi;
    const names = parts.bounds(guide.names, "search/names/");
    const ends = guide.counts.reduce((/** @type {number[]} */ ends, count) => ends.concat((ends[ends.length - 1] || 0) + count), []);
    const total = ends[ends.length - 1];
    const match = root.jinwi.searchMatch(parts, names, tables.sounds, total, /^(de|nl|sv|da|no|fi)\b/.test(language));

    /** @param {number} document @returns {SearchResult["group"]} */
    const groupOf = (document) => (document < ends[0] ? "product" : document < ends[1] ? "brand" : "list");

    /** @param {string} folder @returns {Promise<any>} */
    const rootOf = (folder) => parts.value(folder + "/search/root.js", folder);

    /** @param {string} folder */
    const textsOf = (folder) => parts.remember(folder, () => rootOf(folder).then((of) => parts.bounds(of.texts, folder + "/search/texts/")));

    /** @param {string} term @param {number} most @returns {Promise<SearchEntry[]>} */
    const codesFrom = (term, most) => parts.beginning(names, term, most);

    /**
     * The documents of a code.
     * @param {SearchReading} reading @returns {Promise<{hits: SearchHits, known: boolean, knownFalse: boolean, gtin: SearchGtin | null}>}
     */
    async function code(reading) {
      const { key } = reading;
      /** @type {SearchHits} */
      const hits = new Map();
      const digits = /^[0-9]+$/.test(key);
      const bare = key.replace(/^0+/, "");
      const gtin = searchCodes.gtin(key);
      let [known, knownFalse] = [false, false];
      /** @param {string} written @param {number} list @param {number} quality @param {string} how */
      const take = (written, list, quality, how) => {
        for (const document of root.jinwi.searchLists(written)[list] || []) {
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
      if (key.length >= 5 && !gtin) {
        jobs.push(parts.exactly(names, "#m" + searchCodes.form(key)).then((/** @type {string} */ written) => take(written, 0, CODE.form, "form")));
        // Codes of one product begin alike: with a plant, a line, a year.
        jobs.push(
          codesFrom("#s" + key.slice(0, 2), 1).then((entries) => {
            for (const [term, written] of entries) {
              if (searchCodes.form(term.slice(2)) === searchCodes.form(key)) take(written, 0, CODE.form + 0.3 * (alike(term.slice(2), key) / key.length), "form");
            }
          }),
        );
      }
      if (digits) {
        jobs.push(
          gtins(key.length >= 8 ? bare : key).then((entries) => {
            for (const [written, whole, part] of entries) {
              if (whole && key.length >= 8 && root.jinwi.searchLists(written)[0].length > 0) known = true;
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
        if (searchCodes.isNear(term.slice(2), bare)) take(written, 0, CODE.near, "near");
      }
      // A number's ending leads to its documents; which of their numbers it is of, their cards tell.
      take(await parts.exactly(names, "#g" + bare.slice(half)), 1, CODE.near - 0.05, "near");
    }

    /** What a query is looked for by: codes, and the units of what is no code. @param {string} query */
    function slots(query) {
      const units = /** @type {SearchUnit[]} */ (searchFold.units(searchFold.fold(query)));
      const whole = searchCodes.readings(query);
      const trimmed = query.trim();
      const isCode = whole.length > 0 && (/^[0-9]{6,}$/.test(whole[0].key) || !/\s/.test(trimmed) || /^[A-Za-z]{0,4}[\s-]*[0-9][0-9\s./-]*$/.test(trimmed) || whole[0].how !== "typed");
      if (isCode) return { units, codes: whole, of: units.map(() => whole[0]) };
      // Some of its words may be codes.
      const words = trimmed.split(/\s+/);
      /** @type {(SearchReading | null)[]} */
      const of = [];
      for (const word of words) {
        const [reading] = searchCodes.readings(word);
        for (const _ of searchFold.units(searchFold.fold(word))) of.push(reading || null);
      }
      return { units, codes: [], of: of.length === units.length ? of : units.map(() => null) };
    }

    /**
     * @param {string} query @param {string[]} filters terms of what results are narrowed by
     * @param {boolean} [brief] whether texts are left unread where names answer all of the query
     * @returns {Promise<SearchFound>}
     */
    async function find(query, filters, brief) {
      /** @type {SearchFound} */
      const found = { query, results: [], units: [], incomplete: false, code: null, straight: -1 };
      /** What cannot be read is missed aloud, and the rest still stands. @param {Promise<T>} job @param {T} otherwise @template T */
      const lenient = (job, otherwise) =>
        job.catch(() => {
          found.incomplete = true;
          return otherwise;
        });
      if (searchFold.needsHan(query)) searchFold.useHan(await lenient(tables.han(), "\n"));
      const { units, codes, of } = slots(query);
      found.units = units;
      /** @type {Map<number, SearchResult>} */
      const results = new Map();

      let best = 0;
      for (const reading of codes) {
        const { hits, known, knownFalse, gtin } = await lenient(code(reading), { hits: new Map(), known: false, knownFalse: false, gtin: null });
        const quality = match.best(hits);
        if (found.code && quality <= best) continue;
        best = quality;
        found.code = { reading, known, knownFalse, gtin };
        found.straight = -1;
        results.clear();
        for (const [document, hit] of hits) {
          const group = document < ends[1] ? "code" : "list";
          results.set(document, { document, group, score: hit.quality, how: hit.how, of: reading.key, language: "", whole: true, list: 0 });
        }
        const whole = Array.from(hits).filter(([, hit]) => hit.quality === CODE.whole);
        if (known && whole.length === 1 && !knownFalse) found.straight = whole[0][0];
        if (quality > CODE.part) break;
      }
      if (found.code && best === 0 && !found.code.gtin) found.code = null;
      const bestCode = Array.from(results.values()).reduce((best, result) => Math.max(best, result.score), 0);
      if (units.length > 0 && bestCode < CODE.part * 0.9) await words(units, of, results, brief === true, lenient);

      let list = Array.from(results.values());
      for (const filter of filters) {
        const admitted = new Set(root.jinwi.searchLists(await lenient(parts.exactly(names, "@" + filter), ""))[0]);
        list = list.filter((result) => admitted.has(result.document));
      }
      list.sort(inOrder);
      await lenient(closely(list.filter((result) => result.group === "passage").slice(0, READ), units), undefined);
      list.sort(inOrder);
      found.results = list;
      return found;
    }

    /** @param {SearchResult} one @param {SearchResult} other */
    const inOrder = (one, other) => ORDER.indexOf(one.group) - ORDER.indexOf(other.group) || other.score - one.score || one.document - other.document;

    /** Reads what the first documents say, and counts for more what says all of the query in one place. @param {SearchResult[]} list @param {SearchUnit[]} units */
    async function closely(list, units) {
      await Promise.all(
        list.map(async (result) => {
          const best = await passage(result, units);
          result.score *= 0.4 + 0.6 * (best ? best.answers : 0);
        }),
      );
    }

    /**
     * The passage of a document that answers a query best.
     * @param {SearchResult} result @param {SearchUnit[]} units
     * @returns {Promise<{anchor: string, heading: string, text: string, answers: number} | null>}
     */
    async function passage(result, units) {
      let best = null;
      for (const [anchor, heading, text] of await passages(result.language || language, result.document)) {
        const { answers } = root.jinwi.searchMarks(heading + " " + text, units);
        if (answers > (best ? best.answers : 0)) best = { anchor, heading, text, answers };
      }
      return best;
    }

    /**
     * Looks for the units of a query among names and texts.
     * @param {SearchUnit[]} units @param {(SearchReading | null)[]} of @param {Map<number, SearchResult>} results @param {boolean} brief
     * @param {<T>(job: Promise<T>, otherwise: T) => Promise<T>} lenient
     */
    async function words(units, of, results, brief, lenient) {
      /** @type {SearchHits} */
      const none = new Map();
      const last = units.length - 1;
      /** @type {number[]} */
      const counts = [];
      const called = await Promise.all(
        units.map(async (unit, at) => {
          /** @type {SearchHits} */
          const hits = await lenient(match.among(unit, at === last), new Map());
          const reading = of[at];
          if (!reading) return hits;
          const codes = await lenient(code(reading), { hits: none, known: false, knownFalse: false, gtin: null });
          for (const [document, hit] of codes.hits) if (!hits.has(document) || /** @type {SearchHit} */ (hits.get(document)).quality < hit.quality) hits.set(document, hit);
          return hits;
        }),
      );
      const whole = await lenient(parts.exactly(names, units.map((unit) => unit.text).join("")), "");
      if (brief) {
        weigh(units, called, units.map(() => none), whole, results, "", []);
        if (Array.from(results.values()).some((result) => result.whole && result.score >= CLEAR)) return prune(results);
        results.clear();
      }
      const own = await lenient(textsOf(language), null);
      const texts = await Promise.all(units.map((unit, at) => (own ? lenient(match.within(own, unit, at === last), none) : none)));
      await Promise.all(units.map((unit, at) => lenient(match.forgiving(called[at], unit, at === last, isWord(texts[at], unit)), undefined)));
      await joined(units, called, lenient);
      weigh(units, called, texts, whole, results, "", counts);
      const enough = Array.from(results.values()).filter((result) => result.score > 0.4).length;
      if (enough >= ENOUGH) return prune(results);
      for (const [tag, folder] of guide.languages) {
        if (folder === language || !units.some((unit) => speaks(tag, unit))) continue;
        const index = await lenient(textsOf(folder), null);
        if (!index) continue;
        const foreign = await Promise.all(units.map((unit, at) => lenient(match.within(index, unit, at === last), none)));
        weigh(units, called, foreign, whole, results, folder, counts);
      }
      prune(results);
    }

    /** Whether a unit stands in texts as it is written, and is hardly a misspelt name then. @param {SearchHits} told @param {SearchUnit} unit */
    const isWord = (told, unit) => Array.from(told.values()).some((hit) => hit.term === unit.text && hit.how === "name");

    /** Whether a language is written in a unit's script. @param {string} tag @param {SearchUnit} unit */
    function speaks(tag, unit) {
      if (unit.script in SCRIPTS) return SCRIPTS[unit.script].test(tag);
      return unit.script === "word" && WORDS.some(([letters, tags]) => letters.test(unit.text) && tags.test(tag));
    }

    /**
     * Neighbouring words that are no names by themselves may be one name that was split.
     * @param {SearchUnit[]} units @param {SearchHits[]} called @param {<T>(job: Promise<T>, otherwise: T) => Promise<T>} lenient
     */
    async function joined(units, called, lenient) {
      for (let at = 0; at + 1 < units.length; at++) {
        const [one, other] = [units[at], units[at + 1]];
        if (one.script !== other.script || (one.script !== "word" && one.script !== "letters")) continue;
        if (match.best(called[at]) >= 0.8 && match.best(called[at + 1]) >= 0.8) continue;
        const text = one.text + other.text;
        const unit = { script: one.script, text, at: one.at };
        const open = at + 2 === units.length;
        /** @type {SearchHits} */
        const hits = await lenient(match.among(unit, open), new Map());
        await lenient(match.forgiving(hits, unit, open, false), undefined);
        for (const [document, hit] of hits) {
          for (const slot of [called[at], called[at + 1]]) {
            const before = slot.get(document);
            if (!before || before.quality < hit.quality) slot.set(document, hit);
          }
        }
      }
    }

    /**
     * Adds documents, each by how much of the query it answers, rare words counting more.
     * @param {SearchUnit[]} units @param {SearchHits[]} called @param {SearchHits[]} told @param {string} whole the documents whose whole name is the query
     * @param {Map<number, SearchResult>} results @param {string} folder the language of the texts, where it is not the reader's
     * @param {number[]} counts in how many documents each unit was found so far
     */
    function weigh(units, called, told, whole, results, folder, counts) {
      const weights = units.map((_, at) => {
        let count = called[at].size;
        for (const document of told[at].keys()) if (!called[at].has(document)) count += 1;
        counts[at] = Math.max(counts[at] || 0, count);
        // A word that is nowhere is left out of account, but for a little.
        return counts[at] === 0 ? 0.3 : Math.log(1 + total / counts[at]) + 0.2;
      });
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      /** The list in which a document's whole name is. @type {Map<number, number>} */
      const wholly = new Map();
      root.jinwi.searchLists(whole).forEach((/** @type {number[]} */ list, /** @type {number} */ number) => list.forEach((document) => wholly.set(document, number)));
      /** @type {Set<number>} */
      const documents = new Set();
      for (const hits of called.concat(told)) for (const document of hits.keys()) documents.add(document);
      for (const document of documents) {
        let [score, byName, answered] = [0, 0, 0];
        /** @type {SearchHit | null} */
        let tells = null;
        let passage = false;
        units.forEach((_, at) => {
          const name = called[at].get(document);
          const text = told[at].get(document);
          const worth = Math.max(name ? name.quality : 0, text ? text.quality * (folder ? FOREIGN : 1) : 0);
          score += weights[at] * worth;
          if (worth > 0) answered += weights[at];
          if (name) byName += weights[at] * Math.min(1, name.quality + 0.25);
          if (text && (!name || name.quality < text.quality)) passage = true;
          // Why it was found is told by what needs telling most.
          if (name && (!tells || name.quality < tells.quality)) tells = name;
        });
        const bonus = wholly.get(document);
        const named = byName / all;
        let group = groupOf(document);
        const value = (score / all) * Math.pow(answered / all, 2) + (bonus !== undefined && bonus < 3 ? 0.3 - 0.1 * bonus : 0);
        if (named < BY_NAME && passage && group !== "list") group = "passage";
        if (group === "list" && answered / all < 0.9) continue;
        if (answered / all < 0.45) continue;
        const hit = /** @type {SearchHit | null} */ (/** @type {unknown} */ (tells));
        const before = results.get(document);
        if (before && (before.group === "code" || before.score >= value)) continue;
        results.set(document, { document, group, score: value, how: hit ? hit.how : "text", of: passage ? "text" : hit ? hit.term : "", language: passage ? folder || language : "", whole: answered / all > 0.97, list: hit ? hit.list : 0 });
      }
    }

    /**
     * Drops what is far behind the best of its sort, and puts names that answer less of the query than a text does among
     * the texts.
     * @param {Map<number, SearchResult>} results
     */
    function prune(results) {
      let [named, told] = [0, 0];
      let text = false;
      const answered = Array.from(results.values()).filter((result) => result.whole && result.group !== "list").length;
      for (const result of results.values()) {
        if (result.group === "passage") told = Math.max(told, result.score);
        else if (result.group !== "code") named = Math.max(named, result.score);
        if (result.whole && result.group === "passage") text = true;
      }
      for (const [document, result] of Array.from(results)) {
        if (result.group === "code") continue;
        const best = result.group === "passage" ? Math.min(told, named || told) : Math.max(named, told);
        if (result.score < best * WORTH || (answered >= ENOUGH && !result.whole)) results.delete(document);
        else if ((result.group === "product" || result.group === "brand") && (result.score < best * 0.8 || (text && !result.whole))) result.group = "passage";
      }
    }

    /** The card of a document, in a language. @param {string} folder @param {number} document @returns {Promise<any[]>} */
    async function cardIn(folder, document) {
      const of = await rootOf(folder);
      const block = Math.floor(document / of.each);
      const name = of.cards.slice(8 * block, 8 * block + 8);
      return (await parts.value(folder + "/search/cards/" + name + ".js", name))[document % of.each];
    }

    /** The card of a document, for the reader. @param {number} document */
    const card = (document) => cardIn(language, document);

    /** What a document says, in a language. @param {string} folder @param {number} document @returns {Promise<[string, string, string][]>} */
    async function passages(folder, document) {
      const file = (await cardIn(folder, document))[11];
      if (!file) return [];
      const all = await parts.value(folder + "/search/passages/" + file + ".js", file);
      const [, told] = all.filter((/** @type {[number, any]} */ [number]) => number === document)[0] || [0, []];
      return told;
    }

    return { find, card, passage, rootOf };
  }

  root.jinwi.searchFind = searchFind;
})(window);
