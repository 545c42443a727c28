/**
 * What a name sounds like, as the builder of the index works it out (src/derive/search/sound.rs), with its table.
 */

/**
 * @typedef {object} SearchSounds
 * @property {{initial: string[], vowel: string[], final: string[], linked: string[]}} hangul
 * @property {{[letters: string]: string}} letters
 */

var SearchSound = (function () {
  "use strict";

  /** Letters of the longest entry. */
  const LONGEST = 3;

  /** Letter by letter, before neighbours have their effect. @param {SearchSounds} sounds @param {string} word */
  function heard(sounds, word) {
    const parts = SearchFold.parts;
    const letters = Array.from(word);
    let heard = "";
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
      while (length > 1 && !has(sounds, letters.slice(at, at + length).join(""))) length -= 1;
      const entry = letters.slice(at, at + length).join("");
      if (has(sounds, entry)) heard += sounds.letters[entry];
      at += length;
    }
    return heard;
  }

  /** @param {SearchSounds} sounds @param {string} letters */
  const has = (sounds, letters) => Object.prototype.hasOwnProperty.call(sounds.letters, letters);

  /** @param {string | undefined} letter */
  const isVowel = (letter) => letter === "A" || letter === "E" || letter === "I" || letter === "O";

  /** The sound of a folded word. @param {SearchSounds} sounds @param {string} word */
  function sound(sounds, word) {
    const letters = heard(sounds, word);
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

  return { sound, consonants };
})();
