/**
 * Holds a piece of a query against the index: exactly, as a beginning, with another ending, by its sound, and with
 * typing errors forgiven.
 */

/**
 * How well a document matches: 0 to 1, in which list of its names or texts (0 the strongest), and how.
 * @typedef {{quality: number, list: number, how: string, term: string}} SearchHit
 */
/** @typedef {Map<number, SearchHit>} SearchHits */

var SearchMatch = (function () {
  "use strict";

  /** How much a hit is worth by its list. Names: own, other, brand's or derived, on the pack. Texts: heading, body. */
  const NAMES = [1, 0.92, 0.85, 0.55];
  const TEXTS = [0.6, 0.45];

  /** Letters of the shortest name in which one error is forgiven, and two. Errors may have left letters out. */
  const LETTERS = [0, 3, 9];
  /** Letters of the shortest part of a compound, of the shortest misspelt word of a text, and of the shortest misspelt word in Hangul. */
  const PART_OF_WORD = 5;
  const WORD_OF_TEXT = 4;
  const HANGUL = 4;
  /** What a beginning, another ending, a sound, its consonants, one error and two are worth. */
  const BEGINNING = 0.9;
  const ENDING = 0.75;
  const SOUND = 0.82;
  const CONSONANTS = 0.6;
  const ERRORS = [1, 0.74, 0.55];
  /** How unlike a sound may be to a name's for each of its signs, and what that costs; a sound that is so near is near enough. */
  const UNLIKE = 0.21;
  const MOST = 1.25;
  /** A short sound may differ in a vowel alone. */
  const VOWEL = 0.45;
  const FAR = 0.18;
  const NEAR = 0.65;
  /** Signs of the shortest name that is heard in a longer run. */
  const RUN = 5;
  /** What a first consonant may be a mishearing of. @type {{[first: string]: string[]}} */
  const FIRST = { k: ["h"], h: ["k", "p"], t: ["c"], c: ["s", "t"], s: ["c"], l: ["n"], n: ["l"], p: ["h"] };
  /** A word of the texts is hardly a name that was written by its sound. */
  const KNOWN = 0.45;
  /** The part of a name's or a text's pairs of characters that must be there. */
  const PART = { hangul: 0.5, han: 0.5, unspaced: 0.45 };
  const TEXT_PART = 0.8;
  /** The same of what is spelled otherwise: an error takes two pairs; of a name, the part of its characters. */
  const MISSPELT = 0.3;
  const CHARACTERS = 0.6;
  /** The lists of names but for what else stands on a pack. */
  const PACK = 3;
  /** Shards that one look-up reads at most. */
  const WIDE = 4;
  /** Pairs of characters of a long run that are looked up: enough to tell it, spread over the whole of it. */
  const SPREAD = 6;
  const SPREAD_NAMES = 9;
  /** Pairs or triples in a row that are a name within a sentence, and what such a one is worth. */
  const PIECE = { hangul: 2, han: 2, unspaced: 3 };
  const SENTENCE = 0.4;

  /** Korean particles, the longest first. */
  const PARTICLES = "에서부터 으로부터 에게서 이라는 이라고 까지 부터 에서 에게 한테 으로 처럼 보다 마다 조차 이나 이란 라는 하고 들의 들은 들을 들이 을 를 이 가 은 는 의 에 와 과 도 만 로 랑 나 들".split(" ");

  /** @param {SearchHits} hits @param {number} document @param {SearchHit} hit @param {number} worth */
  function keep(hits, document, hit, worth) {
    const known = hits.get(document);
    if (!known || known.quality < worth) hits.set(document, { quality: worth, list: hit.list, how: hit.how, term: hit.term });
  }

  /** Adds a term's documents. @param {SearchHits} hits @param {string} written @param {number[]} worths @param {number} quality @param {string} how @param {string} term */
  function add(hits, written, worths, quality, how, term) {
    SearchParts.lists(written).forEach((documents, list) => {
      const worth = worths[list] * quality;
      for (const document of documents) keep(hits, document, { quality: worth, list, how, term }, worth);
    });
  }

  /** How many typing errors lead from one word to another, up to `most`. @param {string} one @param {string} other @param {number} most */
  function errors(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = /** @type {number[]} */ ([]);
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let at = 1; at <= one.length; at++) {
      const next = [at];
      let least = at;
      for (let to = 1; to <= other.length; to++) {
        const same = one[at - 1] === other[to - 1];
        let cost = Math.min(row[to] + 1, next[to - 1] + 1, row[to - 1] + (same ? 0 : 1));
        // Two neighbours that changed places are one error.
        if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1]) cost = Math.min(cost, before[to - 2] + 1);
        next.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) return most + 1;
      before = row;
      row = next;
    }
    return row[other.length];
  }

  /** A Korean word, and without the particle at its end. @param {string} text */
  function withoutParticle(text) {
    if (text.length < 3) return [text];
    const particle = PARTICLES.filter((particle) => text.endsWith(particle) && text.length - particle.length >= 2)[0];
    return particle ? [text, text.slice(0, -particle.length)] : [text];
  }

  /** Arabic words of one letter, which are written together with the next: and, with, for, as, so. */
  const CLITICS = Array.from("وبلكف");

  /** An Arabic word with each of them before it, and without the one that it begins with. @param {string} word */
  function clitics(word) {
    if (!/^[\u0600-\u06ff]{2,}/.test(word)) return [];
    return CLITICS.map((letter) => letter + word).concat(CLITICS.indexOf(word[0]) >= 0 && word.length > 3 ? word.slice(1) : []);
  }

  /** @param {string} word */
  const reversed = (word) => Array.from(word).reverse().join("");

  /** Whether a term is a word, and not the sound, the letters or the code of one. @param {string} term */
  const isWord = (term) => term.charCodeAt(0) > 0x7a || (term.charCodeAt(0) > 0x60 && term.charCodeAt(0) < 0x7b) || (term.charCodeAt(0) > 0x2f && term.charCodeAt(0) < 0x3a);

  /**
   * @param {SearchReader} parts where shards are read from
   * @param {SearchBounds} names @param {() => Promise<SearchSounds>} sounds
   * @param {number} documents how many there are
   * @param {(document: number) => boolean} isBrand
   * @param {boolean} compounds whether the reader's language puts words together to longer ones
   * @param {string} language the folder of the reader's language
   */
  function matcher(parts, names, sounds, documents, isBrand, compounds, language) {
    /**
     * A word, as a word of an index, its beginning, or with another ending.
     * @param {SearchHits} hits @param {SearchBounds} index @param {number[]} worths @param {string} word @param {boolean} open whether it may go on
     */
    async function word(hits, index, worths, word, open) {
      const length = word.length;
      const digits = /^[0-9]/.test(word);
      if (length < 2 || (digits && !open)) {
        add(hits, await parts.exactly(index, word), worths, 1, "name", word);
        return;
      }
      for (const [term, written] of await parts.beginning(index, word, open ? WIDE : 1)) {
        if (!isWord(term)) continue;
        if (term === word) add(hits, written, worths, 1, "name", term);
        else if (open || term.length - length <= 3 || length >= 4) add(hits, written, worths, BEGINNING - 0.25 * (1 - length / term.length), "name", term);
      }
      const stem = SearchFold.stem(word);
      if (stem === word) return;
      for (const [term, written] of await parts.beginning(index, stem, 1)) {
        if (isWord(term) && !term.startsWith(word) && SearchFold.inflected(word, term) && !/[0-9]/.test(term)) {
          add(hits, written, worths, ENDING - 0.02 * Math.abs(length - term.length), "name", term);
        }
      }
    }

    /** A word by its sound, and by sounds that are near. @param {SearchHits} hits @param {string} text @param {boolean} known whether it is a word of the texts */
    async function bySound(hits, text, known) {
      const table = await sounds();
      const readings = new Set([{}].concat(table.spoken[language] || []).map((own) => SearchSound.sound(table, text, own)));
      const unwritten = /[\u0600-\u06ff]/.test(text);
      const on = /[\u0e00-\u0eff\u3040-\u30ff]/.test(text);
      /** Keeps the names that sound alike. @param {string} sound @param {SearchEntry[]} entries */
      const take = (sound, entries) => {
        for (const [term, written] of entries) {
          const name = term.slice(term.indexOf(".") + 1);
          const signs = Math.min(name.length, sound.length);
          const most = known ? 0 : signs < RUN ? VOWEL : Math.min(MOST, UNLIKE * signs);
          const far = SearchSound.unlike(sound, name, unwritten, false, most);
          if (far <= most) {
            add(hits, written, NAMES, (SOUND - FAR * far) * (known ? KNOWN : 1), "sound", text);
            continue;
          }
          if (!on || known || name.length < RUN || sound.length < name.length || SearchSound.unlike(sound, name, unwritten, true, UNLIKE) > UNLIKE) continue;
          // What follows the name tells among the records that bear it.
          /** @type {SearchHits} */
          const begun = new Map();
          add(begun, written, NAMES, SOUND * 0.8, "sound", text);
          for (const [document, hit] of begun) {
            const more = hits.get(document);
            keep(hits, document, hit, hit.quality + (more && more.how !== "sound" ? 0.3 * more.quality : 0));
          }
        }
      };
      for (const sound of Array.from(readings)) {
        const bare = SearchSound.consonants(sound);
        if (sound.length < 3 || bare === "") continue;
        // The second consonant stands first: what the first may be a mishearing of stands beside it then.
        const second = "~" + bare.slice(1, 2);
        take(sound, await parts.beginning(names, second + bare[0] + bare.slice(2) + ".", 1));
        if (known || bare.length < 2 || best(hits) > NEAR) continue;
        take(sound, await parts.beginning(names, second + bare[0], WIDE));
        if (bare.length < 3 || best(hits) > NEAR) continue;
        for (const first of FIRST[bare[0]] || []) take(sound, await parts.beginning(names, second + first, WIDE));
      }
    }

    /** Words that end in the word, as compounds do. @param {SearchHits} hits @param {string} word */
    async function asEnding(hits, word) {
      for (const [, written] of await parts.beginning(names, "<" + reversed(word), 1)) add(hits, written, NAMES, ENDING, "name", word);
    }

    /**
     * A word with typing errors: one leaves its first or its last half whole, two leave a third.
     * @param {SearchHits} hits @param {string} word @param {string} mark of the terms that it is looked for among
     */
    async function byErrors(hits, word, mark) {
      for (let most = 1; most < LETTERS.length && word.length >= LETTERS[most] - most; most++) {
        const piece = Math.floor(word.length / (most + 1));
        const [forwards, backwards] = await Promise.all([
          parts.beginning(names, mark + word.slice(0, piece), WIDE),
          parts.beginning(names, "<" + reversed(word.slice(-piece)), WIDE),
        ]);
        /** @param {string} term @param {string} written */
        const hold = (term, written) => {
          if (mark === "" && !isWord(term)) return;
          const name = mark === "" ? term : term.slice(1);
          const count = errors(word, name, most);
          if (count <= most && Math.max(word.length, name.length) >= LETTERS[count]) add(hits, written, NAMES, ERRORS[count], "similar", term);
        };
        for (const [term, written] of forwards) hold(term, written);
        for (const [term, written] of backwards) {
          // Backwards, a mark of letters stands at the end.
          const back = reversed(term.slice(1));
          if ((back[0] === "^") === (mark === "^")) hold(back, written);
        }
        if (hits.size > 0) return;
      }
    }

    /**
     * A run of characters by its pairs or triples: the documents that have most of them.
     * @param {SearchHits} hits @param {SearchBounds} index @param {number[]} worths @param {{script: string, text: string}} unit @param {number} least the part that must be there
     */
    async function grams(hits, index, worths, unit, least) {
      const terms = spread(Array.from(new Set(SearchFold.terms(unit))), index === names ? SPREAD_NAMES : SPREAD);
      const short = terms.length === 1 && terms[0] === unit.text;
      if (short && Array.from(unit.text).length < (unit.script === "unspaced" ? 3 : 2)) {
        for (const [term, written] of await parts.beginning(index, unit.text, 1)) {
          if (term === unit.text) add(hits, written, worths, 1, "name", term);
          else if (Array.from(term).length <= 3) add(hits, written, worths, CONSONANTS, "name", term);
        }
        return;
      }
      const written = await Promise.all(terms.map((term) => parts.exactly(index, term)));
      const of = written.map(SearchParts.lists);
      const counts = of.map((lists) => lists.reduce((sum, list) => sum + list.length, 0));
      // Rare pairs tell more; of one that is nowhere, nothing is known.
      const known = counts.filter((count) => count > 0).map((count) => 1 / Math.log(3 + count));
      const usual = known.reduce((sum, weight) => sum + weight, 0) / Math.max(1, known.length);
      const weights = new Float64Array(documents);
      const sums = new Float64Array(documents);
      const weakest = new Uint8Array(documents);
      const [run, longest] = [new Uint8Array(documents), new Uint8Array(documents)];
      const last = new Int16Array(documents).fill(-2);
      /** @type {number[]} */
      const met = [];
      let all = 0;
      of.forEach((lists, at) => {
        const weight = counts[at] > 0 ? 1 / Math.log(3 + counts[at]) : usual;
        all += weight;
        lists.forEach((list, number) => {
          const worth = weight * worths[number];
          for (const document of list) {
            if (weights[document] === 0) met.push(document);
            weights[document] += weight;
            sums[document] += worth;
            if (number > weakest[document]) weakest[document] = number;
            if (last[document] === at) continue;
            run[document] = last[document] === at - 1 ? run[document] + 1 : 1;
            last[document] = at;
            if (run[document] > longest[document]) longest[document] = run[document];
          }
        });
      });
      for (const document of met) {
        const part = weights[document] / all;
        // In a sentence without spaces a name is a small part, in one piece.
        if (part < least && (index !== names || longest[document] < (isBrand(document) ? 1 : PIECE[/** @type {"han"} */ (unit.script)]))) continue;
        const quality = part > 0.999 ? 1 : part < least ? SENTENCE + 0.02 * longest[document] : 0.8 * part;
        keep(hits, document, { quality, list: weakest[document], how: part > 0.999 ? "name" : "similar", term: unit.text }, (sums[document] / weights[document]) * quality);
      }
    }

    /** Some of many terms, the first and the last among them. @param {string[]} terms @param {number} most */
    function spread(terms, most) {
      if (terms.length <= most) return terms;
      return Array.from({ length: most }, (_, at) => terms[Math.round((at * (terms.length - 1)) / (most - 1))]);
    }

    /** The best that hits have. @param {SearchHits} hits */
    const best = (hits) => Array.from(hits.values()).reduce((best, hit) => Math.max(best, hit.quality), 0);

    /**
     * A unit of a query among names, as it is written.
     * @param {SearchUnit} unit @param {boolean} open whether more may be typed
     * @returns {Promise<SearchHits>}
     */
    async function among(unit, open) {
      /** @type {SearchHits} */
      const hits = new Map();
      if (unit.script === "word" || unit.script === "digits") {
        await word(hits, names, NAMES, unit.text, open);
        if (compounds && unit.script === "word" && unit.text.length >= PART_OF_WORD) await asEnding(hits, unit.text);
      } else if (unit.script === "letters") {
        for (const [term, written] of await parts.beginning(names, unit.text, WIDE)) {
          add(hits, written, [1, 1, 1, 1], term === unit.text ? 1 : BEGINNING - 0.3 * (1 - unit.text.length / term.length), "initials", term);
        }
      } else {
        const least = PART[/** @type {"hangul"} */ (unit.script)];
        for (const text of unit.script === "hangul" ? withoutParticle(unit.text) : [unit.text]) await grams(hits, names, NAMES, { script: unit.script, text }, least);
        // The last syllable may be half typed.
        if (unit.begun !== undefined && (unit.begun || best(hits) < BEGINNING)) {
          for (const [, written] of await parts.beginning(names, "^" + SearchFold.letters(unit), WIDE)) add(hits, written, [1, 1, 1, 1], BEGINNING, "name", unit.text);
        }
      }
      return hits;
    }

    /**
     * Adds the names that a unit may mean though it is written otherwise: by sound, and with errors.
     * @param {SearchHits} hits @param {SearchUnit} unit @param {boolean} open @param {boolean} known whether it is a word of the texts, and so hardly a misspelt name
     */
    async function forgiving(hits, unit, open, known) {
      const { script, text } = unit;
      if (best(hits) >= (script === "hangul" ? 0.5 : BEGINNING * 0.7)) return;
      if (script === "word") {
        await bySound(hits, text, known);
        const german = text.replace(/([aou])e/g, "$1");
        if (german !== text && hits.size === 0) await word(hits, names, NAMES, german, open);
        if (text.length < LETTERS[1]) return;
        if (!compounds && text.length >= PART_OF_WORD && best(hits) < SOUND * 0.8) await asEnding(hits, text);
        if (!known && best(hits) < SOUND * 0.8) await byErrors(hits, text, "");
      } else if (script === "hangul") {
        for (const word of withoutParticle(text)) {
          const spelled = SearchFold.spelled(word);
          await bySound(hits, word, known);
          if (spelled.length >= HANGUL) await byErrors(hits, spelled, "^");
        }
      } else {
        const run = script === "unspaced" ? [text] : /[\u3041-\u30ff]{2,}/.exec(text);
        if (run) await bySound(hits, run[0], known);
      }
      if (script === "han") await byCharacters(hits, text);
    }

    /**
     * A unit of a query among the texts of a language.
     * @param {SearchBounds} index @param {SearchUnit} unit @param {boolean} open @returns {Promise<SearchHits>}
     */
    async function within(index, unit, open) {
      /** @type {SearchHits} */
      const hits = new Map();
      if (unit.script === "word" || unit.script === "digits") {
        await word(hits, index, TEXTS, unit.text, open);
        for (const other of hits.size === 0 ? clitics(unit.text) : []) add(hits, await parts.exactly(index, other), TEXTS, BEGINNING, "name", unit.text);
      } else if (unit.script !== "letters") {
        for (const text of unit.script === "hangul" ? withoutParticle(unit.text) : [unit.text]) await grams(hits, index, TEXTS, { script: unit.script, text }, TEXT_PART);
      }
      return hits;
    }

    /**
     * Adds the names that have most characters of a run, where one of them is another.
     * @param {SearchHits} hits @param {string} text
     */
    async function byCharacters(hits, text) {
      const characters = Array.from(new Set(text)).filter((character) => character >= "\u3400").slice(0, SPREAD);
      if (characters.length < 2) return;
      const of = await Promise.all(characters.map((character) => parts.exactly(names, character)));
      /** @type {Map<number, number>} */
      const counts = new Map();
      for (const written of of) for (const list of SearchParts.lists(written).slice(0, PACK)) for (const document of list) counts.set(document, (counts.get(document) || 0) + 1);
      for (const [document, count] of counts) {
        const part = count / characters.length;
        if (part >= CHARACTERS) keep(hits, document, { quality: 0, list: 0, how: "similar", term: text }, 0.7 * part);
      }
    }

    /**
     * Adds the texts that hold a unit with one error in it, where none holds it as it is.
     * @param {SearchBounds} index @param {SearchHits} hits @param {SearchUnit} unit
     */
    async function misspelt(index, hits, { script, text }) {
      if (hits.size > 0) return;
      if (script === "word") {
        if (text.length < WORD_OF_TEXT) return;
        // The first letter is hardly ever wrong, and two words of a text begin alike for more than half of it.
        for (const [term, written] of await parts.beginning(index, text.slice(0, 2), WIDE)) {
          if (isWord(term) && errors(text, term, 1) === 1) add(hits, written, TEXTS, ERRORS[1], "similar", term);
        }
      } else if (script !== "letters" && script !== "digits") {
        await grams(hits, index, TEXTS, { script, text }, MISSPELT);
        for (const hit of hits.values()) hit.how = "similar";
      }
    }

    return { among, forgiving, within, misspelt, best };
  }

  return { matcher, errors, withoutParticle };
})();
