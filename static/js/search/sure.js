/**
 * What of a query stands literally in a record's names.
 */
var SearchSure = (function () {
  "use strict";

  /** Characters of the shortest name that a query may hold among other words. */
  const LEAST = 2;

  /**
   * A text as texts are compared: folded without its spaces, in its units, and as it is in lower case; of a name, without a size.
   * @typedef {{joined: string, units: SearchUnit[], lower: string, bare: string | null}} SearchSeen
   */

  /** What was looked at: the same names and texts come with every letter typed. @type {Map<string, SearchSeen>} */
  const known = SearchFold.memo();
  const KNOWN = 600;

  /** @param {string} text @returns {SearchSeen} */
  function seen(text) {
    let of = known.get(text);
    if (!of) {
      const folded = SearchFold.fold(text);
      of = { joined: folded.replace(/ /g, ""), units: SearchFold.units(folded), lower: text.normalize("NFC").toLowerCase(), bare: null };
      if (known.size >= KNOWN) known.clear();
      known.set(text, of);
    }
    return of;
  }

  /** A name as names are compared, without a size. @param {string} name */
  function bare(name) {
    const of = seen(name);
    if (of.bare === null) of.bare = SearchAsked.name(name, "");
    return of.bare;
  }

  /** The names of a card: its own, and its brand's. @param {SearchCard} card */
  function names(card) {
    const own = [card[2], card[3]].concat(card[9]).filter(Boolean);
    return { own, brand: card[0] === 0 ? card[7] : "" };
  }

  /** Whether a query holds a name: as whole words, where words stand apart. @param {string} text its units, a space apart, and at its ends @param {string} joined without spaces @param {string} name */
  function holds(text, joined, name) {
    const of = seen(name);
    if (of.units.length === 0 || of.joined.length < LEAST) return false;
    if (of.units[0].script === "word" || of.units[0].script === "digits") return text.indexOf(" " + name + " ") >= 0;
    return joined.indexOf(of.joined) >= 0;
  }

  /** How well a text answers that says all of a query in one place: see SearchMarks. */
  const CLOSE = 0.75;
  /** Letters that an ending may differ in, by how many are alike too, and those of the shortest word that has one. */
  const ENDING = 2;
  const SHARE = 0.4;
  const STEM = 4;

  /** Whether letters may be an ending, by how many stand before them. @param {number} alike @param {number} letters */
  const isEnding = (alike, letters) => alike >= STEM && letters <= Math.min(ENDING, alike * SHARE);

  /** Whether a unit stands in a name: its letters in one piece, or a word that begins with it or has another ending. @param {string} name @param {SearchUnit} unit */
  function stands(name, unit) {
    const { joined, units } = seen(name);
    if (unit.script !== "word" && unit.script !== "digits") {
      if (unit.begun === undefined) return unit.script !== "letters" && joined.indexOf(unit.text) >= 0;
      // The last syllable may be half typed: its letters are the first of another.
      const letters = SearchFold.letters(unit);
      return Array.from(joined).some((letter, at) => letter === unit.text[0] && SearchFold.spelled(joined.slice(at, at + unit.text.length + 1)).startsWith(letters)) || (unit.text.length === 1 && Array.from(joined).some((letter) => SearchFold.spelled(letter).startsWith(letters)));
    }
    return units.some(({ script, text }) => {
      if (script !== unit.script) return false;
      if (text === unit.text || (unit.open && unit.text.length === 1 && unit.at > 0)) return true;
      if (text.startsWith(unit.text)) return unit.open === true || isEnding(unit.text.length, text.length - unit.text.length);
      if (script === "word" && unit.text.startsWith(text)) return isEnding(text.length, unit.text.length - text.length);
      if (!/[\u0400-\u04ff]/.test(text)) return false;
      // Cases of Russian have an ending each.
      const alike = SearchFold.common(text, unit.text);
      return isEnding(alike, Math.max(text.length, unit.text.length) - alike);
    });
  }

  /** A unit, and without a Korean particle. @param {SearchUnit} unit @returns {SearchUnit[]} */
  const forms = (unit) => (unit.script === "hangul" ? SearchMatch.withoutParticle(unit.text).map((text) => Object.assign({}, unit, { text })) : [unit]);

  /** The units of a query that bear marks, as they are written: of Latin words that differ in their marks, one is not the other. @param {string} query @param {SearchUnit[]} units */
  const marked = (query, units) => (query.normalize("NFC").toLowerCase().match(/[a-z\u00c0-\u024f\u1e00-\u1eff]+/g) || []).filter((word) => /[^a-z]/.test(word) && units.some(({ text }) => text === SearchFold.fold(word)));

  /** Whether a text has all words with marks as they are. @param {string} text @param {string[]} words */
  function hasMarks(text, words) {
    return words.length === 0 || words.every((word) => seen(text).lower.indexOf(word) >= 0);
  }

  /** Whether a text says all of the units, close to each other. @param {string} text @param {SearchUnit[]} units */
  const says = (text, units) => units.every((unit) => forms(unit).some((form) => stands(text, form))) && SearchMarks.marks(text, units).answers >= CLOSE;

  /** What was held, by the units of a query and the names: more is known of a query in turns. @type {WeakMap<SearchUnit[], Map<string, {literal: boolean[], core: boolean}>>} */
  const judged = new WeakMap();

  /**
   * Which units of a query stand in the names, and whether the query holds a whole one.
   * @param {{own: string[], brand: string}} of @param {SearchUnit[]} units @returns {{literal: boolean[], core: boolean}}
   */
  function held(of, units) {
    const before = judged.get(units) || new Map();
    const key = of.own.join("\n") + "\t" + of.brand;
    const known = before.get(key) || anew(of, units);
    judged.set(units, before.set(key, known));
    return known;
  }

  /** @param {{own: string[], brand: string}} of @param {SearchUnit[]} units */
  function anew(of, units) {
    const all = of.brand ? of.own.concat(of.brand) : of.own;
    const text = " " + units.map((unit) => unit.text).join(" ") + " ";
    const joined = text.replace(/ /g, "");
    // Spaces are set otherwise by everybody.
    const isWhole = joined.length > LEAST && all.some((name) => seen(name).joined.indexOf(joined) >= 0);
    const literal = units.map((unit) => isWhole || forms(unit).some((form) => all.some((name) => stands(name, form))));
    const core = of.own.some((name) => holds(text, joined, bare(name)));
    return { literal, core };
  }

  return { names, held, marked, hasMarks, says };
})();
