/**
 * Where in a text the words of a query stand: to mark them, and to tell the passage that answers best.
 */

/**
 * @typedef {object} SearchMarked
 * @property {[number, number][]} ranges from where to where in the text, in order
 * @property {boolean} whole whether every word, and every run in one piece, is there
 * @property {number} answers how well the text answers the query, 0 to 1: all of it, close together
 */

var SearchMarks = (function () {
  "use strict";

  /** Letters between two words of a query that stand together. */
  const CLOSE = 6;

  /** Places of a word: where a word begins with it, or with most of it. @param {string} folded @param {string} word @returns {[number, number][]} */
  function words(folded, word) {
    /** @type {[number, number][]} */
    const places = [];
    const { stem: stemOf, inflected } = SearchFold;
    const stem = stemOf(word);
    for (let at = folded.indexOf(stem); at >= 0; at = folded.indexOf(stem, at + 1)) {
      let end = at + stem.length;
      while (end < folded.length && folded[end] !== " " && !/[0-9]/.test(folded[end]) === !/[0-9]/.test(stem[0])) end += 1;
      const found = folded.slice(at, end);
      const begins = at === 0 || folded[at - 1] === " " || /[0-9]/.test(folded[at - 1]) !== /[0-9]/.test(stem[0]) || /[\u0600-\u06ff]/.test(stem[0]);
      const fits = found.startsWith(word) ? word.length > 2 || found.length - word.length <= 2 : inflected(word, found);
      if (begins && fits) places.push([at, end]);
    }
    return places;
  }

  /** Places of a run of characters: the whole of it, or else its parts that are there. @param {string} folded @param {SearchUnit} unit @returns {{places: [number, number][], share: number}} */
  function runs(folded, unit) {
    const whole = all(folded, unit.text);
    if (whole.length > 0) return { places: whole, share: 1 };
    const terms = SearchFold.terms(unit);
    const found = terms.map((term) => all(folded, term));
    const places = found.reduce((places, more) => places.concat(more), []);
    return { places, share: (0.99 * found.filter((more) => more.length > 0).length) / Math.max(1, terms.length) };
  }

  /** @param {string} folded @param {string} part @returns {[number, number][]} */
  function all(folded, part) {
    /** @type {[number, number][]} */
    const places = [];
    for (let at = folded.indexOf(part); at >= 0 && part !== ""; at = folded.indexOf(part, at + 1)) places.push([at, at + part.length]);
    return places;
  }

  /** Signs that are written upon the letter before them, and the second halves of pairs. */
  const UPON = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\udc00-\udfff]/;

  /** The next place where no letter is parted from what is written upon it. @param {string} text @param {number} at */
  function bound(text, at) {
    while (at < text.length && UPON.test(text[at])) at += 1;
    return at;
  }

  /** The last such place. @param {string} text @param {number} at */
  function begin(text, at) {
    while (at > 0 && at < text.length && UPON.test(text[at])) at -= 1;
    return at;
  }

  /** Passages that were folded: each is looked at for every letter typed. @type {Map<string, {folded: string, from: Uint32Array}>} */
  const known = SearchFold.memo();
  const KNOWN = 150;

  /** @param {string} text */
  function foldedPlaces(text) {
    let places = known.get(text);
    if (!places) {
      const { folded, from } = SearchFold.foldPlaces(text);
      places = { folded, from: Uint32Array.from(from) };
      if (known.size >= KNOWN) known.clear();
      known.set(text, places);
    }
    return places;
  }

  /** @param {string} text in NFC @param {SearchUnit[]} units @returns {SearchMarked} */
  function marks(text, units) {
    const { folded, from } = foldedPlaces(text);
    /** @type {[number, number, number][]} */
    const places = [];
    let share = 0;
    let whole = 0;
    units.forEach((unit, number) => {
      const spaced = unit.script === "word" || unit.script === "digits";
      const found = spaced ? { places: words(folded, unit.text), share: 1 } : runs(folded, unit);
      if (found.places.length === 0) return;
      share += found.share;
      if (found.share === 1) whole += 1;
      for (const [start, end] of found.places) places.push([start, end, number]);
    });
    places.sort((one, other) => one[0] - other[0]);
    /** @type {[number, number][]} */
    const ranges = [];
    for (const [start, end] of places) {
      const [first, last] = [begin(text, from[start]), bound(text, from[end])];
      const before = ranges[ranges.length - 1];
      if (before && first <= before[1]) before[1] = Math.max(before[1], last);
      else ranges.push([first, last]);
    }
    return { ranges, whole: whole === units.length, answers: units.length === 0 ? 0 : (share / units.length) * (0.5 + 0.5 * close(places, units.length)) };
  }

  /** How close together places of all the units that have any stand: 1 is side by side. @param {[number, number, number][]} places @param {number} count */
  function close(places, count) {
    const wanted = new Set(places.map(([, , number]) => number)).size;
    if (count < 2) return places.length > 0 ? 1 : 0;
    if (wanted < 2) return 0;
    let best = Infinity;
    /** @type {Map<number, [number, number]>} */
    const last = new Map();
    for (const [start, end, number] of places) {
      last.set(number, [start, end]);
      if (last.size < wanted) continue;
      let [first, letters] = [Infinity, 0];
      for (const [begin, finish] of last.values()) {
        first = Math.min(first, begin);
        letters += finish - begin;
      }
      best = Math.min(best, end - first - letters);
    }
    return Math.min(1, (CLOSE * (wanted - 1)) / Math.max(1, best));
  }

  return { marks, bound };
})();
