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
 * @property {boolean} sure whether all of the query stands literally in the record
 * @property {boolean} [exact] whether the query is a whole name of the record
 * @property {boolean} [literally] whether a word of the query is a word of its names
 * @property {number} [told] how well its text alone answers the query
 * @property {boolean} [sized] whether it is of the size that is asked for
 * @property {number} [answers] how well the passage answers that answers best
 * @property {boolean} [core] whether the query holds a whole name of the record
 * @property {boolean} [behind] whether it is of another brand than the one asked for, or withdrawn
 */
/**
 * @typedef {object} SearchFound
 * @property {string} query
 * @property {SearchResult[]} results the best of each group first
 * @property {SearchUnit[]} units what the query was cut into
 * @property {boolean} incomplete whether a part of the index is missing
 * @property {SearchFoundCode | null} code
 * @property {boolean} begun whether so little was typed that nothing found means nothing
 * @property {string} readAs what the query was read as, where its keys were those of another keyboard
 * @property {boolean} [filtered] whether nothing is left because of the filters alone; set by who asked
 * @property {number} straight the one product whose barcode was given whole, or -1
 */

/**
 * What is known of the code that a query is.
 * @typedef {object} SearchFoundCode
 * @property {SearchReading} reading
 * @property {boolean} known whether it is a whole barcode number of a product
 * @property {boolean} knownFalse whether it, or what was given with it, was seen on counterfeits
 * @property {TypedGtin | null} gtin
 * @property {boolean} more whether more codes begin so than were looked at
 * @property {SearchResult[]} [all] what was found by it before it was narrowed
 * @property {[string, string]} [fault] the lot that was scanned with it and cannot be of the product, and why: see SearchCodes
 */

/**
 * The index's root, as the builder writes it (src/render/search).
 * @typedef {object} SearchGuide
 * @property {number[]} counts how many documents there are of each sort
 * @property {string} records which records they are
 * @property {[string, string, string, string][]} languages the tag of each, its folder, its direction and its own name
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
 */
/** @typedef {{[word: string]: string} & {kinds: {[kind: string]: string}}} SearchWords */
/**
 * What is said of codes and where nothing is found.
 * @typedef {object} SearchLater
 * @property {{[word: string]: string}} words
 * @property {[number, number, string, string][]} prefixes who gives out the numbers that barcodes begin with: from which to which, how it is said, and where
 * @property {[string, string][]} ways other ways to a product, by their words, and where they lead
 */
/**
 * What is read when it is needed: tables, and the scripts that read codes, which leave their values behind.
 * @typedef {{han: () => Promise<string>, sounds: () => Promise<SearchSounds>, codes: () => Promise<void>}} SearchTables
 */
/** @typedef {ReturnType<typeof SearchFind.engine>} SearchEngine */
/** @typedef {ReturnType<typeof SearchNumbers.lookup>} SearchLookup */
/** @typedef {<T>(job: Promise<T>, otherwise: T) => Promise<T>} Lenient */

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
  /** Results whose names are held against the query, and of which it is read what they say. */
  const JUDGED = 6;
  const CALLED = 4;
  const READ = 4;
  /** Turns in which more is read while nothing is sure. */
  const TURNS = 3;
  /** Words that may be one name that was split, and letters of each of more than two. */
  const JOINED = 5;
  const PIECE = 6;
  /** Words or characters of the shortest question in another language than the reader's. */
  const SENTENCE = 4;
  /** Characters of the longest code that may be one that is still being typed. */
  const BEGUN = 7;
  /** Characters of the shortest code that letters are taken for digits of a part of. */
  const SHORTEST = 6;
  /** Words of the longest query of which each is read as if it had been typed on another keyboard. */
  const MIXED = 3;

  /** A query in which names of hyphened syllables are in one, as Vietnamese write what they hear. @param {string} query */
  const inOne = (query) => query.replace(/(^|\s)[a-z\u00c0-\u024f\u0300-\u036f\u1ea0-\u1eff]{1,6}(-[a-z\u00c0-\u024f\u0300-\u036f\u1ea0-\u1eff]{1,6}){2,}(?=\s|$)/gi, (name) => name.replace(/-/g, ""));

  /** Whether a query has digits, or the signs that some keys give in their place. @param {string} query */
  const mayBeCode = (query) => /[0-9]/.test(SearchFold.fold(query)) || /\S[&"(_/]\S/.test(query);

  /** A code that is nowhere. @returns {SearchCode} */
  const nothing = () => ({ hits: new Map(), known: false, knownFalse: false, gtin: null, more: false });

  /**
   * @param {SearchReader} parts @param {SearchTables} tables @param {SearchGuide} guide
   * @param {string} language the folder of the reader's language
   */
  function engine(parts, tables, guide, language) {
    const names = parts.bounds(guide.names, "search/names/");
    const ends = guide.counts.reduce((/** @type {number[]} */ ends, count) => ends.concat((ends[ends.length - 1] || 0) + count), []);
    const total = ends[ends.length - 1];
    /** What looks codes up, once its scripts are there. */
    const numbers = () => parts.remember("codes", () => tables.codes().then(() => SearchNumbers.lookup(parts, names, card)));
    const { weigh, prune, inOrder, termsFirst } = SearchRank.ranking(ends, language);
    const match = SearchMatch.matcher(parts, names, tables.sounds, total, (document) => document >= ends[0] && document < ends[1], /^(de|nl|sv|da|no|fi)\b/.test(language), language);

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
      const trimmed = query.trim();
      const label = coded ? SearchCodes.labelled(trimmed) : "";
      const units = SearchFold.queried(SearchFold.fold(label || query));
      if (!coded) return { units, codes: [], of: units.map(() => null) };
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

    /**
     * @param {string} query @param {string[]} filters terms of what results are narrowed by
     * @param {boolean} [brief] whether texts are left unread where names answer all of the query
     * @returns {Promise<SearchFound>}
     */
    async function find(query, filters, brief) {
      /** @type {SearchFound} */
      const found = { query, results: [], units: [], incomplete: false, code: null, readAs: "", begun: false, straight: -1 };
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

      let best = lookup ? await ofCodes(lookup, codes, found, results, lenient) : 0;
      if (lookup && best < lookup.CODE.hs) {
        const { codes, alone } = SearchCodes.several(query);
        const { hits, about } = await lenient(lookup.several(codes), { hits: new Map(), about: null });
        if (about) {
          results.clear();
          put(hits, results, lookup.CODE.near);
          [found.code, found.straight] = [about, -1];
          // Beside other words, codes are a part of what is asked.
          best = alone ? match.best(hits) : best;
        }
      }
      if (units.length > 0 && (!lookup || best < lookup.CODE.part * 0.9)) await named(query, units, of, found, results, brief === true, lenient);
      // Parts of a code that stand in names and texts by themselves are no answer to it.
      if (best === 0 && codes.length > 0 && !codes[0].begun && SearchCodes.isAlone(query.trim())) results.forEach((result, document) => result.whole || results.delete(document));
      if (!Array.from(results.values()).some(isSure)) await otherwise(query, lookup, found, results, lenient);
      if (lookup && SearchCodes.isLettered(query.trim())) await inOnePiece(query, results, lenient);

      let list = Array.from(results.values());
      if (found.code) found.code.all = list;
      for (const filter of filters) {
        const admitted = new Set(SearchParts.lists(await lenient(parts.exactly(names, "@" + filter), ""))[0]);
        list = list.filter((result) => admitted.has(result.document));
      }
      found.results = termsFirst(list.sort(inOrder));
      if (!list.some(isSure) && !found.code) found.begun = await lenient(isBegun(query, units), false);
      return found;
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

    /** @param {SearchResult} result */
    const isSure = ({ sure }) => sure;

    /** Adds what a code was found by. @param {SearchHits} hits @param {Map<number, SearchResult>} results @param {number} doubt what it is worth at most where it is not sure */
    function put(hits, results, doubt) {
      for (const [document, hit] of hits) {
        const group = document < ends[1] || document >= ends[4] ? "code" : "list";
        results.set(document, { document, group, score: hit.quality, how: hit.how, of: hit.term, language: "", whole: true, list: 0, sure: hit.quality > doubt && hit.how !== "form" });
      }
    }

    /**
     * Adds what codes stand for, of a query's readings as a code; gives what the best of them is worth.
     * @param {SearchLookup} lookup @param {SearchReading[]} codes @param {SearchFound} found @param {Map<number, SearchResult>} results
     * @param {Lenient} lenient
     */
    async function ofCodes(lookup, codes, found, results, lenient) {
      const { code, CODE } = lookup;
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

    /** Whether a query is too little to say that it is not in the guide: no letter, one, a part of a syllable, or the first characters of codes. @param {string} query @param {SearchUnit[]} units */
    async function isBegun(query, units) {
      const last = units[units.length - 1];
      if (!last || (last.script === "letters" && last.text.length < 2)) return true;
      if (units.length === 1 && Array.from(last.text).length < 2) return true;
      const key = SearchFold.fold(query).replace(/ /g, "");
      if (/\s/.test(query.trim()) || !/^([a-z]{2,3}|(?=.*[0-9])[a-z0-9]+)$/.test(key) || key.length > BEGUN) return false;
      const begun = await Promise.all(["#g", "#n", "#h", "#s", "#f"].map((mark) => parts.beginning(names, mark + key, 1)));
      return begun.some((entries) => entries.length > 0);
    }

    /**
     * Looks for a query among names and texts: as it stands, and if nothing is called so, without the words of a question
     * and the size.
     * @param {string} query @param {SearchUnit[]} units @param {(SearchReading | null)[]} of @param {SearchFound} found
     * @param {Map<number, SearchResult>} results @param {boolean} brief @param {Lenient} lenient
     */
    async function named(query, units, of, found, results, brief, lenient) {
      const ways = [{ asked: units, ask: asking(units, of, lenient) }];
      for (const stage of /** @type {("names" | "texts")[]} */ (["names", "texts"])) {
        for (let at = 0; at < ways.length; at++) {
          const { asked, ask } = ways[at];
          const own = new Map(results);
          await ask[stage](own);
          if (await judge(own, asked, query, false, lenient)) {
            if (stage === "names" && !brief) await ask.texts(own);
            if (!brief) await judge(own, asked, query, true, lenient);
            own.forEach((result, document) => results.set(document, result));
            found.units = asked;
            return;
          }
          if (stage === "names" && at === 0) {
            const rest = await lenient(withoutQuestion(query, units), units);
            if (rest !== units) ways.push({ asked: rest, ask: asking(rest, rest.map(() => null), lenient) });
          }
        }
      }
      // What is asked for counts for more than all that was typed.
      for (const { asked, ask } of ways.reverse()) {
        /** @type {Map<number, SearchResult>} */
        const own = new Map();
        await ask.likenesses(own);
        await judge(own, asked, query, true, lenient);
        for (const [document, result] of own) {
          const before = results.get(document);
          if (!before || before.score < result.score) results.set(document, result);
        }
        found.units = asked;
        if (Array.from(own.values()).some(({ core, whole, behind }) => (core || whole) && !behind)) break;
      }
    }

    /**
     * The units of a query without the words of a question and its size, in the reader's language or another of its script.
     * @param {string} query @param {SearchUnit[]} units @returns {Promise<SearchUnit[]>}
     */
    async function withoutQuestion(query, units) {
      if (units.length < 2 && (units[0].script === "word" || units[0].text.length < SENTENCE)) return units;
      const folders = guide.languages.filter(([tag]) => units.every((unit) => speaks(tag, unit)) && (units.length >= SENTENCE || units[0].script !== "word")).map(([, folder]) => folder);
      const whole = SearchFold.fold(query);
      for (const folder of [language].concat(folders.filter((other) => other !== language))) {
        const name = SearchAsked.name(query, await parts.part(folder + "/search/questions.js", folder + "/questions"));
        if (name === "") break;
        if (name !== whole) return SearchFold.units(name);
      }
      return units;
    }

    /**
     * Looks for what a query means if the keyboard had been set otherwise, where it is nothing for sure as it stands.
     * @param {string} query @param {SearchLookup | null} lookup what its codes were looked up with, if it had any digits
     * @param {SearchFound} found @param {Map<number, SearchResult>} results @param {Lenient} lenient
     */
    async function otherwise(query, lookup, found, results, lenient) {
      const late = lookup || (await lenient(numbers(), null));
      if (!late) return;
      if (!lookup) {
        /** @type {Map<number, SearchResult>} */
        const others = new Map();
        await ofCodes(late, slots(query, true).codes, found, others, lenient);
        if (others.size > 0) {
          results.clear();
          others.forEach((result, document) => results.set(document, result));
          return;
        }
      }
      /** Whether a text is known: most readings are no words at all, which the longest of them tells at little cost. @param {string} text @param {boolean} named whether it must be a name */
      const isKnown = async (text, named) => {
        const units = SearchFold.units(SearchFold.fold(text));
        const longest = units.reduce((longest, unit) => (unit.text.length > longest.text.length ? unit : longest), units[0]);
        if (!longest || longest.text.length < 2) return false;
        const own = named ? null : await lenient(textsOf(language), null);
        const sought = [match.among(longest, true)].concat(own ? match.within(own, longest, true) : []);
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
     * Holds the first results against what stands in their records, word by word: which of them are sure, and which are
     * called what the query names. Those of other brands than the one asked for come behind, and so do withdrawn goods.
     * @param {Map<number, SearchResult>} results @param {SearchUnit[]} units @param {string} query @param {boolean} ended whether nothing
     * else is looked for: what answers a part of the query is held against it too
     * @param {Lenient} lenient @returns {Promise<boolean>} whether any is sure
     */
    async function judge(results, units, query, ended, lenient) {
      const list = Array.from(results.values()).filter(({ group }) => group !== "code" && group !== "list").sort(inOrder);
      const called = list.filter(({ group, whole }) => group !== "passage" && (whole || ended));
      // The brand that is asked for, and records, may be called by a word of the query alone.
      const others = list.filter(({ group }) => group === "brand" || (ended && group !== "product" && group !== "passage")).slice(0, CALLED);
      const named = Array.from(new Set(called.slice(0, JUDGED).concat(others)));
      // A text that has all the words by itself likely has them together.
      const said = list.filter(({ group, whole }) => group === "passage" && whole).sort((one, other) => Number(other.told) - Number(one.told) || inOrder(one, other));
      const [sizes, marked] = [SearchAsked.sizes(query), SearchSure.marked(query, units)];
      /** @type {Map<SearchResult, SearchCard>} */
      const cards = new Map();
      for (let turn = 0; turn < TURNS; turn++) {
        const some = said.slice(turn * READ, (turn + 1) * READ);
        await Promise.all((turn === 0 ? named.concat(some) : some).map((result) => hold(result, units, marked, cards, lenient)));
        if (some.length < READ || said.slice(0, (turn + 1) * READ).some(({ sure }) => sure)) break;
      }
      const asked = new Set(Array.from(cards).filter(([result]) => result.core).map(([, of]) => of[6]).filter(Boolean));
      // Goods are called by every name of their brand.
      const brands = new Map(Array.from(cards.values()).filter((of) => of[0] === 1).map((of) => [of[6], SearchSure.names(of).own]));
      for (const [result, of] of cards) {
        const names = of[0] === 0 && SearchSure.names(of).own.concat(brands.get(of[6]) || []);
        if (names && SearchSure.held({ own: names, brand: "" }, units).literal.every(Boolean) && SearchSure.hasMarks(names.join(" "), marked)) result.sure = true;
      }
      for (const [result, of] of cards) {
        result.behind = (asked.size > 0 && of[0] < 2 && !asked.has(of[6])) || (of[12] === 1 && !result.core);
        if (result.behind && asked.size > 0) result.sure = false;
        result.sized = sizes.length > 0 && of[10].some(([letter, , size]) => letter === "g" && SearchAsked.sizes(size).some((own) => SearchAsked.isSame(own, sizes[0])));
      }
      for (const result of results.values()) if (result.group === "list") result.sure = result.whole && result.how === "name";
      return Array.from(results.values()).some(({ sure }) => sure);
    }

    /**
     * Holds one result against what stands in its record.
     * @param {SearchResult} result @param {SearchUnit[]} units @param {string[]} marked @param {Map<SearchResult, SearchCard>} cards @param {Lenient} lenient
     */
    async function hold(result, units, marked, cards, lenient) {
      const of = await lenient(card(result.document), null);
      if (!of) return;
      cards.set(result, of);
      const names = SearchSure.names(of);
      const { literal, core } = SearchSure.held(names, units);
      const own = !result.language || result.language === language;
      const called = names.own.concat(names.brand).join(" ");
      result.core = core;
      result.sure = own && (result.exact === true || literal.every(Boolean)) && SearchSure.hasMarks(called, marked);
      if (result.group !== "passage") return;
      const left = units.filter((_, at) => !literal[at]);
      let best = 0;
      for (const [, heading, text] of await lenient(passages(result.language || language, result.document), [])) {
        const said = heading + " " + text;
        best = Math.max(best, SearchMarks.marks(said, units).answers);
        if (own && SearchSure.says(said, left) && SearchSure.hasMarks(called + " " + said, marked)) result.sure = true;
      }
      result.answers = best;
    }

    /**
     * The ways in which units are looked for, each on top of those before.
     * @param {SearchUnit[]} units @param {(SearchReading | null)[]} of @param {Lenient} lenient
     */
    function asking(units, of, lenient) {
      /** @type {SearchHits} */
      const none = new Map();
      const last = units.length - 1;
      /** @type {number[]} */
      const counts = [];
      /** @type {SearchHits[]} */
      let called = [];
      /** @type {SearchHits[]} */
      let told = units.map(() => none);
      let whole = "";

      /** Among names, as they are written. @param {Map<number, SearchResult>} results */
      async function byName(results) {
        called = await Promise.all(
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
        whole = await lenient(parts.exactly(names, units.map((unit) => unit.text).join("")), "");
        weigh(units, called, told, whole, results, "", []);
        prune(results);
      }

      /** Among the texts of the reader's language, too. @param {Map<number, SearchResult>} results */
      async function byText(results) {
        const own = await lenient(textsOf(language), null);
        if (own) told = await Promise.all(units.map((unit, at) => lenient(match.within(own, unit, at === last), none)));
        weigh(units, called, told, whole, results, "", counts);
        prune(results);
      }

      /** Spelled otherwise, and in other languages. @param {Map<number, SearchResult>} results */
      async function byLikeness(results) {
        const own = await lenient(textsOf(language), null);
        const known = units.map((unit, at) => isWord(told[at], unit));
        // In a phrase, a word of the texts is meant as it stands.
        await Promise.all(units.map((unit, at) => (known[at] && last > 0 ? undefined : lenient(match.forgiving(called[at], unit, at === last, known[at]), undefined))));
        await joined(units, called, lenient);
        if (own) await Promise.all(units.map((unit, at) => lenient(match.misspelt(own, told[at], unit), undefined)));
        weigh(units, called, told, whole, results, "", counts);
        const enough = Array.from(results.values()).filter((result) => result.score > 0.4).length;
        const unknown = units.filter((_, at) => called[at].size === 0 && told[at].size === 0);
        for (const [tag, folder] of enough >= ENOUGH ? [] : guide.languages) {
          if (folder === language || !unknown.some((unit) => speaks(tag, unit))) continue;
          const index = await lenient(textsOf(folder), null);
          if (!index) continue;
          const foreign = await Promise.all(units.map((unit, at) => lenient(match.within(index, unit, at === last), none)));
          weigh(units, called, foreign, whole, results, folder, counts);
        }
        prune(results);
      }

      return { names: byName, texts: byText, likenesses: byLikeness };
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
     * @param {SearchUnit[]} units @param {SearchHits[]} called @param {Lenient} lenient
     */
    async function joined(units, called, lenient) {
      /** @param {number} at @param {number} count @param {boolean} forgiving */
      const join = async (at, count, forgiving) => {
        const run = units.slice(at, at + count);
        const unit = { script: run[0].script, text: run.map(({ text }) => text).join(""), at: run[0].at };
        const open = at + count === units.length;
        /** @type {SearchHits} */
        const hits = await lenient(match.among(unit, open), new Map());
        if (forgiving) await lenient(match.forgiving(hits, unit, open, false), undefined);
        for (const [document, hit] of hits) {
          for (const slot of called.slice(at, at + count)) {
            const before = slot.get(document);
            if (!before || before.quality < hit.quality) slot.set(document, hit);
          }
        }
      };
      for (let at = 0; at < units.length; at++) {
        for (let count = 2; count <= JOINED && at + count <= units.length; count++) {
          const run = units.slice(at, at + count);
          if (run.some(({ script }) => script !== run[0].script || (script !== "word" && script !== "letters"))) break;
          // Three words and more are one only if all of them are short.
          if (count > 2 && (count < units.length || run.some(({ text }) => text.length > PIECE))) continue;
          if (count > 2 || !called.slice(at, at + count).every((hits) => match.best(hits) >= 0.8)) await join(at, count, true);
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

    /** What is said of codes and where nothing is found, in the reader's language. @returns {Promise<SearchLater>} */
    const later = () => parts.value(language + "/search/later.js", language + "/later");

    return { find, card, passage, rootOf, later };
  }

  return { engine };
})();
