/**
 * Reads the files of the index. Each is a classic script that hands its part over, since pages on file:// cannot read
 * each other's files; a part that does not come, or comes from another copy, is told.
 */

/**
 * A term and its documents, as written.
 * @typedef {[string, string]} SearchEntry
 */
/**
 * Where the shards of an index begin, and their files.
 * @typedef {object} SearchBounds
 * @property {string[]} separators
 * @property {string[]} names
 * @property {string} folder
 */
/** What reads the files of an index. @typedef {ReturnType<typeof SearchParts.reader>} SearchReader */

var SearchParts = (function () {
  "use strict";

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  /** @type {{[digit: string]: number}} */
  const VALUES = {};
  for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS[value]] = value;

  /** Letters of a shard's name. */
  const NAME = 8;

  /** Characters of parts that are kept: some 3 MB of memory at most. */
  const KEPT = 1200000;
  /** Look-ups and records whose results are kept. */
  const REMEMBERED = 300;

  /**
   * @param {string} copy the guide and the edition that parts must be of
   * @param {(path: string) => Promise<void>} load runs the script at a path from the copy's root
   */
  function reader(copy, load) {
    /** Parts that are read or being read, the longest unused first. @type {Map<string, Promise<string>>} */
    const reading = new Map();
    /** @type {Map<string, string>} */
    const came = new Map();
    let kept = 0;
    /** What look-ups gave, the longest unused first. @type {Map<string, Promise<any>>} */
    const remembered = new Map();
    /** What was read, for whoever measures. */
    const read = { files: 0, characters: 0 };

    jinwi.part = (/** @type {string} */ of, /** @type {string} */ name, /** @type {string} */ text) => {
      if (of === copy) came.set(name, text);
    };

    /** Reads the part `name` from a file. @param {string} path @param {string} name @returns {Promise<string>} */
    function part(path, name) {
      const key = path;
      const known = reading.get(key);
      if (known) {
        reading.delete(key);
        reading.set(key, known);
        return known;
      }
      const text = load(path).then(() => {
        const text = came.get(name);
        if (text === undefined) throw new Error(path + " is of another copy");
        came.delete(name);
        read.files += 1;
        read.characters += text.length;
        kept += text.length;
        forget(key);
        return text;
      });
      reading.set(key, text);
      text.catch(() => reading.delete(key));
      return text;
    }

    /** What `work` gave before, or gives now. @param {string} key @param {() => Promise<T>} work @returns {Promise<T>} @template T */
    function remember(key, work) {
      const known = remembered.get(key) || work();
      remembered.delete(key);
      remembered.set(key, known);
      known.catch(() => remembered.delete(key));
      if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value || "");
      return known;
    }

    /** The value that a part holds. @param {string} path @param {string} name @returns {Promise<any>} */
    const value = (path, name) => remember(path, () => part(path, name).then(JSON.parse));

    /** Drops what was not used for long. @param {string} newest */
    function forget(newest) {
      for (const [key, text] of Array.from(reading)) {
        if (kept <= KEPT) return;
        if (key === newest || /root\.js$/.test(key)) continue;
        reading.delete(key);
        text.then(
          (dropped) => (kept -= dropped.length),
          () => {},
        );
      }
    }

    /** @param {string} written @param {string} folder @returns {SearchBounds} */
    function bounds(written, folder) {
      /** @type {SearchBounds} */
      const all = { separators: [], names: [], folder };
      let separator = "";
      for (let at = 0; at < written.length; ) {
        const space = written.indexOf(" ", at);
        if (space < 0) break;
        separator = unfolded(separator, written.slice(at, space));
        at = space + 1 + NAME;
        all.separators.push(separator);
        all.names.push(written.slice(space + 1, at));
      }
      return all;
    }

    /** The shard that a term is in, if it is anywhere. @param {SearchBounds} index @param {string} term */
    function place(index, term) {
      let low = 0;
      let high = index.separators.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (index.separators[middle] <= term) low = middle;
        else high = middle - 1;
      }
      return low;
    }

    /** @param {SearchBounds} index @param {number} number */
    const shard = (index, number) => part(index.folder + index.names[number] + ".js", index.names[number]);

    /**
     * The terms that begin with `start`, from the first `most` shards that may have any.
     * @param {SearchBounds} index @param {string} start @param {number} most @returns {Promise<SearchEntry[]>}
     */
    const beginning = (index, start, most) => remember(index.folder + start + "*" + most, () => search(index, start, most));

    /** @param {SearchBounds} index @param {string} start @param {number} most @returns {Promise<SearchEntry[]>} */
    async function search(index, start, most) {
      if (index.names.length === 0) return [];
      const first = place(index, start);
      let end = first + 1;
      while (end < index.separators.length && end - first < most && index.separators[end].startsWith(start)) end += 1;
      const numbers = [];
      for (let number = first; number < end; number++) numbers.push(number);
      const shards = await Promise.all(numbers.map((number) => shard(index, number)));
      /** @type {SearchEntry[]} */
      const found = [];
      for (const text of shards) scan(text, start, found);
      return found;
    }

    /** A term's documents, as written; nothing if it is not there. @param {SearchBounds} index @param {string} term */
    const exactly = (index, term) => remember(index.folder + term, () => only(index, term));

    /** @param {SearchBounds} index @param {string} term */
    async function only(index, term) {
      if (index.names.length === 0) return "";
      /** @type {SearchEntry[]} */
      const found = [];
      scan(await shard(index, place(index, term)), term, found);
      return found.length > 0 && found[0][0] === term ? found[0][1] : "";
    }

    return { part, value, remember, bounds, beginning, exactly, read };
  }

  /** What is written by how much it shares with what stands before it. @param {string} before @param {string} written a character for how many units they share, and the rest */
  const unfolded = (before, written) => before.slice(0, written.charCodeAt(0) - 0x30) + written.slice(1);

  /** Adds the terms of a shard that begin with `start`. @param {string} text @param {string} start @param {SearchEntry[]} found */
  function scan(text, start, found) {
    let term = "";
    for (let at = 0; at < text.length; ) {
      const tab = text.indexOf("\t", at);
      const end = text.indexOf("\n", tab);
      term = unfolded(term, text.slice(at, tab));
      if (term.startsWith(start)) found.push([term, text.slice(tab + 1, end)]);
      else if (term > start) return;
      at = end + 1;
    }
  }

  /** The lists of documents of a term, the strongest first. @param {string} written @returns {number[][]} */
  function lists(written) {
    return written.split(",").map((list) => {
      const documents = [];
      let last = -1;
      let number = 0;
      let run = false;
      for (let at = 0; at < list.length; at++) {
        const digit = VALUES[list[at]];
        number = number * 32 + (digit & 31);
        if (digit > 31) continue;
        if (run) {
          for (; number > 0; number--) documents.push((last += 1));
          run = false;
        } else if (number === 0) {
          run = true;
        } else {
          documents.push((last += number));
        }
        number = 0;
      }
      return documents;
    });
  }

  return { reader, lists };
})();
