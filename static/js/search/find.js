/**
 * Finds what a query means: codes first, then names, then texts.
 */

/**
 * @typedef {object} SearchResult
 * @property {number} document
 * @property {"code" | "product" | "brand" | "record" | "term" | "passage" | "list"} group
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
 * @property {{reading: SearchReading, known: boolean, knownFalse: boolean, gtin: TypedGtin | null} | null} code
 * @property {string} readAs what the query was read as, where its keys were those of a Korean keyboard
 * @property {boolean} [filtered] whether nothing is left because of the filters alone; set by who asked
 * @property {number} straight the one product whose barcode was given whole, or -1
 */

/**
 * The index's root, as the builder writes it (src/render/search).
 * @typedef {object} SearchGuide
 * @property {number[]} counts how many documents there are of each sort
 * @property {string} records which records they are
 * @property {[string, string, string][]} languages the tag of each, its folder and its direction
 * @property {string} names where the shards of names begin
 */
/**
 * The root of a language.
 * @typedef {object} SearchRoot
 * @property {string} records
 * @property {string} texts where the shards of texts begin
 * @property {string} cards the names of the files of cards, of eight letters each
 * @property {number} each how many cards a file has
 * @property {SearchWords} words
 * @property {[string, string][]} ways other ways to a product, by their words, and where they lead
 */
/** @typedef {{[word: string]: string} & {kinds: {[kind: string]: string}}} SearchWords */
/**
 * What is read when it is needed: tables, and the scripts that read codes, which leave their values behind.
 * @typedef {{han: () => Promise<string>, sounds: () => Promise<SearchSounds>, codes: () => Promise<void>}} SearchTables
 */
/** @typedef {ReturnType<typeof SearchFind.engine>} SearchEngine */

var SearchFind = (function () {
  "use strict";

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
  /** Documents of which it is read what they say, to put them in order. */
  const READ = 4;
  /** Syllables of a name that was split into them, and letters of the longest. */
  const SYLLABLES = 5;
  /** The worth of a name that leaves no doubt. */
  const CLEAR = 0.84;

  /** A query in which names of hyphened syllables are in one, as Vietnamese write what they hear. @param {string} query */
  const inOne = (query) => query.replace(/(^|\s)[a-z\u00c0-\u024f\u0300-\u036f\u1ea0-\u1eff]{1,6}(-[a-z\u00c0-\u024f\u0300-\u036f\u1ea0-\u1eff]{1,6}){2,}(?=\s|$)/gi, (name) => name.replace(/-/g, ""));

  /** Whether a query has digits, or the signs that some keys give in their place. @param {string} query */
  const mayBeCode = (query) => /[0-9]/.test(SearchFold.fold(query)) || /\S[&"(_/]\S/.test(query);

  /** A code that is nowhere. @returns {SearchCode} */
  const nothing = () => ({ hits: new Map(), known: false, knownFalse: false, gtin: null });

  /**
   * @param {SearchReader} parts @param {SearchTables} tables @param {SearchGuide} guide
   * @param {string} language the folder of the reader's language
   */
  function engine(parts, tables, guide, language) {
    const names = parts.bounds(guide.names, "search/names/");
    const ends = guide.counts.reduce((/** @type {number[]} */ ends, count) => ends.concat((ends[ends.length - 1] || 0) + count), []);
    const total = ends[ends.length - 1];
    /** What looks codes up, once its scripts are there. */
    const numbers = () => parts.remember("codes", () => tables.codes().then(() => SearchNumbers.lookup(parts, names)));
    const { weigh, prune, inOrder, isUnsure, termsFirst } = SearchRank.ranking(ends, language);
    const match = SearchMatch.matcher(parts, names, tables.sounds, total, /^(de|nl|sv|da|no|fi)\b/.test(language), language);

    /** @param {string} folder @returns {Promise<SearchRoot>} */
    const rootOf = (folder) =>
      parts.value(folder + "/search/root.js", folder).then((/** @type {SearchRoot} */ of) => {
        // Another build numbers its records otherwise.
        if (of.records !== guide.records) throw new Error(folder + "/search/root.js is of another copy");
        return of;
      });

    /** @param {string} folder */
    const textsOf = (folder) => parts.remember(folder, () => rootOf(folder).then((of) => parts.bounds(of.texts, folder + "/search/texts/")));

    /** What a query is looked for by: codes, and the units of what is no code. @param {string} query @param {boolean} coded whether codes can be read */
    function slots(query, coded) {
      const units = SearchFold.units(SearchFold.fold(query));
      if (!coded) return { units, codes: [], of: units.map(() => null) };
      const whole = SearchCodes.readings(query);
      const trimmed = query.trim();
      const isCode = whole.length > 0 && (/^[0-9]{6,}$/.test(whole[0].key) || !/\s/.test(trimmed) || /^[A-Za-z]{0,4}[\s-]*[0-9][0-9\s./-]*$/.test(trimmed) || whole[0].how !== "typed");
      if (isCode) return { units, codes: whole, of: units.map(() => whole[0]) };
      // Some of its words may be codes.
      const words = trimmed.split(/\s+/);
      /** @type {(SearchReading | null)[]} */
      const of = [];
      for (const word of words) {
        const [reading] = SearchCodes.readings(word);
        for (const _ of SearchFold.units(SearchFold.fold(word))) of.push(reading || null);
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
      const found = { query, results: [], units: [], incomplete: false, code: null, readAs: "", straight: -1 };
      /** What cannot be read is missed aloud, and the rest still stands. @param {Promise<T>} job @param {T} otherwise @template T */
      const lenient = (job, otherwise) =>
        job.catch(() => {
          found.incomplete = true;
          return otherwise;
        });
      if (SearchFold.needsHan(query)) SearchFold.useHan(await lenient(tables.han(), "\n"));
      // A code has digits; what other keys gave in their place is looked at where the words mean nothing sure.
      const lookup = mayBeCode(query) ? await lenient(numbers(), null) : null;
      const { units, codes, of } = slots(language === "vi" ? inOne(query) : query, lookup !== null);
      found.units = units;
      /** @type {Map<number, SearchResult>} */
      const results = new Map();

      if (lookup) await ofCodes(lookup, codes, found, results, lenient);
      const bestCode = Array.from(results.values()).reduce((best, result) => Math.max(best, result.score), 0);
      if (units.length > 0 && (!lookup || bestCode < lookup.CODE.part * 0.9)) await words(units, of, results, brief === true, lenient);
      if (!Array.from(results.values()).some(isSure)) await retyped(query, lookup, found, results, lenient);

      let list = Array.from(results.values());
      for (const filter of filters) {
        const admitted = new Set(SearchParts.lists(await lenient(parts.exactly(names, "@" + filter), ""))[0]);
        list = list.filter((result) => admitted.has(result.document));
      }
      list.sort(inOrder);
      await lenient(closely(list.filter((result) => result.group === "passage").slice(0, READ), found.units), undefined);
      list.sort(inOrder);
      found.results = termsFirst(sureFirst(list));
      return found;
    }

    /** @param {SearchResult} result */
    const isSure = (result) => result.whole && !isUnsure(result);

    /**
     * What codes stand for, of a query's readings as a code.
     * @param {ReturnType<typeof SearchNumbers.lookup>} lookup @param {SearchReading[]} codes @param {SearchFound} found @param {Map<number, SearchResult>} results
     * @param {<T>(job: Promise<T>, otherwise: T) => Promise<T>} lenient
     */
    async function ofCodes({ code, CODE }, codes, found, results, lenient) {
      let best = 0;
      for (const reading of codes) {
        const { hits, known, knownFalse, gtin } = await lenient(code(reading), nothing());
        const quality = match.best(hits);
        if (found.code && quality <= best) continue;
        best = quality;
        found.code = { reading, known, knownFalse, gtin };
        found.straight = -1;
        results.clear();
        for (const [document, hit] of hits) {
          const group = document < ends[1] || document >= ends[4] ? "code" : "list";
          results.set(document, { document, group, score: hit.quality, how: hit.how, of: reading.key, language: "", whole: true, list: 0 });
        }
        const whole = Array.from(hits).filter(([, hit]) => hit.quality === CODE.whole);
        if (known && whole.length === 1 && !knownFalse) found.straight = whole[0][0];
        if (quality > CODE.part) break;
      }
      if (found.code && best === 0 && !found.code.gtin) found.code = null;
    }

    /** Groups with something sure in them go before those without, and so does what is sure within each. @param {SearchResult[]} list in order */
    function sureFirst(list) {
      const sure = new Set(list.filter(isSure).map(({ group }) => group));
      const rank = (/** @type {SearchResult} */ result) => (result.group === "code" || sure.has(result.group) ? 0 : 1);
      const places = new Map(list.map((result, place) => [result, place]));
      return list.slice().sort((one, other) => rank(one) - rank(other) || (one.group === other.group ? Number(isUnsure(one)) - Number(isUnsure(other)) : 0) || Number(places.get(one)) - Number(places.get(other)));
    }

    /**
     * Looks for what a query means if the keyboard had been set to another language, where it means nothing sure as it stands.
     * @param {string} query @param {ReturnType<typeof SearchNumbers.lookup> | null} lookup what its codes were looked up with, if it had any
     * @param {SearchFound} found @param {Map<number, SearchResult>} results
     * @param {<T>(job: Promise<T>, otherwise: T) => Promise<T>} lenient
     */
    async function retyped(query, lookup, found, results, lenient) {
      /** @type {Map<number, SearchResult>} */
      const others = new Map();
      if (!lookup) {
        const late = await lenient(numbers(), null);
        if (!late) return;
        await ofCodes(late, slots(query, true).codes, found, others, lenient);
        if (others.size > 0) {
          results.clear();
          others.forEach((result, document) => results.set(document, result));
          return;
        }
      }
      const hangul = CheckerTypedCode.hangul(query.trim());
      if (hangul === "") return;
      const units = SearchFold.units(SearchFold.fold(hangul));
      await words(units, units.map(() => null), others, true, lenient);
      if (!Array.from(others.values()).some(isSure)) return;
      results.clear();
      others.forEach((result, document) => results.set(document, result));
      found.units = units;
      found.code = null;
      found.readAs = hangul;
    }

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
        const { answers } = SearchMarks.marks(heading + " " + text, units);
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
          const codes = await lenient(numbers().then(({ code }) => code(reading)), nothing());
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
      // Other languages are read where the reader's own leaves something to be found.
      const isEnough = () => {
        const list = Array.from(results.values()).filter((result) => result.score > 0.4);
        return list.length >= ENOUGH || list.some(isSure);
      };
      for (const [tag, folder] of guide.languages) {
        if (isEnough()) break;
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
     * Neighbouring words that are no names by themselves may be one name that was split: two of any length, or syllables.
     * @param {SearchUnit[]} units @param {SearchHits[]} called @param {<T>(job: Promise<T>, otherwise: T) => Promise<T>} lenient
     */
    async function joined(units, called, lenient) {
      for (let size = 2; size <= SYLLABLES; size++) {
        for (let at = 0; at + size <= units.length; at++) {
          const run = units.slice(at, at + size);
          const [{ script }] = run;
          if ((script !== "word" && script !== "letters") || run.some((unit) => unit.script !== script || (size > 2 && unit.text.length > SYLLABLES))) continue;
          const slots = called.slice(at, at + size);
          if (slots.every((slot) => match.best(slot) >= 0.8)) continue;
          const unit = { script, text: run.map(({ text }) => text).join(""), at: units[at].at };
          const open = at + size === units.length;
          /** @type {SearchHits} */
          const hits = await lenient(match.among(unit, open), new Map());
          await lenient(match.forgiving(hits, unit, open, false), undefined);
          for (const [document, hit] of hits) {
            for (const slot of slots) {
              const before = slot.get(document);
              if (!before || before.quality < hit.quality) slot.set(document, hit);
            }
          }
        }
      }
    }

    /** The card of a document, in a language. @param {string} folder @param {number} document @returns {Promise<SearchCard>} */
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
      /** @type {[number, [string, string, string][]][]} */
      const all = await parts.value(folder + "/search/passages/" + file + ".js", file);
      return (all.filter(([number]) => number === document)[0] || [0, []])[1];
    }

    /** Who gives out the numbers that barcodes begin with: from which to which, how it is said, and where. @returns {Promise<[number, number, string, string][]>} */
    const prefixes = () => parts.value(language + "/search/prefixes.js", language + "/prefixes");

    return { find, card, passage, rootOf, prefixes };
  }

  return { engine };
})();
