/**
 * What a name sounds like, as the builder of the index works it out (src/derive/search/sound.rs), with its table.
 */

/**
 * @typedef {object} SearchSounds
 * @property {{initial: string[], vowel: string[], final: string[], linked: string[]}} hangul
 * @property {{[letters: string]: string}} letters
 * @property {string} small
 * @property {string} before
 * @property {{[language: string]: {[letters: string]: string}[]}} spoken
 */

var SearchSound = (function () {
  "use strict";

  /** Letters of the longest entry. */
  const LONGEST = 4;

  /**
   * Letter by letter, before neighbours have their effect.
   * @param {SearchSounds} sounds @param {string} word @param {{[letters: string]: string}} own what a reader's language writes otherwise
   */
  function heard(sounds, word, own) {
    const parts = SearchFold.parts;
    const letters = Array.from(word);
    let heard = "";
    // A vowel that is written before its consonant.
    let held = "";
    for (let at = 0; at < letters.length; ) {
      const of = parts(letters[at]);
      if (of) {
        const next = at + 1 < letters.length ? parts(letters[at + 1]) : null;
        const linked = next && sounds.hangul.initial[next[0]] === "";
        heard += sounds.hangul.initial[of[0]] + sounds.hangul.vowel[of[1]] + (linked ? sounds.hangul.linked : sounds.hangul.final)[of[2]];
        at += 1;
        continue;
      }
      let length = Math.min(LONGEST, letters.length - at);
      /** @type {string | undefined} */
      let sound;
      for (; length > 0 && sound === undefined; length--) {
        const entry = letters.slice(at, at + length).join("");
        sound = has(own, entry) ? own[entry] : has(sounds.letters, entry) ? sounds.letters[entry] : undefined;
      }
      const letter = letters[at];
      if (sounds.before.indexOf(letter) >= 0) {
        held = sound || "";
        at += 1;
        continue;
      }
      if (sounds.small.indexOf(letter) >= 0 && isVowel(heard[heard.length - 1])) heard = heard.slice(0, -1);
      // The Thai carrier of vowels is a vowel itself behind a consonant without another vowel sign.
      if (letter === "\u0e2d" && held === "" && /[\u0e01-\u0e2e]/.test(letters[at - 1]) && !/[\u0e30-\u0e3a\u0e47\u0e4d]/.test(letters[at + 1])) {
        if (letters[at - 2] === "\u0e40") heard = heard.slice(0, -1);
        heard += "O";
      }
      heard += (sound || "") + held;
      held = "";
      at += length + 1;
    }
    return heard + held;
  }

  /** @param {{[letters: string]: string}} table @param {string} letters */
  const has = (table, letters) => Object.prototype.hasOwnProperty.call(table, letters);

  /** @param {string | undefined} letter */
  const isVowel = (letter) => letter === "A" || letter === "E" || letter === "I" || letter === "O";

  /** The sound of a folded word. @param {SearchSounds} sounds @param {string} word @param {{[letters: string]: string}} [own] what a reader's language writes otherwise */
  function sound(sounds, word, own) {
    const letters = heard(sounds, word, own || {});
    let settled = "";
    const push = (/** @type {string} */ letter) => {
      if (settled[settled.length - 1] !== letter) settled += letter;
    };
    for (let at = 0; at < letters.length; at++) {
      const [before, letter, after] = [letters[at - 1], letters[at], letters[at + 1]];
      if (letter === "N") {
        push("n");
        if (isVowel(after)) push("k");
      } else if (letter === "Y") {
        if (!isVowel(before) && !isVowel(after)) push("I");
      } else if (letter !== "h" || !isVowel(before) || isVowel(after) || after === "Y") {
        push(letter);
      }
    }
    return settled;
  }

  /** A sound without its vowels. @param {string} sound */
  const consonants = (sound) => sound.replace(/[A-Z]/g, "").replace(/(.)\1+/g, "$1");

  /** What it costs to take one vowel for another, and one consonant; other consonants are not taken for each other. */
  const VOWELS = { AE: 0.4, EI: 0.3, AO: 0.45, EO: 0.45, IO: 0.6, AI: 0.7 };
  const NEAR = /^(kh|hp|kc|pt|ct|cs|st|mn|ln|lt|kt|kp)$/;
  const CONSONANT = 0.7;
  /** A vowel too many or missing, in a script that writes them and in one that leaves them out; and a consonant. */
  const VOWEL = 0.3;
  const UNWRITTEN = 0.12;

  /** What pairs of signs cost, once it was worked out. @type {{[pair: string]: number}} */
  const costs = {};

  /** @param {string} one @param {string} other */
  function swapped(one, other) {
    if (one === other) return 0;
    const cost = costs[one + other];
    if (cost !== undefined) return cost;
    const pair = one < other ? one + other : other + one;
    return (costs[one + other] = isVowel(one) && isVowel(other) ? VOWELS[/** @type {"AE"} */ (pair)] : NEAR.test(pair) ? CONSONANT : 2);
  }

  /** @param {string} letter @param {number} vowel */
  const alone = (letter, vowel) => (isVowel(letter) ? vowel : letter === "h" ? 0.5 : 0.9);

  /**
   * How unlike a sound that was heard is to a name's, and to how much of it: 0 if they are the same.
   * @param {string} heard @param {string} name @param {boolean} unwritten whether the script leaves vowels out
   * @param {boolean} on whether more may follow than the name, in scripts without spaces
   * @param {number} most what it is at most; of more than that, it is not told how much
   */
  function unlike(heard, name, unwritten, on, most) {
    let row = [0];
    for (const letter of name) row.push(row[row.length - 1] + alone(letter, unwritten ? UNWRITTEN : VOWEL));
    let least = on ? row[name.length] : Infinity;
    for (let at = 0; at < heard.length; at++) {
      const next = [row[0] + alone(heard[at], VOWEL)];
      for (let to = 0; to < name.length; to++) {
        next.push(Math.min(row[to] + swapped(heard[at], name[to]), row[to + 1] + alone(heard[at], VOWEL), next[to] + alone(name[to], unwritten ? UNWRITTEN : VOWEL)));
      }
      row = next;
      if (!on && Math.min.apply(null, row) > most) return Infinity;
      if (on) least = Math.min(least, row[name.length]);
    }
    return on ? least : row[name.length];
  }

  return { sound, consonants, unlike };
})();
