/**
 * Puts what was found in order: by how much of the query it answers, rare words counting more, names before texts.
 */
var SearchRank = (function () {
  "use strict";

  /** Groups in the order in which they are shown. */
  const ORDER = ["code", "product", "brand", "record", "term", "passage", "list"];
  /** The part of a query that a name must answer for its record to stand among products and brands. */
  const BY_NAME = 0.7;
  /** The worth of a word of a name as it is written. */
  const LITERALLY = 0.8;
  /** What the first letter of a word counts for. */
  const LETTER = 0.02;
  /** What it is worth more that the query holds a whole name, and that the goods are of the size that is asked for. */
  const CORE = 0.15;
  const SIZE = 0.15;
  /** What a text is worth that says nothing of the query in one place. */
  const FAR = 0.4;
  /** Results worth less than this part of the best are not shown. */
  const WORTH = 0.55;
  /** Results that answer all of a query, beside which others are not shown. */
  const ENOUGH = 3;
  /** The list of names that holds what else stands on a pack. */
  const PACK = 3;
  /** A document of another language's text counts for so much. */
  const FOREIGN = 0.85;

  /**
   * @param {number[]} ends where the products end among the documents, the brands, and so on
   * @param {string} language the folder of the reader's language
   */
  function ranking(ends, language) {
    const total = ends[ends.length - 1];

    /** @param {number} document @returns {SearchResult["group"]} */
    const groupOf = (document) => (document < ends[0] ? "product" : document < ends[1] ? "brand" : document < ends[4] ? "list" : document < ends[5] ? "record" : "term");

    /**
     * Adds documents, each by how much of the query it answers, rare words counting more.
     * @param {SearchUnit[]} units @param {SearchHits[]} called @param {SearchHits[]} told @param {string} whole the documents whose whole name is the query
     * @param {Map<number, SearchResult>} results @param {string} folder the language of the texts, where it is not the reader's
     * @param {number[]} counts in how many documents each unit was found so far
     */
    function weigh(units, called, told, whole, results, folder, counts) {
      const weights = units.map((unit, at) => {
        // The first letter of a word that is still being typed says little.
        if (unit.open && at > 0 && unit.script === "word" && unit.text.length === 1) return LETTER;
        let count = called[at].size;
        for (const document of told[at].keys()) if (!called[at].has(document)) count += 1;
        counts[at] = Math.max(counts[at] || 0, count);
        // A word that is nowhere is left out of account, but for a little.
        return counts[at] === 0 ? 0.3 : Math.log(1 + total / counts[at]) + 0.2;
      });
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      /** The list in which a document's whole name is. @type {Map<number, number>} */
      const wholly = new Map();
      SearchParts.lists(whole).forEach((list, number) => list.forEach((document) => wholly.set(document, number)));
      /** @type {Set<number>} */
      const documents = new Set();
      for (const hits of called.concat(told)) for (const document of hits.keys()) documents.add(document);
      for (const document of documents) {
        let [score, byName, answered, inText] = [0, 0, 0, 0];
        /** @type {SearchHit | null} */
        let tells = null;
        let [passage, literally, isTold] = [false, false, true];
        units.forEach((_, at) => {
          const name = called[at].get(document);
          const text = told[at].get(document);
          const worth = Math.max(name ? name.quality : 0, text ? text.quality * (folder ? FOREIGN : 1) : 0);
          score += weights[at] * worth;
          if (worth > 0) answered += weights[at];
          if (text) inText += weights[at] * text.quality;
          if (text && text.how === "similar") isTold = false;
          if (name) byName += weights[at] * Math.min(1, name.quality + 0.25);
          if (name && name.how === "name" && name.quality >= LITERALLY) literally = true;
          if (text && (!name || name.quality < text.quality)) passage = true;
          // Why it was found is told by what needs telling most.
          if (name && (!tells || name.quality < tells.quality)) tells = name;
        });
        const bonus = wholly.get(document);
        const named = byName / all;
        let group = groupOf(document);
        const value = (score / all) * (answered / all) + (bonus !== undefined && bonus < 3 ? 0.3 - 0.1 * bonus : 0);
        if (named < BY_NAME && passage && group !== "list" && !(group === "brand" && literally)) group = "passage";
        if (group === "list" && answered / all < 0.9) continue;
        // A word of a name is enough in a long query; words of a text are not.
        if (answered / all < (literally ? 0.2 : 0.45)) continue;
        const hit = /** @type {SearchHit | null} */ (/** @type {unknown} */ (tells));
        const before = results.get(document);
        if (before && (before.group === "code" || before.score >= value)) continue;
        results.set(document, { document, group, score: value, how: hit ? hit.how : "text", of: passage ? "text" : hit ? hit.term : "", language: passage ? folder || language : "", whole: answered / all > 0.97, list: hit ? hit.list : 0, exact: bonus !== undefined && bonus < 2, told: inText / all, isTold, literally, sure: false });
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
        // The brand that a query names is told whatever else it asks.
        if (result.group === "code" || (result.group === "brand" && result.literally)) continue;
        const best = result.group === "passage" ? Math.min(told, named || told) : Math.max(named, told);
        if (result.score < best * WORTH || (answered >= ENOUGH && !result.whole)) results.delete(document);
        else if ((result.group === "product" || result.group === "brand") && (result.score < best * 0.8 || (text && !result.whole))) result.group = "passage";
      }
    }

    /**
     * Words of the glossary before goods that bear them on the pack, unless something is called so.
     * @param {SearchResult[]} list in order
     */
    function termsFirst(list) {
      const isNamed = (/** @type {SearchResult} */ { sure, whole, list }) => sure && whole && list < PACK;
      const goods = ["product", "brand", "record"];
      if (!list.some((result) => result.group === "term" && isNamed(result)) || list.some((result) => goods.includes(result.group) && isNamed(result))) return list;
      const rank = (/** @type {SearchResult} */ result) => (result.group === "code" ? 0 : result.group === "term" ? 1 : 2);
      const places = new Map(list.map((result, place) => [result, place]));
      return list.slice().sort((one, other) => rank(one) - rank(other) || Number(places.get(one)) - Number(places.get(other)));
    }

    /** Where a result's group stands; what is called just so, among records and words, before others. @param {SearchResult} result */
    const place = ({ group, exact }) => ORDER.indexOf(group === "term" && exact ? "record" : group) - (exact && (group === "record" || group === "term") ? 0.5 : 0);

    /** What a result is worth, with what was seen in its record. @param {SearchResult} result */
    const worth = ({ score, core, answers, sized }) => score * (answers === undefined ? 1 : FAR + (1 - FAR) * answers) + (core ? CORE : 0) + (sized ? SIZE : 0);

    /**
     * What is sure comes first, group by group; then the rest by its worth, and last what is of another brand than the one
     * asked for.
     * @param {SearchResult} one @param {SearchResult} other
     */
    function inOrder(one, other) {
      if (one.sure !== other.sure) return one.sure ? -1 : 1;
      const group = place(one) - place(other);
      const last = Number(one.behind || false) - Number(other.behind || false);
      return last || (one.sure ? group : 0) || worth(other) - worth(one) || one.document - other.document;
    }

    return { weigh, prune, inOrder, termsFirst };
  }

  return { ranking };
})();
