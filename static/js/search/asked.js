/**
 * What a query asks of goods, apart from their name: words of a question around it, and a size.
 */

/** @typedef {{text: string, amount: number, unit: string}} SearchSize in millilitres or grams */

var SearchAsked = (function () {
  "use strict";

  /** What units of volume and weight are of the smallest, and which that is; their names as they are written after a number. @type {[string, number, string][]} */
  const UNITS = [
    ["ml", 1, "ml мл 毫升 ミリリットル 밀리리터 มล มิลลิลิตร مل ملل مليلتر"],
    ["ml", 10, "cl"],
    ["ml", 1000, "l л 升 公升 リットル 리터 ลิตร لتر ل"],
    ["g", 0.001, "mg мг 毫克 밀리그램 มก ملغ"],
    ["g", 1, "g gr gram gramm gramos г гр 克 公克 グラム 그램 กรัม ก غ غم جم جرام غرام"],
    ["g", 1000, "kg kilo kilos кг 千克 公斤 キロ 킬로 킬로그램 กก กิโล กิโลกรัม كغ كغم كجم كيلو"],
  ];

  const NAMES = UNITS.map(([, , names]) => names.split(" "));
  const SIZE = new RegExp(
    "(^|[^0-9a-z.,])([0-9]+(?:[.,][0-9]+)?) ?(" +
      NAMES.reduce((all, names) => all.concat(names))
        .sort((one, other) => other.length - one.length)
        .join("|") +
      ")\\.?(?![a-zа-я0-9\\u0600-\\u06ff])",
    "g",
  );

  /** A text in the form in which sizes are read. @param {string} text */
  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\u0660-\u0669\u0e50-\u0e59]/g, SearchFold.fold);

  /** The volumes and weights that a text names. @param {string} text @returns {SearchSize[]} */
  function sizes(text) {
    /** @type {SearchSize[]} */
    const found = [];
    plain(text).replace(SIZE, (whole, before, amount, name) => {
      const [unit, factor] = UNITS[NAMES.findIndex((names) => names.indexOf(name) >= 0)];
      found.push({ text: amount + " " + name.replace("ml", "mL"), amount: Number(amount.replace(",", ".")) * factor, unit });
      return whole;
    });
    return found;
  }

  /** Whether two sizes are the same. @param {SearchSize} one @param {SearchSize} other */
  const isSame = (one, other) => one.unit === other.unit && Math.abs(one.amount - other.amount) < 1e-6 * one.amount;

  /** Phrases of questions as they stand in folded texts. @type {Map<string, string[]>} */
  const known = SearchFold.memo();

  /** Phrases parted by | as they stand in a folded text, the longest first. @param {string} questions */
  function phrases(questions) {
    let found = known.get(questions);
    if (!found) {
      const folded = questions.split("|").map(SearchFold.fold).filter((phrase) => phrase !== "");
      folded.sort((one, other) => other.length - one.length);
      // Where words stand apart, a phrase is made of whole ones.
      found = folded.map((phrase) => (SearchFold.units(phrase)[0].script === "word" ? " " + phrase + " " : phrase));
      known.set(questions, found);
    }
    return found;
  }

  /** A folded query without the words of a question, and without sizes. @param {string} query @param {string} questions parted by | */
  function name(query, questions) {
    // Japanese particles are told from names before kana of both kinds become one.
    const words = plain(query).replace(SIZE, "$1 ").replace(/([^\u3041-\u3096\s])の/g, "$1 ").replace(/([^\u3041-\u3096])(?:には|のは|[のはがをもにで])(?=[^\u3041-\u3096]|$)/g, "$1 ");
    let text = " " + SearchFold.fold(words) + " ";
    for (const phrase of questions === "" ? [] : phrases(questions)) text = text.split(phrase).join(" ");
    return text.replace(/ +/g, " ").trim();
  }

  return { sizes, isSame, name };
})();
