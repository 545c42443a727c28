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
 * @property {boolean} [isTold] whether no word of its text is but like one of the query
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
 * @property {string} cards what the names of the files of cards end in, behind their numbers
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
  /** Results whose names are held against the query, brands and records that are so besides, and texts that are read for it in a turn. */
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
  /** Letters that a file of cards is named by behind its number. */
  const CHECK = 3;
  /** Characters of the longest code that may be one that is still being typed. */
  const BEGUN = 7;

  /** A query in which names of hyphened syllables are in one, as Vietnamese write what they hear. @param {string} query */
  const inOne = (query) => query.replace(/(^|\s)[a-z\u00c0-\u024f\u0300-\u036f\u1ea0-\u1eff]{1,6}(-[a-z\u00c0-\u024f\u0300-\u036f\u1ea0-\u1eff]{1,6}){2,}(?=\s|$)/gi, (name) => name.replace(/-/g, ""));

  /** Whether a query has digits, or the signs that some keys give in their place. @param {string} query */
  const mayBeCode = (query) => /[0-9]/.test(SearchFold.fold(query)) || /\S[&"(_/]\S/.test(query);

  /** What a query is looked for by that holds no code. @param {string} query @returns {SearchSlots} */
  function asWords(query) {
    const units = SearchFold.queried(SearchFold.fold(query));
    return { units, codes: [], of: units.map(() => null) };
  }

  /**
   * @param {SearchReader} parts @param {SearchTables} tables @param {SearchGuide} guide
   * @param {string} language the folder of the reader's language
   */
  function engine(parts, tables, guide, language) {
    const names = parts.bounds(guide.names, "search/names/");
    const ends = guide.counts.reduce((/** @type {number[]} */ ends, count) => ends.concat((ends[ends.length - 1] || 0) + count), []);
    const total = ends[ends.length - 1];
    /** What reads codes and other keyboards, once its scripts are there. */
    const typed = () => parts.remember("codes", () => tables.codes().then(() => SearchTyped.typing({ lookup: SearchNumbers.lookup(parts, names, card), match, ends, language, textsOf, asking, judge, card, passages })));
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
      const typing = mayBeCode(query) ? await lenient(typed(), null) : null;
      const name = language === "vi" ? inOne(query) : query;
      const { units, codes, of } = typing ? typing.slots(name) : asWords(name);
      found.units = units;
      /** @type {Map<number, SearchResult>} */
      const results = new Map();

      const best = typing ? await typing.codes(query, codes, found, results, lenient) : 0;
      if (units.length > 0 && (!typing || best < typing.CODE.part * 0.9)) await named(query, units, of, found, results, brief === true, lenient);
      if (typing) await typing.settle(query, codes, best, results, lenient);
      if (!Array.from(results.values()).some(isSure)) {
        const late = typing || (await lenient(typed(), null));
        if (late) await late.otherwise(query, typing !== null, found, results, lenient);
      }

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

    /** @param {SearchResult} result */
    const isSure = ({ sure }) => sure;

    /** Whether a query is too little to say that it is not in the guide: no letter, one, a part of a syllable, or the first characters of codes. @param {string} query @param {SearchUnit[]} units */
    async function isBegun(query, units) {
      const last = units[units.length - 1];
      if (!last || (last.script === "letters" && last.text.length < 2)) return true;
      if (units.length === 1 && Array.from(last.text).length < 2) return true;
      const key = SearchFold.fold(query).replace(/ /g, "");
      if (/\s/.test(query.trim()) || !/^([a-z]{2,3}|(?=.*[0-9])[a-z0-9]+)$/.test(key) || key.length > BEGUN) return false;
      return (await parts.beginning(names, "#" + key, 1)).length > 0;
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
      // Of the languages of Han characters, Japanese alone has kana.
      const isOwn = /^(zh|ja|ko|th)/.test(language) && !/[\u3041-\u30ff]/.test(units.map(({ text }) => text).join("")) && units.every((unit) => speaks(language, unit));
      const folders = isOwn ? [] : guide.languages.filter(([tag]) => units.every((unit) => speaks(tag, unit)) && (units.length >= SENTENCE || units[0].script !== "word")).map(([, folder]) => folder);
      const whole = SearchFold.fold(query);
      for (const folder of [language].concat(folders.filter((other) => other !== language))) {
        const name = SearchAsked.name(query, await parts.part(folder + "/search/questions.js", folder + "/questions"));
        if (name === "") break;
        if (name !== whole) return SearchFold.units(name);
      }
      return units;
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
        const some = said.slice(turn * READ, (turn + 1) * READ).filter(({ isTold }) => isTold || turn === 0);
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
            const codes = await lenient(typed().then(({ code }) => code(reading)), null);
            for (const [document, hit] of codes ? codes.hits : []) if (!hits.has(document) || /** @type {SearchHit} */ (hits.get(document)).quality < hit.quality) hits.set(document, hit);
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
        await joined(units, called, known, lenient);
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
     * Neighbouring words that are no names by themselves may be one name that was split; words of the texts, as it is written.
     * @param {SearchUnit[]} units @param {SearchHits[]} called @param {boolean[]} known @param {Lenient} lenient
     */
    async function joined(units, called, known, lenient) {
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
          if (count > 2 || !called.slice(at, at + count).every((hits) => match.best(hits) >= 0.8)) await join(at, count, known.slice(at, at + count).some((word) => !word));
        }
      }
    }

    /** The card of a document, in a language. @param {string} folder @param {number} document @returns {Promise<SearchCard>} */
    async function cardIn(folder, document) {
      const of = await rootOf(folder);
      const block = Math.floor(document / of.each);
      const name = block + of.cards.slice(CHECK * block, CHECK * (block + 1));
      return (await parts.value(folder + "/search/cards/" + name + ".js", folder + "/" + name))[document % of.each];
    }

    /** The card of a document, for the reader. @param {number} document */
    const card = (document) => cardIn(language, document);

    /** What a document says, in a language. @param {string} folder @param {number} document */
    const passages = async (folder, document) => (await cardIn(folder, document))[11];

    /** What is said of codes and where nothing is found, in the reader's language. @returns {Promise<SearchLater>} */
    const later = () => parts.value(language + "/search/later.js", language + "/later");

    return { find, card, passage, rootOf, later };
  }

  return { engine };
})();
