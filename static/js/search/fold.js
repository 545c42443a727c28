/**
 * Folding and cutting of texts, as the builder of the index does it (src/derive/search): the vectors in
 * tests/vectors/search.json hold the two together.
 */

/**
 * A run of characters of one script in a folded text.
 * @typedef {object} SearchUnit
 * @property {"hangul" | "letters" | "han" | "unspaced" | "word" | "digits"} script
 * @property {string} text of an Arabic word, without its article
 * @property {number} at where the run begins in the folded text
 * @property {boolean} [open] whether it ends the query, and more of it may be typed
 * @property {string} [begun] of the last run of a query in Hangul, whose last syllable may be half typed: a consonant that stands behind it, or nothing
 */

var SearchFold = (function () {
  "use strict";

  const INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  const FINAL = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
  /** What each final consonant is made of, by the numbers of initial consonants. */
  const SPLIT = [[], [0], [1], [0, 9], [2], [2, 12], [2, 18], [3], [5], [5, 0], [5, 6], [5, 7], [5, 9], [5, 16], [5, 17], [5, 18], [6], [7], [7, 9], [9], [10], [11], [12], [14], [15], [16], [17], [18]];

  /** Half-width letters of Hangul: first, last, and the first's full width. */
  const HALF_WIDTH = [
    [0xffa1, 0xffbe, 0x3131],
    [0xffc2, 0xffc7, 0x314f],
    [0xffca, 0xffcf, 0x3155],
    [0xffd2, 0xffd7, 0x315b],
    [0xffda, 0xffdc, 0x3161],
  ];

  /** Characters that are passed over: apostrophes, zero-width characters, marks. */
  const NOTHING = ranges("27 60 ad b4 2bc 300-36f 591-5c7 610-61a 640 64b-65f 670 6d6-6ed e48-e4c 200b-200f 2018-2019 202a-202e 2060-2064 feff");

  /** Characters that part words. */
  const GAP = ranges(
    "0-2f 3a-60 7b-a9 ab-b9 bb-bf d7 f7 2c2-2df 589-58f 5f3-60f 61b-61f 66a-66d 6d4 964-965 e2f e3f e4f e5a-e5f 2000-2bff 2e00-2e7f 3000-3004 3008-3020 3030 303d-303f 30a0 30fb d7a4-f8ff fd3e-fd3f fe00-fe6f ff00-ff65 ffe0-ffff 1f000-1ffff e0000-10ffff",
  );

  /** @type {{[letter: string]: string}} */
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", ð: "d", đ: "d", ł: "l", ı: "i", ς: "σ", ة: "ه", ھ: "ه", ہ: "ه", ى: "ي", ی: "ي", ک: "ك" };

  /** Digits of Arabic, Persian, Devanagari and Thai. */
  const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

  /** Arabic articles with what hangs on before them, the longest first. */
  const ARTICLES = ["وال", "بال", "فال", "كال", "ولل", "ال", "لل"];

  /** @type {Map<string, string> | null} */
  let simplified = null;

  /** What others remember of folded texts. @type {Map<any, any>[]} */
  const memos = [];

  /** A map for what is remembered of folded texts: it is emptied when they fold otherwise. @returns {Map<any, any>} */
  function memo() {
    const own = new Map();
    memos.push(own);
    return own;
  }

  /** Takes the table of Han characters: a line of them, and a line of their simplified forms. @param {string} table */
  function useHan(table) {
    const [from, to] = table.split("\n").map((line) => Array.from(line));
    simplified = new Map(from.map((character, place) => [character, to[place]]));
    folds.clear();
    memos.forEach((memo) => memo.clear());
  }

  /** Whether a text has characters that the table of Han characters is needed for. @param {string} text */
  const needsHan = (text) => simplified === null && /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud8ff]/.test(text);

  /** @param {string} written hexadecimal numbers and ranges @returns {[number, number][]} */
  function ranges(written) {
    return written.split(" ").map((range) => {
      const [first, last] = range.split("-").map((end) => parseInt(end, 16));
      return [first, last === undefined ? first : last];
    });
  }

  /** @param {[number, number][]} sorted @param {number} code */
  function within(sorted, code) {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (code < sorted[middle][0]) high = middle - 1;
      else if (code > sorted[middle][1]) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** A letter of Hangul that stands alone, in full width; nothing for others. @param {number} code */
  function fullWidth(code) {
    if (code >= 0x3131 && code <= 0x318e) return code;
    for (const [first, last, to] of HALF_WIDTH) if (code >= first && code <= last) return code - first + to;
    return 0;
  }

  /** A conjoining letter as one that stands alone. @param {number} code */
  function lone(code) {
    if (code >= 0x1100 && code <= 0x1112) return INITIAL[code - 0x1100];
    if (code >= 0x1161 && code <= 0x1175) return String.fromCharCode(code - 0x1161 + 0x314f);
    if (code >= 0x11a8 && code <= 0x11c2) return FINAL[code - 0x11a8];
    return " ";
  }

  /** NFKC, but for the letters of Hangul that stand alone. @param {string} text */
  function compatible(text) {
    let result = "";
    let run = "";
    for (const letter of text) {
      const full = fullWidth(/** @type {number} */ (letter.codePointAt(0)));
      if (full === 0) {
        run += letter;
        continue;
      }
      result += run.normalize("NFKC") + String.fromCharCode(full);
      run = "";
    }
    return result + run.normalize("NFKC");
  }

  /** What becomes of a lower-case letter without marks; a space where it parts words. @param {string} letter */
  function piece(letter) {
    const code = /** @type {number} */ (letter.codePointAt(0));
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return letter;
    if (within(NOTHING, code)) return "";
    const known = LETTERS[letter];
    if (known !== undefined) return known;
    for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
    if (code >= 0x30a1 && code <= 0x30f6) return String.fromCharCode(code - 0x60);
    if (code >= 0x1100 && code <= 0x11ff) return lone(code);
    if (within(GAP, code)) return " ";
    return (simplified && simplified.get(letter)) || letter;
  }

  /** Characters and what they fold to: texts have few of them, again and again. @type {Map<string, string>} */
  const folds = new Map();

  /** A character of a compatible text, folded. @param {string} character @returns {string} */
  function foldCharacter(character) {
    let folded = folds.get(character);
    if (folded === undefined) {
      folded = foldAnew(character);
      folds.set(character, folded);
    }
    return folded;
  }

  /** @param {string} character */
  function foldAnew(character) {
    let folded = "";
    for (const lower of character.toLowerCase()) {
      const code = /** @type {number} */ (lower.codePointAt(0));
      const marked = (code >= 0xc0 && code <= 0x10ff) || (code >= 0x1e00 && code <= 0x1fff);
      for (const letter of marked ? lower.normalize("NFD") : lower) folded += piece(letter);
    }
    return folded;
  }

  /** Brings a text to the form in which texts and queries are compared. @param {string} text @returns {string} */
  function fold(text) {
    let folded = "";
    for (const character of compatible(text)) {
      for (const letter of foldCharacter(character)) if (letter !== " " || (folded !== "" && folded[folded.length - 1] !== " ")) folded += letter;
    }
    return compose(folded.replace(/ $/, ""));
  }

  /**
   * The same, and where in `text` each of its UTF-16 units comes from. For texts in NFC, as the index has them.
   * @param {string} text @returns {{folded: string, from: number[]}}
   */
  function foldPlaces(text) {
    let folded = "";
    /** @type {number[]} */
    const from = [];
    let at = 0;
    for (const character of text) {
      const code = character.charCodeAt(0);
      // What stands for itself in every form need not be brought to one.
      const plain = code < 0xa0 || (code >= 0xe00 && code < 0xe80 && code !== 0xe33) || (code >= 0x3041 && code < 0x3100) || (code >= 0x4e00 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4);
      for (const letter of foldCharacter(plain ? character : compatible(character))) {
        if (letter === " " && (folded === "" || folded[folded.length - 1] === " ")) continue;
        folded += letter;
        for (let unit = 0; unit < letter.length; unit++) from.push(at);
      }
      at += character.length;
    }
    from.push(at);
    return { folded, from };
  }

  /** @param {string | undefined} letter */
  const vowel = (letter) => (letter !== undefined && letter >= "ㅏ" && letter <= "ㅣ" ? letter.charCodeAt(0) - 0x314f : -1);

  /** Puts letters that stand alone together to syllables, as a keyboard does. @param {string} text */
  function compose(text) {
    if (!/[ㅏ-ㅣ]/.test(text)) return text;
    const letters = Array.from(text);
    let result = "";
    for (let at = 0; at < letters.length; ) {
      const initial = INITIAL.indexOf(letters[at]);
      const middle = vowel(letters[at + 1]);
      if (initial < 0 || middle < 0) {
        result += letters[at];
        at += 1;
        continue;
      }
      const third = letters[at + 2];
      const last = third !== undefined && vowel(letters[at + 3]) < 0 ? FINAL.indexOf(third) + 1 : 0;
      result += String.fromCharCode(0xac00 + (initial * 21 + middle) * 28 + last);
      at += last > 0 ? 3 : 2;
    }
    return result;
  }

  /** A syllable's initial consonant, vowel and final consonant by their numbers. @param {string} syllable */
  function parts(syllable) {
    const number = syllable.charCodeAt(0) - 0xac00;
    return number >= 0 && number < 11172 ? [Math.floor(number / 588), Math.floor(number / 28) % 21, number % 28] : null;
  }

  /** The letters of syllables as a word that errors can be counted in. @param {string} syllables */
  function spelled(syllables) {
    let word = "";
    for (const syllable of syllables) {
      const of = parts(syllable);
      if (!of) continue;
      word += String.fromCharCode(0x61 + of[0]) + String.fromCharCode(0x41 + of[1]);
      for (const consonant of SPLIT[of[2]]) word += String.fromCharCode(0x61 + consonant);
    }
    return word;
  }

  /** The consonants that syllables begin with. @param {string} syllables */
  const initials = (syllables) =>
    Array.from(syllables)
      .map((syllable) => parts(syllable))
      .map((of) => (of ? INITIAL[of[0]] : ""))
      .join("");

  /** @param {number} code @returns {SearchUnit["script"] | null} */
  function scriptOf(code) {
    if (code === 0x20) return null;
    if (code >= 0x30 && code <= 0x39) return "digits";
    if (code < 0xe00) return "word";
    if (code >= 0xac00 && code <= 0xd7a3) return "hangul";
    if (code >= 0x3131 && code <= 0x318e) return "letters";
    const han = (code >= 0x3005 && code <= 0x3007) || (code >= 0x3041 && code <= 0x30ff) || (code >= 0x31f0 && code <= 0x31ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x20000 && code <= 0x3ffff);
    if (han) return "han";
    return code <= 0xeff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) ? "unspaced" : "word";
  }

  /** An Arabic word without its article and what hangs on before that. @param {string} word */
  function bare(word) {
    let best = word;
    for (const article of ARTICLES) {
      const rest = word.slice(article.length);
      if (word.startsWith(article) && rest.length < best.length) best = rest;
    }
    return best.length >= 3 ? best : word;
  }

  /** The units of a folded text, in order. @param {string} folded @returns {SearchUnit[]} */
  function units(folded) {
    /** @type {SearchUnit[]} */
    const found = [];
    /** @type {SearchUnit["script"] | null} */
    let script = null;
    let start = 0;
    let at = 0;
    /** @param {SearchUnit["script"] | null} next */
    const turn = (next) => {
      if (next === script) return;
      const run = folded.slice(start, at);
      if (script) {
        const text = script === "word" ? bare(run) : run;
        found.push({ script, text, at: at - text.length });
      }
      script = next;
      start = at;
    };
    for (const letter of folded) {
      turn(scriptOf(/** @type {number} */ (letter.codePointAt(0))));
      at += letter.length;
    }
    turn(null);
    return found;
  }

  /** The units of a query that is being typed: a consonant behind syllables of Hangul begins the next of them. @param {string} folded @returns {SearchUnit[]} */
  function queried(folded) {
    const found = units(folded);
    const [before, last] = [found[found.length - 2], found[found.length - 1]];
    if (last) last.open = true;
    if (last && last.script === "hangul") last.begun = "";
    else if (last && before && before.script === "hangul" && INITIAL.indexOf(last.text) >= 0 && before.at + before.text.length === last.at) found.splice(-2, 2, { script: "hangul", text: before.text, at: before.at, open: true, begun: last.text });
    return found;
  }

  /** The letters of a unit that is being typed, as `spelled` gives them. @param {SearchUnit} unit */
  const letters = ({ text, begun }) => spelled(text) + (begun ? String.fromCharCode(0x61 + INITIAL.indexOf(begun)) : "");

  /** The terms of a unit. @param {{script: string, text: string}} unit @returns {string[]} */
  function terms(unit) {
    if (unit.script === "letters") return [];
    if (unit.script === "word" || unit.script === "digits") return [unit.text];
    const size = unit.script === "unspaced" ? 3 : 2;
    const letters = Array.from(unit.text);
    if (letters.length <= size) return [unit.text];
    const found = [];
    for (let at = 0; at + size <= letters.length; at++) found.push(letters.slice(at, at + size).join(""));
    return found;
  }

  /**
   * What is left of a word without what may be its ending: no language's rules, but a limit. Cyrillic endings are longer.
   * @param {string} word
   */
  function stem(word) {
    if (word.length < 4 || /^[0-9]/.test(word)) return word;
    const ending = Math.min(3, Math.floor(word.length / (/[\u0400-\u04ff]/.test(word) ? 2 : 3)));
    return word.slice(0, Math.max(3, word.length - ending));
  }

  /** How many characters two texts begin with alike. @param {string} one @param {string} other */
  function common(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at += 1;
    return at;
  }

  /** Whether a word that begins with the stem may be the word with another ending. @param {string} word @param {string} other */
  function inflected(word, other) {
    const alike = common(word, other);
    if (alike === other.length) return true;
    const apart = word.length + other.length - 2 * alike;
    // A short word with another letter at its end is another word.
    return word.length > 5 && other.length - alike <= 3 && apart <= (/[\u0400-\u04ff]/.test(word) ? 5 : word.length / 2);
  }

  return { fold, foldPlaces, units, queried, letters, terms, parts, spelled, initials, stem, common, inflected, useHan, needsHan, memo };
})();
