/** MiniSearch, as well as it can be put to this use: words cut by Intl.Segmenter, and its index as a script. */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import MiniSearch from "minisearch";
import { zipped } from "./files.js";
import { allNames, toldIn } from "./records.js";

/** @typedef {import("./records.js").Item} Item */

/** What a search of a language is made and asked with; it stands in pages too. @param {string} language */
function options(language) {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const folded = (/** @type {string} */ text) => text.normalize("NFKC").toLowerCase();
  return {
    fields: ["names", "aliases", "codes", "text"],
    storeFields: ["address", "name", "summary"],
    tokenize: (/** @type {string} */ text) => Array.from(segmenter.segment(folded(text))).filter((part) => part.isWordLike).map((part) => part.segment),
    processTerm: (/** @type {string} */ term) => term,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 3, aliases: 2, codes: 2 } },
  };
}

/** The search of a language. @param {Item[]} items @param {string} language */
export function made(items, language) {
  const search = new MiniSearch(options(language));
  search.addAll(
    items.map((item, id) => {
      const { name, summary, sections } = toldIn(item, language);
      return {
        id,
        address: item.address,
        name,
        summary,
        names: allNames(item, language).join("\n"),
        aliases: [...item.aliases, ...item.brandNames].join("\n"),
        codes: item.codes.join("\n"),
        text: [summary, ...item.printed, ...sections.flatMap(({ heading, text }) => [heading, text])].join("\n"),
      };
    }),
  );
  return search;
}

/**
 * Writes the index of each language as a script, and a page to search on; gives the sizes of the indexes.
 * @param {Item[]} items @param {string[]} languages @param {string} folder
 */
export function build(items, languages, folder) {
  mkdirSync(folder, { recursive: true });
  const library = fileURLToPath(import.meta.resolve("minisearch")).replace(/dist[/\\].*$/, "dist/umd/index.js");
  copyFileSync(library, join(folder, "minisearch.js"));
  const of = languages.map((language) => {
    const index = JSON.stringify(made(items, language));
    writeFileSync(join(folder, `${language}.js`), `window.index = \`${index.replace(/[\\`$]/g, "\\$&")}\`;\nwindow.options = ${options};\n`);
    writeFileSync(join(folder, `${language}.html`), `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>MiniSearch</title><ul></ul></html>`);
    return { files: 1, raw: Buffer.byteLength(index), gzip: zipped(index) };
  });
  return { shared: { files: 0, raw: 0, gzip: 0 }, of };
}

/** @param {string} folder @returns {import("./browser.js").Engine} */
export const engine = (folder) => ({ name: "MiniSearch", root: folder, address: `${pathToFileURL(folder).href}/`, page: (language) => `${language}.html`, script: inPage });

/** @param {string} language */
function inPage(language) {
  const SHOWN = 20;
  const window = /** @type {any} */ (globalThis);
  /** @type {any} */
  let search = null;
  const load = (/** @type {string} */ path) =>
    new Promise((done, fail) => {
      const script = document.createElement("script");
      script.src = path;
      script.onload = () => done(script.remove());
      script.onerror = () => fail(new Error(path));
      document.head.appendChild(script);
    });

  window.bench = {
    async ready() {
      await Promise.all([load("minisearch.js"), load(`${language}.js`)]);
      search = window.MiniSearch.loadJSON(window.index, window.options(language));
      window.index = null;
    },

    async ask(/** @type {string} */ query) {
      const list = /** @type {Element} */ (document.querySelector("ul"));
      const start = performance.now();
      const results = search.search(query);
      list.textContent = "";
      for (const { name, summary } of results.slice(0, SHOWN)) {
        const item = list.appendChild(document.createElement("li"));
        item.textContent = `${name} ${summary}`;
      }
      const settled = performance.now() - start;
      return { first: settled, settled, results: results.length, pause: 0 };
    },

    held: () => 0,
  };
}
