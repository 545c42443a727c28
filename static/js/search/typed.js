/**
 * What a query means that may be a code, or was typed on another keyboard. Read when a query may be such a one.
 */

/** @typedef {ReturnType<typeof SearchNumbers.lookup>} SearchLookup */
/** @typedef {{units: SearchUnit[], codes: SearchReading[], of: (SearchReading | null)[]}} SearchSlots the words of a query, what it may mean as a code, and what each of its words may */
/**
 * What finds, as `SearchFind` has it.
 * @typedef {object} SearchFinds
 * @property {SearchLookup} lookup
 * @property {ReturnType<typeof SearchMatch.matcher>} match
 * @property {number[]} ends where the products end among the documents, the brands, and so on
 * @property {string} language the folder of the reader's language
 * @property {(folder: string) => Promise<SearchBounds>} textsOf
 * @property {(units: SearchUnit[], of: (SearchReading | null)[], lenient: Lenient) => {[stage in "names" | "texts"]: (results: Map<number, SearchResult>) => Promise<void>}} asking
 * @property {(results: Map<number, SearchResult>, units: SearchUnit[], query: string, ended: boolean, lenient: Lenient) => Promise<boolean>} judge
 * @property {(document: number) => Promise<SearchCard>} card
 * @property {(folder: string, document: number) => Promise<[string, string, string][]>} passages
 */

var SearchTyped = (function () {
  "use strict";

  /** Characters of the shortest code that letters are taken for digits of a part of. */
  const SHORTEST = 6;
  /** Words of the longest query of which each is read as if it had been typed on another keyboard. */
  const MIXED = 3;
  /** Characters of a run without spaces that tell whether it may be words. */
  const TELLING = 5;

  /** A code that is nowhere. @returns {SearchCode} */
  const nothing = () => ({ hits: new Map(), known: false, knownFalse: false, gtin: null, more: false });

  /** @param {SearchResult} result */
  const isSure = ({ sure }) => sure;

  /** @param {SearchFinds} finds */
  function typing({ lookup, match, ends, language, textsOf, asking, judge, card, passages }) {
    const { code, CODE } = lookup;

    /** What a query is looked for by: codes, and the units of what is no code. @param {string} query @returns {SearchSlots} */
    function slots(query) {
      const trimmed = query.trim();
      const label = SearchCodes.labelled(trimmed);
      const units = SearchFold.queried(SearchFold.fold(label || query));
      const whole = SearchCodes.readings(query);
      const isCode = whole.length > 0 && (label !== "" || /^[0-9]{6,}$/.test(whole[0].key) || SearchCodes.looks(trimmed) || whole[0].how !== "typed");
      if (isCode) return { units, codes: whole, of: units.map(() => whole[0]) };
      // Some of its words may be codes.
      const words = trimmed.split(/\s+/);
      /** @type {(SearchReading | null)[]} */
      const of = [];
      for (const word of words) {
        const [reading] = SearchCodes.readings(word);
        for (const _ of SearchFold.units(SearchFold.fold(word))) of.push(reading || null);
      }
      const begun = SearchCodes.begun(trimmed);
      return { units, codes: begun ? [/** @type {SearchReading} */ ({ key: begun, how: "typed", begun: true })] : [], of: of.length === units.length ? of : units.map(() => null) };
    }

    /** Adds what a code was found by. @param {SearchHits} hits @param {Map<number, SearchResult>} results @param {number} doubt what it is worth at most where it is not sure */
    function put(hits, results, doubt) {
      for (const [document, hit] of hits) {
        const group = document < ends[1] || document >= ends[4] ? "code" : "list";
        results.set(document, { document, group, score: hit.quality, how: hit.how, of: hit.term, language: "", whole: true, list: 0, sure: hit.quality > doubt && hit.how !== "form" });
      }
    }

    /**
     * Adds what codes stand for, of a query's readings as a code; gives what the best of them is worth.
     * @param {SearchReading[]} codes @param {SearchFound} found @param {Map<number, SearchResult>} results
     * @param {Lenient} lenient
     */
    async function ofReadings(codes, found, results, lenient) {
      let best = 0;
      for (const reading of codes) {
        const isAltered = reading.how === "look-alike";
        // What is there as it was typed was not misread.
        if (isAltered && best > CODE.near) continue;
        const { hits, known, knownFalse, gtin, more } = await lenient(code(reading), nothing());
        const quality = match.best(hits);
        // So few characters are like a part of many a code.
        if ((found.code && quality <= best) || (isAltered && reading.key.length < SHORTEST && quality < CODE.hs)) continue;
        best = quality;
        const [first] = Array.from(hits.values()).filter((hit) => hit.quality === quality);
        found.code = { reading: first && first.term !== reading.key ? { key: first.term, how: "look-alike" } : reading, known, knownFalse, gtin, more };
        found.straight = -1;
        results.clear();
        put(hits, results, CODE.near);
        const whole = Array.from(hits).filter(([, hit]) => hit.quality === CODE.whole);
        if (known && whole.length === 1 && !knownFalse && !reading.isPart && !/look-alike|content/.test(found.code.reading.how)) found.straight = whole[0][0];
        if (quality > CODE.part) break;
      }
      // Eight digits are mostly no barcode's.
      if (found.code && best === 0 && !(found.code.gtin && (found.code.gtin.right || found.code.gtin.digits.length > 8))) found.code = null;
      const about = found.code;
      if (!about || !about.reading.others) return best;
      const beside = await lenient(lookup.beside(about.reading.others, found.straight), null);
      if (beside && beside.hits.size > 0) {
        put(beside.hits, results, CODE.near);
        [about.knownFalse, best] = [true, CODE.whole];
      }
      if (beside && beside.fault) about.fault = [about.reading.others[0], beside.fault];
      if (about.knownFalse || about.fault) found.straight = -1;
      return best;
    }

    /**
     * Adds what the codes of a query stand for, which may be several; gives what the best of them is worth.
     * @param {string} query @param {SearchReading[]} readings @param {SearchFound} found @param {Map<number, SearchResult>} results
     * @param {Lenient} lenient
     */
    async function codes(query, readings, found, results, lenient) {
      const best = await ofReadings(readings, found, results, lenient);
      if (best >= CODE.hs) return best;
      const { codes, alone } = SearchCodes.several(query);
      const { hits, about } = await lenient(lookup.several(codes), { hits: new Map(), about: null });
      if (!about) return best;
      results.clear();
      put(hits, results, CODE.near);
      [found.code, found.straight] = [about, -1];
      // Beside other words, codes are a part of what is asked.
      return alone ? match.best(hits) : best;
    }

    /**
     * Drops what names and texts say of the parts of a code alone, or makes it unsure.
     * @param {string} query @param {SearchReading[]} readings @param {number} best what the best of the codes is worth
     * @param {Map<number, SearchResult>} results @param {Lenient} lenient
     */
    async function settle(query, readings, best, results, lenient) {
      const trimmed = query.trim();
      // Parts of a code that stand in names and texts by themselves are no answer to it.
      if (best === 0 && readings.length > 0 && !readings[0].begun && SearchCodes.isAlone(trimmed)) results.forEach((result, document) => result.whole || results.delete(document));
      if (SearchCodes.isLettered(trimmed)) await inOnePiece(query, results, lenient);
    }

    /**
     * What names and texts say of the letters and of the digits of what may be a code is not sure, unless they say it in one piece.
     * @param {string} query @param {Map<number, SearchResult>} results @param {Lenient} lenient
     */
    async function inOnePiece(query, results, lenient) {
      const piece = SearchFold.fold(query);
      await Promise.all(
        Array.from(results.values(), async (result) => {
          if (!result.sure || result.group === "code") return;
          const of = await lenient(card(result.document), null);
          const names = of ? SearchSure.names(of) : { own: [], brand: "" };
          const told = result.group === "passage" ? await lenient(passages(result.language || language, result.document), []) : [];
          const said = names.own.concat(names.brand, told.map(([, heading, text]) => heading + " " + text));
          result.sure = said.some((text) => (" " + SearchFold.fold(text) + " ").indexOf(" " + piece + " ") >= 0);
        }),
      );
    }

    /**
     * Looks for what a query means if the keyboard had been set otherwise, where it is nothing for sure as it stands.
     * @param {string} query @param {boolean} coded whether its codes were looked up
     * @param {SearchFound} found @param {Map<number, SearchResult>} results @param {Lenient} lenient
     */
    async function otherwise(query, coded, found, results, lenient) {
      if (!coded) {
        /** @type {Map<number, SearchResult>} */
        const others = new Map();
        await ofReadings(slots(query).codes, found, others, lenient);
        if (others.size > 0) {
          results.clear();
          others.forEach((result, document) => results.set(document, result));
          return;
        }
      }
      /** Whether a text is known: most readings are no words at all, which the longest of them tells at little cost, and of a run without spaces its beginning. @param {string} text @param {boolean} named whether it must be a name */
      const isKnown = async (text, named) => {
        const units = SearchFold.units(SearchFold.fold(text));
        const longest = units.reduce((longest, unit) => (unit.text.length > longest.text.length ? unit : longest), units[0]);
        if (!longest || longest.text.length < 2) return false;
        const begun = longest.script === "unspaced" ? Object.assign({}, longest, { text: longest.text.slice(0, TELLING) }) : longest;
        const own = named ? null : await lenient(textsOf(language), null);
        const sought = [match.among(begun, true)].concat(own ? match.within(own, begun, true) : []);
        const hits = await Promise.all(sought.map((job) => lenient(job, new Map())));
        return hits.some((hits) => match.best(hits) > (named ? 0.8 : 0.4));
      };
      /** Takes a reading that something is found by for sure. @param {string} text */
      const read = async (text) => {
        const units = SearchFold.units(SearchFold.fold(text));
        /** @type {Map<number, SearchResult>} */
        const others = new Map();
        const ask = asking(units, units.map(() => null), lenient);
        for (const stage of /** @type {("names" | "texts")[]} */ (["names", "texts"])) {
          await ask[stage](others);
          if (!(await judge(others, units, text, false, lenient))) continue;
          results.clear();
          others.forEach((result, document) => results.set(document, result));
          found.units = units;
          found.code = null;
          found.readAs = text;
          return true;
        }
        return false;
      };
      for (const text of CheckerTypedCode.otherwise(query.trim(), language)) if ((await isKnown(text, false)) && (await read(text))) return;
      const apart = query.trim().split(/\s+/);
      if (apart.length < 2 || apart.length > MIXED) return;
      // Some of the words may have been meant for another keyboard than the rest.
      const mixed = await Promise.all(
        apart.map(async (word) => {
          if (await isKnown(word, true)) return word;
          for (const text of CheckerTypedCode.otherwise(word, language)) if (await isKnown(text, false)) return text;
          return word;
        }),
      );
      if (mixed.some((word, at) => word !== apart[at])) await read(mixed.join(" "));
    }

    return { slots, codes, settle, otherwise, code, CODE };
  }

  return { typing };
})();
