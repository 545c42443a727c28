/**
 * Queries for a corpus of benches/corpus.py, taken from its first dossiers: these are the same in a corpus of any
 * size, and so a query costs more in a larger one for the size alone.
 */
import { pinyin } from "pinyin-pro";
import { digits, toldIn } from "./records.js";

/** @typedef {import("./records.js").Item} Item */
/** @typedef {{q: string, reader: string, sort: string}} Query */

/** Dossiers that queries are taken from, and the id of the first. */
const FIRST = 500;
const ID = 10000;

const INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/** A text's initial consonants. @param {string} hangul */
const initials = (hangul) => Array.from(hangul, (syllable) => INITIALS[Math.floor((syllable.charCodeAt(0) - 0xac00) / 588)] ?? syllable).join("");

/** A name without the brand's names and without the size. @param {string} name @param {Item} brand */
function goods(name, brand) {
  for (const other of Object.values(brand.names)) name = name.replace(other, " ");
  return name.replace(/[0-9].*$/, "").replace(/\s+/g, " ").trim();
}

/** A heading of a text: that of the small picture to look for, which no other has, or one of usual words. @param {Item} item @param {string} language @param {boolean} usual */
function heading(item, language, usual) {
  const found = toldIn(item, language).sections.filter(({ anchor, heading }) => anchor !== "" && heading.includes(": ") === usual);
  return (found[0]?.heading ?? "").replace(": ", " ");
}

/** What is typed, of a product and its brand for readers of a language; nothing where it does not fit. @type {{[sort: string]: (item: Item, brand: Item, language: string) => string}} */
const SORTS = {
  "hangul, brand": (_, brand) => brand.names.hangul,
  "hangul, product": (item) => item.names.hangul,
  "latin, brand": (_, brand) => brand.names.latin.toLowerCase(),
  "latin, product": (item) => item.names.latin.toLowerCase(),
  "letter left out": (_, { names: { latin } }) => (/^[A-Za-z]{7,}$/.test(latin) ? latin.slice(0, 4) + latin.slice(5) : "").toLowerCase(),
  "letters swapped": (item, { names: { latin } }) => (/^[A-Za-z]{7,}$/.test(latin) ? `${latin.slice(0, 3)}${latin[4]}${latin[3]}${latin.slice(5)} ${item.names.latin.split(" ").at(-1)}` : "").toLowerCase(),
  "product words": (item, brand, language) => goods(toldIn(item, language).name, brand),
  choseong: (_, { names: { hangul } }) => (hangul.length > 2 ? initials(hangul) : ""),
  pinyin: (_, { names }) => (names["zh-Hans"] ? pinyin(names["zh-Hans"], { toneType: "none", type: "array" }).join("") : ""),
  "gtin, whole": (item) => item.gtins[0],
  "gtin, its end": (item) => item.gtins[0].slice(-7),
  "lot number": (item) => item.codes.find((code) => /^[A-Z]{2}[0-9]{7}/.test(code)) ?? "",
  "text, rare": (item, _, language) => heading(item, language, false),
  "text, usual": (item, _, language) => heading(item, language, true),
};

/** Queries spread over the languages, none twice. @param {Item[]} items @param {string[]} languages @returns {Query[]} */
export function derived(items, languages) {
  const brands = new Map(items.filter(({ what }) => what === "brand").map((brand) => [brand.slug, brand]));
  const first = items.filter((item) => item.what === "product" && digits(item) < ID + FIRST);
  const count = Object.keys(SORTS).length * languages.length;
  /** @type {Set<string>} */
  const taken = new Set();
  return Object.entries(SORTS).flatMap(([sort, typed], at) =>
    languages.flatMap((reader, turn) => {
      const start = Math.floor(((at * languages.length + turn) * first.length) / count);
      for (let place = 0; place < first.length; place++) {
        const item = first[(start + place) % first.length];
        const brand = brands.get(item.brand);
        const q = brand ? typed(item, brand, reader) : "";
        if (q === "" || taken.has(q)) continue;
        taken.add(q);
        return [{ q, reader, sort }];
      }
      return [];
    }),
  );
}
